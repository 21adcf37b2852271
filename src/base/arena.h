/* A bump allocator: many small objects, freed together. One per document, one per run, one for the
 * lexicon.
 *
 * An arena is owned by one thread at a time. Objects are aligned for any type. Memory only fails
 * when the machine is out of it (every input is capped before it gets here); then the program ends
 * with a message, as nothing sensible could follow. Built with -DARENA_MALLOC each object is a
 * malloc of its own, so that a sanitizer sees its bounds. */
#ifndef RUNUT_ARENA_H
#define RUNUT_ARENA_H

#include "base/slice.h"

struct arena_chunk;

struct arena {
    struct arena_chunk *chunks; /* the newest first */
    size_t used_bytes;          /* handed out since the last clear */
};

#define ARENA_EMPTY                                                                                \
    {                                                                                              \
        NULL, 0                                                                                    \
    }

void arena_init(struct arena *arena);

/* All objects are gone; a chunk is kept for the next use. */
void arena_clear(struct arena *arena);

/* All objects and all memory are gone. */
void arena_release(struct arena *arena);

/* A moment in an arena's life: what is allocated from then on can be given back at once. For who
 * makes notes again and again while he compares many things with each other. */
struct arena_mark {
    struct arena_chunk *chunk;
    size_t used, used_bytes;
};
struct arena_mark arena_mark(const struct arena *arena);

/* All objects allocated since `mark`, of this arena, are gone. */
void arena_rewind(struct arena *arena, struct arena_mark mark);

/* Zeroed memory. Zero bytes give a valid pointer. Never NULL. */
void *arena_alloc(struct arena *arena, size_t bytes);

/* The same not zeroed, for who fills it all. */
void *arena_room(struct arena *arena, size_t bytes);

/* A copy, with a NUL behind it that does not count. */
struct slice arena_dup(struct arena *arena, struct slice text);
const char *arena_string(struct arena *arena, struct slice text);

struct slice arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count)                                                            \
    ((type *)arena_alloc((arena), sizeof(type) * (size_t)(count)))

#endif
