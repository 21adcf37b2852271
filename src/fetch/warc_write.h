/* Exchanges in, WARC 1.1 files out: warcinfo, request, response and revisit records, one gzip
 * member each.
 *
 * A file is called NAME-SERIAL.warc.gz.open while it is written and loses its last ending when it
 * is whole; a new one begins when it grows over the limit. Bodies are stored as they were received,
 * in their Content-Encoding. Only the framing is undone, which is all that is left of HTTP/2:
 * Transfer-Encoding, and a Content-Length that is not that of the block, are kept as
 * X-Archive-Orig-… fields, so that what a field says is what the block holds; digests of payloads
 * are of these bytes. A body that came in two answers is stored as one response under the first
 * one's head, with X-Archive-Joined, beside the second as it came (206). What was stored before
 * under the same digest becomes a revisit record, as does an answer 304. One thread. */
#ifndef RUNUT_WARC_WRITE_H
#define RUNUT_WARC_WRITE_H

#include "base/error.h"
#include "base/slice.h"

struct warc_writer;
struct http_exchange;

/* A payload that stands whole in an archive. */
struct warc_stored {
    struct slice digest, url, date;
};

/* What earlier writers of this archive stored. False where nothing is known; what is given out is
 * good until the next call. */
struct warc_memory {
    bool (*by_digest)(void *context, const char *digest, struct warc_stored *out);
    bool (*last_of)(void *context, const char *url, struct warc_stored *out);
    void *context;
};

struct warc_write_options {
    const char *folder;                /* made where it is not there */
    const char *name;                  /* how the files' names begin */
    const char *software, *user_agent; /* for warcinfo */
    uint64_t max_bytes;                /* of one file; 0: 1 GiB */
    const struct warc_memory *memory;  /* NULL: only what this writer stores is known */
};

/* Opens nothing yet: a run without any exchange leaves no file. Before the first file, files that
 * a crash left open are mended (see warc_mend). */
struct warc_writer *warc_writer_new(const struct warc_write_options *options);

/* `date` is ISO 8601 in UTC ("2026-01-31T04:05:06Z"). STATUS_STORE where the file cannot be
 * written; it is cut back to the last whole record then. */
enum status warc_write(struct warc_writer *writer, const struct http_exchange *exchange,
                       const char *date, struct error *error);

/* Syncs and names the last file. STATUS_STORE where that fails. */
enum status warc_writer_finish(struct warc_writer *writer, struct error *error);

/* What was stored whole, for the memory of later writers. Good until warc_writer_free. */
const struct warc_stored *warc_writer_stored(const struct warc_writer *writer, uint32_t *count);

/* Gives files that a writer left open when it died (NAME.warc.gz.open) their names: cut back to the
 * last whole record; one without any goes. Files that a living writer holds are left alone.
 * STATUS_STORE where a file cannot be mended. */
enum status warc_mend(const char *folder, struct error *error);

/* Frees; a file not finished stays with its ending ".open". NULL is allowed. */
void warc_writer_free(struct warc_writer *writer);

#endif
