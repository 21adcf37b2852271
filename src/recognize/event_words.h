/* Inside recognize/: the words of events that stand in names, and tell of none. */
#ifndef RUNUT_EVENT_WORDS_H
#define RUNUT_EVENT_WORDS_H

#include "recognize/recognize.h"

/* Whether the words of `hit`, of LEX_EVENT, are those of an office, a platform or a kind of data,
 * or stand in a longer entry: they then tell of no event. Cannot fail. */
bool event_word_of_name(const struct document *doc, const struct lex_hit *hit);

#endif
