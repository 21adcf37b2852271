/* Quotations and their speakers. A direct one stands between marks and is long enough, or has a
 * verb of speech beside it; its speaker is named behind it, before it, by a pronoun, or is the one
 * who spoke last. */
#include "recognize/agencies.h"
#include "recognize/quote_spans.h"

#include "base/fold.h"

enum {
    SHORTEST_WORDS = 5,
    SHORTEST_WITH_VERB = 2,
    SHORTEST_FRAGMENT = 4,
    NOUN_REACH = 4,
    PARAGRAPHS_BACK = 1
};

struct speaker {
    uint32_t actor;  /* NO_INDEX: no person is named */
    uint32_t agency; /* who speaks where no person does; else NO_INDEX */
    const char *rule;
    struct slice handle; /* "@ancaman_id", where only an account is named */
};

#define NOBODY ((struct speaker){NO_INDEX, NO_INDEX, NULL, {NULL, 0}})

static unsigned words_in(const struct document *doc, uint32_t first, uint32_t end)
{
    unsigned words = 0;
    for (uint32_t t = first; t < end; t++)
        words += doc->text->tokens.items[t].class == TOKEN_WORD ||
                 doc->text->tokens.items[t].class == TOKEN_NUMBER;
    return words;
}

/* The person (or, where there is none, the hacker) named in [first, end): the nearest to the front
 * or to the back. */
static uint32_t person_in(const struct document *doc, uint32_t first, uint32_t end, bool from_back)
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
static uint32_t body_in(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        if (doc->owner[t] == OWNER_AGENCY)
            return agency_at(doc, t);
    }
    return NO_INDEX;
}

static const struct lex_hit *verb_in(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *verb = hit_first_in(doc, first, end, LEX_SPEECH_VERB);
    return verb ? verb : hit_first_in(doc, first, end, LEX_SPEECH_CUE);
}

/* What belongs to the quotation's own sentence behind it: to the next quotation or the end of the
 * paragraph, but no further than one sentence that begins after it. */
static uint32_t tail_end(const struct document *doc, const struct quote_spans *spans,
                         uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    uint32_t end = doc->text->tokens.count;
    if (index + 1 < spans->count && spans->items[index + 1].before < end)
        end = spans->items[index + 1].before;
    if (span->after >= doc->text->tokens.count)
        return span->after;
    uint32_t sentence = doc->text->tokens.items[span->after].sentence;
    uint32_t sentence_end = doc->text->sentences.items[sentence].end_token;
    uint32_t paragraph = doc->text->sentences.items[sentence].paragraph;
    if (paragraph != span->paragraph)
        return span->after;
    return sentence_end < end ? sentence_end : end;
}

static uint32_t head_start(const struct document *doc, const struct quote_spans *spans,
                           uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    const struct paragraph *paragraph = &doc->text->paragraphs.items[span->paragraph];
    uint32_t first = doc->text->sentences.items[paragraph->first_sentence].first_token;
    if (index > 0 && spans->items[index - 1].after > first)
        first = spans->items[index - 1].after;
    return first;
}

/* The body named last before a token, in its paragraph or the one before. */
static uint32_t body_before(const struct document *doc, uint32_t token)
{
    uint32_t paragraph = sentence_of(doc, token)->paragraph;
    for (uint32_t t = token;
         t > 0 && sentence_of(doc, t - 1)->paragraph + PARAGRAPHS_BACK >= paragraph; t--) {
        if (doc->owner[t - 1] == OWNER_AGENCY)
            return agency_at(doc, t - 1);
    }
    return NO_INDEX;
}

static uint32_t villain_before(const struct document *doc, uint32_t token)
{
    for (uint32_t t = token; t > 0; t--) {
        if (doc->owner[t - 1] == OWNER_THREAT_ACTOR)
            return actor_at(doc, t - 1);
    }
    return NO_INDEX;
}

