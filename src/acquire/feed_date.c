/* The dates of feeds: RFC 822 as it is really written. */
#include "acquire/feed.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool next_word(struct slice *rest, struct slice *word)
{
    while (rest->len && (rest->ptr[0] == ' ' || rest->ptr[0] == ',' || rest->ptr[0] == '\t'))
        rest->ptr++, rest->len--;
    size_t len = 0;
    while (len < rest->len && rest->ptr[len] != ' ' && rest->ptr[len] != ',' &&
           rest->ptr[len] != '\t')
        len++;
    *word = (struct slice){rest->ptr, len};
    rest->ptr += len, rest->len -= len;
    return len > 0;
}

static bool same_start(struct slice word, const char *three)
{
    for (unsigned i = 0; i < 3; i++) {
        if (i >= word.len || (word.ptr[i] | 0x20) != three[i])
            return false;
    }
    return true;
}

/* English as the standard says, Indonesian as some feeds do. */
static unsigned month_of(struct slice word)
{
    static const struct {
        const char *start;
        unsigned month;
    } months[] = {{"jan", 1},  {"feb", 2},  {"mar", 3},  {"apr", 4},  {"may", 5},  {"mei", 5},
                  {"jun", 6},  {"jul", 7},  {"aug", 8},  {"agu", 8},  {"ags", 8},  {"sep", 9},
                  {"oct", 10}, {"okt", 10}, {"nov", 11}, {"nop", 11}, {"dec", 12}, {"des", 12}};
    for (unsigned i = 0; i < sizeof months / sizeof *months; i++) {
        if (same_start(word, months[i].start))
            return months[i].month;
    }
    return 0;
}

static bool number_of(struct slice word, unsigned *out)
{
    unsigned value = 0;
    if (word.len == 0 || word.len > 4)
        return false;
    for (size_t i = 0; i < word.len; i++) {
        if (!is_digit(word.ptr[i]))
            return false;
        value = value * 10 + (unsigned)(word.ptr[i] - '0');
    }
    *out = value;
    return true;
}

static int16_t zone_of(struct slice word)
{
    static const struct {
        const char *name;
        int16_t minutes;
    } zones[] = {{"GMT", 0},    {"UT", 0},     {"UTC", 0},    {"Z", 0},      {"EST", -300},
                 {"EDT", -240}, {"CST", -360}, {"CDT", -300}, {"MST", -420}, {"MDT", -360},
                 {"PST", -480}, {"PDT", -420}, {"WIB", 420},  {"WITA", 480}, {"WIT", 540},
                 {"BST", 60},   {"CET", 60},   {"CEST", 120}, {"IST", 330},  {"SGT", 480},
                 {"JST", 540},  {"AEST", 600}, {"AEDT", 660}};
    for (unsigned i = 0; i < sizeof zones / sizeof *zones; i++) {
        if (slice_is(word, zones[i].name))
            return zones[i].minutes;
    }
    unsigned hours, minutes;
    if (word.len >= 5 && (word.ptr[0] == '+' || word.ptr[0] == '-')) {
        struct slice tail = {word.ptr + word.len - 2, 2};
        if (number_of((struct slice){word.ptr + 1, 2}, &hours) && number_of(tail, &minutes) &&
            hours <= 14 && minutes < 60)
            return (int16_t)((word.ptr[0] == '-' ? -1 : 1) * (int)(hours * 60 + minutes));
    }
    return CIVIL_NO_ZONE;
}

static bool clock_of(struct slice word, struct civil *out)
{
    struct slice part;
    unsigned values[3] = {0, 0, 0}, count = 0;
    while (count < 3 && slice_next_part(&word, ':', &part)) {
        if (!number_of(part, &values[count]))
            return false;
        count++;
    }
    if (count < 2 || word.len || values[0] > 23 || values[1] > 59 || values[2] > 60)
        return false;
    out->hour = (uint8_t)values[0], out->minute = (uint8_t)values[1],
    out->second = (uint8_t)values[2];
    out->precision = count == 3 ? PRECISION_SECOND : PRECISION_MINUTE;
    return true;
}

bool feed_date(struct slice text, struct civil *out)
{
    struct slice rest = slice_trim(text), word;
    unsigned day, year, month;
    if (civil_parse(text, out))
        return true;
    if (!next_word(&rest, &word))
        return false;
    if (is_letter(word.ptr[0]) && !next_word(&rest, &word)) /* a weekday */
        return false;
    if (!number_of(word, &day) || !next_word(&rest, &word) || (month = month_of(word)) == 0 ||
        !next_word(&rest, &word) || !number_of(word, &year))
        return false;
    if (word.len <= 2) /* RFC 2822, section 4.3 */
        year += year < 50 ? 2000 : 1900;
    struct civil value = civil_day((int)year, month, day);
    if (value.precision == PRECISION_NONE)
        return false;
    if (next_word(&rest, &word) && clock_of(word, &value) && next_word(&rest, &word))
        value.zone_minutes = zone_of(word);
    *out = value;
    return true;
}
