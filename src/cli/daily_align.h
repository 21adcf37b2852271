/* Inside the daily run: the reports of the store aligned, where earlier ids went, and what that
 * changes. The timeline is the one that `runut timeline` gives over the same reports. */
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

/* A report of the timeline: the same text under two addresses that are one is one report. */
struct placed_report {
    VEC(int64_t) articles;
    struct slice url; /* the first; empty where unknown */
};

struct aligned {
    struct arena arena;
    struct buf timeline; /* as the timeline writer gives it */
    VEC(struct placed_incident) places;
    VEC(struct named_incident) incidents; /* parallel to places */
    VEC(struct placed_report) reports;
    struct map report_numbers; /* report id -> index */
    struct incident_names names;
};

void aligned_init(struct aligned *aligned);
void aligned_release(struct aligned *aligned);

/* Aligns all reports of the store and follows the ids that it knows. Writes nothing. */
enum status aligned_make(struct aligned *aligned, struct daily *daily, struct error *error);

/* Incidents, members and changes into the store; inside a transaction. */
enum status aligned_store(struct aligned *aligned, struct daily *daily, struct error *error);

#endif
