/* Numbers -> candidates: a number with the noun phrase that says what is counted, or standing alone
 * where the sentence leaves the noun out ("versi yang 200 juta", "impacting 3.2M"). Indonesian
 * names the thing first and describes it behind
 * ("91 juta akun pengguna"), English describes first ("91 million user accounts"): the head of the
 * phrase is the first unit word there, the last one here. */
#include "recognize/count_int.h"
#include "recognize/names.h"

enum { MOST_UNKNOWN = 5, SMALLEST_ALONE = 1000, LEFT_REACH = 9, LIST_REACH = 60 };

/* A word that ends the phrase: a preposition, an auxiliary verb, anything that makes the next
 * number another thing. */
static bool is_boundary(const struct document *doc, uint32_t token)
{
    const struct lex_hit *hit = hit_at(doc, token, LEX_DECOY);
    const struct token *next = token_of(doc, token + 1);
    if (hit && lex_attr_is(hit->entry, "side", "before") && doc->text->lang == LANG_EN && next &&
        next->class == TOKEN_WORD)
        return false; /* "mobile phone accounts": no number behind it whose word it could be */
    return hit && !lex_attr_is(hit->entry, "side", "after") && hit->end == token + 1 &&
           !hit_at(doc, token, LEX_UNIT);
}

static const struct lex_hit *decoy_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *hit = hit_at(doc, token, LEX_DECOY);
    if (!hit || !lex_attr_is(hit->entry, "side", "after"))
        return NULL;
    if (doc->text->lang == LANG_EN && hit->end < doc->text->tokens.count &&
        hit_at(doc, hit->end, LEX_UNIT))
        return NULL; /* "bank customers" */
    const struct lex_hit *unit = hit_at(doc, token, LEX_UNIT),
                         *field = hit_at(doc, token, LEX_FIELD); /* "bank account numbers" */
    return (unit && unit->end >= hit->end) || (field && field->end > hit->end) ? NULL : hit;
}

/* "KB5032288", "11 and KB": letters that are no size behind the number. */
static bool is_no_size(const struct document *doc, const struct lex_hit *unit)
{
    const struct token *next = token_of(doc, unit->end);
    return lex_attr_is(unit->entry, "unit", "bytes") &&
           ((next && next->class == TOKEN_NUMBER && !(next->flags & TOKEN_SPACE_BEFORE)) ||
            (unit->first && is_small_word(doc, unit->first - 1, "list_and")));
}

/* Kinds of personal data are countable things as well: "34 juta nomor paspor". A unit word goes
 * before them, and what is no count of data stays none ("514 kabupaten"). */
static const struct lex_hit *thing_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *unit = hit_at(doc, token, LEX_UNIT);
    if (!unit)
        unit = hit_at(doc, token, LEX_PERSON_WORD);
    const struct lex_hit *decoy = hit_at(doc, token, LEX_DECOY),
                         *field = hit_at(doc, token, LEX_FIELD);
    if (unit && is_no_size(doc, unit))
        return NULL;
    if (unit || (decoy && !(field && field->end > decoy->end)))
        return unit;
    return field && !hit_first_in(doc, token, field->end, LEX_UNIT)
               ? field
               : NULL; /* the unit inside comes next */
}

static void note_thing(struct candidate *c, const struct lex_entry *entry)
{
    c->entry = entry;
    c->unit = UNIT_RECORDS;
    c->is_loose = entry->class == LEX_FIELD;
    if (entry->class != LEX_FIELD) {
        const char *unit = lex_attr(entry, "unit");
        unit_from_name(slice_of(unit ? unit : ""), &c->unit);
        c->is_identity |= lex_attr(entry, "identity") != NULL;
        c->is_rows |= lex_attr(entry, "rows") != NULL;
        c->is_content |= lex_attr(entry, "content") != NULL;
        c->is_loose = lex_attr(entry, "loose") != NULL;
    }
}

/* Words inside the phrase that say more of it. */
static void note_cues(const struct counter *counter, struct candidate *c, uint32_t token)
{
    if (counter->cues[token] & CUE_SAMPLE) {
        c->is_sample = true;
        c->sample_end = hit_at(counter->doc, token, LEX_COUNT_CUE)->end;
    }
    if (counter->cues[token] & CUE_UNIQUE)
        c->is_unique = true;
}

