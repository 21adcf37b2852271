/* Composes headline and body into the one text that all offsets point into, and has it cut. */
#include "text/text.h"

#include "text/language.h"
#include "text/tokenize.h"

#include <libstemmer.h>
#include <stdlib.h>

const char *lang_code(enum lang lang)
{
    return lang == LANG_ID ? "id" : lang == LANG_EN ? "en" : "und";
}

struct text_tools *text_tools_new(const struct vocabulary *vocabulary)
{
    struct text_tools *tools = calloc(1, sizeof *tools);
    if (!tools)
        abort();
    tools->vocabulary = *vocabulary;
    tools->breaks = breaks_new();
    tools->stemmers[LANG_ID] = sb_stemmer_new("indonesian", NULL);
    tools->stemmers[LANG_EN] = sb_stemmer_new("english", NULL);
    tools->cache = word_cache_new();
    tools->languages = language_reader_new();
    arena_init(&tools->scratch);
    if (!tools->cache)
        abort();
    return tools;
}

void text_tools_free(struct text_tools *tools)
{
    if (!tools)
        return;
    breaks_free(tools->breaks);
    sb_stemmer_delete(tools->stemmers[LANG_ID]);
    sb_stemmer_delete(tools->stemmers[LANG_EN]);
    word_cache_free(tools->cache);
    language_reader_free(tools->languages);
    arena_release(&tools->scratch);
    free(tools);
}

static struct slice compose(struct arena *arena, struct slice title, struct slice body,
                            uint32_t *body_start)
{
    if (title.len == 0) {
        *body_start = 0;
        return body;
    }
    char *joined = arena_alloc(arena, title.len + 2 + body.len + 1);
    memcpy(joined, title.ptr, title.len);
    memcpy(joined + title.len, "\n\n", 2);
    if (body.len)
        memcpy(joined + title.len + 2, body.ptr, body.len);
    *body_start = (uint32_t)title.len + 2;
    return (struct slice){joined, title.len + 2 + body.len};
}

static struct slice body_of(const struct text *text)
{
    return slice_sub(text->bytes, (struct span){text->body_start, (uint32_t)text->bytes.len});
}

/* A quotation in the other language stands in a paragraph of its own more often than not; a short
 * one tells nothing. */
static void find_paragraph_languages(struct text_tools *tools, const struct language_lines *lines,
                                     struct text *text)
{
    enum { SHORTEST = 120, SURE = 60 };
    struct slice body = body_of(text);
    for (uint32_t p = 0; p < text->paragraphs.count; p++) {
        const struct paragraph *paragraph = &text->paragraphs.items[p];
        unsigned score = 0;
        enum lang lang = text->lang;
        if (paragraph->span.end - paragraph->span.start >= SHORTEST) {
            enum lang guess;
            struct span part = {paragraph->span.start - text->body_start,
                                paragraph->span.end - text->body_start};
            if (paragraph->span.start < text->body_start ||
                !language_of_part(lines, body, part, &guess, &score))
                guess = language_guess(tools->languages, slice_sub(text->bytes, paragraph->span),
                                       &score);
            if (guess != LANG_UND && score >= SURE)
                lang = guess;
        }
        for (uint32_t s = paragraph->first_sentence; s < paragraph->end_sentence; s++)
            text->sentences.items[s].lang = (uint8_t)lang;
    }
}

static uint32_t *note_tokens(struct arena *arena, const struct text *text)
{
    uint32_t steps = (uint32_t)text->bytes.len / TOKEN_STEP + 1, t = 0;
    uint32_t *near = ARENA_ARRAY(arena, uint32_t, steps);
    for (uint32_t i = 0; i < steps; i++) {
        while (t < text->tokens.count && text->tokens.items[t].span.end <= i * TOKEN_STEP)
            t++;
        near[i] = t;
    }
    return near;
}

