/* Who did what an event's word tells: who is named with "by" behind it, its subject (a name, a
 * pronoun, "the company", "peretas itu"), whoever speaks the words it stands in. */
#include "recognize/event_doers.h"

#include "recognize/agencies.h"
#include "recognize/names.h"
#include "recognize/quote_voices.h"

enum {
    REACH = 80,       /* words before and behind: a sentence may be as long as the text */
    MOST_NAMED = 40,  /* so many have no subject */
    MOST_WORDS = 8,   /* "the company": each is held against all bodies */
    AGENT_REACH = 25, /* words from the verb to "by" */
    NAME_REACH = 5    /* and from there to the name */
};

/* Who may do it. */
enum doers { BODIES = 1, PEOPLE = 2, HACKERS = 4, ACCOUNTS = 8, NO_VICTIMS = 16 };

static unsigned doers_of(enum event_type type)
{
    switch (type) {
    case EVENT_SERVICE_DISRUPTED:
    case EVENT_RESTORED:
        return BODIES;
    case EVENT_LEAK_PUBLISHED:
    case EVENT_RANSOM_DEMAND:
        return HACKERS;
    case EVENT_ARREST:
        return BODIES | PEOPLE | NO_VICTIMS;
    case EVENT_LEAK_REPORTED:
        return BODIES | PEOPLE | ACCOUNTS | NO_VICTIMS;
    default:
        return BODIES | PEOPLE;
    }
}

/* Somebody in a sentence: by a name or by what stands for one. */
struct named {
    uint32_t first, end;
    struct slice name;
    bool is_governed; /* "data of X", "kepada X", who is fined: no subject */
};

struct search {
    struct document *doc;
    const struct sentence *sentence;
    uint32_t first, end;  /* the event's word */
    unsigned kinds;       /* enum doers */
    const uint8_t *leaks; /* by sentence: leaks_of_sentences */
    const struct quote *quote;
    bool by_word; /* whose words the event's word is, or leads to; NULL */
    struct named named[MOST_NAMED];
    unsigned count, words;                     /* named; words asked whom they mean */
    struct slice last[OWNER_THREAT_ACTOR + 1]; /* by kind: named last */
    bool is_asked[OWNER_THREAT_ACTOR + 1];     /* whom the text before the sentence names */
};

static struct slice body_name(const struct document *doc, uint32_t body)
{
    return body == NO_INDEX ? SLICE_EMPTY : doc->findings->agencies.items[body].id;
}

static struct slice actor_name(const struct document *doc, uint32_t actor)
{
    return actor == NO_INDEX ? SLICE_EMPTY : doc->findings->actors.items[actor].name;
}

/* --- who speaks --- */

/* The quotation that has the word in it, else the one of its sentence, else what somebody is told
 * to have said. */
static const struct quote *quote_over(const struct document *doc, const struct lex_hit *word)
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

/* By a name of the report; who has none there is nobody whom others could be held against. */
static struct slice speaker_name(const struct document *doc, const struct quote *quote)
{
    if (!quote)
        return SLICE_EMPTY;
    if (quote->actor == NO_INDEX && quote->agency != NO_INDEX)
        return body_name(doc, quote->agency);
    bool account = quote->speaker.len && quote->speaker.ptr[0] == '@';
    return quote->actor != NO_INDEX || account ? quote->speaker : SLICE_EMPTY;
}

/* --- who is meant where no name stands --- */

/* The hacker, person or body named last: in the sentence so far, else before it. */
static struct slice named_last(struct search *s, enum owner owner)
{
    struct document *doc = s->doc;
    struct slice *last = &s->last[owner];
    uint32_t named_at, start = s->sentence->first_token;
    if (!s->is_asked[owner] && !last->len)
        *last = owner == OWNER_AGENCY   ? body_name(doc, body_before(doc, start))
                : owner == OWNER_PERSON ? actor_name(doc, person_before(doc, start, &named_at))
                                        : actor_name(doc, villain_before(doc, start));
    s->is_asked[owner] = true;
    return *last;
}

/* "we", "saya": who speaks the words they stand in; "we" are his body. */
static struct slice meant_by_we(const struct search *s, bool several)
{
    uint32_t body = speakers_body(s->doc, s->quote);
    if (several && body != NO_INDEX)
        return body_name(s->doc, body);
    return s->kinds & PEOPLE ? speaker_name(s->doc, s->quote) : SLICE_EMPTY;
}

