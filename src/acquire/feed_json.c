/* JSON Feed 1.0 and 1.1. */
#include "acquire/feed_int.h"

#include "base/json_text.h"

#include <jansson.h>

static struct slice member(struct arena *arena, const json_t *object, const char *key)
{
    return arena_dup(arena, json_text(object, key));
}

bool feed_read_json(struct feed_reader *reader, struct slice bytes)
{
    json_t *root = json_loadb(bytes.ptr, bytes.len, 0, NULL), *entry;
    const char *version = json_string_value(json_object_get(root, "version"));
    size_t i;
    if (!version || !strstr(version, "jsonfeed.org/version/")) {
        json_decref(root);
        return false;
    }
    reader->feed->kind = FEED_JSON;
    reader->feed->title = member(reader->arena, root, "title");
    json_array_foreach(json_object_get(root, "items"), i, entry)
    {
        struct feed_item item = {.published = CIVIL_NONE};
        struct slice url = member(reader->arena, entry, "url");
        struct slice text = member(reader->arena, entry, "content_text");
        struct slice html = member(reader->arena, entry, "content_html");
        item.title = member(reader->arena, entry, "title");
        item.summary = member(reader->arena, entry, "summary");
        item.lang = member(reader->arena, entry, "language");
        if (item.summary.len == 0)
            item.summary = text.len ? text : feed_plain_text(reader->arena, html);
        feed_date(member(reader->arena, entry, "date_published"), &item.published);
        feed_add(reader, url.len ? url : member(reader->arena, entry, "id"), &item);
    }
    json_decref(root);
    return true;
}
