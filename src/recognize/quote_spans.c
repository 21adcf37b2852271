/* Quotation marks -> spans. Curly marks say themselves whether they open; a straight one opens
 * before a word without space behind it, or where none is open. */
#include "recognize/quote_spans.h"

#include "base/fold.h"
#include "base/utf8.h"

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
