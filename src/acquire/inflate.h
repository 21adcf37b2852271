/* One compressed body in, its bytes out: gzip, zlib or raw deflate, br and zstd, as HTTP sends
 * them, also one inside the other. */
#ifndef RUNUT_INFLATE_H
#define RUNUT_INFLATE_H

#include "base/buf.h"

/* Appends to `out`. `coding` is the value of Content-Encoding. Bytes that are not compressed
 * although the header says so (archives keep such), and codings that nobody knows, are appended as
 * they are. STATUS_FORMAT for broken data, STATUS_LIMIT for more than out's maximum or for a ratio
 * that only a bomb has; what came before the break, as far as it has room, stays in `out`. */
enum status inflate_body(struct slice body, struct slice coding, struct buf *out,
                         struct error *error);

#endif
