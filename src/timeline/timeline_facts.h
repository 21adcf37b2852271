/* What is asked of an incident's JSON again and again: by the summary of a period, by pages and
 * exports, on the terminal, by the daily run. Nothing fails; what is not there is empty. All that
 * is returned is borrowed from the JSON. */
#ifndef RUNUT_TIMELINE_FACTS_H
#define RUNUT_TIMELINE_FACTS_H

#include "base/json_text.h"
#include "timeline/phrases.h"

/* object[key][lang], else in the other language. */
struct slice json_in(const json_t *object, const char *key, enum lang lang);
/* object[key] in both languages, each as it is. */
struct bilingual json_both(const json_t *object, const char *key);

/* The acronym or name of an agency's id in one incident; the id itself where it is a name already.
 */
struct slice facts_body_name(const json_t *incident, struct slice id, enum lang lang);
/* Is there an event of that type, of this leak and not of an earlier one? */
bool facts_has_event(const json_t *incident, const char *type);
/* Did anybody confirm it: an event, or a number? As incident_confirmation has it. */
bool facts_is_confirmed(const json_t *incident);
/* The number that stands for the incident (timeline/ledger.c); NULL where there is none. */
const json_t *facts_main_claim(const json_t *incident);
/* Whom a claim's status is of: who confirmed or denied it, else who said it first; empty where
 * nobody is named. What a victim confirms is never shown as the hacker's word. */
struct slice facts_sayer(const json_t *claim);
/* Are two turns of a number's history the same: done on one day by the same? */
bool facts_same_turn(const json_t *a, const json_t *b);
/* As much of a count as its words need: phrase_amount. */
struct count facts_count(const json_t *count);

#endif
