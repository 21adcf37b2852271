/* Inside timeline/: a timeline of some days only, and what its summary says. */
#ifndef RUNUT_TIMELINE_PERIOD_H
#define RUNUT_TIMELINE_PERIOD_H

#include "timeline/timeline_pieces.h"

bool period_is_given(const struct timeline_options *options);

/* Is anything of an incident of these days in the period? Always where none is given. */
bool period_holds(const struct timeline_options *options, struct civil first_date,
                  struct civil last_date);

/* "period": its days and its summary (timeline_summary.h). Between pieces_write_incidents and
 * pieces_write_reports. */
void period_write(struct pieces *pieces, const struct phrases *phrases,
                  const struct timeline_options *options);

#endif
