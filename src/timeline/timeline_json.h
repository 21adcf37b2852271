/* Inside timeline/: the JSON of the timeline's parts. New references throughout. */
#ifndef RUNUT_TIMELINE_JSON_H
#define RUNUT_TIMELINE_JSON_H

#include "timeline/timeline.h"

#include <jansson.h>

/* All but the id, which is known only when all incidents are. */
json_t *incident_to_json(const struct making *making, const struct incident *incident);
/* What the timeline's "reports" holds of each report. `others` are the bodies whose leaks it tells
 * of besides its incident's. */
json_t *report_entry_to_json(const struct making *making, uint32_t report,
                             const struct slice *others, uint32_t other_count);

#endif
