/* Inside render/: writing HTML that no text can break out of. Everything that is not a literal of
 * ours goes through markup_text or markup_attribute, which escape it and drop what would steer the
 * reader's eye (control characters, turns of direction). Words are written in both languages, one
 * of which the page shows. */
#ifndef RUNUT_MARKUP_H
#define RUNUT_MARKUP_H

#include "render/render_int.h"

struct markup {
    struct output_to to;
    struct book *book;
    struct arena *arena; /* for what is put together on the way */
    const struct render_options *options;
};

void markup_raw(struct markup *h, const char *markup);
/* For numbers and literals only: nothing is escaped. */
void markup_printf(struct markup *h, const char *format, ...) __attribute__((format(printf, 2, 3)));
void markup_text(struct markup *h, struct slice text);
/* ` name="value"` */
void markup_attribute(struct markup *h, const char *name, struct slice value);

/* The words once for each language; once for both where they are the same. */
void markup_both(struct markup *h, const struct bilingual *words);
/* A phrase of lexicons/x/phrases.tsv. */
void markup_phrase(struct markup *h, const char *key);
/* "{number} reports", with .one for one where there is such a phrase. */
void markup_number_of(struct markup *h, const char *key, uint64_t number);
/* "role", "victim" -> its words; the word itself where there are none. */
void markup_word(struct markup *h, const char *group, struct slice word);
/* The title, label or gist of an object. */
void markup_member(struct markup *h, const json_t *object, const char *key);
/* <time>: a day in words; the phrase for no day where there is none. */
void markup_day(struct markup *h, const json_t *object, const char *key);
/* "more than 204 million records" */
void markup_amount(struct markup *h, const json_t *count);
/* An agency's short name, or the name itself. */
void markup_name(struct markup *h, const json_t *incident, struct slice id);

#endif
