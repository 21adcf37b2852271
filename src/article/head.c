/* The lines above an article's first paragraph in; headline, authors and date out. See lines.h. */
#include "article/lines.h"

#include "article/visible.h"
#include "base/fold.h"
#include "base/utf8.h"

#define TITLE_MIN_WORDS 3
#define TITLE_MAX_BYTES 260
#define DATE_LINES_MAX 14 /* a publication date stands among the first lines */

bool lines_same_title(struct slice a_key, struct slice b_key)
{
    struct slice shorter = a_key.len < b_key.len ? a_key : b_key;
    struct slice longer = a_key.len < b_key.len ? b_key : a_key;
    if (shorter.len == longer.len)
        return slice_equal(a_key, b_key);
    if (shorter.len < 20 || !slice_starts_with(longer, shorter))
        return false;
    struct slice rest =
        slice_trim((struct slice){longer.ptr + shorter.len, longer.len - shorter.len});
    return rest.len < 40 && rest.len > 0 && strchr("-|.:", rest.ptr[0]) != NULL;
}

static unsigned count_words(struct slice text)
{
    unsigned words = 0;
    struct slice word;
    while (slice_next_part(&text, ' ', &word))
        words += word.len > 0;
    return words;
}

static bool has_dateline(const struct lines *lines, const struct line *line)
{
    struct pattern_match match;
    return patterns_first_of(lines->rules->datelines, &line->datelines, line->text, &match);
}

/* Could this line be a headline? */
static bool is_title_like(const struct lines *lines, const struct line *line)
{
    if (line_is_blank(line) || line->verdict.kind != FURNITURE_NONE || line->is_date ||
        line->text.len > TITLE_MAX_BYTES || count_words(line->text) < TITLE_MIN_WORDS)
        return false;
    char last = line->text.ptr[line->text.len - 1];
    if (last == '.' || last == ',' || last == ':' || last == ')')
        return false;
    return !has_dateline(lines, line);
}

static uint32_t find_title_line(const struct lines *lines)
{
    uint32_t none = lines->all.count;
    if (lines->filled < 2)
        return none;
    uint32_t seen = 0;
    for (uint32_t i = 0; i < lines->all.count && seen < DATE_LINES_MAX; i++) {
        const struct line *line = &lines->all.items[i];
        if (line_is_blank(line))
            continue;
        seen++;
        if (is_title_like(lines, line))
            return i;
        /* Above a headline there are sections, dates and leftovers, never a paragraph. */
        if (line->is_prose || has_dateline(lines, line))
            return none;
    }
    return none;
}

static void cut(struct line *line, const char *rule)
{
    if (!line->cut_rule)
        line->cut_rule = rule;
}

struct slice lines_find_title(struct lines *lines, struct slice given)
{
    struct slice title = given;
    uint32_t at = lines->all.count;
    if (given.len == 0) {
        at = find_title_line(lines);
        if (at == lines->all.count)
            return SLICE_EMPTY;
        title = lines->all.items[at].text;
    }
    if (lines->filled < 2)
        return title;
    struct slice key = lines_key(lines->arena, title);
    uint32_t first = lines->all.count;
    for (uint32_t i = 0; i < lines->all.count; i++) {
        struct line *line = &lines->all.items[i];
        if (line_is_blank(line) || !lines_same_title(key, line->key))
            continue;
        cut(line, i == at ? "title.first-line" : "title.repeated");
        if (first == lines->all.count)
            first = i;
    }
    /* Short lines above the headline are the page's menu: "nasional", "IND | ENG". */
    for (uint32_t i = 0; first < lines->all.count && i < first && i < lines->first_prose; i++) {
        struct line *line = &lines->all.items[i];
        if (!line_is_blank(line) && !line->is_date && line->verdict.kind == FURNITURE_NONE &&
            line->text.len < 60 && count_words(line->text) <= TITLE_MIN_WORDS + 2)
            cut(line, "head.above-title");
    }
    return title;
}

/* "Menteri Budi Salim." tells what a picture shows; "Budi S." is a name. */
static bool ends_sentence(struct slice text)
{
    enum { LONGEST_INITIAL = 3 };
    size_t last = text.len;
    while (last > 0 && text.ptr[last - 1] != ' ')
        last--;
    return slice_ends_with(text, SLICE(".")) && text.len - last > LONGEST_INITIAL;
}

