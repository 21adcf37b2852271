/* When two organisations of two reports are one, and which of a report's victims it is about. */
#ifndef RUNUT_BODIES_H
#define RUNUT_BODIES_H

#include "report/report.h"

/* One body under two ids: an unknown one is known by its name alone, which reports give in full or
 * in part ("PaketKilat", "PT PaketKilat Nusantara"). `known` says whether the lexicon has it. */
bool same_body(struct slice a, bool a_known, struct slice b, bool b_known);

/* Both unknown, and a telling word in both names: "Wexcombe Borough Council", "Dewan Kota
 * Wexcombe". */
bool share_a_name(struct slice a, bool a_known, struct slice b, bool b_known);

/* "rs-permata-wilis", "permata-wilis-hospital": what sort of body it is stands in front of the name
 * in one language and behind it in the other. Whether both say the same sort is for the caller. */
bool same_but_for_sort(struct slice a, struct slice b);

/* A victim that the report is about, not one of a list of former ones, nor one all of whose
 * numbers are of an earlier leak, where it is named in passing and the report has others, or not in
 * the headline and a victim that more is told of has some of its own. A round-up, of
 * three or more victims told of alike and none in its headline, is about none of them. */
bool is_main_victim(const struct report *report, const struct agency *agency);

#endif
