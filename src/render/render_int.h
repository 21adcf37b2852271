/* Inside render/: a book opened up, and what all writers share. */
#ifndef RUNUT_RENDER_INT_H
#define RUNUT_RENDER_INT_H

#include "render/render.h"

#include "base/map.h"
#include "base/utf8.h"
#include "timeline/phrases.h"
#include "timeline/timeline_facts.h"

#include <jansson.h>

/* One report's words, masked. */
struct book_text {
    struct slice id, title, text;
    struct utf8_index title_points, text_points;
    uint32_t masked; /* parts that have stars */
};

struct book {
    struct book_options options;
    struct arena arena, one; /* what stays; what one incident needs */
    json_t *timeline;
    struct phrases *phrases;
    struct map mapping; /* lexicons/shared/exports.tsv: "hibp.data_class\tfull_name" -> index into
                           mapped */
    VEC(struct slice) mapped;
    struct map text_of; /* report id -> index into texts */
    VEC(struct book_text) texts;
    VEC(struct slice) notes;
};

/* --- reading JSON: never fails, gives what is empty; more in timeline/timeline_facts.h --- */
uint64_t json_whole(const json_t *object, const char *key);
struct civil json_day(const json_t *object, const char *key);

/* --- looking things up --- */
const json_t *book_source(const struct book *book,
                          struct slice report); /* NULL where there is none */
const struct book_text *book_text_of(const struct book *book,
                                     struct slice report); /* NULL where none was given */
/* "veris.data_variety", "full_name" -> "Personal"; empty where the table has nothing. */
struct slice book_mapped(const struct book *book, const char *table, struct slice ours);
/* Remembers, once, what a format leaves out. */
void book_leave_out(struct book *book, const char *what);
/* The count's words: "more than 204 million records". */
struct slice book_amount(struct book *book, struct arena *arena, const json_t *count,
                         enum lang lang);
struct slice book_phrase(const struct book *book, enum lang lang, const char *group,
                         struct slice word);

/* An address that may be made a link: http or https, nothing else. */
bool is_web_address(struct slice url);
/* At most `limit` code points, with "…" behind where something was cut; 0: all. */
struct slice cut_quote(struct arena *arena, struct slice text, uint32_t limit);

/* --- writing --- */
struct output_to {
    struct sink *sink;
    struct error *error;
    enum status status; /* the first failure stays; nothing is written after it */
};
void put_bytes(struct output_to *to, struct slice bytes);
void put_words(struct output_to *to, const char *words);
/* Takes the reference. `flags` as jansson's. */
void put_json_value(struct output_to *to, json_t *value, size_t flags);
/* One item of an array on a line of its own, with a comma before all but the first; likewise. */
void put_array_item(struct output_to *to, json_t *value, bool *begun);

/* "2023-11-27T00:00:00Z"; the first moment of a coarser date. False where there is none. */
bool format_instant(struct civil date, char out[static 40]);

/* --- the formats, one file each --- */
struct exporting {
    struct book *book;
    const struct render_options *options;
    struct output_to to;
    enum lang lang; /* of what is in words: the one asked for, else English */
};
void export_csv(struct exporting *e);
void export_veris(struct exporting *e);
void export_stix(struct exporting *e);
void export_hibp(struct exporting *e);
void export_timelinejs(struct exporting *e);
void export_annotations(struct exporting *e);
void export_jsonfeed(struct exporting *e);

#endif
