/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_dates(struct document *doc)
{
    (void)doc;
}
