/* Bodies that only the office beside them gives away, and brands that are their company's name
 * written together. */
#include "recognize/agencies.h"

#include "base/fold.h"

enum {
    SHORTEST_BRAND = 6,
    MOST_BODY_WORDS = 4,
    FIELD_WORDS = 5,
    EPITHET_WORDS = 8,
    LONGEST_TEXT = 4000, /* tokens in which a word is looked for again */
};

/* "Data", "Siber", "Digital", "Indonesia": a word that ends a body's name and no person's. */
static bool ends_body(const struct document *doc, uint32_t token)
{
    const struct lex_hit *word = hit_at(doc, token, LEX_NOT_NAME);
    return word && word->end == token + 1 && !lex_attr(word->entry, "place") &&
           !hit_at(doc, token, LEX_TITLE);
}

/* May the word at a token begin a body's name behind an office? "Direktur Operasi …" goes on with
 * the office. */
static bool begins_body(const struct document *doc, uint32_t token)
{
    static const enum lex_class others[] = {
        LEX_TITLE,  LEX_DEGREE,     LEX_NOT_NAME, LEX_PLACE, LEX_OUTLET,     LEX_PLATFORM,
        LEX_AGENCY, LEX_GIVEN_NAME, LEX_WEEKDAY,  LEX_FIELD, LEX_AGENCY_HEAD};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        const struct lex_hit *hit = hit_at(doc, token, others[i]);
        if (hit && !(others[i] == LEX_TITLE && hit->end > token + 1 && is_capital(doc, hit->end) &&
                     ends_body(doc, hit->end))) /* "Pendiri Ethical Hacker Indonesia" */
            return false;
    }
    return name_word(doc, token) && !is_office_noun(doc, token) &&
           !agency_is_refused(doc, token, token + 1);
}

/* "yang juga pakar keamanan siber, Budi": what else he is stands between; the comma behind it. */
static uint32_t behind_epithet(const struct document *doc, uint32_t at)
{
    if (!is_small_word(doc, at, "also_is"))
        return at;
    for (uint32_t t = at + 1; t < at + EPITHET_WORDS && !is_capital(doc, t); t++) {
        if (is_mark(doc, t, ","))
            return t;
    }
    return at;
}

static bool holder_follows(const struct document *doc, uint32_t at)
{
    at = behind_epithet(doc, at);
    at += is_mark(doc, at, ",");
    const struct lex_hit *degree = hit_at(doc, at, LEX_DEGREE);
    at = degree ? degree->end : at;
    return name_word(doc, at) && !hit_at(doc, at, LEX_NOT_NAME) && !hit_at(doc, at, LEX_PLACE) &&
           !hit_at(doc, at, LEX_TITLE) && !hit_at(doc, at, LEX_AGENCY_HEAD) &&
           !(token_of(doc, at)->flags & (TOKEN_ALL_CAPS | TOKEN_SENTENCE_START));
}

/* "memang sudah meminta maaf", not "dan Siti": what may stand between a comma and a verb. */
static bool leads_to_verb(const struct document *doc, uint32_t at)
{
    const struct token *token = token_of(doc, at);
    return token && token->flags & TOKEN_ALL_SMALL && hit_at(doc, at, LEX_STOPWORD) &&
           !is_small_word(doc, at, "list_and") && !is_small_word(doc, at, "or") &&
           !is_small_word(doc, at, "body_link") && !is_small_word(doc, at, "relative_thing") &&
           !is_small_word(doc, at, "place_link") && !is_small_word(doc, at, "who");
}

bool agency_office_leads(const struct document *doc, uint32_t first, uint32_t end)
{
    enum { MOST_BODY_TOKENS = 20 };
    if (first < 4 || end != first + 2 || !is_mark(doc, first - 1, ",") || !is_mark(doc, end, ","))
        return false;
    uint32_t at = first - 1, from = at > MOST_BODY_TOKENS ? at - MOST_BODY_TOKENS : 0;
    while (at > from && (doc->owner[at - 1] == OWNER_AGENCY || is_mark(doc, at - 1, "(") ||
                         is_mark(doc, at - 1, ")")))
        at--;
    if (at == first - 1 || token_of(doc, at)->sentence != token_of(doc, first)->sentence)
        return false;
    at -= at > 1 && is_small_word(doc, at - 1, "article");
    at -= at > 1 && is_small_word(doc, at - 1, "body_link");
    const struct lex_hit *title = at ? hit_before(doc, at, LEX_TITLE) : NULL;
    return title && lex_attr_is(title->entry, "kind", "office");
}

