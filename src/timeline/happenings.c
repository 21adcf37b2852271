/* Events of all reports -> the incident's events: one entry for what several reports tell, in order
 * of the day. */
#include "timeline/timeline.h"

#include <stdio.h>
#include <stdlib.h>

/* The day by which what is told is old or not: the first report's or, where none has a day, the
 * last that they tell of. */
static struct civil told_on(const struct making *m)
{
    struct civil last = m->incident->first_report;
    if (last.precision >= PRECISION_DAY)
        return last;
    for (uint32_t i = 0; i < m->incident->group->reports.count; i++) {
        const struct told_event *event;
        VEC_EACH(event, &m->told[i].events)
        {
            if (event->date.precision >= PRECISION_DAY &&
                (last.precision < PRECISION_DAY || civil_compare(event->date, last) > 0))
                last = event->date;
        }
    }
    return last;
}

/* Too long before that day to be part of this incident. */
static bool is_long_before(struct civil date, struct civil told)
{
    enum {
        BEFORE_DAYS = 120
    }; /* a leak is told of this long after it happened; what is older is another story */
    int32_t first, last;
    return told.precision >= PRECISION_DAY && civil_interval(date, &first, &last) &&
           last < civil_to_days(civil_cut(told, PRECISION_DAY)) - BEFORE_DAYS;
}

/* What makes two told events one: kind, day, who. A leak is published once a day, whoever is named.
 */
static struct slice event_key(struct making *m, enum event_type type, struct civil date,
                              struct slice who, struct slice victim, bool of_another)
{
    char day[32];
    civil_format(date, day);
    bool of_nobody = type == EVENT_LEAK_PUBLISHED || type == EVENT_LEAK_REPORTED;
    return arena_printf(m->scratch, "%s %s %.*s\t%.*s%s", event_type_name(type), day,
                        SLICE_ARG(of_nobody ? SLICE_EMPTY : who), SLICE_ARG(victim),
                        of_another ? "\t" : "");
}

static void take_event(struct making *m, struct map *keys, const struct told *told,
                       const struct told_event *from, struct civil told_day)
{
    struct slice who = cast_canonical(m, from->who);
    struct slice victim = other_victim(m, told, from->of);
    bool of_another = is_told_of_another(m, told, from->of);
    struct civil date = civil_cut(from->date, PRECISION_DAY);
    bool is_new;
    if (from->date.precision == PRECISION_NONE)
        date = CIVIL_NONE;
    uint32_t at =
        map_intern(keys, event_key(m, from->type, date, who, victim, of_another), &is_new);
    arena_clear(m->scratch);
    struct happening *event =
        is_new ? VEC_PUSH(m->arena, &m->incident->events) : &m->incident->events.items[at];
    if (is_new) {
        event->date = date;
        event->basis = from->basis;
        event->type = from->type;
        event->is_background = of_another || is_long_before(date, told_day);
        event->victim = victim;
        event->of_another = of_another;
        event->dated_by = from->dated_by;
    }
    if (!event->who.len || (cast_is_threat(m, who) && !cast_is_threat(m, event->who)))
        event->who = who; /* of those named beside a leak the hacker did it */
    if (!event->whom.len)
        event->whom = cast_canonical(m, from->whom);
    evidence_add(m, &event->evidence, &from->evidence);
}

/* Things that happen once, told with the day by some and without it by others. People state and
 * advise every day. */
static bool happens_once(enum event_type type)
{
    return type != EVENT_STATEMENT && type != EVENT_ADVICE && type != EVENT_FINDING;
}

/* Does `vague` tell of what `event` tells better: nobody is named, or no day? */
static bool is_told_better(const struct making *m, const struct happening *vague,
                           const struct happening *event)
{
    if (vague == event || vague->type != event->type || !event->evidence.count ||
        event->is_background || vague->of_another)
        return false;
    bool same_day = civil_same(vague->date, event->date);
    if (!vague->who.len)
        return event->who.len && (same_day || vague->date.precision == PRECISION_NONE);
    if (vague->date.precision != PRECISION_NONE || event->date.precision == PRECISION_NONE ||
        !happens_once(vague->type))
        return false;
    return vague->type == EVENT_LEAK_PUBLISHED || vague->type == EVENT_LEAK_REPORTED ||
           slice_equal(cast_body(m, vague->who), cast_body(m, event->who));
}

