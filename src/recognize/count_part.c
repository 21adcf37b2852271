/* Candidates -> which are parts of a greater number: shares of a list, those who had one more kind
 * of data stolen, the staff, the people of one place. */
#include "recognize/count_int.h"

enum {
    SENTENCE = 500,
    DATA_REACH = 12,
    LIST_STEP = 10,
    MANY_TIMES = 10,
    ALSO_REACH = 5,
    PARAGRAPHS = 6 /* in sentences */
};

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
static bool shares_out(struct counter *counter, const struct candidate *c, bool lists)
{
    enum { FEWEST = 3, BACK = 2, NEARLY = 10 };
    uint32_t sentence = candidate_sentence(counter, c), parts = 0;
    uint64_t whole = 0, sum = 0, behind = 0;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        uint32_t there = candidate_sentence(counter, other);
        if (other->is_dropped || other->unit == UNIT_BYTES)
            continue;
        bool before = other < c && there + BACK >= sentence && other->value > c->value &&
                      (lists || other->unit == c->unit);
        if (before && other->high > whole)
            whole = other->high;
        if (there == sentence && other->value < whole)
            parts++, sum += other->value;
        if (there == sentence && other > c)
            behind += other->value;
    }
    /* "320,000 records: 100,000 documents and 225,000 accounts": it is what those share out */
    if (behind >= c->value - c->value / NEARLY && behind <= c->value + c->value / NEARLY)
        return false;
    return whole && sum <= whole && parts >= (lists ? FEWEST - 1 : FEWEST);
}

/* "Italia 35,67 juta", "Mesir dengan 44,8 juta", "9 million in Egypt": a place close by. */
static bool has_place(const struct counter *counter, const struct candidate *c)
{
    enum { CLOSE = 3 };
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    uint32_t from = c->first > start + CLOSE ? c->first - CLOSE : start;
    return hit_first_in(doc, from, c->first, LEX_PLACE) ||
           hit_first_in(doc, c->end, c->end + CLOSE, LEX_PLACE);
}

/* A paragraph that goes through places shares out a total told before it. */
static bool is_share_of_places(struct counter *counter, const struct candidate *c)
{
    enum { FEWEST = 3, FAR_BACK = 20 };
    uint32_t paragraph = sentence_of(counter->doc, c->first)->paragraph, places = 0;
    if (c->in_title || c->unit == UNIT_BYTES || !has_greater_before(counter, c, FAR_BACK))
        return false;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        places += !other->is_dropped && other->unit == c->unit && has_place(counter, other) &&
                  sentence_of(counter->doc, other->first)->paragraph == paragraph;
    }
    const struct sentence *s = sentence_of(counter->doc, c->first);
    return places >= FEWEST && hit_first_in(counter->doc, s->first_token, s->end_token, LEX_PLACE);
}

/* "Mesir (45 juta), Italia (35 juta)": a list with numbers in brackets shares out a total told
 * before; so does "Rinciannya, Malang 3 juta, Bekasi 2 juta". */
