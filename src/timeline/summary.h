/* Inside timeline/: what the two halves of an incident's summary share. */
#ifndef RUNUT_SUMMARY_H
#define RUNUT_SUMMARY_H

#include "timeline/timeline.h"

enum { SUMMARY_EVIDENCE = 6 };

/* Adds up to `most` pieces of evidence, as long as a sentence has fewer than SUMMARY_EVIDENCE. */
void summary_rest_on(const struct making *making, struct evidence_list *to,
                     const struct evidence_list *from, uint32_t most);
/* Something to rest on where nothing else does: the first thing told by each report. */
struct evidence_list summary_any_evidence(const struct making *making, uint32_t most);
/* A sentence, unless it has nothing to rest on. */
void summary_say(struct making *making, const char *key, const struct phrase_slot *slots,
                 const struct evidence_list *evidence);

/* The first of a type that is no background; NULL where there is none. */
const struct happening *summary_first_event(const struct incident *incident, enum event_type type);
/* The amount of a claim, its evidence gathered; empty for NULL. */
struct bilingual summary_amount(struct making *making, const struct claim *claim, uint32_t most,
                                struct evidence_list *evidence);
/* Who confirmed a claim; empty where nobody is named. */
struct slice summary_confirmed_by(const struct claim *claim);

/* summary_stances.c: one sentence each, or none. */
void summary_say_disputes(struct making *making);
void summary_say_actions(struct making *making);
void summary_say_state(struct making *making);

#endif
