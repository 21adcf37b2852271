/* What the signs of events weigh: shared/event_weights.tsv, whose kinds are those of events and
 * whose entries are those of events.lex. */
#include "recognize/event_signs.h"
#include "recognize/sign_weights.h"

const struct sign_names event_names =
    SIGN_NAMES("shared/event_weights.tsv", EVENT_TYPES, EVENT_SIGNS);

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