/* Two to five words that each begin with a capital: perhaps a name that stands alone. */
static bool is_name_like(struct slice text)
{
    if (slice_ends_with(text, SLICE(",")) || slice_ends_with(text, SLICE("|")))
        text.len--; /* "Budi Santoso |" */
    unsigned words = 0;
    struct slice rest = text, word;
    if (text.len > 60 || ends_sentence(text))
        return false;
    while (slice_next_part(&rest, ' ', &word)) {
        size_t at = 0;
        if (word.len == 0)
            continue;
        if (!fold_is_upper(utf8_next(word, &at)))
            return false;
        while (at < word.len) {
            uint32_t letter = utf8_next(word, &at);
            if (!fold_is_letter(letter) && letter != '.' && letter != '\'' && letter != 0x2019 &&
                letter != '-')
                return false;
        }
        words++;
    }
    return words >= 2 && words <= 5;
}

/* The nearest line that is not blank, before (-1) or behind (+1). */
static const struct line *neighbour(const struct lines *lines, uint32_t at, int step)
{
    for (int64_t i = (int64_t)at + step; i >= 0 && i < lines->all.count; i += step)
        if (!line_is_blank(&lines->all.items[i]))
            return &lines->all.items[i];
    return NULL;
}

static bool is_byline_mark(const struct line *line)
{
    return line && (line->is_date || line->verdict.kind == FURNITURE_BYLINE ||
                    (line->cut_rule && strcmp(line->cut_rule, "byline.name") == 0));
}

/* "Josh Taylor" alone between the headline and the text: its author, or a section; no news of it.
 */
static void drop_name_alone(struct lines *lines)
{
    enum { LINES_ENOUGH = 4 };
    for (uint32_t i = 0;
         lines->filled >= LINES_ENOUGH && i < lines->first_prose && i < lines->all.count; i++) {
        struct line *line = &lines->all.items[i];
        const struct line *next = neighbour(lines, i, +1);
        if (line_is_blank(line) || line->cut_rule)
            continue;
        if (line->verdict.kind == FURNITURE_NONE && !line->is_date && is_name_like(line->text) &&
            next && !is_name_like(next->text))
            cut(line, "head.name-alone");
        return;
    }
}

void lines_drop_head(struct lines *lines)
{
    for (uint32_t i = 0; i < lines->all.count; i++) {
        struct line *line = &lines->all.items[i];
        if (line->verdict.kind == FURNITURE_BYLINE) {
            furniture_take_names(lines->arena, &line->verdict, &lines->bylines);
            cut(line, line->verdict.rule);
        } else if (line->verdict.kind == FURNITURE_HEAD && i < lines->first_prose) {
            cut(line, line->verdict.rule);
        }
    }
    /* Names beside a date or "Tim Redaksi" are bylines; behind a standfirst those in front of one
     * (behind it stands what a picture shows); two rounds, as names stand below each other. */
    enum { LINES_BEHIND = 8 };
    for (unsigned round = 0; round < 2; round++)
        for (uint32_t i = 0; i < lines->first_prose + LINES_BEHIND && i < lines->all.count; i++) {
            struct line *line = &lines->all.items[i];
            if (line_is_blank(line) || line->cut_rule || line->verdict.kind != FURNITURE_NONE ||
                line->is_date || !is_name_like(line->text))
                continue;
            if ((i < lines->first_prose && is_byline_mark(neighbour(lines, i, -1))) ||
                is_byline_mark(neighbour(lines, i, +1))) {
                furniture_split_names(lines->arena, line->text, &lines->bylines.authors);
                cut(line, "byline.name");
            }
        }
    drop_name_alone(lines);
}

bool lines_find_date(const struct lines *lines, struct civil *out)
{
    uint32_t seen = 0;
    for (uint32_t i = 0; i < lines->all.count && seen < DATE_LINES_MAX; i++) {
        const struct line *line = &lines->all.items[i];
        if (line_is_blank(line))
            continue;
        seen++;
        if (line->verdict.kind == FURNITURE_END)
            return false;
        if (line->is_date) {
            *out = line->date;
            return true;
        }
    }
    return false;
}
