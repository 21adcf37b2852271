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
};

/* Incidents are in order of their first day, then of their names. Nothing depends on the order in
 * which the reports came. */
enum status timeline_write(const struct told_list *reports, const struct alignment *alignment,
                           const struct timeline_options *options, struct sink *sink,
                           struct error *error);

#endif
