/* A denial against a claim, a confirmation against a denial, days that differ. */
#include "timeline/dispute.h"

enum { MOST_DENIERS = 6, NEAR_DAYS = 30 };

static struct side side_of_event(struct making *m, const struct happening *event)
{
    return (struct side){
        .says = cast_shown(m, event->who), .text = event->who, .evidence = event->evidence};
}

/* The day of an event, else that of the first report that tells of it. */
static struct civil day_of(const struct making *m, const struct happening *event)
{
    struct civil day = event->date;
    for (uint32_t i = 0; i < event->evidence.count && event->date.precision < PRECISION_DAY; i++) {
        struct civil told = report_day(m, event->evidence.items[i]->report);
        if (told.precision >= PRECISION_DAY &&
            (day.precision < PRECISION_DAY || civil_to_days(told) < civil_to_days(day)))
            day = told;
    }
    return day;
}

static bool is_later(struct civil a, struct civil b)
{
    return a.precision >= PRECISION_DAY && b.precision >= PRECISION_DAY &&
           civil_to_days(a) > civil_to_days(b);
}

static bool is_victim(const struct making *m, struct slice body)
{
    for (uint32_t i = 0; i < m->incident->victims.count; i++) {
        if (slice_equal(m->incident->agencies.items[m->incident->victims.items[i]].id, body))
            return true;
    }
    return false;
}

/* Of several victims each speaks of its own data. */
static bool speak_of_two(const struct making *m, struct slice a, struct slice b)
{
    return !slice_equal(a, b) && is_victim(m, a) && is_victim(m, b);
}

/* Who confirms against one who denies: the same body later, else anybody. */
static const struct happening *confirmation_against(const struct making *m,
                                                    const struct happening *denial, bool *same)
{
    const struct happening *found = NULL;
    *same = false;
    for (uint32_t i = 0; i < m->incident->events.count; i++) {
        const struct happening *event = &m->incident->events.items[i];
        if (event->type != EVENT_CONFIRMED || !event->who.len || event->is_background)
            continue;
        if (slice_equal(cast_body(m, event->who), cast_body(m, denial->who))) {
            if (!is_later(day_of(m, event), day_of(m, denial)))
                continue;
            *same = true;
            return event;
        }
        if (speak_of_two(m, cast_body(m, event->who), cast_body(m, denial->who)))
            continue;
        found = found ? found : event;
    }
    return found;
}

/* What is denied: the leak as it was published, else the number that most tell. */
static struct side claimed_leak(struct making *m)
{
    struct incident *incident = m->incident;
    for (uint32_t i = 0; i < incident->events.count; i++) {
        const struct happening *event = &incident->events.items[i];
        if ((event->type == EVENT_LEAK_PUBLISHED || event->type == EVENT_LEAK_REPORTED) &&
            !event->is_background)
            return (struct side){
                .says = event->gist, .text = event->who, .evidence = event->evidence};
    }
    for (uint32_t i = 0; i < incident->claims.count; i++) {
        const struct claim *claim = &incident->claims.items[i];
        if (claim->count.kind == KIND_TOTAL && !claim->victim.len)
            return side_of_claim(m, claim);
    }
    return (struct side){0};
}

static bool is_told(const struct making *m, struct slice who)
{
    for (uint32_t i = 0; i < m->incident->disputes.count; i++) {
        const struct dispute *dispute = &m->incident->disputes.items[i];
        if (strcmp(dispute->about, "leak") == 0 && slice_equal(dispute->sides[0].text, who))
            return true;
    }
    return false;
}

static void tell_denial(struct making *m, const struct happening *denial)
{
    bool same;
    const struct happening *confirmation = confirmation_against(m, denial, &same);
    struct judgement judgement = {VERDICT_DENIAL, "dispute.denied"};
    const char *key = NULL;
    if (confirmation) {
        judgement.verdict = same ? VERDICT_SUPERSEDED : VERDICT_CONTRADICTION;
        judgement.rule = same ? "dispute.confirmed-later" : "dispute.denied-and-confirmed";
        key = same ? "dispute.superseded.confirmation" : "dispute.contradiction.confirmation";
    }
    struct side other = confirmation ? side_of_event(m, confirmation) : claimed_leak(m);
    if (other.evidence.count == 0)
        return; /* nothing to hold the denial against */
    struct dispute *dispute = dispute_add(m, "leak", judgement);
    dispute->sides[0] = side_of_event(m, denial);
    dispute->sides[1] = other;
    dispute_tell(m, dispute, key);
}

