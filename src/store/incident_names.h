/* The ids of a timeline's incidents, and where the ids went that the store gave out before.
 *
 * Two promises meet here: the same reports give the same bytes, in one call or day by day in any
 * order; and an id that somebody wrote down leads to its incident for ever. No id can keep both by
 * itself: of two reports that come alone each makes an incident of its own, and which of the two
 * ids the one of both should have is known only to those who saw them come. So the first promise
 * decides what an incident is called: by its reports alone, as `runut timeline` calls it
 * (timeline/timeline_pieces.h), whatever it was called yesterday. The second is kept beside the
 * timeline: an id that no incident has any more points (`merged_into`) to the incident that holds
 * most of the articles it stood for, and follows it from then on.
 *
 * An id that an incident has today means that incident, also where it once stood for another. */
#ifndef RUNUT_INCIDENT_NAMES_H
#define RUNUT_INCIDENT_NAMES_H

#include "base/map.h"
#include "base/vec.h"
#include "store/store.h"

/* One incident of today's timeline. */
struct named_incident {
    struct slice id;
    VEC(int64_t) articles;
    VEC(uint32_t)
    before; /* out: known incidents that it goes on with, its own id first, then the
               largest part first; none where it is new */
};

/* One that the store knows. Strings are the arena's. */
struct known_incident {
    struct store_incident row;
    struct slice id;
    bool stands;       /* out: an incident of today has this id */
    struct slice into; /* out: the id that it points to; empty where it stands, or where what it
                          stood for is gone */
};

struct incident_names {
    struct arena *arena;
    VEC(struct known_incident) known; /* by id */
    struct map known_numbers;         /* id -> index */
    struct map homes;                 /* article -> index of the known incident */
};

/* Reads what the store knows. */
enum status incident_names_load(struct incident_names *names, struct store *store,
                                struct arena *arena, struct error *error);

/* Sets `before` of each incident, `stands` and `into` of each known one. Depends on nothing but its
 * input, not even on its order. */
void incident_names_follow(struct incident_names *names, struct named_incident *incidents,
                           uint32_t count);

#endif
