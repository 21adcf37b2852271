/* What happened: the words of an event in a sentence, with the one who did it and its day. A report
 * has few events; of those of one kind the best told is kept, others only where another day or
 * another body tells them apart. */
#include "recognize/event_days.h"

#include "recognize/agencies.h"

enum {
    MOST_OF_A_KIND = 2,
    MOST_STATEMENTS = 2,
    UNREAL_REACH = 3,
    CONTRARY_REACH = 16,
    SHORTEST_OBJECT = 4, /* words that say what is confirmed */
    DENIAL_REACH = 10
};

struct candidate {
    struct event event;
    unsigned score;
};

struct candidates {
    struct candidate *items;
    uint32_t count, capacity;
    struct speech_days days;
};

static bool has_mark(const struct lex_hit *hit, const char *mark)
{
    return lex_attr(hit->entry, mark) != NULL;
}

/* Who can do a thing. Officials deny and look into it, hackers don't ("data yang disebarkan Bjorka
 * bukan berasal dari …"); services are a body's. */
enum doers { ANYBODY, OFFICIALS, BODIES };

static enum doers doers_of(enum event_type type)
{
    switch (type) {
    case EVENT_SERVICE_DISRUPTED:
    case EVENT_RESTORED:
        return BODIES;
    case EVENT_DENIED:
    case EVENT_CONFIRMED:
    case EVENT_INVESTIGATION:
    case EVENT_FINDING:
    case EVENT_TAKEDOWN:
    case EVENT_CLARIFICATION_REQUESTED:
    case EVENT_NOTIFICATION:
        return OFFICIALS;
    default:
        return ANYBODY;
    }
}

/* The body or person named closest before `token` in its sentence, else the first behind it. */
static struct slice doer_of(const struct document *doc, uint32_t token, enum doers kinds,
                            struct slice *whom)
{
    struct slice word = token_text(doc->text, token);
    bool passive = sentence_of(doc, token)->lang == LANG_ID && word.len > 4 && word.ptr[0] == 'd' &&
                   word.ptr[1] == 'i';
    const struct sentence *s = sentence_of(doc, token);
    struct slice before = SLICE_EMPTY, behind = SLICE_EMPTY;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        uint8_t owner = doc->owner[t];
        if (owner != OWNER_AGENCY && (owner != OWNER_PERSON || kinds == BODIES) &&
            (owner != OWNER_THREAT_ACTOR || kinds != ANYBODY))
            continue;
        uint32_t index = owner == OWNER_AGENCY ? agency_at(doc, t) : actor_at(doc, t);
        if (index == NO_INDEX)
            continue;
        struct slice name = owner == OWNER_AGENCY ? doc->findings->agencies.items[index].id
                                                  : doc->findings->actors.items[index].name;
        if (t < token)
            before = name;
        else if (behind.len == 0 && !slice_equal(name, before))
            behind = name;
    }
    if (passive && behind.len) { /* "diusut Bawaslu" */
        *whom = before;
        return behind;
    }
    *whom = before.len ? behind : SLICE_EMPTY;
    return before.len ? before : behind;
}

/* Who put the data there, or wants a ransom: a hacker, never the official who tells of it. */
static struct slice seller_of(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        uint32_t actor = doc->owner[t] == OWNER_THREAT_ACTOR ? actor_at(doc, t) : NO_INDEX;
        if (actor != NO_INDEX)
            return doc->findings->actors.items[actor].name;
    }
    return SLICE_EMPTY;
}

static bool sentence_tells(const struct document *doc, uint32_t sentence, enum lex_class class)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    return hit_first_in(doc, s->first_token, s->end_token, class) != NULL;
}

static bool sentence_has_owner(const struct document *doc, uint32_t sentence, enum owner owner)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if (doc->owner[t] == owner)
            return true;
    }
    return false;
}

/* "Kalau terbukti lalai, sanksinya bisa …", "Ia mengatakan bila terbukti lalai …": a condition in
 * the sentence, before the word. */
static bool opens_with_if(const struct document *doc, const struct sentence *s, uint32_t token)
{
    for (uint32_t t = s->first_token; t < token; t++) {
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_entry *entry = doc->hits.list.items[i].entry;
            if (entry->class == LEX_EVENT && lex_attr_is(entry, "unreal", "if"))
                return true;
        }
    }
    return false;
}

/* "belum bisa menyimpulkan", "untuk mengidentifikasi", "if … are proven": a word before the verb
 * says that it has not happened. */
static bool is_unreal(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    if (opens_with_if(doc, s, token))
        return true;
    for (uint32_t t = token; t > s->first_token && token - t < UNREAL_REACH; t--) {
        if (token_of(doc, t - 1)->class == TOKEN_PUNCT)
            return false;
        for (uint32_t i = doc->hits.begin[t - 1]; i < doc->hits.begin[t]; i++) {
            const struct lex_entry *entry = doc->hits.list.items[i].entry;
            if (entry->class == LEX_EVENT && lex_attr(entry, "unreal"))
                return true;
        }
    }
    return false;
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
    if (hit->end >= doc->text->tokens.count || !lex_attr_is(hit->entry, "type", "confirmed"))
        return false;
    for (uint32_t i = doc->hits.begin[hit->end]; i < doc->hits.begin[hit->end + 1]; i++) {
        const struct lex_entry *entry = doc->hits.list.items[i].entry;
        if (entry->class == LEX_EVENT && lex_attr_is(entry, "unreal", "yet"))
            return true;
    }
    return false;
}

