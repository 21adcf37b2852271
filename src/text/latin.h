/* Inside text/: the rules of UAX #29 for characters of Latin and of its punctuation. breaks.h tells
 * why there are such. */
#ifndef RUNUT_LATIN_H
#define RUNUT_LATIN_H

#include "base/utf8.h"

/* The characters that have rules here: Latin, and punctuation up to the letterlike symbols. All
 * others share one place in the tables and are foreign. */
enum {
    LATIN_END = 0x250,
    LATIN_MARKS = 0x2000,
    LATIN_MARKS_END = 0x2150,
    LATIN_PLACES = LATIN_END + LATIN_MARKS_END - LATIN_MARKS + 1,
    LATIN_FOREIGN = LATIN_PLACES - 1,
};

/* What a character is to the rules of words; the lower byte is its enum shape (breaks.h). */
enum word_kind {
    WORD_LETTER = 1 << 8,
    WORD_FIGURE = 1 << 9,
    WORD_JOINER = 1 << 10, /* _ belongs to what stands beside it */
    WORD_RUN = WORD_LETTER | WORD_FIGURE | WORD_JOINER,
    WORD_MID = 3,                              /* a shift */
    WORD_MID_LETTER = WORD_LETTER << WORD_MID, /* joins letters on both sides of it: ' . */
    WORD_MID_FIGURE = WORD_FIGURE << WORD_MID, /* the same with figures: ' . , */
    WORD_BLANK = 1 << 13,                      /* ASCII white space: parts stretches */
    WORD_SPACE = 1 << 14,                      /* other white space: no piece either */
    WORD_FOREIGN = 1 << 15,
};

/* And to those of sentences. */
enum sentence_kind {
    SENTENCE_LOWER = 1 << 0,
    SENTENCE_UPPER = 1 << 1,
    SENTENCE_LETTER = 1 << 2, /* of neither case */
    SENTENCE_FIGURE = 1 << 3,
    SENTENCE_DOT = 1 << 4,  /* may end a sentence, an abbreviation or nothing */
    SENTENCE_STOP = 1 << 5, /* ! ? */
    SENTENCE_CLOSE = 1 << 6,
    SENTENCE_SPACE = 1 << 7,
    SENTENCE_GOES_ON = 1 << 8, /* , : - */
    SENTENCE_LINE = 1 << 9,    /* CR LF */
    SENTENCE_FOREIGN = 1 << 10,
};

struct latin {
    uint16_t word[LATIN_PLACES], sentence[LATIN_PLACES];
};

/* Fills the tables from ICU's properties. */
void latin_init(struct latin *latin);

static inline uint32_t latin_place(uint32_t c)
{
    if (c < LATIN_END)
        return c;
    return c >= LATIN_MARKS && c < LATIN_MARKS_END ? c - LATIN_MARKS + LATIN_END : LATIN_FOREIGN;
}

static inline uint32_t latin_character(uint32_t place)
{
    return place < LATIN_END ? place : place - LATIN_END + LATIN_MARKS;
}

/* What the character at `*at` is, in one of the tables; moves on. 0 at the end. */
static inline uint16_t latin_next(const uint16_t *table, struct slice text, size_t *at)
{
    if (*at >= text.len)
        return 0;
    unsigned char byte = (unsigned char)text.ptr[*at];
    if (byte < 0x80) {
        ++*at;
        return table[byte];
    }
    return table[latin_place(utf8_next_long(text, at))];
}

/* Where the word that goes on at `at` ends; `*seen` holds the kind of its first character and gets
 * those of all. */
size_t latin_word_end(const struct latin *latin, struct slice text, size_t at, uint16_t *seen);

/* The first sentence boundary behind `from`, which is one; 0 where something foreign stands before
 * it. */
size_t latin_sentence_end(const struct latin *latin, struct slice text, size_t from);

#endif
