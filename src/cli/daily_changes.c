/* Incidents -> rows of the store, and a change for all that was not known before. */
#include "cli/daily_align.h"

#include "timeline/phrases.h"
#include "timeline/timeline_facts.h"

#include <jansson.h>
#include <stdlib.h>

enum { CHANGES_OF_ONE_MAX = 40 };

/* One thing that is known of an incident. */
struct fact {
    struct slice key;
    const char *kind, *phrase;
    struct bilingual words; /* a gist, or an amount */
    struct slice by;
    json_t *evidence; /* borrowed */
};

struct noting {
    struct aligned *aligned;
    struct daily *daily;
    struct phrases *phrases;
    struct arena arena; /* of one incident */
    VEC(struct fact) facts;
};

static struct bilingual amount_of(struct noting *noting, const json_t *claim)
{
    struct count count = facts_count(claim);
    return phrase_amount(&noting->arena, noting->phrases, &count);
}

static void note_claims(struct noting *noting, json_t *incident)
{
    json_t *claim;
    size_t i;
    json_array_foreach(json_object_get(incident, "counts"), i, claim)
    {
        struct slice status = json_text(claim, "status");
        struct fact *fact = VEC_PUSH(&noting->arena, &noting->facts);
        fact->kind = "claim";
        fact->phrase = arena_printf(&noting->arena, "change.claim.%.*s", SLICE_ARG(status)).ptr;
        fact->by = facts_body_name(incident, facts_sayer(claim), LANG_ID);
        fact->words = amount_of(noting, claim);
        fact->evidence = json_object_get(claim, "evidence");
        fact->key =
            arena_printf(&noting->arena, "claim %lld %.*s %.*s %.*s %.*s",
                         (long long)json_integer_value(json_object_get(claim, "value")),
                         SLICE_ARG(json_text(claim, "unit")), SLICE_ARG(json_text(claim, "kind")),
                         SLICE_ARG(status), SLICE_ARG(json_text(claim, "by")));
    }
}

static void note_disputes(struct noting *noting, json_t *incident)
{
    json_t *dispute;
    size_t i;
    json_array_foreach(json_object_get(incident, "disputes"), i, dispute)
    {
        struct fact *fact = VEC_PUSH(&noting->arena, &noting->facts);
        char *values =
            json_dumps(json_object_get(dispute, "values"), JSON_COMPACT | JSON_ENCODE_ANY);
        fact->kind = "dispute";
        fact->phrase = "change.dispute";
        fact->words = json_both(dispute, "gist");
        fact->evidence = json_object_get(dispute, "evidence");
        fact->key = arena_printf(&noting->arena, "dispute %.*s %.*s %s",
                                 SLICE_ARG(json_text(dispute, "about")),
                                 SLICE_ARG(json_text(dispute, "verdict")), values ? values : "");
        free(values);
    }
}

static void note_denials(struct noting *noting, json_t *incident)
{
    json_t *event;
    size_t i;
    json_array_foreach(json_object_get(incident, "events"), i, event)
    {
        if (!slice_is(json_text(event, "type"), "denied"))
            continue;
        struct fact *fact = VEC_PUSH(&noting->arena, &noting->facts);
        fact->kind = "denial";
        fact->phrase = "change.denial";
        fact->words = json_both(event, "gist");
        fact->evidence = json_object_get(event, "evidence");
        fact->key =
            arena_printf(&noting->arena, "denial %.*s %.*s", SLICE_ARG(json_text(event, "date")),
                         SLICE_ARG(json_text(event, "who")));
    }
}

static int by_key(const void *a, const void *b)
{
    return slice_compare(((const struct fact *)a)->key, ((const struct fact *)b)->key);
}

/* One key a line, sorted, each once. */
static const char *join_keys(struct noting *noting)
{
    struct buf keys;
    buf_init(&keys, 0);
    qsort(noting->facts.items, noting->facts.count,
          noting->facts.count ? sizeof *noting->facts.items : 1, by_key);
    for (uint32_t i = 0; i < noting->facts.count; i++) {
        if (i && slice_equal(noting->facts.items[i].key, noting->facts.items[i - 1].key))
            continue;
        buf_append(&keys, noting->facts.items[i].key);
        buf_append(&keys, SLICE("\n"));
    }
    const char *joined = arena_string(&noting->arena, buf_slice(&keys));
    buf_release(&keys);
    return joined;
}

