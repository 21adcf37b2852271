/* Whose a name is that something leads to: "malware bernama X" tells of no hacker; "X, or Y", "X
 * and y77", "the Legion of Salt": names of hackers beside others, and long ones. */
#include "recognize/threats.h"

#include <string.h>

enum { BEARER_REACH = 5, MOST_OF_WORDS = 5, TOLD_REACH = 10 };

/* A cue for a hacker, an account or a gang that ends before a token, not one for names; "akun
 * palsu" is no account of his. */
static bool ends_villain(const struct document *doc, uint32_t end)
{
    const struct lex_hit *noun = threat_cue_ending(doc, end, "noun"),
                         *cue = noun ? noun : threat_cue_ending(doc, end, "weak");
    if (!cue)
        return false;
    const struct lex_hit *over = hit_with(doc, cue->first, LEX_SMALL_WORD, "kind", "name_bearer"),
                         *with = hit_ending(doc, end, LEX_SMALL_WORD, "kind", "name_bearer");
    return !(over && over->end > cue->end) && !(with && with->first < cue->first);
}

/* Close before a word for names stands the word for what bears the name, of one of the kinds, and
 * none for a hacker. */
static bool is_borne_by(const struct document *doc, const struct lex_hit *named, const char *kind,
                        const char *other)
{
    uint32_t first = sentence_of(doc, named->first)->first_token;
    bool inserted = is_mark(doc, named->first - 1, ","); /* "bug hunter Jane Doe, who goes by X" */
    for (uint32_t t = named->first; t > first && named->first - t < BEARER_REACH; t--) {
        const struct token *word = token_of(doc, t - 1);
        if (ends_villain(doc, t))
            return false;
        if (hit_ending(doc, t, LEX_SMALL_WORD, "kind", kind) ||
            hit_ending(doc, t, LEX_SMALL_WORD, "kind", other))
            return true;
        bool passes = word->class != TOKEN_WORD
                          ? !is_quotation_mark(doc, t - 1)
                          : inserted || !is_capital(doc, t - 1) || hit_at(doc, t - 1, LEX_PLACE) ||
                                word->flags & TOKEN_SENTENCE_START;
        if (!passes)
            return false;
    }
    return false;
}

bool threat_names_other(const struct document *doc, const struct lex_hit *named)
{
    return is_borne_by(doc, named, "name_of_other",
                       lex_attr(named->entry, "plain") ? "name_bearer" : "name_of_other");
}

bool threat_names_thing(const struct document *doc, const struct lex_hit *named)
{
    return is_borne_by(doc, named, "name_bearer", "name_bearer");
}

bool threat_is_known(const struct document *doc, uint32_t first, uint32_t end)
{
    static const enum lex_class others[] = {LEX_PLACE,    LEX_OUTLET, LEX_PLATFORM,
                                            LEX_AGENCY,   LEX_MONTH,  LEX_WEEKDAY,
                                            LEX_NOT_NAME, LEX_FIELD,  LEX_STOPWORD};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        const struct lex_hit *hit = hit_at(doc, first, others[i]);
        if (hit && hit->end >= end)
            return true;
    }
    return token_of(doc, first)->flags & TOKEN_INITIAL && end == first + 1;
}

/* "Citizens for Privacy": what a name goes on with that is the name of no gang. */
static bool is_for_something(const struct document *doc, uint32_t end)
{
    return is_small_word(doc, end, "made_for") && is_capital(doc, end + 1);
}

uint32_t threat_long_end(const struct document *doc, uint32_t first, uint32_t end)
{
    if (end == first || is_for_something(doc, end))
        return first;
    uint32_t at = end + 1;
    if (!is_small_word(doc, end, "of") || doc->text->lang != LANG_EN)
        return end;
    at += is_small_word(doc, at, "the");
    uint32_t last = name_run_end(doc, at, false);
    return last > at && last <= first + MOST_OF_WORDS &&
                   token_of(doc, at)->sentence == token_of(doc, first)->sentence
               ? last
               : end;
}

/* A name that is no word, of one token, or of letters and figures. */
static bool is_strange_name(const struct document *doc, uint32_t t, uint32_t end)
{
    const struct token *word = token_of(doc, t);
    bool figures = end == t + 3 && is_mark(doc, t + 1, "-"); /* "Storm-0558" */
    if (figures)
        return true;
    if (end != t + 1 || name_word(doc, end) || threat_is_other_name(doc, t, end) ||
        hit_at(doc, t, LEX_GIVEN_NAME) || possessive_length(token_text(doc->text, t)))
        return false;
    return threat_is_handle(doc, t) ||
           (is_capital(doc, t) && word->key == KEY_UNKNOWN && !(word->flags & TOKEN_ALL_CAPS));
}

