/* Organisations: those the lexicon knows first, then new ones by their grammar, by acronyms and by
 * context. */
#include "recognize/agencies.h"

uint32_t agency_with_id(const struct document *doc, struct slice id)
{
    for (uint32_t i = 0; i < doc->findings->agencies.count; i++) {
        if (slice_equal(doc->findings->agencies.items[i].id, id))
            return i;
    }
    return NO_INDEX;
}

uint32_t agency_of_id(struct document *doc, struct slice id)
{
    struct findings *found = doc->findings;
    uint32_t index = agency_with_id(doc, id);
    if (index != NO_INDEX)
        return index;
    struct agency *agency = VEC_PUSH(doc->arena, &found->agencies);
    agency->id = id;
    return found->agencies.count - 1;
}

const struct lex_entry *agency_entry(struct document *doc, const struct agency *agency)
{
    return agency->known
               ? lexicon_entry(doc->lexicon, LEX_AGENCY, arena_string(doc->arena, agency->id))
               : NULL;
}

/* The name alone: without the possessive or a particle that hangs on its last word. */
static struct mention mention_of_name(const struct document *doc, uint32_t first, uint32_t end,
                                      const char *rule)
{
    struct mention mention = document_mention(doc, first, end, rule);
    struct slice last = token_text(doc->text, end - 1);
    uint32_t tail = possessive_length(last);
    if (!tail)
        tail = slice_ends_with(last, SLICE("'"))   ? 1
               : slice_ends_with(last, SLICE("’")) ? (uint32_t)strlen("’")
                                                   : 0;
    if (!tail && token_of(doc, end - 1)->flags & TOKEN_CLITIC)
        tail = particle_length(last);
    if (last.len > tail)
        mention.span.end -= tail;
    return mention;
}

uint32_t agency_add_known(struct document *doc, const struct lex_entry *entry, uint32_t first,
                          uint32_t end, const char *rule)
{
    /* A unit is counted with its body: Bareskrim is Polri. */
    const char *whole = lex_attr(entry, "merge");
    const struct lex_entry *body = whole ? lexicon_entry(doc->lexicon, LEX_AGENCY, whole) : NULL;
    if (body)
        entry = body;
    uint32_t index = agency_of_id(doc, slice_of(entry->id));
    struct agency *agency = &doc->findings->agencies.items[index];
    if (!agency->known) {
        agency->known = true;
        agency->name_id = slice_of(lex_name(entry, LANG_ID));
        agency->name_en = slice_of(lex_name(entry, LANG_EN));
        agency->acronym = slice_of(lex_attr(entry, "acronym"));
        agency->kind = slice_of(lex_attr(entry, "kind"));
    }
    VEC_ADD(doc->arena, &agency->mentions, mention_of_name(doc, first, end, rule));
    document_own(doc, first, end, OWNER_AGENCY);
    return index;
}

static uint32_t add_mention(struct document *doc, struct slice id, struct slice name,
                            struct mention mention, const char *kind)
{
    uint32_t index = agency_of_id(doc, id);
    struct agency *agency = &doc->findings->agencies.items[index];
    if (agency->mentions.count == 0 && !agency->known) {
        agency->kind = slice_of(kind);
        if (doc->text->lang == LANG_EN)
            agency->name_en = name;
        else
            agency->name_id = name;
    }
    VEC_ADD(doc->arena, &agency->mentions, mention);
    return index;
}

static uint32_t add_named(struct document *doc, struct slice id, uint32_t first, uint32_t end,
                          const char *kind, const char *rule)
{
    struct mention mention = mention_of_name(doc, first, end, rule);
    document_own(doc, first, end, OWNER_AGENCY);
    return add_mention(doc, id, slice_sub(doc->text->bytes, mention.span), mention, kind);
}

void agency_add_brand(struct document *doc, uint32_t word, uint32_t first, uint32_t end,
                      const char *rule)
{
    struct slice name = token_text(doc->text, word);
    document_own(doc, first, end, OWNER_AGENCY);
    add_mention(doc, name_slug(doc, name), name, document_mention(doc, first, end, rule), NULL);
}

