/* Claims that differ -> disputes with one verdict each. The order of the rules is their precedence:
 * what explains a difference (another quantity, a slip, rounding) comes before what leaves it
 * standing. */
#include "timeline/dispute.h"

#include <stdio.h>

enum {
    MOST_COMPARED = 40, /* the claims that most sources tell */
    MOST_DISPUTES = 60,
    CLOSE_PER_MILLE = 5, /* two exact numbers this near are one number, rounded */
    SLIP = 1000,         /* "500" for "500 ribu" */
};

const char *verdict_name(enum verdict verdict)
{
#define VERDICT_NAME(identifier, name) name,
    static const char *const names[] = {VERDICTS(VERDICT_NAME)};
    return names[verdict];
}

static bool meets(const struct count *a, const struct count *b)
{
    return (a->value >= b->low && a->value <= b->high) ||
           (b->value >= a->low && b->value <= a->high);
}

static bool is_close(uint64_t a, uint64_t b)
{
    uint64_t more = a > b ? a : b, gap = a > b ? a - b : b - a;
    return more >= 1000 && gap <= more / 1000 * CLOSE_PER_MILLE;
}

static bool slips(const struct count *a, const struct count *b)
{
    const struct count *less = a->value < b->value ? a : b, *more = a->value < b->value ? b : a;
    return less->value && less->value <= UINT64_MAX / SLIP && less->value * SLIP == more->value;
}

/* One report tells both numbers, and so tells them apart. */
static bool told_together(const struct claim *a, const struct claim *b)
{
    for (uint32_t i = 0; i < a->evidence.count; i++) {
        for (uint32_t j = 0; j < b->evidence.count; j++) {
            if (a->evidence.items[i]->report == b->evidence.items[j]->report)
                return true;
        }
    }
    return false;
}

static bool is_quantity(enum count_detail detail)
{
    return detail == DETAIL_ROWS || detail == DETAIL_UNIQUE || detail == DETAIL_ANNOUNCED;
}

/* Somebody gives a number and on a later day another one. */
static bool is_superseded(const struct claim *a, const struct claim *b)
{
    for (uint32_t i = 0; i < a->history.count; i++) {
        for (uint32_t j = 0; j < b->history.count; j++) {
            const struct stance *before = &a->history.items[i], *after = &b->history.items[j];
            if (before->by.len && slice_equal(before->by, after->by) &&
                before->date.precision >= PRECISION_DAY && after->date.precision >= PRECISION_DAY &&
                civil_to_days(after->date) > civil_to_days(before->date))
                return true;
        }
    }
    return false;
}

struct judgement judge_counts(const struct claim *a, const struct claim *b)
{
    const struct count *left = &a->count, *right = &b->count;
    bool units_differ = left->unit != right->unit;
    if (units_differ && (left->value == right->value || meets(left, right) ||
                         is_close(left->value, right->value))) {
        bool people = left->unit == UNIT_PEOPLE || right->unit == UNIT_PEOPLE;
        if (people && left->value >= 1000)
            return (struct judgement){VERDICT_ROWS_AS_PEOPLE, "dispute.people-for-rows"};
        return (struct judgement){VERDICT_ROUNDING, NULL};
    }
    if (units_differ)
        return (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.units-differ"};
    if (is_quantity(left->detail) && is_quantity(right->detail) && left->detail != right->detail)
        return (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.details-differ"};
    if (left->value == right->value)
        return (struct judgement){VERDICT_ROUNDING,
                                  NULL}; /* "204 juta" and "lebih dari 204 juta" */
    if (meets(left, right))
        return (struct judgement){VERDICT_ROUNDING, "dispute.meets"};
    if (is_close(left->value, right->value))
        return (struct judgement){VERDICT_ROUNDING, "dispute.close"};
    if (slips(left, right))
        return (struct judgement){VERDICT_UNIT_SLIP, "dispute.thousandfold"};
    if (told_together(a, b))
        return (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.told-together"};
    if (is_superseded(a, b) || is_superseded(b, a))
        return (struct judgement){VERDICT_SUPERSEDED, "dispute.later-word"};
    return (struct judgement){VERDICT_CONTRADICTION, "dispute.values-differ"};
}

struct dispute *dispute_add(struct making *m, const char *about, struct judgement judgement)
{
    struct dispute *dispute = VEC_PUSH(m->arena, &m->incident->disputes);
    dispute->about = about;
    dispute->verdict = judgement.verdict;
    dispute->rule = judgement.rule;
    return dispute;
}

struct side side_of_claim(struct making *m, const struct claim *claim)
{
    return (struct side){.says = phrase_amount(m->arena, m->phrases, &claim->count),
                         .claim = claim,
                         .value = claim->count.value,
                         .evidence = claim->evidence};
}

void dispute_tell(struct making *m, struct dispute *dispute, const char *key)
{
    char own[64];
    snprintf(own, sizeof own, "dispute.%s", verdict_name(dispute->verdict));
    struct phrase_slot slots[] = {
        {"a", dispute->sides[0].says}, {"b", dispute->sides[1].says}, {NULL, {{SLICE_EMPTY}}}};
    dispute->gist = phrase_fill(m->arena, m->phrases, key ? key : own, slots);
}

/* Numbers that can be sides: those of this incident's leak. Returns the series, -1 for none. */
static int series_of(const struct claim *claim)
{
    if (claim->victim.len || claim->count.unit == UNIT_BYTES)
        return -1;
    switch (claim->count.kind) {
    case KIND_TOTAL:
    case KIND_CONFIRMED:
        return 0;
    case KIND_SAMPLE:
        return 1;
    default:
        return -1; /* parts, other incidents, mere populations */
    }
}

/* Different units that nobody mixes up (files beside people) are no dispute. */
static bool is_worth_telling(struct judgement judgement, const struct claim *a,
                             const struct claim *b)
{
    if (!judgement.rule)
        return false;
    if (judgement.verdict != VERDICT_DIFFERENT_QUANTITY)
        return true;
    bool both_large = a->count.value >= 1000 && b->count.value >= 1000;
    return both_large && (a->count.unit == b->count.unit
                              ? true
                              : a->count.unit != UNIT_FILES && b->count.unit != UNIT_FILES);
}

void dispute_counts(struct making *m)
{
    struct incident *incident = m->incident;
    uint32_t count =
        incident->claims.count < MOST_COMPARED ? incident->claims.count : MOST_COMPARED;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = i + 1; j < count && incident->disputes.count < MOST_DISPUTES; j++) {
            const struct claim *a = &incident->claims.items[i], *b = &incident->claims.items[j];
            if (series_of(a) < 0 || series_of(a) != series_of(b))
                continue;
            struct judgement judgement = judge_counts(a, b);
            if (!is_worth_telling(judgement, a, b))
                continue;
            if (judgement.verdict == VERDICT_SUPERSEDED && !is_superseded(a, b)) {
                const struct claim *swap = a;
                a = b, b = swap;
            }
            bool rows_second =
                judgement.verdict == VERDICT_ROWS_AS_PEOPLE && a->count.unit == UNIT_PEOPLE;
            struct dispute *dispute = dispute_add(m, "count", judgement);
            dispute->sides[0] = side_of_claim(m, rows_second ? b : a);
            dispute->sides[1] = side_of_claim(m, rows_second ? a : b);
            dispute_tell(m, dispute, NULL);
        }
    }
}

void make_disputes(struct making *m)
{
    dispute_counts(m);
    dispute_denominators(m);
    dispute_stances(m);
}
