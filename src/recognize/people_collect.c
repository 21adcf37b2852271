/* Where a person is named: runs of name words, without what stands before the name proper, taken by
 * a rule (people_rules.c) or by what their signs weigh (name_signs.c). */
#include "recognize/agencies.h"
#include "recognize/name_signs.h"
#include "recognize/people.h"

/* Hundredths of a log-odds: what a rule found is no person's name below; a name that no rule found
 * is one from here on. */
enum { MOST_NAME_WORDS = 6, LEAST_WEIGHT = -100, LEAST_BEHIND_TITLE = -200, WEIGHT_ENOUGH = 150 };

/* The longest entry at `first` that is no part of a name; NULL where the name may begin. */
static const struct lex_hit *not_name_at(const struct document *doc, uint32_t first, uint32_t end)
{
    static const enum lex_class classes[] = {LEX_TITLE, LEX_DEGREE, LEX_NOT_NAME, LEX_PLACE};
    const struct lex_hit *longest = NULL;
    for (unsigned i = 0; i < sizeof classes / sizeof *classes; i++) {
        const struct lex_hit *hit = hit_at(doc, first, classes[i]);
        bool name_too = classes[i] == LEX_NOT_NAME && first + 1 < end && hit &&
                        hit->end == first + 1 && hit_at(doc, first, LEX_GIVEN_NAME);
        bool family = classes[i] == LEX_NOT_NAME && hit && hit->end == first + 1 &&
                      end == first + 4 && person_ends_in_syllable(doc, end); /* "Park Sang-hoon" */
        if (!hit || name_too || family || person_is_honorific(hit) ||
            (classes[i] == LEX_PLACE && first + 1 >= end))
            continue;
        if (!longest || hit->end > longest->end)
            longest = hit;
    }
    return longest;
}

/* "II", "IV" */
static bool is_roman(struct slice word)
{
    for (size_t i = 0; i < word.len; i++) {
        if (!memchr("IVX", word.ptr[i], 3))
            return false;
    }
    return true;
}

/* Which of several offices, behind one and in front of a name. "I Wayan" is a name. */
static bool is_ordinal(const struct document *doc, uint32_t token, uint32_t end)
{
    struct slice word = token_text(doc->text, token);
    return token > 0 && token + 2 <= end && word.len <= 4 && is_roman(word) &&
           lex_hit_over(&doc->hits, token - 1, LEX_TITLE) &&
           !(word.len == 1 && hit_at(doc, token + 1, LEX_GIVEN_NAME));
}

/* Titles, ranks, degrees, words of offices, adjectives of countries. */
static uint32_t skip_titles(const struct document *doc, uint32_t first, uint32_t end)
{
    while (first < end) {
        const struct lex_hit *hit = not_name_at(doc, first, end);
        uint32_t region = hit ? first : agency_learnt_region_end(doc, first);
        if (region > first && region < end) { /* "Bupati Wirasari Budi Santoso" */
            first = region;
            continue;
        }
        if (!hit && is_ordinal(doc, first, end)) { /* "Wakil Menteri BUMN II Budi Santoso" */
            first++;
            continue;
        }
        const struct lex_hit *office = hit ? NULL : lex_hit_over(&doc->hits, first, LEX_TITLE);
        if (office && office->first < first && office->end > first && office->end < end) {
            first = office->end; /* "BUMN" of "Menteri BUMN Budi Santoso" */
            continue;
        }
        if (!hit)
            break;
        first = hit->end;
        while (first < end && !name_word(doc, first)) /* the hyphen of "Director-General" */
            first++;
    }
    return first;
}

/* "Ngo Tuan Anh": inside a name, behind a word of it, what else is a form of address is a part of
 * it.
 */
static bool is_inside_name(const struct document *doc, uint32_t token, uint32_t first, uint32_t end)
{
    const struct lex_hit *title = hit_at(doc, token, LEX_TITLE);
    return title && lex_attr(title->entry, "address") && token > first && title->end < end &&
           !lex_hit_over(&doc->hits, token - 1, LEX_TITLE) && name_word(doc, token - 1) &&
           doc->text->lang == LANG_EN && title->end == token + 1;
}

