/* Quotations and their speakers. A direct one stands between marks and is long enough, or has a
 * verb of speech beside it; its speaker is named behind it, before it, by a pronoun, or is the one
 * who spoke last. */
#include "recognize/quote_spans.h"
#include "recognize/quote_voices.h"

#include "base/fold.h"

enum { NOUN_REACH = 4, TAIL_REACH = 20, FEW_TOKENS = 5 };

/* The quotations up to the one at hand, and who said them. */
struct hearing {
    struct document *doc;
    struct quote_spans spans;
    struct speaker *said; /* by span; `rule` is NULL where it is no speech */
};

static bool is_nobody(const struct speaker *said)
{
    return said->actor == NO_INDEX && said->agency == NO_INDEX && !said->words.len;
}

/* Is it his because nothing beside the quotation says whose it is? */
static bool is_last_speaker(const struct speaker *said)
{
    return said->rule && strcmp(said->rule, "quote.last-speaker") == 0;
}

/* "diangkat pengguna Twitter, Samuel, lewat akun @lampu. “…,” cuitnya": the person, where an
 * account is named behind him. */
static uint32_t person_with_account(const struct document *doc, uint32_t person, uint32_t end)
{
    for (uint32_t t = person + 1; t < end; t++) {
        if (is_account_name(doc, t))
            return actor_at(doc, person);
    }
    return NO_INDEX;
}

/* "Dalam unggahannya, Qorvlex mematok harga. “…,” tulis dia.": in the paragraph, in front of the
 * quotation, a hacker is named and no person; NO_INDEX where it is not so. */
static uint32_t only_villain_before(const struct document *doc, const struct quote_span *span)
{
    uint32_t from = paragraph_start(doc, span->paragraph), villain = NO_INDEX;
    for (uint32_t t = span->before; t > from; t--) {
        bool said = token_of(doc, t - 1)->flags & TOKEN_IN_QUOTE;
        if (doc->owner[t - 1] == OWNER_PERSON && !said)
            return villain == NO_INDEX ? person_with_account(doc, t - 1, span->before) : NO_INDEX;
        if (doc->owner[t - 1] == OWNER_THREAT_ACTOR && villain == NO_INDEX)
            villain = actor_at(doc, t - 1);
    }
    return villain;
}

/* "the commission said", "the group wrote on its leak site": a word for a body behind the verb. */
static struct speaker speaker_by_body_word(struct document *doc, const struct quote_span *span,
                                           const struct lex_hit *body_word,
                                           const struct lex_hit *noun)
{
    struct slice words = tokens_text(doc->text, body_word->first, body_word->end);
    uint32_t meant = body_meant(doc, body_word, span->before);
    uint32_t gang =
        noun && noun->first == body_word->first ? villain_before(doc, span->before) : NO_INDEX;
    if (gang != NO_INDEX &&
        body_with_word(doc, span->before, token_text(doc->text, noun->first)) == NO_INDEX)
        return (struct speaker){gang, NO_INDEX, "quote.hacker-behind", SLICE_EMPTY};
    return (struct speaker){NO_INDEX, meant, "quote.body-noun-behind",
                            meant == NO_INDEX ? words : SLICE_EMPTY};
}

/* Behind the verb stands no name but a word for who it is: "tulis peretas itu", "they said", "the
 * hacker wrote". */
