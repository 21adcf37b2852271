/* ICU break iterators over UTF-8 through UText: boundaries come as byte offsets and nothing is
 * translated. */
#include "text/tokenize.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

bool breaks_each(struct UBreakIterator *iterator, struct slice text,
                 void (*each)(void *context, uint32_t at, int rule), void *context)
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
        each(context, (uint32_t)at, ubrk_getRuleStatus(iterator));
    utext_close(&utext);
    return true;
}