/* "Kabupaten Bantul", "Kota Bandung", of which it is told what a body does: its government. Its id;
 * empty where the words are no region's. */
static struct slice government_of(struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *word = hit_with(doc, first, LEX_SMALL_WORD, "kind", "region");
    const char *office = word ? lex_attr(word->entry, "office") : NULL;
    struct region region;
    bool is = office && agency_region_at(doc, first, &region) && region.end == end;
    return is ? arena_printf(doc->arena, "%s-%.*s", office, SLICE_ARG(region.id)) : SLICE_EMPTY;
}

uint32_t agency_add_new(struct document *doc, uint32_t first, uint32_t end, const char *kind,
                        const char *rule)
{
    struct slice government = government_of(doc, first, end);
    if (government.len)
        return add_named(doc, government, first, end, "state", rule);
    struct mention mention = mention_of_name(doc, first, end, rule);
    struct slice name = slice_sub(doc->text->bytes, mention.span), id = SLICE_EMPTY;
    if (doc->findings->agencies.count < MOST_BODIES_COMPARED)
        id = agency_id_here(doc, name, first, end);
    return add_named(doc, id.len ? id : name_slug(doc, name), first, end, kind, rule);
}

uint32_t agency_add_office(struct document *doc, struct slice id, struct slice name, uint32_t first,
                           uint32_t end, const char *kind, const char *rule)
{
    document_own(doc, first, end, OWNER_AGENCY);
    return add_mention(doc, id, name, mention_of_name(doc, first, end, rule), kind);
}

void agency_merge(struct document *doc, uint32_t from, uint32_t into)
{
    struct findings *found = doc->findings;
    struct agency *target = &found->agencies.items[into];
    const struct agency *source = &found->agencies.items[from];
    for (uint32_t m = 0; m < source->mentions.count; m++)
        VEC_ADD(doc->arena, &target->mentions, source->mentions.items[m]);
    mentions_sort(&target->mentions);
    for (uint32_t i = from; i + 1 < found->agencies.count; i++)
        found->agencies.items[i] = found->agencies.items[i + 1];
    found->agencies.items[--found->agencies.count] = (struct agency){0};
}

/* "the health ministry", "Indonesia's election commission": some papers write a known office small.
 */
static bool is_small_office(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *nation = hit->first ? hit_before(doc, hit->first, LEX_NOT_AGENCY) : NULL;
    return hit->lang == LANG_EN && hit->end > hit->first + 1 &&
           is_small_word(doc, hit->end - 1, "office_word") && hit->first > 0 &&
           (is_small_word(doc, hit->first - 1, "day_lead") ||
            is_small_word(doc, hit->first - 1, "its") ||
            possessive_length(token_text(doc->text, hit->first - 1)) ||
            (nation && lex_attr(nation->entry, "of")) || hit_before(doc, hit->first, LEX_PLACE));
}

/* A name has a capital in its first word, or is an address: "tiket.com", "vpnMentor". */
static bool is_written_as_name(const struct document *doc, const struct lex_hit *hit)
{
    if (is_small_office(doc, hit))
        return true;
    struct slice text = token_text(doc->text, hit->first);
    if (text.len == 1 && is_mark(doc, hit->first + 1, "-")) /* "e-HAC" */
        text = token_text(doc->text, hit->end - 1);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if ((c >= 'A' && c <= 'Z') || c == '.' || c == '@' || (c >= '0' && c <= '9') ||
            (unsigned char)c >= 0x80)
            return true;
    }
    return false;
}

/* Behind the name its acronym in brackets: "Komisi Pemilihan Umum (KPU)". */
static uint32_t behind_acronym(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t at = hit->end;
    const struct lex_hit *acronym =
        token_is(doc->text, at, "(") ? hit_at(doc, at + 1, LEX_AGENCY) : NULL;
    bool same = acronym && acronym->entry == hit->entry && token_is(doc->text, acronym->end, ")");
    return same ? acronym->end + 1 : at;
}

