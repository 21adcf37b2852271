/* Some of the 256 bytes. */
#ifndef RUNUT_BYTE_SET_H
#define RUNUT_BYTE_SET_H

#include <stdbool.h>
#include <stdint.h>

struct byte_set {
    uint64_t words[4];
};

static inline void byte_set_add(struct byte_set *set, unsigned char byte)
{
    set->words[byte / 64] |= (uint64_t)1 << byte % 64;
}

static inline bool byte_set_has(const struct byte_set *set, unsigned char byte)
{
    return set->words[byte / 64] >> byte % 64 & 1;
}

static inline void byte_set_join(struct byte_set *set, const struct byte_set *others)
{
    for (unsigned i = 0; i < 4; i++)
        set->words[i] |= others->words[i];
}

/* Does `set` have all of `others`? */
static inline bool byte_set_covers(const struct byte_set *set, const struct byte_set *others)
{
    uint64_t missing = 0;
    for (unsigned i = 0; i < 4; i++)
        missing |= others->words[i] & ~set->words[i];
    return !missing;
}

static inline bool byte_set_meets(const struct byte_set *a, const struct byte_set *b)
{
    uint64_t common = 0;
    for (unsigned i = 0; i < 4; i++)
        common |= a->words[i] & b->words[i];
    return common;
}

#endif
