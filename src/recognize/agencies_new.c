/* Organisations that no lexicon has, by the head of their name; agencies_last.c has those whose
 * head ends it. */
#include "recognize/agencies.h"
#include "recognize/role_cues.h"

enum { FOREIGN_WORDS = 4, OFFICE_WORDS = 6, CALLED_REACH = 400 };

/* "PT Dana Segera Teknologi", "Yayasan Cakra Data": a small word in a name has a capital as well.
 */
static uint32_t over_small_words(const struct document *doc, uint32_t end)
{
    while (is_capital(doc, end) && hit_at(doc, end, LEX_STOPWORD) &&
           doc->owner[end] == OWNER_NONE &&
           token_of(doc, end)->sentence == token_of(doc, end - 1)->sentence &&
           !(token_of(doc, end)->flags & TOKEN_NEWLINE_BEFORE))
        end = name_run_end(doc, end + 1, false);
    return end;
}

/* "Kementerian Sains, Teknologi, Informasi dan Telekomunikasi": over the commas between what an
 * office is for, to the last behind "dan". Behind a place nothing of it follows: "Polisi Federal
 * Australia, Pusat …". */
static uint32_t over_fields(const struct document *doc, uint32_t end)
{
    enum { MOST_FIELDS = 4 };
    uint32_t at = end;
    if (hit_before(doc, end, LEX_PLACE))
        return end;
    for (unsigned i = 0; i < MOST_FIELDS && is_mark(doc, at, ",") && is_capital(doc, at + 1) &&
                         hit_at(doc, at + 1, LEX_NOT_NAME);
         i++) {
        uint32_t run = name_run_end(doc, at + 1, false);
        at = run > at + 1 ? run : at + 2; /* "Informasi" is a common word too */
    }
    if (at == end)
        return end;
    at += is_mark(doc, at, ",");
    return is_small_word(doc, at, "and") && name_word(doc, at + 1) ? at : end;
}

/* "Informasi", "Sistem Informasi": what an office is for is as often a common word, which a capital
 * does not make a name. */
static bool is_field_word(const struct document *doc, uint32_t at)
{
    return is_capital(doc, at) && doc->owner[at] == OWNER_NONE && hit_at(doc, at, LEX_NOT_NAME) &&
           !hit_at(doc, at, LEX_TELLER) &&
           !(token_of(doc, at)->flags & (TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE));
}

/* The end of what stands behind "dan" or "&" in a name; the token where another body, or a person's
 * office, begins there. "Consulting" ends names and begins none. */
static uint32_t linked_end(const struct document *doc, uint32_t at)
{
    if (agency_head_at(doc, at, "first") || agency_head_at(doc, at, "of") ||
        hit_at(doc, at, LEX_TITLE))
        return at;
    uint32_t end = at, further = at;
    do {
        end = further;
        while (is_field_word(doc, further))
            further++;
        further = name_run_end(doc, further, false);
    } while (further > end);
    return end;
}

/* Behind a head the name runs on over "dan" and "&" between capitals: "Dinas Kependudukan dan
 * Pencatatan Sipil Bantul". */
static uint32_t first_head_end(const struct document *doc, uint32_t at)
{
    uint32_t name = at;
    while (is_field_word(doc, name) && hit_at(doc, name, LEX_STOPWORD))
        name++; /* "Departemen Dalam Negeri Norwegia" */
    uint32_t end = name_run_end(doc, name, false);
    end = end > name ? end : name_run_end(doc, at, false);
    if (end > at)
        end = over_fields(doc, over_small_words(doc, end));
    while (end > at && (is_small_word(doc, end, "name_link") || is_mark(doc, end, "&"))) {
        uint32_t further = linked_end(doc, end + 1);
        if (further == end + 1)
            break;
        end = further;
    }
    if (is_mark(doc, end, "(") && is_small_word(doc, end + 1, "state_form") &&
        is_mark(doc, end + 2, ")"))
        end += 3;
    if (is_small_word(doc, end, "listed_form"))
        end++;
    return end;
}