/* "Acme buka suara. Mereka membantah …": where the sentence begins with "they", the one body of the
 * sentence before, which names nobody else who could be many. */
static struct slice one_body_before(const struct search *s, const struct lex_hit *they)
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
    return body_name(doc, one);
}

/* "he", "it", "pihaknya", "they": beside a quotation its speaker, or his body. */
static struct slice meant_by_pronoun(struct search *s, const struct lex_hit *pronoun)
{
    long person = lex_attr_number(pronoun->entry, "person", 0),
         number = lex_attr_number(pronoun->entry, "number", 0);
    bool inside =
        s->quote && s->quote->mention.span.start <= token_of(s->doc, pronoun->first)->span.start;
    uint32_t body = speakers_body(s->doc, inside ? NULL : s->quote);
    struct slice speaker = speaker_name(s->doc, inside ? NULL : s->quote);
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
        return body_name(s->doc, body);
    return number == 0 ? named_last(s, OWNER_AGENCY) : one_body_before(s, pronoun);
}

/* "the company", "bank itu"; `end`: behind it. */
static struct slice meant_by_noun(struct search *s, uint32_t token, uint32_t *end)
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
    return known && s->words++ < MOST_WORDS ? body_name(doc, body_meant(doc, noun, token))
                                            : SLICE_EMPTY;
}

/* "peretas itu", "the police", "pihak bank". */
static struct slice meant_by_voice(struct search *s, const struct lex_hit *voice)
{
    struct document *doc = s->doc;
    const char *of = lex_attr(voice->entry, "of");
    if (s->kinds & HACKERS && lex_attr_is(voice->entry, "kind", "villain"))
        return named_last(s, OWNER_THREAT_ACTOR);
    if (s->kinds & BODIES && of)
        return body_name(doc, body_of_kind(doc, voice->first, of));
    return s->kinds & BODIES && lex_attr_is(voice->entry, "kind", "management")
               ? body_name(doc, body_of_kind(doc, voice->first, "firm"))
               : SLICE_EMPTY;
}

static struct slice meant_by_word(struct search *s, uint32_t token, uint32_t *end)
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
static struct slice name_at(struct search *s, uint32_t token, uint32_t *end, bool *victim)
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
        struct slice name = body ? body_name(doc, index) : actor_name(doc, index);
        s->last[owners[i].owner] = name.len ? name : s->last[owners[i].owner];
        *victim =
            body && index != NO_INDEX && doc->findings->agencies.items[index].role == ROLE_VICTIM;
        return s->kinds & owners[i].kind ? name : SLICE_EMPTY;
    }
    return SLICE_EMPTY;
}

/* "kepada X", "data of X", "official at the X", "rules in X": behind such a word stands no subject.
 */
static bool is_governed(const struct search *s, uint32_t token)
{
    const struct document *doc = s->doc;
    uint32_t t = token, start = s->sentence->first_token;
    t -= t > start && is_small_word(doc, t - 1, "article");
    return t > start &&
           (is_small_word(doc, t - 1, "spoken_to") || is_small_word(doc, t - 1, "about") ||
            is_small_word(doc, t - 1, "of") || is_small_word(doc, t - 1, "place_link") ||
            is_small_word(doc, t - 1, "belonging_to"));
}

static void find_named(struct search *s)
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

/* --- who of them does it --- */

static const struct named *first_behind(const struct search *s, uint32_t token, uint32_t until)
{
    for (unsigned i = 0; i < s->count; i++) {
        if (s->named[i].first >= token && s->named[i].first < until)
            return &s->named[i];
    }
    return NULL;
}

/* Somebody else than the subject, behind the word. */
static const struct named *named_behind(const struct search *s, const struct named *subject)
{
    const struct named *behind = first_behind(s, s->end, s->sentence->end_token);
    while (behind && subject && slice_equal(behind->name, subject->name))
        behind = first_behind(s, behind->end, s->sentence->end_token);
    return behind;
}

/* Who is named last before the word; the subject, who is no object. */
static const struct named *last_before(const struct search *s, bool subject)
{
    const struct named *last = NULL;
    for (unsigned i = 0; i < s->count && s->named[i].first < s->first; i++)
        last = subject && s->named[i].is_governed ? last : &s->named[i];
    return last;
}

