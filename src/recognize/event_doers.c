/* Who did what an event's word tells: who is named with "by" behind it, its subject (a name, a
 * pronoun, "the company", "peretas itu"), whoever speaks the words it stands in. */
#include "recognize/event_doers.h"

#include "recognize/agencies.h"
#include "recognize/event_named.h"

enum {
    AGENT_REACH = 25, /* words from the verb to "by" */
    NAME_REACH = 5    /* and from there to the name */
};

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

static const struct named *first_behind(const struct event_search *s, uint32_t token,
                                        uint32_t until)
{
    for (unsigned i = 0; i < s->count; i++) {
        if (s->named[i].first >= token && s->named[i].first < until)
            return &s->named[i];
    }
    return NULL;
}

/* Somebody else than the subject, behind the word. */
static const struct named *named_behind(const struct event_search *s, const struct named *subject)
{
    const struct named *behind = first_behind(s, s->end, s->sentence->end_token);
    while (behind && subject && slice_equal(behind->name, subject->name))
        behind = first_behind(s, behind->end, s->sentence->end_token);
    return behind;
}

/* Who is named last before the word; the subject, who is no object. */
static const struct named *last_before(const struct event_search *s, bool subject)
{
    const struct named *last = NULL;
    for (unsigned i = 0; i < s->count && s->named[i].first < s->first; i++)
        last = subject && s->named[i].is_governed ? last : &s->named[i];
    return last;
}

/* "found a database owned | by X", "menemukan basis data yang dimiliki | oleh X": a verb between
 * the event's word and "by", whose doer X is. */
static bool is_of_other_verb(const struct event_search *s, uint32_t by)
{
    enum { LETTERS = 5 };
    struct slice word = by > s->end ? token_text(s->doc->text, by - 1) : SLICE_EMPTY;
    if (s->sentence->lang == LANG_ID)
        return word.len >= LETTERS && slice_starts_with(word, SLICE("di"));
    return slice_ends_with(word, SLICE("ed")) ||
           (word.len && is_small_word(s->doc, by - 1, "participle"));
}

/* "fined by X", "diusut oleh X". */
static const struct named *agent(const struct event_search *s)
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
static bool has_di_verb(const struct event_search *s)
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
static bool is_passive(const struct event_search *s)
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
static bool speaks_of_it(const struct event_search *s, const struct named *subject)
{
    return hit_first_in(s->doc, subject->end, s->first, LEX_SPEECH_VERB) != NULL;
}

/* The report's one hacker, where nobody is told to do what hackers do; none of an earlier leak. */
static struct slice only_hacker(const struct event_search *s)
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
static bool is_told_by(const struct event_search *s, const struct named *behind)
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
static const struct named *object(const struct event_search *s, const struct named *behind)
{
    const struct document *doc = s->doc;
    bool quoted = token_of(doc, s->first)->flags & TOKEN_IN_QUOTE;
    bool outside = behind && quoted && !(token_of(doc, behind->first)->flags & TOKEN_IN_QUOTE);
    return behind && (outside || is_told_by(s, behind)) ? NULL : behind;
}

/* "kena denda dari X", "menghadapi gugatan dari X": behind what somebody bears, whom it is from. */
static const struct named *giver(const struct event_search *s)
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
static struct slice host(const struct event_search *s, enum event_type type)
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
    return slice_is(kind, "court") || slice_is(kind, "parliament") ? event_body_name(doc, body)
                                                                   : SLICE_EMPTY;
}

/* In this order: "by X"; for what is done to the subject, the speaker; the subject; the speaker;
 * who is named behind; the report's one hacker. */
static struct event_doer choose(const struct event_search *s)
{
    const struct named *by = agent(s), *before = last_before(s, true),
                       *behind = named_behind(s, before);
    bool passive = is_passive(s), people = s->kinds & PEOPLE;
    struct slice spoken = people ? event_speaker_name(s->doc, s->quote) : SLICE_EMPTY;
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
    struct event_search s = {.doc = doc,
                             .sentence = sentence_of(doc, word->first),
                             .first = word->first,
                             .end = word->end,
                             .kinds =
                                 doers_of(type) | (lex_attr(word->entry, "borne") ? NO_VICTIMS : 0),
                             .leaks = leaks,
                             .quote = event_quote_over(doc, word)};
    event_find_named(&s);
    struct slice holds = host(&s, type);
    struct event_doer doer =
        holds.len ? done_by(holds, last_before(&s, true), "event.who-host") : choose(&s);
    if (type == EVENT_ARREST && agency_with_id(doc, doer.whom) != NO_INDEX)
        doer.whom = SLICE_EMPTY; /* "FBI menyelidikinya, dan satu orang ditangkap" */
    return doer;
}
