/* Parts of a body, whose whole the text names beside them. */
#include "recognize/agencies.h"

const char agency_bare_unit[] = "agency.bare-unit";

bool agency_is_unit_of(const struct document *doc, const struct lex_hit *head)
{
    uint32_t t = head->first;
    return t && head->end > t + 1 && lex_attr_is(head->entry, "kind", "police") &&
           is_capital(doc, t - 1) && possessive_length(token_text(doc->text, t - 1)) &&
           !(token_of(doc, t)->flags & TOKEN_NEWLINE_BEFORE);
}

bool agency_is_bare_unit(const struct agency *agency)
{
    return agency->mentions.count && strcmp(agency->mentions.items[0].rule, agency_bare_unit) == 0;
}

const char agency_numbered_part[] = "agency.numbered-part";
const char agency_unit[] = "agency.unit";

bool agency_is_part_mention(const struct mention *mention)
{
    return strcmp(mention->rule, agency_numbered_part) == 0 ||
           strcmp(mention->rule, agency_unit) == 0;
}

/* "the cybercrime squad" after "the Crime Command's Cybercrime Squad". */
void agency_find_small(struct document *doc, uint32_t index)
{
    const struct agency *unit = &doc->findings->agencies.items[index];
    struct slice name = slice_sub(doc->text->bytes, unit->mentions.items[0].span);
    struct span span = unit->mentions.items[0].span;
    uint32_t words =
        token_at_byte(doc->text, span.end - 1) + 1 - token_at_byte(doc->text, span.start);
    for (uint32_t t = 1; t + words <= doc->text->tokens.count; t++) {
        if (token_of(doc, t)->flags & TOKEN_ALL_SMALL && is_small_word(doc, t - 1, "day_lead") &&
            document_is_free(doc, t, t + words) &&
            name_equal(doc, tokens_text(doc->text, t, t + words), name))
            agency_add_alias(doc, index, t, t + words, "agency.again");
    }
}

/* The police named at a token; NO_INDEX where none are. */
static uint32_t police_at(const struct document *doc, uint32_t t)
{
    uint32_t body =
        t < doc->text->tokens.count && doc->owner[t] == OWNER_AGENCY ? agency_at(doc, t) : NO_INDEX;
    bool is = body != NO_INDEX && slice_is(doc->findings->agencies.items[body].kind, "police");
    return is ? body : NO_INDEX;
}

/* "Kepala Direktorat Penilaian Risiko, Badan Siber dan Sandi Negara": behind an officer's title the
 * part, and behind a comma its whole. */
static bool is_officers_part(const struct document *doc, uint32_t t, uint32_t end)
{
    end += is_capital(doc, end) && is_mark(doc, end + 1, ","); /* "… Nasional III," */
    if (!is_mark(doc, end, ",") || end + 1 >= doc->text->tokens.count ||
        doc->owner[end + 1] != OWNER_AGENCY)
        return false;
    uint32_t first = t && is_small_word(doc, t - 1, "sub_part") ? t - 1 : t;
    const struct lex_hit *head = agency_head_at(doc, t, "first"),
                         *title = hit_before(doc, first, LEX_TITLE);
    return title && head && lex_attr_is(head->entry, "kind", "directorate") &&
           token_of(doc, end + 1)->sentence == token_of(doc, t)->sentence;
}

/* "Departemen Komunikasi Bank Indonesia", "Direktorat Reserse Siber (Ditressiber) Kepolisian Daerah
 * Jawa Timur": a part, whose whole is named behind it. */
bool agency_is_part(const struct document *doc, uint32_t t, uint32_t end)
{
    uint32_t at = is_mark(doc, end, "(") && is_mark(doc, end + 2, ")") ? end + 3 : end;
    if (at >= doc->text->tokens.count)
        return false;
    const struct lex_hit *whole = agency_head_at(doc, at, "first");
    bool police = (whole && lex_attr(whole->entry, "law")) || police_at(doc, at) != NO_INDEX;
    return (is_small_word(doc, t, "part") && doc->owner[end] == OWNER_AGENCY) ||
           (is_small_word(doc, t, "police_part") && police) || is_officers_part(doc, t, end);
}

/* "the Cyber Crime Unit of the National Police": a part, whose whole is named behind it. */
bool agency_is_part_of_police(const struct document *doc, uint32_t end)
{
    uint32_t at = end + 1 + is_small_word(doc, end + 1, "day_lead");
    return is_small_word(doc, end, "of") && police_at(doc, at) != NO_INDEX;
}

/* "the National Police's Cyber Crime Unit", and then "the Cyber Crime Unit": the police whose unit
 * it is; NO_INDEX where that is not told. */
uint32_t agency_police_of_unit(const struct document *doc, uint32_t first, uint32_t end)
{
    struct slice name = tokens_text(doc->text, first, end);
    const struct agency *agency;
    if (first && possessive_length(token_text(doc->text, first - 1)) &&
        police_at(doc, first - 1) != NO_INDEX)
        return police_at(doc, first - 1);
    VEC_EACH(agency, &doc->findings->agencies)
    {
        for (uint32_t m = 0; slice_is(agency->kind, "police") && m < agency->mentions.count; m++) {
            const struct mention *mention = &agency->mentions.items[m];
            if (slice_equal(slice_sub(doc->text->bytes, mention->span), name) &&
                strcmp(mention->rule, agency_unit) == 0)
                return (uint32_t)(agency - doc->findings->agencies.items);
        }
    }
    return NO_INDEX;
}
