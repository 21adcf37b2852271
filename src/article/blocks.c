/* A page's tree in, its paragraphs out. See blocks.h. */
#include "article/blocks.h"

#include "base/buf.h"

#define BLOCKS_MAX 60000u
#define BLOCK_MAX_BYTES (1u << 20)
#define UNCLOSED_MIN_BYTES 120u

static enum element_kind kind_of_element(const struct html *html, const struct page_names *names,
                                         uint32_t node)
{
    const struct html_node *element = &html->nodes.items[node];
    switch (element->tag) {
    case TAG_nav:
    case TAG_dialog:
        return KIND_NEVER;
    case TAG_footer:
    case TAG_aside:
        return KIND_WEAK;
    case TAG_figcaption:
        return KIND_CAPTION;
    case TAG_body:
    case TAG_html:
        return KIND_PLAIN; /* their classes list everything that the page has */
    default:
        break;
    }
    struct slice itemprop = html_attribute(html, node, "itemprop");
    if (slice_is(itemprop, "articleBody") || slice_is(itemprop, "reviewBody"))
        return KIND_ARTICLE;
    struct slice role = html_attribute(html, node, "role");
    if (slice_is(role, "navigation") || slice_is(role, "complementary") ||
        slice_is(role, "dialog") || slice_is(role, "search") || slice_is(role, "contentinfo"))
        return KIND_NEVER;
    enum element_kind by_class = page_names_kind(names, html_attribute(html, node, "class"));
    enum element_kind by_id = page_names_kind(names, html_attribute(html, node, "id"));
    enum element_kind kind = by_class == KIND_PLAIN || by_id == KIND_NEVER ? by_id : by_class;
    if (by_class == KIND_ARTICLE || by_id == KIND_ARTICLE)
        kind = KIND_ARTICLE;
    struct slice style = html_attribute(html, node, "style");
    bool is_hidden = slice_find(style, SLICE("display:none"), 0) < style.len ||
                     slice_find(style, SLICE("display: none"), 0) < style.len ||
                     slice_is(html_attribute(html, node, "aria-hidden"), "true");
    return is_hidden && kind != KIND_ARTICLE && kind != KIND_NEVER ? KIND_WEAK : kind;
}

/* --- gathering --- */

struct gatherer {
    const struct html *html;
    struct arena *arena;
    struct page_blocks *out;
    struct buf text;
    uint32_t link_bytes, strong_bytes, commas;
    bool has_space, is_full;
    unsigned breaks; /* <br> since the last letter */
    uint32_t source; /* of the first letter's piece of text */
};

static void flush(struct gatherer *gatherer, uint32_t element)
{
    struct slice text = slice_trim(buf_slice(&gatherer->text));
    if (text.len > 0 && gatherer->out->all.count < BLOCKS_MAX) {
        struct page_block *block = VEC_PUSH(gatherer->arena, &gatherer->out->all);
        block->text = arena_dup(gatherer->arena, text);
        block->element = element;
        block->source = gatherer->source;
        block->tag = gatherer->html->nodes.items[element].tag;
        block->link_bytes = gatherer->link_bytes;
        block->strong_bytes = gatherer->strong_bytes;
        block->commas = gatherer->commas;
    }
    buf_clear(&gatherer->text);
    gatherer->link_bytes = gatherer->strong_bytes = gatherer->commas = 0;
    gatherer->has_space = gatherer->is_full = false;
    gatherer->breaks = 0;
}

/* How many bytes from `at` on are neither white space nor might begin a no-break space. */
static size_t word_length(struct slice text, size_t at)
{
    size_t start = at;
    while (at < text.len && (unsigned char)text.ptr[at] > ' ' && text.ptr[at] != '\xC2')
        at++;
    return at - start;
}

static void append(struct gatherer *gatherer, struct slice bytes)
{
    size_t room = BLOCK_MAX_BYTES - gatherer->text.len;
    if (bytes.len > room) {
        bytes.len = room;
        gatherer->is_full = true;
    }
    buf_append(&gatherer->text, bytes);
}