/* A vague event joins the one that tells it better, where there is only one. */
static void join_vague(struct making *m)
{
    struct incident *incident = m->incident;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < incident->events.count; i++) {
        struct happening *vague = &incident->events.items[i], *only = NULL;
        unsigned better = 0;
        if (vague->who.len && vague->date.precision != PRECISION_NONE)
            continue;
        for (uint32_t j = 0; j < incident->events.count && better < 2; j++) {
            if (is_told_better(m, vague, &incident->events.items[j]))
                only = &incident->events.items[j], better++;
        }
        if (better != 1)
            continue;
        for (uint32_t e = 0; e < vague->evidence.count; e++)
            evidence_add(m, &only->evidence, vague->evidence.items[e]);
        if (!only->whom.len)
            only->whom = vague->whom;
        vague->evidence.count = 0;
    }
    for (uint32_t i = 0; i < incident->events.count; i++) {
        if (incident->events.items[i].evidence.count)
            incident->events.items[kept++] = incident->events.items[i];
    }
    incident->events.count = kept;
}

static int by_place(const void *a, const void *b)
{
    const struct evidence *left = *(const struct evidence *const *)a,
                          *right = *(const struct evidence *const *)b;
    if (left->report != right->report)
        return left->report < right->report ? -1 : 1;
    if (left->start != right->start)
        return left->start < right->start ? -1 : 1;
    return (left->end > right->end) - (left->end < right->end);
}

static void sort_evidence(struct evidence_list *list)
{
    uint32_t unique = 0;
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_place);
    for (uint32_t i = 0; i < list->count; i++) {
        if (unique == 0 || by_place(&list->items[i], &list->items[unique - 1]) != 0)
            list->items[unique++] = list->items[i];
    }
    list->count = unique;
}

/* By day (a month before its days, the undated last), then as things usually follow each other,
 * then by name. */
static int by_day(const void *a, const void *b)
{
    const struct happening *left = a, *right = b;
    int order = civil_compare(left->date, right->date);
    if (order)
        return order;
    if (left->type != right->type)
        return left->type < right->type ? -1 : 1;
    order = slice_compare(left->who, right->who);
    return order ? order : slice_compare(left->whom, right->whom);
}

static bool is_victim(const struct making *m, struct slice id)
{
    for (uint32_t i = 0; i < m->incident->victims.count; i++) {
        if (slice_equal(m->incident->agencies.items[m->incident->victims.items[i]].id, id))
            return true;
    }
    return false;
}

static void make_gist(struct making *m, struct happening *event)
{
    /* Who brings a leak to light is never the one whose data it is. */
    bool is_leak = event->type == EVENT_LEAK_PUBLISHED || event->type == EVENT_LEAK_REPORTED;
    struct bilingual victims = event->victim.len ? cast_shown(m, event->victim) : cast_victims(m);
    struct slice who = is_leak && is_victim(m, event->who) ? SLICE_EMPTY : event->who;
    struct phrase_slot slots[] = {
        {"who", cast_shown(m, who)},
        {"whom", cast_shown(m, slice_equal(event->whom, event->who) ? SLICE_EMPTY : event->whom)},
        {"victim", phrase_is_empty(&victims)
                       ? phrase_fill(m->arena, m->phrases, "victim.unknown", NULL)
                       : victims},
        {"platform", phrase_name(event->victim.len ? SLICE_EMPTY : m->incident->platform)},
        END_OF_SLOTS,
    };
    char key[64];
    snprintf(key, sizeof key, "event.%s%s", event_type_name(event->type),
             who.len ? "" : ".unknown");
    event->gist = phrase_fill(m->arena, m->phrases, key, slots);
}

void make_events(struct making *m)
{
    struct incident *incident = m->incident;
    struct civil told_day = told_on(m);
    struct map keys;
    map_init(&keys, m->arena);
    for (uint32_t i = 0; i < incident->group->reports.count; i++) {
        const struct told *told = &m->told[i];
        for (uint32_t e = 0; e < told->events.count; e++)
            take_event(m, &keys, told, &told->events.items[e], told_day);
    }
    for (uint32_t i = 0; i < incident->events.count; i++)
        sort_evidence(&incident->events.items[i].evidence);
    join_vague(m);
    for (uint32_t i = 0; i < incident->events.count; i++) {
        sort_evidence(&incident->events.items[i].evidence);
        incident->events.items[i].origins =
            evidence_origins(m, &incident->events.items[i].evidence);
        make_gist(m, &incident->events.items[i]);
    }
    if (incident->events.count)
        qsort(incident->events.items, incident->events.count, sizeof *incident->events.items,
              by_day);
}
