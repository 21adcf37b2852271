/* Gold items against what was extracted: greedy one-to-one matching, list by list. */
#include "cli/eval_int.h"

#include <stdlib.h>

const char *eval_list_name(enum eval_list list)
{
    static const char *const names[] = {
#define ITEM(identifier, name) name,
        EVAL_LISTS(ITEM)};
    return names[list];
}

const char *eval_rate_name(enum eval_rate rate)
{
    static const char *const names[] = {EVAL_RATES(ITEM)
#undef ITEM
    };
    return names[rate];
}

unsigned eval_f1(const struct eval_tally *tally)
{
    uint64_t twice = 2ull * tally->right, all = twice + tally->wrong + tally->missed;
    return all ? (unsigned)(twice * 10000 / all) : 10000;
}

/* One list's system items: pointers to findings, with the rule of each. */
struct system_item {
    const void *item;
    const char *rule;
    struct slice shown;
    bool taken;
};
struct system_items {
    struct system_item *items;
    uint32_t count, capacity;
};

static void note(struct eval_match *m, enum eval_list list, enum eval_result what, const char *rule,
                 struct slice shown)
{
    struct eval_tally *tally = &m->scores->lists[list];
    tally->right += what == EVAL_RIGHT;
    tally->wrong += what == EVAL_WRONG;
    tally->missed += what == EVAL_MISSED;
    if (m->outcomes) {
        struct eval_outcome *outcome = VEC_PUSH(m->arena, m->outcomes);
        outcome->name = eval_list_name(list);
        outcome->what = what;
        outcome->rule = rule;
        outcome->shown = arena_dup(m->arena, shown);
    }
}

static struct slice shown_gold(const json_t *gold)
{
    static const char *const keys[] = {"name", "text", "value",   "starts",
                                       "gist", "type", "currency"};
    if (json_is_string(gold))
        return json_text_of(gold);
    for (unsigned i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (json_text(gold, keys[i]).len)
            return json_text(gold, keys[i]);
    }
    return json_text_of(json_array_get(json_object_get(gold, "names"), 0));
}

typedef bool same_item(const struct eval_match *m, const json_t *gold, const void *item);
typedef void on_pair(struct eval_match *m, const json_t *gold, const void *item);

static void match_list(struct eval_match *m, enum eval_list list, const json_t *gold_items,
                       struct system_items *system, same_item *same, on_pair *paired)
{
    size_t i;
    const json_t *gold;
    json_array_foreach(gold_items, i, gold)
    {
        struct system_item *hit = NULL, *item;
        VEC_EACH(item, system)
        {
            if (!hit && !item->taken && same(m, gold, item->item))
                hit = item;
        }
        if (!hit) {
            note(m, list, EVAL_MISSED, NULL, shown_gold(gold));
            continue;
        }
        hit->taken = true;
        note(m, list, EVAL_RIGHT, hit->rule, hit->shown);
        if (paired)
            paired(m, gold, hit->item);
    }
    for (uint32_t s = 0; s < system->count; s++) {
        if (!system->items[s].taken)
            note(m, list, EVAL_WRONG, system->items[s].rule, system->items[s].shown);
    }
}

static void add(struct eval_match *m, struct system_items *list, const void *item,
                const struct mention *mention, struct slice shown)
{
    struct system_item *added = VEC_PUSH(m->arena, list);
    added->item = item;
    added->rule = mention && mention->rule ? mention->rule : "(none)";
    added->shown = shown.len ? shown
                   : mention ? slice_sub(m->report->composed, mention->span)
                             : SLICE_EMPTY;
}

/* Those gold items that `keep` wants, each value of `key` once where a key is given. */
static json_t *gold_list(struct eval_match *m, const char *name, bool (*keep)(const json_t *gold),
                         const char *key, const char *key2)
{
    json_t *out = json_array(), *seen = json_object(), *gold;
    size_t i;
    json_array_foreach(json_object_get(m->gold, name), i, gold)
    {
        if (keep && !keep(gold))
            continue;
        if (key) {
            char *value = json_dumps(json_object_get(gold, key), JSON_ENCODE_ANY);
            char *value2 = key2 ? json_dumps(json_object_get(gold, key2), JSON_ENCODE_ANY) : NULL;
            const char *both =
                arena_printf(m->arena, "%s %s", value ? value : "", value2 ? value2 : "").ptr;
            bool again = json_object_get(seen, both) != NULL;
            json_object_set_new(seen, both, json_true());
            free(value);
            free(value2);
            if (again)
                continue;
        }
        json_array_append(out, gold);
    }
    json_decref(seen);
    return out;
}

