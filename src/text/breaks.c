/* Hands each stretch and each line to latin.c or to ICU, whose iterators walk UTF-8 through UText,
 * so that boundaries come as bytes and nothing is translated. */
#include "text/breaks.h"

#include "base/fold.h"
#include "text/latin.h"

#include <stdio.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct breaks {
    UBreakIterator *words, *sentences;
    struct latin latin;
};

/* Calls `each` with ICU's boundaries inside `part`, as bytes of the text that it is a part of. */
static bool icu_each(UBreakIterator *iterator, struct slice text, struct span part,
                     void (*each)(void *context, uint32_t at), void *context)
{
    UErrorCode code = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.ptr + part.start, part.end - part.start, &code);
    ubrk_setUText(iterator, &utext, &code);
    if (U_FAILURE(code)) {
        utext_close(&utext);
        return false;
    }
    ubrk_first(iterator);
    for (int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator))
        each(context, part.start + (uint32_t)at);
    utext_close(&utext);
    return true;
}

struct collector {
    const struct breaks *breaks;
    struct arena *arena;
    struct slice text;
    uint32_t from, most;
    struct pieces *out;
};

static uint8_t shape_of(const struct latin *latin, struct slice text, struct span span)
{
    uint16_t seen = 0;
    for (uint32_t at = span.start; at < span.end; at++) {
        unsigned char byte = (unsigned char)text.ptr[at];
        seen |= byte < 0x80 ? latin->word[byte] : SHAPE_OTHER;
    }
    return (uint8_t)seen;
}

static void collect(void *context, uint32_t at)
{
    struct collector *c = context;
    struct span span = {c->from, at};
    c->from = at;
    size_t look = span.start;
    if (fold_is_space(utf8_next(c->text, &look)) || c->out->count >= c->most)
        return;
    VEC_ADD(c->arena, c->out, ((struct piece){span, shape_of(&c->breaks->latin, c->text, span)}));
}

static bool icu_words(struct breaks *breaks, struct arena *arena, struct slice text,
                      struct span part, uint32_t most, struct pieces *out)
{
    struct collector collector = {breaks, arena, text, part.start, most, out};
    return icu_each(breaks->words, text, part, collect, &collector);
}

/* Behind the blanks at `at` and the stretch behind those. */
static size_t stretch_end(const struct latin *latin, struct slice text, size_t at, bool *is_ascii)
{
    unsigned char byte = 0;
    *is_ascii = true;
    while (at < text.len && latin->word[(unsigned char)text.ptr[at]] & WORD_BLANK)
        at++;
    for (; at < text.len; at++) {
        byte = (unsigned char)text.ptr[at];
        if (byte >= 0x80)
            *is_ascii = false;
        else if (latin->word[byte] & WORD_BLANK)
            break;
    }
    return at;
}

/* Where one stretch is foreign, those behind it often are too, and each way to ICU has its price:
 * so the next ones go with it up to one of ASCII. */
static size_t foreign_end(const struct latin *latin, struct slice text, size_t at)
{
    bool is_ascii;
    size_t end = stretch_end(latin, text, at, &is_ascii), next = end;
    while (!is_ascii) {
        end = next;
        next = stretch_end(latin, text, end, &is_ascii);
    }
    return end;
}

bool breaks_words(struct breaks *breaks, struct arena *arena, struct slice text, uint32_t most,
                  struct pieces *out)
{
    const struct latin *latin = &breaks->latin;
    uint32_t expected = (uint32_t)(text.len / 4) + 8; /* words are longer */
    VEC_RESERVE(arena, out, expected < most ? expected : most);
    uint32_t stretch = 0, kept = 0; /* the blank before the stretch, the pieces before that */
    for (size_t at = 0; at < text.len && out->count < most;) {
        uint32_t start = (uint32_t)at;
        uint16_t kind = latin_next(latin->word, text, &at);
        if (kind & WORD_BLANK) {
            stretch = start;
            kept = out->count;
        } else if (kind & WORD_FOREIGN) {
            struct span part = {stretch, (uint32_t)foreign_end(latin, text, start)};
            out->count = kept;
            if (!icu_words(breaks, arena, text, part, most, out))
                return false;
            at = part.end;
        } else if (!(kind & WORD_SPACE)) {
            if (kind & WORD_RUN)
                at = latin_word_end(latin, text, at, &kind);
            struct span span = {start, (uint32_t)at};
            VEC_ADD(arena, out, ((struct piece){span, (uint8_t)kind}));
        }
    }
    return true;
}

