/* A date that readers see on a page in, a civil date out: "Minggu, 3 Desember 2023 | 11:00 WIB",
 * "28/11/2023, 09.21 WIB". The patterns, the months and the zones are
 * lexicons/shared/visible_dates.rules. */
#ifndef RUNUT_VISIBLE_H
#define RUNUT_VISIBLE_H

#include "base/civil.h"
#include "base/patterns.h"

/* Reads a line that is a publication date and little else. False where it is none, or no date of
 * the calendar, or where the year is not between 1990 and 2100. `possible`: the rules that the line
 * does not rule out; NULL where nobody knows them yet. `*rule` (may be NULL) names the pattern. */
bool visible_date_read(const struct patterns *rules, const struct rule_set *possible,
                       struct slice line, struct civil *out, const char **rule);

/* The full date between the place and the dash of a paragraph's dateline ("JAKARTA, 4 May 2020 -"):
 * the day of writing. `behind_place` is what stands behind the place, up to the dash and with it.
 */
bool visible_date_of_dateline(const struct patterns *rules, struct slice behind_place,
                              struct civil *out);

#endif
