/* An item of a feed in, whether it is worth fetching out. */
#include "fetch/crawl_int.h"

#include "base/buf.h"
#include "base/utf8.h"

/* The words of an address: its path with everything between words made a space. */
static void append_path(struct buf *out, struct slice url)
{
    size_t at = slice_find(url, SLICE("://"), 0);
    at = at < url.len ? slice_find(url, SLICE("/"), at + 3) : url.len;
    for (; at < url.len && url.ptr[at] != '?'; at++) {
        char c = url.ptr[at];
        bool is_word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       (c & 0x80);
        buf_append_char(out, is_word ? c : ' ');
    }
}

static bool is_relevant(const struct patterns *relevance, const struct feed_item *item)
{
    struct pattern_match match;
    struct arena arena;
    struct buf text;
    uint32_t repaired;
    arena_init(&arena);
    buf_init(&text, 64u << 10);
    buf_append(&text, item->title);
    buf_append(&text, SLICE("\n"));
    buf_append(&text, item->summary);
    buf_append(&text, SLICE("\n"));
    append_path(&text, item->url);
    bool found =
        patterns_first(relevance, utf8_repair(&arena, buf_slice(&text), &repaired), &match);
    buf_release(&text);
    arena_release(&arena);
    return found;
}

bool filter_wants(const struct crawl_options *options, const struct feed_item *item)
{
    int32_t first, last, since, unused;
    if (civil_interval(options->since, &since, &unused) &&
        civil_interval(item->published, &first, &last) && last < since)
        return false;
    /* Sitemaps of an index name no articles: their dates are all that can be judged. */
    return item->is_feed || !options->relevance || is_relevant(options->relevance, item);
}
