/* What an officer's title beside a name tells: that it is a body's ("Learnwell's chief executive"),
 * or the officer's own ("Direktur Budi Santoso"). */
#include "recognize/agencies.h"
#include "recognize/role_cues.h"

enum { FIELD_WORDS = 2 /* between a body and its officer */ };

bool agency_is_filler(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t && t->class == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) &&
           doc->owner[token] == OWNER_NONE && !hit_at(doc, token, LEX_STOPWORD) &&
           !hit_at(doc, token, LEX_SPEECH_VERB);
}

/* "ujar Justin Lie, CEO | Lampondia, perusahaan …": a firm's office behind its holder's name leads
 * to the firm. */
static bool is_behind_holder(const struct document *doc, uint32_t first)
{
    const struct lex_hit *title = hit_before(doc, first, LEX_TITLE);
    return title && title->first > 2 && lex_attr_is(title->entry, "of", "firm") &&
           is_mark(doc, title->first - 1, ",") && name_word(doc, title->first - 2) &&
           name_word(doc, title->first - 3) && !given_name_at(doc, first);
}

bool agency_has_officer(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *over = lex_hit_over(&doc->hits, first, LEX_TITLE);
    if (is_behind_holder(doc, first))
        return true;
    if (hit_before(doc, first, LEX_TITLE)) /* "Kepala Desa X, Budi, menuturkan" tells where */
        return agency_holder_behind(doc, end) && !(over && lex_attr(over->entry, "placed"));
    const struct lex_hit *title = NULL;
    for (uint32_t t = end; doc->text->lang == LANG_EN && !title && t <= end + FIELD_WORDS; t++) {
        title = t < doc->text->tokens.count ? hit_at(doc, t, LEX_TITLE) : NULL;
        if (!title && !agency_is_filler(doc, t))
            break; /* "Unison branch secretary Deb Hartle" */
    }
    bool of_holder = title && is_capital(doc, title->first) && lex_attr(title->entry, "of") &&
                     name_word(doc, title->end); /* "Acme Card CEO Jane Doe" */
    if (!title || (is_capital(doc, title->first) && !of_holder) || lex_attr(title->entry, "weak") ||
        !lex_attr_is(title->entry, "kind", "office"))
        return false;
    bool behind_name = first > 2 && is_small_word(doc, first - 1, "day_lead") &&
                       is_mark(doc, first - 2, ",") && is_capital(doc, first - 3);
    return possessive_length(token_text(doc->text, end - 1)) || name_word(doc, title->end) ||
           behind_name; /* "Saket Gokhale, the Trinamool Congress spokesperson" */
}

/* "former Coupang employee", "ex-bos X": what the title leads to stands behind the name. */
static bool is_of_its_people(const struct document *doc, uint32_t end)
{
    const struct lex_hit *people = role_cue_at(doc, end, "after"),
                         *title = hit_at(doc, end, LEX_TITLE);
    return doc->text->lang == LANG_EN && !is_capital(doc, end) &&
           (title || (people && lex_attr(people->entry, "people")));
}

bool agency_is_titled(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *title = hit_before(doc, first, LEX_TITLE);
    bool before_people = title && end < doc->text->tokens.count && is_of_its_people(doc, end);
    if (before_people || is_behind_holder(doc, first))
        return false;
    /* "kata juru bicara Lampu": a spokesman is told with his whole name, or his body's */
    if (title && lex_attr(title->entry, "speaks") && end == first + 1 && !given_name_at(doc, first))
        return false;
    /* "nasabah Samar Lampu": customers are a body's as often as they are called by name */
    if (title && (!lex_attr(title->entry, "weak") || given_name_at(doc, first) ||
                  hit_at(doc, first, LEX_NOT_NAME)))
        return true;
    return first > 1 && token_is(doc->text, first - 1, ",") &&
           (hit_before(doc, first - 1, LEX_TITLE) || agency_office_leads(doc, first, end));
}
