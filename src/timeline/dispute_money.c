/* Sums of money of one role: the price that is asked, the price of one record, the ransom. Told in
 * two currencies, or rounded, they are one sum; else they differ. */
#include "timeline/dispute.h"

#include "timeline/exchange.h"

#include <stdio.h>

enum {
    MOST_SUMS = 8,        /* of a role: those that most tell */
    MOST_ROUNDED = 10,    /* per cent: no rounding is coarser */
    MOST_LOOKED_AT = 300, /* tellings of a sum */
};

/* One amount of the incident. */
struct sum {
    const struct cast_thing *thing;
    double value, last_digit; /* what one more in the last digit that is told would add */
    struct civil first, last; /* the days of the reports that tell it */
    uint32_t lump;            /* the number of the sums that are one */
};

static double last_digit_of(const struct cast_thing *thing)
{
    uint64_t whole = (uint64_t)(thing->hundredths / 100);
    uint32_t fraction = thing->millionths;
    double unit = fraction ? 1e-6 : 1;
    for (; fraction && fraction % 10 == 0; fraction /= 10)
        unit *= 10;
    for (; !thing->millionths && whole && whole % 10 == 0; whole /= 10)
        unit *= 10;
    return unit;
}

/* By how much a rounded telling may miss. */
static double slack_of(const struct sum *sum)
{
    double most = sum->value * MOST_ROUNDED / 100;
    return sum->last_digit < most ? sum->last_digit : most;
}

/* "Rp1,1 miliar" for "Rp1,14 miliar": told in one currency, one of them more finely. */
static bool is_rounded(const struct sum *a, const struct sum *b)
{
    const struct sum *coarse = a->last_digit > b->last_digit ? a : b;
    double gap = a->value > b->value ? a->value - b->value : b->value - a->value;
    return a->last_digit != b->last_digit && gap < slack_of(coarse);
}

static bool is_same_currency(const struct sum *a, const struct sum *b)
{
    return strcmp(a->thing->currency, b->thing->currency) == 0;
}

static bool in_dollars(const struct making *m, const struct sum *sum, struct dollars *out)
{
    double slack = slack_of(sum) / 2;
    return exchange_to_dollars(m->rates, sum->thing->currency, sum->value - slack,
                               sum->value + slack, sum->first, out);
}

/* Can the two be held against each other at all? */
static bool is_comparable(const struct making *m, const struct sum *a, const struct sum *b)
{
    struct dollars left, right;
    return is_same_currency(a, b) || (in_dollars(m, a, &left) && in_dollars(m, b, &right));
}

static bool is_one(const struct making *m, const struct sum *a, const struct sum *b)
{
    struct dollars left, right;
    if (is_same_currency(a, b))
        return is_rounded(a, b);
    return in_dollars(m, a, &left) && in_dollars(m, b, &right) && left.least <= right.most &&
           right.least <= left.most;
}

static struct sum sum_of(const struct making *m, const struct cast_thing *thing)
{
    struct sum sum = {.thing = thing,
                      .value = (double)(thing->hundredths / 100) + thing->millionths / 1e6,
                      .last_digit = last_digit_of(thing),
                      .first = CIVIL_NONE,
                      .last = CIVIL_NONE};
    for (uint32_t i = 0; i < thing->evidence.count; i++) {
        struct civil day = report_day(m, thing->evidence.items[i]->report);
        if (day.precision < PRECISION_DAY)
            continue;
        if (sum.first.precision == PRECISION_NONE || civil_compare(day, sum.first) < 0)
            sum.first = day;
        if (sum.last.precision == PRECISION_NONE || civil_compare(day, sum.last) > 0)
            sum.last = day;
    }
    if (sum.first.precision == PRECISION_NONE)
        sum.first = m->incident->first_date;
    return sum;
}

/* Those that are one by way of a third are one. */
static void lump_together(const struct making *m, struct sum *sums, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        sums[i].lump = i;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = i + 1; j < count; j++) {
            uint32_t from = sums[j].lump, to = sums[i].lump;
            for (uint32_t k = 0; from != to && k < count && is_one(m, &sums[i], &sums[j]); k++) {
                if (sums[k].lump == from)
                    sums[k].lump = to;
            }
        }
    }
}

static struct side side_of_sum(const struct making *m, const struct sum *sum)
{
    const struct cast_thing *thing = sum->thing;
    struct slice text =
        arena_printf(m->arena, "%s %lld", thing->currency, (long long)(thing->hundredths / 100));
    if (thing->millionths)
        text = arena_printf(m->arena, "%s %.15g", thing->currency, sum->value);
    return (struct side){.says = phrase_money(m->arena, m->phrases, thing->currency,
                                              thing->hundredths, thing->millionths),
                         .sum = thing,
                         .text = text,
                         .evidence = thing->evidence};
}

/* What was asked for comes before what somebody made of it in another currency. */
static void tell(struct making *m, struct judgement judgement, const struct sum *a,
                 const struct sum *b)
{
    char key[64];
    if (judgement.verdict != VERDICT_SUPERSEDED && a->thing->is_conversion &&
        !b->thing->is_conversion) {
        const struct sum *swap = a;
        a = b, b = swap;
    }
    struct dispute *dispute = dispute_add(m, money_role_name(a->thing->role), judgement);
    dispute->sides[0] = side_of_sum(m, a);
    dispute->sides[1] = side_of_sum(m, b);
    snprintf(key, sizeof key, "dispute.%s.money", verdict_name(judgement.verdict));
    dispute_tell(m, dispute, key);
}