static struct speaker speaker_by_noun(struct document *doc, const struct quote_span *span,
                                      uint32_t end, const struct earlier *earlier)
{
    struct speaker last = earlier->last;
    const struct lex_hit *verb = verb_in(doc, span->after, end);
    uint32_t reach = verb && verb->end + NOUN_REACH < end ? verb->end + NOUN_REACH : end;
    const struct lex_hit *who = hit_first_in(doc, span->after, reach, LEX_PRONOUN);
    bool one = who && lex_attr_number(who->entry, "number", 0) == 1; /* "she said" */
    const struct lex_hit *body_word = one ? NULL : body_word_in(doc, span->after, reach);
    const struct lex_hit *noun = hit_first_in(doc, span->after, end, LEX_NICKNAME_CUE);
    if (body_word)
        return speaker_by_body_word(doc, span, body_word, noun);
    const struct lex_hit *pronoun = hit_first_in(doc, span->after, end, LEX_PRONOUN);
    if (pronoun &&
        lex_attr(pronoun->entry, "message")) /* "tulis pesan itu", "tulis akun tersebut" */
        return writer_before(doc, span->before, "quote.message-behind");
    bool hacker = noun && (lex_attr_is(noun->entry, "kind", "noun") || /* "the seller wrote" */
                           (lex_attr_is(noun->entry, "kind", "weak") && noun->first &&
                            is_small_word(doc, noun->first - 1, "day_lead")));
    uint32_t villain = hacker ? villain_before(doc, span->before) : NO_INDEX;
    bool it = pronoun && lex_attr_number(pronoun->entry, "number", 1) == 0;
    bool they = pronoun && lex_attr_number(pronoun->entry, "number", 1) == 2;
    bool villain_spoke =
        last.actor != NO_INDEX && doc->findings->actors.items[last.actor].kind != ACTOR_PERSON;
    uint32_t told = it ? body_told(doc, span->before) : NO_INDEX; /* "the library put out a note" */
    if (told != NO_INDEX)
        return (struct speaker){NO_INDEX, told, "quote.they-behind", SLICE_EMPTY};
    if ((they || it) && (villain_spoke || last.words.len || last.agency != NO_INDEX)) {
        last.rule = "quote.they-behind";
        return last;
    }
    uint32_t body = they || it ? body_before(doc, span->before) : NO_INDEX;
    if (it && body == NO_INDEX && last.actor != NO_INDEX) /* the one he speaks for */
        body = doc->findings->actors.items[last.actor].agency;
    if (it && body == NO_INDEX)
        body = body_of_kind(doc, span->before, "firm");
    if (villain != NO_INDEX)
        return (struct speaker){villain, NO_INDEX, "quote.hacker-behind", SLICE_EMPTY};
    if (body != NO_INDEX)
        return (struct speaker){NO_INDEX, body, "quote.they-behind", SLICE_EMPTY};
    bool wrote =
        verb && (lex_attr(verb->entry, "written") || lex_attr_is(verb->entry, "stance", "claims"));
    uint32_t writer = wrote ? only_villain_before(doc, span) : NO_INDEX;
    if (writer != NO_INDEX)
        last = (struct speaker){writer, NO_INDEX, NULL, SLICE_EMPTY};
    bool for_body = last.rule && (strcmp(last.rule, "quote.voice-behind") == 0 ||
                                  strcmp(last.rule, "quote.voice-before") == 0);
    if (one && !last.words.len && last.agency != NO_INDEX && !for_body) /* "she" is no body */
        last = (struct speaker){earlier->person, NO_INDEX, NULL, SLICE_EMPTY};
    if (is_nobody(&last) && verb) /* "Perusahaan menyebut …. “…,” imbuhnya.": no person is named */
        body = body_before(doc, span->before);
    if (body != NO_INDEX)
        return (struct speaker){NO_INDEX, body, "quote.they-behind", SLICE_EMPTY};
    last.rule = "quote.pronoun-behind";
    return last;
}

/* "…,” a police official said", "…,” kata sumber itu": the phrase before or behind the verb. */
static struct speaker voice_behind(const struct hearing *h, const struct quote_span *span,
                                   uint32_t end, const struct lex_hit *verb,
                                   const struct earlier *earlier)
{
    struct document *doc = h->doc;
    uint32_t first = span->after;
    struct voice voice;
    while (first < verb->first && (is_mark(doc, first, ",") || is_mark(doc, first, "-")))
        first++;
    if (first < verb->first) {
        if (voice_at(doc, first, verb->first, &voice))
            return voice_speaker(doc, &voice, earlier, "quote.voice-behind");
        struct slice name = strange_beside(doc, first, verb->first);
        struct speaker office =
            name.len ? NOBODY
                     : office_speaker(doc, first, verb->first, earlier, "quote.office-behind");
        if (office.rule)
            return office;
        if (doc->owner[first] == OWNER_PLATFORM && first + 1 == verb->first)
            name = token_text(doc->text, first); /* "Telegram said" */
        return name.len ? (struct speaker){NO_INDEX, NO_INDEX, "quote.strange-behind", name}
                        : NOBODY;
    }
    for (first = verb->end; is_small_word(doc, first, "before_speech"); first++)
        ;
    if (first < end && voice_at(doc, first, end, &voice))
        return voice_speaker(doc, &voice, earlier, "quote.voice-behind");
    struct slice strange = first < end ? strange_beside(doc, first, end) : SLICE_EMPTY;
    if (strange.len)
        return (struct speaker){NO_INDEX, NO_INDEX, "quote.strange-behind", strange};
    struct speaker office = office_speaker(doc, first, end, earlier, "quote.office-behind");
    if (office.rule)
        return office;
    const struct lex_hit *noun = first < end ? body_noun_at(doc, first) : NULL;
    uint32_t body = noun && doc->text->lang != LANG_EN ? body_meant(doc, noun, span->before)
                                                       : NO_INDEX; /* "tulis perusahaan" */
    return body != NO_INDEX ? (struct speaker){NO_INDEX, body, "quote.voice-behind", SLICE_EMPTY}
                            : NOBODY;
}

