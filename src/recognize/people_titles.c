/* Titles and offices around a person's name, and the body that he speaks for. */
#include "recognize/agencies.h"
#include "recognize/people.h"

enum {
    TITLE_REACH = 18,
    MOST_NOUN_WORDS = 2,
    MOST_FIELD_WORDS = 6,
    NOUN_BEHIND = 3,
    MOST_OFFICE_WORDS = 22 /* of what stands behind a name and its comma */
};

/* Words that may stand inside a title besides its capitals: "Deputi Bidang Operasi dan Pengamanan
 * Siber BSSN". */
static bool is_title_filler(const struct document *doc, uint32_t token)
{
    static const char *const marks[] = {"(", ")", ".", "-", "/", "'s", "&"};
    for (unsigned i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (is_mark(doc, token, marks[i]))
            return true;
    }
    return is_small_word(doc, token, "title_filler");
}

static bool is_office_link(const struct document *doc, uint32_t token)
{
    return is_small_word(doc, token, "office_link");
}

static bool is_place_link(const struct document *doc, uint32_t token)
{
    return is_small_word(doc, token, "place_link");
}

/* "chief customer and commercial officer": its beginning, where a title stands at its end. */
static uint32_t start_of_chief(const struct document *doc, uint32_t title)
{
    if (!is_small_word(doc, title, "officer"))
        return title;
    for (uint32_t t = title; t > 0 && title - t < 6; t--) {
        if (token_of(doc, t - 1)->class != TOKEN_WORD)
            break;
        if (is_small_word(doc, t - 1, "chief"))
            return t - 1;
    }
    return title;
}

/* Where the word for a body begins that ends with a token, over "itu" behind it; NO_INDEX where
 * there is none. */
static uint32_t over_noun(const struct document *doc, uint32_t token)
{
    uint32_t end = token + !is_small_word(doc, token, "that_thing");
    for (uint32_t t = end > MOST_NOUN_WORDS ? end - MOST_NOUN_WORDS : 0; t < end; t++) {
        const struct lex_hit *noun = doc->owner[t] == OWNER_NONE ? body_noun_at(doc, t) : NULL;
        if (noun && noun->end == end && !lex_hit_over(&doc->hits, t, LEX_TITLE) &&
            !possessive_length(token_text(doc->text, end - 1)))
            return t;
    }
    return NO_INDEX;
}

/* "dr. Budi", "Prof. Dr. Budi": the first of the degrees in front of a name. */
static uint32_t over_degrees(const struct document *doc, uint32_t first)
{
    while (first > 0 &&
           (is_mark(doc, first - 1, ".") || lex_hit_over(&doc->hits, first - 1, LEX_DEGREE)))
        first--;
    return first;
}

/* "assistant commissioner for cyber command, X", "pengamat penerbangan, X": the title behind which
 * small words up to a token say what the office is for; NO_INDEX where none does. */
static uint32_t title_of_field(const struct document *doc, uint32_t token)
{
    uint32_t sentence = token_of(doc, token)->sentence;
    for (uint32_t t = token + 1; t > 0 && token + 1 - t <= MOST_FIELD_WORDS; t--) {
        const struct lex_hit *title = t <= token ? hit_before(doc, t, LEX_TITLE) : NULL;
        bool office = title && (lex_attr_is(title->entry, "kind", "office") ||
                                lex_attr_is(title->entry, "kind", "profession"));
        if (office && !lex_attr(title->entry, "weak") &&
            token_of(doc, title->first)->sentence == sentence)
            return title->first;
        const struct lex_hit *stop = hit_at(doc, t - 1, LEX_STOPWORD);
        bool link = t <= token &&
                    (is_small_word(doc, t - 1, "field_link") || is_small_word(doc, t - 1, "and") ||
                     is_small_word(doc, t - 1, "day_lead"));
        if (token_of(doc, t - 1)->class != TOKEN_WORD || is_capital(doc, t - 1) ||
            doc->owner[t - 1] != OWNER_NONE || hit_at(doc, t - 1, LEX_SPEECH_VERB) ||
            (stop && !link &&
             !(lex_attr(stop->entry, "noun") && is_small_word(doc, t - 2, "field_link"))))
            return NO_INDEX;
    }
    return NO_INDEX;
}

/* A walk from a name to the left, over what may be its title. */
struct title_walk {
    uint32_t first, lead; /* the name; the first of the degrees in front of it */
    uint32_t at, found;   /* the leftmost title word so far; NO_INDEX */
    unsigned commas;
};

