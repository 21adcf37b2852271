/* Names that a description beside them gives away: "Acme Lamps, a maker of …", "Acme Lamps, which
 * operates …", "Acme Lamps, perusahaan lampu asal …", "a vendor, Acme Lamps, …". */
#include "recognize/agencies.h"
#include "recognize/role_cues.h"

enum { APPOSITION_WORDS = 8, NAME_WORDS = 4, TITLE_BACK = 6 };

/* "company", "vendor", "insurer": a word that names a body and tells no part, or what it runs. */
static const struct lex_hit *body_word_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *cue = role_cue_at(doc, token, "before");
    bool discovers = cue && lex_attr(cue->entry, "discover") && !lex_attr(cue->entry, "loose") &&
                     (!lex_attr_number(cue->entry, "weight", 0) || lex_attr(cue->entry, "service"));
    bool names = discovers || (cue && lex_attr(cue->entry, "apposed"));
    bool small = !is_capital(doc, token) || /* "an NGO, Acme Lamps," */
                 (cue && cue->end == token + 1 && token_of(doc, token)->flags & TOKEN_ALL_CAPS);
    return names && small ? cue : NULL;
}

/* The noun's own end, or words that say more of it: "a maker of …", "the firm representing …",
 * "perusahaan asal …". */
static bool ends_apposition(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    if (!t || t->class == TOKEN_PUNCT || is_small_word(doc, token, "clause_joint"))
        return true;
    return t->class == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) && doc->text->lang == LANG_EN &&
           slice_ends_with(token_text(doc->text, token), SLICE("ing"));
}

/* "perusahaan logistik", "lokapasar yang …": Indonesian puts what kind it is behind the noun. "Kata
 * X, perusahaan harus …" tells of the company. */
static bool is_kind_behind(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return !t || is_small_word(doc, token, "clause_joint") ||
           (t->class == TOKEN_WORD && !hit_at(doc, token, LEX_STOPWORD) &&
            !hit_at(doc, token, LEX_SPEECH_VERB) && !hit_at(doc, token, LEX_INCIDENT_CUE));
}

static bool is_apposition_mark(const struct document *doc, uint32_t at)
{
    return is_mark(doc, at, ",") || is_mark(doc, at, "–") || is_mark(doc, at, "—");
}

/* ", perusahaan rintisan asal Bandung,", ", sebuah platform pinjaman daring." */
static const struct lex_hit *noun_behind(const struct document *doc, uint32_t at)
{
    at += is_small_word(doc, at, "a");
    const struct lex_hit *noun = at < doc->text->tokens.count ? body_word_at(doc, at) : NULL;
    bool tells =
        noun && (is_kind_behind(doc, noun->end) ||
                 (noun->end > noun->first + 1 && token_of(doc, noun->end)->class == TOKEN_PUNCT));
    return tells ? noun : NULL;
}

/* ", a retail analytics company,", ", the country's fifth largest operator,": what stands between
 * the commas behind a name. */
static const struct lex_hit *described_as_body(const struct document *doc, uint32_t at)
{
    if (!is_apposition_mark(doc, at))
        return NULL;
    if (doc->text->lang == LANG_ID)
        return noun_behind(doc, at + 1);
    if (!is_small_word(doc, at + 1, "a") && !is_small_word(doc, at + 1, "day_lead"))
        return NULL;
    for (uint32_t t = at + 2; t < at + 2 + APPOSITION_WORDS && t < doc->text->tokens.count; t++) {
        const struct token *token = token_of(doc, t);
        if (token->flags & TOKEN_SENTENCE_START || token->class == TOKEN_SYMBOL ||
            (token->class == TOKEN_PUNCT && !is_mark(doc, t, "-")) || hit_at(doc, t, LEX_TITLE))
            return NULL;
        const struct lex_hit *noun = body_word_at(doc, t);
        if (noun && ends_apposition(doc, noun->end))
            return noun;
    }
    return NULL;
}

/* ", which operates 40 clinics,", ", based in Toulouse,", " yang bergerak di bidang …": what only a
 * body does. */
static bool does_business(const struct document *doc, uint32_t at)
{
    bool apart = is_apposition_mark(doc, at);
    at += apart;
    if (apart && is_small_word(doc, at, "based"))
        return true;
    if (!is_small_word(doc, at, "relative_thing"))
        return false;
    at++;
    at += is_small_word(doc, at, "before_speech");
    return is_small_word(doc, at, "business");
}

/* "a vendor, Acme Lamps, …": the word and a comma stand before the name, a comma behind it. "A
 * spokesman for the vendor, Mark Yeo, …" is a person. */
