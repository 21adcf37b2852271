/* Candidates -> what each number is: a leak's total, a sample, what was confirmed against a claim,
 * a part, another incident's number. The cues nearest in the sentence decide; then the document.
 * Rules are tried in the order of the table at the end; the first that fits names the kind. */
#include "recognize/count_int.h"

const char count_rule_standing[] = "count.standing";

enum { NEAR = 6, CLAUSE = 10, SENTENCE = 500, DATA_REACH = 12, COMMA_AND_WORD = 8 };

/* --- kinds; each rule returns true where it decided --- */

/* "claimed to have data on the entire population of 270 million people": data of that many is
 * claimed. */
static bool is_claimed_data(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    bool claimed = cue_before(counter, c, CUE_CLAIM | CUE_HEARSAY | CUE_DENY_LEAK, SENTENCE) != FAR;
    for (uint32_t t = start; t < c->first && !claimed; t++) {
        const struct lex_hit *cue = hit_at(doc, t, LEX_COUNT_CUE);
        claimed = cue && lex_attr(cue->entry, "origin");
    }
    if (!claimed)
        return false;
    for (uint32_t t = c->first; t > start && c->first - t < DATA_REACH; t--) {
        const struct lex_hit *unit = hit_at(doc, t - 1, LEX_UNIT);
        if (unit && lex_attr_is(unit->entry, "unit", "records"))
            return true;
    }
    return false;
}

/* "the data of more than a billion registered users", "data 204,8 juta pemilih". */
static bool is_of_data(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token, t = candidate_lead(counter, c);
    t -= t > start && is_small_word(doc, t - 1, "data_of");
    const struct lex_hit *data = t > start ? hit_before(doc, t, LEX_UNIT) : NULL;
    return data && lex_attr(data->entry, "digital");
}

/* "the data of … registered users have been leaked", "204.807.222 data pemilih bocor": what leaked
 * is theirs. */
