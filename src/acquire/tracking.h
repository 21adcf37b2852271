/* Addresses without what only tells where a reader came from (utm_source, fbclid): two that differ
 * in that alone are one article. */
#ifndef RUNUT_TRACKING_H
#define RUNUT_TRACKING_H

#include "base/arena.h"

/* `names`: lexicons/shared/tracking.tsv, a parameter's name a line, "*" at its end for any ending;
 * case does not count. Gives `url` itself where nothing is to go, else a copy in `arena`,
 * terminated. What is left keeps its order and its letters; a "?" with nothing behind it goes too.
 */
struct slice tracking_clean(struct arena *arena, struct slice names, struct slice url);

#endif
