/* Dates in figures: "28/11/2023", "2023-11-28", "12/8". */
#include "recognize/dates.h"

/* Figures between separators: "28/11/2023" -> {28, 11, 2023}. How many there are; 0 where something
 * else is in it. */
static unsigned parts_of(struct slice text, int parts[3], unsigned digits[3])
{
    unsigned count = 0;
    char separator = 0;
    parts[0] = parts[1] = parts[2] = 0;
    digits[0] = digits[1] = digits[2] = 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c >= '0' && c <= '9') {
            parts[count] = parts[count] * 10 + (c - '0');
            if (++digits[count] > 4)
                return 0;
        } else if (c == '/' || c == '-' || c == '.') {
            if ((separator && c != separator) || digits[count] == 0 || ++count > 2)
                return 0;
            separator = c;
        } else {
            return 0;
        }
    }
    return digits[count] ? count + 1 : 0;
}

int date_full_year(int year, unsigned digits)
{
    return digits == 4 ? year : digits == 2 ? (year < 70 ? 2000 : 1900) + year : 0;
}

/* "28/11/2023", "2023-11-28", "28.11.2023", "12/8". In English text month and day change places
 * where only that is possible or the text is American; a dot needs three parts, for "09.21" is a
 * time. */
bool date_numeric(const struct document *doc, uint32_t token, struct raw_date *out)
{
    const struct token *t = token_of(doc, token);
    if (!t || t->class != TOKEN_NUMBER)
        return false;
    struct slice text = token_text(doc->text, token);
    int parts[3];
    unsigned digits[3], count = parts_of(text, parts, digits);
    bool dots = memchr(text.ptr, '.', text.len) != NULL;
    if (count == 2 && digits[0] == 4 && digits[1] == 2 && memchr(text.ptr, '-', text.len) &&
        parts[0] >= 1970 && parts[0] <= DATE_LAST_YEAR && parts[1] >= 1 &&
        parts[1] <= 12) { /* 2014-10 */
        *out = (struct raw_date){.first = token,
                                 .end = token + 1,
                                 .kind = RAW_CALENDAR,
                                 .month = (uint8_t)parts[1],
                                 .year = (int16_t)parts[0],
                                 .rule = "date.figures"};
        return true;
    }
    if (count < 2 || (count == 2 && (dots || digits[0] > 2 || digits[1] > 2)))
        return false;
    int day = parts[0], month = parts[1],
        year = count == 3 ? date_full_year(parts[2], digits[2]) : 0;
    if (count == 3 && digits[0] == 4) {
        year = parts[0], day = parts[2];
    } else if (month > 12 && day <= 12) {
        day = parts[1], month = parts[0];
    }
    if (count == 3 && (year < DATE_FIRST_YEAR || year > DATE_LAST_YEAR))
        return false;
    if (!civil_is_valid(year ? year : 2000, (unsigned)(month < 0 ? 0 : month), (unsigned)day))
        return false;
    *out = (struct raw_date){.first = token,
                             .end = token + 1,
                             .kind = RAW_CALENDAR,
                             .day = (uint8_t)day,
                             .month = (uint8_t)month,
                             .year = (int16_t)year,
                             .rule = "date.figures"};
    return true;
}

/* "in 2016, 2017 and 2018": a year between two others, of which the first is led to by a word. */
bool date_year_is_listed(const struct document *doc, uint32_t token)
{
    int year;
    uint32_t behind = token + 1 + is_mark(doc, token + 1, ",");
    behind += is_small_word(doc, behind, "list_and");
    if (behind == token + 1 || !date_year_figure(doc, behind, &year))
        return false;
    for (uint32_t t = token;
         t >= 2 && is_mark(doc, t - 1, ",") && date_year_figure(doc, t - 2, &year); t -= 2) {
        if (date_word_before(doc, t - 2, "prep"))
            return true;
    }
    return false;
}
