/* One compressed body in, its bytes out: gzip, zlib or raw deflate, and zstd, as HTTP sends them.
 */
#ifndef RUNUT_INFLATE_H
#define RUNUT_INFLATE_H

#include "base/buf.h"

/* Appends to `out`. `coding` is the value of Content-Encoding. Bytes that are not compressed
 * although the header says so (archives keep such) are appended as they are. STATUS_FORMAT for
 * broken data (what came before the break stays in `out`), STATUS_LIMIT for more than out's maximum
 * or for a ratio that only a bomb has, STATUS_UNSUPPORTED for a coding that we do not read. */
enum status inflate_body(struct slice body, struct slice coding, struct buf *out,
                         struct error *error);

#endif
