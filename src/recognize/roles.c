/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_roles(struct document *doc)
{
    (void)doc;
}
