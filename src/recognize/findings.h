/* Everything that is recognized in one document. These structs are the program's centre:
 * recognizers fill them, report/ writes and reads them, align/ compares them. Spans are bytes of
 * the composed text (text/text.h); slices borrow from the document's arena. The values and their
 * meaning are those of the published report format.
 *
 * To add a list: a struct here, a recognizer in recognize.c's table, its JSON in report/, its cases
 * in tests/cases. */
#ifndef RUNUT_FINDINGS_H
#define RUNUT_FINDINGS_H

#include "base/civil.h"
#include "base/vec.h"

#define NO_INDEX UINT32_MAX

/* A place in the text and the named rule (or "class:entry-id" of a lexicon entry) that found it. */
struct mention {
    struct span span;
    const char *rule;
};
struct mentions {
    struct mention *items;
    uint32_t count, capacity;
};

/* The words of each enumeration, in the order of the enum: the names that the JSON shows. */
/* clang-format off */
#define ACTOR_KINDS(X) X(PERSON, "person") X(THREAT_ACTOR, "threat_actor") X(THREAT_GROUP, "threat_group")
#define AGENCY_ROLES(X)                                                                            \
    X(OTHER, "other") X(VICTIM, "victim") X(RESPONDER, "responder") X(INVESTIGATOR, "investigator") \
    X(REGULATOR, "regulator") X(OVERSIGHT, "oversight") X(COMMENTER, "commenter")
#define DATE_BASES(X)                                                                              \
    X(EXPLICIT, "explicit") X(WEEKDAY, "weekday") X(RELATIVE, "relative")                          \
    X(PUBLISHED, "published") X(ALIGNED, "aligned")
#define COUNT_KINDS(X)                                                                             \
    X(TOTAL, "total") X(SAMPLE, "sample") X(CONFIRMED, "confirmed") X(SUBSET, "subset")            \
    X(PAST, "past") X(CONTEXT, "context")
#define COUNT_DETAILS(X)                                                                           \
    X(NONE, "") X(ROWS, "rows") X(UNIQUE, "unique") X(ANNOUNCED, "announced")                      \
    X(DENOMINATOR, "denominator")
#define COUNT_BOUNDS(X) X(EXACT, "exact") X(ABOUT, "about") X(AT_LEAST, "at_least") X(AT_MOST, "at_most")
#define COUNT_UNITS(X)                                                                             \
    X(RECORDS, "records") X(PEOPLE, "people") X(ACCOUNTS, "accounts") X(FILES, "files") X(BYTES, "bytes")
#define COUNT_STATUSES(X)                                                                          \
    X(REPORTED, "reported") X(CLAIMED, "claimed") X(CONFIRMED, "confirmed") X(DENIED, "denied")
#define MONEY_ROLES(X) X(OTHER, "other") X(PRICE, "price") X(RANSOM, "ransom") X(EACH, "price_each")
#define EVENT_TYPES(X)                                                                             \
    X(LEAK_PUBLISHED, "leak_published") X(LEAK_REPORTED, "leak_reported")                          \
    X(CLARIFICATION_REQUESTED, "clarification_requested") X(STATEMENT, "statement")                \
    X(INVESTIGATION, "investigation") X(FINDING, "finding") X(CONFIRMED, "confirmed")              \
    X(DENIED, "denied") X(ARREST, "arrest") X(TAKEDOWN, "takedown")                                \
    X(SERVICE_DISRUPTED, "service_disrupted") X(RESTORED, "restored") X(MEETING, "meeting")        \
    X(LEGAL_ACTION, "legal_action") X(NOTIFICATION, "notification")                                \
    X(RANSOM_DEMAND, "ransom_demand") X(ADVICE, "advice")

/* clang-format on */