/* Is an attribute of what was found (`shown`) as the gold has it? */
static void rate(struct eval_match *m, enum eval_rate which, struct slice shown, struct slice gold,
                 struct slice found, const char *rule)
{
    bool right = slice_equal(gold, found);
    m->scores->rates[which].all++;
    m->scores->rates[which].right += right;
    if (m->outcomes && !right) {
        struct slice words =
            arena_printf(m->arena, "%.*s: %.*s, not %.*s", SLICE_ARG(shown), SLICE_ARG(gold),
                         SLICE_ARG(found.len ? found : SLICE("nothing")));
        VEC_ADD(m->arena, m->outcomes,
                ((struct eval_outcome){eval_rate_name(which), EVAL_UNLIKE, rule, words}));
    }
}

/* The agency that a person speaks for, where the gold's `org` is among its agencies. */
static void person_paired(struct eval_match *m, const json_t *gold, const void *item)
{
    const struct actor *actor = item;
    size_t i, j;
    const json_t *agency, *name;
    struct slice org = json_text(gold, "org");
    json_array_foreach(json_object_get(m->gold, "agencies"), i, agency)
    {
        json_array_foreach(json_object_get(agency, "names"), j, name)
        {
            if (!eval_same_text(m, json_text_of(name), org))
                continue;
            const struct agency *found = actor->agency < m->report->found.agencies.count
                                             ? &m->report->found.agencies.items[actor->agency]
                                             : NULL;
            bool right = found && eval_same_agency(m, agency, found);
            rate(m, EVAL_PERSON_AGENCY, actor->name, org,
                 right   ? org
                 : found ? found->id
                         : SLICE_EMPTY,
                 NULL);
            return;
        }
    }
}

static void count_paired(struct eval_match *m, const json_t *gold, const void *item)
{
    const struct count *count = item;
    struct slice shown = slice_sub(m->report->composed, count->mention.span);
    rate(m, EVAL_COUNT_KIND, shown, json_text(gold, "kind"), slice_of(count_kind_name(count->kind)),
         count->kind_rule);
    rate(m, EVAL_COUNT_BOUND, shown, json_text(gold, "bound"), slice_of(bound_name(count->bound)),
         count->mention.rule);
    rate(m, EVAL_COUNT_STATUS, shown, json_text(gold, "status"),
         slice_of(count_status_name(count->status)), count->status_rule);
}

static void dated_paired(struct eval_match *m, const json_t *gold, const void *item)
{
    const struct event *event = item;
    struct slice who = json_text(gold, "who");
    if (who.len)
        rate(m, EVAL_EVENT_WHO, json_text(gold, "gist"), who,
             eval_same_doer(m, gold, event) ? who : event->who, event->who_rule);
}

static bool is_victim(const json_t *gold)
{
    return slice_is(json_text(gold, "role"), "victim");
}

static bool is_month_or_day(const json_t *gold)
{
    return json_text(gold, "value").len >= 7;
}

static bool has_date(const json_t *gold)
{
    return json_text(gold, "date").len > 0;
}

static void match_and_drop(struct eval_match *m, enum eval_list list, json_t *gold,
                           struct system_items *system, same_item *same, on_pair *paired)
{
    match_list(m, list, gold, system, same, paired);
    json_decref(gold);
}

static void match_names(struct eval_match *m)
{
    const struct findings *found = &m->report->found;
    struct system_items people = {0}, villains = {0}, agencies = {0}, victims = {0},
                        platforms = {0};
    const struct actor *actor;
    const struct agency *agency;
    const struct platform *platform;
    VEC_EACH(actor, &found->actors)
    add(m, actor->kind == ACTOR_PERSON ? &people : &villains, actor, actor->mentions.items,
        actor->name);
    VEC_EACH(agency, &found->agencies)
    {
        add(m, &agencies, agency, agency->mentions.items, agency->id);
        if (agency->role == ROLE_VICTIM)
            add(m, &victims, agency, &(struct mention){.rule = agency->role_rule}, agency->id);
    }
    VEC_EACH(platform, &found->platforms)
    add(m, &platforms, platform, platform->mentions.items, platform->name);
    match_and_drop(m, EVAL_PERSONS, gold_list(m, "persons", NULL, NULL, NULL), &people,
                   eval_same_actor, person_paired);
    match_and_drop(m, EVAL_THREAT_ACTORS, gold_list(m, "threat_actors", NULL, NULL, NULL),
                   &villains, eval_same_actor, NULL);
    match_and_drop(m, EVAL_AGENCIES, gold_list(m, "agencies", NULL, NULL, NULL), &agencies,
                   eval_same_agency, NULL);
    match_and_drop(m, EVAL_VICTIMS, gold_list(m, "agencies", is_victim, NULL, NULL), &victims,
                   eval_same_agency, NULL);
    match_and_drop(m, EVAL_PLATFORMS, gold_list(m, "platforms", NULL, NULL, NULL), &platforms,
                   eval_same_platform, NULL);
}

