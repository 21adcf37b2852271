/* robots.txt by RFC 9309: may a crawler fetch a path, and how long should it wait?
 *
 * Only the text is judged here. What a missing or failing robots.txt means (4xx: everything is
 * allowed; 5xx or no answer: nothing is) is said by robots_for_status. */
#ifndef RUNUT_ROBOTS_H
#define RUNUT_ROBOTS_H

#include "base/arena.h"
#include "base/vec.h"

#define ROBOTS_MAX_BYTES                                                                           \
    (500u << 10) /* RFC 9309 section 2.5: parse at least 500 kibibytes; the rest is ignored */

struct robots_rule {
    struct slice pattern; /* percent-encoding normalized; may hold * and a final $ */
    bool allow;
};

struct robots {
    VEC(struct robots_rule) rules; /* of the groups that name our product, else of the * groups */
    VEC(struct slice) sitemaps;
    uint32_t
        crawl_delay_ms; /* the largest Crawl-delay of those groups, 0 where none; not in the RFC */
    bool disallow_all;  /* the server could not say: keep away */
};

/* Reads the file for `product` (the product token, "runut"; matched without case). Groups that name
 * the product several times are merged. Never fails: a line that makes no sense is ignored. Memory
 * is the arena's. */
void robots_parse(struct slice text, struct slice product, struct arena *arena, struct robots *out);

/* What an HTTP status for /robots.txt means by itself: 2xx: parse the body (false); 4xx: all
 * allowed; others (0 for no answer): nothing allowed. True where `out` is set. Redirects are
 * followed before this. */
bool robots_for_status(long http_status, struct robots *out);

/* `path` begins with "/" and includes the query. The longest matching rule wins, allow where two
 * are equally long. */
bool robots_allow(const struct robots *robots, struct slice path, struct arena *scratch);

#endif