/* Each sum of a lump against the first that it is one with; those of one currency against each
 * other, for readers see that they differ. */
static void tell_lump(struct making *m, const struct sum *sums, uint32_t count)
{
    const struct judgement converted = {VERDICT_ROUNDING, "dispute.one-sum-converted"},
                           rounded = {VERDICT_ROUNDING, "dispute.one-sum-rounded"};
    for (uint32_t j = 0; j < count; j++) {
        bool told = false;
        for (uint32_t i = 0; i < j; i++) {
            const struct sum *a = &sums[i], *b = &sums[j];
            bool one = is_one(m, a, b);
            if (a->lump != b->lump || (!is_same_currency(a, b) && (told || !one)))
                continue;
            tell(m, is_same_currency(a, b) && one ? rounded : converted, a, b);
            told = told || one;
        }
    }
}

static bool share_a_report(const struct evidence_list *a, const struct evidence_list *b)
{
    for (uint32_t i = 0; i < a->count && i < MOST_LOOKED_AT; i++) {
        for (uint32_t j = 0; j < b->count && j < MOST_LOOKED_AT; j++) {
            if (a->items[i]->report == b->items[j]->report)
                return true;
        }
    }
    return false;
}

/* What is known of a whole lump. */
struct lump {
    const struct sum *spokesman;
    bool former, is_conversion;
    struct civil first, last;
};

static struct lump lump_of(const struct sum *sums, uint32_t count, uint32_t number)
{
    struct lump lump = {.first = CIVIL_NONE, .last = CIVIL_NONE};
    for (uint32_t i = 0; i < count; i++) {
        const struct sum *sum = &sums[i];
        if (sum->lump != number)
            continue;
        lump.spokesman = lump.spokesman ? lump.spokesman : sum;
        lump.former = lump.former || sum->thing->former;
        lump.is_conversion = lump.is_conversion || sum->thing->is_conversion;
        if (lump.first.precision == PRECISION_NONE || civil_compare(sum->first, lump.first) < 0)
            lump.first = sum->first;
        if (sum->last.precision != PRECISION_NONE &&
            (lump.last.precision == PRECISION_NONE || civil_compare(sum->last, lump.last) > 0))
            lump.last = sum->last;
    }
    return lump;
}

/* All that tell of the one had spoken before any told of the other. */
static bool is_before(const struct lump *a, const struct lump *b)
{
    return a->last.precision >= PRECISION_DAY && b->first.precision >= PRECISION_DAY &&
           b->last.precision >= PRECISION_DAY && civil_to_days(a->last) < civil_to_days(b->first);
}

static bool told_in_one_report(const struct sum *sums, uint32_t count, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = 0; sums[i].lump == a && j < count; j++) {
            if (sums[j].lump == b &&
                share_a_report(&sums[i].thing->evidence, &sums[j].thing->evidence))
                return true;
        }
    }
    return false;
}

/* One seller asks one sum at a time: what is asked later takes the place of what was asked. Who
 * tells both sums tells them apart. */
static void tell_difference(struct making *m, const struct sum *sums, uint32_t count, uint32_t left,
                            uint32_t right)
{
    struct lump a = lump_of(sums, count, left), b = lump_of(sums, count, right);
    if (!is_comparable(m, a.spokesman, b.spokesman))
        return;
    if (a.former != b.former)
        tell(m, (struct judgement){VERDICT_SUPERSEDED, "dispute.former-sum"},
             a.former ? a.spokesman : b.spokesman, a.former ? b.spokesman : a.spokesman);
    else if ((a.is_conversion || b.is_conversion) && told_in_one_report(sums, count, left, right))
        tell(m, (struct judgement){VERDICT_CONTRADICTION, "dispute.conversions-differ"},
             a.spokesman, b.spokesman);
    else if (told_in_one_report(sums, count, left, right))
        tell(m, (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.sums-told-together"},
             a.spokesman, b.spokesman);
    else if (is_before(&a, &b))
        tell(m, (struct judgement){VERDICT_SUPERSEDED, "dispute.later-sum"}, a.spokesman,
             b.spokesman);
    else if (is_before(&b, &a))
        tell(m, (struct judgement){VERDICT_SUPERSEDED, "dispute.later-sum"}, b.spokesman,
             a.spokesman);
    else
        tell(m, (struct judgement){VERDICT_CONTRADICTION, "dispute.sums-differ"}, a.spokesman,
             b.spokesman);
}

static void dispute_role(struct making *m, enum money_role role)
{
    struct sum sums[MOST_SUMS];
    uint32_t count = 0;
    for (uint32_t i = 0; i < m->incident->money.count && count < MOST_SUMS; i++) {
        if (m->incident->money.items[i].role == role)
            sums[count++] = sum_of(m, &m->incident->money.items[i]);
    }
    lump_together(m, sums, count);
    tell_lump(m, sums, count);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = i + 1; j < count; j++) {
            if (sums[i].lump == i && sums[j].lump == j)
                tell_difference(m, sums, count, i, j);
        }
    }
}

void dispute_money(struct making *m)
{
    dispute_role(m, MONEY_PRICE);
    dispute_role(m, MONEY_EACH);
    dispute_role(m, MONEY_RANSOM);
}