/* "Ketua Satgas Waspada Investasi Tongam Lumban Tobing": behind an officer's body begins whoever
 * says something elsewhere by that word alone ("Tongam menuturkan"). */
static bool is_called_alone(const struct document *doc, uint32_t token)
{
    const struct lex_hit *head = NULL;
    struct slice word = token_text(doc->text, token);
    uint32_t count = doc->text->tokens.count,
             last = token + CALLED_REACH < count ? token + CALLED_REACH : count;
    if (token_of(doc, token)->key != KEY_UNKNOWN)
        return false;
    for (uint32_t t = token; t > 0 && token - t < OFFICE_WORDS && !head; t--)
        head = agency_head_at(doc, t - 1, "first");
    if (!head || !head->first || !hit_before(doc, head->first, LEX_TITLE))
        return false;
    for (uint32_t t = token + 1; t + 1 < last; t++) {
        if (slice_equal(token_text(doc->text, t), word) && !name_word(doc, t - 1) &&
            (hit_at(doc, t + 1, LEX_SPEECH_VERB) || hit_before(doc, t, LEX_SPEECH_VERB)))
            return true;
    }
    return false;
}

/* A title or a person's speech verb ends the name: "Kepala Dinas Kesehatan Bantul Agus Budi" cannot
 * be told apart here, but "Direktur PT Maju Jaya, Agus" can. Degrees and ranks never belong to it.
 */
static uint32_t cut_at_title(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        const struct lex_hit *head = t > first ? agency_head_at(doc, t, "first") : NULL;
        if (t > first && is_small_word(doc, t, "inner_part"))
            return t; /* "SMKN 1 Kota Sukabumi Bagian Kurikulum" */
        if (head && lex_attr(head->entry, "law") && lex_attr(head->entry, "bare"))
            return t; /* "Direktorat Reserse Siber Polda Jawa Timur" */
        if (hit_at(doc, t, LEX_TITLE) || hit_at(doc, t, LEX_DEGREE) ||
            (t > first &&
             ((given_name_at(doc, t) && !hit_at(doc, t, LEX_PLACE)) || is_called_alone(doc, t))))
            return t;
    }
    return end;
}

/* "Ikatan Guru Nusantara", "Asosiasi Pengusaha Lampu": right behind the head those who are in it.
 */
static bool is_members(const struct document *doc, uint32_t at)
{
    const struct lex_hit *title = hit_at(doc, at, LEX_TITLE);
    bool many = title && (lex_attr(title->entry, "weak") ||
                          (lex_attr_is(title->entry, "kind", "profession") &&
                           hit_ending(doc, at, LEX_AGENCY_HEAD, "kind", "ngo")));
    return many && title->end == at + 1 && is_capital(doc, at) && name_word(doc, at + 1) &&
           token_of(doc, at + 1)->sentence == token_of(doc, at)->sentence;
}

uint32_t agency_head_run(const struct document *doc, uint32_t at)
{
    uint32_t first = at + is_members(doc, at);
    uint32_t end = cut_at_title(doc, first, first_head_end(doc, first));
    return end > first ? end : at;
}

/* "Ministry of Trade and Industry": another field of the office stands behind "and". "Bank of India
 * and Bees", "the Marine Department of Hong Kong and Deloitte": what is a place's is done with it.
 */
static bool is_joined_field(const struct document *doc, uint32_t first, uint32_t end)
{
    return is_small_word(doc, end, "and") && name_word(doc, end + 1) &&
           !hit_before(doc, end, LEX_PLACE) && !hit_at(doc, first, LEX_PLACE);
}

/* "Vietnam's Ministry": whose it is stands in front of the name. */
static uint32_t behind_possessor(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = end; t > first; t--) {
        if (possessive_length(token_text(doc->text, t - 1)))
            return t;
    }
    return first;
}

