/* Candidates -> who is said to say each number, and who that may be where nobody is named. */
#include "recognize/count_int.h"
#include "recognize/quote_voices.h"

/* The actor of a kind named nearest before the number in its sentence, else nearest behind it. */
uint32_t count_actor_near(const struct counter *counter, const struct candidate *c, bool villain)
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
bool count_tells_of_arrest(const struct document *doc)
{
    enum { FIRST_SENTENCES = 3 };
    const struct token *tokens = doc->text->tokens.items;
    for (uint32_t t = 0; (t = next_with(doc, LEX_EVENT, t)) < doc->text->tokens.count &&
                         tokens[t].sentence < FIRST_SENTENCES;
         t++) {
        if (hit_with(doc, t, LEX_EVENT, "type", "arrest"))
            return true;
    }
    return false;
}

/* Once the one seller is introduced, what is told of the leak is known from him. */
bool count_is_after_villain(const struct counter *counter, const struct candidate *c)
{
    uint32_t index = only_villain(counter), at = token_of(counter->doc, c->first)->span.start;
    if (index == NO_INDEX || count_tells_of_arrest(counter->doc))
        return false;
    const struct mention *mention;
    VEC_EACH(mention, &counter->doc->findings->actors.items[index].mentions)
    {
        if (!in_title(counter->doc, mention->span) && mention->span.end <= at)
            return true;
    }
    return false;
}

/* Who stands at a token: a person, a body, or, by a word for him ("the company"), the owner. */
static void set_named(const struct counter *counter, struct candidate *c, uint32_t token,
                      enum teller teller)
{
    const struct document *doc = counter->doc;
    if (token == NO_INDEX)
        return;
    if (doc->owner[token] == OWNER_PERSON)
        c->by_actor = actor_at(doc, token);
    else if (doc->owner[token] == OWNER_AGENCY)
        c->by_agency = agency_at(doc, token);
    else
        c->by_owner = teller == TELLER_OWNER;
}

/* Whoever takes the data makes no number confirmed or denied. */
static void set_teller(struct counter *counter, struct candidate *c)
{
    struct telling told = count_told(counter, c);
    if (told.teller == TELLER_NONE || told.teller == TELLER_VILLAIN || told.stance == STANCE_ASKS)
        return;
    const struct lex_hit *pronoun =
        told.token != NO_INDEX ? hit_at(counter->doc, told.token, LEX_PRONOUN) : NULL;
    uint32_t named_at; /* "He said about 210,000 …" */
    if (pronoun && lex_attr_number(pronoun->entry, "number", 0) == 1)
        c->by_actor = person_before(counter->doc, told.token, &named_at);
    if (c->by_actor == NO_INDEX)
        set_named(counter, c, count_named_by(counter, told.token), told.teller);
}

void count_find_speaker(struct counter *counter, struct candidate *c)
{
    const struct quote *quote = count_quote(counter, c);
    if (quote && (quote->actor != NO_INDEX || quote->agency != NO_INDEX)) {
        c->by_actor = quote->actor;
        c->by_agency = quote->actor == NO_INDEX ? quote->agency : NO_INDEX;
        return;
    }
    if (c->status == STATUS_OF_CLAIMED) {
        c->by_actor = count_actor_near(counter, c, true);
        if (c->by_actor == NO_INDEX)
            c->by_actor = only_villain(counter);
        return;
    }
    if (c->status == STATUS_OF_CONFIRMED)
        c->by_actor = count_actor_near(counter, c, false);
    if (c->by_actor == NO_INDEX)
        set_teller(counter, c);
}
