/* The recognizers in their order. Each sees what the earlier ones took, so the order is part of the
 * grammar: figures first (everything with a number builds on them), then what makes figures no
 * counts (laws, dates, money), then names from the most certain to the least, then what speaks of
 * them, and last what sums up the document. */
#include "recognize/agencies.h"
#include "recognize/sign_weights.h"

typedef void recognizer(struct document *doc);

/* "PT Lampu Terang mengatakan", "Jelas Sitepu": a word inside a name is no verb of speech. */
static void forget_verbs_in_names(struct document *doc)
{
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        bool named = doc->owner[t] == OWNER_AGENCY || doc->owner[t] == OWNER_PERSON;
        if (named && doc->text->tokens.items[t].flags & TOKEN_CAPITAL &&
            lex_starts(&doc->hits, t, LEX_SPEECH_VERB))
            lex_forget(&doc->hits, t, LEX_SPEECH_VERB);
    }
}

static recognizer *const recognizers[] = {
    recognize_numbers,         recognize_laws,           recognize_dates,        recognize_money,
    recognize_platforms,       recognize_threat_actors,  recognize_agencies,     recognize_people,
    recognize_likely_bodies,   forget_verbs_in_names,    recognize_fields,       recognize_quotes,
    recognize_counts,          recognize_earlier_fields, recognize_stated_lists, recognize_roles,
    recognize_indirect_quotes, recognize_events,         recognize_scopes,
};

enum status learnt_read(struct arena *arena, const struct lexicon *lexicon, struct learnt *learnt,
                        struct error *error)
{
    learnt->events = sign_weights_read(arena, lexicon, &event_names);
    learnt->fields = sign_weights_read(arena, lexicon, &field_names);
    learnt->bodies = sign_weights_read(arena, lexicon, &body_names);
    learnt->names = sign_weights_read(arena, lexicon, &names_of_names);
    learnt->threats = sign_weights_read(arena, lexicon, &threat_names);
    learnt->victims = sign_weights_read(arena, lexicon, &victim_names);
    return count_weights_read(arena, lexicon, &learnt->counts, error);
}

/* A word that only firms' names have is unknown where none of them stands: it may be a person's. */
static void forget_words_of_names(const struct document *doc)
{
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        struct token *token = &doc->text->tokens.items[t];
        if (!doc->hits.covering[t] && !lexicon_has_word(doc->lexicon, token->key))
            token->key = KEY_UNKNOWN;
    }
}

void recognize(struct arena *arena, const struct lexicon *lexicon, const struct learnt *learnt,
               const struct text *text, struct civil published, struct slice dateline_place,
               bool explain, struct findings *findings)
{
    struct document doc = {
        .arena = arena,
        .lexicon = lexicon,
        .learnt = learnt,
        .text = text,
        .published = published,
        .dateline_place = dateline_place,
        .owner = ARENA_ARRAY(arena, uint8_t, text->tokens.count),
        .index_hint = ARENA_ARRAY(arena, uint32_t, text->tokens.count),
        .is_name_like = ARENA_ARRAY(arena, uint8_t, text->tokens.count),
        .is_title_case = ARENA_ARRAY(arena, uint8_t, text->sentences.count),
        .explain = explain,
        .findings = findings,
    };
    memset(findings, 0, sizeof *findings);
    lexicon_match(lexicon, text, arena, &doc.hits);
    forget_words_of_names(&doc);
    document_note_small_words(&doc);
    doc.is_leak_story = agencies_leak_story(&doc);
    for (unsigned i = 0; i < sizeof recognizers / sizeof *recognizers; i++)
        recognizers[i](&doc);
}
