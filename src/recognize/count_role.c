/* Candidates -> what each number is: a leak's total, a sample, what was confirmed against a claim,
 * a part, another incident's number. The cues nearest in the sentence decide; then the document.
 * Rules are tried in the order of the table at the end; the first that fits names the kind. */
#include "recognize/count_int.h"

const char count_rule_standing[] = "count.standing";

enum {
    NEAR = 6,
    CLAUSE = 10,
    SENTENCE = 500,
    DATA_REACH = 12,
    COMMA_AND_WORD = 8,
    LIST_STEP = 10,
    ALSO_REACH = 5,
    PARAGRAPHS = 6 /* in sentences */
};

/* --- kinds; each rule returns true where it decided --- */

/* "claimed to have data on the entire population of 270 million people": data of that many is
 * claimed. */
static bool is_claimed_data(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    if (cue_before(counter, c, CUE_CLAIM | CUE_HEARSAY | CUE_DENY_LEAK, SENTENCE) == FAR)
        return false;
    for (uint32_t t = c->first; t > start && c->first - t < DATA_REACH; t--) {
        const struct lex_hit *unit = hit_at(doc, t - 1, LEX_UNIT);
        if (unit && lex_attr_is(unit->entry, "unit", "records"))
            return true;
    }
    return false;
}

/* "has 93 million", "has more than 93 million"; not "has verified that 93 million", "has exposed 93
 * million". */
static bool hold_leads(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    for (uint32_t t = c->first; t > start && c->first - t < 4; t--) {
        if (counter->cues[t - 1] & CUE_HOLD)
            return true;
        if (counter->cues[t - 1] & (CUE_LEAK | CUE_LEAK_WEAK) ||
            lex_hit_over(&doc->hits, t - 1, LEX_SPEECH_VERB))
            return false;
    }
    return false;
}

/* "Netflix has 93 million subscribers": somebody's customers, unless a seller has them. */
static bool is_held(const struct counter *counter, const struct candidate *c)
{
    return (c->unit == UNIT_PEOPLE || c->unit == UNIT_ACCOUNTS) &&
           cue_before(counter, c, CUE_HOLD, 4) != FAR && hold_leads(counter, c) &&
           !sentence_has_cue(counter, candidate_sentence(counter, c), CUE_CLAIM | CUE_VILLAIN) &&
           cue_after(counter, c, CUE_LEAK, CLAUSE) == FAR;
}

static bool is_standing(struct counter *counter, struct candidate *c)
{
    unsigned standing = cue_near(counter, c, CUE_STANDING, CLAUSE);
    for (uint32_t t = c->number->end_token; t < c->end; t++) {
        if (counter->cues[t] & CUE_STANDING) /* "pengguna aktif" */
            standing = 0;
    }
    if (c->unit == UNIT_PEOPLE && strcmp(c->rule, "count.noun-before") == 0 &&
        cue_before(counter, c, CUE_DENY | CUE_DENY_LEAK, NEAR) == FAR)
        standing = NEAR; /* "pelanggannya ada 8 juta" */
    if (is_held(counter, c)) {
        candidate_set_kind(c, KIND_CONTEXT, DETAIL_DENOMINATOR, count_rule_standing);
        return true;
    }
    if (standing == FAR || c->unit == UNIT_BYTES)
        return false;
    unsigned leak = cue_near(counter, c, CUE_LEAK, SENTENCE),
             weak = cue_near(counter, c, CUE_LEAK_WEAK, CLAUSE);
    if (leak < standing || weak < standing || is_claimed_data(counter, c))
        return false;
    candidate_set_kind(c, KIND_CONTEXT, DETAIL_DENOMINATOR, count_rule_standing);
    return true;
}

/* A number that is, to the last figure, a published total. */
static bool is_denominator(struct counter *counter, struct candidate *c)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries_of(counter->doc->lexicon, LEX_DENOMINATOR, &entries);
    for (size_t i = 0; i < count; i++) {
        if (c->value == (uint64_t)lex_attr_number(entries[i], "value", 0)) {
            candidate_set_kind(c, KIND_CONTEXT, DETAIL_DENOMINATOR, "count.denominator");
            return true;
        }
    }
    return false;
}

