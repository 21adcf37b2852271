/* Candidates -> those that count leaked data: what tells of no leak, of a few persons, of a price
 * once more, or of what was said better elsewhere is dropped, each with the rule that refused it.
 */
#include "recognize/count_int.h"

enum {
    CLAUSE = 10,
    SMALL = 20,
    FEW = 1000,
    DATA_REACH = 5,
    LARGE = 10000,
    FEW_RECORDS = 100,
    FEW_BYTES = 10000
};

/* More than that, of a thing not named, nobody has lost. */
static const uint64_t MOST_THINGS = 20000000000ULL;

/* These two only say that nothing near speaks of a leak: a neighbour in the sentence may. */
static const char rule_people[] = "count.people-without-leak",
                  rule_small[] = "count.small-without-leak";

/* In the paragraph, of a long one close by, or in the sentences beside it. */
static bool leak_around(const struct counter *counter, const struct candidate *c)
{
    enum { CLOSE_BY = 4 }; /* sentences */
    const struct text *text = counter->doc->text;
    uint32_t sentence = candidate_sentence(counter, c);
    const struct paragraph *paragraph =
        &text->paragraphs.items[text->sentences.items[sentence].paragraph];
    for (uint32_t s = paragraph->first_sentence; s < paragraph->end_sentence; s++) {
        if (s + CLOSE_BY >= sentence && s <= sentence + CLOSE_BY &&
            sentence_has_cue(counter, s, CUE_LEAK))
            return true;
    }
    return (sentence && sentence_has_cue(counter, sentence - 1, CUE_LEAK)) ||
           sentence_has_cue(counter, sentence + 1, CUE_LEAK);
}

/* "46.2 million" beside "46 million": the one is the other, told in round figures. */
static bool is_rounded(const struct candidate *rough, const struct candidate *c)
{
    return rough->unit == c->unit && !rough->number->is_vague && rough->value >= LARGE &&
           c->value > rough->low && c->value <= rough->high;
}

/* A number without noun and cue counts what its neighbour in the sentence counts, or repeats one
 * ("angka 240 juta itu"). */
static bool stands_beside_count(const struct counter *counter, const struct candidate *c)
{
    const struct candidate *other;
    VEC_EACH(other, &counter->list)
    {
        bool near = candidate_sentence(counter, other) == candidate_sentence(counter, c) &&
                    (c->entry || c->number->has_scale == other->number->has_scale);
        near |= candidate_opens_sentence(counter, c) && other->value > c->value &&
                candidate_sentence(counter, other) + 1 == candidate_sentence(counter, c);
        bool again = candidate_same(other, c) || is_rounded(other, c);
        if (!other->is_dropped && !other->is_tentative && other->unit != UNIT_BYTES &&
            (near || again))
            return true;
    }
    return false;
}

/* A price told without its currency: "harganya 470 ribu" after "Rp470 ribu". */
static bool is_money_again(const struct counter *counter, const struct candidate *c)
{
    const struct money *money;
    VEC_EACH(money, &counter->doc->findings->money)
    {
        if (!c->entry && (uint64_t)money->hundredths / 100 == c->value && !money->millionths)
            return true;
    }
    return false;
}

/* "Serangan siber mencapai 495 juta" under "495 Juta Serangan": what it counts stands elsewhere. */
static bool counts_cases_elsewhere(const struct counter *counter, const struct candidate *c)
{
    const uint64_t *value;
    const struct candidate *other;
    bool found = false;
    if (c->entry || c->value < FEW)
        return false;
    VEC_EACH(value, &counter->cases)
    found = found || *value == c->value;
    VEC_EACH(other, &counter->list)
    found = found && !(other->entry && other->value == c->value);
    return found;
}

/* "jutaan data" beside "2,3 juta data": the exact number says it better. */
static bool is_said_better(const struct counter *counter, const struct candidate *c)
{
    const struct candidate *other;
    VEC_EACH(other, &counter->list)
    {
        if (!other->is_dropped && !other->number->is_vague && other->unit != UNIT_BYTES &&
            other->value >= c->low && other->value <= c->high)
            return c->number->is_vague;
    }
    return false;
}

/* A headline rounds what the text tells to the last figure: "4.7 million" over 4,759,218. */
static bool is_rounded_headline(const struct counter *counter, const struct candidate *c)
{
    const struct candidate *other;
    if (!c->in_title || c->unit == UNIT_BYTES || c->value < LARGE)
        return false;
    uint64_t step = c->high > c->low ? c->high - c->low + 1 : c->value % 1000 ? 1 : 1000;
    VEC_EACH(other, &counter->list)
    {
        bool exact = !other->number->has_scale && !other->number->is_vague && other->value % 1000;
        uint64_t far = other->value > c->value ? other->value - c->value : c->value - other->value;
        if (!other->is_dropped && !other->in_title && exact && other->unit == c->unit && far &&
            far < step)
            return true;
    }
    return false;
}

/* "data 1,05 juta nasabah ada di tangannya": data of so many, in the report of a leak. */
static bool is_data_of(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    bool leads = counter->is_leak && c->value >= FEW && doc->text->lang == LANG_ID;
    for (uint32_t t = c->first; leads && t > start && c->first - t < DATA_REACH; t--) {
        const struct lex_hit *unit = hit_at(doc, t - 1, LEX_UNIT);
        if (unit && lex_attr(unit->entry, "digital"))
            return true;
        leads = lex_hit_over(&doc->hits, t - 1, LEX_FIELD) || hit_at(doc, t - 1, LEX_BOUND) ||
                is_small_word(doc, t - 1, "data_of") || unit;
    }
    return false;
}

