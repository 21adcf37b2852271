/* Who is named in the words around a quotation: the one whose verb of speech leads to it. */
#include "recognize/quote_voices.h"

/* The person (or, where there is none, the hacker) named in [first, end): the nearest to the front
 * or to the back. */
uint32_t person_in(const struct document *doc, uint32_t first, uint32_t end, bool from_back)
{
    uint32_t villain = NO_INDEX;
    for (uint32_t i = first; i < end; i++) {
        uint32_t t = from_back ? end - 1 - (i - first) : i;
        if (doc->owner[t] == OWNER_PERSON) {
            uint32_t actor = actor_at(doc, t);
            if (actor != NO_INDEX)
                return actor;
        } else if (doc->owner[t] == OWNER_THREAT_ACTOR && villain == NO_INDEX &&
                   !(t && is_small_word(doc, t - 1, "spoken_to"))) {
            villain = actor_at(doc, t);
        }
    }
    return villain;
}

/* A body that speaks without naming a person: "the commission said". */
uint32_t body_in(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        if (doc->owner[t] == OWNER_AGENCY)
            return agency_at(doc, t);
    }
    return NO_INDEX;
}

/* A name of two words or more that nobody took: "said Lizzie O'Shea". Empty where there is none. */
static struct slice strange_run(const struct document *doc, uint32_t first, uint32_t end,
                                uint32_t fewest)
{
    enum { MOST = 4 };
    uint32_t behind = name_run_end(doc, first, false);
    bool name = behind <= end && behind >= first + fewest && behind <= first + MOST &&
                document_is_free(doc, first, behind) &&
                !hit_first_in(doc, first, behind, LEX_TITLE) &&
                !possessive_length(token_text(doc->text, behind - 1));
    const struct token *next = name ? token_of(doc, behind) : NULL; /* "Florida State chairman" */
    name = name &&
           (!next || next->class == TOKEN_PUNCT || hit_at(doc, behind, LEX_SPEECH_VERB) ||
            is_small_word(doc, behind, "phrase_link") || is_small_word(doc, behind, "phrase_end") ||
            is_small_word(doc, behind, "before_speech") || doc->owner[behind] == OWNER_DATE);
    return name ? tokens_text(doc->text, first, behind) : SLICE_EMPTY;
}

struct slice strange_name(const struct document *doc, uint32_t first, uint32_t end)
{
    return strange_run(doc, first, end, 2);
}

struct slice strange_beside(const struct document *doc, uint32_t first, uint32_t end)
{
    enum { OFFICE = 14 };
    bool begins = token_of(doc, first) && token_of(doc, first)->flags & TOKEN_SENTENCE_START;
    const struct lex_hit *title = hit_at(doc, first, LEX_TITLE);
    bool long_title = title && title->end > first + 1; /* "VP of Communications": no name "VP" */
    struct slice name = long_title ? SLICE_EMPTY : strange_run(doc, first, end, begins ? 2 : 1);
    if (name.len || !title)
        return name;
    for (uint32_t t = first; t < end && t < first + OFFICE; t++) { /* "kata Kabid Humas, Xx Yy," */
        if (is_mark(doc, t, ","))
            return strange_run(doc, t + 1, end, 2);
        if (doc->owner[t] == OWNER_PERSON)
            break;
    }
    return SLICE_EMPTY;
}

/* "The university said …": the word for a body that its verb follows. */
static const struct lex_hit *saying_noun(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; doc->text->lang != LANG_EN && t < end; t++) {
        const struct lex_hit *word = body_noun_at(doc, t); /* "perusahaan menulis" */
        uint32_t behind = word ? word->end : end;
        while (is_small_word(doc, behind, "before_speech") || is_small_word(doc, behind, "pointed"))
            behind++;
        if (behind < end && hit_at(doc, behind, LEX_SPEECH_VERB))
            return word;
    }
    for (uint32_t t = first; t < end; t++) { /* "according to the bank, …" */
        const struct lex_hit *cue = hit_at(doc, t, LEX_SPEECH_CUE);
        if (cue && lex_attr_is(cue->entry, "kind", "source") && cue->end + 1 < end &&
            body_word_in(doc, cue->end, cue->end + 2))
            return body_word_in(doc, cue->end, cue->end + 2);
    }
    const struct lex_hit *noun = body_word_in(doc, first, end);
    return noun && hit_first_in(doc, noun->end, noun->end + 2, LEX_SPEECH_VERB) ? noun : NULL;
}

