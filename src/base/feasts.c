/* Easter by the computus (Meeus, "Astronomical Algorithms"), the Islamic calendars by
 * ICU. */
#include "base/feasts.h"

#include <math.h>
#include <unicode/ucal.h>

struct civil feast_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100;
    int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return civil_day(year, (unsigned)(n / 31), (unsigned)(n % 31 + 1));
}

struct civil feast_orthodox_easter(int year)
{
    int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7,
        n = d + e + 114;
    int behind = year / 100 - year / 400 - 2; /* the Julian calendar, in days */
    return civil_add_days(civil_day(year, (unsigned)(n / 31), (unsigned)(n % 31 + 1)), behind);
}

/* A day of an Islamic year; PRECISION_NONE where ICU knows no such calendar. */
static struct civil islamic_day(UCalendar *calendar, int islamic_year, unsigned month, unsigned day)
{
    enum { MILLIS_A_DAY = 86400000 };
    UErrorCode error = U_ZERO_ERROR;
    ucal_clear(calendar);
    ucal_set(calendar, UCAL_EXTENDED_YEAR, islamic_year);
    ucal_set(calendar, UCAL_MONTH, (int32_t)month - 1);
    ucal_set(calendar, UCAL_DATE, (int32_t)day);
    UDate millis = ucal_getMillis(calendar, &error);
    return U_SUCCESS(error) ? civil_from_days((int32_t)floor(millis / MILLIS_A_DAY)) : CIVIL_NONE;
}

struct civil feast_islamic_in(int year, unsigned month, unsigned day, enum islamic_rule rule)
{
    static const char *const locales[] = {"@calendar=islamic-civil", "@calendar=islamic-umalqura"};
    static const UChar utc[] = {'U', 'T', 'C', 0};
    UErrorCode error = U_ZERO_ERROR;
    UCalendar *calendar = ucal_open(utc, -1, locales[rule], UCAL_TRADITIONAL, &error);
    struct civil found = CIVIL_NONE;
    int guess = (year - 622) * 33 / 32;
    for (int islamic_year = guess - 1; U_SUCCESS(error) && islamic_year <= guess + 2;
         islamic_year++) {
        struct civil date = islamic_day(calendar, islamic_year, month, day);
        if (date.year == year && !found.precision)
            found = date;
    }
    if (calendar)
        ucal_close(calendar);
    return found;
}

/* How far the moon is before the sun, in degrees, by the larger terms of Meeus, chapter 48. */
static double moon_angle(double days)
{
    static const double degree = 3.14159265358979323846 / 180;
    double t = days / 36525; /* centuries from noon of 2000-01-01 */
    double elongation = (297.8501921 + 445267.1114034 * t) * degree;
    double sun = (357.5291092 + 35999.0502909 * t) * degree;
    double moon = (134.9633964 + 477198.8675055 * t) * degree;
    double angle = elongation / degree + 6.289 * sin(moon) - 2.1 * sin(sun) +
                   1.274 * sin(2 * elongation - moon) + 0.658 * sin(2 * elongation) +
                   0.214 * sin(2 * moon) + 0.11 * sin(elongation);
    return angle - 360 * floor(angle / 360);
}

struct civil feast_moon(int year, unsigned month, unsigned day, unsigned angle, unsigned hour)
{
    enum { NOON_2000 = 10957, MONTH = 31 };
    struct civil first = civil_day(year, month, day);
    if (first.precision < PRECISION_DAY)
        return CIVIL_NONE;
    double before = 0;
    for (int i = -1; i < MONTH; i++) {
        double at = civil_to_days(first) + i - NOON_2000 - 0.5 + hour / 240.0;
        double past = moon_angle(at) - angle;
        past -= 360 * floor(past / 360);
        if (i >= 0 && past < before)
            return civil_add_days(first, i);
        before = past;
    }
    return CIVIL_NONE;
}

struct civil feast_nth_weekday(int year, unsigned month, enum weekday weekday, int nth)
{
    unsigned length = civil_days_in_month(year, month);
    struct civil edge = civil_day(year, month, nth > 0 ? 1 : length);
    int ahead = ((int)weekday - (int)civil_weekday(edge) + 7) % 7;
    int day = nth > 0 ? 1 + ahead + 7 * (nth - 1) : (int)length - (7 - ahead) % 7;
    return day >= 1 && day <= (int)length ? civil_day(year, month, (unsigned)day) : CIVIL_NONE;
}
