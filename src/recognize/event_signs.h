/* Inside recognize/: what may be told as an event, the signs for and against it, and what they
 * weigh. */
#ifndef RUNUT_EVENT_SIGNS_H
#define RUNUT_EVENT_SIGNS_H

#include "recognize/recognize.h"

/* The signs, with the names that event_weights.tsv and `explain` call them by. */
/* clang-format off */
#define EVENT_SIGNS(X)                                                                             \
    X(LEAD, "lead") X(EARLY, "early") X(LATE, "late") /* where its sentence stands in the body */  \
    X(QUOTED, "quoted")          /* inside quotation marks */                                      \
    X(DATED, "dated") X(ROUGH, "rough") /* it has a day; a month or a year */                      \
    X(NOBODY, "nobody")          /* no doer is named */                                            \
    X(FACELESS, "faceless")      /* the sentence names neither a body nor a person */              \
    X(PRONOUN, "pronoun")        /* it has a pronoun for one named before */                       \
    X(VICTIM, "victim")          /* the doer, or the body spoken for, is the victim */             \
    X(OFFICE, "office") X(EXPERT, "expert") /* it looks into it or oversees; it comments */        \
    X(CROOK, "crook")            /* the doer is a hacker */                                        \
    X(UNREAL, "unreal")          /* denied, wished, asked for */                                   \
    X(DUE, "due")                /* yet to come */                                                 \
    X(NO_LEAK, "no-leak")        /* no word of leaking in the sentence */                          \
    X(NO_DATA, "no-data")        /* no data that somebody offers */                                \
    X(HEADLINE, "headline")      /* the headline tells of such an event, too */                    \
    X(LONE, "lone") X(MANY, "many") /* its kind in one sentence; in four or more */                \
    X(TWICE, "twice")            /* the sentence has several words of its kind */                  \
    X(CROWDED, "crowded")        /* three or more kinds in one sentence */                         \
    X(NUMBER, "number") X(PLATFORM, "platform") X(HACKER, "hacker") /* the sentence has one */     \
    X(TOLD, "told")              /* the sentence has a verb of speech */                           \
    X(SECOND, "second") X(LATER, "later") /* of speakers: the second, those behind */              \
    X(INDIRECT, "indirect")      /* said in the reporter's words */                                \
    X(STANCE, "stance")          /* the speaker or his body denies, finds, … as well */            \
    X(RICH, "rich") X(POOR, "poor") /* the report tells of many other kinds; of few */
/* clang-format on */

#define SIGN_ITEM(identifier, name) SIGN_##identifier,
enum event_sign { EVENT_SIGNS(SIGN_ITEM) SIGN_COUNT_ };

struct event_candidate {
    struct event event;
    const char *entry; /* of events.lex; "statement" */
    uint32_t token;
    uint32_t signs; /* a bit for each sign */
    int weight;     /* hundredths of a log-odds */
};
_Static_assert(SIGN_COUNT_ <= 32, "a sign is a bit");

struct event_candidates {
    struct event_candidate *items;
    uint32_t count, capacity;
};

static inline void event_sign_if(struct event_candidate *c, bool holds, enum event_sign sign)
{
    c->signs |= (uint32_t)holds << sign;
}

/* Adds the signs that a candidate's place and the other candidates give. */
void event_signs_of_place(const struct document *doc, struct event_candidates *all);

/* Sets the weight of each, by shared/event_weights.tsv (event_weights.c). */
void event_signs_weigh(const struct document *doc, struct event_candidates *all);

/* Takes the report's events from the candidates (event_choice.c); statements come last. */
void event_choose(struct document *doc, const struct event_candidates *all);

/* Does it tell what a speaker holds, so that his words are no statement besides? */
bool event_is_stance(enum event_type type);

/* "early dated number": for `explain`, and for who learns the weights. */
const char *event_signs_text(struct arena *arena, const struct event_candidate *c);

#endif
