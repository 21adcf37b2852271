/* Candidates -> who says each number, and whether it is claimed, reported, confirmed or denied.
 *
 * Status is a vote. Each cue that holds of a number (who tells it, the verb's certainty, what
 * stands beside it) gives points to a status; the most points win, and the cue that gave the most
 * of them names the rule. A number of which nothing is known is reported. */
#include "recognize/count_int.h"

enum { CLAUSE = 12, SENTENCE = 500 };

static const char rule_one_seller[] = "count.one-seller", rule_owner_says[] = "count.owner-says",
                  rule_found[] = "count.found-against-claim";

/* --- who says it --- */

/* The actor of a kind named nearest before the number in its sentence, else nearest behind it. */
static uint32_t actor_near(const struct counter *counter, const struct candidate *c, bool villain)
{
    const struct document *doc = counter->doc;
    struct span sentence = sentence_of(doc, c->first)->span;
    uint32_t at = token_of(doc, c->first)->span.start, best = NO_INDEX, best_distance = UINT32_MAX;
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        const struct actor *actor = &doc->findings->actors.items[i];
        if ((actor->kind != ACTOR_PERSON) != villain)
            continue;
        for (uint32_t m = 0; m < actor->mentions.count; m++) {
            struct span span = actor->mentions.items[m].span;
            if (span.start < sentence.start || span.end > sentence.end)
                continue;
            uint32_t distance = span.end <= at ? at - span.end : span.start - at + 1000;
            if (distance < best_distance) {
                best_distance = distance;
                best = i;
            }
        }
    }
    return best;
}

static uint32_t only_villain(const struct counter *counter)
{
    uint32_t found = NO_INDEX;
    for (uint32_t i = 0; i < counter->doc->findings->actors.count; i++) {
        if (counter->doc->findings->actors.items[i].kind == ACTOR_PERSON)
            continue;
        if (found != NO_INDEX)
            return NO_INDEX;
        found = i;
    }
    return found;
}

/* Of a suspect whom they caught the police tell: the headline or the first sentences say so. */
static bool tells_of_arrest(const struct document *doc)
{
    enum { FIRST_SENTENCES = 3 };
    const struct token *tokens = doc->text->tokens.items;
    for (uint32_t t = 0; (t = next_with(doc, LEX_EVENT, t)) < doc->text->tokens.count &&
                         tokens[t].sentence < FIRST_SENTENCES;
         t++) {
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_hit *hit = &doc->hits.list.items[i];
            if (hit->class == LEX_EVENT && lex_attr_is(hit->entry, "type", "arrest"))
                return true;
        }
    }
    return false;
}

/* Once the one seller is introduced, what is told of the leak is known from him. */
static bool is_after_villain(const struct counter *counter, const struct candidate *c)
{
    uint32_t index = only_villain(counter), at = token_of(counter->doc, c->first)->span.start;
    if (index == NO_INDEX || tells_of_arrest(counter->doc))
        return false;
    const struct mention *mention;
    VEC_EACH(mention, &counter->doc->findings->actors.items[index].mentions)
    {
        if (!in_title(counter->doc, mention->span) && mention->span.end <= at)
            return true;
    }
    return false;
}

static void find_speaker(const struct counter *counter, struct candidate *c)
{
    const struct quote *quote = count_quote(counter, c);
    if (quote && (quote->actor != NO_INDEX || quote->agency != NO_INDEX)) {
        c->by_actor = quote->actor;
        c->by_agency = quote->actor == NO_INDEX ? quote->agency : NO_INDEX;
        return;
    }
    if (c->status == STATUS_OF_CLAIMED) {
        c->by_actor = actor_near(counter, c, true);
        if (c->by_actor == NO_INDEX)
            c->by_actor = only_villain(counter);
    } else if (c->status == STATUS_OF_CONFIRMED) {
        c->by_actor = actor_near(counter, c, false);
    }
}

/* --- statuses --- */

static void set_status(struct candidate *c, enum count_status status, const char *rule)
{
    c->status = status;
    c->status_rule = rule;
}

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

static bool is_earlier_claim(const struct ballot *b)
{
    return b->c->kind == KIND_PAST && (cue_before(b->counter, b->c, CUE_CLAIM, SENTENCE) != FAR ||
                                       b->told.teller == TELLER_VILLAIN);
}

/* "reports that data on 2.7 million …", "kabar bocornya …", "18,000 people may be affected" */
static bool is_hearsay(const struct ballot *b)
{
    return cue_near(b->counter, b->c, CUE_HEARSAY, CLAUSE) != FAR;
}

static bool is_announced(const struct ballot *b)
{
    return b->c->detail == DETAIL_ANNOUNCED;
}

/* "bukan 1 juta", "the figure of 24 million is wrong" */
static bool is_denied(const struct ballot *b)
{
    return cue_before(b->counter, b->c, CUE_DENY, 3) != FAR ||
           cue_after(b->counter, b->c, CUE_WRONG, 4) != FAR;
}

