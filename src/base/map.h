/* A map from byte strings to 32-bit numbers, and an interner on top of it.
 *
 * The hash is seeded, so that hostile keys cannot be prepared; nothing that reaches an output may
 * depend on its order, and there is no way to walk a map. Keys are copied into the arena. */
#ifndef RUNUT_MAP_H
#define RUNUT_MAP_H

#include "base/arena.h"

struct map_slot;

struct map {
    struct arena *arena;
    struct map_slot *slots;
    uint32_t count, capacity;
    uint64_t seed;
};

#define MAP_NONE UINT32_MAX

/* The arena must outlive the map. */
void map_init(struct map *map, struct arena *arena);

/* Room for so many keys in all, for one who knows about how many will come. */
void map_reserve(struct map *map, uint32_t keys);

/* MAP_NONE where the key is unknown. Safe for several threads on a map that nobody changes. */
uint32_t map_get(const struct map *map, struct slice key);

/* Sets or replaces. `value` must not be MAP_NONE. */
void map_set(struct map *map, struct slice key, uint32_t value);

/* The number of a key: 0, 1, 2 … in the order of first sight. `is_new` may be NULL. */
uint32_t map_intern(struct map *map, struct slice key, bool *is_new);

/* The seeded hash itself, for other tables. */
uint64_t map_hash(uint64_t seed, struct slice key);

#endif
