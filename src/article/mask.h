/* Identity-shaped strings in a text -> the same text with stars in their place.
 *
 * News of a leak sometimes print what leaked: a NIK, a card, somebody's number. What is handed on
 * has stars there, one for each letter or digit, so that every offset into the text still means the
 * same. Which class stood where is kept. The rules are lexicons/shared/identities.rules; those
 * whose name begins with "keep." name what stays (addresses of pages, a public hotline, the mail
 * address of an office). Numbers must also be built like what they look like: a NIK by its date of
 * birth, a card by its check digit; those that the text names, or spells in words, need not. */
#ifndef RUNUT_MASK_H
#define RUNUT_MASK_H

#include "base/patterns.h"
#include "base/vec.h"

struct masked {
    struct span span;   /* bytes of the text */
    struct slice class; /* an id of the fields' lexicon: "national_id"; borrowed from the rules */
};

struct masked_list {
    struct masked *items;
    uint32_t count, capacity;
};

struct article;

/* `text` itself where there is nothing to mask; else a copy of the same length. `found` may be
 * NULL. */
struct slice mask_text(const struct patterns *identities, struct slice text, struct arena *arena,
                       struct masked_list *found);

/* What a report tells of an article: headline, text and authors; what was masked in the first two
 * is noted there. Captions and blocks, which no report has, are dropped unmasked. */
void mask_told(const struct patterns *identities, struct arena *arena, struct article *article);

/* The same, and captions and blocks, all that leaves the program. */
void mask_article(const struct patterns *identities, struct arena *arena, struct article *article);

/* 16 digits built as a NIK or KK is: behind the place a day (plus 40 for women) and a month, then a
 * serial number that is not zero. Which provinces there are is left to the rules. `digits` are
 * ASCII digits alone. */
bool mask_is_national_id(struct slice digits);

/* The check digit of Luhn, and a length (13 to 16, 19) and first digits that cards have. */
bool mask_is_card(struct slice digits);

#endif
