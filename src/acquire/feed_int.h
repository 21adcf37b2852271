/* Inside acquire/: the parts of the feed reader. */
#ifndef RUNUT_FEED_INT_H
#define RUNUT_FEED_INT_H

#include "acquire/feed.h"
#include "base/map.h"

struct feed_reader {
    struct arena *arena;
    struct feed *feed;
    struct slice base; /* what relative addresses are against */
    struct map seen;   /* addresses */
};

/* Adds an item whose url is a reference, unless it is no http(s) address or was seen before. */
void feed_add(struct feed_reader *reader, struct slice reference, const struct feed_item *item);

/* Each reads one family; false where the bytes are not of it. */
bool feed_read_json(struct feed_reader *reader, struct slice bytes);
bool feed_read_xml(struct feed_reader *reader, struct slice bytes);
bool feed_read_page(struct feed_reader *reader, struct slice bytes);

/* Markup and entities removed, white space folded. */
struct slice feed_plain_text(struct arena *arena, struct slice markup);

#endif
