/* Words that stand for a body, "the commission", "the hospital's", "the company", and which body
 * they mean. */
#include "recognize/agencies.h"

#include "base/fold.h"

/* The forms of a body's name in the text, folded, each once. */
static struct slice names_of(struct document *doc, const struct agency *body)
{
    struct slice names = SLICE_EMPTY;
    const struct mention *mention;
    VEC_EACH(mention, &body->mentions)
    {
        struct slice name = fold(doc->arena, slice_sub(doc->text->bytes, mention->span));
        if (slice_find(names, name, 0) == names.len)
            names = arena_printf(doc->arena, "%.*s\n%.*s", SLICE_ARG(names), SLICE_ARG(name));
    }
    return names;
}

/* Of all bodies, by their numbers. Kept, for there may be many words to ask for and many bodies. */
static const struct slice *names_of_bodies(struct document *doc)
{
    uint32_t count = doc->findings->agencies.count;
    if (!doc->body_names) {
        doc->body_names = ARENA_ARRAY(doc->arena, struct slice, count);
        for (uint32_t i = 0; i < count; i++)
            doc->body_names[i] = names_of(doc, &doc->findings->agencies.items[i]);
    }
    return doc->body_names;
}

/* Where a body is named last before a token, a number that is higher the nearer that is; 0 where it
 * is named only behind it. */
static uint32_t nearness(const struct document *doc, const struct agency *body, uint32_t token)
{
    uint32_t end = token ? token_of(doc, token - 1)->span.end : 0, m = body->mentions.count;
    while (m > 0 && body->mentions.items[m - 1].span.start >= end)
        m--;
    return m ? body->mentions.items[m - 1].span.start + 1 : 0;
}

/* "the commission" is the "National Privacy Commission". */
uint32_t body_with_word(struct document *doc, uint32_t token, struct slice word)
{
    const struct slice *names = names_of_bodies(doc);
    struct slice folded = fold(doc->arena, word);
    uint32_t body = NO_INDEX, best = 0;
    for (uint32_t a = 0; a < doc->findings->agencies.count; a++) {
        uint32_t near = slice_find(names[a], folded, 0) < names[a].len
                            ? nearness(doc, &doc->findings->agencies.items[a], token)
                            : 0;
        if (near > best)
            body = a, best = near;
    }
    return body;
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

/* The firm that the report names first; NO_INDEX where it names none. */
static uint32_t first_firm(const struct findings *found)
{
    uint32_t first = NO_INDEX, earliest = UINT32_MAX;
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        const struct agency *agency = &found->agencies.items[a];
        uint32_t at = agency->mentions.count ? agency->mentions.items[0].span.start : UINT32_MAX;
        if (agency_is_firm(agency) && at < earliest)
            first = a, earliest = at;
    }
    return first;
}

uint32_t body_of_kind(const struct document *doc, uint32_t token, const char *kind)
{
    uint32_t body = NO_INDEX, best = 0;
    bool is_unit = true;
    if (strcmp(kind, "firm") == 0)
        return first_firm(doc->findings);
    for (uint32_t a = 0; a < doc->findings->agencies.count; a++) {
        const struct agency *agency = &doc->findings->agencies.items[a];
        uint32_t near = slice_is(agency->kind, kind) ? nearness(doc, agency, token) : 0;
        bool unit = near && agency_is_bare_unit(agency); /* one only where nothing else is named */
        if (near && unit <= is_unit && (unit < is_unit || near > best))
            body = a, best = near, is_unit = unit;
    }
    return body;
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
