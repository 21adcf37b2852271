/* The points for and against two reports telling of one incident. The victim weighs most; the same hacker with another victim
 * is another incident, and so is the same victim in another year. */
#include "align/align.h"

#include "base/fold.h"
#include "recognize/person_names.h"

enum {
    POINTS_VICTIM = 40,
    POINTS_OTHER_VICTIM = -60,
    POINTS_ACTOR = 25,
    POINTS_OTHER_ACTOR = -20,
    POINTS_COUNT = 15,
    POINTS_COUNT_ROUNDED = 10,
    MOST_COUNT_POINTS = 30,
    POINTS_OTHER_TOTAL = -12,
    POINTS_PLATFORM = 6,
    POINTS_FIELDS = 10,
    POINTS_PERSON = 8,
    MOST_PERSON_POINTS = 16,
    POINTS_AGENCY = 3,
    MOST_AGENCY_POINTS = 9,
    POINTS_SAME_WEEKS = 12,
    POINTS_OTHER_SEASON = -20,
    POINTS_OTHER_YEAR = -50,
    POINTS_YEARS_APART = -25,
    POINTS_SAME_TEXT = 60,
};

static void add(struct pair_score *score, const char *name, int points)
{
    score->points += points;
    if (score->reason_count < MOST_REASONS)
        score->reasons[score->reason_count++] = (struct pair_reason){name, points};
}

static unsigned victims_of(const struct told *told)
{
    unsigned count = 0;
    for (uint32_t i = 0; i < told->agencies.count; i++)
        count += told->agencies.items[i].role == ROLE_VICTIM;
    return count;
}

static void score_victims(const struct told *a, const struct told *b, struct pair_score *score)
{
    unsigned shared = 0;
    for (uint32_t i = 0; i < a->agencies.count; i++)
        shared += a->agencies.items[i].role == ROLE_VICTIM && told_has_victim(b, a->agencies.items[i].id);
    if (shared)
        add(score, "same-victim", POINTS_VICTIM);
    else if (victims_of(a) && victims_of(b))
        add(score, "other-victim", POINTS_OTHER_VICTIM);
}

static bool is_villain(const struct told_actor *actor)
{
    return actor->kind != ACTOR_PERSON;
}

static void score_actors(struct arena *scratch, const struct told *a, const struct told *b, struct pair_score *score)
{
    unsigned villains_a = 0, villains_b = 0, shared = 0;
    int persons = 0;
    for (uint32_t j = 0; j < b->actors.count; j++)
        villains_b += is_villain(&b->actors.items[j]);
    for (uint32_t i = 0; i < a->actors.count; i++) {
        const struct told_actor *left = &a->actors.items[i];
        villains_a += is_villain(left);
        for (uint32_t j = 0; j < b->actors.count; j++) {
            const struct told_actor *right = &b->actors.items[j];
            if (is_villain(left) != is_villain(right))
                continue;
            if (is_villain(left))
                shared += slice_equal(fold(scratch, left->name), fold(scratch, right->name));
            else if (persons < MOST_PERSON_POINTS && person_same_name(scratch, left->name, right->name))
                persons += POINTS_PERSON;
        }
    }
    if (shared)
        add(score, "same-threat-actor", POINTS_ACTOR);
    else if (villains_a && villains_b)
        add(score, "other-threat-actor", POINTS_OTHER_ACTOR);
    if (persons)
        add(score, "same-people", persons);
}

/* Numbers that are claims about the leak at hand. */
static bool is_claim(const struct told_count *count)
{
    return count->count.kind != KIND_PAST && count->count.kind != KIND_CONTEXT && count->count.unit != UNIT_BYTES;
}

/* "204 juta" and 204,807,222: each within what the other may stand for. */
static bool values_meet(const struct count *a, const struct count *b)
{
    return a->value == b->value || (a->value >= b->low && a->value <= b->high) ||
           (b->value >= a->low && b->value <= a->high);
}

