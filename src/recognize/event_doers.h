/* Inside recognize/: who did what the word of an event tells, and to whom. */
#ifndef RUNUT_EVENT_DOERS_H
#define RUNUT_EVENT_DOERS_H

#include "recognize/recognize.h"

struct event_doer {
    struct slice who,
        whom;         /* a body's id, a person's or hacker's name, "@account"; empty: nobody */
    const char *rule; /* NULL where nobody is told */
};

/* For an event of `type` whose word stands at `word`; `leaks` is what leaks_of_sentences() tells.
 * It is asked for once a candidate: the walk is over its sentence, and, for a pronoun, over what
 * stands before it. */
struct event_doer event_doer_of(struct document *doc, const struct lex_hit *word,
                                const uint8_t *leaks, enum event_type type);

#endif
