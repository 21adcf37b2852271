/* Words that stand for a body, "the commission", "the hospital's", "the company", and which body
 * they mean. */
#include "recognize/agencies.h"

#include "base/fold.h"

/* Does the body have this word in its name? "the commission" is the "National Privacy Commission".
 */
static bool is_named_with(struct document *doc, const struct agency *body, struct slice word)
{
    struct slice folded = fold(doc->arena, word);
    for (uint32_t m = 0; m < body->mentions.count; m++) {
        struct slice name =
            fold(doc->arena, slice_sub(doc->text->bytes, body->mentions.items[m].span));
        if (slice_find(name, folded, 0) < name.len)
            return true;
    }
    return false;
}

uint32_t body_with_word(struct document *doc, uint32_t token, struct slice word)
{
    for (uint32_t t = token; t > 0; t--) {
        uint32_t body = doc->owner[t - 1] == OWNER_AGENCY ? agency_at(doc, t - 1) : NO_INDEX;
        if (body != NO_INDEX && is_named_with(doc, &doc->findings->agencies.items[body], word))
            return body;
    }
    return NO_INDEX;
}

const struct lex_hit *body_noun_at(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    if (!t || (t->flags & TOKEN_CAPITAL && !(t->flags & TOKEN_SENTENCE_START)))
        return NULL; /* "Council leader X" at the beginning of a sentence */
    const struct lex_hit *head = hit_at(doc, token, LEX_AGENCY_HEAD),
                         *noun = role_cue_at(doc, token, "before");
    bool names =
        noun && lex_attr(noun->entry, "discover") && !lex_attr_number(noun->entry, "weight", 0);
    if (head && !lex_attr(head->entry, "capital"))
        return head;
    return names ? noun : NULL;
}

const struct lex_hit *body_noun(const struct document *doc, uint32_t first, uint32_t end)
{
    bool led = false;
    for (uint32_t t = first; t < end && t < doc->text->tokens.count; t++) {
        const struct lex_hit *noun = body_noun_at(doc, t);
        led = led || is_small_word(doc, t, "day_lead");
        if (led && noun && noun->end == t + 1 && !possessive_length(token_text(doc->text, t)) &&
            !hit_at(doc, t + 1, LEX_TITLE))
            return noun;
    }
    return NULL;
}

uint32_t agency_prominence(const struct document *doc, const struct agency *agency)
{
    uint32_t weight = 0;
    for (uint32_t i = 0; i < agency->mentions.count; i++)
        weight += in_title(doc, agency->mentions.items[i].span) ? 3 : 1;
    return weight;
}

bool agency_is_firm(const struct agency *agency)
{
    return !slice_has_part(SLICE("ministry state police court cyber regulator party parliament ngo "
                                 "oversight military security"),
                           ' ', agency->kind);
}

uint32_t body_of_kind(const struct document *doc, uint32_t token, const char *kind)
{
    uint32_t best = NO_INDEX, earliest = UINT32_MAX;
    bool firm = strcmp(kind, "firm") == 0;
    for (uint32_t a = 0; firm && a < doc->findings->agencies.count; a++) {
        const struct agency *agency = &doc->findings->agencies.items[a];
        uint32_t at = agency->mentions.count ? agency->mentions.items[0].span.start : UINT32_MAX;
        if (agency_is_firm(agency) && at < earliest)
            best = a, earliest = at;
    }
    for (uint32_t t = token; !firm && t > 0; t--) {
        uint32_t body = doc->owner[t - 1] == OWNER_AGENCY ? agency_at(doc, t - 1) : NO_INDEX;
        const struct agency *agency =
            body != NO_INDEX ? &doc->findings->agencies.items[body] : NULL;
        if (agency && slice_is(agency->kind, kind) && !agency_is_bare_unit(agency))
            return body;
        best = agency && best == NO_INDEX && slice_is(agency->kind, kind) ? body : best;
    }
    return best;
}

/* "company", "council": such a word is said of bodies of many kinds. */
static bool tells_kind(const char *kind)
{
    return kind && strcmp(kind, "company") != 0 && strcmp(kind, "state") != 0;
}

/* Only the body itself is an office; "the company" may be any firm. */
static bool means_office(const struct lex_hit *noun, const char *kind)
{
    return lex_attr(noun->entry, "own") ||
           slice_has_part(SLICE("state ministry police court ngo"), ' ', slice_of(kind));
}

uint32_t body_meant(struct document *doc, const struct lex_hit *noun, uint32_t token)
{
    const char *kind = lex_attr(noun->entry, "kind");
    struct slice word = slice_sub(doc->text->bytes, name_span(doc, noun->first, noun->end));
    uint32_t meant = body_with_word(doc, token, word);
    if (meant == NO_INDEX && tells_kind(kind))
        meant = body_of_kind(doc, token, kind);
    if (meant != NO_INDEX || means_office(noun, kind))
        return meant;
    meant = body_of_kind(doc, token, "firm");
    const struct agency *firm = meant != NO_INDEX ? &doc->findings->agencies.items[meant] : NULL;
    bool other = firm && tells_kind(kind) && firm->kind.len && !slice_is(firm->kind, "company");
    return other ? NO_INDEX : meant; /* "the university" is no hospital */
}
