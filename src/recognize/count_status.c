/* Candidates -> whether each number is claimed, reported, confirmed or denied.
 *
 * A quantity has the signs of all its mentions (count_signs.c); what each weighs stands in
 * lexicons/shared (count_weights.c). The status that weighs most is that of all mentions. A part
 * leans on the total told before it. */
#include "recognize/count_signs.h"

#include <limits.h>

enum { CLAUSE = 12 };

static bool is_weighed(const struct candidate *c)
{
    return !c->is_dropped && c->kind != KIND_CONTEXT; /* which claims nothing of a leak */
}

static bool is_again(const struct candidate *a, const struct candidate *b)
{
    return is_weighed(b) && candidate_same(a, b) && a->kind == b->kind;
}

/* How much more a vote weighs for a status than for any other. */
static int margin(const struct count_weights *weights, unsigned vote, enum count_status status)
{
    int most = INT_MIN;
    for (unsigned other = 0; other < STATUS_OF_COUNT_; other++) {
        int weight = count_weight(weights, (enum count_status)other, vote);
        if (other != (unsigned)status && weight > most)
            most = weight;
    }
    return count_weight(weights, status, vote) - most;
}

/* The vote that speaks most for a status; NULL where none does. */
static const char *strongest(const struct count_weights *weights, uint32_t votes,
                             enum count_status status)
{
    const char *rule = NULL;
    int most = 0;
    for (unsigned v = 0; v < COUNT_VOTES; v++) {
        int more = votes >> v & 1 ? margin(weights, v, status) : 0;
        if (more > most) {
            most = more;
            rule = count_vote_name(v);
        }
    }
    return rule;
}

/* What the total before it says of a part, in hundredths: "87 ribu pasien … Dari jumlah itu 6 ribu
 * orang" is about as sure as its whole. */
static int leaning(const struct candidate *c)
{
    enum { OF_PART = 50 };
    return c->kind == KIND_SUBSET ? OF_PART : 0;
}

struct quantity {
    struct count_signs signs;
    int alone[STATUS_OF_COUNT_], sums[STATUS_OF_COUNT_]; /* without and with what it leans on */
};

/* Nothing is confirmed or denied in a report in which nobody does so. */
static bool can_be(const struct counter *counter, const struct quantity *quantity,
                   enum count_status status)
{
    static const uint32_t cues[STATUS_OF_COUNT_] = {
        [STATUS_OF_CONFIRMED] = CUE_CONFIRM,
        [STATUS_OF_DENIED] = CUE_DENY | CUE_DENY_LEAK | CUE_WRONG,
    };
    return !cues[status] || counter->cues_once & cues[status] ||
           strongest(counter->doc->learnt->counts, count_signs_votes(&quantity->signs), status);
}

static enum count_status heaviest(const struct counter *counter, const struct quantity *quantity,
                                  const int *sums)
{
    enum count_status best = STATUS_OF_REPORTED;
    for (unsigned s = 0; s < STATUS_OF_COUNT_; s++) {
        if (sums[s] > sums[best] && can_be(counter, quantity, (enum count_status)s))
            best = (enum count_status)s;
    }
    return best;
}

/* By which rule a mention of the quantity is what it is. */
static const char *rule_of(const struct counter *counter, const struct candidate *c,
                           const struct quantity *quantity, enum count_status status)
{
    const struct count_weights *weights = counter->doc->learnt->counts;
    const char *own = strongest(weights, c->votes, status);
    if (own)
        return own;
    if (heaviest(counter, quantity, quantity->alone) != status)
        return "count.as-its-whole";
    return strongest(weights, count_signs_votes(&quantity->signs), status) ? "count.as-elsewhere"
                                                                           : "count.weighed";
}

static void set_statuses(struct counter *counter, struct candidate *first,
                         const struct quantity *quantity)
{
    struct candidate *end = counter->list.items + counter->list.count;
    enum count_status status = heaviest(counter, quantity, quantity->sums);
    for (struct candidate *c = first; c < end; c++) {
        if (!is_again(first, c))
            continue;
        c->is_judged = true;
        c->status = status;
        c->status_rule = rule_of(counter, c, quantity, status);
    }
}

static void weigh(struct counter *counter, struct candidate *first, const int *whole,
                  struct quantity *quantity)
{
    struct candidate *end = counter->list.items + counter->list.count;
    *quantity = (struct quantity){0};
    for (struct candidate *c = first; c < end; c++) {
        if (is_again(first, c))
            count_signs_add(counter, c, &quantity->signs);
    }
    count_weigh(counter->doc->learnt->counts, &quantity->signs, quantity->alone);
    for (unsigned s = 0; s < STATUS_OF_COUNT_; s++)
        quantity->sums[s] = quantity->alone[s] + whole[s] * leaning(first) / 100;
}

static void judge(struct counter *counter)
{
    int whole[STATUS_OF_COUNT_] = {0};
    struct quantity quantity;
    struct candidate *c;
    VEC_EACH(c, &counter->list)
    {
        if (!is_weighed(c) || c->is_judged)
            continue;
        weigh(counter, c, whole, &quantity);
        set_statuses(counter, c, &quantity);
        if (counter->doc->explain)
            count_signs_note(counter, c, &quantity.signs, quantity.sums);
        if (c->kind == KIND_TOTAL && c->unit != UNIT_BYTES)
            memcpy(whole, quantity.alone, sizeof whole);
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
    count_signs_prepare(counter);
    judge(counter);
    set_confirmed_kinds(counter);
    VEC_EACH(c, &counter->list)
    {
        if (!c->is_dropped)
            count_find_speaker(counter, c);
    }
}
