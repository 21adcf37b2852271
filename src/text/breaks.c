/* ICU's break iterators over UTF-8 through UText: boundaries come as bytes and nothing is
 * translated. */
#include "text/breaks.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct breaks {
    UBreakIterator *words, *sentences;
};

/* Calls `each` with the boundaries behind 0. */
static bool break_each(UBreakIterator *iterator, struct slice text,
                       void (*each)(void *context, uint32_t at), void *context)
{
    UErrorCode code = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.ptr ? text.ptr : "", (int64_t)text.len, &code);
    ubrk_setUText(iterator, &utext, &code);
    if (U_FAILURE(code)) {
        utext_close(&utext);
        return false;
    }
    ubrk_first(iterator);
    for (int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator))
        each(context, (uint32_t)at);
    utext_close(&utext);
    return true;
}

struct collector {
    struct arena *arena;
    struct slice text;
    uint32_t from, most;
    struct pieces *out;
};

static uint8_t shape_of(struct slice text, struct span span)
{
    uint8_t seen = 0;
    for (uint32_t at = span.start; at < span.end; at++) {
        unsigned char byte = (unsigned char)text.ptr[at];
        seen |= byte >= 0x80                 ? SHAPE_OTHER
                : byte >= 'a' && byte <= 'z' ? SHAPE_LOWER
                : byte >= 'A' && byte <= 'Z' ? SHAPE_UPPER
                : byte >= '0' && byte <= '9' ? SHAPE_FIGURE
                                             : SHAPE_MARK;
    }
    return seen;
}

static void collect(void *context, uint32_t at)
{
    struct collector *c = context;
    struct span span = {c->from, at};
    c->from = at;
    size_t look = span.start;
    if (fold_is_space(utf8_next(c->text, &look)) || c->out->count >= c->most)
        return;
    VEC_ADD(c->arena, c->out, ((struct piece){span, shape_of(c->text, span)}));
}

bool breaks_words(struct breaks *breaks, struct arena *arena, struct slice text, uint32_t most,
                  struct pieces *out)
{
    uint32_t expected = (uint32_t)(text.len / 4) + 8; /* words are longer */
    VEC_RESERVE(arena, out, expected < most ? expected : most);
    struct collector collector = {arena, text, 0, most, out};
    return break_each(breaks->words, text, collect, &collector);
}

bool breaks_sentences(struct breaks *breaks, struct slice text,
                      void (*each)(void *context, uint32_t at), void *context)
{
    return break_each(breaks->sentences, text, each, context);
}

struct breaks *breaks_new(void)
{
    UErrorCode code = U_ZERO_ERROR;
    struct breaks *breaks = calloc(1, sizeof *breaks);
    if (!breaks)
        abort();
    breaks->words = ubrk_open(UBRK_WORD, "en", NULL, 0, &code);
    breaks->sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &code);
    if (U_FAILURE(code))
        abort(); /* ICU without its data: nothing can run */
    return breaks;
}

void breaks_free(struct breaks *breaks)
{
    if (!breaks)
        return;
    ubrk_close(breaks->words);
    ubrk_close(breaks->sentences);
    free(breaks);
}
