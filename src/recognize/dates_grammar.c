/* Tokens -> date expressions as written. Nothing is resolved here. */
#include "recognize/dates.h"

static bool is_kind(const struct lex_hit *hit, const char *kind)
{
    return hit && lex_is_kind(hit->entry, kind);
}

/* A token may begin several date words ("lalu" moves a unit and counts back): the longest of the
 * kind that is wanted. */
const struct lex_hit *date_word(const struct document *doc, uint32_t token, const char *kind)
{
    if (token >= doc->text->tokens.count || !lex_starts(&doc->hits, token, LEX_DATE_WORD))
        return NULL;
    for (uint32_t i = doc->hits.begin[token]; i < doc->hits.begin[token + 1]; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (hit->class == LEX_DATE_WORD && is_kind(hit, kind))
            return hit;
    }
    return NULL;
}

const struct lex_hit *date_word_that_ends(const struct document *doc, uint32_t token,
                                          const char *kind)
{
    const struct lex_hit *hit = date_word(doc, token, kind);
    const struct token *behind = hit ? token_of(doc, hit->end) : NULL;
    bool ends = hit && (!behind || behind->class == TOKEN_PUNCT ||
                        behind->sentence != token_of(doc, token)->sentence);
    return ends ? hit : NULL;
}

const struct lex_hit *date_word_before(const struct document *doc, uint32_t end, const char *kind)
{
    if (!lex_ends(&doc->hits, end, LEX_DATE_WORD))
        return NULL;
    for (uint32_t t = end > 3 ? end - 3 : 0; t < end; t++) {
        const struct lex_hit *hit = date_word(doc, t, kind);
        if (hit && hit->end == end)
            return hit;
    }
    return NULL;
}

/* Decimal figures alone, at most `digits` of them; an English ordinal's ending is allowed. */
static bool small_figure(const struct document *doc, uint32_t token, unsigned most_digits,
                         unsigned *out)
{
    const struct token *t = token_of(doc, token);
    if (!t || t->class != TOKEN_NUMBER)
        return false;
    struct slice text = token_text(doc->text, token);
    unsigned value = 0, digits = 0;
    while (digits < text.len && text.ptr[digits] >= '0' && text.ptr[digits] <= '9' &&
           digits < most_digits)
        value = value * 10 + (unsigned)(text.ptr[digits++] - '0');
    struct slice rest = {text.ptr + digits, text.len - digits};
    bool ordinal = slice_is(rest, "st") || slice_is(rest, "nd") || slice_is(rest, "rd") ||
                   slice_is(rest, "th");
    *out = value;
    return digits > 0 && (rest.len == 0 || ordinal);
}

static bool day_figure(const struct document *doc, uint32_t token, unsigned *day)
{
    return small_figure(doc, token, 2, day) && *day >= 1 && *day <= 31;
}

bool date_year_figure(const struct document *doc, uint32_t token, int *year)
{
    unsigned value;
    const struct token *t = token_of(doc, token);
    if (!t || t->span.end - t->span.start != 4 || !small_figure(doc, token, 4, &value) ||
        value < DATE_FIRST_YEAR || value > DATE_LAST_YEAR)
        return false;
    *year = (int)value;
    return true;
}

static unsigned month_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *hit =
        token < doc->text->tokens.count ? hit_at(doc, token, LEX_MONTH) : NULL;
    return hit ? (unsigned)lex_attr_number(hit->entry, "number", 0) : 0;
}

bool date_unit_from_name(const char *name, uint8_t *unit)
{
    static const char *const names[] = {"day", "week", "month", "year", "weekend"};
    for (unsigned i = 0; i < 5; i++) {
        if (name && strcmp(name, names[i]) == 0) {
            *unit = (uint8_t)i;
            return true;
        }
    }
    return false;
}

