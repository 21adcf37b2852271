/* What happened: the words of an event in a sentence, with the one who did it and its day. A report
 * has few events: event_signs.c and event_weights.c tell how much speaks for each candidate,
 * event_choice.c which are kept. */
#include "recognize/event_days.h"
#include "recognize/event_doers.h"
#include "recognize/event_signs.h"
#include "recognize/event_words.h"

#include "recognize/agencies.h"

enum {
    UNREAL_REACH = 3,
    ASKED_REACH = 6,
    CONTRARY_REACH = 16,
    THING_REACH = 8,
    SHORTEST_OBJECT = 4, /* words that say what is confirmed */
    DENIAL_REACH = 10,
    MOST_CANDIDATES = 1000 /* each is held against all; a text with more is no report */
};

static bool has_mark(const struct lex_hit *hit, const char *mark)
{
    return lex_attr(hit->entry, mark) != NULL;
}

static bool sentence_tells(const struct document *doc, uint32_t sentence, enum lex_class class)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    return hit_first_in(doc, s->first_token, s->end_token, class) != NULL;
}

static bool sentence_has_owner(const struct document *doc, uint32_t sentence, enum owner owner)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    return owner_in(doc, s->first_token, s->end_token, owner);
}

/* "Kalau terbukti lalai, sanksinya bisa …", "Ia mengatakan bila terbukti lalai …": a condition in
 * the sentence, before the word. */
static bool opens_with_if(const struct document *doc, const struct sentence *s, uint32_t token)
{
    for (uint32_t t = s->first_token; t < token; t++) {
        if (event_word_at(doc, t, "unreal", "if"))
            return true;
    }
    return false;
}

/* "until the culprit is arrested", "once the systems are running again": a clause in the present
 * behind such a word tells what is to come. */
static bool is_pending(const struct document *doc, const struct sentence *s, uint32_t token)
{
    enum { REACH = 8 };
    bool present = false;
    for (uint32_t t = token; t > s->first_token && token - t < REACH; t--) {
        if (token_of(doc, t - 1)->class == TOKEN_PUNCT)
            return false;
        if (event_word_at(doc, t - 1, "pending", NULL))
            return present;
        present = present || is_small_word(doc, t - 1, "present_verb");
    }
    return false;
}

/* "belum bisa menyimpulkan", "untuk mengidentifikasi", "if … are proven": a word before the verb
 * says that it has not happened. */
static bool is_unreal(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    if (opens_with_if(doc, s, token) || is_pending(doc, s, token))
        return true;
    for (uint32_t t = token; t > s->first_token && token - t < UNREAL_REACH; t--) {
        if (token_of(doc, t - 1)->class == TOKEN_PUNCT)
            return false;
        if (event_word_at(doc, t - 1, "unreal", NULL))
            return true;
    }
    return false;
}

/* "which data is safe", "whether the data is safe": asked, and not stated. Of "the data, which is
 * safe" nobody asks. */
static bool is_asked(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t t = token; t > s->first_token && token - t < ASKED_REACH; t--) {
        if (token_of(doc, t - 1)->class == TOKEN_PUNCT)
            return false;
        if (event_word_at(doc, t - 1, "asks", NULL) && t < token)
            return true;
    }
    return false;
}

/* "akan memanggil", "is to meet": what has not happened yet, and is going to. */
static bool is_due(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t t = token; t > s->first_token && token - t < UNREAL_REACH; t--) {
        const struct lex_hit *hit = hit_at(doc, t - 1, LEX_EVENT);
        if (hit && lex_attr(hit->entry, "due"))
            return true;
    }
    return false;
}

static bool sentence_tells_of_data(const struct document *doc, uint32_t sentence)
{
    return sentence_tells(doc, sentence, LEX_UNIT) ||
           sentence_tells(doc, sentence, LEX_INCIDENT_CUE) ||
           sentence_has_owner(doc, sentence, OWNER_PLATFORM) ||
           sentence_has_owner(doc, sentence, OWNER_THREAT_ACTOR);
}

static bool sentence_offers_data(const struct document *doc, uint32_t sentence)
{
    bool data =
        sentence_tells(doc, sentence, LEX_UNIT) || sentence_tells(doc, sentence, LEX_INCIDENT_CUE);
    return data && (sentence_has_owner(doc, sentence, OWNER_PLATFORM) ||
                    sentence_has_owner(doc, sentence, OWNER_THREAT_ACTOR) ||
                    sentence_tells(doc, sentence, LEX_NICKNAME_CUE) ||
                    sentence_has_owner(doc, sentence, OWNER_COUNT));
}

