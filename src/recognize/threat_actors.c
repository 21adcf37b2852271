/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_threat_actors(struct document *doc)
{
    (void)doc;
}