/* "Gmail, Yahoo and Hotmail | addresses": behind a list of names in front of the English noun; the
 * token itself where none begins there. */
static uint32_t over_names(const struct document *doc, uint32_t at)
{
    enum { LONGEST = 12 };
    uint32_t t = at;
    bool commas = false, last = false;
    while (doc->text->lang == LANG_EN && t < at + LONGEST) {
        uint32_t item = t;
        while (is_capital(doc, t) || is_domain_name(doc, t))
            t++;
        if (t == item || last)
            return t > item && commas ? t : at;
        bool comma = is_mark(doc, t, ",");
        commas |= comma;
        last = is_small_word(doc, t + comma, "list_and");
        t += comma + last;
        if (!comma && !last)
            return at;
    }
    return at;
}

enum step { STEP_ON, STEP_STOP, STEP_DECOY };

/* The phrase behind a number as it is read: `at` moves on. */
struct phrase {
    const struct counter *counter;
    const struct document *doc;
    struct candidate *c;
    uint32_t at;
    unsigned unknown; /* words in a row that say nothing */
    bool head_first;  /* "data pengguna": an Indonesian phrase begins with what it counts */
};

static enum step step_over(struct phrase *p, uint32_t behind)
{
    p->at = behind;
    return STEP_ON;
}

/* "-", "/", a quotation mark before the noun. */
static bool mark_passes(const struct phrase *p)
{
    const struct text *text = p->doc->text;
    return token_is(text, p->at, "-") || token_is(text, p->at, "/") ||
           (!p->c->entry && (token_is(text, p->at, "\"") || token_is(text, p->at, "“")));
}

/* "9,000 invoices of patients": things of theirs are counted, whatever they are. */
static bool are_things_of(const struct phrase *p, const struct lex_hit *people)
{
    const struct document *doc = p->doc;
    uint32_t first = p->c->number->end_token;
    uint32_t of = people->first - (is_small_word(doc, people->first - 1, "determiner") ? 2 : 1);
    const struct lex_entry *entry = p->c->entry;
    bool things =
        !entry || entry->class == LEX_FIELD || (p->c->unit == UNIT_RECORDS && !p->c->is_identity);
    return !p->head_first && things && (entry || p->unknown) && of > first &&
           is_small_word(doc, of, "of") && !is_capital(doc, of - 1) &&
           !hit_at(doc, of - 1, LEX_BOUND) && token_of(doc, of - 1)->class == TOKEN_WORD &&
           !is_small_word(doc, of - 1, "kin");
}

/* A thing that is counted: "akun pengguna", where the head stays, "data contoh". */
static enum step step_thing(struct phrase *p, const struct lex_hit *thing)
{
    struct candidate *c = p->c;
    bool of_theirs = lex_attr_is(thing->entry, "unit", "people") && are_things_of(p, thing);
    if (!p->head_first || !c->entry)
        note_thing(c, thing->entry);
    c->unit = of_theirs ? UNIT_RECORDS : c->unit;
    c->noun_end = thing->end;
    p->at = thing->end;
    if (c->sample_end > p->at)
        p->at = c->noun_end = c->sample_end;
    p->unknown = 0;
    return STEP_ON;
}

/* Does the word belong to a phrase for what is counted, in front of the noun or behind it? */
static bool word_passes(const struct phrase *p)
{
    const struct document *doc = p->doc;
    const struct lex_hit *field =
        hit_at(doc, p->at, LEX_FIELD); /* "nama pengguna": a unit is in it */
    return p->counter->cues[p->at] || hit_at(doc, p->at, LEX_BOUND) ||
           is_small_word(doc, p->at, "of") || is_small_word(doc, p->at, "former") ||
           (field && hit_first_in(doc, p->at + 1, field->end, LEX_UNIT));
}

