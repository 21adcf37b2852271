/* The body a person speaks for: that of his office, of the words before his name or behind it. */
#include "recognize/agencies.h"
#include "recognize/people.h"

enum {
    MOST_NOUN_WORDS = 2,
    MOST_ORIGIN_WORDS = 3,
    MOST_KIND_WORDS = 3, /* "is a senior criminal lawyer at" */
    NOUN_BEHIND = 3,
    MOST_LED_WORDS = 4,     /* "raksasa media sosial | yang dipimpin" */
    MOST_OFFICE_WORDS = 22, /* of what stands behind a name and its comma */
    WITH_COMMAS = 9,        /* of them those that hold a comma: "direktur X, Y, dan Z" */
};

/* "anggota DPRD Bantul asal Imogiri, Budi Santoso": where he is from stands between his body and
 * the token; what is in front of that. */
static uint32_t over_origin(const struct document *doc, uint32_t at)
{
    uint32_t t = at;
    while (t > 0 && at - t < MOST_ORIGIN_WORDS && is_capital(doc, t - 1) &&
           doc->owner[t - 1] != OWNER_AGENCY)
        t--;
    return t < at && t > 0 && is_small_word(doc, t - 1, "place_of_origin") ? t - 1 : at;
}

/* "Pengajar keamanan digital Universitas X, Dr. Budi Santoso, mengingatkan": in front of the name a
 * body ends what describes him, and no verb of speech stands before it. */
static uint32_t agency_in_apposition(const struct document *doc, const struct person_candidate *c)
{
    const struct sentence *s = sentence_of(doc, c->first);
    uint32_t at = people_over_degrees(doc, c->first);
    bool apart = is_mark(doc, c->end, ",") || hit_at(doc, c->end, LEX_SPEECH_VERB);
    if (at < s->first_token + 2 || !apart || !is_mark(doc, at - 1, ","))
        return NO_INDEX;
    uint32_t body = over_origin(doc, at - 1), origin = at - 1 - body;
    if (body <= s->first_token || doc->owner[body - 1] != OWNER_AGENCY)
        return NO_INDEX;
    bool said = hit_first_in(doc, s->first_token, body - 1, LEX_SPEECH_VERB) != NULL;
    return !said || origin ? agency_at(doc, body - 1) : NO_INDEX;
}

/* "X, who is with the agency", "X, who teaches law at the university": behind a word of work leads
 * one to the body; one who "is familiar with" a body does not work there. */
static bool works_at(const struct document *doc, uint32_t comma, uint32_t body)
{
    uint32_t does = comma + 2, lead = body - 1 - is_small_word(doc, body - 1, "article");
    return is_small_word(doc, comma + 1, "also_is") && lead > does &&
           is_small_word(doc, lead, "employer_link") &&
           (is_small_word(doc, does, "works") ||
            (lead == does + 1 && is_small_word(doc, does, "is")));
}

/* The body that begins at a token, behind an article or not. */
static uint32_t agency_from(const struct document *doc, uint32_t at)
{
    at += is_small_word(doc, at, "article");
    return at < doc->text->tokens.count && doc->owner[at] == OWNER_AGENCY ? agency_at(doc, at)
                                                                          : NO_INDEX;
}

/* "X is a lawyer at Acme Law", "X adalah dosen di Universitas Y": behind the name what he is, and
 * where; "X chairs the institute", "X memimpin BSSN". */
static uint32_t agency_he_is_at(const struct document *doc, uint32_t at)
{
    if (is_small_word(doc, at, "heads"))
        return agency_from(doc, at + 1);
    if (!is_small_word(doc, at, "is"))
        return NO_INDEX;
    uint32_t t = at + 1, last = at + 1 + MOST_KIND_WORDS;
    while (t < last && t < doc->text->tokens.count && !hit_at(doc, t, LEX_TITLE) &&
           token_of(doc, t)->class == TOKEN_WORD)
        t++;
    const struct lex_hit *title = t < doc->text->tokens.count ? hit_at(doc, t, LEX_TITLE) : NULL;
    if (!title || !is_small_word(doc, title->end, "employer_link"))
        return NO_INDEX;
    t = title->end + 1;
    t += is_small_word(doc, t, "article");
    return t < doc->text->tokens.count && doc->owner[t] == OWNER_AGENCY &&
                   token_of(doc, t)->sentence == token_of(doc, at)->sentence
               ? agency_at(doc, t)
               : NO_INDEX;
}

