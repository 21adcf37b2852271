/* Fields, platforms, laws and money of all reports -> one list of each. */
#include "base/fold.h"
#include "timeline/timeline.h"

#include <stdlib.h>

static void make_fields(struct making *m)
{
    struct incident *incident = m->incident;
    struct map ids;
    map_init(&ids, m->arena);
    for (uint32_t i = 0; i < incident->group->reports.count; i++) {
        const struct told *told = &m->told[i];
        for (uint32_t f = 0; f < told->fields.count; f++) {
            const struct told_field *from = &told->fields.items[f];
            if (is_told_of_another(m, told, from->of))
                continue;
            bool is_new;
            uint32_t at = map_intern(&ids, slice_of(from->id), &is_new);
            struct cast_field *field =
                is_new ? VEC_PUSH(m->arena, &incident->fields) : &incident->fields.items[at];
            if (is_new)
                *field = (struct cast_field){from->id,        from->label_id, from->label_en,
                                             from->pdp_class, true,           {0}};
            field->denied = field->denied && from->denied;
            evidence_add(m, &field->evidence, &from->evidence);
        }
    }
}

static int by_field(const void *a, const void *b)
{
    const struct cast_field *left = a, *right = b;
    if (left->evidence.count != right->evidence.count)
        return left->evidence.count > right->evidence.count ? -1 : 1;
    return strcmp(left->id, right->id);
}

static struct cast_thing *find_thing(struct making *m, struct map *keys, struct thing_list *list,
                                     struct slice key)
{
    bool is_new;
    uint32_t at = map_intern(keys, fold(m->scratch, key), &is_new);
    arena_clear(m->scratch);
    return is_new ? VEC_PUSH(m->arena, list) : &list->items[at];
}

static void add_named(struct making *m, struct map *keys, struct thing_list *list,
                      const struct told *told, const struct told_thing *from)
{
    if (is_told_of_another(m, told, from->of))
        return;
    struct slice key =
        arena_printf(m->arena, "%.*s\t%.*s", SLICE_ARG(from->name), SLICE_ARG(from->detail));
    struct cast_thing *thing = find_thing(m, keys, list, key);
    thing->name = thing->name.len ? thing->name : from->name;
    thing->detail = from->detail;
    evidence_add(m, &thing->evidence, &from->evidence);
}

static void add_money(struct making *m, struct map *keys, struct thing_list *list,
                      const struct told *told, const struct told_money *from)
{
    if (is_told_of_another(m, told, from->of))
        return;
    struct slice key = arena_printf(m->arena, "%lld %u %s", (long long)from->hundredths,
                                    from->millionths, from->currency);
    struct cast_thing *thing = find_thing(m, keys, list, key);
    thing->hundredths = from->hundredths;
    thing->millionths = from->millionths;
    thing->currency = from->currency;
    thing->role = thing->role == MONEY_OTHER ? from->role : thing->role;
    thing->former = thing->former || from->former;
    thing->is_conversion = thing->is_conversion || from->is_conversion;
    evidence_add(m, &thing->evidence, &from->evidence);
}

static int by_thing(const void *a, const void *b)
{
    const struct cast_thing *left = a, *right = b;
    if (left->evidence.count != right->evidence.count)
        return left->evidence.count > right->evidence.count ? -1 : 1;
    int order = slice_compare(left->name, right->name);
    if (!order)
        order = slice_compare(left->detail, right->detail);
    if (!order && left->currency && right->currency)
        order = strcmp(left->currency, right->currency);
    if (!order && left->hundredths == right->hundredths)
        return (left->millionths > right->millionths) - (left->millionths < right->millionths);
    return order ? order
                 : (left->hundredths > right->hundredths) - (left->hundredths < right->hundredths);
}

static void sort_things(struct thing_list *list)
{
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_thing);
}

static bool has_name(const struct making *m, const struct lex_entry *entry, struct slice name)
{
    for (enum lang lang = LANG_UND; lang <= LANG_EN; lang++) {
        bool same = entry->name[lang] && slice_equal(fold(m->scratch, slice_of(entry->name[lang])),
                                                     fold(m->scratch, name));
        arena_clear(m->scratch);
        if (same)
            return true;
    }
    return false;
}

static bool is_talk(const struct making *m, struct slice name)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries(m->lexicon, &entries);
    for (size_t i = 0; i < count; i++) {
        if (entries[i]->class == LEX_PLATFORM && lex_attr_is(entries[i], "kind", "social") &&
            has_name(m, entries[i], name))
            return true;
    }
    return false;
}

/* A forum or market before a network, where people only talk of the leak. */
static struct slice find_platform(const struct making *m)
{
    const struct thing_list *platforms = &m->incident->platforms;
    for (uint32_t i = 0; i < platforms->count; i++) {
        if (!is_talk(m, platforms->items[i].name))
            return platforms->items[i].name;
    }
    return platforms->count ? platforms->items[0].name : SLICE_EMPTY;
}

void make_things(struct making *m)
{
    struct incident *incident = m->incident;
    struct map platform_keys, law_keys, money_keys;
    map_init(&platform_keys, m->arena);
    map_init(&law_keys, m->arena);
    map_init(&money_keys, m->arena);
    make_fields(m);
    if (incident->fields.count)
        qsort(incident->fields.items, incident->fields.count, sizeof *incident->fields.items,
              by_field);
    for (uint32_t i = 0; i < incident->group->reports.count; i++) {
        const struct told *told = &m->told[i];
        for (uint32_t t = 0; t < told->platforms.count; t++)
            add_named(m, &platform_keys, &incident->platforms, told, &told->platforms.items[t]);
        for (uint32_t t = 0; t < told->laws.count; t++)
            add_named(m, &law_keys, &incident->laws, told, &told->laws.items[t]);
        for (uint32_t t = 0; t < told->money.count; t++)
            add_money(m, &money_keys, &incident->money, told, &told->money.items[t]);
    }
    sort_things(&incident->platforms);
    sort_things(&incident->laws);
    sort_things(&incident->money);
    incident->platform = find_platform(m);
}
