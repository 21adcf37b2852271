/* Inside base/: which of many strings stand in a text, found in one pass whatever their number (the
 * automaton of Aho and Corasick). Each string stands for the rules that need it; what comes out is
 * the rules, as bits.
 *
 * ASCII letters count in either case. LONG S and KELVIN SIGN, which patterns take for "s" and "k",
 * are answered with all rules that have strings. Immutable once built, shared by threads. */
#ifndef RUNUT_PATTERN_SCAN_H
#define RUNUT_PATTERN_SCAN_H

#include "base/pattern_literals.h"
#include "base/rule_set.h"

struct pattern_scan;

/* `needed[i]` are the strings of rule i, of which a text must have one; a rule without any is never
 * told. Lives in `arena`. `rules` is at most PATTERN_RULES_MAX. */
struct pattern_scan *pattern_scan_new(struct arena *arena, const struct literals *needed,
                                      uint32_t rules);

/* Adds to `found` the rules of which `text` has a string. */
void pattern_scan_run(const struct pattern_scan *scan, struct slice text, struct rule_set *found);

#endif