/* The true number against a claimed one: "bukan 1 juta, melainkan 100.002", "100,002 rather than
 * the one million". */
static bool is_found_against_claim(struct counter *counter, struct candidate *c)
{
    uint32_t index = (uint32_t)(c - counter->list.items), sentence = candidate_sentence(counter, c);
    bool contrast = cue_before(counter, c, CUE_CONTRAST, NEAR) != FAR ||
                    cue_after(counter, c, CUE_CONTRAST, COMMA_AND_WORD) != FAR;
    bool against = false;
    struct telling told = count_told(counter, c);
    enum teller teller = told.stance == STANCE_CLAIMS ? TELLER_NONE : told.teller;
    bool checked =
        cue_before(counter, c, CUE_CONTRAST, NEAR) != FAR &&
        (count_was_checked(counter, c) || teller == TELLER_OWNER || teller == TELLER_OFFICE);
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        uint32_t there = candidate_sentence(counter, other);
        uint32_t apart = there > sentence ? there - sentence : sentence - there;
        if (i == index || other->is_dropped || other->value <= c->value ||
            (apart > 2 && !checked) || other->unit == UNIT_BYTES)
            continue;
        bool refused = cue_before(counter, other, CUE_DENY, NEAR) != FAR;
        against |= checked ||
                   (contrast && (refused || other->is_sample ||
                                 sentence_has_cue(counter, there, CUE_SAMPLE))) ||
                   (apart == 0 && other->first > c->end && refused);
    }
    if (!against || c->unit == UNIT_BYTES || c->is_sample)
        return false;
    candidate_set_kind(c, KIND_CONFIRMED, DETAIL_NONE, "count.found-against-claim");
    return true;
}

/* The other side of it: "rather than the one million that the seller had claimed" of a sample. */
static bool is_refused_sample(struct counter *counter, struct candidate *c)
{
    if (cue_before(counter, c, CUE_DENY, 3) == FAR ||
        !sentence_has_cue(counter, candidate_sentence(counter, c), CUE_SAMPLE))
        return false;
    candidate_set_kind(c, KIND_SAMPLE, DETAIL_NONE, "count.refused-sample");
    return true;
}

/* What stands beyond the next number speaks of that one: "252 juta data dan 500 ribu data contoh".
 */
static void reach_to_others(struct counter *counter, const struct candidate *c, unsigned *before,
                            unsigned *after)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        if (other->first >= c->end && other->first - c->end < *after)
            *after = other->first - c->end;
        if (other->end <= c->first && c->first - other->end < *before)
            *before = c->first - other->end;
    }
}

/* "Sebagai bukti, ia memajang 500 baris": what the sentence begins with is said of its first
 * number.
 */
static bool opens_with_sample(const struct counter *counter, const struct candidate *c)
{
    uint32_t start = sentence_of(counter->doc, c->first)->first_token;
    for (const struct candidate *other = counter->list.items; other < c; other++) {
        if (other->first >= start)
            return false;
    }
    return counter->cues[start] & CUE_SAMPLE && c->first - start < DATA_REACH;
}

static bool is_sample(struct counter *counter, struct candidate *c)
{
    bool inside = c->is_sample;
    unsigned before = NEAR, after = NEAR;
    reach_to_others(counter, c, &before, &after);
    if (!inside && cue_before(counter, c, CUE_SAMPLE, before) == FAR &&
        cue_after(counter, c, CUE_SAMPLE, after) == FAR && !opens_with_sample(counter, c))
        return false;
    candidate_set_kind(c, KIND_SAMPLE, DETAIL_NONE, inside ? "count.sample" : "count.sample-near");
    return true;
}

/* Is there a number so many times as great? */
static bool has_times(struct counter *counter, const struct candidate *c, uint64_t times,
                      bool told_before)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        bool later = candidate_sentence(counter, other) > candidate_sentence(counter, c);
        if (!other->is_dropped && !(told_before && later) && other->unit != UNIT_BYTES && other->value / times >= c->value)
            return true;
    }
    return false;
}

