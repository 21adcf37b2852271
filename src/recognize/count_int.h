/* What the files of the count recognizer share: count_find.c finds candidates, count_bounds.c reads
 * "more than" and the like, count_drop.c refuses those that count no leaked data, count_role.c says
 * what the others are (count_part.c: parts; count_past.c: of another leak; count_agree.c: by each
 * other), count_status.c how sure they are (count_source.c: by who tells them), counts.c runs these
 * and writes the findings. */
#ifndef RUNUT_COUNT_INT_H
#define RUNUT_COUNT_INT_H

#include "recognize/recognize.h"

enum { FAR = 10000 }; /* a distance that no sentence has */

/* The roles of count cues, as bits per token (lexicon class count_cue). */
enum cue {
    CUE_LEAK = 1 << 0,      /* surely of a leak */
    CUE_LEAK_WEAK = 1 << 1, /* of a leak where a leak is spoken of */
    CUE_SALE = 1 << 2,      /* sold, offered, shared: what a villain does with what he has */
    CUE_VILLAIN = 1 << 3,
    CUE_SAMPLE = 1 << 4,
    CUE_UNIQUE = 1 << 5,
    CUE_CONTRAST = 1 << 6,
    CUE_CLAIM = 1 << 7,
    CUE_CONFIRM = 1 << 8,
    CUE_DENY = 1 << 9,
    CUE_DENY_LEAK = 1 << 10, /* denies the leak, not just a number */
    CUE_PAST = 1 << 11,
    CUE_RECAP = 1 << 12, /* goes back in the story where it opens a sentence: sebelumnya, earlier */
    CUE_AHEAD = 1 << 13, /* a past cue that reaches into the next sentence */
    CUE_SUBSET = 1 << 14,
    CUE_SUBSET_STRONG = 1 << 15,
    CUE_ANNOUNCE = 1 << 16,
    CUE_STANDING = 1 << 17,
    CUE_AMOUNT = 1 << 18,
    CUE_PRICE = 1 << 19,
    CUE_HOLD = 1 << 20,    /* has so many customers */
    CUE_WRONG = 1 << 21,   /* behind a number: it is said to be wrong */
    CUE_PUBLIC = 1 << 22,  /* put where everybody can count it */
    CUE_TRADE = 1 << 23,   /* sold for money, not just shown */
    CUE_ALLEGED = 1 << 24, /* a claim that nobody need have made: alleged, diduga */
    CUE_REVISED = 1 << 25, /* the same leak's number, told anew: up from, dikoreksi menjadi */
    CUE_LISTS = 1 << 26,   /* the parts of the number before follow: rinciannya */
    CUE_COMPARE = 1 << 27, /* held against another number: far fewer, jauh di bawah */
    CUE_FOUND = 1 << 28,   /* somebody looked into it */
    CUE_REST = 1 << 29,    /* what is left of a greater number */
    CUE_HEARSAY = 1 << 30, /* told without anybody who stands for it: reports that, kabar */
};

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
    bool is_dropped;
    const char *rule, *kind_rule, *status_rule;
    uint32_t by_actor, by_agency;
};

struct counter {
    struct document *doc;
    uint32_t *cues;          /* enum cue bits of what starts at each token */
    uint32_t *sentence_cues; /* those of each sentence */
    VEC(struct candidate) list;
    uint8_t *of_report; /* by token: what count_is_of_report found out; NULL until it is asked */
    uint8_t *tellers; /* by token: who tells, as count_source.c found out; NULL until it is asked */
    bool is_leak;     /* the document tells of a leak */
    bool is_denied;   /* and denies it more than once */
    bool is_ruling;   /* it begins with a fine or another sanction for a leak */
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
/* Whether a sentence, by its index, has such a cue. */
bool sentence_has_cue(const struct counter *counter, uint32_t sentence, unsigned roles);

void count_find(struct counter *counter);   /* fills list with what may be a count */
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
};
enum stance { STANCE_SAYS, STANCE_CLAIMS, STANCE_DENIES, STANCE_CONFIRMS, STANCE_ASKS };
struct telling {
    enum teller teller;
    enum stance stance;
};
bool count_was_checked(const struct counter *counter, const struct candidate *candidate);
enum teller count_told_before(struct counter *counter, const struct candidate *candidate);
struct telling count_told(struct counter *counter, const struct candidate *candidate);
bool count_is_other_owner(struct counter *counter, uint32_t agency);
/* The quotation that it stands in; NULL where none. */
const struct quote *count_quote(const struct counter *counter, const struct candidate *candidate);

/* count_part.c: rules for parts; each returns true where it decided. */
bool count_is_share(struct counter *counter, struct candidate *candidate);
bool count_is_subset(struct counter *counter, struct candidate *candidate);
bool count_is_content(struct counter *counter, struct candidate *candidate);
bool count_is_of_one_field(struct counter *counter, struct candidate *candidate);
bool count_is_of_staff(struct counter *counter, struct candidate *candidate);
bool count_is_one_more(struct counter *counter, struct candidate *candidate);

/* count_past.c: the rule by which a number is another, earlier leak's; NULL where it is not. */
const char *count_past(struct counter *counter, const struct candidate *candidate);

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

static inline uint32_t candidate_sentence(const struct counter *counter,
                                          const struct candidate *candidate)
{
    return token_of(counter->doc, candidate->first)->sentence;
}

#endif
