/* Inside recognize/: what signs weigh, as scripts/learn-weights learnt it. A table (lexicons/shared/
 * *_weights.tsv) has lines of a name, a tab and hundredths of a log-odds; a name is a kind, a sign,
 * both ("finding dated"), or an entry of a lexicon behind "=". */
#ifndef RUNUT_SIGN_WEIGHTS_H
#define RUNUT_SIGN_WEIGHTS_H

#include "lexicon/lexicon.h"

/* What the lines of a table may name. The names are constants. */
struct sign_names {
    const char *(*kind_name)(unsigned kind);
    unsigned kinds;
    const char *const *signs;
    unsigned sign_count; /* at most 64: signs are bits */
};

struct sign_weights;

/* The table of this name, in `arena`, which must outlive it. Lines that name nothing weigh nothing. */
const struct sign_weights *sign_weights_read(struct arena *arena, const struct lexicon *lexicon,
                                             const char *table, const struct sign_names *names);

/* What a kind with these signs (a bit for each) weighs; and what an entry of a lexicon adds. */
int sign_weights_of(const struct sign_weights *weights, unsigned kind, uint64_t signs);
int sign_weights_of_entry(const struct sign_weights *weights, const char *entry);

/* " early dated": the names of signs, each behind a blank. */
struct slice sign_names_text(struct arena *arena, const struct sign_names *names, uint64_t signs);

#endif
