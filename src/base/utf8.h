/* UTF-8: checking, repairing, walking, and translating offsets at the borders of the program.
 *
 * Inside, text is valid UTF-8 and places are bytes. Reports give code points, browsers want UTF-16
 * units. */
#ifndef RUNUT_UTF8_H
#define RUNUT_UTF8_H

#include "base/arena.h"

/* The length of the longest valid prefix; text.len where all of it is valid. */
size_t utf8_valid_prefix(struct slice text);

/* `text` itself where it is valid and without NUL; else a copy in which each ill-formed piece is
 * U+FFFD and each NUL is U+FFFD too. `repaired` (may be NULL) counts the replacements. */
struct slice utf8_repair(struct arena *arena, struct slice text, uint32_t *repaired);

uint32_t utf8_next_long(struct slice text, size_t *at);

/* Decodes the code point at `*at` of valid UTF-8 and moves on. */
static inline uint32_t utf8_next(struct slice text, size_t *at)
{
    unsigned char byte = (unsigned char)text.ptr[*at];
    if (byte >= 0x80)
        return utf8_next_long(text, at);
    *at += 1;
    return byte;
}

/* Appends the encoding to `out` (4 bytes of room); returns its length. */
unsigned utf8_encode(uint32_t code_point, char *out);

size_t utf8_count(struct slice text);

/* Bytes to code points and back for one text. Building costs one pass; a look-up is constant time.
 */
struct utf8_index {
    struct slice text;
    uint32_t *marks; /* code points before byte 64 * i */
    bool is_ascii;
};

/* The marks live in `arena`. text.len must fit 32 bits. */
void utf8_index_init(struct utf8_index *index, struct arena *arena, struct slice text);
uint32_t utf8_point_of_byte(const struct utf8_index *index, uint32_t byte);
/* UINT32_MAX where the text has fewer code points. */
uint32_t utf8_byte_of_point(const struct utf8_index *index, uint32_t point);

#endif
