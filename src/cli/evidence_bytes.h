/* extract --bytes: a report's JSON in, the same with the place of each piece of evidence in the
 * payload out. */
#ifndef RUNUT_EVIDENCE_BYTES_H
#define RUNUT_EVIDENCE_BYTES_H

#include "article/article.h"
#include "base/buf.h"

/* Gives every object that has `start`, `end` and `exact` in the text a "bytes": [first, end], where
 * that can be said for certain. The payload is what source.sha256 is the digest of. */
enum status evidence_add_bytes(struct buf *json, const struct article *article,
                               const struct source_doc *doc, struct error *error);

#endif
