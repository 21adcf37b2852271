/* A page's tree in, its paragraphs as readers see them out: text, links, where it stands. content.c
 * decides about them. */
#ifndef RUNUT_BLOCKS_H
#define RUNUT_BLOCKS_H

#include "article/html.h"
#include "article/page_names.h"

struct page_block {
    struct slice text;   /* white space squeezed; a "\n" where the page had one <br> */
    uint32_t element;    /* the innermost block element around it */
    uint32_t source;     /* where its text begins in the page; HTML_NONE where that is not known */
    uint32_t link_bytes; /* how much of the text is in links */
    uint32_t strong_bytes;
    uint32_t commas;
    uint8_t tag;     /* of `element` */
    uint8_t heading; /* 1..6 inside <h1>..<h6>, else 0 */
    bool is_caption; /* inside <figcaption>, <figure> or what a class calls a caption */
    bool is_quote;   /* inside <blockquote> */
    bool is_list;    /* inside <li>, <dd>, <dt> */
    bool is_cell;    /* inside a table */
    uint8_t bad;     /* enum block_badness of the worst element around it */
};

struct page_blocks {
    VEC(struct page_block) all;
    uint8_t *kinds; /* by node: enum element_kind */
};

/* At most 60,000 blocks. `names` is the text of lexicons/shared/page_names.tsv. */
void page_blocks(const struct html *html, struct slice names, struct arena *arena,
                 struct page_blocks *out);

#endif
