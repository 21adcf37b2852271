/* Names -> whose data a number counts: the name in or behind its noun phrase, and whether that is a
 * name of this report. */
#include "recognize/count_int.h"

#include "recognize/names.h"

enum { OWNER_REACH = 6 };

/* The name of whose data it is: the first name in the phrase or just behind it ("91 juta akun
 * Tokopedia", "270 million users of the site Wattpad"). Empty where none stands there; a headline
 * writes every word large. */
struct slice count_owner(const struct counter *counter, const struct candidate *c)
{
    const struct document *doc = counter->doc;
    uint32_t end = sentence_of(doc, c->first)->end_token, unknown = 0;
    for (uint32_t t = c->number->end_token; t < end && t < c->end + OWNER_REACH && !c->in_title;
         t++) {
        const struct token *token = token_of(doc, t);
        bool far = t >= c->end && unknown && doc->owner[t] != OWNER_AGENCY;
        if (token->class != TOKEN_WORD || doc->owner[t] == OWNER_PLATFORM ||
            is_small_word(doc, t, "relative") ||
            (far && token->flags & TOKEN_CAPITAL && doc->text->lang == LANG_ID) ||
            (t >= c->end && counter->cues[t] & (CUE_LEAK | CUE_LEAK_WEAK)))
            break;
        /* "Pegawai Negeri Sipil", "Nomor Pokok Wajib Pajak": capitals that name nobody */
        if (hit_at(doc, t, LEX_UNIT) || lex_hit_over(&doc->hits, t, LEX_FIELD) ||
            lex_hit_over(&doc->hits, t, LEX_PLACE) || hit_at(doc, t, LEX_NOT_NAME) ||
            lex_hit_over(&doc->hits, t, LEX_NOT_AGENCY) || hit_at(doc, t, LEX_AGENCY_HEAD))
            continue; /* "Ditjen", "PT": the name itself follows */
        if (token->flags & TOKEN_CAPITAL)
            return bare_word(doc, t); /* "of Acme's customer data" */
        if (t >= c->end && ++unknown > 4)
            break;
    }
    return SLICE_EMPTY;
}

/* Stands the word in the headline or the lead, or again and again? Every capitalised word is asked,
 * folded: "KreditPlus", "Kreditplus". */
static bool is_name_of_report(struct document *doc, struct slice name)
{
    enum { OFTEN = 4 };
    const struct text *text = doc->text;
    uint32_t lead = 0, count = 0;
    for (uint32_t s = 0; s < text->sentences.count; s++) {
        const struct sentence *sentence = &text->sentences.items[s];
        bool title = in_title(doc, sentence->span);
        lead += !title;
        for (uint32_t t = sentence->first_token; t < sentence->end_token; t++) {
            if (!(text->tokens.items[t].flags & TOKEN_CAPITAL) ||
                !name_equal(doc, token_text(text, t), name))
                continue;
            if (title || lead <= 2 || ++count >= OFTEN)
                return true;
        }
    }
    return false;
}

/* A body by another of its names: "data from the General Elections Commission" under a headline on
 * KPU. */
static bool is_body_of_report(const struct document *doc, uint32_t token)
{
    enum { LEAD = 2 };
    uint32_t body = doc->owner[token] == OWNER_AGENCY ? agency_at(doc, token) : NO_INDEX;
    if (body == NO_INDEX)
        return false;
    const struct mention *mention;
    VEC_EACH(mention, &doc->findings->agencies.items[body].mentions)
    {
        uint32_t at = token_at_byte(doc->text, mention->span.start);
        if (in_title(doc, mention->span) || token_of(doc, at)->sentence <= LEAD)
            return true;
    }
    return false;
}

/* Asked for each pair of numbers, so what was found out about a token is kept. */
bool count_is_of_report(struct counter *counter, struct slice name)
{
    enum { NOT_ASKED, YES, NO };
    struct document *doc = counter->doc;
    if (!counter->of_report)
        counter->of_report = ARENA_ARRAY(doc->arena, uint8_t, doc->text->tokens.count);
    uint32_t token = token_at_byte(doc->text, (uint32_t)(name.ptr - doc->text->bytes.ptr));
    uint8_t *known = &counter->of_report[token];
    if (*known == NOT_ASKED)
        *known = is_body_of_report(doc, token) || is_name_of_report(doc, name) ? YES : NO;
    return *known == YES;
}
