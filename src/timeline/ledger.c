/* Counts of all reports -> the ledger: one entry for each number of one kind of thing, with who
 * said it and when. */
#include "timeline/timeline.h"

#include <stdlib.h>

/* A number that is claimed by one and confirmed by another is one number. */
static enum count_kind ledger_kind(enum count_kind kind)
{
    return kind == KIND_CONFIRMED ? KIND_TOTAL : kind;
}

/* "sekitar 2 juta" and "2 juta" are one claim, "lebih dari 2 juta" is another. */
static enum bound ledger_bound(enum bound bound)
{
    return bound == BOUND_ABOUT ? BOUND_EXACT : bound;
}

/* What keeps two entries apart. */
static struct slice ledger_key(struct making *m, const struct count *count, struct slice victim)
{
    bool apart = count->detail == DETAIL_ANNOUNCED || count->detail == DETAIL_DENOMINATOR;
    return arena_printf(m->scratch, "%llu %d %d %d %d %.*s %d", (unsigned long long)count->value,
                        (int)count->unit, (int)ledger_kind(count->kind),
                        (int)ledger_bound(count->bound), apart ? (int)count->detail : 0,
                        SLICE_ARG(victim), count->kind == KIND_PAST ? (int)count->when.year : 0);
}

static bool is_firm(enum count_status status)
{
    return status == STATUS_OF_CONFIRMED || status == STATUS_OF_DENIED;
}

/* Who confirms (or denies) something in a report: in the sentence of the count, else the only body
 * that does so at all. */
static struct slice who_does(const struct making *m, const struct told *told,
                             const struct told_count *count, enum event_type type,
                             struct slice victim)
{
    struct slice only = SLICE_EMPTY;
    bool several = false;
    for (uint32_t i = 0; i < told->events.count; i++) {
        const struct told_event *event = &told->events.items[i];
        struct slice who = cast_canonical(m, event->who);
        if (event->type != type || !who.len || cast_is_threat(m, who) || event->of == OF_EARLIER ||
            !slice_equal(other_victim(m, told, event->of), victim))
            continue;
        if (event->evidence.in_title == count->evidence.in_title &&
            event->evidence.start <= count->evidence.start &&
            event->evidence.end >= count->evidence.end)
            return who;
        several = several || (only.len && !slice_equal(cast_body(m, only), cast_body(m, who)));
        only = only.len ? only : who;
    }
    return several ? SLICE_EMPTY : only;
}

/* Who confirms or denies a number where its own words don't say. Who confirms one number denies the
 * other: "the right number is 2.9 million, not 3.2 million". */
static struct slice who_says(const struct making *m, const struct told *told,
                             const struct told_count *count, enum count_status status,
                             struct slice victim)
{
    if (status == STATUS_OF_CONFIRMED)
        return who_does(m, told, count, EVENT_CONFIRMED, victim);
    struct slice who = who_does(m, told, count, EVENT_DENIED, victim);
    return who.len ? who : who_does(m, told, count, EVENT_CONFIRMED, victim);
}

static void add_stance(struct making *m, struct claim *claim, struct slice by,
                       enum count_status status, const struct evidence *evidence)
{
    const struct report_keys *keys = &m->reports->items[evidence->report];
    VEC_ADD(m->arena, &claim->history,
            ((struct stance){.by = by,
                             .status = status,
                             .date = report_day(m, evidence->report),
                             .dated_by = keys->dated_by,
                             .evidence = evidence}));
}