/* Behind the name: "dari ELSAM", ", ketua CISSReC", "SH dari Yayasan X", "selaku Kepala Biro X". */
static uint32_t agency_behind(const struct document *doc, const struct person_candidate *c)
{
    uint32_t sentence = doc->text->tokens.items[c->first].sentence;
    uint32_t at = people_behind_degrees(doc, c->end), is_at = agency_he_is_at(doc, at);
    if (is_at != NO_INDEX)
        return is_at;
    bool led = is_small_word(doc, at, "body_link") || is_small_word(doc, at, "as") ||
               is_mark(doc, at, ",") || is_mark(doc, at, "(");
    bool comma = is_mark(doc, at, ","), titled = false;
    bool source =
        hit_before(doc, people_first(c), LEX_SPEECH_CUE); /* "Menurut direktur X, BSSN sudah …" */
    /* "Mendagri Budi Santoso, Ketua DPR Siti Aminah": the title behind the comma is the next one's
     */
    uint32_t behind = at + 1 + is_small_word(doc, at + 1, "and");
    const struct lex_hit *next =
        comma && behind < doc->text->tokens.count ? hit_at(doc, behind, LEX_TITLE) : NULL;
    const struct lex_hit *own =
        c->title_end > c->title_first ? hit_at(doc, c->title_first, LEX_TITLE) : NULL;
    if (next && own && own->end <= c->first && lex_attr_is(own->entry, "kind", "office") &&
        lex_attr_is(next->entry, "kind", "office"))
        return NO_INDEX;
    for (uint32_t t = at + 1; led && t < at + MOST_OFFICE_WORDS && t < doc->text->tokens.count;
         t++) {
        if (doc->text->tokens.items[t].sentence != sentence || hit_at(doc, t, LEX_SPEECH_VERB))
            break;
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        titled |= title && !is_small_word(doc, title->end - 1, "is"); /* "who is" alone is none */
        /* ", including letters from the agency" tells of something else */
        if (doc->owner[t] == OWNER_AGENCY)
            return !comma || titled || (t <= at + 3 && !source) || works_at(doc, at, t)
                       ? agency_at(doc, t)
                       : NO_INDEX;
        if (t > at + 1 && is_mark(doc, t, ",") && (!comma || t > at + WITH_COMMAS))
            break;
    }
    return NO_INDEX;
}

/* "Kapolres Gresik", "Bupati Malang", "Kapolresta Kombes Budi": the police or the government of the
 * region, where the text names it; NO_INDEX. */
static uint32_t office_of_region(struct document *doc, const struct lex_hit *title)
{
    const char *office = lex_attr(title->entry, "office");
    struct region region;
    if (!office)
        return NO_INDEX;
    if (!agency_region_at(doc, title->end, &region))
        return agency_only_office(doc, office);
    return agency_with_id(doc, arena_printf(doc->arena, "%s-%.*s", office, SLICE_ARG(region.id)));
}

/* The body whose office a title is by its words alone ("Menkominfo"), where the text names that
 * body too. */
static uint32_t agency_of_title(struct document *doc, const struct person_candidate *c)
{
    for (uint32_t t = c->title_first; t < c->title_end; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        const char *id = title ? lex_attr(title->entry, "agency") : NULL;
        const struct lex_entry *body = id ? lexicon_entry(doc->lexicon, LEX_AGENCY, id) : NULL;
        const char *whole = body ? lex_attr(body, "merge") : NULL; /* Bareskrim is Polri */
        uint32_t own = id ? agency_with_id(doc, slice_of(whole ? whole : id)) : NO_INDEX;
        if (title && own == NO_INDEX)
            own = office_of_region(doc, title);
        if (own != NO_INDEX)
            return own;
        uint32_t abroad = body ? agency_abroad_like(doc, body) : NO_INDEX;
        if (abroad != NO_INDEX)
            return abroad;
    }
    return NO_INDEX;
}

/* "The ministry wrote to X, said its director": the body named first in the sentence, else in the
 * one before. Those that a quotation names ("With the Ministry the Agency has checked it," its
 * spokesman said) only where the paragraph before names none. */
static uint32_t body_of_its(struct document *doc, uint32_t token)
{
    uint32_t paragraph = sentence_of(doc, token)->paragraph, quoted = NO_INDEX;
    for (uint32_t i = token_of(doc, token)->sentence + 1; i > 0; i--) {
        const struct sentence *s = &doc->text->sentences.items[i - 1];
        if (s->paragraph + (quoted != NO_INDEX) < paragraph)
            break;
        for (uint32_t t = s->first_token; t < s->end_token; t++) {
            bool said = token_of(doc, t)->flags & TOKEN_IN_QUOTE;
            if (doc->owner[t] == OWNER_AGENCY && !said)
                return agency_at(doc, t);
            const struct lex_hit *noun = /* "The ministry would cooperate, X, its director, told" */
                t > s->first_token && !said && t < token && is_small_word(doc, t - 1, "day_lead")
                    ? body_noun_at(doc, t)
                    : NULL;
            uint32_t meant = noun && !lex_hit_over(&doc->hits, t, LEX_TITLE)
                                 ? body_meant(doc, noun, t)
                                 : NO_INDEX;
            if (meant != NO_INDEX)
                return meant;
            if (doc->owner[t] == OWNER_AGENCY && quoted == NO_INDEX)
                quoted = agency_at(doc, t);
        }
    }
    return quoted;
}

