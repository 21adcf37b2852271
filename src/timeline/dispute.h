/* Inside timeline/: how disputes are found. */
#ifndef RUNUT_DISPUTE_H
#define RUNUT_DISPUTE_H

#include "timeline/timeline.h"

/* A verdict with the rule that gives it; rule NULL: the two don't disagree. */
struct judgement {
    enum verdict verdict;
    const char *rule;
};

/* Are two numbers one number told differently: rounded, a thousandfold slip, rows told as people?
 * rule NULL where they are not, or where nothing differs that anybody would ask about. */
struct judgement judge_tellings(const struct count *a, const struct count *b);

/* How finely a number is told, more is finer: "252.327.304" before "252 juta", "252 juta" before
 * "sekitar 250 juta". */
int count_fineness(const struct count *count);

/* Disputes about numbers, and about whether and when it happened; appended to the incident's. */
void dispute_counts(struct making *making);
void dispute_denominators(struct making *making);
void dispute_stances(struct making *making);
void dispute_lists(struct making *making);
void dispute_money(struct making *making);

/* Adds one and gives it, its gist still empty. */
struct dispute *dispute_add(struct making *making, const char *about, struct judgement judgement);
/* `says`, value and evidence of a claim as a side. */
struct side side_of_claim(struct making *making, const struct claim *claim);
/* The gist from the phrase of the verdict, or of `key` where that is given. */
void dispute_tell(struct making *making, struct dispute *dispute, const char *key);

#endif
