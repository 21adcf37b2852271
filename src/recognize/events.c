/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_events(struct document *doc)
{
    (void)doc;
}
