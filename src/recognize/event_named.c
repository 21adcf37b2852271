/* Names in the sentence of an event, and what stands for them: a pronoun, "the company", "peretas
 * itu", "we" in a quotation. */
#include "recognize/event_named.h"

#include "recognize/agencies.h"
#include "recognize/names.h"
#include "recognize/quote_voices.h"

enum {
    REACH = 80,    /* words before and behind: a sentence may be as long as the text */
    MOST_WORDS = 8 /* "the company": each is held against all bodies */
};

struct slice event_body_name(const struct document *doc, uint32_t body)
{
    return body == NO_INDEX ? SLICE_EMPTY : doc->findings->agencies.items[body].id;
}

static struct slice actor_name(const struct document *doc, uint32_t actor)
{
    return actor == NO_INDEX ? SLICE_EMPTY : doc->findings->actors.items[actor].name;
}

/* --- who speaks --- */

const struct quote *event_quote_over(const struct document *doc, const struct lex_hit *word)
{
    const struct sentence *s = sentence_of(doc, word->first);
    const struct quote *beside = NULL, *told = NULL, *q;
    uint32_t at = token_of(doc, word->first)->span.start;
    VEC_EACH(q, &doc->findings->quotes)
    {
        bool within = q->mention.span.start <= at && at < q->mention.span.end;
        if (!q->direct && within)
            told = q;
        if (!q->direct)
            continue;
        if (within)
            return q;
        if (q->mention.span.start < s->span.end && q->mention.span.end > s->span.start)
            beside = beside ? beside : q;
    }
    return beside ? beside : told;
}

static uint32_t speakers_body(const struct document *doc, const struct quote *quote)
{
    if (!quote)
        return NO_INDEX;
    if (quote->agency != NO_INDEX)
        return quote->agency;
    return quote->actor != NO_INDEX ? doc->findings->actors.items[quote->actor].agency : NO_INDEX;
}

struct slice event_speaker_name(const struct document *doc, const struct quote *quote)
{
    if (!quote)
        return SLICE_EMPTY;
    if (quote->actor == NO_INDEX && quote->agency != NO_INDEX)
        return event_body_name(doc, quote->agency);
    bool account = quote->speaker.len && quote->speaker.ptr[0] == '@';
    return quote->actor != NO_INDEX || account ? quote->speaker : SLICE_EMPTY;
}

/* --- who is meant where no name stands --- */

/* The hacker, person or body named last: in the sentence so far, else before it. */
static struct slice named_last(struct event_search *s, enum owner owner)
{
    struct document *doc = s->doc;
    struct slice *last = &s->last[owner];
    uint32_t named_at, start = s->sentence->first_token;
    if (!s->is_asked[owner] && !last->len)
        *last = owner == OWNER_AGENCY   ? event_body_name(doc, body_before(doc, start))
                : owner == OWNER_PERSON ? actor_name(doc, person_before(doc, start, &named_at))
                                        : actor_name(doc, villain_before(doc, start));
    s->is_asked[owner] = true;
    return *last;
}

/* "we", "saya": who speaks the words they stand in; "we" are his body. */
static struct slice meant_by_we(const struct event_search *s, bool several)
{
    uint32_t body = speakers_body(s->doc, s->quote);
    if (several && body != NO_INDEX)
        return event_body_name(s->doc, body);
    return s->kinds & PEOPLE ? event_speaker_name(s->doc, s->quote) : SLICE_EMPTY;
}

/* "Acme buka suara. Mereka membantah …": where the sentence begins with "they", the one body of the
 * sentence before, which names nobody else who could be many. */
