/* A page's JSON-LD in, what it says about the article out. The only user of jansson in article/. */
#ifndef RUNUT_JSONLD_H
#define RUNUT_JSONLD_H

#include "article/furniture.h"

/* All in the arena; empty where the page says nothing. Texts are as written: entities and tags may
 * stand in them. */
struct jsonld {
    struct slice headline, body, published, modified, publisher, url, section, language;
    struct name_list authors, editors;
    bool is_for_subscribers;
    bool is_article; /* an object of an article type was found */
};

/* Adds one script's content. What is no JSON is ignored, as browsers do; of several articles the
 * first that has a headline counts, as pages list related ones behind their own. */
void jsonld_add(struct arena *arena, struct slice script, struct jsonld *out);

#endif
