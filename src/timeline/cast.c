/* Actors of all reports -> the cast of the incident: one person under all spellings. The bodies
 * are made in cast_bodies.c. And what the cast is called. */
#include "timeline/cast.h"

#include "base/fold.h"
#include "recognize/person_names.h"

#include <stdlib.h>

enum { MOST_ACTORS = 2000, MOST_ALIASES = 12, MOST_AGENCIES = 200 };

/* One written name in one report. */
struct naming {
    const struct told_actor *actor;
    const struct told *told;
    struct slice key; /* folded */
    uint32_t words, report;
};

static int by_fullness(const void *a, const void *b)
{
    const struct naming *left = a, *right = b;
    if (left->words != right->words)
        return left->words > right->words ? -1 : 1;
    if (left->key.len != right->key.len)
        return left->key.len > right->key.len ? -1 : 1;
    int order = slice_compare(left->key, right->key);
    return order ? order : (left->report > right->report) - (left->report < right->report);
}

static void add_alias(struct making *m, struct cast_actor *actor, struct slice alias)
{
    if (slice_equal(alias, actor->name) || actor->aliases.count >= MOST_ALIASES)
        return;
    for (uint32_t i = 0; i < actor->aliases.count; i++) {
        if (slice_equal(actor->aliases.items[i], alias))
            return;
    }
    VEC_ADD(m->arena, &actor->aliases, alias);
}

static struct slice agency_id(const struct naming *naming)
{
    uint32_t at = naming->actor->agency;
    return at < naming->told->agencies.count ? naming->told->agencies.items[at].id : SLICE_EMPTY;
}

/* The first canonical name that a written name is known by stays. */
static void know(struct making *m, struct slice name, struct slice canonical)
{
    struct slice key = fold(m->scratch, name);
    if (name.len && map_get(&m->names, key) == MAP_NONE) {
        map_set(&m->names, key, m->canonicals.count);
        VEC_ADD(m->arena, &m->canonicals, canonical);
    }
    arena_clear(m->scratch);
}

/* People by forms of one name. Those named by more words come first, so that "Budi" falls to the
 * fullest Budi. */
static uint32_t find_person(struct making *m, const struct naming *naming)
{
    uint32_t found = NO_INDEX;
    for (uint32_t i = 0; i < m->incident->actors.count && found == NO_INDEX; i++) {
        const struct cast_actor *actor = &m->incident->actors.items[i];
        if (actor->kind == ACTOR_PERSON &&
            person_same_name(m->scratch, actor->name, naming->actor->name))
            found = i;
        arena_clear(m->scratch);
    }
    return found;
}

static struct cast_actor *find_actor(struct making *m, struct map *keys,
                                     const struct naming *naming)
{
    uint32_t at = map_get(keys, naming->key);
    if (at == MAP_NONE && naming->actor->kind == ACTOR_PERSON)
        at = find_person(m, naming);
    if (at != MAP_NONE)
        map_set(keys, naming->key, at);
    return at == MAP_NONE ? NULL : &m->incident->actors.items[at];
}

static void join_actor(struct making *m, struct map *keys, const struct naming *naming)
{
    struct cast_actor *actor = find_actor(m, keys, naming);
    if (!actor) {
        map_set(keys, naming->key, m->incident->actors.count);
        actor = VEC_PUSH(m->arena, &m->incident->actors);
        actor->name = naming->actor->name;
        actor->kind = naming->actor->kind;
    }
    if (actor->kind == ACTOR_PERSON)
        actor->kind = naming->actor->kind; /* called a hacker once, never a person again */
    if (naming->actor->title.len > actor->title.len)
        actor->title = naming->actor->title;
    struct slice agency = agency_id(naming);
    if (agency.len)
        VEC_ADD(m->arena, &actor->agencies, agency);
    add_alias(m, actor, naming->actor->name);
    for (uint32_t i = 0; i < naming->actor->aliases.count; i++)
        add_alias(m, actor, naming->actor->aliases.items[i]);
    VEC_ADD(m->arena, &actor->reports, naming->report);
    evidence_add(m, &actor->evidence, &naming->actor->evidence);
}

static int by_number(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return (left > right) - (left < right);
}

uint32_t cast_sort_reports(uint32_t *reports, uint32_t count)
{
    uint32_t unique = 0;
    if (count)
        qsort(reports, count, sizeof *reports, by_number);
    for (uint32_t i = 0; i < count; i++) {
        if (unique == 0 || reports[i] != reports[unique - 1])
            reports[unique++] = reports[i];
    }
    return unique;
}