uint32_t quote_aside_end(const struct document *doc, uint32_t token, uint32_t end)
{
    enum { ASIDE = 16 };
    if (!is_mark(doc, token, ",") || !is_small_word(doc, token + 1, "aside"))
        return token;
    for (uint32_t t = token + 2; t < end && t < token + ASIDE; t++) {
        if (is_mark(doc, t, ","))
            return t + 1;
    }
    return token;
}

/* "an email to its customers said": the verb of what ends at a token, with no comma between but
 * those of an aside. */
static const struct lex_hit *verb_of(const struct document *doc, uint32_t token, uint32_t end)
{
    enum { OBJECT = 6 };
    token = quote_aside_end(doc, token, end);
    for (uint32_t t = token; t < end && t < token + OBJECT; t++) {
        const struct lex_hit *verb = hit_at(doc, t, LEX_SPEECH_VERB);
        if (verb || token_of(doc, t)->class == TOKEN_PUNCT)
            return verb;
    }
    return NULL;
}

/* "Lampada, a watchdog, had put out | a tweet saying that": what somebody whom the sentence names
 * has written is his word, and no speaker. */
static bool is_issued(const struct document *doc, uint32_t first, uint32_t token)
{
    uint32_t own = sentence_of(doc, token)->first_token;
    first = first > own ? first : own;
    return token > first && is_small_word(doc, token - 1, "issued") &&
           (person_in(doc, first, token, true) != NO_INDEX ||
            body_in(doc, first, token) != NO_INDEX);
}

/* "The hacker claims that …", "Seorang pejabat mengatakan": the last phrase in front of which or
 * behind which stands a verb of speech. */
static struct speaker voice_in(struct document *doc, uint32_t first, uint32_t end,
                               const struct earlier *earlier)
{
    struct voice voice, best = {.noun = NULL};
    for (uint32_t t = first; t < end; t++) {
        bool object = t > first && (is_small_word(doc, t - 1, "phrase_link") ||
                                    is_small_word(doc, t - 1, "spoken_to"));
        const struct lex_hit *cue = hit_before(doc, t, LEX_SPEECH_CUE);
        if (cue && !lex_attr_is(cue->entry, "kind", "source")) /* "told reporters that they" */
            cue = NULL;
        bool begins = t == first || is_mark(doc, t - 1, ",") || cue;
        bool apposed = /* "David Koh, Chief Executive X, said", "Ann Lee, an expert at Y said" */
            t > first + 1 && is_mark(doc, t - 1, ",") && doc->owner[t - 2] == OWNER_PERSON &&
            (hit_at(doc, t, LEX_TITLE) || is_small_word(doc, t, "a"));
        if (apposed || !voice_at(doc, t, end, &voice) ||
            !(begins || voice.is_new || voice.is_known))
            continue;
        t = voice.end - 1;
        if ((object && !cue) || is_issued(doc, first, voice.first))
            continue;
        const struct lex_hit *verb = verb_of(doc, voice.end, end);
        if (cue || verb)
            best = voice;
    }
    return best.noun && person_in(doc, best.end, end, true) == NO_INDEX
               ? voice_speaker(doc, &best, earlier, "quote.voice-before")
               : NOBODY;
}

/* The last person in front of whose verb nobody else is named, or the one named last. */
static uint32_t saying_person_in(const struct document *doc, uint32_t first, uint32_t end)
{
    enum { VERB_BEHIND = 8 };
    uint32_t named = end; /* the person named next */
    for (uint32_t t = end; t > first; t--) {
        if (doc->owner[t - 1] != OWNER_PERSON)
            continue;
        uint32_t to = t + VERB_BEHIND < named ? t + VERB_BEHIND : named;
        uint32_t actor = t < named ? actor_at(doc, t - 1) : NO_INDEX;
        if (actor != NO_INDEX && hit_first_in(doc, t, to, LEX_SPEECH_VERB))
            return actor;
        named = t - 1;
    }
    return person_in(doc, first, end, true);
}

