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
    bool is_outside;           /* of another period */
};

struct pieces {
    struct arena arena;
    VEC(struct entry) entries;
    uint32_t shown; /* those are the first of the entries, once they are finished */
    struct spool *spool;
    struct sink *sink;
    struct error *error;
    enum status status; /* of all that was put; nothing is put after a failure */
};

void pieces_init(struct pieces *pieces, struct sink *sink, struct error *error);
void pieces_release(struct pieces *pieces);

void pieces_put(struct pieces *pieces, struct slice bytes);
void pieces_put_json(struct pieces *pieces, json_t *value); /* takes it */

/* Names are copied; `json` is put aside. What is outside is not shown; it counts when ids are made,
 * and a period without incidents tells what was before and after it. */
void pieces_add(struct pieces *pieces, struct slice id, struct civil first_date,
                struct slice first_report, struct slice json, bool is_outside);
/* Gives each its own id and sorts them: what is shown first, then by first day, then by id. Several
 * incidents of one id all get their first day behind it ("kpu-2023-11-05", "kpu-2023-11-27"), and
 * where that is one too their first report's id: no id then means one of them more than another,
 * and none of it depends on which was known first. What is shown has the id that it has without a
 * period. */
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