/* "confirmed it had been informed": what is confirmed is no leak. Behind the word, or in front of
 * it where it ends the sentence, stands what is: a leak, data, "that". */
static bool confirms_else(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    for (uint32_t t = hit->end; t < s->end_token; t++) {
        if (hit_at(doc, t, LEX_INCIDENT_CUE) || hit_at(doc, t, LEX_UNIT) ||
            hit_at(doc, t, LEX_FIELD) || doc->owner[t] == OWNER_COUNT ||
            is_small_word(doc, t, "that_thing"))
            return false;
    }
    return hit->end + SHORTEST_OBJECT <= s->end_token;
}

/* "Ia memastikan tidak ada data yang dicuri": in front of the word a pronoun for a person. */
static bool is_done_by_one_named_before(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    for (uint32_t t = s->first_token; t < hit->first; t++) {
        const struct lex_hit *pronoun = hit_at(doc, t, LEX_PRONOUN);
        if (pronoun && lex_attr_number(pronoun->entry, "person", 0) == 3)
            return true;
    }
    return false;
}

/* What the event's word asks of its sentence (the marks in events.lex). */
static bool conditions_hold(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t sentence = doc->text->tokens.items[hit->first].sentence;
    if (has_mark(hit, "data") && !sentence_offers_data(doc, sentence))
        return false;
    if (has_mark(hit, "leak") && !sentence_tells(doc, sentence, LEX_INCIDENT_CUE))
        return false;
    if (lex_attr_is(hit->entry, "type", "confirmed") && confirms_else(doc, hit))
        return false;
    if (has_mark(hit, "money") && !sentence_has_owner(doc, sentence, OWNER_MONEY))
        return false;
    if (has_mark(hit, "real") && (is_unreal(doc, hit->first) || is_taken_back(doc, hit)))
        return false;
    return !has_mark(hit, "body") ||
           ((lex_attr_is(hit->entry, "type", "denied") ||
             lex_attr_is(hit->entry, "type", "investigation")) &&
            is_done_by_one_named_before(doc, hit)) ||
           sentence_has_owner(doc, sentence, OWNER_AGENCY) ||
           sentence_has_owner(doc, sentence, OWNER_PERSON);
}

/* "What leaked, he confirmed, is not data that …": a confirmation of the contrary. */
static bool is_contrary(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    for (uint32_t t = hit->end; t < s->end_token && t < hit->end + CONTRARY_REACH; t++) {
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_entry *entry = doc->hits.list.items[i].entry;
            if (entry->class == LEX_EVENT &&
                (lex_attr(entry, "contrary") ||
                 (lex_attr_is(entry, "type", "denied") && t < hit->end + DENIAL_REACH)))
                return true;
        }
    }
    return false;
}

static void add_candidate(struct document *doc, struct candidates *out, const struct lex_hit *hit,
                          enum event_type type)
{
    struct candidate *c = VEC_PUSH(doc->arena, out);
    const struct sentence *s = sentence_of(doc, hit->first);
    c->event.type = type == EVENT_CONFIRMED && is_contrary(doc, hit) ? EVENT_DENIED : type;
    c->event.who = doer_of(doc, hit->first, doers_of(c->event.type), &c->event.whom);
    if (type == EVENT_LEAK_PUBLISHED || type == EVENT_RANSOM_DEMAND) {
        c->event.who = seller_of(doc, hit->first);
        c->event.whom = SLICE_EMPTY;
    }
    c->event.mention = (struct mention){s->span, document_lexicon_rule(doc, hit->entry)};
    event_set_day(doc, &out->days, hit->first, &c->event);
    c->score = (c->event.date.precision >= PRECISION_DAY) * 4 + (c->event.who.len > 0) * 2 +
               !(doc->text->tokens.items[hit->first].flags & TOKEN_IN_QUOTE) * 2 +
               (s->span.start < doc->text->body_start);
}

/* "ditutup sementara" is not "ditutup": a longer entry stands at the token. */
static bool is_part_of_longer(const struct document *doc, const struct lex_hit *hit)
{
    for (uint32_t i = doc->hits.begin[hit->first]; i < doc->hits.begin[hit->first + 1]; i++) {
        const struct lex_hit *other = &doc->hits.list.items[i];
        if (other->class == LEX_EVENT && other->end > hit->end)
            return true;
    }
    return false;
}

