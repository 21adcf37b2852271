/* Expressions as written -> days. News looks back: a weekday is the last such day, a partial date
 * the nearest one. What nothing decides stays undecided. */
#include "recognize/dates.h"

/* A day or a month farther ahead than this is the one before publication, where nothing says that
 * it is to come. */
enum { MOST_AHEAD = 70, NEXT_YEAR = 300 };

int32_t date_distance(struct civil a, struct civil b)
{
    int32_t days = civil_to_days(a) - civil_to_days(b);
    return days < 0 ? -days : days;
}

/* The year that brings day and month nearest to publication, or before it; a weekday that fits in
 * one of the three years decides. */
static int year_by_publication(const struct raw_date *raw, struct civil published)
{
    int best = 0;
    int32_t best_distance = INT32_MAX;
    for (int year = published.year - 1; year <= published.year + 1; year++) {
        struct civil day = civil_day(year, raw->month, raw->day ? raw->day : 15);
        if (day.precision == PRECISION_NONE)
            continue;
        int32_t far = date_distance(day, published);
        int32_t ahead = raw->is_ahead ? 0 : civil_to_days(day) - civil_to_days(published);
        if (ahead > MOST_AHEAD)
            far += 400; /* news tells of what was */
        if (raw->weekday && (civil_weekday(day) != (enum weekday)raw->weekday || ahead > NEXT_YEAR))
            far += 100000; /* only where no year fits at all */
        if (far < best_distance) {
            best = year;
            best_distance = far;
        }
    }
    return best;
}

static bool fits_weekday(const struct raw_date *raw, int year)
{
    return civil_weekday(civil_day(year, raw->month, raw->day)) == (enum weekday)raw->weekday;
}

/* "The hearing was on Tuesday, 27 February. He broke in at the end of 2018 and demanded money in
 * 2020.": a day with its weekday and no year is no older than what the report looks back at. The
 * first such year; where the weekday fits several of the years named, none. */
static int year_by_weekday(const struct raw_date *raw, const struct date_context *context)
{
    enum { MOST_BEHIND = 5 };
    int found = 0, latest = context->latest_told;
    for (uint32_t i = 0; i < context->years.count; i++) {
        int year = context->years.items[i];
        if (!fits_weekday(raw, year))
            continue;
        if (found)
            return 0;
        found = year;
    }
    for (int year = latest; found && found < latest && year <= latest + MOST_BEHIND; year++) {
        if (fits_weekday(raw, year))
            return year;
    }
    return found;
}

/* Without a day of publication only the text can prove a year: a weekday that fits exactly one of
 * the years it names, or the one year of all its full dates. */
static int year_by_text(const struct raw_date *raw, const struct date_context *context)
{
    if (raw->weekday && raw->day)
        return year_by_weekday(raw, context);
    if (context->full_years.count != 1)
        return 0;
    return raw->month && context->anchor.precision == PRECISION_DAY
               ? year_by_publication(raw, context->anchor)
               : context->full_years.items[0];
}

/* "It learnt of it on Sept 19 last year. The police were told on Sept 25": a story of an earlier
 * year goes on in its month. 0 where it does not. */
static int year_by_story(const struct raw_date *raw, const struct date_context *context)
{
    struct civil told = context->told;
    bool goes_on = told.precision >= PRECISION_MONTH && told.year < context->published.year &&
                   told.month == raw->month && !raw->weekday && !raw->is_ahead && !raw->has_offset;
    return goes_on && raw->day && (told.precision < PRECISION_DAY || raw->day >= told.day)
               ? told.year
               : 0;
}

/* "… since the leak last December", and then "In December a user claimed": a month still to come of
 * which the text has told as one of the year before. */
static bool is_of_year_before(const struct raw_date *raw, const struct date_context *context,
                              int year)
{
    return year == context->published.year && raw->month > context->published.month &&
           !raw->is_ahead && !raw->weekday && context->months_before >> raw->month & 1;
}

/* "3 Juni mendatang", "13 Oktober lalu": the next such day, or the last. */
static int year_on_side(const struct raw_date *raw, struct civil published)
{
    struct civil day = civil_day(published.year, raw->month, raw->day);
    if (day.precision == PRECISION_NONE)
        return 0;
    int32_t far = civil_to_days(day) - civil_to_days(published);
    return published.year + (raw->offset > 0 && far < 0) - (raw->offset < 0 && far > 0);
}

