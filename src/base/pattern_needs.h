/* Inside base/: a pattern's text in, what every subject that it matches must be like out. PCRE2
 * tells of one byte at most; but a rule for addresses is worth no try where there is no "@", nor
 * one for a button's words on a paragraph. */
#ifndef RUNUT_PATTERN_NEEDS_H
#define RUNUT_PATTERN_NEEDS_H

#include "base/byte_set.h"
#include "base/pattern_literals.h"

#define PATTERN_NO_LIMIT UINT32_MAX

struct pattern_needs {
    struct byte_set bytes;    /* every match has them: ASCII, letters in lower case */
    uint32_t most_visible;    /* a match of "^...$" has at most so many characters besides blanks */
    uint32_t figures;         /* a match has at least so many, of whatever script */
    struct literals literals; /* every match, or what it looks ahead at, has one; empty: unknown */
    struct literals endings;  /* a match of "...$" ends in one, marks alone; empty: unknown */
    bool at_start;            /* "^...": a match can only begin at the subject's first byte */
};

/* What is not understood needs nothing and has no limit: to ask too little costs a try, to ask too
 * much would lose a match. The literals live in `arena`. */
struct pattern_needs pattern_needs(struct arena *arena, struct slice pattern);

#endif