/* "last week", "earlier this month", "pekan lalu", "bulan ini" */
static bool moved_unit(const struct document *doc, uint32_t token, struct raw_date *out)
{
    const struct lex_hit *before = date_word(doc, token, "before");
    const struct lex_hit *unit = date_word(doc, before ? before->end : token, "unit");
    if (!unit)
        return false;
    const struct lex_hit *after = before ? NULL : date_word(doc, unit->end, "after");
    bool alone =
        lex_attr_is(unit->entry, "unit", "weekend") && date_word_before(doc, token, "prep");
    if (!before && !after && !alone)
        return false;
    *out = (struct raw_date){.first = token,
                             .end = before || !after ? unit->end : after->end,
                             .kind = RAW_OFFSET,
                             .rule = "date.moved-unit"};
    if (before || after)
        out->offset = (int32_t)lex_attr_number((before ? before : after)->entry, "offset", 0);
    if (!date_unit_from_name(lex_attr(unit->entry, "unit"), &out->unit) ||
        out->unit == DATE_UNIT_DAY)
        return false;
    const struct lex_hit *part = date_word_before(doc, token, "part");
    if (part)
        out->first = part->first;
    return true;
}

/* A year behind what was read, perhaps after a comma or "tahun"; "last year" is one as well. */
static void take_year(const struct document *doc, struct raw_date *raw)
{
    int year;
    uint32_t at = raw->end;
    if (is_mark(doc, at, ",") || is_small_word(doc, at, "year_lead"))
        at++;
    if (date_year_figure(doc, at, &year)) {
        raw->year = (int16_t)year;
        raw->end = at + 1;
        return;
    }
    /* '23 */
    unsigned value;
    if ((is_mark(doc, at, "'") || is_mark(doc, at, "’")) && small_figure(doc, at + 1, 2, &value)) {
        raw->year = (int16_t)date_full_year((int)value, 2);
        raw->end = at + 2;
        return;
    }
    struct raw_date moved;
    at = raw->end + is_small_word(doc, raw->end, "of");
    if (moved_unit(doc, at, &moved) && moved.unit == DATE_UNIT_YEAR && moved.first == at) {
        raw->has_year_offset = true;
        raw->offset = moved.offset;
        raw->end = moved.end;
    }
}

/* "28 November 2023", "12-14 Mei", "22nd of May", "28-Nov-2023" */
static bool day_month(const struct document *doc, uint32_t token, struct raw_date *out)
{
    unsigned day, until = 0, month;
    uint32_t at = token + 1;
    if (!day_figure(doc, token, &day))
        return false;
    if (date_joint(doc, at)) {
        if (day_figure(doc, at + 1, &until) && until > day)
            at += 2;
        else if (!is_mark(doc, at, "-"))
            return false;
        else
            at++; /* 28-Nov-2023 */
    }
    if (is_small_word(doc, at, "of"))
        at++;
    month = month_at(doc, at);
    if (!month || day > civil_days_in_month(2000, month))
        return false;
    *out = (struct raw_date){.first = token,
                             .end = at + 1,
                             .kind = RAW_CALENDAR,
                             .day = (uint8_t)day,
                             .until_day = (uint8_t)until,
                             .month = (uint8_t)month,
                             .rule = "date.day-month"};
    if (is_mark(doc, out->end, "-"))
        out->end++;
    take_year(doc, out);
    return true;
}

/* "pada 3 dan 5 Mei 2021", "on 3, 4 and 5 May": one of several days whose month stands behind the
 * last; "antara 3 dan 5 Mei" is one range. */
static bool day_of_list(const struct document *doc, uint32_t token, unsigned days,
                        struct raw_date *out)
{
    enum { MOST_DAYS = 6 };
    unsigned day;
    bool comma = is_mark(doc, token + 1, ",");
    uint32_t joint = token + 1 + comma, next = joint + is_small_word(doc, joint, "list_and");
    if (days >= MOST_DAYS || !day_figure(doc, token, &day) || next == token + 1)
        return false;
    bool rest = next > joint ? day_month(doc, next, out) && !out->until_day
                             : day_of_list(doc, next, days + 1, out);
    if (!rest || out->day <= day)
        return false;
    bool between = !days && !comma && token > 0 && is_small_word(doc, token - 1, "between");
    out->first = token;
    if (between)
        out->until_day = out->day;
    else
        out->end = token + 1;
    out->day = (uint8_t)day;
    return true;
}

static bool day_and_day_month(const struct document *doc, uint32_t token, struct raw_date *out)
{
    return day_of_list(doc, token, 0, out);
}

