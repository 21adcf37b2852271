/* runut verify: every evidence span is where it says it is. Nothing is re-anchored by guess: what
 * is not there to the letter is an orphan, and said. Takes reports (NDJSON) and timelines in any
 * order; a timeline's evidence is looked up in the reports given with it. */
#include "cli/command.h"

#include "base/file.h"
#include "base/json_text.h"
#include "base/map.h"
#include "base/utf8.h"

#include <jansson.h>
#include <stdlib.h>

/* A report's two texts, kept for the timelines. */
struct kept {
    struct utf8_index title, text;
};

struct verification {
    struct arena arena;
    struct map reports; /* id -> index into kept */
    VEC(struct kept) kept;
    json_t *timelines; /* array of objects */
    VEC(struct slice) timeline_paths;
    uint64_t spans, orphans, failures;
};

static void orphan(struct verification *v, struct slice place, const json_t *item, const char *why)
{
    struct slice exact = json_text(item, "exact");
    size_t shown = exact.len < 60 ? exact.len : 60;
    v->orphans++;
    plain(exact);
    plain(place);
    printf("%.*s: orphan \"%.*s\" [%lld-%lld]: %s\n", SLICE_ARG(place), (int)shown,
           exact.ptr ? exact.ptr : "",
           (long long)json_integer_value(json_object_get(item, "start")),
           (long long)json_integer_value(json_object_get(item, "end")), why);
}

static void check_span(struct verification *v, const struct kept *kept, struct slice place,
                       const json_t *item)
{
    bool in_title = slice_is(json_text(item, "in"), "title");
    const struct utf8_index *index = in_title ? &kept->title : &kept->text;
    json_int_t start = json_integer_value(json_object_get(item, "start"));
    json_int_t end = json_integer_value(json_object_get(item, "end"));
    v->spans++;
    if (start < 0 || end < start || end > UINT32_MAX - 1) {
        orphan(v, place, item, "no such place");
        return;
    }
    uint32_t from = utf8_byte_of_point(index, (uint32_t)start),
             to = utf8_byte_of_point(index, (uint32_t)end);
    if (from == UINT32_MAX || to == UINT32_MAX)
        orphan(v, place, item, "beyond the end of the text");
    else if (!slice_equal(slice_sub(index->text, (struct span){from, to}),
                          json_text(item, "exact")))
        orphan(v, place, item, "something else stands there");
}

static bool is_span(const json_t *item)
{
    return json_is_integer(json_object_get(item, "start")) &&
           json_is_integer(json_object_get(item, "end")) &&
           json_is_string(json_object_get(item, "exact"));
}

/* Walks all of a value. `kept` is the report that spans belong to; where it is NULL each names its
 * own. jansson's parser caps the depth. */
static void check_value(struct verification *v, const struct kept *kept, struct slice place,
                        const json_t *value)
{
    size_t i;
    const char *key;
    json_t *part;
    if (json_is_object(value) && is_span(value)) {
        const struct kept *own = kept;
        if (!own) {
            uint32_t at = map_get(&v->reports, json_text(value, "report"));
            own = at == MAP_NONE ? NULL : &v->kept.items[at];
        }
        if (own)
            check_span(v, own, place, value);
        else
            orphan(v, place, value, "its report is not among the inputs");
    }
    json_array_foreach(value, i, part) check_value(v, kept, place, part);
    json_object_foreach((json_t *)value, key, part) check_value(v, kept, place, part);
}

static void take_report(struct verification *v, const json_t *root)
{
    struct slice id = json_text(root, "id");
    uint32_t at = v->kept.count;
    struct kept *kept = VEC_PUSH(&v->arena, &v->kept);
    utf8_index_init(&kept->title, &v->arena, arena_dup(&v->arena, json_text(root, "title")));
    utf8_index_init(&kept->text, &v->arena, arena_dup(&v->arena, json_text(root, "text")));
    map_set(&v->reports, id, at);
    check_value(v, kept, id, root);
}

static void fail_at(struct verification *v, const char *path, uint64_t line, const char *why)
{
    struct error error = ERROR_NONE;
    error_set(&error, STATUS_FORMAT, "%s", why);
    error_at(&error, path, line, 0);
    complain_error(&error);
    v->failures++;
}

