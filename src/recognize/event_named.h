/* Inside recognize/: whom the sentence of an event names, by a name or by what stands for one, and
 * whose words its word is. */
#ifndef RUNUT_EVENT_NAMED_H
#define RUNUT_EVENT_NAMED_H

#include "recognize/recognize.h"

enum { MOST_NAMED = 40 }; /* so many have no subject */

/* Who may do it. */
enum doers { BODIES = 1, PEOPLE = 2, HACKERS = 4, ACCOUNTS = 8, NO_VICTIMS = 16 };

/* Somebody in a sentence: by a name or by what stands for one. */
struct named {
    uint32_t first, end;
    struct slice name;
    bool is_governed; /* "data of X", "kepada X", who is fined: no subject */
};

struct event_search {
    struct document *doc;
    const struct sentence *sentence;
    uint32_t first, end;       /* the event's word */
    unsigned kinds;            /* enum doers */
    const uint8_t *leaks;      /* by sentence: leaks_of_sentences */
    const struct quote *quote; /* whose words the event's word is, or leads to; NULL */
    struct named named[MOST_NAMED];
    unsigned count, words;                     /* named; words asked whom they mean */
    struct slice last[OWNER_THREAT_ACTOR + 1]; /* by kind: named last */
    bool is_asked[OWNER_THREAT_ACTOR + 1];     /* whom the text before the sentence names */
};

/* The body's id; empty for NO_INDEX. */
struct slice event_body_name(const struct document *doc, uint32_t body);

/* The quotation that has the word in it, else the one of its sentence, else what somebody is told
 * to have said; NULL where there is none. */
const struct quote *event_quote_over(const struct document *doc, const struct lex_hit *word);

/* By a name of the report; who has none there is nobody whom others could be held against: empty.
 */
struct slice event_speaker_name(const struct document *doc, const struct quote *quote);

/* Fills `named` and `count` in the order of the text; at most 80 words to each side are read. */
void event_find_named(struct event_search *search);

#endif
