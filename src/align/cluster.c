/* Pairs that share a key are scored, the best joined first; two groups join only where no pair of
 * their reports speaks clearly against it. Reports with one key stand in order of their day, and
 * each is held against its neighbours only, so that the work grows like n log n however many
 * reports tell of one victim. */
#include "align/align.h"

#include "base/fold.h"
#include "base/map.h"

#include <stdlib.h>

enum {
    NEIGHBOURS = 48,     /* of a report among those of the same victim, by day */
    FEW_NEIGHBOURS = 12, /* among those that share a number, a name, words: there a pair is of near
                            days or none */
    NEAR_DAYS = 45,
    MOST_VETO_PAIRS = 64,
};

/* How much a key says. */
enum reach { REACH_FAR, REACH_NEAR };

struct posting {
    uint32_t key, report;
    int32_t day;
    enum reach reach; /* the same for all of a key */
};

struct pair {
    uint32_t a, b;
    int points;
};

struct clusterer {
    struct arena *arena;  /* what stays */
    struct arena work;    /* postings and pairs */
    struct arena scratch; /* one comparison */
    const struct told_list *reports;
    const struct align_observer *observer;
    struct map keys;
    VEC(struct posting) postings;
    VEC(struct pair) pairs;
    uint32_t *parent;
    uint32_t *next; /* members of a group as a list */
    uint32_t *last;
    uint32_t *size;
};

static bool is_dated(const struct told *told)
{
    return told->anchor.precision >= PRECISION_DAY;
}

/* Where a report stands among others; without a day in the midst of the last year that it names. */
static int32_t day_of(const struct told *told)
{
    if (is_dated(told))
        return civil_to_days(told->anchor);
    return told->last_year ? civil_to_days(civil_day(told->last_year, 7, 1)) : INT32_MAX / 2;
}

static void add_key(struct clusterer *c, uint32_t report, enum reach reach, const char *class,
                    struct slice key)
{
    const struct told *told = &c->reports->items[report];
    struct slice name = arena_printf(&c->scratch, "%s %.*s", class, SLICE_ARG(key));
    struct posting *posting = VEC_PUSH(&c->work, &c->postings);
    posting->key = map_intern(&c->keys, fold(&c->scratch, name), NULL);
    posting->report = report;
    posting->reach = reach;
    posting->day = day_of(told);
}

/* Two leading figures: what a rounded number and its exact form share nearly always. */
static struct slice rounded(struct arena *arena, uint64_t value)
{
    unsigned zeros = 0;
    for (; value >= 100; value /= 10)
        zeros++;
    return arena_printf(arena, "%llue%u", (unsigned long long)value, zeros);
}

/* A body that the lexicon lacks is looked up by each telling word of its name. */
static void add_body_keys(struct clusterer *c, uint32_t report, const struct told_agency *agency)
{
    enum { TELLING_LETTERS = 5 };
    struct slice rest = agency->id, part;
    bool found = false;
    while (!agency->known && slice_next_part(&rest, '-', &part)) {
        if (part.len < TELLING_LETTERS)
            continue;
        add_key(c, report, REACH_FAR, "named", part);
        found = true;
    }
    if (!found)
        add_key(c, report, REACH_FAR, "victim", agency->id);
}

static void add_keys(struct clusterer *c, uint32_t report)
{
    const struct told *told = &c->reports->items[report];
    bool has_victim = false;
    for (uint32_t i = 0; i < told->agencies.count; i++)
        has_victim = has_victim || told->agencies.items[i].role == ROLE_VICTIM;
    for (uint32_t i = 0; i < told->agencies.count; i++) {
        /* Without a victim any body may be one of which only the other report says so. */
        if (told->agencies.items[i].role == ROLE_VICTIM || !has_victim)
            add_body_keys(c, report, &told->agencies.items[i]);
    }
    for (uint32_t i = 0; i < told->actors.count; i++)
        add_key(c, report, REACH_NEAR,
                told->actors.items[i].kind == ACTOR_PERSON ? "person" : "villain",
                told->actors.items[i].name);
    for (uint32_t i = 0; i < told->counts.count; i++) {
        if (told->counts.items[i].count.value >= 1000)
            add_key(c, report, REACH_NEAR, "count",
                    rounded(&c->scratch, told->counts.items[i].count.value));
    }
    for (uint32_t i = 0; i < told->words.count && i < 4;
         i++) /* reprints without anything else in common */
        add_key(c, report, REACH_NEAR, "words",
                arena_printf(&c->scratch, "%llx", (unsigned long long)told->words.hashes[i]));
}

