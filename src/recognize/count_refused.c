/* Numbers that are no count at all, by what stands around them: years, telephone numbers, articles
 * of laws, figures inside names. */
#include "recognize/count_int.h"

enum { FIRST_YEAR = 1900, LAST_YEAR = 2100 };

/* Figures in one row, without a dot or a comma. */
static bool is_plain(const struct number *number)
{
    const struct slice figures = number->figures;
    return figures.len && !memchr(figures.ptr, '.', figures.len) &&
           !memchr(figures.ptr, ',', figures.len);
}

static bool is_year(const struct number *number)
{
    return number->figures.len == 4 && number->value >= FIRST_YEAR && number->value <= LAST_YEAR &&
           !number->has_scale && is_plain(number);
}

/* "pasal 39", "No. 27", "version 2.3", "berusia 21", "article (5)". */
static const struct lex_hit *decoy_before(const struct document *doc, uint32_t first)
{
    uint32_t before = first;
    while (before &&
           (token_is(doc->text, before - 1, "(") || token_is(doc->text, before - 1, ".") ||
            token_is(doc->text, before - 1, "-") || token_is(doc->text, before - 1, "#")) &&
           first - before < 2)
        before--;
    const struct lex_hit *hit = before ? hit_before(doc, before, LEX_DECOY) : NULL;
    if (!hit || !lex_attr_is(hit->entry, "side", "before") ||
        token_of(doc, hit->first)->sentence != token_of(doc, first)->sentence)
        return NULL;
    return hit;
}

static bool is_phone(const struct number *number)
{
    return number->figures.len >= 8 &&
           (number->figures.ptr[0] == '0' || number->figures.len >= 11) && is_plain(number);
}

/* A group of figures as telephone numbers have them: three or four, no year. */
static bool is_phone_group(const struct document *doc, uint32_t token)
{
    const struct number *number = number_over(doc, token);
    return number && is_plain(number) && number->figures.len >= 3 && number->figures.len <= 4 &&
           !is_year(number);
}

/* "helpline at 8201 8273", "1300-300-300": groups side by side. */
static bool is_in_phone(const struct document *doc, const struct number *number)
{
    uint32_t first = number->first_token, end = number->end_token;
    if (number->has_scale || !is_phone_group(doc, first))
        return false;
    bool joined = first > 1 && is_mark(doc, first - 1, "-");
    return (first && is_phone_group(doc, first - 1)) || is_phone_group(doc, end) ||
           (joined && is_phone_group(doc, first - 2) &&
            !(token_of(doc, first)->flags & TOKEN_SPACE_BEFORE) && first > 3 &&
            is_mark(doc, first - 3, "-"));
}

/* "Office 365 accounts", "W-2 forms", "CVV2 numbers": figures that belong to a name. */
static bool is_in_name(const struct document *doc, const struct candidate *c)
{
    const struct number *number = c->number;
    if (number->has_scale || number->is_words || c->first == 0 || !is_plain(number))
        return false;
    const struct token *before = token_of(doc, c->first - 1), *at = token_of(doc, c->first);
    bool glued = !(at->flags & TOKEN_SPACE_BEFORE);
    if (number->figures.len > 4)
        return glued && before->flags & TOKEN_ALL_CAPS; /* "KB5032288 users" */
    if (glued && token_is(doc->text, c->first - 1, "-") && !(before->flags & TOKEN_SPACE_BEFORE))
        return true;
    if (before->class != TOKEN_WORD || before->sentence != at->sentence)
        return false;
    bool capital = before->flags & TOKEN_CAPITAL && !(before->flags & TOKEN_SENTENCE_START);
    return glued || (capital && !in_title(doc, at->span) && !hit_at(doc, c->first - 1, LEX_BOUND));
}

/* "1.200 TPS", "39 pasal": what stands in front of a number as well, here counted by one. */
static bool counts_places(const struct document *doc, const struct candidate *c)
{
    static const char *const sorts[] = {"law", "version", "address"};
    uint32_t end = c->number->end_token;
    const struct lex_hit *hit = doc->text->lang == LANG_ID ? hit_at(doc, end, LEX_DECOY) : NULL;
    if (!hit || c->entry || hit_at(doc, end, LEX_UNIT) || number_over(doc, hit->end))
        return false;
    for (unsigned i = 0; i < sizeof sorts / sizeof *sorts; i++) {
        if (lex_attr_is(hit->entry, "what", sorts[i]))
            return true;
    }
    return false;
}

const char *count_refusal(const struct document *doc, const struct candidate *c, bool decoy)
{
    const struct number *number = c->number;
    bool bytes = c->entry && c->unit == UNIT_BYTES;
    if (number->is_ordinal)
        return "count.ordinal";
    if (decoy || counts_places(doc, c))
        return "count.decoy-after";
    if (!number->has_scale && number->millionths && !bytes)
        return "count.fraction";
    if (!bytes && is_in_name(doc, c))
        return "count.in-name";
    if (is_phone(number) || is_in_phone(doc, number))
        return "count.telephone";
    if (is_year(number) &&
        !(c->unit == UNIT_PEOPLE && c->entry && c->noun_end == number->end_token + 1))
        return "count.year";
    if (!number->has_scale && !bytes && decoy_before(doc, number->first_token))
        return "count.decoy-before";
    if (number->value == 0 && !bytes)
        return "count.zero";
    if (number->is_words && number->value < 13 && c->unit != UNIT_RECORDS && !bytes)
        return "count.few";
    if (number->is_words && number->value < 5 && !bytes)
        return "count.few";
    return NULL;
}
