/* Easter by the computus (Meeus, "Astronomical Algorithms"), the Islamic calendar by its
 * arithmetical rule. */
#include "base/feasts.h"

enum { ISLAMIC_EPOCH = -492148 }; /* 1 Muharram 1, in days from 1970-01-01 */

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

struct civil feast_islamic(int islamic_year, unsigned month, unsigned day)
{
    int32_t days = (int32_t)day + (int32_t)(59 * (month - 1) + 1) / 2 + (islamic_year - 1) * 354 +
                   (3 + 11 * islamic_year) / 30;
    return civil_from_days(ISLAMIC_EPOCH + days - 1);
}

struct civil feast_islamic_in(int year, unsigned month, unsigned day)
{
    int guess = (year - 622) * 33 / 32;
    for (int islamic_year = guess - 1; islamic_year <= guess + 2; islamic_year++) {
        struct civil date = feast_islamic(islamic_year, month, day);
        if (date.year == year)
            return date;
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