/* "…,” tulis akun X @lampumati", "…,” tweeted @lampsout": an account that is nobody named. */
static struct slice handle_behind(const struct document *doc, uint32_t first, uint32_t verb_end,
                                  uint32_t end)
{
    enum { ACCOUNT_WORDS = 4 };
    for (uint32_t t = first; t < end && t < verb_end + ACCOUNT_WORDS; t++) {
        if (doc->owner[t] == OWNER_PERSON || doc->owner[t] == OWNER_THREAT_ACTOR ||
            doc->owner[t] == OWNER_AGENCY)
            break;
        if (is_account_name(doc, t))
            return token_text(doc->text, t);
        if (t >= verb_end && token_of(doc, t)->class == TOKEN_PUNCT)
            break;
        const struct lex_hit *account = t >= verb_end ? hit_at(doc, t, LEX_NICKNAME_CUE) : NULL;
        uint32_t behind = account && lex_is_kind(account->entry, "weak") && account->end < end
                              ? name_run_end(doc, account->end, false)
                              : 0; /* "tulis akun Lampu Siber" */
        if (behind > t && behind <= end && account->end < behind &&
            document_is_free(doc, account->end, behind))
            return tokens_text(doc->text, account->end, behind);
    }
    return SLICE_EMPTY;
}

/* `",” said X` or `… ,” X said`. */
static struct speaker speaker_behind(const struct hearing *h, uint32_t index,
                                     const struct earlier *earlier)
{
    struct document *doc = h->doc;
    const struct quote_span *span = &h->spans.items[index];
    uint32_t end = quote_tail_end(doc, &h->spans, index);
    if (span->after >= end)
        return NOBODY;
    const struct lex_hit *verb = verb_in(doc, span->after, end);
    uint32_t subject = verb ? quote_subject_end(doc, span->after, verb, end) : end;
    uint32_t actor = person_in(doc, span->after, subject, false);
    uint32_t closing = verb ? 0 : quote_closing_name(doc, span->after, end);
    if (closing)
        return (struct speaker){actor, actor == NO_INDEX ? agency_at(doc, closing) : NO_INDEX,
                                "quote.closing-name", SLICE_EMPTY};
    if (verb && verb->first <= span->after + TAIL_REACH) {
        struct slice handle = handle_behind(doc, span->after, verb->end, end);
        if (handle.len)
            return (struct speaker){NO_INDEX, NO_INDEX, "quote.handle-behind", handle};
        struct speaker voice = voice_behind(h, span, end, verb, earlier);
        if (voice.rule)
            return voice;
        uint32_t body =
            actor == NO_INDEX
                ? body_in(doc, span->after,
                          verb->end + NOUN_REACH < subject ? verb->end + NOUN_REACH : subject)
                : NO_INDEX;
        if (actor != NO_INDEX)
            return (struct speaker){actor, NO_INDEX, "quote.speaker-behind", SLICE_EMPTY};
        if (body != NO_INDEX)
            return (struct speaker){NO_INDEX, body, "quote.body-behind", SLICE_EMPTY};
        return speaker_by_noun(doc, span, end, earlier);
    }
    if (actor != NO_INDEX && !(token_of(doc, span->after)->flags & TOKEN_SENTENCE_START))
        return (struct speaker){actor, NO_INDEX, "quote.name-behind",
                                SLICE_EMPTY}; /* "…,” terang-terangan Budi, Senin" */
    return NOBODY;
}

