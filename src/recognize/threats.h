/* What the files of the recognizer of hackers and sellers share. */
#ifndef RUNUT_THREATS_H
#define RUNUT_THREATS_H

#include "recognize/recognize.h"

/* The cue of a kind that ends just before token `end`, in its sentence; NULL where none does. */
const struct lex_hit *threat_cue_ending(const struct document *doc, uint32_t end, const char *kind);

/* Adds tokens [first, end) as a mention of the hacker of that name, and owns them. */
void threat_add_actor(struct document *doc, uint32_t first, uint32_t end, enum actor_kind kind,
                      const char *rule);

/* Initials of one whom the police caught for the leak at a token, and those listed behind them.
 * False where there are none. */
bool threat_initials_at(struct document *doc, uint32_t t);

/* One suspect with initials and one alias in the report: they are one man. */
void threat_join_initials(struct document *doc);

#endif
