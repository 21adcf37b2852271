/* Where ICU's rules (UAX #29) cut a text: pieces of words, ends of sentences. */
#ifndef RUNUT_BREAKS_H
#define RUNUT_BREAKS_H

#include "base/vec.h"

/* ICU's iterators; used by one thread at a time. */
struct breaks;
struct breaks *breaks_new(void); /* never NULL; the program ends where ICU has no data */
void breaks_free(struct breaks *breaks);

/* What a piece consists of, so that nobody need look at its letters again. Characters beyond ASCII
 * are told by SHAPE_OTHER alone. */
enum shape {
    SHAPE_LOWER = 1 << 0,  /* a to z */
    SHAPE_UPPER = 1 << 1,  /* A to Z */
    SHAPE_FIGURE = 1 << 2, /* 0 to 9 */
    SHAPE_MARK = 1 << 3,   /* any other of ASCII */
    SHAPE_OTHER = 1 << 4,
};

struct piece {
    struct span span;
    uint8_t shape; /* enum shape, one bit or more */
};
struct pieces {
    struct piece *items;
    uint32_t count, capacity;
};

/* The pieces between ICU's word boundaries; those that begin with white space are left out. In
 * `arena`. Stops at `most` pieces. False where ICU fails. */
bool breaks_words(struct breaks *breaks, struct arena *arena, struct slice text, uint32_t most,
                  struct pieces *out);

/* Calls `each` with every sentence boundary inside a line, in order: a line's end is one anyway.
 * False where ICU fails. */
bool breaks_sentences(struct breaks *breaks, struct slice text,
                      void (*each)(void *context, uint32_t at), void *context);

#endif