/* "found a database owned | by X", "menemukan basis data yang dimiliki | oleh X": a verb between
 * the event's word and "by", whose doer X is. */
static bool is_of_other_verb(const struct search *s, uint32_t by)
{
    enum { LETTERS = 5 };
    struct slice word = by > s->end ? token_text(s->doc->text, by - 1) : SLICE_EMPTY;
    if (s->sentence->lang == LANG_ID)
        return word.len >= LETTERS && slice_starts_with(word, SLICE("di"));
    return slice_ends_with(word, SLICE("ed")) ||
           (word.len && is_small_word(s->doc, by - 1, "participle"));
}

/* "fined by X", "diusut oleh X". */
static const struct named *agent(const struct search *s)
{
    const struct document *doc = s->doc;
    for (uint32_t t = s->end; t < s->end + AGENT_REACH && t < s->sentence->end_token; t++) {
        if (token_of(doc, t)->class == TOKEN_PUNCT)
            break;
        if (is_small_word(doc, t, "by"))
            return is_of_other_verb(s, t) ? NULL : first_behind(s, t + 1, t + 1 + NAME_REACH);
    }
    return NULL;
}

/* "diusut", "tengah diselidiki". */
static bool has_di_verb(const struct search *s)
{
    enum { LETTERS = 5 };
    for (uint32_t t = s->first; t < s->end; t++) {
        struct slice word = token_text(s->doc->text, t);
        if (word.len >= LETTERS && slice_starts_with(word, SLICE("di")))
            return true;
    }
    return false;
}

/* Is it done to the subject: "diusut", "was fined"? */
static bool is_passive(const struct search *s)
{
    const struct document *doc = s->doc;
    if (s->sentence->lang == LANG_ID)
        return has_di_verb(s);
    uint32_t verb = s->first + is_small_word(doc, s->first, "passive");
    return verb > s->sentence->first_token && is_small_word(doc, verb - 1, "passive") &&
           (slice_ends_with(token_text(doc->text, verb), SLICE("ed")) ||
            is_small_word(doc, verb, "participle"));
}

/* "Cathay said that it was found": between the subject and the word it speaks. */
static bool speaks_of_it(const struct search *s, const struct named *subject)
{
    return hit_first_in(s->doc, subject->end, s->first, LEX_SPEECH_VERB) != NULL;
}

/* The report's one hacker, where nobody is told to do what hackers do; none of an earlier leak. */
static struct slice only_hacker(const struct search *s)
{
    const struct findings *found = s->doc->findings;
    struct slice only = SLICE_EMPTY;
    if (!(s->kinds & HACKERS) || s->leaks[token_of(s->doc, s->first)->sentence] == OF_EARLIER_LEAK)
        return SLICE_EMPTY;
    for (uint32_t i = 0; i < found->actors.count; i++) {
        if (found->actors.items[i].kind != ACTOR_PERSON && only.len)
            return SLICE_EMPTY;
        if (found->actors.items[i].kind != ACTOR_PERSON)
            only = found->actors.items[i].name;
    }
    return only;
}

/* Nobody does it to himself. */
static struct event_doer done_by(struct slice who, const struct named *whom, const char *rule)
{
    bool other = whom && !slice_equal(whom->name, who);
    return (struct event_doer){who, other ? whom->name : SLICE_EMPTY, rule};
}

/* "Polisi menangkap 18 pelaku, kata X", "the police arrested 18 men, X said": who says it. */
static bool is_told_by(const struct search *s, const struct named *behind)
{
    const struct document *doc = s->doc;
    if (is_mark(doc, behind->first - 1, ",") && hit_at(doc, behind->end, LEX_SPEECH_VERB))
        return true;
    for (uint32_t t = s->end; t + 1 < behind->first; t++) {
        if (is_mark(doc, t, ",") && hit_at(doc, t + 1, LEX_SPEECH_VERB))
            return true;
    }
    return false;
}

/* "“Kami sedang menelusuri data itu,” kata X": behind the quotation stands who speaks it, and none
 * to whom it is done. */
