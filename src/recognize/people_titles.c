/* Titles and offices around a person's name. */
#include "recognize/agencies.h"
#include "recognize/people.h"
#include "recognize/role_cues.h"

enum {
    TITLE_REACH = 18,
    MOST_NOUN_WORDS = 2,
    MOST_FIELD_WORDS = 6,
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
uint32_t people_over_degrees(const struct document *doc, uint32_t first)
{
    while (first > 0 &&
           (is_mark(doc, first - 1, ".") || lex_hit_over(&doc->hits, first - 1, LEX_DEGREE)))
        first--;
    return first;
}

/* "Ketua lembaga riset siber CISSReC", "Direktur perusahaan keamanan X": a word for a body. */
static bool tells_body(const struct document *doc, uint32_t token)
{
    if (doc->text->lang != LANG_ID || token >= doc->text->tokens.count)
        return false;
    const struct lex_hit *kind = role_cue_at(doc, token, "before");
    return (kind && lex_attr(kind->entry, "discover") &&
            lex_attr_is(kind->entry, "role", "commenter")) ||
           body_noun_at(doc, token);
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
            (stop && !link && !tells_body(doc, t - 1) &&
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
    bool apart = is_mark(doc, w->lead - 1, ","), body = doc->owner[t + 1] == OWNER_AGENCY;
    uint32_t title = w->found == NO_INDEX && (apart || body) ? title_of_field(doc, t) : NO_INDEX;
    if (title != NO_INDEX && (apart != body || tells_body(doc, hit_at(doc, title, LEX_TITLE)->end)))
        w->found = title;
    return false;
}

/* "Labour and Social Affairs Minister", "Digital Economy and Society (DES) Minister": the first of
 * the fields of an office that end at a token; the token behind it where none does. */
static uint32_t start_of_fields(const struct document *doc, uint32_t token)
{
    enum { MOST_FIELDS = 8 };
    uint32_t found = token + 1, t = found;
    bool short_name = token > 2 && is_mark(doc, token, ")") && is_mark(doc, token - 2, "(");
    if (doc->text->lang != LANG_EN)
        return found;
    for (t -= short_name ? 3 : 0; t > 0 && token + 1 - t < MOST_FIELDS; t--) {
        if (doc->owner[t - 1] == OWNER_AGENCY)
            break; /* "Ministry of Health Head of Data" */
        if (is_small_word(doc, t - 1, "portfolio"))
            found = t - 1;
        else if (!is_small_word(doc, t - 1, "and") && !is_mark(doc, t - 1, ","))
            break;
    }
    return found;
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
    if (title && title->end <= w->first && doc->owner[t] != OWNER_AGENCY) {
        w->found = w->at = start_of_chief(doc, t);
        return true;
    }
    uint32_t field = w->found == t + 1 ? start_of_fields(doc, t) : t + 1;
    if (field <= t) {
        w->found = w->at = field;
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
    struct title_walk w = {first, people_over_degrees(doc, first), first, NO_INDEX, 0};
    /* "Director of Research", "Kepala Bidang Humas": what such a word leads to is the office's. */
    bool from = first > 0 && doc->text->lang == LANG_EN &&
                is_small_word(doc, first - 1, "body_link"); /* "a student from Santa Marta" */
    if (first > 0 && (is_office_link(doc, first - 1) || from))
        return false;
    /* "the President's Order": what is a title holder's is not he. */
    if (first > 0 && doc->text->lang == LANG_EN && hit_before(doc, first, LEX_TITLE) &&
        possessive_length(token_text(doc->text, first - 1)))
        return false;
    for (uint32_t steps = 0; w.at > 0 && steps < TITLE_REACH;) {
        uint32_t t = --w.at;
        uint32_t behind = is_small_word(doc, t + 1, "day_lead") ? t + 2 : t + 1;
        const struct lex_hit *noun = behind < first ? body_noun_at(doc, behind) : NULL;
        bool body =
            doc->owner[behind] == OWNER_AGENCY || /* "Director of Trade at the ministry X" */
            (noun && noun->end == first);
        if (is_place_link(doc, t) && !body)
            break;                              /* "Direktur Budi Santoso di Wisma Antara" */
        steps += doc->owner[t] != OWNER_AGENCY; /* a body's long name is one step */
        if (!title_goes_on(doc, &w))
            break;
    }
    *title_first = w.found;
    return w.found != NO_INDEX;
}

/* "Budi took his oath as minister", "Budi resmi dilantik sebagai Kepala BSSN": behind the words
 * that say that he was given an office; the token where there are none. */
static uint32_t over_installing(const struct document *doc, uint32_t at)
{
    enum { REACH = 6 };
    bool given = false;
    for (uint32_t t = at; t < at + REACH && t < doc->text->tokens.count; t++) {
        if (given && is_small_word(doc, t, "as"))
            return t + 1;
        if (token_of(doc, t)->class != TOKEN_WORD || is_capital(doc, t))
            return at;
        given = given || is_small_word(doc, t, "installs");
    }
    return at;
}

/* "Budi semasa menjabat Kepala BSSN", "Budi yang menjabat sebagai …": behind the words that say
 * that he holds an office; the token where there are none. */
static uint32_t over_holding(const struct document *doc, uint32_t at)
{
    uint32_t t = at + !is_small_word(doc, at, "holds");
    return is_small_word(doc, t, "holds") ? t + 1 + is_small_word(doc, t + 1, "as")
                                          : over_installing(doc, at);
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
uint32_t people_behind_degrees(const struct document *doc, uint32_t end)
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
    end = people_behind_degrees(doc, end);
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
        if (!hit && (is_office_link(doc, t) || is_small_word(doc, t, "afterwards")))
            break; /* ", the company of the director", ", usai menemui para siswa" */
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

/* "Director-General of Immigration", "Minister for Health": an office of a field is of no body that
 * was named just before. */
bool people_office_is_of_field(const struct document *doc, const struct person_candidate *c)
{
    if (doc->text->lang != LANG_EN)
        return false;
    for (uint32_t t = c->title_first; t < c->title_end; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        if (title && lex_attr(title->entry, "field") &&
            is_small_word(doc, title->end, "field_link"))
            return true;
    }
    return false;
}

/* "160.000 pasien, termasuk Perdana Menteri Budi Santoso": one of those whose data it is. */
bool people_is_counted_in(const struct document *doc, const struct person_candidate *c)
{
    uint32_t t = people_first(c);
    if (!t || !is_small_word(doc, t - 1, "counted_in"))
        return false;
    t -= 1 + (t > 1 && is_mark(doc, t - 2, ","));
    return hit_ending(doc, t, LEX_UNIT, "unit", "people") != NULL;
}