/* "Pemimpin redaksi Pena Tirta, Salsabila Nurfitri, menuturkan": between commas the holder, and a
 * comma and a verb of speech behind him, or what leads to a verb. */
bool agency_holder_behind(const struct document *doc, uint32_t at)
{
    if (!is_mark(doc, at, ",") || !holder_follows(doc, at))
        return false;
    uint32_t end = name_run_end(doc, at + 1, false);
    bool speaks = end < doc->text->tokens.count && hit_at(doc, end, LEX_SPEECH_VERB);
    return end > at + 2 &&
           (speaks || (is_mark(doc, end, ",") &&
                       (hit_at(doc, end + 1, LEX_SPEECH_VERB) || leads_to_verb(doc, end + 1))));
}

/* Names of two words and more in front of such a holder are no person's where they begin with
 * none's name. */
static uint32_t plain_body_end(const struct document *doc, uint32_t first)
{
    uint32_t end = name_run_end(doc, first, false);
    if (end < first + 2 || end > first + MOST_BODY_WORDS || doc->text->lang != LANG_ID)
        return first;
    for (uint32_t t = first; t < end; t++) {
        if (given_name_at(doc, t) || hit_at(doc, t, LEX_DEGREE) || hit_at(doc, t, LEX_TITLE) ||
            hit_at(doc, t, LEX_AGENCY_HEAD))
            return first;
    }
    return agency_holder_behind(doc, end) ? end : first;
}

/* The next token from `t` on with the same word; the number of tokens where there is none. */
static uint32_t next_same(const struct document *doc, uint32_t t, uint32_t token)
{
    struct slice word = token_text(doc->text, token);
    uint32_t key = token_of(doc, token)->key, count = doc->text->tokens.count;
    for (; t < count && t < LONGEST_TEXT; t++) {
        if (t != token && token_of(doc, t)->key == key &&
            slice_equal(token_text(doc->text, t), word))
            return t;
    }
    return count;
}

/* "menurut Tirta", "Tirta menambahkan": somewhere the word alone says something. */
static bool speaks_alone(const struct document *doc, uint32_t token)
{
    uint32_t count = doc->text->tokens.count;
    for (uint32_t t = 0; (t = next_same(doc, t, token)) < count; t++) {
        bool says = (t + 1 < count && hit_at(doc, t + 1, LEX_SPEECH_VERB)) ||
                    hit_before(doc, t, LEX_SPEECH_VERB) || hit_before(doc, t, LEX_SPEECH_CUE);
        if (says && !(t && name_word(doc, t - 1)))
            return true;
    }
    return false;
}

/* Somewhere the word is a body already. */
static bool is_body_elsewhere(const struct document *doc, uint32_t token)
{
    for (uint32_t t = 0; (t = next_same(doc, t, token)) < doc->text->tokens.count; t++) {
        if (doc->owner[t] == OWNER_AGENCY)
            return true;
    }
    return false;
}

/* "CEO Lampukita Tirta Saputra … kata Tirta": the firm's name stands between the office and who
 * holds it, by whom the text calls again, or by how it is written; `first` where none does. */