/* Who wrote a message: the hacker or the firm that watches leaks, whoever was named last. */
static struct speaker writer_before(const struct document *doc, uint32_t token)
{
    for (uint32_t t = token; t > 0; t--) {
        uint32_t agency = doc->owner[t - 1] == OWNER_AGENCY ? agency_at(doc, t - 1) : NO_INDEX;
        if (doc->owner[t - 1] == OWNER_THREAT_ACTOR)
            return (struct speaker){actor_at(doc, t - 1), NO_INDEX, "quote.message-behind",
                                    SLICE_EMPTY};
        if (agency != NO_INDEX && slice_is(doc->findings->agencies.items[agency].kind, "security"))
            return (struct speaker){NO_INDEX, agency, "quote.message-behind", SLICE_EMPTY};
        struct slice word = token_text(doc->text, t - 1);
        if (word.len > 2 && word.ptr[0] == '@')
            return (struct speaker){NO_INDEX, NO_INDEX, "quote.message-behind", word};
    }
    return (struct speaker){NO_INDEX, NO_INDEX, "quote.message-behind", SLICE_EMPTY};
}

/* "Dalam unggahannya, Qorvlex mematok harga. “…,” tulis dia.": in the paragraph, in front of the
 * quotation, a hacker is named and no person; NO_INDEX where it is not so. */
static uint32_t only_villain_before(const struct document *doc, const struct quote_span *span)
{
    const struct paragraph *p = &doc->text->paragraphs.items[span->paragraph];
    uint32_t from = doc->text->sentences.items[p->first_sentence].first_token, villain = NO_INDEX;
    for (uint32_t t = span->before; t > from; t--) {
        if (doc->owner[t - 1] == OWNER_PERSON)
            return NO_INDEX;
        if (doc->owner[t - 1] == OWNER_THREAT_ACTOR && villain == NO_INDEX)
            villain = actor_at(doc, t - 1);
    }
    return villain;
}

/* Behind the verb stands no name but a word for who it is: "tulis peretas itu", "they said", "the
 * hacker wrote". */
static struct speaker speaker_by_noun(struct document *doc, const struct quote_span *span,
                                      uint32_t end, uint32_t last_speaker)
{
    const struct lex_hit *verb = verb_in(doc, span->after, end);
    uint32_t reach = verb && verb->end + NOUN_REACH < end ? verb->end + NOUN_REACH : end;
    const struct lex_hit *who = hit_first_in(doc, span->after, reach, LEX_PRONOUN);
    bool one = who && lex_attr_number(who->entry, "number", 0) == 1; /* "she said" */
    const struct lex_hit *body_word = one ? NULL : body_noun(doc, span->after, reach);
    uint32_t meant = body_word ? body_meant(doc, body_word, span->before) : NO_INDEX;
    if (meant != NO_INDEX || body_word)
        return (struct speaker){NO_INDEX, meant, "quote.body-noun-behind", SLICE_EMPTY};
    const struct lex_hit *noun = hit_first_in(doc, span->after, end, LEX_NICKNAME_CUE);
    const struct lex_hit *pronoun = hit_first_in(doc, span->after, end, LEX_PRONOUN);
    if (pronoun &&
        lex_attr(pronoun->entry, "message")) /* "tulis pesan itu", "tulis akun tersebut" */
        return writer_before(doc, span->before);
    bool hacker = noun && (lex_attr_is(noun->entry, "kind", "noun") || /* "the seller wrote" */
                           (lex_attr_is(noun->entry, "kind", "weak") && noun->first &&
                            is_small_word(doc, noun->first - 1, "day_lead") && !body_word));
    uint32_t villain = hacker ? villain_before(doc, span->before) : NO_INDEX;
    bool it = pronoun && lex_attr_number(pronoun->entry, "number", 1) == 0;
    bool they = pronoun && lex_attr_number(pronoun->entry, "number", 1) == 2;
    uint32_t body = they || it ? body_before(doc, span->before) : NO_INDEX;
    if (it && body == NO_INDEX && last_speaker != NO_INDEX) /* the one he speaks for */
        body = doc->findings->actors.items[last_speaker].agency;
    if (villain != NO_INDEX)
        return (struct speaker){villain, NO_INDEX, "quote.hacker-behind", SLICE_EMPTY};
    if (body != NO_INDEX)
        return (struct speaker){NO_INDEX, body, "quote.they-behind", SLICE_EMPTY};
    bool wrote =
        verb && (lex_attr(verb->entry, "written") || lex_attr_is(verb->entry, "stance", "claims"));
    uint32_t writer = wrote ? only_villain_before(doc, span) : NO_INDEX;
    return (struct speaker){writer != NO_INDEX ? writer : last_speaker, NO_INDEX,
                            "quote.pronoun-behind", SLICE_EMPTY};
}