static int year_of(const struct raw_date *raw, const struct date_context *context)
{
    if (raw->year)
        return raw->year;
    if (raw->in_told_year && context->last.precision >= PRECISION_YEAR)
        return context->last.year;
    if (raw->has_year_offset)
        return context->published.precision >= PRECISION_YEAR
                   ? context->published.year + raw->offset
                   : 0;
    if (context->published.precision < PRECISION_DAY)
        return year_by_text(raw, context);
    if (raw->has_offset && !raw->day) { /* "last March", "Mei lalu", "next July" */
        int year = context->published.year;
        if (raw->offset < 0 && raw->month >= context->published.month + raw->is_early)
            year--;
        if (raw->offset > 0 && raw->month <= context->published.month)
            year++;
        return year;
    }
    int aside = raw->has_offset && !raw->weekday ? year_on_side(raw, context->published) : 0;
    int told = aside ? aside : year_by_story(raw, context);
    int year = told ? told : year_by_publication(raw, context->published);
    return is_of_year_before(raw, context, year) ? year - 1 : year;
}

static void resolve_calendar(const struct raw_date *raw, const struct date_context *context,
                             struct date *out)
{
    int year = raw->month || raw->year ? year_of(raw, context) : 0;
    if (!year)
        return;
    out->value = raw->day     ? civil_day(year, raw->month, raw->day)
                 : raw->month ? civil_month(year, raw->month)
                              : civil_year(year);
    if (raw->until_day)
        out->until = civil_day(year, raw->month, raw->until_day);
}

/* Is a full date in the same sentence nearer to what is told than the day of publication? One of
 * weeks ago is another day's than "said on Monday". */
static bool is_beside_date(const struct date_context *context)
{
    enum { DAYS_NEAR = 3 };
    return context->same_sentence.precision == PRECISION_DAY &&
           (context->published.precision < PRECISION_DAY || context->sentence_has_weekday ||
            date_distance(context->same_sentence, context->published) <= DAYS_NEAR);
}

/* The last such day, the day of publication included; "lalu" and "last" leave that day out, "depan"
 * and "next" look on, as do "will" and "akan" before it; "next week" behind it names its week.
 * Beside a full date in the same sentence ("Selasa (18/11) waktu setempat, Rabu pagi WIB") it is
 * the nearest such day. */
static void resolve_weekday(const struct raw_date *raw, const struct date_context *context,
                            struct date *out)
{
    if (is_beside_date(context) && !raw->has_offset && !raw->in_week) {
        int ahead = ((int)raw->weekday - (int)civil_weekday(context->same_sentence) + 7) % 7;
        out->value = civil_add_days(context->same_sentence, ahead > 3 ? ahead - 7 : ahead);
        out->basis = BASIS_WEEKDAY;
        return;
    }
    if (raw->from_told) { /* the first such day after the date told before */
        struct civil told = context->before;
        int ahead = told.precision < PRECISION_DAY
                        ? 0
                        : ((int)raw->weekday - (int)civil_weekday(told) + 7) % 7;
        out->basis = BASIS_WEEKDAY;
        if (told.precision >= PRECISION_DAY)
            out->value = civil_add_days(civil_cut(told, PRECISION_DAY), ahead ? ahead : 7);
        return;
    }
    if (context->published.precision < PRECISION_DAY)
        return;
    struct civil day = civil_cut(context->published, PRECISION_DAY);
    int back = ((int)civil_weekday(day) - (int)raw->weekday + 7) % 7;
    if (raw->in_week)
        back = (int)civil_weekday(day) - (int)raw->weekday - 7 * raw->offset;
    else if (raw->is_ahead && !raw->has_offset)
        back = back ? back - 7 : 0;
    else if (raw->has_offset && raw->offset > 0)
        back -= 7;
    else if (raw->has_offset && raw->offset < 0 && back == 0)
        back = 7;
    out->value = civil_add_days(day, -back);
    out->basis = BASIS_WEEKDAY;
}

/* The Saturday of the last weekend, which "last weekend" is on a weekday too. */
static struct civil last_weekend(struct civil day, int32_t offset)
{
    int back = ((int)civil_weekday(day) + 1) % 7;
    bool on_it = civil_weekday(day) >= SATURDAY;
    return civil_add_days(day, (offset < 0 && !on_it ? offset + 1 : offset) * 7 - back);
}

