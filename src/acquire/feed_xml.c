/* RSS, RDF, Atom, sitemaps and OPML by libxml2's recovering parser: no network, no entity
 * substitution, no huge trees; and the feeds that a page names in <link rel="alternate">. Elements
 * are known by local name: feeds disagree about namespaces more than about names. */
#include "acquire/feed_int.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/uri.h>

enum { MOST_DEPTH = 64 };

static const int xml_options = XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_NOERROR |
                               XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
static const int html_options =
    HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;

struct slice feed_resolve(struct slice base, struct slice reference, struct arena *arena)
{
    struct slice result = SLICE_EMPTY;
    const char *text = arena_string(arena, reference), *base_text = arena_string(arena, base);
    xmlChar *escaped = xmlURIEscapeStr(BAD_CAST text, BAD_CAST "%:/?#[]@!$&'()*+,;=~-._|");
    xmlChar *joined = escaped ? xmlBuildURI(escaped, BAD_CAST base_text) : NULL;
    if (joined) {
        struct slice url = slice_of((const char *)joined);
        url.len = slice_find(url, SLICE("#"), 0);
        if (slice_starts_with(url, SLICE("http://")) || slice_starts_with(url, SLICE("https://")))
            result = arena_dup(arena, url);
    }
    xmlFree(joined);
    xmlFree(escaped);
    return result;
}

struct slice feed_plain_text(struct arena *arena, struct slice markup)
{
    if (markup.len == 0 || markup.len > 1 << 20)
        return SLICE_EMPTY;
    htmlDocPtr page = htmlReadMemory(markup.ptr, (int)markup.len, NULL, "UTF-8", html_options);
    xmlChar *text = page ? xmlNodeGetContent(xmlDocGetRootElement(page)) : NULL;
    char *out = arena_alloc(arena, text ? strlen((const char *)text) + 1 : 1);
    size_t used = 0;
    for (const char *at = (const char *)text; at && *at; at++) {
        bool blank = *at == ' ' || *at == '\n' || *at == '\t' || *at == '\r';
        if (!blank)
            out[used++] = *at;
        else if (used && out[used - 1] != ' ')
            out[used++] = ' ';
    }
    xmlFree(text);
    xmlFreeDoc(page);
    return slice_trim((struct slice){out, used});
}

static bool is_named(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && xmlStrcasecmp(node->name, BAD_CAST name) == 0;
}

static struct slice content_of(struct arena *arena, const xmlNode *node)
{
    xmlChar *text = xmlNodeGetContent(node);
    struct slice copy =
        text ? slice_trim(arena_dup(arena, slice_of((const char *)text))) : SLICE_EMPTY;
    xmlFree(text);
    return copy;
}

static struct slice attribute_of(struct arena *arena, const xmlNode *node, const char *name)
{
    xmlChar *value = xmlGetProp(node, BAD_CAST name);
    struct slice copy =
        value ? slice_trim(arena_dup(arena, slice_of((const char *)value))) : SLICE_EMPTY;
    xmlFree(value);
    return copy;
}

static struct slice child_text(struct arena *arena, const xmlNode *parent, const char *name)
{
    for (const xmlNode *node = parent->children; node; node = node->next) {
        if (is_named(node, name))
            return content_of(arena, node);
    }
    return SLICE_EMPTY;
}

static void first_date(struct arena *arena, const xmlNode *parent, const char *const *names,
                       struct civil *out)
{
    *out = CIVIL_NONE;
    for (; *names; names++) {
        if (feed_date(child_text(arena, parent, *names), out))
            return;
    }
}

/* <link> of RSS is text, of Atom an attribute with a relation; a permalink guid stands in where
 * there is none. */
static struct slice link_of(struct arena *arena, const xmlNode *item)
{
    struct slice guid = SLICE_EMPTY, other = SLICE_EMPTY;
    for (const xmlNode *node = item->children; node; node = node->next) {
        if (is_named(node, "link")) {
            struct slice href = attribute_of(arena, node, "href"),
                         rel = attribute_of(arena, node, "rel");
            struct slice text = href.len ? href : content_of(arena, node);
            if (text.len && (rel.len == 0 || slice_is(rel, "alternate")))
                return text;
        } else if (is_named(node, "origLink")) {
            other = content_of(arena, node);
        } else if (is_named(node, "guid") &&
                   !slice_is(attribute_of(arena, node, "isPermaLink"), "false")) {
            guid = content_of(arena, node);
        }
    }
    return other.len ? other : guid;
}

static void read_entry(struct feed_reader *reader, const xmlNode *entry)
{
    static const char *const dates[] = {"pubDate", "published", "date", "updated", "issued", NULL};
    static const char *const summaries[] = {"description", "summary", "content", NULL};
    struct feed_item item = {.published = CIVIL_NONE};
    item.title = feed_plain_text(reader->arena, child_text(reader->arena, entry, "title"));
    for (unsigned i = 0; summaries[i] && item.summary.len == 0; i++)
        item.summary =
            feed_plain_text(reader->arena, child_text(reader->arena, entry, summaries[i]));
    first_date(reader->arena, entry, dates, &item.published);
    feed_add(reader, link_of(reader->arena, entry), &item);
}

