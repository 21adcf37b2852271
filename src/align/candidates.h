/* Which pairs of reports are worth a look: those that share a key and stand near each other in
 * order of their day. The same here for all reports at once (cluster.c) and for one key's reports
 * alone (engine/shuffle.h), so that both find the same pairs. */
#ifndef RUNUT_CANDIDATES_H
#define RUNUT_CANDIDATES_H

#include "align/keys.h"

/* How much a key says. */
enum reach { REACH_FAR, REACH_NEAR };

/* One report under one key. Small: a million reports have ten million of them. */
struct posting {
    uint64_t key; /* a hash: two keys of one would only make a pair too many */
    uint32_t report;
    int32_t day : 30;
    uint32_t reach : 1; /* an enum reach, the same for all of a key */
    uint32_t is_dated : 1;
};

struct pair {
    uint32_t a, b; /* a < b */
    int points;
};

/* The two large lists, on the heap: a list that grows in an arena leaves its old selves there.
 * Zeroed memory is an empty one. */
struct posting_list {
    struct posting *items;
    size_t count, room;
};
struct pair_list {
    struct pair *items;
    size_t count, room;
    size_t settled; /* the first are sorted by reports, each once; the rest as they came */
};
void postings_release(struct posting_list *postings);
void pairs_release(struct pair_list *pairs);

/* The posting of a report under a key. */
void postings_add(struct posting_list *postings, const struct report_keys *keys, uint32_t report,
                  uint64_t key, enum reach reach);
/* All that a report is looked up by; nothing where it tells of no incident. */
void postings_of(struct posting_list *postings, struct arena *scratch,
                 const struct report_keys *keys, uint32_t report);

/* Most pairs are found under several keys: those found again are thrown away from time to time, so
 * that the list has room for little more than each once. */
void pairs_add(struct pair_list *pairs, struct pair pair);
/* Sorts by reports; each pair once. */
void pairs_unique(struct pair_list *pairs);
/* The best first, then by reports. */
void pairs_sort_by_points(struct pair_list *pairs);

/* Adds the pairs of neighbours, without points, sorted by reports and each once. The postings are
 * sorted. Reports are in order of their ids. */
void candidates_find(struct posting_list *postings, struct pair_list *out);

#endif
