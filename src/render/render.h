/* A timeline, and perhaps the reports behind it, in; what people and other programs read out:
 * pages, and the formats of others. Takes the published JSON, so that a timeline may come from
 * anywhere; never extracts or aligns.
 *
 * A book is one timeline that was read. Identity-shaped strings are masked when it is opened
 * (article/mask.h): nothing that is made of a book can show them. Everything here gives the same
 * bytes for the same book; no clock is asked. */
#ifndef RUNUT_RENDER_H
#define RUNUT_RENDER_H

#include "lexicon/lexicon.h"
#include "timeline/timeline_write.h"

#include <jansson.h>

/* Masks what every string of `root` holds, identifiers and addresses apart (article/mask.h).
 * Offsets stay. `identities` NULL: nothing is masked. */
void mask_json(const struct patterns *identities, struct arena *arena, json_t *root);

struct book;

struct book_options {
    const struct lexicon *lexicon;
    const struct patterns *identities; /* NULL: nothing is masked */
};

/* STATUS_FORMAT where the bytes are no timeline. The lexicon must outlive the book. Freed with
 * book_free. */
enum status book_open(const struct book_options *options, struct slice timeline, struct book **out,
                      struct error *error);
void book_free(struct book *book);

/* The text of one report (a line that `runut extract` wrote), for evidence in its context. Reports
 * that the timeline does not name are passed over. */
enum status book_add_report(struct book *book, struct slice json, struct error *error);

size_t book_incident_count(const struct book *book);

/* What a format could not say, one line each, in the order met; empty where it said all. Filled by
 * export_write. */
uint32_t book_note_count(const struct book *book);
struct slice book_note(const struct book *book, uint32_t index);

struct render_options {
    enum lang lang; /* of formats that have one language; LANG_UND: English */
    uint32_t
        quote_limit; /* code points of another's text shown at a time; 0: as many as there are */
};

/* The formats that export_write knows. */
#define EXPORT_FORMATS "csv, veris, stix, hibp, timelinejs, annotations, jsonfeed"

/* STATUS_USAGE for a format that is none of them. */
enum status export_write(struct book *book, const char *format,
                         const struct render_options *options, struct sink *sink,
                         struct error *error);

/* One self-contained HTML page: an overview, then every incident with its evidence. */
enum status page_write(struct book *book, const struct render_options *options, struct sink *sink,
                       struct error *error);

/* Where the pages of a folder go, one after the other; names are "index.html", "kpu-2023-11.html" …
 */
struct site_target {
    enum status (*write)(void *context, const char *name, struct slice bytes, struct error *error);
    void *context;
};

/* The same as a folder: an index and a page for each incident. */
enum status site_write(struct book *book, const struct render_options *options,
                       const struct site_target *target, struct error *error);

#endif