/* "membantah data 60 ribu mahasiswa bocor"; not "sempat membantah, X akui data …": the nearer word
 * is the last one. */
static bool is_leak_denied(const struct ballot *b)
{
    unsigned denied = cue_before(b->counter, b->c, CUE_DENY_LEAK, SENTENCE);
    return denied != FAR && denied <= cue_before(b->counter, b->c, CUE_CONFIRM, SENTENCE);
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

static bool is_villain_named(const struct ballot *b)
{
    return actor_near(b->counter, b->c, true) != NO_INDEX ||
           cue_before(b->counter, b->c, CUE_VILLAIN, SENTENCE) != FAR;
}

/* A hacker and what he does with the data, or says of it. */
static bool is_sellers(const struct ballot *b)
{
    return b->told.teller == TELLER_VILLAIN ||
           (is_villain_named(b) && cue_before(b->counter, b->c, CUE_SALE, SENTENCE) != FAR);
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
           is_after_villain(b->counter, b->c);
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

/* Points for reported, claimed, confirmed, denied, in the order of the enum. */
static const struct vote {
    const char *rule;
    bool (*holds)(const struct ballot *ballot);
    int8_t points[STATUS_OF_COUNT_];
} votes[] = {
    {rule_found, is_found, {0, 0, 20, 0}},
    {"count.denied", is_denied, {0, 0, 0, 20}},
    {"count.leak-denied-here", is_leak_denied, {0, 0, 0, 14}},
    {"count.shown", is_shown, {15, 0, 0, 0}},
    {"count.earlier", is_earlier, {10, 0, 0, 0}},
    {"count.past-claimed", is_earlier_claim, {0, 9, 0, 0}},
    {"count.hearsay", is_hearsay, {4, 0, 0, 0}},
    {"count.announced", is_announced, {0, 5, 0, 0}},
    {"count.claimed", is_claimed, {0, 3, 0, 0}},
    {"count.claimed-by-one", is_claimed_by_one, {0, 1, 0, 0}},
    {"count.confirmed", is_confirmed, {0, 0, 5, 0}},
    {"count.seller", is_sellers, {0, 5, 0, 0}},
    {rule_owner_says, owner_says, {0, 0, 4, 0}},
    {"count.office-found", office_found, {0, 0, 3, 0}},
    {"count.watcher-says", watcher_says, {2, 0, 0, 0}},
    {"count.police-say", police_say, {4, 0, 0, 0}},
    {"count.ruling", is_ruled, {0, 0, 3, 0}},
    {"count.suitor-says", suitor_says, {0, 3, 0, 0}},
    {"count.claim-goes-on", claim_goes_on, {0, 3, 0, 0}},
    {"count.owner-goes-on", owner_goes_on, {0, 0, 3, 0}},
    {rule_one_seller, is_one_sellers, {0, 3, 0, 0}},
    {"count.on-sale", is_on_sale, {0, 3, 0, 0}},
    {"count.public", is_public, {6, 0, 0, 0}},
    {"count.leak-denied", report_denies, {0, 0, 0, 3}},
};

enum { POINTS_OF_REPORTED = 2 };

/* In a headline only in the same clause: "Data N akun dijual, perusahaan akui ada akses" is no
 * confirmation of N. */
static unsigned confirm_near(const struct counter *counter, const struct candidate *c)
{
    enum { CLOSE = 5 };
    unsigned before = cue_before(counter, c, CUE_CONFIRM, SENTENCE),
             after = cue_after(counter, c, CUE_CONFIRM, c->in_title ? CLOSE : SENTENCE);
    return before < after ? before : after;
}

static void judge(struct counter *counter, struct candidate *c)
{
    if (c->kind == KIND_CONTEXT) /* claims nothing of a leak */
        return;
    struct ballot ballot = {.counter = counter,
                            .c = c,
                            .told = count_told(counter, c),
                            .claim = cue_near(counter, c, CUE_CLAIM, SENTENCE),
                            .confirm = confirm_near(counter, c)};
    int sums[STATUS_OF_COUNT_] = {[STATUS_OF_REPORTED] = POINTS_OF_REPORTED};
    int most[STATUS_OF_COUNT_] = {0};
    const char *rules[STATUS_OF_COUNT_] = {NULL};
    for (unsigned v = 0; v < sizeof votes / sizeof *votes; v++) {
        if (!votes[v].holds(&ballot))
            continue;
        for (unsigned s = 0; s < STATUS_OF_COUNT_; s++) {
            sums[s] += votes[v].points[s];
            if (votes[v].points[s] > most[s]) {
                most[s] = votes[v].points[s];
                rules[s] = votes[v].rule;
            }
        }
    }
    enum count_status best = STATUS_OF_REPORTED;
    for (unsigned s = 0; s < STATUS_OF_COUNT_; s++) {
        if (sums[s] > sums[best])
            best = (enum count_status)s;
    }
    set_status(c, best, rules[best]);
}

/* A quantity that is claimed once is a claim wherever it is told, unless it was confirmed. */
static void agree_on_statuses(struct counter *counter)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        struct candidate *decided = &counter->list.items[i];
        if (decided->is_dropped || decided->status == STATUS_OF_REPORTED ||
            decided->kind == KIND_SAMPLE)
            continue;
        struct candidate *other;
        VEC_EACH(other, &counter->list)
        {
            if (!other->is_dropped && other != decided && candidate_same(decided, other) &&
                other->kind == decided->kind &&
                (other > decided ||
                 (other->status == STATUS_OF_REPORTED && decided->status_rule != rule_one_seller)))
                set_status(other, decided->status, "count.as-elsewhere");
        }
    }
}

