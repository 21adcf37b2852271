/* Organisations: those the lexicon knows first, then new ones by their grammar, by acronyms and by context. */
#include "recognize/agencies.h"

uint32_t agency_of_id(struct document *doc, struct slice id)
{
    struct findings *found = doc->findings;
    for (uint32_t i = 0; i < found->agencies.count; i++) {
        if (slice_equal(found->agencies.items[i].id, id))
            return i;
    }
    struct agency *agency = VEC_PUSH(doc->arena, &found->agencies);
    agency->id = id;
    return found->agencies.count - 1;
}

uint32_t agency_add_known(struct document *doc, const struct lex_entry *entry, uint32_t first, uint32_t end,
                          const char *rule)
{
    uint32_t index = agency_of_id(doc, slice_of(entry->id));
    struct agency *agency = &doc->findings->agencies.items[index];
    if (!agency->known) {
        agency->known = true;
        agency->name_id = slice_of(lex_name(entry, LANG_ID));
        agency->name_en = slice_of(lex_name(entry, LANG_EN));
        agency->acronym = slice_of(lex_attr(entry, "acronym"));
        agency->kind = slice_of(lex_attr(entry, "kind"));
    }
    VEC_ADD(doc->arena, &agency->mentions, document_mention(doc, first, end, rule));
    document_own(doc, first, end, OWNER_AGENCY);
    return index;
}

uint32_t agency_add_new(struct document *doc, uint32_t first, uint32_t end, const char *kind, const char *rule)
{
    struct slice name = tokens_text(doc->text, first, end);
    if (slice_ends_with(name, SLICE("'s")))
        name.len -= 2;
    else if (slice_ends_with(name, SLICE("’s")))
        name.len -= strlen("’s");
    uint32_t index = agency_of_id(doc, name_slug(doc, name));
    struct agency *agency = &doc->findings->agencies.items[index];
    if (agency->mentions.count == 0 && !agency->known) {
        agency->kind = slice_of(kind);
        if (doc->text->lang == LANG_EN)
            agency->name_en = name;
        else
            agency->name_id = name;
    }
    struct mention mention = document_mention(doc, first, end, rule);
    mention.span.end = mention.span.start + (uint32_t)name.len;
    VEC_ADD(doc->arena, &agency->mentions, mention);
    document_own(doc, first, end, OWNER_AGENCY);
    return index;
}

/* A name is written with a capital somewhere, or as an address: "tiket.com", "vpnMentor". */
static bool is_written_as_name(const struct document *doc, const struct lex_hit *hit)
{
    struct slice text = tokens_text(doc->text, hit->first, hit->end);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if ((c >= 'A' && c <= 'Z') || c == '.' || c == '@' || (unsigned char)c >= 0x80)
            return true;
    }
    return false;
}

/* "KPU DIY", "Bawaslu Kota Bandung": a regional office is a body of its own; "KPU RI" is not. */
static uint32_t regional_end(const struct document *doc, const struct lex_hit *hit)
{
    const char *kind = lex_attr(hit->entry, "kind");
    uint32_t at = hit->end;
    static const char *const bodies[] = {"state", "police", "directorate", "parliament", "regulator"};
    bool may = false;
    for (unsigned i = 0; i < 5; i++)
        may = may || (kind && strcmp(kind, bodies[i]) == 0);
    if (!may)
        return hit->end;
    if (token_is(doc->text, at, "Kota") || token_is(doc->text, at, "Kabupaten") || token_is(doc->text, at, "Provinsi") ||
        token_is(doc->text, at, "Daerah"))
        at++;
    const struct lex_hit *place = at < doc->text->tokens.count ? hit_at(doc, at, LEX_PLACE) : NULL;
    if (!place || lex_attr_is(place->entry, "kind", "country") ||
        !(doc->text->tokens.items[at].flags & TOKEN_CAPITAL) ||
        doc->text->tokens.items[at].flags & TOKEN_NEWLINE_BEFORE)
        return hit->end;
    return place->end;
}

static void known_agencies(struct document *doc)
{
    for (uint32_t t = 0; t < doc->text->tokens.count;) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_AGENCY);
        if (!hit || !document_is_free(doc, hit->first, hit->end) || !is_written_as_name(doc, hit)) {
            t++;
            continue;
        }
        uint32_t end = regional_end(doc, hit);
        if (end > hit->end)
            agency_add_new(doc, t, end, lex_attr(hit->entry, "kind"), "agency.regional-office");
        else
            agency_add_known(doc, hit->entry, t, hit->end, document_lexicon_rule(doc, hit->entry));
        t = end;
    }
}

/* Mentions in order of the text, so that the first is the first. */
static void sort_mentions(struct mentions *mentions)
{
    for (uint32_t i = 1; i < mentions->count; i++) {
        struct mention mention = mentions->items[i];
        uint32_t at = i;
        for (; at > 0 && mentions->items[at - 1].span.start > mention.span.start; at--)
            mentions->items[at] = mentions->items[at - 1];
        mentions->items[at] = mention;
    }
}

void recognize_agencies(struct document *doc)
{
    known_agencies(doc);
    agencies_by_head(doc);
    agencies_learn_acronyms(doc);
    agencies_by_context(doc);
    agencies_find_again(doc);
    for (uint32_t i = 0; i < doc->findings->agencies.count; i++)
        sort_mentions(&doc->findings->agencies.items[i].mentions);
}
