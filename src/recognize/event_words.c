/* Which words for events stand where, and which of them tell of none, as they are part of a name or
 * of other words. */
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

bool event_thing_at(const struct document *doc, uint32_t token, const char *kind)
{
    if (slice_is(SLICE("money"), kind))
        return doc->owner[token] == OWNER_MONEY;
    if (doc->owner[token] == OWNER_PLATFORM && slice_is(SLICE("offer"), kind))
        return true;
    for (uint32_t i = doc->hits.begin[token]; i < doc->hits.begin[token + 1]; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if ((hit->class == LEX_EVENT_THING && lex_is_kind(hit->entry, kind)) ||
            (hit->class == LEX_UNIT && lex_attr_is(hit->entry, "unit", kind)))
            return true;
    }
    return false;
}

bool event_word_at(const struct document *doc, uint32_t token, const char *mark, const char *value)
{
    for (uint32_t i = doc->hits.begin[token]; i < doc->hits.begin[token + 1]; i++) {
        const struct lex_entry *entry = doc->hits.list.items[i].entry;
        if (entry->class == LEX_EVENT &&
            (value ? lex_attr_is(entry, mark, value) : lex_attr(entry, mark) != NULL))
            return true;
    }
    return false;
}

uint32_t event_types_in(const struct document *doc, uint32_t first, uint32_t end)
{
    enum event_type type;
    uint32_t found = 0;
    for (uint32_t t = first; t < end; t++) {
        if (!lex_starts(&doc->hits, t, LEX_EVENT))
            continue; /* most begin none */
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_hit *hit = &doc->hits.list.items[i];
            const char *name = hit->class == LEX_EVENT ? lex_attr(hit->entry, "type") : NULL;
            if (name && event_type_from_name(slice_of(name), &type))
                found |= (uint32_t)1 << type;
        }
    }
    return found;
}
