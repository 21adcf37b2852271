/* Words for hackers close to a name, and what a name may look like that is one of theirs. */
#include "recognize/threats.h"

enum { NOUN_REACH = 6 };

/* Is that a word for somebody, not for what leads to his name or for what he did? */
static bool is_noun(const struct lex_hit *cue)
{
    return !lex_is_kind(cue->entry, "named") && !lex_is_kind(cue->entry, "guilt") &&
           !lex_is_kind(cue->entry, "deed") && !lex_is_kind(cue->entry, "crew");
}

/* The word for a hacker or an account close before `token` in its sentence; NULL where none. */
const struct lex_hit *threat_noun_near(const struct document *doc, uint32_t token)
{
    const struct lex_hit *unsure = NULL;
    uint32_t sentence = doc->text->tokens.items[token].sentence;
    for (uint32_t t = token; t > 0 && token - t < NOUN_REACH;) {
        t--;
        if (doc->text->tokens.items[t].sentence != sentence)
            return unsure;
        const struct lex_hit *hit = hit_at(doc, t, LEX_NICKNAME_CUE);
        if (!hit || !is_noun(hit))
            continue;
        const struct lex_hit *whole = hit_before(doc, hit->end, LEX_NICKNAME_CUE);
        hit = whole && is_noun(whole) ? whole : hit; /* "kelompok peretas" */
        if (!lex_attr(hit->entry, "unsure"))
            return hit;
        unsure = unsure ? unsure : hit; /* "peretas remaja" */
    }
    return unsure;
}

bool threat_means_group(const struct document *doc, const struct lex_hit *cue)
{
    return lex_attr(cue->entry, "many") ||
           (!lex_attr(cue->entry, "one") && has_small_word(doc, cue->first, cue->end, "group"));
}

/* "9Near", "0xlamp": begins with a figure, and is no amount. */
static bool is_figure_word(const struct document *doc, uint32_t token)
{
    enum { FEW_LETTERS = 3, LONGEST = 20 };
    const struct token *t = token_of(doc, token);
    struct slice word = token_text(doc->text, token);
    unsigned letters = 0;
    if (t->class != TOKEN_NUMBER || t->key != KEY_UNKNOWN || word.len > LONGEST ||
        number_over(doc, token))
        return false;
    for (size_t i = 0; i < word.len; i++)
        letters += word.ptr[i] > '9';
    return letters >= FEW_LETTERS;
}

/* "paksu88", "zenith_x": written as no word is. */
bool threat_is_handle(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    if (t->class != TOKEN_WORD)
        return is_figure_word(doc, token);
    return t->flags & TOKEN_HAS_DIGIT ||
           memchr(token_text(doc->text, token).ptr, '_', t->span.end - t->span.start);
}

/* "akun di forum RaidForums dengan nama @qorvlis": on a forum of hackers such a name is an alias.
 */
static bool is_forum_handle(const struct document *doc, uint32_t token)
{
    uint32_t first = sentence_of(doc, token)->first_token;
    if (token_text(doc->text, token).ptr[0] != '@' || !threat_cue_ending(doc, token, "named"))
        return false;
    for (uint32_t t = token; t > first && token - t < NOUN_REACH; t--) {
        const struct lex_hit *forum = hit_at(doc, t - 1, LEX_PLATFORM);
        if (forum && lex_is_kind(forum->entry, "forum"))
            return true;
    }
    return false;
}

/* An alias looks like a name or like no word at all: "Jimbo", "GnosticPlayers", "0xUser_1",
 * "@handle" is an account. */
uint32_t threat_alias_end(const struct document *doc, uint32_t first)
{
    const struct token *t = token_of(doc, first);
    if (!t || doc->owner[first] != OWNER_NONE ||
        (t->flags & TOKEN_ALL_SMALL && !is_forum_handle(doc, first)))
        return first;
    bool like_handle = threat_is_handle(doc, first) || is_forum_handle(doc, first);
    if (t->class != TOKEN_WORD && !like_handle)
        return first;
    if (!like_handle && !(t->flags & TOKEN_CAPITAL))
        return first;
    uint32_t end = name_run_end(doc, first, false);
    for (uint32_t i = first + 1; i < end;
         i++) { /* "Hacker Bjorka Bocor dari KPU", a headline's capitals */
        if (hit_at(doc, i, LEX_TITLE) || hit_at(doc, i, LEX_PLATFORM_CUE) ||
            hit_at(doc, i, LEX_INCIDENT_CUE))
            end = i;
    }
    if (end == first && like_handle)
        end = first + 1;
    const struct token *figures = token_of(doc, end + 1); /* "Storm-0558" */
    if (end == first + 1 && is_mark(doc, end, "-") && figures && figures->class == TOKEN_NUMBER &&
        !((figures->flags | token_of(doc, end)->flags) & TOKEN_SPACE_BEFORE))
        return end + 2;
    const struct token *glued = token_of(doc, end); /* "Cobalt77" */
    if (end > first && glued && glued->class == TOKEN_NUMBER &&
        !(glued->flags & TOKEN_SPACE_BEFORE))
        end++;
    return end - first <= MOST_ALIAS_WORDS ? end : first;
}

/* "C77": letters and a figure without a space. */
bool threat_is_glued(const struct document *doc, uint32_t first, uint32_t end)
{
    return end == first + 2 && token_of(doc, first + 1)->class == TOKEN_NUMBER &&
           !(token_of(doc, first + 1)->flags & TOKEN_SPACE_BEFORE);
}

bool threat_is_other_name(const struct document *doc, uint32_t first, uint32_t end)
{
    if (end == first + 1 && token_of(doc, first)->flags & TOKEN_INITIAL)
        return true; /* "S." of "Rifqi Priyo S." */
    static const enum lex_class others[] = {
        LEX_PLACE,       LEX_OUTLET,   LEX_PLATFORM, LEX_MALWARE,      LEX_AGENCY,
        LEX_AGENCY_HEAD, LEX_MONTH,    LEX_WEEKDAY,  LEX_TITLE,        LEX_NOT_NAME,
        LEX_FIELD,       LEX_STOPWORD, LEX_DEGREE,   LEX_NICKNAME_CUE, LEX_INCIDENT_CUE};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        const struct lex_hit *hit = hit_at(doc, first, others[i]);
        if (hit && hit->end < end && threat_is_glued(doc, first, end))
            continue; /* "Agency123" */
        if (hit && (hit->end >= end || others[i] == LEX_TITLE || others[i] == LEX_AGENCY_HEAD ||
                    others[i] == LEX_PLACE ||
                    (others[i] == LEX_INCIDENT_CUE && in_title(doc, token_of(doc, first)->span))))
            return true;
    }
    return false;
}

bool threat_is_camel(const struct document *doc, uint32_t token)
{
    struct slice word = token_text(doc->text, token);
    for (size_t i = 1; i < word.len; i++) {
        if (word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' && word.ptr[i - 1] >= 'a' &&
            word.ptr[i - 1] <= 'z')
            return true;
    }
    return false;
}