static void score_counts(const struct told *a, const struct told *b, struct pair_score *score)
{
    int points = 0;
    bool total_a = false, total_b = false, totals_meet = false;
    for (uint32_t j = 0; j < b->counts.count; j++)
        total_b = total_b || (is_claim(&b->counts.items[j]) && b->counts.items[j].count.kind == KIND_TOTAL);
    for (uint32_t i = 0; i < a->counts.count; i++) {
        const struct told_count *left = &a->counts.items[i];
        if (!is_claim(left))
            continue;
        total_a = total_a || left->count.kind == KIND_TOTAL;
        for (uint32_t j = 0; j < b->counts.count; j++) {
            const struct told_count *right = &b->counts.items[j];
            if (!is_claim(right) || !values_meet(&left->count, &right->count))
                continue;
            totals_meet = true;
            if (points < MOST_COUNT_POINTS && left->count.value >= 1000)
                points += left->count.value == right->count.value ? POINTS_COUNT : POINTS_COUNT_ROUNDED;
        }
    }
    if (points)
        add(score, "same-counts", points < MOST_COUNT_POINTS ? points : MOST_COUNT_POINTS);
    else if (total_a && total_b && !totals_meet)
        add(score, "other-totals", POINTS_OTHER_TOTAL);
}

static void score_things(struct arena *scratch, const struct told *a, const struct told *b, struct pair_score *score)
{
    unsigned fields = 0, platforms = 0;
    int agencies = 0;
    for (uint32_t i = 0; i < a->fields.count; i++) {
        for (uint32_t j = 0; j < b->fields.count; j++)
            fields += strcmp(a->fields.items[i].id, b->fields.items[j].id) == 0;
    }
    for (uint32_t i = 0; i < a->platforms.count; i++) {
        for (uint32_t j = 0; j < b->platforms.count; j++)
            platforms += slice_equal(fold(scratch, a->platforms.items[i].name), fold(scratch, b->platforms.items[j].name));
    }
    for (uint32_t i = 0; i < a->agencies.count; i++) {
        for (uint32_t j = 0; j < b->agencies.count; j++) {
            if (agencies < MOST_AGENCY_POINTS && a->agencies.items[i].role != ROLE_VICTIM &&
                slice_equal(a->agencies.items[i].id, b->agencies.items[j].id))
                agencies += POINTS_AGENCY;
        }
    }
    if (fields >= 3 && 2 * fields >= a->fields.count && 2 * fields >= b->fields.count)
        add(score, "same-fields", POINTS_FIELDS);
    if (platforms)
        add(score, "same-platform", POINTS_PLATFORM);
    if (agencies)
        add(score, "same-bodies", agencies);
}

static void score_days(const struct told *a, const struct told *b, struct pair_score *score)
{
    enum { WEEKS = 21, SEASON = 75, YEAR = 200 };
    if (a->anchor.precision >= PRECISION_DAY && b->anchor.precision >= PRECISION_DAY) {
        int32_t days = civil_to_days(a->anchor) - civil_to_days(b->anchor);
        days = days < 0 ? -days : days;
        if (days <= WEEKS)
            add(score, "same-weeks", POINTS_SAME_WEEKS);
        else if (days > YEAR)
            add(score, "another-year", POINTS_OTHER_YEAR);
        else if (days > SEASON)
            add(score, "another-season", POINTS_OTHER_SEASON);
        return;
    }
    if (!a->first_year || !b->first_year)
        return;
    /* Without days the years that the texts name must come within one of each other. */
    int gap = a->first_year > b->last_year ? a->first_year - b->last_year
              : b->first_year > a->last_year ? b->first_year - a->last_year : 0;
    if (gap >= 3)
        add(score, "years-apart", POINTS_YEARS_APART);
}

void pair_score(struct arena *scratch, const struct told *a, const struct told *b, struct pair_score *out)
{
    memset(out, 0, sizeof *out);
    score_victims(a, b, out);
    score_actors(scratch, a, b, out);
    score_counts(a, b, out);
    score_things(scratch, a, b, out);
    score_days(a, b, out);
    if (a->words.count >= 16 && b->words.count >= 16 && sketch_alike(&a->words, &b->words) >= 50)
        add(out, "same-text", POINTS_SAME_TEXT);
}

bool told_tells_of_incident(const struct told *told)
{
    bool victim = victims_of(told) > 0, claim = false, leak = false;
    for (uint32_t i = 0; i < told->counts.count; i++)
        claim = claim || is_claim(&told->counts.items[i]);
    for (uint32_t i = 0; i < told->events.count; i++)
        leak = leak || told->events.items[i].type == EVENT_LEAK_PUBLISHED ||
               told->events.items[i].type == EVENT_LEAK_REPORTED;
    for (uint32_t i = 0; i < told->actors.count; i++)
        leak = leak || is_villain(&told->actors.items[i]);
    return victim || (claim && leak);
}
