/* Names of files and folders in, the names of all files in and below them out, sorted, so that the
 * same folder gives the same order on every machine. Links to folders are not followed. */
#ifndef RUNUT_WALK_H
#define RUNUT_WALK_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

struct walk;

struct walk *walk_new(void);
void walk_free(struct walk *walk);

/* Begins with a path as the user gave it: a file, a folder, or "-". */
void walk_start(struct walk *walk, const char *path);

/* The next file, in `*path`, good until the next call; NULL where the start is used up. A folder
 * that cannot be read, or that holds no file, is told once in `error`; the next call goes on. */
enum status walk_next(struct walk *walk, const char **path, struct error *error);

#endif
