/* Units that are counted: "three days ago", "in a week", "two weeks after Easter"; and weekdays on
 * one side of a date. */
#include "recognize/dates.h"

/* "will end in two weeks", "in a week", "upcoming two days": what leads to so many units from
 * today. */
static bool leads_ahead(const struct document *doc, uint32_t token, const struct number *number,
                        const struct lex_hit *unit)
{
    const struct lex_hit *lead = date_word_before(doc, token, "within"),
                         *coming = date_word_before(doc, token, "before");
    if (coming && number)
        return lex_attr(coming->entry, "coming") != NULL;
    return lead &&
           (date_is_to_come(doc, lead->first) || date_stands_alone(doc, lead->first, unit->end));
}

/* "about two weeks ago" points at no day. */
static bool is_about(const struct document *doc, uint32_t token, const struct lex_hit *unit)
{
    const struct lex_hit *bound = token ? hit_before(doc, token, LEX_BOUND) : NULL;
    return bound && lex_attr_is(bound->entry, "bound", "about") &&
           lex_attr_is(unit->entry, "unit", "week");
}

/* "a day earlier, on Monday", "dua hari kemudian, Jumat (9/9)": the day itself stands behind. */
static bool is_told_behind(const struct document *doc, uint32_t at)
{
    struct raw_date behind;
    if (!is_mark(doc, at, ",") || at + 2 >= doc->text->tokens.count)
        return false;
    at +=
        1 + (is_small_word(doc, at + 1, "weekday_lead") || is_small_word(doc, at + 1, "day_lead"));
    return hit_at(doc, at, LEX_WEEKDAY) || (date_calendar(doc, at, &behind) && behind.day);
}

/* "three days ago", "dua bulan lalu", "a week later", "5 hari kemudian" */
bool date_counted_unit(const struct document *doc, uint32_t token, struct raw_date *out)
{
    const struct number *number = number_at(doc, token);
    const struct lex_hit *one = date_word(doc, token, "one"); /* "sebulan" */
    uint64_t value = number ? number->value : 1;
    if (!one && !number && !is_small_word(doc, token, "a"))
        return false;
    uint32_t at = number ? number->end_token : token + 1;
    const struct lex_hit *between = number ? date_word(doc, at, "before") : NULL;
    bool coming = between && lex_attr(between->entry, "coming"); /* "two upcoming years" */
    const struct lex_hit *unit = one ? one : date_word(doc, coming ? between->end : at, "unit");
    if (!unit || value == 0 || value > 400 || (number && number->has_scale))
        return false;
    const struct lex_hit *ago = date_word(doc, unit->end, "ago"),
                         *later = date_word(doc, unit->end, "later");
    bool ahead = !ago && !later && (coming || leads_ahead(doc, token, number, unit));
    if (ahead) {
        *out = (struct raw_date){.first = token,
                                 .end = unit->end,
                                 .kind = RAW_OFFSET,
                                 .offset = (int32_t)value,
                                 .is_counted = true,
                                 .rule = "date.units-ahead"};
        return date_unit_from_name(lex_attr(unit->entry, "unit"), &out->unit);
    }
    const struct lex_hit *short_of =
        !ago && !later ? date_word_that_ends(doc, unit->end, "earlier") : NULL;
    if (short_of) { /* "five days before, he offered other data" */
        *out = (struct raw_date){.first = token,
                                 .end = short_of->end,
                                 .kind = RAW_LATER,
                                 .offset = -(int32_t)value,
                                 .is_counted = true,
                                 .rule = "date.units-before"};
        return date_unit_from_name(lex_attr(unit->entry, "unit"), &out->unit);
    }
    if ((!ago && !later) || (ago && !later && is_small_word(doc, unit->end, "not_ago")))
        return false;
    if (is_told_behind(doc, ago ? ago->end : later->end))
        return false;
    bool from_now = later && lex_attr(later->entry, "now"); /* "a week hence" */
    *out = (struct raw_date){.first = token,
                             .end = ago ? ago->end : later->end,
                             .kind = ago || from_now ? RAW_OFFSET : RAW_LATER,
                             .offset = ago ? -(int32_t)value : (int32_t)value,
                             .is_counted = !is_about(doc, token, unit),
                             .from_told = ago && lex_attr(ago->entry, "told"),
                             .rule = ago ? "date.units-ago" : "date.units-later"};
    return date_unit_from_name(lex_attr(unit->entry, "unit"), &out->unit);
}

