/* The façade over align/ and timeline/: reports are gathered one by one, then written as one
 * timeline. Only their keys stay in memory; the reports themselves are put aside and read again
 * when their incident is made. */
#ifndef RUNUT_GATHER_H
#define RUNUT_GATHER_H

#include "timeline/timeline_write.h"

struct gathering;

/* Never NULL; freed with gathering_free. */
struct gathering *gathering_new(void);
void gathering_free(struct gathering *gathering);

/* From now on what identifies a human being is masked in reports that are read (article/mask.h).
 * NULL: nothing, as at first. The patterns must outlive the gathering. */
void gathering_mask(struct gathering *gathering, const struct patterns *identities);

/* A report's JSON as all that gather read it: what identifies a human being is masked. */
enum status gather_read(const struct patterns *identities, struct slice json, struct arena *arena,
                        struct report *report, struct error *error);

/* Takes a report, which may be thrown away. STATUS_STORE where it cannot be put aside. */
enum status gathering_add(struct gathering *gathering, const struct report *report,
                          struct error *error);

/* The same for a report's JSON. STATUS_FORMAT where it is none; nothing is taken then. */
enum status gathering_add_json(struct gathering *gathering, struct slice json, struct error *error);

/* From the first call on no pairs are looked for but those given: a line as linking_add writes it
 * (engine/shuffle.h); with an empty line none at all. STATUS_FORMAT where it is none. */
enum status gathering_add_pair(struct gathering *gathering, struct slice line, struct error *error);

/* Aligns what was gathered and writes it. To be called once. `observer` may be NULL. */
enum status gathering_write(struct gathering *gathering, const struct timeline_options *options,
                            const struct align_observer *observer, struct sink *sink,
                            struct error *error);

#endif