/* A word of a name, and no word that an office is made of. */
static bool is_of_name(const struct document *doc, uint32_t token)
{
    return is_capital(doc, token) && doc->owner[token] == OWNER_NONE &&
           token_of(doc, token)->class == TOKEN_WORD && !hit_at(doc, token, LEX_NOT_NAME) &&
           !lex_hit_over(&doc->hits, token, LEX_TITLE) && !hit_at(doc, token, LEX_AGENCY_HEAD);
}

/* Before the name, or within an office: "Kepala Pusat Data, Informasi dan …". In "Ketua DPR Puan
 * Maharani, Menteri BUMN Budi" the comma parts two people. */
static bool goes_over_comma(const struct document *doc, struct title_walk *w)
{
    uint32_t t = w->at;
    if (w->found == t + 1 && t > 1 && is_of_name(doc, t - 1) && is_of_name(doc, t - 2))
        return false;
    bool goes_on = is_capital(doc, t + 1) || is_small_word(doc, t + 1, "and");
    bool list = t > 0 && is_capital(doc, t - 1) && goes_on;
    return ++w->commas <= 3 && (t + 1 == w->lead || list || w->found == t + 1);
}

/* "Wakil Rektor 3", "Deputi 4": which of those who hold such an office. */
static bool is_number_of_office(const struct document *doc, uint32_t token)
{
    return token > 0 && token_of(doc, token)->class == TOKEN_NUMBER &&
           token_text(doc->text, token).len == 1 && is_capital(doc, token - 1) &&
           lex_hit_over(&doc->hits, token - 1, LEX_TITLE);
}

/* A word that is none of the titles, or a joint of two: may the title go on in front of it? */
static bool goes_over_word(const struct document *doc, struct title_walk *w)
{
    uint32_t t = w->at;
    bool inside = lex_hit_over(&doc->hits, t, LEX_TITLE) != NULL;
    if (!inside && is_capital(doc, t) && doc->owner[t] != OWNER_AGENCY &&
        is_sure_given_name(doc, t))
        return false; /* somebody else's name stands between */
    if (is_mark(doc, t, ","))
        return goes_over_comma(doc, w);
    if (is_small_word(doc, t, "or") && t > 0 && doc->owner[t - 1] == OWNER_AGENCY &&
        doc->owner[t + 1] == OWNER_AGENCY)
        return true; /* "Dirjen Aptika Kominfo atau Kementerian Komunikasi dan Informatika Budi" */
    if (doc->owner[t] == OWNER_AGENCY || doc->owner[t] == OWNER_PLACE || inside ||
        is_capital(doc, t) || is_title_filler(doc, t) || hit_at(doc, t, LEX_DEGREE) ||
        is_number_of_office(doc, t))
        return true;
    /* "Kepala lembaga riset siber CISSReC Budi": what the body is stands in front of its name */
    if (w->found == NO_INDEX &&
        is_mark(doc, w->lead - 1, ",") != (doc->owner[t + 1] == OWNER_AGENCY))
        w->found = title_of_field(doc, t);
    return false;
}

/* One step: takes the title, or the words, that end at the walk's place; false where none may be
 * part of the name's title. */
static bool title_goes_on(const struct document *doc, struct title_walk *w)
{
    uint32_t t = w->at;
    if (token_of(doc, t)->sentence != token_of(doc, w->first)->sentence ||
        doc->owner[t] == OWNER_DATE || doc->owner[t] == OWNER_PERSON)
        return false;
    const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
    if (title && w->found != NO_INDEX && lex_attr_is(title->entry, "kind", "relative"))
        return false; /* "yang dipimpin Presiden Budi": he is no "led by" */
    if (title && title->end <= w->first) {
        w->found = w->at = start_of_chief(doc, t);
        return true;
    }
    if (w->found == t + 1 && is_small_word(doc, t, "and"))
        return false; /* the man before "and" has a title of his own */
    if (is_small_word(doc, t, "that_thing") && t > 0 &&
        (doc->owner[t - 1] == OWNER_AGENCY || lex_hit_over(&doc->hits, t - 1, LEX_TITLE)))
        return true; /* "Juru Bicara kementerian itu, Budi" */
    uint32_t noun = over_noun(doc, t);
    if (noun != NO_INDEX) { /* "Direktur rumah sakit itu, Budi", "a spokesman for the vendor" */
        w->at = noun;
        return true;
    }
    if (w->found == t + 1 && t > 0 && is_small_word(doc, t, "before_speech") &&
        is_small_word(doc, t - 1, "also_is")) {
        w->at--; /* "Pendiri X yang juga pakar siber, Budi" */
        return true;
    }
    return goes_over_word(doc, w);
}

