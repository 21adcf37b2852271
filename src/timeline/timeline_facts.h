/* What is asked of an incident's JSON again and again: by the summary of a period, by pages and
 * exports, on the terminal, by the daily run. Nothing fails; what is not there is empty. All that
 * is returned is borrowed from the JSON. */
#ifndef RUNUT_TIMELINE_FACTS_H
#define RUNUT_TIMELINE_FACTS_H

#include "base/json_text.h"
#include "recognize/findings.h"
#include "text/text.h"

/* object[key][lang], else in the other language. */
struct slice json_in(const json_t *object, const char *key, enum lang lang);

/* The acronym or name of an agency's id in one incident; the id itself where it is a name already.
 */
struct slice facts_body_name(const json_t *incident, struct slice id, enum lang lang);
/* Did anybody confirm it: an event, or a number? As incident_confirmation has it. */
bool facts_is_confirmed(const json_t *incident);
/* The number that stands for the incident (timeline/ledger.c); NULL where there is none. */
const json_t *facts_main_claim(const json_t *incident);
/* Whom a claim's status is of: who confirmed or denied it, else who said it first; empty where
 * nobody is named. What a victim confirms is never shown as the hacker's word. */
struct slice facts_sayer(const json_t *claim);
/* As much of a count as its words need: phrase_amount. */
struct count facts_count(const json_t *count);

#endif
