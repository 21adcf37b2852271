/* Offices of regions, and bodies whose kind has a long and a short word. */
#include "recognize/agencies.h"

enum { MOST_REGIONS = 32, MOST_REGION_WORDS = 2 };

static bool ends_region(const struct document *doc, uint32_t token)
{
    const struct lex_hit *given = given_name_at(doc, token);
    return hit_at(doc, token, LEX_TITLE) || hit_at(doc, token, LEX_DEGREE) ||
           hit_at(doc, token, LEX_AGENCY_HEAD) || (given && !hit_at(doc, token, LEX_PLACE));
}

/* The capitals of an unknown region's name. A person's may follow it: of three words only the first
 * is surely the region's, of two before a verb of speech as well. */
static uint32_t unknown_region_end(const struct document *doc, uint32_t first)
{
    uint32_t end = first;
    while (name_word(doc, end) && token_of(doc, end)->sentence == token_of(doc, first)->sentence &&
           !(end > first && ends_region(doc, end)))
        end++;
    bool speaks = end < doc->text->tokens.count &&
                  (hit_at(doc, end, LEX_SPEECH_VERB) || is_mark(doc, end, ","));
    return end - first > MOST_REGION_WORDS || (end - first > 1 && speaks) ? first + 1 : end;
}

uint32_t agency_learnt_region_end(const struct document *doc, uint32_t first)
{
    for (uint32_t i = 0; i < doc->regions.count; i++) {
        for (uint32_t end = first + 1;
             end <= first + MOST_REGION_WORDS && document_is_free(doc, first, end); end++) {
            if (slice_equal(tokens_text(doc->text, first, end), doc->regions.items[i]))
                return end;
        }
    }
    return first;
}

/* Where the name of a region stands behind a word for one ("Kabupaten") or for its office
 * ("Pemkab"); the token itself where it is neither. */
static uint32_t behind_region_word(const struct document *doc, uint32_t t)
{
    if (!is_capital(doc, t))
        return t;
    if (is_small_word(doc, t, "region"))
        return t + 1;
    const struct lex_hit *head = agency_head_at(doc, t, "first");
    bool office = head && lex_attr(head->entry, "bare") &&
                  (slice_starts_with(slice_of(lex_attr(head->entry, "brief")), SLICE("pemk")) ||
                   lex_attr_is(head->entry, "brief", "polres"));
    return office ? head->end : t;
}

void agencies_learn_regions(struct document *doc)
{
    for (uint32_t t = 0; t + 1 < doc->text->tokens.count && doc->regions.count < MOST_REGIONS;
         t++) {
        uint32_t at = behind_region_word(doc, t);
        if (at == t || at >= doc->text->tokens.count ||
            sentence_is_title_case(doc, token_of(doc, t)->sentence) ||
            token_of(doc, t)->sentence != token_of(doc, at)->sentence ||
            hit_at(doc, at, LEX_PLACE) || ends_region(doc, at) || is_small_word(doc, at, "region"))
            continue;
        uint32_t end = unknown_region_end(doc, at);
        if (end > at && agency_learnt_region_end(doc, at) == at)
            VEC_ADD(doc->arena, &doc->regions, tokens_text(doc->text, at, end));
    }
}

bool agency_region_at(struct document *doc, uint32_t at, struct region *region)
{
    bool named = false, after_man = false;
    const struct lex_hit *government = agency_head_at(doc, at, "first");
    if (government && lex_attr(government->entry, "governs"))
        at = government->end; /* "Dinas Kesehatan Pemkot Bandung" */
    at += is_small_word(doc, at, "metro") && is_capital(doc, at + 1) &&
          hit_at(doc, at + 1, LEX_PLACE); /* "Polres Metro Bekasi" */
    for (; is_small_word(doc, at, "region"); at++) {
        named = true;
        after_man = is_small_word(doc, at, "port"); /* "Polres Bandara Sam Ratulangi" */
    }
    const struct token *token = token_of(doc, at);
    if (!token || !(token->flags & TOKEN_CAPITAL) || token->flags & TOKEN_NEWLINE_BEFORE ||
        token->flags & TOKEN_SENTENCE_START)
        return false;
    const struct lex_hit *place = hit_at(doc, at, LEX_PLACE);
    if (place && is_small_word(doc, place->end, "town") &&
        !hit_at(doc, place->end + 1, LEX_PLACE)) {
        /* "Polres Kediri Kota" beside "Polres Kediri" */
        *region =
            (struct region){place->end + 1, arena_printf(doc->arena, "%s-kota", place->entry->id)};
        return true;
    }
    if (place) {
        *region = (struct region){place->end, slice_of(place->entry->id)};
        return !lex_attr_is(place->entry, "kind", "country");
    }
    region->end = agency_learnt_region_end(doc, at);
    if (region->end == at && after_man)
        region->end = name_run_end(doc, at, false);
    else if (region->end == at && named && !ends_region(doc, at))
        region->end = unknown_region_end(doc, at);
    if (region->end == at)
        return false;
    region->id = name_slug(doc, tokens_text(doc->text, at, region->end));
    return true;
}