/* "Dinas Tata Ruang (Distaru) Kabupaten Bantul": over the acronym to the region. */
static bool head_with_region(struct document *doc, const struct lex_hit *head, uint32_t t,
                             uint32_t end)
{
    struct region region;
    uint32_t at = end + 3;
    if (!lex_attr_is(head->entry, "kind", "state") || !is_mark(doc, end, "(") ||
        !is_mark(doc, end + 2, ")") || !is_capital(doc, end + 1) ||
        !agency_region_at(doc, at, &region))
        return false;
    struct slice body = tokens_text(doc->text, t, end),
                 place = tokens_text(doc->text, at, region.end);
    struct slice name = arena_printf(doc->arena, "%.*s %.*s", SLICE_ARG(body), SLICE_ARG(place));
    uint32_t index = agency_add_office(doc, name_slug(doc, name), name, t, region.end,
                                       lex_attr(head->entry, "kind"), "agency.head-first");
    agency_add_alias(doc, index, end + 1, end + 2, "agency.acronym-learnt");
    return true;
}

/* "Lembaga Riset Keamanan Siber CISSReC": common words say what the body is whose name follows. */
static bool only_describes(const struct document *doc, uint32_t first, uint32_t end)
{
    if (end >= doc->text->tokens.count || end == first)
        return false;
    bool apart = is_mark(doc, end, "(") || is_small_word(doc, end, "or");
    bool named = doc->owner[end] == OWNER_AGENCY || (apart && end + 1 < doc->text->tokens.count &&
                                                     doc->owner[end + 1] == OWNER_AGENCY);
    for (uint32_t t = first; named && t < end; t++)
        named = lex_hit_over(&doc->hits, t, LEX_NOT_NAME) || is_small_word(doc, t, "and");
    return named && token_of(doc, end)->sentence == token_of(doc, first)->sentence;
}

/* "Philippine Health Insurance Corp. (PhilHealth)": the body whose name alone stands in brackets at
 * a token; NO_INDEX where none does. */
static uint32_t name_in_brackets(const struct document *doc, uint32_t at)
{
    uint32_t t = at + 1;
    if (!is_mark(doc, at, "(") || t >= doc->text->tokens.count)
        return NO_INDEX;
    while (t < doc->text->tokens.count && doc->owner[t] == OWNER_AGENCY)
        t++;
    return t > at + 1 && is_mark(doc, t, ")") ? agency_at(doc, at + 1) : NO_INDEX;
}

/* "… (CISSReC) alias Pusat Penelitian Keamanan …": the body that has another name behind "alias";
 * NO_INDEX where none does. */
static uint32_t body_before_alias(const struct document *doc, uint32_t first)
{
    uint32_t at = first > 3 && is_small_word(doc, first - 1, "alias") ? first - 1 : 0;
    if (at > 3 && is_mark(doc, at - 1, ")"))
        at -= doc->owner[at - 2] == OWNER_AGENCY ? 1 : is_mark(doc, at - 3, "(") ? 3 : 0;
    return at && doc->owner[at - 1] == OWNER_AGENCY ? agency_at(doc, at - 1) : NO_INDEX;
}

void agency_add_headed(struct document *doc, const struct lex_hit *head, uint32_t first,
                       uint32_t end, const char *rule)
{
    uint32_t short_name = name_in_brackets(doc, end);
    const char *is = lex_attr(head->entry, "is"), *kind = is ? is : lex_attr(head->entry, "kind");
    if (short_name == NO_INDEX)
        short_name = body_before_alias(doc, first);
    if (lex_attr_is(head->entry, "kind", "state") && first > 1 && is_mark(doc, first - 1, "(") &&
        is_mark(doc, end, ")") &&
        doc->owner[first - 2] == OWNER_AGENCY) /* "Gugus Tugas Covid-19 (Gugus Tugas Nasional)" */
        agency_add_alias(doc, agency_at(doc, first - 2), first, end, "agency.long-form-learnt");
    else if (short_name != NO_INDEX)
        agency_add_alias(doc, short_name, first, end, "agency.long-form-learnt");
    else
        agency_add_new(doc, first, end, kind, rule);
}

