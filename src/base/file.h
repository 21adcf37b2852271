/* Files: capped reading and atomic writing. */
#ifndef RUNUT_FILE_H
#define RUNUT_FILE_H

#include "base/buf.h"

/* Reads all of a file ("-" is standard input) into `out`, which is cleared first. STATUS_IO with the system's word for
 * it (a folder is an error too), STATUS_LIMIT past out's maximum. */
enum status file_read(const char *path, struct buf *out, struct error *error);

/* Writes `bytes` beside `path`, syncs, and renames: readers see the old file or the new one, never half of it. */
enum status file_write_atomic(const char *path, struct slice bytes, struct error *error);

#endif