/* "KPU DIY", "Bawaslu Kota Bandung", "Komisi Pemilihan Umum (KPU) Jawa Tengah": a regional office
 * is a body of its own. */
static bool region_of(struct document *doc, const struct lex_hit *hit, struct region *region)
{
    if (!lex_attr(hit->entry, "regional"))
        return false;
    uint32_t at = behind_acronym(doc, hit);
    if (hit_at(doc, at, LEX_AGENCY_HEAD))
        at++;
    return agency_region_at(doc, at, region);
}

/* "Komisi IV", "Komisi D" */
static bool is_part_number(struct slice text)
{
    if (text.len == 1 && text.ptr[0] >= 'A' && text.ptr[0] <= 'E')
        return true;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != 'I' && text.ptr[i] != 'V' && text.ptr[i] != 'X')
            return false;
    }
    return text.len > 0 && text.len <= 4;
}

/* "KPU Jateng" and "KPU Jawa Tengah" have one id, so have "Dukcapil Bantul" and "Disdukcapil
 * Bantul". "Komisi D DPRD Bantul" is DPRD Bantul. */
static void add_regional(struct document *doc, const struct lex_hit *hit,
                         const struct region *region)
{
    const char *head = lex_attr(hit->entry, "regional-as");
    struct slice id =
        arena_printf(doc->arena, "%s-%.*s", head ? head : hit->entry->id, SLICE_ARG(region->id));
    uint32_t first = hit->first;
    const struct lex_hit *part = first > 1 ? agency_head_at(doc, first - 2, "numbered") : NULL;
    if (part && part->end == first - 1 && document_is_free(doc, first - 2, first) &&
        is_part_number(token_text(doc->text, first - 1)))
        first -= 2;
    add_named(doc, id, first, region->end, lex_attr(hit->entry, "kind"), "agency.regional-office");
}

/* "Komisi I DPR RI", "Commission IX of the DPR": a numbered part of a body. */
static void numbered_parts(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_AGENCY_HEAD, t)) + 1 < doc->text->tokens.count;
         t++) {
        const struct lex_hit *head = agency_head_at(doc, t, "numbered");
        const char *body = head ? lex_attr(head->entry, "member") : NULL;
        if (!body || !(token_of(doc, t)->flags & TOKEN_CAPITAL) ||
            head->end >= doc->text->tokens.count ||
            !is_part_number(token_text(doc->text, head->end)))
            continue;
        const struct lex_entry *entry = lexicon_entry(doc->lexicon, LEX_AGENCY, body);
        uint32_t end = head->end + 1, at = end;
        if (is_small_word(doc, at, "of"))
            at++;
        if (is_small_word(doc, at, "day_lead"))
            at++;
        const struct lex_hit *whole =
            at < doc->text->tokens.count ? hit_at(doc, at, LEX_AGENCY) : NULL;
        struct slice number = token_text(doc->text, head->end);
        bool letter = number.len == 1 && number.ptr[0] <= 'E';
        if (whole && whole->entry == entry)
            end = whole->end;
        if (entry && !letter && !(whole && lex_attr(whole->entry, "regional")))
            agency_add_known(doc, entry, t, end, agency_numbered_part);
    }
}

/* "PT Pertamina Training & Consulting (PTC)": the words behind the name, over "&" and "dan", have
 * initials with which the acronym in brackets ends, two at least. */
static bool acronym_tells_longer(struct document *doc, uint32_t end)
{
    enum { LONGEST = 10 };
    char initials[LONGEST];
    size_t count = 0;
    uint32_t t = end;
    for (; count < LONGEST && t < doc->text->tokens.count; t++) {
        if (is_capital(doc, t) && token_of(doc, t)->class == TOKEN_WORD)
            initials[count++] = token_text(doc->text, t).ptr[0];
        else if (t == end || (!is_mark(doc, t, "&") && !is_small_word(doc, t, "name_link")))
            break;
    }
    if (count < 2 || !is_mark(doc, t, "(") || !is_acronym(doc, t + 1) || !is_mark(doc, t + 2, ")"))
        return false;
    return slice_ends_with(token_text(doc->text, t + 1), (struct slice){initials, count});
}

