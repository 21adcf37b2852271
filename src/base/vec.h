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

/* The items with room for `wanted` in all (more, where it grows); what is new is not zeroed. */
void *vec_reserve(struct arena *arena, void *items, uint32_t count, uint32_t *capacity,
                  size_t item_bytes, uint32_t wanted);

/* Room for one more. Inline, for nearly always there is. */
static inline void *vec_grow(struct arena *arena, void *items, uint32_t count, uint32_t *capacity,
                             size_t item_bytes)
{
    return count < *capacity ? items
                             : vec_reserve(arena, items, count, capacity, item_bytes, count + 1);
}

#define VEC_GROW(arena, vec)                                                                       \
    ((vec)->items =                                                                                \
         vec_grow((arena), (vec)->items, (vec)->count, &(vec)->capacity, sizeof *(vec)->items))

#define VEC_PUSH(arena, vec)                                                                       \
    (VEC_GROW((arena), (vec)), memset(&(vec)->items[(vec)->count], 0, sizeof *(vec)->items),       \
     &(vec)->items[(vec)->count++])

#define VEC_ADD(arena, vec, value)                                                                 \
    ((void)(VEC_GROW((arena), (vec)), (vec)->items[(vec)->count++] = (value)))

/* For one who knows how many will come. */
#define VEC_RESERVE(arena, vec, wanted)                                                            \
    ((void)((wanted) > (vec)->capacity &&                                                          \
            ((vec)->items = vec_reserve((arena), (vec)->items, (vec)->count, &(vec)->capacity,     \
                                        sizeof *(vec)->items, (wanted)))))

#define VEC_EACH(item, vec)                                                                        \
    for (item = (vec)->items; (vec)->count && item < (vec)->items + (vec)->count; item++)

#endif