static bool date_seen(const struct system_items *dates, struct civil value)
{
    for (uint32_t i = 0; i < dates->count; i++) {
        const struct date *other = dates->items[i].item;
        if (civil_same(civil_cut(other->value, PRECISION_DAY), civil_cut(value, PRECISION_DAY)))
            return true;
    }
    return false;
}

static bool count_seen(const struct system_items *counts, const struct count *count)
{
    for (uint32_t i = 0; i < counts->count; i++) {
        const struct count *other = counts->items[i].item;
        if (other->value == count->value &&
            (other->unit == UNIT_BYTES) == (count->unit == UNIT_BYTES))
            return true;
    }
    return false;
}

static bool money_seen(const struct system_items *sums, const struct money *money)
{
    for (uint32_t i = 0; i < sums->count; i++) {
        const struct money *other = sums->items[i].item;
        if (other->hundredths == money->hundredths && strcmp(other->currency, money->currency) == 0)
            return true;
    }
    return false;
}

static void match_figures(struct eval_match *m)
{
    const struct findings *found = &m->report->found;
    struct system_items dates = {0}, counts = {0}, sums = {0};
    const struct date *date;
    const struct count *count;
    const struct money *money;
    VEC_EACH(date, &found->dates)
    {
        if (date->value.precision >= PRECISION_MONTH && !date_seen(&dates, date->value))
            add(m, &dates, date, &date->mention, SLICE_EMPTY);
    }
    VEC_EACH(count, &found->counts)
    {
        if (count->kind != KIND_CONTEXT && !count_seen(&counts, count))
            add(m, &counts, count, &count->mention, SLICE_EMPTY);
    }
    VEC_EACH(money, &found->money)
    {
        if (!money_seen(&sums, money))
            add(m, &sums, money, &money->mention, SLICE_EMPTY);
    }
    match_and_drop(m, EVAL_DATES, gold_list(m, "dates", is_month_or_day, "value", NULL), &dates,
                   eval_same_date, NULL);
    match_and_drop(m, EVAL_COUNTS, gold_list(m, "counts", NULL, "value", NULL), &counts,
                   eval_same_count, count_paired);
    match_and_drop(m, EVAL_MONEY, gold_list(m, "money", NULL, "amount", "currency"), &sums,
                   eval_same_money, NULL);
}

static bool type_seen(const struct system_items *events, enum event_type type)
{
    for (uint32_t i = 0; i < events->count; i++) {
        if (((const struct event *)events->items[i].item)->type == type)
            return true;
    }
    return false;
}

static void match_statements(struct eval_match *m)
{
    const struct findings *found = &m->report->found;
    struct system_items fields = {0}, quotes = {0}, dated = {0}, typed = {0};
    const struct field *field;
    const struct quote *quote;
    const struct event *event;
    VEC_EACH(field, &found->fields)
    {
        if (!field->denied)
            add(m, &fields, field, field->mentions.items, slice_of(field->id));
    }
    VEC_EACH(quote, &found->quotes)
    {
        if (quote->direct)
            add(m, &quotes, quote, &quote->mention, SLICE_EMPTY);
    }
    VEC_EACH(event, &found->events)
    {
        if (event->date.precision != PRECISION_NONE)
            add(m, &dated, event, &event->mention, SLICE_EMPTY);
        if (!type_seen(&typed, event->type))
            add(m, &typed, event, &event->mention, slice_of(event_type_name(event->type)));
    }
    match_and_drop(m, EVAL_FIELDS, gold_list(m, "fields", NULL, NULL, NULL), &fields,
                   eval_same_field, NULL);
    match_and_drop(m, EVAL_QUOTES, gold_list(m, "quotes", NULL, NULL, NULL), &quotes,
                   eval_same_quote, NULL);
    match_and_drop(m, EVAL_EVENTS_DATED, gold_list(m, "events", has_date, NULL, NULL), &dated,
                   eval_same_dated_event, dated_paired);
    match_and_drop(m, EVAL_EVENTS_TYPED, gold_list(m, "events", NULL, "type", NULL), &typed,
                   eval_same_event_type, NULL);
}

void eval_report(const json_t *gold, const struct report *report, struct arena *arena,
                 struct eval_scores *scores, struct eval_outcomes *outcomes)
{
    struct eval_match m = {arena, gold, report, scores, outcomes};
    struct slice published = json_text(gold, "published");
    char day[32];
    rate(&m, EVAL_LANGUAGE, SLICE("the report"), json_text(gold, "lang"),
         slice_of(lang_code(report->lang)), NULL);
    if (published.len >= 10) {
        civil_format(civil_cut(report->published, PRECISION_DAY), day);
        rate(&m, EVAL_PUBLISHED, SLICE("the report"), (struct slice){published.ptr, 10},
             slice_of(day), NULL);
    }
    match_names(&m);
    match_figures(&m);
    match_statements(&m);
}