static int by_evidence(const void *a, const void *b)
{
    const struct evidence *left = *(const struct evidence *const *)a,
                          *right = *(const struct evidence *const *)b;
    if (left->report != right->report)
        return left->report < right->report ? -1 : 1;
    return (left->start > right->start) - (left->start < right->start);
}

static int by_weight(const void *a, const void *b)
{
    const struct cast_actor *left = a, *right = b;
    if ((left->kind == ACTOR_PERSON) != (right->kind == ACTOR_PERSON))
        return left->kind == ACTOR_PERSON ? 1 : -1;
    if (left->reports.count != right->reports.count)
        return left->reports.count > right->reports.count ? -1 : 1;
    return slice_compare(left->name, right->name);
}

/* The body that most reports give; of equals the one that the fullest name comes with. */
static struct slice most_named(const struct cast_actor *actor)
{
    struct slice best = SLICE_EMPTY;
    uint32_t most = 0;
    for (uint32_t i = 0; i < actor->agencies.count; i++) {
        uint32_t count = 0;
        for (uint32_t j = 0; j < actor->agencies.count; j++)
            count += slice_equal(actor->agencies.items[i], actor->agencies.items[j]);
        if (count > most)
            most = count, best = actor->agencies.items[i];
    }
    return best;
}

static void make_actors(struct making *m)
{
    const struct incident_group *group = m->incident->group;
    VEC(struct naming) namings = {0};
    struct map keys;
    map_init(&keys, m->arena);
    for (uint32_t i = 0; i < group->reports.count; i++) {
        const struct told *told = &m->told[i];
        for (uint32_t a = 0; a < told->actors.count; a++) {
            struct slice words[PERSON_NAME_WORDS];
            const struct told_actor *actor = &told->actors.items[a];
            if (is_told_of_another(m, told, actor->of))
                continue;
            VEC_ADD(m->arena, &namings,
                    ((struct naming){actor, told, fold(m->arena, actor->name),
                                     person_name_words(m->arena, actor->name, words),
                                     group->reports.items[i]}));
        }
    }
    if (namings.count)
        qsort(namings.items, namings.count, sizeof *namings.items, by_fullness);
    for (uint32_t i = 0; i < namings.count && m->incident->actors.count < MOST_ACTORS; i++)
        join_actor(m, &keys, &namings.items[i]);
    for (uint32_t i = 0; i < m->incident->actors.count; i++) {
        struct cast_actor *actor = &m->incident->actors.items[i];
        actor->reports.count = cast_sort_reports(actor->reports.items, actor->reports.count);
        actor->agencies.count =
            actor->agencies.count < MOST_AGENCIES ? actor->agencies.count : MOST_AGENCIES;
        actor->agency = cast_canonical(m, most_named(actor));
        qsort(actor->evidence.items, actor->evidence.count, sizeof *actor->evidence.items,
              by_evidence);
    }
    if (m->incident->actors.count)
        qsort(m->incident->actors.items, m->incident->actors.count,
              sizeof *m->incident->actors.items, by_weight);
}

struct slice other_victim(const struct making *m, const struct told *told, uint32_t of)
{
    if (of >= told->agencies.count || !m->incident->victims.count)
        return SLICE_EMPTY;
    struct slice id = cast_canonical(m, told->agencies.items[of].id);
    for (uint32_t i = 0; i < m->incident->victims.count; i++) {
        if (slice_equal(m->incident->agencies.items[m->incident->victims.items[i]].id, id))
            return SLICE_EMPTY;
    }
    return id;
}

bool is_told_of_another(const struct making *m, const struct told *told, uint32_t of)
{
    return of == OF_EARLIER || other_victim(m, told, of).len > 0;
}

/* Bodies before people: an acronym is a body's first of all. */
static void know_agencies(struct making *m)
{
    struct incident *incident = m->incident;
    map_init(&m->names, m->arena);
    for (uint32_t i = 0; i < incident->agencies.count; i++) {
        const struct cast_agency *agency = &incident->agencies.items[i];
        know(m, agency->id, agency->id);
        know(m, agency->acronym, agency->id);
        know(m, agency->name.in[LANG_ID], agency->id);
        know(m, agency->name.in[LANG_EN], agency->id);
        for (uint32_t n = 0; n < agency->names.count; n++)
            know(m, agency->names.items[n], agency->id);
    }
}

