/* The whole timeline, written piece by piece: one incident a line, so that neither the writer nor a
 * reader of lines needs all of it in memory. */
#ifndef RUNUT_TIMELINE_WRITE_H
#define RUNUT_TIMELINE_WRITE_H

#include "timeline/timeline.h"

/* Where the bytes go. A status other than STATUS_OK ends the writing. */
struct sink {
    enum status (*write)(void *context, struct slice bytes, struct error *error);
    void *context;
};

struct timeline_options {
    const struct lexicon *lexicon;
    struct civil since, until; /* only incidents of these days, and a summary of the period; no
                                  precision: no limit */
    bool is_part;              /* write a part, to be merged with others (timeline_merge.h); of all
                                  days */
};

/* Where the reports themselves are: reads the one with `keys` again and gives what an incident
 * needs of it, in `arena`. `index` is its number among the keys. */
struct told_source {
    enum status (*load)(void *context, const struct report_keys *keys, uint32_t index,
                        struct arena *arena, struct told *out, struct error *error);
    void *context;
};

/* Incidents are in order of their first day, then of their names, one a line, each with its id
 * first. Nothing depends on the order in which the reports came. The reports of one incident at a
 * time are in memory. */
enum status timeline_write(const struct keys_list *reports, const struct alignment *alignment,
                           const struct timeline_options *options, const struct told_source *source,
                           struct sink *sink, struct error *error);

#endif