static void read_sitemap_url(struct feed_reader *reader, const xmlNode *url, bool is_index)
{
    struct feed_item item = {.published = CIVIL_NONE, .is_feed = is_index};
    static const char *const modified[] = {"lastmod", NULL}, *const published[] = {
                                                                 "publication_date", NULL};
    first_date(reader->arena, url, modified, &item.published);
    for (const xmlNode *node = url->children; node; node = node->next) {
        if (!is_named(node, "news"))
            continue;
        struct civil date;
        item.title = child_text(reader->arena, node, "title");
        first_date(reader->arena, node, published, &date);
        if (date.precision != PRECISION_NONE)
            item.published = date;
        for (const xmlNode *part = node->children; part; part = part->next) {
            if (is_named(part, "publication"))
                item.lang = child_text(reader->arena, part, "language");
        }
    }
    feed_add(reader, child_text(reader->arena, url, "loc"), &item);
}

/* The node behind `node` in the order of the document, within `root`; NULL at its end. `depth` is
 * how deep it stands below the root; what is deeper than MOST_DEPTH is passed over. */
static const xmlNode *next_node(const xmlNode *node, const xmlNode *root, unsigned *depth)
{
    if (node->children && node->type == XML_ELEMENT_NODE && *depth < MOST_DEPTH) {
        ++*depth;
        return node->children;
    }
    while (node != root && !node->next) {
        node = node->parent;
        --*depth;
    }
    return node != root ? node->next : NULL;
}

/* Outlines nest; the walk does not recurse. */
static void read_opml(struct feed_reader *reader, const xmlNode *root)
{
    unsigned depth = 0;
    for (const xmlNode *node = root; node; node = next_node(node, root, &depth)) {
        if (is_named(node, "outline")) {
            struct feed_item item = {.published = CIVIL_NONE, .is_feed = true};
            item.title = attribute_of(reader->arena, node, "text");
            item.lang = attribute_of(reader->arena, node, "language");
            struct slice url = attribute_of(reader->arena, node, "xmlUrl");
            if (url.len)
                feed_add(reader, url, &item);
        } else if (is_named(node, "title") && reader->feed->title.len == 0) {
            reader->feed->title = content_of(reader->arena, node);
        }
    }
}

static void read_entries(struct feed_reader *reader, const xmlNode *parent)
{
    for (const xmlNode *node = parent->children; node; node = node->next) {
        if (is_named(node, "item") || is_named(node, "entry"))
            read_entry(reader, node);
        else if (is_named(node, "url") || is_named(node, "sitemap"))
            read_sitemap_url(reader, node, is_named(node, "sitemap"));
        else if (is_named(node, "channel"))
            read_entries(
                reader,
                node); /* RSS: the items are in the channel; RDF: beside it. One level by nature */
        else if (is_named(node, "title") && reader->feed->title.len == 0)
            reader->feed->title = feed_plain_text(reader->arena, content_of(reader->arena, node));
    }
}

static bool kind_of(const xmlNode *root, enum feed_kind *kind)
{
    static const struct {
        const char *root;
        enum feed_kind kind;
    } kinds[] = {{"rss", FEED_RSS},   {"rdf", FEED_RSS},
                 {"feed", FEED_ATOM}, {"urlset", FEED_SITEMAP},
                 {"opml", FEED_OPML}, {"sitemapindex", FEED_SITEMAP_INDEX}};
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (is_named(root, kinds[i].root)) {
            *kind = kinds[i].kind;
            return true;
        }
    }
    return false;
}

bool feed_read_xml(struct feed_reader *reader, struct slice bytes)
{
    const char *base = arena_string(reader->arena, reader->base);
    xmlDocPtr document = xmlReadMemory(bytes.ptr, (int)bytes.len, base, NULL, xml_options);
    const xmlNode *root = document ? xmlDocGetRootElement(document) : NULL;
    bool known = root && kind_of(root, &reader->feed->kind);
    if (known && reader->feed->kind == FEED_OPML)
        read_opml(reader, root);
    else if (known)
        read_entries(reader, root);
    xmlFreeDoc(document);
    return known;
}

static bool is_feed_type(struct slice type)
{
    static const char *const types[] = {"application/rss+xml", "application/atom+xml",
                                        "application/feed+json", "application/rdf+xml"};
    for (unsigned i = 0; i < sizeof types / sizeof *types; i++) {
        if (slice_starts_with(type, slice_of(types[i])))
            return true;
    }
    return false;
}

bool feed_read_page(struct feed_reader *reader, struct slice bytes)
{
    const char *base = arena_string(reader->arena, reader->base);
    htmlDocPtr page = htmlReadMemory(bytes.ptr, (int)bytes.len, base, NULL, html_options);
    const xmlNode *root = page ? xmlDocGetRootElement(page) : NULL;
    unsigned depth = 0;
    reader->feed->kind = FEED_PAGE;
    /* <link>s stand in the head, or wherever a careless page puts them. */
    for (const xmlNode *node = root; node; node = next_node(node, root, &depth)) {
        if (is_named(node, "link") &&
            slice_is(attribute_of(reader->arena, node, "rel"), "alternate") &&
            is_feed_type(attribute_of(reader->arena, node, "type"))) {
            struct feed_item item = {.published = CIVIL_NONE, .is_feed = true};
            item.title = attribute_of(reader->arena, node, "title");
            feed_add(reader, attribute_of(reader->arena, node, "href"), &item);
        }
    }
    xmlFreeDoc(page);
    return reader->feed->items.count > 0;
}
