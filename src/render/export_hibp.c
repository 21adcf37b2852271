/* A book -> breach records shaped like those of Have I Been Pwned (its API, version 3), a JSON
 * array.
 *
 * "Like": their PwnCount is a number of accounts with a mail address; ours is the number that
 * stands for the incident. A record is verified only where a body confirmed the incident. */
#include "render/render_int.h"

#include "base/hash.h"
#include "report/json_put.h"

#include <stdlib.h>

enum { MOST_CLASSES = 128, MOST_NAME = 80 };

/* "kpu-2023-11" -> "Kpu202311". */
static struct slice pascal_name(struct arena *arena, struct slice id)
{
    char out[MOST_NAME];
    size_t length = 0;
    bool is_start = true;
    for (size_t i = 0; i < id.len && length < sizeof out; i++) {
        char c = id.ptr[i];
        bool is_lower = c >= 'a' && c <= 'z',
             is_other = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (is_lower || is_other)
            out[length++] = is_lower && is_start ? (char)(c - 'a' + 'A') : c;
        is_start = !is_lower && !is_other;
    }
    return arena_dup(arena, (struct slice){out, length});
}

static int by_text(const void *a, const void *b)
{
    return slice_compare(*(const struct slice *)a, *(const struct slice *)b);
}

static json_t *data_classes(struct book *book, const json_t *incident)
{
    struct slice classes[MOST_CLASSES];
    size_t count = 0, i;
    const json_t *field;
    json_t *list = json_array();
    json_array_foreach(json_object_get(incident, "fields"), i, field)
    {
        struct slice class = book_mapped(book, "hibp.class", json_text(field, "id"));
        if (json_is_true(json_object_get(field, "denied")))
            continue;
        if (!class.len)
            book_leave_out(book, "hibp: some kinds of data have no data class there");
        else if (count < MOST_CLASSES)
            classes[count++] = class;
    }
    qsort(classes, count, sizeof *classes, by_text);
    for (i = 0; i < count; i++) {
        if (i == 0 || !slice_equal(classes[i], classes[i - 1]))
            json_array_append_new(list, json_slice(classes[i]));
    }
    return list;
}

static void put_escaped(struct buf *out, struct slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '<')
            buf_append(out, SLICE("&lt;"));
        else if (c == '>')
            buf_append(out, SLICE("&gt;"));
        else if (c == '&')
            buf_append(out, SLICE("&amp;"));
        else if (c == '"')
            buf_append(out, SLICE("&quot;"));
        else
            buf_append_char(out, c);
    }
}

/* Their descriptions are HTML. */
static json_t *description(const json_t *incident, const char *lang)
{
    struct buf html;
    size_t i;
    const json_t *sentence;
    buf_init(&html, 0);
    json_array_foreach(json_object_get(json_object_get(incident, "summary"), lang), i, sentence)
    {
        buf_append(&html, i ? SLICE(" ") : SLICE(""));
        put_escaped(&html, json_text(sentence, "text"));
    }
    json_t *value = json_slice(buf_slice(&html));
    buf_release(&html);
    return value;
}

static bool has_specific_field(const json_t *incident)
{
    size_t i;
    const json_t *field;
    json_array_foreach(json_object_get(incident, "fields"), i, field)
    {
        if (slice_is(json_text(field, "pdp_class"), "specific") &&
            !json_is_true(json_object_get(field, "denied")))
            return true;
    }
    return false;
}

static json_t *breach(struct exporting *e, const json_t *incident, const json_t *claim)
{
    static const char *const never[] = {"IsFabricated", "IsRetired",    "IsSpamList",
                                        "IsMalware",    "IsStealerLog", "IsSubscriptionFree"};
    struct book *book = e->book;
    char added[40], changed[40];
    struct civil first = json_day(incident, "first_date"), last = json_day(incident, "last_date");
    json_t *out = json_object();
    char day[32];
    format_instant(first, added);
    if (!format_instant(last, changed))
        format_instant(first, changed);
    civil_format(civil_day(first.year, first.month ? first.month : 1, first.day ? first.day : 1),
                 day);
    if (first.precision < PRECISION_DAY)
        book_leave_out(book,
                       "hibp: a date needs a day; months and years are written as their first day");
    put_slice(out, "Name", pascal_name(&book->one, json_text(incident, "id")));
    put_slice(out, "Title", json_in(incident, "title", e->lang));
    put_text(out, "Domain", "");
    put_text(out, "BreachDate", day);
    put_text(out, "AddedDate", added);
    put_text(out, "ModifiedDate", changed);
    put_integer(out, "PwnCount", json_whole(claim, "value"));
    json_object_set_new(out, "Description", description(incident, lang_code(e->lang)));
    put_text(out, "LogoPath", "");
    json_object_set_new(out, "DataClasses", data_classes(book, incident));
    json_object_set_new(out, "IsVerified", json_boolean(facts_is_confirmed(incident)));
    json_object_set_new(out, "IsSensitive", json_boolean(has_specific_field(incident)));
    for (unsigned i = 0; i < sizeof never / sizeof *never; i++)
        json_object_set_new(out, never[i], json_false());
    return out;
}

void export_hibp(struct exporting *e)
{
    size_t i;
    const json_t *incident;
    bool begun = false;
    put_words(&e->to, "[");
    json_array_foreach(json_object_get(e->book->timeline, "incidents"), i, incident)
    {
        const json_t *claim = facts_main_claim(incident);
        if (!claim || json_day(incident, "first_date").precision == PRECISION_NONE) {
            book_leave_out(
                e->book, "hibp: a record needs a day and a number; incidents without are left out");
            continue;
        }
        put_array_item(&e->to, breach(e, incident, claim), &begun);
        arena_clear(&e->book->one);
    }
    put_words(&e->to, "\n]\n");
    book_leave_out(
        e->book,
        "hibp: one number a record; other numbers, sides, disputes, events, actors, sources and "
        "domains are left out");
}
