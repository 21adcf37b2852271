/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_agencies(struct document *doc)
{
    (void)doc;
}