static const struct named *object(const struct search *s, const struct named *behind)
{
    const struct document *doc = s->doc;
    bool quoted = token_of(doc, s->first)->flags & TOKEN_IN_QUOTE;
    bool outside = behind && quoted && !(token_of(doc, behind->first)->flags & TOKEN_IN_QUOTE);
    return behind && (outside || is_told_by(s, behind)) ? NULL : behind;
}

/* "kena denda dari X", "menghadapi gugatan dari X": behind what somebody bears, whom it is from. */
static const struct named *giver(const struct search *s)
{
    enum { FROM_REACH = 4 };
    const struct document *doc = s->doc;
    if (s->first == s->sentence->first_token || !is_small_word(doc, s->first - 1, "bears"))
        return NULL;
    for (uint32_t t = s->end; t < s->end + FROM_REACH && t < s->sentence->end_token; t++) {
        if (is_small_word(doc, t, "given_by"))
            return first_behind(s, t + 1, t + 1 + NAME_REACH);
    }
    return NULL;
}

/* "at a hearing in the District Court", "rapat kerja di DPR": close behind a meeting the court or
 * the parliament that holds it; empty where none does. */
static struct slice host(const struct search *s, enum event_type type)
{
    enum { WORDS_BETWEEN = 2 };
    const struct document *doc = s->doc;
    uint32_t t = s->end;
    while (t < s->end + WORDS_BETWEEN && !is_small_word(doc, t, "held_at") && token_of(doc, t) &&
           token_of(doc, t)->class == TOKEN_WORD && !doc->owner[t])
        t++;
    uint32_t at = t + 1 + is_small_word(doc, t + 1, "day_lead");
    bool led = type == EVENT_MEETING && is_small_word(doc, t, "held_at") &&
               at < s->sentence->end_token && doc->owner[at] == OWNER_AGENCY;
    uint32_t body = led ? agency_at(doc, at) : NO_INDEX;
    struct slice kind = body != NO_INDEX ? doc->findings->agencies.items[body].kind : SLICE_EMPTY;
    return slice_is(kind, "court") || slice_is(kind, "parliament") ? body_name(doc, body)
                                                                   : SLICE_EMPTY;
}

/* In this order: "by X"; for what is done to the subject, the speaker; the subject; the speaker;
 * who is named behind; the report's one hacker. */
static struct event_doer choose(const struct search *s)
{
    const struct named *by = agent(s), *before = last_before(s, true),
                       *behind = named_behind(s, before);
    bool passive = is_passive(s), people = s->kinds & PEOPLE;
    struct slice spoken = people ? speaker_name(s->doc, s->quote) : SLICE_EMPTY;
    if (!by && passive && s->sentence->lang == LANG_ID)
        by = behind;
    by = by ? by : giver(s);
    if (by)
        return done_by(by->name, last_before(s, false), "event.who-by");
    if (passive && before && people && !speaks_of_it(s, before)) {
        bool other = spoken.len && !slice_equal(spoken, before->name);
        return done_by(other ? spoken : SLICE_EMPTY, before, other ? "event.who-speaker" : NULL);
    }
    if (before)
        return done_by(before->name, people ? object(s, behind) : NULL, "event.who-subject");
    if (spoken.len)
        return done_by(spoken, object(s, behind), "event.who-speaker");
    if (behind && !behind->is_governed)
        return done_by(behind->name, NULL, "event.who-behind");
    struct slice only = only_hacker(s);
    return done_by(only, NULL, only.len ? "event.who-only" : NULL);
}

struct event_doer event_doer_of(struct document *doc, const struct lex_hit *word,
                                const uint8_t *leaks, enum event_type type)
{
    struct search s = {.doc = doc,
                       .sentence = sentence_of(doc, word->first),
                       .first = word->first,
                       .end = word->end,
                       .kinds = doers_of(type) | (lex_attr(word->entry, "borne") ? NO_VICTIMS : 0),
                       .leaks = leaks,
                       .quote = quote_over(doc, word)};
    find_named(&s);
    struct slice holds = host(&s, type);
    struct event_doer doer =
        holds.len ? done_by(holds, last_before(&s, true), "event.who-host") : choose(&s);
    if (type == EVENT_ARREST && agency_with_id(doc, doer.whom) != NO_INDEX)
        doer.whom = SLICE_EMPTY; /* "FBI menyelidikinya, dan satu orang ditangkap" */
    return doer;
}
