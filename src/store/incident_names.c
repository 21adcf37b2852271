/* Pairs of a new and a known incident, the largest overlap first, each taken once. See
 * incident_names.h. */
#include "store/incident_names.h"

#include <stdlib.h>

struct overlap {
    uint32_t count, known, incident;
    struct slice known_id, natural;
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

static int by_overlap(const void *a, const void *b)
{
    const struct overlap *left = a, *right = b;
    if (left->count != right->count)
        return left->count > right->count ? -1 : 1;
    int order = slice_compare(left->known_id, right->known_id);
    return order ? order : slice_compare(left->natural, right->natural);
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
static void count_overlaps(struct incident_names *names, struct named_incident *incident,
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
        for (next = i + 1; next < homes.count && homes.items[next] == homes.items[i];)
            next++;
        VEC_ADD(names->arena, &out->list,
                ((struct overlap){next - i, homes.items[i], number,
                                  names->known.items[homes.items[i]].id, incident->natural}));
    }
}

/* The natural name, or the first free one that is like it. Names are never used again. */
static void name_anew(struct incident_names *names, struct map *taken,
                      struct named_incident *incident)
{
    struct slice name = incident->natural;
    for (unsigned twin = 2;
         map_get(&names->known_numbers, name) != MAP_NONE || map_get(taken, name) != MAP_NONE;
         twin++)
        name = arena_printf(names->arena, "%.*s-%u", SLICE_ARG(incident->natural), twin);
    incident->name = name;
    map_set(taken, name, 1);
}

static int by_natural(const void *a, const void *b)
{
    const struct named_incident *left = *(struct named_incident *const *)a,
                                *right = *(struct named_incident *const *)b;
    return slice_compare(left->natural, right->natural);
}

void incident_names_assign(struct incident_names *names, struct named_incident *incidents,
                           uint32_t count)
{
    struct overlaps overlaps = {0};
    struct map taken;
    map_init(&taken, names->arena);
    for (uint32_t i = 0; i < count; i++) {
        incidents[i].known = NAME_NEW;
        count_overlaps(names, &incidents[i], i, &overlaps);
    }
    if (overlaps.list.count)
        qsort(overlaps.list.items, overlaps.list.count, sizeof *overlaps.list.items, by_overlap);
    for (uint32_t i = 0; i < overlaps.list.count; i++) {
        const struct overlap *overlap = &overlaps.list.items[i];
        struct known_incident *known = &names->known.items[overlap->known];
        struct named_incident *incident = &incidents[overlap->incident];
        if (!known->is_claimed && incident->known == NAME_NEW) {
            known->is_claimed = true;
            incident->known = overlap->known;
            incident->name = known->id;
        }
    }
    /* Each that lost its name is in the one that has most of it: the first of its overlaps. */
    for (uint32_t i = 0; i < overlaps.list.count; i++) {
        struct known_incident *known = &names->known.items[overlaps.list.items[i].known];
        if (!known->is_claimed) {
            known->is_claimed = true;
            VEC_ADD(names->arena, &incidents[overlaps.list.items[i].incident].merged,
                    overlaps.list.items[i].known);
        }
    }
    struct named_incident **sorted = ARENA_ARRAY(names->arena, struct named_incident *, count);
    for (uint32_t i = 0; i < count; i++)
        sorted[i] = &incidents[i];
    if (count)
        qsort(sorted, count, sizeof *sorted, by_natural);
    for (uint32_t i = 0; i < count; i++) {
        if (sorted[i]->known == NAME_NEW)
            name_anew(names, &taken, sorted[i]);
    }
}