static void know_actors(struct making *m)
{
    const struct incident *incident = m->incident;
    for (uint32_t i = 0; i < incident->actors.count; i++)
        know(m, incident->actors.items[i].name, incident->actors.items[i].name);
    for (uint32_t i = 0; i < incident->actors.count; i++) {
        for (uint32_t a = 0; a < incident->actors.items[i].aliases.count; a++)
            know(m, incident->actors.items[i].aliases.items[a], incident->actors.items[i].name);
    }
}

void make_cast(struct making *m)
{
    make_bodies(m);
    know_agencies(m);
    make_actors(m);
    know_actors(m);
}

struct slice cast_canonical(const struct making *m, struct slice name)
{
    uint32_t at = name.len ? map_get(&m->names, fold(m->scratch, name)) : MAP_NONE;
    arena_clear(m->scratch);
    return at == MAP_NONE ? name : m->canonicals.items[at];
}

struct slice cast_body(const struct making *m, struct slice who)
{
    for (uint32_t i = 0; i < m->incident->actors.count; i++) {
        const struct cast_actor *actor = &m->incident->actors.items[i];
        if (actor->agency.len && slice_equal(actor->name, who))
            return actor->agency;
    }
    return who;
}

bool cast_is_threat(const struct making *m, struct slice name)
{
    for (uint32_t i = 0; i < m->incident->actors.count; i++) {
        const struct cast_actor *actor = &m->incident->actors.items[i];
        if (actor->kind != ACTOR_PERSON && slice_equal(actor->name, name))
            return true;
    }
    return false;
}

static struct bilingual shown_agency(const struct cast_agency *agency)
{
    struct bilingual out = agency->name;
    if (agency->acronym.len)
        return phrase_name(agency->acronym);
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++) {
        enum lang other = lang == LANG_ID ? LANG_EN : LANG_ID;
        if (!out.in[lang].len)
            out.in[lang] = agency->name.in[other].len ? agency->name.in[other] : agency->id;
    }
    return out;
}

static const struct cast_agency *agency_of_id(const struct making *m, struct slice id)
{
    for (uint32_t i = 0; i < m->incident->agencies.count; i++) {
        if (slice_equal(m->incident->agencies.items[i].id, id))
            return &m->incident->agencies.items[i];
    }
    return NULL;
}

struct bilingual cast_shown(const struct making *m, struct slice canonical)
{
    const struct cast_agency *agency = agency_of_id(m, canonical);
    if (agency)
        return shown_agency(agency);
    for (uint32_t i = 0; i < m->incident->actors.count; i++) {
        const struct cast_actor *actor = &m->incident->actors.items[i];
        const struct cast_agency *body = agency_of_id(m, actor->agency);
        if (!slice_equal(actor->name, canonical) || !body || actor->kind != ACTOR_PERSON)
            continue;
        struct bilingual name = shown_agency(body);
        for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
            name.in[lang] = arena_printf(m->arena, "%.*s (%.*s)", SLICE_ARG(canonical),
                                         SLICE_ARG(name.in[lang]));
        return name;
    }
    return phrase_name(canonical);
}

struct bilingual cast_victims(const struct making *m)
{
    enum { MOST_SHOWN = 3 };
    struct bilingual names[MOST_SHOWN + 1];
    uint32_t count = m->incident->victims.count;
    for (uint32_t i = 0; i < count && i < MOST_SHOWN; i++)
        names[i] = shown_agency(&m->incident->agencies.items[m->incident->victims.items[i]]);
    return phrase_list(m->arena, m->phrases, names, count, MOST_SHOWN);
}

struct bilingual cast_threats(const struct making *m)
{
    enum { MOST_SHOWN = 3 };
    struct bilingual names[MOST_SHOWN];
    uint32_t count = 0;
    for (uint32_t i = 0; i < m->incident->actors.count; i++) {
        const struct cast_actor *actor = &m->incident->actors.items[i];
        if (actor->kind == ACTOR_PERSON)
            continue;
        if (actor->reports.count * 2 < m->incident->actors.items[0].reports.count)
            break; /* hackers come first, the most named before the others; this one did something
                      else */
        if (count < MOST_SHOWN)
            names[count] = phrase_name(actor->name);
        count++;
    }
    return phrase_list(m->arena, m->phrases, names, count, MOST_SHOWN);
}