struct actor *threat_called(struct document *doc, uint32_t token)
{
    enum { MOST_COMPARED = 50 };
    if (doc->owner[token] == OWNER_THREAT_ACTOR)
        return &doc->findings->actors.items[actor_at(doc, token)];
    uint32_t count = is_capital(doc, token) ? doc->findings->actors.count : 0;
    for (uint32_t i = 0; i < count && i < MOST_COMPARED; i++) {
        struct slice name = doc->findings->actors.items[i].name;
        bool same = memchr(name.ptr, ' ', name.len)
                        ? text_goes_on(doc->text, token, name)
                        : name_equal(doc, name, token_text(doc->text, token));
        if (same && doc->findings->actors.items[i].kind != ACTOR_PERSON)
            return &doc->findings->actors.items[i];
    }
    return NULL;
}

/* "known as Korvax, or BlackHeron", "Korvax alias BlackHeron": another name of the same one. */
static bool other_name_at(struct document *doc, uint32_t t, uint32_t end)
{
    uint32_t at = t, first = sentence_of(doc, t)->first_token;
    if (!doc->findings->actors.count)
        return false; /* whose name the other would be */
    at -= at > first && is_mark(doc, at - 1, "(");
    const struct lex_hit *link = hit_ending(doc, at, LEX_SMALL_WORD, "kind", "other_name");
    if (!link || link->first <= first)
        return false;
    at = link->first;
    at -= at > first && (is_mark(doc, at - 1, ",") || is_mark(doc, at - 1, "("));
    uint32_t called = at;
    while (threat_cue_ending(doc, at, "noun") && called > first && at - called < TOLD_REACH &&
           doc->owner[called - 1] != OWNER_THREAT_ACTOR)
        called--; /* "X, a state-backed group also known as Y" */
    struct actor *actor = called > first ? threat_called(doc, called - 1) : NULL;
    if (!actor || !is_strange_name(doc, t, end))
        return false;
    VEC_ADD(doc->arena, &actor->mentions,
            ((struct mention){name_span(doc, t, end), "threat.other-name"}));
    VEC_ADD(doc->arena, &actor->aliases, slice_sub(doc->text->bytes, name_span(doc, t, end)));
    document_own(doc, t, end, OWNER_THREAT_ACTOR);
    return true;
}

/* "ransomware gangs Rustnail, Okapi and Tern": behind a word for them, a list with commas. */
static bool is_listed(const struct document *doc, uint32_t t)
{
    uint32_t first = sentence_of(doc, t)->first_token;
    t -= t > first + 2 && is_small_word(doc, t - 1, "list_and"); /* ", dan X" */
    uint32_t at = t;
    if (t < first + 2 || !is_mark(doc, t - 1, ",") || doc->owner[t - 2] != OWNER_THREAT_ACTOR)
        return false;
    while (at > first && (doc->owner[at - 1] == OWNER_THREAT_ACTOR || is_mark(doc, at - 1, ",")))
        at--;
    const struct lex_hit *cue = threat_cue_ending(doc, at, "noun"),
                         *named = threat_cue_ending(doc, at, "named");
    return (cue && lex_attr(cue->entry, "many")) || (named && lex_attr(named->entry, "pseudonym"));
}

/* "the groups Velora and Quixpanda", "Kirin and lowkey7": a name that is no word, joined to a
 * hacker's. */
bool threat_joined_at(struct document *doc, uint32_t t, uint32_t end)
{
    if (other_name_at(doc, t, end))
        return true;
    bool joined =
        t > 1 &&
        (is_small_word(doc, t - 1, "list_and") || is_small_word(doc, t - 1, "featuring")) &&
        doc->owner[t - 2] == OWNER_THREAT_ACTOR &&
        token_of(doc, t - 2)->sentence == token_of(doc, t)->sentence;
    if (!(joined || is_listed(doc, t)) || !is_strange_name(doc, t, end))
        return false;
    uint32_t other = t - 2; /* over the comma of ", dan X" */
    other -= doc->owner[other] != OWNER_THREAT_ACTOR;
    enum actor_kind kind = doc->findings->actors.items[actor_at(doc, other)].kind;
    threat_add_actor(doc, t, end, kind, "threat.joined");
    return true;
}
