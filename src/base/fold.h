/* The one definition of "the same word": NFKC, case folding, and one form for each kind of quote, dash and apostrophe. */
#ifndef RUNUT_FOLD_H
#define RUNUT_FOLD_H

#include "base/arena.h"

/* The folded form in `arena`, or `text` itself where it is folded already. Input must be valid UTF-8. */
struct slice fold(struct arena *arena, struct slice text);

/* Letters of any script: properties by ICU. */
bool fold_is_letter(uint32_t code_point);
bool fold_is_upper(uint32_t code_point);
bool fold_is_digit(uint32_t code_point); /* decimal digits only */
bool fold_is_space(uint32_t code_point);

/* One of " “ ” „ « » ″ or ' ‘ ’ (as quotation marks). */
bool fold_is_double_quote(uint32_t code_point);
bool fold_is_single_quote(uint32_t code_point);

#endif