static uint32_t end_before_holder(const struct document *doc, uint32_t first)
{
    uint32_t run = name_run_end(doc, first, false), t = first;
    const struct lex_hit *title = hit_before(doc, first, LEX_TITLE);
    bool of_firm = title && lex_attr_is(title->entry, "of", "firm");
    if (doc->text->lang != LANG_ID || run < first + 2 || token_of(doc, first)->key != KEY_UNKNOWN ||
        is_body_elsewhere(doc, first))
        return first;
    for (; t + 1 < run && t < first + MOST_BODY_WORDS && !given_name_at(doc, t); t++) {
        const struct token *token = token_of(doc, t);
        if (hit_at(doc, t, LEX_DEGREE) || hit_at(doc, t, LEX_TITLE) ||
            token->flags & TOKEN_ALL_CAPS || is_mark(doc, t + 1, "-") || speaks_alone(doc, t))
            return first;
        if (name_is_written_specially(doc, t) || speaks_alone(doc, t + 1))
            return t + 1;
    }
    /* "Ketua Aprogsi Ahmad Hady … kata Hady" */
    bool given = t > first && t + 2 <= run && given_name_at(doc, t);
    for (uint32_t word = t; given && word < run; word++) {
        if (speaks_alone(doc, word))
            return t;
    }
    return given && of_firm && t == first + 1 && is_sure_given_name(doc, t) ? t : first;
}

/* The end of the body's name that begins at a token; the token where none does. */
static uint32_t body_end(const struct document *doc, uint32_t first)
{
    if (!begins_body(doc, first))
        return first;
    if (is_acronym(doc, first) && token_text(doc->text, first).len > 2)
        return first + 1;
    uint32_t sentence = token_of(doc, first)->sentence;
    for (uint32_t t = first + 1; t < first + MOST_BODY_WORDS && is_capital(doc, t) &&
                                 token_of(doc, t)->sentence == sentence &&
                                 doc->owner[t] == OWNER_NONE && !given_name_at(doc, t);
         t++) {
        if (ends_body(doc, t) && !ends_body(doc, t + 1))
            return t + 1;
    }
    uint32_t end = end_before_holder(doc, first);
    return end > first ? end : plain_body_end(doc, first);
}

/* A name of two words and more, and a comma, "selaku" or "the" between it and the title: "Mara
 * Quill, a senior analyst", "Budi Santoso selaku Direktur". */
static bool has_holder_before(const struct document *doc, uint32_t title)
{
    uint32_t first = sentence_of(doc, title)->first_token, at = title;
    while (at > first && title - at < FIELD_WORDS && !is_mark(doc, at - 1, ",") &&
           !is_small_word(doc, at - 1, "as") && !is_capital(doc, at - 1))
        at--;
    bool apart = at > first && (is_mark(doc, at - 1, ",") || is_small_word(doc, at - 1, "as"));
    return apart && at - 1 > first && name_run_start(doc, at - 1) + 2 <= at - 1;
}

/* Where the body's name may begin behind a title: at once in Indonesian, behind "at" and the like
 * over what the office is for. "Director of Research" is no body's: behind "of" its name is known
 * to no lexicon. */
static uint32_t employer_at(const struct document *doc, const struct lex_hit *title)
{
    uint32_t end = sentence_of(doc, title->first)->end_token;
    if (doc->text->lang == LANG_ID && is_capital(doc, title->end))
        return title->end;
    for (uint32_t t = title->end; t < end && t < title->end + FIELD_WORDS; t++) {
        uint32_t at = t + 1 + is_small_word(doc, t + 1, "day_lead");
        bool of = is_small_word(doc, t, "field_link");
        if ((of || is_small_word(doc, t, "employer_link")) && is_capital(doc, at))
            return !of || token_of(doc, at)->key == KEY_UNKNOWN ? at : NO_INDEX;
        if (token_of(doc, t)->class != TOKEN_WORD || is_capital(doc, t))
            return NO_INDEX;
    }
    return NO_INDEX;
}

/* "Mara Quill, principal analyst with Lampada Insights", "Budi Santoso, peneliti di Lampada Data".
 */
