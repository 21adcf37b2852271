/* JSON-LD in, what it says about the article out. See jsonld.h. */
#include "article/jsonld.h"

#include "base/json_text.h"

#include <jansson.h>

#define DEPTH_MAX 12
#define ITEMS_MAX 200
#define NAMES_MAX 12

static struct slice copy(struct arena *arena, const json_t *value)
{
    if (json_is_string(value))
        return slice_trim(arena_dup(arena, json_text_of(value)));
    if (json_is_array(value))
        return copy(arena, json_array_get(value, 0));
    return SLICE_EMPTY;
}

/* A name given as text or as {"name": …}. */
static struct slice copy_name(struct arena *arena, const json_t *value)
{
    if (json_is_array(value))
        value = json_array_get(value, 0);
    return json_is_object(value) ? copy(arena, json_object_get(value, "name")) : copy(arena, value);
}

static bool type_ends_with(const json_t *type, const char *ending)
{
    return slice_ends_with(json_text_of(type), slice_of(ending));
}

static bool is_article_type(const json_t *object)
{
    static const char *const endings[] = {"Article", "BlogPosting", "Report", "Review", "NewsItem"};
    const json_t *type = json_object_get(object, "@type");
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (type_ends_with(type, endings[i]))
            return true;
        for (size_t j = 0; json_is_array(type) && j < json_array_size(type); j++)
            if (type_ends_with(json_array_get(type, j), endings[i]))
                return true;
    }
    return false;
}

/* One name, or a list of them. */
static void add_names(struct arena *arena, const json_t *value, struct name_list *out)
{
    size_t count = json_is_array(value) ? json_array_size(value) : 1;
    for (size_t i = 0; i < count && out->names.count < NAMES_MAX; i++) {
        struct slice name =
            copy_name(arena, json_is_array(value) ? json_array_get(value, i) : value);
        if (name.len > 0)
            VEC_ADD(arena, &out->names, name);
    }
}

static void take_article(struct arena *arena, const json_t *object, struct jsonld *out)
{
    out->is_article = true;
    out->headline = copy(arena, json_object_get(object, "headline"));
    if (out->headline.len == 0)
        out->headline = copy(arena, json_object_get(object, "name"));
    out->body = copy(arena, json_object_get(object, "articleBody"));
    out->published = copy(arena, json_object_get(object, "datePublished"));
    out->modified = copy(arena, json_object_get(object, "dateModified"));
    out->publisher = copy_name(arena, json_object_get(object, "publisher"));
    const json_t *free = json_object_get(object, "isAccessibleForFree");
    out->is_for_subscribers = json_is_false(free) || slice_is(json_text_of(free), "False") ||
                              slice_is(json_text_of(free), "false");
    out->section = copy(arena, json_object_get(object, "articleSection"));
    out->language = copy(arena, json_object_get(object, "inLanguage"));
    const json_t *page = json_object_get(object, "mainEntityOfPage");
    out->url = json_is_object(page) ? copy(arena, json_object_get(page, "@id")) : copy(arena, page);
    if (out->url.len == 0)
        out->url = copy(arena, json_object_get(object, "url"));
    add_names(arena, json_object_get(object, "author"), &out->authors);
    add_names(arena, json_object_get(object, "editor"), &out->editors);
}

/* Looks where pages put their article: the value itself, lists, "@graph", "mainEntity". */
static void search(struct arena *arena, const json_t *value, unsigned depth, struct jsonld *out)
{
    if (depth > DEPTH_MAX || (out->is_article && out->headline.len > 0 && out->published.len > 0))
        return;
    if (json_is_array(value)) {
        for (size_t i = 0; i < json_array_size(value) && i < ITEMS_MAX; i++)
            search(arena, json_array_get(value, i), depth + 1, out);
    } else if (json_is_object(value)) {
        if (is_article_type(value) && (!out->is_article || out->headline.len == 0))
            take_article(arena, value, out);
        search(arena, json_object_get(value, "@graph"), depth + 1, out);
        search(arena, json_object_get(value, "mainEntity"), depth + 1, out);
    }
}

void jsonld_add(struct arena *arena, struct slice script, struct jsonld *out)
{
    /* Raw line breaks and tabs inside strings are no JSON, yet pages have them. */
    char *clean = arena_alloc(arena, script.len + 1);
    for (size_t i = 0; i < script.len; i++)
        clean[i] = (unsigned char)script.ptr[i] < 0x20 ? ' ' : script.ptr[i];
    const char *start = memchr(clean, '{', script.len), *list = memchr(clean, '[', script.len);
    if (list && (!start || list < start))
        start = list;
    if (!start)
        return;
    json_t *value =
        json_loadb(start, script.len - (size_t)(start - clean), JSON_DISABLE_EOF_CHECK, NULL);
    if (value)
        search(arena, value, 0, out);
    json_decref(value);
}
