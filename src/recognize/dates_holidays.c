/* Feasts and days told by their place in a month: "on Christmas Eve", "sejak Lebaran 2021", "the
 * third Tuesday of September", "the 20th of next month". A feast's name is a day only where
 * something leads to a day or a year follows. */
#include "base/feasts.h"
#include "recognize/dates.h"

/* "2021", "of 2021", "two thousand nineteen" */
static void take_year(const struct document *doc, struct raw_date *raw)
{
    uint32_t at = is_small_word(doc, raw->end, "year_lead") ? raw->end + 1 : raw->end;
    int year;
    const struct number *number = number_at(doc, at);
    if (date_year_figure(doc, at, &year)) {
        raw->year = (int16_t)year;
        raw->end = at + 1;
    } else if (number && number->is_words && number->value >= DATE_FIRST_YEAR &&
               number->value <= DATE_LAST_YEAR) {
        raw->year = (int16_t)number->value;
        raw->end = number->end_token;
    }
}

bool date_stands_alone(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct sentence *s = sentence_of(doc, first);
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if ((t < first || t >= end) && token_of(doc, t)->class != TOKEN_PUNCT &&
            !is_small_word(doc, t, "day_lead"))
            return false;
    }
    return true;
}

static bool holiday(const struct document *doc, uint32_t first, struct raw_date *out)
{
    const struct lex_hit *before = date_word(doc, first, "before");
    uint32_t at = before ? before->end : first;
    const struct lex_hit *hit = at < doc->text->tokens.count ? hit_at(doc, at, LEX_HOLIDAY) : NULL;
    if (!hit)
        return false;
    *out = (struct raw_date){.first = first,
                             .end = hit->end,
                             .kind = RAW_HOLIDAY,
                             .holiday = hit->entry,
                             .in_world = doc->text->lang != LANG_ID,
                             .rule = "date.holiday"};
    take_year(doc, out);
    const struct lex_hit *after = out->year ? NULL : date_word(doc, out->end, "after");
    if (before || after) {
        out->has_offset = true;
        out->offset = (int32_t)lex_attr_number((before ? before : after)->entry, "offset", 0);
        out->end = after ? after->end : out->end;
        return true;
    }
    out->is_ahead = date_stands_alone(doc, first, out->end);
    return out->is_ahead || date_word_before(doc, first, "prep");
}

/* "September 2014", "last month", "this month" behind "of" or "in". */
static bool month_behind(const struct document *doc, uint32_t at, struct raw_date *out)
{
    if (is_small_word(doc, at, "month_lead"))
        at++;
    else if (doc->text->lang == LANG_EN)
        return false;
    const struct lex_hit *month = at < doc->text->tokens.count ? hit_at(doc, at, LEX_MONTH) : NULL;
    if (month) {
        out->month = (uint8_t)lex_attr_number(month->entry, "number", 0);
        out->end = month->end;
        take_year(doc, out);
        return true;
    }
    if (is_small_word(doc, at, "day_lead"))
        at++;
    const struct lex_hit *before = date_word(doc, at, "before");
    const struct lex_hit *unit = date_word(doc, before ? before->end : at, "unit");
    const struct lex_hit *after = !before && unit ? date_word(doc, unit->end, "after") : NULL;
    uint8_t which;
    if (!unit || (!before && !after) ||
        !date_unit_from_name(lex_attr(unit->entry, "unit"), &which) || which != DATE_UNIT_MONTH)
        return false;
    out->has_offset = true;
    out->offset = (int32_t)lex_attr_number((before ? before : after)->entry, "offset", 0);
    out->end = before ? unit->end : after->end;
    return true;
}

/* "third Tuesday of September 2014", "the last Friday of October", "the first Monday in this month"
 */
static bool nth_weekday(const struct document *doc, uint32_t first, struct raw_date *out)
{
    const struct number *number = number_at(doc, first);
    bool ordinal = number && number->is_ordinal && number->value >= 1 && number->value <= 5;
    bool last = is_small_word(doc, first, "last_of");
    uint32_t at = ordinal ? number->end_token : first + 1;
    const struct lex_hit *weekday =
        (ordinal || last) && at < doc->text->tokens.count ? hit_at(doc, at, LEX_WEEKDAY) : NULL;
    if (!weekday)
        return false;
    *out = (struct raw_date){.first = first, .kind = RAW_NTH, .rule = "date.nth-weekday"};
    out->nth = last ? -1 : (int8_t)number->value;
    out->weekday = (uint8_t)lex_attr_number(weekday->entry, "number", 0);
    return month_behind(doc, weekday->end, out);
}

