/* Words that stand for a body: "the commission", "the hospital's", "the company"; and names that
 * such a word gives away: "a vendor, Acme Lamps, …", "Acme Lamps, a maker of …". */
#include "recognize/agencies.h"

#include "base/fold.h"

enum { APPOSITION_WORDS = 8, NAME_WORDS = 4 };

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

/* The last body named before a token that has this word in its name; NO_INDEX where none. */
uint32_t body_with_word(struct document *doc, uint32_t token, struct slice word)
{
    for (uint32_t t = token; t > 0; t--) {
        uint32_t body = doc->owner[t - 1] == OWNER_AGENCY ? agency_at(doc, t - 1) : NO_INDEX;
        if (body != NO_INDEX && is_named_with(doc, &doc->findings->agencies.items[body], word))
            return body;
    }
    return NO_INDEX;
}

/* "the commission said", "said the health insurer": a word for a body, written small, beside the
 * verb. NULL where none. */
const struct lex_hit *body_noun(const struct document *doc, uint32_t first, uint32_t end)
{
    bool led = false;
    for (uint32_t t = first; t < end && t < doc->text->tokens.count; t++) {
        const struct lex_hit *head = hit_at(doc, t, LEX_AGENCY_HEAD),
                             *noun = role_cue_at(doc, t, "before");
        struct slice word = token_text(doc->text, t);
        bool names = noun && lex_attr(noun->entry, "discover") && noun->end == t + 1 &&
                     !lex_attr_number(noun->entry, "weight", 0);
        led = led || is_mark(doc, t, "the");
        if (led && !is_capital(doc, t) && (head || names) && !possessive_length(word) &&
            !hit_at(doc, t + 1, LEX_TITLE))
            return head ? head : noun;
    }
    return NULL;
}

/* What kind of body it is says that it is no firm. */
bool agency_is_firm(const struct agency *agency)
{
    static const char *const offices[] = {"ministry", "state",     "police",   "court",
                                          "cyber",    "regulator", "party",    "parliament",
                                          "ngo",      "oversight", "military", "security"};
    for (unsigned i = 0; i < sizeof offices / sizeof *offices; i++) {
        if (slice_is(agency->kind, offices[i]))
            return false;
    }
    return true;
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
        if (body != NO_INDEX && slice_is(doc->findings->agencies.items[body].kind, kind))
            return body;
    }
    return best;
}

/* "company", "vendor", "insurer": a word that names a body and tells no part. */
static const struct lex_hit *body_word_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *cue = role_cue_at(doc, token, "before");
    bool names = cue && lex_attr(cue->entry, "discover") && !lex_attr(cue->entry, "loose") &&
                 !lex_attr_number(cue->entry, "weight", 0);
    return names && !is_capital(doc, token) ? cue : NULL;
}

static bool ends_apposition(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return !t || t->class == TOKEN_PUNCT || is_small_word(doc, token, "clause_joint");
}

/* ", a retail analytics company,", ", the country's fifth largest operator,": what stands between
 * the commas behind a name. */
static bool is_described_as_body(const struct document *doc, uint32_t at)
{
    bool dash = is_mark(doc, at, "–") || is_mark(doc, at, "—");
    if ((!is_mark(doc, at, ",") && !dash) ||
        (!is_small_word(doc, at + 1, "a") && !is_small_word(doc, at + 1, "day_lead")))
        return false;
    for (uint32_t t = at + 2; t < at + 2 + APPOSITION_WORDS && t < doc->text->tokens.count; t++) {
        const struct token *token = token_of(doc, t);
        if (token->flags & TOKEN_SENTENCE_START || token->class == TOKEN_SYMBOL ||
            (token->class == TOKEN_PUNCT && !is_mark(doc, t, "-")) || hit_at(doc, t, LEX_TITLE))
            return false;
        const struct lex_hit *noun = body_word_at(doc, t);
        if (noun && ends_apposition(doc, noun->end))
            return true;
    }
    return false;
}

/* "a vendor, Acme Lamps, …": the word and a comma stand before the name, a comma behind it. */
static bool is_named_behind(const struct document *doc, uint32_t first, uint32_t end)
{
    if (first < 2 || !is_mark(doc, first - 1, ",") || !ends_apposition(doc, end))
        return false;
    for (uint32_t t = first - 2; t + 4 > first && t > 0; t--) {
        const struct lex_hit *noun = body_word_at(doc, t);
        if (noun && noun->end == first - 1)
            return true;
    }
    return false;
}

/* "Kuala Lumpur-based Menara Lamps" */
static bool is_based(const struct document *doc, uint32_t first)
{
    return first > 1 && is_small_word(doc, first - 1, "based") && is_mark(doc, first - 2, "-");
}

/* "specialist Bryan Tan of Pinsent Masons": a person with a title or a given name in front. */
static bool is_of_person(const struct document *doc, uint32_t first)
{
    if (first < 4 || !is_small_word(doc, first - 1, "body_link"))
        return false;
    uint32_t person = name_run_start(doc, first - 1);
    uint32_t words = first - 1 - person;
    return words >= 2 && words <= 3 &&
           (hit_before(doc, person, LEX_TITLE) || hit_at(doc, person, LEX_GIVEN_NAME)) &&
           !hit_first_in(doc, person, first - 1, LEX_TITLE) &&
           !hit_first_in(doc, person, first - 1, LEX_AGENCY_HEAD);
}

void agencies_by_description(struct document *doc)
{
    if (doc->text->lang != LANG_EN)
        return;
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        uint32_t end = name_run_end(doc, t, false);
        if (end == t)
            continue;
        const char *rule = is_based(doc, t)                 ? "agency.based-in"
                           : is_of_person(doc, t)           ? "agency.of-person"
                           : is_named_behind(doc, t, end)   ? "agency.named-behind"
                           : is_described_as_body(doc, end) ? "agency.described"
                                                            : NULL;
        if (rule && end - t <= NAME_WORDS && !agency_is_something_else(doc, t, end) &&
            document_is_free(doc, t, end) &&
            !sentence_is_title_case(doc, token_of(doc, t)->sentence))
            agency_add_new(doc, t, end, NULL, rule);
        t = end - 1;
    }
}