/* "-" or "/" without spaces around it. */
static bool is_glued_mark(const struct document *doc, uint32_t token)
{
    const struct token *mark = token_of(doc, token), *next = token_of(doc, token + 1);
    return (is_mark(doc, token, "-") || is_mark(doc, token, "/")) && next &&
           !(mark->flags & TOKEN_SPACE_BEFORE) && !(next->flags & TOKEN_SPACE_BEFORE);
}

/* "May 22, 2020", "November 28" */
static bool month_day(const struct document *doc, uint32_t token, struct raw_date *out)
{
    unsigned month = month_at(doc, token), day, until = 0;
    int year;
    uint32_t at = token + 1; /* "Sep-23-2020", "Oct/2" */
    bool joined = month && is_glued_mark(doc, at);
    at += joined;
    if (!month || date_year_figure(doc, at, &year) || !day_figure(doc, at, &day) ||
        day > civil_days_in_month(2000, month) || doc->text->lang == LANG_ID)
        return false;
    const struct number *number = number_over(doc, at);
    if (number && number->has_scale) /* "in May 20 million" */
        return false;
    *out = (struct raw_date){.first = token,
                             .end = at + 1,
                             .kind = RAW_CALENDAR,
                             .day = (uint8_t)day,
                             .month = (uint8_t)month,
                             .rule = "date.month-day"};
    if (joined && is_glued_mark(doc, out->end) && date_year_figure(doc, out->end + 1, &year))
        out->end++;
    bool between = token > 0 && is_small_word(doc, token - 1, "between") &&
                   is_small_word(doc, out->end, "list_and");
    if ((between || date_joint(doc, out->end)) && day_figure(doc, out->end + 1, &until) &&
        until > day) {
        out->until_day = (uint8_t)until;
        out->end += 2;
    }
    take_year(doc, out);
    return true;
}

static bool month_and_year(const struct document *doc, uint32_t token, struct raw_date *out)
{
    unsigned month = month_at(doc, token);
    if (!month)
        return false;
    *out = (struct raw_date){.first = token,
                             .end = token + 1,
                             .kind = RAW_CALENDAR,
                             .month = (uint8_t)month,
                             .rule = "date.month"};
    take_year(doc, out);
    return true;
}

/* "Mei 2021", "in July", "bulan Agustus", "awal Mei", "July last year", "last March". */
static bool month_alone(const struct document *doc, uint32_t token, struct raw_date *out)
{
    if (!is_capital(doc, token) || !month_and_year(doc, token, out))
        return false;
    if (out->year || out->has_year_offset)
        return true;
    const struct lex_hit *after = date_word(doc, out->end, "after"),
                         *before = date_word_before(doc, token, "before");
    if (after || before) {
        const struct lex_hit *part = date_word_before(doc, token, "part");
        out->has_offset = true;
        out->is_early = part && lex_attr(part->entry, "early");
        out->offset = (int32_t)lex_attr_number((after ? after : before)->entry, "offset", 0);
        if (after)
            out->end = after->end;
        else
            out->first = before->first;
        return true;
    }
    /* A month that is a name or a verb as well needs a word that leads to a month. */
    const struct token *t = token_of(doc, token);
    bool starts = t->flags & TOKEN_SENTENCE_START;
    return !starts &&
           (date_word_before(doc, token, "prep") || date_word_before(doc, token, "part"));
}

/* "2018" where it says when: "tahun 2018", "in 2013", "sejak 2020"; not "Pemilu 2024". */
static bool year_alone(const struct document *doc, uint32_t token, struct raw_date *out)
{
    enum { BIRTH_REACH = 5 }; /* "born between 1940 and 2004" */
    int year;
    if (!date_year_figure(doc, token, &year) || token == 0)
        return false;
    const struct number *number = number_over(doc, token);
    if (number && (number->has_scale || number->end_token > token + 1))
        return false;
    if (!date_word_before(doc, token, "prep") && !date_word_before(doc, token, "part") &&
        !date_year_is_listed(doc, token))
        return false;
    for (uint32_t t = token > 3 ? token - 3 : 0; t < token; t++) {
        if (date_word(doc, t, "name"))
            return false;
    }
    if (has_small_word(doc, token > BIRTH_REACH ? token - BIRTH_REACH : 0, token, "birth"))
        return false;
    const struct token *next = token_of(doc, token + 1);
    if (date_word(doc, token + 1, "name") ||
        (next && next->flags & TOKEN_CAPITAL && doc->text->lang == LANG_EN &&
         !(next->flags & TOKEN_SENTENCE_START) && !date_word(doc, token + 1, "era")))
        return false;
    if (next && next->class == TOKEN_WORD && hit_at(doc, token + 1, LEX_UNIT))
        return false;
    *out = (struct raw_date){.first = token,
                             .end = token + 1,
                             .kind = RAW_CALENDAR,
                             .year = (int16_t)year,
                             .rule = "date.year"};
    return true;
}