/* "the third of March", "20 of next month", "the 20th of the current month" */
static bool day_of_month(const struct document *doc, uint32_t first, struct raw_date *out)
{
    const struct number *number = number_at(doc, first);
    if (!number || number->has_scale || number->value < 1 || number->value > 31 ||
        !is_small_word(doc, number->end_token, "of"))
        return false;
    *out = (struct raw_date){
        .first = first, .kind = RAW_DAY_OF, .day = (uint8_t)number->value, .rule = "date.day-of"};
    if (!month_behind(doc, number->end_token, out))
        return false;
    if (out->month && !number->is_ordinal)
        return false;
    if (out->month)
        out->kind = RAW_CALENDAR;
    return true;
}

bool holiday_parse(const struct document *doc, uint32_t first, struct raw_date *out)
{
    return holiday(doc, first, out) || nth_weekday(doc, first, out) ||
           day_of_month(doc, first, out);
}

static struct civil feast_day(const struct raw_date *raw, int year)
{
    const struct lex_entry *entry = raw->holiday;
    unsigned month = (unsigned)lex_attr_number(entry, "month", 0),
             day = (unsigned)lex_attr_number(entry, "day", 0);
    unsigned islamic = (unsigned)lex_attr_number(entry, "islamic", 0);
    int nth = (int)lex_attr_number(entry, "nth", 0);
    if (lex_attr(entry, "easter")) {
        struct civil sunday =
            lex_attr(entry, "orthodox") ? feast_orthodox_easter(year) : feast_easter(year);
        return civil_add_days(sunday, (int32_t)lex_attr_number(entry, "easter", 0));
    }
    if (islamic)
        return feast_islamic_in(year, islamic, day,
                                raw->in_world ? ISLAMIC_UMM_AL_QURA : ISLAMIC_RECKONED);
    unsigned moon = (unsigned)lex_attr_number(entry, "moon", 0); /* 1017: from 17 October on */
    if (moon) {
        struct civil date =
            feast_moon(year, moon / 100, moon % 100, (unsigned)lex_attr_number(entry, "angle", 0),
                       (unsigned)lex_attr_number(entry, "hour", 0));
        return date.precision ? civil_add_days(date, (int32_t)lex_attr_number(entry, "plus", 0))
                              : date;
    }
    if (!nth)
        return civil_day(year, month, day);
    struct civil date =
        feast_nth_weekday(year, month, (enum weekday)lex_attr_number(entry, "weekday", 1), nth);
    return civil_add_days(date, (int32_t)lex_attr_number(entry, "plus", 0));
}

/* The feast's day in a year. `friday=before` is the last Friday before it; `saturday=` and
 * `sunday=` move it by days where it falls on one. */
static struct civil holiday_in(const struct raw_date *raw, int year)
{
    struct civil day = feast_day(raw, year);
    if (day.precision < PRECISION_DAY)
        return day;
    enum weekday weekday = civil_weekday(day);
    if (lex_attr_is(raw->holiday, "friday", "before"))
        return civil_add_days(day, -(((int)weekday - (int)FRIDAY + 6) % 7 + 1));
    const char *moved = weekday == SATURDAY ? "saturday" : weekday == SUNDAY ? "sunday" : NULL;
    return moved ? civil_add_days(day, (int32_t)lex_attr_number(raw->holiday, moved, 0)) : day;
}

/* The feast nearest to publication; the last or the next one where a word says so, the next one in
 * a line of a calendar. */
static struct civil holiday_near(const struct raw_date *raw, struct civil published)
{
    struct civil best = CIVIL_NONE;
    int32_t today = civil_to_days(published), best_far = INT32_MAX;
    for (int year = published.year - 1; year <= published.year + 1; year++) {
        struct civil date = holiday_in(raw, year);
        int32_t far = date.precision ? civil_to_days(date) - today : 0;
        bool wrong_side =
            (raw->is_ahead && far < 0) ||
            (raw->has_offset && ((raw->offset < 0 && far >= 0) || (raw->offset > 0 && far <= 0)));
        if (!date.precision || wrong_side || (far < 0 ? -far : far) >= best_far)
            continue;
        best = date;
        best_far = far < 0 ? -far : far;
    }
    return best;
}

struct civil holiday_resolve(const struct raw_date *raw, struct civil published)
{
    bool known = published.precision >= PRECISION_DAY;
    if (raw->kind == RAW_HOLIDAY) {
        if (raw->year)
            return holiday_in(raw, raw->year);
        return known ? holiday_near(raw, published) : CIVIL_NONE;
    }
    int year = raw->year ? raw->year : known ? published.year : 0;
    unsigned month = raw->month;
    if (raw->has_offset && known) {
        struct civil moved = civil_add_months(civil_cut(published, PRECISION_MONTH), raw->offset);
        year = moved.year;
        month = moved.month;
    }
    if (!year || !month)
        return CIVIL_NONE;
    if (raw->kind == RAW_DAY_OF)
        return civil_day(year, month, raw->day);
    return feast_nth_weekday(year, month, (enum weekday)raw->weekday, raw->nth);
}
