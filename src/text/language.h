/* A piece of text in, its language out: Indonesian, English or neither. */
#ifndef RUNUT_LANGUAGE_H
#define RUNUT_LANGUAGE_H

#include "text/text.h"

/* Remembers what words told, for texts repeat them; used by one thread at a time. What it has seen
 * before changes no answer. */
struct language_reader;
struct language_reader *language_reader_new(void); /* never NULL */
void language_reader_free(struct language_reader *reader);

/* By function words and letter sequences; told apart from Malay, Javanese, Sundanese, Dutch and
 * Tagalog. `score` 0..100, how far ahead the winner is. LANG_UND where it is another or too short
 * to say. */
enum lang language_guess(struct language_reader *reader, struct slice text, unsigned *score);

#endif