static struct slice one_body_before(const struct event_search *s, const struct lex_hit *they)
{
    const struct document *doc = s->doc;
    const struct sentence *before = s->sentence - 1;
    uint32_t one = NO_INDEX;
    if (they->first != s->sentence->first_token || s->sentence == doc->text->sentences.items ||
        before->span.end <= doc->text->body_start)
        return SLICE_EMPTY;
    for (uint32_t t = before->first_token; t < before->end_token; t++) {
        uint32_t body = agency_at(doc, t);
        const struct lex_hit *unit = hit_at(doc, t, LEX_UNIT);
        if ((body != NO_INDEX && one != NO_INDEX && body != one) || actor_at(doc, t) != NO_INDEX ||
            hit_at(doc, t, LEX_NICKNAME_CUE) || hit_with(doc, t, LEX_VOICE, "kind", "villain") ||
            (unit && lex_attr_is(unit->entry, "unit", "people")))
            return SLICE_EMPTY;
        one = body != NO_INDEX ? body : one;
    }
    return event_body_name(doc, one);
}

/* "he", "it", "pihaknya", "they": beside a quotation its speaker, or his body. */
static struct slice meant_by_pronoun(struct event_search *s, const struct lex_hit *pronoun)
{
    long person = lex_attr_number(pronoun->entry, "person", 0),
         number = lex_attr_number(pronoun->entry, "number", 0);
    bool inside =
        s->quote && s->quote->mention.span.start <= token_of(s->doc, pronoun->first)->span.start;
    uint32_t body = speakers_body(s->doc, inside ? NULL : s->quote);
    struct slice speaker = event_speaker_name(s->doc, inside ? NULL : s->quote);
    if (person == 1)
        return inside ? meant_by_we(s, number == 2) : SLICE_EMPTY;
    if (person != 3)
        return SLICE_EMPTY;
    if (s->kinds & HACKERS)
        return named_last(s, OWNER_THREAT_ACTOR);
    if (number == 1)
        return !(s->kinds & PEOPLE) ? SLICE_EMPTY
               : speaker.len        ? speaker
                                    : named_last(s, OWNER_PERSON);
    if (body != NO_INDEX)
        return event_body_name(s->doc, body);
    return number == 0 ? named_last(s, OWNER_AGENCY) : one_body_before(s, pronoun);
}

/* "the company", "bank itu"; `end`: behind it. */
static struct slice meant_by_noun(struct event_search *s, uint32_t token, uint32_t *end)
{
    struct document *doc = s->doc;
    const struct lex_hit *noun = body_noun_at(doc, token);
    if (!noun || possessive_length(token_text(doc->text, noun->end - 1)))
        return SLICE_EMPTY;
    bool known = (token > 0 && is_small_word(doc, token - 1, "the")) ||
                 (doc->text->lang == LANG_ID && token == s->sentence->first_token &&
                  !hit_with(doc, token, LEX_TELLER, "who", "watcher")) || /* "Media melaporkan" */
                 is_small_word(doc, noun->end, "pointed");
    *end = noun->end;
    return known && s->words++ < MOST_WORDS ? event_body_name(doc, body_meant(doc, noun, token))
                                            : SLICE_EMPTY;
}

/* "peretas bernama Xx", "a hacker called Xx": who is named so; else the hacker named last. */
static struct slice hacker_meant(struct event_search *s, const struct lex_hit *voice)
{
    enum { NAMED_REACH = 3 };
    const struct document *doc = s->doc;
    for (uint32_t t = voice->end; t < voice->end + NAMED_REACH && t < s->sentence->end_token; t++) {
        if (doc->owner[t] == OWNER_THREAT_ACTOR)
            return actor_name(doc, actor_at(doc, t));
        if (token_of(doc, t)->class == TOKEN_PUNCT)
            break;
    }
    return named_last(s, OWNER_THREAT_ACTOR);
}

/* "peretas itu", "the police", "pihak bank". */
static struct slice meant_by_voice(struct event_search *s, const struct lex_hit *voice)
{
    struct document *doc = s->doc;
    const char *of = lex_attr(voice->entry, "of");
    if (s->kinds & HACKERS && lex_attr_is(voice->entry, "kind", "villain"))
        return hacker_meant(s, voice);
    if (s->kinds & BODIES && of)
        return event_body_name(doc, body_of_kind(doc, voice->first, of));
    return s->kinds & BODIES && lex_attr_is(voice->entry, "kind", "management")
               ? event_body_name(doc, body_of_kind(doc, voice->first, "firm"))
               : SLICE_EMPTY;
}