/* `X said: “`, `Menurut X, “`; in the quotation's own sentence before the others of its paragraph.
 * Also the paragraph before, where it ends in a colon. */
static struct speaker speaker_before(const struct hearing *h, uint32_t index,
                                     const struct earlier *earlier)
{
    struct document *doc = h->doc;
    const struct quote_span *span = &h->spans.items[index];
    uint32_t first = quote_head_start(doc, &h->spans, index), end = span->before;
    if (first == end && end > 0 && is_mark(doc, end - 1, ":"))
        first = sentence_of(doc, end - 1)->first_token;
    uint32_t own = end > first ? sentence_of(doc, end - 1)->first_token : first;
    bool led = end > first && (verb_in(doc, first, end) || is_mark(doc, end - 1, ",") ||
                               is_mark(doc, end - 1, ":"));
    struct speaker speaker = NOBODY;
    if (led && first < end)
        speaker = pronoun_before(doc, own, end, earlier);
    if (!speaker.rule && led && own > first && verb_in(doc, own, end))
        speaker = speaker_in(doc, own, end, earlier);
    return led && !speaker.rule ? speaker_in(doc, first, end, earlier) : speaker;
}

/* Whom the quotation before was of, where it was nobody with a name of his own. */
static struct speaker nameless_before(const struct hearing *h, uint32_t index, uint32_t named_at)
{
    for (uint32_t i = index; i > 0; i--) {
        struct speaker said = h->said[i - 1];
        if (!said.rule)
            continue;
        bool person = said.actor != NO_INDEX &&
                      h->doc->findings->actors.items[said.actor].kind == ACTOR_PERSON;
        const struct quote_span *span = &h->spans.items[i - 1];
        bool since = token_of(h->doc, span->end - 1)->span.end < named_at;
        return person || since || is_nobody(&said) ? NOBODY : said;
    }
    return NOBODY;
}

/* The name that nobody took at the head of a sentence in front of a quotation, where no person is
 * named after it. */
static struct slice strange_told(const struct document *doc, uint32_t first, uint32_t end,
                                 uint32_t named_at)
{
    struct slice strange = SLICE_EMPTY;
    for (uint32_t t = first; t < end; t = sentence_of(doc, t)->end_token) {
        struct slice name = strange_name(doc, t, end);
        if (name.len && token_of(doc, t)->span.start >= named_at)
            strange = name;
    }
    return strange;
}

/* Who spoke last in front of a quotation, with or without a name. */
static struct earlier spoken_before(const struct hearing *h, uint32_t index)
{
    struct document *doc = h->doc;
    const struct quote_span *span = &h->spans.items[index];
    uint32_t named_at, actor = person_before(doc, span->before, &named_at);
    struct speaker last = {actor, NO_INDEX, "quote.last-speaker", SLICE_EMPTY};
    struct speaker nameless = nameless_before(h, index, named_at);
    struct voice voice;
    uint32_t first = paragraph_start(doc, span->paragraph);
    uint32_t told = voice_told(doc, first, span->before, &voice);
    struct slice handle = handle_before(doc, span);
    struct earlier before = {last, actor};
    uint32_t told_at = 0;
    struct speaker office = office_told(doc, first, span->before, &before, &told_at);
    if (told && token_of(doc, told - 1)->span.end > named_at)
        last = voice_speaker(doc, &voice, NULL, "quote.voice-before");
    else if (office.rule && told_at >= named_at)
        last = office;
    else if (nameless.rule)
        last = nameless;
    else if (handle.len)
        last.actor = NO_INDEX, last.words = handle;
    struct slice strange = strange_told(doc, first, span->before, named_at);
    if (strange.len)
        last = (struct speaker){NO_INDEX, NO_INDEX, "quote.strange-before", strange};
    return (struct earlier){last, actor};
}

/* `X stated that it "found an attempt." Y admitted …`: the words in front are of the quotation's
 * own sentence, those behind are not. */