static bool is_leaked_data(const struct counter *counter, const struct candidate *c)
{
    return (is_of_data(counter, c) || c->unit == UNIT_RECORDS) &&
           cue_near(counter, c, CUE_LEAK, SENTENCE) != FAR;
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

/* "the firm, which claims to have over 6.5 million users": its customers, as it likes to say. */
static bool is_boasted(struct counter *counter, const struct candidate *c)
{
    enum { CLOSE = 5 };
    if ((c->unit != UNIT_PEOPLE && c->unit != UNIT_ACCOUNTS) ||
        cue_before(counter, c, CUE_CLAIM, CLOSE) == FAR ||
        cue_near(counter, c, CUE_LEAK | CUE_LEAK_WEAK | CUE_CONTRAST, CLAUSE) != FAR)
        return false;
    struct telling told = count_told(counter, c);
    return told.teller == TELLER_OWNER && told.stance == STANCE_CLAIMS;
}

/* The marks that a clause stands between. */
static bool is_clause_mark(const struct document *doc, uint32_t t)
{
    return is_mark(doc, t, ",") || is_dash(doc, t);
}

/* "Perusahaan itu – yang punya lebih dari sepuluh juta pelanggan – mengatakan data dicuri": what
 * somebody has, told between two marks, and no hacker is he. */
static bool is_held_besides(const struct counter *counter, const struct candidate *c)
{
    enum { OPENS_WITHIN = 7 };
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token, t = c->first;
    if (!is_clause_mark(doc, c->end))
        return false;
    while (t > start + 1 && c->first - t < OPENS_WITHIN && !is_clause_mark(doc, t))
        t--;
    if (!is_clause_mark(doc, t) || !is_small_word(doc, t + 1, "relative_clause") ||
        owner_in(doc, start, t, OWNER_THREAT_ACTOR))
        return false;
    while (t > start && !(counter->cues[t - 1] & (CUE_VILLAIN | CUE_CLAIM | CUE_SALE)) &&
           !hit_with(doc, t - 1, LEX_VOICE, "kind", "villain"))
        t--;
    return t == start;
}

/* "Netflix has 93 million subscribers": somebody's customers, unless a seller has them. */
static bool is_held(const struct counter *counter, const struct candidate *c)
{
    return (c->unit == UNIT_PEOPLE || c->unit == UNIT_ACCOUNTS) &&
           cue_before(counter, c, CUE_HOLD, 4) != FAR && hold_leads(counter, c) &&
           (is_held_besides(counter, c) ||
            (!sentence_has_cue(counter, candidate_sentence(counter, c), CUE_CLAIM | CUE_VILLAIN) &&
             cue_after(counter, c, CUE_LEAK, CLAUSE) == FAR));
}

/* "Penduduk Malaysia sekitar 32 juta jiwa.", "Pasien yang dirawat di sana 4.000 orang.": the people
 * that the sentence begins with are so many, and no leak is told in it. */
static bool is_number_of_those(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    const struct sentence *s = sentence_of(doc, c->first);
    const struct lex_hit *those = hit_at(doc, s->first_token, LEX_UNIT);
    return c->unit == UNIT_PEOPLE && !c->in_title && those && those->end < c->first &&
           lex_attr_is(those->entry, "unit", "people") && c->end + 1 >= s->end_token &&
           !sentence_has_cue(counter, candidate_sentence(counter, c),
                             CUE_LEAK | CUE_LEAK_WEAK | CUE_CLAIM | CUE_CONFIRM | CUE_SUBSET |
                                 CUE_SUBSET_STRONG | CUE_LISTS | CUE_VILLAIN | CUE_REVISED);
}

/* "insurance for the country's 114 million citizens": its people, where no leak of theirs is told.
 */
static bool is_population(const struct counter *counter, const struct candidate *c)
{
    return c->unit == UNIT_PEOPLE && c->first &&
           is_small_word(counter->doc, c->first - 1, "of_country") &&
           !sentence_has_cue(counter, candidate_sentence(counter, c),
                             CUE_LEAK | CUE_LEAK_WEAK | CUE_CLAIM | CUE_VILLAIN);
}

/* "Penduduk Indonesia berjumlah 281 juta jiwa": the words for a country's people with its name
 * begin a clause, and none of their data is told to have leaked in it. */
static bool is_of_people_of(const struct counter *counter, const struct candidate *c)
{
    enum { REACH = 8 };
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    if (c->unit != UNIT_PEOPLE || cue_after(counter, c, CUE_LEAK | CUE_LEAK_WEAK, CLAUSE) != FAR ||
        cue_before(counter, c, CUE_LEAK | CUE_LEAK_WEAK | CUE_CLAIM, CLAUSE) != FAR)
        return false;
    for (uint32_t t = c->first; t > start && c->first - t < REACH; t--) {
        if (token_of(doc, t - 1)->class == TOKEN_PUNCT)
            return false;
        if (is_small_word(doc, t - 1, "population"))
            return hit_at(doc, t, LEX_PLACE) &&
                   !(t > start + 1 && hit_before(doc, t - 1, LEX_UNIT));
    }
    return false;
}

/* "Kampus dengan 41 ribu mahasiswa itu menolak membayar": whom somebody is told to have, not who
 * was hit. */
static bool is_of_body_with(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t lead = candidate_lead(counter, c), start = sentence_of(doc, c->first)->first_token;
    if (c->unit != UNIT_PEOPLE || !c->entry || c->in_title || lead < start + 2 ||
        !is_small_word(doc, lead - 1, "having"))
        return false;
    const struct lex_hit *word = hit_before(doc, lead - 1, LEX_TELLER);
    return word && lex_attr_is(word->entry, "who", "owner") &&
           !hit_first_in(doc, start, word->first, LEX_SPEECH_VERB);
}

/* "jumlah ASN saat ini 4,45 juta orang": how many there are, none of whom is told to be hit. */
static bool is_number_there_is(const struct counter *counter, const struct candidate *c)
{
    enum { REACH = 8 };
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    if (c->unit != UNIT_PEOPLE || doc->text->lang != LANG_ID ||
        cue_after(counter, c, CUE_LEAK | CUE_LEAK_WEAK, CLAUSE) != FAR)
        return false;
    for (uint32_t t = c->first; t > start && c->first - t < REACH; t--) {
        if (counter->cues[t - 1] & (CUE_LEAK | CUE_LEAK_WEAK | CUE_CLAIM | CUE_VILLAIN))
            return false;
        const struct lex_hit *people = hit_at(doc, t, LEX_UNIT);
        if (is_small_word(doc, t - 1, "number_of"))
            return people && lex_attr_is(people->entry, "unit", "people") &&
                   strcmp(people->entry->id, "victim") != 0 &&
                   has_small_word(doc, people->end, c->first, "at_present");
    }
    return false;
}

/* "RaidForums is an online forum with over 90,000 members where data is sold". */
static bool is_size_of_group(const struct counter *counter, const struct candidate *c)
{
    const struct lex_hit *cue =
        c->unit == UNIT_PEOPLE && c->entry
            ? hit_before(counter->doc, candidate_lead(counter, c), LEX_COUNT_CUE)
            : NULL;
    return cue && lex_attr(cue->entry, "group");
}

static bool is_standing(struct counter *counter, struct candidate *c)
{
    unsigned standing = cue_near(counter, c, CUE_STANDING, CLAUSE);
    for (uint32_t t = c->number->end_token; t < c->end; t++) {
        if (counter->cues[t] & CUE_STANDING) /* "pengguna aktif" */
            standing = 0;
    }
    /* "pelanggannya ada 8 juta"; not "Rinciannya, penduduk X sebanyak 8 juta" */
    if (c->unit == UNIT_PEOPLE && strcmp(c->rule, "count.noun-before") == 0 &&
        cue_before(counter, c, CUE_DENY | CUE_DENY_LEAK, NEAR) == FAR &&
        !sentence_has_cue(counter, candidate_sentence(counter, c), CUE_LISTS))
        standing = NEAR;
    if (is_held(counter, c) || is_boasted(counter, c) || is_number_of_those(counter, c) ||
        is_population(counter, c) || is_of_people_of(counter, c) || is_size_of_group(counter, c) ||
        is_of_body_with(counter, c) || is_number_there_is(counter, c)) {
        candidate_set_kind(c, KIND_CONTEXT, DETAIL_DENOMINATOR, count_rule_standing);
        return true;
    }
    if (standing == FAR || c->unit == UNIT_BYTES || count_is_out_of(counter, c))
        return false;
    unsigned leak = cue_near(counter, c, CUE_LEAK, SENTENCE),
             weak = cue_near(counter, c, CUE_LEAK_WEAK, CLAUSE);
    if (leak < standing || weak < standing || is_claimed_data(counter, c) ||
        is_leaked_data(counter, c))
        return false;
    candidate_set_kind(c, KIND_CONTEXT, DETAIL_DENOMINATOR, count_rule_standing);
    return true;
}

static bool sentence_names(const struct document *doc, uint32_t sentence,
                           const struct lex_entry *entry)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_DENOMINATOR);
        if (hit && hit->entry == entry)
            return true;
    }
    return false;
}

