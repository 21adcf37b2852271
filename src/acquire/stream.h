/* One file or standard input as a stream of bytes, gzip and zstd undone on the way (recognized by
 * content; many members or frames one after the other are one stream, as in WARC files). Memory is
 * bounded; a compression ratio that only a bomb has is refused. One thread at a time. */
#ifndef RUNUT_STREAM_H
#define RUNUT_STREAM_H

#include "base/buf.h"
#include "base/error.h"

struct stream;

/* "-" is standard input. STATUS_IO for what cannot be read, a folder included. */
enum status stream_open(const char *path, struct stream **out, struct error *error);
void stream_close(struct stream *stream); /* NULL is allowed */

/* Looks at up to `want` bytes (at most 1 MiB) without taking them; fewer only at the end. The slice
 * is good until the next call. */
enum status stream_peek(struct stream *stream, size_t want, struct slice *out, struct error *error);

/* Takes bytes that were seen by stream_peek. */
void stream_skip(struct stream *stream, size_t bytes);

/* Takes one line without its "\n" or "\r\n" into `line` (cleared first). `*is_end` where nothing
 * was left. A line longer than line's maximum is read to its end and thrown away, with
 * STATUS_LIMIT; the stream stands behind it then. */
enum status stream_line(struct stream *stream, struct buf *line, bool *is_end, struct error *error);

/* Appends exactly `bytes` bytes, fewer only at the end (`*got` says how many; may be NULL). Over
 * the buffer's maximum the rest is read and thrown away, with STATUS_LIMIT. */
enum status stream_take(struct stream *stream, uint64_t bytes, struct buf *out, uint64_t *got,
                        struct error *error);

/* After gzip data that could not be read on: goes on with the next member. False where there is
 * none, or where nothing failed. */
bool stream_resync(struct stream *stream);

/* Where the next byte comes from: its place in the file, or that of the compressed member that
 * holds it. */
uint64_t stream_offset(const struct stream *stream);

/* Bytes of the file read so far, and its size (0 where unknown). */
uint64_t stream_done_bytes(const struct stream *stream);
uint64_t stream_size_bytes(const struct stream *stream);

#endif
