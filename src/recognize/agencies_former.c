/* A body that has changed its name: "X (the former Y)", "X, formerly known as Y," are one. */
#include "recognize/agencies.h"

/* Where the other name begins behind a body that ends at a token: over the mark and the words that
 * lead to it. `at` where none do. Some lead to a name in brackets alone: "X, now Y's owner,". */
static uint32_t behind_lead(const struct document *doc, uint32_t at)
{
    bool bracket = is_mark(doc, at, "(");
    uint32_t t = at + (bracket || is_mark(doc, at, ","));
    const struct lex_hit *lead = hit_with(doc, t, LEX_SMALL_WORD, "kind", "once_called");
    if (!lead && bracket)
        lead = hit_with(doc, t, LEX_SMALL_WORD, "kind", "once");
    return lead ? lead->end : at;
}

/* The end of the name at a token, as far as the mark that ends what is told of it; `first` where it
 * is none of a body: a man's office, a place, an outlet. */
static uint32_t other_name_end(const struct document *doc, uint32_t first, bool bracket)
{
    enum { MOST_WORDS = 6 };
    uint32_t end = first;
    while (end < first + MOST_WORDS && is_capital(doc, end) &&
           (doc->owner[end] == OWNER_AGENCY || name_word(doc, end)))
        end++;
    const struct lex_hit *place = hit_at(doc, first, LEX_PLACE);
    bool ends = bracket ? is_mark(doc, end, ")") : is_mark(doc, end, ",") || is_mark(doc, end, ".");
    bool other = hit_first_in(doc, first, end, LEX_TITLE) || hit_at(doc, first, LEX_OUTLET) ||
                 (place && place->end == end);
    return ends && !other ? end : first;
}

/* Gives the body in front of a token the name that [first, end) is, or the mentions of the body
 * that has been found there. Two that the lexicon knows stay two. */
static bool join(struct document *doc, uint32_t body, uint32_t first, uint32_t end)
{
    uint32_t other = doc->owner[first] == OWNER_AGENCY ? agency_at(doc, first) : NO_INDEX;
    const struct agency *items = doc->findings->agencies.items;
    if (other == body || (other == NO_INDEX && !document_is_free(doc, first, end)))
        return false;
    if (other == NO_INDEX)
        agency_add_alias(doc, body, first, end, "agency.other-name");
    else if (!items[other].known)
        agency_merge(doc, other, body);
    else if (!items[body].known)
        agency_merge(doc, body, other);
    else
        return false;
    return true;
}

bool agencies_join_former(struct document *doc)
{
    bool joined = false;
    for (uint32_t t = 1; t + 2 < doc->text->tokens.count; t++) {
        if (doc->owner[t - 1] != OWNER_AGENCY || doc->owner[t] == OWNER_AGENCY)
            continue;
        uint32_t first = behind_lead(doc, t), body = agency_at(doc, t - 1);
        uint32_t end = first > t ? other_name_end(doc, first, is_mark(doc, t, "(")) : first;
        if (end > first && body != NO_INDEX)
            joined = join(doc, body, first, end) || joined;
    }
    return joined;
}
