/* The lines above a text in, what they say of it out. See header.h. */
#include "acquire/header.h"

/* A header is short; what goes on for longer is an article with colons in it. */
#define HEADER_LINES_MAX 32

static bool is_key(struct slice key)
{
    for (size_t i = 0; i < key.len; i++) {
        bool is_letter = (key.ptr[i] >= 'a' && key.ptr[i] <= 'z') || key.ptr[i] == '_';
        if (!is_letter)
            return false;
    }
    return key.len > 0;
}

/* False where the line is no `key: value`. */
static bool split_line(struct slice line, struct slice *key, struct slice *value)
{
    size_t colon = slice_find(line, SLICE(":"), 0);
    if (colon >= line.len)
        return false;
    *key = (struct slice){line.ptr, colon};
    *value = slice_trim((struct slice){line.ptr + colon + 1, line.len - colon - 1});
    return is_key(*key);
}

/* True where it is one of the keys that a header is known by. */
static bool take_value(struct slice key, struct slice value, struct source_doc *doc)
{
    if (slice_is(value, "none"))
        value = SLICE_EMPTY;
    if (slice_is(key, "id"))
        doc->id = value;
    else if (slice_is(key, "url"))
        doc->url = value;
    else if (slice_is(key, "title"))
        doc->title = value;
    else if (slice_is(key, "lang"))
        doc->lang = value;
    else if (slice_is(key, "fetched"))
        doc->fetched = value;
    else if (!slice_is(key, "published"))
        return false;
    else if (!civil_parse(value, &doc->published))
        doc->published = CIVIL_NONE;
    return true;
}

struct slice header_take(struct slice text, struct source_doc *doc)
{
    struct slice rest = text, line, key, value;
    struct source_doc told = *doc;
    bool is_header = false;
    for (unsigned i = 0; i < HEADER_LINES_MAX && slice_next_line(&rest, &line); i++) {
        if (slice_is(line, "---")) {
            if (i == 0)
                continue;
            if (is_header)
                *doc = told;
            return is_header ? rest : text;
        }
        if (!split_line(line, &key, &value))
            return text;
        is_header |= take_value(key, value, &told);
    }
    return text;
}
