/* The keys of a report as one line of JSON: what a pair's score needs of it, so that an engine can
 * bring reports together that share a key without carrying the reports themselves. What only copies
 * need (things, credits, titles) stays behind: copies are found when the incident is made. */
#ifndef RUNUT_KEYS_JSON_H
#define RUNUT_KEYS_JSON_H

#include "align/keys.h"
#include "base/buf.h"

/* An id that can stand between two tabs: not empty, no blanks, no control characters. */
bool keys_fits_column(struct slice id);

/* Appends one object, without a newline. STATUS_LIMIT where out's maximum is passed. */
enum status keys_write(const struct report_keys *keys, struct buf *out, struct error *error);

/* An order of two versions of one report (of one id), the same for whole keys and for lines of
 * them: by what keys_write writes, then by what only the whole has. */
int keys_compare_versions(const struct report_keys *a, const struct report_keys *b);

/* Reads it back into the arena of `names`. STATUS_FORMAT where it is none. The report tells of an
 * incident: others have no keys to be compared by. */
enum status keys_read(struct slice json, struct key_names *names, struct report_keys *out,
                      struct error *error);

#endif
