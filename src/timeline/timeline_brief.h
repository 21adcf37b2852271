/* Inside timeline/: what a period's summary keeps of each incident, taken out of its JSON. */
#ifndef RUNUT_TIMELINE_BRIEF_H
#define RUNUT_TIMELINE_BRIEF_H

#include "timeline/phrases.h"

#include <jansson.h>

enum { MOST_NAMES = 4 };

/* What is kept of an incident. JSON is the incident's own, with a reference of ours. */
struct brief {
    struct bilingual title; /* "Alleged data leak at KPU, November 2023" */
    struct bilingual label; /* "KPU in November 2023" */
    struct bilingual claim; /* the number that it is known by, with who says it */
    uint64_t value;         /* of the claim */
    size_t disputes;
    bool is_confirmed;
    json_t *any, *claimed, *disputed; /* pieces of evidence; NULL where there is none */
};

/* Names each once, with a piece of evidence of each of the first MOST_NAMES. */
struct names {
    struct bilingual *items;
    uint32_t count, capacity;
    json_t *evidence;
};

struct briefs {
    struct arena *arena;
    const struct phrases *phrases;
    VEC(struct brief) list;
    struct names deniers, confirmers, investigators, askers;
};

/* Words go into the arena; JSON is kept with references that briefs_release gives back. */
void briefs_init(struct briefs *briefs, struct arena *arena, const struct phrases *phrases);
void briefs_add(struct briefs *briefs, const json_t *incident);
void briefs_release(struct briefs *briefs);

/* The first piece of evidence of what has a list of them; borrowed, NULL where there is none. */
json_t *brief_evidence(const json_t *object);
/* The two languages of a member. */
struct bilingual brief_words(struct arena *arena, const json_t *object, const char *key);

#endif
