/* Pairs that share a key are scored, the best joined first; two groups join only where no pair of
 * their reports speaks clearly against it. Reports with one key stand in order of their day, and
 * each is held against its neighbours only, so that the work grows like n log n however many
 * reports tell of one victim. */
#include "align/align.h"

#include "base/fold.h"

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
    uint64_t key; /* a hash: two keys of one would only make a pair too many */
    uint32_t report;
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
    const struct keys_list *reports;
    const struct align_observer *observer;
    /* The two large lists, on the heap: a list that grows in an arena leaves its old selves there.
     */
    struct posting *postings;
    struct pair *pairs;
    size_t posting_count, posting_room, pair_count, pair_room;
    uint32_t *parent;
    uint32_t *next; /* members of a group as a list */
    uint32_t *last;
    uint32_t *size;
};

static void *grown(void *items, size_t count, size_t *room, size_t item_bytes)
{
    if (count < *room)
        return items;
    *room = *room ? *room + *room / 2 : 4096;
    void *more = realloc(items, *room * item_bytes);
    if (!more)
        abort(); /* as the arena does */
    return more;
}

static struct posting *push_posting(struct clusterer *c)
{
    c->postings = grown(c->postings, c->posting_count, &c->posting_room, sizeof *c->postings);
    return &c->postings[c->posting_count++];
}

static void push_pair(struct clusterer *c, struct pair pair)
{
    c->pairs = grown(c->pairs, c->pair_count, &c->pair_room, sizeof *c->pairs);
    c->pairs[c->pair_count++] = pair;
}

static bool is_dated(const struct report_keys *keys)
{
    return keys->anchor.precision >= PRECISION_DAY;
}

/* Where a report stands among others; without a day in the midst of the last year that it names. */
static int32_t day_of(const struct report_keys *keys)
{
    if (is_dated(keys))
        return civil_to_days(keys->anchor);
    return keys->last_year ? civil_to_days(civil_day(keys->last_year, 7, 1)) : INT32_MAX / 2;
}

static void add_key(struct clusterer *c, uint32_t report, enum reach reach, const char *class,
                    struct slice key)
{
    const struct report_keys *keys = &c->reports->items[report];
    struct posting *posting = push_posting(c);
    posting->key = sketch_hash(sketch_hash(SKETCH_BASIS, slice_of(class)), fold(&c->scratch, key));
    posting->report = report;
    posting->reach = reach;
    posting->day = day_of(keys);
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
static void add_body_keys(struct clusterer *c, uint32_t report, const struct key_agency *agency)
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
    const struct report_keys *keys = &c->reports->items[report];
    bool has_victim = false;
    for (uint32_t i = 0; i < keys->agencies.count; i++)
        has_victim = has_victim || keys->agencies.items[i].role == ROLE_VICTIM;
    for (uint32_t i = 0; i < keys->agencies.count; i++) {
        /* Without a victim any body may be one of which only the other report says so. */
        if (keys->agencies.items[i].role == ROLE_VICTIM || !has_victim)
            add_body_keys(c, report, &keys->agencies.items[i]);
    }
    for (uint32_t i = 0; i < keys->actors.count; i++)
        add_key(c, report, REACH_NEAR, keys->actors.items[i].is_villain ? "villain" : "person",
                keys->actors.items[i].name);
    for (uint32_t i = 0; i < keys->counts.count; i++) {
        if (keys->counts.items[i].value >= 1000)
            add_key(c, report, REACH_NEAR, "count",
                    rounded(&c->scratch, keys->counts.items[i].value));
    }
    for (uint32_t i = 0; i < keys->words.count && i < 4;
         i++) /* reprints without anything else in common */
        add_key(c, report, REACH_NEAR, "words",
                arena_printf(&c->scratch, "%llx", (unsigned long long)keys->words.hashes[i]));
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
    const struct posting *a = &c->postings[i], *b = &c->postings[j];
    if (a->key != b->key || j - i > (a->reach == REACH_FAR ? NEIGHBOURS : FEW_NEIGHBOURS))
        return false;
    return a->reach == REACH_FAR || b->day - a->day <= NEAR_DAYS ||
           !is_dated(&c->reports->items[a->report]) || !is_dated(&c->reports->items[b->report]);
}