static int by_key_day(const void *a, const void *b)
{
    const struct posting *left = a, *right = b;
    if (left->key != right->key)
        return left->key < right->key ? -1 : 1;
    if (left->day != right->day)
        return left->day < right->day ? -1 : 1;
    return (left->report > right->report) - (left->report < right->report);
}

static int by_reports(const void *a, const void *b)
{
    const struct pair *left = a, *right = b;
    if (left->a != right->a)
        return left->a < right->a ? -1 : 1;
    return (left->b > right->b) - (left->b < right->b);
}

static int by_points(const void *a, const void *b)
{
    const struct pair *left = a, *right = b;
    if (left->points != right->points)
        return left->points > right->points ? -1 : 1;
    return by_reports(a, b);
}

/* Neighbours by day among the reports of one key; a weak key joins near days only. */
static bool may_pair(const struct clusterer *c, uint32_t i, uint32_t j)
{
    const struct posting *a = &c->postings.items[i], *b = &c->postings.items[j];
    if (a->key != b->key || j - i > (a->reach == REACH_FAR ? NEIGHBOURS : FEW_NEIGHBOURS))
        return false;
    return a->reach == REACH_FAR || b->day - a->day <= NEAR_DAYS ||
           !is_dated(&c->reports->items[a->report]) || !is_dated(&c->reports->items[b->report]);
}

static void collect_pairs(struct clusterer *c)
{
    if (c->postings.count)
        qsort(c->postings.items, c->postings.count, sizeof *c->postings.items, by_key_day);
    for (uint32_t i = 0; i < c->postings.count; i++) {
        for (uint32_t j = i + 1; j < c->postings.count && may_pair(c, i, j); j++) {
            uint32_t a = c->postings.items[i].report, b = c->postings.items[j].report;
            if (a != b)
                VEC_ADD(&c->work, &c->pairs, ((struct pair){a < b ? a : b, a < b ? b : a, 0}));
        }
    }
    if (c->pairs.count)
        qsort(c->pairs.items, c->pairs.count, sizeof *c->pairs.items, by_reports);
    uint32_t unique = 0;
    for (uint32_t i = 0; i < c->pairs.count; i++) {
        if (unique == 0 || by_reports(&c->pairs.items[i], &c->pairs.items[unique - 1]) != 0)
            c->pairs.items[unique++] = c->pairs.items[i];
    }
    c->pairs.count = unique;
}

static void observe(struct clusterer *c, const struct pair *pair, const char *outcome)
{
    struct pair_score score;
    if (!c->observer)
        return;
    const struct told *a = &c->reports->items[pair->a], *b = &c->reports->items[pair->b];
    pair_score(&c->scratch, a, b, &score);
    arena_clear(&c->scratch);
    c->observer->pair(c->observer->context, a, b, &score, outcome);
}

static void score_pairs(struct clusterer *c)
{
    struct pair_score score;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->pairs.count; i++) {
        struct pair *pair = &c->pairs.items[i];
        pair_score(&c->scratch, &c->reports->items[pair->a], &c->reports->items[pair->b], &score);
        arena_clear(&c->scratch);
        pair->points = score.points;
        if (pair->points >= JOIN_SCORE)
            c->pairs.items[kept++] = *pair;
        else
            observe(c, pair, "apart");
    }
    c->pairs.count = kept;
    if (kept)
        qsort(c->pairs.items, kept, sizeof *c->pairs.items, by_points);
}

static uint32_t root_of(struct clusterer *c, uint32_t report)
{
    while (c->parent[report] != report) {
        c->parent[report] = c->parent[c->parent[report]];
        report = c->parent[report];
    }
    return report;
}

/* The members nearest the roots stand for their groups where the groups are large. */
static bool is_vetoed(struct clusterer *c, uint32_t a, uint32_t b)
{
    struct pair_score score;
    unsigned looked = 0, against = 0;
    for (uint32_t i = a; i != NO_INDEX && looked < MOST_VETO_PAIRS; i = c->next[i]) {
        for (uint32_t j = b; j != NO_INDEX && looked < MOST_VETO_PAIRS; j = c->next[j]) {
            pair_score(&c->scratch, &c->reports->items[i], &c->reports->items[j], &score);
            arena_clear(&c->scratch);
            looked++;
            against += score.points < VETO_SCORE;
        }
    }
    return against * 3 > looked;
}

