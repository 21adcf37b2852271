/* Inside report/: the JSON tree of a report. */
#ifndef RUNUT_REPORT_JSON_H
#define RUNUT_REPORT_JSON_H

#include "report/report.h"

#include <jansson.h>

/* A new reference. `scratch` is needed during the call only. */
json_t *report_to_json(const struct report *report, struct arena *scratch);

#endif
