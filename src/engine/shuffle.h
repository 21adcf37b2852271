/* Alignment in pieces, for an engine that brings together what belongs together: a report gives a
 * line for each of its keys, the lines of one key give pairs of reports. Both ends are text, one
 * record a line, so that Spark, Hadoop Streaming and sort(1) carry them alike.
 *
 *   keys: KEY TAB DAY TAB REACH TAB REPORT TAB {keys as JSON}
 *   pairs: REPORT TAB REPORT TAB POINTS
 *
 * KEY is sixteen figures, or "-" for a report that has nothing in common with any other. */
#ifndef RUNUT_SHUFFLE_H
#define RUNUT_SHUFFLE_H

#include "timeline/timeline_write.h"

struct patterns;
struct keying;
struct linking;

/* `identities` as in gathering_mask. Never NULL; freed with keying_free. */
struct keying *keying_new(const struct patterns *identities);
void keying_free(struct keying *keying);

/* The lines of one report's JSON. STATUS_FORMAT where it is none. */
enum status keying_add(struct keying *keying, struct slice json, struct sink *sink,
                       struct error *error);

/* `explain`: what speaks for and against a pair stands behind its points. Never NULL; freed with
 * linking_free. */
struct linking *linking_new(bool explain);
void linking_free(struct linking *linking);

/* Takes a line as keying_add writes it (without its end), all of one key one after the other, keys
 * in ascending order; in a key any order. Writes the pairs of the key before where a new one
 * begins. A pair that shares several keys is written for each. STATUS_FORMAT for a line that is
 * none, STATUS_USAGE for one out of order. */
enum status linking_add(struct linking *linking, struct slice line, struct sink *sink,
                        struct error *error);
/* The pairs of the last key. */
enum status linking_end(struct linking *linking, struct sink *sink, struct error *error);

#endif