/* "the hospital's director X", "council leader X"; "juru bicara perusahaan, X"; "X, a lawyer for
 * the company", "X, direktur rumah sakit itu": a word for a body in front of the title, in it or
 * behind it. NULL where none. */
static const struct lex_hit *noun_beside(const struct document *doc,
                                         const struct person_candidate *c)
{
    bool behind = c->title_end > c->end;
    uint32_t from = c->title_first > MOST_NOUN_WORDS ? c->title_first - MOST_NOUN_WORDS : 0,
             end = c->title_end + (behind ? NOUN_BEHIND : 0);
    for (uint32_t t = from; t < end && t < doc->text->tokens.count; t++) {
        const struct lex_hit *noun = doc->owner[t] == OWNER_NONE ? body_noun_at(doc, t) : NULL;
        if (!noun || lex_hit_over(&doc->hits, t, LEX_TITLE))
            continue;
        bool told = is_small_word(doc, t - (t > 0), "day_lead") ||
                    is_small_word(doc, noun->end, "that_thing");
        if (noun->end == c->title_first || (t >= c->title_first && (told || !behind)))
            return noun;
    }
    return NULL;
}

/* The body with that word in its name: named before, else anywhere, for an office has no other. */
static uint32_t body_of_office(struct document *doc, uint32_t at, struct slice word)
{
    uint32_t body = body_with_word(doc, at, word);
    return body != NO_INDEX ? body : body_with_word(doc, doc->text->tokens.count, word);
}

/* The field of a minister: of "Interior Minister" what stands before the noun, of "Minister of the
 * Interior" what stands behind it; empty where it is not told. */
static struct slice field_of(const struct document *doc, const struct lex_hit *title)
{
    uint32_t link = title->first + 1;
    while (link < title->end && !is_small_word(doc, link, "field_link"))
        link++;
    if (link == title->end && link > title->first + 1)
        return slice_sub(doc->text->bytes, name_span(doc, title->first, link - 1));
    uint32_t at = link + 1 + is_small_word(doc, link + 1, "article");
    bool told = is_small_word(doc, link, "field_link") && is_capital(doc, at);
    return told ? token_text(doc->text, at) : SLICE_EMPTY;
}

/* "Interior Minister X", where the text names the interior ministry, or the Ministry of the
 * Interior. */
static uint32_t ministry_of(struct document *doc, const struct lex_hit *title)
{
    if (doc->text->lang != LANG_EN || !lex_attr(title->entry, "cabinet"))
        return NO_INDEX;
    struct slice field = field_of(doc, title);
    uint32_t body = field.len ? body_of_office(doc, title->first, field) : NO_INDEX;
    return body != NO_INDEX && slice_has_part(SLICE("ministry state"), ' ',
                                              doc->findings->agencies.items[body].kind)
               ? body
               : NO_INDEX;
}

/* "raksasa media sosial yang dipimpin X itu": the body that the words in front of "who leads" mean.
 */
static uint32_t body_he_leads(struct document *doc, uint32_t lead)
{
    uint32_t first = sentence_of(doc, lead)->first_token;
    for (uint32_t t = lead; t > first && lead - t < MOST_LED_WORDS; t--) {
        if (is_capital(doc, t - 1) || token_of(doc, t - 1)->class != TOKEN_WORD)
            break;
        const struct lex_hit *noun = body_noun_at(doc, t - 1);
        if (noun)
            return body_meant(doc, noun, t - 1);
    }
    return NO_INDEX;
}

/* Whose office it is where a pronoun or a word for a body tells: "its researcher X". */
static uint32_t agency_by_noun(struct document *doc, const struct person_candidate *c)
{
    uint32_t at = c->title_first;
    if (at > 0 && is_small_word(doc, at - 1, "its"))
        return body_of_its(doc, at - 1);
    for (uint32_t t = at; t < c->title_end; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        const char *word = title ? lex_attr(title->entry, "body") : NULL; /* "Council leader" */
        uint32_t meant = word    ? body_of_office(doc, at, slice_of(word))
                         : title ? ministry_of(doc, title)
                                 : NO_INDEX;
        if (meant != NO_INDEX)
            return meant;
    }
    const struct lex_hit *noun = noun_beside(doc, c);
    return noun ? body_meant(doc, noun, c->first < noun->first ? c->first : noun->first) : NO_INDEX;
}

