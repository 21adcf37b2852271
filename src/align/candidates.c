/* Keys of reports -> pairs that may tell of one incident. Reports with one key stand in order of
 * their day, and each is held against its neighbours only, so that the work grows like n log n
 * however many reports tell of one victim. */
#include "align/candidates.h"

#include "base/fold.h"

#include <stdlib.h>

enum {
    NEIGHBOURS = 48,     /* of a report among those of the same victim, by day */
    FEW_NEIGHBOURS = 12, /* among those that share a number, a name, words: there a pair is of near
                            days or none */
    NEAR_DAYS = 45,
    NO_DAY = 1 << 28,     /* behind all days */
    MOST_LOOSE = 1 << 20, /* pairs before those found again are thrown away */
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

void postings_release(struct posting_list *postings)
{
    free(postings->items);
    *postings = (struct posting_list){.items = NULL};
}

void pairs_release(struct pair_list *pairs)
{
    free(pairs->items);
    *pairs = (struct pair_list){.items = NULL};
}

/* Where a report stands among others; without a day in the midst of the last year that it names. */
static int32_t day_of(const struct report_keys *keys, bool is_dated)
{
    if (is_dated)
        return civil_to_days(keys->anchor);
    return keys->last_year ? civil_to_days(civil_day(keys->last_year, 7, 1)) : NO_DAY;
}

void postings_add(struct posting_list *postings, const struct report_keys *keys, uint32_t report,
                  uint64_t key, enum reach reach)
{
    bool is_dated = keys->anchor.precision >= PRECISION_DAY;
    postings->items =
        grown(postings->items, postings->count, &postings->room, sizeof *postings->items);
    postings->items[postings->count++] = (struct posting){
        key, report, day_of(keys, is_dated), (uint32_t)reach, is_dated,
    };
}

/* What one report's keys are put together with. */
struct poster {
    struct posting_list *postings;
    struct arena *scratch;
    const struct report_keys *keys;
    uint32_t report;
};

static void add_key(struct poster *p, enum reach reach, const char *class, struct slice key)
{
    uint64_t hash = sketch_hash(sketch_hash(SKETCH_BASIS, slice_of(class)), fold(p->scratch, key));
    postings_add(p->postings, p->keys, p->report, hash, reach);
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
static void add_body_keys(struct poster *p, const struct key_agency *agency)
{
    enum { TELLING_LETTERS = 5 };
    struct slice rest = agency->id, part;
    bool found = false;
    while (!agency->known && slice_next_part(&rest, '-', &part)) {
        if (part.len < TELLING_LETTERS)
            continue;
        add_key(p, REACH_FAR, "named", part);
        found = true;
    }
    if (!found)
        add_key(p, REACH_FAR, "victim", agency->id);
}

void postings_of(struct posting_list *postings, struct arena *scratch,
                 const struct report_keys *keys, uint32_t report)
{
    struct poster p = {postings, scratch, keys, report};
    bool has_victim = false;
    if (!keys->tells)
        return;
    for (uint32_t i = 0; i < keys->agencies.count; i++)
        has_victim = has_victim || keys->agencies.items[i].role == ROLE_VICTIM;
    for (uint32_t i = 0; i < keys->agencies.count; i++) {
        /* Without a victim any body may be one of which only the other report says so. */
        if (keys->agencies.items[i].role == ROLE_VICTIM || !has_victim)
            add_body_keys(&p, &keys->agencies.items[i]);
    }
    for (uint32_t i = 0; i < keys->actors.count; i++)
        add_key(&p, REACH_NEAR, keys->actors.items[i].is_villain ? "villain" : "person",
                keys->actors.items[i].name);
    for (uint32_t i = 0; i < keys->counts.count; i++) {
        if (keys->counts.items[i].value >= 1000)
            add_key(&p, REACH_NEAR, "count", rounded(scratch, keys->counts.items[i].value));
    }
    for (uint32_t i = 0; i < keys->words.count && i < 4;
         i++) /* reprints without anything else in common */
        add_key(&p, REACH_NEAR, "words",
                arena_printf(scratch, "%llx", (unsigned long long)keys->words.hashes[i]));
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

/* Sorts; gives how many are left of `count`, each once. */
static size_t sort_unique(struct pair *items, size_t count)
{
    size_t unique = 0;
    qsort(items, count, sizeof *items, by_reports);
    for (size_t i = 0; i < count; i++) {
        if (unique == 0 || by_reports(&items[i], &items[unique - 1]) != 0)
            items[unique++] = items[i];
    }
    return unique;
}

/* Merges the loose pairs into the settled ones, from the back; only the loose need a copy. */
void pairs_unique(struct pair_list *pairs)
{
    struct pair *items = pairs->items;
    size_t head = pairs->settled, loose = pairs->count - head;
    if (!loose)
        return;
    loose = sort_unique(items + head, loose);
    struct pair *tail = malloc(loose * sizeof *tail);
    if (!tail)
        abort(); /* as the arena does */
    memcpy(tail, items + head, loose * sizeof *tail);
    size_t end = head + loose, to = end;
    while (loose) {
        int order = head ? by_reports(&items[head - 1], &tail[loose - 1]) : -1;
        if (order > 0)
            items[--to] = items[--head];
        else if (order == 0)
            loose--;
        else
            items[--to] = tail[--loose];
    }
    memmove(items + head, items + to, (end - to) * sizeof *items);
    pairs->count = pairs->settled = head + (end - to);
    free(tail);
}

void pairs_add(struct pair_list *pairs, struct pair pair)
{
    if (pairs->count - pairs->settled >= MOST_LOOSE)
        pairs_unique(pairs);
    pairs->items = grown(pairs->items, pairs->count, &pairs->room, sizeof *pairs->items);
    pairs->items[pairs->count++] = pair;
}

void pairs_sort_by_points(struct pair_list *pairs)
{
    if (pairs->count)
        qsort(pairs->items, pairs->count, sizeof *pairs->items, by_points);
    pairs->settled = 0;
}

/* Sorts; a report that has a key twice stands under it once. */
static void sort_postings(struct posting_list *postings)
{
    size_t unique = 0;
    if (postings->count)
        qsort(postings->items, postings->count, sizeof *postings->items, by_key_day);
    for (size_t i = 0; i < postings->count; i++) {
        if (unique == 0 || by_key_day(&postings->items[i], &postings->items[unique - 1]) != 0)
            postings->items[unique++] = postings->items[i];
    }
    postings->count = unique;
}

/* Neighbours by day among the reports of one key; a weak key joins near days only. */
static bool may_pair(const struct posting_list *postings, size_t i, size_t j)
{
    const struct posting *a = &postings->items[i], *b = &postings->items[j];
    if (a->key != b->key || j - i > (a->reach == REACH_FAR ? NEIGHBOURS : FEW_NEIGHBOURS))
        return false;
    return a->reach == REACH_FAR || b->day - a->day <= NEAR_DAYS || !a->is_dated || !b->is_dated;
}

void candidates_find(struct posting_list *postings, struct pair_list *out)
{
    sort_postings(postings);
    for (size_t i = 0; i < postings->count; i++) {
        for (size_t j = i + 1; j < postings->count && may_pair(postings, i, j); j++) {
            uint32_t a = postings->items[i].report, b = postings->items[j].report;
            pairs_add(out, (struct pair){a < b ? a : b, a < b ? b : a, 0});
        }
    }
    pairs_unique(out);
}
