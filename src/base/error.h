/* How a function says that it failed, and why.
 *
 * Functions that can fail return an `enum status`. The details go to a caller-owned `struct error`,
 * always the last parameter, which may be NULL. The first error wins: a later error_set() on the
 * same struct leaves it as it is, so that an outer frame cannot hide the real cause. "Nothing
 * found" is not an error. Only cli/ prints or exits. */
#ifndef RUNUT_ERROR_H
#define RUNUT_ERROR_H

#include <stdint.h>

enum status {
    STATUS_OK = 0,
    STATUS_USAGE,       /* the caller's words are wrong (command line, option values) */
    STATUS_IO,          /* the operating system refused to read or write */
    STATUS_NETWORK,     /* a transfer failed */
    STATUS_FORMAT,      /* the bytes are not what they claim to be */
    STATUS_LIMIT,       /* well-formed, but over a cap of ours */
    STATUS_UNSUPPORTED, /* a valid thing that we do not read */
    STATUS_LEXICON,     /* a lexicon or configuration file is wrong */
    STATUS_STORE,       /* the store or the output failed */
};

struct error {
    enum status status;
    char place[256];   /* the file or record at fault; a long name keeps its tail */
    uint64_t line;     /* 1-based, 0 where there is none */
    uint64_t column;   /* 1-based, 0 where there is none */
    char message[256]; /* one line, lower case, no newline */
};

#define ERROR_NONE                                                                                 \
    {                                                                                              \
        .status = STATUS_OK                                                                        \
    }

/* Records `status` with a printf-style message, unless `error` is NULL or holds an error already.
 * Returns `status`, so that `return error_set(error, STATUS_FORMAT, "…")` reads well. */
enum status error_set(struct error *error, enum status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Adds where it happened, unless a place is already known. `place` may be NULL. */
void error_at(struct error *error, const char *place, uint64_t line, uint64_t column);

/* Forgets what was recorded. */
void error_clear(struct error *error);

/* Writes "place:line:column: message" (the parts that are known) to `out`, always terminated. */
void error_format(const struct error *error, char *out, unsigned long out_size);

#endif
