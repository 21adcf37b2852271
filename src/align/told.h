/* A report as far as alignment and the timeline need it: without its text, with every piece of
 * evidence as it will be printed. Many of these are held at once, so nothing is kept that nobody
 * asks for. */
#ifndef RUNUT_TOLD_H
#define RUNUT_TOLD_H

#include "report/report.h"

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
    struct evidence evidence;
};
struct told_agency {
    struct slice id, name_id, name_en, acronym, kind;
    enum agency_role role;
    bool known;
    bool is_main; /* a victim that the report is about, not one of a list of former ones */
};
struct told_count {
    struct count count; /* its mention is not used */
    struct evidence evidence;
};
struct told_field {
    const char *id, *label_id, *label_en, *pdp_class;
    bool denied;
    struct evidence evidence;
};
struct told_thing { /* a platform, a law */
    struct slice name, detail;
    struct evidence evidence;
};
struct told_list_size { /* what is said of a list, and what it holds */
    uint32_t stated, listed, split;
    struct evidence evidence;
};
struct told_money {
    int64_t hundredths;
    uint32_t millionths;
    char currency[8];
    struct evidence evidence;
};
struct told_event {
    struct civil date;
    enum basis basis;
    enum event_type type;
    struct slice who, whom;
    struct evidence evidence;
};
struct told_date {
    struct civil value;
    uint8_t weekday;
    struct evidence evidence;
};

enum { SKETCH_SIZE = 64 };

/* The smallest hashes of a set: two sketches estimate how alike the sets are (Broder 1997, "On the
 * resemblance and containment of documents"). */
struct sketch {
    uint64_t *hashes; /* ascending */
    uint32_t count;   /* SKETCH_SIZE at most */
};

struct told {
    struct slice id, title, url, site, credit;
    enum lang lang;
    struct civil published;
    enum date_basis published_basis;
    uint32_t dated_by;   /* the report that gave an aligned day, or NO_INDEX */
    struct civil anchor; /* the day that the report is about as far as it tells: published, else its
                            latest full date */
    int16_t first_year, last_year; /* years named in the text, 0 where none */
    struct sketch words;           /* runs of four words */
    struct sketch things; /* runs of two things (bodies, people, numbers, fields) in the order of
                             the text: no language */
    uint32_t quote_count;
    VEC(struct told_actor) actors;
    VEC(struct told_agency) agencies;
    VEC(struct told_count) counts;
    VEC(struct told_field) fields;
    VEC(struct told_thing) platforms;
    VEC(struct told_thing) laws;
    VEC(struct told_list_size) list_sizes;
    VEC(struct told_money) money;
    VEC(struct told_event) events;
    VEC(struct told_date) dates;
};

/* Copies what is needed into `arena`; `report` may be thrown away afterwards. `index` is the number
 * that evidence names. */
void told_from_report(struct arena *arena, const struct report *report, uint32_t index,
                      struct told *out);

/* How alike two sketched sets are, 0 to 100. */
unsigned sketch_alike(const struct sketch *a, const struct sketch *b);

/* One body under two ids: an unknown one is known by its name alone, which reports give in full or
 * in part ("PaketKilat", "PT PaketKilat Nusantara"). */
bool same_body(const struct told_agency *a, const struct told_agency *b);

/* Both unknown, and a telling word in both names: "Wexcombe Borough Council", "Dewan Kota
 * Wexcombe". */
bool share_a_name(const struct told_agency *a, const struct told_agency *b);

/* The report's agency that is the same body; NULL where it does not name it. */
const struct told_agency *told_agency_like(const struct told *told,
                                           const struct told_agency *agency);

#endif
