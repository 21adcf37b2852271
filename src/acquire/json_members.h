/* One line of JSON in, the members that are asked for out, without a tree: reading JSONL cost as
 * much as finding what an article is, nearly all of it for trees of two strings.
 *
 * It knows plain JSON and says nothing of what is wrong with a line: whatever it does not know to
 * be right (and some of what is: numbers with a fraction, deep nesting) it leaves to jansson, which
 * has the last word on what JSON is and tells where it is none. */
#ifndef RUNUT_JSON_MEMBERS_H
#define RUNUT_JSON_MEMBERS_H

#include "base/arena.h"

enum member_kind {
    MEMBER_NONE, /* not there, null, or of another kind */
    MEMBER_STRING,
    MEMBER_INTEGER, /* `text` is it as written */
};

struct member {
    enum member_kind kind;
    struct slice text; /* of the arena */
};

/* Fills `out[i]` with the member called `names[i]`; the last one counts where a name stands twice.
 * `line` is valid UTF-8 without NUL. False where it is left to jansson: then nothing is filled that
 * means anything. */
bool json_members(struct slice line, const char *const *names, unsigned count, struct arena *arena,
                  struct member *out);

#endif