static void take_count(struct making *m, struct map *keys, const struct told *told,
                       const struct told_count *from)
{
    struct slice victim = other_victim(m, told, from->count.victim);
    bool is_new;
    uint32_t at = map_intern(keys, ledger_key(m, &from->count, victim), &is_new);
    arena_clear(m->scratch);
    struct claim *claim =
        is_new ? VEC_PUSH(m->arena, &m->incident->claims) : &m->incident->claims.items[at];
    if (is_new) {
        claim->count = from->count;
        claim->count.kind = ledger_kind(from->count.kind);
        claim->victim = victim;
    }
    if (!claim->of.len && !victim.len && from->count.victim < told->agencies.count)
        claim->of = cast_canonical(m, told->agencies.items[from->count.victim].id);
    if (claim->count.detail == DETAIL_NONE)
        claim->count.detail = from->count.detail;
    if (claim->count.bound == BOUND_ABOUT)
        claim->count.bound = from->count.bound;
    if (!claim->count.what.len)
        claim->count.what = from->count.what;
    if (from->count.kind == KIND_CONFIRMED || from->count.status == STATUS_OF_CONFIRMED)
        claim->count.status = STATUS_OF_CONFIRMED;
    enum count_status status =
        from->count.kind == KIND_CONFIRMED ? STATUS_OF_CONFIRMED : from->count.status;
    struct slice by = cast_canonical(m, from->count.by);
    bool is_threat = by.len && cast_is_threat(m, by);
    if (is_firm(status) && is_threat) /* his claim, which somebody else confirms or denies */
        add_stance(m, claim, by, STATUS_OF_CLAIMED, &from->evidence);
    if (is_firm(status) && (is_threat || !by.len))
        by = who_says(m, told, from, status, victim);
    add_stance(m, claim, by, status, &from->evidence);
}

const char *turn_name(enum turn turn)
{
    static const char *const names[] = {"first", "repeated", "confirmed", "denied"};
    return names[turn];
}

static int by_day(const void *a, const void *b)
{
    const struct stance *left = a, *right = b;
    int order = civil_compare(left->date, right->date);
    if (order)
        return order;
    if (left->evidence->report != right->evidence->report)
        return left->evidence->report < right->evidence->report ? -1 : 1;
    if (left->evidence->in_title != right->evidence->in_title)
        return left->evidence->in_title ? -1 : 1;
    if (left->evidence->start != right->evidence->start)
        return left->evidence->start < right->evidence->start ? -1 : 1;
    return (left->status > right->status) - (left->status < right->status);
}

/* A report that says a thing twice says it once; better with a name than without. */
static bool is_said_again(const struct claim *claim, uint32_t at)
{
    const struct stance *stance = &claim->history.items[at];
    for (uint32_t i = 0; i < claim->history.count; i++) {
        const struct stance *other = &claim->history.items[i];
        bool same = is_firm(stance->status) || is_firm(other->status)
                        ? stance->status == other->status
                        : true;
        if (i == at || other->evidence->report != stance->evidence->report || !same)
            continue;
        if (i < at ? !stance->by.len || slice_equal(stance->by, other->by)
                   : !stance->by.len && other->by.len)
            return true;
    }
    return false;
}

/* Who said it first, who after him, who confirmed and who denied it. */
static void give_turns(struct claim *claim)
{
    enum { MOST_LOOKED_AT = 300 }; /* thousands of reprints add nothing but time */
    bool is_first = true;
    for (uint32_t i = 0; i < claim->history.count; i++) {
        struct stance *stance = &claim->history.items[i];
        stance->is_again = i < MOST_LOOKED_AT && is_said_again(claim, i);
        stance->turn = stance->status == STATUS_OF_DENIED      ? TURN_DENIED
                       : is_first && !stance->is_again         ? TURN_FIRST
                       : stance->status == STATUS_OF_CONFIRMED ? TURN_CONFIRMED
                                                               : TURN_REPEATED;
        is_first = is_first && stance->turn != TURN_FIRST;
    }
}

/* The last firm word decides; without one a claim stays a claim. */
static void sum_up(struct making *m, struct claim *claim)
{
    if (claim->history.count)
        qsort(claim->history.items, claim->history.count, sizeof *claim->history.items, by_day);
    give_turns(claim);
    claim->status = STATUS_OF_REPORTED;
    for (uint32_t i = 0; i < claim->history.count; i++) {
        const struct stance *stance = &claim->history.items[i];
        const struct stance *before = i ? stance - 1 : NULL;
        if (is_firm(stance->status) ||
            (stance->status == STATUS_OF_CLAIMED && !is_firm(claim->status)))
            claim->status = stance->status;
        if (!claim->by.len && stance->status != STATUS_OF_DENIED)
            claim->by = stance->by;
        if (stance->date.precision != PRECISION_NONE)
            claim->last_date = stance->date;
        if (!before || before->evidence != stance->evidence)
            evidence_add(m, &claim->evidence, stance->evidence);
    }
    claim->first_date = claim->history.items[0].date;
    claim->count.status = claim->status;
    claim->origins = evidence_origins(m, &claim->evidence);
    if (claim->count.kind == KIND_TOTAL && claim->status == STATUS_OF_CONFIRMED)
        claim->count.kind = KIND_CONFIRMED;
}

