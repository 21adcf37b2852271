/* Inside base/: a pattern's text in, what every subject that it matches must be like out. PCRE2
 * tells of one byte at most; but a rule for addresses is worth no try where there is no "@", nor
 * one for a button's words on a paragraph. */
#ifndef RUNUT_PATTERN_NEEDS_H
#define RUNUT_PATTERN_NEEDS_H

#include "base/pattern_literals.h"

#define PATTERN_NO_LIMIT UINT32_MAX

/* A bit for each of the 256 bytes. */
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

struct pattern_needs {
    struct byte_set bytes;    /* every match has them: ASCII, letters in lower case */
    uint32_t most_visible;    /* a match of "^...$" has at most so many characters besides blanks */
    struct literals literals; /* every match, or what it looks ahead at, has one; empty: unknown */
    struct literals endings;  /* a match of "...$" ends in one, marks alone; empty: unknown */
};

/* What is not understood needs nothing and has no limit: to ask too little costs a try, to ask too
 * much would lose a match. The literals live in `arena`. */
struct pattern_needs pattern_needs(struct arena *arena, struct slice pattern);

#endif
