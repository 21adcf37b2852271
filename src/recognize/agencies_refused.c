/* Names in capitals that are no organisation, whatever stands beside them. */
#include "recognize/agencies.h"
#include "recognize/role_cues.h"

/* Does a head of this kind end the name? */
static bool head_ends(const struct document *doc, uint32_t from, uint32_t end, const char *kind)
{
    for (uint32_t t = from; t < end; t++) {
        const struct lex_hit *head = agency_head_at(doc, t, "last");
        if (head && head->end == end && lex_attr_is(head->entry, "kind", kind))
            return true;
    }
    return false;
}

/* "MB Bank": nothing stands in front of it. */
static bool is_bank(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *head = agency_head_at(doc, first, "last");
    return head && head->end == end && lex_attr_is(head->entry, "kind", "bank");
}

/* Or one of any body? */
static bool agency_ends(const struct document *doc, uint32_t from, uint32_t end)
{
    for (uint32_t t = from; t < end; t++) {
        const struct lex_hit *head = agency_head_at(doc, t, "last");
        bool enough = head && (t > from || lex_attr(head->entry, "national"));
        if (enough && head->end == end && !lex_attr(head->entry, "own"))
            return true; /* "British Library", "Malaysian Medical Council" */
    }
    return false;
}

/* "Berhati-hati": a root said twice. */
static bool is_doubled(const struct document *doc, uint32_t t)
{
    enum { ROOT = 3 };
    const struct token *again = token_of(doc, t + 2);
    if (!is_mark(doc, t + 1, "-") || !again || !(again->flags & TOKEN_ALL_SMALL) ||
        (again->flags | token_of(doc, t + 1)->flags) & TOKEN_SPACE_BEFORE)
        return false;
    struct slice word = token_text(doc->text, t), root = token_text(doc->text, t + 2);
    root.len = root.len > ROOT ? ROOT : root.len;
    return root.len == ROOT && slice_find(word, root, 1) < word.len;
}

/* "Situs Pusat Malware Nasional milik BSSN": words that say what the thing is, not who; "aplikasi
 * LajuCepat milik PT Laju" has a name. */
static bool is_thing_of(const struct document *doc, uint32_t first, uint32_t end)
{
    if (end < first + 2 || !is_small_word(doc, end, "belonging_to") ||
        end + 1 >= doc->text->tokens.count || doc->owner[end + 1] != OWNER_AGENCY)
        return false;
    for (uint32_t t = first; t < end; t++) {
        if (token_of(doc, t)->key == KEY_UNKNOWN)
            return false;
    }
    return true;
}

bool agency_is_refused(const struct document *doc, uint32_t first, uint32_t end)
{
    if (token_is(doc->text, first, "&")) /* "Taylor" of "Lord & Taylor", whose Lord is a title */
        return true;
    const struct lex_hit *over = lex_hit_over(&doc->hits, first, LEX_NOT_AGENCY);
    if (over && over->first < first &&
        over->end >= end) /* the last word of "Pelindungan Data Pribadi" */
        return true;
    if (is_thing_of(doc, first, end))
        return true;
    if (end == first + 1 && (is_doubled(doc, first) || is_abstract_at_start(doc, first)))
        return true;
    for (uint32_t t = first; t < end; t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_NOT_AGENCY);
        if (!hit)
            continue;
        if (t == first && lex_attr(hit->entry, "adjective") &&
            (agency_ends(doc, hit->end, end) || head_ends(doc, hit->end, end, "company")))
            continue; /* "Malaysian Medical Council" */
        if (t > first + 1 && lex_attr(hit->entry, "office") && is_small_word(doc, t - 1, "for"))
            continue; /* "Office for Information Security" */
        if (t > first && lex_attr(hit->entry, "adjective") && name_word(doc, end))
            continue; /* "Universitas Islam Negeri Walisongo" */
        if (t == first && lex_attr(hit->entry, "begins") && hit->end < end)
            continue; /* "Linux Forums" */
        if (t == first && hit->end == t + 1 && token_of(doc, t)->flags & TOKEN_ALL_CAPS &&
            is_bank(doc, hit->end, end))
            continue; /* "MB Bank" */
        if (t == first && lex_attr(hit->entry, "office") &&
            (head_ends(doc, hit->end, end, "state") || head_ends(doc, hit->end, end, "ministry")))
            continue; /* "Personal Data Protection Department" */
        if (t > first && lex_attr(hit->entry, "office") &&
            token_of(doc, t - 1)->key == KEY_UNKNOWN && head_ends(doc, t, end, "company"))
            continue; /* "Qorvex Cyber Security" */
        if (t == first ||
            hit->end == end) /* "Electronic Health" of "Electronic Health Alert Card" */
            return true;
    }
    return false;
}

