/* Two timelines in, what is new, gone or otherwise told out. An incident is the same where it has
 * reports in common with an older one (its id may change with its first day), else where the id is
 * the same. */
#ifndef RUNUT_COMPARE_H
#define RUNUT_COMPARE_H

#include "render/render.h"
#include "timeline/phrases.h"

enum change_way { CHANGE_NEW, CHANGE_GONE, CHANGE_OTHER };

struct change {
    enum change_way way;
    const char *what;      /* "incident", "report", "claim", "event", "dispute", "field", "actor" */
    struct slice incident; /* its id in the newer timeline; in the older one where it is gone */
    struct bilingual title, words; /* the incident's; of the thing itself */
    struct slice by;
    struct slice before, after;      /* CHANGE_OTHER: a claim's status */
    struct slice report, exact, url; /* its first evidence; empty where there is none */
};
struct change_list {
    struct change *items;
    uint32_t count, capacity;
};

/* In the order of the newer timeline's incidents; those that are gone last. Borrows from both books
 * and `arena`. */
void books_compare(struct book *older, struct book *newer, struct arena *arena,
                   struct change_list *out);

/* {"type": "diff", "format": 1, "changes": […]} */
enum status changes_write(const struct change_list *changes, struct sink *sink,
                          struct error *error);

#endif