/* "RSUD dr. Soekardjo Wirasari": a hospital is named after a doctor; but "Direktur RSUD dr. Budi
 * mengatakan" is one who speaks. The token where it is not so. */
static uint32_t behind_doctor(const struct document *doc, const struct lex_hit *head, uint32_t at)
{
    uint32_t t = at;
    while (t < doc->text->tokens.count && lex_attr_is(head->entry, "kind", "hospital") &&
           (hit_at(doc, t, LEX_DEGREE) || (t > at && is_mark(doc, t, "."))))
        t++;
    uint32_t end = t > at ? name_run_end(doc, t, false) : at;
    bool speaks = end < doc->text->tokens.count && hit_at(doc, end, LEX_SPEECH_VERB);
    return end > t && t > at && !speaks ? end : at;
}

/* "RSUD dr. Soekardjo Wirasari" is "RSUD dr. Soekardjo": a hospital's id is without its region. */
static uint32_t without_region(const struct document *doc, const struct lex_hit *head,
                               uint32_t first, uint32_t end)
{
    for (uint32_t t = first + 1; t < end && lex_attr_is(head->entry, "kind", "hospital"); t++) {
        const struct lex_hit *place = hit_at(doc, t, LEX_PLACE);
        if ((place && place->end == end) || agency_learnt_region_end(doc, t) == end)
            return t;
    }
    return end;
}

/* "RS Lampu", "Rumah Sakit Kanker Lampu": the id of the hospital of that name that was told before
 * with, or without, what it is for; `id` where there is none. */
static struct slice hospital_told(struct document *doc, const struct lex_hit *head, uint32_t at,
                                  uint32_t end, struct slice id)
{
    const char *brief = lex_attr(head->entry, "brief");
    if (!lex_attr_is(head->entry, "kind", "hospital"))
        return id;
    if (is_small_word(doc, at, "speciality") && at + 1 < end) {
        struct slice rest = name_slug(doc, tokens_text(doc->text, at + 1, end));
        struct slice other = arena_printf(doc->arena, "%s-%.*s", brief, SLICE_ARG(rest));
        return agency_with_id(doc, other) != NO_INDEX ? rest : id;
    }
    const struct agency *agency;
    VEC_EACH(agency, &doc->findings->agencies)
    {
        if (!slice_ends_with(agency->id, id))
            continue; /* of many hospitals nearly all: no look at their words */
        uint32_t first = agency->mentions.count
                             ? token_at_byte(doc->text, agency->mentions.items[0].span.start)
                             : NO_INDEX;
        const struct lex_hit *told = first != NO_INDEX ? agency_head_at(doc, first, "first") : NULL;
        if (!told || told->entry != head->entry || !is_small_word(doc, told->end, "speciality"))
            continue;
        struct slice what = name_slug(doc, token_text(doc->text, told->end));
        struct slice own = arena_printf(doc->arena, "%.*s-%.*s", SLICE_ARG(what), SLICE_ARG(id));
        if (slice_equal(agency->id, arena_printf(doc->arena, "%s-%.*s", brief, SLICE_ARG(own))))
            return own;
    }
    return id;
}