/* "Last week" is known by its month only, "a week ago" by its day; months and years keep their own
 * precision. */
static struct civil move_by(struct civil from, uint8_t unit, int32_t offset, bool counted)
{
    struct civil day = civil_cut(from, PRECISION_DAY);
    switch (unit) {
    case DATE_UNIT_DAY:
        return civil_add_days(day, offset);
    case DATE_UNIT_WEEK:
        return civil_cut(civil_add_days(day, offset * 7),
                         counted ? PRECISION_DAY : PRECISION_MONTH);
    case DATE_UNIT_WEEKEND:
        return civil_cut(last_weekend(day, offset), PRECISION_MONTH);
    case DATE_UNIT_MONTH:
        return civil_cut(civil_add_months(day, offset), PRECISION_MONTH);
    default:
        return civil_cut(civil_add_months(day, offset * 12), PRECISION_YEAR);
    }
}

/* "Sejak diserang enam hari lalu" in a report without a day of its own: counted from the day on
 * which its people spoke last. */
static struct civil move_by_speech(const struct raw_date *raw, const struct date_context *context)
{
    return context->said.precision == PRECISION_DAY
               ? move_by(context->said, raw->unit, raw->offset, raw->is_counted)
               : CIVIL_NONE;
}

/* How precise a date must be for one some such units later. */
static enum precision precision_of(uint8_t unit)
{
    return unit == DATE_UNIT_YEAR    ? PRECISION_YEAR
           : unit == DATE_UNIT_MONTH ? PRECISION_MONTH
                                     : PRECISION_DAY;
}

/* The first day of a month or a year. */
static struct civil with_day(struct civil date)
{
    if (date.precision == PRECISION_YEAR)
        date.month = 1, date.precision = PRECISION_MONTH;
    if (date.precision == PRECISION_MONTH)
        date.day = 1, date.precision = PRECISION_DAY;
    return date;
}

/* From a day to the nth such weekday after it, or before it. */
static int32_t days_to_weekday(const struct raw_date *raw, struct civil day)
{
    int far = ((int)raw->side_weekday - (int)civil_weekday(day)) * raw->shift;
    far = (far + 6) % 7 + 1; /* 1 .. 7: never the day itself */
    return raw->shift * (far + 7 * (raw->nth - 1));
}

void date_resolve(const struct raw_date *raw, const struct date_context *context, struct date *out)
{
    out->value = out->until = CIVIL_NONE;
    out->basis = BASIS_EXPLICIT;
    switch (raw->kind) {
    case RAW_CALENDAR:
        resolve_calendar(raw, context, out);
        break;
    case RAW_WEEKDAY:
        resolve_weekday(raw, context, out);
        break;
    case RAW_OFFSET:
        out->basis = BASIS_RELATIVE;
        if (raw->from_told && context->same_paragraph.precision >= PRECISION_DAY)
            out->value = move_by(context->same_paragraph, raw->unit, raw->offset, raw->is_counted);
        else if (context->published.precision >= PRECISION_DAY)
            out->value = move_by(context->published, raw->unit, raw->offset, raw->is_counted);
        else if (raw->is_counted && raw->unit == DATE_UNIT_DAY && raw->offset < 0)
            out->value = move_by_speech(raw, context);
        break;
    case RAW_HOLIDAY:
    case RAW_NTH:
    case RAW_DAY_OF:
        out->basis = raw->year ? BASIS_EXPLICIT : BASIS_RELATIVE;
        out->value = holiday_resolve(raw, context->published.precision < PRECISION_DAY &&
                                                  context->full_years.count == 1
                                              ? context->anchor
                                              : context->published);
        break;
    case RAW_LATER:
        out->basis = BASIS_RELATIVE;
        if (context->before.precision >= PRECISION_DAY && raw->unit <= DATE_UNIT_WEEK)
            out->value = move_by(context->before, raw->unit, raw->offset, raw->is_counted);
        else if (context->last.precision >= precision_of(raw->unit))
            out->value = move_by(with_day(context->last), raw->unit, raw->offset, raw->is_counted);
        break;
    }
    if (raw->shift && out->value.precision == PRECISION_DAY) {
        out->value = civil_add_days(out->value, raw->side_weekday ? days_to_weekday(raw, out->value)
                                                                  : raw->shift);
        out->basis = BASIS_RELATIVE;
    }
}
