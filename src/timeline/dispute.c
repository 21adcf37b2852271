/* Claims that differ -> disputes with one verdict each. The order of the rules is their precedence:
 * what explains a difference (another quantity, a slip, rounding) comes before what leaves it
 * standing. */
#include "timeline/dispute.h"

#include <stdio.h>

enum {
    MOST_COMPARED = 40,  /* the claims that most sources tell */
    MOST_QUANTITIES = 6, /* held against each other */
    MOST_DISPUTES = 60,
    MOST_LOOKED_AT = 300, /* tellings of a claim: thousands of reprints add nothing but time */
    CLOSE_PER_MILLE = 5,  /* two exact numbers this near are one number, rounded */
    ABOUT_PER_MILLE = 25,
    ROUND_PER_MILLE = 70, /* "nearly 10 million" of 9.4 million */
    SLIP = 1000,          /* "500" for "500 ribu" */
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

/* "sekitar 410 ribu" and 412,318. */
static bool is_about(const struct count *a, const struct count *b)
{
    bool about = (a->bound == BOUND_ABOUT || b->bound == BOUND_ABOUT) &&
                 (a->status == STATUS_OF_CONFIRMED) == (b->status == STATUS_OF_CONFIRMED);
    uint64_t more = a->value > b->value ? a->value : b->value;
    uint64_t gap = a->value > b->value ? a->value - b->value : b->value - a->value;
    uint64_t coarse = more;
    while (coarse >= 100 && coarse % 10 == 0)
        coarse /= 10;
    return about && more >= 1000 &&
           gap <=
               more / 1000 * (coarse < 100 && coarse % 10 == 0 ? ROUND_PER_MILLE : ABOUT_PER_MILLE);
}

static bool slips(const struct count *a, const struct count *b)
{
    const struct count *less = a->value < b->value ? a : b, *more = a->value < b->value ? b : a;
    return less->value && less->value <= UINT64_MAX / SLIP && less->value * SLIP == more->value;
}

static bool is_same_quantity(enum count_detail a, enum count_detail b)
{
    return a == b || a == DETAIL_NONE || b == DETAIL_NONE;
}

struct judgement judge_tellings(const struct count *a, const struct count *b)
{
    const struct judgement nothing = {VERDICT_ROUNDING, NULL};
    bool one_number =
        a->value == b->value || meets(a, b) || is_close(a->value, b->value) || is_about(a, b);
    if (a->unit == UNIT_FILES || b->unit == UNIT_FILES || !is_same_quantity(a->detail, b->detail))
        return nothing;
    if (one_number && (a->unit == UNIT_PEOPLE) != (b->unit == UNIT_PEOPLE) && a->value >= 1000)
        return (struct judgement){VERDICT_ROWS_AS_PEOPLE, "dispute.people-for-rows"};
    if (one_number && a->value != b->value)
        return (struct judgement){VERDICT_ROUNDING,
                                  meets(a, b) ? "dispute.meets" : "dispute.close"};
    if (slips(a, b))
        return (struct judgement){VERDICT_UNIT_SLIP, "dispute.thousandfold"};
    return nothing;
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
        {"a", dispute->sides[0].says}, {"b", dispute->sides[1].says}, END_OF_SLOTS};
    dispute->gist = phrase_fill(m->arena, m->phrases, key ? key : own, slots);
    dispute->clause = phrase_clause(m->arena, m->phrases, key ? key : own, slots);
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

/* Numbers of two victims of one incident are no tellings of one, and no contradiction. */
static bool is_of_one(const struct claim *a, const struct claim *b)
{
    return !a->of.len || !b->of.len || slice_equal(a->of, b->of);
}

/* Tellings of one number. The first member is the one that most sources tell. */
struct quantity {
    const struct claim *members[MOST_COMPARED];
    uint32_t count;
    enum count_detail detail; /* of the members that tell */
    int series;
};

static bool is_told_alike(const struct claim *a, const struct claim *b)
{
    return is_of_one(a, b) &&
           ((a->count.value == b->count.value && a->count.unit == b->count.unit &&
             is_same_quantity(a->count.detail, b->count.detail)) ||
            judge_tellings(&a->count, &b->count).rule);
}

static struct quantity *quantity_of(struct quantity *quantities, uint32_t count,
                                    const struct claim *claim)
{
    for (uint32_t q = 0; q < count; q++) {
        if (quantities[q].series != series_of(claim) ||
            !is_same_quantity(quantities[q].detail, claim->count.detail))
            continue;
        for (uint32_t i = 0; i < quantities[q].count; i++) {
            if (is_told_alike(quantities[q].members[i], claim))
                return &quantities[q];
        }
    }
    return NULL;
}

static uint32_t find_quantities(const struct incident *incident, struct quantity *quantities)
{
    uint32_t count = 0, looked = 0;
    for (uint32_t i = 0; i < incident->claims.count && looked < MOST_COMPARED; i++) {
        const struct claim *claim = &incident->claims.items[i];
        if (series_of(claim) < 0)
            continue;
        struct quantity *quantity = quantity_of(quantities, count, claim);
        if (!quantity) {
            quantity = &quantities[count++];
            *quantity = (struct quantity){.series = series_of(claim)};
        }
        quantity->members[quantity->count++] = claim;
        if (quantity->detail == DETAIL_NONE && claim->count.detail != DETAIL_DENOMINATOR)
            quantity->detail = claim->count.detail;
        looked++;
    }
    return count;
}

static void tell(struct making *m, struct judgement judgement, const struct claim *a,
                 const struct claim *b)
{
    if (m->incident->disputes.count >= MOST_DISPUTES)
        return;
    struct dispute *dispute = dispute_add(m, "count", judgement);
    dispute->sides[0] = side_of_claim(m, a);
    dispute->sides[1] = side_of_claim(m, b);
    dispute_tell(m, dispute, NULL);
}

int count_fineness(const struct count *count)
{
    int zeros = 0;
    for (uint64_t value = count->value; value && value % 10 == 0; value /= 10)
        zeros++;
    return (count->bound == BOUND_EXACT ? 0 : -1) - 2 * zeros;
}

/* The telling that a member is held against: rows and people of the same value, else the finest. */
static const struct claim *partner_of(const struct quantity *quantity, const struct claim *member)
{
    const struct claim *best = NULL;
    for (uint32_t i = 0; i < quantity->count; i++) {
        const struct claim *other = quantity->members[i];
        if (other == member || !judge_tellings(&other->count, &member->count).rule)
            continue;
        if (other->count.value == member->count.value)
            return other;
        if (!best || count_fineness(&other->count) > count_fineness(&best->count))
            best = other;
    }
    return best;
}

/* The finest telling that as many sources tell as any. */
static const struct claim *spokesman(const struct quantity *quantity)
{
    const struct claim *best = quantity->members[0];
    for (uint32_t i = 1; i < quantity->count; i++) {
        const struct claim *other = quantity->members[i];
        if (other->count.unit == best->count.unit &&
            count_fineness(&other->count) > count_fineness(&best->count))
            best = other;
    }
    return best;
}

/* Each telling against one other. People for records are a dispute only where the records are rows:
 * of customers or voters one record each is what is meant. */
static void tell_tellings(struct making *m, const struct quantity *quantity)
{
    for (uint32_t i = 0; i < quantity->count; i++) {
        const struct claim *member = quantity->members[i], *partner = partner_of(quantity, member);
        if (!partner)
            continue;
        struct judgement judgement = judge_tellings(&partner->count, &member->count);
        bool people = member->count.unit == UNIT_PEOPLE;
        if (judgement.verdict == VERDICT_ROWS_AS_PEOPLE &&
            (!people || quantity->detail != DETAIL_ROWS))
            continue;
        bool mutual = partner_of(quantity, partner) == member;
        if (mutual && judgement.verdict != VERDICT_ROWS_AS_PEOPLE &&
            count_fineness(&member->count) > count_fineness(&partner->count))
            continue; /* told from the other side */
        if (mutual && count_fineness(&member->count) == count_fineness(&partner->count) &&
            member < partner && judgement.verdict != VERDICT_ROWS_AS_PEOPLE)
            continue;
        tell(m, judgement, partner, member);
    }
}

static bool share_a_report(const struct claim *a, const struct claim *b)
{
    for (uint32_t i = 0; i < a->evidence.count && i < MOST_LOOKED_AT; i++) {
        for (uint32_t j = 0; j < b->evidence.count && j < MOST_LOOKED_AT; j++) {
            if (a->evidence.items[i]->report == b->evidence.items[j]->report)
                return true;
        }
    }
    return false;
}

/* Somebody gives a number and on a later day another one. */
static bool is_superseded(const struct claim *a, const struct claim *b)
{
    for (uint32_t i = 0; i < a->history.count && i < MOST_LOOKED_AT; i++) {
        for (uint32_t j = 0; j < b->history.count && j < MOST_LOOKED_AT; j++) {
            const struct stance *before = &a->history.items[i], *after = &b->history.items[j];
            if (before->by.len && slice_equal(before->by, after->by) &&
                before->date.precision >= PRECISION_DAY && after->date.precision >= PRECISION_DAY &&
                civil_to_days(after->date) > civil_to_days(before->date))
                return true;
        }
    }
    return false;
}

static bool any_pair(const struct quantity *a, const struct quantity *b,
                     bool (*holds)(const struct claim *, const struct claim *))
{
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t j = 0; j < b->count; j++) {
            if (holds(a->members[i], b->members[j]))
                return true;
        }
    }
    return false;
}