bool agencies_office(struct document *doc, const struct lex_hit *head, uint32_t t)
{
    const char *brief = lex_attr(head->entry, "brief"), *kind = lex_attr(head->entry, "kind");
    uint32_t at = head->end, alias = 0;
    if (is_mark(doc, at, "(") && is_mark(doc, at + 2, ")") && is_capital(doc, at + 1) &&
        !(token_of(doc, at)->flags & TOKEN_NEWLINE_BEFORE)) {
        alias = at + 1;
        at += 3;
    }
    struct region region;
    struct slice id;
    if (agency_region_at(doc, at, &region)) {
        id = region.id;
    } else if (!lex_attr(head->entry, "bare")) {
        uint32_t doctor = behind_doctor(doc, head, at);
        region.end = doctor > at ? doctor : agency_head_run(doc, at);
        uint32_t own = without_region(doc, head, at, region.end);
        id = own > at ? name_slug(doc, tokens_text(doc->text, at, own)) : SLICE_EMPTY;
        id = id.len ? hospital_told(doc, head, at, own, id) : id;
    } else {
        return false;
    }
    if (!id.len || agency_is_refused(doc, t, region.end))
        return false;
    struct slice body = tokens_text(doc->text, t, head->end),
                 rest = tokens_text(doc->text, at, region.end);
    uint32_t index =
        agency_add_office(doc, arena_printf(doc->arena, "%s-%.*s", brief, SLICE_ARG(id)),
                          arena_printf(doc->arena, "%.*s %.*s", SLICE_ARG(body), SLICE_ARG(rest)),
                          t, region.end, kind, "agency.head-first");
    if (alias && lex_attr(head->entry, "bare"))
        agency_add_alias(doc, index, alias, alias + 1, "agency.acronym-learnt");
    return true;
}

uint32_t agency_only_office(const struct document *doc, const char *brief)
{
    uint32_t found = NO_INDEX;
    for (uint32_t i = 0; i < doc->findings->agencies.count; i++) {
        struct slice id = doc->findings->agencies.items[i].id;
        if (!agency_id_is_below(id, slice_of(brief)))
            continue;
        if (found != NO_INDEX)
            return NO_INDEX;
        found = i;
    }
    return found;
}

/* "Dukcapil" beside "Dukcapil Jakarta Timur" alone; "Ditjen Dukcapil" is the national body. */
static bool is_only_short(const struct agency *agency, const struct lex_entry *entry)
{
    struct slice acronym = slice_of(lex_attr(entry, "acronym"));
    const struct mention *mention;
    VEC_EACH(mention, &agency->mentions)
    {
        if (mention->span.end - mention->span.start != acronym.len)
            return false;
    }
    return true;
}

/* The one office that the body by its name alone stands for; NO_INDEX where it is itself. */
static uint32_t office_meant(const struct document *doc, const struct agency *agency,
                             const struct lex_entry *entry)
{
    if (!entry)
        return NO_INDEX;
    const char *head = lex_attr(entry, "regional-as");
    if (head)
        return is_only_short(agency, entry) ? agency_only_office(doc, head) : NO_INDEX;
    return lex_attr_is(entry, "regional", "always") ? agency_only_office(doc, entry->id) : NO_INDEX;
}

void agencies_bare_offices(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_AGENCY_HEAD, t)) < doc->text->tokens.count; t++) {
        const struct lex_hit *head = agency_head_at(doc, t, "first");
        if (!head || !lex_attr(head->entry, "bare") || !is_capital(doc, t) ||
            !document_is_free(doc, t, head->end))
            continue;
        const char *brief = lex_attr(head->entry, "brief");
        uint32_t office = agency_only_office(doc, brief);
        if (office != NO_INDEX)
            agency_add_alias(doc, office, t, head->end, "agency.office-again");
        else if (lex_attr_is(head->entry, "bare", "alone") && head->end > t + 1 &&
                 !sentence_is_title_case(doc, token_of(doc, t)->sentence))
            agency_add_office(doc, slice_of(brief), tokens_text(doc->text, t, head->end), t,
                              head->end, lex_attr(head->entry, "kind"), "agency.head-first");
    }
    for (uint32_t i = 0; i < doc->findings->agencies.count; i++) {
        struct agency *agency = &doc->findings->agencies.items[i];
        uint32_t office = office_meant(doc, agency, agency_entry(doc, agency));
        if (office == NO_INDEX)
            continue;
        agency_merge(doc, i, office);
        break;
    }
}
