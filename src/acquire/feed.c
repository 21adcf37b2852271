/* Tells the families apart by content and keeps the rules that all share. */
#include "acquire/feed.h"

#include "acquire/feed_int.h"
#include "base/buf.h"
#include "base/utf8.h"

enum { LARGEST = 32 << 20, LONGEST_URL = 4096 };

void feed_add(struct feed_reader *reader, struct slice reference, const struct feed_item *item)
{
    bool is_new;
    reference = slice_trim(reference); /* an empty one would resolve to the feed itself */
    struct slice url =
        reference.len ? feed_resolve(reader->base, reference, reader->arena) : SLICE_EMPTY;
    if (url.len == 0 || url.len > LONGEST_URL || reader->feed->items.count >= FEED_MAX_ITEMS)
        return;
    map_intern(&reader->seen, url, &is_new);
    if (!is_new)
        return;
    struct feed_item *added = VEC_PUSH(reader->arena, &reader->feed->items);
    *added = *item;
    added->url = url;
}

static bool starts_like_address(struct slice line)
{
    return slice_starts_with(line, SLICE("http://")) || slice_starts_with(line, SLICE("https://"));
}

/* One address a line, # for comments. Every line must look like one. */
static bool read_list(struct feed_reader *reader, struct slice bytes)
{
    struct slice rest = bytes, line;
    struct feed_item item = {.published = CIVIL_NONE};
    bool any = false;
    while (slice_next_line(&rest, &line)) {
        line = slice_trim(line);
        if (line.len == 0 || line.ptr[0] == '#')
            continue;
        if (!starts_like_address(line))
            return false;
        any = true;
    }
    while (any && slice_next_line(&bytes, &line)) {
        line = slice_trim(line);
        if (line.len && line.ptr[0] != '#')
            feed_add(reader, line, &item);
    }
    reader->feed->kind = FEED_LIST;
    return any;
}

enum status feed_parse(struct slice bytes, struct slice url, struct arena *arena, struct feed *out,
                       struct error *error)
{
    struct feed_reader reader = {.arena = arena, .feed = out, .base = url};
    memset(out, 0, sizeof *out);
    if (bytes.len > LARGEST)
        return error_set(error, STATUS_LIMIT, "feed larger than %d bytes", LARGEST);
    map_init(&reader.seen, arena);
    struct slice start = slice_trim(bytes);
    if (slice_starts_with(start, SLICE("\xef\xbb\xbf")))
        start = slice_trim((struct slice){start.ptr + 3, start.len - 3});
    bool read = false;
    if (start.len && start.ptr[0] == '{')
        read = feed_read_json(&reader, start);
    else if (start.len && start.ptr[0] == '<')
        read = feed_read_xml(&reader, start) || feed_read_page(&reader, start);
    else if (start.len)
        read = read_list(&reader, start);
    return read ? STATUS_OK
                : error_set(error, STATUS_FORMAT,
                            "neither a feed, a sitemap, a list nor a page with feeds");
}

static void append_escaped(struct buf *out, struct slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '&' || c == '<' || c == '>' || c == '"')
            buf_printf(out, "&#%d;", c);
        else if ((unsigned char)c >= 0x20)
            buf_append_char(out, c);
    }
}

enum status feed_write_opml(const struct feed *feed, struct buf *out)
{
    buf_append(
        out,
        SLICE(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head><title>"));
    append_escaped(out, feed->title);
    buf_append(out, SLICE("</title></head>\n  <body>\n"));
    for (uint32_t i = 0; i < feed->items.count; i++) {
        const struct feed_item *item = &feed->items.items[i];
        buf_append(out, SLICE("    <outline type=\"rss\" text=\""));
        append_escaped(out, item->title.len ? item->title : item->url);
        buf_append(out, SLICE("\" xmlUrl=\""));
        append_escaped(out, item->url);
        if (item->lang.len) {
            buf_append(out, SLICE("\" language=\""));
            append_escaped(out, item->lang);
        }
        buf_append(out, SLICE("\"/>\n"));
    }
    return buf_append(out, SLICE("  </body>\n</opml>\n"));
}
