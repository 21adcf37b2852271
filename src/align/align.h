/* Many reports in, incidents out: which reports tell of the same thing, which are copies, which day an undated one is of.
 * Takes language-free keys (victims, actors, counts, fields, platforms, days, laws), never compares words of a language
 * except to find copies and translations. Order of input does not matter. */
#ifndef RUNUT_ALIGN_H
#define RUNUT_ALIGN_H

#include "report/report.h"

#endif