/* A number that is, to the last figure, a published total, or rounds the one that its sentence
 * names: "DPT Pemilu 2024 memuat 204,8 juta pemilih". */
static bool is_denominator(struct counter *counter, struct candidate *c)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries_of(counter->doc->lexicon, LEX_DENOMINATOR, &entries);
    uint32_t sentence = candidate_sentence(counter, c);
    for (size_t i = 0; i < count; i++) {
        uint64_t total = (uint64_t)lex_attr_number(entries[i], "value", 0);
        bool exact = c->value == total && !is_leaked_data(counter, c) &&
                     !(c->unit == UNIT_RECORDS && is_claimed_data(counter, c));
        bool rounds = c->unit == UNIT_PEOPLE && c->low <= total && total <= c->high &&
                      sentence_names(counter->doc, sentence, entries[i]) && !is_of_data(counter, c);
        if (exact || rounds) {
            candidate_set_kind(c, KIND_CONTEXT, DETAIL_DENOMINATOR, "count.denominator");
            return true;
        }
    }
    return false;
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

/* Does no number stand before it in its sentence? Sizes alone are looked at where `sizes`. */
static bool is_first_in_sentence(const struct counter *counter, const struct candidate *c,
                                 bool sizes)
{
    uint32_t start = sentence_of(counter->doc, c->first)->first_token;
    for (const struct candidate *other = counter->list.items; other < c; other++) {
        if (other->first >= start && (!sizes || other->unit == UNIT_BYTES))
            return false;
    }
    return true;
}

/* "Sebagai bukti, ia memajang 500 baris": what the sentence begins with is said of its first
 * number. "Besar sampel dengan 100 ribu baris itu 65 MB": the size of a sample, of its first size.
 */
static bool opens_with_sample(const struct counter *counter, const struct candidate *c)
{
    uint32_t start = sentence_of(counter->doc, c->first)->first_token;
    bool size = c->unit == UNIT_BYTES && is_small_word(counter->doc, start, "size") &&
                start + 1 < c->first && counter->cues[start + 1] & CUE_SAMPLE;
    bool near = counter->cues[start] & CUE_SAMPLE && c->first - start < DATA_REACH;
    return (size || near) && is_first_in_sentence(counter, c, size);
}

