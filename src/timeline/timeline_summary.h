/* Inside timeline/: a period in three to eight sentences, the same in both languages, each with
 * what it rests on: how many incidents and which; who claims how much; where accounts differ; who
 * denies or confirms; who looks into what; what is open. One incident is told by its own summary;
 * where there is none, those before and after the period are named.
 *
 * Made of the incidents' JSON, so that it is the same whether they were made here or came in parts.
 * One incident's JSON at a time is in memory, and of each a few words. */
#ifndef RUNUT_TIMELINE_SUMMARY_H
#define RUNUT_TIMELINE_SUMMARY_H

#include "timeline/timeline_pieces.h"

/* {"id": […], "en": […]}, each sentence with "text" and "evidence"; a new reference. A failure to
 * read is left in the pieces' status. */
json_t *period_summary(struct pieces *pieces, const struct phrases *phrases, struct civil since,
                       struct civil until);

#endif
