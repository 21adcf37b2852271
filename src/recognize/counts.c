/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_counts(struct document *doc)
{
    (void)doc;
}
