/* The incident in three to eight sentences, the same in both languages, each with what it rests on.
 */
#include "timeline/timeline.h"

enum {
    MOST_SENTENCES = 8,
    MOST_EVIDENCE = 6,
    MOST_FIELDS = 8,
    MOST_NAMES = 4,
    MOST_DISPUTES_TOLD = 2
};

#define END_OF_SLOTS                                                                               \
    {                                                                                              \
        NULL,                                                                                      \
        {                                                                                          \
            {                                                                                      \
                SLICE_EMPTY                                                                        \
            }                                                                                      \
        }                                                                                          \
    }

static void add_some(const struct making *m, struct evidence_list *to,
                     const struct evidence_list *from, uint32_t most)
{
    for (uint32_t i = 0; i < from->count && i < most && to->count < MOST_EVIDENCE; i++)
        evidence_add(m, to, from->items[i]);
}

static void say(struct making *m, const char *key, const struct phrase_slot *slots,
                const struct evidence_list *evidence)
{
    if (m->incident->summary.count >= MOST_SENTENCES || evidence->count == 0)
        return;
    struct statement *statement = VEC_PUSH(m->arena, &m->incident->summary);
    statement->text = phrase_fill(m->arena, m->phrases, key, slots);
    statement->evidence = *evidence;
}

static const struct happening *first_event(const struct incident *incident, enum event_type type)
{
    for (uint32_t i = 0; i < incident->events.count; i++) {
        if (incident->events.items[i].type == type && !incident->events.items[i].is_background)
            return &incident->events.items[i];
    }
    return NULL;
}

/* Something to rest on where nothing else does: the first thing told by each report. */
static struct evidence_list any_evidence(const struct making *m, uint32_t most)
{
    const struct incident *incident = m->incident;
    struct evidence_list out = {0};
    for (uint32_t i = 0; i < incident->group->reports.count && out.count < most; i++) {
        const struct told *told = &m->told[i];
        if (m->alignment->copy_of[incident->group->reports.items[i]] != NO_INDEX)
            continue;
        uint32_t before = out.count;
        if (told->counts.count)
            evidence_add(m, &out, &told->counts.items[0].evidence);
        if (out.count == before && told->events.count)
            evidence_add(m, &out, &told->events.items[0].evidence);
        for (uint32_t a = 0; out.count == before && a < told->actors.count; a++)
            evidence_add(m, &out, &told->actors.items[a].evidence);
        for (uint32_t f = 0; out.count == before && f < told->fields.count; f++)
            evidence_add(m, &out, &told->fields.items[f].evidence);
        for (uint32_t f = 0; out.count == before && f < told->dates.count; f++)
            evidence_add(m, &out, &told->dates.items[f].evidence);
    }
    return out;
}

static void say_leak(struct making *m)
{
    const struct incident *incident = m->incident;
    const struct happening *leak = first_event(incident, EVENT_LEAK_PUBLISHED);
    const struct happening *event = leak ? leak : first_event(incident, EVENT_LEAK_REPORTED);
    struct bilingual victims = cast_victims(m);
    struct phrase_slot slots[] = {
        {"victim", phrase_is_empty(&victims)
                       ? phrase_fill(m->arena, m->phrases, "victim.unknown", NULL)
                       : victims},
        {"actor", cast_threats(m)},
        {"platform", phrase_name(m->incident->platform)},
        {"on", phrase_on_date(m->arena, m->phrases, event ? event->date : incident->first_date)},
        END_OF_SLOTS,
    };
    struct evidence_list evidence = {0};
    if (event)
        add_some(m, &evidence, &event->evidence, MOST_EVIDENCE);
    else
        evidence = any_evidence(m, 2);
    say(m, leak ? "summary.leak" : "summary.reported", slots, &evidence);
}