static enum step step_word(struct phrase *p)
{
    const struct document *doc = p->doc;
    struct candidate *c = p->c;
    uint32_t cues = p->counter->cues[p->at];
    bool english = doc->text->lang == LANG_EN;
    bool joins = english && (is_small_word(doc, p->at, "and") || is_small_word(doc, p->at, "or"));
    bool of_whose = english && p->at > 0 && is_small_word(doc, p->at - 1, "of");
    if (is_boundary(doc, p->at) && !joins && !of_whose) /* "2 million of its customers" */
        return STEP_STOP;
    if (c->entry && cues & (CUE_SAMPLE | CUE_UNIQUE)) {
        c->noun_end = p->at + 1;
        return step_over(p, c->noun_end);
    }
    if (c->entry && (cues & (CUE_LEAK | CUE_LEAK_WEAK | CUE_PAST | CUE_SUBSET) || p->unknown >= 1))
        return STEP_STOP;
    if (!of_whose && !word_passes(p)) {
        p->unknown++;
        if ((p->head_first && !c->entry) || p->unknown > MOST_UNKNOWN)
            return STEP_STOP;
    }
    return step_over(p, p->at + 1);
}

/* One token of the phrase. */
static enum step read_token(struct phrase *p)
{
    const struct document *doc = p->doc;
    const struct token *token = token_of(doc, p->at);
    bool of_name = p->at > 1 && is_mark(doc, p->at - 1, "-") &&
                   !(token->flags & TOKEN_SPACE_BEFORE) && is_capital(doc, p->at - 2);
    if (of_name && token->class == TOKEN_NUMBER) /* "Covid-19" */
        return step_over(p, p->at + 1);
    if (is_capital(doc, p->at) && is_mark(doc, p->at + 1, "&") && is_capital(doc, p->at + 2))
        return step_over(p, p->at + 3); /* "3 million M&S shoppers" */
    if (token->class == TOKEN_NUMBER || token->class == TOKEN_SYMBOL)
        return STEP_STOP;
    if (p->counter->cues[p->at] & CUE_SUBSET_STRONG && p->at == p->c->number->end_token &&
        doc->text->lang == LANG_EN)
        return STEP_STOP; /* "23 of them reporting data theft" */
    if (token->class == TOKEN_PUNCT)
        return mark_passes(p) ? step_over(p, p->at + 1) : STEP_STOP;
    uint32_t behind_names = p->c->entry ? p->at : over_names(doc, p->at);
    if (behind_names > p->at)
        return step_over(p, behind_names);
    note_cues(p->counter, p->c, p->at);
    const struct lex_hit *thing = thing_at(doc, p->at);
    if ((!thing || !p->c->entry) && decoy_at(doc, p->at)) /* "10 orang saksi" */
        return p->c->entry ? STEP_STOP : STEP_DECOY;
    return thing && !is_boundary(doc, p->at) ? step_thing(p, thing) : step_word(p);
}

/* Reads the phrase behind the number. Returns what ended it. */
static enum step read_phrase(const struct counter *counter, struct candidate *c)
{
    enum { LONGEST = 14 }; /* tokens */
    const struct document *doc = counter->doc;
    struct phrase p = {counter, doc, c, c->number->end_token, 0, doc->text->lang == LANG_ID};
    uint32_t end = sentence_of(doc, c->first)->end_token;
    enum step last = STEP_ON;
    if (token_is(doc->text, p.at, "+"))
        p.at++;
    if (is_mark(doc, p.at, "-") && is_small_word(doc, p.at + 1, "rough"))
        p.at += 2; /* "1.000-an nasabah" */
    c->noun_first = c->noun_end = p.at;
    while (last == STEP_ON && p.at < end && p.at < c->number->end_token + LONGEST) {
        if (p.at > c->first && token_of(doc, p.at)->flags & TOKEN_NEWLINE_BEFORE)
            break;
        last = read_token(&p);
        if (c->entry && c->unit == UNIT_BYTES)
            break;
    }
    if (!c->entry)
        c->noun_end = c->sample_end ? c->sample_end : c->noun_first; /* "2 million samples" */
    c->end = c->noun_end > c->number->end_token ? c->noun_end : c->number->end_token;
    return last;
}

/* --- numbers without a noun --- */

/* The thing named before: "data sebanyak 26 juta", "Jumlah akun mencapai 2,3 juta". */
static const struct lex_hit *thing_before(const struct counter *counter, uint32_t first)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, first)->first_token;
    for (uint32_t t = first; t > start && first - t < LEFT_REACH; t--) {
        const struct lex_hit *hit = hit_before(doc, t, LEX_UNIT);
        if (hit && hit->first >= start && !lex_attr_is(hit->entry, "unit", "bytes"))
            return hit;
        if (token_of(doc, t - 1)->class == TOKEN_NUMBER)
            return NULL;
    }
    return NULL;
}

