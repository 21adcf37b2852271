/* Candidate pairs are scored, the best joined first; two groups join only where few pairs of their
 * reports speak against it, and all on average for it. */
#include "align/align.h"

#include "align/candidates.h"
#include "align/keys_json.h"

#include <stdlib.h>

enum { MOST_VETO_PAIRS = 64 };

struct clusterer {
    struct arena *arena;  /* what stays */
    struct arena work;    /* groups while they grow */
    struct arena scratch; /* one comparison */
    const struct keys_list *reports;
    const struct align_observer *observer;
    struct pair_list pairs;
    uint32_t *parent;
    uint32_t *next; /* members of a group as a list */
    uint32_t *last;
    uint32_t *size;
    uint32_t *joined_to;
};

static void find_pairs(struct clusterer *c)
{
    struct posting_list postings = {.items = NULL};
    for (uint32_t i = 0; i < c->reports->count; i++) {
        postings_of(&postings, &c->scratch, &c->reports->items[i], i);
        arena_clear(&c->scratch);
    }
    candidates_find(&postings, &c->pairs);
    postings_release(&postings);
}

static uint32_t report_of(const struct keys_list *reports, struct slice id)
{
    uint32_t low = 0, high = reports->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = slice_compare(reports->items[middle].id, id);
        if (!order)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NO_INDEX;
}

static enum status take_pairs(struct clusterer *c, const struct known_pairs *known,
                              struct error *error)
{
    for (uint32_t i = 0; i < known->count; i++) {
        const struct known_pair *pair = &known->items[i];
        uint32_t a = report_of(c->reports, pair->a), b = report_of(c->reports, pair->b);
        if (a == b)
            continue;
        if (a == NO_INDEX || b == NO_INDEX)
            return error_set(error, STATUS_USAGE,
                             "%.*s and %.*s are a pair, but only one of them is among the reports",
                             SLICE_ARG(pair->a), SLICE_ARG(pair->b));
        if (pair->points >= JOIN_SCORE)
            pairs_add(&c->pairs, (struct pair){a < b ? a : b, a < b ? b : a, pair->points});
    }
    pairs_unique(&c->pairs);
    pairs_sort_by_points(&c->pairs);
    return STATUS_OK;
}

static void observe(struct clusterer *c, const struct pair *pair, const char *outcome,
                    const struct align_veto *veto)
{
    struct pair_score score;
    if (!c->observer)
        return;
    const struct report_keys *a = &c->reports->items[pair->a], *b = &c->reports->items[pair->b];
    pair_score(&c->scratch, a, b, &score);
    arena_clear(&c->scratch);
    c->observer->pair(c->observer->context, a, b, &score, outcome, veto);
}

static void score_pairs(struct clusterer *c)
{
    struct pair_score score;
    size_t kept = 0;
    for (size_t i = 0; i < c->pairs.count; i++) {
        struct pair *pair = &c->pairs.items[i];
        pair_score(&c->scratch, &c->reports->items[pair->a], &c->reports->items[pair->b], &score);
        arena_clear(&c->scratch);
        pair->points = score.points;
        if (pair->points >= JOIN_SCORE)
            c->pairs.items[kept++] = *pair;
        else
            observe(c, pair, "apart", NULL);
    }
    c->pairs.count = kept;
    pairs_sort_by_points(&c->pairs);
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
static bool is_vetoed(struct clusterer *c, uint32_t a, uint32_t b, struct align_veto *veto)
{
    struct pair_score score;
    int64_t sum = 0;
    *veto = (struct align_veto){.looked = 0};
    for (uint32_t i = a; i != NO_INDEX && veto->looked < MOST_VETO_PAIRS; i = c->next[i]) {
        for (uint32_t j = b; j != NO_INDEX && veto->looked < MOST_VETO_PAIRS; j = c->next[j]) {
            pair_score(&c->scratch, &c->reports->items[i], &c->reports->items[j], &score);
            arena_clear(&c->scratch);
            sum += score.points;
            veto->against += score.points < VETO_SCORE;
            if (!veto->looked++ || score.points < veto->score.points) {
                veto->a = &c->reports->items[i];
                veto->b = &c->reports->items[j];
                veto->score = score;
            }
        }
    }
    veto->average = (int)(sum / veto->looked);
    return veto->against * 3 > veto->looked || veto->average < GROUP_SCORE;
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

/* Pairs come the best first, so the first that joins a report is its best. */
static void note_pair(struct clusterer *c, const struct pair *pair)
{
    if (c->joined_to[pair->a] == NO_INDEX)
        c->joined_to[pair->a] = pair->b;
    if (c->joined_to[pair->b] == NO_INDEX)
        c->joined_to[pair->b] = pair->a;
}

static void join_pairs(struct clusterer *c)
{
    for (size_t i = 0; i < c->pairs.count; i++) {
        uint32_t a = root_of(c, c->pairs.items[i].a), b = root_of(c, c->pairs.items[i].b);
        struct align_veto veto;
        bool vetoed = a != b && is_vetoed(c, a, b, &veto);
        observe(c, &c->pairs.items[i],
                a == b   ? "together already"
                : vetoed ? "vetoed"
                         : "joined",
                vetoed ? &veto : NULL);
        if (a == b || vetoed)
            continue;
        join(c, a, b);
        note_pair(c, &c->pairs.items[i]);
    }
}

static int by_id(const void *a, const void *b)
{
    const struct report_keys *left = a, *right = b;
    int order = slice_compare(left->id, right->id);
    return order ? order : keys_compare_versions(left, right);
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

/* Each report alone. */
static void begin_groups(struct clusterer *c, struct alignment *out)
{
    uint32_t count = c->reports->count;
    c->parent = ARENA_ARRAY(&c->work, uint32_t, count);
    c->next = ARENA_ARRAY(&c->work, uint32_t, count);
    c->last = ARENA_ARRAY(&c->work, uint32_t, count);
    c->size = ARENA_ARRAY(&c->work, uint32_t, count);
    out->copy_of = ARENA_ARRAY(c->arena, uint32_t, count);
    out->joined_to = c->joined_to = ARENA_ARRAY(c->arena, uint32_t, count);
    for (uint32_t i = 0; i < count; i++) {
        c->parent[i] = c->last[i] = i;
        c->next[i] = out->copy_of[i] = out->joined_to[i] = NO_INDEX;
        c->size[i] = 1;
    }
}

static void finish_group(struct keys_list *reports, struct incident_group *group, uint32_t *copy_of)
{
    align_find_copies(reports, group, copy_of);
    align_dates(reports, group, copy_of);
    for (uint32_t i = 0; i < group->reports.count; i++)
        group->origins += copy_of[group->reports.items[i]] == NO_INDEX;
}

enum status align_reports(struct arena *arena, struct keys_list *reports,
                          const struct known_pairs *known, const struct align_observer *observer,
                          struct alignment *out, struct error *error)
{
    struct clusterer c = {.arena = arena, .reports = reports, .observer = observer};
    enum status status = STATUS_OK;
    memset(out, 0, sizeof *out);
    arena_init(&c.scratch);
    arena_init(&c.work);
    sort_reports(reports);
    begin_groups(&c, out);
    if (known) {
        status = take_pairs(&c, known, error);
    } else {
        find_pairs(&c);
        score_pairs(&c);
    }
    if (status == STATUS_OK) {
        join_pairs(&c);
        make_groups(&c, out);
        for (uint32_t g = 0; g < out->groups.count; g++)
            finish_group(reports, &out->groups.items[g], out->copy_of);
    }
    arena_release(&c.scratch);
    arena_release(&c.work);
    pairs_release(&c.pairs);
    return status;
}
