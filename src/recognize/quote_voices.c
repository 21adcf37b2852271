/* Speakers without a name: "a police official said", "kata sumber itu", "an email read". What they
 * are called decides whose word it is: their own, their body's, a hacker's, a writer's. */
#include "recognize/quote_voices.h"

#include "base/fold.h"

enum { PARAGRAPHS_BACK = 1 };

uint32_t body_before(const struct document *doc, uint32_t token)
{
    uint32_t paragraph = sentence_of(doc, token)->paragraph, last = NO_INDEX;
    for (uint32_t t = token;
         t > 0 && sentence_of(doc, t - 1)->paragraph + PARAGRAPHS_BACK >= paragraph; t--) {
        if (doc->owner[t - 1] != OWNER_AGENCY || token_of(doc, t - 1)->flags & TOKEN_IN_QUOTE)
            continue;
        uint32_t body = agency_at(doc, t - 1), first = sentence_of(doc, t - 1)->first_token;
        uint32_t verb = t < doc->text->tokens.count && !is_mark(doc, t, "'s") ? t : t - 1;
        if (t - 1 <= first + 1 && !possessive_length(token_text(doc->text, t - 1)) &&
            hit_first_in(doc, verb, sentence_of(doc, t - 1)->end_token, LEX_SPEECH_VERB))
            return body; /* "CIC, a body under the State Bank, wrote" */
        last = last != NO_INDEX ? last : body;
    }
    return last;
}

uint32_t villain_before(const struct document *doc, uint32_t token)
{
    uint32_t only = NO_INDEX;
    for (uint32_t t = token; t > 0; t--) {
        if (doc->owner[t - 1] == OWNER_THREAT_ACTOR)
            return actor_at(doc, t - 1);
    }
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        if (doc->findings->actors.items[i].kind == ACTOR_PERSON)
            continue;
        if (only != NO_INDEX)
            return NO_INDEX;
        only = i;
    }
    return only;
}

struct speaker writer_before(const struct document *doc, uint32_t token, const char *rule)
{
    for (uint32_t t = token; t > 0; t--) {
        if (token_of(doc, t - 1)->flags & TOKEN_IN_QUOTE &&
            sentence_of(doc, t - 1)->paragraph == sentence_of(doc, token)->paragraph)
            continue; /* of whom the message itself speaks */
        uint32_t agency = doc->owner[t - 1] == OWNER_AGENCY ? agency_at(doc, t - 1) : NO_INDEX;
        if (doc->owner[t - 1] == OWNER_THREAT_ACTOR)
            return (struct speaker){actor_at(doc, t - 1), NO_INDEX, rule, SLICE_EMPTY};
        if (agency != NO_INDEX && slice_is(doc->findings->agencies.items[agency].kind, "security"))
            return (struct speaker){NO_INDEX, agency, rule, SLICE_EMPTY};
        if (is_account_name(doc, t - 1))
            return (struct speaker){NO_INDEX, NO_INDEX, rule, token_text(doc->text, t - 1)};
    }
    return (struct speaker){NO_INDEX, NO_INDEX, rule, SLICE_EMPTY};
}

const struct lex_hit *body_word_in(const struct document *doc, uint32_t first, uint32_t end)
{
    bool led = false;
    for (uint32_t t = first; t < end && token_of(doc, t); t++) {
        const struct lex_hit *noun =
            is_capital(doc, t) && led && is_small_word(doc, t - 1, "the") && !doc->owner[t]
                ? hit_at(doc, t, LEX_AGENCY_HEAD)
                : body_noun_at(doc, t);
        led = led || is_small_word(doc, t, "the");
        if (led && noun && noun->end == t + 1 && !is_capital(doc, t + 1) &&
            !possessive_length(token_text(doc->text, t)) && !hit_at(doc, t + 1, LEX_TITLE))
            return noun;
    }
    return NULL;
}

/* "the library" is the British Library. */
static uint32_t body_called(struct document *doc, uint32_t token)
{
    enum { LETTERS = 4 };
    const struct lex_hit *noun = body_noun_at(doc, token);
    struct slice word = token_text(doc->text, token);
    if (!token || !is_small_word(doc, token - 1, "the") || possessive_length(word))
        return NO_INDEX;
    if (noun)
        return body_meant(doc, noun, token);
    return word.len > LETTERS && !is_capital(doc, token) ? body_with_word(doc, token, word)
                                                         : NO_INDEX;
}