/* "Acme Bank CEO Jane Doe", "County Manager Jane Doe": behind the last office that an English run
 * has inside, where no name stands before it. */
static uint32_t skip_office_inside(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t behind = first;
    if (doc->text->lang != LANG_EN || hit_at(doc, first, LEX_GIVEN_NAME))
        return first;
    for (uint32_t t = first + 1; t + 1 < end; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        bool office = title && (lex_attr_is(title->entry, "kind", "office") ||
                                lex_attr_is(title->entry, "kind", "rank"));
        if (office && title->end < end && !is_inside_name(doc, t, first, end) &&
            (title->end + 1 < end || !person_is_common(doc, title->end)))
            behind = title->end;
    }
    return behind > first ? skip_titles(doc, behind, end) : first;
}

/* "Kepala Kompartemen Advokasi dan Mediasi Persi Budi Santoso": behind "dan" the office goes on up
 * to a given name; `first` where none follows. */
static uint32_t behind_office_end(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t title;
    if (doc->text->lang != LANG_ID || !first || !is_small_word(doc, first - 1, "and") ||
        hit_at(doc, first, LEX_GIVEN_NAME) || !people_title_before(doc, first, &title))
        return first;
    for (uint32_t t = first + 1; t + 1 < end; t++) {
        if (is_sure_given_name(doc, t))
            return t;
    }
    return first;
}

/* What stands before the name proper in its run. */
static uint32_t skip_before_name(const struct document *doc, uint32_t first, uint32_t end)
{
    first = skip_titles(doc, first, end);
    /* "Ketidakhadiran Kim Bom disebabkan": a noun has its capital from the sentence */
    if (first + 2 < end && is_abstract_at_start(doc, first))
        first++;
    /* "(Communications and) Multimedia Minister Salleh Said Keruak": the end of an office */
    const struct lex_hit *office = first + 2 < end && first && is_small_word(doc, first - 1, "and")
                                       ? hit_at(doc, first + 1, LEX_TITLE)
                                       : NULL;
    if (office && office->end < end && !hit_at(doc, first, LEX_GIVEN_NAME))
        first = skip_titles(doc, office->end, end);
    uint32_t given = behind_office_end(doc, first, end);
    if (given > first)
        return given;
    /* "Pendiri Komunitas Siber Indonesia Teguh …": a country ends the name of a body, not of a
     * person. */
    for (uint32_t t = first + 1; t + 1 < end; t++) {
        const struct lex_hit *place = hit_at(doc, t, LEX_PLACE);
        if (place && lex_attr_is(place->entry, "kind", "country") && place->end < end)
            return skip_titles(doc, place->end, end);
    }
    return first < end ? first : end;
}

/* "Yusuf Hakim": behind a given name the last word is one, though an office is called so too. */
static bool is_last_name(const struct document *doc, uint32_t token, uint32_t first, uint32_t end)
{
    return token == first + 1 && token + 1 == end && hit_at(doc, first, LEX_GIVEN_NAME) &&
           hit_at(doc, token, LEX_TITLE)->end == end && end < doc->text->tokens.count &&
           doc->owner[end] != OWNER_AGENCY && !is_mark(doc, end, ",");
}

/* A weekday, and no "Sun" of "Lee Fook Sun": as a short word it is one where it is part of a date.
 */
static bool is_weekday(const struct document *doc, uint32_t token)
{
    return hit_at(doc, token, LEX_WEEKDAY) &&
           (token_text(doc->text, token).len > 3 || doc->owner[token] == OWNER_DATE);
}

/* "the chief executive, Shelly Park,": behind a given name with an office in front the last word is
 * a name, though places end so too. */
static bool is_like_place(const struct document *doc, uint32_t token, uint32_t first, uint32_t end)
{
    uint32_t title;
    return doc->text->lang == LANG_EN && token == first + 1 && token + 1 == end &&
           hit_with(doc, token, LEX_NOT_NAME, "place", "") && is_sure_given_name(doc, first) &&
           people_title_before(doc, first, &title);
}

