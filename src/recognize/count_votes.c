/* Candidates -> the cues for their statuses, by name: who tells a number, the verb's certainty,
 * what stands beside it. What each is worth stands in lexicons/shared/count_votes.tsv. */
#include "recognize/count_signs.h"

enum { CLAUSE = 12, SENTENCE = 500 };

/* What is asked of a number, found out once. */
struct ballot {
    const struct counter *counter;
    const struct candidate *c;
    struct telling told;
    unsigned claim, confirm; /* how far the nearest word for it is */
};

static bool is_found(const struct ballot *b)
{
    return b->c->kind == KIND_CONFIRMED;
}

static bool is_shown(const struct ballot *b)
{
    return b->c->kind == KIND_SAMPLE;
}

static bool is_earlier(const struct ballot *b)
{
    return b->c->kind == KIND_PAST;
}

/* "reports that data on 2.7 million …", "kabar bocornya …", "18,000 people may be affected"; not
 * "kabar … dibenarkan" */
static bool is_hearsay(const struct ballot *b)
{
    const struct document *doc = b->counter->doc;
    return cue_near(b->counter, b->c, CUE_HEARSAY, CLAUSE) != FAR &&
           !has_small_word(doc, b->c->end, sentence_of(doc, b->c->first)->end_token,
                           "is_confirmed");
}

static bool is_announced(const struct ballot *b)
{
    return b->c->detail == DETAIL_ANNOUNCED;
}

/* "bukan 1 juta", "the figure of 24 million is wrong", "claims that 5 million accounts were stolen
 * were false": where a word for the number or the claim leads to it, all that is told of it stands
 * between. */
static bool is_denied(const struct ballot *b)
{
    enum { LEAD = 5, DESCRIBED = 2 };
    const struct document *doc = b->counter->doc;
    uint32_t first = b->c->first, start = sentence_of(doc, first)->first_token;
    bool led = has_small_word(doc, first > start + LEAD ? first - LEAD : start, first, "figure");
    /* "the 780,000 records offered on a forum did not come from its systems" */
    bool described = cue_after(b->counter, b->c, CUE_SALE | CUE_TRADE | CUE_PUBLIC | CUE_LEAK_WEAK,
                               DESCRIBED) != FAR;
    return cue_before(b->counter, b->c, CUE_DENY, 3) != FAR || count_is_negated(b->counter, b->c) ||
           cue_after(b->counter, b->c, CUE_WRONG, led || described ? CLAUSE : 4) != FAR;
}

/* "Kabar bocornya 35 juta data … dibantah Telkom", "Claims that data of 230,000 people leaked are
 * not true": a rumour of it is what the sentence says is wrong. */
static bool is_rumour_denied(const struct ballot *b)
{
    const struct document *doc = b->counter->doc;
    const struct sentence *s = sentence_of(doc, b->c->first);
    return has_small_word(doc, s->first_token, b->c->first, "rumour") &&
           has_small_word(doc, b->c->end, s->end_token, "is_denied") &&
           cue_near(b->counter, b->c, CUE_CONFIRM, SENTENCE) == FAR;
}

/* "membantah data 60 ribu mahasiswa bocor"; not "sempat membantah, X akui data …": the nearer word
 * is the last one. */
static bool is_leak_denied(const struct ballot *b)
{
    unsigned denied = cue_before(b->counter, b->c, CUE_DENY_LEAK, SENTENCE);
    return (denied != FAR && denied <= cue_before(b->counter, b->c, CUE_CONFIRM, SENTENCE)) ||
           is_rumour_denied(b);
}

static bool is_claimed(const struct ballot *b)
{
    return b->claim != FAR && b->claim <= b->confirm;
}

/* More than "alleged": somebody claims it. */
static bool is_claimed_by_one(const struct ballot *b)
{
    return is_claimed(b) && cue_near(b->counter, b->c, CUE_ALLEGED, SENTENCE) != b->claim;
}

/* "lower than the 3.2 million claimed by the seller", "3,2 juta yang diklaim penjual": whoever
 * tells it, it is that one's. */
static bool is_claimed_behind(const struct ballot *b)
{
    enum { RIGHT_BEHIND = 2 };
    return cue_after(b->counter, b->c, CUE_CLAIM, RIGHT_BEHIND) != FAR &&
           cue_after(b->counter, b->c, CUE_ALLEGED, RIGHT_BEHIND) == FAR;
}

static bool is_villain_named(const struct ballot *b)
{
    return count_actor_near(b->counter, b->c, true) != NO_INDEX ||
           cue_before(b->counter, b->c, CUE_VILLAIN, SENTENCE) != FAR;
}

/* A hacker and what he does with the data, or says of it; of one who is caught others tell. */
static bool is_sellers(const struct ballot *b)
{
    return b->told.teller == TELLER_VILLAIN ||
           (!count_tells_of_arrest(b->counter->doc) && is_villain_named(b) &&
            cue_before(b->counter, b->c, CUE_SALE | CUE_ANNOUNCE, SENTENCE) != FAR);
}

/* Also "in 2022 a hacker known as X offered 105 million records". */
static bool is_earlier_claim(const struct ballot *b)
{
    return b->c->kind == KIND_PAST &&
           (cue_before(b->counter, b->c, CUE_CLAIM, SENTENCE) != FAR || is_sellers(b));
}