static const char *first_url(const struct aligned *aligned, const json_t *evidence)
{
    uint32_t number =
        map_get(&aligned->report_numbers, json_text(json_array_get(evidence, 0), "report"));
    return number == MAP_NONE || !aligned->reports.items[number].url.len
               ? ""
               : aligned->reports.items[number].url.ptr;
}

static enum status add_change(struct noting *noting, const struct named_incident *named,
                              const char *kind, const char *phrase, const struct phrase_slot *slots,
                              const char *url, struct error *error)
{
    struct bilingual text = phrase_fill(&noting->arena, noting->phrases, phrase, slots);
    struct store_change change = {
        .time = noting->daily->now,
        .incident = arena_string(&noting->arena, named->id),
        .kind = kind,
        .text_id = arena_string(&noting->arena, text.in[LANG_ID]),
        .text_en = arena_string(&noting->arena, text.in[LANG_EN]),
        .url = url,
    };
    if (strcmp(kind, "dispute") == 0)
        noting->daily->new_disputes++;
    else
        noting->daily->new_claims++;
    return store_change_add(noting->daily->store, &change, error);
}

static void mark_known(struct map *seen, const char *keys)
{
    struct slice rest = slice_of(keys), key;
    while (slice_next_line(&rest, &key))
        map_set(seen, key, 1);
}

/* What those that it goes on with had not said. */
static enum status add_news(struct noting *noting, const struct named_incident *named,
                            const struct bilingual *title, struct error *error)
{
    const struct incident_names *names = &noting->aligned->names;
    enum status status = STATUS_OK;
    struct map seen;
    unsigned told = 0;
    map_init(&seen, &noting->arena);
    for (uint32_t i = 0; i < named->before.count; i++)
        mark_known(&seen, names->known.items[named->before.items[i]].row.facts);
    for (uint32_t i = 0;
         i < noting->facts.count && status == STATUS_OK && told < CHANGES_OF_ONE_MAX; i++) {
        const struct fact *fact = &noting->facts.items[i];
        const struct phrase_slot slots[] = {
            {"title", *title}, {"words", fact->words}, {"by", phrase_name(fact->by)}, END_OF_SLOTS};
        /* That an incident is new says already that its claims are. */
        bool is_told = !named->before.count && strcmp(fact->kind, "claim") == 0;
        if (is_told || map_get(&seen, fact->key) != MAP_NONE)
            continue;
        map_set(&seen, fact->key, 1);
        status = add_change(noting, named, fact->kind, fact->phrase, slots,
                            first_url(noting->aligned, fact->evidence), error);
        told++;
    }
    return status;
}

/* Ids that are no more: the largest part of an incident that got another id has moved, every other
 * part has become one with it. */
static enum status add_moves(struct noting *noting, const struct named_incident *named,
                             const struct bilingual *title, struct error *error)
{
    const struct incident_names *names = &noting->aligned->names;
    enum status status = STATUS_OK;
    for (uint32_t i = 0; i < named->before.count && status == STATUS_OK; i++) {
        const struct known_incident *known = &names->known.items[named->before.items[i]];
        struct bilingual other = {{SLICE_EMPTY}};
        other.in[LANG_ID] = slice_of(known->row.title_id);
        other.in[LANG_EN] = slice_of(known->row.title_en);
        const struct phrase_slot slots[] = {{"title", *title},
                                            {"other", other},
                                            {"id", phrase_name(named->id)},
                                            {"former", phrase_name(known->id)},
                                            END_OF_SLOTS};
        if (known->stands)
            continue;
        status = i == 0 ? add_change(noting, named, "renamed", "change.renamed", slots, "", error)
                        : add_change(noting, named, "merge", "change.merge", slots, "", error);
    }
    return status;
}

