/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_people(struct document *doc)
{
    (void)doc;
}
