/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_laws(struct document *doc)
{
    (void)doc;
}
