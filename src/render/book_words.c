/* Looking things up in a book, and the small writers that all formats share. */
#include "render/render_int.h"

#include <stdio.h>
#include <stdlib.h>

struct slice book_mapped(const struct book *book, const char *table, struct slice ours)
{
    char key[128];
    int length = snprintf(key, sizeof key, "%s\t%.*s", table, SLICE_ARG(ours));
    if (length < 0 || (size_t)length >= sizeof key)
        return SLICE_EMPTY;
    uint32_t at = map_get(&book->mapping, (struct slice){key, (size_t)length});
    return at == MAP_NONE ? SLICE_EMPTY : book->mapped.items[at];
}

void book_leave_out(struct book *book, const char *what)
{
    for (uint32_t i = 0; i < book->notes.count; i++) {
        if (slice_is(book->notes.items[i], what))
            return;
    }
    VEC_ADD(&book->arena, &book->notes, arena_dup(&book->arena, slice_of(what)));
}

struct slice book_amount(struct book *book, struct arena *arena, const json_t *count,
                         enum lang lang)
{
    struct count value = facts_count(count);
    return phrase_amount(arena, book->phrases, &value).in[lang];
}

struct slice book_phrase(const struct book *book, enum lang lang, const char *group,
                         struct slice word)
{
    char key[128];
    int length = snprintf(key, sizeof key, "%s.%.*s", group, SLICE_ARG(word));
    struct slice shown = length > 0 && (size_t)length < sizeof key
                             ? phrase_text(book->phrases, lang, key)
                             : SLICE_EMPTY;
    return shown.len ? shown : word;
}

bool is_web_address(struct slice url)
{
    if (!slice_starts_with(url, SLICE("https://")) && !slice_starts_with(url, SLICE("http://")))
        return false;
    for (size_t i = 0; i < url.len; i++) {
        unsigned char c = (unsigned char)url.ptr[i];
        if (c <= ' ' || c == 0x7f || c == '"' || c == '<' || c == '>' || c == '\\')
            return false;
    }
    return true;
}

struct slice cut_quote(struct arena *arena, struct slice text, uint32_t limit)
{
    size_t at = 0, space = 0;
    for (uint32_t points = 0; limit && at < text.len && points < limit; points++) {
        if (text.ptr[at] == ' ')
            space = at;
        utf8_next(text, &at);
    }
    if (limit == 0 || at >= text.len)
        return text;
    if (space > at / 2) /* rather at a word's end */
        at = space;
    return arena_printf(arena, "%.*s…", (int)at, text.ptr);
}

void put_bytes(struct output_to *to, struct slice bytes)
{
    if (to->status == STATUS_OK && bytes.len)
        to->status = to->sink->write(to->sink->context, bytes, to->error);
}

void put_words(struct output_to *to, const char *words)
{
    put_bytes(to, slice_of(words));
}

void put_array_item(struct output_to *to, json_t *value, bool *begun)
{
    put_words(to, *begun ? ",\n" : "\n");
    *begun = true;
    put_json_value(to, value, JSON_COMPACT);
}

void put_json_value(struct output_to *to, json_t *value, size_t flags)
{
    char *text = json_dumps(value, flags | JSON_ENCODE_ANY | JSON_PLAIN_REALS);
    if (text)
        put_words(to, text);
    else
        to->status = error_set(to->error, STATUS_FORMAT, "a part of the output is no valid text");
    free(text);
    json_decref(value);
}

bool format_instant(struct civil date, char out[static 40])
{
    int64_t minutes;
    if (date.precision == PRECISION_NONE)
        return false;
    struct civil day = civil_day(date.year, date.month ? date.month : 1, date.day ? date.day : 1);
    minutes = (int64_t)civil_to_days(day) * 1440;
    if (date.precision >= PRECISION_MINUTE) {
        minutes += date.hour * 60 + date.minute;
        if (date.zone_minutes != CIVIL_NO_ZONE)
            minutes -= date.zone_minutes;
    }
    int64_t days = minutes >= 0 ? minutes / 1440 : -((1439 - minutes) / 1440);
    unsigned rest = (unsigned)(minutes - days * 1440);
    day = civil_from_days((int32_t)days);
    snprintf(out, 40, "%04d-%02u-%02uT%02u:%02u:%02uZ", day.year, day.month, day.day, rest / 60,
             rest % 60, date.precision == PRECISION_SECOND ? date.second : 0);
    return true;
}
