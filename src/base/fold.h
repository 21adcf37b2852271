/* The one definition of "the same word": NFKC, case folding, and one form for each kind of quote,
 * dash and apostrophe. */
#ifndef RUNUT_FOLD_H
#define RUNUT_FOLD_H

#include "base/arena.h"

/* The folded form in `arena`, or `text` itself where it is folded already. Input must be valid
 * UTF-8. */
struct slice fold(struct arena *arena, struct slice text);

/* The folded form of an ASCII character, which is one too. */
static inline char fold_ascii(unsigned char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c == '`' ? '\'' : c);
}

/* Properties by ICU, for what is beyond ASCII. */
bool fold_is_other_letter(uint32_t code_point);
bool fold_is_other_upper(uint32_t code_point);
bool fold_is_other_digit(uint32_t code_point);
bool fold_is_other_space(uint32_t code_point);

/* Letters of any script. Nearly all that is asked for is ASCII, so that is answered in place. */
static inline bool fold_is_letter(uint32_t c)
{
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : fold_is_other_letter(c);
}
static inline bool fold_is_upper(uint32_t c)
{
    return c < 0x80 ? c >= 'A' && c <= 'Z' : fold_is_other_upper(c);
}
static inline bool fold_is_digit(uint32_t c) /* decimal digits only */
{
    return c < 0x80 ? c >= '0' && c <= '9' : fold_is_other_digit(c);
}
static inline bool fold_is_space(uint32_t c)
{
    return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : fold_is_other_space(c);
}

/* One of " “ ” „ « » ″. */
bool fold_is_double_quote(uint32_t code_point);

#endif
