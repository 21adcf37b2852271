/* Open addressing with linear probing, at most half full. The hash is a seeded multiply-and-rotate
 * over 8-byte words (after wyhash's mixing step); the seed comes from the operating system once per
 * thread. */
#include "base/map.h"

#include <sys/random.h>

struct map_slot {
    struct slice key;
    uint64_t hash;
    uint32_t value; /* MAP_NONE: free */
};

static uint64_t mix(uint64_t a, uint64_t b)
{
    __uint128_t product = (__uint128_t)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t map_hash(uint64_t seed, struct slice key)
{
    const uint64_t k0 = 0xa0761d6478bd642fULL, k1 = 0xe7037ed1a0b428dbULL;
    uint64_t hash = seed ^ mix(key.len ^ k0, k1);
    struct slice rest = key;
    for (; rest.len >= 8; rest.ptr += 8, rest.len -= 8)
        hash = mix(hash ^ slice_eight(rest) ^ k0, k1);
    return mix(hash ^ slice_eight(rest) ^ k1, k0 ^ key.len);
}

static void slots_reset(struct map *map, uint32_t capacity)
{
    map->slots = ARENA_ARRAY(map->arena, struct map_slot, capacity);
    map->capacity = capacity;
    for (uint32_t i = 0; i < capacity; i++)
        map->slots[i].value = MAP_NONE;
}

static uint64_t seed_of_thread(void)
{
    static _Thread_local uint64_t seed;
    if (seed == 0 && getrandom(&seed, sizeof seed, GRND_NONBLOCK) != (ssize_t)sizeof seed)
        seed = (uint64_t)(uintptr_t)&seed; /* early boot: better than a constant */
    return seed;
}

void map_init(struct map *map, struct arena *arena)
{
    *map = (struct map){.arena = arena};
    map->seed = seed_of_thread();
    slots_reset(map, 16);
}

static struct map_slot *slot_for(const struct map *map, struct slice key, uint64_t hash)
{
    uint32_t mask = map->capacity - 1;
    for (uint32_t at = (uint32_t)hash & mask;; at = (at + 1) & mask) {
        struct map_slot *slot = &map->slots[at];
        if (slot->value == MAP_NONE || (slot->hash == hash && slice_equal(slot->key, key)))
            return slot;
    }
}

uint32_t map_get(const struct map *map, struct slice key)
{
    return slot_for(map, key, map_hash(map->seed, key))->value;
}

static void grow(struct map *map, uint32_t capacity)
{
    struct map_slot *old = map->slots;
    uint32_t old_capacity = map->capacity;
    slots_reset(map, capacity);
    for (uint32_t i = 0; i < old_capacity; i++) {
        if (old[i].value != MAP_NONE)
            *slot_for(map, old[i].key, old[i].hash) = old[i];
    }
}

void map_reserve(struct map *map, uint32_t keys)
{
    uint32_t capacity = map->capacity;
    while (capacity / 2 < keys && capacity <= UINT32_MAX / 4)
        capacity *= 2;
    if (capacity > map->capacity)
        grow(map, capacity);
}

/* The slot of a key; one that is new has its key and no value yet. */
static struct map_slot *slot_with(struct map *map, struct slice key)
{
    if ((map->count + 1) * 2 > map->capacity)
        grow(map, map->capacity * 2);
    uint64_t hash = map_hash(map->seed, key);
    struct map_slot *slot = slot_for(map, key, hash);
    if (slot->value == MAP_NONE) {
        slot->key = arena_dup(map->arena, key);
        slot->hash = hash;
        map->count++;
    }
    return slot;
}

void map_set(struct map *map, struct slice key, uint32_t value)
{
    slot_with(map, key)->value = value;
}

uint32_t map_intern(struct map *map, struct slice key, bool *is_new)
{
    struct map_slot *slot = slot_with(map, key);
    if (is_new)
        *is_new = slot->value == MAP_NONE;
    if (slot->value == MAP_NONE)
        slot->value = map->count - 1;
    return slot->value;
}
