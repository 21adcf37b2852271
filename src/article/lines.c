/* A plain text in, its lines with what each is by itself out. See lines.h. */
#include "article/lines.h"

#include "article/visible.h"
#include "base/fold.h"
#include "base/utf8.h"

#define PROSE_MIN_BYTES 70
#define PROSE_LONG_BYTES 180

/* White space around a line as pages have it: also the marks of order and width that nobody sees.
 */
static struct slice trim_line(struct slice text)
{
    static const char *const unseen[] = {"\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE2\x80\x8E",
                                         "\xE2\x80\x8F"};
    for (;;) {
        struct slice before = text;
        text = slice_trim(text);
        for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++) {
            struct slice mark = slice_of(unseen[i]);
            if (slice_starts_with(text, mark))
                text = (struct slice){text.ptr + mark.len, text.len - mark.len};
            if (slice_ends_with(text, mark))
                text.len -= mark.len;
        }
        if (before.len == text.len)
            return text;
    }
}

/* Text that is folded: white space squeezed in place. */
static struct slice squeeze(char *key, struct slice text)
{
    size_t length = 0;
    for (size_t at = 0; at < text.len;) {
        size_t start = at;
        if (fold_is_space(utf8_next(text, &at))) {
            if (length > 0 && key[length - 1] != ' ')
                key[length++] = ' ';
        } else {
            memmove(key + length, text.ptr + start, at - start);
            length += at - start;
        }
    }
    while (length > 0 && key[length - 1] == ' ')
        length--;
    return (struct slice){key, length};
}

/* ASCII with single blanks and nothing that folds to another mark: nearly every line. Written so
 * that many bytes are looked at in one step. */
static bool is_plain(struct slice text)
{
    unsigned char odd = 0;
    if (text.len == 0 || text.ptr[0] == ' ' || text.ptr[text.len - 1] == ' ')
        return false;
    for (size_t at = 0; at < text.len; at++) {
        unsigned char byte = (unsigned char)text.ptr[at];
        odd |= (byte < ' ') | (byte >= 0x80) | (byte == '`');
    }
    for (size_t at = 1; at < text.len; at++)
        odd |= (text.ptr[at] == ' ') & (text.ptr[at - 1] == ' ');
    return !odd;
}

struct slice lines_key(struct arena *arena, struct slice text)
{
    if (!is_plain(text)) { /* what it folds to is ICU's to say */
        struct slice folded = fold(arena, text);
        return squeeze(arena_alloc(arena, folded.len + 1), folded);
    }
    char *key = arena_room(arena, text.len + 1);
    for (size_t at = 0; at < text.len; at++)
        key[at] = fold_ascii((unsigned char)text.ptr[at]);
    key[text.len] = '\0';
    return (struct slice){key, text.len};
}

static bool ends_like_sentence(struct slice text)
{
    static const char *const closers[] = {"\"", "”", "’", "'", ")", "»"};
    for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
        if (slice_ends_with(text, slice_of(closers[i])))
            text.len -= strlen(closers[i]);
    return text.len > 0 && strchr(".!?:;,", text.ptr[text.len - 1]) != NULL;
}

/* Several words with the end of a sentence, or so long that no headline or link has that length. */
static bool is_prose(struct slice text)
{
    return text.len >= PROSE_LONG_BYTES ||
           (text.len >= PROSE_MIN_BYTES && ends_like_sentence(text));
}

enum status lines_read(struct arena *arena, struct slice input, const struct article_rules *rules,
                       struct lines *lines, struct error *error)
{
    *lines = (struct lines){.arena = arena, .rules = rules, .input = input};
    struct slice rest = input, raw;
    while (slice_next_line(&rest, &raw)) {
        if (lines->all.count == LINES_MAX)
            return error_set(error, STATUS_LIMIT, "text has more than %u lines", LINES_MAX);
        struct line *line = VEC_PUSH(arena, &lines->all);
        line->whole.start = (uint32_t)(raw.ptr - input.ptr);
        line->whole.end = (uint32_t)(rest.len ? rest.ptr - input.ptr : (ptrdiff_t)input.len);
        line->text = trim_line(raw);
        line->date = CIVIL_NONE;
        if (line_is_blank(line))
            continue;
        lines->filled++;
        line->key = lines_key(arena, line->text);
        struct rule_set possible[LINE_SETS];
        pattern_sets_possible(rules->line_sets, line->text, possible);
        line->credits = possible[LINE_CREDITS];
        line->datelines = possible[LINE_DATELINES];
        line->verdict = furniture_judge(rules->furniture, &possible[LINE_FURNITURE], line->text);
        line->is_date = visible_date_read(rules->visible_dates, &possible[LINE_DATES], line->text,
                                          &line->date, NULL);
        line->is_prose =
            line->verdict.kind == FURNITURE_NONE && !line->is_date && is_prose(line->text);
    }
    lines->first_prose = lines->all.count;
    for (uint32_t i = lines->all.count; i > 0; i--)
        if (lines->all.items[i - 1].is_prose)
            lines->first_prose = i - 1;
    return STATUS_OK;
}
