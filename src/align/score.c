/* The points for and against two reports telling of one incident. The victim weighs most; the same
 * hacker with another victim is another incident, and so is the same victim in another year. */
#include "align/align.h"

#include "align/bodies.h"
#include "recognize/person_names.h"

enum {
    POINTS_VICTIM = 40,
    POINTS_VICTIM_OF_ONE = 20,
    POINTS_VICTIM_LISTED = 15,
    POINTS_OTHER_MAIN_VICTIM =
        -10, /* the one's victim is only named by the other, whose own is not even that */
    POINTS_VICTIM_NAMED = 25,
    POINTS_OTHER_VICTIM = -60,
    POINTS_OTHER_BUT_NAMED = -30,
    POINTS_OTHER_BUT_BOTH = -10,
    POINTS_OTHER_BUT_SAME =
        15, /* the ministry or its directorate: each is named, with one number; or one hacker's */
    POINTS_ACTOR = 25,
    POINTS_OTHER_ACTOR = -10,
    POINTS_COUNT = 15,
    POINTS_COUNT_ROUNDED = 10,
    POINTS_COUNT_NEAR = 5,
    MOST_COUNT_POINTS = 30,
    NEAR_PER_CENT = 2,
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
    POINTS_YEAR_TOLD = -5,
    POINTS_TIME_TOLD = 8,
    POINTS_YEARS_APART = -25,
    POINTS_SAME_TEXT = 60,
};

static void add(struct pair_score *score, const char *name, int points)
{
    score->points += points;
    if (score->reason_count < MOST_REASONS)
        score->reasons[score->reason_count++] = (struct pair_reason){name, points};
}

static unsigned victims_of(const struct report_keys *keys)
{
    unsigned count = 0;
    for (uint32_t i = 0; i < keys->agencies.count; i++)
        count += keys->agencies.items[i].role == ROLE_VICTIM;
    return count;
}

static bool is_same_or_akin(const struct key_agency *a, const struct key_agency *b)
{
    return same_body(a->id, a->known, b->id, b->known) ||
           share_a_name(a->id, a->known, b->id, b->known);
}

/* The police, the regulator: in every report, whoever the victim is. */
static bool is_everywhere(enum agency_role role)
{
    return role == ROLE_INVESTIGATOR || role == ROLE_REGULATOR;
}

/* Does `b` name a victim that `a` is about, in whatever part, or as one of the story's own? */
enum naming { NOT_NAMED, NAMED_OFFICIALLY, NAMED };
static enum naming names_victim_of(const struct report_keys *a, const struct report_keys *b)
{
    enum naming naming = NOT_NAMED;
    for (uint32_t i = 0; i < a->agencies.count; i++) {
        for (uint32_t j = 0; a->agencies.items[i].is_main && j < b->agencies.count; j++) {
            if (!is_same_or_akin(&a->agencies.items[i], &b->agencies.items[j]))
                continue;
            if (!is_everywhere(b->agencies.items[j].role))
                return NAMED;
            naming = NAMED_OFFICIALLY;
        }
    }
    return naming;
}

static bool has_main_victim(const struct report_keys *keys)
{
    for (uint32_t i = 0; i < keys->agencies.count; i++) {
        if (keys->agencies.items[i].is_main)
            return true;
    }
    return false;
}

/* Is `a` about somebody whom `b` does not name at all? */
static bool is_about_another(const struct report_keys *a, const struct report_keys *b)
{
    return has_main_victim(a) && names_victim_of(a, b) == NOT_NAMED;
}

static bool share_a_villain(const struct report_keys *a, const struct report_keys *b)
{
    for (uint32_t i = 0; i < a->actors.count; i++) {
        for (uint32_t j = 0; a->actors.items[i].is_villain && j < b->actors.count; j++) {
            if (b->actors.items[j].is_villain &&
                slice_equal(a->actors.items[i].folded, b->actors.items[j].folded))
                return true;
        }
    }
    return false;
}

/* The report's body that is the same; NULL where it does not name it. */
static const struct key_agency *agency_like(const struct report_keys *keys,
                                            const struct key_agency *agency)
{
    for (uint32_t i = 0; i < keys->agencies.count; i++) {
        const struct key_agency *own = &keys->agencies.items[i];
        if (same_body(own->id, own->known, agency->id, agency->known))
            return own;
    }
    return NULL;
}

/* A victim that both are about weighs most, one of a list of former leaks or of a round-up least: a
 * report that is about none of its victims lists them. */
