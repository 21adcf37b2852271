/* A timeline's incidents and the names that the store knows in; a name that stays for each incident
 * out.
 *
 * The timeline names an incident after its victim and its first month, and both may change with one
 * more report. What stays is who is in it: an incident keeps the name under which most of its
 * articles were known. Where two become one, the name of the larger part stays and the other one
 * points to it. */
#ifndef RUNUT_INCIDENT_NAMES_H
#define RUNUT_INCIDENT_NAMES_H

#include "base/map.h"
#include "base/vec.h"
#include "store/store.h"

/* One incident of the new timeline. */
struct named_incident {
    struct slice natural; /* as the timeline calls it */
    struct slice name;    /* out: the one that stays */
    VEC(int64_t) articles;
    VEC(uint32_t) merged; /* out: known incidents that are in this one from now on */
    uint32_t
        known; /* out: index of the known one whose name it has; NAME_NEW where there is none */
};

#define NAME_NEW UINT32_MAX

/* One that the store knows. Strings are the arena's. */
struct known_incident {
    struct store_incident row;
    struct slice id;
    bool is_claimed; /* out: some incident has its name */
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

/* Sets `name`, `known` and `merged` of each. Depends on nothing but its input, not even on its
 * order. */
void incident_names_assign(struct incident_names *names, struct named_incident *incidents,
                           uint32_t count);

#endif