/* `",” said X` or `… ,” X said`. */
static struct speaker speaker_behind(struct document *doc, const struct quote_spans *spans,
                                     uint32_t index, uint32_t last_speaker)
{
    const struct quote_span *span = &spans->items[index];
    uint32_t end = tail_end(doc, spans, index);
    if (span->after >= end)
        return NOBODY;
    const struct lex_hit *verb = verb_in(doc, span->after, end);
    uint32_t actor = person_in(doc, span->after, end, false);
    if (verb && verb->first <= span->after + 12) {
        uint32_t body = actor == NO_INDEX
                            ? body_in(doc, span->after, verb->end + 4 < end ? verb->end + 4 : end)
                            : NO_INDEX;
        if (actor != NO_INDEX)
            return (struct speaker){actor, NO_INDEX, "quote.speaker-behind", SLICE_EMPTY};
        if (body != NO_INDEX)
            return (struct speaker){NO_INDEX, body, "quote.body-behind", SLICE_EMPTY};
        return speaker_by_noun(doc, span, end, last_speaker);
    }
    if (actor != NO_INDEX && !(token_of(doc, span->after)->flags & TOKEN_SENTENCE_START))
        return (struct speaker){actor, NO_INDEX, "quote.name-behind",
                                SLICE_EMPTY}; /* "…,” terang-terangan Budi, Senin" */
    return NOBODY;
}

/* "The university said …": the word for a body that its verb follows. */
static const struct lex_hit *saying_noun(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *noun = body_noun(doc, first, end);
    return noun && hit_first_in(doc, noun->end, noun->end + 2, LEX_SPEECH_VERB) ? noun : NULL;
}

/* `X said: “`, `Menurut X, “`. Also the paragraph before, where it ends in a comma or colon. */
static struct speaker speaker_before(struct document *doc, const struct quote_spans *spans,
                                     uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    uint32_t first = head_start(doc, spans, index);
    bool led = span->before > first &&
               (verb_in(doc, first, span->before) || token_is(doc->text, span->before - 1, ","));
    if (led) {
        uint32_t actor = person_in(doc, first, span->before, true);
        uint32_t body = actor == NO_INDEX ? body_in(doc, first, span->before) : NO_INDEX;
        if (actor != NO_INDEX)
            return (struct speaker){actor, NO_INDEX, "quote.speaker-before", SLICE_EMPTY};
        const struct lex_hit *noun =
            body == NO_INDEX ? saying_noun(doc, first, span->before) : NULL;
        if (noun)
            body = body_meant(doc, noun, span->before);
        if (body != NO_INDEX)
            return (struct speaker){NO_INDEX, body, "quote.body-before", SLICE_EMPTY};
    }
    return NOBODY;
}

/* Is the person of a mention the one who speaks there: a verb of speech close by, or the sentence's
 * first word? */
