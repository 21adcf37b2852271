/* The registry of news outlets, lexicons/shared/outlets.tsv: one outlet a line, columns separated
 * by tabs: domain, name, languages, zone, wire affiliation, feed, how the pages of one article are
 * linked. */
#ifndef RUNUT_OUTLETS_H
#define RUNUT_OUTLETS_H

#include "base/civil.h"

struct outlet {
    struct slice domain, name, languages, zone, wire, feed, paging;
};

/* The outlet of a host: "tekno.kompas.com" is of "kompas.com", the longest domain wins. False where
 * none has it. */
bool outlet_find(struct slice registry, struct slice host, struct outlet *out);

/* A point of time in the outlet's own zone, where the registry has one: 18:30 UTC is tomorrow in
 * Jakarta, and a time without a zone is the outlet's. Days stay as they are. */
struct civil outlet_local(const struct outlet *outlet, struct civil date);

#endif
