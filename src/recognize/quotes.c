/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_quotes(struct document *doc)
{
    (void)doc;
}
