/* What the files of the count recognizer share: count_find.c finds candidates (count_refused.c:
 * what is none), count_bounds.c reads "more than" and the like, count_drop.c refuses those that
 * count no leaked data, count_role.c says what the others are (count_part.c: parts; count_past.c:
 * of another leak; count_agree.c: by each other), count_status.c how sure they are (count_votes.c,
 * count_signs.c: by which signs; count_source.c: by who tells them; count_speaker.c: who that is),
 * counts.c runs these and writes the findings. */
#ifndef RUNUT_COUNT_INT_H
#define RUNUT_COUNT_INT_H

#include "recognize/recognize.h"

enum { FAR = 10000 }; /* a distance that no sentence has */

/* The roles of count cues, with the names that the lexicon and signs call them by. */
/* clang-format off */
#define CUES(X)                                                                                    \
    X(LEAK, "leak") /* surely of a leak */                                                         \
    X(LEAK_WEAK, "weak-leak") /* of a leak where a leak is spoken of */                            \
    X(SALE, "sale") /* sold, offered, shared: what a villain does with what he has */              \
    X(VILLAIN, "villain")                                                                          \
    X(SAMPLE, "sample")                                                                            \
    X(UNIQUE, "unique")                                                                            \
    X(CONTRAST, "contrast")                                                                        \
    X(CLAIM, "claim")                                                                              \
    X(CONFIRM, "confirm")                                                                          \
    X(DENY, "deny")                                                                                \
    X(DENY_LEAK, "deny-leak") /* denies the leak, not just a number */                             \
    X(PAST, "past")                                                                                \
    X(RECAP, "recap") /* goes back in the story where it opens a sentence: sebelumnya, earlier */  \
    X(AHEAD, "ahead") /* a past cue that reaches into the next sentence */                         \
    X(SUBSET, "subset")                                                                            \
    X(SUBSET_STRONG, "strong-subset")                                                              \
    X(ANNOUNCE, "announce")                                                                        \
    X(STANDING, "standing")                                                                        \
    X(AMOUNT, "amount")                                                                            \
    X(PRICE, "price")                                                                              \
    X(HOLD, "hold") /* has so many customers */                                                    \
    X(WRONG, "wrong") /* behind a number: it is said to be wrong */                                \
    X(PUBLIC, "public") /* put where everybody can count it */                                     \
    X(TRADE, "trade") /* sold for money, not just shown */                                         \
    X(ALLEGED, "alleged") /* a claim that nobody need have made: alleged, diduga */                \
    X(REVISED, "revised") /* the same leak's number, told anew: up from, dikoreksi menjadi */      \
    X(LISTS, "lists") /* the parts of the number before follow: rinciannya */                      \
    X(COMPARE, "compare") /* held against another number: far fewer, jauh di bawah */              \
    X(FOUND, "found") /* somebody looked into it */                                                \
    X(REST, "rest") /* what is left of a greater number */                                         \
    X(HEARSAY, "hearsay") /* told without anybody who stands for it: reports that, kabar */
/* clang-format on */

#define CUE_INDEX(identifier, name) INDEX_OF_CUE_##identifier,
#define CUE_BIT(identifier, name) CUE_##identifier = 1 << INDEX_OF_CUE_##identifier,
enum { CUES(CUE_INDEX) CUE_COUNT_ };
enum cue { CUES(CUE_BIT) }; /* bits per token (lexicon class count_cue) */
extern const char *const count_cue_names[CUE_COUNT_];

struct candidate {
    const struct number *number;
    uint32_t first, end;           /* tokens of the number and its noun phrase */
    uint32_t noun_first, noun_end; /* the noun phrase; empty where the number stands alone */
    uint32_t sample_end;           /* behind a word for samples in the phrase; 0 where none */
    const struct lex_entry *entry; /* the unit's, or the field's; NULL where it stands alone */
    uint64_t value, low, high;
    enum unit unit;
    enum bound bound;
    enum count_kind kind;
    enum count_detail detail;
    enum count_status status;
    bool is_unique, is_identity, is_rows, is_content, is_sample, is_loose, in_title;
    bool is_tentative; /* stands alone and has no cue of its own */
    bool has_unit;     /* the text names what is counted, beside the number or before it */
    bool is_dropped, is_judged;
    bool is_again;       /* the quantity was told before (count_agree.c) */
    uint32_t past_votes; /* a bit for each that holds (count_past.c) */
    uint32_t votes;      /* a bit for each cue of its status that holds (count_votes.c) */
    const char *rule, *kind_rule, *status_rule;
    uint32_t by_actor, by_agency;
    bool by_owner; /* whose data it is says it: "the company" */
};

