/* Who tells a number: the one who speaks the quotation that it stands in, the subject of the verb
 * of speech nearest to it, or a source named without a verb ("menurut X", "according to X"). What
 * he is says how sure the number is: whose data it is, an office that looked into it, one who only
 * looks on, or the one who took the data. */
#include "recognize/agencies.h"
#include "recognize/count_int.h"

enum { OPENING = 4, SUBJECT_REACH = 12, BEHIND_REACH = 8, SOURCE_REACH = 60, BACK_SENTENCES = 2 };

/* What kind of body it is says how it knows. */
static enum teller teller_of_body(struct counter *counter, uint32_t index, bool by_person)
{
    static const struct {
        const char *kind;
        enum teller teller;
    } kinds[] = {
        {"security", TELLER_WATCHER},   {"ngo", TELLER_WATCHER},      {"party", TELLER_WATCHER},
        {"parliament", TELLER_WATCHER}, {"police", TELLER_POLICE},    {"military", TELLER_POLICE},
        {"regulator", TELLER_OFFICE},   {"ministry", TELLER_OFFICE},  {"court", TELLER_OFFICE},
        {"cyber", TELLER_OFFICE},       {"oversight", TELLER_OFFICE},
    };
    struct document *doc = counter->doc;
    const struct agency *body = &doc->findings->agencies.items[index];
    const struct mention *first = body->mentions.items;
    if (!body->mentions.count)
        return TELLER_OTHER;
    uint32_t token = token_at_byte(doc->text, first->span.start),
             end = token_at_byte(doc->text, first->span.end);
    if (has_hit_with(doc, token, end, LEX_TELLER, "who", "police"))
        return TELLER_POLICE; /* "Metropolitan Police Department" */
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (slice_is(body->kind, kinds[i].kind))
            return kinds[i].teller;
    }
    /* "the union Solidar", "firma keamanan Sandatama": the word in front of it tells */
    const struct lex_hit *word = token < end ? hit_before(doc, token, LEX_TELLER) : NULL;
    if (word && token_of(doc, word->first)->sentence == token_of(doc, token)->sentence &&
        lex_attr_is(word->entry, "who", "watcher"))
        return TELLER_WATCHER;
    const struct lex_hit *cue =
        token < doc->text->tokens.count ? role_cue_before(doc, token) : NULL;
    if (cue && lex_attr_is(cue->entry, "role", "commenter"))
        return TELLER_WATCHER;
    /* a visitor speaks for a body that the report names once */
    bool once = by_person && body->mentions.count < 2 && !in_title(doc, first->span);
    for (uint32_t t = token; t < end && !once; t++) {
        if (!hit_at(doc, t, LEX_AGENCY_HEAD) &&
            count_is_of_report(counter, token_text(doc->text, t)))
            return TELLER_OWNER;
    }
    return agency_is_firm(body) ? TELLER_OTHER : TELLER_OFFICE;
}

static enum teller teller_by_word(const struct lex_hit *hit)
{
    static const char *const words[] = {"", "owner", "office", "police", "watcher", "suitor"};
    static const enum teller tellers[] = {TELLER_NONE,   TELLER_OWNER,   TELLER_OFFICE,
                                          TELLER_POLICE, TELLER_WATCHER, TELLER_SUITOR};
    for (unsigned i = 1; i < sizeof words / sizeof *words; i++) {
        if (lex_attr_is(hit->entry, "who", words[i]))
            return tellers[i];
    }
    return TELLER_NONE;
}

static enum teller teller_at(struct counter *counter, uint32_t token);

/* A person is what the body is that he speaks for, else what the words beside the name say. */
static enum teller teller_of_person(struct counter *counter, uint32_t token)
{
    enum { TITLE_REACH = 8 };
    const struct document *doc = counter->doc;
    uint32_t actor = actor_at(doc, token);
    uint32_t body = actor == NO_INDEX ? NO_INDEX : doc->findings->actors.items[actor].agency;
    enum teller found = body == NO_INDEX ? TELLER_OTHER : teller_of_body(counter, body, true);
    if (found != TELLER_OTHER)
        return found;
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t away = 1; away < TITLE_REACH && found != TELLER_WATCHER; away++) {
        const struct lex_hit *before =
            token >= s->first_token + away ? hit_at(doc, token - away, LEX_TELLER) : NULL;
        const struct lex_hit *after =
            token + away < s->end_token ? hit_at(doc, token + away, LEX_TELLER) : NULL;
        enum teller teller = before  ? teller_by_word(before)
                             : after ? teller_by_word(after)
                                     : TELLER_NONE;
        if (teller == TELLER_WATCHER || (teller != TELLER_NONE && found == TELLER_OTHER))
            found = teller;
    }
    return found;
}

