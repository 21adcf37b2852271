/* Text, words and values -> escaped HTML in both languages. */
#include "render/markup.h"

#include <stdarg.h>
#include <stdio.h>

void markup_raw(struct markup *h, const char *markup)
{
    put_words(&h->to, markup);
}

void markup_printf(struct markup *h, const char *format, ...)
{
    char text[512];
    va_list args;
    va_start(args, format);
    int length = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (length > 0 && (size_t)length < sizeof text)
        put_bytes(&h->to, (struct slice){text, (size_t)length});
}

static bool is_hidden(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0) ||
           (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || c == 0x61c;
}

static const char *entity_of(uint32_t c)
{
    switch (c) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case 0x2028:
    case 0x2029:
        return " ";
    default:
        return is_hidden(c) ? "" : NULL;
    }
}

/* Whole runs go out at once. */
void markup_text(struct markup *h, struct slice text)
{
    size_t from = 0;
    for (size_t at = 0; at < text.len;) {
        size_t start = at;
        const char *entity = entity_of(utf8_next(text, &at));
        if (!entity)
            continue;
        put_bytes(&h->to, (struct slice){text.ptr + from, start - from});
        put_words(&h->to, entity);
        from = at;
    }
    if (text.len)
        put_bytes(&h->to, (struct slice){text.ptr + from, text.len - from});
}

void markup_attribute(struct markup *h, const char *name, struct slice value)
{
    markup_printf(h, " %s=\"", name);
    markup_text(h, value);
    markup_raw(h, "\"");
}

void markup_both(struct markup *h, const struct bilingual *words)
{
    struct slice id = words->in[LANG_ID], en = words->in[LANG_EN];
    if (slice_equal(id, en) || !id.len || !en.len) {
        markup_text(h, id.len ? id : en);
        return;
    }
    markup_raw(h, "<span class=id lang=id>");
    markup_text(h, id);
    markup_raw(h, "</span><span class=en lang=en>");
    markup_text(h, en);
    markup_raw(h, "</span>");
}

void markup_phrase(struct markup *h, const char *key)
{
    struct bilingual words = {{SLICE_EMPTY, phrase_text(h->book->phrases, LANG_ID, key),
                               phrase_text(h->book->phrases, LANG_EN, key)}};
    markup_both(h, &words);
}

void markup_number_of(struct markup *h, const char *key, uint64_t number)
{
    char one[64];
    struct phrase_slot slots[] = {
        {"number", phrase_name(arena_printf(h->arena, "%llu", (unsigned long long)number))},
        END_OF_SLOTS};
    snprintf(one, sizeof one, "%s.one", key);
    bool is_one = number == 1 && phrase_text(h->book->phrases, LANG_EN, one).len;
    struct bilingual words = phrase_fill(h->arena, h->book->phrases, is_one ? one : key, slots);
    markup_both(h, &words);
}

void markup_word(struct markup *h, const char *group, struct slice word)
{
    struct bilingual words = {{SLICE_EMPTY, book_phrase(h->book, LANG_ID, group, word),
                               book_phrase(h->book, LANG_EN, group, word)}};
    markup_both(h, &words);
}

void markup_member(struct markup *h, const json_t *object, const char *key)
{
    struct bilingual words = {
        {SLICE_EMPTY, json_in(object, key, LANG_ID), json_in(object, key, LANG_EN)}};
    markup_both(h, &words);
}

void markup_day(struct markup *h, const json_t *object, const char *key)
{
    struct civil day = json_day(object, key);
    char value[32];
    if (day.precision == PRECISION_NONE) {
        markup_phrase(h, "show.undated");
        return;
    }
    if (day.precision > PRECISION_DAY)
        day = civil_cut(day, PRECISION_DAY);
    struct bilingual words = phrase_date(h->arena, h->book->phrases, day);
    civil_format(day, value);
    markup_printf(h, "<time datetime=\"%s\">", value);
    markup_both(h, &words);
    markup_raw(h, "</time>");
}

void markup_amount(struct markup *h, const json_t *count)
{
    struct bilingual words = {{SLICE_EMPTY, book_amount(h->book, h->arena, count, LANG_ID),
                               book_amount(h->book, h->arena, count, LANG_EN)}};
    markup_both(h, &words);
}

void markup_name(struct markup *h, const json_t *incident, struct slice id)
{
    struct bilingual words = {{SLICE_EMPTY, facts_body_name(incident, id, LANG_ID),
                               facts_body_name(incident, id, LANG_EN)}};
    markup_both(h, &words);
}
