/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_platforms(struct document *doc)
{
    (void)doc;
}