static bool of_head(struct document *doc, const struct lex_hit *head, uint32_t t)
{
    uint32_t at = head->end;
    if (!is_small_word(doc, at, "field_link"))
        return false;
    at++;
    if (is_small_word(doc, at, "day_lead"))
        at++;
    /* "Indonesian Ministry of Trade", but not "Vietnam's Ministry of Trade" */
    uint32_t before = behind_possessor(doc, name_run_start(doc, t), t), first = t;
    if (before < t && !hit_at(doc, before, LEX_TITLE))
        first = before;
    uint32_t told = agency_end_before_acronym(doc, first, head->end);
    bool spelt_out = told > head->end;
    if (!spelt_out && !name_word(doc, at))
        return false;
    uint32_t end = over_fields(doc, name_run_end(doc, at, true));
    if (is_joined_field(doc, at, end))
        end = name_run_end(doc, end + 1, true);
    bool somewhere = lex_attr(head->entry, "place") && first &&
                     !is_small_word(doc, first - 1, "day_lead") &&
                     !hit_first_in(doc, sentence_of(doc, t)->first_token,
                                   sentence_of(doc, t)->end_token, LEX_INCIDENT_CUE);
    if ((!spelt_out && agency_is_refused(doc, first, end)) || somewhere)
        return false;
    agency_add_headed(doc, head, first, spelt_out ? told : end, "agency.head-of");
    return true;
}

/* "Lembaga Riset Siber Indonesia CISSReC": what the body is whose name follows. Behind "Direktorat
 * Jenderal Pajak" stands the ministry that it is a part of. */
static bool names_expert(const struct document *doc, uint32_t end)
{
    uint32_t next = end < doc->text->tokens.count && doc->owner[end] == OWNER_AGENCY &&
                            !(token_of(doc, end)->flags & TOKEN_NEWLINE_BEFORE)
                        ? agency_at(doc, end)
                        : NO_INDEX;
    const struct agency *body = next != NO_INDEX ? &doc->findings->agencies.items[next] : NULL;
    return body && body->known &&
           token_of(doc, end)->sentence == token_of(doc, end - 1)->sentence &&
           (slice_is(body->kind, "ngo") || slice_is(body->kind, "security"));
}

/* "PT Sumber Pangan Makmur": behind the form of a firm any words are its name. */
static bool is_firm(const struct document *doc, const struct lex_hit *head, uint32_t end)
{
    return lex_attr(head->entry, "proper") && lex_attr_is(head->entry, "kind", "company") &&
           end > head->end + 1 && doc->text->lang == LANG_ID;
}

static bool first_head(struct document *doc, const struct lex_hit *head, uint32_t t)
{
    const struct token *behind = token_of(doc, head->end);
    if (behind && behind->flags & TOKEN_NEWLINE_BEFORE)
        return false; /* a headline's "… Situs Pemkab", and the place that the report begins with */
    if (lex_attr(head->entry, "brief") && agencies_office(doc, head, t))
        return true;
    uint32_t name = head->end;
    const struct lex_hit *brief =
        is_mark(doc, name, "(") ? agency_head_at(doc, name + 1, "first") : NULL;
    if (brief && brief->entry == head->entry && is_mark(doc, brief->end, ")"))
        name = brief->end + 1; /* "Direktorat Jenderal (Ditjen) Perhubungan Udara" */
    if (lex_attr(head->entry, "serial") && name < doc->text->tokens.count &&
        token_of(doc, name)->class == TOKEN_NUMBER)
        name++; /* "SMKN 1 Sukabumi" */
    uint32_t end = agency_head_run(doc, name);
    if (brief && end == name)
        end = head->end; /* "Dinas Komunikasi (Diskominfo), …" */
    bool part = agency_is_part(doc, t, end);
    if (!part && end > head->end && head_with_region(doc, head, t, end))
        return true;
    const struct lex_hit *thing = hit_at(doc, t, LEX_NOT_AGENCY); /* "Badan Usaha" */
    if (part || only_describes(doc, head->end, end) || end == head->end || thing ||
        names_expert(doc, end) ||
        (!is_firm(doc, head, end) && agency_is_refused(doc, t, head->end + 1))) {
        document_reject(doc, t, end, "agency", "agency.head-without-name");
        return false;
    }
    agency_add_headed(doc, head, t, end, "agency.head-first");
    return true;
}

