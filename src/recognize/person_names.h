/* When two written names are one person's: within a document, across reports and across languages.
 */
#ifndef RUNUT_PERSON_NAMES_H
#define RUNUT_PERSON_NAMES_H

#include "base/arena.h"

#define PERSON_NAME_WORDS 8

/* A name's folded words, the possessive ending and dots left out; at most PERSON_NAME_WORDS.
 * Returns how many. */
uint32_t person_name_words(struct arena *arena, struct slice name,
                           struct slice words[PERSON_NAME_WORDS]);

/* Is one name a form of the other? Equal words, a part of them, an initial for a word, one letter's
 * difference in a long word. "Semuel A. Pangerapan" and "Semuel Abrijani Pangerapan" are; "Budi"
 * and "Budiman" are not. */
bool person_same_name(struct arena *arena, struct slice a, struct slice b);

/* "Risma" of Tri Rismaharini: one word that begins a word of the longer name. Only with more to go
 * by are they one person's: "Surya" is no Budi Suryanto. */
bool person_is_short_form(struct arena *arena, struct slice form, struct slice name);

/* "Alex" of Alexander Sabar: one word that begins the first word of the longer name. In one report,
 * where nobody else is called so. */
bool person_is_clipped(struct arena *arena, struct slice form, struct slice name);

#endif
