/* What the names of an element's classes and its id tell: article-body, sidebar, baca-juga. The
 * words are lexicons/shared/page_names.tsv. */
#ifndef RUNUT_PAGE_NAMES_H
#define RUNUT_PAGE_NAMES_H

#include "base/vec.h"

/* What the names of classes, ids and roles say about an element. */
enum element_kind {
    KIND_PLAIN,
    KIND_ARTICLE, /* itemprop=articleBody, class "article-body" */
    KIND_CONTENT, /* "content", "post", "entry" */
    KIND_WEAK,    /* "sidebar", "footer", "tags": rarely the article */
    KIND_NEVER,   /* "comment", "related", "share", "newsletter": never */
    KIND_CAPTION,
};

struct page_name {
    struct slice word;
    enum element_kind kind;
    bool is_whole; /* the name's part must be this word, not only begin with it */
};

struct page_names {
    VEC(struct page_name) by_letter[26]; /* the word's first */
};

/* `table` is the file's text; borrowed. A line that is no entry is left out. */
struct page_names page_names_read(struct arena *arena, struct slice table);

/* `name` is the value of a class or id attribute. */
enum element_kind page_names_kind(const struct page_names *names, struct slice name);

#endif