bool people_has_strange_body(const struct document *doc, const struct person_candidate *c)
{
    enum { ENOUGH = 2 };
    unsigned strange = 0;
    for (uint32_t t = c->title_first; t < c->title_end; t++) {
        strange += is_capital(doc, t) && token_of(doc, t)->class == TOKEN_WORD &&
                   doc->owner[t] == OWNER_NONE && !lex_hit_over(&doc->hits, t, LEX_TITLE) &&
                   (!hit_at(doc, t, LEX_NOT_NAME) || token_of(doc, t)->flags & TOKEN_ALL_CAPS) &&
                   !hit_at(doc, t, LEX_DEGREE) && !hit_at(doc, t, LEX_PLACE);
    }
    return strange >= ENOUGH;
}

/* "PR Department Wirado Air Andini Tan": a body between an office that is written in words unknown
 * and the name. */
static uint32_t agency_before_name(const struct document *doc, uint32_t first)
{
    uint32_t agency = first && doc->text->lang == LANG_ID && doc->owner[first - 1] == OWNER_AGENCY
                          ? agency_at(doc, first - 1)
                          : NO_INDEX;
    uint32_t at = first;
    while (agency != NO_INDEX && at && doc->owner[at - 1] == OWNER_AGENCY &&
           agency_at(doc, at - 1) == agency)
        at--;
    bool office = at && at < first && name_word(doc, at - 1) &&
                  token_of(doc, at - 1)->sentence == token_of(doc, first)->sentence;
    return office ? agency : NO_INDEX;
}

/* The body a person speaks for: the one whose office it is, inside the title, before it
 * ("Kaspersky's General Manager"), or behind the name. */
uint32_t people_agency_beside(struct document *doc, const struct person_candidate *c)
{
    if (people_title_attr(doc, c, "kin")) /* "X, a son of the director of the bank" */
        return NO_INDEX;
    if (c->title_end > c->title_first) {
        uint32_t sentence = token_of(doc, c->first)->sentence, office = agency_of_title(doc, c);
        if (office != NO_INDEX)
            return office;
        uint32_t inside = NO_INDEX; /* a known body goes before "Departemen Komunikasi" */
        for (uint32_t t = c->title_first; t < c->title_end; t++) {
            uint32_t agency = doc->owner[t] == OWNER_AGENCY ? agency_at(doc, t) : NO_INDEX;
            if (agency != NO_INDEX &&
                (inside == NO_INDEX || (!doc->findings->agencies.items[inside].known &&
                                        doc->findings->agencies.items[agency].known)))
                inside = agency;
        }
        if (inside != NO_INDEX || people_office_is_told(doc, c))
            return inside;
        const struct lex_hit *relative = hit_at(doc, c->title_first, LEX_TITLE);
        if (c->title_first > 1 && relative && lex_attr_is(relative->entry, "kind", "relative") &&
            is_mark(doc, c->title_first - 1, ",") && doc->owner[c->title_first - 2] == OWNER_AGENCY)
            return agency_at(doc, c->title_first - 2); /* "CISSReC, yang dipimpin Budi" */
        if (c->title_first > 0 && doc->owner[c->title_first - 1] == OWNER_AGENCY &&
            token_of(doc, c->title_first - 1)->sentence == sentence)
            return agency_at(doc, c->title_first - 1);
        if (c->title_first > 1 && is_small_word(doc, c->title_first - 1, "owned_by") &&
            doc->owner[c->title_first - 2] == OWNER_AGENCY)
            return agency_at(doc, c->title_first - 2); /* "PT Lampion milik pengusaha Budi" */
        bool leads = relative && lex_attr_is(relative->entry, "kind", "relative");
        uint32_t led = leads ? body_he_leads(doc, c->title_first) : NO_INDEX;
        uint32_t meant = led != NO_INDEX ? led : agency_by_noun(doc, c);
        if (meant != NO_INDEX)
            return meant;
    }
    uint32_t apposed = c->end < doc->text->tokens.count ? agency_in_apposition(doc, c) : NO_INDEX;
    uint32_t behind = apposed != NO_INDEX ? apposed : agency_behind(doc, c);
    return behind != NO_INDEX || c->title_end > c->title_first ? behind
                                                               : agency_before_name(doc, c->first);
}
