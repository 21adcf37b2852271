/* The body a person speaks for where none is named beside him: by his office alone, and by what the
 * text named before. */
#include "recognize/agencies.h"
#include "recognize/people.h"

enum { SENTENCES_BACK = 2 };

/* Does a title make him speak for the body named last? That of a "prime minister" is one title, and
 * of no body; a minister's, a judge's and a police officer's is no firm. */
static bool has_office(const struct document *doc, const struct person_candidate *c,
                       const struct agency *last)
{
    for (uint32_t t = c->title_first; t < c->title_end; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        const char *of = title ? lex_attr(title->entry, "of") : NULL;
        bool state =
            title && (lex_attr(title->entry, "cabinet") || (of && strcmp(of, "firm") != 0));
        if (title && lex_attr_is(title->entry, "kind", "office") &&
            !lex_attr(title->entry, "own") && !(state && agency_is_firm(last)))
            return true;
        t = title ? title->end - 1 : t;
    }
    return false;
}

/* The body named last before a token, in its sentence or a few sentences back. */
static uint32_t agency_last_named(const struct document *doc, uint32_t token)
{
    uint32_t sentence = token_of(doc, token)->sentence;
    for (uint32_t t = token; t > 0; t--) {
        if (token_of(doc, t - 1)->sentence + SENTENCES_BACK < sentence)
            return NO_INDEX;
        if (doc->owner[t - 1] == OWNER_AGENCY)
            return agency_at(doc, t - 1);
    }
    return NO_INDEX;
}

static uint32_t agency_of_force(const struct document *doc, const struct person_candidate *c)
{
    const char *force = people_title_attr(doc, c, "force");
    return force ? agency_with_id(doc, slice_of(force)) : NO_INDEX;
}

static bool is_spokesperson(const struct document *doc, const struct person_candidate *c)
{
    const struct lex_hit *title =
        c->title_end > c->title_first ? hit_at(doc, c->title_first, LEX_TITLE) : NULL;
    return title && lex_attr(title->entry, "speaks");
}

/* The body whose office a title is by its kind: a judge's court, a chief executive's company. */
static uint32_t agency_of_office_kind(const struct document *doc, const struct person_candidate *c)
{
    const char *kind = people_title_attr(doc, c, "of");
    return kind ? body_of_kind(doc, c->first, kind) : NO_INDEX;
}

/* "wrote analyst Budi" behind "researchers at the threat intelligence firm X": the experts that
 * were named just before. */
static uint32_t agency_of_experts(const struct document *doc, const struct person_candidate *c)
{
    const struct lex_hit *title = hit_before(doc, c->first, LEX_TITLE);
    uint32_t sentence = token_of(doc, c->first)->sentence;
    if (!title || !lex_attr_is(title->entry, "kind", "profession") ||
        lex_attr(title->entry, "weak"))
        return NO_INDEX;
    for (uint32_t t = title->first; t > 0; t--) {
        if (token_of(doc, t - 1)->sentence + SENTENCES_BACK < sentence)
            return NO_INDEX;
        if (doc->owner[t - 1] != OWNER_AGENCY || (t > 1 && doc->owner[t - 2] == OWNER_AGENCY))
            continue;
        const struct lex_hit *cue = role_cue_before(doc, t - 1);
        uint32_t body = agency_at(doc, t - 1);
        bool experts =
            (cue && lex_attr_is(cue->entry, "role", "commenter")) ||
            (body != NO_INDEX && slice_is(doc->findings->agencies.items[body].kind, "security"));
        if (experts)
            return body;
    }
    return NO_INDEX;
}

uint32_t people_body_of_office(const struct document *doc, const struct person_candidate *c)
{
    uint32_t body = agency_of_force(doc, c);
    if (body == NO_INDEX)
        body = agency_of_office_kind(doc, c);
    uint32_t last = agency_last_named(doc, people_first(c));
    if (body == NO_INDEX && last != NO_INDEX &&
        has_office(doc, c, &doc->findings->agencies.items[last]) &&
        !people_office_is_of_field(doc, c) && !people_is_counted_in(doc, c) &&
        !people_has_strange_body(doc, c))
        body = last;
    if (body == NO_INDEX)
        body = agency_of_experts(doc, c);
    return body == NO_INDEX && is_spokesperson(doc, c) ? body_of_kind(doc, c->first, "firm") : body;
}