bool count_is_share(struct counter *counter, struct candidate *c)
{
    struct slice owner = count_owner(counter, c);
    uint32_t sentence = candidate_sentence(counter, c);
    bool lists = sentence_has_cue(counter, sentence, CUE_LISTS) ||
                 (sentence && sentence_has_cue(counter, sentence - 1, CUE_LISTS));
    bool share = !c->in_title && c->unit != UNIT_BYTES && shares_out(counter, c, lists) &&
                 (lists || !owner.len || count_is_of_report(counter, owner));
    if (candidate_is_bracketed(counter, c) && has_greater_before(counter, c, UINT32_MAX)) {
        for (uint32_t i = 0; i < counter->list.count; i++) {
            const struct candidate *other = candidate_nth(counter, i);
            share |= other != c && !other->is_dropped && candidate_is_bracketed(counter, other) &&
                     candidate_sentence(counter, other) == candidate_sentence(counter, c);
        }
    }
    share = share || is_share_of_places(counter, c);
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

/* "Health declarations of 2,316 members were also taken", "2.8 million people, those whose passport
 * numbers …": one more kind of data, of so many. */
static bool is_also(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    const struct sentence *s = sentence_of(doc, c->first);
    bool field = hit_first_in(doc, s->first_token, s->end_token, LEX_FIELD);
    if (c->unit == UNIT_BYTES || c->unit == UNIT_RECORDS)
        return false;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        bool behind = t >= c->end && t < c->end + ALSO_REACH;
        if (behind && field && is_small_word(doc, t, "those_whose"))
            return true;
        if (is_small_word(doc, t, "also") && (behind || (field && t < c->first)) &&
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

/* "40 per cent of the 7.9 million records (3.2 million in all)" */
static bool is_share_in_figures(struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    return c->first > start && is_mark(doc, c->first - 1, "(") &&
           has_hit_with(doc, start, c->first, LEX_DECOY, "what", "percent") &&
           has_greater_before(counter, c, 0);
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

/* "A sample of 200 items of the leaked data", "the sample, about 100 records, looked genuine". */
bool count_is_led_by_sample(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t t = candidate_lead(counter, c);
    if (t < sentence_of(doc, c->first)->first_token + 2 ||
        !(is_mark(doc, t - 1, ",") || is_small_word(doc, t - 1, "of")))
        return false;
    const struct lex_hit *cue = hit_before(doc, t - 1, LEX_COUNT_CUE);
    return cue && counter->cues[cue->first] & CUE_SAMPLE;
}

/* "another 10 gigabytes", "3 gigabytes came out then, a small fraction of the total": of sizes,
 * what comes on top of one, or is a part of a greater one told before. */
static bool is_part_of_size(struct counter *counter, struct candidate *c)
{
    enum { BEFORE = 2, BEHIND = 14 };
    if (c->unit != UNIT_BYTES || c->in_title)
        return false;
    bool greater = false;
    for (const struct candidate *other = counter->list.items; other < c; other++)
        greater |= !other->is_dropped && other->unit == UNIT_BYTES && other->value > c->value;
    bool more = cue_before(counter, c, CUE_SUBSET, BEFORE) != FAR &&
                is_small_word(counter->doc, c->first - 1, "one_more");
    bool part = cue_before(counter, c, CUE_SUBSET | CUE_SUBSET_STRONG, BEFORE) != FAR ||
                cue_after(counter, c, CUE_SUBSET_STRONG, BEHIND) != FAR;
    bool of_file = candidate_is_bracketed(counter, c); /* "in the database calls.csv (10 GB)" */
    if (!more && !((part || of_file) && greater))
        return false;
    candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.subset");
    return true;
}

/* Does a word that leads to a whole open a clause close before it: "Dari data 1,5 juta pasien",
 * "menyebut dari sekitar 125 ribu data", "Of the 3 million"? */
static bool is_led_as_whole(const struct counter *counter, const struct candidate *whole)
{
    enum { REACH = 4 };
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, whole->first)->first_token;
    for (uint32_t t = whole->first; t > start && whole->first - t < REACH; t--) {
        if (token_of(doc, t - 1)->class == TOKEN_PUNCT)
            return false;
        if (is_small_word(doc, t - 1, "out_of"))
            return t - 1 == start || token_of(doc, t - 2)->class == TOKEN_PUNCT ||
                   lex_hit_over(&doc->hits, t - 2, LEX_SPEECH_VERB) ||
                   is_small_word(doc, t - 2, "clause_link");
    }
    return false;
}

/* "Dari data 1,5 juta pasien yang diretas, peretas mencuri 160 ribu": behind the comma, a part of
 * the number that such a word leads to. */
bool count_is_out_of(const struct counter *counter, const struct candidate *c)
{
    const struct candidate *whole = c > counter->list.items ? c - 1 : NULL;
    bool apart = cue_before(counter, c, CUE_CONTRAST, 2) != FAR; /* "hanya" */
    if (!whole || whole->is_dropped || whole->value <= c->value || c->in_title ||
        c->unit == UNIT_BYTES || whole->unit == UNIT_BYTES ||
        candidate_sentence(counter, whole) != candidate_sentence(counter, c))
        return false;
    for (uint32_t t = whole->end; t < c->first; t++)
        apart |= is_mark(counter->doc, t, ",");
    return apart && is_led_as_whole(counter, whole);
}

/* "9.000 di antaranya"; not "300 nomor dan 270 di antaranya" of the first. */
static bool is_part_behind(const struct counter *counter, const struct candidate *c)
{
    enum { CLOSE = 3 };
    unsigned far = cue_after(counter, c, CUE_SUBSET_STRONG, CLOSE);
    for (uint32_t t = c->end; far != FAR && t < c->end + far; t++) {
        if (number_over(counter->doc, t))
            return false;
    }
    return far != FAR;
}

bool count_is_subset(struct counter *counter, struct candidate *c)
{
    if (count_is_led_by_sample(counter, c)) /* a part that is shown, not one that is told apart */
        return false;
    if (is_part_of_size(counter, c))
        return true;
    bool strong = cue_before(counter, c, CUE_SUBSET_STRONG, 3) != FAR || is_part_behind(counter, c);
    for (uint32_t t = c->number->end_token; t < c->end; t++)
        strong |= (counter->cues[t] & CUE_SUBSET_STRONG) != 0; /* "3,000 of the leaked records" */
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
    bool listed = (is_part_again(counter, c) && has_greater_before(counter, c, PARAGRAPHS)) ||
                  is_before_rest(counter, c) || is_share_in_figures(counter, c) ||
                  count_is_out_of(counter, c);
    if (part && c->unit != UNIT_BYTES && is_part_of_past(counter, c)) {
        candidate_set_kind(c, KIND_PAST, DETAIL_NONE, count_rule_past);
        return true;
    }
    if (c->unit == UNIT_BYTES ||
        (!listed && (!part || !has_greater_before(counter, c, strong ? PARAGRAPHS : 2))))
        return false;
    candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.subset");
    return true;
}

/* Private messages and the like beside accounts: part of what was taken, not its size. */
bool count_is_content(struct counter *counter, struct candidate *c)
{
    if (!c->is_content && c->unit != UNIT_FILES)
        return false;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        bool fewer =
            c->unit == UNIT_FILES && other < c && other->kind == KIND_TOTAL &&
            other->unit != UNIT_BYTES &&
            (other->is_identity ? other->value > c->value : other->value / MANY_TIMES > c->value);
        if (!other->is_dropped && other != c && (fewer || (other->is_identity && c->is_content))) {
            candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.content");
            return true;
        }
    }
    return false;
}

/* "the card details of 10,000 customers": a kind of data leads to the number. */
static bool is_field_of(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token, t = candidate_lead(counter, c);
    if (t > start && is_small_word(doc, t - 1, "data_of"))
        t--;
    return (c->unit == UNIT_PEOPLE || c->unit == UNIT_ACCOUNTS) && t > start &&
           lex_hit_over(&doc->hits, t - 1, LEX_FIELD);
}

/* "passport numbers of guests", "nomor SIM pengemudi": the noun's head is a kind of data; in
 * Indonesian it comes first. */
static bool counts_a_field(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    if (c->noun_end <= c->noun_first)
        return false;
    return lex_hit_over(&doc->hits, c->noun_end - 1, LEX_FIELD) ||
           (doc->text->lang == LANG_ID && lex_hit_over(&doc->hits, c->noun_first, LEX_FIELD));
}

static unsigned fields_counted_beside(struct counter *counter, const struct candidate *c)
{
    unsigned fields = 0;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        fields += !other->is_dropped && counts_a_field(counter, other) &&
                  candidate_sentence(counter, other) == candidate_sentence(counter, c);
    }
    return fields;
}

/* "1,16 juta nomor KTP, 761 ribu nomor ponsel, 129 ribu nomor kartu kredit": each kind of data with
 * its number, and none is all of it. */
bool count_is_field_of_several(struct counter *counter, struct candidate *c)
{
    enum { SEVERAL = 3 };
    if (!counts_a_field(counter, c) || fields_counted_beside(counter, c) < SEVERAL)
        return false;
    candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.field-of-several");
    return true;
}

/* "mengancam membocorkan 900 ribu rekam medis lainnya": no whole of what has leaked already. */
static bool is_to_come(const struct counter *counter, const struct candidate *c)
{
    enum { NEAR = 6 };
    return cue_near(counter, c, CUE_ANNOUNCE, NEAR) != FAR;
}

/* "403 credit card numbers" beside 9.4 million passengers: so many had that kind of data, too. Of
 * two kinds beside each other, each with its number, neither is the whole. */
bool count_is_of_one_field(struct counter *counter, struct candidate *c)
{
    enum { FEW_TIMES = 2 };
    bool of_field = counts_a_field(counter, c);
    if (c->in_title || (!of_field && !is_field_of(counter, c)))
        return false;
    bool two = of_field && fields_counted_beside(counter, c) > 1;
    uint64_t times = two ? FEW_TIMES : MANY_TIMES;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        bool beside =
            other < c || candidate_sentence(counter, other) == candidate_sentence(counter, c);
        struct slice owner =
            count_owner(counter, other); /* of another leak: "105 million of KPU" */
        bool told = (of_field || (beside && other->kind != KIND_PAST)) &&
                    (!owner.len || count_is_of_report(counter, owner));
        if (!other->is_dropped && other != c && told && other->unit != UNIT_BYTES &&
            other->unit != UNIT_FILES && other->value / times >= c->value &&
            !is_to_come(counter, other)) {
            candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.of-one-field");
            return true;
        }
    }
    return false;
}

