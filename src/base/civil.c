/* Days are counted by Hinnant's era arithmetic: no tables, no loops, exact for every year of the
 * type. */
#include "base/civil.h"

bool civil_is_valid(int year, unsigned month, unsigned day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= civil_days_in_month(year, month);
}

unsigned civil_days_in_month(int year, unsigned month)
{
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month < 1 || month > 12)
        return 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

struct civil civil_day(int year, unsigned month, unsigned day)
{
    if (!civil_is_valid(year, month, day))
        return CIVIL_NONE;
    return (struct civil){.year = (int16_t)year,
                          .month = (uint8_t)month,
                          .day = (uint8_t)day,
                          .precision = PRECISION_DAY,
                          .zone_minutes = CIVIL_NO_ZONE};
}

struct civil civil_month(int year, unsigned month)
{
    if (!civil_is_valid(year, month, 1))
        return CIVIL_NONE;
    return (struct civil){.year = (int16_t)year,
                          .month = (uint8_t)month,
                          .precision = PRECISION_MONTH,
                          .zone_minutes = CIVIL_NO_ZONE};
}

struct civil civil_year(int year)
{
    if (!civil_is_valid(year, 1, 1))
        return CIVIL_NONE;
    return (struct civil){
        .year = (int16_t)year, .precision = PRECISION_YEAR, .zone_minutes = CIVIL_NO_ZONE};
}

static int32_t days_of(int year, unsigned month, unsigned day)
{
    year -= month <= 2;
    int era = (year >= 0 ? year : year - 399) / 400;
    unsigned year_of_era = (unsigned)(year - era * 400);
    unsigned day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    unsigned day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + (int32_t)day_of_era - 719468;
}

int32_t civil_to_days(struct civil date)
{
    return days_of(date.year, date.month ? date.month : 1, date.day ? date.day : 1);
}

struct civil civil_from_days(int32_t days)
{
    days += 719468;
    int era = (days >= 0 ? days : days - 146096) / 146097;
    unsigned day_of_era = (unsigned)(days - era * 146097);
    unsigned year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    unsigned day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    unsigned shifted = (5 * day_of_year + 2) / 153;
    unsigned day = day_of_year - (153 * shifted + 2) / 5 + 1,
             month = shifted < 10 ? shifted + 3 : shifted - 9;
    return civil_day((int)year_of_era + era * 400 + (month <= 2), month, day);
}

enum weekday civil_weekday(struct civil date)
{
    if (date.precision < PRECISION_DAY)
        return WEEKDAY_NONE;
    int32_t days = civil_to_days(date); /* 1970-01-01 was a Thursday */
    return (enum weekday)(((days + 3) % 7 + 7) % 7 + 1);
}

struct civil civil_add_days(struct civil date, int32_t days)
{
    struct civil moved = civil_from_days(civil_to_days(date) + days);
    if (moved.precision == PRECISION_NONE)
        return moved;
    date.year = moved.year, date.month = moved.month, date.day = moved.day;
    return date;
}

struct civil civil_add_months(struct civil date, int32_t months)
{
    int32_t all = date.year * 12 + (date.month ? date.month - 1 : 0) + months;
    int year = all / 12;
    unsigned month = (unsigned)(all % 12) + 1;
    if (all < 12 || !civil_is_valid(year, month, 1))
        return CIVIL_NONE;
    date.year = (int16_t)year;
    if (date.month)
        date.month = (uint8_t)month;
    unsigned last = civil_days_in_month(year, month);
    if (date.day > last)
        date.day = (uint8_t)last;
    return date;
}

struct civil civil_cut(struct civil date, enum precision precision)
{
    if (date.precision <= precision)
        return date;
    switch (precision) {
    case PRECISION_YEAR:
        return civil_year(date.year);
    case PRECISION_MONTH:
        return civil_month(date.year, date.month);
    case PRECISION_DAY:
        return civil_day(date.year, date.month, date.day);
    case PRECISION_MINUTE:
        date.second = 0;
        date.precision = PRECISION_MINUTE;
        return date;
    default:
        return CIVIL_NONE;
    }
}

bool civil_interval(struct civil date, int32_t *first, int32_t *last)
{
    if (date.precision == PRECISION_NONE)
        return false;
    *first = civil_to_days(date);
    if (date.precision == PRECISION_YEAR)
        *last = days_of(date.year, 12, 31);
    else if (date.precision == PRECISION_MONTH)
        *last = days_of(date.year, date.month, civil_days_in_month(date.year, date.month));
    else
        *last = *first;
    return true;
}

static int64_t instant(struct civil date)
{
    int64_t minutes = (int64_t)civil_to_days(date) * 1440 + date.hour * 60 + date.minute;
    if (date.precision >= PRECISION_MINUTE && date.zone_minutes != CIVIL_NO_ZONE)
        minutes -= date.zone_minutes;
    return minutes * 60 + date.second;
}

int civil_compare(struct civil a, struct civil b)
{
    bool has_a = a.precision != PRECISION_NONE, has_b = b.precision != PRECISION_NONE;
    if (!has_a || !has_b)
        return has_b - has_a;
    int64_t at_a = instant(a), at_b = instant(b);
    if (at_a != at_b)
        return at_a < at_b ? -1 : 1;
    return (int)b.precision - (int)a.precision;
}