/* A Web Annotation, as `runut export` writes it: its words and its place are two selectors; a place
 * alone says nothing that could be wrong. */
static void take_annotation(struct verification *v, const char *path, const json_t *root)
{
    const json_t *target = json_object_get(root, "target"), *selector;
    json_t *span = json_object();
    size_t i;
    json_array_foreach(json_object_get(target, "selector"), i, selector)
    {
        json_object_update_missing(span, (json_t *)selector);
    }
    json_object_set(span, "report", json_object_get(target, "runut:report"));
    if (json_object_get(target, "runut:in"))
        json_object_set(span, "in", json_object_get(target, "runut:in"));
    json_array_append_new(v->timelines, span);
    VEC_ADD(&v->arena, &v->timeline_paths, arena_dup(&v->arena, slice_of(path)));
}

static void take_value(struct verification *v, const char *path, uint64_t line, json_t *root)
{
    struct slice type = json_text(root, "type");
    if (slice_is(type, "report")) {
        take_report(v, root);
    } else if (slice_is(type, "timeline")) {
        json_array_append(v->timelines, root);
        VEC_ADD(&v->arena, &v->timeline_paths, arena_dup(&v->arena, slice_of(path)));
    } else if (slice_is(type, "Annotation")) {
        take_annotation(v, path, root);
    } else {
        fail_at(v, path, line, "neither a report nor a timeline");
    }
}

/* False at the end of the bytes. */
static bool skip_blanks(struct slice bytes, size_t *at, uint64_t *line)
{
    while (*at < bytes.len && bytes.ptr[*at] && strchr(" \t\r\n", bytes.ptr[*at])) {
        *line += bytes.ptr[*at] == '\n';
        ++*at;
    }
    return *at < bytes.len;
}

/* A timeline may be spread over lines, reports stand one a line: whole values, one after the other,
 * serve both. After a broken one the next line is tried. */
static void take_file(struct verification *v, const char *path)
{
    struct buf bytes;
    struct error error = ERROR_NONE;
    buf_init(&bytes, 0);
    if (file_read(path, &bytes, &error) != STATUS_OK) {
        complain_error(&error);
        v->failures++;
    }
    size_t at = 0;
    uint64_t line = 1;
    while (skip_blanks(buf_slice(&bytes), &at, &line)) {
        struct slice rest = {bytes.ptr + at, bytes.len - at};
        json_error_t why;
        json_t *root = json_loadb(rest.ptr, rest.len, JSON_DISABLE_EOF_CHECK, &why);
        size_t next = at + (root ? (size_t)why.position : slice_find(rest, SLICE("\n"), 0));
        if (root)
            take_value(v, path, line, root);
        else
            fail_at(v, path, line + (uint64_t)(why.line > 0 ? why.line - 1 : 0), why.text);
        json_decref(root);
        for (; at < next; at++)
            line += bytes.ptr[at] == '\n';
    }
    buf_release(&bytes);
}

static int run_verify(const struct command_line *line)
{
    struct verification v = {0};
    static const char *const standard_input[] = {"-"};
    const char *const *paths = line->argument_count ? line->arguments : standard_input;
    size_t count = line->argument_count ? line->argument_count : 1;
    arena_init(&v.arena);
    map_init(&v.reports, &v.arena);
    v.timelines = json_array();
    for (size_t i = 0; i < count; i++)
        take_file(&v, paths[i]);
    for (size_t i = 0; i < json_array_size(v.timelines); i++)
        check_value(&v, NULL, v.timeline_paths.items[i], json_array_get(v.timelines, i));
    printf("%llu spans verified, %llu orphans\n", (unsigned long long)(v.spans - v.orphans),
           (unsigned long long)v.orphans);
    json_decref(v.timelines);
    arena_release(&v.arena);
    return v.orphans || v.failures ? EXIT_SOME_FAILED : EXIT_OK;
}

const struct command command_verify = {
    .name = "verify",
    .arguments = "[FILE…|-]",
    .summary = "Check that every piece of evidence stands where it says it does",
    .details = "Give reports (NDJSON), or a timeline together with its reports. Ends with 1 where "
               "anything is not to the\n"
               "letter at its place; nothing is searched for elsewhere.",
    .run = run_verify,
};
