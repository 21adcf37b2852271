/* Candidates -> the true number that is held against a claimed one, and the claimed one that is
 * refused: "bukan 1 juta, melainkan 100.002", "membantah angka 3,1 juta". */
#include "recognize/count_int.h"

enum { NEAR = 6, COMMA_AND_WORD = 8 };

/* "We only found 4.1 million": less than was told, and somebody looked into it who knows. */
static bool is_less_on_check(struct counter *counter, const struct candidate *c)
{
    if (cue_before(counter, c, CUE_CONTRAST, NEAR) == FAR)
        return false;
    struct telling told = count_told(counter, c);
    bool knows = told.teller == TELLER_OWNER || told.teller == TELLER_OFFICE;
    return count_was_checked(counter, c) || (knows && told.stance != STANCE_CLAIMS);
}

/* "bukan 1 juta", "membantah angka 3,1 juta": the number is refused, not the leak. */
static bool is_refused(const struct counter *counter, const struct candidate *c)
{
    enum { CLOSE = 4 };
    uint32_t start = sentence_of(counter->doc, c->first)->first_token;
    uint32_t from = c->first > start + CLOSE ? c->first - CLOSE : start;
    return cue_before(counter, c, CUE_DENY, NEAR) != FAR || count_is_negated(counter, c) ||
           (cue_before(counter, c, CUE_DENY_LEAK, CLOSE) != FAR &&
            has_small_word(counter->doc, from, c->first, "figure"));
}

/* Does somebody who knows tell it? */
static bool is_told_knowingly(struct counter *counter, const struct candidate *c)
{
    struct telling told = count_told(counter, c);
    return (told.teller == TELLER_OWNER || told.teller == TELLER_OFFICE) &&
           told.stance != STANCE_CLAIMS && told.stance != STANCE_ASKS;
}

/* The true number against a claimed one: "bukan 1 juta, melainkan 100.002", "100,002 rather than
 * the one million". */
bool count_is_found_against_claim(struct counter *counter, struct candidate *c)
{
    uint32_t index = (uint32_t)(c - counter->list.items), sentence = candidate_sentence(counter, c);
    bool contrast = cue_before(counter, c, CUE_CONTRAST, NEAR) != FAR ||
                    cue_after(counter, c, CUE_CONTRAST, COMMA_AND_WORD) != FAR;
    bool against = false, checked = is_less_on_check(counter, c);
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        uint32_t there = candidate_sentence(counter, other);
        uint32_t apart = there > sentence ? there - sentence : sentence - there;
        if (i == index || other->is_dropped || other->value <= c->value ||
            (apart > 2 && !checked) || other->unit == UNIT_BYTES)
            continue;
        bool refused = is_refused(counter, other);
        against |= checked ||
                   (contrast && (refused || other->is_sample ||
                                 sentence_has_cue(counter, there, CUE_SAMPLE))) ||
                   (apart == 0 && other->first > c->end && refused) ||
                   (apart == 1 && other < c && refused && is_told_knowingly(counter, c));
    }
    if (!against || c->unit == UNIT_BYTES || c->is_sample)
        return false;
    candidate_set_kind(c, KIND_CONFIRMED, c->is_unique ? DETAIL_UNIQUE : DETAIL_NONE,
                       "count.found-against-claim");
    return true;
}

/* The other side of it: "rather than the one million that the seller had claimed" of a sample. */
bool count_is_refused_sample(struct counter *counter, struct candidate *c)
{
    if (cue_before(counter, c, CUE_DENY, 3) == FAR ||
        !sentence_has_cue(counter, candidate_sentence(counter, c), CUE_SAMPLE))
        return false;
    candidate_set_kind(c, KIND_SAMPLE, DETAIL_NONE, "count.refused-sample");
    return true;
}
