/* One token or a few -> one piece of a number: figures, a number word, a scale, and the small words
 * that join them. Words and their values come from the lexicon classes number_word and scale. */
#include "recognize/number_int.h"

/* "1.5m": letters are scales only when glued to figures or written as capitals ("Rp 1,2 M"), and
 * are no initials. */
static bool letter_fits(const struct document *doc, uint32_t token)
{
    const struct token *at = token_of(doc, token);
    if (token == 0 || at->flags & (TOKEN_INITIAL | TOKEN_NEWLINE_BEFORE | TOKEN_CLITIC))
        return false;
    if (token_of(doc, token - 1)->class != TOKEN_NUMBER)
        return false;
    if (!(at->flags & TOKEN_SPACE_BEFORE))
        return true;
    const struct token *next = token_of(doc, token + 1);
    bool named = next && next->class == TOKEN_WORD && next->flags & TOKEN_CAPITAL &&
                 !(next->flags & TOKEN_ALL_CAPS);
    bool glued = next && !(next->flags & TOKEN_SPACE_BEFORE) &&
                 (token_is(doc->text, token + 1, "-") || token_is(doc->text, token + 1, "&"));
    /* "25 M Street", "In 2021 T-Mobile", "In 2023 M&S" are names */
    return at->flags & TOKEN_CAPITAL && !named && !glued;
}

static uint64_t scale_value(const struct document *doc, const struct lex_entry *entry)
{
    int64_t times = lex_attr_number(entry, "times", 1);
    if (doc->text->lang == LANG_ID)
        times = lex_attr_number(entry, "times_id", times);
    return (uint64_t)times;
}

const struct lex_hit *number_scale_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *hit = hit_at(doc, token, LEX_SCALE);
    if (!hit || (lex_attr(hit->entry, "letter") && !letter_fits(doc, token)))
        return NULL;
    return hit;
}

/* What follows the figures at `token`. */
static enum figure_hint hint_after(const struct document *doc, uint32_t token)
{
    uint32_t next = token + 1;
    if (token_is(doc->text, next, "+"))
        next++;
    if (next >= doc->text->tokens.count)
        return HINT_NONE;
    if (number_scale_at(doc, next))
        return HINT_SCALE;
    const struct lex_hit *currency = hit_at(doc, next, LEX_CURRENCY);
    if (!currency)
        currency = hit_before(doc, token, LEX_CURRENCY);
    if (currency)
        return lex_attr(currency->entry, "crypto") ? HINT_FRACTION : HINT_THING;
    const struct lex_hit *decoy = hit_at(doc, next, LEX_DECOY);
    if (decoy && lex_attr_is(decoy->entry, "side", "after"))
        return lex_attr_is(decoy->entry, "what", "percent") ? HINT_FRACTION : HINT_NONE;
    for (uint32_t t = next; t < next + 3 && t < doc->text->tokens.count; t++) {
        const struct lex_hit *unit = hit_at(doc, t, LEX_UNIT);
        if (unit)
            return lex_attr_is(unit->entry, "unit", "bytes") ? HINT_FRACTION : HINT_THING;
        if (token_of(doc, t)->class != TOKEN_WORD)
            break;
    }
    return HINT_NONE;
}

static bool is_ordinal_ending(struct slice text)
{
    static const struct slice endings[] = {{"st", 2}, {"nd", 2}, {"rd", 2}, {"th", 2}};
    for (unsigned i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (slice_ends_with(text, endings[i]))
            return true;
    }
    return false;
}

static struct piece figure_piece(const struct number_reader *r, uint32_t token)
{
    struct slice text = token_text(r->doc->text, token);
    struct piece piece = {.kind = PIECE_NONE, .end = token + 1};
    struct figure figure;
    const struct token *next = token_of(r->doc, token + 1);
    if (next && next->class == TOKEN_WORD && !(next->flags & TOKEN_SPACE_BEFORE) &&
        next->span.end - next->span.start == 2 &&
        is_ordinal_ending(token_text(r->doc->text, token + 1))) {
        piece.is_ordinal = true; /* "3rd" as two tokens, where a lexicon knows "rd" */
        piece.end++;
    }
    if (text.len > 2 && is_ordinal_ending(text)) {
        piece.is_ordinal = true;
        text.len -= 2;
    }
    if (!figure_read(text, r->doc->text->lang, &r->habits, hint_after(r->doc, token), &figure))
        return piece;
    piece.kind = PIECE_FIGURE;
    piece.value = figure.whole;
    piece.millionths = figure.millionths;
    piece.decimals = figure.decimals;
    piece.is_ambiguous = figure.is_ambiguous;
    piece.is_grouped = figure.is_grouped;
    return piece;
}

static struct piece word_piece(const struct lex_hit *hit)
{
    const struct lex_entry *entry = hit->entry;
    struct piece piece = {.kind = PIECE_NONE, .end = hit->end};
    piece.value = (uint64_t)lex_attr_number(entry, "value", lex_attr_number(entry, "times", 0));
    piece.high = (uint64_t)lex_attr_number(entry, "high", 0);
    piece.is_vague = lex_attr(entry, "vague") != NULL;
    piece.is_ordinal = lex_attr(entry, "ordinal") != NULL;
    if (lex_attr(entry, "value"))
        piece.kind = PIECE_VALUE;
    else if (lex_attr(entry, "times"))
        piece.kind = PIECE_TIMES;
    else if (lex_attr(entry, "teen"))
        piece.kind = PIECE_TEEN;
    else if (lex_attr(entry, "part"))
        piece.kind = PIECE_PART;
    else if (lex_attr(entry, "article"))
        piece.kind = PIECE_ARTICLE;
    else if (lex_attr(entry, "and"))
        piece.kind = PIECE_AND;
    else if (lex_attr(entry, "some"))
        piece.kind = PIECE_SOME;
    else if (lex_attr(entry, "of"))
        piece.kind = PIECE_OF;
    else if (lex_attr(entry, "point"))
        piece.kind = PIECE_POINT;
    if (piece.kind == PIECE_PART)
        piece.millionths = (uint32_t)lex_attr_number(entry, "part", 0);
    return piece;
}

struct piece number_piece(const struct number_reader *r, uint32_t token)
{
    const struct document *doc = r->doc;
    const struct token *at = token_of(doc, token);
    struct piece none = {.kind = PIECE_NONE, .end = token + 1};
    if (!at)
        return none;
    if (at->class == TOKEN_NUMBER)
        return figure_piece(r, token);
    if (at->class != TOKEN_WORD || at->flags & TOKEN_CLITIC)
        return none;
    const struct lex_hit *hit = number_scale_at(doc, token);
    if (hit) {
        return (struct piece){.kind = PIECE_SCALE,
                              .end = hit->end,
                              .value = scale_value(doc, hit->entry),
                              .is_vague = lex_attr(hit->entry, "vague") != NULL,
                              .is_bare = lex_attr(hit->entry, "bare") != NULL,
                              .is_one = lex_attr(hit->entry, "one") != NULL};
    }
    hit = hit_at(doc, token, LEX_NUMBER_WORD);
    return hit ? word_piece(hit) : none;
}