bool civil_same(struct civil a, struct civil b)
{
    return a.precision == b.precision &&
           (a.precision == PRECISION_NONE ||
            (a.year == b.year && a.month == b.month && a.day == b.day && a.hour == b.hour &&
             a.minute == b.minute && a.second == b.second && a.zone_minutes == b.zone_minutes));
}

/* Takes exactly `digits` digits. */
static bool take_number(struct slice *rest, unsigned digits, unsigned *out)
{
    unsigned value = 0;
    if (rest->len < digits)
        return false;
    for (unsigned i = 0; i < digits; i++) {
        char c = rest->ptr[i];
        if (c < '0' || c > '9')
            return false;
        value = value * 10 + (unsigned)(c - '0');
    }
    rest->ptr += digits, rest->len -= digits;
    *out = value;
    return true;
}

static bool take_char(struct slice *rest, char c)
{
    if (!rest->len || rest->ptr[0] != c)
        return false;
    rest->ptr++, rest->len--;
    return true;
}

static bool take_zone(struct slice *rest, struct civil *out)
{
    unsigned hours, minutes = 0;
    if (take_char(rest, 'Z') || take_char(rest, 'z')) {
        out->zone_minutes = 0;
        return true;
    }
    bool minus = rest->len && rest->ptr[0] == '-';
    if (!take_char(rest, '+') && !take_char(rest, '-'))
        return rest->len == 0;
    if (!take_number(rest, 2, &hours) || hours > 14)
        return false;
    take_char(rest, ':');
    if (rest->len && (!take_number(rest, 2, &minutes) || minutes > 59))
        return false;
    out->zone_minutes = (int16_t)((minus ? -1 : 1) * (int)(hours * 60 + minutes));
    return true;
}

static bool take_time(struct slice *rest, struct civil *out)
{
    unsigned hour, minute, second = 0, digit;
    if (!take_number(rest, 2, &hour) || !take_char(rest, ':') || !take_number(rest, 2, &minute) ||
        hour > 23 || minute > 59)
        return false;
    out->precision = PRECISION_MINUTE;
    if (take_char(rest, ':')) {
        if (!take_number(rest, 2, &second) || second > 60)
            return false;
        out->precision = PRECISION_SECOND;
        if (take_char(rest, '.') || take_char(rest, ','))
            while (take_number(rest, 1, &digit))
                ;
    }
    out->hour = (uint8_t)hour, out->minute = (uint8_t)minute, out->second = (uint8_t)second;
    take_char(rest, ' ');
    return take_zone(rest, out);
}

bool civil_parse(struct slice text, struct civil *out)
{
    unsigned year, month, day;
    struct slice rest = slice_trim(text);
    struct civil value = CIVIL_NONE;
    *out = CIVIL_NONE;
    if (!take_number(&rest, 4, &year))
        return false;
    if (rest.len == 0) {
        value = civil_year((int)year);
    } else if (take_char(&rest, '-') && take_number(&rest, 2, &month)) {
        if (rest.len == 0) {
            value = civil_month((int)year, month);
        } else if (take_char(&rest, '-') && take_number(&rest, 2, &day)) {
            value = civil_day((int)year, month, day);
            if (rest.len && value.precision != PRECISION_NONE &&
                !((take_char(&rest, 'T') || take_char(&rest, ' ') || take_char(&rest, 't')) &&
                  take_time(&rest, &value)))
                return false;
        }
    }
    if (rest.len || value.precision == PRECISION_NONE)
        return false;
    *out = value;
    return true;
}

/* A mark before it where there is one; returns its end. */
static char *put_two(char *out, char mark, unsigned number)
{
    if (mark)
        *out++ = mark;
    *out++ = (char)('0' + number / 10 % 10);
    *out++ = (char)('0' + number % 10);
    return out;
}

void civil_format(struct civil date, char out[static 32])
{
    unsigned year = (unsigned)date.year % 10000;
    if (date.precision != PRECISION_NONE)
        out = put_two(put_two(out, 0, year / 100), 0, year % 100);
    if (date.precision >= PRECISION_MONTH)
        out = put_two(out, '-', date.month % 100u);
    if (date.precision >= PRECISION_DAY)
        out = put_two(out, '-', date.day % 100u);
    if (date.precision >= PRECISION_MINUTE) {
        out = put_two(out, 'T', date.hour % 100u);
        out = put_two(out, ':', date.minute % 100u);
        out = put_two(out, ':', date.second % 100u);
    }
    if (date.precision >= PRECISION_MINUTE && date.zone_minutes != CIVIL_NO_ZONE) {
        unsigned zone = (unsigned)(date.zone_minutes < 0 ? -date.zone_minutes : date.zone_minutes);
        out = put_two(out, date.zone_minutes < 0 ? '-' : '+', zone / 60 % 100);
        out = put_two(out, ':', zone % 60);
    }
    *out = '\0';
}

static const char *const precision_names[] = {"none", "year", "month", "day", "minute", "second"};

const char *precision_name(enum precision precision)
{
    return precision_names[precision];
}
