/* One body under two forms of its name in one text: "Asahi" and "Asahi Group Holdings Ltd.". */
#include "recognize/agencies.h"

/* "K Box" after "K Box Singapore", "Lumina" after "Lumina Smile Group": the id of the body whose
 * name is this one and a place, or of the firm whose name begins with this word that is none of the
 * lexicon's. */
static struct slice id_of_longer(const struct document *doc, struct slice name)
{
    const struct agency *agency;
    VEC_EACH(agency, &doc->findings->agencies)
    {
        if (agency->known || agency->mentions.count == 0)
            continue;
        struct span span = agency->mentions.items[0].span;
        struct slice longer = slice_sub(doc->text->bytes, span);
        if (longer.len <= name.len + 1 || longer.ptr[name.len] != ' ' ||
            !slice_starts_with(longer, name))
            continue;
        uint32_t rest = token_at_byte(doc->text, span.start + (uint32_t)name.len + 1);
        const struct lex_hit *place = hit_at(doc, rest, LEX_PLACE);
        bool unknown = token_of(doc, token_at_byte(doc->text, span.start))->key == KEY_UNKNOWN;
        if ((place && token_of(doc, place->end - 1)->span.end >= span.end) ||
            (unknown && agency_is_firm(agency)))
            return agency->id;
    }
    return SLICE_EMPTY;
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

/* "Benesse Holdings Inc." after "Benesse Corp.": the id of the firm that has this name in another
 * form. */
static struct slice id_of_other_form(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t bare = without_forms(doc, first, end);
    struct slice name = slice_sub(doc->text->bytes, name_span(doc, first, bare));
    const struct agency *agency;
    VEC_EACH(agency, &doc->findings->agencies)
    {
        if (agency->mentions.count == 0 || agency->known)
            continue;
        struct span span = agency->mentions.items[0].span;
        uint32_t from = token_at_byte(doc->text, span.start),
                 to = token_at_byte(doc->text, span.end - 1) + 1,
                 other = without_forms(doc, from, to);
        if ((bare < end || other < to) &&
            slice_equal(name, slice_sub(doc->text->bytes, name_span(doc, from, other))))
            return agency->id;
    }
    return SLICE_EMPTY;
}

/* "Cathay" after "Cathay Pacific": the id of the known company whose name begins with the word. */
static struct slice id_of_first_word(const struct document *doc, struct slice word)
{
    const struct agency *agency;
    VEC_EACH(agency, &doc->findings->agencies)
    {
        if (!agency->known || agency->mentions.count == 0 || !slice_is(agency->kind, "company"))
            continue;
        struct slice name = slice_sub(doc->text->bytes, agency->mentions.items[0].span);
        if (name.len > word.len && name.ptr[word.len] == ' ' && slice_starts_with(name, word))
            return agency->id;
    }
    return SLICE_EMPTY;
}

/* "Perumda Tirta Jati" after "Perumda Air Minum Tirta Jati": the id of the body of the same kind
 * whose name ends in the same words, two at least. */
static struct slice id_without_middle(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *head = agency_head_at(doc, first, "first");
    if (!head || head->end + 2 > end)
        return SLICE_EMPTY;
    struct span front = {token_of(doc, first)->span.start, token_of(doc, head->end)->span.start},
                tail = {token_of(doc, head->end - 1)->span.end, token_of(doc, end - 1)->span.end};
    struct slice kind = slice_sub(doc->text->bytes, front),
                 rest = slice_sub(doc->text->bytes, tail);
    const struct agency *agency;
    VEC_EACH(agency, &doc->findings->agencies)
    {
        if (agency->known || agency->mentions.count == 0)
            continue;
        struct slice name = slice_sub(doc->text->bytes, agency->mentions.items[0].span);
        if (name.len > kind.len + rest.len && slice_starts_with(name, kind) &&
            slice_ends_with(name, rest))
            return agency->id;
    }
    return SLICE_EMPTY;
}

/* "Mitra Sentausa" after "PT Asuransi Jiwa Mitra Sentausa": the id of the firm whose name ends in
 * these words, two at least, behind words for what it is. */
static struct slice id_behind_forms(const struct document *doc, uint32_t first, uint32_t end)
{
    struct slice name = slice_sub(doc->text->bytes, name_span(doc, first, end));
    const struct agency *agency;
    VEC_EACH(agency, &doc->findings->agencies)
    {
        if (agency->known || end < first + 2 || agency->mentions.count == 0)
            continue;
        struct span span = agency->mentions.items[0].span;
        struct slice longer = slice_sub(doc->text->bytes, span);
        uint32_t lead = token_at_byte(doc->text, span.start);
        if (longer.len > name.len + 1 && slice_ends_with(longer, name) &&
            longer.ptr[longer.len - name.len - 1] == ' ' && agency_head_at(doc, lead, "first") &&
            agency_is_firm(agency))
            return agency->id;
    }
    return SLICE_EMPTY;
}

/* "UBS" after "Universitas Bina Samudra (UBS)": the id of the body with this acronym in the text.
 */
static struct slice id_of_acronym(const struct document *doc, struct slice name)
{
    const struct agency *agency;
    VEC_EACH(agency, &doc->findings->agencies)
    {
        if (agency->acronym.len && slice_equal(agency->acronym, name))
            return agency->id;
    }
    return SLICE_EMPTY;
}

/* "Ditjen Infrastruktur Digital" after "Direktorat Jenderal Infrastruktur Digital": the id of the
 * body with the same name behind another word of the same head. */
static struct slice id_behind_same_head(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *head = agency_head_at(doc, first, "first"), *other;
    if (!head || head->end >= end || behind_brackets(doc, head->end) >= end)
        return SLICE_EMPTY;
    uint32_t own = behind_brackets(doc, head->end); /* "Direktorat Jenderal (Ditjen) Pajak" */
    struct slice name = slice_sub(doc->text->bytes, name_span(doc, own, end));
    const struct agency *agency;
    VEC_EACH(agency, &doc->findings->agencies)
    {
        if (agency->known || agency->mentions.count == 0)
            continue;
        struct span span = agency->mentions.items[0].span;
        other = agency_head_at(doc, token_at_byte(doc->text, span.start), "first");
        uint32_t rest_at = other ? behind_brackets(doc, other->end) : 0;
        if (!other || other->entry != head->entry ||
            token_of(doc, rest_at)->span.start >= span.end)
            continue;
        struct span rest = {token_of(doc, rest_at)->span.start, span.end};
        if (slice_equal(name, slice_sub(doc->text->bytes, rest)))
            return agency->id;
    }
    return SLICE_EMPTY;
}

struct slice agency_id_here(const struct document *doc, struct slice name, uint32_t first,
                            uint32_t end)
{
    struct slice id = id_of_acronym(doc, name);
    if (!id.len && end == first + 1)
        id = id_of_first_word(doc, name);
    if (!id.len)
        id = id_of_other_form(doc, first, end);
    if (!id.len)
        id = id_of_longer(doc, name);
    if (!id.len)
        id = id_without_middle(doc, first, end);
    if (!id.len)
        id = id_behind_same_head(doc, first, end);
    return id.len ? id : id_behind_forms(doc, first, end);
}
