/* Which candidates are the report's events: the weightiest, few of a kind, each with a day of its
 * own. scripts/learn-weights reads the numbers here. */
#include "recognize/event_signs.h"

enum {
    MOST_EVENTS = 8,
    MOST_OF_A_KIND = 2,
    LEAST_WEIGHT = -147,
    MORE_FOR_SECOND = 90, /* of a kind */
    MORE_FOR_EACH = 22,   /* that is told already */
    LESS_FOR_DAY = 150
};

static bool same_event(const struct event *a, const struct event *b)
{
    return a->type == b->type &&
           (civil_same(a->date, b->date) || a->date.precision == PRECISION_NONE ||
            b->date.precision == PRECISION_NONE);
}

static bool is_told(const struct document *doc, const struct event *event)
{
    const struct event *other;
    VEC_EACH(other, &doc->findings->events)
    if (same_event(other, event))
        return true;
    return false;
}

static unsigned told_of_kind(const struct document *doc, enum event_type type)
{
    unsigned told = 0;
    const struct event *other;
    VEC_EACH(other, &doc->findings->events)
    told += other->type == type;
    return told;
}

/* The lead tells of it, a later sentence tells its day: where one of the kind with a day does not
 * weigh much less, it is taken. */
static const struct event_candidate *dated_of_kind(const struct document *doc,
                                                   const struct event_candidates *all,
                                                   const struct event_candidate *best)
{
    const struct event_candidate *dated = best, *c;
    if (best->event.date.precision != PRECISION_NONE)
        return best;
    VEC_EACH(c, all)
    if (c->event.type == best->event.type && c->event.date.precision != PRECISION_NONE &&
        c->weight + LESS_FOR_DAY >= best->weight && !is_told(doc, &c->event) &&
        (dated == best || c->weight > dated->weight))
        dated = c;
    return dated;
}

static bool is_done_by_speaking(enum event_type type)
{
    return event_is_stance(type) || type == EVENT_INVESTIGATION || type == EVENT_LEGAL_ACTION ||
           type == EVENT_CLARIFICATION_REQUESTED;
}

/* What a quotation denies, finds, advises or announces is no statement besides. */
static bool is_told_otherwise(const struct document *doc, const struct event *event)
{
    const struct event *other;
    VEC_EACH(other, &doc->findings->events)
    if (event->type == EVENT_STATEMENT && is_done_by_speaking(other->type) &&
        other->mention.span.start == event->mention.span.start)
        return true;
    return false;
}

/* The weightiest first, while they weigh enough, each further one more; of one kind few, and each
 * with a day of its own. */
static void choose(struct document *doc, const struct event_candidates *all, bool statements)
{
    while (doc->findings->events.count < MOST_EVENTS) {
        const struct event_candidate *best = NULL, *c;
        int least = LEAST_WEIGHT + MORE_FOR_EACH * (int)doc->findings->events.count;
        VEC_EACH(c, all)
        {
            unsigned told = told_of_kind(doc, c->event.type);
            if ((c->event.type == EVENT_STATEMENT) == statements &&
                c->weight >= least + (told ? MORE_FOR_SECOND : 0) && told < MOST_OF_A_KIND &&
                !is_told(doc, &c->event) && !is_told_otherwise(doc, &c->event) &&
                (!best || c->weight > best->weight))
                best = c;
        }
        if (!best)
            return;
        VEC_ADD(doc->arena, &doc->findings->events, dated_of_kind(doc, all, best)->event);
    }
}

void event_choose(struct document *doc, const struct event_candidates *all)
{
    choose(doc, all, false);
    choose(doc, all, true);
}
