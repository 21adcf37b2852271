/* Movable feasts of other calendars as days of the Gregorian one. */
#ifndef RUNUT_FEASTS_H
#define RUNUT_FEASTS_H

#include "base/civil.h"

/* Easter Sunday, western and eastern, for the years 1583 to 2299. */
struct civil feast_easter(int year);
struct civil feast_orthodox_easter(int year);

/* How an Islamic month is told to begin: reckoned, which is near to what Indonesia sees, or by the
 * calendar of Umm al-Qura, which most of the world's reports follow. Where it begins by sight the
 * day may be one off. */
enum islamic_rule { ISLAMIC_RECKONED, ISLAMIC_UMM_AL_QURA };

/* The first time in a Gregorian year that this Islamic day comes; CIVIL_NONE where it does not. */
struct civil feast_islamic_in(int year, unsigned month, unsigned day, enum islamic_rule rule);

/* The first day from month and day of a year on at whose `hour` (tenths of hours, universal time)
 * the moon stands `angle` degrees before the sun or just past that: 0 is new moon, 180 full. Feasts
 * of the Chinese, Hindu and Buddhist calendars are such days. The moon's place is good to a quarter
 * of a degree, half an hour; CIVIL_NONE where the day is none. */
struct civil feast_moon(int year, unsigned month, unsigned day, unsigned angle, unsigned hour);

/* The nth such weekday of a month, -1 the last; CIVIL_NONE where there is none. */
struct civil feast_nth_weekday(int year, unsigned month, enum weekday weekday, int nth);

#endif