static const char *first_seen(const struct noting *noting, const struct named_incident *named)
{
    const char *first = noting->daily->now;
    for (uint32_t i = 0; i < named->before.count; i++) {
        const char *other =
            noting->aligned->names.known.items[named->before.items[i]].row.first_seen;
        if (strcmp(other, first) < 0)
            first = other;
    }
    return first;
}

static enum status note_incident(struct noting *noting, uint32_t number, struct error *error)
{
    struct aligned *aligned = noting->aligned;
    const struct named_incident *named = &aligned->incidents.items[number];
    const struct placed_incident *place = &aligned->places.items[number];
    enum status status = STATUS_OK;
    json_t *incident =
        json_loadb(aligned->timeline.ptr + place->start, place->end - place->start, 0, NULL);
    struct bilingual title = json_both(incident, "title");
    arena_clear(&noting->arena);
    memset(&noting->facts, 0, sizeof noting->facts);
    note_claims(noting, incident);
    note_disputes(noting, incident);
    note_denials(noting, incident);
    uint32_t row_number = map_get(&aligned->names.known_numbers, named->id);
    const struct store_incident *known =
        row_number == MAP_NONE ? NULL : &aligned->names.known.items[row_number].row;
    struct store_incident row = {
        .id = arena_string(&noting->arena, named->id),
        .first_seen = first_seen(noting, named),
        .last_changed = noting->daily->now,
        .title_id = title.in[LANG_ID].ptr,
        .title_en = title.in[LANG_EN].ptr,
        .facts = join_keys(noting),
    };
    bool is_changed = !known || known->merged_into || strcmp(known->facts, row.facts) ||
                      strcmp(known->title_id, row.title_id) ||
                      strcmp(known->title_en, row.title_en);
    if (is_changed)
        status = store_incident_put(noting->daily->store, &row, error);
    if (status == STATUS_OK && !named->before.count) {
        const struct phrase_slot slots[] = {{"title", title}, END_OF_SLOTS};
        status = add_change(noting, named, "incident", "change.incident", slots, place->url, error);
    }
    if (status == STATUS_OK)
        status = add_moves(noting, named, &title, error);
    if (status == STATUS_OK)
        status = add_news(noting, named, &title, error);
    json_decref(incident);
    return status;
}

/* Where ids went; after the incidents, as the store wants that what is pointed to is there. */
static enum status put_pointers(struct noting *noting, struct error *error)
{
    const struct incident_names *names = &noting->aligned->names;
    enum status status = STATUS_OK;
    for (uint32_t i = 0; i < names->known.count && status == STATUS_OK; i++) {
        const struct known_incident *known = &names->known.items[i];
        struct store_incident gone = known->row;
        if (!known->into.len ||
            (gone.merged_into && slice_equal(slice_of(gone.merged_into), known->into)))
            continue;
        arena_clear(&noting->arena);
        gone.merged_into = arena_string(&noting->arena, known->into);
        gone.last_changed = noting->daily->now;
        status = store_incident_put(noting->daily->store, &gone, error);
    }
    return status;
}

static enum status put_members(struct aligned *aligned, struct store *store, struct error *error)
{
    enum status status = store_members_clear(store, error);
    for (uint32_t i = 0; i < aligned->incidents.count && status == STATUS_OK; i++) {
        const struct named_incident *named = &aligned->incidents.items[i];
        const char *name = arena_string(&aligned->arena, named->id);
        for (uint32_t a = 0; a < named->articles.count && status == STATUS_OK; a++)
            status = store_member_add(store, name, named->articles.items[a], error);
    }
    return status;
}

enum status aligned_store(struct aligned *aligned, struct daily *daily, struct error *error)
{
    struct noting noting = {.aligned = aligned, .daily = daily};
    enum status status =
        phrases_load(&aligned->arena, engine_lexicon(daily->engine), &noting.phrases, error);
    arena_init(&noting.arena);
    for (uint32_t i = 0; i < aligned->incidents.count && status == STATUS_OK; i++)
        status = note_incident(&noting, i, error);
    if (status == STATUS_OK)
        status = put_pointers(&noting, error);
    if (status == STATUS_OK)
        status = put_members(aligned, daily->store, error);
    arena_release(&noting.arena);
    return status;
}