bool agency_is_something_else(const struct document *doc, uint32_t first, uint32_t end)
{
    static const enum lex_class others[] = {
        LEX_PLACE,        LEX_OUTLET,       LEX_PLATFORM,    LEX_MALWARE,    LEX_THREAT_GROUP,
        LEX_MONTH,        LEX_WEEKDAY,      LEX_TITLE,       LEX_FIELD,      LEX_NOT_NAME,
        LEX_NOT_AGENCY,   LEX_INCIDENT_CUE, LEX_DEGREE,      LEX_UNIT,       LEX_DECOY,
        LEX_LAW,          LEX_CURRENCY,     LEX_AGENCY_HEAD, LEX_GIVEN_NAME, LEX_NICKNAME_CUE,
        LEX_ABBREVIATION, LEX_PRONOUN,      LEX_SCALE,       LEX_STOPWORD,   LEX_SPEECH_VERB,
        LEX_SPEECH_CUE,   LEX_DATE_WORD,    LEX_NUMBER_WORD};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        const struct lex_hit *hit = hit_at(doc, first, others[i]);
        if (others[i] == LEX_GIVEN_NAME)
            hit = given_name_at(doc, first);
        bool name_word = others[i] == LEX_TITLE || others[i] == LEX_NOT_AGENCY;
        if (hit && (hit->end >= end || (name_word && !lex_attr(hit->entry, "begins"))))
            return true;
    }
    const struct lex_hit *outlet = lex_hit_over(&doc->hits, first, LEX_OUTLET);
    if (outlet && outlet->end >= end) /* "Star" of "The Star" */
        return true;
    for (uint32_t t = first + 1; t + 1 < end; t++) {
        if (token_of(doc, t)->flags & TOKEN_INITIAL)
            return true; /* "Arga M. Nugraha" */
    }
    return agency_is_refused(doc, first, end);
}

struct slice agency_initials_told(const struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_NICKNAME_CUE, t)) < doc->text->tokens.count; t++) {
        const struct lex_hit *cue = hit_at(doc, t, LEX_NICKNAME_CUE);
        const struct token *who = token_of(doc, cue->end);
        if (lex_attr(cue->entry, "initials") && who && who->flags & TOKEN_ALL_CAPS)
            return token_text(doc->text, cue->end);
    }
    return SLICE_EMPTY;
}

bool agency_is_initials(const struct document *doc, const struct lex_hit *hit, struct slice told)
{
    enum { MOST_NAMINGS = 200 };
    struct slice word = token_text(doc->text, hit->first);
    unsigned seen = 0;
    if (!told.len || hit->end != hit->first + 1 || !slice_starts_with(told, word))
        return false;
    for (uint32_t t = 0;
         (t = next_with(doc, LEX_AGENCY, t)) < doc->text->tokens.count && seen < MOST_NAMINGS;
         t++, seen++) {
        const struct lex_hit *other = hit_at(doc, t, LEX_AGENCY);
        if (other->entry == hit->entry && other->end > other->first + 1)
            return false; /* its long name */
    }
    return true;
}

bool agency_is_of_category(const struct document *doc, const struct lex_hit *hit)
{
    return lex_attr_is(hit->entry, "kind", "company") &&
           role_is_of_category(doc, role_cue_at(doc, hit->end, "after"), hit->first);
}

bool agency_is_in_owned_name(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t t = hit->first, end = hit->end;
    return t && doc->text->lang == LANG_EN && doc->owner[t - 1] == OWNER_AGENCY &&
           possessive_length(token_text(doc->text, t - 1)) && name_word(doc, end) &&
           name_word(doc, end + 1) && !possessive_length(token_text(doc->text, end - 1)) &&
           token_of(doc, end + 1)->sentence == token_of(doc, t)->sentence;
}

bool agency_is_kind_of_firm(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *place =
        hit->end < doc->text->tokens.count ? hit_at(doc, hit->end, LEX_PLACE) : NULL;
    const struct lex_hit *kind = hit->first ? role_cue_before(doc, hit->first) : NULL;
    return lex_attr(hit->entry, "noun") && kind && lex_attr_is(kind->entry, "role", "other") &&
           place && lex_attr_is(place->entry, "kind", "country");
}

bool agency_ends_place(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *place = lex_hit_over(&doc->hits, hit->first, LEX_PLACE);
    return place && place->first < hit->first && place->end >= hit->end;
}

/* "Istana Buckingham": the short name of a house, and more behind it that is another's. */
static bool is_house_of_others(const struct document *doc, const struct lex_hit *hit)
{
    const struct token *behind = token_of(doc, hit->end);
    return hit->end == hit->first + 1 && behind && is_capital(doc, hit->end) &&
           behind->sentence == token_of(doc, hit->first)->sentence &&
           !sentence_is_title_case(doc, behind->sentence);
}

bool agency_is_house(const struct document *doc, const struct lex_hit *hit)
{
    if (!lex_attr(hit->entry, "house"))
        return false;
    bool sits = !lex_attr_is(hit->entry, "house", "channel");
    if (sits && is_house_of_others(doc, hit))
        return true;
    uint32_t before = hit->first;
    before -= before && is_small_word(doc, before - 1, "day_lead");
    if (!before--)
        return false;
    const struct lex_hit *site = hit_at(doc, before, LEX_PLATFORM);
    return (site && lex_attr_is(site->entry, "kind", "social")) ||
           (sits &&
            (is_small_word(doc, before, "place_link") || is_small_word(doc, before, "grounds")));
}

bool agency_is_kind_of_body(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *people =
        doc->text->lang == LANG_EN ? hit_at(doc, first, LEX_NOT_NAME) : NULL;
    const struct lex_hit *noun =
        people && people->end < end ? role_cue_at(doc, people->end, "before") : NULL;
    return noun && role_only_describes(noun) && noun->end == end;
}