enum status text_build(struct text_tools *tools, struct arena *arena, struct slice title,
                       struct slice body, enum lang given, struct text *out, struct error *error)
{
    memset(out, 0, sizeof *out);
    if (title.len + body.len + 2 > TEXT_MAX_BYTES)
        return error_set(error, STATUS_LIMIT, "article larger than %u bytes", TEXT_MAX_BYTES);
    out->bytes = compose(arena, title, body, &out->body_start);
    out->lang = given;
    out->lang_score = 100;
    arena_clear(&tools->scratch);
    struct language_lines lines = {0};
    if (given == LANG_UND && body.len)
        out->lang = language_guess_lines(tools->languages, &tools->scratch, body_of(out), &lines,
                                         &out->lang_score);
    else if (given == LANG_UND)
        out->lang = language_guess(tools->languages, title, &out->lang_score);
    enum status status = tokenize(tools, arena, out, error);
    if (status == STATUS_OK)
        out->token_near = note_tokens(arena, out);
    if (status == STATUS_OK)
        status = segment(tools, arena, out, error);
    if (status == STATUS_OK)
        find_paragraph_languages(tools, &lines, out);
    return status;
}

struct span tokens_span(const struct text *text, uint32_t first, uint32_t end)
{
    if (first >= end || first >= text->tokens.count)
        return (struct span){0, 0};
    return (struct span){text->tokens.items[first].span.start,
                         text->tokens.items[end - 1].span.end};
}

struct slice tokens_text(const struct text *text, uint32_t first, uint32_t end)
{
    return slice_sub(text->bytes, tokens_span(text, first, end));
}

uint32_t token_at_byte(const struct text *text, uint32_t at)
{
    if (at >= text->bytes.len)
        return text->tokens.count;
    uint32_t t = text->token_near[at / TOKEN_STEP];
    while (t < text->tokens.count && text->tokens.items[t].span.end <= at)
        t++;
    return t;
}

static bool is_plain_letter(struct slice phrase, uint32_t at)
{
    return at < phrase.len && (unsigned char)((phrase.ptr[at] | 0x20) - 'a') < 26;
}

/* Nearly all phrases of the lexicon are ASCII letters with one blank between words, or a hyphen, or
 * an apostrophe inside them, and there is one way to cut those: asking ICU for each of forty
 * thousand was a third of the start. False where the phrase has anything else. */
static bool split_plain(struct slice phrase, struct span *spans, uint32_t room, uint32_t *count)
{
    uint32_t at = 0;
    *count = 0;
    while (is_plain_letter(phrase, at)) {
        uint32_t start = at;
        while (is_plain_letter(phrase, at) ||
               (at < phrase.len && phrase.ptr[at] == '\'' && is_plain_letter(phrase, at + 1)))
            at++;
        if (*count < room)
            spans[*count] = (struct span){start, at};
        ++*count;
        if (at == phrase.len)
            return true;
        char mark = phrase.ptr[at++];
        if (mark == '-' && *count < room)
            spans[*count] = (struct span){at - 1, at};
        *count += mark == '-';
        if (mark != ' ' && mark != '-')
            return false;
    }
    return false;
}

uint32_t text_split(struct text_tools *tools, struct slice phrase, struct span *spans,
                    uint32_t room)
{
    struct text text = {.bytes = phrase};
    uint32_t count;
    if (split_plain(phrase, spans, room, &count))
        return count;
    arena_clear(&tools->scratch);
    if (tokenize(tools, &tools->scratch, &text, NULL) != STATUS_OK)
        return 0;
    count = 0;
    for (uint32_t t = 0; t < text.tokens.count; t++) {
        struct token *token = &text.tokens.items[t];
        bool tied_dot = token_is(&text, t, ".") && t > 0 && !(token->flags & TOKEN_SPACE_BEFORE);
        if (tied_dot)
            continue;
        if (token->span.end - token->span.start > 1 && phrase.ptr[token->span.end - 1] == '.')
            token->span.end--;
        if (count < room)
            spans[count] = token->span;
        count++;
    }
    return count;
}