/* "Capita Pension Solutions", "PT Pertamina Patra Niaga": a firm whose name begins with another's.
 */
static bool begins_longer(struct document *doc, const struct lex_hit *hit)
{
    uint32_t end = hit->end;
    if (!lex_attr_is(hit->entry, "kind", "company") || end >= doc->text->tokens.count ||
        !name_word(doc, end) ||
        token_of(doc, end)->flags & (TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE) ||
        token_of(doc, end)->sentence != token_of(doc, hit->first)->sentence ||
        possessive_length(token_text(doc->text, end - 1)))
        return false;
    if (acronym_tells_longer(doc, end))
        return true;
    if (doc->text->lang == LANG_ID)
        return hit->first && agency_head_at(doc, hit->first - 1, "first") &&
               token_of(doc, end)->key == KEY_UNKNOWN && !given_name_at(doc, end) &&
               !is_acronym(doc, end);
    uint32_t run = name_run_end(doc, end, false);
    for (uint32_t t = end + 1; t < run; t++) {
        const struct lex_hit *head = agency_head_at(doc, t, "last");
        if (head && head->end == run && !lex_attr(head->entry, "form") &&
            lex_attr_is(head->entry, "kind", "company"))
            return true;
    }
    return false;
}

/* "Direktorat Siber Polda Jawa Timur": a unit of the police of a region, and not of the whole. */
static bool is_part_of_regional_police(const struct document *doc, const struct lex_hit *hit,
                                       const struct lex_hit *behind)
{
    const char *whole = lex_attr(hit->entry, "merge");
    const struct lex_hit *head = agency_head_at(doc, hit->end, "first");
    bool other = behind && lex_attr_is(behind->entry, "kind", "police") &&
                 !lex_attr(behind->entry, "merge") && whole && strcmp(behind->entry->id, whole);
    bool law = head && lex_attr(head->entry, "law") && is_capital(doc, hit->end);
    return whole && lex_attr_is(hit->entry, "kind", "police") && (other || law);
}

