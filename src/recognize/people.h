/* Inside recognize/: people. A candidate is a run of name words with a sign that it is a person; candidates of one
 * document are then merged into people. */
#ifndef RUNUT_PEOPLE_H
#define RUNUT_PEOPLE_H

#include "recognize/names.h"

struct person_candidate {
    uint32_t first, end;             /* the name without titles and degrees */
    uint32_t title_first, title_end; /* equal where there is no title */
    uint32_t agency;                 /* index, or NO_INDEX */
    const char *rule;
};

struct person_candidates {
    struct person_candidate *items;
    uint32_t count, capacity;
};

/* All candidates of the document, in order. */
void people_collect(struct document *doc, struct person_candidates *out);

/* Candidates -> actors with aliases, titles, agencies and every mention of their names. */
void people_merge(struct document *doc, const struct person_candidates *candidates);

#endif
