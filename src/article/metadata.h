/* A page's tree in, what is known about its article out: headline, authors, dates, outlet,
 * addresses. */
#ifndef RUNUT_METADATA_H
#define RUNUT_METADATA_H

#include "article/article.h"
#include "article/furniture.h"
#include "article/html.h"
#include "article/jsonld.h"
#include "article/outlets.h"

struct page_meta {
    struct slice title; /* without the outlet's name */
    enum article_basis title_basis;
    struct slice publisher, canonical_url, site, section, language;
    struct name_list authors, editors;
    struct civil published; /* from metadata or the address; none where neither has one */
    enum article_basis published_basis;
    struct civil modified; /* from metadata; none where that is not after the publication */
    struct jsonld jsonld;
    struct outlet outlet; /* .domain is empty where the registry does not have it */
};

void page_metadata(const struct html *html, const struct source_doc *doc,
                   const struct article_rules *rules, struct arena *arena, struct page_meta *out);

/* A date as machines write it (ISO 8601, RFC 822, seconds or milliseconds since 1970) or as people
 * do. */
bool metadata_date(const struct article_rules *rules, struct slice text, struct civil *out);

/* True where the date lies behind the capture (a day of slack for zones); false where the capture
 * is unknown. */
bool metadata_is_future(struct civil date, struct slice fetched);

/* "voi.id" of "https://www.voi.id/en/1"; empty where the URL has no host. */
struct slice metadata_site(struct slice url);

#endif
