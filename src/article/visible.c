/* A visible date in, a civil date out. See visible.h. */
#include "article/visible.h"

#include <stdlib.h>

#define LINE_MAX_BYTES 160

/* At most six digits; anything else is -1. */
static int number_of(struct slice digits)
{
    int value = 0;
    if (digits.len == 0 || digits.len > 6)
        return -1;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '9')
            return -1;
        value = value * 10 + (digits.ptr[i] - '0');
    }
    return value;
}

/* The number that the rules give to a word: month.11 for "Nopember" with the prefix "month.". */
static int number_by_rule(const struct patterns *rules, struct slice word, const char *prefix)
{
    struct pattern_match match;
    if (word.len == 0 || !patterns_first(rules, word, &match) ||
        strncmp(match.name, prefix, strlen(prefix)) != 0)
        return INT16_MIN;
    /* Several words of one number stand in several rules: month.5, month.5.en. */
    return (int)strtol(match.name + strlen(prefix), NULL, 10);
}

static int month_of(const struct patterns *rules, struct slice word)
{
    int number = number_of(word);
    if (number >= 1 && number <= 12)
        return number;
    number = number_by_rule(rules, word, "month.");
    return number >= 1 && number <= 12 ? number : -1;
}

/* WIB, +07:00, GMT+7, Z. */
static int zone_of(const struct patterns *rules, struct slice word)
{
    if (word.len > 1 && (word.ptr[0] == '+' || word.ptr[0] == '-')) {
        int digits = 0, value = 0;
        for (size_t i = 1; i < word.len; i++)
            if (word.ptr[i] >= '0' && word.ptr[i] <= '9' && digits < 4) {
                value = value * 10 + (word.ptr[i] - '0');
                digits++;
            }
        int minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100;
        if (digits == 0 || minutes > 14 * 60)
            return CIVIL_NO_ZONE;
        return word.ptr[0] == '-' ? -minutes : minutes;
    }
    int minutes = number_by_rule(rules, word, "zone.");
    return minutes == INT16_MIN ? CIVIL_NO_ZONE : minutes;
}

/* am, p.m., A. M. */
static bool is_meridian_word(struct slice word)
{
    char first = word.len >= 2 && word.len <= 5 ? (char)(word.ptr[0] | 0x20) : 0;
    return (first == 'a' || first == 'p') &&
           (memchr(word.ptr, 'm', word.len) || memchr(word.ptr, 'M', word.len));
}

static struct civil date_of_groups(const struct patterns *rules, struct slice line,
                                   const struct pattern_match *match)
{
    struct slice part[8];
    for (unsigned i = 0; i < 8; i++)
        part[i] = slice_trim(slice_sub(line, match->groups[i]));
    int day = number_of(part[0]), month = month_of(rules, part[1]), year = number_of(part[2]);
    if (part[2].len == 2)
        year += 2000;
    if (year < 1990 || year > 2100 || day < 1 || month < 1 ||
        !civil_is_valid(year, (unsigned)month, (unsigned)day))
        return CIVIL_NONE;
    struct civil date = civil_day(year, (unsigned)month, (unsigned)day);
    int hour = number_of(part[3]), minute = number_of(part[4]);
    struct slice zone = SLICE_EMPTY;
    for (unsigned i = 5; i <= 6; i++) {
        bool is_meridian = is_meridian_word(part[i]);
        if (is_meridian && hour >= 1 && hour <= 12)
            hour = hour % 12 + ((part[i].ptr[0] | 0x20) == 'p' ? 12 : 0);
        else if (!is_meridian && part[i].len > 0)
            zone = part[i];
    }
    if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60) {
        date.hour = (uint8_t)hour;
        date.minute = (uint8_t)minute;
        date.precision = PRECISION_MINUTE;
        date.zone_minutes = (int16_t)zone_of(rules, zone);
    }
    return date;
}

/* A day and a year are three figures at least; most lines are prose and have none. */
static bool has_figures(struct slice line)
{
    unsigned figures = 0;
    for (size_t i = 0; i < line.len && figures < 3; i++)
        figures += line.ptr[i] >= '0' && line.ptr[i] <= '9';
    return figures == 3;
}

bool visible_date_read(const struct patterns *rules, const struct rule_set *possible,
                       struct slice line, struct civil *out, const char **rule)
{
    struct pattern_match match;
    *out = CIVIL_NONE;
    if (line.len < 6 || line.len > LINE_MAX_BYTES || (!possible && !has_figures(line)))
        return false;
    struct rule_set left = possible ? *possible : patterns_possible(rules, line);
    struct rule_set dates = rule_set_common(left, &patterns_kind(rules, "date")->rules);
    if (rule_set_is_empty(&dates) || !has_figures(line) ||
        !patterns_first_of(rules, &left, line, &match) || strncmp(match.name, "date.", 5) != 0)
        return false;
    *out = date_of_groups(rules, line, &match);
    if (rule)
        *rule = match.name;
    return out->precision != PRECISION_NONE;
}

/* "May 4, 2020 (Reuters)" -> "May 4, 2020 " */
static struct slice without_agency(struct slice text)
{
    size_t open = text.len;
    if (!text.len || text.ptr[text.len - 1] != ')')
        return text;
    while (open > 0 && text.ptr[open - 1] != '(') {
        if (text.ptr[open - 1] >= '0' && text.ptr[open - 1] <= '9')
            return text;
        open--;
    }
    return open ? (struct slice){text.ptr, open - 1} : text;
}

static bool is_dateline_mark(char c)
{
    return c == ' ' || c == ',' || c == '(' || c == ')' || c == '-' || c == '/';
}

bool visible_date_of_dateline(const struct patterns *rules, struct slice behind_place,
                              struct civil *out)
{
    enum { MOST_PARTS = 4 }; /* an outlet, an agency, a weekday may stand before the date */
    static const struct slice dashes[] = {{"–", 3}, {"—", 3}};
    struct slice rest = slice_trim(behind_place);
    for (unsigned d = 0; d < 2; d++) {
        if (slice_ends_with(rest, dashes[d]))
            rest.len -= dashes[d].len;
    }
    while (rest.len && (rest.ptr[rest.len - 1] == '-' || rest.ptr[rest.len - 1] == ' '))
        rest.len--;
    rest = without_agency(rest);
    while (rest.len && is_dateline_mark(rest.ptr[rest.len - 1]))
        rest.len--;
    for (unsigned part = 0; part < MOST_PARTS && rest.len; part++) {
        while (rest.len && is_dateline_mark(rest.ptr[0]))
            rest = (struct slice){rest.ptr + 1, rest.len - 1};
        if (visible_date_read(rules, NULL, rest, out, NULL))
            return true;
        size_t next = slice_find(rest, SLICE(","), 0), bracket = slice_find(rest, SLICE("("), 0);
        next = bracket < next ? bracket : next;
        rest = (struct slice){rest.ptr + next, rest.len - next};
    }
    return false;
}