/* "copied 1.3 terabytes … put 4,000 documents on its site": the size is of all, the files are not.
 */
static bool is_beside_size(const struct counter *counter, const struct candidate *c)
{
    for (const struct candidate *other = counter->list.items; other < c; other++) {
        if (c->unit == UNIT_FILES && !other->is_dropped && other->unit == UNIT_BYTES &&
            candidate_sentence(counter, c) - candidate_sentence(counter, other) <= 2)
            return true;
    }
    return false;
}

/* Nine rows of a leak of millions are shown, not lost; so is what a seller posts or shares beside
 * twenty times as much on offer. */
static bool is_few_rows(struct counter *counter, struct candidate *c)
{
    enum { ROWS = 1000, FEW = 20 };
    bool put = cue_before(counter, c, CUE_SALE | CUE_PUBLIC, NEAR) != FAR ||
               (c->unit == UNIT_FILES && cue_after(counter, c, CUE_PUBLIC, NEAR) != FAR);
    bool posted = put && cue_before(counter, c, CUE_CONFIRM, SENTENCE) == FAR &&
                  cue_before(counter, c, CUE_TRADE, NEAR) == FAR &&
                  cue_before(counter, c, CUE_CLAIM, NEAR) == FAR && c->unit != UNIT_BYTES &&
                  count_told(counter, c).teller != TELLER_OWNER && !c->in_title;
    if ((c->is_rows && c->value < ROWS && has_times(counter, c, ROWS, false)) ||
        (posted && (has_times(counter, c, FEW, true) || is_beside_size(counter, c)))) {
        candidate_set_kind(c, KIND_SAMPLE, DETAIL_NONE, "count.few-rows");
        return true;
    }
    return false;
}

/* Unique addresses or people are what the leak amounts to, in people; the rows they were counted
 * from are not. */
static bool is_unique_identity(struct counter *counter, struct candidate *c)
{
    (void)counter;
    if (!c->is_unique)
        return false;
    candidate_set_kind(c, KIND_TOTAL, DETAIL_UNIQUE, "count.unique");
    return true;
}

static bool has_greater_before(struct counter *counter, const struct candidate *c,
                               uint32_t sentences)
{
    uint32_t sentence = candidate_sentence(counter, c);
    for (const struct candidate *other = counter->list.items; other < c; other++) {
        if (!other->is_dropped && other->value > c->value && other->unit != UNIT_BYTES &&
            sentence - candidate_sentence(counter, other) <= sentences)
            return true;
    }
    return false;
}

/* Do the numbers of the sentence share out one told before: two or more of them, each smaller, in
 * sum no more? */
static bool shares_out(struct counter *counter, const struct candidate *c)
{
    enum { FEWEST = 3, BACK = 2 };
    uint32_t sentence = candidate_sentence(counter, c), parts = 0;
    uint64_t whole = 0, sum = 0;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        uint32_t there = candidate_sentence(counter, other);
        if (other->is_dropped || other->unit == UNIT_BYTES)
            continue;
        bool before = other < c && there + BACK >= sentence && other->value > c->value &&
                      other->unit == c->unit;
        if (before && other->high > whole)
            whole = other->high;
        if (there == sentence && other->value < whole)
            parts++, sum += other->value;
    }
    bool lists = sentence_has_cue(counter, sentence, CUE_LISTS) ||
                 (sentence && sentence_has_cue(counter, sentence - 1, CUE_LISTS));
    return whole && sum <= whole && parts >= (lists ? FEWEST - 1 : FEWEST);
}

/* "Mesir (45 juta), Italia (35 juta)": a list with numbers in brackets shares out a total told
 * before; so does "Rinciannya, Malang 3 juta, Bekasi 2 juta". */