static void add_text(struct gatherer *gatherer, struct slice text, bool is_link, bool is_strong)
{
    size_t before = gatherer->text.len;
    for (size_t i = 0; i < text.len && !gatherer->is_full;) {
        char byte = text.ptr[i];
        bool is_wide = byte == '\xC2' && i + 1 < text.len && text.ptr[i + 1] == '\xA0';
        if (is_wide || byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' ||
            byte == '\f') {
            gatherer->has_space = true;
            i += is_wide ? 2 : 1;
            continue;
        }
        size_t length = word_length(text, i);
        struct slice word = {text.ptr + i, length ? length : 1};
        if (gatherer->text.len > 0 && (gatherer->breaks > 0 || gatherer->has_space))
            append(gatherer, gatherer->breaks > 0 ? SLICE("\n") : SLICE(" "));
        gatherer->breaks = 0;
        gatherer->has_space = false;
        append(gatherer, word);
        for (size_t c = 0; c < word.len; c++)
            gatherer->commas += word.ptr[c] == ',';
        i += word.len;
    }
    uint32_t added = (uint32_t)(gatherer->text.len - before);
    gatherer->link_bytes += is_link ? added : 0;
    gatherer->strong_bytes += is_strong ? added : 0;
}

/* The innermost block element at or above `node`. */
static uint32_t block_element(const struct html *html, uint32_t node)
{
    while (node != 0 && !(html_tag_flags(html->nodes.items[node].tag) & TAG_IS_BLOCK))
        node = html->nodes.items[node].parent;
    return node;
}

static bool is_inside(const struct html *html, uint32_t node, uint32_t stop, enum html_tag a,
                      enum html_tag b)
{
    for (; node != stop && node != HTML_NONE; node = html->nodes.items[node].parent)
        if (html->nodes.items[node].tag == a || html->nodes.items[node].tag == b)
            return true;
    return false;
}

/* Fills what depends on the elements around a block. */
static void look_around(const struct html *html, const uint8_t *kinds, struct page_block *block)
{
    for (uint32_t node = block->element; node != HTML_NONE; node = html->nodes.items[node].parent) {
        uint8_t tag = html->nodes.items[node].tag;
        /* A long paragraph in a heading: the heading was never closed. */
        bool is_open = block->tag == TAG_p && block->text.len > UNCLOSED_MIN_BYTES;
        if (tag >= TAG_h1 && tag <= TAG_h6 && !block->heading && !is_open)
            block->heading = (uint8_t)(1 + tag - TAG_h1);
        block->is_quote = block->is_quote || tag == TAG_blockquote;
        block->is_list = block->is_list || tag == TAG_li || tag == TAG_dd || tag == TAG_dt;
        block->is_cell = block->is_cell || tag == TAG_td || tag == TAG_th || tag == TAG_caption;
        block->is_caption = block->is_caption || tag == TAG_figcaption || tag == TAG_figure ||
                            kinds[node] == KIND_CAPTION;
    }
}

void page_blocks(const struct html *html, struct slice names, struct arena *arena,
                 struct page_blocks *out)
{
    struct page_names known = page_names_read(arena, names);
    *out = (struct page_blocks){.kinds = arena_alloc(arena, html->nodes.count)};
    struct gatherer gatherer = {.html = html, .arena = arena, .out = out};
    buf_init(&gatherer.text, BLOCK_MAX_BYTES);
    uint32_t node = 0, element = 0;
    while (node != HTML_NONE) {
        const struct html_node *item = &html->nodes.items[node];
        unsigned flags = html_tag_flags(item->tag);
        /* Entering or leaving a block element ends the block before. */
        uint32_t now = block_element(html, node);
        if (now != element) {
            flush(&gatherer, element);
            element = now;
        }
        if (item->tag == TAG_TEXT) {
            if (gatherer.text.len == 0)
                gatherer.source = item->source;
            bool is_link = is_inside(html, node, element, TAG_a, TAG_a);
            add_text(&gatherer, item->text, is_link,
                     is_inside(html, node, element, TAG_b, TAG_strong));
        } else if (item->tag == TAG_br) {
            if (++gatherer.breaks == 2)
                flush(&gatherer, element);
        } else {
            out->kinds[node] = (uint8_t)kind_of_element(html, &known, node);
        }
        if ((flags & TAG_IS_VOID) || item->tag == TAG_head)
            node = html_next_outside(html, node, 0);
        else
            node = html_next(html, node, 0);
    }
    flush(&gatherer, element);
    buf_release(&gatherer.text);
    for (uint32_t i = 0; i < out->all.count; i++)
        look_around(html, out->kinds, &out->all.items[i]);
}