/* "mengakui belum dapat memastikan": what is admitted is that nothing is known. */
static bool is_taken_back(const struct document *doc, const struct lex_hit *hit)
{
    return hit->end < doc->text->tokens.count && lex_attr_is(hit->entry, "type", "confirmed") &&
           event_word_at(doc, hit->end, "unreal", "yet");
}

/* "confirmed it had been informed": what is confirmed is no leak. Behind the word, or in front of
 * it where it ends the sentence, stands what is: a leak, data, "that". */
static bool confirms_else(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    for (uint32_t t = hit->first; t < s->end_token; t++) {
        if (hit_at(doc, t, LEX_INCIDENT_CUE) || hit_at(doc, t, LEX_UNIT) ||
            hit_at(doc, t, LEX_FIELD) || doc->owner[t] == OWNER_COUNT ||
            event_thing_at(doc, t, "matter") || is_small_word(doc, t, "that_thing"))
            return false;
    }
    /* "as it had confirmed on Friday, Sept 22": a day is not what is, nor who said "I can confirm"
     */
    unsigned words = 0;
    uint16_t quoted = token_of(doc, hit->first)->flags & TOKEN_IN_QUOTE;
    for (uint32_t t = hit->end; t < s->end_token; t++) {
        if ((token_of(doc, t)->flags & TOKEN_IN_QUOTE) != quoted)
            break;
        words += doc->owner[t] != OWNER_DATE;
    }
    return words >= SHORTEST_OBJECT;
}

/* "menghapus unggahan", "the listing has since been removed": the verb tells of an event only where
 * its thing stands close by. */
static bool has_thing_near(const struct document *doc, const struct lex_hit *hit, const char *kind)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    uint32_t first =
        hit->first > s->first_token + THING_REACH ? hit->first - THING_REACH : s->first_token;
    for (uint32_t t = first; t < s->end_token && t < hit->end + THING_REACH; t++) {
        if ((t < hit->first || t >= hit->end) && event_thing_at(doc, t, kind))
            return true;
    }
    return false;
}

/* "meet a ransom demand", "confirmed the arrest of a man": the thing right behind the verb makes
 * another event of it, or none. */
static bool has_thing_behind(const struct document *doc, const struct lex_hit *hit,
                             const char *kind)
{
    enum { REACH = 4 };
    const struct sentence *s = sentence_of(doc, hit->first);
    for (uint32_t t = hit->end - 1; t < s->end_token && t < hit->end + REACH; t++) {
        if (event_thing_at(doc, t, kind))
            return true;
        if (t >= hit->end && token_of(doc, t)->class == TOKEN_PUNCT)
            return false;
    }
    return false;
}

static bool sentence_has_thing(const struct document *doc, uint32_t sentence, const char *kind)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if (event_thing_at(doc, t, kind))
            return true;
    }
    return false;
}

/* A body or a person by name, a pronoun, or "the company", "pihak kampus". */
static bool sentence_has_doer(const struct document *doc, uint32_t sentence)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    if (sentence_has_owner(doc, sentence, OWNER_AGENCY) ||
        sentence_has_owner(doc, sentence, OWNER_PERSON) ||
        sentence_has_thing(doc, sentence, "body"))
        return true;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct lex_hit *pronoun = hit_at(doc, t, LEX_PRONOUN);
        if (pronoun && lex_attr(pronoun->entry, "person"))
            return true;
    }
    return false;
}

/* The speaker of a quotation is one; so is who does what the sentence before tells. */
static bool has_doer(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    uint32_t sentence = token_of(doc, token)->sentence;
    return token_of(doc, token)->flags & TOKEN_IN_QUOTE || sentence_has_doer(doc, sentence) ||
           (sentence > 0 && s[-1].paragraph == s->paragraph &&
            sentence_has_doer(doc, sentence - 1));
}

/* "X mengatakan jaringannya diretas": behind the word stands what was done, and nothing between
 * says that it was not ("belum pernah dibobol") or is asked ("apakah data dicuri"). */
static bool tells_own_harm(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    for (uint32_t t = hit->end; t < s->end_token && t < hit->end + THING_REACH; t++) {
        if (event_thing_at(doc, t, "own_harm"))
            return true;
        if (event_word_at(doc, t, "unreal", NULL) || event_word_at(doc, t, "asks", NULL))
            return false;
    }
    return false;
}

/* "Penjual menyatakan data ini dari X": what a seller says is no confirmation. */
static bool is_villains_word(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t first = sentence_of(doc, hit->first)->first_token, at = hit->first;
    at -= at > first && is_small_word(doc, at - 1, "that_thing");
    if (at == first)
        return false;
    return doc->owner[at - 1] == OWNER_THREAT_ACTOR ||
           hit_ending(doc, at, LEX_VOICE, "kind", "villain") ||
           hit_ending(doc, at, LEX_NICKNAME_CUE, "kind", "noun");
}