static bool leads_to(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    uint32_t sentence = token_of(doc, span->before)->sentence,
             first = quote_head_start(doc, spans, index);
    uint32_t own = doc->text->sentences.items[sentence].first_token;
    bool ends = span->after >= doc->text->tokens.count ||
                token_of(doc, span->after)->flags & TOKEN_SENTENCE_START;
    uint32_t from = own > first ? own : first;
    if (!ends && quote_is_fragment(doc, spans, index))
        return from < span->before && hit_first_in(doc, from, span->before, LEX_SPEECH_VERB);
    return ends && first < span->before && own < span->before && verb_in(doc, from, span->before);
}

/* The paragraph before begins with a mark and ends without one: it goes on in this one. */
static bool is_left_open(const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    return index > 0 && !span[-1].closed && span[-1].paragraph + 1 == span->paragraph;
}

static struct speaker find_speaker(const struct hearing *h, uint32_t index)
{
    struct document *doc = h->doc;
    struct earlier earlier = spoken_before(h, index);
    struct speaker speaker =
        leads_to(doc, &h->spans, index) ? speaker_before(h, index, &earlier) : NOBODY;
    bool open = is_left_open(&h->spans, index);
    bool on = !speaker.rule && index > 0 && h->said[index - 1].rule &&
              (open || quote_goes_on(doc, &h->spans, index) ||
               quote_is_taken_up(doc, &h->spans, index) || quote_is_joined(doc, &h->spans, index));
    if (on && !open && h->spans.items[index].after < doc->text->tokens.count &&
        (token_of(doc, h->spans.items[index].after)->flags & TOKEN_SENTENCE_START))
        speaker = h->said[index - 1], speaker.rule = "quote.goes-on";
    if (on)
        earlier.last = h->said[index - 1];
    if (!speaker.rule)
        speaker = speaker_behind(h, index, &earlier);
    if (!speaker.rule && !on)
        speaker = speaker_before(h, index, &earlier);
    if (!speaker.rule)
        speaker = earlier.last, speaker.rule = on ? "quote.goes-on" : "quote.last-speaker";
    return speaker;
}

/* A mention's words where they are a name of the body itself, and none of another that counts as
 * the same ("Ditjen X" of a ministry) or of a part of it. */
static struct slice own_name(const struct document *doc, const struct agency *body,
                             const struct mention *mention)
{
    struct slice rule = slice_of(mention->rule), entry = SLICE("agency:"), words;
    struct slice id = slice_sub(rule, (struct span){(uint32_t)entry.len, (uint32_t)rule.len});
    if (agency_is_part_mention(mention) ||
        (slice_starts_with(rule, entry) && !slice_equal(id, body->id)))
        return SLICE_EMPTY;
    words = slice_sub(doc->text->bytes, mention->span);
    words.len -= possessive_length(words);
    return words;
}

/* "Personal Data Protection Commission (PDPC)": the longest name that the text has for a body, and
 * the first word besides that stands for it, so that a reader knows both. */
static struct slice full_name(struct document *doc, const struct agency *body)
{
    enum { MENTIONS_ENOUGH = 100 };
    struct slice name = SLICE_EMPTY, brief = SLICE_EMPTY;
    uint32_t count =
        body->mentions.count < MENTIONS_ENOUGH ? body->mentions.count : MENTIONS_ENOUGH;
    for (uint32_t m = 0; m < count; m++) {
        struct slice words = own_name(doc, body, &body->mentions.items[m]);
        if (words.len > name.len && words.ptr[0] != '@')
            name = words;
    }
    struct slice folded = fold(doc->arena, name);
    for (uint32_t m = 0; m < count && !brief.len; m++) {
        struct slice words = own_name(doc, body, &body->mentions.items[m]);
        if (words.len && !memchr(words.ptr, ' ', words.len) &&
            slice_find(folded, fold(doc->arena, words), 0) >= folded.len)
            brief = words;
    }
    if (!name.len)
        return brief.len ? brief : slice_sub(doc->text->bytes, body->mentions.items[0].span);
    return brief.len ? arena_printf(doc->arena, "%.*s (%.*s)", (int)name.len, name.ptr,
                                    (int)brief.len, brief.ptr)
                     : name;
}

