/* A growable array inside an arena: `VEC(struct token) tokens;`. Zeroed memory is an empty one.
 *
 * VEC_PUSH gives a pointer to a new zeroed item, good until the next push. Growing leaves the old
 * storage to the arena, so a vector costs at most twice its size. */
#ifndef RUNUT_VEC_H
#define RUNUT_VEC_H

#include "base/arena.h"

#define VEC(type)                                                                                  \
    struct {                                                                                       \
        type *items;                                                                               \
        uint32_t count, capacity;                                                                  \
    }

void *vec_grow(struct arena *arena, void *items, uint32_t count, uint32_t *capacity,
               size_t item_bytes);

#define VEC_PUSH(arena, vec)                                                                       \
    ((vec)->items =                                                                                \
         vec_grow((arena), (vec)->items, (vec)->count, &(vec)->capacity, sizeof *(vec)->items),    \
     &(vec)->items[(vec)->count++])

#define VEC_ADD(arena, vec, value) ((void)(*VEC_PUSH((arena), (vec)) = (value)))

#define VEC_EACH(item, vec)                                                                        \
    for (item = (vec)->items; (vec)->count && item < (vec)->items + (vec)->count; item++)

#endif