/* The name ends before a title, an office's word or an acronym that the run swallowed. */
static uint32_t name_end(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t words = 0;
    for (uint32_t t = first; t < end; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        bool stops = t > first &&
                     ((title && !person_is_honorific(title) && !is_last_name(doc, t, first, end) &&
                       !is_inside_name(doc, t, first, end)) ||
                      (hit_at(doc, t, LEX_NOT_NAME) && !hit_at(doc, t, LEX_GIVEN_NAME) &&
                       !is_like_place(doc, t, first, end)) ||
                      hit_at(doc, t, LEX_AGENCY_HEAD) || is_weekday(doc, t) ||
                      hit_at(doc, t, LEX_SPEECH_VERB) || hit_at(doc, t, LEX_OUTLET));
        const struct lex_hit *known = hit_at(doc, first, LEX_GIVEN_NAME); /* "Mahfud MD" */
        bool acronym = token->flags & TOKEN_ALL_CAPS && token->span.end - token->span.start <= 6 &&
                       !(token->flags & TOKEN_INITIAL) && !(known && known->end > t);
        if (stops || (acronym && t > first) || token->flags & TOKEN_HAS_DIGIT ||
            ++words > MOST_NAME_WORDS)
            return t;
    }
    return end;
}

static bool is_whole_other(const struct document *doc, uint32_t first, uint32_t end)
{
    static const enum lex_class others[] = {
        LEX_PLACE, LEX_OUTLET,  LEX_PLATFORM,     LEX_MALWARE,     LEX_THREAT_GROUP,
        LEX_MONTH, LEX_WEEKDAY, LEX_FIELD,        LEX_AGENCY_HEAD, LEX_NOT_AGENCY,
        LEX_LAW,   LEX_AGENCY,  LEX_NICKNAME_CUE, LEX_INCIDENT_CUE};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        const struct lex_hit *hit = hit_at(doc, first, others[i]);
        if (hit && hit->end >= end)
            return true;
    }
    return false;
}

/* "the New York Times said", "Bangkok Post melaporkan", "the Play Store": the end of a longer name,
 * or a thing behind "the"; "according to Convergia Digital": the beginning of one of a thing.
 */
static bool is_piece_of_name(const struct document *doc, const struct person_candidate *c,
                             uint32_t run_first)
{
    const struct lex_hit *given = hit_at(doc, c->first, LEX_GIVEN_NAME);
    bool titled = c->title_end > c->title_first;
    bool alone = c->end == c->first + 1;
    if (titled || (given && !(alone && lex_attr(given->entry, "weak"))))
        return false;
    if (alone && !given && is_capital(doc, c->end) && hit_at(doc, c->end, LEX_NOT_NAME) &&
        token_of(doc, c->end)->sentence == token_of(doc, c->first)->sentence &&
        doc->text->lang == LANG_EN)
        return true;
    if (alone && c->first && doc->owner[c->first - 1] == OWNER_AGENCY &&
        token_of(doc, c->first - 1)->sentence == token_of(doc, c->first)->sentence &&
        !possessive_length(token_text(doc->text, c->first - 1)))
        return true; /* "akun Lampada Miles" */
    return (alone && c->first > run_first && !hit_before(doc, c->first, LEX_DEGREE)) ||
           (c->first && is_small_word(doc, c->first - 1, "day_lead"));
}

/* "Jalan Agus Salim", "Jalan MH Thamrin", "John Wayne Airport" */
static bool is_place_name(const struct document *doc, const struct person_candidate *c)
{
    bool initials = c->first > 1 && token_of(doc, c->first - 1)->flags & TOKEN_ALL_CAPS;
    const struct lex_hit *before = hit_before(doc, c->first - initials, LEX_NOT_NAME);
    const struct lex_hit *behind =
        is_capital(doc, c->end) ? hit_at(doc, c->end, LEX_NOT_NAME) : NULL;
    return (before && is_capital(doc, before->first) && lex_attr(before->entry, "place")) ||
           (behind && lex_attr(behind->entry, "place") &&
            !lex_attr_is(behind->entry, "place", "before"));
}

/* "NHS Dumfries and Galloway", "St Thomas' hospital": the end of a body's name, or the beginning of
 * one that its kind follows. */