/* "it said", "kata dia": whoever is named last in the sentences before, of the same paragraph or
 * the one before it. */
static uint32_t token_meant(struct counter *counter, uint32_t token)
{
    const struct document *doc = counter->doc;
    const struct sentence *s = sentence_of(doc, token);
    const struct sentence *first = doc->text->sentences.items;
    for (uint32_t t = s->first_token; t < token; t++) { /* "X said it had obtained …" */
        enum teller teller = hit_at(doc, t, LEX_PRONOUN) ? TELLER_NONE : teller_at(counter, t);
        if (teller != TELLER_NONE)
            return t;
    }
    for (unsigned i = 0; i < BACK_SENTENCES && s > first; i++) {
        s--;
        if (hit_at(doc, s->first_token, LEX_PRONOUN)) /* "It said …": he who was meant there */
            continue;
        if (s->span.end <= doc->text->body_start)
            break;
        for (uint32_t t = s->first_token; t < s->end_token; t++) {
            bool pronoun = hit_at(doc, t, LEX_PRONOUN) != NULL;
            enum teller teller = pronoun ? TELLER_NONE : teller_at(counter, t);
            if (teller != TELLER_NONE)
                return t;
        }
    }
    return NO_INDEX;
}

/* "Ia menyebut dirinya hacker yang telah meretas 28.000 akun", "He calls himself a hacker who …":
 * whoever is meant, he says that he did it. */
static bool calls_himself_hacker(const struct document *doc, uint32_t pronoun)
{
    const struct lex_hit *named = hit_with(doc, pronoun + 1, LEX_NICKNAME_CUE, "kind", "named");
    uint32_t at = named ? named->end : 0;
    at += named && (is_small_word(doc, at, "article") || is_small_word(doc, at, "some"));
    return named && (hit_with(doc, at, LEX_NICKNAME_CUE, "kind", "noun") ||
                     hit_with(doc, at, LEX_VOICE, "kind", "villain"));
}

/* "perusahaan visual media Acme": what a name behind the word says that it is, if the report's
 * owner is not meant. */
static enum teller teller_named(struct counter *counter, const struct lex_hit *word)
{
    enum { NAME_REACH = 4 };
    const struct document *doc = counter->doc;
    enum teller teller = teller_by_word(word);
    bool body = teller == TELLER_OWNER && strcmp(word->entry->id, "owner") == 0 &&
                !(token_of(doc, word->first)->flags & TOKEN_CAPITAL); /* part of a name itself */
    for (uint32_t t = word->end; body && t < word->end + NAME_REACH; t++) {
        const struct token *name = token_of(doc, t);
        if (!name || name->class != TOKEN_WORD || hit_at(doc, t, LEX_SPEECH_VERB) ||
            hit_at(doc, t, LEX_STOPWORD) || hit_at(doc, t, LEX_PLACE) ||
            hit_at(doc, t, LEX_WEEKDAY) || sentence_is_title_case(doc, name->sentence))
            break;
        if (doc->owner[t] == OWNER_AGENCY || (name->flags & TOKEN_CAPITAL))
            return count_is_of_report(counter, token_text(doc->text, t)) ? teller : TELLER_OTHER;
    }
    return teller;
}

static bool is_third_person(const struct lex_hit *pronoun)
{
    return pronoun && lex_attr_number(pronoun->entry, "person", 0) == 3;
}

static enum teller find_teller(struct counter *counter, uint32_t token)
{
    const struct document *doc = counter->doc;
    switch (doc->owner[token]) {
    case OWNER_THREAT_ACTOR:
        return TELLER_VILLAIN;
    case OWNER_PERSON:
        return teller_of_person(counter, token);
    case OWNER_AGENCY: {
        uint32_t body = agency_at(doc, token);
        return body == NO_INDEX ? TELLER_NONE : teller_of_body(counter, body, false);
    }
    default:
        break;
    }
    if (counter->cues[token] & CUE_VILLAIN)
        return TELLER_VILLAIN;
    const struct lex_hit *word = hit_at(doc, token, LEX_TELLER);
    if (word)
        return teller_named(counter, word);
    if (hit_at(doc, token, LEX_OUTLET))
        return TELLER_WATCHER;
    const struct lex_hit *pronoun = hit_at(doc, token, LEX_PRONOUN);
    if (!is_third_person(pronoun))
        return TELLER_NONE;
    if (calls_himself_hacker(doc, token))
        return TELLER_VILLAIN;
    uint32_t meant = token_meant(counter, token);
    return meant == NO_INDEX ? TELLER_NONE : teller_at(counter, meant);
}

