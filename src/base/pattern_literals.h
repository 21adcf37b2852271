/* Inside base/: strings of which every match of a pattern has at least one. "baca\s+juga|simak"
 * needs "baca" or "simak"; a line that has neither is worth no try.
 *
 * Sets are values and never change; what they are made of lives in the arena that the caller gives.
 * Letters are ASCII in lower case, as the scan folds what it reads (pattern_scan.h). */
#ifndef RUNUT_PATTERN_LITERALS_H
#define RUNUT_PATTERN_LITERALS_H

#include "base/arena.h"

static inline char pattern_small_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

struct literals {
    const struct slice *items;
    uint32_t count;
};

/* The set with the empty string alone: what a place without width is. */
struct literals literals_nothing(void);

/* Each of `a` followed by each of `b`; false where that would be too many or too long. */
bool literals_cross(struct arena *arena, const struct literals *a, const struct literals *b,
                    struct literals *out);

/* Those of both; false where that would be too many. */
bool literals_join(struct arena *arena, const struct literals *a, const struct literals *b,
                   struct literals *out);

/* Is asking for one of `a` likelier to refuse a line than asking for one of `b`? An empty set, or
 * one that holds the empty string, refuses nothing. */
bool literals_are_better(const struct literals *a, const struct literals *b);
bool literals_can_refuse(const struct literals *set);

#endif
