/* Inside recognize/: what speaks for the part that each body plays, from the cues beside its name
 * to the choice. */
#ifndef RUNUT_ROLE_INT_H
#define RUNUT_ROLE_INT_H

#include "recognize/role_cues.h"
#include "recognize/victim_signs.h"

/* A mention of a body; tokens. */
struct place {
    uint32_t agency, first, end;
    int victim;  /* what this mention alone says for a victim, by a cue before it */
    int suffers; /* and by one behind it */
    bool spared; /* by what stands around such a cue: "a firm posing as X" */
    const struct place *spoken_for; /* by whose words it answers: "Pemkot X lewat Dinas Y"; NULL */
};

/* What is said of a body in all. */
struct tally {
    int weight[ROLE_COUNT_];
    const char *rule[ROLE_COUNT_]; /* the strongest cue of each */
    int strongest;                 /* what one cue of a victim weighs at most */
    uint32_t cued;                 /* mentions with such a cue */
    bool titled;                   /* named in a headline that tells of one */
    bool speaks;                   /* for another, whose data it is */
    const char *answers;           /* the rule by which it denies what is told; NULL */
    uint32_t told;                 /* mentions in sentences that tell of a leak */
    uint32_t owning;               /* mentions as another body's owner */
    uint32_t signs;                /* of a victim */
};

struct weighing {
    struct document *doc;
    struct tally *tallies;    /* one per agency */
    VEC(struct place) places; /* in order of the text */
};

/* A body whose office it is to look into leaks, or to speak of them: police, regulators, experts.
 */
bool role_is_office(const struct agency *agency);

/* What a body of some kind does in a leak that is not its own. */
enum agency_role role_usual(struct slice kind);

/* Finds the places, and fills the tallies by the cues beside them (role_weighing.c). */
void roles_weigh(struct weighing *w);

/* Between two names, from the end of one to the beginning of the other, stands nothing but what
 * joins a list. */
bool role_is_joined(const struct document *doc, uint32_t from, uint32_t to);

/* Does the sentence of a token tell of a leak? */
bool role_sentence_tells(const struct document *doc, uint32_t token);

/* Adds to the tallies the signs that lists of bodies give (role_lists.c). */
void roles_in_lists(struct weighing *w);

/* Sets the role of each victim, over the role that it would have had (victims.c). */
void victims_choose(struct weighing *w);

/* Their numbers are of other leaks than the report's (victims_in_passing.c). */
void counts_of_victims_in_passing(struct document *doc);

#endif
