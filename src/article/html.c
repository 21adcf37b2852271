/* A page in, a tree out. See html.h.
 *
 * libxml2's HTML parser repairs what pages are full of. Its own tree would cost a malloc for each
 * node and attribute and has no caps, so we take its events. It works in quadratic time on a tag
 * with very many attributes and on very deep nesting; the first are cut out of the bytes before it
 * sees them, the second stops it. */
#include "article/html.h"

#include "base/buf.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#define NODES_MAX 600000u
#define DEPTH_MAX 250u         /* elements below are put into the one at this depth */
#define PARSER_DEPTH_MAX 4000u /* here the parser is stopped */
#define ATTRIBUTES_MAX 64u
#define TEXT_MAX_BYTES (4u << 20) /* between two tags */
#define VALUE_MAX_BYTES (64u << 10)
#define SCRIPT_MAX_BYTES (2u << 20)
#define TAG_MAX_BYTES (32u << 10)

static const struct {
    const char *name;
    unsigned flags;
} tags[] = {
    {"#text", 0},
    {"#other", 0},
#define TAG(name, flags) {#name, flags},
#include "article/tags.def"
#undef TAG
};

struct builder {
    struct html *html;
    htmlParserCtxtPtr parser;
    uint32_t open[DEPTH_MAX + 1];
    uint32_t depth;   /* of open elements that we hold */
    uint32_t beyond;  /* open elements below DEPTH_MAX */
    uint32_t skipped; /* open elements inside something without text for readers */
    bool is_json;     /* inside a script of JSON-LD */
    struct buf text;  /* since the last tag: entities come as pieces of their own */
    uint32_t source;  /* where that text begins */
    struct slice page;
};

unsigned html_tag_flags(uint8_t tag)
{
    return tags[tag].flags;
}

static uint8_t tag_of(const char *name)
{
    size_t low = 2, high = sizeof tags / sizeof *tags;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(name, tags[middle].name);
        if (order == 0)
            return (uint8_t)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return TAG_OTHER;
}

/* What we ever ask for; the many data- attributes of today's pages are not kept. The name, which
 * lives as long as the program; NULL where nobody asks for it. */
static const char *wanted_attribute(const char *name)
{
    static const char *const wanted[] = {
        "class",   "id",    "itemprop",    "itemtype",       "property", "name",
        "content", "href",  "rel",         "type",           "datetime", "title",
        "lang",    "style", "hidden",      "aria-hidden",    "role",     "http-equiv",
        "charset", "value", "data-testid", "data-component", "alt",
    };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (wanted[i][0] == name[0] && strcmp(wanted[i], name) == 0)
            return wanted[i];
    return NULL;
}

static struct html_node *add_node(struct builder *builder, uint8_t tag)
{
    struct html *html = builder->html;
    if (html->nodes.count >= NODES_MAX) {
        html->is_cut = true;
        xmlStopParser(builder->parser);
        return NULL;
    }
    uint32_t number = html->nodes.count, parent = builder->open[builder->depth];
    struct html_node *node = VEC_PUSH(html->arena, &html->nodes);
    node->tag = tag;
    node->parent = parent;
    node->next = node->first_child = node->last_child = HTML_NONE;
    node->first_attribute = html->attributes.count;
    struct html_node *above = &html->nodes.items[parent];
    if (above->last_child == HTML_NONE)
        above->first_child = number;
    else
        html->nodes.items[above->last_child].next = number;
    above->last_child = number;
    return node;
}

static void add_attributes(struct html *html, struct html_node *node, const xmlChar **attributes)
{
    for (unsigned i = 0; attributes && attributes[i] && node->attribute_count < ATTRIBUTES_MAX;
         i += 2) {
        const char *name = wanted_attribute((const char *)attributes[i]);
        struct slice value = slice_of(attributes[i + 1] ? (const char *)attributes[i + 1] : "");
        if (!name || value.len > VALUE_MAX_BYTES)
            continue;
        struct html_attribute *attribute = VEC_PUSH(html->arena, &html->attributes);
        attribute->name = slice_of(name);
        attribute->value = arena_dup(html->arena, value);
        node->attribute_count++;
    }
}