static int points_of_shared(const struct report_keys *a, const struct key_agency *left,
                            const struct report_keys *b, const struct key_agency *right)
{
    if (left->is_main && right->is_main)
        return POINTS_VICTIM;
    return (left->is_main && has_main_victim(b)) || (right->is_main && has_main_victim(a))
               ? POINTS_VICTIM_OF_ONE
               : POINTS_VICTIM_LISTED;
}

static void score_shared_victims(const struct report_keys *a, const struct report_keys *b,
                                 struct pair_score *score)
{
    int best = 0;
    for (uint32_t i = 0; i < a->agencies.count; i++) {
        const struct key_agency *left = &a->agencies.items[i];
        const struct key_agency *right = left->role == ROLE_VICTIM ? agency_like(b, left) : NULL;
        if (!right || right->role != ROLE_VICTIM)
            continue;
        int points = points_of_shared(a, left, b, right);
        best = points > best ? points : best;
    }
    if (best && best < POINTS_VICTIM && (is_about_another(a, b) || is_about_another(b, a)))
        add(score, "other-main-victim", POINTS_OTHER_MAIN_VICTIM);
    else if (best)
        add(score, best == POINTS_VICTIM ? "same-victim" : "same-victim-aside", best);
}

/* Neither is a victim of the other report: whom it names all the same, and what else is one. */
static int points_of_others(const struct report_keys *a, const struct report_keys *b, int counts)
{
    bool a_named = names_victim_of(a, b), b_named = names_victim_of(b, a);
    /* Who has the same numbers may have missed the victim, and one hacker's offer is one. */
    bool same_figures = counts >= MOST_COUNT_POINTS;
    if (counts >= POINTS_COUNT_ROUNDED && share_a_villain(a, b))
        return POINTS_OTHER_BUT_SAME;
    if (a_named && b_named)
        return counts >= POINTS_COUNT ? POINTS_OTHER_BUT_SAME : POINTS_OTHER_BUT_BOTH;
    if (a_named || b_named)
        return same_figures ? POINTS_OTHER_BUT_BOTH : POINTS_OTHER_BUT_NAMED;
    return POINTS_OTHER_VICTIM;
}

static void score_victims(const struct report_keys *a, const struct report_keys *b,
                          struct pair_score *score)
{
    int before = score->points;
    score_shared_victims(a, b, score);
    if (score->points != before)
        return;
    if (victims_of(a) && victims_of(b))
        add(score, "other-victim", points_of_others(a, b, before));
    else if (names_victim_of(a, b) == NAMED || names_victim_of(b, a) == NAMED)
        add(score, "victim-named", POINTS_VICTIM_NAMED);
}

