/* A date that readers see on a page in, a civil date out: "Minggu, 3 Desember 2023 | 11:00 WIB",
 * "28/11/2023, 09.21 WIB". The patterns, the months and the zones are
 * lexicons/shared/visible_dates.rules. */
#ifndef RUNUT_VISIBLE_H
#define RUNUT_VISIBLE_H

#include "base/civil.h"
#include "base/patterns.h"

/* Reads a line that is a publication date and little else. False where it is none, or no date of
 * the calendar, or where the year is not between 1990 and 2100. `*rule` (may be NULL) names the
 * pattern. */
bool visible_date_read(const struct patterns *rules, struct slice line, struct civil *out,
                       const char **rule);

#endif
