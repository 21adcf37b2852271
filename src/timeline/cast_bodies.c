/* Agencies of all reports -> the bodies of the incident: one under all its names, in one role. */
#include "timeline/cast.h"

#include "align/bodies.h"

#include <stdlib.h>

/* The role that most reports see; a victim is one where a third of them say so. */
static enum agency_role voted_role(const struct cast_agency *agency)
{
    enum agency_role best = ROLE_OTHER;
    uint32_t all = 0, most = 0;
    for (unsigned role = 0; role < ROLE_COUNT_; role++) {
        all += agency->votes[role];
        if (role != ROLE_OTHER && agency->votes[role] > most)
            most = agency->votes[role], best = (enum agency_role)role;
    }
    return agency->votes[ROLE_VICTIM] * 3 >= all && agency->votes[ROLE_VICTIM] ? ROLE_VICTIM : best;
}

static int by_role(const void *a, const void *b)
{
    const struct cast_agency *left = a, *right = b;
    if ((left->role == ROLE_VICTIM) != (right->role == ROLE_VICTIM))
        return left->role == ROLE_VICTIM ? -1 : 1;
    if (left->role == ROLE_VICTIM && left->votes[ROLE_VICTIM] != right->votes[ROLE_VICTIM])
        return left->votes[ROLE_VICTIM] > right->votes[ROLE_VICTIM] ? -1 : 1;
    if (left->reports.count != right->reports.count)
        return left->reports.count > right->reports.count ? -1 : 1;
    return slice_compare(left->id, right->id);
}

/* Are bodies of this kind named each by a name of its own, so that the kind and the name are the
 * body: a hospital, a bank; not an office of a town? */
static bool is_kind_with_names(const struct making *m, struct slice kind)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries(m->lexicon, &entries);
    for (size_t i = 0; i < count; i++) {
        if (entries[i]->class == LEX_AGENCY_HEAD && lex_attr(entries[i], "proper") &&
            slice_is(kind, lex_attr(entries[i], "kind")))
            return true;
    }
    return false;
}

/* "Rumah Sakit Permata Wilis", "Permata Wilis Hospital" */
static bool is_translated(const struct making *m, const struct cast_agency *agency,
                          const struct told_agency *from)
{
    return !agency->known && !from->known && from->kind.len &&
           slice_equal(agency->kind, from->kind) && same_but_for_sort(agency->id, from->id) &&
           is_kind_with_names(m, from->kind);
}

/* The body under which an id goes in this incident: an unknown name joins the first that it is a
 * part of, that is a part of it, or that is the same in the other language. */
static uint32_t find_agency(struct making *m, struct map *ids, const struct told_agency *from)
{
    uint32_t at = map_get(ids, from->id);
    for (uint32_t i = 0; at == MAP_NONE && !from->known && i < m->incident->agencies.count; i++) {
        const struct cast_agency *agency = &m->incident->agencies.items[i];
        bool same = same_body(agency->id, agency->known, from->id, from->known) ||
                    is_translated(m, agency, from);
        for (uint32_t n = 0; !same && n < agency->names.count; n++)
            same = same_body(agency->names.items[n], agency->known, from->id, from->known);
        if (same)
            at = i;
    }
    if (at == MAP_NONE) {
        at = m->incident->agencies.count;
        VEC_PUSH(m->arena, &m->incident->agencies)->id = from->id;
    }
    map_set(ids, from->id, at);
    return at;
}

static void add_other_name(struct making *m, struct cast_agency *agency, struct slice name)
{
    enum { MOST_NAMES = 12 };
    if (name.len && agency->names.count < MOST_NAMES)
        VEC_ADD(m->arena, &agency->names, name);
}

/* How many reports use each id. */
static void count_uses(struct making *m, struct map *uses)
{
    map_init(uses, m->arena);
    for (uint32_t i = 0; i < m->incident->group->reports.count; i++) {
        const struct told *told = &m->told[i];
        for (uint32_t a = 0; a < told->agencies.count; a++) {
            uint32_t before = map_get(uses, told->agencies.items[a].id);
            map_set(uses, told->agencies.items[a].id, before == MAP_NONE ? 1 : before + 1);
        }
    }
}

/* Of the names of a body that the lexicon lacks the one that most reports use goes on top; of
 * equals the fuller. */