static bool speaks(const struct document *doc, struct span span)
{
    enum { VERB_REACH = 6 };
    uint32_t first = token_at_byte(doc->text, span.start), end = token_at_byte(doc->text, span.end);
    if (first >= doc->text->tokens.count)
        return false;
    const struct sentence *sentence = sentence_of(doc, first);
    const struct lex_hit *title = hit_at(doc, sentence->first_token, LEX_TITLE);
    if (first <= sentence->first_token + 1 || (title && title->end >= first))
        return true; /* "Semuel, the ministry's director general, remarked" */
    uint32_t to = end + VERB_REACH < sentence->end_token ? end + VERB_REACH : sentence->end_token;
    uint32_t from = first > sentence->first_token ? first - 1 : first;
    for (uint32_t t = sentence->first_token; t < first; t++) {
        if (doc->owner[t] == OWNER_PERSON || token_of(doc, t)->flags & TOKEN_IN_QUOTE)
            break;
        if (t + 1 == first) /* the first who is named: "Advocate Mara Quill, of the Moths, said" */
            to = sentence->end_token;
    }
    return hit_first_in(doc, end, to, LEX_SPEECH_VERB) || hit_at(doc, from, LEX_SPEECH_VERB);
}

/* Who spoke in the sentences just before: "Budi membantah kabar itu. “…”". One who speaks there
 * comes before one who is only named: "Budi menyoroti kasus itu. Datanya milik Citra. “…,”
 * ucapnya." */
static uint32_t person_before(const struct document *doc, uint32_t token)
{
    enum { SENTENCES = 4 };
    uint32_t best = NO_INDEX, best_end = 0, speaker = NO_INDEX, speaker_end = 0;
    uint32_t at = doc->text->tokens.items[token].span.start, own = token_of(doc, token)->sentence;
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        const struct actor *actor = &doc->findings->actors.items[i];
        for (uint32_t m = 0; actor->kind == ACTOR_PERSON && m < actor->mentions.count; m++) {
            struct span span = actor->mentions.items[m].span;
            if (span.end > at)
                continue;
            uint32_t mention = token_at_byte(doc->text, span.start);
            if (span.end > best_end)
                best = i, best_end = span.end;
            if (span.end > speaker_end && mention < doc->text->tokens.count &&
                token_of(doc, mention)->sentence + SENTENCES >= own && speaks(doc, span))
                speaker = i, speaker_end = span.end;
        }
    }
    return speaker != NO_INDEX ? speaker : best;
}

/* `X stated that it "found an attempt." Y admitted …`: the words in front are of the quotation's
 * own sentence, those behind are not. */
static bool leads_to(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    uint32_t sentence = token_of(doc, span->before)->sentence,
             first = head_start(doc, spans, index);
    uint32_t own = doc->text->sentences.items[sentence].first_token;
    bool ends = span->after >= doc->text->tokens.count ||
                token_of(doc, span->after)->flags & TOKEN_SENTENCE_START;
    return ends && first < span->before && own < span->before &&
           verb_in(doc, own > first ? own : first, span->before);
}

static struct speaker find_speaker(struct document *doc, const struct quote_spans *spans,
                                   uint32_t index)
{
    uint32_t last = person_before(doc, spans->items[index].before);
    struct speaker speaker =
        leads_to(doc, spans, index) ? speaker_before(doc, spans, index) : NOBODY;
    if (!speaker.rule)
        speaker = speaker_behind(doc, spans, index, last);
    if (!speaker.rule)
        speaker = speaker_before(doc, spans, index);
    if (!speaker.rule)
        speaker = (struct speaker){last, NO_INDEX, "quote.last-speaker", SLICE_EMPTY};
    return speaker;
}

/* `"…," X told Y. "It takes three seconds."`: right behind the sentence that names who spoke
 * before.
 */
static bool goes_on(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index],
                            *before = &spans->items[index ? index - 1 : 0];
    return index > 0 && before->paragraph == span->paragraph && before->after < span->before &&
           token_of(doc, span->before)->sentence == token_of(doc, before->after)->sentence + 1 &&
           hit_first_in(doc, before->after, span->before, LEX_SPEECH_VERB);
}

/* `The university said it was hit by a "highly sophisticated criminal attack"`: words of a speaker
 * that his own sentence takes up; written small, so no title and no name. */
