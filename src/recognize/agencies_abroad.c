/* Offices of other countries that bear the name of one that the lexicon has: "Singapore's Ministry
 * of Health", "the Health Ministry" in a report of Malaysia alone. Their id is that office's with
 * the country behind it, in whatever language. */
#include "recognize/agencies.h"

enum { MOST_COUNTRIES = 16, OFTEN = 2 };

/* By its id in places.lex, whose provinces and cities are its. */
static const char *const HOME = "indonesia";

/* The country that a token's place or nationality tells; NULL where it tells none. */
static const char *country_of(const struct lex_hit *place, const struct lex_hit *adjective)
{
    if (place && lex_attr_is(place->entry, "kind", "country"))
        return place->entry->id;
    return adjective ? lex_attr(adjective->entry, "of") : NULL;
}

/* A country or a city that is not at home. */
static bool place_is_abroad(const struct lex_hit *place)
{
    return lex_attr_is(place->entry, "kind", "country") ? strcmp(place->entry->id, HOME) != 0
                                                        : lex_attr(place->entry, "abroad") != NULL;
}

uint32_t agency_behind_origin(const struct document *doc, uint32_t first)
{
    uint32_t count = doc->text->tokens.count;
    const struct lex_hit *place =
        doc->text->lang == LANG_ID && first && first < count ? hit_at(doc, first, LEX_PLACE) : NULL;
    bool told = place && place_is_abroad(place) &&
                (is_small_word(doc, first, "country_id") ||
                 (is_small_word(doc, first - 1, "place_of_origin") && place->end < count &&
                  hit_at(doc, place->end, LEX_AGENCY)));
    return told ? place->end : first;
}

uint32_t agency_placed_end(const struct document *doc, uint32_t t)
{
    const struct lex_hit *head = agency_head_at(doc, t, "placed");
    if (!head || doc->text->lang != LANG_ID)
        return t;
    uint32_t at = head->end + is_small_word(doc, head->end, "region");
    const struct lex_hit *place = at < doc->text->tokens.count ? hit_at(doc, at, LEX_PLACE) : NULL;
    bool abroad = place && token_of(doc, at)->sentence == token_of(doc, t)->sentence &&
                  place_is_abroad(place);
    return abroad ? place->end : t;
}

/* "Polisi", "Kepolisian": so the police of every country are called in Indonesian. */
static bool is_any_police(const struct lex_hit *body)
{
    return body->lang == LANG_ID && body->end == body->first + 1 &&
           lex_attr_is(body->entry, "kind", "police");
}

/* "JAKARTA, Kabar Kita -", "CNN Indonesia": where it was written, and for whom. */
static bool is_where_written(const struct document *doc, const struct lex_hit *place)
{
    uint32_t t = place->first;
    bool begins = t == 0 || token_of(doc, t)->flags & TOKEN_NEWLINE_BEFORE ||
                  token_of(doc, t)->flags & TOKEN_ALL_CAPS;
    return lex_hit_over(&doc->hits, t, LEX_OUTLET) ||
           (begins && (is_mark(doc, place->end, ",") || is_mark(doc, place->end, "(") ||
                       is_dash(doc, place->end)));
}

/* Does a word at the token tell of the home country: a place of it, or a body by a name in its own
 * language? */
static bool tells_home(const struct document *doc, uint32_t token)
{
    const struct lex_hit *place = hit_at(doc, token, LEX_PLACE),
                         *body = hit_at(doc, token, LEX_AGENCY);
    if (place && !place_is_abroad(place))
        return !is_where_written(doc, place);
    const struct lex_hit *owner = /* "Kementerian Keuangan Norwegia" */
        body && body->end < doc->text->tokens.count ? hit_at(doc, body->end, LEX_PLACE) : NULL;
    const char *of = owner ? country_of(owner, NULL) : NULL;
    return body && body->lang != LANG_EN && lex_attr_is(body->entry, "of", HOME) &&
           !is_any_police(body) && (!of || strcmp(of, HOME) == 0);
}