struct counter {
    struct document *doc;
    uint32_t *cues;          /* enum cue bits of what starts at each token */
    uint32_t *sentence_cues; /* those of each sentence */
    VEC(struct candidate) list;
    VEC(uint64_t) cases; /* values that somewhere count attacks, incidents, reports */
    uint8_t *of_report;  /* by token: what count_is_of_report found out; NULL until it is asked */
    uint8_t *tellers; /* by token: who tells, as count_source.c found out; NULL until it is asked */
    bool is_leak;     /* the document tells of a leak */
    bool is_denied;   /* and denies it more than once */
    bool is_ruling;   /* it begins with a fine or another sanction for a leak */
    /* enum cue bits: of those in the document, often there, in its headline */
    uint32_t cues_once, cues_often, cues_of_title;
    uint32_t events_of_lead; /* bits of enum event_type: what the report begins with */
    uint32_t quantities;     /* different ones that are told of leaks, without sizes */
};

/* Distance in tokens to the nearest cue of any of these roles inside the candidate's sentence, at
 * most `reach`: before its first token, behind its last, on either side. A comma counts as several
 * tokens. FAR where there is none. */
unsigned cue_before(const struct counter *counter, const struct candidate *candidate,
                    unsigned roles, unsigned reach);
unsigned cue_after(const struct counter *counter, const struct candidate *candidate, unsigned roles,
                   unsigned reach);
unsigned cue_near(const struct counter *counter, const struct candidate *candidate, unsigned roles,
                  unsigned reach);
/* The roles of all cues within reach behind it, as bits. */
unsigned cues_after(const struct counter *counter, const struct candidate *candidate,
                    unsigned reach);
/* Whether a sentence, by its index, has such a cue. */
bool sentence_has_cue(const struct counter *counter, uint32_t sentence, unsigned roles);

/* Why a number with its phrase cannot be a count at all (count_refused.c); NULL where it can.
 * `decoy`: the phrase ended at a word for what is no data. */
const char *count_refusal(const struct document *doc, const struct candidate *c, bool decoy);

void count_find(struct counter *counter); /* fills list with what may be a count */
/* Sets its value and range; false where it is too large (count_bounds.c). */
bool candidate_set_value(struct candidate *c);

void count_bounds(struct counter *counter); /* bound of each */
void count_drop(struct counter *counter);   /* drops what is no count of a leak */
void count_roles(struct counter *counter);  /* kind, detail */
void count_agree(struct counter *counter);  /* what the list shows; called by count_roles */
void count_statuses(struct counter *counter);

/* count_source.c: who tells a number, by how he knows, and what he does with it. */
enum teller {
    TELLER_NONE,
    TELLER_VILLAIN, /* who took or sells the data */
    TELLER_OWNER,   /* whose data it is, of the report's own leak */
    TELLER_OFFICE,  /* a regulator, a ministry, a court */
    TELLER_POLICE,
    TELLER_WATCHER, /* researchers, media, unions */
    TELLER_SUITOR,  /* who sues */
    TELLER_OTHER,   /* somebody of whom nothing is known */
    TELLER_COUNT_
};
enum stance {
    STANCE_SAYS,
    STANCE_CLAIMS,
    STANCE_DENIES,
    STANCE_CONFIRMS,
    STANCE_ASKS,
    STANCE_COUNT_
};
extern const char *const count_stance_names[STANCE_COUNT_]; /* in the lexicon and in signs */
struct telling {
    enum teller teller;
    enum stance stance;
    uint32_t token; /* that names who tells; NO_INDEX: a quotation's speaker, or nobody */
};
bool count_was_checked(const struct counter *counter, const struct candidate *candidate);
enum teller count_told_before(struct counter *counter, const struct candidate *candidate);
struct telling count_told(struct counter *counter, const struct candidate *candidate);
/* The token that names whom a pronoun means; any other token as it is. */
uint32_t count_named_by(struct counter *counter, uint32_t token);
bool count_is_other_owner(struct counter *counter, uint32_t agency);
/* The quotation that it stands in; NULL where none. */
const struct quote *count_quote(const struct counter *counter, const struct candidate *candidate);

/* Do the headline or the first sentences tell that somebody was caught? */
bool count_tells_of_arrest(const struct document *doc);

/* count_speaker.c: the actor of a kind (a hacker or not) named nearest in its sentence, or
 * NO_INDEX; whether the one hacker was introduced before it; sets by_actor and by_agency. */
