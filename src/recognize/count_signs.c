/* Candidates -> the signs that their status is weighed by: which votes hold, where the number
 * stands, what kind it is of, who tells it, and which cues stand around it and in the report. */
#include "recognize/count_signs.h"

#include "recognize/event_words.h"

static const char *const place_names[] = {
#define PLACE_NAME(identifier, name) name,
    COUNT_PLACES(PLACE_NAME)};
static const char *const side_names[] = {
#define SIDE_NAME(identifier, name) name,
    CUE_SIDES(SIDE_NAME)};
static const char *const teller_names[TELLER_COUNT_] = {"nobody", "villain", "owner",  "office",
                                                        "police", "watcher", "suitor", "other"};

const char *count_sign_name(struct arena *arena, unsigned sign)
{
    if (sign < SIGNS_OF_PLACES)
        return count_vote_name(sign);
    if (sign < SIGNS_OF_BOUNDS)
        return place_names[sign - SIGNS_OF_PLACES];
    if (sign < SIGNS_OF_KINDS)
        return bound_name((enum bound)(sign - SIGNS_OF_BOUNDS));
    if (sign < SIGNS_OF_TELLINGS)
        return count_kind_name((enum count_kind)(sign - SIGNS_OF_KINDS));
    if (sign < SIGNS_OF_EVENTS) {
        unsigned telling = sign - SIGNS_OF_TELLINGS;
        return arena_printf(arena, "%s-%s", teller_names[telling / STANCE_COUNT_],
                            count_stance_names[telling % STANCE_COUNT_])
            .ptr;
    }
    if (sign < SIGNS_OF_CUES) {
        bool lead = sign >= SIGNS_OF_LEAD;
        unsigned type = sign - (lead ? SIGNS_OF_LEAD : SIGNS_OF_EVENTS);
        return arena_printf(arena, "%s=%s", lead ? "lead" : "behind",
                            event_type_name((enum event_type)type))
            .ptr;
    }
    unsigned cue = sign - SIGNS_OF_CUES;
    return arena_printf(arena, "%s:%s", side_names[cue / CUE_COUNT_],
                        count_cue_names[cue % CUE_COUNT_])
        .ptr;
}

static void add(struct count_signs *signs, unsigned sign)
{
    signs->bits[sign / 64] |= (uint64_t)1 << sign % 64;
}

/* Those from `first` on, one for each bit. */
static void add_bits(struct count_signs *signs, unsigned first, uint32_t bits)
{
    unsigned word = first / 64, shift = first % 64;
    signs->bits[word] |= (uint64_t)bits << shift;
    if (shift > 32 && bits >> (64 - shift))
        signs->bits[word + 1] |= bits >> (64 - shift);
}

static void add_cues(struct count_signs *signs, unsigned side, uint32_t cues)
{
    add_bits(signs, SIGNS_OF_CUES + side * CUE_COUNT_, cues);
}

static void add_place(const struct counter *counter, const struct candidate *c,
                      struct count_signs *signs)
{
    enum { EARLY_SENTENCES = 4, SEVERAL = 4 };
    const struct document *doc = counter->doc;
    uint32_t first = token_at_byte(doc->text, doc->text->body_start);
    uint32_t lead = first < doc->text->tokens.count ? token_of(doc, first)->sentence : 0;
    uint32_t sentence = candidate_sentence(counter, c);
    unsigned place = c->in_title                         ? PLACE_TITLE
                     : sentence <= lead                  ? PLACE_LEAD
                     : sentence < lead + EARLY_SENTENCES ? PLACE_EARLY
                                                         : PLACE_LATE;
    add(signs, SIGNS_OF_PLACES + place);
    if (counter->quantities == 1)
        add(signs, SIGNS_OF_PLACES + PLACE_ALONE);
    if (counter->quantities >= SEVERAL)
        add(signs, SIGNS_OF_PLACES + PLACE_MANY);
}

/* What happens behind the number in its sentence, and what the report begins with. */
static void add_events(const struct counter *counter, const struct candidate *c,
                       struct count_signs *signs)
{
    const struct document *doc = counter->doc;
    add_bits(signs, SIGNS_OF_EVENTS,
             event_types_in(doc, c->first, sentence_of(doc, c->first)->end_token));
    add_bits(signs, SIGNS_OF_LEAD, counter->events_of_lead);
}

