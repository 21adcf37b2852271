/* Quotation marks -> spans. Curly marks say themselves whether they open; a straight one opens
 * before a word without space behind it, or where none is open. */
#include "recognize/quote_spans.h"

#include "base/fold.h"
#include "base/utf8.h"

enum { SHORTEST_WORDS = 5, SHORTEST_WITH_VERB = 2 };

enum mark { MARK_NONE, MARK_OPENS, MARK_CLOSES, MARK_EITHER };

static enum mark mark_at(const struct document *doc, uint32_t token)
{
    const struct token *t = &doc->text->tokens.items[token];
    size_t at = t->span.start;
    uint32_t c = t->class == TOKEN_PUNCT ? utf8_next(doc->text->bytes, &at) : 0;
    if (!c || !fold_is_double_quote(c))
        return MARK_NONE;
    if (c == 0x201C || c == 0x201E || c == 0xAB)
        return MARK_OPENS;
    return c == 0x201D || c == 0xBB ? MARK_CLOSES : MARK_EITHER;
}

static void close_span(struct document *doc, struct quote_spans *out, struct quote_span *span,
                       uint32_t end, bool closed)
{
    span->end = end;
    span->after = closed ? end + 1 : end;
    span->closed = closed;
    if (span->end > span->first)
        VEC_ADD(doc->arena, out, *span);
}

void quote_spans_find(struct document *doc, struct quote_spans *out)
{
    struct quote_span span = {0};
    bool open = false;
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        if (token->span.start < doc->text->body_start)
            continue;
        uint32_t paragraph = doc->text->sentences.items[token->sentence].paragraph;
        if (open && paragraph != span.paragraph) {
            close_span(doc, out, &span, t, false);
            open = false;
        }
        enum mark mark = mark_at(doc, t);
        if (mark == MARK_NONE || (mark == MARK_CLOSES && !open))
            continue;
        if (open) {
            close_span(doc, out, &span, t, true);
            open = false;
        } else {
            span = (struct quote_span){.first = t + 1, .before = t, .paragraph = paragraph};
            open = true;
        }
    }
    if (open)
        close_span(doc, out, &span, doc->text->tokens.count, false);
}

const struct lex_hit *verb_in(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *verb = hit_first_in(doc, first, end, LEX_SPEECH_VERB);
    return verb ? verb : hit_first_in(doc, first, end, LEX_SPEECH_CUE);
}

/* What belongs to the quotation's own sentence behind it: to the next quotation or the end of the
 * paragraph, but no further than one sentence that begins after it. */
uint32_t quote_tail_end(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    uint32_t end = doc->text->tokens.count;
    if (index + 1 < spans->count && spans->items[index + 1].before < end)
        end = spans->items[index + 1].before;
    if (span->after >= doc->text->tokens.count)
        return span->after;
    uint32_t sentence = doc->text->tokens.items[span->after].sentence;
    uint32_t sentence_end = doc->text->sentences.items[sentence].end_token;
    uint32_t paragraph = doc->text->sentences.items[sentence].paragraph;
    if (paragraph != span->paragraph)
        return span->after;
    return sentence_end < end ? sentence_end : end;
}

uint32_t quote_head_start(const struct document *doc, const struct quote_spans *spans,
                          uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    const struct paragraph *paragraph = &doc->text->paragraphs.items[span->paragraph];
    uint32_t first = doc->text->sentences.items[paragraph->first_sentence].first_token;
    if (index > 0 && spans->items[index - 1].after > first)
        first = spans->items[index - 1].after;
    return first;
}

/* `"…," X told Y. "It takes three seconds."`: right behind the sentence that names who spoke
 * before.
 */
bool quote_goes_on(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index],
                            *before = &spans->items[index ? index - 1 : 0];
    return index > 0 && before->paragraph == span->paragraph && before->after < span->before &&
           token_of(doc, span->before)->sentence == token_of(doc, before->after)->sentence + 1 &&
           hit_first_in(doc, before->after, span->before, LEX_SPEECH_VERB);
}

