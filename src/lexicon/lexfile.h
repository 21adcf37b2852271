/* Inside lexicon/: the line format of *.lex files, parsed into raw entries. */
#ifndef RUNUT_LEXFILE_H
#define RUNUT_LEXFILE_H

#include "lexicon/lexicon.h"

struct lexfile_form {
    struct slice text; /* without quotes and ~ */
    enum lang lang;
    bool is_exact; /* stood in double quotes: case counts */
    bool is_stem;  /* ~form */
    uint64_t line;
};

/* Called for each entry line, then for each of its forms. A status other than OK stops the parse.
 */
struct lexfile_handler {
    void *context;
    enum status (*entry)(void *context, enum lex_class class, struct slice id,
                         struct slice attributes, uint64_t line, enum lang file_lang,
                         struct error *error);
    enum status (*form)(void *context, const struct lexfile_form *form, struct error *error);
};

/* STATUS_LEXICON with `name` and the line of the first mistake. */
enum status lexfile_parse(struct slice bytes, const char *name,
                          const struct lexfile_handler *handler, struct error *error);

/* Takes the next name=value off `rest`; "" for a mark. False at the end; `*bad` where it cannot be
 * read. */
bool lexfile_next_attribute(struct slice *rest, struct slice *name, struct slice *value, bool *bad);

#endif