/* Every number of a sentence asks for the same words, so what was found out about a token is kept.
 */
static enum teller teller_at(struct counter *counter, uint32_t token)
{
    struct document *doc = counter->doc;
    if (!counter->tellers)
        counter->tellers = ARENA_ARRAY(doc->arena, uint8_t, doc->text->tokens.count);
    uint8_t *known = &counter->tellers[token]; /* one more than the teller; 0: not asked yet */
    if (!*known)
        *known = (uint8_t)(find_teller(counter, token) + 1);
    return (enum teller)(*known - 1);
}

/* Who tells, and the token that names him. */
struct naming {
    enum teller teller;
    uint32_t token;
};

static const struct naming nobody = {TELLER_NONE, NO_INDEX};

/* The first that is named, going back from `end` to `first`, or on from `first` to `end`. */
static struct naming teller_in(struct counter *counter, uint32_t first, uint32_t end, bool back)
{
    for (uint32_t i = first; i < end; i++) {
        uint32_t t = back ? end - 1 - (i - first) : i;
        enum teller teller = teller_at(counter, t);
        if (teller != TELLER_NONE)
            return (struct naming){teller, t};
    }
    return nobody;
}

/* Whose word a verb of speech leads: who is named before it, else behind it ("kata X", "…,” said
 * X"), unless somebody unknown stands before it ("a list trader said it …"). */
static struct naming subject_of(struct counter *counter, const struct lex_hit *verb, uint32_t first,
                                uint32_t end)
{
    uint32_t from = verb->first > first + SUBJECT_REACH ? verb->first - SUBJECT_REACH : first;
    struct naming before = teller_in(counter, from, verb->first, true);
    uint32_t to = verb->end + BEHIND_REACH < end ? verb->end + BEHIND_REACH : end;
    const struct document *doc = counter->doc;
    /* "Pengelola situs, PT X, mengatakan": a body of which the report does not tell */
    if (before.teller == TELLER_OTHER &&
        teller_in(counter, from, verb->first, false).teller == TELLER_OWNER)
        before.teller = TELLER_OWNER;
    /* "Payly, a start-up that …, said": who begins the sentence, not who stands in between */
    uint32_t opening = first + OPENING < verb->first ? first + OPENING : verb->first;
    if (verb->first > first && is_mark(doc, verb->first - 1, ",") && doc->text->lang == LANG_EN) {
        struct naming begins = teller_in(counter, first, opening, false);
        before = begins.teller != TELLER_NONE ? begins : before;
    }
    if (before.teller == TELLER_NONE && doc->text->lang == LANG_EN && verb->first > first &&
        token_of(doc, verb->first - 1)->class == TOKEN_WORD)
        before.teller = TELLER_OTHER;
    return before.teller != TELLER_NONE ? before : teller_in(counter, verb->end, to, false);
}

const char *const count_stance_names[] = {"says", "claims", "denies", "confirms", "asks"};

static enum stance stance_of(const struct lex_hit *verb)
{
    if (verb->class == LEX_TELLER) /* "found", "counted"; "mengumumkan" */
        return lex_attr_is(verb->entry, "who", "finds") ? STANCE_CONFIRMS : STANCE_SAYS;
    for (unsigned i = 0; i < STANCE_COUNT_; i++) {
        if (lex_attr_is(verb->entry, "stance", count_stance_names[i]))
            return (enum stance)i;
    }
    return STANCE_SAYS; /* explains */
}

/* A verb of speech, of counting or of telling: "an expert counted 8,133 files", "bank itu
 * mengumumkan data 3 juta nasabah dicuri". */
static const struct lex_hit *verb_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *verb = hit_at(doc, token, LEX_SPEECH_VERB),
                         *other = hit_at(doc, token, LEX_TELLER);
    bool tells = other && (lex_attr_is(other->entry, "who", "finds") ||
                           lex_attr_is(other->entry, "who", "announces"));
    return verb ? verb : tells ? other : NULL;
}

static const struct lex_hit *source_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *cue = hit_at(doc, token, LEX_SPEECH_CUE);
    bool source = cue && (lex_attr_is(cue->entry, "kind", "source") ||
                          lex_attr_is(cue->entry, "kind", "told"));
    return source ? cue : NULL;
}

