/* findings + article in, one news report out, as JSON and back. Takes what was recognized, gives
 * the published shape, never recognizes. jansson is used by report_read.c alone. */
#ifndef RUNUT_REPORT_H
#define RUNUT_REPORT_H

#include "article/article.h"
#include "base/buf.h"
#include "recognize/findings.h"
#include "text/text.h"

/* All in one arena. Spans are bytes of `composed`, which is "TITLE\n\nTEXT" or just the text. */
struct report {
    struct slice id; /* "r-" and 16 hexadecimal digits: of the canonical URL and the text */
    struct slice source_id, url, canonical_url, site, publisher, path, fetched, sha256;
    enum lang lang;
    unsigned lang_score; /* 0..100 */
    struct slice composed;
    uint32_t body_start;
    struct slice dateline_place;
    struct slice credit; /* the wire service that the text names as its origin */
    VEC(struct slice) authors;
    struct civil published;
    enum article_basis published_basis;
    struct masked_list masked; /* bytes of `composed` that have stars */
    VEC(struct span) cuts;     /* what was left out of a text input: code points of that input */
    struct findings found;
};

static inline struct slice report_title(const struct report *report)
{
    return report->body_start ? (struct slice){report->composed.ptr, report->body_start - 2}
                              : SLICE_EMPTY;
}
static inline struct slice report_text(const struct report *report)
{
    return (struct slice){report->composed.ptr + report->body_start,
                          report->composed.len - report->body_start};
}

/* The word that the JSON shows: "none", "metadata", "url", "text", "aligned". */
const char *article_basis_name(enum article_basis basis);

/* Joins the parts; borrows from them. Makes the id: a hash of the address and the composed text. */
void report_assemble(struct arena *arena, const struct source_doc *doc,
                     const struct article *article, const struct text *text,
                     struct findings *findings, struct report *out);

/* One JSON object and "\n", appended to `out`. STATUS_LIMIT where out's maximum is passed. */
enum status report_write(const struct report *report, struct buf *out, struct error *error);

/* Reads one object. Keys that are not ours are ignored, missing lists are empty. STATUS_FORMAT
 * where it is no report, or where an `exact` is not what stands at its offsets. */
enum status report_read(struct slice json, struct arena *arena, struct report *out,
                        struct error *error);

#endif
