/* Named PCRE2 patterns from a text file: the only user of PCRE2. A compiled set is shared by
 * threads and tells them the same at any time; machine code for a rule is made when it is first
 * tried, for most are never tried.
 *
 * A rules file has one rule a line: a name, white space, a pattern. `#` begins a comment line.
 * Patterns are UTF and case-insensitive unless they begin with (?-i). Matching has a step limit, so
 * that no input can make a pattern run away; at the limit the rule counts as not matching. */
#ifndef RUNUT_PATTERNS_H
#define RUNUT_PATTERNS_H

#include "base/arena.h"
#include "base/byte_set.h"
#include "base/error.h"
#include "base/rule_set.h"

struct patterns; /* a set, in file order; at most 256 rules */

struct pattern_match {
    const char *name;      /* of the rule; lives as long as the set */
    struct span span;      /* of the whole match, bytes of the subject */
    struct span groups[8]; /* groups 1..8; {0,0} where unset */
};

/* STATUS_LEXICON with file and line where a pattern does not compile, a name stands twice or there
 * are too many rules. `out` is freed with patterns_free. `file_name` is for messages. */
enum status patterns_compile(struct slice rules, const char *file_name, struct patterns **out,
                             struct error *error);
void patterns_free(struct patterns *patterns);

/* The first rule, in file order, that matches anywhere in `subject`. */
bool patterns_first(const struct patterns *patterns, struct slice subject,
                    struct pattern_match *match);

/* The rules that `subject` does not rule out, and the first of a selection that matches. For who
 * asks about one subject twice. */
struct rule_set patterns_possible(const struct patterns *patterns, struct slice subject);
bool patterns_first_of(const struct patterns *patterns, const struct rule_set *possible,
                       struct slice subject, struct pattern_match *match);

/* Several sets whose rules are all asked about the same subjects: what a subject rules out is found
 * in one pass for all. Borrows the sets; lives in `arena`. STATUS_LEXICON where they have more than
 * 256 rules together. */
struct pattern_sets;
enum status pattern_sets_join(struct arena *arena, const struct patterns *const *sets,
                              uint32_t count, struct pattern_sets **out, struct error *error);

/* possible[i]: what patterns_possible tells of set i. */
void pattern_sets_possible(const struct pattern_sets *sets, struct slice subject,
                           struct rule_set *possible);

/* The rules whose names begin with the same word and a dot. */
struct pattern_kind {
    struct rule_set rules;
    struct byte_set first; /* with which bytes a match of one can begin; all beyond ASCII */
};

/* Never NULL: of a word that no name begins with there are none. */
const struct pattern_kind *patterns_kind(const struct patterns *patterns, const char *word);

/* The matches in a subject one after the other. What the subject rules out is found out once. */
struct pattern_walk {
    const struct patterns *patterns;
    struct slice subject;
    struct rule_set rules;              /* that may match yet */
    uint32_t starts[PATTERN_RULES_MAX]; /* of each one's last match */
};

/* `possible`: a selection of what patterns_possible told; NULL: all rules. */
void patterns_walk_begin(struct pattern_walk *walk, const struct patterns *patterns,
                         const struct rule_set *possible, struct slice subject);

/* The leftmost match of any rule at or after `from`, which never goes back; the earlier rule where
 * two begin at the same byte. */
bool patterns_walk_next(struct pattern_walk *walk, size_t from, struct pattern_match *match);

/* A named rule by itself; false where it does not match or there is none of that name. */
bool patterns_match_rule(const struct patterns *patterns, const char *name, struct slice subject,
                         size_t from, struct pattern_match *match);

#endif
