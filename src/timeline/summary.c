/* The incident in three to six sentences, the same in both languages, each with what it rests on:
 * what happened, how much of it, which data; where accounts differ; who does what about it; who
 * denies or confirms it, and how many sources there are. */
#include "timeline/dispute.h"
#include "timeline/summary.h"

enum { MOST_FIELDS = 8 };

static bool is_there(const struct evidence_list *list, const struct evidence *evidence)
{
    for (uint32_t i = 0; i < list->count; i++) {
        const struct evidence *other = list->items[i];
        if (other->report == evidence->report && other->in_title == evidence->in_title &&
            other->start == evidence->start && other->end == evidence->end)
            return true;
    }
    return false;
}

void summary_rest_on(const struct making *m, struct evidence_list *to,
                     const struct evidence_list *from, uint32_t most)
{
    for (uint32_t i = 0; i < from->count && i < most && to->count < SUMMARY_EVIDENCE; i++) {
        if (!is_there(to, from->items[i]))
            evidence_add(m, to, from->items[i]);
    }
}

void summary_say(struct making *m, const char *key, const struct phrase_slot *slots,
                 const struct evidence_list *evidence)
{
    if (evidence->count == 0)
        return;
    struct statement *statement = VEC_PUSH(m->arena, &m->incident->summary);
    statement->text = phrase_fill(m->arena, m->phrases, key, slots);
    statement->evidence = *evidence;
}

const struct happening *summary_first_event(const struct incident *incident, enum event_type type)
{
    for (uint32_t i = 0; i < incident->events.count; i++) {
        if (incident->events.items[i].type == type && !incident->events.items[i].is_background)
            return &incident->events.items[i];
    }
    return NULL;
}

/* Something to rest on where nothing else does: the first thing told by each report. */
struct evidence_list summary_any_evidence(const struct making *m, uint32_t most)
{
    const struct incident *incident = m->incident;
    struct evidence_list out = {0};
    for (uint32_t i = 0; i < incident->group->reports.count && out.count < most; i++) {
        const struct told *told = &m->told[i];
        if (m->alignment->copy_of[incident->group->reports.items[i]] != NO_INDEX)
            continue;
        uint32_t before = out.count;
        for (uint32_t c = 0; out.count == before && c < told->counts.count; c++) {
            if (told->counts.items[c].count.kind != KIND_PAST &&
                !is_told_of_another(m, told, told->counts.items[c].count.victim))
                evidence_add(m, &out, &told->counts.items[c].evidence);
        }
        for (uint32_t e = 0; out.count == before && e < told->events.count; e++) {
            if (!is_told_of_another(m, told, told->events.items[e].of))
                evidence_add(m, &out, &told->events.items[e].evidence);
        }
        for (uint32_t a = 0; out.count == before && a < told->actors.count; a++)
            evidence_add(m, &out, &told->actors.items[a].evidence);
        for (uint32_t f = 0; out.count == before && f < told->fields.count; f++)
            evidence_add(m, &out, &told->fields.items[f].evidence);
        for (uint32_t f = 0; out.count == before && f < told->dates.count; f++)
            evidence_add(m, &out, &told->dates.items[f].evidence);
    }
    return out;
}

/* The day of the leak, unless it would be long after the first report of it: then it is when the
 * data was offered once more. */
static struct civil leak_date(const struct incident *incident, const struct happening *event)
{
    enum { LONG_AFTER_DAYS = 60 };
    int32_t leak, told, last;
    struct civil date = event ? event->date : incident->first_date;
    bool later = civil_interval(date, &leak, &last) &&
                 civil_interval(incident->first_report, &told, &last) &&
                 leak > told + LONG_AFTER_DAYS;
    return later ? CIVIL_NONE : date;
}

static void say_leak(struct making *m)
{
    const struct incident *incident = m->incident;
    const struct happening *leak = summary_first_event(incident, EVENT_LEAK_PUBLISHED);
    const struct happening *event =
        leak ? leak : summary_first_event(incident, EVENT_LEAK_REPORTED);
    struct bilingual victims = cast_victims(m);
    struct phrase_slot slots[] = {
        {"victim", phrase_is_empty(&victims)
                       ? phrase_fill(m->arena, m->phrases, "victim.unknown", NULL)
                       : victims},
        {"actor", cast_threats(m)},
        {"platform", phrase_name(incident->platform)},
        {"on", phrase_on_date(m->arena, m->phrases, leak_date(incident, event))},
        END_OF_SLOTS,
    };
    struct evidence_list evidence = {0};
    if (event)
        summary_rest_on(m, &evidence, &event->evidence, SUMMARY_EVIDENCE);
    else
        evidence = summary_any_evidence(m, 2);
    summary_say(m, leak ? "summary.leak" : "summary.reported", slots, &evidence);
}

static bool is_size(const struct claim *claim)
{
    return claim->count.unit == UNIT_BYTES || claim->count.unit == UNIT_FILES;
}