static bool is_confirmed(const struct ballot *b)
{
    return b->confirm < b->claim && b->told.teller != TELLER_VILLAIN;
}

static bool owner_says(const struct ballot *b)
{
    return b->told.teller == TELLER_OWNER &&
           (b->told.stance == STANCE_SAYS || b->told.stance == STANCE_CONFIRMS);
}

/* "the commission found 734 GB" */
static bool office_found(const struct ballot *b)
{
    return b->told.teller == TELLER_OFFICE && b->told.stance == STANCE_CONFIRMS;
}

static bool watcher_says(const struct ballot *b)
{
    return (b->told.teller == TELLER_WATCHER || b->told.teller == TELLER_OTHER) &&
           b->told.stance != STANCE_CLAIMS;
}

static bool police_say(const struct ballot *b)
{
    return b->told.teller == TELLER_POLICE;
}

static bool is_ruled(const struct ballot *b)
{
    return b->counter->is_ruling && b->told.teller != TELLER_VILLAIN;
}

static bool suitor_says(const struct ballot *b)
{
    return b->told.teller == TELLER_SUITOR;
}

/* "Jimbo menulis bahwa dari 252 juta data … Setelah disaring, tersisa 204.807.203": the next
 * sentence is his as well. */
static bool claim_goes_on(const struct ballot *b)
{
    uint32_t sentence = candidate_sentence(b->counter, b->c);
    const struct sentence *sentences = b->counter->doc->text->sentences.items;
    return sentence && sentences[sentence - 1].paragraph == sentences[sentence].paragraph &&
           sentence_has_cue(b->counter, sentence - 1, CUE_CLAIM);
}

static bool owner_goes_on(const struct ballot *b)
{
    return b->told.teller == TELLER_NONE && !b->c->in_title &&
           !sentence_has_cue(b->counter, candidate_sentence(b->counter, b->c),
                             CUE_VILLAIN | CUE_CLAIM | CUE_HEARSAY | CUE_DENY) &&
           count_told_before((struct counter *)b->counter, b->c) == TELLER_OWNER;
}

static bool is_one_sellers(const struct ballot *b)
{
    bool size = b->c->unit == UNIT_BYTES || b->c->unit == UNIT_FILES; /* can be looked at */
    return (b->told.teller == TELLER_VILLAIN || (b->told.teller == TELLER_NONE && !size)) &&
           count_is_after_villain(b->counter, b->c);
}

static bool is_on_sale(const struct ballot *b)
{
    return cue_near(b->counter, b->c, CUE_TRADE, CLAUSE) != FAR;
}

/* "published a 212GB archive": what lies open can be weighed. */
static bool is_public(const struct ballot *b)
{
    return (b->c->unit == UNIT_BYTES || b->c->unit == UNIT_FILES) && b->claim == FAR &&
           cue_near(b->counter, b->c, CUE_PUBLIC, CLAUSE) != FAR;
}

static bool report_denies(const struct ballot *b)
{
    return b->counter->is_denied && cue_near(b->counter, b->c, CUE_PUBLIC, CLAUSE) == FAR;
}

static const struct vote {
    const char *rule;
    bool (*holds)(const struct ballot *ballot);
} votes[] = {
    {"count.found-against-claim", is_found},
    {"count.denied", is_denied},
    {"count.leak-denied-here", is_leak_denied},
    {"count.shown", is_shown},
    {"count.earlier", is_earlier},
    {"count.past-claimed", is_earlier_claim},
    {"count.hearsay", is_hearsay},
    {"count.announced", is_announced},
    {"count.claimed", is_claimed},
    {"count.claimed-by-one", is_claimed_by_one},
    {"count.claimed-behind", is_claimed_behind},
    {"count.confirmed", is_confirmed},
    {"count.seller", is_sellers},
    {"count.owner-says", owner_says},
    {"count.office-found", office_found},
    {"count.watcher-says", watcher_says},
    {"count.police-say", police_say},
    {"count.ruling", is_ruled},
    {"count.suitor-says", suitor_says},
    {"count.claim-goes-on", claim_goes_on},
    {"count.owner-goes-on", owner_goes_on},
    {"count.one-seller", is_one_sellers},
    {"count.on-sale", is_on_sale},
    {"count.public", is_public},
    {"count.leak-denied", report_denies},
};
_Static_assert(sizeof votes / sizeof *votes == COUNT_VOTES, "each vote is a sign");

const char *count_vote_name(unsigned vote)
{
    return votes[vote].rule;
}

/* In a headline only in the same clause: "Data N akun dijual, perusahaan akui ada akses" is no
 * confirmation of N. */
static unsigned confirm_near(const struct counter *counter, const struct candidate *c)
{
    enum { CLOSE = 5 };
    unsigned before = cue_before(counter, c, CUE_CONFIRM, SENTENCE),
             after = cue_after(counter, c, CUE_CONFIRM, c->in_title ? CLOSE : SENTENCE);
    return before < after ? before : after;
}

uint32_t count_votes(struct counter *counter, const struct candidate *c)
{
    struct ballot ballot = {.counter = counter,
                            .c = c,
                            .told = count_told(counter, c),
                            .claim = cue_near(counter, c, CUE_CLAIM, SENTENCE),
                            .confirm = confirm_near(counter, c)};
    uint32_t held = 0;
    for (unsigned v = 0; v < COUNT_VOTES; v++)
        held |= (uint32_t)votes[v].holds(&ballot) << v;
    return held;
}
