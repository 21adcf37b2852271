/* Lists of kinds of data that did not leak: what people should do, what a law calls personal data,
 * what a form asks for. */
#include "recognize/fields.h"

/* "Scammers may | have", of what was done, is no advice. */
static const struct lex_hit *advice_in(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *advice = field_cue_in(doc, first, end, "advice");
    while (advice && lex_attr(advice->entry, "modal") && is_small_word(doc, advice->end, "perfect"))
        advice = field_cue_in(doc, advice->first + 1, end, "advice");
    return advice;
}

/* What people should do, or what somebody may do with the data: in a short list, or in one that
 * nothing but its length says to have leaked; a word that says so of any list stands before it. */
bool field_is_advice(const struct document *doc, const struct clause *c, const char *rule)
{
    enum { SHORT_LIST = 4, STRONG_REACH = 10 };
    struct clause in = fields_within(doc, c);
    const struct lex_hit *advice = advice_in(doc, c->first, in.end);
    if (!advice)
        return false;
    if (field_count(doc, c->first, c->end) < SHORT_LIST || strcmp(rule, "field.long-list") == 0)
        return true;
    for (; advice; advice = advice_in(doc, advice->first + 1, in.first)) {
        if (lex_attr(advice->entry, "strong") && advice->end + STRONG_REACH > in.first)
            return true;
    }
    return false;
}

/* "Yang diambil hanya nama, alamat, dan pendapatan yang diisi pemohon": behind a list that somebody
 * took, of one item that it was asked for. */
static bool is_form_of_one(const struct document *doc, const struct lex_hit *form,
                           const struct clause *c)
{
    struct clause in = fields_within(doc, c);
    return in.first < form->first && is_small_word(doc, form->first - 1, "relative_clause") &&
           field_cue_in(doc, c->first, in.first, "open");
}

/* "types of personal data" is what a law speaks of, "types of personal data involved" is not. */
static bool is_of_law(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *law = field_cue_in(doc, first, end, "law");
    for (; law; law = field_cue_in(doc, law->first + 1, end, "law")) {
        const struct lex_hit *touched = hit_with(doc, law->first, LEX_FIELD_CUE, "kind", "touched");
        if (!touched || touched->end <= law->end)
            return true;
    }
    return false;
}

/* What a law calls personal data, what a form asks for: lists too, of data that did not leak; NULL
 * where it is neither. */
const char *field_other_list(const struct document *doc, const struct sentence *s,
                             const struct clause *c)
{
    const struct lex_hit *form = field_cue_in(doc, s->first_token, s->end_token, "form");
    if (is_of_law(doc, s->first_token, s->end_token))
        return "field.of-law";
    if (form && !is_form_of_one(doc, form, c) &&
        !field_tells_of_leak(doc, field_sentence_start(doc, s), s->end_token))
        return "field.of-form";
    return NULL;
}
