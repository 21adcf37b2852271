/* Sources in, articles out: feeds, sitemaps, lists, front pages and single addresses are asked,
 * what is relevant in them is fetched, and the further pages of one article are fetched behind it.
 *
 * What a source is shows in what it sends. A page that was named by itself is taken as it is; items
 * of feeds pass the filters first. Nothing is remembered here from run to run: what is known
 * already is asked through `want`. */
#ifndef RUNUT_CRAWL_H
#define RUNUT_CRAWL_H

#include "base/civil.h"
#include "base/patterns.h"
#include "fetch/http.h"

struct crawl;

struct crawl_options {
    struct http_options http;
    const struct patterns
        *relevance;        /* an item must match one of them; NULL: everything is wanted */
    struct slice outlets;  /* shared/outlets.tsv: how an outlet links further pages */
    struct slice tracking; /* shared/tracking.tsv: what addresses hold that is none of them */
    struct civil since;    /* older items are left; no precision: none is */
    uint32_t max_articles; /* of one run; 0: 20,000 */
    unsigned max_pages;    /* of one article; 0: 12 */
    bool only_sources;     /* articles that sources name are counted, not asked */
};

/* One page of an article. */
struct crawl_page {
    const struct http_exchange *exchange; /* status 200 */
    const char *date;                     /* when it came, ISO 8601 in UTC */
};

struct crawl_article {
    const char *url;       /* as named */
    const char *key;       /* the same without what only tracks: by this an article is known */
    const char *final_url; /* where it was found, behind redirects */
    const struct crawl_page *pages;
    unsigned page_count;
};

enum crawl_kind { CRAWL_SOURCE, CRAWL_ARTICLE };

/* How an address ended that gave no article: a feed read, nothing new, or trouble. An address that
 * was given and never answered counts as a source. */
struct crawl_end {
    enum crawl_kind kind;
    const char *url, *key, *final_url;
    enum status status;  /* OK: read, or unchanged */
    const char *message; /* why not; "" where OK */
    long http_status;    /* 0: no answer */
    long retry_after_s;
    bool is_unchanged;                /* 304 */
    bool is_given;                    /* named by the user, not by a feed */
    const char *etag, *last_modified; /* of a source; NULL where not sent */
    const char *title;                /* of a source; "" where not told */
    uint32_t items, wanted;           /* of a source: all, and those that passed the filters */
};

/* Of an earlier answer; strings must live until the callback's next call. */
struct crawl_validators {
    const char *etag, *last_modified;
    bool is_known; /* it was such a one before */
};

/* All are called in one thread. `want` and `exchange` may be NULL. A status but OK ends the run
 * with it. */
struct crawl_handler {
    bool (*want)(void *context, enum crawl_kind kind, const char *url, const char *key,
                 struct crawl_validators *validators);
    /* For an archive: everything that went over the wire, pages of one article one after the other.
     */
    enum status (*exchange)(void *context, const struct http_exchange *exchange, const char *date,
                            struct error *error);
    enum status (*article)(void *context, const struct crawl_article *article, struct error *error);
    enum status (*end)(void *context, const struct crawl_end *end, struct error *error);
    const char *(*date)(void *context); /* the present, ISO 8601 in UTC; good until the next call */
    void *context;
};

/* Options' strings and sets must outlive it. */
struct crawl *crawl_new(const struct crawl_options *options, const struct crawl_handler *handler);
void crawl_free(struct crawl *crawl);

/* An address named by the user, whatever it is. Each address is asked once in a run; what only
 * tracks makes no difference. */
void crawl_add(struct crawl *crawl, const char *url);

/* An article that is wanted whatever the filters say, for another look or another try. */
void crawl_add_article(struct crawl *crawl, const char *url);

/* The contents of a sources file (OPML, list, or a feed itself). STATUS_FORMAT where it is none. */
enum status crawl_add_file(struct crawl *crawl, struct slice bytes, struct error *error);

/* Works until nothing is left. Troubles with single addresses are told through `end` and do not
 * stop it. */
enum status crawl_run(struct crawl *crawl, struct error *error);

#endif