static bool is_part_of_body(const struct document *doc, const struct person_candidate *c)
{
    if (doc->text->lang != LANG_EN)
        return false;
    bool joined = c->first > 2 && is_small_word(doc, c->first - 1, "list_and") &&
                  is_capital(doc, c->first - 2) && doc->owner[c->first - 2] == OWNER_NONE &&
                  doc->owner[c->first - 3] == OWNER_AGENCY;
    uint32_t at = c->end + (is_mark(doc, c->end, "'") || is_mark(doc, c->end, "’"));
    bool kind = !is_capital(doc, at) && agency_head_at(doc, at, "last") &&
                lex_attr(agency_head_at(doc, at, "last")->entry, "form");
    return joined || kind;
}

/* A line "Oleh Budi Santoso", "By Jane Doe": who wrote it. */
static bool is_byline(const struct document *doc, const struct person_candidate *c)
{
    const struct token *next = token_of(doc, c->end);
    return c->first > 0 && is_small_word(doc, c->first - 1, "by") &&
           is_capital(doc, c->first - 1) &&
           token_of(doc, c->first - 1)->flags & TOKEN_SENTENCE_START &&
           (!next || next->flags & TOKEN_NEWLINE_BEFORE);
}

/* "Foto: Budi Santoso/ANTARA", "(ANTARA/Budi Santoso)" */
static bool is_credit(const struct document *doc, const struct person_candidate *c)
{
    bool behind = is_mark(doc, c->end, "/") && is_capital(doc, c->end + 1);
    bool before = c->first > 1 && is_mark(doc, c->first - 1, "/") && is_capital(doc, c->first - 2);
    return behind || before;
}

bool people_is_other(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        if (hit_at(doc, t, LEX_AGENCY_HEAD) || hit_at(doc, t, LEX_NOT_AGENCY) ||
            hit_at(doc, t, LEX_PLACE) || is_office_noun(doc, t))
            return true;
    }
    return skip_titles(doc, first, end) != first || is_whole_other(doc, first, end);
}

static bool is_told_something(const struct document *doc, uint32_t first)
{
    const struct lex_hit *verb = first ? hit_before(doc, first, LEX_SPEECH_VERB) : NULL;
    return verb && lex_attr(verb->entry, "naming");
}

/* "X told Kabar Baru …. Y told Kabar Baru …": a name that, near by, is told something again and
 * does nothing else is a newspaper's. */
static bool only_hears(const struct document *doc, uint32_t first, uint32_t end)
{
    enum { NEAR = 500, AGAIN = 2 };
    struct slice name = tokens_text(doc->text, first, end);
    unsigned told = 0;
    if (doc->text->lang != LANG_EN || end < first + 2 || !is_told_something(doc, first) ||
        hit_at(doc, first, LEX_GIVEN_NAME))
        return false;
    for (uint32_t t = first > NEAR ? first - NEAR : 0;
         t < first + NEAR && t + end - first <= doc->text->tokens.count; t++) {
        if (!is_capital(doc, t) || !slice_equal(tokens_text(doc->text, t, t + end - first), name))
            continue;
        if (!is_told_something(doc, t))
            return false;
        told++;
    }
    return told >= AGAIN;
}

/* "portal X", "media X", "Newspaper X", "El Jornal": who tells the news. */
static bool is_outlet(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *medium = hit_before(doc, first, LEX_SPEECH_CUE);
    bool paper =
        is_capital(doc, end) && hit_at(doc, end, LEX_OUTLET) && !hit_at(doc, first, LEX_GIVEN_NAME);
    if (paper || (end > first + 1 && is_small_word(doc, first, "medium")) ||
        only_hears(doc, first, end))
        return true;
    return ((medium && lex_attr_is(medium->entry, "kind", "medium")) ||
            (first && is_small_word(doc, first - 1, "medium"))) &&
           !hit_at(doc, first, LEX_GIVEN_NAME);
}

/* The rule by which a name is no person's; NULL where none speaks against it. */
static const char *refusal(struct document *doc, const struct person_candidate *c,
                           uint32_t run_first)
{
    return is_place_name(doc, c)                                           ? "person.place-name"
           : is_part_of_body(doc, c)                                       ? "person.part-of-body"
           : is_credit(doc, c) || is_byline(doc, c)                        ? "person.credit"
           : c->end == c->first + 1 && person_has_inner_dot(doc, c->first) ? "person.like-a-degree"
           : person_is_like_product(doc, c->first)                         ? "person.like-a-product"
           : is_outlet(doc, c->first, c->end)                              ? "person.outlet"
           : people_is_their_body(doc, c)                                  ? "person.their-body"
           : is_piece_of_name(doc, c, run_first)                           ? "person.piece-of-name"
                                                                           : NULL;
}