static void join(struct clusterer *c, uint32_t a, uint32_t b)
{
    if (c->size[a] < c->size[b] || (c->size[a] == c->size[b] && b < a)) {
        uint32_t swap = a;
        a = b, b = swap;
    }
    c->parent[b] = a;
    c->next[c->last[a]] = b;
    c->last[a] = c->last[b];
    c->size[a] += c->size[b];
}

static void join_pairs(struct clusterer *c)
{
    for (uint32_t i = 0; i < c->pairs.count; i++) {
        uint32_t a = root_of(c, c->pairs.items[i].a), b = root_of(c, c->pairs.items[i].b);
        bool vetoed = a != b && is_vetoed(c, a, b);
        observe(c, &c->pairs.items[i], a == b ? "together already" : vetoed ? "vetoed" : "joined");
        if (a != b && !vetoed)
            join(c, a, b);
    }
}

static int by_id(const void *a, const void *b)
{
    return slice_compare(((const struct told *)a)->id, ((const struct told *)b)->id);
}

/* Evidence names reports by index, so it is numbered again after sorting. */
static void renumber(struct told *told, uint32_t index)
{
#define EACH(list, member)                                                                         \
    for (uint32_t i = 0; i < told->list.count; i++)                                                \
    told->list.items[i].member.report = index
    EACH(actors, evidence);
    EACH(counts, evidence);
    EACH(fields, evidence);
    EACH(platforms, evidence);
    EACH(list_sizes, evidence);
    EACH(laws, evidence);
    EACH(money, evidence);
    EACH(events, evidence);
    EACH(dates, evidence);
#undef EACH
}

static void sort_reports(struct told_list *reports)
{
    uint32_t kept = 0;
    if (reports->count)
        qsort(reports->items, reports->count, sizeof *reports->items, by_id);
    for (uint32_t i = 0; i < reports->count; i++) {
        if (kept && slice_equal(reports->items[i].id, reports->items[kept - 1].id))
            continue;
        reports->items[kept] = reports->items[i];
        renumber(&reports->items[kept], kept);
        kept++;
    }
    reports->count = kept;
}

static void make_groups(struct clusterer *c, struct alignment *out)
{
    uint32_t *group_of = ARENA_ARRAY(&c->scratch, uint32_t, c->reports->count);
    for (uint32_t i = 0; i < c->reports->count; i++)
        group_of[i] = NO_INDEX;
    for (uint32_t i = 0; i < c->reports->count; i++) {
        if (!told_tells_of_incident(&c->reports->items[i])) {
            VEC_ADD(c->arena, &out->unaligned, i);
            continue;
        }
        uint32_t root = root_of(c, i);
        if (group_of[root] == NO_INDEX) {
            group_of[root] = out->groups.count;
            VEC_PUSH(c->arena, &out->groups);
        }
        VEC_ADD(c->arena, &out->groups.items[group_of[root]].reports, i);
    }
}

void align_reports(struct arena *arena, struct told_list *reports,
                   const struct align_observer *observer, struct alignment *out)
{
    struct clusterer c = {.arena = arena, .reports = reports, .observer = observer};
    memset(out, 0, sizeof *out);
    arena_init(&c.scratch);
    arena_init(&c.work);
    sort_reports(reports);
    map_init(&c.keys, &c.work);
    c.parent = ARENA_ARRAY(&c.work, uint32_t, reports->count);
    c.next = ARENA_ARRAY(&c.work, uint32_t, reports->count);
    c.last = ARENA_ARRAY(&c.work, uint32_t, reports->count);
    c.size = ARENA_ARRAY(&c.work, uint32_t, reports->count);
    out->copy_of = ARENA_ARRAY(arena, uint32_t, reports->count);
    for (uint32_t i = 0; i < reports->count; i++) {
        c.parent[i] = c.last[i] = i;
        c.next[i] = out->copy_of[i] = NO_INDEX;
        c.size[i] = 1;
        if (told_tells_of_incident(&reports->items[i]))
            add_keys(&c, i);
        arena_clear(&c.scratch);
    }
    collect_pairs(&c);
    score_pairs(&c);
    join_pairs(&c);
    make_groups(&c, out);
    for (uint32_t g = 0; g < out->groups.count; g++) {
        struct incident_group *group = &out->groups.items[g];
        align_find_copies(reports, group, out->copy_of);
        align_dates(reports, group, out->copy_of);
        for (uint32_t i = 0; i < group->reports.count; i++)
            group->origins += out->copy_of[group->reports.items[i]] == NO_INDEX;
    }
    arena_release(&c.scratch);
    arena_release(&c.work);
}
