/* Networks and messengers: places where people talk, and bodies only where a leak is theirs. */
#include "recognize/agencies.h"
#include "recognize/platforms.h"

/* "he posted on his Facebook", "akun Facebook bernama X": a network as the place where people talk,
 * and no leak at it. */
static bool is_place_of_talk(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *site = hit_at(doc, hit->first, LEX_PLATFORM);
    uint32_t at = hit->first;
    if (!site || !lex_is_kind(site->entry, "social") || site->end < hit->end || !at)
        return false;
    bool led = is_small_word(doc, at - 1, "talk_lead"),
         behind = is_small_word(doc, hit->end, "talk_part");
    at -= led;
    bool leaks = at && (role_cue_before(doc, hit->first) || hit_before(doc, at, LEX_INCIDENT_CUE) ||
                        hit_before(doc, at, LEX_UNIT) || hit_before(doc, at, LEX_FIELD));
    return (behind || (led && !leaks)) && !platform_is_victim(doc, site->entry);
}

/* "487 juta data WhatsApp bocor", "data of 487 million WhatsApp users leaked": so much that only
 * the messenger's own can be meant. */
static bool counts_its_own(const struct document *doc, const struct lex_hit *hit)
{
    enum { MILLION = 1000000 };
    const struct sentence *s = sentence_of(doc, hit->first);
    const struct lex_hit *before = role_cue_before(doc, hit->first),
                         *behind = role_cue_at(doc, hit->end, "after");
    bool owns = (before && lex_attr(before->entry, "owner")) ||
                (behind && lex_attr(behind->entry, "owner"));
    return owns && has_number_from(doc, s->first_token, hit->first, MILLION) &&
           hit_first_in(doc, s->first_token, s->end_token, LEX_INCIDENT_CUE);
}

const struct lex_entry *agency_leaking_messenger(const struct document *doc)
{
    enum { MOST_NAMINGS = 50 };
    uint32_t t = next_with(doc, LEX_AGENCY, 0);
    for (unsigned seen = 0; seen < MOST_NAMINGS && t < doc->text->tokens.count;
         t = next_with(doc, LEX_AGENCY, t + 1)) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_AGENCY);
        if (!lex_attr(hit->entry, "messenger"))
            continue;
        if (counts_its_own(doc, hit))
            return hit->entry;
        seen++;
    }
    return NULL;
}

bool agency_is_place_of_talk(const struct document *doc, const struct lex_hit *hit,
                             const struct lex_entry *leaking)
{
    bool is_messenger = lex_attr(hit->entry, "messenger") != NULL;
    bool led = hit->first > 0 && is_small_word(doc, hit->first - 1, "talk_lead");
    return is_place_of_talk(doc, hit) || (is_messenger && (led || hit->entry != leaking));
}

bool agency_came_by_news(const struct document *doc, uint32_t first, uint32_t end)
{
    enum { DAY_WORDS = 3 };
    const struct lex_hit *learns = hit_with(doc, end, LEX_SMALL_WORD, "kind", "learns");
    if (!learns || !first || (!is_mark(doc, first - 1, ",") && !is_quotation_mark(doc, first - 1)))
        return false;
    if (is_small_word(doc, learns->end, "source_lead"))
        return true;
    for (uint32_t t = learns->end; t <= learns->end + DAY_WORDS; t++) {
        if (is_mark(doc, t, ",") || is_mark(doc, t, "."))
            return true;
        bool of_something = is_small_word(doc, t, "about") && t + 1 < doc->text->tokens.count &&
                            !hit_at(doc, t + 1, LEX_WEEKDAY);
        if (is_small_word(doc, t, "of") || of_something)
            return false;
    }
    return false;
}
