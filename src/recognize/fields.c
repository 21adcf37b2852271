/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_fields(struct document *doc)
{
    (void)doc;
}
