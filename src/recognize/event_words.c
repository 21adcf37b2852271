/* The words for an event that tell of none, as they are part of a name or of other words. */
#include "recognize/event_words.h"

#include "recognize/names.h"

/* "menjual produk" is not "menjual": a longer entry, of whatever kind, stands at the token. */
static bool is_part_of_longer(const struct document *doc, const struct lex_hit *hit)
{
    return hit_at(doc, hit->first, LEX_EVENT)->end > hit->end;
}

/* "Direktur Tindak Pidana Ekonomi Khusus": words of an office tell nothing. */
static bool is_of_office(const struct document *doc, const struct lex_hit *hit)
{
    enum { OFFICE_WORDS = 5 };
    uint32_t t = hit->first, sentence = token_of(doc, t)->sentence;
    const struct lex_hit *title = NULL;
    if (!is_capital(doc, t) || !is_capital(doc, hit->end - 1) ||
        sentence_is_title_case(doc, sentence))
        return false;
    for (; t > 0 && hit->first - t < OFFICE_WORDS && !title && is_capital(doc, t - 1) &&
           token_of(doc, t - 1)->sentence == sentence;
         t--)
        title = hit_at(doc, t - 1, LEX_TITLE);
    return title && lex_attr_is(title->entry, "kind", "office");
}

/* "on the Raids Forum", "hasil pemeriksaan laboratorium": no more do those of a platform's name and
 * those of a kind of data. */
static bool is_of_name_or_data(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t word = hit->first + is_small_word(doc, hit->first, "day_lead");
    return doc->owner[word] == OWNER_PLATFORM ||
           (doc->owner[word] == OWNER_FIELD && doc->owner[hit->end - 1] == OWNER_FIELD);
}

bool event_word_of_name(const struct document *doc, const struct lex_hit *hit)
{
    return is_part_of_longer(doc, hit) || is_of_name_or_data(doc, hit) || is_of_office(doc, hit);
}
