/* What the files of the recognizer of kinds of data share. */
#ifndef RUNUT_FIELDS_H
#define RUNUT_FIELDS_H

#include "recognize/recognize.h"

/* The longest word for a kind of data that begins at a token and is nobody else's; NULL where none
 * does. */
const struct lex_hit *field_at(const struct document *doc, uint32_t token);

/* The kind that an entry's attribute names ("first", "second"); NULL where it has none. */
const struct lex_entry *field_part(const struct document *doc, const struct lex_entry *entry,
                                   const char *which);

/* The kind of data that a hit names. */
const struct lex_entry *field_kind(const struct document *doc, const struct lex_hit *hit);

#endif
