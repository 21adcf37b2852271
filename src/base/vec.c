/* Doubles; the old storage stays with the arena. */
#include "base/vec.h"

void *vec_reserve(struct arena *arena, void *items, uint32_t count, uint32_t *capacity,
                  size_t item_bytes, uint32_t wanted)
{
    if (wanted <= *capacity)
        return items;
    uint32_t larger = *capacity ? *capacity * 2 : 8;
    if (larger < wanted)
        larger = wanted;
    char *grown = arena_room(arena, item_bytes * larger);
    if (count)
        memcpy(grown, items, item_bytes * count);
    *capacity = larger;
    return grown;
}