static const struct claim *first_claim(const struct incident *incident, enum count_kind kind,
                                       enum count_kind or_kind, bool unique)
{
    for (uint32_t i = 0; i < incident->claims.count; i++) {
        const struct claim *claim = &incident->claims.items[i];
        if ((claim->count.kind == kind || claim->count.kind == or_kind) && !claim->victim.len &&
            claim->count.unit != UNIT_BYTES && (claim->count.detail == DETAIL_UNIQUE) == unique)
            return claim;
    }
    return NULL;
}

static void say_claims(struct making *m)
{
    const struct claim *total = first_claim(m->incident, KIND_TOTAL, KIND_CONFIRMED, false);
    const struct claim *unique = first_claim(m->incident, KIND_TOTAL, KIND_CONFIRMED, true);
    const struct claim *sample = first_claim(m->incident, KIND_SAMPLE, KIND_SAMPLE, false);
    struct evidence_list evidence = {0};
    if (!total) {
        total = unique;
        unique = NULL;
    }
    struct phrase_slot slots[] = {
        {"by", total && total->by.len ? cast_shown(m, total->by) : phrase_name(SLICE_EMPTY)},
        {"amount",
         total ? phrase_amount(m->arena, m->phrases, &total->count) : phrase_name(SLICE_EMPTY)},
        {"sample",
         sample ? phrase_amount(m->arena, m->phrases, &sample->count) : phrase_name(SLICE_EMPTY)},
        END_OF_SLOTS,
    };
    if (total)
        add_some(m, &evidence, &total->evidence, MOST_EVIDENCE - 2);
    if (sample)
        add_some(m, &evidence, &sample->evidence, 2);
    if (total) {
        say(m, total->by.len ? "summary.claim" : "summary.claim.unknown", slots, &evidence);
    } else if (sample) {
        say(m, "summary.sample", slots, &evidence);
    } else {
        evidence = any_evidence(m, 2);
        say(m, "summary.no_claim", NULL, &evidence);
    }
    if (unique) {
        struct phrase_slot filtered[] = {
            {"by", unique->by.len ? cast_shown(m, unique->by) : phrase_name(SLICE_EMPTY)},
            {"amount", phrase_amount(m->arena, m->phrases, &unique->count)},
            END_OF_SLOTS,
        };
        evidence = (struct evidence_list){0};
        add_some(m, &evidence, &unique->evidence, MOST_EVIDENCE);
        say(m, "summary.unique", filtered, &evidence);
    }
}

static void say_fields(struct making *m)
{
    const struct incident *incident = m->incident;
    struct bilingual labels[MOST_FIELDS];
    struct evidence_list evidence = {0};
    uint32_t count = 0;
    for (uint32_t i = 0; i < incident->fields.count; i++) {
        const struct cast_field *field = &incident->fields.items[i];
        if (field->denied)
            continue;
        if (count < MOST_FIELDS) {
            labels[count] = (struct bilingual){
                {SLICE_EMPTY, slice_of(field->label_id), slice_of(field->label_en)}};
            add_some(m, &evidence, &field->evidence, 1);
        }
        count++;
    }
    if (!count)
        return;
    struct phrase_slot slots[] = {
        {"fields", phrase_list(m->arena, m->phrases, labels, count, MOST_FIELDS)}, END_OF_SLOTS};
    say(m, "summary.fields", slots, &evidence);
}

/* What leaves a reader in doubt comes before what explains itself. */
static void say_disputes(struct making *m)
{
    static const enum verdict order[] = {VERDICT_CONTRADICTION, VERDICT_DENIAL,
                                         VERDICT_SUPERSEDED,    VERDICT_EXCEEDS_DENOMINATOR,
                                         VERDICT_UNIT_SLIP,     VERDICT_ROWS_AS_PEOPLE,
                                         VERDICT_DATE_DIFFERS,  VERDICT_DIFFERENT_QUANTITY,
                                         VERDICT_ROUNDING};
    unsigned told = 0;
    for (unsigned o = 0; o < sizeof order / sizeof *order; o++) {
        for (uint32_t i = 0; i < m->incident->disputes.count && told < MOST_DISPUTES_TOLD; i++) {
            const struct dispute *dispute = &m->incident->disputes.items[i];
            struct evidence_list evidence = {0};
            if (dispute->verdict != order[o])
                continue;
            add_some(m, &evidence, &dispute->sides[0].evidence, 2);
            add_some(m, &evidence, &dispute->sides[1].evidence, 2);
            if (m->incident->summary.count < MOST_SENTENCES && evidence.count) {
                struct statement *statement = VEC_PUSH(m->arena, &m->incident->summary);
                *statement = (struct statement){dispute->gist, evidence};
            }
            told++;
            break; /* one of a kind is enough */
        }
    }
}

