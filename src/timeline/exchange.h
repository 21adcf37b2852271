/* Inside timeline/: what money was worth in US dollars, month by month, from
 * lexicons/shared/exchange_rates.tsv. A rate is the span between the least and the most of its
 * months, so a converted amount is a span too. Without a rate nothing is said. */
#ifndef RUNUT_EXCHANGE_H
#define RUNUT_EXCHANGE_H

#include "base/civil.h"
#include "base/error.h"
#include "lexicon/lexicon.h"

struct exchange;

/* In `arena`, borrows from the lexicon. STATUS_LEXICON with file and line where a line is no rate.
 * A lexicon without the file has no rates. */
enum status exchange_load(struct arena *arena, const struct lexicon *lexicon, struct exchange **out,
                          struct error *error);

struct dollars {
    double least, most;
};

/* What least … most of a currency cost in the month of `day`. False where no rate covers that
 * month, or the day is not known to the month. Dollars are dollars at any time. */
bool exchange_to_dollars(const struct exchange *rates, const char *currency, double least,
                         double most, struct civil day, struct dollars *out);

#endif
