/* Named PCRE2 patterns from a text file: the only user of PCRE2. A compiled set is immutable and
 * shared by threads.
 *
 * A rules file has one rule a line: a name, white space, a pattern. `#` begins a comment line.
 * Patterns are UTF, case-insensitive unless they begin with (?-i), and JIT-compiled. Matching has a
 * step limit, so that no input can make a pattern run away; at the limit the rule counts as not
 * matching. */
#ifndef RUNUT_PATTERNS_H
#define RUNUT_PATTERNS_H

#include "base/arena.h"
#include "base/error.h"

struct patterns; /* a set, in file order */

struct pattern_match {
    const char *name;      /* of the rule; lives as long as the set */
    struct span span;      /* of the whole match, bytes of the subject */
    struct span groups[8]; /* groups 1..8; {0,0} where unset */
};

/* STATUS_LEXICON with file and line where a pattern does not compile or a name stands twice.
 * `out` is freed with patterns_free. `file_name` is for messages. */
enum status patterns_compile(struct slice rules, const char *file_name, struct patterns **out,
                             struct error *error);
void patterns_free(struct patterns *patterns);

/* The first rule, in file order, that matches anywhere in `subject` at or after `from`. */
bool patterns_first(const struct patterns *patterns, struct slice subject, size_t from,
                    struct pattern_match *match);

/* The leftmost match of any rule at or after `from`; the earlier rule where two begin at the same
 * byte. `prefix`: only rules whose names begin so; NULL: all. */
bool patterns_next(const struct patterns *patterns, const char *prefix, struct slice subject,
                   size_t from, struct pattern_match *match);

/* Does any rule match whose name does not begin with `prefix`? */
bool patterns_any_but(const struct patterns *patterns, const char *prefix, struct slice subject);

/* A named rule by itself; false where it does not match or there is none of that name. */
bool patterns_match_rule(const struct patterns *patterns, const char *name, struct slice subject,
                         size_t from, struct pattern_match *match);

#endif
