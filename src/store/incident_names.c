/* Pairs of an incident of today and a known one, the largest overlap first. See incident_names.h.
 */
#include "store/incident_names.h"

#include <stdlib.h>

struct overlap {
    uint32_t count, known, incident;
    bool same_id;
    struct slice known_id, id;
};

static const char *keep(struct arena *arena, const char *text)
{
    return text ? arena_string(arena, slice_of(text)) : NULL;
}

static enum status take_known(void *context, const struct store_incident *row, struct error *error)
{
    struct incident_names *names = context;
    struct known_incident *known = VEC_PUSH(names->arena, &names->known);
    (void)error;
    known->row = (struct store_incident){
        .id = keep(names->arena, row->id),
        .merged_into = keep(names->arena, row->merged_into),
        .first_seen = keep(names->arena, row->first_seen),
        .last_changed = keep(names->arena, row->last_changed),
        .title_id = keep(names->arena, row->title_id),
        .title_en = keep(names->arena, row->title_en),
        .facts = keep(names->arena, row->facts),
    };
    known->id = slice_of(known->row.id);
    map_set(&names->known_numbers, known->id, names->known.count - 1);
    return STATUS_OK;
}

static struct slice article_key(const int64_t *article)
{
    return (struct slice){(const char *)article, sizeof *article};
}

static enum status take_home(void *context, int64_t article, const char *incident,
                             struct error *error)
{
    struct incident_names *names = context;
    uint32_t known = map_get(&names->known_numbers, slice_of(incident));
    (void)error;
    if (known != MAP_NONE)
        map_set(&names->homes, article_key(&article), known);
    return STATUS_OK;
}

enum status incident_names_load(struct incident_names *names, struct store *store,
                                struct arena *arena, struct error *error)
{
    *names = (struct incident_names){.arena = arena};
    map_init(&names->known_numbers, arena);
    map_init(&names->homes, arena);
    enum status status = store_incidents_each(store, take_known, names, error);
    return status == STATUS_OK ? store_members_each(store, take_home, names, error) : status;
}

/* A known incident goes on in the one that has its id, if that has any of its articles; else in the
 * one that has most of them. */
static int by_overlap(const void *a, const void *b)
{
    const struct overlap *left = a, *right = b;
    if (left->same_id != right->same_id)
        return left->same_id ? -1 : 1;
    if (left->count != right->count)
        return left->count > right->count ? -1 : 1;
    int order = slice_compare(left->known_id, right->known_id);
    return order ? order : slice_compare(left->id, right->id);
}

static int by_number(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return (left > right) - (left < right);
}

struct overlaps {
    VEC(struct overlap) list;
};

/* How many articles of the incident each known one had. */
static void count_overlaps(struct incident_names *names, const struct named_incident *incident,
                           uint32_t number, struct overlaps *out)
{
    VEC(uint32_t) homes = {0};
    for (uint32_t i = 0; i < incident->articles.count; i++) {
        uint32_t known = map_get(&names->homes, article_key(&incident->articles.items[i]));
        if (known != MAP_NONE)
            VEC_ADD(names->arena, &homes, known);
    }
    if (homes.count)
        qsort(homes.items, homes.count, sizeof *homes.items, by_number);
    for (uint32_t i = 0, next; i < homes.count; i = next) {
        struct slice known_id = names->known.items[homes.items[i]].id;
        for (next = i + 1; next < homes.count && homes.items[next] == homes.items[i];)
            next++;
        VEC_ADD(names->arena, &out->list,
                ((struct overlap){next - i, homes.items[i], number,
                                  slice_equal(known_id, incident->id), known_id, incident->id}));
    }
}

/* What pointed to an id that stands no more points to where that one went. */
static void follow_far(struct incident_names *names)
{
    for (uint32_t i = 0; i < names->known.count; i++) {
        struct known_incident *known = &names->known.items[i];
        if (known->stands || known->into.len || !known->row.merged_into)
            continue;
        known->into = slice_of(known->row.merged_into);
        for (uint32_t steps = 0; steps < names->known.count; steps++) {
            uint32_t number = map_get(&names->known_numbers, known->into);
            if (number == MAP_NONE || names->known.items[number].stands ||
                !names->known.items[number].into.len)
                break;
            known->into = names->known.items[number].into;
        }
        if (slice_equal(known->into, known->id))
            known->into = SLICE_EMPTY;
    }
}

void incident_names_follow(struct incident_names *names, struct named_incident *incidents,
                           uint32_t count)
{
    struct overlaps overlaps = {0};
    bool *has_gone_on = ARENA_ARRAY(names->arena, bool, names->known.count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t number = map_get(&names->known_numbers, incidents[i].id);
        if (number != MAP_NONE)
            names->known.items[number].stands = true;
        count_overlaps(names, &incidents[i], i, &overlaps);
    }
    if (overlaps.list.count)
        qsort(overlaps.list.items, overlaps.list.count, sizeof *overlaps.list.items, by_overlap);
    for (uint32_t i = 0; i < overlaps.list.count; i++) {
        const struct overlap *overlap = &overlaps.list.items[i];
        struct known_incident *known = &names->known.items[overlap->known];
        if (has_gone_on[overlap->known])
            continue;
        has_gone_on[overlap->known] = true;
        VEC_ADD(names->arena, &incidents[overlap->incident].before, overlap->known);
        if (!known->stands)
            known->into = incidents[overlap->incident].id;
    }
    follow_far(names);
}