/* What only the surroundings say. */
static bool is_weak(const char *rule)
{
    return !rule || rule == rule_one_seller || strcmp(rule, "count.claim-goes-on") == 0;
}

/* "87 ribu pasien … Dari jumlah itu 6 ribu orang": a part is as sure as its whole. */
static void agree_with_wholes(struct counter *counter)
{
    for (uint32_t i = 1; i < counter->list.count; i++) {
        struct candidate *part = candidate_nth(counter, i);
        for (uint32_t w = i; part->kind == KIND_SUBSET && part->status != STATUS_OF_DENIED && w > 0;
             w--) {
            const struct candidate *whole = candidate_nth(counter, w - 1);
            if (whole->is_dropped || whole->unit == UNIT_BYTES || whole->value <= part->value ||
                whole->kind == KIND_PAST || whole->kind == KIND_CONTEXT ||
                whole->status == STATUS_OF_DENIED)
                continue;
            if (whole->status == STATUS_OF_CONFIRMED || is_weak(part->status_rule))
                set_status(part, whole->status, "count.as-its-whole");
            break;
        }
    }
}

/* "Angka tersebut jauh di bawah klaim penjual, 96.318 data": two numbers are held against each
 * other.
 */
static bool is_compared(const struct counter *counter, const struct candidate *c,
                        const struct candidate *other)
{
    enum { FURTHER = 8 };
    uint32_t sentence = candidate_sentence(counter, c), there = candidate_sentence(counter, other);
    bool led = (sentence && sentence_has_cue(counter, sentence - 1, CUE_COMPARE)) ||
               sentence_has_cue(counter, sentence, CUE_COMPARE) ||
               cue_near(counter, c, CUE_CONTRAST, CLAUSE) != FAR ||
               (there > sentence && there <= sentence + FURTHER &&
                sentence_has_cue(counter, there, CUE_COMPARE));
    bool open = other->status != STATUS_OF_CONFIRMED;
    bool refused = other->status == STATUS_OF_DENIED && other->value - c->value > c->value / 4;
    return led || refused || (open && count_was_checked(counter, c));
}

/* What is confirmed of a leak of which a greater number of the same was told, or one that it is
 * held against. */
static bool is_confirmed_against(const struct counter *counter, const struct candidate *c)
{
    const struct candidate *other;
    uint32_t sentence = candidate_sentence(counter, c);
    if (c->is_dropped || c->kind != KIND_TOTAL || c->status != STATUS_OF_CONFIRMED ||
        c->unit == UNIT_BYTES || sentence_has_cue(counter, sentence, CUE_REVISED) ||
        sentence_has_cue(counter, sentence + 1, CUE_REVISED))
        return false;
    VEC_EACH(other, &counter->list)
    {
        if (other->is_dropped || other->unit == UNIT_BYTES || other->value == c->value ||
            (other->kind != KIND_TOTAL && other->kind != KIND_SAMPLE))
            continue;
        if (other->value > c->high &&
            ((other->unit == c->unit && other->status != STATUS_OF_CONFIRMED) ||
             is_compared(counter, c, other)))
            return true;
    }
    return false;
}

static void set_confirmed_kinds(struct counter *counter)
{
    struct candidate *c, *same;
    VEC_EACH(c, &counter->list)
    {
        if (!is_confirmed_against(counter, c))
            continue;
        const char *rule = c->status_rule;
        VEC_EACH(same, &counter->list)
        {
            if (candidate_same(same, c) && same->kind == KIND_TOTAL)
                candidate_set_kind(same, KIND_CONFIRMED, DETAIL_NONE, rule);
        }
    }
}

void count_statuses(struct counter *counter)
{
    struct candidate *c;
    VEC_EACH(c, &counter->list)
    {
        if (!c->is_dropped)
            judge(counter, c);
    }
    agree_on_statuses(counter);
    set_confirmed_kinds(counter);
    agree_with_wholes(counter);
    VEC_EACH(c, &counter->list)
    {
        if (!c->is_dropped)
            find_speaker(counter, c);
    }
}