/* What holds of the whole report. */
void count_signs_prepare(struct counter *counter)
{
    enum { OFTEN = 3 };
    const struct text *text = counter->doc->text;
    uint32_t seen[CUE_COUNT_] = {0};
    for (uint32_t s = 0; s < text->sentences.count; s++) {
        uint32_t cues = counter->sentence_cues[s];
        counter->cues_once |= cues;
        counter->cues_of_title |= in_title(counter->doc, text->sentences.items[s].span) ? cues : 0;
        for (; cues; cues &= cues - 1)
            seen[__builtin_ctz(cues)]++;
    }
    for (uint32_t s = 0; s < text->sentences.count;
         s++) { /* the headline and the first of the text */
        const struct sentence *sentence = &text->sentences.items[s];
        counter->events_of_lead |=
            event_types_in(counter->doc, sentence->first_token, sentence->end_token);
        if (!in_title(counter->doc, sentence->span))
            break;
    }
    for (unsigned cue = 0; cue < CUE_COUNT_; cue++)
        counter->cues_often |= (uint32_t)(seen[cue] >= OFTEN) << cue;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *c = candidate_nth(counter, i);
        bool is_new = !c->is_dropped && c->kind != KIND_CONTEXT && c->unit != UNIT_BYTES;
        for (uint32_t j = 0; j < i && is_new; j++) {
            const struct candidate *other = candidate_nth(counter, j);
            is_new = other->is_dropped || other->kind == KIND_CONTEXT || !candidate_same(other, c);
        }
        counter->quantities += is_new;
    }
}

static bool has_any(const struct count_signs *signs)
{
    uint64_t any = 0;
    for (unsigned i = 0; i < sizeof signs->bits / sizeof *signs->bits; i++)
        any |= signs->bits[i];
    return any != 0;
}

void count_signs_add(struct counter *counter, struct candidate *c, struct count_signs *signs)
{
    enum { CLOSE = 3, NEAR = 12, SENTENCE = 500 };
    const struct document *doc = counter->doc;
    uint32_t sentence = candidate_sentence(counter, c);
    struct telling told = count_told(counter, c);
    if (has_any(signs))
        add(signs, SIGNS_OF_PLACES + PLACE_REPEATED);
    c->votes = count_votes(counter, c);
    signs->bits[0] |= c->votes;
    add_place(counter, c, signs);
    add(signs, SIGNS_OF_BOUNDS + (unsigned)c->bound);
    add(signs, SIGNS_OF_KINDS + (unsigned)c->kind);
    add(signs, SIGNS_OF_TELLINGS + (unsigned)told.teller * STANCE_COUNT_ + (unsigned)told.stance);
    add_events(counter, c, signs);
    add_cues(signs, SIDE_NEAR_BEHIND, cues_after(counter, c, NEAR));
    add_cues(signs, SIDE_CLOSE_BEHIND, cues_after(counter, c, CLOSE));
    add_cues(signs, SIDE_BEHIND, cues_after(counter, c, SENTENCE));
    if (sentence + 1 < doc->text->sentences.count)
        add_cues(signs, SIDE_NEXT, counter->sentence_cues[sentence + 1]);
    add_cues(signs, SIDE_TITLE, counter->cues_of_title);
    add_cues(signs, SIDE_ONCE, counter->cues_once);
    add_cues(signs, SIDE_OFTEN, counter->cues_often);
}

void count_signs_note(const struct counter *counter, const struct candidate *c,
                      const struct count_signs *signs, const int *sums)
{
    struct arena *arena = counter->doc->arena;
    struct slice text = SLICE_EMPTY;
    for (unsigned sign = 0; sign < COUNT_SIGNS; sign++) {
        if (count_signs_has(signs, sign))
            text = arena_printf(arena, "%.*s %s", SLICE_ARG(text), count_sign_name(arena, sign));
    }
    struct count_weighing *noted = VEC_PUSH(arena, &counter->doc->findings->count_weighings);
    *noted = (struct count_weighing){
        .value = c->value, .unit = c->unit, .kind = c->kind, .signs = text.ptr};
    memcpy(noted->sums, sums, sizeof noted->sums);
    if (!c->past_votes)
        return;
    text = SLICE_EMPTY;
    for (unsigned vote = 0; vote < PAST_VOTE_COUNT_; vote++) {
        if (c->past_votes >> vote & 1)
            text = arena_printf(arena, "%.*s %s", SLICE_ARG(text), count_past_vote_name(vote));
    }
    noted->past = count_weigh_past(counter->doc->learnt->counts, c->past_votes);
    noted->past_signs = text.ptr;
}
