/* Many reports in, incidents out: which reports tell of the same thing, which are copies of one
 * wire report, and of which day an undated one is. Takes language-free keys (victims, actors,
 * counts, fields, platforms, days); words are compared only to find reprints. The order of the
 * input does not matter: reports are sorted by id first.
 *
 * Everything lives in the arena that the caller gives; nothing is freed one by one. */
#ifndef RUNUT_ALIGN_H
#define RUNUT_ALIGN_H

#include "align/keys.h"

/* Why a pair was joined or kept apart: a named reason with its points. */
struct pair_reason {
    const char *name;
    int points;
};
enum { MOST_REASONS = 16, JOIN_SCORE = 45, VETO_SCORE = 0, GROUP_SCORE = 20 };

struct pair_score {
    int points;
    struct pair_reason reasons[MOST_REASONS];
    unsigned reason_count;
};

/* How much speaks for two reports telling of one incident; JOIN_SCORE or more joins them. */
void pair_score(struct arena *scratch, const struct report_keys *a, const struct report_keys *b,
                struct pair_score *out);

/* One incident: its reports by index, in order of id. */
struct incident_group {
    VEC(uint32_t) reports;
    uint32_t origins; /* reports that are no copies */
};

struct alignment {
    VEC(struct incident_group) groups; /* in order of their first report's id */
    VEC(uint32_t) unaligned;
    uint32_t *copy_of;   /* by report: the origin's index, or NO_INDEX */
    uint32_t *joined_to; /* by report: the one with which it is a pair that joined an incident, the
                            best of its pairs; NO_INDEX for a report alone */
};

/* What kept a pair's groups apart: how many of their pairs that were looked at speak against it
 * (points below VETO_SCORE), the points of all on average, and the pair that speaks for it least.
 */
struct align_veto {
    uint32_t looked, against;
    int average;
    const struct report_keys *a, *b;
    struct pair_score score;
};

/* Is told of each pair that was compared: "joined", "together already", "vetoed" (too much in their
 * groups speaks against it; `veto` says what, NULL otherwise) or "apart". */
struct align_observer {
    void (*pair)(void *context, const struct report_keys *a, const struct report_keys *b,
                 const struct pair_score *score, const char *outcome,
                 const struct align_veto *veto);
    void *context;
};

/* Pairs that were found and scored elsewhere (engine/shuffle.h). */
struct known_pair {
    struct slice a, b; /* ids */
    int points;
};
struct known_pairs {
    struct known_pair *items;
    uint32_t count, capacity;
};

/* Sorts `reports` by id (a report given twice stays once), then groups them. Also sets the aligned
 * days in them. With `known` no pairs are looked for but those; pairs of other reports are passed
 * over, and STATUS_USAGE says that a pair has one report here and one elsewhere. `known` and
 * `observer` may be NULL. */
enum status align_reports(struct arena *arena, struct keys_list *reports,
                          const struct known_pairs *known, const struct align_observer *observer,
                          struct alignment *out, struct error *error);

/* --- the steps, for tests --- */

/* Copies and translations within a group: the origin has the wire credit, else is the earliest,
 * else the smallest id. */
void align_find_copies(const struct keys_list *reports, const struct incident_group *group,
                       uint32_t *copy_of);

/* Undated reports of a group: a weekday without a date resolves to the one day of that weekday that
 * dated reports of the group tell; else to the one that lies within the days on which the
 * group's dated reports were published, or at most two days behind them; two such days decide
 * nothing, and neither does a day before one that the report tells itself. The
 * report is of the latest day that is found so; a copy takes its origin's day, and its weekdays
 * count back from there. Each day is marked with the report that it came from (`dated_by`). */
void align_dates(struct keys_list *reports, const struct incident_group *group,
                 const uint32_t *copy_of);

#endif
