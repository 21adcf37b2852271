/* What speaks for and against a candidate: where it stands, what stands beside it, what else the
 * report tells. event_weights.c has what they weigh. */
#include "recognize/event_signs.h"

#include "recognize/agencies.h"
#include "recognize/event_days.h"
#include "recognize/event_words.h"

enum { LEADING = 1, EARLY_UNTIL = 4, LATE_SHARE = 3, MANY_OF_A_KIND = 4, KINDS_IN_A_CROWD = 3 };
enum { RICH_KINDS = 5, POOR_KINDS = 2 };

static bool sentence_has(const struct document *doc, const struct sentence *s, enum owner owner)
{
    return owner_in(doc, s->first_token, s->end_token, owner);
}

/* What part the doer plays, or the body he speaks for. */
static void signs_of_doer(const struct document *doc, struct event_candidate *c)
{
    uint32_t own = agency_with_id(doc, c->event.who);
    const struct agency *body = own != NO_INDEX ? &doc->findings->agencies.items[own] : NULL;
    const struct actor *actor;
    VEC_EACH(actor, &doc->findings->actors)
    {
        if (!slice_equal(actor->name, c->event.who))
            continue;
        event_sign_if(c, actor->kind != ACTOR_PERSON, SIGN_CROOK);
        if (actor->agency != NO_INDEX)
            body = &doc->findings->agencies.items[actor->agency];
    }
    enum agency_role role = body ? body->role : ROLE_OTHER;
    event_sign_if(c, role == ROLE_VICTIM, SIGN_VICTIM);
    event_sign_if(c, role == ROLE_COMMENTER, SIGN_EXPERT);
    event_sign_if(c, body && role != ROLE_VICTIM && role != ROLE_COMMENTER && role != ROLE_OTHER,
                  SIGN_OFFICE);
}

static unsigned bits_in(uint32_t set)
{
    unsigned bits = 0;
    for (; set; set &= set - 1)
        bits++;
    return bits;
}

static void signs_of_sentence(const struct document *doc, struct event_candidate *c, uint32_t first)
{
    uint32_t number = token_of(doc, c->token)->sentence;
    const struct sentence *s = sentence_of(doc, c->token);
    uint32_t nth = number - first, all = doc->text->sentences.count - first;
    event_sign_if(c, nth < LEADING, SIGN_LEAD);
    event_sign_if(c, nth >= LEADING && nth < EARLY_UNTIL, SIGN_EARLY);
    event_sign_if(c, nth >= EARLY_UNTIL && nth * LATE_SHARE >= all * (LATE_SHARE - 1), SIGN_LATE);
    event_sign_if(c, token_of(doc, c->token)->flags & TOKEN_IN_QUOTE, SIGN_QUOTED);
    event_sign_if(c, c->event.date.precision >= PRECISION_DAY, SIGN_DATED);
    event_sign_if(
        c, c->event.date.precision != PRECISION_NONE && c->event.date.precision < PRECISION_DAY,
        SIGN_ROUGH);
    event_sign_if(c, c->event.who.len == 0, SIGN_NOBODY);
    if (c->event.who.len)
        signs_of_doer(doc, c);
    event_sign_if(c, sentence_has(doc, s, OWNER_COUNT), SIGN_NUMBER);
    event_sign_if(c, sentence_has(doc, s, OWNER_PLATFORM), SIGN_PLATFORM);
    event_sign_if(c, sentence_has(doc, s, OWNER_THREAT_ACTOR), SIGN_HACKER);
    event_sign_if(c, !sentence_has(doc, s, OWNER_AGENCY) && !sentence_has(doc, s, OWNER_PERSON),
                  SIGN_FACELESS);
    event_sign_if(c, hit_first_in(doc, s->first_token, s->end_token, LEX_PRONOUN), SIGN_PRONOUN);
    event_sign_if(c, !hit_first_in(doc, s->first_token, s->end_token, LEX_INCIDENT_CUE),
                  SIGN_NO_LEAK);
    event_sign_if(c, event_speech_in(doc, s) != NO_INDEX, SIGN_TOLD);
}

/* Has another of its kind, in front of it or anywhere, words in the same sentence? */
static bool is_again(const struct document *doc, const struct event_candidates *all,
                     const struct event_candidate *c, bool anywhere)
{
    const struct event_candidate *other;
    VEC_EACH(other, all)
    {
        if (other != c && (anywhere || other < c) && other->event.type == c->event.type &&
            token_of(doc, other->token)->sentence == token_of(doc, c->token)->sentence)
            return true;
    }
    return false;
}

void event_signs_of_place(const struct document *doc, struct event_candidates *all)
{
    uint32_t headline = event_types_in(doc, 0, token_at_byte(doc->text, doc->text->body_start)),
             first = first_of_body(doc), kinds = 0;
    unsigned of_kind[EVENT_COUNT_] = {0};
    struct event_candidate *c, *other;
    VEC_EACH(c, all)
    {
        of_kind[c->event.type] += !is_again(doc, all, c, false);
        kinds |= (uint32_t)1 << c->event.type;
    }
    VEC_EACH(c, all)
    {
        uint32_t bit = (uint32_t)1 << c->event.type, beside = 0;
        VEC_EACH(other, all)
        if (token_of(doc, other->token)->sentence == token_of(doc, c->token)->sentence)
            beside |= (uint32_t)1 << other->event.type;
        signs_of_sentence(doc, c, first);
        event_sign_if(c, headline & bit, SIGN_HEADLINE);
        event_sign_if(c, of_kind[c->event.type] == 1, SIGN_LONE);
        event_sign_if(c, is_again(doc, all, c, true), SIGN_TWICE);
        event_sign_if(c, of_kind[c->event.type] >= MANY_OF_A_KIND, SIGN_MANY);
        event_sign_if(c, bits_in(beside) >= KINDS_IN_A_CROWD, SIGN_CROWDED);
        event_sign_if(c, bits_in(kinds & ~bit) >= RICH_KINDS, SIGN_RICH);
        event_sign_if(c, bits_in(kinds & ~bit) <= POOR_KINDS, SIGN_POOR);
    }
}
