/* Files: capped reading and atomic writing. */
#ifndef RUNUT_FILE_H
#define RUNUT_FILE_H

#include "base/buf.h"

/* Reads all of a file ("-" is standard input) into `out`, which is cleared first. STATUS_IO with
 * the system's word for it (a folder is an error too), STATUS_LIMIT past out's maximum. */
enum status file_read(const char *path, struct buf *out, struct error *error);

/* A file that travels inside the program (scripts/embed-files). */
struct embedded_file {
    const char *name, *start, *end;
};

/* A file on its way: written beside its place, and there only once it is whole. Zeroed memory is no
 * file. */
struct new_file {
    char *path, *temporary;
    int descriptor;
    bool is_fleeting; /* can be made again: not worth waiting for the disk */
};

enum status new_file_open(struct new_file *file, const char *path, struct error *error);
enum status new_file_write(struct new_file *file, struct slice bytes, struct error *error);
/* Syncs and renames. Whatever comes of it, the file is closed and its memory free. */
enum status new_file_commit(struct new_file *file, struct error *error);
/* Leaves nothing behind. Harmless after a failure to open. */
void new_file_abandon(struct new_file *file);

/* Writes `bytes` beside `path`, syncs, and renames: readers see the old file or the new one, never
 * half of it. */
enum status file_write_atomic(const char *path, struct slice bytes, struct error *error);

#endif
