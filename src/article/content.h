/* A page's paragraphs in, those of the article out. */
#ifndef RUNUT_CONTENT_H
#define RUNUT_CONTENT_H

#include "article/article.h"
#include "article/blocks.h"
#include "article/furniture.h"

/* The rule of a dateline that stands apart from the paragraph that it begins. */
#define CONTENT_DATELINE "page.dateline"

/* What became of a block, in its order. */
struct content_verdict {
    enum block_kind kind;
    const char *rule;
    struct furniture_verdict line; /* of a paragraph: what was judged of it as one line */
};

struct content {
    uint32_t container;               /* the element that holds the article */
    struct content_verdict *verdicts; /* by block */
};

/* `witness` is the article's text as the page's structured data tells it; may be empty, and is not
 * believed where the page shows other text. `title` is the headline, so that it is not printed
 * twice. */
void content_choose(const struct html *html, struct page_blocks *blocks,
                    const struct article_rules *rules, struct slice title, struct slice witness,
                    struct arena *arena, struct content *out);

#endif