uint32_t body_told(struct document *doc, uint32_t token)
{
    uint32_t body = NO_INDEX;
    if (!token)
        return NO_INDEX;
    const struct sentence *s = sentence_of(doc, token - 1);
    for (uint32_t t = token; t > s->first_token; t--) {
        if (token_of(doc, t - 1)->flags & TOKEN_IN_QUOTE || doc->owner[t - 1] == OWNER_PERSON)
            return NO_INDEX;
        uint32_t named =
            doc->owner[t - 1] == OWNER_AGENCY ? agency_at(doc, t - 1) : body_called(doc, t - 1);
        body = named != NO_INDEX ? named : body;
    }
    return body;
}

/* --- who it is --- */

static uint32_t body_of_noun(struct document *doc, uint32_t token, uint32_t end, uint32_t at)
{
    const struct lex_hit *noun = body_noun_at(doc, token), *voice = hit_at(doc, token, LEX_VOICE);
    if (noun && noun->end <= end)
        return body_meant(doc, noun, at);
    return voice && lex_attr_is(voice->entry, "kind", "body") ? body_of_kind(doc, at, "firm")
                                                              : NO_INDEX;
}

/* The body in the phrase: by its name, or by a word for it: "a company spokeswoman". */
static uint32_t body_inside(struct document *doc, const struct voice *voice, bool *by_noun)
{
    uint32_t body = body_in(doc, voice->words, voice->end);
    *by_noun = false;
    for (uint32_t t = voice->words; t < voice->end && body == NO_INDEX; t++) {
        body = t == voice->noun->first ? NO_INDEX : body_of_noun(doc, t, voice->end, voice->first);
        *by_noun = body != NO_INDEX;
    }
    return body;
}

static uint32_t villain_inside(const struct document *doc, const struct voice *voice)
{
    for (uint32_t t = voice->words; t < voice->end; t++) {
        const struct lex_hit *noun = hit_at(doc, t, LEX_VOICE);
        if (noun && lex_attr_is(noun->entry, "kind", "villain") && !voice->is_new)
            return villain_before(doc, voice->first);
    }
    return NO_INDEX;
}

/* Whose message it was, where the text told that just before: "menampilkan pesan si penyebar". */
static struct speaker told_writer(struct document *doc, const struct voice *message,
                                  const char *rule)
{
    struct slice noun = tokens_text(doc->text, message->noun->first, message->noun->end);
    uint32_t paragraph = sentence_of(doc, message->first)->paragraph;
    for (uint32_t t = message->first;
         t > 0 && sentence_of(doc, t - 1)->paragraph + PARAGRAPHS_BACK >= paragraph; t--) {
        struct voice writer;
        if (name_equal(doc, token_text(doc->text, t - 1), noun) &&
            voice_at(doc, t, message->first, &writer) &&
            lex_attr_is(writer.noun->entry, "kind", "villain"))
            return voice_speaker(doc, &writer, NULL, rule);
    }
    return NOBODY;
}

static bool person_near(const struct document *doc, uint32_t token)
{
    uint32_t paragraph = sentence_of(doc, token)->paragraph;
    for (uint32_t t = token;
         t > 0 && sentence_of(doc, t - 1)->paragraph + PARAGRAPHS_BACK >= paragraph; t--) {
        if (doc->owner[t - 1] == OWNER_PERSON)
            return true;
    }
    return false;
}

/* "Brain Lamp meminta maaf. “…,” bunyi pernyataan mereka": the hacker whom the paragraph names
 * last, and no person or body behind him. */
static uint32_t villain_told(const struct document *doc, uint32_t token)
{
    uint32_t paragraph = sentence_of(doc, token)->paragraph;
    for (uint32_t t = token; t > 0 && sentence_of(doc, t - 1)->paragraph == paragraph; t--) {
        if (token_of(doc, t - 1)->flags & TOKEN_IN_QUOTE)
            continue;
        if (doc->owner[t - 1] == OWNER_THREAT_ACTOR)
            return actor_at(doc, t - 1);
        if (doc->owner[t - 1] == OWNER_PERSON || doc->owner[t - 1] == OWNER_AGENCY)
            break;
    }
    return NO_INDEX;
}