static bool is_confirmed(const struct quantity *quantity)
{
    for (uint32_t i = 0; i < quantity->count; i++) {
        if (quantity->members[i]->status == STATUS_OF_CONFIRMED)
            return true;
    }
    return false;
}

/* A number that is confirmed after another was claimed takes its place. */
static void tell_confirmation(struct making *m, const struct claim *claimed,
                              const struct claim *confirmed)
{
    bool later = claimed->first_date.precision >= PRECISION_DAY &&
                 confirmed->last_date.precision >= PRECISION_DAY &&
                 civil_to_days(confirmed->last_date) > civil_to_days(claimed->first_date);
    tell(m,
         later ? (struct judgement){VERDICT_SUPERSEDED, "dispute.confirmed-later"}
               : (struct judgement){VERDICT_CONTRADICTION, "dispute.claimed-and-confirmed"},
         claimed, confirmed);
}

static bool of_files(const struct claim *claim)
{
    return claim->count.unit == UNIT_FILES;
}

/* Two numbers that are not one told differently. Files beside people are no disagreement. */
static void tell_difference(struct making *m, const struct quantity *a, const struct quantity *b)
{
    const struct claim *left = spokesman(a), *right = spokesman(b);
    if (of_files(left) != of_files(right) || !is_of_one(left, right))
        return;
    if (!is_same_quantity(a->detail, b->detail))
        tell(m, (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.details-differ"}, left,
             right);
    else if (is_confirmed(a) != is_confirmed(b) && left->count.unit == right->count.unit)
        tell_confirmation(m, is_confirmed(a) ? right : left, is_confirmed(a) ? left : right);
    else if (any_pair(a, b, share_a_report)) /* who tells both tells them apart */
        tell(m, (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.told-together"}, left,
             right);
    else if (left->count.unit != right->count.unit)
        tell(m, (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.units-differ"}, left,
             right);
    else if (any_pair(a, b, is_superseded))
        tell(m, (struct judgement){VERDICT_SUPERSEDED, "dispute.later-word"}, left, right);
    else if (any_pair(b, a, is_superseded))
        tell(m, (struct judgement){VERDICT_SUPERSEDED, "dispute.later-word"}, right, left);
    else
        tell(m, (struct judgement){VERDICT_CONTRADICTION, "dispute.values-differ"}, left, right);
}

void dispute_counts(struct making *m)
{
    struct quantity *quantities = ARENA_ARRAY(m->arena, struct quantity, MOST_COMPARED);
    uint32_t count = find_quantities(m->incident, quantities);
    for (uint32_t q = 0; q < count; q++)
        tell_tellings(m, &quantities[q]);
    for (uint32_t a = 0; a < count && a < MOST_QUANTITIES; a++) {
        for (uint32_t b = a + 1; b < count && b < MOST_QUANTITIES; b++) {
            if (quantities[a].series == quantities[b].series)
                tell_difference(m, &quantities[a], &quantities[b]);
        }
    }
}

void make_disputes(struct making *m)
{
    dispute_counts(m);
    dispute_denominators(m);
    dispute_stances(m);
    dispute_lists(m);
    dispute_money(m);
}