/* "nomor kartu BPJS" is a kind of data, "Kepolisian Daerah Jawa Timur" a name of its own. */
static bool is_inside_other(struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *field = lex_hit_over(&doc->hits, hit->first, LEX_FIELD);
    if (field && field->first < hit->first && field->end >= hit->end)
        return true;
    const struct lex_hit *whole =
        hit->end < doc->text->tokens.count ? hit_at(doc, hit->end, LEX_AGENCY) : NULL;
    if (whole && lex_attr_is(whole->entry, "regional", "always") &&
        agency_head_at(doc, hit->first, "numbered"))
        return true; /* "Komisi II DPRD Bantul" */
    const struct lex_hit *office = lex_hit_over(&doc->hits, hit->first, LEX_AGENCY_HEAD);
    if (is_part_of_regional_police(doc, hit, whole) ||
        (office && agency_placed_end(doc, office->first) > hit->first))
        return true;
    bool possessive = possessive_length(token_text(doc->text, hit->end - 1)) > 0;
    const struct lex_hit *last = doc->text->lang == LANG_EN && is_capital(doc, hit->end) &&
                                         !possessive /* "Home Ministry's Directorate" */
                                     ? agency_head_at(doc, hit->end, "last")
                                     : NULL;
    const struct token *before = hit->first ? token_of(doc, hit->first - 1) : NULL;
    const struct lex_hit *place = before ? hit_before(doc, hit->first, LEX_PLACE) : NULL;
    bool placed = place && agency_behind_origin(doc, place->first) == place->first &&
                  is_capital(doc, hit->first - 1) &&
                  !possessive_length(token_text(doc->text, hit->first - 1));
    if (hit->end == hit->first + 1 && is_small_word(doc, hit->end, "seat"))
        last = NULL; /* "the Kominfo Office" is where it sits */
    if (last && !lex_attr(last->entry, "form") &&
        (placed || lex_attr(last->entry, "law") || lex_attr_is(last->entry, "kind", "state") ||
         lex_attr_is(last->entry, "kind", "ministry")))
        return true; /* "Seoul Metropolitan Police Agency", "Metropolitan Police Department" */
    bool short_place = before && before->flags & TOKEN_ALL_CAPS && before->key == KEY_UNKNOWN &&
                       doc->text->lang == LANG_EN && doc->owner[hit->first - 1] == OWNER_NONE &&
                       before->sentence == token_of(doc, hit->first)->sentence &&
                       lex_attr_is(hit->entry, "kind", "court");
    if ((placed || short_place) && agency_head_at(doc, hit->end - 1, "last") &&
        hit->end > hit->first + 1)
        return true; /* "Texas Supreme Court", "NSW Supreme Court" */
    const struct lex_hit *made = lex_hit_over(&doc->hits, hit->first, LEX_NOT_AGENCY);
    if (made && made->first == hit->first && made->end > hit->end)
        return true; /* "Google Drive" */
    const struct lex_hit *head = agency_head_at(doc, hit->first, "first");
    struct region region;
    return head && head->end > hit->end &&
           (lex_attr(head->entry, "brief")
                ? agency_region_at(doc, behind_brackets(doc, head->end), &region)
                : is_capital(doc, head->end));
}

/* "Menara Intel", "Trinamool Congress", "National Trades Union Congress": a name of one word behind
 * a capital that no lexicon has, or that ends other names, is the end of another name. */
static bool ends_another_name(const struct document *doc, const struct lex_hit *hit)
{
    const struct token *before = hit->first ? token_of(doc, hit->first - 1) : NULL;
    if (doc->text->lang != LANG_EN || hit->end > hit->first + 1 || !before ||
        token_of(doc, hit->first)->flags & TOKEN_ALL_CAPS || before->class != TOKEN_WORD)
        return false;
    bool foreign = before->key == KEY_UNKNOWN || (agency_head_at(doc, hit->first - 1, "last") &&
                                                  !name_is_written_specially(doc, hit->first));
    return before->flags & TOKEN_CAPITAL && foreign &&
           !(before->flags & (TOKEN_SENTENCE_START | TOKEN_ALL_CAPS)) &&
           !(token_of(doc, hit->first)->flags & TOKEN_SENTENCE_START) &&
           !slice_ends_with(token_text(doc->text, hit->first - 1), SLICE("s")) &&
           !sentence_is_title_case(doc, before->sentence);
}

/* "TransUnion South Africa has been hacked": the country behind a company's name is part of it. */
static uint32_t behind_country(const struct document *doc, const struct lex_hit *hit, uint32_t end)
{
    const struct lex_hit *place =
        end < doc->text->tokens.count ? hit_at(doc, end, LEX_PLACE) : NULL;
    bool country = place && lex_attr_is(place->entry, "kind", "country") && is_capital(doc, end) &&
                   lex_attr_is(hit->entry, "kind", "company") && doc->text->lang == LANG_EN;
    return country && token_of(doc, end)->sentence == token_of(doc, hit->first)->sentence &&
                   !is_mark(doc, place->end, ",")
               ? place->end
               : end;
}

/* A name of two words that no lexicon has, or that begins with a given one. */
static bool is_holder(const struct document *doc, uint32_t first)
{
    return name_word(doc, first) && name_word(doc, first + 1) &&
           token_of(doc, first)->sentence == token_of(doc, first + 1)->sentence &&
           (given_name_at(doc, first) || token_of(doc, first)->key == KEY_UNKNOWN);
}

static const char house_rule[] = "agency.house";

