/* Inside the daily run: what was received, as a web archive beside the store (--archive). Captures
 * of bytes that stand in it already refer to them (revisit records), for at most 30 days: then the
 * whole is stored once more, so that an old file can be pruned when that time is over. */
#ifndef RUNUT_DAILY_ARCHIVE_H
#define RUNUT_DAILY_ARCHIVE_H

#include "cli/daily.h"
#include "fetch/warc_write.h"

struct daily_archive {
    struct daily *daily;
    struct warc_writer *writer; /* NULL: --no-archive */
    struct warc_memory memory;
    char name[32], since[32];
    struct arena answers; /* of the memory; cleared with each */
};

/* The archive must stay where it is until it is closed. */
void archive_open(struct daily_archive *archive, struct daily *daily);
enum status archive_take(struct daily_archive *archive, const struct http_exchange *exchange,
                         const char *date, struct error *error);
/* The files stand and are synced; only then the store learns what is in them. */
enum status archive_finish(struct daily_archive *archive, struct error *error);
void archive_close(struct daily_archive *archive);

/* Removes files that no capture from `before` on can refer to. */
enum status archive_prune(struct daily *daily, const char *before, uint64_t *files,
                          struct error *error);

#endif
