/* One body under two forms of its name in one text: "Asahi" and "Asahi Group Holdings Ltd.". */
#include "recognize/agencies.h"

/* Tokens [first, end), and what is asked of them again and again. */
struct short_name {
    const struct document *doc;
    uint32_t first, end;
    struct slice text;
    uint32_t form;              /* where the words for a firm's form begin; `end` without any */
    const struct lex_hit *head; /* that begins it; NULL without one */
};

/* Is the name that of a body, whose first mention is the span? */
typedef bool is_same(const struct short_name *name, const struct agency *agency, struct span span);

/* "UBS" after "Universitas Bina Samudra (UBS)": the body's acronym in the text. */
static bool is_acronym_of(const struct short_name *name, const struct agency *agency,
                          struct span span)
{
    (void)span;
    return agency->acronym.len && slice_equal(agency->acronym, name->text);
}

/* Are the letters the initials of the words with a capital in [first, end), each and no more? */
static bool are_initials(const struct document *doc, uint32_t first, uint32_t end,
                         struct slice letters)
{
    size_t at = 0;
    for (uint32_t t = first; t < end; t++) {
        if (!is_capital(doc, t))
            continue;
        if (at >= letters.len || token_text(doc->text, t).ptr[0] != letters.ptr[at++])
            return false;
    }
    return at == letters.len;
}

/* "LCB" after "Lampion Ceramics Bandung": all the initials of the words of a body's name, three at
 * least. */
static bool is_initials_of(const struct short_name *name, const struct agency *agency,
                           struct span span)
{
    enum { FEWEST = 3 };
    const struct document *doc = name->doc;
    if (name->end != name->first + 1 || name->text.len < FEWEST || agency->acronym.len ||
        !(token_of(doc, name->first)->flags & TOKEN_ALL_CAPS))
        return false;
    return are_initials(doc, token_at_byte(doc->text, span.start),
                        token_at_byte(doc->text, span.end - 1) + 1, name->text);
}

/* Has [first, end) the first words of the longer name, and in capitals the initials of its others?
 */
static bool fits_end_in_initials(const struct document *doc, uint32_t first, uint32_t end,
                                 uint32_t longer, uint32_t longer_end)
{
    enum { FEWEST = 2 };
    struct slice letters = token_text(doc->text, end - 1);
    uint32_t words = end - 1 - first;
    if (!words || longer_end - longer <= words || letters.len < FEWEST ||
        !(token_of(doc, end - 1)->flags & TOKEN_ALL_CAPS))
        return false;
    for (uint32_t i = 0; i < words; i++) {
        if (!slice_equal(token_text(doc->text, first + i), token_text(doc->text, longer + i)))
            return false;
    }
    return are_initials(doc, longer + words, longer_end, letters);
}

/* "Lampion DHB" beside "Lampion District Health Board", whichever stands first. */
static bool is_end_in_initials_of(const struct short_name *name, const struct agency *agency,
                                  struct span span)
{
    const struct document *doc = name->doc;
    uint32_t from = token_at_byte(doc->text, span.start),
             to = token_at_byte(doc->text, span.end - 1) + 1;
    return !agency->known && (fits_end_in_initials(doc, name->first, name->end, from, to) ||
                              fits_end_in_initials(doc, from, to, name->first, name->end));
}

/* `longer` begins, or ends, with the words. */
static bool begins_with_words(struct slice longer, struct slice words)
{
    return longer.len > words.len && longer.ptr[words.len] == ' ' &&
           slice_starts_with(longer, words);
}

static bool ends_with_words(struct slice longer, struct slice words)
{
    return longer.len > words.len && longer.ptr[longer.len - words.len - 1] == ' ' &&
           slice_ends_with(longer, words);
}

/* "Cathay" after "Cathay Pacific": a known company's name begins with the word. */
static bool is_first_word_of(const struct short_name *name, const struct agency *agency,
                             struct span span)
{
    return name->end == name->first + 1 && agency->known && slice_is(agency->kind, "company") &&
           begins_with_words(slice_sub(name->doc->text->bytes, span), name->text);
}

/* The end of a name without the words for a firm's form: "Asahi" of "Asahi Group Holdings Ltd." */
static uint32_t without_forms(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first + 1; t < end; t++) {
        const struct lex_hit *form = agency_head_at(doc, t, "last");
        uint32_t at = t;
        while (form && lex_attr(form->entry, "form") &&
               lex_attr_is(form->entry, "kind", "company") && at < end) {
            at = form->end + is_mark(doc, form->end, ".");
            form = at < end ? agency_head_at(doc, at, "last") : NULL;
        }
        if (at >= end)
            return t;
    }
    return end;
}