static void employer_of_holder(struct document *doc, const struct lex_hit *title)
{
    uint32_t first = has_holder_before(doc, title->first) ? employer_at(doc, title) : NO_INDEX;
    if (first == NO_INDEX || !begins_body(doc, first))
        return;
    uint32_t end = name_run_end(doc, first, false);
    while (is_capital(doc, end) && doc->owner[end] == OWNER_NONE && ends_body(doc, end))
        end++; /* "Data" is a common word too */
    /* "Menteri Budi Santoso, Gubernur Siti Aminah": the next one's name */
    bool next = first == title->end && !is_small_word(doc, title->first - 1, "as") &&
                !ends_body(doc, end - 1) && !is_acronym(doc, end - 1);
    if (!next && end - first <= MOST_BODY_WORDS && !agency_is_something_else(doc, first, end) &&
        document_is_free(doc, first, end))
        agency_add_new(doc, first, end, NULL, "agency.of-office");
}

void agencies_by_office(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_TITLE, t)) < doc->text->tokens.count; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        if (title->end >= doc->text->tokens.count || lex_attr(title->entry, "weak") ||
            lex_attr(title->entry, "placed") || /* "Kepala Desa Wirasari, Budi" */
            !(lex_attr_is(title->entry, "kind", "office") ||
              lex_attr_is(title->entry, "kind", "profession")) ||
            sentence_is_title_case(doc, token_of(doc, t)->sentence) ||
            token_of(doc, title->end)->sentence != token_of(doc, t)->sentence)
            continue;
        uint32_t end = body_end(doc, title->end);
        if (end > title->end && holder_follows(doc, end))
            agency_add_new(doc, title->end, end, NULL, "agency.of-office");
        else
            employer_of_holder(doc, title);
    }
}

/* Folded letters and digits alone. */
static struct slice squeeze(struct document *doc, struct slice name)
{
    struct slice folded = fold(doc->arena, name);
    char *out = arena_alloc(doc->arena, folded.len + 1);
    size_t used = 0;
    for (size_t i = 0; i < folded.len; i++) {
        if (folded.ptr[i] != ' ' && folded.ptr[i] != '-' && folded.ptr[i] != '.')
            out[used++] = folded.ptr[i];
    }
    return (struct slice){out, used};
}

static struct slice shown_name(const struct agency *agency)
{
    return agency->name_id.len ? agency->name_id : agency->name_en;
}

/* The name behind "PT " or "CV "; empty where it has no such form. */
static struct slice behind_form(struct slice name)
{
    static const struct slice forms[] = {{"PT ", 3}, {"PT. ", 4}, {"CV ", 3}};
    for (unsigned i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (slice_starts_with(name, forms[i]))
            return (struct slice){name.ptr + forms[i].len, name.len - forms[i].len};
    }
    return SLICE_EMPTY;
}

/* "PT Karsa Digital, perusahaan di balik KarsaPay": behind the company's name and a comma stands
 * that the brand is its own. */
static bool owns_brand(const struct document *doc, uint32_t company, uint32_t brand)
{
    enum { REACH = 8 };
    const struct mention *mention;
    VEC_EACH(mention, &doc->findings->agencies.items[company].mentions)
    {
        uint32_t at = token_at_byte(doc->text, mention->span.end - 1) + 1;
        const struct sentence *s = sentence_of(doc, at - 1);
        bool owns = false;
        if (!is_mark(doc, at, ","))
            continue;
        for (uint32_t t = at + 1; t < at + REACH && t < s->end_token; t++) {
            if (doc->owner[t] == OWNER_AGENCY && owns && agency_at(doc, t) == brand)
                return true;
            if (doc->owner[t] != OWNER_NONE || token_of(doc, t)->class == TOKEN_PUNCT)
                break;
            owns = owns || is_small_word(doc, t, "owns_brand");
        }
    }
    return false;
}

/* The company whose words, written together, begin like this brand; NO_INDEX where none does. */
static uint32_t company_of_brand(struct document *doc, uint32_t brand)
{
    const struct agency *agencies = doc->findings->agencies.items;
    struct slice written = shown_name(&agencies[brand]);
    struct slice joined = squeeze(doc, written);
    if (agencies[brand].known || joined.len < SHORTEST_BRAND - 2 || behind_form(written).len)
        return NO_INDEX;
    for (uint32_t i = 0; i < doc->findings->agencies.count; i++) {
        struct slice rest = behind_form(shown_name(&agencies[i]));
        if (i != brand && !agencies[i].known && rest.len &&
            (slice_starts_with(squeeze(doc, rest), joined) || owns_brand(doc, i, brand)))
            return i;
    }
    return NO_INDEX;
}

