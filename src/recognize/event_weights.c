/* What the signs of events weigh: shared/event_weights.tsv, whose kinds are those of events and
 * whose entries are those of events.lex. */
#include "recognize/event_signs.h"
#include "recognize/sign_weights.h"

#define SIGN_NAME(identifier, name) name,
static const char *const sign_texts[] = {EVENT_SIGNS(SIGN_NAME)};

static const char *kind_name(unsigned kind)
{
    return event_type_name((enum event_type)kind);
}

static const struct sign_names event_names = {kind_name, EVENT_COUNT_, sign_texts, SIGN_COUNT_};

const struct sign_weights *event_weights_read(struct arena *arena, const struct lexicon *lexicon)
{
    return sign_weights_read(arena, lexicon, "shared/event_weights.tsv", &event_names);
}

void event_signs_weigh(const struct document *doc, struct event_candidates *all)
{
    const struct sign_weights *weights = doc->learnt->events;
    struct event_candidate *c;
    VEC_EACH(c, all)
    c->weight = sign_weights_of(weights, c->event.type, c->signs) +
                sign_weights_of_entry(weights, c->entry);
}

const char *event_signs_text(struct arena *arena, const struct event_candidate *c)
{
    struct slice signs = sign_names_text(arena, &event_names, c->signs);
    return arena_printf(arena, "=%s%.*s", c->entry, SLICE_ARG(signs)).ptr;
}