/* "The Lamps Office fined the firm for flaws which it said had let them in “with ease”": the body
 * that a sentence begins with is its "it"; NO_INDEX where it begins with none. */
static uint32_t body_at_head(const struct document *doc, uint32_t own, uint32_t pronoun)
{
    uint32_t head = own + is_small_word(doc, own, "day_lead");
    return head < pronoun && doc->owner[head] == OWNER_AGENCY &&
                   !possessive_length(token_text(doc->text, head))
               ? agency_at(doc, head)
               : NO_INDEX;
}

/* "…, the hackers claimed. They threatened to sell it. On the forum they said": who spoke in the
 * sentences just before, hackers without a name; none where one is named. */
static struct slice hackers_told(const struct document *doc, uint32_t own)
{
    enum { SENTENCES = 2 };
    uint32_t sentence = token_of(doc, own)->sentence;
    struct slice words = SLICE_EMPTY;
    uint32_t from = sentence > SENTENCES ? sentence - SENTENCES : 0;
    if (villain_before(doc, own) != NO_INDEX)
        return SLICE_EMPTY;
    for (uint32_t t = doc->text->sentences.items[from].first_token; t < own; t++) {
        const struct lex_hit *voice = hit_at(doc, t, LEX_VOICE);
        if (voice && lex_attr_is(voice->entry, "kind", "villain") && voice->end < own &&
            (hit_at(doc, voice->end, LEX_SPEECH_VERB) || hit_before(doc, t, LEX_SPEECH_VERB)))
            words = tokens_text(doc->text, t, voice->end);
    }
    return words;
}

/* "She said she had made “…” to David": the pronoun before the verb comes before who is named
 * behind it. */
struct speaker pronoun_before(const struct document *doc, uint32_t own, uint32_t end,
                              const struct earlier *earlier)
{
    const struct lex_hit *verb = hit_first_in(doc, own, end, LEX_SPEECH_VERB);
    uint32_t at = verb ? verb->first : own, named_at;
    while (at > own && is_small_word(doc, at - 1, "before_speech"))
        at--;
    const struct lex_hit *pronoun = at > own ? hit_at(doc, at - 1, LEX_PRONOUN) : NULL;
    bool third = pronoun && pronoun->end == at &&
                 lex_attr_number(pronoun->entry, "person", 0) == 3 &&
                 person_in(doc, own, at, true) == NO_INDEX;
    bool he = third && lex_attr_number(pronoun->entry, "number", 0) == 1;
    struct speaker meant = {NO_INDEX, NO_INDEX, "quote.pronoun-before", SLICE_EMPTY};
    uint32_t subject = third && !he ? body_at_head(doc, own, at - 1) : NO_INDEX;
    if (he)
        meant.actor = person_before(doc, own, &named_at);
    else if (subject != NO_INDEX)
        meant.agency = subject;
    else if (third && lex_attr_number(pronoun->entry, "number", 0) == 2 &&
             (meant.words = hackers_told(doc, own)).len)
        meant.rule = "quote.hackers-before";
    else if (third && (earlier->last.agency != NO_INDEX || earlier->last.words.len))
        meant = earlier->last, meant.rule = "quote.pronoun-before";
    else if (third)
        meant.agency = body_before(doc, own);
    return meant.actor == NO_INDEX && meant.agency == NO_INDEX && !meant.words.len ? NOBODY : meant;
}

/* "Rowan Ashdown told us", "The town's lamp keeper, Rowan Ashdown, said": the name at the head of a
 * sentence, or between commas in front of the verb. */
static struct slice strange_speaker(const struct document *doc, uint32_t own, uint32_t end)
{
    struct slice head = strange_name(doc, own, end);
    if (head.len && verb_in(doc, own, end))
        return head;
    for (uint32_t t = own; t < end; t++) {
        struct slice name = is_mark(doc, t, ",") ? strange_name(doc, t + 1, end) : SLICE_EMPTY;
        uint32_t behind = name.len ? name_run_end(doc, t + 1, false) : end;
        if (behind + 1 < end && is_mark(doc, behind, ",") &&
            hit_at(doc, behind + 1, LEX_SPEECH_VERB))
            return name;
    }
    return SLICE_EMPTY;
}