/* "Benesse Holdings Inc." after "Benesse Corp.": a firm that has this name in another form. */
static bool is_other_form_of(const struct short_name *name, const struct agency *agency,
                             struct span span)
{
    const struct document *doc = name->doc;
    if (agency->known)
        return false;
    uint32_t from = token_at_byte(doc->text, span.start),
             to = token_at_byte(doc->text, span.end - 1) + 1, form = without_forms(doc, from, to);
    return (name->form < name->end || form < to) &&
           slice_equal(slice_sub(doc->text->bytes, name_span(doc, name->first, name->form)),
                       slice_sub(doc->text->bytes, name_span(doc, from, form)));
}

/* "K Box" after "K Box Singapore", "Lumina" after "Lumina Smile Group": a body whose name is this
 * one and a place, or a firm whose name begins with this word that is none of the lexicon's. */
static bool is_begin_of(const struct short_name *name, const struct agency *agency,
                        struct span span)
{
    const struct document *doc = name->doc;
    if (agency->known || !begins_with_words(slice_sub(doc->text->bytes, span), name->text))
        return false;
    uint32_t rest = token_at_byte(doc->text, span.start + (uint32_t)name->text.len + 1);
    rest += is_small_word(doc, rest, "of"); /* "Hospital Clínic of Barcelona" */
    const struct lex_hit *place =
        rest < doc->text->tokens.count ? hit_at(doc, rest, LEX_PLACE) : NULL;
    bool unknown = token_of(doc, token_at_byte(doc->text, span.start))->key == KEY_UNKNOWN;
    return (place && token_of(doc, place->end - 1)->span.end >= span.end) ||
           (unknown && agency_is_firm(agency));
}

/* "Hospital Clínic of Barcelona" after "Hospital Clínic": a body whose name this one is, and then
 * of which place. */
static bool is_told_with_place(const struct short_name *name, const struct agency *agency,
                               struct span span)
{
    const struct document *doc = name->doc;
    struct slice known = slice_sub(doc->text->bytes, span);
    if (agency->known || !name->head || !begins_with_words(name->text, known))
        return false;
    uint32_t of =
        token_at_byte(doc->text, token_of(doc, name->first)->span.start + (uint32_t)known.len + 1);
    const struct lex_hit *place =
        is_small_word(doc, of, "of") && of + 1 < name->end ? hit_at(doc, of + 1, LEX_PLACE) : NULL;
    return place && place->end == name->end;
}

/* "Perumda Tirta Jati" after "Perumda Air Minum Tirta Jati": a body of the same kind whose name
 * ends in the same words, two at least. */
static bool is_without_middle_of(const struct short_name *name, const struct agency *agency,
                                 struct span span)
{
    const struct document *doc = name->doc;
    if (agency->known || !name->head || name->head->end + 2 > name->end)
        return false;
    uint32_t behind = name->head->end;
    struct span front = {token_of(doc, name->first)->span.start, token_of(doc, behind)->span.start},
                tail = {token_of(doc, behind - 1)->span.end,
                        token_of(doc, name->end - 1)->span.end};
    struct slice kind = slice_sub(doc->text->bytes, front),
                 rest = slice_sub(doc->text->bytes, tail),
                 longer = slice_sub(doc->text->bytes, span);
    return longer.len > kind.len + rest.len && slice_starts_with(longer, kind) &&
           slice_ends_with(longer, rest);
}

/* "Ditjen Infrastruktur Digital" after "Direktorat Jenderal Infrastruktur Digital", "Direktorat
 * Jenderal (Ditjen) Pajak": a body with the same name behind another word of the same head. */
static bool is_behind_head_of(const struct short_name *name, const struct agency *agency,
                              struct span span)
{
    const struct document *doc = name->doc;
    uint32_t own = name->head ? behind_brackets(doc, name->head->end) : name->end;
    if (agency->known || own >= name->end)
        return false;
    const struct lex_hit *head = agency_head_at(doc, token_at_byte(doc->text, span.start), "first");
    if (!head || head->entry != name->head->entry)
        return false;
    const struct token *rest = token_of(doc, behind_brackets(doc, head->end));
    return rest && rest->span.start < span.end &&
           slice_equal(slice_sub(doc->text->bytes, name_span(doc, own, name->end)),
                       slice_sub(doc->text->bytes, (struct span){rest->span.start, span.end}));
}

/* "Mitra Sentausa" after "PT Asuransi Jiwa Mitra Sentausa": a firm whose name ends in these words,
 * two at least, behind words for what it is. */