/* "Telecom Egypt", "Banco do Brasil", "Hospital Clínic of Barcelona": in English a head of another
 * language begins a name where no word of a name stands before it, and what follows is a place or a
 * word that no lexicon has. */
static bool foreign_head(struct document *doc, const struct lex_hit *head, uint32_t t)
{
    uint32_t name = head->end, first = sentence_of(doc, t)->first_token;
    if (!lex_attr(head->entry, "abroad") || (t > first && name_word(doc, t - 1)))
        return false;
    const struct lex_hit *of = hit_with(doc, name, LEX_SMALL_WORD, "kind", "foreign_of");
    name = of ? of->end : name;
    uint32_t end = name_run_end(doc, name, false);
    bool named = end > name && end - name < FOREIGN_WORDS &&
                 (token_of(doc, name)->key == KEY_UNKNOWN || hit_at(doc, name, LEX_PLACE));
    if (!named || token_of(doc, name)->flags & TOKEN_NEWLINE_BEFORE ||
        hit_first_in(doc, name, end, LEX_AGENCY_HEAD) || hit_first_in(doc, name, end, LEX_TITLE) ||
        agency_is_refused(doc, t, name + 1))
        return false;
    bool firm = lex_attr_is(head->entry, "kind", "company");
    if (!firm && is_small_word(doc, end, "of") && hit_at(doc, end + 1, LEX_PLACE))
        end = hit_at(doc, end + 1, LEX_PLACE)->end;
    agency_add_headed(doc, head, t, end, "agency.head-first");
    return true;
}

void agency_add_alias(struct document *doc, uint32_t index, uint32_t first, uint32_t end,
                      const char *rule)
{
    struct agency *agency = &doc->findings->agencies.items[index];
    if (agency->acronym.len == 0 && end == first + 1)
        agency->acronym = tokens_text(doc->text, first, end);
    VEC_ADD(doc->arena, &agency->mentions, document_mention(doc, first, end, rule));
    document_own(doc, first, end, OWNER_AGENCY);
}

const struct lex_hit *agency_head_at(const struct document *doc, uint32_t token,
                                     const char *position)
{
    return hit_with(doc, token, LEX_AGENCY_HEAD, "pos", position);
}

/* "the Union health ministry", "Maine attorney general's office": an office written small behind
 * the name of whose it is. */
static void small_head(struct document *doc, const struct lex_hit *head)
{
    uint32_t t = head->first, first = name_run_start(doc, t);
    const struct lex_hit *place = hit_before(doc, t, LEX_PLACE);
    first = place && is_capital(doc, place->first) && place->first < first ? place->first : first;
    if (first == t || possessive_length(token_text(doc->text, t - 1)) ||
        !document_is_free(doc, first, head->end) || hit_at(doc, first, LEX_TITLE))
        return;
    agency_add_new(doc, first, head->end, lex_attr(head->entry, "kind"), "agency.head-small");
}

/* "the cyberattack on the town of Lampion", "the city of Lampion was hit by ransomware": a town
 * that is written small is a body where what stands beside it says that it was hit. */