static void flush_text(struct builder *builder)
{
    if (builder->text.len == 0)
        return;
    struct html_node *node = add_node(builder, TAG_TEXT);
    if (node) {
        node->text = arena_dup(builder->html->arena, buf_slice(&builder->text));
        node->source = builder->source;
    }
    buf_clear(&builder->text);
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes)
{
    struct builder *builder = context;
    struct html *html = builder->html;
    if (builder->skipped > 0) {
        builder->skipped++;
        return;
    }
    flush_text(builder);
    uint8_t tag = tag_of((const char *)name);
    struct html_node *node = add_node(builder, tag);
    if (!node)
        return;
    if (tag == TAG_OTHER)
        node->text = arena_dup(html->arena, slice_of((const char *)name));
    add_attributes(html, node, attributes);
    uint32_t number = html->nodes.count - 1;
    bool is_empty = (tags[tag].flags & TAG_IS_VOID) && tag != TAG_title;
    if (tag == TAG_script) {
        struct slice type = html_attribute(html, number, "type");
        builder->is_json = slice_find(type, SLICE("ld+json"), 0) < type.len;
    }
    if (is_empty && !builder->is_json) {
        builder->skipped = 1;
    } else if (builder->depth < DEPTH_MAX) {
        builder->open[++builder->depth] = number;
    } else if (++builder->beyond > PARSER_DEPTH_MAX) {
        html->is_cut = true;
        xmlStopParser(builder->parser);
    }
}

static void on_end(void *context, const xmlChar *name)
{
    struct builder *builder = context;
    (void)name;
    flush_text(builder);
    builder->is_json = false;
    if (builder->skipped > 0)
        builder->skipped--;
    else if (builder->beyond > 0)
        builder->beyond--;
    else if (builder->depth > 0)
        builder->depth--;
}

/* Where a piece of text that the parser has just read begins: directly before its place, or at the
 * "&" of an entity. */
static uint32_t source_of(const struct builder *builder, struct slice text)
{
    enum { ENTITY_MAX_BYTES = 40 };
    const xmlParserInput *input = builder->parser->input;
    size_t end = input ? input->consumed + (size_t)(input->cur - input->base) : 0;
    if (end > builder->page.len || end > UINT32_MAX)
        return HTML_NONE;
    if (text.len <= end && memcmp(builder->page.ptr + end - text.len, text.ptr, text.len) == 0)
        return (uint32_t)(end - text.len);
    for (size_t back = 1; back <= ENTITY_MAX_BYTES && back <= end; back++)
        if (builder->page.ptr[end - back] == '&')
            return (uint32_t)(end - back);
    return HTML_NONE;
}

static void on_text(void *context, const xmlChar *text, int length)
{
    struct builder *builder = context;
    if (builder->skipped > 0 || builder->is_json || length <= 0)
        return;
    struct slice piece = {(const char *)text, (size_t)length};
    if (builder->text.len == 0)
        builder->source = source_of(builder, piece);
    buf_append(&builder->text, piece);
}

static void on_script(void *context, const xmlChar *text, int length)
{
    struct builder *builder = context;
    if (!builder->is_json || length <= 0)
        return;
    struct html_node *script = &builder->html->nodes.items[builder->open[builder->depth]];
    if (script->text.len + (size_t)length > SCRIPT_MAX_BYTES)
        return;
    char *joined = arena_alloc(builder->html->arena, script->text.len + (size_t)length + 1);
    if (script->text.len > 0)
        memcpy(joined, script->text.ptr, script->text.len);
    memcpy(joined + script->text.len, text, (size_t)length);
    script->text = (struct slice){joined, script->text.len + (size_t)length};
}

/* Copies the page without NUL bytes and without tags of absurd length. Pages that have neither are
 * not copied. */
static struct slice without_bombs(struct arena *arena, struct slice page, bool *is_cut)
{
    char *copy = NULL;
    size_t length = 0;
    bool has_nul = memchr(page.ptr, '\0', page.len) != NULL;
    for (size_t at = 0; at < page.len;) {
        const char *tag = memchr(page.ptr + at, '<', page.len - at);
        size_t start = tag ? (size_t)(tag - page.ptr) : page.len;
        const char *close =
            start < page.len ? memchr(page.ptr + start, '>', page.len - start) : NULL;
        size_t end = close ? (size_t)(close - page.ptr) : page.len;
        bool is_bomb = start + 1 < page.len && ((page.ptr[start + 1] | 0x20) >= 'a') &&
                       ((page.ptr[start + 1] | 0x20) <= 'z') && end - start > TAG_MAX_BYTES;
        if (is_bomb) {
            /* Long because of one long value (an image as data) is harmless, and "a<b" in a script
             * is no tag. */
            size_t parts = 0;
            for (size_t i = start; i < end; i++)
                parts += page.ptr[i] == ' ' || page.ptr[i] == '\n' || page.ptr[i] == '\t';
            is_bomb = parts > 1000 && !memmem(page.ptr + start, end - start, "</", 2);
        }
        if ((is_bomb || has_nul) && !copy) {
            copy = arena_alloc(arena, page.len + 1);
            memcpy(copy, page.ptr, at);
            length = at;
        }
        size_t keep = is_bomb ? start + 1024 : end < page.len ? end + 1 : page.len;
        for (size_t i = at; copy && i < keep; i++)
            if (page.ptr[i] != '\0')
                copy[length++] = page.ptr[i];
        if (is_bomb) {
            *is_cut = true;
            copy[length++] = '>';
        }
        at = end < page.len ? end + 1 : page.len;
    }
    return copy ? (struct slice){copy, length} : page;
}

