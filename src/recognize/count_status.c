/* Candidates -> how exact each number is said to be, who says it, and whether it is claimed,
 * reported, confirmed or denied. */
#include "recognize/agencies.h"
#include "recognize/count_int.h"

enum { BOUND_GAP = 3, CLAUSE = 12, SENTENCE = 500, SPEECH_REACH = 100 };

static const char rule_one_seller[] = "count.one-seller", rule_owner_says[] = "count.owner-says";

/* --- bounds --- */

static bool bound_from(const struct document *doc, const struct lex_hit *hit, enum bound *bound)
{
    const char *name = lex_attr(hit->entry, "bound");
    bool opens = token_of(doc, hit->first)->flags & TOKEN_SENTENCE_START ||
                 token_is(doc->text, hit->first - 1, "-") ||
                 token_is(doc->text, hit->first - 1, "–") ||
                 token_is(doc->text, hit->first - 1, "—"); /* behind a dateline */
    if (opens && lex_attr(hit->entry, "opening"))
        name = lex_attr(hit->entry, "opening");
    return name && bound_from_name(slice_of(name), bound);
}

/* "lebih dari 200 juta", "at least some 2 million": the bound stands before, perhaps with an
 * article or "sebanyak". */
static bool bound_before(const struct counter *counter, struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    for (uint32_t t = c->first; t > start && c->first - t < BOUND_GAP; t--) {
        const struct lex_hit *hit = hit_before(doc, t, LEX_BOUND);
        if (hit && !lex_attr(hit->entry, "after") && hit->first >= start)
            return bound_from(doc, hit, &c->bound);
        bool passes = counter->cues[t - 1] & (CUE_AMOUNT | CUE_LEAK_WEAK) ||
                      hit_at(doc, t - 1, LEX_NUMBER_WORD) || hit_at(doc, t - 1, LEX_UNIT);
        if (!passes)
            return false;
    }
    return false;
}

/* "200+ million", "28 ribuan", "570 ribu orang lebih", "5,000 or more". */
static bool bound_after(const struct counter *counter, struct candidate *c)
{
    const struct document *doc = counter->doc;
    for (uint32_t t = c->number->first_token; t <= c->number->end_token; t++) {
        const struct lex_hit *plus = hit_at(doc, t, LEX_BOUND);
        if (plus && token_is(doc->text, t, "+"))
            return bound_from(doc, plus, &c->bound);
    }
    const uint32_t places[] = {c->number->end_token, c->end};
    for (unsigned i = 0; i < 2; i++) {
        const struct lex_hit *hit = hit_at(doc, places[i], LEX_BOUND);
        if (hit && lex_attr(hit->entry, "after"))
            return bound_from(doc, hit, &c->bound);
    }
    return false;
}

/* A headline drops the "about": it is as exact as the text is. */
static void agree_with_text(struct counter *counter, struct candidate *headline)
{
    const struct candidate *c;
    VEC_EACH(c, &counter->list)
    {
        if (!c->in_title && candidate_same(c, headline)) {
            headline->bound = c->bound;
            return;
        }
    }
}

