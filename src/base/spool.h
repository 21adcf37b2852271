/* Pieces of bytes put aside and read back by number: in memory while they are few, else in a
 * temporary file that nobody else can see and that is gone with the program, however it ends. One
 * thread at a time. */
#ifndef RUNUT_SPOOL_H
#define RUNUT_SPOOL_H

#include "base/buf.h"

struct spool;

/* `memory_bytes`: what may be held before a file is used. Never NULL. */
struct spool *spool_new(size_t memory_bytes);
void spool_free(struct spool *spool);

/* Puts a piece aside; pieces have the numbers 0, 1, 2 … STATUS_STORE where the temporary file
 * ($TMPDIR, else /tmp) cannot be written. */
enum status spool_add(struct spool *spool, struct slice piece, struct error *error);

/* Piece `number` into `out`, which is cleared first. */
enum status spool_read(struct spool *spool, uint32_t number, struct buf *out, struct error *error);

uint32_t spool_count(const struct spool *spool);

#endif
