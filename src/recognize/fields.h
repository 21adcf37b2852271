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

/* What the text is about, where that tells which kind a word names: "bank", "insurer"; NULL. */
const char *field_setting(const struct document *doc);

/* The kind of data that a hit names. */
const struct lex_entry *field_kind(const struct document *doc, const struct lex_hit *hit);

/* Adds a mention to what is found. */
void field_add(struct document *doc, const struct lex_entry *kind, const struct lex_hit *hit,
               bool denied, const char *rule);

/* Of what the rules make of the mentions (doc->field_readings), and of all others: which are said
 * to have leaked (field_weights.c). */
void fields_choose(struct document *doc);

/* --- what the words around say (field_clauses.c) --- */

/* A part of a sentence with one predicate. */
struct clause {
    uint32_t first, end;
    uint32_t denied;       /* what begins from this token on did not leak, */
    uint32_t denied_until; /* up to this one */
};

/* The first word of a kind (lexicons/shared/field_cues.lex) in [first, end); NULL where there is
 * none. */
const struct lex_hit *field_cue_in(const struct document *doc, uint32_t first, uint32_t end,
                                   const char *kind);

/* Where the first kind of data of a clause begins and the last one ends; an empty stretch where it
 * has none. */
struct clause fields_within(const struct document *doc, const struct clause *clause);

/* Does a word beside a clause's kinds of data open a list of them, or only lead to one ("with")? */
bool field_is_opened(const struct document *doc, const struct clause *clause);
bool field_is_led(const struct document *doc, const struct clause *clause);

/* From which token on a clause's data did not leak; UINT32_MAX where nothing denies it. */
uint32_t field_denied_from(const struct document *doc, const struct clause *clause);

/* Up to which token, of a clause that has `denied`; UINT32_MAX where all that follows is. */
uint32_t field_denied_until(const struct document *doc, const struct clause *clause);

/* How many kinds of data [first, end) names. */
unsigned field_count(const struct document *doc, uint32_t first, uint32_t end);

/* Does [first, end) have a word of leaking? */
bool field_tells_of_leak(const struct document *doc, uint32_t first, uint32_t end);

/* Where what a sentence says of its kinds of data begins: in the one before where it goes on with
 * it. */
uint32_t field_sentence_start(const struct document *doc, const struct sentence *s);

/* Was the one kind of a clause taken, by what stands right beside it? */
bool field_is_haul(const struct document *doc, const struct clause *clause);

/* --- lists of data that did not leak (field_refused.c) --- */

/* Is a clause advice to people, or what somebody may do with the data? `rule` is what else made it
 * a list of leaked data. */
bool field_is_advice(const struct document *doc, const struct clause *clause, const char *rule);

/* What a law calls personal data, what a form asks for: the rule that refuses the list; NULL where
 * it is neither. */
const char *field_other_list(const struct document *doc, const struct sentence *s,
                             const struct clause *clause);

#endif
