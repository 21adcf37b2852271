/* A set by its smallest hashes: two such sketches estimate how alike the sets are (Broder 1997, "On
 * the resemblance and containment of documents"). */
#ifndef RUNUT_SKETCH_H
#define RUNUT_SKETCH_H

#include "base/arena.h"

enum { SKETCH_SIZE = 64 };

struct sketch {
    uint32_t *hashes; /* ascending; the upper halves are enough to tell a few dozen apart */
    uint32_t count;   /* SKETCH_SIZE at most */
};

/* FNV-1a. The basis is fixed: sketches reach the output, so they may not depend on a seed. */
#define SKETCH_BASIS 0xcbf29ce484222325ULL
uint64_t sketch_hash(uint64_t hash, struct slice bytes);

/* Sorts `hashes` in place; the sketch is in `arena`. */
struct sketch sketch_of(struct arena *arena, uint64_t *hashes, uint32_t count);

/* How alike two sketched sets are, 0 to 100. */
unsigned sketch_alike(const struct sketch *a, const struct sketch *b);

#endif
