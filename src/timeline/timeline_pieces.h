/* Inside timeline/: incidents that are put aside until all are known, put in their order, and the
 * frame of the timeline around them. The whole timeline (timeline_write.c) and one of parts
 * (timeline_merge.c) are written by the same hand. */
#ifndef RUNUT_TIMELINE_PIECES_H
#define RUNUT_TIMELINE_PIECES_H

#include "timeline/timeline_write.h"

#include <jansson.h>

/* An incident that is put aside. */
struct entry {
    struct slice id;
    struct civil first_date;
    struct slice first_report; /* its first report's id: two incidents never share one */
    uint32_t piece;            /* its JSON in the spool, without the id */
    bool is_outside;           /* of another period: only has its id */
};

struct pieces {
    struct arena arena;
    VEC(struct entry) entries;
    struct spool *spool;
    struct sink *sink;
    struct error *error;
    enum status status; /* of all that was put; nothing is put after a failure */
};

void pieces_init(struct pieces *pieces, struct sink *sink, struct error *error);
void pieces_release(struct pieces *pieces);

void pieces_put(struct pieces *pieces, struct slice bytes);
void pieces_put_string(struct pieces *pieces, struct slice text);
void pieces_put_json(struct pieces *pieces, json_t *value); /* takes it */

/* Names are copied; `json` is put aside. */
void pieces_add(struct pieces *pieces, struct slice id, struct civil first_date,
                struct slice first_report, struct slice json);
/* One that is not shown; it counts when ids are made. */
void pieces_add_outside(struct pieces *pieces, struct slice id, struct civil first_date,
                        struct slice first_report);
/* Gives each its own id and sorts what is shown by first day, then by id. Several incidents of one
 * id all get their first day behind it ("kpu-2023-11-05", "kpu-2023-11-27"), and where that is one
 * too their first report's id: no id then means one of them more than another, and none of it
 * depends on which was known first. What is shown has the id that it has without a period. */
void pieces_finish(struct pieces *pieces);

/* The beginning of the timeline up to the end of the incidents. */
void pieces_write_incidents(struct pieces *pieces);

/* The reports in order of their ids. */
struct report_entries {
    uint32_t count;
    struct slice (*id)(void *context, uint32_t index);
    bool (*is_unaligned)(void *context, uint32_t index);
    void (*put)(void *context, uint32_t index); /* its JSON */
    void *context;
};
/* What follows the incidents (and the period), to the end of the timeline. */
void pieces_write_reports(struct pieces *pieces, const struct report_entries *reports);

#endif