/* The title that leads to a name at `first`: the leftmost title word of an unbroken chain. */
bool people_title_before(const struct document *doc, uint32_t first, uint32_t *title_first)
{
    struct title_walk w = {first, over_degrees(doc, first), first, NO_INDEX, 0};
    /* "Director of Research", "Kepala Bidang Humas": what such a word leads to is the office's. */
    if (first > 0 && is_office_link(doc, first - 1))
        return false;
    /* "the President's Order": what is a title holder's is not he. */
    if (first > 0 && doc->text->lang == LANG_EN && hit_before(doc, first, LEX_TITLE) &&
        possessive_length(token_text(doc->text, first - 1)))
        return false;
    for (uint32_t steps = 0; w.at > 0 && steps < TITLE_REACH;) {
        uint32_t t = --w.at;
        uint32_t behind = is_small_word(doc, t + 1, "day_lead") ? t + 2 : t + 1;
        if (is_place_link(doc, t) && doc->owner[behind] != OWNER_AGENCY)
            break;                              /* "Direktur Budi Santoso di Wisma Antara" */
        steps += doc->owner[t] != OWNER_AGENCY; /* a body's long name is one step */
        if (!title_goes_on(doc, &w))
            break;
    }
    *title_first = w.found;
    return w.found != NO_INDEX;
}

/* "Budi semasa menjabat Kepala BSSN", "Budi yang menjabat sebagai …": behind the words that say
 * that he holds an office; the token where there are none. */
static uint32_t over_holding(const struct document *doc, uint32_t at)
{
    uint32_t t = at + !is_small_word(doc, at, "holds");
    return is_small_word(doc, t, "holds") ? t + 1 + is_small_word(doc, t + 1, "as") : at;
}

/* "Budi Santoso Ketua KPU menyebut": without a comma the office and its body stand behind the name,
 * and no other name behind them. */
static bool is_office_glued(const struct document *doc, uint32_t at)
{
    const struct lex_hit *title = doc->text->lang == LANG_ID ? hit_at(doc, at, LEX_TITLE) : NULL;
    if (!title || !is_capital(doc, at) || !lex_attr_is(title->entry, "kind", "office") ||
        title->end >= doc->text->tokens.count || doc->owner[title->end] != OWNER_AGENCY)
        return false;
    uint32_t t = title->end;
    while (t < doc->text->tokens.count && doc->owner[t] == OWNER_AGENCY)
        t++;
    return !name_word(doc, t);
}

/* "Budi Santoso, M.Kom., | Kepala BSSN": behind the degrees of a name. */
static uint32_t over_degrees_behind(const struct document *doc, uint32_t end)
{
    const struct lex_hit *degree;
    while ((degree = hit_at(doc, end + is_mark(doc, end, ","), LEX_DEGREE)))
        end = degree->end;
    return end;
}

/* ", TITLE …", " (TITLE …)" or " TITLE of a body" behind a name. */
bool people_title_after(const struct document *doc, uint32_t end, uint32_t *title_first,
                        uint32_t *title_end)
{
    end = over_degrees_behind(doc, end);
    uint32_t at = over_holding(doc, end);
    if (at == end && !is_office_glued(doc, at)) {
        if (!is_mark(doc, at, ",") && !is_mark(doc, at, "(") && !is_small_word(doc, at, "as"))
            return false;
        at++;
    }
    at += is_small_word(doc, at, "article") || is_small_word(doc, at, "as");
    uint32_t sentence = doc->text->tokens.items[end - 1].sentence;
    for (uint32_t t = at; t < at + 6 && t < doc->text->tokens.count; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        if (token->sentence != sentence || token->class == TOKEN_PUNCT)
            break;
        const struct lex_hit *hit = hit_at(doc, t, LEX_TITLE);
        if (!hit && is_office_link(doc, t))
            break; /* ", the company of the director" */
        if (!hit)
            continue;
        *title_first = t;
        *title_end = hit->end;
        while (*title_end < doc->text->tokens.count &&
               doc->text->tokens.items[*title_end].sentence == sentence &&
               *title_end < hit->end + 10 &&
               (doc->text->tokens.items[*title_end].flags & TOKEN_CAPITAL ||
                is_title_filler(doc, *title_end) || doc->owner[*title_end] == OWNER_AGENCY))
            (*title_end)++;
        return true;
    }
    return false;
}

