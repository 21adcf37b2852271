/* A subject in, the rules that it does not rule out. See pattern_filter.h. */
#include "base/pattern_filter.h"

struct pattern_filter {
    const struct need *const *needs;
    struct pattern_scan *scan;
    struct rule_set all, with_strings; /* those that the scan can refuse */
};

struct pattern_filter *pattern_filter_new(struct arena *arena, const struct need *const *needs,
                                          uint32_t count)
{
    struct pattern_filter *filter = ARENA_NEW(arena, struct pattern_filter);
    struct literals *strings = ARENA_ARRAY(arena, struct literals, count);
    filter->needs = needs;
    for (uint32_t rule = 0; rule < count; rule++) {
        strings[rule] = needs[rule]->read.literals;
        rule_set_add(&filter->all, rule);
        if (strings[rule].count)
            rule_set_add(&filter->with_strings, rule);
    }
    filter->scan = pattern_scan_new(arena, strings, count);
    return filter;
}

/* What a subject is like. */
struct look {
    struct byte_set bytes; /* those that it has; of letters in capitals the small ones too */
    uint32_t visible;      /* ASCII characters besides blanks: at most what a pattern counts */
    uint32_t figures;      /* at least what a pattern counts */
};

/* Of eight bytes those from `low` to `high`, both below DEL. */
static inline uint32_t count_between(uint64_t eight, unsigned char low, unsigned char high)
{
    const uint64_t each = 0x0101010101010101u, top = each << 7;
    uint64_t seven = eight & ~top;
    uint64_t between =
        (seven + each * (0x80u - low)) & ~(seven + each * (0x7fu - high)) & ~eight & top;
    return (uint32_t)((between >> 7) * each >> 56);
}

/* No figure beyond ASCII begins with another byte than these: U+0660 is the first. */
static bool may_have_foreign_figures(const struct byte_set *bytes)
{
    const uint64_t leads = bytes->words[3] & ~((UINT64_C(1) << (0xD9 - 0xC0)) - 1);
    return leads & ~(UINT64_C(1) << (0xE2 - 0xC0));
}

/* Which bytes are there is noted by the byte and put into bits at the end: this is done for each
 * line and each set of rules. */
static struct look look_at(struct slice subject)
{
    struct look look = {.visible = 0};
    uint8_t is_there[256] = {0};
    uint64_t eight;
    size_t at = 0;
    for (; subject.len - at >= sizeof eight; at += sizeof eight) {
        const unsigned char *p = (const unsigned char *)subject.ptr + at;
        memcpy(&eight, p, sizeof eight);
        look.visible += count_between(eight, '!', '~');
        look.figures += count_between(eight, '0', '9');
        is_there[p[0]] = is_there[p[1]] = is_there[p[2]] = is_there[p[3]] = 1;
        is_there[p[4]] = is_there[p[5]] = is_there[p[6]] = is_there[p[7]] = 1;
    }
    for (; at < subject.len; at++) {
        unsigned char byte = (unsigned char)subject.ptr[at];
        look.visible += byte > ' ' && byte < 0x7f;
        look.figures += byte >= '0' && byte <= '9';
        is_there[byte] = 1;
    }
    for (unsigned i = 0; i < 256; i += sizeof eight) { /* eight bytes of 0 or 1 to eight bits */
        memcpy(&eight, is_there + i, sizeof eight);
        look.bytes.words[i / 64] |= (eight * 0x0102040810204080u >> 56) << i % 64;
    }
    const uint64_t capitals = 0x7fffffe; /* A to Z in the second word; a to z stand 32 bits on */
    look.bytes.words[1] |= (look.bytes.words[1] & capitals) << 32;
    if (may_have_foreign_figures(&look.bytes))
        look.figures = UINT32_MAX;
    return look;
}

/* "$" stands before a last newline too. */
static bool may_end(struct slice subject, const struct literals *endings)
{
    if (endings->count == 0 || slice_ends_with(subject, SLICE("\n")))
        return true;
    for (uint32_t i = 0; i < endings->count; i++)
        if (slice_ends_with(subject, endings->items[i]))
            return true;
    return false;
}

static bool may_match(const struct need *need, struct slice subject, const struct look *look)
{
    if (subject.len < need->shortest || look->visible > need->read.most_visible ||
        look->figures < need->read.figures || !byte_set_covers(&look->bytes, &need->read.bytes) ||
        !may_end(subject, &need->read.endings))
        return false;
    if (need->shortest == 0)
        return true;
    return need->read.at_start ? byte_set_has(&need->first, (unsigned char)subject.ptr[0])
                               : byte_set_meets(&need->first, &look->bytes);
}

/* All rules but those none of whose strings stands in the subject. */
static struct rule_set scan_strings(const struct pattern_filter *filter, struct slice subject,
                                    const struct look *look)
{
    struct rule_set found = {{0}};
    if (rule_set_is_empty(&filter->with_strings))
        return filter->all;
    pattern_scan_run(filter->scan, subject, &look->bytes, &found);
    found = rule_set_without(filter->with_strings, &found);
    return rule_set_without(filter->all, &found);
}

struct rule_set pattern_filter_run(const struct pattern_filter *filter, struct slice subject)
{
    struct look look = look_at(subject);
    struct rule_set rules = scan_strings(filter, subject, &look), left = {{0}};
    RULE_SET_EACH (rule, &rules)
        if (may_match(filter->needs[rule], subject, &look))
            rule_set_add(&left, rule);
    return left;
}
