/* One line of JSONL in, a source_doc out. See jsonl.h. */
#include "acquire/jsonl.h"

#include "acquire/json_members.h"

#include <jansson.h>

enum field {
    FIELD_TEXT,
    FIELD_HTML,
    FIELD_ID,
    FIELD_URL,
    FIELD_TITLE,
    FIELD_LANG,
    FIELD_FETCHED,
    FIELD_PUBLISHED,
    FIELDS
};

static const char *const names[FIELDS] = {"text",  "html", "id",      "url",
                                          "title", "lang", "fetched", "published"};

/* A member as jansson read it, copied; numbers (ids are sometimes numbers) as they are written. */
static struct member take_member(struct arena *arena, const json_t *value)
{
    if (json_is_string(value))
        return (struct member){
            MEMBER_STRING,
            arena_dup(arena, (struct slice){json_string_value(value), json_string_length(value)})};
    if (json_is_integer(value))
        return (struct member){MEMBER_INTEGER, arena_printf(arena, "%" JSON_INTEGER_FORMAT,
                                                            json_integer_value(value))};
    return (struct member){.kind = MEMBER_NONE};
}

/* What json_members does not know to be right: jansson tells what it is. */
static enum status read_tree(struct slice line, struct arena *arena, struct member *fields,
                             struct error *error)
{
    json_error_t problem;
    enum status status = STATUS_OK;
    json_t *record = json_loadb(line.ptr, line.len, 0, &problem);
    if (!record) {
        error_set(error, STATUS_FORMAT, "not JSON: %s", problem.text);
        error_at(error, NULL, 0, problem.column > 0 ? (uint64_t)problem.column : 0);
        return STATUS_FORMAT;
    }
    for (unsigned i = 0; i < FIELDS; i++)
        fields[i] = take_member(arena, json_object_get(record, names[i]));
    if (!json_is_object(record))
        status = error_set(error, STATUS_FORMAT, "record is not a JSON object");
    json_decref(record);
    return status;
}

enum status jsonl_read(struct slice line, struct arena *arena, struct source_doc *doc,
                       struct error *error)
{
    struct member fields[FIELDS];
    enum status status = json_members(line, names, FIELDS, arena, fields)
                             ? STATUS_OK
                             : read_tree(line, arena, fields, error);
    if (status != STATUS_OK)
        return status;
    struct slice text = fields[FIELD_TEXT].text, html = fields[FIELD_HTML].text;
    bool has_text = slice_trim(text).len > 0;
    if (!has_text && slice_trim(html).len == 0)
        return error_set(error, STATUS_FORMAT, "record has no text");
    doc->media = has_text ? MEDIA_TEXT : MEDIA_HTML;
    doc->bytes = has_text ? text : html;
    doc->charset = SLICE("utf-8"); /* JSON has no other, whatever the page inside says of itself */
    doc->id = fields[FIELD_ID].text;
    doc->url = fields[FIELD_URL].text;
    doc->title = slice_trim(fields[FIELD_TITLE].text);
    doc->lang = fields[FIELD_LANG].text;
    doc->fetched = fields[FIELD_FETCHED].text;
    /* A date that we cannot read is no reason to refuse a record: it then has none. */
    const struct member *published = &fields[FIELD_PUBLISHED];
    if (published->kind != MEMBER_STRING ||
        !civil_parse(slice_trim(published->text), &doc->published))
        doc->published = CIVIL_NONE;
    return STATUS_OK;
}
