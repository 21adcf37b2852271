/* Easter by the computus (Meeus, "Astronomical Algorithms"), the Islamic calendar by its
 * arithmetical rule. */
#include "base/feasts.h"

#include <math.h>

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