/* A body that its spokesperson's paragraph names. */
static uint32_t body_in_paragraph(const struct document *doc, uint32_t token)
{
    uint32_t paragraph = sentence_of(doc, token)->paragraph;
    for (uint32_t t = token; t > 0 && sentence_of(doc, t - 1)->paragraph == paragraph; t--) {
        if (doc->owner[t - 1] == OWNER_AGENCY && !(token_of(doc, t - 1)->flags & TOKEN_IN_QUOTE))
            return agency_at(doc, t - 1);
    }
    return NO_INDEX;
}

/* "A Lampu spokesman said … the spokesman added", "juru bicara Lampu … jubir itu": whose spokesman
 * the last was who was told of with a body and without a name. */
static uint32_t body_of_spokesman(const struct document *doc, uint32_t token)
{
    enum { FARTHEST = 1000 }; /* tokens */
    uint32_t from = token > FARTHEST ? token - FARTHEST : 0;
    for (uint32_t t = token; t > from; t--) {
        const struct lex_hit *noun = hit_at(doc, t - 1, LEX_VOICE);
        if (!noun || !lex_attr_is(noun->entry, "kind", "spokesperson") ||
            token_of(doc, t - 1)->flags & TOKEN_IN_QUOTE)
            continue;
        uint32_t behind = noun->end + is_small_word(doc, noun->end, "phrase_link");
        behind += is_small_word(doc, behind, "the");
        uint32_t body = t > 1 ? body_in(doc, t - 2, t - 1) : NO_INDEX;
        body = body != NO_INDEX ? body : body_in(doc, behind, behind + 1);
        if (person_in(doc, noun->end, noun->end + 1, false) != NO_INDEX)
            return NO_INDEX; /* his title */
        if (body != NO_INDEX)
            return body;
    }
    return NO_INDEX;
}

/* "the user": the words for the hacker that stand last before a token. */
static struct speaker hacker_told(const struct document *doc, uint32_t token, const char *rule)
{
    struct voice voice;
    for (uint32_t t = token; t > 0; t--) {
        const struct lex_hit *noun = hit_at(doc, t - 1, LEX_VOICE);
        if (!noun || !lex_attr_is(noun->entry, "kind", "villain") ||
            lex_attr(noun->entry, "account"))
            continue;
        uint32_t first =
            t - 1 > 0 && !voice_ends(doc, t - 2) && !is_small_word(doc, t - 2, "the") &&
                    !is_small_word(doc, t - 2, "some") && !is_small_word(doc, t - 2, "phrase_link")
                ? t - 2
                : t - 1;
        if (voice_at(doc, first, token, &voice) || voice_at(doc, t - 1, token, &voice))
            return (struct speaker){NO_INDEX, NO_INDEX, rule,
                                    tokens_text(doc->text, voice.words, voice.end)};
    }
    return NOBODY;
}

/* Whose paper it is by what stands behind its word: "a notice on the company's website", "an email
 * to customers" (the firm's). */
static uint32_t body_of_paper(struct document *doc, const struct voice *voice)
{
    enum { REACH = 5 };
    uint32_t end = voice->end + REACH;
    bool author = is_small_word(doc, voice->end, "author_link"),
         reader = is_small_word(doc, voice->end, "reader_link");
    for (uint32_t t = voice->end + 1; (author || reader) && t < end && token_of(doc, t); t++) {
        if (token_of(doc, t)->class == TOKEN_PUNCT)
            break;
        if (author && doc->owner[t] == OWNER_AGENCY)
            return agency_at(doc, t);
        uint32_t body = author ? body_of_noun(doc, t, end, voice->first) : NO_INDEX;
        const struct lex_hit *noun = reader ? hit_at(doc, t, LEX_VOICE) : NULL;
        if (noun && lex_attr(noun->entry, "reader"))
            body = body_of_kind(doc, voice->first, "firm");
        if (body != NO_INDEX)
            return body;
    }
    return NO_INDEX;
}