/* "the group said, “…”": a word for hackers, where no body is called so and a hacker was named; the
 * hacker. */
static uint32_t gang_of_noun(struct document *doc, const struct lex_hit *noun)
{
    if (!hit_at(doc, noun->first, LEX_NICKNAME_CUE) ||
        body_with_word(doc, noun->first, token_text(doc->text, noun->first)) != NO_INDEX)
        return NO_INDEX;
    return villain_before(doc, noun->first);
}

/* Who is named in [first, end): a person, one without a name, a body. */
struct speaker speaker_in(struct document *doc, uint32_t first, uint32_t end,
                          const struct earlier *earlier)
{
    struct speaker voice = voice_in(doc, first, end, earlier);
    uint32_t actor = voice.rule ? NO_INDEX : saying_person_in(doc, first, end);
    if (actor != NO_INDEX)
        return (struct speaker){actor, NO_INDEX, "quote.speaker-before", SLICE_EMPTY};
    if (voice.rule)
        return voice;
    uint32_t body = body_in(doc, first, end);
    const struct lex_hit *noun = body == NO_INDEX ? saying_noun(doc, first, end) : NULL;
    uint32_t gang = noun ? gang_of_noun(doc, noun) : NO_INDEX;
    if (gang != NO_INDEX)
        return (struct speaker){gang, NO_INDEX, "quote.hacker-before", SLICE_EMPTY};
    if (noun)
        body = body_meant(doc, noun, end);
    if (noun && body == NO_INDEX)
        return (struct speaker){NO_INDEX, NO_INDEX, "quote.body-before",
                                tokens_text(doc->text, noun->first, noun->end)};
    if (body != NO_INDEX)
        return (struct speaker){NO_INDEX, body, "quote.body-before", SLICE_EMPTY};
    uint32_t own = end > first ? sentence_of(doc, end - 1)->first_token : end;
    struct slice strange = own >= first ? strange_speaker(doc, own, end) : SLICE_EMPTY;
    if (strange.len)
        return (struct speaker){NO_INDEX, NO_INDEX, "quote.strange-before", strange};
    for (uint32_t t = own; t < end; t++) { /* "Dalam Pasal 46 disebutkan, “…”" */
        uint32_t behind = t;
        while (behind < end && doc->owner[behind] == OWNER_LAW)
            behind++;
        if (behind > t)
            return (struct speaker){NO_INDEX, NO_INDEX, "quote.law-before",
                                    tokens_text(doc->text, t, behind)};
    }
    return NOBODY;
}

static bool is_third_person(const struct document *doc, uint32_t token, uint32_t end)
{
    const struct lex_hit *pronoun = hit_at(doc, token, LEX_PRONOUN);
    bool whose = is_small_word(doc, token, "its") || is_small_word(doc, token, "whose");
    return pronoun && !whose && pronoun->end <= end && /* "said its researcher X" */
           lex_attr_number(pronoun->entry, "person", 0) == 3;
}

bool ends_in_pronoun(const struct document *doc, const struct lex_hit *said)
{
    enum { SHORTEST = 6 }; /* letters */
    struct slice word = token_text(doc->text, said->end - 1);
    return doc->text->lang != LANG_EN && word.len >= SHORTEST &&
           slice_ends_with(word, SLICE("nya"));
}

uint32_t quote_subject_end(const struct document *doc, uint32_t first, const struct lex_hit *verb,
                           uint32_t end)
{
    while (first < verb->first && is_mark(doc, first, ","))
        first++;
    if (first < verb->first) {
        bool body = body_in(doc, first, verb->first) != NO_INDEX ||
                    body_word_in(doc, first, verb->first) ||
                    is_third_person(doc, first, verb->first);
        return body ? verb->first : end;
    }
    return ends_in_pronoun(doc, verb) || is_third_person(doc, verb->end, end) ? verb->end : end;
}