/* True where the phrase behind the number is over at once, so that no unknown thing is counted. */
static bool stands_alone(const struct counter *counter, uint32_t end)
{
    const struct document *doc = counter->doc;
    const struct token *next = token_of(doc, end);
    if (!next || next->class == TOKEN_PUNCT || next->flags & TOKEN_NEWLINE_BEFORE ||
        token_is(doc->text, end, "+"))
        return !token_is(doc->text, end, "-");
    const struct lex_hit *bound = hit_at(doc, end, LEX_BOUND);
    if (bound && lex_attr(bound->entry, "after"))
        return true;
    if (counter->cues[end] & CUE_SUBSET_STRONG) /* "160,000 of them" */
        return true;
    if (is_small_word(doc, end, "list_and") && is_capital(doc, end + 1))
        return true; /* "Acme 3 million and Bee 2 million" */
    return next->class == TOKEN_WORD &&
           (is_boundary(doc, end) || counter->cues[end] & (CUE_LEAK | CUE_LEAK_WEAK | CUE_CLAIM));
}

/* "Of those, 1,204 live in Maine", "fewer than 600 had their bank details stolen": so many of those
 * told before. */
static bool is_part_alone(const struct counter *counter, const struct candidate *c)
{
    enum { SMALL = 20, LEAD = 2 };
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token, end = c->number->end_token;
    uint32_t lead = candidate_lead(counter, c);
    const struct lex_hit *opens = hit_at(doc, start, LEX_COUNT_CUE);
    if (c->number->value < SMALL || doc->text->lang != LANG_EN || end >= doc->text->tokens.count ||
        number_over(doc, end) || token_of(doc, end)->class != TOKEN_WORD)
        return false;
    return (counter->cues[start] & CUE_SUBSET_STRONG && opens && lead <= opens->end + LEAD) ||
           is_small_word(doc, end, "had_their");
}

static const char *alone_rule(const struct counter *counter, struct candidate *c)
{
    const struct number *number = c->number;
    bool grouped = number->value >= SMALLEST_ALONE && number->figures.len > 4 &&
                   (memchr(number->figures.ptr, '.', number->figures.len) ||
                    memchr(number->figures.ptr, ',', number->figures.len));
    bool big = number->has_scale || grouped;
    if (is_part_alone(counter, c))
        return "count.part";
    if (!big || !stands_alone(counter, c->number->end_token))
        return NULL;
    const struct lex_hit *thing = thing_before(counter, c->first);
    if (thing) {
        const struct lex_entry *entry = thing->entry;
        const char *unit = lex_attr(entry, "unit");
        unit_from_name(slice_of(unit ? unit : ""), &c->unit);
        c->is_identity = lex_attr(entry, "identity") != NULL;
        c->has_unit = true;
    }
    if (cue_before(counter, c, CUE_PRICE, 2) != FAR ||
        counter->cues[number->end_token] & CUE_STANDING)
        return NULL;
    if (counter->cues[number->end_token] & CUE_SUBSET_STRONG)
        return "count.part"; /* "9.000 di antaranya" */
    bool amount = cue_before(counter, c, CUE_AMOUNT, 4) != FAR;
    if (thing && amount)
        return "count.noun-before";
    if (cue_before(counter, c, CUE_LEAK, 6) != FAR)
        return "count.leak-object";
    if (cue_near(counter, c, CUE_LEAK | CUE_LEAK_WEAK | CUE_CLAIM | CUE_SAMPLE, 12) != FAR)
        return "count.alone";
    if (number->has_scale && candidate_is_bracketed(counter, c) &&
        sentence_has_cue(counter, candidate_sentence(counter, c),
                         CUE_LEAK | CUE_LEAK_WEAK | CUE_CLAIM))
        return "count.bracketed";
    if (number->has_scale && cue_before(counter, c, CUE_LISTS, LIST_REACH) != FAR)
        return "count.listed"; /* "it breaks down as follows: Acme 3 million, Bee 2 million" */
    c->is_tentative = true;
    return amount ? "count.amount" : "count.alongside";
}

