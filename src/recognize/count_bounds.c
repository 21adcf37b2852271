/* Candidates -> what each number is, and how exact it is said to be: exact, about, at least, at
 * most. */
#include "recognize/count_int.h"

enum { BOUND_GAP = 3 };

/* "42,089,693 million people", "204.807.222 juta data": written out and a word for it besides, more
 * than there are people or data of them: the figures are meant. */
static void undo_slip(struct candidate *c)
{
    const struct number *n = c->number;
    if (c->unit == UNIT_BYTES || n->is_words || n->scale < 1000000 || n->value / n->scale < 1000000)
        return;
    c->value /= n->scale;
    c->low /= n->scale;
    c->high = c->value;
}

bool candidate_set_value(struct candidate *c)
{
    uint64_t times = 1;
    if (c->unit == UNIT_BYTES)
        times = (uint64_t)lex_attr_number(c->entry, "times", 1);
    const struct number *n = c->number;
    if (__builtin_mul_overflow(n->value, times, &c->value) ||
        __builtin_mul_overflow(n->low, times, &c->low) ||
        __builtin_mul_overflow(n->high, times, &c->high))
        return false;
    uint64_t fraction =
        times >= 1000000 ? n->millionths * (times / 1000000) : n->millionths * times / 1000000;
    if (__builtin_add_overflow(c->value, fraction, &c->value) ||
        __builtin_add_overflow(c->low, fraction, &c->low) ||
        __builtin_add_overflow(c->high, fraction, &c->high))
        return false;
    undo_slip(c);
    return c->value <= INT64_MAX && c->high <= INT64_MAX;
}

static bool bound_from(const struct document *doc, const struct lex_hit *hit, enum bound *bound)
{
    const char *name = lex_attr(hit->entry, "bound");
    bool opens = token_of(doc, hit->first)->flags & TOKEN_SENTENCE_START ||
                 is_dash(doc, hit->first - 1); /* behind a dateline */
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