static struct slice meant_by_word(struct event_search *s, uint32_t token, uint32_t *end)
{
    struct document *doc = s->doc;
    const struct lex_hit *pronoun = hit_at(doc, token, LEX_PRONOUN),
                         *voice = hit_at(doc, token, LEX_VOICE);
    struct slice meant;
    if (pronoun) {
        *end = pronoun->end;
        return meant_by_pronoun(s, pronoun);
    }
    if (voice && (meant = meant_by_voice(s, voice)).len) {
        *end = voice->end;
        return meant;
    }
    if (s->kinds & ACCOUNTS && is_account_name(doc, token)) {
        *end = token + 1;
        return token_text(doc->text, token);
    }
    return s->kinds & BODIES ? meant_by_noun(s, token, end) : SLICE_EMPTY;
}

/* The name that begins at a token; `end`: behind it; `victim`: is it the victim's? */
static struct slice name_at(struct event_search *s, uint32_t token, uint32_t *end, bool *victim)
{
    static const struct {
        enum owner owner;
        unsigned kind;
    } owners[] = {{OWNER_AGENCY, BODIES}, {OWNER_PERSON, PEOPLE}, {OWNER_THREAT_ACTOR, HACKERS}};
    struct document *doc = s->doc;
    for (unsigned i = 0; i < sizeof owners / sizeof *owners; i++) {
        if (doc->owner[token] != owners[i].owner)
            continue;
        bool body = owners[i].owner == OWNER_AGENCY;
        uint32_t index = body ? agency_at(doc, token) : actor_at(doc, token);
        for (*end = token + 1; *end < s->sentence->end_token &&
                               doc->owner[*end] == owners[i].owner &&
                               (body ? agency_at(doc, *end) : actor_at(doc, *end)) == index;)
            ++*end;
        struct slice name = body ? event_body_name(doc, index) : actor_name(doc, index);
        s->last[owners[i].owner] = name.len ? name : s->last[owners[i].owner];
        *victim =
            body && index != NO_INDEX && doc->findings->agencies.items[index].role == ROLE_VICTIM;
        return s->kinds & owners[i].kind ? name : SLICE_EMPTY;
    }
    return SLICE_EMPTY;
}

/* "kepada X", "data of X", "official at the X", "rules in X", "tokoh seperti Presiden X": behind
 * such a word stands no subject. */
static bool is_governed(const struct event_search *s, uint32_t token)
{
    const struct document *doc = s->doc;
    uint32_t t = token, start = s->sentence->first_token;
    t -= t > start && is_small_word(doc, t - 1, "article");
    const struct lex_hit *title = t > start ? hit_before(doc, t, LEX_TITLE) : NULL;
    uint32_t at = title && title->first > start ? title->first : t;
    if (at > start && is_small_word(doc, at - 1, "counted_in"))
        return true;
    return t > start &&
           (is_small_word(doc, t - 1, "spoken_to") || is_small_word(doc, t - 1, "about") ||
            is_small_word(doc, t - 1, "of") || is_small_word(doc, t - 1, "place_link") ||
            is_small_word(doc, t - 1, "belonging_to"));
}

void event_find_named(struct event_search *s)
{
    struct document *doc = s->doc;
    uint32_t start = s->sentence->first_token, until = s->end + REACH;
    until = until < s->sentence->end_token ? until : s->sentence->end_token;
    for (uint32_t t = s->first > start + REACH ? s->first - REACH : start, end; t < until;
         t = end) {
        bool victim = false;
        end = t + 1;
        if (s->count == MOST_NAMED)
            return;
        struct slice name = name_at(s, t, &end, &victim);
        bool other = t < s->first || t >= s->end; /* than the word itself */
        if (!name.len && !doc->owner[t] && other)
            name = meant_by_word(s, t, &end);
        bool bears = victim && s->kinds & NO_VICTIMS,
             governed = bears || (s->kinds != BODIES && is_governed(s, t)); /* "services of X" */
        if (name.len)
            s->named[s->count++] = (struct named){t, end, name, governed};
    }
}
