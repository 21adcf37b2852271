/* Inside render/: the parts of a page, from the whole to its details. */
#ifndef RUNUT_PAGE_INT_H
#define RUNUT_PAGE_INT_H

#include "render/markup.h"

/* A place in a report's text that something on the page rests on. */
struct mark {
    uint32_t start, end; /* code points */
    bool in_title;
};

/* A report that the page names. Its anchor is "sN", that of a mark in it "sN-START-END" or
 * "sN-tSTART-END". */
struct cited {
    struct slice report;
    uint32_t number;      /* N, over the whole page */
    uint32_t in_incident; /* its number in its incident's list of sources, 1 … */
    VEC(struct mark) marks;
};

struct page {
    struct markup html;
    struct map cited_of; /* report id -> index into cited */
    VEC(struct cited) cited;
    const json_t *incident; /* the one being written */
    uint32_t incident_number;
    bool is_folder; /* an overview whose search loads scripts of the folder */
    bool is_alone;  /* the page is this one incident's: its title is the page's */
};

/* --- page_frame.c: what stands around the sections --- */
void page_init(struct page *page, struct book *book, const struct render_options *options,
               struct arena *arena, struct sink *sink, struct error *error);
/* Everything up to and with <main>; everything from </main> on. `home` is the address of the
 * overview, NULL where this is it. */
void page_begin(struct page *page, const struct bilingual *title, const char *home);
void page_end(struct page *page);
/* <section> and its heading, one step below the incident's; its anchor is `anchor` and the
 * incident's number. */
void page_section(struct page *page, const char *key, const char *anchor);
/* How many incidents and reports; the reports that tell of none. */
void page_lead(struct page *page, const json_t *incidents);
void page_unaligned(struct page *page);

/* --- page_overview.c: all incidents, a row each --- */
struct years {
    int32_t first, last; /* days */
};

/* All incidents, and which of them have a row on the page: `count` from `first`. */
struct overview {
    const json_t *incidents;
    size_t first, count;
    struct years years;        /* of all, so that bars can be compared from page to page */
    const struct slice *files; /* the names of their own pages, without ".html"; NULL: they stand on
                                  this page */
    size_t search_files; /* scripts that hold all rows for the search; 0: all are on the page */
};
struct years page_years(const json_t *incidents);
void page_overview(struct page *page, const struct overview *overview);
/* One row; with the words and the claims that a search looks through, or without. */
void page_row(struct page *page, const struct overview *overview, size_t at, bool for_search);

/* --- page_search.c: what the search looks through --- */
void page_search_words(struct page *page, const json_t *incident);
void page_search_claims(struct page *page, const json_t *incident, const struct slice *file);
/* A script that hands such rows to the overview. */
void page_search_file(struct page *page, struct slice rows);

/* --- page_incident.c: an incident's sections in their order --- */
void page_incident(struct page *page, const json_t *incident);
/* What a timeline that was made for some days says of them; nothing where it was not. */
void page_period(struct page *page);
void page_sources(struct page *page, const json_t *reports);

/* --- page_claims.c: the ledger, its main number, the disputes --- */
void page_head_number(struct page *page);
void page_claims(struct page *page);
/* "c-1a2b3c4d": made of the incident's id and of what the claim says, so that a link which somebody
 * sent yesterday leads to the same claim today. `index`: its place in the ledger, from 0. */
void page_claim_anchor(struct markup *h, const json_t *incident, size_t index);
void page_disputes(struct page *page);

/* --- page_chart.c: the numbers over the days --- */
void page_chart(struct page *page);

/* --- page_evidence.c: what leads from a claim to its sentence --- */
/* Numbers the incident's sources and remembers every place that its evidence names. */
void page_collect(struct page *page, const json_t *incident);
struct cited *page_cited(const struct page *page,
                         struct slice report); /* NULL where the page has it not */
/* The end of a link to a source, "[2]", with a name that a screen reader says: the number alone
 * would tell nothing. */
void page_cite_end(struct page *page, const struct cited *cited);
/* Small links [1] [2], one for each report, to the first place in it; at most a few. */
void page_citations(struct page *page, const json_t *evidence);
/* The sentence around a place, where it stands, and the way to it and to the address. */
void page_quote(struct page *page, const json_t *place);
/* The first quotation, and the others behind a fold. */
void page_quotes(struct page *page, const json_t *evidence);

/* --- page_text.c: the article's text with its marks --- */
void page_article_text(struct page *page, const struct cited *cited, const struct book_text *text);
/* Bytes of the text that show a place with what stands around it, `most` code points at the most.
 */
struct span page_surroundings(const struct utf8_index *points, uint32_t start, uint32_t end,
                              uint32_t most);

#endif