enum status html_parse(struct arena *arena, struct slice utf8, struct html *out,
                       struct error *error)
{
    *out = (struct html){.arena = arena};
    struct html_node *root = VEC_PUSH(arena, &out->nodes);
    root->tag = TAG_OTHER;
    root->parent = root->next = root->first_child = root->last_child = HTML_NONE;
    if (utf8.len == 0)
        return STATUS_OK;
    if (utf8.len > INT32_MAX / 2)
        return error_set(error, STATUS_LIMIT, "page is larger than 1 GiB");
    struct slice page = without_bombs(arena, utf8, &out->is_cut);
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(page.ptr, (int)page.len);
    if (!parser)
        return error_set(error, STATUS_FORMAT, "not a page");
    struct builder builder = {.html = out, .parser = parser, .page = page};
    xmlSAXHandler handler = {
        .startElement = on_start,
        .endElement = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_script,
    };
    *parser->sax = handler;
    parser->userData = &builder;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                   HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    *parser->sax = handler; /* the options put their own handlers back */
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    buf_init(&builder.text, TEXT_MAX_BYTES);
    htmlParseDocument(parser);
    flush_text(&builder);
    buf_release(&builder.text);
    /* A page without its bombs is another page: places in it say nothing. */
    for (uint32_t i = 0; page.ptr != utf8.ptr && i < out->nodes.count; i++)
        out->nodes.items[i].source = HTML_NONE;
    htmlFreeParserCtxt(parser);
    return STATUS_OK;
}

struct slice html_attribute(const struct html *html, uint32_t node, const char *name)
{
    const struct html_node *element = &html->nodes.items[node];
    for (uint32_t i = 0; i < element->attribute_count; i++) {
        const struct html_attribute *attribute =
            &html->attributes.items[element->first_attribute + i];
        if (attribute->name.ptr[0] == name[0] && slice_is(attribute->name, name))
            return attribute->value;
    }
    return SLICE_EMPTY;
}

uint32_t html_next_outside(const struct html *html, uint32_t node, uint32_t root)
{
    while (node != root && node != HTML_NONE) {
        if (html->nodes.items[node].next != HTML_NONE)
            return html->nodes.items[node].next;
        node = html->nodes.items[node].parent;
    }
    return HTML_NONE;
}

uint32_t html_next(const struct html *html, uint32_t node, uint32_t root)
{
    if (html->nodes.items[node].first_child != HTML_NONE)
        return html->nodes.items[node].first_child;
    return html_next_outside(html, node, root);
}

struct slice html_text(const struct html *html, uint32_t node, struct arena *arena)
{
    size_t bytes = 0;
    for (unsigned pass = 0;; pass++) {
        char *text = pass ? arena_alloc(arena, bytes + 1) : NULL;
        size_t length = 0;
        bool is_space = true; /* none at the beginning */
        uint32_t at = node;
        while (at != HTML_NONE) {
            const struct html_node *item = &html->nodes.items[at];
            bool is_void = (tags[item->tag].flags & TAG_IS_VOID) && at != node;
            bool is_break = (tags[item->tag].flags & TAG_IS_BLOCK) || item->tag == TAG_br;
            for (size_t i = 0; i < item->text.len + is_break && (item->tag == TAG_TEXT || is_break);
                 i++) {
                char byte = is_break ? ' ' : item->text.ptr[i];
                bool is_blank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
                if (!is_blank || !is_space) {
                    if (text)
                        text[length] = is_blank ? ' ' : byte;
                    length++;
                }
                is_space = is_blank;
                if (is_break)
                    break;
            }
            at = is_void ? html_next_outside(html, at, node) : html_next(html, at, node);
        }
        if (pass)
            return slice_trim((struct slice){text, length});
        bytes = length;
    }
}