/* Does what the signs weigh speak against a name that a rule found? What is written in the name
 * itself or right beside it, and by nobody else, needs no weighing. */
static bool weighs_little(const char *rule, int weight)
{
    static const char *const sure[] = {"person.initials",  "person.degree",   "person.initial",
                                       "person.honorific", "person.one-name", "person.age",
                                       "person.of-body"};
    for (unsigned i = 0; i < sizeof sure / sizeof *sure; i++) {
        if (!strcmp(rule, sure[i]))
            return false;
    }
    return weight < (strcmp(rule, "person.title-before") ? LEAST_WEIGHT : LEAST_BEHIND_TITLE);
}

/* A name that no rule found, and no part of an office. */
static bool weighs_enough(const struct document *doc, const struct person_candidate *c, int weight)
{
    return weight >= WEIGHT_ENOUGH && !(c->title_first < c->first && people_is_office(doc, c));
}

static void consider(struct document *doc, const struct name_words *words, uint32_t run_first,
                     uint32_t run_end, struct person_candidates *out)
{
    struct person_candidate c = {.agency = NO_INDEX};
    c.first = skip_office_inside(doc, skip_before_name(doc, run_first, run_end), run_end);
    while (c.first + 1 < run_end && token_text(doc->text, c.first).len > 1 &&
           is_roman(token_text(doc->text, c.first)))
        c.first++; /* "Wakil Menteri BUMN II Kartika" */
    while (c.first + 2 < run_end && person_is_like_product(doc, c.first))
        c.first++; /* "Sekretaris TokoKita Dewi Anggraini": her company's name */
    if (c.first >= run_end)
        return;
    c.end = name_end(doc, c.first, run_end);
    const struct lex_hit *office = lex_hit_over(&doc->hits, c.first, LEX_TITLE);
    if (office && office->first < c.first && office->end >= c.end && !person_is_honorific(office))
        return; /* "Minister for Political, Legal and Security Affairs" */
    while (c.end > c.first && !name_word(doc, c.end - 1) && /* the hyphen of "Jokowi-JK" */
           !person_ends_in_syllable(doc, c.end))
        c.end--;
    if (c.end == c.first || is_whole_other(doc, c.first, c.end))
        return;
    if (people_title_before(doc, c.first, &c.title_first))
        c.title_end = c.first;
    else
        c.title_first = c.title_end = c.first;
    const char *refused = refusal(doc, &c, run_first);
    struct name_weight weight = name_weigh(doc, words, &c);
    c.rule = refused ? NULL : people_rule(doc, &c);
    name_weight_note(doc, &c, &weight, refused ? refused : c.rule, c.rule != NULL);
    bool address = false; /* "Ngo Tuan Anh" */
    for (uint32_t t = c.first; t < c.end; t++)
        address = address || is_inside_name(doc, t, c.first, c.end);
    if (c.rule && !address && weighs_little(c.rule, weight.weight))
        c.rule = NULL, refused = "person.weighs-little";
    else if (!c.rule && !refused && weighs_enough(doc, &c, weight.weight))
        c.rule = "person.weighs-enough";
    if (!c.rule) {
        document_reject(doc, c.first, c.end, "person", refused ? refused : "person.no-sign");
        return;
    }
    c.agency = people_agency_beside(doc, &c);
    VEC_ADD(doc->arena, out, c);
}

void people_collect(struct document *doc, struct person_candidates *out)
{
    const struct name_words *words = name_words_read(doc);
    for (uint32_t t = 0; t < doc->text->tokens.count;) {
        uint32_t end = person_run_end(doc, t);
        if (end == t || sentence_is_title_case(doc, doc->text->tokens.items[t].sentence)) {
            t = end > t ? end : t + 1;
            continue;
        }
        consider(doc, words, t, end, out);
        t = end;
    }
}