/* Those who did a thing, as a list; the evidence is gathered. */
static struct bilingual doers_of(struct making *m, enum event_type type,
                                 struct evidence_list *evidence)
{
    const struct incident *incident = m->incident;
    struct bilingual names[MOST_NAMES];
    struct slice seen[MOST_NAMES];
    uint32_t count = 0;
    for (uint32_t i = 0; i < incident->events.count && count < MOST_NAMES; i++) {
        const struct happening *event = &incident->events.items[i];
        bool known = false;
        if (event->type != type || !event->who.len || event->is_background)
            continue;
        for (uint32_t s = 0; s < count; s++)
            known = known || slice_equal(seen[s], event->who);
        if (known)
            continue;
        seen[count] = event->who;
        names[count++] = cast_shown(m, event->who);
        add_some(m, evidence, &event->evidence, 2);
    }
    return phrase_list(m->arena, m->phrases, names, count, MOST_NAMES);
}

static void say_actions(struct making *m)
{
    struct evidence_list evidence = {0};
    struct phrase_slot slots[] = {{"who", doers_of(m, EVENT_INVESTIGATION, &evidence)},
                                  END_OF_SLOTS};
    say(m, "summary.actions", slots, &evidence);
    const struct happening *request = first_event(m->incident, EVENT_CLARIFICATION_REQUESTED);
    if (!request || !request->who.len)
        return;
    struct phrase_slot asked[] = {
        {"who", cast_shown(m, request->who)},
        {"whom",
         cast_shown(m, slice_equal(request->whom, request->who) ? SLICE_EMPTY : request->whom)},
        END_OF_SLOTS,
    };
    evidence = (struct evidence_list){0};
    add_some(m, &evidence, &request->evidence, 3);
    say(m, "summary.requested", asked, &evidence);
}

static void say_whether_confirmed(struct making *m)
{
    const struct happening *confirmed = first_event(m->incident, EVENT_CONFIRMED);
    struct evidence_list evidence = {0};
    if (confirmed && confirmed->who.len) {
        struct phrase_slot slots[] = {
            {"who", cast_shown(m, confirmed->who)},
            {"on", phrase_on_date(m->arena, m->phrases, confirmed->date)},
            END_OF_SLOTS,
        };
        add_some(m, &evidence, &confirmed->evidence, 3);
        say(m, "summary.confirmed", slots, &evidence);
        return;
    }
    if (confirmed)
        return;
    struct phrase_slot slots[] = {
        {"date", phrase_date(m->arena, m->phrases, m->incident->last_date)}, END_OF_SLOTS};
    evidence = any_evidence(m, MOST_EVIDENCE);
    say(m,
        m->incident->last_date.precision >= PRECISION_DAY ? "summary.open" : "summary.open.undated",
        slots, &evidence);
}

static void say_origins(struct making *m)
{
    struct evidence_list evidence = any_evidence(m, MOST_EVIDENCE);
    struct phrase_slot slots[] = {
        {"number", phrase_name(arena_printf(m->arena, "%u", m->incident->origins))}, END_OF_SLOTS};
    say(m, m->incident->origins == 1 ? "summary.one_origin" : "summary.origins", slots, &evidence);
}

void make_summary(struct making *m)
{
    say_leak(m);
    say_claims(m);
    say_fields(m);
    say_disputes(m);
    say_actions(m);
    say_whether_confirmed(m);
    say_origins(m);
}
