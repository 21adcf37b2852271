/* Inside recognize/: organisations, known and new. */
#ifndef RUNUT_AGENCIES_H
#define RUNUT_AGENCIES_H

#include "recognize/names.h"

/* The agency of this id, made where it is missing. */
uint32_t agency_of_id(struct document *doc, struct slice id);

/* Adds tokens [first, end) as a mention of a lexicon entry, and owns them. */
uint32_t agency_add_known(struct document *doc, const struct lex_entry *entry, uint32_t first,
                          uint32_t end, const char *rule);

/* Adds a new organisation by its name; `kind` may be NULL. Owns the tokens. */
uint32_t agency_add_new(struct document *doc, uint32_t first, uint32_t end, const char *kind,
                        const char *rule);

/* The head word at a token that takes this position ("first", "of", "last", "numbered"); NULL where
 * there is none. */
const struct lex_hit *agency_head_at(const struct document *doc, uint32_t token,
                                     const char *position);

/* The longest cue at a token that stands on this side of a name ("before", "after"); NULL where
 * there is none. And the longest that ends just before token `end` and stands before a name. */
const struct lex_hit *role_cue_at(const struct document *doc, uint32_t token, const char *side);
const struct lex_hit *role_cue_before(const struct document *doc, uint32_t end);

/* A report of a leak says so in its headline or first sentences, or again and again. One that tells
 * of laws or of attacks in general names a leak in passing. */
bool agencies_leak_story(const struct document *doc);

/* True where the words from `first` to `end` are a name in capitals that is no organisation. */
bool agency_is_refused(const struct document *doc, uint32_t first, uint32_t end);

/* Names that the grammar of heads gives away: "Dinas Kesehatan Bantul", "Acme Corp". Adds what it
 * finds. */
void agencies_by_head(struct document *doc);

/* Names without any head that the words around them give away: "X's customers", "pengguna X". */
void agencies_by_context(struct document *doc);

/* "Long Name (ABC)", "ABC (Long Name)": later mentions of either are the same body. */
void agencies_learn_acronyms(struct document *doc);
void agencies_learn_long_forms(struct document *doc);

/* Every further mention of names that were found new somewhere in the document. */
void agencies_find_again(struct document *doc);

#endif
