/* What the files of the recognizer of platforms share. */
#ifndef RUNUT_PLATFORMS_H
#define RUNUT_PLATFORMS_H

#include "recognize/names.h"

/* Adds tokens [first, end) as a mention of the platform of that name, and owns them. */
void platform_add(struct document *doc, struct slice name, uint32_t first, uint32_t end,
                  const char *rule);

/* The words that lead to a platform and end before a token; NULL where none do. */
const struct lex_hit *platform_cue_before(const struct document *doc, uint32_t end);

static inline bool platform_cue_is(const struct lex_hit *cue, const char *kind)
{
    return cue && lex_is_kind(cue->entry, kind);
}

/* platforms_new.c: sites that no lexicon has, by the words around them. */
void platforms_find_new(struct document *doc);

/* Is the network itself whose data leaked? Then it is no place where data is put. */
bool platform_is_victim(const struct document *doc, const struct lex_entry *entry);

#endif
