/* Scoring extraction against annotated articles (the annotation format is told in
 * corpus/README.md). The figures are micro-averaged over the articles: precision, recall and F1 per
 * list, and the share of right attributes. */
#ifndef RUNUT_EVAL_H
#define RUNUT_EVAL_H

#include "report/report.h"

#include <jansson.h>

#define EVAL_LISTS(X)                                                                              \
    X(PERSONS, "persons")                                                                          \
    X(THREAT_ACTORS, "threat_actors")                                                              \
    X(AGENCIES, "agencies")                                                                        \
    X(VICTIMS, "victims")                                                                          \
    X(DATES, "dates")                                                                              \
    X(COUNTS, "counts")                                                                            \
    X(FIELDS, "fields")                                                                            \
    X(PLATFORMS, "platforms")                                                                      \
    X(MONEY, "money")                                                                              \
    X(QUOTES, "quotes") X(EVENTS_DATED, "events_dated") X(EVENTS_TYPED, "events_typed")

#define EVAL_RATES(X)                                                                              \
    X(LANGUAGE, "language")                                                                        \
    X(PUBLISHED, "published")                                                                      \
    X(COUNT_KIND, "count_kind")                                                                    \
    X(COUNT_BOUND, "count_bound")                                                                  \
    X(COUNT_STATUS, "count_status")                                                                \
    X(PERSON_AGENCY, "person_agency")                                                              \
    X(EVENT_WHO, "event_who")

enum eval_list {
#define ITEM(identifier, name) EVAL_##identifier,
    EVAL_LISTS(ITEM) EVAL_LIST_COUNT
};
enum eval_rate {
    EVAL_RATES(ITEM) EVAL_RATE_COUNT
#undef ITEM
};

const char *eval_list_name(enum eval_list list);
const char *eval_rate_name(enum eval_rate rate);

struct eval_tally {
    uint32_t right, wrong, missed;
};
struct eval_share {
    uint32_t right, all;
};
struct eval_scores {
    struct eval_tally lists[EVAL_LIST_COUNT];
    struct eval_share rates[EVAL_RATE_COUNT];
};

enum eval_result { EVAL_RIGHT, EVAL_WRONG, EVAL_MISSED, EVAL_UNLIKE };

/* What became of one item: a system item that is right or wrong (with its rule), a gold item that
 * was missed, or one that was found with another attribute than the gold has (EVAL_UNLIKE). */
struct eval_outcome {
    const char *name; /* of the list or, for EVAL_UNLIKE, of the rate */
    enum eval_result what;
    const char *rule;   /* NULL for a missed one */
    struct slice shown; /* what to print */
};

struct eval_outcomes {
    struct eval_outcome *items;
    uint32_t count, capacity;
};

/* Adds one report to `scores`; outcomes (may be NULL) are listed in `arena`. */
void eval_report(const json_t *gold, const struct report *report, struct arena *arena,
                 struct eval_scores *scores, struct eval_outcomes *outcomes);

/* F1 in ten-thousandths; 10000 where there is nothing to find and nothing was found. */
unsigned eval_f1(const struct eval_tally *tally);

#endif