static bool is_more_usual(const struct map *uses, struct slice id, struct slice other)
{
    uint32_t mine = map_get(uses, id), its = map_get(uses, other);
    return mine != its ? mine > its : id.len > other.len;
}

static void take_name(struct making *m, struct cast_agency *agency, const struct told_agency *from)
{
    bool is_other_language = is_translated(m, agency, from);
    add_other_name(m, agency, agency->id);
    add_other_name(m, agency, agency->name.in[LANG_ID]);
    add_other_name(m, agency, agency->name.in[LANG_EN]);
    agency->id = from->id;
    if (from->name_id.len || !is_other_language)
        agency->name.in[LANG_ID] = from->name_id;
    if (from->name_en.len || !is_other_language)
        agency->name.in[LANG_EN] = from->name_en;
}

static void join_agency(struct making *m, struct map *ids, const struct map *uses,
                        const struct told_agency *from, uint32_t report)
{
    uint32_t at = find_agency(m, ids, from); /* may move the list */
    struct cast_agency *agency = &m->incident->agencies.items[at];
    if (!from->known && !agency->known && is_more_usual(uses, from->id, agency->id))
        take_name(m, agency, from);
    agency->known = agency->known || from->known;
    agency->acronym = agency->acronym.len ? agency->acronym : from->acronym;
    agency->kind = agency->kind.len ? agency->kind : from->kind;
    if (!agency->name.in[LANG_ID].len)
        agency->name.in[LANG_ID] = from->name_id;
    if (!agency->name.in[LANG_EN].len)
        agency->name.in[LANG_EN] = from->name_en;
    if (!slice_equal(agency->id, from->id)) {
        add_other_name(m, agency, from->id);
        add_other_name(m, agency, from->name_id);
        add_other_name(m, agency, from->name_en);
        add_other_name(m, agency, from->acronym);
    }
    bool aside = from->role == ROLE_VICTIM && !from->is_main;
    agency->votes[aside ? ROLE_OTHER : from->role]++;
    agency->votes_apart += from->role == ROLE_VICTIM && !aside && from->is_told_apart;
    VEC_ADD(m->arena, &agency->reports, report);
}

/* Only reports on several leaks name it, and its leak apart from the others. */
static bool is_of_others(const struct cast_agency *agency)
{
    return agency->votes_apart && agency->votes_apart == agency->votes[ROLE_VICTIM];
}

/* A body that hardly any report sees as the victim stands beside one that all of them do; one that
 * only reports on several leaks name, behind one that a report is about alone. */
static void find_victims(struct making *m)
{
    struct incident *incident = m->incident;
    uint32_t most = incident->agencies.count ? incident->agencies.items[0].votes[ROLE_VICTIM] : 0;
    bool sole = false;
    for (uint32_t i = 0; i < incident->agencies.count; i++)
        sole = sole || (incident->agencies.items[i].role == ROLE_VICTIM &&
                        !is_of_others(&incident->agencies.items[i]));
    for (uint32_t i = 0; i < incident->agencies.count; i++) {
        struct cast_agency *agency = &incident->agencies.items[i];
        bool alone =
            agency->votes[ROLE_VICTIM] == 1 && most > 1 && incident->group->reports.count > 2;
        if (agency->role != ROLE_VICTIM)
            continue;
        if (agency->votes[ROLE_VICTIM] * 3 >= most && !alone && !(sole && is_of_others(agency)))
            VEC_ADD(m->arena, &incident->victims, i);
        else
            agency->role = ROLE_OTHER;
    }
}

void make_bodies(struct making *m)
{
    struct incident *incident = m->incident;
    struct map ids, uses;
    count_uses(m, &uses);
    map_init(&ids, m->arena);
    for (uint32_t i = 0; i < incident->group->reports.count; i++) {
        uint32_t report = incident->group->reports.items[i];
        const struct told *told = &m->told[i];
        for (uint32_t a = 0; a < told->agencies.count; a++)
            join_agency(m, &ids, &uses, &told->agencies.items[a], report);
    }
    for (uint32_t i = 0; i < incident->agencies.count; i++) {
        struct cast_agency *agency = &incident->agencies.items[i];
        agency->reports.count = cast_sort_reports(agency->reports.items, agency->reports.count);
        agency->role = voted_role(agency);
    }
    if (incident->agencies.count)
        qsort(incident->agencies.items, incident->agencies.count, sizeof *incident->agencies.items,
              by_role);
    find_victims(m);
}
