/* A book -> JSON Feed 1.1: an item for each incident, the one that was last heard of first. */
#include "render/render_int.h"

#include "report/json_put.h"

#include <stdlib.h>

enum { MOST_ITEMS = 200 };

struct item {
    const json_t *incident;
    struct civil last;
};

static int newest_first(const void *a, const void *b)
{
    const struct item *left = a, *right = b;
    bool has_left = left->last.precision != PRECISION_NONE,
         has_right = right->last.precision != PRECISION_NONE;
    if (has_left != has_right)
        return has_left ? -1 : 1;
    int order = civil_compare(right->last, left->last);
    return order ? order
                 : slice_compare(json_text(left->incident, "id"), json_text(right->incident, "id"));
}

static json_t *item_json(struct exporting *e, const struct item *item)
{
    struct buf text;
    size_t i;
    const json_t *sentence, *victim;
    char instant[40];
    json_t *out = json_object(), *tags = json_array();
    buf_init(&text, 0);
    json_array_foreach(
        json_object_get(json_object_get(item->incident, "summary"), lang_code(e->lang)), i,
        sentence)
    {
        buf_append(&text, i ? SLICE(" ") : SLICE(""));
        buf_append(&text, json_text(sentence, "text"));
    }
    put_slice(
        out, "id",
        arena_printf(&e->book->one, "urn:runut:%.*s", SLICE_ARG(json_text(item->incident, "id"))));
    put_slice(out, "title", json_in(item->incident, "title", e->lang));
    json_object_set_new(out, "content_text", json_slice(buf_slice(&text)));
    if (format_instant(json_day(item->incident, "first_date"), instant))
        put_text(out, "date_published", instant);
    if (format_instant(item->last, instant))
        put_text(out, "date_modified", instant);
    put_text(out, "language", lang_code(e->lang));
    json_array_foreach(json_object_get(item->incident, "victims"), i, victim)
        json_array_append(tags, (json_t *)victim);
    if (json_array_size(tags))
        json_object_set(out, "tags", tags);
    json_object_set_new(
        out, "_runut",
        json_pack("{s:i, s:i, s:i}", "reports",
                  (int)json_array_size(json_object_get(item->incident, "reports")), "origins",
                  (int)json_whole(item->incident, "origins"), "disputes",
                  (int)json_array_size(json_object_get(item->incident, "disputes"))));
    json_decref(tags);
    buf_release(&text);
    return out;
}

void export_jsonfeed(struct exporting *e)
{
    const json_t *incidents = json_object_get(e->book->timeline, "incidents"), *incident;
    size_t count = json_array_size(incidents), i;
    struct arena arena;
    json_t *root = json_object(), *list = json_array();
    arena_init(&arena);
    struct item *items = ARENA_ARRAY(&arena, struct item, count);
    json_array_foreach(incidents, i, incident) items[i] =
        (struct item){incident, json_day(incident, "last_date")};
    if (count)
        qsort(items, count, sizeof *items, newest_first);
    for (i = 0; i < count && i < MOST_ITEMS; i++)
        json_array_append_new(list, item_json(e, &items[i]));
    if (count > MOST_ITEMS)
        book_leave_out(e->book,
                       "jsonfeed: the 200 incidents last heard of; older ones are left out");
    put_text(root, "version", "https://jsonfeed.org/version/1.1");
    put_slice(root, "title", phrase_text(e->book->phrases, e->lang, "page.title"));
    put_text(root, "language", lang_code(e->lang));
    json_object_set_new(root, "items", list);
    put_json_value(&e->to, root, JSON_INDENT(1));
    put_words(&e->to, "\n");
    book_leave_out(e->book,
                   "jsonfeed: titles and summaries alone; claims and their evidence are left out");
    arena_release(&arena);
}
