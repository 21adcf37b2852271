/* The second half of a summary: where accounts differ, who does what about it, who denies or
 * confirms it. What belongs together is one sentence of several clauses. */
#include "timeline/dispute.h"
#include "timeline/summary.h"

#include <stdio.h>

enum { MOST_NAMES = 4, MOST_CLAUSES = 4, MOST_DISPUTES_TOLD = 2 };

/* Parts of one sentence, side by side. */
struct clauses {
    struct bilingual items[MOST_CLAUSES];
    uint32_t count;
    struct evidence_list evidence;
};

static void add_clause(struct clauses *clauses, struct bilingual clause)
{
    if (clauses->count < MOST_CLAUSES && !phrase_is_empty(&clause))
        clauses->items[clauses->count++] = clause;
}

static void say_clauses(struct making *m, const struct clauses *clauses)
{
    struct bilingual all = clauses->items[0];
    for (uint32_t i = 1; i < clauses->count; i++) {
        for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
            all.in[lang] = arena_printf(m->arena, "%.*s; %.*s", SLICE_ARG(all.in[lang]),
                                        SLICE_ARG(clauses->items[i].in[lang]));
    }
    struct phrase_slot slots[] = {{"clauses", all}, END_OF_SLOTS};
    if (clauses->count)
        summary_say(m, "summary.clauses", slots, &clauses->evidence);
}

/* What leaves a reader in doubt comes before what explains itself. Denials come with what is open.
 */
void summary_say_disputes(struct making *m)
{
    static const enum verdict order[] = {VERDICT_CONTRADICTION, VERDICT_DENIAL,
                                         VERDICT_SUPERSEDED,    VERDICT_EXCEEDS_DENOMINATOR,
                                         VERDICT_UNIT_SLIP,     VERDICT_ROWS_AS_PEOPLE,
                                         VERDICT_DATE_DIFFERS,  VERDICT_DIFFERENT_QUANTITY,
                                         VERDICT_ROUNDING};
    struct clauses clauses = {0};
    for (unsigned o = 0; o < sizeof order / sizeof *order; o++) {
        for (uint32_t i = 0; i < m->incident->disputes.count && clauses.count < MOST_DISPUTES_TOLD;
             i++) {
            const struct dispute *dispute = &m->incident->disputes.items[i];
            /* That a number is rounded is worth a word only where nothing else is, that a price
             * is never. */
            bool is_rounding = dispute->verdict == VERDICT_ROUNDING;
            if (dispute->verdict != order[o] || strcmp(dispute->about, "leak") == 0 ||
                (is_rounding && (clauses.count || strcmp(dispute->about, "count") != 0)))
                continue;
            summary_rest_on(m, &clauses.evidence, &dispute->sides[0].evidence, 2);
            summary_rest_on(m, &clauses.evidence, &dispute->sides[1].evidence, 1);
            add_clause(&clauses, dispute->clause);
            break; /* one of a kind is enough */
        }
    }
    say_clauses(m, &clauses);
}

static bool is_among(const struct slice *names, uint32_t count, struct slice name)
{
    for (uint32_t i = 0; i < count; i++) {
        if (slice_equal(names[i], name))
            return true;
    }
    return false;
}

/* Those who did a thing, as a list, one name for each body; the evidence is gathered. */
static struct bilingual doers_of(struct making *m, enum event_type type,
                                 struct evidence_list *evidence)
{
    const struct incident *incident = m->incident;
    struct bilingual names[MOST_NAMES];
    struct slice seen[MOST_NAMES];
    uint32_t count = 0;
    for (uint32_t i = 0; i < incident->events.count && count < MOST_NAMES; i++) {
        const struct happening *event = &incident->events.items[i];
        struct slice body = cast_body(m, event->who);
        if (event->type != type || !event->who.len || event->is_background ||
            is_among(seen, count, body))
            continue;
        seen[count] = body;
        names[count++] = cast_shown(m, event->who);
        summary_rest_on(m, evidence, &event->evidence, 1);
    }
    return phrase_list(m->arena, m->phrases, names, count, MOST_NAMES);
}

static void add_request(struct making *m, struct clauses *clauses)
{
    const struct happening *request =
        summary_first_event(m->incident, EVENT_CLARIFICATION_REQUESTED);
    if (!request || !request->who.len)
        return;
    struct phrase_slot asked[] = {
        {"who", cast_shown(m, request->who)},
        {"whom",
         cast_shown(m, slice_equal(request->whom, request->who) ? SLICE_EMPTY : request->whom)},
        END_OF_SLOTS,
    };
    summary_rest_on(m, &clauses->evidence, &request->evidence, 2);
    add_clause(clauses, phrase_clause(m->arena, m->phrases, "summary.requested", asked));
}

static bool has_role(const struct making *m, struct slice who, enum agency_role role)
{
    struct slice body = cast_body(m, who);
    for (uint32_t i = 0; i < m->incident->agencies.count; i++) {
        const struct cast_agency *agency = &m->incident->agencies.items[i];
        if (slice_equal(agency->id, body))
            return agency->role == role;
    }
    return false;
}

/* What somebody did whose part it is: the police arrests, the victim notifies. */
static void add_act(struct making *m, struct clauses *clauses, enum event_type type,
                    enum agency_role role)
{
    for (uint32_t i = 0; i < m->incident->events.count; i++) {
        const struct happening *event = &m->incident->events.items[i];
        if (event->type != type || event->is_background || !has_role(m, event->who, role))
            continue;
        summary_rest_on(m, &clauses->evidence, &event->evidence, 1);
        add_clause(clauses, event->gist);
        return;
    }
}

