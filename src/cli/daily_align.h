/* Inside the daily run: the reports of the store aligned, with names that stay, and what that
 * changes. */
#ifndef RUNUT_DAILY_ALIGN_H
#define RUNUT_DAILY_ALIGN_H

#include "base/buf.h"
#include "cli/daily.h"
#include "store/incident_names.h"

/* Where an incident stands in the timeline's bytes. */
struct placed_incident {
    size_t start, end; /* its JSON object */
    const char *url;   /* of its first report; "" where unknown */
};

/* A report of the timeline. */
struct placed_report {
    int64_t article;
    struct slice url;
};

struct aligned {
    struct arena arena;
    struct buf timeline; /* as the timeline writer gives it: natural names */
    VEC(struct placed_incident) places;
    VEC(struct named_incident) incidents; /* parallel to places */
    VEC(struct placed_report) reports;
    struct map report_numbers; /* report id -> index */
    struct incident_names names;
};

void aligned_init(struct aligned *aligned);
void aligned_release(struct aligned *aligned);

/* Aligns all reports of the store and names the incidents. Writes nothing. */
enum status aligned_make(struct aligned *aligned, struct daily *daily, struct error *error);

/* Incidents, members and changes into the store; inside a transaction. */
enum status aligned_store(struct aligned *aligned, struct daily *daily, struct error *error);

/* The timeline with the names that stay, piece by piece. */
enum status aligned_write(const struct aligned *aligned,
                          enum status (*put)(void *context, struct slice bytes,
                                             struct error *error),
                          void *context, struct error *error);

#endif