bool date_calendar(const struct document *doc, uint32_t token, struct raw_date *out)
{
    return date_numeric(doc, token, out) || day_month(doc, token, out) ||
           day_and_day_month(doc, token, out) || month_day(doc, token, out);
}

/* "Thursday next week", "Kamis pekan lalu", "Monday of last week": the week that stands behind a
 * weekday. */
static bool take_week(const struct document *doc, struct raw_date *raw)
{
    struct raw_date week;
    uint32_t at = raw->end + is_small_word(doc, raw->end, "of");
    if (!moved_unit(doc, at, &week) || week.unit != DATE_UNIT_WEEK || week.first != at)
        return false;
    raw->in_week = true;
    raw->offset = week.offset;
    raw->end = week.end;
    return true;
}

/* A weekday, and the date that stands beside it: "Rabu (29/11/2023)", "Friday, May 22", "Kamis sore
 * (28/5/2020)". */
static bool weekday_and_date(const struct document *doc, uint32_t token, struct raw_date *out)
{
    const struct lex_hit *hit = hit_at(doc, token, LEX_WEEKDAY);
    if (!hit)
        return false;
    uint8_t weekday = (uint8_t)lex_attr_number(hit->entry, "number", 0);
    bool is_short =
        doc->text->tokens.items[token].span.end - doc->text->tokens.items[token].span.start <= 4 &&
        !is_small_word(doc, token, "short_weekday");
    /* Written small it is a weekday too where no other word is spelt so: "friday", not "sat", "sun"
     * or "minggu". */
    bool alone = date_stands_alone(doc, token, hit->end);
    if (!is_capital(doc, token) && !alone &&
        (is_short || (weekday == SUNDAY && doc->text->lang == LANG_ID)))
        return false;
    const struct lex_hit *before = date_word_before(doc, token, "before");
    const struct lex_hit *after = date_word(doc, hit->end, "after");
    uint32_t at = after ? after->end : hit->end;
    const struct lex_hit *part = date_word(doc, at, "part");
    uint32_t plain_end = part && doc->text->lang == LANG_ID ? part->end : at;
    at = plain_end;
    if (is_mark(doc, at, ","))
        at++;
    bool bracket = is_mark(doc, at, "(");
    uint32_t date_at = bracket ? at + 1 : at;
    if (is_small_word(doc, date_at, "day_lead"))
        date_at++;
    if (date_calendar(doc, date_at, out)) {
        out->first = token;
        out->weekday = weekday;
        out->rule = "date.weekday-date";
        if (bracket && is_mark(doc, out->end, ")"))
            out->end++;
        return true;
    }
    if ((is_short && !alone) || date_is_open_days(doc, token, hit->end))
        return false;
    /* "minggu" is a week unless it is written as a name. */
    const struct token *t = token_of(doc, token);
    if (weekday == SUNDAY && doc->text->lang == LANG_ID && t->flags & TOKEN_SENTENCE_START && after)
        return false;
    *out = (struct raw_date){.first = token,
                             .end = plain_end,
                             .kind = RAW_WEEKDAY,
                             .weekday = weekday,
                             .rule = "date.weekday"};
    if (date_is_told_weekday(doc, token, hit->end, out)) { /* counted from the day told before */
    } else if (before || after) {
        out->has_offset = true;
        out->offset = (int32_t)lex_attr_number((before ? before : after)->entry, "offset", 0);
        out->first = before ? before->first : out->first;
    } else if (!take_week(doc, out)) {
        out->is_ahead = alone || date_is_to_come(doc, token);
    }
    return true;
}