static void collect_pairs(struct clusterer *c)
{
    if (c->posting_count)
        qsort(c->postings, c->posting_count, sizeof *c->postings, by_key_day);
    for (uint32_t i = 0; i < c->posting_count; i++) {
        for (uint32_t j = i + 1; j < c->posting_count && may_pair(c, i, j); j++) {
            uint32_t a = c->postings[i].report, b = c->postings[j].report;
            if (a != b)
                push_pair(c, (struct pair){a < b ? a : b, a < b ? b : a, 0});
        }
    }
    if (c->pair_count)
        qsort(c->pairs, c->pair_count, sizeof *c->pairs, by_reports);
    uint32_t unique = 0;
    for (uint32_t i = 0; i < c->pair_count; i++) {
        if (unique == 0 || by_reports(&c->pairs[i], &c->pairs[unique - 1]) != 0)
            c->pairs[unique++] = c->pairs[i];
    }
    c->pair_count = unique;
}

static void observe(struct clusterer *c, const struct pair *pair, const char *outcome)
{
    struct pair_score score;
    if (!c->observer)
        return;
    const struct report_keys *a = &c->reports->items[pair->a], *b = &c->reports->items[pair->b];
    pair_score(&c->scratch, a, b, &score);
    arena_clear(&c->scratch);
    c->observer->pair(c->observer->context, a, b, &score, outcome);
}

static void score_pairs(struct clusterer *c)
{
    struct pair_score score;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->pair_count; i++) {
        struct pair *pair = &c->pairs[i];
        pair_score(&c->scratch, &c->reports->items[pair->a], &c->reports->items[pair->b], &score);
        arena_clear(&c->scratch);
        pair->points = score.points;
        if (pair->points >= JOIN_SCORE)
            c->pairs[kept++] = *pair;
        else
            observe(c, pair, "apart");
    }
    c->pair_count = kept;
    if (kept)
        qsort(c->pairs, kept, sizeof *c->pairs, by_points);
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
    for (uint32_t i = 0; i < c->pair_count; i++) {
        uint32_t a = root_of(c, c->pairs[i].a), b = root_of(c, c->pairs[i].b);
        bool vetoed = a != b && is_vetoed(c, a, b);
        observe(c, &c->pairs[i], a == b ? "together already" : vetoed ? "vetoed" : "joined");
        if (a != b && !vetoed)
            join(c, a, b);
    }
}

static int by_id(const void *a, const void *b)
{
    return slice_compare(((const struct report_keys *)a)->id, ((const struct report_keys *)b)->id);
}

static void sort_reports(struct keys_list *reports)
{
    uint32_t kept = 0;
    if (reports->count)
        qsort(reports->items, reports->count, sizeof *reports->items, by_id);
    for (uint32_t i = 0; i < reports->count; i++) {
        if (kept && slice_equal(reports->items[i].id, reports->items[kept - 1].id))
            continue;
        reports->items[kept++] = reports->items[i];
    }
    reports->count = kept;
}

static void make_groups(struct clusterer *c, struct alignment *out)
{
    uint32_t *group_of = ARENA_ARRAY(&c->scratch, uint32_t, c->reports->count);
    for (uint32_t i = 0; i < c->reports->count; i++)
        group_of[i] = NO_INDEX;
    for (uint32_t i = 0; i < c->reports->count; i++) {
        if (!c->reports->items[i].tells) {
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

void align_reports(struct arena *arena, struct keys_list *reports,
                   const struct align_observer *observer, struct alignment *out)
{
    struct clusterer c = {.arena = arena, .reports = reports, .observer = observer};
    memset(out, 0, sizeof *out);
    arena_init(&c.scratch);
    arena_init(&c.work);
    sort_reports(reports);
    c.parent = ARENA_ARRAY(&c.work, uint32_t, reports->count);
    c.next = ARENA_ARRAY(&c.work, uint32_t, reports->count);
    c.last = ARENA_ARRAY(&c.work, uint32_t, reports->count);
    c.size = ARENA_ARRAY(&c.work, uint32_t, reports->count);
    out->copy_of = ARENA_ARRAY(arena, uint32_t, reports->count);
    for (uint32_t i = 0; i < reports->count; i++) {
        c.parent[i] = c.last[i] = i;
        c.next[i] = out->copy_of[i] = NO_INDEX;
        c.size[i] = 1;
        if (reports->items[i].tells)
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
    free(c.postings);
    free(c.pairs);
}
