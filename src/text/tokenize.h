/* Inside text/: the pieces of words, joined and cut into tokens. */
#ifndef RUNUT_TOKENIZE_H
#define RUNUT_TOKENIZE_H

#include "text/breaks.h"
#include "text/text.h"

#include <stdint.h>

struct word_cache; /* folded keys and stems of words seen before */

struct text_tools {
    struct vocabulary vocabulary;
    struct breaks *breaks;
    void *stemmers[3]; /* struct sb_stemmer by enum lang */
    struct word_cache *cache;
    struct language_reader *languages;
    struct arena scratch;
};

/* Fills text->tokens: spans, classes, letter flags, keys and stems. Sentences come later. */
enum status tokenize(struct text_tools *tools, struct arena *arena, struct text *text,
                     struct error *error);

struct word_cache *word_cache_new(void);
void word_cache_free(struct word_cache *cache);

/* Sets key, stem and TOKEN_CLITIC of a word token. */
void word_look_up(struct text_tools *tools, const struct text *text, struct token *token);

/* True where the folded word has a key of its own. */
bool word_is_known(struct text_tools *tools, struct slice word);

/* What a word, given without its dot, is where a dot stands behind it. */
enum abbreviation abbreviation_of(struct text_tools *tools, struct slice word);

/* Fills text->sentences and text->paragraphs from the tokens and the sentence breaks. */
enum status segment(struct text_tools *tools, struct arena *arena, struct text *text,
                    struct error *error);

#endif
