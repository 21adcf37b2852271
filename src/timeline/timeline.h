/* One group of aligned reports in, one incident out: who plays which part, dated events, a ledger
 * of claims, disputes with verdicts, and a summary in both languages. Takes what align/ grouped,
 * never decides which reports belong together.
 *
 * An incident lives in the arena that it is made in; names and evidence are borrowed from the told
 * reports. To add a list to an incident: a struct here, a maker called by incident_make(), its JSON
 * in timeline_json.c. */
#ifndef RUNUT_TIMELINE_H
#define RUNUT_TIMELINE_H

#include "align/align.h"
#include "base/map.h"
#include "timeline/exchange.h"
#include "timeline/phrases.h"
#include "timeline/told.h"

struct evidence_list {
    const struct evidence **items;
    uint32_t count, capacity;
};

/* One person or hacker of the incident, from all reports. */
struct cast_actor {
    struct slice name, title; /* the fullest form */
    VEC(struct slice) aliases;
    enum actor_kind kind;
    VEC(struct slice) agencies; /* what each report gives */
    struct slice agency;        /* an agency's id; empty where none */
    VEC(uint32_t) reports;      /* ascending, each once */
    struct evidence_list evidence;
};

struct cast_agency {
    struct slice id, acronym, kind;
    struct bilingual name;
    VEC(struct slice) names; /* other names and ids under which reports have it */
    enum agency_role role;
    bool known;
    uint32_t votes[ROLE_COUNT_];
    uint32_t votes_apart; /* of those for a victim: by reports that tell of several leaks */
    VEC(uint32_t) reports;
};

/* Who said a number in what way: one line of a claim's history. */
struct stance {
    struct slice by; /* canonical name or agency id; empty: the report itself */
    enum count_status status;
    enum turn { TURN_FIRST, TURN_REPEATED, TURN_CONFIRMED, TURN_DENIED } turn;
    bool is_again;     /* the same once more in the same report: evidence, but no line of its own */
    struct civil date; /* the report's day */
    uint32_t dated_by; /* the report that gave an aligned day, or NO_INDEX */
    const struct evidence *evidence;
};
const char *turn_name(enum turn turn);

/* One number of one kind of thing, with all who said it. */
struct claim {
    struct count count; /* bound, unit, kind, detail, what: of the clearest telling */
    struct slice by;    /* who said it first, where anybody is named; never who only denied it */
    enum count_status
        status; /* the last firm word (confirmed, denied), else claimed, else reported */
    struct civil first_date, last_date;
    struct slice victim; /* agency id where it is another's than the incident's */
    struct slice of;     /* agency id: which of several victims of the incident it was told of */
    uint32_t origins;
    VEC(struct stance) history; /* by date, then by report */
    struct evidence_list evidence;
};

struct cast_field {
    const char *id, *label_id, *label_en, *pdp_class;
    bool denied;
    struct evidence_list evidence;
};

struct cast_thing { /* a platform, a law, an amount of money */
    struct slice name, detail;
    int64_t hundredths;
    uint32_t millionths;
    const char *currency;
    enum money_role role;
    bool former;        /* of money: somebody says that it was asked before */
    bool is_conversion; /* of money: somebody tells it beside the same in another currency */
    struct evidence_list evidence;
};

struct thing_list {
    struct cast_thing *items;
    uint32_t count, capacity;
};

struct happening {
    struct civil date;
    enum basis basis;
    enum event_type type;
    struct slice who, whom; /* canonical name or agency id */
    bool is_background;  /* long before the incident was reported: told as what went before; or of
                            another's leak */
    bool of_another;     /* told of another leak */
    struct slice victim; /* whose that is, where known */
    uint32_t dated_by;   /* the report that gave an aligned day, or NO_INDEX */
    struct bilingual gist;
    uint32_t origins;
    struct evidence_list evidence;
};

#define VERDICTS(X)                                                                                \
    X(CONTRADICTION, "contradiction")                                                              \
    X(DIFFERENT_QUANTITY, "different_quantity")                                                    \
    X(ROUNDING, "rounding")                                                                        \
    X(UNIT_SLIP, "unit_slip")                                                                      \
    X(ROWS_AS_PEOPLE, "rows_as_people")                                                            \
    X(SUPERSEDED, "superseded")                                                                    \
    X(EXCEEDS_DENOMINATOR, "exceeds_denominator")                                                  \
    X(DENIAL, "denial") X(DATE_DIFFERS, "date_differs")
