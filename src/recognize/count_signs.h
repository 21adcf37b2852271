/* Inside recognize/: the signs by which a number's status is weighed, and what they weigh. */
#ifndef RUNUT_COUNT_SIGNS_H
#define RUNUT_COUNT_SIGNS_H

#include "recognize/count_int.h"

/* Where a number stands, and how often. */
#define COUNT_PLACES(X)                                                                            \
    X(TITLE, "headline")                                                                           \
    X(LEAD, "lead")                                                                                \
    X(EARLY, "early")                                                                              \
    X(LATE, "late")                                                                                \
    X(REPEATED, "repeated") X(ALONE, "alone") X(MANY, "many") /* numbers of the report */

/* Where a cue stands, as seen from a number: near is a clause, close a few words. */
#define CUE_SIDES(X)                                                                               \
    X(NEAR_BEHIND, "near-behind")                                                                  \
    X(CLOSE_BEHIND, "close-behind")                                                                \
    X(BEHIND, "behind")                                                                            \
    X(NEXT, "next-sentence") X(TITLE, "headline") X(ONCE, "report") X(OFTEN, "report-often")

#define PLACE_ITEM(identifier, name) PLACE_##identifier,
#define SIDE_ITEM(identifier, name) SIDE_##identifier,
enum { COUNT_PLACES(PLACE_ITEM) PLACE_COUNT_ };
enum { CUE_SIDES(SIDE_ITEM) SIDE_COUNT_ };

/* The signs are numbered block by block; those of votes come first. */
enum {
    COUNT_VOTES = 25,
    SIGNS_OF_PLACES = COUNT_VOTES,
    SIGNS_OF_BOUNDS = SIGNS_OF_PLACES + PLACE_COUNT_,
    SIGNS_OF_KINDS = SIGNS_OF_BOUNDS + BOUND_COUNT_,
    SIGNS_OF_TELLINGS = SIGNS_OF_KINDS + KIND_COUNT_,
    SIGNS_OF_EVENTS = SIGNS_OF_TELLINGS + TELLER_COUNT_ * STANCE_COUNT_,
    SIGNS_OF_LEAD = SIGNS_OF_EVENTS + EVENT_COUNT_,
    SIGNS_OF_CUES = SIGNS_OF_LEAD + EVENT_COUNT_,
    COUNT_SIGNS = SIGNS_OF_CUES + SIDE_COUNT_ * CUE_COUNT_
};

struct count_signs {
    uint64_t bits[(COUNT_SIGNS + 63) / 64];
};

static inline bool count_signs_has(const struct count_signs *signs, unsigned sign)
{
    return signs->bits[sign / 64] >> sign % 64 & 1;
}

/* Those of votes alone. */
static inline uint32_t count_signs_votes(const struct count_signs *signs)
{
    return (uint32_t)(signs->bits[0] & ((1u << COUNT_VOTES) - 1));
}

/* Finds out what holds of the whole report; before all others. */
void count_signs_prepare(struct counter *counter);
/* Adds the signs of a mention of the quantity; sets the mention's votes. */
void count_signs_add(struct counter *counter, struct candidate *candidate,
                     struct count_signs *signs);
/* The name of a sign ("headline:claim"), in `arena` where it is no constant. */
const char *count_sign_name(struct arena *arena, unsigned sign);
/* For `explain`, and for who learns the weights. */
void count_signs_note(const struct counter *counter, const struct candidate *candidate,
                      const struct count_signs *signs, const int *sums);

/* count_votes.c: a bit for each cue of the status that holds of a mention; their names. */
uint32_t count_votes(struct counter *counter, const struct candidate *candidate);
const char *count_vote_name(unsigned vote);

/* count_weights.c: what all signs together weigh for each status; one sign for one of them. In
 * hundredths. */
void count_weigh(const struct count_weights *weights, const struct count_signs *signs, int *sums);
int count_weight(const struct count_weights *weights, enum count_status status, unsigned sign);

#endif
