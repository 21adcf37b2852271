/* Parts of a timeline, each made of the reports of some incidents, joined into one: the same bytes
 * as of all reports in one go, as long as no incident was torn apart. A part is lines in any order,
 * so that parts may be put together and cut like any other lines:
 *
 *   incident TAB FIRST DAY TAB NAME TAB FIRST REPORT TAB {incident without its id}
 *   report TAB REPORT TAB aligned or unaligned TAB {entry} */
#ifndef RUNUT_TIMELINE_MERGE_H
#define RUNUT_TIMELINE_MERGE_H

#include "timeline/timeline_write.h"

struct merging;

/* Never NULL; freed with merging_free. Only names and days stay in memory. */
struct merging *merging_new(void);
void merging_free(struct merging *merging);

/* Takes a line of a part, without its end. STATUS_FORMAT where it is none. */
enum status merging_add(struct merging *merging, struct slice line, struct error *error);

/* Writes the timeline, of a period where one is given (the lexicon is needed for that alone); to be
 * called once. A line given twice counts once. STATUS_USAGE where two
 * parts do not agree on a report or an incident; nothing is written then. */
enum status merging_write(struct merging *merging, const struct timeline_options *options,
                          struct sink *sink, struct error *error);

#endif
