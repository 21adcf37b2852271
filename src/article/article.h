/* source_doc in, the article alone out: clean text, its headline, what is known about it, and what
 * was left out.
 *
 * Never recognizes anything in the text beyond what makes it an article (headline, dateline,
 * byline, page furniture). All memory is the document's arena; the result borrows from it. */
#ifndef RUNUT_ARTICLE_H
#define RUNUT_ARTICLE_H

#include "acquire/source.h"
#include "article/mask.h"
#include "base/patterns.h"
#include "base/vec.h"

/* Where what is known about an article is from. */
enum article_basis {
    ARTICLE_BASIS_NONE,
    ARTICLE_BASIS_METADATA,
    ARTICLE_BASIS_URL,
    ARTICLE_BASIS_TEXT,
    ARTICLE_BASIS_ALIGNED
};

enum block_kind { BLOCK_TITLE, BLOCK_PARAGRAPH, BLOCK_CAPTION, BLOCK_DATELINE_TIME, BLOCK_DROPPED };

/* A line or block of the input and what became of it; for `runut article --explain`. */
struct article_block {
    enum block_kind kind;
    struct slice text;  /* as in the input */
    const char *rule;   /* what decided */
    struct span source; /* bytes of the input (text inputs) or {0,0} */
};

/* A part of an article's text that stands together in the page. */
struct article_piece {
    struct span text;      /* bytes of the article's text */
    struct slice block;    /* the page's paragraph, as gathered */
    uint32_t block_offset; /* where the part begins in it */
    uint32_t source;       /* where the paragraph begins in the page */
};

struct article {
    struct slice title; /* may be empty */
    struct slice text;  /* paragraphs, each ended by "\n" or "\n\n" as the input had it */
    /* Text inputs: the pieces of the input's own text that are left out, bytes of the input, in
     * order. `text` is the input without them, otherwise unchanged. Empty for HTML. */
    VEC(struct span) cuts;
    /* The headline where the input's text itself held it; it is among the cuts then. */
    VEC(struct slice) authors, editors;
    VEC(struct slice) captions;
    struct masked_list masked_title, masked; /* what has stars in the headline and in the text */
    struct slice site;                       /* host name without "www." */
    struct slice publisher;
    struct slice canonical_url;
    struct slice section, language; /* as the page names them */
    struct slice dateline_place;
    struct slice
        credit; /* a wire service that the text names as its origin, "ANTARA"; empty where none */
    struct civil published, modified; /* modified: after it was published, by the page's own word */
    enum article_basis published_basis, title_basis, authors_basis;
    VEC(struct article_block) blocks;
    VEC(struct slice) warnings;
    /* Pages: for article_trace. */
    VEC(struct article_piece) pieces;
    struct slice page;      /* as UTF-8 */
    uint32_t page_skipped;  /* bytes of a BOM before it */
    bool page_is_converted; /* from another encoding: a byte of the payload is a letter of the page
                             */
};

enum line_set { LINE_FURNITURE, LINE_DATES, LINE_CREDITS, LINE_DATELINES, LINE_SETS };

/* What the stage knows from lexicons/: given as compiled pattern sets so that article/ needs no
 * lexicon. */
struct article_rules {
    const struct patterns
        *furniture; /* lines that are never the article: "Baca juga", pagers, slogans … */
    const struct patterns
        *visible_dates;               /* groups: 1 day, 2 month, 3 year, 4 hour, 5 minute, 6 zone */
    const struct patterns *credits;   /* wire credits; group 1 is the service */
    const struct patterns *datelines; /* "JAKARTA, KOMPAS.com -"; group 1 is the place */
    const struct pattern_sets *line_sets; /* those that lines are asked for, enum line_set */
    const struct patterns *identities;    /* what is masked (mask.h); NULL: nothing */
    struct slice page_names;              /* lexicons/shared/page_names.tsv */
    struct slice outlets; /* the outlet registry's text, lexicons/shared/outlets.tsv */
    struct slice
        tracking; /* what addresses hold that is none of them, lexicons/shared/tracking.tsv */
};

/* Fails with STATUS_FORMAT where there is no article at all, STATUS_LIMIT past a cap. */
enum status article_from_text(struct arena *arena, const struct source_doc *doc,
                              const struct article_rules *rules, struct article *out,
                              struct error *error);
enum status article_from_html(struct arena *arena, const struct source_doc *doc,
                              const struct article_rules *rules, struct article *out,
                              struct error *error);

/* Where a part of the article's text stands in the bytes that the document came as (tags and
 * entities may be in between). False where that cannot be said for certain: a further page of the
 * article, text from structured data, an encoding of several bytes a letter. */
bool article_trace(const struct article *article, const struct source_doc *doc, struct span text,
                   struct span *out);

#endif