/* "three days after Easter", "two weeks before 5 March": so many units from a date that stands
 * behind.
 */
bool date_units_from_date(const struct document *doc, uint32_t token, struct raw_date *out)
{
    const struct number *number = number_at(doc, token);
    const struct lex_hit *unit = number ? date_word(doc, number->end_token, "unit")
                                 : is_small_word(doc, token, "a")
                                     ? date_word(doc, token + 1, "unit")
                                     : date_word(doc, token, "one"); /* "sepekan sebelum" */
    const struct lex_hit *side = unit ? date_word(doc, unit->end, "side") : NULL;
    uint64_t value = number ? number->value : 1;
    uint8_t which;
    if (!side || !value || value > 400 || (number && number->has_scale) ||
        !date_unit_from_name(lex_attr(unit->entry, "unit"), &which) || which > DATE_UNIT_WEEK)
        return false;
    if (!holiday_parse(doc, side->end, out) && !date_calendar(doc, side->end, out))
        return false;
    int32_t days = (int32_t)value * (which == DATE_UNIT_WEEK ? 7 : 1);
    out->first = token;
    out->shift = lex_attr_is(side->entry, "offset", "-1") ? -days : days;
    out->rule = "date.units-from";
    return out->kind == RAW_HOLIDAY || (out->kind == RAW_CALENDAR && out->day);
}

/* "the Tuesday after Labor Day", "third Tuesday after Christmas 2014": a weekday on one side of a
 * date that stands behind. */
bool date_weekday_from_date(const struct document *doc, uint32_t token, struct raw_date *out)
{
    const struct number *number = number_at(doc, token);
    bool ordinal = number && number->is_ordinal && number->value >= 1 && number->value <= 5;
    uint32_t at = ordinal ? number->end_token : token;
    const struct lex_hit *weekday =
        at < doc->text->tokens.count ? hit_at(doc, at, LEX_WEEKDAY) : NULL;
    const struct lex_hit *side = weekday ? date_word(doc, weekday->end, "side") : NULL;
    if (!side || lex_attr(side->entry, "counted") ||
        (!holiday_parse(doc, side->end, out) && !date_calendar(doc, side->end, out)) ||
        (out->kind != RAW_HOLIDAY && !(out->kind == RAW_CALENDAR && out->day)))
        return false;
    out->first = token;
    out->side_weekday = (uint8_t)lex_attr_number(weekday->entry, "number", 0);
    out->nth = ordinal ? (int8_t)number->value : 1;
    out->shift = lex_attr_is(side->entry, "offset", "-1") ? -1 : 1;
    out->rule = "date.weekday-from";
    return true;
}

/* "the month before, …", "the following month", "bulan berikutnya": counted from the date told
 * before. */
bool date_told_unit(const struct document *doc, uint32_t token, struct raw_date *out)
{
    const struct lex_hit *lead = date_word(doc, token, "next-told");
    const struct lex_hit *unit = date_word(doc, lead ? lead->end : token, "unit");
    const struct lex_hit *behind = unit && !lead ? date_word(doc, unit->end, "after-told") : NULL;
    bool counted = token > 0 && number_over(doc, token - 1);
    if (unit && !lead && !behind && token > 0 && is_small_word(doc, token - 1, "the") &&
        doc->text->lang == LANG_EN)
        behind = date_word_that_ends(doc, unit->end, "earlier");
    const struct lex_hit *side = lead ? lead : behind;
    if (!unit || !side || counted)
        return false;
    uint32_t first = lex_is_kind(side->entry, "earlier") ? token - 1 : token; /* over "the" */
    *out = (struct raw_date){.first = first,
                             .end = lead ? unit->end : behind->end,
                             .kind = RAW_LATER,
                             .offset = (int32_t)lex_attr_number(side->entry, "offset", 0),
                             .rule = "date.told-unit"};
    return date_unit_from_name(lex_attr(unit->entry, "unit"), &out->unit);
}
