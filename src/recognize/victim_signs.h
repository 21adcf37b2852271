/* Inside recognize/: what tells that a body is the victim of a report's leak, what tells that it is
 * not, and what that weighs. */
#ifndef RUNUT_VICTIM_SIGNS_H
#define RUNUT_VICTIM_SIGNS_H

#include "recognize/recognize.h"

/* What sort of body it is: the kinds of the lexicon in few. */
#define VICTIM_SORTS(X)                                                                            \
    X(FIRM, "firm") X(STATE, "state") X(OFFICE, "office") X(EXPERT, "expert") X(SCHOOL, "school")

/* The signs, with the names that victim_weights.tsv and `explain` call them by. Cues are those of
 * role_cues.lex for a victim where nothing else is said. */
/* clang-format off */
#define VICTIM_SIGNS(X)                                                                            \
    X(UNCUED, "uncued")          /* no cue beside it that says much */                                            \
    X(CUES_3, "cues-3") X(CUES_12, "cues-12") /* what they weigh in all, at least */               \
    X(STRONG, "strong")          /* one of them weighs much */                                     \
    X(CUED_MOSTLY, "cued-mostly") /* beside half of its mentions */                                \
    X(BEHIND, "behind")          /* one stands behind the name */                                  \
    X(JOINED, "joined")          /* "A and X", where A is cued */                                  \
    X(RESPONDS, "responds") X(COMMENTS, "comments") /* cues of other parts */                      \
    X(OTHERWISE, "otherwise")    /* they weigh more than those of a victim */                      \
    X(TOLD_AGAIN, "told-again")  /* in two sentences that tell of a leak */                        \
    X(PAST, "past") X(PAST_ALONE, "past-alone") /* beside an earlier leak's number; it alone */    \
    X(LEAD, "lead")              /* in the text's first sentence */                                \
    X(FOREMOST, "foremost")      /* no body but offices is named as often */                       \
    X(HALF, "half")              /* of all mentions, or more */                                    \
    X(ONLY_OWNER, "only-owner")  /* all others are offices */                                      \
    X(LISTED, "listed") X(LISTED_3, "listed-3") /* where a leak is told, beside other bodies, none \
                                                   an office; beside two */                       \
    X(LIST_LED, "list-led")      /* "such as A and X" */                                          \
    X(LIST_CUED, "list-cued")    /* one in the list is cued */                                    \
    X(AMONG_OFFICES, "among-offices") /* none is, and an office is in it */                       \
    X(BARE, "bare")              /* no cue at all, and nothing is said in figures to have leaked */
/* clang-format on */

#define VICTIM_SORT_ITEM(identifier, name) VICTIM_##identifier,
enum victim_sort { VICTIM_SORTS(VICTIM_SORT_ITEM) VICTIM_SORT_COUNT_ };

#define VICTIM_SIGN_ITEM(identifier, name) VICTIM_SIGN_##identifier,
enum victim_sign { VICTIM_SIGNS(VICTIM_SIGN_ITEM) VICTIM_SIGN_COUNT_ };
_Static_assert(VICTIM_SIGN_COUNT_ <= 32, "a sign is a bit");

struct victim_candidate {
    enum victim_sort sort;
    uint32_t signs;    /* a bit for each sign */
    int weight;        /* hundredths of a log-odds */
    bool is_bystander; /* never the victim */
};

static inline void victim_sign_if(uint32_t *signs, bool holds, enum victim_sign sign)
{
    *signs |= (uint32_t)holds << sign;
}

struct weighing;

/* One candidate per agency, its sort and signs set. In the document's arena. */
struct victim_candidate *victim_signs(struct weighing *w);

/* Sets the weight of each, by shared/victim_weights.tsv (victim_weights.c). */
void victim_signs_weigh(const struct document *doc, struct victim_candidate *candidates);

/* Keeps what each weighed, for `explain` and for who learns the weights. */
void victim_signs_note(struct document *doc, const struct victim_candidate *candidates);

#endif