uint32_t count_actor_near(const struct counter *counter, const struct candidate *candidate,
                          bool villain);
bool count_is_after_villain(const struct counter *counter, const struct candidate *candidate);
void count_find_speaker(struct counter *counter, struct candidate *candidate);

/* count_part.c: rules for parts; each returns true where it decided. */
bool count_is_share(struct counter *counter, struct candidate *candidate);
bool count_is_subset(struct counter *counter, struct candidate *candidate);
/* Is it a part of the number that "dari", "of" leads to, before it in its sentence? */
bool count_is_out_of(const struct counter *counter, const struct candidate *candidate);

/* Do words for a sample lead to the number? */
bool count_is_led_by_sample(const struct counter *counter, const struct candidate *candidate);
bool count_is_content(struct counter *counter, struct candidate *candidate);
bool count_is_field_of_several(struct counter *counter, struct candidate *candidate);
bool count_is_of_one_field(struct counter *counter, struct candidate *candidate);
bool count_is_of_staff(struct counter *counter, struct candidate *candidate);
bool count_is_parcel(struct counter *counter, struct candidate *candidate);
bool count_is_one_more(struct counter *counter, struct candidate *candidate);

/* count_against.c: the true number against a claimed one, and a sample's size that is refused. */
bool count_is_found_against_claim(struct counter *counter, struct candidate *candidate);
bool count_is_refused_sample(struct counter *counter, struct candidate *candidate);

/* count_past.c: the rule by which a number is another, earlier leak's; NULL where it is not. */
const char *count_past(struct counter *counter, struct candidate *candidate);
enum { PAST_VOTE_COUNT_ = 12 };
const char *count_past_vote_name(unsigned vote);
/* count_weights.c: what they weigh together, and what one does. In hundredths. */
int count_weigh_past(const struct count_weights *weights, uint32_t votes);
int count_weight_of_past(const struct count_weights *weights, unsigned vote);

/* count_names.c: whose data a number counts (empty where no name stands there); whether that is a
 * name of this report. */
struct slice count_owner(const struct counter *counter, const struct candidate *candidate);
bool count_is_of_report(struct counter *counter, struct slice name);

/* Rules that more than one file asks for; compared by address. */
extern const char count_rule_standing[], count_rule_past[];

static inline struct candidate *candidate_nth(struct counter *counter, uint32_t index)
{
    return &counter->list.items[index];
}

static inline void candidate_set_kind(struct candidate *candidate, enum count_kind kind,
                                      enum count_detail detail, const char *rule)
{
    candidate->kind = kind;
    candidate->detail = detail;
    candidate->kind_rule = rule;
}

/* "About 9,000 were …": the number is what the sentence begins with. */
static inline bool candidate_opens_sentence(const struct counter *counter,
                                            const struct candidate *candidate)
{
    return candidate->first - sentence_of(counter->doc, candidate->first)->first_token <= 3;
}

/* True for two candidates that tell the same quantity. */
static inline bool candidate_same(const struct candidate *a, const struct candidate *b)
{
    return a->value == b->value && (a->unit == UNIT_BYTES) == (b->unit == UNIT_BYTES);
}

/* "(45 juta)" */
static inline bool candidate_is_bracketed(const struct counter *counter,
                                          const struct candidate *candidate)
{
    return candidate->first && token_is(counter->doc->text, candidate->first - 1, "(") &&
           token_is(counter->doc->text, candidate->end, ")");
}

/* Where the words begin that say how exact a number is, or that it is one: "about", "sebanyak". */
static inline uint32_t candidate_lead(const struct counter *counter,
                                      const struct candidate *candidate)
{
    const struct document *doc = counter->doc;
    uint32_t t = candidate->first, start = sentence_of(doc, t)->first_token;
    const struct lex_hit *bound = NULL;
    while (t > start &&
           ((bound = hit_before(doc, t, LEX_BOUND)) || counter->cues[t - 1] & CUE_AMOUNT))
        t = bound ? bound->first : t - 1;
    return t < start ? start : t;
}

/* "48,000 …, not 75,000" */
static inline bool count_is_negated(const struct counter *counter,
                                    const struct candidate *candidate)
{
    uint32_t lead = candidate_lead(counter, candidate);
    return lead > sentence_of(counter->doc, candidate->first)->first_token &&
           is_small_word(counter->doc, lead - 1, "negates");
}

static inline uint32_t candidate_sentence(const struct counter *counter,
                                          const struct candidate *candidate)
{
    return token_of(counter->doc, candidate->first)->sentence;
}

#endif
