/* ICU's break iterators over UTF-8 through UText: boundaries come as bytes and nothing is
 * translated. For sentences ICU is asked only about lines in which one may end before the line. */
#include "text/breaks.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <unicode/utext.h>

/* What a character is to the rules for sentences. */
enum ending { NO_END, BLANK, CLOSES, MARK, SEPARATOR };

struct breaks {
    UBreakIterator *words, *sentences;
    uint8_t ascii[128];  /* enum ending */
    uint8_t shapes[256]; /* enum shape, of a byte */
};

static bool start(UBreakIterator *iterator, UText *utext, struct slice text)
{
    UErrorCode code = U_ZERO_ERROR;
    utext_openUTF8(utext, text.ptr ? text.ptr : "", (int64_t)text.len, &code);
    ubrk_setUText(iterator, utext, &code);
    return U_SUCCESS(code);
}

static uint8_t ask_shape(unsigned char byte)
{
    return byte >= 0x80                 ? SHAPE_OTHER
           : byte >= 'a' && byte <= 'z' ? SHAPE_LOWER
           : byte >= 'A' && byte <= 'Z' ? SHAPE_UPPER
           : byte >= '0' && byte <= '9' ? SHAPE_FIGURE
                                        : SHAPE_MARK;
}

static uint8_t shape_of(const struct breaks *breaks, struct slice text, struct span span)
{
    uint8_t seen = 0;
    for (uint32_t at = span.start; at < span.end; at++)
        seen |= breaks->shapes[(unsigned char)text.ptr[at]];
    return seen;
}

bool breaks_words(struct breaks *breaks, struct arena *arena, struct slice text, uint32_t most,
                  struct pieces *out)
{
    uint32_t expected = (uint32_t)(text.len / 4) + 8; /* words are longer */
    UText utext = UTEXT_INITIALIZER;
    bool is_started = start(breaks->words, &utext, text);
    VEC_RESERVE(arena, out, expected < most ? expected : most);
    struct span span = {0, 0};
    for (int32_t at; is_started && (at = ubrk_next(breaks->words)) != UBRK_DONE;) {
        span = (struct span){span.end, (uint32_t)at};
        size_t look = span.start;
        if (!fold_is_space(utf8_next(text, &look)) && out->count < most)
            VEC_ADD(arena, out, ((struct piece){span, shape_of(breaks, text, span)}));
    }
    utext_close(&utext);
    return is_started;
}

static enum ending ask_ending(UChar32 c)
{
    switch (u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK)) {
    case U_SB_SP:
        return BLANK;
    case U_SB_CLOSE:
        return CLOSES;
    case U_SB_ATERM:
    case U_SB_STERM:
        return MARK;
    case U_SB_SEP:
    case U_SB_CR:
        return SEPARATOR;
    default:
        return NO_END;
    }
}

/* How much of a line stands before its own end: marks with what closes behind them, and blanks. */
static int32_t before_own_end(const struct breaks *breaks, struct slice line)
{
    bool is_blank = true;
    for (int32_t at = (int32_t)line.len, behind; at > 0;) {
        UChar32 c;
        behind = at;
        U8_PREV_UNSAFE(line.ptr, at, c);
        enum ending kind = c < 0x80 ? breaks->ascii[c] : ask_ending(c);
        is_blank = is_blank && (kind == BLANK || (c == '\r' && behind == (int32_t)line.len));
        if (!is_blank && kind != CLOSES && kind != MARK)
            return behind;
    }
    return 0;
}

/* UAX #29 ends sentences behind marks, with what closes and blanks behind them, and behind
 * separators of paragraphs, nowhere else. Behind the last of a line's marks and separators that has
 * more than that behind it; 0 where there is none. */
static int32_t last_end_inside(const struct breaks *breaks, struct slice line)
{
    int32_t at = before_own_end(breaks, line), behind;
    while (at > 0) {
        unsigned char byte = (unsigned char)line.ptr[at - 1];
        behind = at--;
        if (byte < 0x80 && breaks->ascii[byte] < MARK)
            continue;
        UChar32 c;
        at = behind;
        U8_PREV_UNSAFE(line.ptr, at, c);
        if (byte < 0x80 || ask_ending(c) >= MARK)
            return behind;
    }
    return 0;
}

bool breaks_sentences(struct breaks *breaks, struct slice text,
                      void (*each)(void *context, uint32_t at), void *context)
{
    struct slice rest = text, line;
    UText utext = UTEXT_INITIALIZER;
    bool is_fine = true;
    while (is_fine && slice_next_part(&rest, '\n', &line)) {
        int32_t last = last_end_inside(breaks, line), at = 0;
        if (last == 0)
            continue;
        is_fine = start(breaks->sentences, &utext, line);
        while (is_fine && at < last && (at = ubrk_next(breaks->sentences)) < (int32_t)line.len)
            each(context, (uint32_t)(line.ptr - text.ptr + at));
    }
    utext_close(&utext);
    return is_fine;
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
    for (UChar32 c = 0; c < 0x80; c++)
        breaks->ascii[c] = (uint8_t)ask_ending(c);
    for (unsigned byte = 0; byte < 256; byte++)
        breaks->shapes[byte] = ask_shape((unsigned char)byte);
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