#define VERDICT_ITEM(identifier, name) VERDICT_##identifier,
enum verdict { VERDICTS(VERDICT_ITEM) };
const char *verdict_name(enum verdict verdict);

/* One side of a dispute. */
struct side {
    struct bilingual says;          /* the amount, the name or the day in words */
    const struct claim *claim;      /* of a dispute about a count; NULL for a table's denominator */
    const struct cast_thing *sum;   /* of a dispute about money */
    const struct lex_entry *source; /* the table's entry; NULL elsewhere */
    uint64_t value;                 /* of a count or a denominator */
    struct slice text;              /* of anything else: a day, a name */
    struct evidence_list evidence;
};

struct dispute {
    const char *about; /* "count", "leak", "date", "fields", or money's role: "price", "ransom" */
    enum verdict verdict;
    const char *rule; /* what decided: "dispute.meets" … */
    struct side sides[2];
    struct bilingual gist, clause; /* the same as a sentence and as a part of one */
};

/* A sentence of a summary with what it rests on. */
struct statement {
    struct bilingual text;
    struct evidence_list evidence;
};

struct incident {
    struct slice id;
    struct bilingual title;
    VEC(uint32_t) victims; /* indices into agencies */
    struct civil first_date, last_date;
    struct civil first_report, last_report;
    uint32_t origins;
    const struct incident_group *group;
    VEC(struct cast_actor) actors;
    VEC(struct cast_agency) agencies;
    VEC(struct claim) claims;
    uint32_t headline; /* the claim that the incident is known by; NO_INDEX where there is none */
    VEC(struct cast_field) fields;
    struct thing_list platforms;
    struct slice platform; /* where the leak was posted; empty where unknown */
    struct thing_list laws;
    struct thing_list money;
    VEC(struct happening) events;
    VEC(struct dispute) disputes;
    VEC(struct statement) summary;
};

/* What all makers need. */
struct making {
    struct arena *arena;
    struct arena *scratch; /* cleared by whoever used it */
    const struct keys_list *reports;
    const struct told *told; /* those of the incident, in the order of its group */
    const struct alignment *alignment;
    const struct lexicon *lexicon;
    const struct phrases *phrases;
    const struct exchange *rates;
    struct incident *incident;
    struct map names; /* folded name -> index into canonicals */
    VEC(struct slice) canonicals;
};

/* Everything of one group, but for the part of the id that keeps two incidents of one month apart.
 */
void incident_make(struct making *making, const struct incident_group *group, struct incident *out);

/* --- the makers, in the order in which they are called; each fills its part of making->incident
 * --- */
void make_cast(struct making *making);
void make_things(struct making *making);
void make_ledger(struct making *making);
void make_events(struct making *making);
void make_disputes(struct making *making);
void make_summary(struct making *making);

/* --- what they share --- */

/* The canonical form of a name as a report writes it: a person's or hacker's fullest name, an
 * agency's id; the name itself where the cast has nobody of that name. */
struct slice cast_canonical(const struct making *making, struct slice name);
/* The id of the body that a person speaks for; the name itself for anybody else. */
struct slice cast_body(const struct making *making, struct slice canonical);
/* A hacker or a gang of the incident. */
bool cast_is_threat(const struct making *making, struct slice canonical);
/* A canonical name as a sentence shows it: a body's acronym or name, a person with the body in
 * brackets. */
struct bilingual cast_shown(const struct making *making, struct slice canonical);
/* The victims as a sentence names them. */
struct bilingual cast_victims(const struct making *making);
/* Threat actors as a list; empty where there is none. */
struct bilingual cast_threats(const struct making *making);
/* Does anybody confirm that it happened, or a number of it? The event or the claim; both NULL where
 * nobody does. */
struct confirmation {
    const struct happening *event;
    const struct claim *claim;
};
struct confirmation incident_confirmation(const struct incident *incident);
/* How many reports that are no copies of each other an evidence list comes from. */
uint32_t evidence_origins(const struct making *making, const struct evidence_list *evidence);
void evidence_add(const struct making *making, struct evidence_list *list,
                  const struct evidence *evidence);
/* Was something told of another leak than the incident's: of another victim's (a report that tells
 * of several leaks belongs to one incident), or of an earlier one? `of` is as in told.h. */
bool is_told_of_another(const struct making *making, const struct told *told, uint32_t of);
/* The agency whose leak it then is; empty where that is one of the incident's victims, or unknown.
 */
struct slice other_victim(const struct making *making, const struct told *told, uint32_t of);
/* The day that a report speaks on; CIVIL_NONE where unknown. */
struct civil report_day(const struct making *making, uint32_t report);

#endif