static bool is_share(struct counter *counter, struct candidate *c)
{
    struct slice owner = count_owner(counter, c);
    bool share = !c->in_title && c->unit != UNIT_BYTES && shares_out(counter, c) &&
                 (!owner.len || count_is_of_report(counter, owner));
    if (candidate_is_bracketed(counter, c) && has_greater_before(counter, c, UINT32_MAX)) {
        for (uint32_t i = 0; i < counter->list.count; i++) {
            const struct candidate *other = candidate_nth(counter, i);
            share |= other != c && !other->is_dropped && candidate_is_bracketed(counter, other) &&
                     candidate_sentence(counter, other) == candidate_sentence(counter, c);
        }
    }
    if (share)
        candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.share");
    return share;
}

/* "Dari jumlah itu, menurut dia, 6.130 orang …" */
static bool opens_with_part(const struct counter *counter, const struct candidate *c)
{
    uint32_t start = sentence_of(counter->doc, c->first)->first_token;
    return counter->cues[start] & CUE_SUBSET_STRONG && c->first - start < DATA_REACH;
}

/* "Health declarations of 2,316 members were also taken": one more kind of data, of so many. */
static bool is_also(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    const struct sentence *s = sentence_of(doc, c->first);
    bool field = hit_first_in(doc, s->first_token, s->end_token, LEX_FIELD);
    if (c->unit == UNIT_BYTES || c->unit == UNIT_RECORDS)
        return false;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        bool behind = t >= c->end && t < c->end + ALSO_REACH;
        if (is_small_word(doc, t, "also") && (field || behind) &&
            !hit_at(doc, t + 1, LEX_SPEECH_VERB) && !(t && hit_at(doc, t - 1, LEX_SPEECH_VERB)))
            return true;
    }
    return false;
}

/* "130 thousand users from Indonesia", "90,000 people in Maine" */
static bool is_of_place(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    return c->entry && c->unit == UNIT_PEOPLE &&
           (is_small_word(doc, c->end, "body_link") || is_small_word(doc, c->end, "place_link") ||
            is_small_word(doc, c->end, "place_of_origin")) &&
           hit_at(doc, c->end + 1, LEX_PLACE);
}

/* "13 million accounts from X and 1.5 million from Y": what is listed behind a part is one. */
static bool is_part_again(const struct counter *counter, const struct candidate *c)
{
    const struct candidate *before = c > counter->list.items ? c - 1 : NULL;
    return before && !before->is_dropped && before->kind == KIND_SUBSET &&
           candidate_sentence(counter, before) == candidate_sentence(counter, c) &&
           c->first - before->end <= LIST_STEP &&
           !hit_first_in(counter->doc, before->end, c->first, LEX_SPEECH_VERB);
}

/* "memuat 480 ribu baris. Peretas berjanji merilis sisanya, dari total 2,3 juta" */
static bool is_before_rest(struct counter *counter, const struct candidate *c)
{
    uint32_t sentence = candidate_sentence(counter, c);
    if (cue_after(counter, c, CUE_REST, SENTENCE) == FAR &&
        !sentence_has_cue(counter, sentence + 1, CUE_REST))
        return false;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *whole = candidate_nth(counter, i);
        if (whole > c && !whole->is_dropped && whole->unit != UNIT_BYTES &&
            whole->value > c->value && candidate_sentence(counter, whole) <= sentence + 1)
            return true;
    }
    return false;
}

/* The last greater number before it in the sentence is an earlier leak's. */
static bool is_part_of_past(const struct counter *counter, const struct candidate *c)
{
    for (const struct candidate *whole = c; whole > counter->list.items; whole--) {
        if (!whole[-1].is_dropped && whole[-1].unit != UNIT_BYTES && whole[-1].value > c->value)
            return whole[-1].kind == KIND_PAST &&
                   candidate_sentence(counter, whole - 1) == candidate_sentence(counter, c);
    }
    return false;
}