void count_bounds(struct counter *counter)
{
    struct candidate *c;
    VEC_EACH(c, &counter->list)
    {
        if (c->bound != BOUND_EXACT)
            continue;
        if (bound_before(counter, c) || bound_after(counter, c))
            continue;
        if (c->number->is_vague)
            c->bound = BOUND_AT_LEAST;
        else if (strcmp(c->number->rule, "number.rough") == 0)
            c->bound = BOUND_ABOUT;
    }
    VEC_EACH(c, &counter->list)
    {
        if (c->in_title && c->bound == BOUND_EXACT)
            agree_with_text(counter, c);
    }
}

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
    for (uint32_t i = 0; i < doc->hits.list.count; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (token_of(doc, hit->first)->sentence >= FIRST_SENTENCES)
            return false;
        if (hit->class == LEX_EVENT && lex_attr_is(hit->entry, "type", "arrest"))
            return true;
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

/* "The number reported by HIBP …": what an expert or an outlet tells is not known from the seller.
 */
static bool has_other_source(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    const struct sentence *s = sentence_of(doc, c->first);
    bool says = hit_first_in(doc, s->first_token, s->end_token, LEX_SPEECH_VERB) ||
                hit_first_in(doc, s->first_token, s->end_token, LEX_SPEECH_CUE);
    for (uint32_t t = s->first_token; says && t < s->end_token; t++) {
        uint32_t body = doc->owner[t] == OWNER_AGENCY ? agency_at(doc, t) : NO_INDEX;
        if (body != NO_INDEX && slice_is(doc->findings->agencies.items[body].kind, "security"))
            return true;
    }
    return false;
}

static const struct quote *quote_over(const struct counter *counter, const struct candidate *c)
{
    struct span span = token_of(counter->doc, c->first)->span;
    const struct quote *quote;
    VEC_EACH(quote, &counter->doc->findings->quotes)
    {
        if (quote->mention.span.start <= span.start && span.end <= quote->mention.span.end)
            return quote;
    }
    return NULL;
}

static void find_speaker(const struct counter *counter, struct candidate *c)
{
    const struct quote *quote = quote_over(counter, c);
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

/* A verb of speech before the number in its sentence. */
static bool says_before(const struct counter *counter, const struct candidate *c)
{
    uint32_t start = sentence_of(counter->doc, c->first)->first_token;
    uint32_t from = c->first > start + SPEECH_REACH ? c->first - SPEECH_REACH : start;
    return hit_first_in(counter->doc, from, c->first, LEX_SPEECH_VERB) != NULL;
}

/* A firm of its own loss, a regulator of what it found. */
static bool tells_for_sure(const struct agency *body)
{
    return agency_is_firm(body) || slice_is(body->kind, "regulator");
}

/* A firm, or a word for one, is named in the sentence before: "it estimates that …". */
static bool follows_firm(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t sentence = candidate_sentence(counter, c);
    const struct sentence *s = doc->text->sentences.items + sentence;
    if (!sentence || s[-1].paragraph != s->paragraph)
        return false;
    return body_noun(doc, s[-1].first_token, s[-1].end_token) != NULL;
}

/* What the report's firm says in a quotation of its own numbers. */
static bool firm_is_quoted(const struct counter *counter, const struct candidate *c)
{
    const struct quote *quote = quote_over(counter, c);
    return quote && quote->agency != NO_INDEX && counter->doc->text->lang == LANG_EN &&
           quote->agency == body_of_kind(counter->doc, c->first, "firm");
}

/* "the insurer said 23.7 million rows were copied": the firm itself tells its loss, right before a
 * verb of speech. Who watches leaks, or looks into them, tells of others'. */
static bool firm_says(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    if (doc->text->lang != LANG_EN || c->unit == UNIT_BYTES)
        return false;
    for (uint32_t t = c->first; t > start + 1; t--) {
        if (!hit_at(doc, t - 1, LEX_SPEECH_VERB))
            continue;
        uint32_t body = doc->owner[t - 2] == OWNER_AGENCY ? agency_at(doc, t - 2) : NO_INDEX;
        const struct lex_hit *it = hit_at(doc, t - 2, LEX_PRONOUN);
        if (it && lex_attr_number(it->entry, "number", 1) == 0)
            return follows_firm(counter, c);
        return body != NO_INDEX ? tells_for_sure(&doc->findings->agencies.items[body])
                                : body_noun(doc, t - 2 > start + 3 ? t - 5 : start, t - 1) != NULL;
    }
    return false;
}

/* "Jimbo menulis bahwa dari 252 juta data … Setelah disaring, tersisa 204.807.203": the next
 * sentence is his as well. */
static bool follows_claim(const struct counter *counter, const struct candidate *c)
{
    uint32_t sentence = candidate_sentence(counter, c);
    const struct sentence *sentences = counter->doc->text->sentences.items;
    return sentence && sentences[sentence - 1].paragraph == sentences[sentence].paragraph &&
           sentence_has_cue(counter, sentence - 1, CUE_CLAIM);
}

static void judge(const struct counter *counter, struct candidate *c)
{
    if (c->kind == KIND_CONFIRMED) {
        set_status(c, STATUS_OF_CONFIRMED, "count.found-against-claim");
        return;
    }
    /* "sempat membantah, X akui data …": the nearer word is the last one */
    unsigned denied = cue_before(counter, c, CUE_DENY_LEAK, SENTENCE),
             admitted = cue_before(counter, c, CUE_CONFIRM, SENTENCE);
    if (cue_before(counter, c, CUE_DENY, 3) != FAR || cue_after(counter, c, CUE_WRONG, 4) != FAR ||
        (denied != FAR && denied <= admitted)) {
        set_status(c, STATUS_OF_DENIED, "count.denied");
        return;
    }
    if (c->kind == KIND_PAST && cue_before(counter, c, CUE_CLAIM, SENTENCE) != FAR)
        set_status(c, STATUS_OF_CLAIMED, "count.past-claimed");
    if (c->kind == KIND_PAST || c->kind == KIND_CONTEXT || c->kind == KIND_SAMPLE)
        return;
    unsigned claim = cue_near(counter, c, CUE_CLAIM, SENTENCE),
             confirm = cue_near(counter, c, CUE_CONFIRM, SENTENCE);
    bool named = actor_near(counter, c, true) != NO_INDEX ||
                 cue_before(counter, c, CUE_VILLAIN, SENTENCE) != FAR;
    bool villain =
        named && (cue_before(counter, c, CUE_SALE, SENTENCE) != FAR || says_before(counter, c));
    if (claim == FAR && !villain && (firm_says(counter, c) || firm_is_quoted(counter, c)))
        set_status(c, STATUS_OF_CONFIRMED, rule_owner_says);
    else if (claim != FAR && claim <= confirm)
        set_status(c, STATUS_OF_CLAIMED, "count.claimed");
    else if (confirm != FAR && !villain)
        set_status(c, STATUS_OF_CONFIRMED, "count.confirmed");
    else if (villain)
        set_status(c, STATUS_OF_CLAIMED, "count.seller");
    else if (counter->is_denied)
        set_status(c, STATUS_OF_DENIED, "count.leak-denied");
    else if (follows_claim(counter, c))
        set_status(c, STATUS_OF_CLAIMED, "count.claim-goes-on");
    else if (is_after_villain(counter, c) && !has_other_source(counter, c))
        set_status(c, STATUS_OF_CLAIMED, rule_one_seller);
}

/* A quantity that is claimed once is a claim wherever it is told, unless it was confirmed. */
static void agree_on_statuses(struct counter *counter)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        struct candidate *decided = &counter->list.items[i];
        if (decided->is_dropped || !decided->status_rule)
            continue;
        struct candidate *other;
        VEC_EACH(other, &counter->list)
        {
            if (!other->is_dropped && other != decided && candidate_same(decided, other) &&
                other->kind == decided->kind &&
                (other > decided ||
                 (!other->status_rule && decided->status_rule != rule_one_seller)))
                set_status(other, decided->status, "count.as-elsewhere");
        }
    }
}

