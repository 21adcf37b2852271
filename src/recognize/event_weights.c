/* What the signs of events weigh: the numbers of shared/event_weights.tsv, which
 * scripts/learn-event-weights writes. A line's name is a kind of event, a sign, both, or an entry
 * of events.lex behind "=". */
#include "base/map.h"
#include "recognize/event_signs.h"

#include <stdlib.h>

#define SIGN_NAME(identifier, name) name,
static const char *const sign_names[] = {EVENT_SIGNS(SIGN_NAME)};

enum { ANY_KIND = EVENT_COUNT_ };

struct event_weights {
    int of_kind[EVENT_COUNT_];
    int of_sign[EVENT_COUNT_ + 1][SIGN_COUNT_]; /* by kind; of any kind */
    struct map entry_numbers;
    VEC(int) of_entry;
};

static unsigned sign_of_name(struct slice name)
{
    unsigned sign = 0;
    while (sign < SIGN_COUNT_ && !slice_is(name, sign_names[sign]))
        sign++;
    return sign;
}

/* An entry that stands twice weighs both. */
static void add_entry(struct arena *arena, struct event_weights *weights, struct slice entry,
                      int weight)
{
    bool is_new;
    uint32_t number = map_intern(&weights->entry_numbers, entry, &is_new);
    if (is_new)
        VEC_ADD(arena, &weights->of_entry, 0);
    weights->of_entry.items[number] += weight;
}

static void read_weight(struct arena *arena, struct event_weights *weights, struct slice name,
                        int weight)
{
    enum event_type type;
    struct slice first, second = SLICE_EMPTY;
    slice_next_part(&name, ' ', &first);
    slice_next_part(&name, ' ', &second);
    bool kind = event_type_from_name(first, &type);
    unsigned sign = sign_of_name(kind ? second : first);
    if (first.len && first.ptr[0] == '=')
        add_entry(arena, weights, (struct slice){first.ptr + 1, first.len - 1}, weight);
    else if (kind && second.len == 0)
        weights->of_kind[type] = weight;
    else if (sign < SIGN_COUNT_)
        weights->of_sign[kind ? (unsigned)type : ANY_KIND][sign] = weight;
}

const struct event_weights *event_weights_read(struct arena *arena, const struct lexicon *lexicon)
{
    struct event_weights *weights = ARENA_NEW(arena, struct event_weights);
    struct slice rest = lexicon_data(lexicon, "shared/event_weights.tsv"), line, name;
    map_init(&weights->entry_numbers, arena);
    while (slice_next_line(&rest, &line)) {
        if (line.len && line.ptr[0] != '#' && slice_next_part(&line, '\t', &name))
            read_weight(arena, weights, name, (int)strtol(line.ptr, NULL, 10));
    }
    return weights;
}

static int weight_of(const struct event_weights *weights, const struct event_candidate *c)
{
    enum event_type type = c->event.type;
    int weight = weights->of_kind[type];
    for (unsigned sign = 0; sign < SIGN_COUNT_; sign++) {
        if (c->signs >> sign & 1)
            weight += weights->of_sign[ANY_KIND][sign] + weights->of_sign[type][sign];
    }
    uint32_t entry = map_get(&weights->entry_numbers, slice_of(c->entry));
    return entry == MAP_NONE ? weight : weight + weights->of_entry.items[entry];
}

void event_signs_weigh(const struct document *doc, struct event_candidates *all)
{
    struct event_candidate *c;
    VEC_EACH(c, all)
    c->weight = weight_of(doc->event_weights, c);
}

const char *event_signs_text(struct arena *arena, const struct event_candidate *c)
{
    struct slice text = arena_printf(arena, "=%s", c->entry);
    for (unsigned sign = 0; sign < SIGN_COUNT_; sign++) {
        if (c->signs >> sign & 1)
            text = arena_printf(arena, "%.*s %s", SLICE_ARG(text), sign_names[sign]);
    }
    return text.ptr;
}