#define DECLARE_ENUM(type, prefix, LIST)                                                           \
    enum type { LIST(prefix##_ITEM) prefix##_COUNT_ };                                             \
    const char *type##_name(enum type value);                                                      \
    /* False, and `out` untouched, for a word that is none of them. */                             \
    bool type##_from_name(struct slice name, enum type *out);

#define ACTOR_ITEM(identifier, name) ACTOR_##identifier,
#define ROLE_ITEM(identifier, name) ROLE_##identifier,
#define BASIS_ITEM(identifier, name) BASIS_##identifier,
#define KIND_ITEM(identifier, name) KIND_##identifier,
#define DETAIL_ITEM(identifier, name) DETAIL_##identifier,
#define BOUND_ITEM(identifier, name) BOUND_##identifier,
#define UNIT_ITEM(identifier, name) UNIT_##identifier,
#define STATUS_OF_ITEM(identifier, name) STATUS_OF_##identifier,
#define MONEY_ITEM(identifier, name) MONEY_##identifier,
#define EVENT_ITEM(identifier, name) EVENT_##identifier,

DECLARE_ENUM(actor_kind, ACTOR, ACTOR_KINDS)
DECLARE_ENUM(agency_role, ROLE, AGENCY_ROLES)
DECLARE_ENUM(basis, BASIS, DATE_BASES)
DECLARE_ENUM(count_kind, KIND, COUNT_KINDS)
DECLARE_ENUM(count_detail, DETAIL, COUNT_DETAILS)
DECLARE_ENUM(bound, BOUND, COUNT_BOUNDS)
DECLARE_ENUM(unit, UNIT, COUNT_UNITS)
DECLARE_ENUM(count_status, STATUS_OF, COUNT_STATUSES)
DECLARE_ENUM(money_role, MONEY, MONEY_ROLES)
DECLARE_ENUM(event_type, EVENT, EVENT_TYPES)

/* A human being, a hacker or a gang. `name` is the fullest form seen. */
struct actor {
    struct slice name;
    enum actor_kind kind;
    VEC(struct slice) aliases; /* the other forms, in order of first sight */
    struct slice title;        /* as written, without the name; empty where none */
    uint32_t agency;           /* index into agencies, or NO_INDEX */
    struct mentions mentions;  /* in order of the text */
};

/* Any organisation that plays a part. */
struct agency {
    struct slice id;               /* the lexicon's, or made from the name */
    struct slice name_id, name_en; /* either may be empty where unknown */
    struct slice acronym;          /* empty where none */
    struct slice kind;             /* "state", "company", …; empty where unknown */
    bool known;                    /* the lexicon has it */
    enum agency_role role;
    const char *role_rule; /* what decided the role; NULL: nothing did */
    struct mentions mentions;
};

/* A word or words for a day, a month or a year. */
struct date {
    struct civil value; /* no precision: could not be resolved */
    struct civil until; /* the last day of a range, else no precision */
    enum basis basis;
    uint8_t weekday; /* enum weekday, where one was written */
    struct mention mention;
};

/* A number of records, people, … and what the text makes of it. `exact` of the JSON is the
 * mention's span. */
struct count {
    uint64_t value, low,
        high; /* low <= value <= high; what "204 juta" may stand for: 204,000,000 … 204,999,999 */
    enum bound bound;
    enum unit unit;
    enum count_kind kind;
    enum count_detail detail;
    enum count_status status;
    struct slice what; /* "data pemilih"; empty where nothing is named */
    struct slice by; /* who says it: an actor's or agency's name; empty where the text alone does */
    bool by_owner;   /* whose data it is says it, by a word for him; while recognizing */
    uint32_t victim; /* index into agencies: whose data; NO_INDEX where not told */
    struct civil when; /* of a past incident's count, where told */
    struct mention mention;
    const char *kind_rule, *status_rule; /* what decided; NULL: the default */
    const char *victim_rule;             /* by what it is the victim's; NULL where there is none */
};

/* A kind of personal data. */
struct field {
    const char *id;
    const char *label_id, *label_en;
    const char *pdp_class; /* "general" or "specific", UU 27/2022 article 4 */
    bool denied;           /* only ever said not to have leaked */
    struct mentions mentions;
};

struct platform {
    struct slice name;
    struct mentions mentions;
};

struct money {
    int64_t hundredths;    /* amount * 100, rounded down */
    uint32_t millionths;   /* the amount's fraction, exactly: 0.15 has 150000 (cryptocurrencies are
                              that small) */
    char currency[8];      /* ISO 4217, or BTC, … */
    enum money_role role;  /* what it is asked for: the whole, one record, silence */
    bool former;           /* asked before, and another sum now */
    const char *role_rule; /* what decided; NULL: nothing did */
    struct mention mention;
};

/* The role_rule of a sum that is what the sum before it is: often the same in another currency. */
extern const char money_as_before[];

struct law {
    struct slice name;    /* "UU 27/2022" */
    struct slice article; /* "39"; empty where none */
    struct mentions mentions;
};

/* "13 data elements, namely …": what is said against what follows. */
struct stated_list {
    uint32_t stated;
    uint32_t listed, split; /* items; with "RT/RW" as one, and as two */
    struct mention mention; /* the number and its noun */
};

struct quote {
    struct slice speaker;   /* the actor's name; empty where unknown */
    uint32_t actor, agency; /* indices, or NO_INDEX */
    bool direct;
    struct mention mention; /* direct: what stands between the marks */
};

struct event {
    struct civil date; /* no precision: the text does not tell */
    enum basis basis;
    enum event_type type;
    struct slice who, whom; /* names or agency ids; empty where unknown */
    const char *who_rule;   /* what told who; NULL: nobody is told */
    struct mention mention; /* its sentence */
};

enum { MOST_SCOPES = 200 };

/* A stretch of a report that tells of another leak than the rest (scopes.c): of another victim's,
 * or of an earlier one. */
struct scope {
    uint32_t agency; /* index into agencies; NO_INDEX: an earlier leak, whosever */
    struct mention mention;
    uint32_t until; /* its last sentence; while recognizing */
};

/* A candidate that was looked at and refused, for `explain`. */
struct rejection {
    struct span span;
    const char *kind; /* "count", "person", … */
    const char *rule; /* the rule that refused it */
};

/* What might have been an event, for `explain`: what it weighed, in hundredths, and the signs. */
struct event_weighing {
    struct event event;
    int weight;
    const char *signs;
};

/* The same of a run of capitals that might be a person's name; `sort`: of how many words. */
struct name_weighing {
    struct span span;
    int weight;
    const char *sort, *signs;
    const char *rule; /* by which it is a person's, or no person's */
    bool found;       /* a person's */
};

/* The same of a body that might be the victim; `sort`: what sort of body it was weighed as. */
struct victim_weighing {
    uint32_t agency;
    int weight;
    const char *sort, *signs;
};

/* What a quantity's status was weighed by, for `explain`: the signs of all its mentions, what they
 * weigh for each status, in hundredths, and what spoke for its being of another leak. */
struct count_weighing {
    uint64_t value;
    enum unit unit;
    enum count_kind kind;
    int sums[STATUS_OF_COUNT_];
    const char *signs;
    int past;
    const char *past_signs; /* NULL where nothing did */
};

struct findings {
    VEC(struct actor) actors;
    VEC(struct agency) agencies;
    VEC(struct date) dates;
    VEC(struct count) counts;
    VEC(struct field) fields;
    VEC(struct platform) platforms;
    VEC(struct money) money;
    VEC(struct law) laws;
    VEC(struct stated_list) stated_lists;
    VEC(struct quote) quotes;
    VEC(struct event) events;
    VEC(struct scope) scopes; /* in order of the text; none where a report tells of one leak */
    VEC(struct rejection) rejections;
    VEC(struct event_weighing) weighings;
    VEC(struct name_weighing) name_weighings;
    VEC(struct name_weighing) body_weighings;   /* the same of names that might be bodies' */
    VEC(struct name_weighing) threat_weighings; /* and of names that might be hackers' */
    VEC(struct name_weighing) field_weighings;  /* and of kinds of data */
    VEC(struct victim_weighing) victim_weighings;
    VEC(struct count_weighing) count_weighings;
    VEC(struct slice) warnings;
};

/* Whose leak a place tells of: an index into agencies; OF_EARLIER: an earlier one; NO_INDEX: what
 * the report is about. */
#define OF_EARLIER (UINT32_MAX - 1)
uint32_t scope_at(const struct findings *found, struct span span);

#endif