/* Behind the line end at or behind `at`. */
static size_t line_end(struct slice text, size_t at)
{
    while (at < text.len && text.ptr[at] != '\n' && text.ptr[at] != '\r')
        at++;
    if (at + 1 < text.len && text.ptr[at] == '\r' && text.ptr[at + 1] == '\n')
        at++;
    return at < text.len ? at + 1 : at;
}

bool breaks_sentences(struct breaks *breaks, struct slice text,
                      void (*each)(void *context, uint32_t at), void *context)
{
    for (size_t at = 0; at < text.len;) {
        size_t end = latin_sentence_end(&breaks->latin, text, at);
        if (end > 0) {
            each(context, (uint32_t)end);
        } else {
            end = line_end(text, at);
            if (!icu_each(breaks->sentences, text, (struct span){(uint32_t)at, (uint32_t)end}, each,
                          context))
                return false;
        }
        at = end;
    }
    return true;
}

/* "a?a1?1" and blanks for each mark of the tables, ? being the mark. */
enum { PROBE = 12 };

static struct slice make_probes(const struct latin *latin, struct arena *arena, uint16_t *marks)
{
    char *probes = arena_alloc(arena, LATIN_PLACES * PROBE + 1);
    uint32_t count = 0;
    for (uint32_t place = 0; place < LATIN_FOREIGN; place++) {
        char mark[4];
        if (latin->word[place] & (WORD_LETTER | WORD_FIGURE | WORD_BLANK | WORD_FOREIGN))
            continue;
        int bytes = (int)utf8_encode(latin_character(place), mark);
        int used =
            snprintf(probes + count * PROBE, PROBE + 1, "a%.*sa1%.*s1", bytes, mark, bytes, mark);
        memset(probes + count * PROBE + used, ' ', (size_t)(PROBE - used));
        marks[count++] = (uint16_t)place;
    }
    return (struct slice){probes, count * PROBE};
}

/* Releases of ICU and languages tailor single marks: what has a rule in UAX #29 may have none (":"
 * between letters), or another. Each mark is put between letters and between figures; one that ICU
 * cuts there in another way than latin.c is tried without a rule, and then is foreign. */
static void ask_icu_about_marks(struct breaks *breaks)
{
    const uint16_t without_rule = SHAPE_MARK | SHAPE_OTHER, instead[] = {0, WORD_FOREIGN};
    struct arena arena;
    arena_init(&arena);
    uint16_t *kinds = breaks->latin.word, *marks = ARENA_ARRAY(&arena, uint16_t, LATIN_PLACES);
    struct slice probes = make_probes(&breaks->latin, &arena, marks);
    struct pieces icus = {0};
    icu_words(breaks, &arena, probes, (struct span){0, (uint32_t)probes.len}, UINT32_MAX, &icus);
    for (unsigned round = 0; round < 2; round++) {
        struct pieces ours = {0};
        uint8_t *differs = arena_alloc(&arena, probes.len + 1);
        breaks_words(breaks, &arena, probes, UINT32_MAX, &ours);
        for (uint32_t i = 0; i < ours.count; i++)
            differs[ours.items[i].span.end] ^= 1;
        for (uint32_t i = 0; i < icus.count; i++)
            differs[icus.items[i].span.end] ^= 1;
        for (uint32_t at = 0; at < probes.len; at++) {
            uint16_t *kind = &kinds[marks[at / PROBE]];
            if (differs[at])
                *kind = (*kind & without_rule) | instead[round];
        }
    }
    arena_release(&arena);
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
    latin_init(&breaks->latin);
    ask_icu_about_marks(breaks);
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
