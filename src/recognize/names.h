/* Inside recognize/: the shape of names, shared by agencies, people and platforms. */
#ifndef RUNUT_NAMES_H
#define RUNUT_NAMES_H

#include "recognize/recognize.h"

/* A word that may be part of a name: capitalised, nobody's yet, no stop word where only its place
 * makes it capital. Inline, for most tokens are none by a bit; the rest of a capitalised word is
 * found out once. */
bool name_look_at(const struct document *doc, uint32_t token);
static inline bool name_word(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    if (!t || t->class != TOKEN_WORD || !(t->flags & TOKEN_CAPITAL) ||
        doc->owner[token] != OWNER_NONE)
        return false;
    if (!doc->is_name_like[token])
        doc->is_name_like[token] = 1 + name_look_at(doc, token);
    return doc->is_name_like[token] > 1;
}

/* The end of the run of name words that begins at `first` (joined by hyphens, "&" between capitals,
 * "of" and "the" inside where `with_of`); `first` where there is none. At most 8 words, within the
 * sentence. */
uint32_t name_run_behind(const struct document *doc, uint32_t first, bool with_of);
static inline uint32_t name_run_end(const struct document *doc, uint32_t first, bool with_of)
{
    return name_word(doc, first) ? name_run_behind(doc, first, with_of) : first;
}

/* The beginning of the run of name words that ends before `end`. */
uint32_t name_run_start(const struct document *doc, uint32_t end);

/* The given name at a token, but none that is as often a firm's ("Pratama"); NULL where none. */
static inline const struct lex_hit *given_name_at(const struct document *doc, uint32_t token)
{
    const struct lex_hit *given = hit_at(doc, token, LEX_GIVEN_NAME);
    return given && !lex_attr(given->entry, "firm") ? given : NULL;
}

/* A given name at a token that is hardly ever another word. */
static inline bool is_sure_given_name(const struct document *doc, uint32_t token)
{
    const struct lex_hit *given = hit_at(doc, token, LEX_GIVEN_NAME);
    return given && !lex_attr(given->entry, "weak");
}

/* A headline in Which Most Words Are Capital, or a line IN CAPITALS: shape tells nothing there. */
bool sentence_is_title_case(const struct document *doc, uint32_t sentence);

/* "cermati.com", "iPhone", "8tracks": not written as a common word is. */
bool name_is_written_specially(const struct document *doc, uint32_t token);

/* "Penyuluhan", "Kepegawaian": what an office is for, by the shape of Indonesian nouns. */
bool is_office_noun(const struct document *doc, uint32_t token);

/* "Kemungkinan diretasnya basis data itu": such a noun, whose capital is the sentence's. */
static inline bool is_abstract_at_start(const struct document *doc, uint32_t token)
{
    return doc->text->lang == LANG_ID && token_of(doc, token)->flags & TOKEN_SENTENCE_START &&
           is_office_noun(doc, token);
}

/* Folded words with hyphens between: "PT Maju Jaya" -> "pt-maju-jaya". */
struct slice name_slug(struct document *doc, struct slice name);

/* The initials of the words of a run, without small words: "Badan Siber dan Sandi Negara" ->
 * "BSSN". */
struct slice name_initials(struct document *doc, uint32_t first, uint32_t end);

/* The end of what stands in brackets at a token, "(ABC)"; the token where nothing does. */
uint32_t behind_brackets(const struct document *doc, uint32_t at);

/* "(19)", ", 21,": behind a name how old its bearer is. The token behind it; `at` where that is not
 * told. */
uint32_t name_over_age(const struct document *doc, uint32_t at);

/* A quotation mark of any kind, not an apostrophe inside a word. */
bool punct_is_quotation_mark(const struct document *doc, uint32_t token);
static inline bool is_quotation_mark(const struct document *doc, uint32_t token)
{
    return token < doc->text->tokens.count && doc->text->tokens.items[token].class == TOKEN_PUNCT &&
           punct_is_quotation_mark(doc, token);
}

/* "@lampu_x": the name of an account. */
static inline bool is_account_name(const struct document *doc, uint32_t token)
{
    struct slice word = token_text(doc->text, token);
    return word.len > 2 && word.ptr[0] == '@';
}

/* "icloud.com", "8tracks.com": two letters or more behind its last dot, and no figures there. */
bool is_domain_name(const struct document *doc, uint32_t token);

/* Tokens without the possessive that English puts behind a name. */
struct span name_span(const struct document *doc, uint32_t first, uint32_t end);
static inline struct slice bare_word(const struct document *doc, uint32_t token)
{
    return slice_sub(doc->text->bytes, name_span(doc, token, token + 1));
}

/* True where the folded forms are equal. */
bool name_equal(struct document *doc, struct slice a, struct slice b);

#endif