/* Who looks into it, who asks, who acts. */
void summary_say_actions(struct making *m)
{
    struct clauses clauses = {0};
    struct phrase_slot slots[] = {{"who", doers_of(m, EVENT_INVESTIGATION, &clauses.evidence)},
                                  END_OF_SLOTS};
    if (!phrase_is_empty(&slots[0].value))
        add_clause(&clauses, phrase_clause(m->arena, m->phrases, "summary.actions", slots));
    add_request(m, &clauses);
    add_act(m, &clauses, EVENT_ARREST, ROLE_INVESTIGATOR);
    add_act(m, &clauses, EVENT_TAKEDOWN, ROLE_REGULATOR);
    add_act(m, &clauses, EVENT_NOTIFICATION, ROLE_VICTIM);
    say_clauses(m, &clauses);
}

/* Who denies it, where nobody who denies is known to have confirmed it. */
static struct bilingual deniers(struct making *m, struct evidence_list *evidence)
{
    struct bilingual names[MOST_NAMES];
    struct slice seen[MOST_NAMES];
    uint32_t count = 0;
    for (uint32_t i = 0; i < m->incident->disputes.count && count < MOST_NAMES; i++) {
        const struct dispute *dispute = &m->incident->disputes.items[i];
        struct slice body = cast_body(m, dispute->sides[0].text);
        if (dispute->verdict != VERDICT_DENIAL || strcmp(dispute->about, "leak") != 0 ||
            is_among(seen, count, body))
            continue;
        seen[count] = body;
        names[count++] = dispute->sides[0].says;
        summary_rest_on(m, evidence, &dispute->sides[0].evidence, 2);
    }
    return phrase_list(m->arena, m->phrases, names, count, MOST_NAMES);
}

/* Somebody denies and somebody confirms: the dispute says it. */
static const struct dispute *both_ways(const struct incident *incident)
{
    for (uint32_t i = 0; i < incident->disputes.count; i++) {
        const struct dispute *dispute = &incident->disputes.items[i];
        if (strcmp(dispute->about, "leak") == 0 && dispute->verdict != VERDICT_DENIAL)
            return dispute;
    }
    return NULL;
}

static struct bilingual confirmed_clause(struct making *m, struct evidence_list *evidence)
{
    struct confirmation found = incident_confirmation(m->incident);
    if (found.event) {
        struct phrase_slot slots[] = {
            {"who", cast_shown(m, found.event->who)},
            {"on", phrase_on_date(m->arena, m->phrases, found.event->date)},
            END_OF_SLOTS,
        };
        summary_rest_on(m, evidence, &found.event->evidence, 3);
        return phrase_clause(
            m->arena, m->phrases,
            found.event->who.len ? "summary.confirmed" : "summary.confirmed.unknown", slots);
    }
    if (!found.claim)
        return phrase_name(SLICE_EMPTY);
    struct slice by = summary_confirmed_by(found.claim);
    struct phrase_slot slots[] = {{"who", by.len ? cast_shown(m, by) : phrase_name(SLICE_EMPTY)},
                                  {"amount", summary_amount(m, found.claim, 3, evidence)},
                                  END_OF_SLOTS};
    return phrase_clause(m->arena, m->phrases, "summary.confirmed.number", slots);
}

static bool headline_is_confirmed(const struct incident *incident)
{
    return incident->headline != NO_INDEX &&
           incident->claims.items[incident->headline].status == STATUS_OF_CONFIRMED;
}

static struct bilingual state_of(struct making *m, struct evidence_list *evidence)
{
    const struct dispute *both = both_ways(m->incident);
    if (both) {
        summary_rest_on(m, evidence, &both->sides[0].evidence, 2);
        summary_rest_on(m, evidence, &both->sides[1].evidence, 2);
        return both->clause;
    }
    char key[64];
    struct bilingual who = deniers(m, evidence), confirmed = confirmed_clause(m, evidence);
    bool is_denied = !phrase_is_empty(&who), is_confirmed = !phrase_is_empty(&confirmed);
    struct phrase_slot slots[] = {
        {"who", who},
        {"confirmed", confirmed},
        {"date", phrase_date(m->arena, m->phrases, m->incident->last_date)},
        END_OF_SLOTS,
    };
    if (!is_denied && is_confirmed) /* a number that is confirmed was told so before */
        return incident_confirmation(m->incident).event || !headline_is_confirmed(m->incident)
                   ? confirmed
                   : phrase_name(SLICE_EMPTY);
    snprintf(key, sizeof key, "summary.%s%s", is_denied ? "denied." : "",
             is_confirmed                                        ? "confirmed"
             : m->incident->last_date.precision >= PRECISION_DAY ? "open"
                                                                 : "open.undated");
    return phrase_clause(m->arena, m->phrases, key, slots);
}

void summary_say_state(struct making *m)
{
    struct evidence_list evidence = {0};
    struct phrase_slot number[] = {
        {"number", phrase_name(arena_printf(m->arena, "%u", m->incident->origins))}, END_OF_SLOTS};
    struct phrase_slot slots[] = {
        {"origins", phrase_fill(m->arena, m->phrases,
                                m->incident->origins == 1 ? "origins.one" : "origins", number)},
        {"state", state_of(m, &evidence)},
        END_OF_SLOTS,
    };
    if (!evidence.count)
        evidence = summary_any_evidence(m, SUMMARY_EVIDENCE);
    summary_say(m, phrase_is_empty(&slots[1].value) ? "summary.origins" : "summary.state", slots,
                &evidence);
}
