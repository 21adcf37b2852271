/* Inside base/: which of many strings stand in a text, found in one pass whatever their number.
 * Each string stands for the rule that needs it; what comes out is the rules, as bits.
 *
 * A place is looked at more closely only where four letters stand with which a string begins: a
 * text is read in the time of a few shifts and one bit for each byte, none of which waits for a
 * look-up before it (the automaton of Aho and Corasick does, and took four times as long).
 *
 * ASCII letters count in either case. LONG S and KELVIN SIGN, which patterns take for "s" and "k",
 * are answered with all rules that have strings. Immutable once built, shared by threads. */
#ifndef RUNUT_PATTERN_SCAN_H
#define RUNUT_PATTERN_SCAN_H

#include "base/byte_set.h"
#include "base/pattern_literals.h"
#include "base/rule_set.h"

struct pattern_scan;

/* `needed[i]` are the strings of rule i, of which a text must have one; a rule without any is never
 * told. Borrowed, as `arena` is. `rules` is at most PATTERN_RULES_MAX. */
struct pattern_scan *pattern_scan_new(struct arena *arena, const struct literals *needed,
                                      uint32_t rules);

/* Adds to `found` the rules of which `text` has a string. `present` are the bytes that it has, of
 * capitals the small letters too. A string of one byte counts as found where it is there, one of
 * two bytes perhaps where it is not. */
void pattern_scan_run(const struct pattern_scan *scan, struct slice text,
                      const struct byte_set *present, struct rule_set *found);

#endif