static int by_importance(const void *a, const void *b)
{
    static const int order[] = {[KIND_TOTAL] = 0,  [KIND_CONFIRMED] = 0, [KIND_SUBSET] = 2,
                                [KIND_SAMPLE] = 1, [KIND_PAST] = 4,      [KIND_CONTEXT] = 5};
    const struct claim *left = a, *right = b;
    int rank = (order[left->count.kind] + (left->victim.len ? 3 : 0)) -
               (order[right->count.kind] + (right->victim.len ? 3 : 0));
    if (rank)
        return rank;
    if (left->origins != right->origins)
        return left->origins > right->origins ? -1 : 1;
    if (left->count.value != right->count.value)
        return left->count.value > right->count.value ? -1 : 1;
    if (left->count.unit != right->count.unit)
        return left->count.unit < right->count.unit ? -1 : 1;
    if (left->count.bound != right->count.bound)
        return left->count.bound < right->count.bound ? -1 : 1;
    if (left->count.detail != right->count.detail)
        return left->count.detail < right->count.detail ? -1 : 1;
    int victim = slice_compare(left->victim, right->victim);
    return victim ? victim
                  : (left->count.kind > right->count.kind) - (left->count.kind < right->count.kind);
}

static uint64_t largest_sample(const struct incident *incident)
{
    uint64_t most = 0;
    for (uint32_t i = 0; i < incident->claims.count; i++) {
        const struct count *count = &incident->claims.items[i].count;
        if (count->kind == KIND_SAMPLE && count->unit != UNIT_BYTES && count->unit != UNIT_FILES &&
            count->value > most)
            most = count->value;
    }
    return most;
}

/* What is confirmed weighs more than what is claimed (unless it is no more than what was found in a
 * sample), records without duplicates more than with them, then what most sources tell. What is
 * denied, threatened or another's is no headline. */
static uint32_t headline_weight(const struct claim *claim, uint64_t sample)
{
    enum { CONFIRMED = 4000, UNIQUE = 2000, MOST_ORIGINS = 1000 };
    const struct count *count = &claim->count;
    bool is_confirmed = count->kind == KIND_CONFIRMED;
    if ((!is_confirmed && count->kind != KIND_TOTAL) || claim->status == STATUS_OF_DENIED ||
        claim->victim.len || count->unit == UNIT_BYTES || count->unit == UNIT_FILES ||
        count->detail == DETAIL_ANNOUNCED)
        return 0;
    return 1 + (claim->origins < MOST_ORIGINS ? claim->origins : MOST_ORIGINS) +
           (is_confirmed && count->value >= sample ? CONFIRMED : 0) +
           (count->detail == DETAIL_UNIQUE ? UNIQUE : 0);
}

static void find_headline(struct incident *incident)
{
    uint64_t sample = largest_sample(incident);
    uint32_t most = 0;
    incident->headline = NO_INDEX;
    for (uint32_t i = 0; i < incident->claims.count; i++) {
        uint32_t weight = headline_weight(&incident->claims.items[i], sample);
        if (weight > most)
            most = weight, incident->headline = i;
    }
}

void make_ledger(struct making *m)
{
    struct incident *incident = m->incident;
    struct map keys;
    map_init(&keys, m->arena);
    for (uint32_t i = 0; i < incident->group->reports.count; i++) {
        const struct told *told = &m->told[i];
        for (uint32_t c = 0; c < told->counts.count; c++)
            take_count(m, &keys, told, &told->counts.items[c]);
    }
    for (uint32_t i = 0; i < incident->claims.count; i++)
        sum_up(m, &incident->claims.items[i]);
    if (incident->claims.count)
        qsort(incident->claims.items, incident->claims.count, sizeof *incident->claims.items,
              by_importance);
    find_headline(incident);
}
