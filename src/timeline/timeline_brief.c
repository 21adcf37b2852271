/* An incident's JSON -> the few words that a period's summary needs of it. */
#include "timeline/timeline_brief.h"

#include "timeline/timeline_facts.h"

struct bilingual brief_words(struct arena *arena, const json_t *object, const char *key)
{
    struct bilingual out = json_both(object, key);
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        out.in[lang] = arena_dup(arena, out.in[lang]);
    return out;
}

json_t *brief_evidence(const json_t *object)
{
    return json_array_get(json_object_get(object, "evidence"), 0);
}

void briefs_init(struct briefs *b, struct arena *arena, const struct phrases *phrases)
{
    *b = (struct briefs){.arena = arena, .phrases = phrases};
    b->deniers.evidence = json_array();
    b->confirmers.evidence = json_array();
    b->investigators.evidence = json_array();
    b->askers.evidence = json_array();
}

void briefs_release(struct briefs *b)
{
    json_decref(b->deniers.evidence);
    json_decref(b->confirmers.evidence);
    json_decref(b->investigators.evidence);
    json_decref(b->askers.evidence);
    for (uint32_t i = 0; i < b->list.count; i++) {
        json_decref(b->list.items[i].any);
        json_decref(b->list.items[i].claimed);
        json_decref(b->list.items[i].disputed);
    }
}

static struct bilingual body_shown(struct briefs *b, const json_t *incident, struct slice id)
{
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        out.in[lang] = arena_dup(b->arena, facts_body_name(incident, id, lang));
    return out;
}

/* A person with the body in brackets, a body by its short name: as the incident's summary has it.
 */
static struct bilingual shown(struct briefs *b, const json_t *incident, struct slice who)
{
    size_t i;
    const json_t *actor;
    json_array_foreach(json_object_get(incident, "actors"), i, actor)
    {
        struct slice agency = json_text(actor, "agency");
        if (!slice_equal(json_text(actor, "name"), who) || !agency.len ||
            !slice_is(json_text(actor, "kind"), "person"))
            continue;
        struct bilingual name = body_shown(b, incident, agency);
        for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
            name.in[lang] =
                arena_printf(b->arena, "%.*s (%.*s)", SLICE_ARG(who), SLICE_ARG(name.in[lang]));
        return name;
    }
    return body_shown(b, incident, who);
}

static void add_name(struct briefs *b, struct names *names, struct bilingual name, json_t *evidence)
{
    enum { MOST_COUNTED = 200 };
    if (!name.in[LANG_ID].len || !evidence || names->count == MOST_COUNTED)
        return;
    for (uint32_t i = 0; i < names->count; i++) {
        if (slice_equal(names->items[i].in[LANG_ID], name.in[LANG_ID]))
            return;
    }
    if (names->count < MOST_NAMES)
        json_array_append(names->evidence, evidence);
    VEC_ADD(b->arena, names, name);
}

/* "KPU in November 2023" */
static struct bilingual label_of(struct briefs *b, const json_t *incident)
{
    struct bilingual victims[MOST_NAMES];
    struct civil day = CIVIL_NONE;
    const json_t *ids = json_object_get(incident, "victims"), *id;
    struct slice first = json_text(incident, "first_date");
    size_t i;
    json_array_foreach(ids, i, id)
    {
        if (i < MOST_NAMES)
            victims[i] = body_shown(b, incident, slice_of(json_string_value(id)));
    }
    if (first.len)
        civil_parse(first, &day);
    if (day.precision > PRECISION_MONTH)
        day = civil_cut(day, PRECISION_MONTH);
    struct phrase_slot slots[] = {
        {"victim", json_array_size(ids)
                       ? phrase_list(b->arena, b->phrases, victims, (uint32_t)json_array_size(ids),
                                     MOST_NAMES)
                       : phrase_fill(b->arena, b->phrases, "victim.unknown", NULL)},
        {"on", phrase_on_date(b->arena, b->phrases, day)},
        END_OF_SLOTS,
    };
    return phrase_fill(b->arena, b->phrases, "period.label", slots);
}

/* The number that the incident is known by, with who says it. */
static void take_claim(struct briefs *b, const json_t *incident, struct brief *brief)
{
    const json_t *claim = facts_main_claim(incident);
    if (!claim)
        return;
    struct count count = facts_count(claim);
    struct slice by = facts_sayer(claim);
    struct phrase_slot slots[] = {
        {"amount", phrase_amount(b->arena, b->phrases, &count)},
        {"label", brief->label},
        {"by", by.len ? shown(b, incident, by) : phrase_name(SLICE_EMPTY)},
        END_OF_SLOTS,
    };
    brief->claim = phrase_fill(b->arena, b->phrases, "period.claim", slots);
    brief->value = count.value;
    brief->claimed = json_incref(brief_evidence(claim));
}

static void take_disputes(struct briefs *b, const json_t *incident, struct brief *brief)
{
    const json_t *disputes = json_object_get(incident, "disputes"), *dispute;
    size_t i;
    brief->disputes = json_array_size(disputes);
    brief->disputed = json_incref(brief_evidence(json_array_get(disputes, 0)));
    json_array_foreach(disputes, i, dispute)
    {
        const json_t *side = json_array_get(json_object_get(dispute, "sides"), 0);
        /* Who confirmed it later denies it no more. */
        if (slice_is(json_text(dispute, "about"), "leak") &&
            !slice_is(json_text(dispute, "verdict"), "superseded"))
            add_name(b, &b->deniers, brief_words(b->arena, side, "says"), brief_evidence(side));
    }
}

static void take_events(struct briefs *b, const json_t *incident)
{
    size_t i;
    const json_t *event;
    json_array_foreach(json_object_get(incident, "events"), i, event)
    {
        struct slice type = json_text(event, "type"), who = json_text(event, "who");
        if (json_is_true(json_object_get(event, "background")))
            continue;
        struct names *names = slice_is(type, "confirmed")                 ? &b->confirmers
                              : slice_is(type, "investigation")           ? &b->investigators
                              : slice_is(type, "clarification_requested") ? &b->askers
                                                                          : NULL;
        if (names && who.len)
            add_name(b, names, shown(b, incident, who), brief_evidence(event));
    }
}

void briefs_add(struct briefs *b, const json_t *incident)
{
    struct brief *brief = VEC_PUSH(b->arena, &b->list);
    const json_t *sentences =
        json_object_get(json_object_get(incident, "summary"), lang_code(LANG_ID));
    brief->title = brief_words(b->arena, incident, "title");
    brief->label = label_of(b, incident);
    brief->is_confirmed = facts_is_confirmed(incident);
    brief->any = json_incref(brief_evidence(json_array_get(sentences, 0)));
    take_claim(b, incident, brief);
    take_disputes(b, incident, brief);
    take_events(b, incident);
}
