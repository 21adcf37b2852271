/* Not built yet: finds nothing. */
#include "recognize/recognize.h"

void recognize_money(struct document *doc)
{
    (void)doc;
}