static struct speaker in_own_words(const struct document *doc, const struct voice *voice,
                                   uint32_t body, const char *rule)
{
    return (struct speaker){NO_INDEX, body, rule, tokens_text(doc->text, voice->words, voice->end)};
}

/* "the official", "guru itu": the one of that word who spoke before, or else who was named last. */
static struct speaker known_person(struct document *doc, const struct voice *voice,
                                   const struct earlier *earlier, const char *rule)
{
    struct slice noun = tokens_text(doc->text, voice->noun->first, voice->noun->end);
    struct slice words = earlier->last.words;
    if (words.len && slice_find(fold(doc->arena, words), fold(doc->arena, noun), 0) < words.len)
        return earlier->last;
    if (earlier->person == NO_INDEX || lex_attr(voice->noun->entry, "unnamed"))
        return NOBODY;
    return (struct speaker){earlier->person, NO_INDEX, rule, SLICE_EMPTY};
}

/* "Budi told employees in a memo that …. “…,” the memo added.": the letter is that of the person
 * who spoke in it. */
static bool spoke_in_it(const struct document *doc, const struct voice *voice)
{
    struct slice noun = tokens_text(doc->text, voice->noun->first, voice->noun->end);
    uint32_t paragraph = sentence_of(doc, voice->first)->paragraph;
    for (uint32_t t = voice->first;
         t > 2 && sentence_of(doc, t - 1)->paragraph + PARAGRAPHS_BACK >= paragraph; t--) {
        if (slice_equal(token_text(doc->text, t - 1), noun) &&
            is_small_word(doc, t - 2, "article") && is_small_word(doc, t - 3, "phrase_link"))
            return person_near(doc, t - 1);
    }
    return false;
}

/* "Melalui keterangan resmi, Wirado menyatakan … “…,” bunyi keterangan itu": the body that the
 * sentence names which told of the paper last. */
static uint32_t body_that_gave(const struct document *doc, const struct voice *voice)
{
    enum { FAR_BACK = 3, REACH = 4 };
    struct slice noun = tokens_text(doc->text, voice->noun->first, voice->noun->end);
    uint32_t paragraph = sentence_of(doc, voice->first)->paragraph;
    for (uint32_t t = voice->first;
         t > 0 && sentence_of(doc, t - 1)->paragraph + FAR_BACK >= paragraph; t--) {
        if (!slice_equal(token_text(doc->text, t - 1), noun))
            continue;
        const struct sentence *s = sentence_of(doc, t - 1);
        for (uint32_t i = t; i < t + REACH && i < s->end_token; i++) {
            if (doc->owner[i] == OWNER_AGENCY)
                return agency_at(doc, i);
        }
    }
    return NO_INDEX;
}

/* Who is asked for. */
struct asking {
    struct document *doc;
    const struct voice *voice;
    const struct earlier *earlier;
    const char *rule;
    uint32_t body; /* that the words themselves name; NO_INDEX */
    bool by_noun;  /* by a word for it: "a company spokesman" */
};

static struct speaker the_body(const struct asking *a, uint32_t body)
{
    return body == NO_INDEX ? NOBODY : (struct speaker){NO_INDEX, body, a->rule, SLICE_EMPTY};
}

static struct speaker the_actor(const struct asking *a, uint32_t actor)
{
    return actor == NO_INDEX ? NOBODY : (struct speaker){actor, NO_INDEX, a->rule, SLICE_EMPTY};
}

static struct speaker of_villain(const struct asking *a)
{
    bool told = lex_attr(a->voice->noun->entry, "account") && !a->voice->is_new;
    return told ? hacker_told(a->doc, a->voice->first, a->rule) : NOBODY;
}

static struct speaker of_person(const struct asking *a)
{
    return a->voice->is_known ? known_person(a->doc, a->voice, a->earlier, a->rule) : NOBODY;
}

