/* What a site says about its new articles: RSS 0.9x to 2.0, RDF (RSS 1.0), Atom, JSON Feed,
 * sitemaps with the news extension and sitemap indexes, OPML, plain lists of addresses, and the
 * feeds that a front page names.
 *
 * Takes bytes (already decompressed) and their address, gives absolute addresses. Forgiving, as
 * feeds are: broken XML is read as far as it goes, an item without an address is left out, a date
 * that cannot be read is no date. */
#ifndef RUNUT_FEED_H
#define RUNUT_FEED_H

#include "base/civil.h"
#include "base/error.h"
#include "base/vec.h"

enum feed_kind {
    FEED_RSS,
    FEED_ATOM,
    FEED_JSON,
    FEED_SITEMAP,
    FEED_SITEMAP_INDEX,
    FEED_OPML,
    FEED_LIST,
    FEED_PAGE
};

struct feed_item {
    struct slice url;       /* absolute, http or https */
    struct slice title;     /* plain text; empty where not told */
    struct slice summary;   /* likewise, markup removed */
    struct slice lang;      /* of a news sitemap or an outline */
    struct civil published; /* no precision where not told */
    bool is_feed;           /* a feed or sitemap to read on, not an article */
};

struct feed {
    enum feed_kind kind;
    struct slice title;
    VEC(struct feed_item) items; /* in the feed's order, each address once */
};

#define FEED_MAX_ITEMS 50000u /* sitemaps.org's own limit for one file */

/* All in `arena`. STATUS_FORMAT where it is nothing of the kind, STATUS_LIMIT past 32 MiB. */
enum status feed_parse(struct slice bytes, struct slice url, struct arena *arena, struct feed *out,
                       struct error *error);

/* "Tue, 28 Nov 2023 09:21:00 +0700" (RFC 822 with its sins: no weekday, named zones, two-digit
 * years, WIB) or ISO 8601. */
bool feed_date(struct slice text, struct civil *out);

/* `reference` against `base`, without fragment; empty where it is no http(s) address. */
struct slice feed_resolve(struct slice base, struct slice reference, struct arena *arena);

/* Writes OPML 2.0 of feeds: titles, addresses, languages. */
struct buf;
enum status feed_write_opml(const struct feed *feed, struct buf *out);

#endif
