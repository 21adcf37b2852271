/* Inside recognize/: the words of lexicons/?/role_cues.lex beside a name, in front of it and behind
 * it, over whatever may stand between. role_weighing.c weighs them. */
#ifndef RUNUT_ROLE_CUES_H
#define RUNUT_ROLE_CUES_H

#include "recognize/agencies.h"

/* The cue that follows a name in tokens [first, end); NULL where there is none. */
const struct lex_hit *role_cue_behind(const struct document *doc, uint32_t first, uint32_t end,
                                      uint32_t sentence_end);

/* The cue that a name follows; NULL where there is none. */
const struct lex_hit *role_cue_in_front(const struct document *doc, uint32_t first,
                                        uint32_t sentence_first);

/* "Permata Hospital in Kediri, East Java, reported …": behind where it is; the token itself where
 * nothing tells that. */
uint32_t role_behind_where(const struct document *doc, uint32_t at);

/* "Permata Hospital, a private facility in Kediri, has confirmed …": behind what describes the name
 * between commas; the token itself where nothing does. */
uint32_t role_behind_description(const struct document *doc, uint32_t at, uint32_t sentence_end);

/* The name says who the words before the comma speak of: "a smaller rival, X,", "perusahaan
 * asuransi asal Australia, X,". Behind a name it is another one. */
bool role_is_apart(const struct document *doc, uint32_t first);

/* Does the text tell elsewhere of the customers of that name, and of what was stolen from it? Then
 * it is a body's, and no hacker's. */
bool role_is_robbed(struct document *doc, uint32_t first, uint32_t end);

/* "X says it was hacked", "X mengatakan pihaknya diretas": behind the verb and the word by which a
 * body speaks of itself; the token itself where none do. */
uint32_t role_behind_own_words(const struct document *doc, uint32_t at);

/* "sold in categories such as X users, Y students": the people that follow a name are a kind of
 * people, of many, and no body's whose leak it is. */
bool role_is_of_category(const struct document *doc, const struct lex_hit *cue, uint32_t first);

/* True for a cue that says what sort of body it is, not what it does: "giant", "perusahaan". */
bool role_only_describes(const struct lex_hit *cue);

/* Where such a description of a name begins; the name's own beginning where it has none. */
uint32_t role_description_start(const struct document *doc, uint32_t first,
                                uint32_t sentence_first);

#endif