static const struct lex_hit *named_behind(const struct document *doc, uint32_t first, uint32_t end)
{
    if (first < 2 || !is_mark(doc, first - 1, ",") || !ends_apposition(doc, end))
        return NULL;
    const struct lex_hit *noun = NULL, *place = hit_before(doc, first - 1, LEX_PLACE);
    uint32_t behind =
        place && place->first > 1 && token_of(doc, place->first - 1)->flags & TOKEN_ALL_SMALL
            ? place->first - 1 /* "a clinic chain on Java, X, …" */
            : first - 1;
    for (uint32_t t = behind; t + 4 > behind && t > 0 && !noun; t--) {
        noun = body_word_at(doc, t - 1);
        if (noun && noun->end != behind)
            noun = NULL;
    }
    if (!noun)
        return NULL;
    uint32_t start = sentence_of(doc, noun->first)->first_token;
    start = noun->first > start + TITLE_BACK ? noun->first - TITLE_BACK : start;
    return hit_first_in(doc, start, noun->first, LEX_TITLE) ? NULL : noun;
}

/* "Kuala Lumpur-based Menara Lamps" */
static bool is_based(const struct document *doc, uint32_t first)
{
    return first > 2 && is_small_word(doc, first - 1, "based") && is_mark(doc, first - 2, "-") &&
           is_capital(doc, first - 3); /* "web-based SCADA" is made so */
}

/* "specialist Bryan Tan of Pinsent Masons": a person with a title or a given name in front. */
static bool is_of_person(const struct document *doc, uint32_t first)
{
    if (first < 4 || !is_small_word(doc, first - 1, "body_link"))
        return false;
    uint32_t person = name_run_start(doc, first - 1);
    uint32_t words = first - 1 - person;
    return words >= 2 && words <= 3 &&
           (hit_before(doc, person, LEX_TITLE) || given_name_at(doc, person)) &&
           !hit_first_in(doc, person, first - 1, LEX_TITLE) &&
           !hit_first_in(doc, person, first - 1, LEX_AGENCY_HEAD);
}

/* "yang juga menjabat Ketua Umum | Pewira": behind the office that somebody holds stands its body.
 */
static uint32_t behind_held_office(const struct document *doc, uint32_t first)
{
    const struct lex_hit *title =
        first && is_small_word(doc, first - 1, "holds") ? hit_at(doc, first, LEX_TITLE) : NULL;
    return title ? title->end : first;
}

/* Described so, yet a person: "Direktur Budi Santoso, perusahaan …". */
static bool is_persons(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *source = hit_before(doc, first, LEX_SPEECH_CUE);
    bool id = doc->text->lang == LANG_ID;
    return hit_before(doc, first, LEX_TITLE) || hit_before(doc, first, LEX_DEGREE) ||
           (end > first + 1 && given_name_at(doc, first)) ||
           (id && (source || hit_before(doc, first, LEX_SPEECH_VERB)));
}

void agencies_by_description(struct document *doc)
{
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        uint32_t end = name_run_end(doc, t, false);
        if (end == t)
            continue;
        uint32_t office = behind_held_office(doc, t);
        bool held = office > t && office < end;
        t = held ? office : t;
        const struct lex_hit *before = named_behind(doc, t, end),
                             *noun = before ? before : described_as_body(doc, end);
        const char *rule = is_based(doc, t)                   ? "agency.based-in"
                           : is_of_person(doc, t)             ? "agency.of-person"
                           : before                           ? "agency.named-behind"
                           : !held && is_persons(doc, t, end) ? NULL
                           : noun || does_business(doc, end)  ? "agency.described"
                                                              : NULL;
        if (rule && end - t <= NAME_WORDS && !agency_is_something_else(doc, t, end) &&
            document_is_free(doc, t, end) &&
            !sentence_is_title_case(doc, token_of(doc, t)->sentence))
            agency_add_new(doc, t, end, noun ? lex_attr(noun->entry, "body") : NULL, rule);
        t = end - 1;
    }
}

bool agency_is_called_by_word(const struct document *doc, uint32_t t)
{
    enum { ALONE = TOKEN_ALL_CAPS | TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE | TOKEN_INITIAL };
    const struct token *token = token_of(doc, t), *behind = token_of(doc, t + 1);
    bool everyday = t > 1 && token->class == TOKEN_WORD && doc->owner[t] == OWNER_NONE &&
                    (token->flags & (TOKEN_CAPITAL | ALONE)) == TOKEN_CAPITAL &&
                    !hit_at(doc, t, LEX_PRONOUN) &&
                    (hit_at(doc, t, LEX_STOPWORD) || hit_at(doc, t, LEX_NUMBER_WORD));
    const struct lex_hit *noun = everyday ? role_cue_before(doc, t) : NULL;
    if (!noun)
        return false;
    bool ends = !behind || is_mark(doc, t + 1, ",") || is_mark(doc, t + 1, ".") ||
                hit_at(doc, t + 1, LEX_STOPWORD) || hit_at(doc, t + 1, LEX_SPEECH_VERB) ||
                role_cue_at(doc, t + 1, "after"); /* but not "organisation Photo taken …" */
    return ends && lex_attr(noun->entry, "discover") && role_only_describes(noun) &&
           !lex_attr(noun->entry, "loose") &&
           !(token_of(doc, noun->first)->flags & TOKEN_CAPITAL) && !is_capital(doc, t + 1);
}
