/* Names -> whose data a number counts: the name in or behind its noun phrase, and whether that is a
 * name of this report. */
#include "recognize/count_int.h"

#include "base/fold.h"

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
        if (token->class != TOKEN_WORD || doc->owner[t] == OWNER_PLATFORM ||
            (t >= c->end && counter->cues[t] & (CUE_LEAK | CUE_LEAK_WEAK)))
            break;
        /* "Pegawai Negeri Sipil", "Nomor Pokok Wajib Pajak": capitals that name nobody */
        if (hit_at(doc, t, LEX_UNIT) || lex_hit_over(&doc->hits, t, LEX_FIELD) ||
            lex_hit_over(&doc->hits, t, LEX_PLACE) || hit_at(doc, t, LEX_NOT_NAME) ||
            lex_hit_over(&doc->hits, t, LEX_NOT_AGENCY) || hit_at(doc, t, LEX_AGENCY_HEAD))
            continue; /* "Ditjen", "PT": the name itself follows */
        if (token->flags & TOKEN_CAPITAL)
            return token_text(doc->text, t);
        if (t >= c->end && ++unknown > 4)
            break;
    }
    return SLICE_EMPTY;
}

/* The capitalised words of a document: how often each stands there, and whether in the headline or
 * the lead. */
struct name_table {
    struct map map;
    struct name_use {
        uint32_t count;
        bool is_prominent;
    } * uses;
};

static struct name_table *read_names(const struct document *doc)
{
    const struct text *text = doc->text;
    struct name_table *names = ARENA_NEW(doc->arena, struct name_table);
    uint32_t capitals = 0, lead = 0;
    for (uint32_t t = 0; t < text->tokens.count; t++)
        capitals += text->tokens.items[t].flags & TOKEN_CAPITAL;
    names->uses = ARENA_ARRAY(doc->arena, struct name_use, capitals + 1);
    map_init(&names->map, doc->arena);
    for (uint32_t s = 0; s < text->sentences.count; s++) {
        const struct sentence *sentence = &text->sentences.items[s];
        bool title = in_title(doc, sentence->span);
        lead += !title;
        for (uint32_t t = sentence->first_token; t < sentence->end_token; t++) {
            if (!(text->tokens.items[t].flags & TOKEN_CAPITAL))
                continue;
            struct slice word =
                fold(doc->arena, token_text(text, t)); /* "KreditPlus", "Kreditplus" */
            struct name_use *use = &names->uses[map_intern(&names->map, word, NULL)];
            use->count++;
            use->is_prominent |= title || lead <= 2;
        }
    }
    return names;
}

/* A name of this report: in its headline or lead, or again and again. */
bool count_is_of_report(struct counter *counter, struct slice name)
{
    enum { OFTEN = 4 };
    if (!counter->names) /* few reports ask */
        counter->names = read_names(counter->doc);
    uint32_t index = map_get(&counter->names->map, fold(counter->doc->arena, name));
    return index != MAP_NONE &&
           (counter->names->uses[index].is_prominent || counter->names->uses[index].count >= OFTEN);
}