/* A range is one count: the low end of the first number, the high end of the second. */
static bool is_range_start(const struct document *doc, uint32_t index)
{
    const struct number *number = &doc->numbers.items[index];
    if (index + 1 >= doc->numbers.count)
        return false;
    const struct number *next = number + 1;
    return next->value > number->value && number_is_range(doc, number, next) &&
           (number->has_scale == next->has_scale || is_dash(doc, number->end_token));
}

/* Numbers inside names of persons, agencies, dates … are theirs. */
static bool is_taken(const struct document *doc, const struct number *number)
{
    for (uint32_t t = number->first_token; t < number->end_token; t++) {
        if (doc->owner[t] != OWNER_NONE && doc->owner[t] != OWNER_FIELD)
            return true;
    }
    return false;
}

/* "495 juta serangan siber", "9,000 incidents" */
static bool counts_cases(const struct document *doc, const struct number *number)
{
    enum { REACH = 3 };
    const struct lex_hit *decoy =
        hit_first_in(doc, number->end_token, number->end_token + REACH, LEX_DECOY);
    return decoy && lex_attr_is(decoy->entry, "what", "case");
}

/* "3 million active and 2 million inactive users": the noun of the next number is this one's, too.
 */
static bool shares_noun(const struct counter *counter, uint32_t index, struct candidate *c)
{
    enum { WORDS = 3 };
    const struct document *doc = counter->doc;
    if (doc->text->lang != LANG_EN || c->entry || index + 1 >= doc->numbers.count)
        return false;
    struct candidate next = {.number = &doc->numbers.items[index + 1]};
    next.first = next.end = next.number->first_token;
    uint32_t t = c->number->end_token;
    while (t < next.first && t < c->number->end_token + WORDS &&
           token_of(doc, t)->class == TOKEN_WORD && !is_boundary(doc, t) &&
           !is_small_word(doc, t, "list_and") && !lex_hit_over(&doc->hits, t, LEX_SPEECH_VERB) &&
           !counter->cues[t])
        t++;
    if (t == c->number->end_token || !is_small_word(doc, t - 1, "kind_of_client") ||
        !is_small_word(doc, t, "list_and") || t + 1 != next.first ||
        read_phrase(counter, &next) == STEP_DECOY || !next.entry || next.unit == UNIT_BYTES)
        return false;
    note_thing(c, next.entry);
    c->end = c->noun_end = t;
    return true;
}

static void try_number(struct counter *counter, uint32_t index, const struct number *low)
{
    struct document *doc = counter->doc;
    const struct number *number = &doc->numbers.items[index];
    struct candidate c = {.number = number,
                          .first = low ? low->first_token : number->first_token,
                          .end = number->end_token,
                          .unit = UNIT_RECORDS,
                          .by_actor = NO_INDEX,
                          .by_agency = NO_INDEX};
    enum step step = read_phrase(counter, &c);
    bool shared = shares_noun(counter, index, &c);
    const char *refused = count_refusal(doc, &c, step == STEP_DECOY);
    c.has_unit = c.entry || c.sample_end;
    if (!refused) {
        c.rule = shared         ? "count.noun-shared"
                 : c.entry      ? "count.noun-after"
                 : c.sample_end ? "count.samples"
                                : alone_rule(counter, &c);
        refused = c.rule ? NULL : "count.no-unit";
    }
    if (!refused && !candidate_set_value(&c))
        refused = "count.overflow";
    if (refused) {
        if (step == STEP_DECOY && counts_cases(doc, number))
            VEC_ADD(doc->arena, &counter->cases, number->value);
        document_reject(doc, c.first, c.end, "count", refused);
        return;
    }
    if (low) {
        struct candidate least = c; /* "between 3 and 4 gigabytes" */
        least.number = low;
        if (candidate_set_value(&least))
            c.value = c.low = least.value;
        c.rule = "count.range";
        c.bound = BOUND_ABOUT;
    }
    c.in_title = in_title(doc, tokens_span(doc->text, c.first, c.end));
    VEC_ADD(doc->arena, &counter->list, c);
}

void count_find(struct counter *counter)
{
    struct document *doc = counter->doc;
    for (uint32_t i = 0; i < doc->numbers.count; i++) {
        const struct number *number = &doc->numbers.items[i];
        if (is_taken(doc, number))
            continue;
        if (is_range_start(doc, i) && !is_taken(doc, number + 1)) {
            try_number(counter, i + 1, number);
            i++;
        } else {
            try_number(counter, i, NULL);
        }
    }
}
