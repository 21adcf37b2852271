/* Sets of strings, small enough to be multiplied out. See pattern_literals.h. */
#include "base/pattern_literals.h"

enum { MOST_STRINGS = 160, MOST_CROSSED = 48, LONGEST = 24 };

struct literals literals_nothing(void)
{
    static const struct slice nothing = {"", 0};
    return (struct literals){&nothing, 1};
}

static size_t longest_of(const struct literals *set)
{
    size_t longest = 0;
    for (uint32_t i = 0; i < set->count; i++)
        longest = set->items[i].len > longest ? set->items[i].len : longest;
    return longest;
}

bool literals_cross(struct arena *arena, const struct literals *a, const struct literals *b,
                    struct literals *out)
{
    uint32_t count = a->count * b->count;
    size_t longest = longest_of(a) + longest_of(b), used = 0;
    if (count > MOST_CROSSED || longest > LONGEST)
        return false;
    struct slice *items = ARENA_ARRAY(arena, struct slice, count);
    char *bytes = arena_alloc(arena, count * longest + 1);
    for (uint32_t i = 0; i < count; i++) {
        struct slice head = a->items[i / b->count], tail = b->items[i % b->count];
        items[i] = (struct slice){bytes + used, head.len + tail.len};
        memcpy(bytes + used, head.ptr, head.len);
        memcpy(bytes + used + head.len, tail.ptr, tail.len);
        used += head.len + tail.len;
    }
    *out = (struct literals){items, count};
    return true;
}

bool literals_join(struct arena *arena, const struct literals *a, const struct literals *b,
                   struct literals *out)
{
    uint32_t count = a->count + b->count;
    if (count > MOST_STRINGS)
        return false;
    struct slice *items = ARENA_ARRAY(arena, struct slice, count);
    for (uint32_t i = 0; i < count; i++)
        items[i] = i < a->count ? a->items[i] : b->items[i - a->count];
    *out = (struct literals){items, count};
    return true;
}

/* How often a line of news has it, roughly: a further letter makes a string five times rarer; what
 * is neither letter, figure nor the commonest of marks is rare by itself. */
static uint32_t commonness_of(struct slice text)
{
    static const uint32_t of_length[] = {1u << 20, 1u << 17, 5000, 1000, 200, 40, 8};
    const uint32_t lengths = sizeof of_length / sizeof *of_length;
    char c = text.len == 1 ? text.ptr[0] : 'a';
    bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!is_letter && !strchr(" ,.", c))
        return 10000;
    return of_length[text.len < lengths ? text.len : lengths - 1];
}

static uint32_t commonness(const struct literals *set)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < set->count; i++)
        sum += commonness_of(set->items[i]);
    return set->count ? sum : UINT32_MAX;
}

bool literals_are_better(const struct literals *a, const struct literals *b)
{
    return commonness(a) < commonness(b);
}

bool literals_can_refuse(const struct literals *set)
{
    return commonness(set) < 1u << 16;
}
