/* Tokens -> sentences and paragraphs. ICU proposes the breaks; one after an abbreviation or an
 * initial is refused (ICU cuts after "Kec." and "Dr.", and its own suppression data has no
 * Indonesian). */
#include "text/tokenize.h"

#include "base/fold.h"

/* No sentence and no paragraph has more: recognizers look through those of what they found, so one
 * without an end (a table, a dump of data) would cost them the square of its length. */
enum { MOST_TOKENS_OF_SENTENCE = 500, MOST_SENTENCES_OF_PARAGRAPH = 200 };

/* Each letter with a dot is looked into by a walk over the text: so many, and no more. */
enum { MOST_LETTERS_LOOKED_INTO = 50 };

struct segmenter {
    struct text_tools *tools;
    struct arena *arena;
    struct text *text;
    uint32_t token; /* the next token that is in no sentence yet */
    unsigned letters_looked_into;
};

static void open_paragraph_if_new(struct segmenter *s, uint32_t first_token)
{
    struct text *text = s->text;
    const struct token *token = &text->tokens.items[first_token];
    uint32_t count = text->paragraphs.count, sentences = text->sentences.count;
    if (count && !(token->flags & TOKEN_NEWLINE_BEFORE) &&
        sentences - text->paragraphs.items[count - 1].first_sentence < MOST_SENTENCES_OF_PARAGRAPH)
        return;
    struct paragraph *paragraph = VEC_PUSH(s->arena, &text->paragraphs);
    paragraph->span = token->span;
    paragraph->first_sentence = paragraph->end_sentence = text->sentences.count;
}

static void add_sentence(struct segmenter *s, uint32_t end_token)
{
    struct text *text = s->text;
    uint32_t first = s->token;
    open_paragraph_if_new(s, first);
    struct paragraph *paragraph = &text->paragraphs.items[text->paragraphs.count - 1];
    struct sentence *sentence = VEC_PUSH(s->arena, &text->sentences);
    sentence->first_token = first;
    sentence->end_token = end_token;
    sentence->span = tokens_span(text, first, end_token);
    sentence->paragraph = text->paragraphs.count - 1;
    bool seen_word = false;
    for (uint32_t t = first; t < end_token; t++) {
        struct token *token = &text->tokens.items[t];
        token->sentence = text->sentences.count - 1;
        if (!seen_word && (token->class == TOKEN_WORD || token->class == TOKEN_NUMBER)) {
            token->flags |= TOKEN_SENTENCE_START;
            seen_word = true;
        }
    }
    paragraph->end_sentence = text->sentences.count;
    paragraph->span.end = sentence->span.end;
    s->token = end_token;
}

static void close_sentence(struct segmenter *s, uint32_t end_token)
{
    while (s->token + MOST_TOKENS_OF_SENTENCE < end_token)
        add_sentence(s, s->token + MOST_TOKENS_OF_SENTENCE);
    if (s->token < end_token)
        add_sentence(s, end_token);
}

/* "the suspect C. Police took …": a letter behind a small word ends the sentence where the text has
 * the next word in small letters elsewhere; "said R. Santoso" goes on. */
static bool letter_ends_sentence(struct segmenter *s, uint32_t end)
{
    const struct text *text = s->text;
    const struct token *all = text->tokens.items;
    if (end < s->token + 2 || !(all[end - 1].flags & TOKEN_INITIAL) ||
        !(all[end - 2].flags & TOKEN_ALL_SMALL) ||
        s->letters_looked_into++ >= MOST_LETTERS_LOOKED_INTO)
        return false;
    struct slice next = fold(s->arena, token_text(text, end));
    for (uint32_t t = 0; t < text->tokens.count; t++) {
        if (all[t].flags & TOKEN_ALL_SMALL && slice_equal(token_text(text, t), next))
            return true;
    }
    return false;
}

/* "agama, No. KK, dan alamat": behind a word, a number's sign goes on where short capitals follow.
 */
static bool is_number_sign(const struct segmenter *s, uint32_t end)
{
    enum { SHORT = 5 };
    const struct token *all = s->text->tokens.items;
    if (end < s->token + 3 || all[end - 1].only != '.' || !(all[end].flags & TOKEN_ALL_CAPS))
        return false;
    return token_text(s->text, end).len <= SHORT &&
           abbreviation_of(s->tools, token_text(s->text, end - 2)) == ABBREVIATION_BEFORE_CAPITALS;
}

static void at_break(void *context, uint32_t at)
{
    struct segmenter *s = context;
    struct text *text = s->text;
    uint32_t end = s->token;
    while (end < text->tokens.count && text->tokens.items[end].span.start < at) {
        /* A paragraph ends a sentence whatever ICU says. */
        if (end > s->token && (text->tokens.items[end].flags & TOKEN_NEWLINE_BEFORE))
            close_sentence(s, end);
        end++;
    }
    if (end == s->token)
        return;
    const struct token *last = &text->tokens.items[end - 1];
    bool same_paragraph =
        end < text->tokens.count && !(text->tokens.items[end].flags & TOKEN_NEWLINE_BEFORE);
    bool in_brackets =
        end > s->token + 2 && last->only == ')' && last[-2].only == '('; /* "(Purn.)" */
    if (same_paragraph && last[in_brackets ? -1 : 0].flags & (TOKEN_INITIAL | TOKEN_ABBREVIATION) &&
        !letter_ends_sentence(s, end))
        return;
    if (same_paragraph && is_number_sign(s, end))
        return;
    close_sentence(s, end);
}

enum status segment(struct text_tools *tools, struct arena *arena, struct text *text,
                    struct error *error)
{
    struct segmenter segmenter = {.tools = tools, .arena = arena, .text = text};
    if (!breaks_sentences(tools->breaks, text->bytes, at_break, &segmenter))
        return error_set(error, STATUS_FORMAT, "text cannot be cut into sentences");
    at_break(&segmenter, (uint32_t)text->bytes.len);
    close_sentence(&segmenter, text->tokens.count);
    return STATUS_OK;
}
