/* "@x": accounts that are told to have done it. */
#include "recognize/threats.h"

enum {
    DEED_BEFORE = 6,
    DEED_BEHIND = 7,
    LET_OUT_REACH = 6, /* between the verb and what was let out */
    HACKERS_REACH = 6, /* "bahwa sebuah kelompok peretas" */
};

/* "akun Twitter @son1x777": the mark and the word behind it, or one token. The end of it; `t` where
 * there is none. */
static uint32_t handle_end(const struct document *doc, uint32_t t)
{
    const struct token *word = token_of(doc, t + 1);
    struct slice text = token_text(doc->text, t);
    if (text.ptr[0] != '@')
        return t;
    if (text.len > 2)
        return t + 1;
    bool joined = is_mark(doc, t, "@") && word && !(word->flags & TOKEN_SPACE_BEFORE) &&
                  doc->owner[t + 1] == OWNER_NONE;
    return joined ? t + 2 : t;
}

/* "diunggah akun @x bahwa sebuah kelompok peretas mengklaim": what he told is that hackers did it.
 */
bool threat_tells_that_hackers(const struct document *doc, uint32_t end)
{
    end += is_mark(doc, end, ",");
    for (uint32_t t = end + 1; is_small_word(doc, end, "clause_link") && t < end + HACKERS_REACH;
         t++) {
        if (hit_with(doc, t, LEX_NICKNAME_CUE, "kind", "noun") ||
            hit_with(doc, t, LEX_VOICE, "kind", "villain"))
            return true;
    }
    return false;
}

/* "tulis akun @x", "akun @x mengumumkan": one who tells of what others did. */
bool threat_tells_of_others(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct sentence *s = sentence_of(doc, first);
    uint32_t to = end + 3 < s->end_token ? end + 3 : s->end_token;
    uint32_t from = first > s->first_token + 4 ? first - 4 : s->first_token;
    if (threat_tells_that_hackers(doc, end))
        return true;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if (doc->owner[t] == OWNER_THREAT_ACTOR || hit_at(doc, t, LEX_THREAT_GROUP))
            return true;
    }
    for (uint32_t t = from; t < to; t++) { /* who claims it may well have done it */
        const struct lex_hit *verb = t < first || t >= end ? hit_at(doc, t, LEX_SPEECH_VERB) : NULL;
        if (verb && !lex_attr_is(verb->entry, "stance", "claims"))
            return true;
    }
    return false;
}

static bool is_in_its_post(const struct document *doc, const struct lex_hit *account)
{
    return account->first > 0 && is_small_word(doc, account->first - 1, "network_part");
}

/* "ditawarkan di situs X melalui akun @y": the word nearest before the account is of a sale. */
static bool is_sold_through(const struct document *doc, const struct lex_hit *account)
{
    uint32_t first = sentence_of(doc, account->first)->first_token;
    if (account->first == 0 || is_in_its_post(doc, account) ||
        !is_small_word(doc, account->first - 1, "place_of_sale"))
        return false;
    for (uint32_t t = account->first - 1; t-- > first && account->first - t <= DEED_BEHIND;) {
        const struct lex_hit *cue = hit_at(doc, t, LEX_INCIDENT_CUE);
        if (hit_at(doc, t, LEX_SPEECH_VERB) || hit_at(doc, t, LEX_SPEECH_CUE))
            return false;
        if (cue && lex_is_kind(cue->entry, "sale"))
            return true;
    }
    return false;
}

/* "data itu diumbar akun @x", "displayed by the account @x": who lets out, told right before. */
static bool is_let_out_by(const struct document *doc, const struct lex_hit *account)
{
    uint32_t at = account->first, first = sentence_of(doc, at)->first_token;
    at -= at > first && is_small_word(doc, at - 1, "the");
    at -= at > first &&
          (is_small_word(doc, at - 1, "by") || is_small_word(doc, at - 1, "place_of_sale"));
    return at > first && is_small_word(doc, at - 1, "let_out");
}

/* "the account behind the upload, @x,": the word for it tells of the deed. */
static bool is_behind_deed(const struct document *doc, const struct lex_hit *account, uint32_t t)
{
    return lex_attr(account->entry, "deed") &&
           (account->end == t || (account->end + 1 == t && is_mark(doc, account->end, ",")));
}

/* "akun @x membocorkan NIK-nya", "the account @x displayed his address": what it lets out stands
 * behind the verb. */
static bool lets_out(const struct document *doc, uint32_t end)
{
    return (is_small_word(doc, end, "let_out") ||
            hit_with(doc, end, LEX_NICKNAME_CUE, "kind", "act")) &&
           hit_first_in(doc, end + 1, end + LET_OUT_REACH, LEX_FIELD);
}

bool threat_handle_at(struct document *doc, uint32_t t)
{
    const struct sentence *s = sentence_of(doc, t);
    uint32_t end = handle_end(doc, t);
    const struct lex_hit *account = end > t ? threat_noun_near(doc, t) : NULL;
    if (!account || threat_tells_of_others(doc, t, end))
        return false;
    bool in_post = is_in_its_post(doc, account);
    uint32_t from = t > s->first_token + DEED_BEFORE ? t - DEED_BEFORE : s->first_token;
    if (in_post)
        from = end; /* "lewat unggahan akun @x" tells of what others did */
    uint32_t to = end + DEED_BEHIND < s->end_token ? end + DEED_BEHIND : s->end_token;
    bool did = false;
    for (uint32_t i = from; i < to && !did; i++) {
        const struct lex_hit *cue = hit_at(doc, i, LEX_INCIDENT_CUE),
                             *verb = hit_at(doc, i, LEX_SPEECH_VERB);
        const struct lex_hit *noun =
            hit_at(doc, i, LEX_NICKNAME_CUE); /* "hacker" alone tells of nobody's deed */
        did = (cue && lex_is_kind(cue->entry, "break") &&
               !(noun && lex_is_kind(noun->entry, "noun"))) ||
              (verb && lex_attr_is(verb->entry, "stance", "claims") && !in_post);
    }
    did = did || is_sold_through(doc, account) || is_let_out_by(doc, account) ||
          is_behind_deed(doc, account, t) || (account->end == t && lets_out(doc, end));
    if (did)
        threat_add_actor(doc, t, end, ACTOR_THREAT_ACTOR, "threat.handle");
    return did;
}
