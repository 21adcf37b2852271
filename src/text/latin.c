/* The numbers of rules (WB, SB) are those of UAX #29. */
#include "text/latin.h"

#include "base/fold.h"
#include "text/breaks.h"

#include <unicode/uchar.h>

static uint16_t shape_of(uint32_t c)
{
    if (c >= 0x80)
        return SHAPE_OTHER;
    return fold_is_upper(c)    ? SHAPE_UPPER
           : fold_is_letter(c) ? SHAPE_LOWER
           : fold_is_digit(c)  ? SHAPE_FIGURE
                               : SHAPE_MARK;
}

/* What has no rule here (combining marks, what other scripts have) is foreign. White space beyond
 * ASCII is so too, but for the no-break space of every other page. */
static uint16_t word_kind(uint32_t c)
{
    enum { NO_BREAK_SPACE = 0xA0 };
    if (fold_is_space(c) && c != NO_BREAK_SPACE)
        return c < 0x80 ? WORD_BLANK : WORD_FOREIGN;
    switch (u_getIntPropertyValue((UChar32)c, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER:
        return WORD_LETTER;
    case U_WB_NUMERIC:
        return WORD_FIGURE;
    case U_WB_EXTENDNUMLET:
        return WORD_JOINER;
    case U_WB_MIDLETTER:
        return WORD_MID_LETTER;
    case U_WB_MIDNUM:
        return WORD_MID_FIGURE;
    case U_WB_MIDNUMLET:
    case U_WB_SINGLE_QUOTE:
        return WORD_MID_LETTER | WORD_MID_FIGURE;
    case U_WB_OTHER:
    case U_WB_DOUBLE_QUOTE: /* has a rule in Hebrew only */
        return c == NO_BREAK_SPACE ? WORD_SPACE : 0;
    default:
        return WORD_FOREIGN;
    }
}

static uint16_t sentence_kind(uint32_t c)
{
    switch (u_getIntPropertyValue((UChar32)c, UCHAR_SENTENCE_BREAK)) {
    case U_SB_LOWER:
        return SENTENCE_LOWER;
    case U_SB_UPPER:
        return SENTENCE_UPPER;
    case U_SB_OLETTER:
        return SENTENCE_LETTER;
    case U_SB_NUMERIC:
        return SENTENCE_FIGURE;
    case U_SB_ATERM:
        return SENTENCE_DOT;
    case U_SB_STERM:
        return SENTENCE_STOP;
    case U_SB_CLOSE:
        return SENTENCE_CLOSE;
    case U_SB_SP:
        return SENTENCE_SPACE;
    case U_SB_SCONTINUE:
        return SENTENCE_GOES_ON;
    case U_SB_CR:
    case U_SB_LF:
        return SENTENCE_LINE;
    case U_SB_OTHER:
        return 0;
    default:
        return SENTENCE_FOREIGN;
    }
}

void latin_init(struct latin *latin)
{
    for (uint32_t place = 0; place < LATIN_FOREIGN; place++) {
        uint32_t c = latin_character(place);
        latin->word[place] = word_kind(c) | shape_of(c);
        latin->sentence[place] = sentence_kind(c);
    }
    latin->word[LATIN_FOREIGN] = WORD_FOREIGN | SHAPE_OTHER;
    latin->sentence[LATIN_FOREIGN] = SENTENCE_FOREIGN;
}

/* Letters, figures and _ stay together (WB5, 8 to 10, 13); so do two letters or two figures around
 * a mark that joins such (WB6, 7, 11, 12). */
size_t latin_word_end(const struct latin *latin, struct slice text, size_t at, uint16_t *seen)
{
    uint16_t last = *seen;
    for (;;) {
        size_t next = at;
        uint16_t kind = latin_next(latin->word, text, &next);
        if (!(kind & WORD_RUN)) {
            uint16_t joins = kind >> WORD_MID & last & (WORD_LETTER | WORD_FIGURE);
            uint16_t behind = joins ? latin_next(latin->word, text, &next) : 0;
            if (!(behind & joins))
                return at;
            *seen |= kind;
            kind = behind;
        }
        *seen |= kind;
        last = kind;
        at = next;
    }
}

/* What stands behind a dot or stop: a boundary or none, there or further on. */
struct verdict {
    size_t at;
    bool is_end, is_foreign;
};

/* A dot, then (in the next words up to a letter, a line's end or another dot) a small letter: no
 * end (SB8). */
static uint16_t first_telling(const struct latin *latin, struct slice text, size_t at)
{
    enum {
        TELLING = SENTENCE_LOWER | SENTENCE_UPPER | SENTENCE_LETTER | SENTENCE_LINE | SENTENCE_DOT |
                  SENTENCE_STOP | SENTENCE_FOREIGN
    };
    uint16_t kind = 0;
    while (at < text.len && !(kind & TELLING))
        kind = latin_next(latin->sentence, text, &at);
    return kind;
}

static struct verdict behind_stop(const struct latin *latin, struct slice text, size_t at,
                                  uint16_t before, uint16_t stop)
{
    size_t next = at;
    uint16_t kind = latin_next(latin->sentence, text, &next);
    if (stop & SENTENCE_DOT) {
        bool in_word = before & (SENTENCE_LOWER | SENTENCE_UPPER) && kind & SENTENCE_UPPER;
        if (in_word || kind & SENTENCE_FIGURE) /* SB6, 7: "U.S", "2.3" */
            return (struct verdict){at, false, false};
    }
    for (; kind & SENTENCE_CLOSE; kind = latin_next(latin->sentence, text, &next))
        at = next;
    for (; kind & SENTENCE_SPACE; kind = latin_next(latin->sentence, text, &next))
        at = next;
    if (kind & (SENTENCE_GOES_ON | SENTENCE_DOT | SENTENCE_STOP)) /* SB8a */
        return (struct verdict){at, false, false};
    if (kind & SENTENCE_LINE) /* it ends there: SB9 to 11 */
        return (struct verdict){at, false, false};
    if (stop & SENTENCE_DOT)
        kind |= first_telling(latin, text, at);
    if (kind & SENTENCE_FOREIGN)
        return (struct verdict){at, false, true};
    return (struct verdict){at, !(stop & SENTENCE_DOT && kind & SENTENCE_LOWER), false};
}

size_t latin_sentence_end(const struct latin *latin, struct slice text, size_t from)
{
    enum { LOOKED_AT = SENTENCE_DOT | SENTENCE_STOP | SENTENCE_LINE | SENTENCE_FOREIGN };
    uint16_t before = 0;
    for (size_t at = from; at < text.len;) {
        uint16_t kind = latin_next(latin->sentence, text, &at);
        if (kind & SENTENCE_FOREIGN)
            return 0;
        if (kind & SENTENCE_LINE) { /* SB3, 4 */
            bool is_pair = text.ptr[at - 1] == '\r' && at < text.len && text.ptr[at] == '\n';
            return at + is_pair;
        }
        if (kind & LOOKED_AT) {
            struct verdict verdict = behind_stop(latin, text, at, before, kind);
            if (verdict.is_foreign)
                return 0;
            if (verdict.is_end)
                return verdict.at;
            at = verdict.at;
            kind = 0; /* whatever stood before, it was no letter */
        }
        before = kind;
    }
    return text.len;
}