/* What the event's word asks of its sentence (the marks in events.lex) and cannot do without. */
static bool conditions_hold(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t sentence = doc->text->tokens.items[hit->first].sentence;
    const char *thing = lex_attr(hit->entry, "near");
    if (thing && !has_thing_near(doc, hit, thing))
        return false;
    const char *other = lex_attr(hit->entry, "unless");
    if (other && has_thing_behind(doc, hit, other))
        return false;
    if (has_mark(hit, "data") && !sentence_tells_of_data(doc, sentence))
        return false;
    if (has_mark(hit, "leak") && !sentence_tells_of_data(doc, sentence) &&
        !sentence_has_thing(doc, sentence, "matter"))
        return false;
    if (has_mark(hit, "real") && (is_unreal(doc, hit->first) || is_taken_back(doc, hit)))
        return false;
    if (has_mark(hit, "stated") && is_asked(doc, hit->first))
        return false;
    if (has_mark(hit, "body") && !has_doer(doc, hit->first))
        return false;
    if (has_mark(hit, "own") && !tells_own_harm(doc, hit))
        return false;
    return !lex_attr_is(hit->entry, "type", "confirmed") ||
           !(confirms_else(doc, hit) || is_villains_word(doc, hit));
}

/* What it asks for and may lack, if other signs speak for it. */
static void add_signs(const struct document *doc, const struct lex_hit *hit,
                      struct event_candidate *c)
{
    event_sign_if(c, !sentence_offers_data(doc, token_of(doc, hit->first)->sentence), SIGN_NO_DATA);
    event_sign_if(c,
                  c->event.type != EVENT_ADVICE /* is asked for */ &&
                      (is_unreal(doc, hit->first) || is_taken_back(doc, hit)),
                  SIGN_UNREAL);
    event_sign_if(c, is_due(doc, hit->first), SIGN_DUE);
}

/* "What leaked, he confirmed, is not data that …": a confirmation of the contrary. */
static bool is_contrary(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    for (uint32_t t = hit->end; t < s->end_token && t < hit->end + CONTRARY_REACH; t++) {
        if (event_word_at(doc, t, "contrary", NULL) ||
            (t < hit->end + DENIAL_REACH && event_word_at(doc, t, "type", "denied")))
            return true;
    }
    return false;
}

/* What is known before the candidates are looked for, and where they go. */
struct finder {
    struct document *doc;
    struct speech_days days;
    const uint8_t *leaks; /* by sentence: leaks_of_sentences */
    struct event_candidates found;
};

/* Has a body by this name lost data? */
static bool is_victim(const struct document *doc, struct slice name)
{
    uint32_t body = agency_with_id(doc, name);
    return body != NO_INDEX && doc->findings->agencies.items[body].role == ROLE_VICTIM;
}

static void add_candidate(struct finder *finder, const struct lex_hit *hit, enum event_type type)
{
    struct document *doc = finder->doc;
    type = type == EVENT_CONFIRMED && is_contrary(doc, hit) ? EVENT_DENIED : type;
    struct event_doer doer = event_doer_of(doc, hit, finder->leaks, type);
    if (has_mark(hit, "own") && !is_victim(doc, doer.who))
        return; /* "Media melaporkan …" */
    struct event_candidate *c = VEC_PUSH(doc->arena, &finder->found);
    c->entry = hit->entry->id;
    c->token = hit->first;
    const struct sentence *s = sentence_of(doc, hit->first);
    c->event.type = type;
    c->event.who = doer.who;
    c->event.whom = doer.whom;
    c->event.who_rule = doer.rule;
    c->event.mention = (struct mention){s->span, document_lexicon_rule(doc, hit->entry)};
    event_set_day(doc, &finder->days, hit->first, &c->event);
    add_signs(doc, hit, c);
}

static void collect(struct finder *finder)
{
    const struct document *doc = finder->doc;
    uint32_t behind = 0; /* the words told of so far */
    for (uint32_t t = 0; (t = next_with(doc, LEX_EVENT, t)) < doc->text->tokens.count; t++) {
        if (finder->found.count >= MOST_CANDIDATES)
            return;
        uint32_t until = behind;
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_hit *hit = &doc->hits.list.items[i];
            enum event_type type;
            if (hit->class != LEX_EVENT ||
                doc->text->tokens.items[t].span.start < doc->text->body_start)
                continue;
            if (has_mark(hit, "covers") && hit->end > behind)
                behind = hit->end; /* "in the assessment of X" */
            const char *name = lex_attr(hit->entry, "type");
            if (name && event_type_from_name(slice_of(name), &type) &&
                !event_word_of_name(doc, hit) && hit->end > until && conditions_hold(doc, hit)) {
                add_candidate(finder, hit, type);
                behind = hit->end;
            }
        }
    }
}