/* `“…,” an email said, “but …”`: the second part of what a sentence quotes. */
bool quote_is_taken_up(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index],
                            *before = &spans->items[index ? index - 1 : 0];
    return index > 0 && before->paragraph == span->paragraph && before->after < span->before &&
           token_of(doc, span->before)->sentence == token_of(doc, before->after)->sentence &&
           hit_first_in(doc, before->after, span->before, LEX_SPEECH_VERB);
}

static unsigned words_in(const struct document *doc, uint32_t first, uint32_t end)
{
    unsigned words = 0;
    for (uint32_t t = first; t < end; t++)
        words += doc->text->tokens.items[t].class == TOKEN_WORD ||
                 doc->text->tokens.items[t].class == TOKEN_NUMBER;
    return words;
}

/* `run a "significant" risk, the government says`, `"will not pay", Budi said`: the verb stands
 * behind the only comma of the sentence's rest. */
static bool verb_closes(const struct document *doc, const struct quote_span *span, uint32_t end)
{
    enum { NEAR = 6 };
    uint32_t comma = 0;
    for (uint32_t t = span->end; t < end; t++) {
        if (is_mark(doc, t, ","))
            comma = is_small_word(doc, t + 1, "phrase_end") ? 0 : t + 1;
        else if (comma && t <= comma + NEAR && hit_at(doc, t, LEX_SPEECH_VERB))
            return true;
    }
    return quote_closing_name(doc, span->after, end) != 0;
}

uint32_t quote_closing_name(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t comma = 0;
    for (uint32_t t = first; t < end; t++)
        comma = is_mark(doc, t, ",") ? t + 1 : comma;
    uint32_t name = comma && is_small_word(doc, comma, "the") ? comma + 1 : comma;
    uint32_t t = name;
    while (comma && t < end && (doc->owner[t] == OWNER_AGENCY || doc->owner[t] == OWNER_PERSON))
        t++;
    bool verb = t > name && t < end && token_of(doc, t)->class == TOKEN_WORD && !is_capital(doc, t);
    return verb && is_mark(doc, t + 1, ".") ? name : 0;
}

bool quote_is_fragment(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    const struct sentence *s = sentence_of(doc, span->before);
    unsigned words = words_in(doc, span->first, span->end);
    if (doc->text->lang != LANG_EN || is_capital(doc, span->first) || words < SHORTEST_WITH_VERB ||
        token_of(doc, span->first)->class != TOKEN_WORD)
        return false;
    bool name = span->before > s->first_token && is_small_word(doc, span->before - 1, "entitled");
    return !name && (hit_first_in(doc, s->first_token, span->before, LEX_SPEECH_VERB) ||
                     verb_closes(doc, span, quote_tail_end(doc, spans, index)));
}

/* Scare quotes, titles and aliases are short and have nobody who says them. */
bool quote_is_speech(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    unsigned words = words_in(doc, span->first, span->end);
    uint32_t end = quote_tail_end(doc, spans, index), first = quote_head_start(doc, spans, index);
    bool verb_behind = span->after < end &&
                       verb_in(doc, span->after, end < span->after + 8 ? end : span->after + 8) &&
                       !(is_mark(doc, span->end - 1, ".") && first < span->before &&
                         token_of(doc, span->after)->flags & TOKEN_SENTENCE_START);
    bool whole = first == span->before; /* begins its paragraph */
    struct slice last = token_text(doc->text, span->end - 1);
    bool ends =
        slice_is(last, ",") || slice_is(last, ".") || slice_is(last, "?") || slice_is(last, "!");
    if ((verb_behind && ends) || (ends && quote_goes_on(doc, spans, index)))
        return words >= SHORTEST_WITH_VERB;
    if (quote_is_fragment(doc, spans, index))
        return true;
    if (whole || ends)
        return words >= SHORTEST_WORDS;
    return words >= SHORTEST_WORDS + 4 && verb_in(doc, first, span->before);
}