void quote_add(struct document *doc, const struct quote_span *span, struct speaker speaker,
               bool direct)
{
    struct quote *quote = VEC_PUSH(doc->arena, &doc->findings->quotes);
    quote->actor = speaker.actor;
    quote->agency = NO_INDEX;
    quote->direct = direct;
    quote->mention = document_mention(doc, span->first, span->end, speaker.rule);
    if (speaker.actor != NO_INDEX) {
        quote->speaker = doc->findings->actors.items[speaker.actor].name;
        quote->agency = doc->findings->actors.items[speaker.actor].agency;
    } else if (speaker.words.len) {
        quote->speaker = speaker.words;
        quote->agency = speaker.agency;
    } else if (speaker.agency != NO_INDEX) {
        quote->speaker = full_name(doc, &doc->findings->agencies.items[speaker.agency]);
        quote->agency = speaker.agency;
    }
}

/* "“…” Hal itu disampaikan Budi": the paragraph behind a quotation tells who said it. */
static uint32_t told_behind(const struct document *doc, const struct quote_span *span)
{
    enum { LEAD = 5 };
    if (span->after >= doc->text->tokens.count)
        return NO_INDEX;
    const struct sentence *s = sentence_of(doc, span->after);
    uint32_t end = s->first_token + LEAD < s->end_token ? s->first_token + LEAD : s->end_token;
    const struct lex_hit *told = hit_first_in(doc, s->first_token, end, LEX_SPEECH_CUE);
    bool thing = false;
    for (uint32_t t = s->first_token; told && t < told->first; t++)
        thing = thing || is_small_word(doc, t, "that_thing") || is_small_word(doc, t, "statement");
    if (!thing || !lex_attr_is(told->entry, "kind", "told") || s->paragraph > span->paragraph + 1)
        return NO_INDEX;
    return person_in(doc, told->end, s->end_token, false);
}

/* A quotation that nobody has spoken before, where the next paragraph goes on with one that has a
 * speaker: it is his too. */
static void look_ahead(const struct hearing *h)
{
    for (uint32_t i = h->spans.count; i > 1; i--) {
        const struct quote_span *next = &h->spans.items[i - 1], *span = next - 1;
        struct speaker *said = &h->said[i - 2];
        bool nobody = said->rule && is_nobody(said);
        bool same = is_left_open(&h->spans, i - 1) && h->said[i - 1].rule &&
                    strcmp(h->said[i - 1].rule, "quote.goes-on") != 0;
        if ((nobody || (is_last_speaker(said) && same)) && h->said[i - 1].rule &&
            span->after == next->before && span->paragraph + 1 == next->paragraph)
            *said = h->said[i - 1], said->rule = "quote.next-speaker";
    }
}

void recognize_quotes(struct document *doc)
{
    struct hearing h = {.doc = doc};
    quote_spans_find(doc, &h.spans);
    h.said = ARENA_ARRAY(doc->arena, struct speaker, h.spans.count);
    for (uint32_t i = 0; i < h.spans.count; i++) {
        h.said[i] = quote_is_speech(doc, &h.spans, i) ? find_speaker(&h, i) : NOBODY;
        bool last = is_last_speaker(&h.said[i]);
        bool few = h.spans.items[i].end < h.spans.items[i].first + FEW_TOKENS;
        if (quote_is_fragment(doc, &h.spans, i) && (is_nobody(&h.said[i]) || (last && few)))
            h.said[i] = NOBODY;
        if (!h.said[i].rule)
            document_reject(doc, h.spans.items[i].first, h.spans.items[i].end, "quote",
                            "quote.no-speech");
    }
    for (uint32_t i = 0; i < h.spans.count; i++) {
        uint32_t teller =
            is_last_speaker(&h.said[i]) ? told_behind(doc, &h.spans.items[i]) : NO_INDEX;
        if (teller != NO_INDEX)
            h.said[i] = (struct speaker){teller, NO_INDEX, "quote.told-behind", SLICE_EMPTY};
    }
    look_ahead(&h);
    for (uint32_t i = 0; i < h.spans.count; i++) {
        if (h.said[i].rule)
            quote_add(doc, &h.spans.items[i], h.said[i], true);
    }
}
