/* Whose a name is that something leads to: "malware bernama X" tells of no hacker; "X, or Y", "X
 * and y77", "the Legion of Salt": names of hackers beside others, and long ones; those that stand
 * in a headline alone, and on a page that was defaced. */
#include "recognize/threats.h"

#include <string.h>

enum { BEARER_REACH = 5, MOST_OF_WORDS = 5, TOLD_REACH = 10, MOST_QUOTED = 4 };

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

/* "Geng Qorban Ancam Sebar Data", "Vexlock Gang Leaks Patient Files": in a headline all words have
 * capitals, and the one that is none is the gang's name, right beside the word for gangs. */
bool threat_headline_at(struct document *doc, uint32_t t)
{
    const struct token *word = token_of(doc, t);
    bool headline = in_title(doc, word->span) && sentence_is_title_case(doc, word->sentence);
    if (!headline || t + 1 >= doc->text->tokens.count || word->class != TOKEN_WORD ||
        !is_capital(doc, t) || word->key != KEY_UNKNOWN || hit_at(doc, t, LEX_GIVEN_NAME) ||
        threat_is_other_name(doc, t, t + 1) || possessive_length(token_text(doc->text, t)))
        return false;
    const struct lex_hit *cue = hit_before(doc, t, LEX_NICKNAME_CUE),
                         *behind = hit_at(doc, t + 1, LEX_NICKNAME_CUE);
    bool id = doc->text->lang == LANG_ID, gang = false;
    if (id && cue && token_of(doc, t + 1)->key != KEY_UNKNOWN)
        gang = lex_is_kind(cue->entry, "noun") ? threat_means_group(doc, cue)
                                               : lex_attr(cue->entry, "gang") && doc->is_leak_story;
    else if (!id && behind &&
             !(t && name_word(doc, t - 1) && token_of(doc, t - 1)->sentence == word->sentence))
        gang = (lex_is_kind(behind->entry, "noun") && threat_means_group(doc, behind)) ||
               (lex_attr(behind->entry, "gang") && doc->is_leak_story);
    if (gang)
        threat_add_actor(doc, t, t + 1, ACTOR_THREAT_GROUP, "threat.headline");
    return gang;
}

/* "Hacked by Vexor_X": what a page says that somebody broke into; "was hacked by “Shadow Vexor”".
 */
bool threat_deface_at(struct document *doc, uint32_t t, uint32_t end)
{
    bool quoted = t > 0 && is_quotation_mark(doc, t - 1);
    const struct lex_hit *agent = threat_cue_ending(doc, t - quoted, "agent");
    if (!agent || !lex_attr(agent->entry, quoted ? "crime" : "signs") ||
        !(quoted || token_of(doc, t)->flags & TOKEN_IN_QUOTE))
        return false;
    if (threat_is_handle(doc, t) && end == t)
        end = t + 1;
    while (quoted && is_capital(doc, t) && end < t + MOST_QUOTED && is_capital(doc, end))
        end++; /* "Tim Qorvex": words that are none of a name elsewhere */
    uint32_t mark = end + (is_mark(doc, end, ",") || is_mark(doc, end, "."));
    bool strange = !quoted;
    for (uint32_t i = t; i < end; i++)
        strange = strange || threat_is_handle(doc, i) || token_of(doc, i)->key == KEY_UNKNOWN;
    if (end == t || !strange || (!quoted && threat_is_other_name(doc, t, end)) ||
        (quoted && threat_is_known(doc, t, end)) || (quoted && !is_quotation_mark(doc, mark)))
        return false;
    threat_add_actor(doc, t, end, ACTOR_THREAT_ACTOR, "threat.deface");
    return true;
}

/* "Kelompok yang berada di balik serangan ini adalah X", "the group behind the attack was X": the
 * sentence begins with a word for them, and says who they are. */
bool threat_behind_at(struct document *doc, uint32_t t, uint32_t end)
{
    const struct sentence *s = sentence_of(doc, t);
    uint32_t first = s->first_token + is_small_word(doc, s->first_token, "the");
    const struct lex_hit *who = t < first + 2 ? NULL : hit_at(doc, first, LEX_NICKNAME_CUE);
    if (end == t || !is_small_word(doc, t - 1, "is") || !who ||
        !(lex_is_kind(who->entry, "noun") || lex_is_kind(who->entry, "weak")) ||
        !has_small_word(doc, first, t - 1, "in_the_back") || threat_is_other_name(doc, t, end) ||
        hit_at(doc, t, LEX_GIVEN_NAME))
        return false;
    for (uint32_t i = first + 1; i + 1 < t; i++) {
        if (is_mark(doc, i, ",") || hit_at(doc, i, LEX_SPEECH_VERB))
            return false;
    }
    threat_add_actor(doc, t, end,
                     threat_means_group(doc, who) ? ACTOR_THREAT_GROUP : ACTOR_THREAT_ACTOR,
                     "threat.behind-it");
    return true;
}
