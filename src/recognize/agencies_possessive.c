/* Bodies whose names end like a possessive: "Domino's", "Trader Joe's". Such a word never stands
 * without its 's, and behind it stands what no possession is. */
#include "recognize/agencies.h"

enum {
    MOST_WORDS = 60,
    PROOF = 2, /* a word behind it that nothing can be had before: "X's said", "X's India" */
    HINT = 1   /* a comma or a full stop behind it */
};

struct possessive {
    struct slice word; /* without 's */
    int proof;
    bool is_bare; /* stands without 's too */
};

struct possessives {
    struct possessive items[MOST_WORDS];
    uint32_t count;
};

/* "It's", "Today's", "Indonesia's", "the minister's". */
static bool is_common(const struct document *doc, uint32_t token)
{
    static const enum lex_class others[] = {
        LEX_PLACE,     LEX_TITLE, LEX_NOT_NAME, LEX_PRONOUN, LEX_STOPWORD,  LEX_SMALL_WORD,
        LEX_DATE_WORD, LEX_MONTH, LEX_WEEKDAY,  LEX_OUTLET,  LEX_PLATFORM,  LEX_MALWARE,
        LEX_AGENCY,    LEX_UNIT,  LEX_VOICE,    LEX_HOLIDAY, LEX_NOT_AGENCY};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        if (hit_at(doc, token, others[i]))
            return true;
    }
    return false;
}

static bool is_possessive(const struct document *doc, uint32_t token)
{
    return is_capital(doc, token) && token_of(doc, token)->class == TOKEN_WORD &&
           possessive_length(token_text(doc->text, token)) && doc->owner[token] == OWNER_NONE;
}

static int proof_behind(const struct document *doc, uint32_t token)
{
    const struct token *next = token_of(doc, token + 1);
    uint32_t sentence = token_of(doc, token)->sentence;
    if (!next || next->sentence != sentence || next->flags & TOKEN_NEWLINE_BEFORE)
        return 0;
    if (is_small_word(doc, token + 1, "never_had"))
        return PROOF;
    if (hit_at(doc, token + 1, LEX_PLACE) && is_capital(doc, token + 1))
        return sentence_is_title_case(doc, sentence) ? 0 : PROOF;
    bool ends = is_mark(doc, token + 1, ",") || is_mark(doc, token + 1, ".");
    return ends && !hit_at(doc, token, LEX_GIVEN_NAME) ? HINT : 0;
}

static struct possessive *possessive_of(struct possessives *all, struct slice word)
{
    for (uint32_t i = 0; i < all->count; i++) {
        if (slice_equal(all->items[i].word, word))
            return &all->items[i];
    }
    return NULL;
}

static void collect(const struct document *doc, struct possessives *all)
{
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        if (!is_possessive(doc, t) || is_common(doc, t))
            continue;
        struct slice word = bare_word(doc, t);
        struct possessive *found = possessive_of(all, word);
        if (!found && all->count < MOST_WORDS) {
            found = &all->items[all->count++];
            *found = (struct possessive){.word = word};
        }
        if (found)
            found->proof += proof_behind(doc, t);
    }
    for (uint32_t t = 0; all->count && t < doc->text->tokens.count; t++) {
        struct possessive *found =
            is_capital(doc, t) ? possessive_of(all, token_text(doc->text, t)) : NULL;
        if (found)
            found->is_bare = true;
    }
}

/* "Trader Joe's", "Domino's Pizza India": the capitals around the word. The first word of a
 * sentence has its capital by its place. */
static void add_mention(struct document *doc, uint32_t token)
{
    uint32_t first = token, end = token + 1;
    bool shapeless = sentence_is_title_case(doc, token_of(doc, token)->sentence);
    while (!shapeless && first > 0 && name_word(doc, first - 1) &&
           token_of(doc, first - 1)->sentence == token_of(doc, token)->sentence &&
           !(token_of(doc, first - 1)->flags & TOKEN_SENTENCE_START) &&
           !hit_before(doc, first, LEX_TITLE) &&
           !possessive_length(token_text(doc->text, first - 1)))
        first--;
    while (!shapeless && name_word(doc, end) && !hit_at(doc, end, LEX_TITLE) &&
           !hit_at(doc, end, LEX_GIVEN_NAME) && !hit_at(doc, end, LEX_AGENCY) &&
           !(token_of(doc, end)->flags & (TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE)))
        end++;
    agency_add_brand(doc, token, first, end, "agency.ends-in-possessive");
}

void agencies_in_possessive(struct document *doc)
{
    struct possessives all = {.count = 0};
    if (doc->text->lang != LANG_EN || !doc->is_leak_story)
        return;
    collect(doc, &all);
    for (uint32_t t = 0; all.count && t < doc->text->tokens.count; t++) {
        const struct possessive *found =
            is_possessive(doc, t) ? possessive_of(&all, bare_word(doc, t)) : NULL;
        if (found && found->proof >= PROOF && !found->is_bare)
            add_mention(doc, t);
    }
}