/* "X said that 3 million …", "Menurut X, 3 juta …" */
static struct telling told_before(struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t start = sentence_of(doc, c->first)->first_token;
    for (uint32_t t = c->first; t > start && c->first - t < SOURCE_REACH; t--) {
        const struct lex_hit *verb = verb_at(doc, t - 1), *source = source_at(doc, t - 1);
        struct naming named = source ? teller_in(counter, source->end, c->first, false)
                              : verb ? subject_of(counter, verb, start, c->first)
                                     : nobody;
        if (named.teller != TELLER_NONE)
            return (struct telling){named.teller, source ? STANCE_SAYS : stance_of(verb),
                                    named.token};
    }
    return (struct telling){TELLER_NONE, STANCE_SAYS, NO_INDEX};
}

/* "3 million …, the bank said", "3 juta …, kata X", "3 million, according to X" */
static struct telling told_behind(struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t end = sentence_of(doc, c->first)->end_token, clause = c->end;
    bool apart = false;
    for (uint32_t t = c->end; t < end; t++) {
        const struct lex_hit *verb = verb_at(doc, t), *source = source_at(doc, t);
        struct naming named = nobody;
        if (token_is(doc->text, t, ",") || token_is(doc->text, t, "\"") ||
            token_is(doc->text, t, "”"))
            apart = true, clause = t + 1;
        if (source)
            named = teller_in(counter, source->end, end, false);
        else if (verb && apart)
            named = subject_of(counter, verb, clause, end);
        if (named.teller != TELLER_NONE)
            return (struct telling){named.teller, source ? STANCE_SAYS : stance_of(verb),
                                    named.token};
    }
    return (struct telling){TELLER_NONE, STANCE_SAYS, NO_INDEX};
}

const struct quote *count_quote(const struct counter *counter, const struct candidate *c)
{
    struct span span = token_of(counter->doc, c->first)->span;
    const struct quote *quote;
    VEC_EACH(quote, &counter->doc->findings->quotes)
    {
        if (quote->mention.span.start <= span.start && span.end <= quote->mention.span.end)
            return quote;
    }
    return NULL;
}

struct telling count_told(struct counter *counter, const struct candidate *c)
{
    const struct quote *quote = count_quote(counter, c);
    if (quote && quote->actor != NO_INDEX) {
        const struct actor *actor = &counter->doc->findings->actors.items[quote->actor];
        uint32_t token = actor->mentions.count ? token_at_byte(counter->doc->text,
                                                               actor->mentions.items[0].span.start)
                                               : 0;
        enum teller teller =
            actor->kind == ACTOR_PERSON ? teller_of_person(counter, token) : TELLER_VILLAIN;
        return (struct telling){teller, STANCE_SAYS, NO_INDEX};
    }
    if (quote && quote->agency != NO_INDEX)
        return (struct telling){teller_of_body(counter, quote->agency, false), STANCE_SAYS,
                                NO_INDEX};
    struct telling before = told_before(counter, c);
    return before.teller != TELLER_NONE ? before : told_behind(counter, c);
}

/* Who told the sentence before, in the paragraph: "…, the lender has revealed. That takes in …" */
enum teller count_told_before(struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    const struct sentence *s = sentence_of(doc, c->first);
    if (!s->first_token || s[-1].paragraph != s->paragraph || in_title(doc, s[-1].span))
        return TELLER_NONE;
    for (uint32_t t = s[-1].first_token; t < s[-1].end_token; t++) {
        const struct lex_hit *verb = hit_at(doc, t, LEX_SPEECH_VERB);
        if (verb && stance_of(verb) != STANCE_CLAIMS && stance_of(verb) != STANCE_DENIES)
            return subject_of(counter, verb, s[-1].first_token, s[-1].end_token).teller;
    }
    return TELLER_NONE;
}

uint32_t count_named_by(struct counter *counter, uint32_t token)
{
    bool pronoun = token != NO_INDEX && is_third_person(hit_at(counter->doc, token, LEX_PRONOUN));
    return pronoun && counter->doc->owner[token] == OWNER_NONE ? token_meant(counter, token)
                                                               : token;
}

/* "Dari hasil pencocokan hanya 58 ribu orang …": its sentence has a word of finding. */
bool count_was_checked(const struct counter *counter, const struct candidate *c)
{
    const struct sentence *s = sentence_of(counter->doc, c->first);
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct lex_hit *event = hit_at(counter->doc, t, LEX_EVENT);
        bool found = event && lex_attr_is(event->entry, "type", "finding") &&
                     !lex_attr(event->entry, "near"); /* alone it tells of none */
        if (counter->cues[t] & CUE_FOUND || found)
            return true;
    }
    return false;
}

/* A body that may own data, and of which this report does not tell. */
bool count_is_other_owner(struct counter *counter, uint32_t body)
{
    const struct agency *agency = &counter->doc->findings->agencies.items[body];
    return agency_is_firm(agency) && teller_of_body(counter, body, false) == TELLER_OTHER;
}