/* "Brigjen TNI", "Privacy Commissioner Jane Doe": a part of a rank, an office. */
static bool is_in_title(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *rank = lex_hit_over(&doc->hits, hit->first, LEX_TITLE);
    return rank &&
           ((rank->first < hit->first && lex_attr_is(rank->entry, "kind", "rank")) ||
            (rank->first == hit->first && rank->end == hit->end && is_holder(doc, hit->end)));
}

/* What is written like a known body and stands for something else here; NULL where it is the body.
 */
static const char *known_refusal(const struct document *doc, const struct lex_hit *hit,
                                 const struct lex_entry *leaking, struct slice initials)
{
    return agency_is_place_of_talk(doc, hit, leaking) ? "agency.place-of-talk"
           : agency_is_house(doc, hit)                ? house_rule
           : agency_ends_place(doc, hit)              ? "agency.of-place"
           : agency_is_initials(doc, hit, initials)   ? "agency.initials-of-somebody"
           : agency_is_of_category(doc, hit)          ? "agency.of-category"
           : agency_is_in_owned_name(doc, hit)        ? "agency.in-owned-name"
           : agency_is_owned_app(doc, hit)            ? "agency.application"
           : agency_is_kind_of_firm(doc, hit)         ? "agency.kind-of-firm"
                                                      : NULL;
}

static void known_agencies(struct document *doc)
{
    const struct lex_entry *leaking = agency_leaking_messenger(doc);
    struct slice initials = agency_initials_told(doc);
    for (uint32_t t = 0; (t = next_with(doc, LEX_AGENCY, t)) < doc->text->tokens.count;) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_AGENCY);
        if (!document_is_free(doc, hit->first, hit->end) || !is_written_as_name(doc, hit)) {
            t++;
            continue;
        }
        if (is_in_title(doc, hit)) {
            t = hit->end;
            continue;
        }
        const char *refusal = known_refusal(doc, hit, leaking, initials);
        if (refusal) {
            document_reject(doc, t, hit->end, "agency", refusal);
            if (refusal == house_rule)
                document_own(doc, t, hit->end, OWNER_PLACE);
            t = hit->end;
            continue;
        }
        uint32_t abroad = agency_add_abroad(doc, hit);
        if (abroad > t) {
            t = abroad;
            continue;
        }
        if (is_inside_other(doc, hit) || ends_another_name(doc, hit) || begins_longer(doc, hit)) {
            t = hit->end;
            continue;
        }
        struct region region;
        bool regional = region_of(doc, hit, &region);
        uint32_t end = regional ? region.end : hit->end;
        if (regional && lex_attr_is(hit->entry, "regional", "same")) {
            agency_add_known(doc, hit->entry, t, end, "agency.regional-office");
        } else if (regional) {
            add_regional(doc, hit, &region);
        } else {
            if (is_small_word(doc, end, "republic") &&
                !(token_of(doc, end)->flags & TOKEN_NEWLINE_BEFORE))
                end++;
            end = behind_country(doc, hit, end);
            agency_add_known(doc, hit->entry, t, end, document_lexicon_rule(doc, hit->entry));
        }
        t = end;
    }
}

void recognize_agencies(struct document *doc)
{
    agencies_learn_regions(doc);
    agencies_learn_country(doc);
    numbered_parts(doc);
    known_agencies(doc);
    agencies_in_possessive(doc);
    agencies_learn_long_forms(doc);
    agencies_by_head(doc);
    agencies_bare_offices(doc);
    agencies_learn_acronyms(doc);
    agencies_learn_short_names(doc);
    agencies_by_office(doc);
    agencies_by_description(doc);
    agencies_by_context(doc);
    agencies_by_list(doc);
    agencies_find_again(doc);
    if (agencies_join_former(doc))
        agencies_find_again(doc);
    agencies_join_brands(doc);
    for (uint32_t i = 0; i < doc->findings->agencies.count; i++)
        mentions_sort(&doc->findings->agencies.items[i].mentions);
}
