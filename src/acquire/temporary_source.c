/* Until the stage lands: JSONL from one file or standard input. */
#include "acquire/source.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

struct source {
    FILE *in;
    char *line;
    size_t room;
    uint64_t number;
};

bool source_format_from_name(const char *name, enum source_format *out)
{
    *out = SOURCE_JSONL;
    return name[0] != '\0';
}

struct source *source_open(const char *const *paths, size_t count, const struct source_options *options)
{
    struct source *source = calloc(1, sizeof *source);
    (void)options;
    source->in = count && strcmp(paths[0], "-") ? fopen(paths[0], "r") : stdin;
    return source;
}

void source_free(struct source *source)
{
    if (source)
        free(source->line);
    free(source);
}

static struct slice get(struct arena *arena, json_t *root, const char *key)
{
    json_t *value = json_object_get(root, key);
    return json_is_string(value) ? arena_dup(arena, slice_of(json_string_value(value))) : SLICE_EMPTY;
}

enum source_event source_next(struct source *source, struct arena *arena, struct source_doc *doc, struct error *error)
{
    (void)error;
    ssize_t len = source->in ? getline(&source->line, &source->room, source->in) : -1;
    if (len < 0)
        return SOURCE_END;
    json_t *root = json_loadb(source->line, (size_t)len, 0, NULL);
    memset(doc, 0, sizeof *doc);
    doc->line = ++source->number;
    doc->path = SLICE("-");
    doc->bytes = get(arena, root, "text");
    doc->id = get(arena, root, "id");
    doc->url = get(arena, root, "url");
    doc->title = get(arena, root, "title");
    doc->lang = get(arena, root, "lang");
    doc->published = CIVIL_NONE;
    civil_parse(get(arena, root, "published"), &doc->published);
    json_decref(root);
    return SOURCE_DOC;
}

void source_progress(const struct source *source, uint64_t *done_bytes, uint64_t *all_bytes)
{
    (void)source;
    *done_bytes = *all_bytes = 0;
}
