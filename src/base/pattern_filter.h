/* Inside base/: which rules of a set can match a subject at all. Of a hundred rules for a line one
 * or two are left, and only those are worth PCRE2's time.
 *
 * Asked in the order of what it costs: how much a line may hold, which strings it must have (one
 * pass for all rules), which bytes, what it may begin with. False answers cost a try; what can
 * match is never left out. */
#ifndef RUNUT_PATTERN_FILTER_H
#define RUNUT_PATTERN_FILTER_H

#include "base/pattern_needs.h"
#include "base/pattern_scan.h"

/* What a subject must be like before a rule is worth a try. */
struct need {
    uint32_t shortest;     /* characters */
    struct byte_set first; /* with which a match can begin; all where unknown */
    struct pattern_needs read;
};

struct pattern_filter;

/* `needs[i]` is what rule i needs; borrowed, as `arena` is. At most PATTERN_RULES_MAX. */
struct pattern_filter *pattern_filter_new(struct arena *arena, const struct need *const *needs,
                                          uint32_t count);

/* The rules that may match in `subject`. */
struct rule_set pattern_filter_run(const struct pattern_filter *filter, struct slice subject);

#endif