static void tell_denials(struct making *m)
{
    unsigned deniers = 0;
    for (uint32_t i = 0; i < m->incident->events.count && deniers < MOST_DENIERS; i++) {
        const struct happening *event = &m->incident->events.items[i];
        if (event->type != EVENT_DENIED || !event->who.len || event->is_background ||
            is_told(m, event->who))
            continue;
        tell_denial(m, event);
        deniers++;
    }
}

/* A number that one says and another denies. */
static void tell_denied_counts(struct making *m)
{
    for (uint32_t i = 0; i < m->incident->claims.count; i++) {
        const struct claim *claim = &m->incident->claims.items[i];
        const struct stance *denial = NULL, *claiming = NULL;
        for (uint32_t h = 0; h < claim->history.count; h++) {
            const struct stance *stance = &claim->history.items[h];
            if (stance->status == STATUS_OF_DENIED && stance->by.len)
                denial = denial ? denial : stance;
            else if (stance->status != STATUS_OF_DENIED)
                claiming = claiming ? claiming : stance;
        }
        if (!denial || !claiming || claim->victim.len || claim->count.kind == KIND_PAST ||
            claim->count.kind == KIND_CONTEXT)
            continue;
        struct dispute *dispute =
            dispute_add(m, "count", (struct judgement){VERDICT_DENIAL, "dispute.count-denied"});
        dispute->sides[0] = (struct side){.says = cast_shown(m, denial->by), .text = denial->by};
        evidence_add(m, &dispute->sides[0].evidence, denial->evidence);
        dispute->sides[1] = side_of_claim(m, claim);
        dispute->sides[1].evidence = (struct evidence_list){0};
        evidence_add(m, &dispute->sides[1].evidence, claiming->evidence);
        dispute_tell(m, dispute, "dispute.denial.count");
    }
}

static struct side side_of_day(struct making *m, const struct happening *event)
{
    char day[32];
    civil_format(event->date, day);
    return (struct side){.says = phrase_date(m->arena, m->phrases, event->date),
                         .text = arena_dup(m->arena, slice_of(day)),
                         .evidence = event->evidence};
}

static bool is_dated_leak(const struct happening *event)
{
    return event->type == EVENT_LEAK_PUBLISHED && event->date.precision >= PRECISION_DAY &&
           event->basis != BASIS_PUBLISHED && !event->is_background;
}

static bool share_a_report(const struct evidence_list *a, const struct evidence_list *b)
{
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t j = 0; j < b->count; j++) {
            if (a->items[i]->report == b->items[j]->report)
                return true;
        }
    }
    return false;
}

/* Two reports give the one leak two days. One report with two days tells of two postings. */
static void tell_days(struct making *m)
{
    const struct incident *incident = m->incident;
    for (uint32_t i = 0; i < incident->events.count; i++) {
        for (uint32_t j = i + 1; j < incident->events.count; j++) {
            const struct happening *a = &incident->events.items[i], *b = &incident->events.items[j];
            if (!is_dated_leak(a) || !is_dated_leak(b) || civil_same(a->date, b->date) ||
                civil_to_days(b->date) - civil_to_days(a->date) > NEAR_DAYS ||
                share_a_report(&a->evidence, &b->evidence))
                continue;
            struct dispute *dispute = dispute_add(
                m, "date", (struct judgement){VERDICT_DATE_DIFFERS, "dispute.days-differ"});
            dispute->sides[0] = side_of_day(m, a);
            dispute->sides[1] = side_of_day(m, b);
            dispute_tell(m, dispute, NULL);
            return;
        }
    }
}

void dispute_stances(struct making *m)
{
    tell_denied_counts(m);
    tell_denials(m);
    tell_days(m);
}
