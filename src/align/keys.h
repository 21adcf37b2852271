/* What alignment holds of each report: keys without a language, small enough that a million fit
 * into memory. The report itself may be put aside meanwhile. */
#ifndef RUNUT_KEYS_H
#define RUNUT_KEYS_H

#include "align/sketch.h"
#include "base/map.h"
#include "report/report.h"

struct key_agency {
    struct slice id;
    enum agency_role role;
    bool known, is_main;
};
struct key_actor {
    struct slice name; /* as written */
    struct slice folded;
    bool is_villain; /* a hacker or a gang */
};
struct key_count { /* of the leak at hand: no former leak's, no mere population, no size in bytes */
    uint64_t value, low, high;
    bool is_total;
};
struct key_date {
    struct civil value;
    uint8_t weekday;
    uint32_t dated_by; /* the report that gave an aligned day, or NO_INDEX */
};

struct report_keys {
    struct slice id, title, url, site, credit;
    enum lang lang;
    struct civil published;
    enum article_basis published_basis;
    uint32_t dated_by;   /* the report that gave an aligned day, or NO_INDEX */
    uint32_t place;      /* the number under which the whole report was put aside */
    struct civil anchor; /* the day that the report is about as far as it tells: published, else its
                            latest full date */
    int16_t first_year, last_year; /* years named in the text, 0 where none */
    bool tells;                    /* of an incident */
    struct sketch words;           /* runs of four words */
    struct sketch things; /* runs of two things (bodies, people, numbers, fields) in the order of
                             the text: no language */
    VEC(struct key_agency) agencies;
    VEC(struct key_actor) actors;
    VEC(struct key_count) counts;
    VEC(struct slice) fields;    /* ids */
    VEC(struct slice) platforms; /* folded names */
    VEC(struct key_date) dates;
};

struct keys_list {
    struct report_keys *items;
    uint32_t count, capacity;
};

/* Names that many reports share are kept once. */
struct key_names {
    struct arena *arena;
    struct map known;
    VEC(struct slice) names;
};
void key_names_init(struct key_names *names, struct arena *arena);
/* The one copy of a name. */
struct slice key_names_share(struct key_names *names, struct slice name);

/* Copies what is needed into the arena of `names`; `report` may be thrown away afterwards. */
void keys_from_report(struct key_names *names, const struct report *report, uint32_t place,
                      struct report_keys *out);

#endif