static struct speaker of_spokesperson(const struct asking *a)
{
    const struct voice *voice = a->voice;
    uint32_t body = a->body;
    if (body == NO_INDEX && voice->is_new) /* "The ICO was told. A spokesperson said" */
        return the_body(a, body_in_paragraph(a->doc, voice->first));
    if (body != NO_INDEX && (a->by_noun || voice->is_known))
        return the_body(a, body);
    if (!voice->is_known)
        return NOBODY;
    body = body_of_spokesman(a->doc, voice->first);
    struct speaker known = body != NO_INDEX ? the_body(a, body) : of_person(a);
    return known.rule ? known : a->earlier->last.agency != NO_INDEX ? a->earlier->last : NOBODY;
}

static struct speaker of_management(const struct asking *a)
{
    return the_body(a,
                    a->body != NO_INDEX ? a->body : body_of_kind(a->doc, a->voice->first, "firm"));
}

static struct speaker of_message(const struct asking *a)
{
    const struct voice *voice = a->voice;
    if (a->body != NO_INDEX || voice->is_new)
        return the_body(a, a->body);
    struct speaker writer = told_writer(a->doc, voice, a->rule);
    if (!writer.rule)
        writer = writer_before(a->doc, voice->first, "quote.message-behind");
    bool found = writer.actor != NO_INDEX || writer.agency != NO_INDEX || writer.words.len;
    return found ? writer : NOBODY;
}

/* Whoever speaks in it: a hacker or a person told of just before, else the body that gave it. */
static struct speaker of_letter(const struct asking *a)
{
    const struct voice *voice = a->voice;
    struct document *doc = a->doc;
    if (a->body != NO_INDEX || voice->is_new)
        return the_body(a, a->body);
    bool spoken = lex_attr(voice->noun->entry, "spoken") != NULL;
    uint32_t villain = spoken ? villain_told(doc, voice->first) : NO_INDEX;
    if (villain != NO_INDEX)
        return the_actor(a, villain);
    if (a->earlier->person != NO_INDEX && ((spoken && person_near(doc, voice->first)) ||
                                           (voice->is_known && spoke_in_it(doc, voice))))
        return the_actor(a, a->earlier->person);
    uint32_t body = body_before(doc, voice->first);
    if (body == NO_INDEX && voice->is_known)
        body = body_that_gave(doc, voice);
    return the_body(a, body != NO_INDEX ? body : body_of_kind(doc, voice->first, "firm"));
}

static struct speaker of_body(const struct asking *a)
{
    return the_body(a, body_of_kind(a->doc, a->voice->first, "firm"));
}

static struct speaker of_office(const struct asking *a)
{
    const struct voice *voice = a->voice;
    if (voice->end != voice->noun->end)
        return NOBODY;
    return the_body(a, a->body != NO_INDEX
                           ? a->body
                           : body_of_noun(a->doc, voice->noun->first, voice->end, voice->first));
}

struct speaker voice_speaker(struct document *doc, const struct voice *voice,
                             const struct earlier *earlier, const char *rule)
{
    static const struct {
        const char *kind;
        struct speaker (*ask)(const struct asking *asking);
    } kinds[] = {{"villain", of_villain},
                 {"person", of_person},
                 {"spokesperson", of_spokesperson},
                 {"management", of_management},
                 {"message", of_message},
                 {"letter", of_letter},
                 {"body", of_body},
                 {"office", of_office}};
    const struct earlier nobody = {NOBODY, NO_INDEX};
    const struct lex_entry *entry = voice->noun->entry;
    struct asking a = {doc, voice, earlier ? earlier : &nobody, rule, NO_INDEX, false};
    uint32_t villain = villain_inside(doc, voice);
    if (villain != NO_INDEX)
        return the_actor(&a, villain);
    a.body = body_inside(doc, voice, &a.by_noun);
    bool paper = lex_attr_is(entry, "kind", "message") || lex_attr_is(entry, "kind", "letter");
    if (a.body == NO_INDEX && paper)
        a.body = body_of_paper(doc, voice);
    for (unsigned k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        struct speaker found =
            lex_attr_is(entry, "kind", kinds[k].kind) ? kinds[k].ask(&a) : NOBODY;
        if (found.rule)
            return found;
    }
    if (a.body == NO_INDEX && lex_attr(entry, "of"))
        a.body = body_of_kind(doc, voice->first, lex_attr(entry, "of"));
    return in_own_words(doc, voice, a.body, rule);
}
