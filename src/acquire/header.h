/* The header that a text file may open with, so that an article kept as a plain file need not lose
 * where it came from and when:
 *
 *     url: https://example.org/2023/11/28/story
 *     published: 2023-11-28T16:40:00+07:00
 *     title: What the headline said
 *     ---
 *     the article
 *
 * Keys: id, url, title, published, lang, fetched; others are passed over, a value that says nothing
 * ("none") is none. A line of three hyphens may stand above it too, as front matter has it. */
#ifndef RUNUT_HEADER_H
#define RUNUT_HEADER_H

#include "acquire/source.h"

/* Takes a header off the text: what it says goes to `doc` (slices of `text`), what stands below it
 * is returned. A text without one is returned as it is. */
struct slice header_take(struct slice text, struct source_doc *doc);

#endif
