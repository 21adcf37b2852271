/* Inside recognize/: where words of events and what they want beside them stand, and which tell of
 * no event. */
#ifndef RUNUT_EVENT_WORDS_H
#define RUNUT_EVENT_WORDS_H

#include "recognize/recognize.h"

/* Whether the words of `hit`, of LEX_EVENT, are those of an office, a platform or a kind of data,
 * or stand in a longer entry: they then tell of no event. Cannot fail. */
bool event_word_of_name(const struct document *doc, const struct lex_hit *hit);

/* Is the token one of the things that a word with near= wants beside it? Sums of money and people
 * are recognized as such, the others stand in event_things.lex. */
bool event_thing_at(const struct document *doc, uint32_t token, const char *kind);

/* Does a word of events.lex with a mark begin at the token? With a value for that mark alone; NULL
 * is any. */
bool event_word_at(const struct document *doc, uint32_t token, const char *mark, const char *value);

/* The types of events whose words begin in [first, end), a bit each. */
uint32_t event_types_in(const struct document *doc, uint32_t first, uint32_t end);

#endif