/* "the bank account details of some 28 former employees were also taken": whose data it is. */
static bool owns_fields(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t t = candidate_lead(counter, c);
    const struct lex_hit *field =
        t > 1 && is_small_word(doc, t - 1, "data_of") ? hit_before(doc, t - 1, LEX_FIELD) : NULL;
    uint32_t sentence = candidate_sentence(counter, c);
    return field && sentence_has_cue(counter, sentence, CUE_LEAK | CUE_LEAK_WEAK);
}

/* "menghitung 61.204 nama pasien": somebody counted them. */
static bool is_counted(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    const struct lex_hit *verb = hit_before(doc, candidate_lead(counter, c), LEX_TELLER);
    return c->value >= FEW && verb && lex_attr_is(verb->entry, "who", "finds");
}

/* "(6-page / 73KB PDF)", "(PDF, 68KB)": in brackets the size of what the page links to. */
static bool is_of_attachment(const struct document *doc, const struct candidate *c)
{
    enum { REACH = 5 };
    uint32_t start = sentence_of(doc, c->first)->first_token;
    if (c->unit != UNIT_BYTES)
        return false;
    for (uint32_t t = c->first; t > start && c->first - t < REACH; t--) {
        if (is_mark(doc, t - 1, "("))
            return has_small_word(doc, t, c->end + 1, "attachment");
    }
    return false;
}

/* "boasted of owning millions of such records": somebody claims to have so much data. */
static bool is_boasted_data(const struct counter *counter, const struct candidate *c)
{
    enum { LEAD = 8 };
    return c->entry && c->entry->class == LEX_UNIT && lex_attr(c->entry, "digital") &&
           cue_before(counter, c, CUE_CLAIM, LEAD) != FAR &&
           cue_before(counter, c, CUE_ALLEGED, LEAD) == FAR;
}

static const char *drop_reason(const struct counter *counter, const struct candidate *c)
{
    uint32_t sentence = candidate_sentence(counter, c);
    bool strong = sentence_has_cue(counter, sentence, CUE_LEAK);
    bool weak =
        strong || sentence_has_cue(counter, sentence, CUE_LEAK_WEAK | CUE_SAMPLE | CUE_CLAIM);
    if (!counter->is_leak && !strong)
        return "count.no-leak";
    if (c->value < SMALL && c->unit == UNIT_PEOPLE && !(strong && c->value > 2))
        return "count.few";
    if (!c->entry && c->value < FEW_RECORDS)
        return "count.few"; /* "14 tangkapan layar" */
    if (c->entry && lex_attr(c->entry, "container") && c->value < FEW)
        return "count.few"; /* "57 databases" hold so many records, and are none */
    bool sample = c->is_sample || cue_near(counter, c, CUE_SAMPLE, 3) != FAR;
    if (c->value < FEW_RECORDS && c->unit == UNIT_PEOPLE && !sample && !owns_fields(counter, c) &&
        cue_near(counter, c, CUE_LEAK | CUE_LEAK_WEAK, CLAUSE) == FAR)
        return "count.few";
    if (c->value < 2 ||
        (c->value < FEW_RECORDS && !sample && !c->is_rows && c->unit != UNIT_BYTES &&
         c->unit != UNIT_PEOPLE && cue_near(counter, c, CUE_LEAK, CLAUSE) == FAR))
        return "count.few";
    if (c->unit == UNIT_BYTES && c->value < FEW_BYTES)
        return "count.few";
    if (is_of_attachment(counter->doc, c))
        return "count.attachment";
    if (!c->entry && c->value > MOST_THINGS)
        return "count.too-many"; /* money, most likely */
    if (c->unit == UNIT_PEOPLE && is_mark(counter->doc, c->number->end_token, "-") &&
        counter->doc->text->lang == LANG_EN)
        return "count.attribute"; /* "the 36,000-student school" */
    if (is_money_again(counter, c))
        return "count.money-again";
    if (counts_cases_elsewhere(counter, c))
        return "count.cases-elsewhere";
    if (c->number->is_vague && !strong && !is_boasted_data(counter, c))
        return "count.vague-without-leak";
    if (c->is_loose && !strong && !sentence_has_cue(counter, sentence, CUE_SUBSET_STRONG) &&
        !(weak && (owns_fields(counter, c) || is_data_of(counter, c) || is_counted(counter, c))))
        return "count.loose-unit";
    bool standing = c->value >= LARGE && cue_near(counter, c, CUE_STANDING, CLAUSE) != FAR;
    if (c->unit == UNIT_PEOPLE && !weak && !is_data_of(counter, c) && !standing &&
        !leak_around(counter, c))
        return rule_people;
    if (c->unit != UNIT_PEOPLE && c->value < 1000 && !weak)
        return rule_small;
    return NULL;
}

static void drop(struct counter *counter, struct candidate *c, const char *reason)
{
    c->is_dropped = true;
    document_reject(counter->doc, c->first, c->end, "count", reason);
}

void count_drop(struct counter *counter)
{
    struct candidate *c;
    VEC_EACH(c, &counter->list)
    {
        const char *reason = drop_reason(counter, c);
        if (reason == rule_people || reason == rule_small)
            c->is_tentative = true;
        else if (reason)
            drop(counter, c, reason);
    }
    VEC_EACH(c, &counter->list)
    {
        if (!c->is_dropped && c->is_tentative && !stands_beside_count(counter, c))
            drop(counter, c, c->entry ? "count.without-leak" : "count.no-unit");
        else if (!c->is_dropped && is_rounded_headline(counter, c))
            drop(counter, c, "count.rounded-headline");
        else if (!c->is_dropped && is_said_better(counter, c))
            drop(counter, c, "count.vague-again");
    }
}
