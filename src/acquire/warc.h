/* Web archives (WARC 1.0 and 1.1, WET) record by record: pages and texts out, all else passed over.
 */
#ifndef RUNUT_WARC_H
#define RUNUT_WARC_H

#include "acquire/source.h"
#include "acquire/stream.h"

struct warc;

/* The stream stays the caller's and must outlive the reader. `max_doc_bytes` is the most that one
 * record may hold. */
struct warc *warc_new(struct stream *stream, size_t max_doc_bytes);
void warc_free(struct warc *warc);

/* The next page (response, resource) or text (conversion) in `arena`, with its address, capture
 * time, charset and place in the file. SOURCE_PROBLEM for a broken record, told with its offset;
 * the next call goes on behind it. */
enum source_event warc_next(struct warc *warc, struct arena *arena, struct source_doc *doc,
                            struct error *error);

#endif