static bool is_fragment(const struct document *doc, const struct quote_span *span)
{
    const struct sentence *s = sentence_of(doc, span->before);
    if (doc->text->lang != LANG_EN || is_capital(doc, span->first) ||
        token_of(doc, span->first)->class != TOKEN_WORD)
        return false;
    return hit_first_in(doc, s->first_token, span->before, LEX_SPEECH_VERB) != NULL;
}

/* Scare quotes, titles and aliases are short and have nobody who says them. */
static bool is_speech(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    unsigned words = words_in(doc, span->first, span->end);
    uint32_t end = tail_end(doc, spans, index), first = head_start(doc, spans, index);
    bool verb_behind = span->after < end &&
                       verb_in(doc, span->after, end < span->after + 8 ? end : span->after + 8);
    bool whole = first == span->before; /* begins its paragraph */
    struct slice last = token_text(doc->text, span->end - 1);
    bool ends =
        slice_is(last, ",") || slice_is(last, ".") || slice_is(last, "?") || slice_is(last, "!");
    if ((verb_behind && ends) || (ends && goes_on(doc, spans, index)))
        return words >= SHORTEST_WITH_VERB;
    if (whole || ends)
        return words >= SHORTEST_WORDS;
    if (words >= SHORTEST_FRAGMENT && is_fragment(doc, span))
        return true;
    return words >= SHORTEST_WORDS + 4 && verb_in(doc, first, span->before);
}

/* A body's name as it stands in the quotation's own sentences; elsewhere as it is named first. */
static struct slice spoken_name(const struct document *doc, const struct quote_span *span,
                                uint32_t agency)
{
    const struct agency *body = &doc->findings->agencies.items[agency];
    uint32_t first = sentence_of(doc, span->before)->span.start;
    uint32_t last = span->after < doc->text->tokens.count ? sentence_of(doc, span->after)->span.end
                                                          : UINT32_MAX;
    const struct mention *mention;
    VEC_EACH(mention, &body->mentions)
    {
        uint32_t token = token_at_byte(doc->text, mention->span.start);
        bool inside = token >= span->first && token < span->end;
        if (mention->span.start >= first && mention->span.end <= last && !inside)
            return slice_sub(doc->text->bytes, mention->span);
    }
    for (uint32_t q = doc->findings->quotes.count; q > 0; q--) { /* "it added" */
        const struct quote *other = &doc->findings->quotes.items[q - 1];
        if (other->agency == agency && other->actor == NO_INDEX && other->speaker.len)
            return other->speaker;
    }
    return slice_sub(doc->text->bytes, body->mentions.items[0].span);
}

static void add_quote(struct document *doc, const struct quote_span *span, struct speaker speaker)
{
    struct quote *quote = VEC_PUSH(doc->arena, &doc->findings->quotes);
    quote->actor = speaker.actor;
    quote->agency = NO_INDEX;
    quote->direct = true;
    quote->mention = document_mention(doc, span->first, span->end, speaker.rule);
    if (speaker.actor != NO_INDEX) {
        quote->speaker = doc->findings->actors.items[speaker.actor].name;
        quote->agency = doc->findings->actors.items[speaker.actor].agency;
    } else if (speaker.handle.len) {
        quote->speaker = speaker.handle;
    } else if (speaker.agency != NO_INDEX) {
        quote->speaker = spoken_name(doc, span, speaker.agency);
        quote->agency = speaker.agency;
    }
}

void recognize_quotes(struct document *doc)
{
    struct quote_spans spans = {0};
    quote_spans_find(doc, &spans);
    for (uint32_t i = 0; i < spans.count; i++) {
        if (is_speech(doc, &spans, i))
            add_quote(doc, &spans.items[i], find_speaker(doc, &spans, i));
        else
            document_reject(doc, spans.items[i].first, spans.items[i].end, "quote",
                            "quote.no-speech");
    }
}
