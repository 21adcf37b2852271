/* A report as far as an incident shows it: without its text, with every piece of evidence as it
 * will be printed. Only those of one incident are held at a time.
 *
 * `of` is whose leak a thing was told of, where a report tells of several: an index into its
 * agencies, OF_EARLIER, or NO_INDEX for what the report is about. A thing that is told of two leaks
 * is there twice. */
#ifndef RUNUT_TOLD_H
#define RUNUT_TOLD_H

#include "align/keys.h"

/* A place in a report, as the formats show it: code points of its text or headline. */
struct evidence {
    uint32_t report; /* index of the told report */
    uint32_t start, end;
    bool in_title;
    struct slice exact;
};

struct told_actor {
    struct slice name, title;
    VEC(struct slice) aliases;
    enum actor_kind kind;
    uint32_t agency; /* index into agencies or NO_INDEX */
    uint32_t of;
    struct evidence evidence;
};
struct told_agency {
    struct slice id, name_id, name_en, acronym, kind;
    enum agency_role role;
    bool known;
    bool is_main;       /* a victim that the report is about, not one of a list of former ones */
    bool is_told_apart; /* stretches of the report tell of its leak, others of another's */
};
struct told_count {
    struct count count; /* its mention is not used */
    struct evidence evidence;
};
struct told_field {
    const char *id, *label_id, *label_en, *pdp_class;
    bool denied;
    uint32_t of;
    struct evidence evidence;
};
struct told_thing { /* a platform, a law */
    struct slice name, detail;
    uint32_t of;
    struct evidence evidence;
};
struct told_things {
    struct told_thing *items;
    uint32_t count, capacity;
};
struct told_list_size { /* what is said of a list, and what it holds */
    uint32_t stated, listed, split;
    uint32_t of;
    struct evidence evidence;
};
struct told_money {
    int64_t hundredths;
    uint32_t millionths;
    char currency[8];
    enum money_role role;
    bool former, is_conversion; /* of the sum before it, into this currency */
    uint32_t of;
    struct evidence evidence;
};
struct told_event {
    struct civil date;
    enum basis basis;
    enum event_type type;
    struct slice who, whom;
    uint32_t of;
    uint32_t dated_by; /* the report that gave an aligned day, or NO_INDEX */
    struct evidence evidence;
};
struct told_date {
    struct civil value;
    uint8_t weekday;
    uint32_t dated_by;
    struct evidence evidence;
};

struct told {
    VEC(struct told_actor) actors;
    VEC(struct told_agency) agencies;
    VEC(struct told_count) counts;
    VEC(struct told_field) fields;
    struct told_things platforms, laws;
    VEC(struct told_list_size) list_sizes;
    VEC(struct told_money) money;
    VEC(struct told_event) events;
    VEC(struct told_date) dates;
};

/* Copies what is needed into `arena`; `report` may be thrown away afterwards. `keys` tell the day
 * that alignment gave. `index` is the number that evidence names. */
void told_from_report(struct arena *arena, const struct report *report,
                      const struct report_keys *keys, uint32_t index, struct told *out);

#endif