/* "24.437 karyawan" beside 15 million customers: the staff among those who were hit. */
bool count_is_of_staff(struct counter *counter, struct candidate *c)
{
    if (!c->entry || !lex_attr(c->entry, "staff"))
        return false;
    for (const struct candidate *other = counter->list.items; other < c; other++) {
        if (!other->is_dropped && other->unit != UNIT_BYTES && other->kind == KIND_TOTAL &&
            other->entry && !lex_attr(other->entry, "staff") &&
            other->value / MANY_TIMES > c->value) {
            candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.of-staff");
            return true;
        }
    }
    return false;
}

bool count_is_one_more(struct counter *counter, struct candidate *c)
{
    if ((!is_also(counter, c) && !is_of_place(counter, c)) ||
        !has_greater_before(counter, c, PARAGRAPHS))
        return false;
    candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.one-more");
    return true;
}

static uint32_t prices_in(const struct document *doc, const struct sentence *s)
{
    uint32_t prices = 0;
    const struct money *money;
    VEC_EACH(money, &doc->findings->money)
    prices += money->mention.span.start >= s->span.start &&
              money->mention.span.end <= s->span.end && money->role_rule != money_as_before;
    return prices;
}

/* "1.000 nasabah dihargai Rp 350 ribu, 100 ribu nasabah Rp 1,1 juta": a list of prices is one of
 * parcels, none of which is all that leaked. */
bool count_is_parcel(struct counter *counter, struct candidate *c)
{
    enum { FEWEST = 2 };
    uint32_t sentence = candidate_sentence(counter, c), parcels = 0;
    if (c->in_title || c->unit == UNIT_BYTES ||
        prices_in(counter->doc, sentence_of(counter->doc, c->first)) < FEWEST)
        return false;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        parcels += !other->is_dropped && other->unit != UNIT_BYTES &&
                   candidate_sentence(counter, other) == sentence;
    }
    if (parcels < FEWEST)
        return false;
    candidate_set_kind(c, KIND_SUBSET, DETAIL_NONE, "count.parcel");
    return true;
}