void agencies_learn_country(struct document *doc)
{
    const char *names[MOST_COUNTRIES];
    unsigned count = 0, times[MOST_COUNTRIES] = {0}, best = 0;
    doc->country = NULL;
    doc->is_abroad = false;
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        if (doc->owner[t] == OWNER_MONEY) /* "US$10,000" */
            continue;
        const struct lex_hit *place = hit_at(doc, t, LEX_PLACE);
        const char *country = country_of(place, hit_at(doc, t, LEX_NOT_AGENCY));
        bool home = country && strcmp(country, HOME) == 0;
        if ((home && !place) || tells_home(doc, t))
            return;
        country = home ? NULL : country;
        unsigned i = 0;
        while (country && i < count && strcmp(names[i], country) != 0)
            i++;
        if (!country || i >= MOST_COUNTRIES)
            continue;
        if (i == count)
            names[count++] = country;
        if (++times[i] > times[best])
            best = i;
    }
    doc->country = count ? names[best] : NULL;
    doc->is_abroad = count && times[best] >= OFTEN;
}

/* "Singapore's Ministry of Health", "Malaysian Health Ministry", "Kementerian Kesehatan Malaysia",
 * "the Ministry of Health of Malaysia": the country named beside tokens [*first, *end), which grow
 * over it; `in_city`: or the city abroad behind them, "Kepolisian London". */
static const char *country_beside(const struct document *doc, uint32_t *first, uint32_t *end,
                                  bool in_city)
{
    uint32_t behind = *end + is_small_word(doc, *end, "of");
    const struct lex_hit *place = hit_before(doc, *first, LEX_PLACE),
                         *adjective = hit_before(doc, *first, LEX_NOT_AGENCY);
    const char *country = country_of(place, adjective);
    if (!country && place && lex_attr(place->entry, "abroad"))
        country = place->entry->id; /* "the Maine Attorney General's Office" */
    if (country) {
        bool possessive = possessive_length(token_text(doc->text, *first - 1)) > 0;
        *first = possessive ? *first : place ? place->first : adjective->first;
        return country;
    }
    if (behind >= doc->text->tokens.count ||
        token_of(doc, behind)->flags & (TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE))
        return NULL;
    place = hit_at(doc, behind, LEX_PLACE);
    country = country_of(place, NULL);
    if (place && !country && in_city && lex_attr(place->entry, "abroad"))
        country = place->entry->id;
    if (country)
        *end = place->end;
    return country;
}

uint32_t agency_abroad_like(const struct document *doc, const struct lex_entry *entry)
{
    struct slice id = slice_of(entry->id);
    for (uint32_t i = 0; i < doc->findings->agencies.count; i++) {
        const struct agency *agency = &doc->findings->agencies.items[i];
        if (agency_id_is_below(agency->id, id) && agency->mentions.count &&
            strcmp(agency->mentions.items[0].rule, "agency.of-country") == 0)
            return i;
    }
    return NO_INDEX;
}

uint32_t agency_add_abroad(struct document *doc, const struct lex_hit *hit)
{
    uint32_t first = hit->first, end = hit->end;
    const char *of = lex_attr(hit->entry, "of");
    bool brief = hit->is_acronym || hit->lang == LANG_UND; /* "Kemenkes Singapura" */
    if (!of || (brief && !lex_attr_is(hit->entry, "kind", "state")))
        return first;
    bool police = hit->lang == LANG_ID && lex_attr_is(hit->entry, "kind", "police");
    const char *country = country_beside(doc, &first, &end, police);
    if ((country && strcmp(country, of) == 0) || (brief && first < hit->first))
        return hit->first;
    /* "Polisi", "Kemenkes" of a report that names those of another country and not those at home */
    bool again = !(police || brief) || (!is_capital(doc, end) &&
                                        agency_with_id(doc, slice_of(hit->entry->id)) == NO_INDEX);
    uint32_t before = country || !again ? NO_INDEX : agency_abroad_like(doc, hit->entry);
    if (before != NO_INDEX) {
        agency_add_alias(doc, before, first, end, "agency.of-country");
        return end;
    }
    if (!country && doc->is_abroad && is_any_police(hit)) {
        document_reject(doc, first, end, "agency", "agency.police-abroad");
        return end;
    }
    if (!country && hit->lang == LANG_EN)
        country = doc->country;
    if (!country || !document_is_free(doc, first, end))
        return hit->first;
    struct slice id = arena_printf(doc->arena, "%s-%s", hit->entry->id, country);
    agency_add_office(doc, id, tokens_text(doc->text, first, end), first, end,
                      lex_attr(hit->entry, "kind"), "agency.of-country");
    return end;
}
