/* Inside text/: a short word as a few numbers, for tables of words that were seen before. */
#ifndef RUNUT_PACKED_WORD_H
#define RUNUT_PACKED_WORD_H

#include "base/slice.h"

enum { PACKED_MOST = 24 }; /* bytes of the longest word that can be packed */

/* Together they say which word it is: head and tail overlap where it is short. Zeroed memory is no
 * word. */
struct packed_word {
    uint64_t head, middle, tail, len;
};

static inline uint64_t packed_eight(const char *at)
{
    uint64_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

static inline uint64_t packed_four(const char *at)
{
    uint32_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/* Of a word of 1 to PACKED_MOST bytes. */
static inline struct packed_word packed_word(struct slice word)
{
    const char *ptr = word.ptr, *end = ptr + word.len;
    if (word.len >= 8)
        return (struct packed_word){packed_eight(ptr), word.len > 16 ? packed_eight(ptr + 8) : 0,
                                    packed_eight(end - 8), word.len};
    if (word.len >= 4)
        return (struct packed_word){packed_four(ptr), 0, packed_four(end - 4), word.len};
    return (struct packed_word){(unsigned char)ptr[0], (unsigned char)ptr[word.len / 2],
                                (unsigned char)end[-1], word.len};
}

static inline bool packed_equal(const struct packed_word *a, const struct packed_word *b)
{
    return !((a->head ^ b->head) | (a->middle ^ b->middle) | (a->tail ^ b->tail) |
             (a->len ^ b->len));
}

/* The upper bits are the best ones. */
static inline uint64_t packed_hash(const struct packed_word *word)
{
    uint64_t hash = (word->head ^ word->len) * 0x9e3779b97f4a7c15ULL ^ word->middle;
    return ((hash ^ hash >> 32) + word->tail) * 0xe7037ed1a0b428dbULL;
}

#endif