static void collect(struct document *doc, struct candidates *out)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_EVENT, t)) < doc->text->tokens.count; t++) {
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_hit *hit = &doc->hits.list.items[i];
            enum event_type type;
            if (hit->class != LEX_EVENT ||
                doc->text->tokens.items[t].span.start < doc->text->body_start)
                continue;
            const char *name = lex_attr(hit->entry, "type");
            if (name && event_type_from_name(slice_of(name), &type) &&
                !is_part_of_longer(doc, hit) && conditions_hold(doc, hit))
                add_candidate(doc, out, hit, type);
        }
    }
}

static bool same_event(const struct event *a, const struct event *b)
{
    return a->type == b->type &&
           (civil_same(a->date, b->date) || a->date.precision == PRECISION_NONE ||
            b->date.precision == PRECISION_NONE);
}

static void keep_best(struct document *doc, const struct candidates *candidates)
{
    for (unsigned type = 0; type < EVENT_COUNT_; type++) {
        for (unsigned kept = 0; kept < MOST_OF_A_KIND; kept++) {
            const struct candidate *best = NULL;
            for (uint32_t i = 0; i < candidates->count; i++) {
                const struct candidate *c = &candidates->items[i];
                if (c->event.type != (enum event_type)type ||
                    (kept && c->event.date.precision < PRECISION_DAY))
                    continue;
                bool told = false;
                struct event *other;
                VEC_EACH(other, &doc->findings->events)
                told = told || same_event(other, &c->event);
                if (!told && (!best || c->score > best->score))
                    best = c;
            }
            if (best)
                VEC_ADD(doc->arena, &doc->findings->events, best->event);
        }
    }
}

static bool is_stance(enum event_type type)
{
    return type == EVENT_DENIED || type == EVENT_CONFIRMED || type == EVENT_FINDING ||
           type == EVENT_ADVICE || type == EVENT_INVESTIGATION || type == EVENT_LEGAL_ACTION ||
           type == EVENT_CLARIFICATION_REQUESTED;
}

/* Has what is told in the sentence behind this quotation an event of its own? */
static bool is_told(const struct document *doc, const struct quote *quote)
{
    uint32_t token = token_at_byte(doc->text, quote->mention.span.end);
    for (uint32_t i = 0; token < doc->text->tokens.count && i < doc->findings->events.count; i++) {
        const struct event *event = &doc->findings->events.items[i];
        if (is_stance(event->type) &&
            event->mention.span.start == sentence_of(doc, token)->span.start)
            return true;
    }
    return false;
}

/* What a speaker or his body denies, finds or does has its own event. */
static bool speaks_otherwise(const struct document *doc, const struct quote *quote)
{
    struct slice body =
        quote->agency != NO_INDEX ? doc->findings->agencies.items[quote->agency].id : SLICE_EMPTY;
    for (uint32_t i = 0; i < doc->findings->events.count; i++) {
        const struct event *event = &doc->findings->events.items[i];
        bool of_body = event->type == EVENT_DENIED || event->type == EVENT_CONFIRMED;
        bool of_speaker = of_body || event->type == EVENT_FINDING || event->type == EVENT_ADVICE;
        if ((of_speaker && slice_equal(event->who, quote->speaker)) ||
            (of_body && body.len && slice_equal(event->who, body)))
            return true;
    }
    for (uint32_t q = 0; q < doc->findings->quotes.count; q++) { /* his first words decide */
        const struct quote *other = &doc->findings->quotes.items[q];
        if (slice_equal(other->speaker, quote->speaker))
            return is_told(doc, other);
    }
    return false;
}

/* The main speakers: those with quotations, in order; one who denies, confirms or advises has his
 * event already. */
static void add_statements(struct document *doc, const struct speech_days *days)
{
    unsigned added = 0;
    for (uint32_t q = 0; q < doc->findings->quotes.count && added < MOST_STATEMENTS; q++) {
        const struct quote *quote = &doc->findings->quotes.items[q];
        bool nameless = quote->actor == NO_INDEX && quote->agency == NO_INDEX; /* "an email said" */
        bool again = quote->speaker.len == 0 || (nameless && quote->speaker.ptr[0] != '@');
        for (uint32_t i = 0; i < doc->findings->events.count; i++) {
            const struct event *event = &doc->findings->events.items[i];
            again = again ||
                    (event->type == EVENT_STATEMENT && slice_equal(event->who, quote->speaker));
        }
        if (again || speaks_otherwise(doc, quote))
            continue;
        uint32_t token = token_at_byte(doc->text, quote->mention.span.end);
        if (token >= doc->text->tokens.count)
            continue;
        struct event *event = VEC_PUSH(doc->arena, &doc->findings->events);
        event->type = EVENT_STATEMENT;
        event->who = quote->speaker;
        event_set_day(doc, days, token - 1, event);
        event->mention = (struct mention){sentence_of(doc, token)->span, "event.statement"};
        added++;
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

void recognize_events(struct document *doc)
{
    struct candidates candidates = {0};
    if (!doc->is_leak_story)
        return;
    speech_days_find(doc, &candidates.days);
    collect(doc, &candidates);
    keep_best(doc, &candidates);
    add_statements(doc, &candidates.days);
    sort_events(doc);
}
