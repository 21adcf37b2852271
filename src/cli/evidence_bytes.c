/* A report's JSON in, the same with bytes of the payload out. See evidence_bytes.h. */
#include "cli/evidence_bytes.h"

#include "base/json_text.h"
#include "base/utf8.h"

#include <jansson.h>
#include <stdlib.h>

#define DEPTH_MAX 8

struct tracing {
    const struct article *article;
    const struct source_doc *doc;
    struct utf8_index points;
};

static void add_to_item(struct tracing *tracing, json_t *item)
{
    const json_t *start = json_object_get(item, "start"), *end = json_object_get(item, "end");
    const json_t *in = json_object_get(item, "in");
    bool is_title = json_is_string(in) && strcmp(json_string_value(in), "title") == 0;
    if (is_title || !json_is_integer(start) || !json_is_integer(end) ||
        !json_object_get(item, "exact"))
        return;
    struct span text = {utf8_byte_of_point(&tracing->points, (uint32_t)json_integer_value(start)),
                        utf8_byte_of_point(&tracing->points, (uint32_t)json_integer_value(end))};
    struct span found;
    if (text.start != UINT32_MAX && text.end != UINT32_MAX &&
        article_trace(tracing->article, tracing->doc, text, &found))
        json_object_set_new(item, "bytes", json_pack("[i, i]", (int)found.start, (int)found.end));
}

static void add_everywhere(struct tracing *tracing, json_t *value, unsigned depth)
{
    const char *key;
    json_t *member;
    if (depth > DEPTH_MAX)
        return;
    if (json_is_array(value)) {
        for (size_t i = 0; i < json_array_size(value); i++)
            add_everywhere(tracing, json_array_get(value, i), depth + 1);
    } else if (json_is_object(value)) {
        json_object_foreach(value, key, member) add_everywhere(tracing, member, depth + 1);
        add_to_item(tracing, value);
    }
}

enum status evidence_add_bytes(struct buf *json, const struct article *article,
                               const struct source_doc *doc, struct error *error)
{
    struct arena arena = ARENA_EMPTY;
    struct tracing tracing = {.article = article, .doc = doc};
    json_t *report = json_loadb(json->ptr, json->len, 0, NULL);
    if (!report)
        return error_set(error, STATUS_FORMAT, "the report is no JSON");
    utf8_index_init(&tracing.points, &arena, article->text);
    add_everywhere(&tracing, report, 0);
    char *line = json_dumps(report, JSON_COMPACT | JSON_PLAIN_REALS);
    enum status status = STATUS_OK;
    buf_clear(json);
    if (!line || buf_append(json, slice_of(line)) != STATUS_OK ||
        buf_append_char(json, '\n') != STATUS_OK)
        status = error_set(error, STATUS_LIMIT, "the report is too large");
    free(line);
    json_decref(report);
    arena_release(&arena);
    return status;
}