/* "data lengkapnya berukuran 26 GB": between the words for all of it and the size no other number
 * stands. */
static bool is_of_whole(struct counter *counter, struct candidate *c)
{
    enum { REACH = 10 };
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    for (uint32_t t = c->first; c->unit == UNIT_BYTES && t > start && c->first - t < REACH; t--) {
        if (number_over(doc, t - 1) || counter->cues[t - 1] & CUE_SAMPLE)
            return false;
        if (is_small_word(doc, t - 1, "whole_data")) {
            candidate_set_kind(c, KIND_TOTAL, DETAIL_NONE, "count.whole");
            return true;
        }
    }
    return false;
}

static bool is_sample(struct counter *counter, struct candidate *c)
{
    bool inside = c->is_sample;
    unsigned before = NEAR, after = NEAR;
    reach_to_others(counter, c, &before, &after);
    if (!inside && cue_before(counter, c, CUE_SAMPLE, before) == FAR &&
        cue_after(counter, c, CUE_SAMPLE, after) == FAR && !opens_with_sample(counter, c) &&
        !count_is_led_by_sample(counter, c))
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
        if (!other->is_dropped && !(told_before && later) && other->unit != UNIT_BYTES &&
            other->value / times >= c->value)
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

/* "1,1 miliar baris dan 750 ribu alamat email": told in one breath with the greater number. */
static bool goes_on_greater(const struct counter *counter, const struct candidate *c)
{
    enum { NOUN = 3 }; /* words of the greater number's phrase that nothing knows, and the link */
    const struct candidate *before = c > counter->list.items ? c - 1 : NULL;
    uint32_t lead = candidate_lead(counter, c);
    return before && !before->is_dropped && before->value > c->value &&
           before->unit != UNIT_BYTES && before->kind != KIND_SAMPLE && lead > before->end &&
           lead <= before->end + NOUN && is_small_word(counter->doc, lead - 1, "list_and");
}

/* Nine rows of a leak of millions are shown, not lost; so is what a seller posts or shares beside
 * twenty times as much on offer. */
static bool is_few_rows(struct counter *counter, struct candidate *c)
{
    enum { ROWS = 1000, FEW = 20 };
    bool put = cue_before(counter, c, CUE_SALE | CUE_PUBLIC, NEAR) != FAR ||
               cue_after(counter, c, CUE_PUBLIC, NEAR) != FAR;
    bool posted = put && cue_before(counter, c, CUE_CONFIRM, SENTENCE) == FAR &&
                  cue_before(counter, c, CUE_TRADE, NEAR) == FAR &&
                  cue_before(counter, c, CUE_CLAIM, NEAR) == FAR && c->unit != UNIT_BYTES &&
                  count_told(counter, c).teller != TELLER_OWNER && !c->in_title &&
                  !goes_on_greater(counter, c);
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

/* "memeriksa 100 data", "had seen 100,000 of the records": so many of more that leaked were looked
 * at. */
static bool is_inspected(struct counter *counter, struct candidate *c)
{
    enum { MORE = 2 };
    uint32_t lead = candidate_lead(counter, c),
             start = sentence_of(counter->doc, c->first)->first_token;
    bool seen = lead > start + 1 && (is_small_word(counter->doc, lead - 1, "inspects") ||
                                     is_small_word(counter->doc, lead - 2, "inspects"));
    if (!seen || c->unit == UNIT_BYTES || !has_times(counter, c, MORE, false))
        return false;
    candidate_set_kind(c, KIND_SAMPLE, DETAIL_NONE, "count.inspected");
    return true;
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

static bool is_past(struct counter *counter, struct candidate *c)
{
    const char *rule = count_past(counter, c);
    if (rule)
        candidate_set_kind(c, KIND_PAST, DETAIL_NONE, rule);
    return rule != NULL;
}

typedef bool kind_rule(struct counter *counter, struct candidate *c);

static kind_rule *const kind_rules[] = {
    is_denominator,
    is_standing,
    count_is_found_against_claim,
    count_is_refused_sample,
    is_unique_identity,
    count_is_share,
    count_is_subset,
    is_of_whole,
    is_sample,
    is_inspected,
    is_few_rows,
    count_is_content,
    is_past,
    count_is_field_of_several,
    count_is_of_one_field,
    count_is_of_staff,
    count_is_one_more,
    count_is_parcel,
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