/* "87 ribu pasien … Dari jumlah itu 6 ribu orang": a part is as sure as its whole. */
static void agree_with_wholes(struct counter *counter)
{
    for (uint32_t i = 1; i < counter->list.count; i++) {
        struct candidate *part = candidate_nth(counter, i);
        for (uint32_t w = i; part->kind == KIND_SUBSET && !part->status_rule && w > 0; w--) {
            const struct candidate *whole = candidate_nth(counter, w - 1);
            if (whole->is_dropped || whole->unit == UNIT_BYTES || whole->value <= part->value ||
                whole->kind == KIND_PAST || whole->kind == KIND_CONTEXT ||
                whole->status == STATUS_OF_DENIED)
                continue;
            if (whole->status == STATUS_OF_CONFIRMED)
                set_status(part, whole->status, "count.as-its-whole");
            break;
        }
    }
}

/* What the firm confirms of a leak of which another number was told. */
static void set_confirmed_kinds(struct counter *counter)
{
    struct candidate *c, *other;
    VEC_EACH(c, &counter->list)
    {
        if (c->is_dropped || c->kind != KIND_TOTAL || c->status != STATUS_OF_CONFIRMED ||
            c->unit == UNIT_BYTES || c->status_rule != rule_owner_says)
            continue;
        VEC_EACH(other, &counter->list)
        {
            if (!other->is_dropped && other->kind == KIND_TOTAL && other->unit != UNIT_BYTES &&
                other->status != STATUS_OF_CONFIRMED && other->value > c->value)
                candidate_set_kind(c, KIND_CONFIRMED, DETAIL_NONE, rule_owner_says);
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
