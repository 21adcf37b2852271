/* A page's bytes in any encoding in, valid UTF-8 out. */
#ifndef RUNUT_CHARSET_H
#define RUNUT_CHARSET_H

#include "base/arena.h"

enum charset_basis {
    CHARSET_BOM,      /* the first bytes say so */
    CHARSET_VALID,    /* the bytes are valid UTF-8, whatever anybody says */
    CHARSET_CLAIM,    /* the carrier (HTTP, WARC) says so */
    CHARSET_META,     /* the page says so */
    CHARSET_MIXED,    /* UTF-8 with pieces of windows-1252 in it */
    CHARSET_DETECTED, /* guessed from the bytes */
};

struct charset_result {
    struct slice text; /* UTF-8 without BOM and NUL, in the arena, or the input itself */
    const char *name;  /* "utf-8", "windows-1252" … */
    enum charset_basis basis;
    bool is_same; /* every byte stands where it stood in the input, but for a BOM of `skipped` bytes
                   */
    uint32_t skipped;
    uint32_t repaired; /* pieces that were no text */
};

/* `claim` is what the carrier said; may be empty. Never fails: what is no text becomes U+FFFD. */
void charset_decode(struct arena *arena, struct slice bytes, struct slice claim,
                    struct charset_result *out);

#endif
