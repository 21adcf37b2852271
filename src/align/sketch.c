/* Min-hash sketches. */
#include "align/sketch.h"

#include <stdlib.h>

uint64_t sketch_hash(uint64_t hash, struct slice bytes)
{
    for (size_t i = 0; i < bytes.len; i++)
        hash = (hash ^ (unsigned char)bytes.ptr[i]) * 0x100000001b3ULL;
    return hash;
}

static int by_value(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

struct sketch sketch_of(struct arena *arena, uint64_t *hashes, uint32_t count)
{
    struct sketch sketch = {.hashes = NULL};
    uint32_t unique = 0;
    if (count)
        qsort(hashes, count, sizeof *hashes, by_value);
    for (uint32_t i = 0; i < count && unique < SKETCH_SIZE; i++) {
        if (unique == 0 || hashes[i] >> 32 != hashes[unique - 1] >> 32)
            hashes[unique++] = hashes[i];
    }
    sketch.count = unique;
    sketch.hashes = ARENA_ARRAY(arena, uint32_t, unique);
    for (uint32_t i = 0; i < unique; i++)
        sketch.hashes[i] = (uint32_t)(hashes[i] >> 32);
    return sketch;
}

unsigned sketch_alike(const struct sketch *a, const struct sketch *b)
{
    uint32_t i = 0, j = 0, same = 0, seen = 0;
    while (i < a->count && j < b->count && seen < SKETCH_SIZE) {
        seen++;
        if (a->hashes[i] == b->hashes[j]) {
            same++, i++, j++;
        } else if (a->hashes[i] < b->hashes[j]) {
            i++;
        } else {
            j++;
        }
    }
    while ((i < a->count || j < b->count) && seen < SKETCH_SIZE) {
        seen++;
        if (i < a->count)
            i++;
        else
            j++;
    }
    return seen ? same * 100 / seen : 0;
}