static bool is_sum(const struct claim *claim)
{
    return claim->count.kind == KIND_TOTAL || claim->count.kind == KIND_CONFIRMED;
}

static bool is_announced(const struct claim *claim)
{
    return claim->count.detail == DETAIL_ANNOUNCED && !is_size(claim);
}

static bool is_sample(const struct claim *claim)
{
    return claim->count.kind == KIND_SAMPLE && !is_size(claim);
}

static bool is_denied_sum(const struct claim *claim)
{
    return is_sum(claim) && claim->status == STATUS_OF_DENIED && !is_size(claim);
}

static bool is_sum_of_size(const struct claim *claim)
{
    return is_sum(claim) && is_size(claim);
}

static const struct claim *first_claim(const struct incident *incident,
                                       bool (*is_one)(const struct claim *))
{
    for (uint32_t i = 0; i < incident->claims.count; i++) {
        const struct claim *claim = &incident->claims.items[i];
        if (!claim->victim.len && is_one(claim))
            return claim;
    }
    return NULL;
}

/* The finest number of rows: what unique records were filtered from. */
static const struct claim *finest_rows(const struct incident *incident)
{
    const struct claim *best = NULL;
    for (uint32_t i = 0; i < incident->claims.count; i++) {
        const struct claim *claim = &incident->claims.items[i];
        if (claim->victim.len || !is_sum(claim) || claim->count.detail != DETAIL_ROWS)
            continue;
        if (!best || count_fineness(&claim->count) > count_fineness(&best->count))
            best = claim;
    }
    return best;
}

/* The amount of a claim, its evidence gathered; empty for NULL. */
struct bilingual summary_amount(struct making *m, const struct claim *claim, uint32_t most,
                                struct evidence_list *evidence)
{
    if (!claim)
        return phrase_name(SLICE_EMPTY);
    summary_rest_on(m, evidence, &claim->evidence, most);
    return phrase_amount(m->arena, m->phrases, &claim->count);
}

struct slice summary_confirmed_by(const struct claim *claim)
{
    for (uint32_t i = 0; i < claim->history.count; i++) {
        if (claim->history.items[i].status == STATUS_OF_CONFIRMED && claim->history.items[i].by.len)
            return claim->history.items[i].by;
    }
    return SLICE_EMPTY;
}

static const char *claim_key(const struct claim *headline, const struct claim *sample,
                             const struct claim *announced)
{
    if (!headline)
        return sample ? "summary.sample" : announced ? "summary.announced" : "summary.no_claim";
    if (headline->status == STATUS_OF_DENIED)
        return "summary.claim.denied";
    if (is_size(headline))
        return "summary.size";
    if (headline->status == STATUS_OF_CONFIRMED)
        return "summary.claim.confirmed";
    return headline->by.len ? "summary.claim" : "summary.claim.unknown";
}

/* The number that the page shows, too; what belongs to it in the same sentence. */
static void say_claims(struct making *m)
{
    const struct incident *incident = m->incident;
    const struct claim *headline =
        incident->headline == NO_INDEX ? NULL : &incident->claims.items[incident->headline];
    const struct claim *sample = first_claim(incident, is_sample),
                       *announced = first_claim(incident, is_announced), *rows = NULL;
    struct evidence_list evidence = {0};
    if (headline && headline->count.detail == DETAIL_UNIQUE)
        rows = finest_rows(incident);
    if (!headline)
        headline = first_claim(incident, is_denied_sum);
    if (!headline)
        headline = first_claim(incident, is_sum_of_size);
    struct slice by = !headline                                 ? SLICE_EMPTY
                      : headline->status == STATUS_OF_CONFIRMED ? summary_confirmed_by(headline)
                                                                : headline->by;
    struct phrase_slot slots[] = {
        {"by", by.len ? cast_shown(m, by) : phrase_name(SLICE_EMPTY)},
        {"amount", summary_amount(m, headline, SUMMARY_EVIDENCE - 3, &evidence)},
        {"rows", summary_amount(m, rows, 1, &evidence)},
        {"sample", summary_amount(m, sample, 1, &evidence)},
        {"announced", summary_amount(m, announced, 1, &evidence)},
        END_OF_SLOTS,
    };
    if (!evidence.count)
        evidence = summary_any_evidence(m, 2);
    summary_say(m, claim_key(headline, sample, announced), slots, &evidence);
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
            summary_rest_on(m, &evidence, &field->evidence, 1);
        }
        count++;
    }
    if (!count)
        return;
    struct phrase_slot slots[] = {
        {"fields", phrase_list(m->arena, m->phrases, labels, count, MOST_FIELDS)}, END_OF_SLOTS};
    summary_say(m, count == 1 ? "summary.fields.one" : "summary.fields", slots, &evidence);
}

void make_summary(struct making *m)
{
    say_leak(m);
    say_claims(m);
    say_fields(m);
    summary_say_disputes(m);
    summary_say_actions(m);
    summary_say_state(m);
}
