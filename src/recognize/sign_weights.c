/* Tables of weights: read once, asked for each candidate. See sign_weights.h. */
#include "recognize/sign_weights.h"

#include "base/map.h"
#include "base/vec.h"

#include <stdlib.h>

struct sign_weights {
    const struct sign_names *names;
    int *of_kind;
    int *of_sign; /* by kind and sign; the last row is that of any kind */
    struct map entry_numbers;
    VEC(int) of_entry;
};

/* The place of a name; `count` where it is none of them. */
static unsigned number_of_name(const char *const *names, unsigned count, struct slice name)
{
    unsigned number = 0;
    while (number < count && !slice_is(name, names[number]))
        number++;
    return number;
}

/* An entry that stands twice weighs both. */
static void add_entry(struct arena *arena, struct sign_weights *weights, struct slice entry,
                      int weight)
{
    bool is_new;
    uint32_t number = map_intern(&weights->entry_numbers, entry, &is_new);
    if (is_new)
        VEC_ADD(arena, &weights->of_entry, 0);
    weights->of_entry.items[number] += weight;
}

static void read_weight(struct arena *arena, struct sign_weights *weights, struct slice name,
                        int weight)
{
    const struct sign_names *names = weights->names;
    struct slice first, second = SLICE_EMPTY;
    slice_next_part(&name, ' ', &first);
    slice_next_part(&name, ' ', &second);
    unsigned kind = number_of_name(names->kinds, names->kind_count, first); /* kind_count: of any */
    bool of_any = kind == names->kind_count;
    unsigned sign = number_of_name(names->signs, names->sign_count, of_any ? first : second);
    if (first.len && first.ptr[0] == '=')
        add_entry(arena, weights, (struct slice){first.ptr + 1, first.len - 1}, weight);
    else if (!of_any && second.len == 0)
        weights->of_kind[kind] = weight;
    else if (sign < names->sign_count)
        weights->of_sign[kind * names->sign_count + sign] = weight;
}

const struct sign_weights *sign_weights_read(struct arena *arena, const struct lexicon *lexicon,
                                             const struct sign_names *names)
{
    struct sign_weights *weights = ARENA_NEW(arena, struct sign_weights);
    struct slice rest = lexicon_data(lexicon, names->table), line, name;
    weights->names = names;
    weights->of_kind = ARENA_ARRAY(arena, int, names->kind_count);
    weights->of_sign = ARENA_ARRAY(arena, int, (names->kind_count + 1) * names->sign_count);
    map_init(&weights->entry_numbers, arena);
    while (slice_next_line(&rest, &line)) {
        if (line.len && line.ptr[0] != '#' && slice_next_part(&line, '\t', &name))
            read_weight(arena, weights, name, (int)strtol(line.ptr, NULL, 10));
    }
    return weights;
}

int sign_weights_of(const struct sign_weights *weights, unsigned kind, uint64_t signs)
{
    const struct sign_names *names = weights->names;
    const int *of_any = weights->of_sign + names->kind_count * names->sign_count;
    const int *of_this = weights->of_sign + kind * names->sign_count;
    int weight = weights->of_kind[kind];
    for (; signs; signs &= signs - 1) {
        unsigned sign = (unsigned)__builtin_ctzll(signs);
        weight += of_any[sign] + of_this[sign];
    }
    return weight;
}

int sign_weights_of_entry(const struct sign_weights *weights, const char *entry)
{
    uint32_t number = map_get(&weights->entry_numbers, slice_of(entry));
    return number == MAP_NONE ? 0 : weights->of_entry.items[number];
}

struct slice sign_names_text(struct arena *arena, const struct sign_names *names, uint64_t signs)
{
    struct slice text = SLICE_EMPTY;
    for (unsigned sign = 0; sign < names->sign_count; sign++) {
        if (signs >> sign & 1)
            text = arena_printf(arena, "%.*s %s", SLICE_ARG(text), names->signs[sign]);
    }
    return text;
}
