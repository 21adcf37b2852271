/* The registry of news outlets, lexicons/shared/outlets.tsv: one outlet a line, columns separated
 * by tabs: domain, name, languages, zone, wire affiliation, feed, how the pages of one article are
 * linked. */
#ifndef RUNUT_OUTLETS_H
#define RUNUT_OUTLETS_H

#include "base/slice.h"

struct outlet {
    struct slice domain, name, languages, zone, wire, feed, paging;
};

/* The outlet of a host: "tekno.kompas.com" is of "kompas.com", the longest domain wins. False where
 * none has it. */
bool outlet_find(struct slice registry, struct slice host, struct outlet *out);

/* Minutes east of UTC of a zone column ("+07:00"); INT16_MIN where it is empty. */
int outlet_zone_minutes(const struct outlet *outlet);

#endif
