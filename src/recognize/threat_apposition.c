/* Hackers by what is told of them behind their name: "Jimbo, a hacker known only by that name". */
#include "recognize/threats.h"

#include "recognize/role_cues.h"

enum { MOST_ADJECTIVES = 5 };

/* "X, anggota BreachForums", "X, a BreachForums user": one of a place where data is sold. */
static bool is_of_forum(const struct document *doc, const struct lex_hit *cue)
{
    bool one = lex_attr(cue->entry, "member") || lex_attr(cue->entry, "user") ||
               lex_attr(cue->entry, "seller");
    for (uint32_t t = cue->first > 0 ? cue->first - 1 : 0; one && t <= cue->end + 1; t++) {
        if (t < doc->text->tokens.count &&
            (doc->owner[t] == OWNER_PLATFORM || hit_at(doc, t, LEX_PLATFORM_CUE)))
            return true;
    }
    return false;
}

/* "Qorv Vexil": no word of the name is the lexicon's, nor a part of a longer one. */
static bool are_unknown(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        if (token_of(doc, t)->key != KEY_UNKNOWN)
            return false;
    }
    return end <= first + 2 &&
           !(first && name_word(doc, first - 1) &&
             token_of(doc, first - 1)->sentence == token_of(doc, first)->sentence);
}

/* "Siapa Qorv212, Peretas …", "Mengenal Qorvex, Geng Hacker di Balik …": what is told right behind
 * the comma tells it in a headline too, where the name is no word. */
static bool is_plain_in_headline(const struct document *doc, uint32_t t, uint32_t end, uint32_t at)
{
    const struct lex_hit *what =
        at < doc->text->tokens.count ? hit_at(doc, at, LEX_NICKNAME_CUE) : NULL;
    return end == t + 1 && what && lex_is_kind(what->entry, "noun") &&
           (threat_is_handle(doc, t) ||
            (token_of(doc, t)->key == KEY_UNKNOWN && threat_means_group(doc, what)));
}

/* "Hasilnya, hacker mulai menyerang", "Pasalnya, peretas …": an Indonesian sentence begins so. */
static bool is_opening_word(const struct document *doc, uint32_t t, uint32_t end)
{
    return doc->text->lang == LANG_ID && end == t + 1 &&
           token_of(doc, t)->flags & TOKEN_SENTENCE_START &&
           slice_ends_with(token_text(doc->text, t), SLICE("nya"));
}

/* "Jimbo, a hacker known only by that name", "Qilin, a Russian-speaking ransomware gang", "X, nama
 * akun penjual itu". A name before a hacker who was spoken of ("X, peretas itu memakai …") is
 * another's. */
bool threat_apposition_at(struct document *doc, uint32_t t, uint32_t end)
{
    uint32_t comma = is_mark(doc, end, "(") ? name_over_age(doc, end) : end, at = comma + 1;
    if (end == t || !is_mark(doc, comma, ",") || threat_is_other_name(doc, t, end) ||
        (sentence_is_title_case(doc, token_of(doc, t)->sentence) &&
         !is_plain_in_headline(doc, t, end, comma + 1)))
        return false;
    bool article = is_small_word(doc, at, "article");
    at += article;
    for (uint32_t last = at + (article ? MOST_ADJECTIVES : 0); at <= last; at++) {
        const struct lex_hit *hit =
            at < doc->text->tokens.count ? hit_at(doc, at, LEX_NICKNAME_CUE) : NULL;
        bool alias = hit && (lex_attr(hit->entry, "alias") || is_of_forum(doc, hit)) &&
                     doc->is_leak_story && are_unknown(doc, t, end);
        bool group = article && hit && lex_is_kind(hit->entry, "weak") && /* "X, a group tied to" */
                     threat_means_group(doc, hit) && !is_small_word(doc, at, "peaceful_group") &&
                     !is_small_word(doc, at - 1, "peaceful_group") &&
                     threat_sentence_has_gangs(doc, t) && threat_has_unknown(doc, t, end);
        const struct lex_hit *kin = /* "X, a brother of the hacker" */
            at < doc->text->tokens.count ? hit_at(doc, at, LEX_TITLE) : NULL;
        if (at >= sentence_of(doc, t)->end_token || is_mark(doc, at, ",") ||
            is_mark(doc, at, ".") || is_small_word(doc, at, "good_hacker") ||
            (kin && lex_attr(kin->entry, "kin")))
            return false;
        if (!hit || (!lex_is_kind(hit->entry, "noun") && !alias && !group))
            continue;
        bool other = is_small_word(doc, hit->end, "that_thing") ||
                     threat_alias_end(doc, hit->end) > hit->end || /* "X, peretas Qorvex sudah …" */
                     is_small_word(doc, hit->end, "good_hacker") ||
                     /* "In Clark County, hackers …", "After robbing X, the thieves were …" */
                     (doc->text->lang == LANG_EN &&
                      (!article ||
                       (t > 0 && !is_domain_name(doc, t) && is_small_word(doc, comma + 1, "the") &&
                        is_small_word(doc, hit->end, "auxiliary"))));
        if ((other && !alias) || (t > 0 && hit_before(doc, t, LEX_SPEECH_CUE)) ||
            threat_is_expert_besides(doc, hit))
            return false;             /* "According to X, the hackers …" */
        if (is_domain_name(doc, t)) { /* "On the website X, the hacker …" */
            document_reject(doc, t, end, "actor", "threat.web-address");
            document_own(doc, t, end, OWNER_PLACE);
            return true;
        }
        if (is_opening_word(doc, t, end)) /* "Hasilnya, hacker mulai menyerang" */
            return false;
        if (role_is_robbed(doc, t, end))
            return false;
        threat_add_actor(doc, t, end,
                         threat_means_group(doc, hit) ? ACTOR_THREAT_GROUP : ACTOR_THREAT_ACTOR,
                         "threat.apposition");
        return true;
    }
    return false;
}