/* "kemarin", "today" */
static bool day_word(const struct document *doc, uint32_t token, struct raw_date *out)
{
    const struct lex_hit *hit = date_word(doc, token, "day");
    const struct token *t = token_of(doc, token);
    bool name = t && t->flags & TOKEN_CAPITAL && !(t->flags & TOKEN_SENTENCE_START) &&
                doc->text->lang == LANG_EN && !in_title(doc, t->span); /* "USA Today" */
    if (!hit || name || date_word(doc, token, "nowadays"))
        return false;
    *out = (struct raw_date){.first = token,
                             .end = hit->end,
                             .kind = lex_attr(hit->entry, "told") ? RAW_LATER : RAW_OFFSET,
                             .unit = DATE_UNIT_DAY,
                             .offset = (int32_t)lex_attr_number(hit->entry, "offset", 0),
                             .rule = "date.day-word"};
    return true;
}

/* "next week on Tuesday", "last week's Sunday": the weekday behind a week. */
static bool week_and_day(const struct document *doc, uint32_t token, struct raw_date *out)
{
    struct raw_date week;
    if (!moved_unit(doc, token, &week) || week.unit != DATE_UNIT_WEEK)
        return false;
    uint32_t at = week.end + is_small_word(doc, week.end, "weekday_lead");
    if (!weekday_and_date(doc, at, out) || out->kind != RAW_WEEKDAY || out->has_offset ||
        out->in_week || out->first != at)
        return false;
    out->first = week.first;
    out->in_week = true;
    out->offset = week.offset;
    return true;
}

/* "January to April 2015", "Nov 18-Dec 19, 2015": the year stands behind the end of the range. */
static void take_year_of_range(const struct document *doc, struct raw_date *raw)
{
    struct raw_date until;
    uint32_t at = raw->end + 1;
    if (raw->kind != RAW_CALENDAR || !raw->month || raw->year || raw->has_year_offset ||
        raw->has_offset || raw->until_day)
        return;
    if (!date_joint(doc, raw->end) && !is_small_word(doc, raw->end, "list_and"))
        return;
    bool dated = date_calendar(doc, at, &until) || (!raw->day && month_and_year(doc, at, &until));
    if (dated && until.kind == RAW_CALENDAR && until.year && until.month)
        raw->year = (int16_t)(until.year - (raw->month > until.month));
}

/* "the last week of March", "the first week of 2015": no week that is counted from today. */
static bool is_part_of_month(const struct document *doc, const struct raw_date *raw)
{
    int year;
    uint32_t at = raw->end + 1;
    return raw->kind == RAW_OFFSET && raw->unit == DATE_UNIT_WEEK &&
           is_small_word(doc, raw->end, "of") &&
           (month_at(doc, at) || date_year_figure(doc, at, &year));
}

static bool parse(const struct document *doc, uint32_t first, struct raw_date *out)
{
    return date_units_from_date(doc, first, out) || date_weekday_from_date(doc, first, out) ||
           holiday_parse(doc, first, out) || weekday_and_date(doc, first, out) ||
           date_calendar(doc, first, out) || date_counted_unit(doc, first, out) ||
           month_alone(doc, first, out) || week_and_day(doc, first, out) ||
           date_told_unit(doc, first, out) || moved_unit(doc, first, out) ||
           day_word(doc, first, out) || year_alone(doc, first, out);
}

/* "in November of that year", "pada Mei tahun yang sama" */
static void take_told_year(const struct document *doc, struct raw_date *raw)
{
    const struct lex_hit *year =
        date_word(doc, raw->end + is_small_word(doc, raw->end, "of"), "told-year");
    if (!year || raw->kind != RAW_CALENDAR || !raw->month || raw->year || raw->has_year_offset)
        return;
    raw->in_told_year = true;
    raw->end = year->end;
}

bool date_parse(const struct document *doc, uint32_t first, struct raw_date *out)
{
    if (!parse(doc, first, out) || is_part_of_month(doc, out))
        return false;
    take_year_of_range(doc, out);
    take_told_year(doc, out);
    return true;
}