static void score_actors(struct arena *scratch, const struct report_keys *a,
                         const struct report_keys *b, struct pair_score *score)
{
    unsigned villains_a = 0, villains_b = 0, shared = 0;
    int persons = 0;
    for (uint32_t j = 0; j < b->actors.count; j++)
        villains_b += b->actors.items[j].is_villain;
    for (uint32_t i = 0; i < a->actors.count; i++) {
        const struct key_actor *left = &a->actors.items[i];
        villains_a += left->is_villain;
        for (uint32_t j = 0; j < b->actors.count; j++) {
            const struct key_actor *right = &b->actors.items[j];
            if (left->is_villain != right->is_villain)
                continue;
            if (left->is_villain)
                shared += slice_equal(left->folded, right->folded);
            else if (persons < MOST_PERSON_POINTS &&
                     person_same_name(scratch, left->name, right->name))
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

/* "204 juta" and 204,807,222: each within what the other may stand for. */
static bool values_meet(const struct key_count *a, const struct key_count *b)
{
    return a->value == b->value || (a->value >= b->low && a->value <= b->high) ||
           (b->value >= a->low && b->value <= a->high);
}

/* 5.8 and 5.9 million: what two reporters make of one number. */
static bool values_near(const struct key_count *a, const struct key_count *b)
{
    uint64_t more = a->value > b->value ? a->value : b->value,
             gap = a->value > b->value ? a->value - b->value : b->value - a->value;
    return more >= 10000 && gap <= more / 100 * NEAR_PER_CENT;
}

static int points_of_counts(const struct key_count *a, const struct key_count *b)
{
    if (values_meet(a, b))
        return a->value < 1000 ? 0 : a->value == b->value ? POINTS_COUNT : POINTS_COUNT_ROUNDED;
    return values_near(a, b) ? POINTS_COUNT_NEAR : -1;
}

static void score_counts(const struct report_keys *a, const struct report_keys *b,
                         struct pair_score *score)
{
    int points = 0;
    bool total_a = false, total_b = false, totals_meet = false;
    for (uint32_t j = 0; j < b->counts.count; j++)
        total_b = total_b || b->counts.items[j].is_total;
    for (uint32_t i = 0; i < a->counts.count; i++) {
        const struct key_count *left = &a->counts.items[i];
        total_a = total_a || left->is_total;
        for (uint32_t j = 0; j < b->counts.count; j++) {
            int own = points_of_counts(left, &b->counts.items[j]);
            if (own < 0)
                continue;
            totals_meet = true;
            if (points < MOST_COUNT_POINTS)
                points += own;
        }
    }
    if (points)
        add(score, "same-counts", points < MOST_COUNT_POINTS ? points : MOST_COUNT_POINTS);
    else if (total_a && total_b && !totals_meet)
        add(score, "other-totals", POINTS_OTHER_TOTAL);
}

static void score_things(const struct report_keys *a, const struct report_keys *b,
                         struct pair_score *score)
{
    unsigned fields = 0, platforms = 0;
    int agencies = 0;
    for (uint32_t i = 0; i < a->fields.count; i++) {
        for (uint32_t j = 0; j < b->fields.count; j++)
            fields += slice_equal(a->fields.items[i], b->fields.items[j]);
    }
    for (uint32_t i = 0; i < a->platforms.count; i++) {
        for (uint32_t j = 0; j < b->platforms.count; j++)
            platforms += slice_equal(a->platforms.items[i], b->platforms.items[j]);
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

/* Does the later report tell of the time of the earlier: of its weeks, or at least of its year? */
static int points_of_telling(const struct report_keys *later, struct civil earlier)
{
    enum { NEAR_DAYS = 45 };
    int32_t day = civil_to_days(earlier);
    bool year = false;
    for (uint32_t i = 0; i < later->dates.count; i++) {
        int32_t first, last;
        struct civil value = later->dates.items[i].value;
        if (!civil_interval(value, &first, &last))
            continue;
        year = year || value.year == earlier.year;
        if (value.precision >= PRECISION_MONTH && first <= day + NEAR_DAYS &&
            last >= day - NEAR_DAYS)
            return POINTS_TIME_TOLD;
    }
    return year ? POINTS_YEAR_TOLD : 0;
}

static void score_far_days(const struct report_keys *a, const struct report_keys *b, int32_t days,
                           struct pair_score *score)
{
    enum { YEAR = 200 };
    const struct report_keys *later = days > 0 ? a : b, *earlier = days > 0 ? b : a;
    int points = points_of_telling(later, earlier->anchor);
    if (points)
        add(score, points > 0 ? "told-of-that-time" : "told-of-that-year", points);
    else if (days > YEAR || days < -YEAR)
        add(score, "another-year", POINTS_OTHER_YEAR);
    else
        add(score, "another-season", POINTS_OTHER_SEASON);
}

static void score_days(const struct report_keys *a, const struct report_keys *b,
                       struct pair_score *score)
{
    enum { WEEKS = 21, SEASON = 75 };
    if (a->anchor.precision >= PRECISION_DAY && b->anchor.precision >= PRECISION_DAY) {
        int32_t days = civil_to_days(a->anchor) - civil_to_days(b->anchor);
        if (days <= WEEKS && days >= -WEEKS)
            add(score, "same-weeks", POINTS_SAME_WEEKS);
        else if (days > SEASON || days < -SEASON)
            score_far_days(a, b, days, score);
        return;
    }
    if (!a->first_year || !b->first_year)
        return;
    /* Without days the years that the texts name must come within two of each other. */
    int gap = a->first_year > b->last_year   ? a->first_year - b->last_year
              : b->first_year > a->last_year ? b->first_year - a->last_year
                                             : 0;
    if (gap >= 3)
        add(score, "years-apart", POINTS_YEARS_APART);
}

void pair_score(struct arena *scratch, const struct report_keys *a, const struct report_keys *b,
                struct pair_score *out)
{
    memset(out, 0, sizeof *out);
    score_counts(a, b, out);
    score_victims(a, b, out);
    score_actors(scratch, a, b, out);
    score_things(a, b, out);
    score_days(a, b, out);
    if (a->words.count >= 16 && b->words.count >= 16 && sketch_alike(&a->words, &b->words) >= 50)
        add(out, "same-text", POINTS_SAME_TEXT);
}
