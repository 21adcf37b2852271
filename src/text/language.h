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

/* The same of a whole text; `lines` keeps what each of its lines told, in `arena`. */
struct language_lines {
    struct language_line *items;
    uint32_t count, capacity;
};
enum lang language_guess_lines(struct language_reader *reader, struct arena *arena,
                               struct slice text, struct language_lines *lines, unsigned *score);

/* What language_guess says of a part of that text, without reading it again; false where the part
 * is not all that one line says. */
bool language_of_part(const struct language_lines *lines, struct slice text, struct span part,
                      enum lang *lang, unsigned *score);

#endif
