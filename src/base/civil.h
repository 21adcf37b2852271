/* Calendar dates as people write them: a value with the precision at which it is known.
 *
 * Proleptic Gregorian calendar. Arithmetic follows Howard Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms" (days_from_civil, civil_from_days); the unit tests hold it against ICU's
 * calendar. No function reads a clock. */
#ifndef RUNUT_CIVIL_H
#define RUNUT_CIVIL_H

#include "base/slice.h"

enum precision {
    PRECISION_NONE = 0, /* no value at all */
    PRECISION_YEAR,
    PRECISION_MONTH,
    PRECISION_DAY,
    PRECISION_MINUTE,
    PRECISION_SECOND,
};

#define CIVIL_NO_ZONE INT16_MIN

struct civil {
    int16_t year;       /* 1..9999 */
    uint8_t month, day; /* 1..12, 1..31; 0 below the precision */
    uint8_t hour, minute, second;
    uint8_t precision; /* enum precision */
    int16_t
        zone_minutes; /* east of UTC; CIVIL_NO_ZONE where unknown (then the value is local time) */
};

#define CIVIL_NONE ((struct civil){.precision = PRECISION_NONE, .zone_minutes = CIVIL_NO_ZONE})

enum weekday {
    WEEKDAY_NONE = 0,
    MONDAY = 1,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY
};

struct civil civil_day(int year, unsigned month, unsigned day); /* precision day, no zone */
struct civil civil_month(int year, unsigned month);
struct civil civil_year(int year);

bool civil_is_valid(int year, unsigned month, unsigned day);
unsigned civil_days_in_month(int year, unsigned month);

/* Days since 1970-01-01; the value must have day precision or finer. The zone plays no part: a day
 * is a local day. */
int32_t civil_to_days(struct civil date);
struct civil civil_from_days(int32_t days);
enum weekday civil_weekday(struct civil date);

/* `date` moved by whole days / months (the day is capped to the month's last). */
struct civil civil_add_days(struct civil date, int32_t days);
struct civil civil_add_months(struct civil date, int32_t months);

/* Cut to a coarser precision. */
struct civil civil_cut(struct civil date, enum precision precision);

/* The days that the value spans, inclusive, as days since 1970: a month has 28 to 31. False where
 * there is no value. */
bool civil_interval(struct civil date, int32_t *first, int32_t *last);

/* Order by first instant, then the more precise first; values without a date last. */
int civil_compare(struct civil a, struct civil b);
bool civil_same(struct civil a,
                struct civil b); /* same value at the same precision; time and zone included */

/* Reads ISO 8601: 2023, 2023-11, 2023-11-28, 2023-11-28T09:21[:05[.123]][Z|+07:00|+0700], a space
 * for the T too. False (and CIVIL_NONE) for anything else. */
bool civil_parse(struct slice text, struct civil *out);

/* "2023-12-03T11:00:00+07:00", "2023-12-03", "2023-12", "2023" or "". At most 32 bytes with the
 * NUL. */
void civil_format(struct civil date, char out[static 32]);

const char *precision_name(enum precision precision); /* "year" … "second", "none" */

#endif