static bool is_subset(struct counter *counter, struct candidate *c)
{
    bool strong = cue_before(counter, c, CUE_SUBSET_STRONG, 3) != FAR ||
                  cue_after(counter, c, CUE_SUBSET_STRONG, 3) != FAR;
    strong = strong || opens_with_part(counter, c);
    bool part = strong || cue_before(counter, c, CUE_SUBSET, 3) != FAR;
    const struct document *doc = counter->doc;
    const struct sentence *s = sentence_of(doc, c->first);
    if (c->unit == UNIT_PEOPLE && c->first > s->first_token &&
        is_small_word(doc, c->first - 1, "for") &&
        hit_first_in(doc, s->first_token, s->end_token, LEX_FIELD))
        strong = part = true; /* "names and, for 316 individuals, account numbers" */
    if (!c->entry && c->is_tentative && candidate_opens_sentence(counter, c))
        part = strong = true; /* "About 9,000 were …" of those told before */
    bool listed = is_part_again(counter, c) || is_before_rest(counter, c);
    if (part && c->unit != UNIT_BYTES && is_part_of_past(counter, c)) {
        candidate_set_kind(c, KIND_PAST, DETAIL_NONE, count_rule_past);
        return true;
    }
    if (c->unit == UNIT_BYTES ||
        (!listed && (!part || !has_greater_before(counter, c, strong ? PARAGRAPHS : 1))))
        return false;
    candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.subset");
    return true;
}

/* Private messages and the like beside accounts: part of what was taken, not its size. */
static bool is_content(struct counter *counter, struct candidate *c)
{
    if (!c->is_content && c->unit != UNIT_FILES)
        return false;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        bool fewer = c->unit == UNIT_FILES && other < c && other->value > c->value &&
                     other->kind == KIND_TOTAL;
        if (!other->is_dropped && other != c && other->is_identity && (c->is_content || fewer)) {
            candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.content");
            return true;
        }
    }
    return false;
}

static bool is_announced(struct counter *counter, struct candidate *c)
{
    if (cue_near(counter, c, CUE_ANNOUNCE, NEAR) == FAR)
        return false;
    candidate_set_kind(c, KIND_TOTAL, DETAIL_ANNOUNCED, "count.announced");
    return true;
}

static bool is_total(struct counter *counter, struct candidate *c)
{
    (void)counter;
    candidate_set_kind(c, KIND_TOTAL, c->is_rows ? DETAIL_ROWS : DETAIL_NONE, NULL);
    return true;
}

/* "403 credit card numbers" beside 9.4 million passengers: so many had that kind of data, too. */
static bool is_of_one_field(struct counter *counter, struct candidate *c)
{
    enum { MANY_TIMES = 10 };
    if (c->noun_end <= c->noun_first ||
        !lex_hit_over(&counter->doc->hits, c->noun_end - 1, LEX_FIELD))
        return false;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        if (!other->is_dropped && other != c && other->unit != UNIT_BYTES &&
            other->unit != UNIT_FILES && other->value / MANY_TIMES >= c->value) {
            candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.of-one-field");
            return true;
        }
    }
    return false;
}

static bool is_past(struct counter *counter, struct candidate *c)
{
    const char *rule = count_past(counter, c);
    if (rule)
        candidate_set_kind(c, KIND_PAST, DETAIL_NONE, rule);
    return rule != NULL;
}

static bool is_one_more(struct counter *counter, struct candidate *c)
{
    if ((!is_also(counter, c) && !is_of_place(counter, c)) ||
        !has_greater_before(counter, c, PARAGRAPHS))
        return false;
    candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.one-more");
    return true;
}

typedef bool kind_rule(struct counter *counter, struct candidate *c);

static kind_rule *const kind_rules[] = {
    is_denominator,
    is_standing,
    is_found_against_claim,
    is_refused_sample,
    is_unique_identity,
    is_share,
    is_subset,
    is_sample,
    is_few_rows,
    is_content,
    is_past,
    is_of_one_field,
    is_one_more,
    is_announced,
    is_total,
};

void count_roles(struct counter *counter)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        struct candidate *c = candidate_nth(counter, i);
        for (unsigned rule = 0; !c->is_dropped && rule < sizeof kind_rules / sizeof *kind_rules;
             rule++) {
            if (kind_rules[rule](counter, c))
                break;
        }
    }
    count_agree(counter);
}