/* "Pengajar keamanan digital Universitas X, Dr. Budi Santoso, mengingatkan": in front of the name a
 * body ends what describes him, and no verb of speech stands before it. */
static uint32_t agency_in_apposition(const struct document *doc, const struct person_candidate *c)
{
    const struct sentence *s = sentence_of(doc, c->first);
    uint32_t at = over_degrees(doc, c->first);
    bool apart = is_mark(doc, c->end, ",") || hit_at(doc, c->end, LEX_SPEECH_VERB);
    if (at < s->first_token + 2 || !apart || !is_mark(doc, at - 1, ",") ||
        doc->owner[at - 2] != OWNER_AGENCY ||
        hit_first_in(doc, s->first_token, at - 2, LEX_SPEECH_VERB))
        return NO_INDEX;
    return agency_at(doc, at - 2);
}

/* "X, who is with the agency", "X, who teaches law at the university": a body behind the word that
 * leads to where somebody works; what he does there he does still, and "has" is no work. */
static bool works_at(const struct document *doc, uint32_t comma, uint32_t body)
{
    uint32_t lead = body - 1 - is_small_word(doc, body - 1, "article");
    bool still = slice_ends_with(token_text(doc->text, comma + 2), SLICE("s")) &&
                 !is_small_word(doc, comma + 2, "before_speech");
    return is_small_word(doc, comma + 1, "also_is") && still && lead > comma + 2 &&
           is_small_word(doc, lead, "works_at");
}

/* Behind the name: "dari ELSAM", ", ketua CISSReC". */
static uint32_t agency_behind(const struct document *doc, const struct person_candidate *c)
{
    uint32_t sentence = doc->text->tokens.items[c->first].sentence, at = c->end;
    bool led =
        is_small_word(doc, at, "body_link") || is_mark(doc, at, ",") || is_mark(doc, at, "(");
    bool comma = is_mark(doc, at, ","), titled = false;
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
        titled = titled || hit_at(doc, t, LEX_TITLE);
        /* ", including letters from the agency" tells of something else */
        if (doc->owner[t] == OWNER_AGENCY)
            return !comma || titled || t <= at + 3 || works_at(doc, at, t) ? agency_at(doc, t)
                                                                           : NO_INDEX;
        if (t > at + 1 && is_mark(doc, t, ",") && (!comma || t > at + TITLE_REACH / 2))
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

/* Whose office it is where a pronoun or a word for a body tells: "its researcher X". */
static uint32_t agency_by_noun(struct document *doc, const struct person_candidate *c)
{
    uint32_t at = c->title_first;
    if (at > 0 && is_small_word(doc, at - 1, "its"))
        return body_of_its(doc, at - 1);
    for (uint32_t t = at; t < c->title_end; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        const char *word = title ? lex_attr(title->entry, "body") : NULL; /* "Council leader" */
        uint32_t meant = word ? body_with_word(doc, at, slice_of(word)) : NO_INDEX;
        if (meant != NO_INDEX)
            return meant;
    }
    const struct lex_hit *noun = noun_beside(doc, c);
    return noun ? body_meant(doc, noun, c->first < noun->first ? c->first : noun->first) : NO_INDEX;
}

const char *people_title_attr(const struct document *doc, const struct person_candidate *c,
                              const char *attribute)
{
    const char *value = NULL;
    for (uint32_t t = c->title_first; t < c->title_end && !value; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        value = title ? lex_attr(title->entry, attribute) : NULL;
    }
    return value;
}

bool people_office_is_told(const struct document *doc, const struct person_candidate *c)
{
    return people_title_attr(doc, c, "agency") != NULL;
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
        uint32_t meant = agency_by_noun(doc, c);
        if (meant != NO_INDEX)
            return meant;
    }
    uint32_t apposed = c->end < doc->text->tokens.count ? agency_in_apposition(doc, c) : NO_INDEX;
    uint32_t behind = apposed != NO_INDEX ? apposed : agency_behind(doc, c);
    return behind != NO_INDEX || c->title_end > c->title_first ? behind
                                                               : agency_before_name(doc, c->first);
}
