/* Inside fetch/: crawl.c asks and sorts what comes, crawl_pages.c puts the pages of one article
 * together, crawl_filter.c says what is relevant. */
#ifndef RUNUT_CRAWL_INT_H
#define RUNUT_CRAWL_INT_H

#include "acquire/feed.h"
#include "base/map.h"
#include "base/vec.h"
#include "fetch/crawl.h"

enum task_kind {
    TASK_GIVEN,   /* whatever it is */
    TASK_FEED,    /* named as a feed */
    TASK_ARTICLE, /* named by a feed */
    TASK_ALL,     /* an article, all its pages at once; the plain address is the second choice */
    TASK_PAGE,    /* a further page of a group */
};

/* What a request is for. */
struct task {
    enum task_kind kind;
    unsigned depth; /* feeds above it */
    bool is_given, is_known_article;
    const char *url;     /* as named; of a TASK_PAGE the page's own */
    const char *key;     /* of an article or a source */
    struct group *group; /* of a TASK_PAGE */
};

struct crawl {
    struct crawl_options options;
    struct crawl_handler handler;
    struct http *http;
    struct arena arena;
    struct map seen; /* addresses asked in this run */
    VEC(struct group *) groups;
    uint32_t articles;
};

/* crawl.c */
void crawl_ask(struct crawl *crawl, const struct task *task, const char *url,
               const struct crawl_validators *validators);
enum status crawl_emit(struct crawl *crawl, const struct http_exchange *exchange, const char *date,
                       struct error *error);
enum status crawl_tell(struct crawl *crawl, const struct task *task,
                       const struct http_result *result, struct crawl_end *end,
                       struct error *error);

/* crawl_pages.c: an answer 200 to an article's address, or to that of a further page; and a further
 * page that failed. */
enum status pages_begin(struct crawl *crawl, const struct task *task,
                        const struct http_exchange *exchange, struct error *error);
enum status pages_continue(struct crawl *crawl, const struct task *task,
                           const struct http_exchange *exchange, struct error *error);
enum status pages_broken(struct crawl *crawl, const struct task *task, struct error *error);
void pages_free(struct crawl *crawl);
/* The address of all pages at once, by the registry of outlets; NULL where it is not known. */
const char *pages_all_url(struct crawl *crawl, const char *url);

/* crawl_filter.c */
bool filter_wants(const struct crawl_options *options, const struct feed_item *item);

#endif