static bool small_town(struct document *doc, const struct lex_hit *head)
{
    enum { SAYS_MUCH = 4 };
    uint32_t t = head->first, at = head->end + 1;
    if (!doc->is_leak_story || !lex_attr(head->entry, "place") ||
        !is_small_word(doc, head->end, "field_link") || !name_word(doc, at))
        return false;
    uint32_t end = name_run_end(doc, at, false);
    const struct sentence *s = sentence_of(doc, t);
    const struct lex_hit *cues[] = {role_cue_in_front(doc, t, s->first_token),
                                    role_cue_behind(doc, t, end, s->end_token)};
    for (unsigned i = 0; i < sizeof cues / sizeof *cues; i++) {
        if (cues[i] && lex_attr_is(cues[i]->entry, "role", "victim") &&
            lex_attr_number(cues[i]->entry, "weight", 0) >= SAYS_MUCH &&
            document_is_free(doc, t, end)) {
            agency_add_headed(doc, head, t, end, "agency.head-of");
            return true;
        }
    }
    return false;
}

/* "Pemkab Bandung Ganti Sandi": among a headline's capitals the region tells where the name ends.
 */
static bool is_office_of_place(const struct document *doc, uint32_t t)
{
    const struct lex_hit *head =
        doc->text->lang == LANG_ID ? agency_head_at(doc, t, "first") : NULL;
    uint32_t at = head ? head->end : t;
    at += is_small_word(doc, at, "region");
    return head && lex_attr(head->entry, "bare") && at < doc->text->tokens.count &&
           hit_at(doc, at, LEX_PLACE);
}

/* "parlemen Norwegia", "Kejaksaan Kota Bergen": one of a country or a city abroad. */
static bool placed_head(struct document *doc, uint32_t t)
{
    uint32_t end = agency_placed_end(doc, t);
    if (end == t || !document_is_free(doc, t, end))
        return false;
    agency_add_headed(doc, agency_head_at(doc, t, "placed"), t, end, "agency.head-placed");
    return true;
}

/* "Amerika Serikat": the head is inside a name that begins before it. */
static bool is_inside_place(const struct document *doc, uint32_t t)
{
    const struct lex_hit *place = lex_hit_over(&doc->hits, t, LEX_PLACE);
    return place && place->first < t;
}

void agencies_by_head(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_AGENCY_HEAD, t)) < doc->text->tokens.count; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        const struct lex_hit *small =
            token->flags & TOKEN_CAPITAL ? NULL : agency_head_at(doc, t, "small");
        if (small && t > 0 && doc->text->lang == LANG_EN)
            small_head(doc, small);
        const struct lex_hit *town =
            token->flags & TOKEN_CAPITAL ? NULL : agency_head_at(doc, t, "of");
        if (town && doc->text->lang == LANG_EN && small_town(doc, town))
            continue;
        if (doc->owner[t] == OWNER_NONE && placed_head(doc, t))
            continue;
        if (!(token->flags & TOKEN_CAPITAL) || doc->owner[t] != OWNER_NONE ||
            is_inside_place(doc, t) ||
            (sentence_is_title_case(doc, token->sentence) && !is_office_of_place(doc, t)))
            continue;
        const struct lex_hit *of = agency_head_at(doc, t, "of"),
                             *first = agency_head_at(doc, t, "first"),
                             *last = agency_head_at(doc, t, "last");
        if (first && last && last->end > first->end)
            first = NULL; /* "Sdn Bhd" is no "SDN" */
        if (of && of_head(doc, of, t))
            continue;
        if (first &&
            (doc->text->lang == LANG_EN ? foreign_head(doc, first, t) : first_head(doc, first, t)))
            continue;
        if (last && document_is_free(doc, t, last->end) &&
            (doc->text->lang != LANG_ID || lex_attr(last->entry, "abroad")) &&
            agency_by_last_head(doc, last))
            continue;
    }
}
