/* One line of JSONL in, a source_doc out. See jsonl.h. */
#include "acquire/jsonl.h"

#include "base/json_text.h"

#include <jansson.h>

/* The string of a key, copied; numbers (ids are sometimes numbers) as they are written. Empty where
 * there is none. */
static struct slice take_string(struct arena *arena, const json_t *record, const char *key)
{
    const json_t *value = json_object_get(record, key);
    if (json_is_string(value))
        return arena_dup(arena, json_text_of(value));
    if (json_is_integer(value))
        return arena_printf(arena, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    return SLICE_EMPTY;
}

/* A date that we cannot read is no reason to refuse a record: it then has none. */
static struct civil take_date(const json_t *record, const char *key)
{
    const json_t *value = json_object_get(record, key);
    struct civil date;
    if (json_is_string(value) && civil_parse(slice_trim(json_text_of(value)), &date))
        return date;
    return CIVIL_NONE;
}

static enum status take_record(const json_t *record, struct arena *arena, struct source_doc *doc,
                               struct error *error)
{
    if (!json_is_object(record))
        return error_set(error, STATUS_FORMAT, "record is not a JSON object");
    struct slice text = take_string(arena, record, "text");
    struct slice html = take_string(arena, record, "html");
    bool has_text = slice_trim(text).len > 0;
    if (!has_text && slice_trim(html).len == 0)
        return error_set(error, STATUS_FORMAT, "record has no text");
    doc->media = has_text ? MEDIA_TEXT : MEDIA_HTML;
    doc->bytes = has_text ? text : html;
    doc->charset = SLICE("utf-8"); /* JSON has no other, whatever the page inside says of itself */
    doc->id = take_string(arena, record, "id");
    doc->url = take_string(arena, record, "url");
    doc->title = slice_trim(take_string(arena, record, "title"));
    doc->lang = take_string(arena, record, "lang");
    doc->fetched = take_string(arena, record, "fetched");
    doc->published = take_date(record, "published");
    return STATUS_OK;
}

enum status jsonl_read(struct slice line, struct arena *arena, struct source_doc *doc,
                       struct error *error)
{
    json_error_t problem;
    json_t *record = json_loadb(line.ptr, line.len, 0, &problem);
    if (!record) {
        error_set(error, STATUS_FORMAT, "not JSON: %s", problem.text);
        error_at(error, NULL, 0, problem.column > 0 ? (uint64_t)problem.column : 0);
        return STATUS_FORMAT;
    }
    enum status status = take_record(record, arena, doc, error);
    json_decref(record);
    return status;
}
