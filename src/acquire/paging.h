/* Which pages are one article: addresses that differ only in the number of the page. */
#ifndef RUNUT_PAGING_H
#define RUNUT_PAGING_H

#include "base/slice.h"

#define PAGE_ALL 9999u /* "?page=all": every page at once */

/* The number of the page in an address (1 where it names none), and the address without it:
 * "?page=2", "?hal=2",
 * "/page/2", "/2", "?page=all", "/all". `*base` is the beginning of `url` up to the number, `*rest`
 * what stands behind (further parameters). False for what is no http address. */
bool paging_read(struct slice url, struct slice *base, struct slice *rest, unsigned *page);

/* Are both pages of one article, and not the same page? */
bool paging_is_same_article(struct slice url_a, struct slice url_b);

/* The address that a page gives itself: <link rel=canonical> or og:url, from its first bytes; empty
 * where there is none. */
struct slice paging_own_url(struct slice page);

#endif