bool event_is_stance(enum event_type type)
{
    return type == EVENT_DENIED || type == EVENT_CONFIRMED || type == EVENT_FINDING ||
           type == EVENT_ADVICE;
}

/* What a speaker or his body denies, finds or advises has its own event. */
static bool speaks_otherwise(const struct document *doc, const struct event_candidates *all,
                             const struct quote *quote)
{
    struct slice body =
        quote->agency != NO_INDEX ? doc->findings->agencies.items[quote->agency].id : SLICE_EMPTY;
    const struct event_candidate *c;
    VEC_EACH(c, all)
    if (event_is_stance(c->event.type) &&
        (slice_equal(c->event.who, quote->speaker) ||
         (body.len && c->event.type != EVENT_ADVICE && slice_equal(c->event.who, body))))
        return true;
    return false;
}

static bool has_spoken(const struct event_candidates *all, struct slice who)
{
    const struct event_candidate *c;
    VEC_EACH(c, all)
    if (c->event.type == EVENT_STATEMENT && slice_equal(c->event.who, who))
        return true;
    return false;
}

/* A person by his name, a body by its id, as with all events. */
static struct slice who_speaks(const struct document *doc, const struct quote *quote)
{
    bool body = quote->actor == NO_INDEX && quote->agency != NO_INDEX;
    return body ? doc->findings->agencies.items[quote->agency].id : quote->speaker;
}

/* Those with quotations, each once; or those whose words the reporter tells, and no others do. */
static void collect_statements(struct finder *finder, bool direct)
{
    struct document *doc = finder->doc;
    struct event_candidates *found = &finder->found;
    unsigned speakers = 0;
    for (uint32_t q = 0; q < doc->findings->quotes.count; q++) {
        const struct quote *quote = &doc->findings->quotes.items[q];
        bool nameless = quote->actor == NO_INDEX && quote->agency == NO_INDEX; /* "an email said" */
        bool hackers = strcmp(quote->mention.rule, "quote.hackers-before") == 0;
        if (quote->direct != direct)
            continue;
        if (nameless && !hackers && quote->speaker.len && quote->speaker.ptr[0] != '@')
            continue;
        struct slice who = who_speaks(doc, quote);
        uint32_t token = token_at_byte(doc->text, quote->mention.span.end);
        if (!quote->speaker.len || has_spoken(found, who) || token >= doc->text->tokens.count)
            continue;
        struct event_candidate c = {.entry = "statement", .token = token - 1};
        c.event.type = EVENT_STATEMENT;
        c.event.who = who;
        c.event.who_rule = quote->mention.rule;
        event_set_day(doc, &finder->days, token - 1, &c.event);
        uint32_t said = direct ? token : token - 1;
        c.event.mention = (struct mention){sentence_of(doc, said)->span, "event.statement"};
        event_sign_if(&c, !direct, SIGN_INDIRECT);
        event_sign_if(&c, speakers == 1, SIGN_SECOND);
        event_sign_if(&c, speakers > 1, SIGN_LATER);
        event_sign_if(&c, speaks_otherwise(doc, found, quote), SIGN_STANCE);
        VEC_ADD(doc->arena, found, c);
        speakers++;
    }
}

/* In order of the text. */
static void sort_events(struct document *doc)
{
    struct event *items = doc->findings->events.items;
    for (uint32_t i = 1; i < doc->findings->events.count; i++) {
        struct event event = items[i];
        uint32_t at = i;
        for (; at > 0 && items[at - 1].mention.span.start > event.mention.span.start; at--)
            items[at] = items[at - 1];
        items[at] = event;
    }
}

static void note_candidates(struct document *doc, const struct event_candidates *all)
{
    const struct event_candidate *c;
    VEC_EACH(c, all)
    VEC_ADD(doc->arena, &doc->findings->weighings,
            ((struct event_weighing){c->event, c->weight, event_signs_text(doc->arena, c)}));
}

void recognize_events(struct document *doc)
{
    struct finder finder = {.doc = doc};
    if (!doc->is_leak_story)
        return;
    speech_days_find(doc, &finder.days);
    finder.leaks = leaks_of_sentences(doc);
    collect(&finder);
    collect_statements(&finder, true);
    collect_statements(&finder, false);
    event_signs_of_place(doc, &finder.found);
    event_signs_weigh(doc, &finder.found);
    event_choose(doc, &finder.found);
    sort_events(doc);
    if (doc->explain)
        note_candidates(doc, &finder.found);
}
