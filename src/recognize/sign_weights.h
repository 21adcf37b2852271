/* Inside recognize/: what signs weigh, as scripts/learn-weights learnt it. A table
 * (lexicons/shared/event_weights.tsv) has lines of a name, a tab and hundredths of a log-odds; a
 * name is a kind, a sign, both ("finding dated"), or an entry of a lexicon behind "=". */
#ifndef RUNUT_SIGN_WEIGHTS_H
#define RUNUT_SIGN_WEIGHTS_H

#include "lexicon/lexicon.h"

/* A table, and what its lines may name. */
struct sign_names {
    const char *table; /* "shared/event_weights.tsv" */
    const char *const *kinds;
    unsigned kind_count;
    const char *const *signs;
    unsigned sign_count; /* at most 64: signs are bits */
};

/* The same out of two lists of X(identifier, name), at file scope. */
#define SIGN_NAMES(table, KINDS, SIGNS)                                                            \
    {                                                                                              \
        table, (const char *const[]){KINDS(SIGN_NAMES_ITEM)}, 0 KINDS(SIGN_NAMES_ONE),             \
            (const char *const[]){SIGNS(SIGN_NAMES_ITEM)}, 0 SIGNS(SIGN_NAMES_ONE)                 \
    }
#define SIGN_NAMES_ITEM(identifier, name) name,
#define SIGN_NAMES_ONE(identifier, name) +1

extern const struct sign_names body_names, event_names, field_names, names_of_names, threat_names,
    victim_names;

struct sign_weights;

/* The bit of a sign where it holds. */
static inline uint64_t sign_if(bool holds, unsigned sign)
{
    return (uint64_t)holds << sign;
}

/* The table in `arena`, which must outlive it. Lines that name nothing weigh nothing. */
const struct sign_weights *sign_weights_read(struct arena *arena, const struct lexicon *lexicon,
                                             const struct sign_names *names);

/* What a kind with these signs (a bit for each) weighs; and what an entry of a lexicon adds. */
int sign_weights_of(const struct sign_weights *weights, unsigned kind, uint64_t signs);
int sign_weights_of_entry(const struct sign_weights *weights, const char *entry);

/* " early dated": the names of signs, each behind a blank. */
struct slice sign_names_text(struct arena *arena, const struct sign_names *names, uint64_t signs);

#endif
