/* Inside timeline/: how disputes are found. */
#ifndef RUNUT_DISPUTE_H
#define RUNUT_DISPUTE_H

#include "timeline/timeline.h"

/* A verdict with the rule that gives it; rule NULL: the two don't disagree. */
struct judgement {
    enum verdict verdict;
    const char *rule;
};

/* Two numbers of one series (totals, samples). The order of the two plays no part but for
 * superseded, where `a` is the earlier. */
struct judgement judge_counts(const struct claim *a, const struct claim *b);

/* Disputes about numbers, and about whether and when it happened; appended to the incident's. */
void dispute_counts(struct making *making);
void dispute_denominators(struct making *making);
void dispute_stances(struct making *making);

/* Adds one and gives it, its gist still empty. */
struct dispute *dispute_add(struct making *making, const char *about, struct judgement judgement);
/* `says`, value and evidence of a claim as a side. */
struct side side_of_claim(struct making *making, const struct claim *claim);
/* The gist from the phrase of the verdict, or of `key` where that is given. */
void dispute_tell(struct making *making, struct dispute *dispute, const char *key);

#endif