/* "Komisi Pemilihan Umum Filipina (Comelec)": an office that is told by what it is and its country,
 * and its own name, which is known. */
static bool is_office_told(const struct agency *office, const struct agency *known)
{
    return known->known && !office->known && office->mentions.count == 1 &&
           slice_equal(slice_of(office->mentions.items[0].rule), SLICE("agency.of-country"));
}

/* "PT Bank Nusa Selatan (Bank Nusel)": in brackets behind a name stands nothing but another new
 * one. */
static void join_brackets(struct document *doc)
{
    for (uint32_t t = 1; t + 2 < doc->text->tokens.count; t++) {
        if (!is_mark(doc, t, "(") || doc->owner[t - 1] != OWNER_AGENCY ||
            doc->owner[t + 1] != OWNER_AGENCY)
            continue;
        uint32_t left = agency_at(doc, t - 1), right = agency_at(doc, t + 1), end = t + 1;
        while (end < doc->text->tokens.count && doc->owner[end] == OWNER_AGENCY)
            end++;
        const struct agency *all = doc->findings->agencies.items;
        if (left != NO_INDEX && right != NO_INDEX && left != right && is_mark(doc, end, ")") &&
            is_office_told(&all[left], &all[right])) {
            agency_merge(doc, left, right);
            continue;
        }
        if (left == NO_INDEX || right == NO_INDEX || left == right || !is_mark(doc, end, ")") ||
            doc->findings->agencies.items[right].known || doc->findings->agencies.items[left].known)
            continue;
        agency_merge(doc, right, left);
    }
}

/* The first body that a sentence names in front of a token, where that is a firm; NO_INDEX. */
static uint32_t firm_told_of(const struct document *doc, uint32_t token)
{
    for (uint32_t t = sentence_of(doc, token)->first_token; t < token; t++) {
        uint32_t body = doc->owner[t] == OWNER_AGENCY ? agency_at(doc, t) : NO_INDEX;
        if (body != NO_INDEX)
            return agency_is_firm(&doc->findings->agencies.items[body]) ? body : NO_INDEX;
    }
    return NO_INDEX;
}

/* "X terdaftar di OJK dengan nama PT Y", "X, yang berbadan hukum PT Y", "Acme Inc. d/b/a Bee": one
 * firm by its other name. */
static void join_legal_names(struct document *doc)
{
    for (uint32_t t = 1; t < doc->text->tokens.count; t++) {
        if (doc->owner[t] != OWNER_AGENCY || doc->owner[t - 1] == OWNER_AGENCY)
            continue;
        const struct lex_hit *as = hit_ending(doc, t, LEX_SMALL_WORD, "kind", "business_as"),
                             *form = agency_head_at(doc, t, "first");
        uint32_t named = agency_at(doc, t), firm = NO_INDEX;
        uint32_t front = as ? as->first - (as->first && is_mark(doc, as->first - 1, ",")) : 0;
        if (front && doc->owner[front - 1] == OWNER_AGENCY)
            firm = agency_at(doc, front - 1);
        else if (is_small_word(doc, t - 1, "legal_name") && form &&
                 lex_attr_is(form->entry, "kind", "company"))
            firm = firm_told_of(doc, t);
        if (firm != NO_INDEX && named != NO_INDEX && firm != named &&
            !doc->findings->agencies.items[named].known)
            agency_merge(doc, named, firm);
    }
}

/* The brand is what people call the company: it keeps its id and name. */
void agencies_join_brands(struct document *doc)
{
    join_brackets(doc);
    join_legal_names(doc);
    for (uint32_t i = 0; i < doc->findings->agencies.count; i++) {
        uint32_t company = company_of_brand(doc, i);
        if (company == NO_INDEX)
            continue;
        agency_merge(doc, company, i);
        i = company < i ? i - 1 : i;
    }
}
