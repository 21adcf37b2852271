/* What the two files of the scoring share: one report's state, and when an annotated item and a
 * found one are the same. */
#ifndef RUNUT_EVAL_INT_H
#define RUNUT_EVAL_INT_H

#include "cli/eval.h"

#include "base/json_text.h"

/* Scoring state for one report. */
struct eval_match {
    struct arena *arena;
    const json_t *gold;
    const struct report *report;
    struct eval_scores *scores;
    struct eval_outcomes *outcomes;
};

/* Equal but for case and punctuation; false where one is empty. */
bool eval_same_text(const struct eval_match *m, struct slice a, struct slice b);

/* `item` points to a finding of the list's type. */
bool eval_same_actor(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_agency(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_date(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_count(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_field(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_platform(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_money(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_quote(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_event_type(const struct eval_match *m, const json_t *gold, const void *item);
bool eval_same_dated_event(const struct eval_match *m, const json_t *gold, const void *item);

/* Is whoever does the event the annotation's `who`: the same person, hacker or body, or a person
 * and the body that he speaks for? */
bool eval_same_doer(const struct eval_match *m, const json_t *gold, const struct event *event);

#endif
