/* Inside article/: what container.c (which element holds the article) and content.c (what in it is
 * none) share. */
#ifndef RUNUT_CONTAINER_H
#define RUNUT_CONTAINER_H

#include "article/blocks.h"

struct chooser {
    const struct html *html;
    struct page_blocks *blocks;
    struct arena *arena;
    uint32_t *weights;   /* by block: how much prose it is; 0 for none */
    uint64_t *scores;    /* by node */
    uint32_t *prose;     /* by node: weight inside */
    uint32_t *all_bytes; /* by node: text inside */
    uint32_t *links;     /* by node: text in links inside */
    uint32_t *ends;      /* by node: the number behind its last node */
    bool *witnessed;     /* by block */
    uint32_t headline;   /* the element that holds the page's headline; HTML_NONE where none does */
};

/* Fills all but the witness. */
void chooser_init(struct chooser *chooser, const struct html *html, struct page_blocks *blocks,
                  struct arena *arena);

/* Marks the blocks that stand in the article as the page's structured data tells it. */
void chooser_ask_witness(struct chooser *chooser, struct slice witness);

/* Finds the heading that is the page's title: `title` may be empty. */
void chooser_find_headline(struct chooser *chooser, struct slice title);

/* The element that holds the article; 0 (the whole page) where nothing looks like prose. Names that
 * cannot be true of it are forgiven in `blocks->kinds` on the way, and lists of other reports
 * marked there. */
uint32_t chooser_find_container(struct chooser *chooser);

/* Is `node` inside `above`, or it? */
bool chooser_is_above(const struct chooser *chooser, uint32_t above, uint32_t node);

/* The worst that names say about the elements from `node` up to, not with, `stop`. */
enum element_kind chooser_worst_kind(const struct chooser *chooser, uint32_t node, uint32_t stop);

/* The element that paragraphs stand in: `element` itself unless it is a paragraph, a list or a
 * heading. */
uint32_t chooser_container_of(const struct html *html, uint32_t element);

/* Does the text end as sentences do? */
bool chooser_ends_sentence(struct slice text);

#endif
