/* A page's UTF-8 bytes in, a small tree of its elements and texts out. The only user of libxml2 in
 * article/: its parser gives events, the tree is our own, in the arena, with caps on nodes, depth
 * and attributes. */
#ifndef RUNUT_HTML_H
#define RUNUT_HTML_H

#include "base/error.h"
#include "base/vec.h"

enum html_tag {
    TAG_TEXT = 0, /* no element: a piece of text */
    TAG_OTHER,
#define TAG(name, flags) TAG_##name,
#include "article/tags.def"
#undef TAG
};

enum html_tag_flag {
    TAG_IS_BLOCK = 1 << 0, /* begins and ends a paragraph */
    TAG_IS_VOID = 1 << 1,  /* nothing inside it is for readers */
};

struct html_attribute {
    struct slice name, value;
};

#define HTML_NONE UINT32_MAX

struct html_node {
    uint32_t parent, next, first_child,
        last_child; /* numbers of nodes, HTML_NONE where there is none */
    uint32_t first_attribute;
    uint16_t attribute_count;
    uint8_t tag;     /* enum html_tag */
    uint32_t source; /* TAG_TEXT: where it begins in the page; HTML_NONE where that is not known */
    struct slice text; /* of TAG_TEXT and of scripts that hold JSON-LD; the name of TAG_OTHER */
};

struct html {
    struct arena *arena;
    VEC(struct html_node) nodes; /* in document order; 0 is the root */
    VEC(struct html_attribute) attributes;
    bool is_cut; /* a cap was reached: the rest of the page is not in the tree */
};

/* STATUS_LIMIT only where the page is larger than any cap can handle. A page without an element is
 * an empty tree. */
enum status html_parse(struct arena *arena, struct slice utf8, struct html *out,
                       struct error *error);

unsigned html_tag_flags(uint8_t tag);

/* The value of an attribute; empty where there is none. Names are lower case. */
struct slice html_attribute(const struct html *html, uint32_t node, const char *name);

/* The next node in document order inside `root`, below `node` or behind it; HTML_NONE at the end.
 */
uint32_t html_next(const struct html *html, uint32_t node, uint32_t root);

/* The same, but not below `node`. */
uint32_t html_next_outside(const struct html *html, uint32_t node, uint32_t root);

/* All text inside a node that readers see, white space squeezed. */
struct slice html_text(const struct html *html, uint32_t node, struct arena *arena);

#endif