static bool is_behind_forms_of(const struct short_name *name, const struct agency *agency,
                               struct span span)
{
    const struct document *doc = name->doc;
    uint32_t first = token_at_byte(doc->text, span.start);
    const struct lex_hit *head = agency_head_at(doc, first, "first");
    bool strange = head && lex_attr(head->entry, "abroad") && name->end == name->first + 1 &&
                   token_of(doc, name->first)->key == KEY_UNKNOWN; /* "Clínic" */
    return head && !agency->known && (strange || name->end >= name->first + 2) &&
           ends_with_words(slice_sub(doc->text->bytes, span), name->text) && agency_is_firm(agency);
}

/* Every word of the one in the other, in its order, the first as its first. */
static bool has_words_in_order(struct slice longer, struct slice words)
{
    struct slice word, part, all = longer;
    bool first = true;
    while (slice_next_part(&words, ' ', &word)) {
        bool found = false;
        while (!found && slice_next_part(&all, ' ', &part)) {
            found = slice_equal(part, word);
            if (!found && first)
                return false;
        }
        if (!found)
            return false;
        first = false;
    }
    return true;
}

static uint32_t over_and(const struct document *doc, uint32_t at)
{
    return at + (is_small_word(doc, at, "and") || is_mark(doc, at, "&"));
}

/* "PT Pelita Training & Consulting" after "PT Pelita Training and Consulting". */
static bool is_joined_otherwise(const struct short_name *name, const struct agency *agency,
                                struct span span)
{
    const struct document *doc = name->doc;
    if (agency->known)
        return false;
    uint32_t one = name->first, other = token_at_byte(doc->text, span.start),
             end = token_at_byte(doc->text, span.end - 1) + 1;
    while (one < name->end && other < end &&
           slice_equal(bare_word(doc, one), bare_word(doc, other))) {
        one = over_and(doc, one + 1);
        other = over_and(doc, other + 1);
    }
    return one == name->end && other == end;
}

/* "Bank Jawa Timur" beside "Bank Jatim": the same words, and one place under two names. */
static bool is_of_same_place(const struct short_name *name, const struct agency *agency,
                             struct span span)
{
    const struct document *doc = name->doc;
    uint32_t one = name->first, other = token_at_byte(doc->text, span.start),
             end = token_at_byte(doc->text, span.end - 1) + 1;
    bool placed = false;
    (void)agency;
    while (one < name->end && other < end) {
        const struct lex_hit *here = hit_at(doc, one, LEX_PLACE),
                             *there = hit_at(doc, other, LEX_PLACE);
        bool same = here && there && here->entry == there->entry;
        if (!same && !slice_equal(bare_word(doc, one), bare_word(doc, other)))
            return false;
        placed = placed || same;
        one = same ? here->end : one + 1;
        other = same ? there->end : other + 1;
    }
    return placed && one == name->end && other == end;
}

/* "Komisi Anak" after "Komisi Perlindungan Anak Indonesia", "Lembaga Siber" after "Lembaga Riset
 * Siber X": an office whose name has these words and more. */
static bool is_words_of(const struct short_name *name, const struct agency *agency,
                        struct span span)
{
    enum { FEW_WORDS = 2 };
    const struct lex_hit *head = name->head;
    bool office =
        head && head->end < name->end && head->end + FEW_WORDS >= name->end &&
        !lex_attr(head->entry, "brief") &&
        (lex_attr_is(head->entry, "kind", "state") || lex_attr_is(head->entry, "kind", "ministry"));
    struct slice longer = agency->known ? agency->name_id : slice_sub(name->doc->text->bytes, span);
    return office && longer.len > name->text.len && has_words_in_order(longer, name->text);
}

struct slice agency_id_here(const struct document *doc, struct slice name, uint32_t first,
                            uint32_t end)
{
    static is_same *const tests[] = {is_acronym_of,        is_initials_of,    is_first_word_of,
                                     is_other_form_of,     is_begin_of,       is_told_with_place,
                                     is_without_middle_of, is_behind_head_of, is_behind_forms_of,
                                     is_joined_otherwise,  is_words_of,       is_end_in_initials_of,
                                     is_of_same_place};
    const struct short_name asked = {
        doc, first, end, name, without_forms(doc, first, end), agency_head_at(doc, first, "first")};
    const struct agency *agency;
    for (unsigned i = 0; i < sizeof tests / sizeof *tests; i++) {
        VEC_EACH(agency, &doc->findings->agencies)
        {
            if (agency->mentions.count && tests[i](&asked, agency, agency->mentions.items[0].span))
                return agency->id;
        }
    }
    return SLICE_EMPTY;
}
