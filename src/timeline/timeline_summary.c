/* Incidents put aside -> the sentences of a period. */
#include "timeline/timeline_summary.h"

#include "base/spool.h"
#include "report/json_put.h"
#include "timeline/timeline_brief.h"

#include <stdlib.h>

enum { MOST_TITLES = 6, MOST_NUMBERS = 4, MOST_DISPUTED = 4 };

struct summing {
    struct pieces *pieces;
    struct arena *arena;
    const struct phrases *phrases;
    struct briefs briefs;
    json_t *sentences[LANG_EN + 1];
};

static struct bilingual fill(struct summing *s, const char *key, const struct phrase_slot *slots)
{
    return phrase_fill(s->arena, s->phrases, key, slots);
}

static struct bilingual whole_number(struct summing *s, size_t number)
{
    return phrase_name(arena_printf(s->arena, "%zu", number));
}

/* A new reference, or NULL after a failure. */
static json_t *read_incident(struct summing *s, const struct entry *entry, struct buf *json)
{
    struct pieces *pieces = s->pieces;
    if (pieces->status == STATUS_OK)
        pieces->status = spool_read(pieces->spool, entry->piece, json, pieces->error);
    json_t *incident =
        pieces->status == STATUS_OK ? json_loadb(json->ptr, json->len, 0, NULL) : NULL;
    if (pieces->status == STATUS_OK && !incident)
        pieces->status = error_set(pieces->error, STATUS_FORMAT, "an incident cannot be read");
    return incident;
}

static void add_sentence(struct summing *s, enum lang lang, struct slice text, json_t *evidence)
{
    json_t *object = json_object();
    json_object_set_new(object, "text", json_slice(text));
    json_object_set(object, "evidence", evidence);
    json_array_append_new(s->sentences[lang], object);
}

/* Takes `evidence`. */
static void say(struct summing *s, const char *key, const struct phrase_slot *slots,
                json_t *evidence)
{
    struct bilingual text = fill(s, key, slots);
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        add_sentence(s, lang, text.in[lang], evidence);
    json_decref(evidence);
}

/* "from 1 May 2020 to 3 December 2023" */
static struct bilingual time_of(struct summing *s, struct civil since, struct civil until)
{
    struct phrase_slot slots[] = {
        {"since", phrase_date(s->arena, s->phrases, since)},
        {"until", phrase_date(s->arena, s->phrases, until)},
        END_OF_SLOTS,
    };
    if (civil_same(since, until))
        return phrase_on_date(s->arena, s->phrases, since);
    return fill(s,
                until.precision == PRECISION_NONE   ? "period.since"
                : since.precision == PRECISION_NONE ? "period.until"
                                                    : "period.from_to",
                slots);
}

/* The items that `is_one` holds for, as a list; `*count` how many, `evidence` of those shown. */
struct picking {
    struct bilingual *items;
    uint32_t count;
    json_t *evidence;
};

static struct picking pick_nothing(struct summing *s)
{
    return (struct picking){
        ARENA_ARRAY(s->arena, struct bilingual, s->briefs.list.count ? s->briefs.list.count : 1), 0,
        json_array()};
}

static void pick(struct picking *picking, struct bilingual item, json_t *evidence, uint32_t most)
{
    if (picking->count < most && evidence)
        json_array_append(picking->evidence, evidence);
    picking->items[picking->count++] = item;
}

static struct bilingual picked(struct summing *s, const struct picking *picking, uint32_t most)
{
    return phrase_list(s->arena, s->phrases, picking->items, picking->count, most);
}

static void say_opening(struct summing *s, struct bilingual time)
{
    struct picking titles = pick_nothing(s);
    for (uint32_t i = 0; i < s->briefs.list.count; i++)
        pick(&titles,
             s->briefs.list.count == 1 ? s->briefs.list.items[i].title
                                       : s->briefs.list.items[i].label,
             s->briefs.list.items[i].any, MOST_TITLES);
    struct phrase_slot slots[] = {
        {"when", time},
        {"number", whole_number(s, s->briefs.list.count)},
        {"list", picked(s, &titles, MOST_TITLES)},
        END_OF_SLOTS,
    };
    say(s, s->briefs.list.count == 1 ? "period.one" : "period.some", slots, titles.evidence);
}

static int by_value(const void *a, const void *b)
{
    const struct brief *left = *(const struct brief *const *)a,
                       *right = *(const struct brief *const *)b;
    if (left->value != right->value)
        return left->value > right->value ? -1 : 1;
    return (left > right) - (left < right);
}

static int by_disputes(const void *a, const void *b)
{
    const struct brief *left = *(const struct brief *const *)a,
                       *right = *(const struct brief *const *)b;
    if (left->disputes != right->disputes)
        return left->disputes > right->disputes ? -1 : 1;
    return (left > right) - (left < right);
}

static const struct brief **sorted(struct summing *s, int (*order)(const void *, const void *))
{
    const struct brief **list = ARENA_ARRAY(s->arena, const struct brief *, s->briefs.list.count);
    for (uint32_t i = 0; i < s->briefs.list.count; i++)
        list[i] = &s->briefs.list.items[i];
    qsort(list, s->briefs.list.count, sizeof *list, order);
    return list;
}

/* A sentence with the list in it; that nothing was picked rests on the incidents themselves. */
static void say_picked(struct summing *s, struct picking *picking, uint32_t most, const char *none,
                       const char *one, const char *some)
{
    struct phrase_slot slots[] = {{"list", picked(s, picking, most)}, END_OF_SLOTS};
    for (uint32_t i = 0; !picking->count && i < s->briefs.list.count && i < MOST_TITLES; i++) {
        if (s->briefs.list.items[i].any)
            json_array_append(picking->evidence, s->briefs.list.items[i].any);
    }
    say(s, picking->count == 0 ? none : picking->count == 1 ? one : some, slots, picking->evidence);
}

static void say_numbers(struct summing *s)
{
    struct picking claims = pick_nothing(s);
    const struct brief **list = sorted(s, by_value);
    for (uint32_t i = 0; i < s->briefs.list.count && claims.count < MOST_NUMBERS; i++) {
        if (list[i]->claim.in[LANG_ID].len)
            pick(&claims, list[i]->claim, list[i]->claimed, MOST_NUMBERS);
    }
    say_picked(s, &claims, MOST_NUMBERS, "period.no_claim", "period.claims.one", "period.claims");
}

static void say_disputes(struct summing *s)
{
    struct picking disputed = pick_nothing(s);
    const struct brief **list = sorted(s, by_disputes);
    for (uint32_t i = 0; i < s->briefs.list.count && list[i]->disputes; i++) {
        struct phrase_slot slots[] = {{"label", list[i]->label},
                                      {"number", whole_number(s, list[i]->disputes)},
                                      END_OF_SLOTS};
        pick(&disputed,
             fill(s, list[i]->disputes == 1 ? "period.disputed.one" : "period.disputed", slots),
             list[i]->disputed, MOST_DISPUTED);
    }
    say_picked(s, &disputed, MOST_DISPUTED, "period.no_dispute", "period.disputes",
               "period.disputes");
}

/* Two things in one sentence, or one, or nothing. */
static void say_names(struct summing *s, const char *first_key, const struct names *first,
                      const char *second_key, const struct names *second)
{
    struct phrase_slot one[] = {
        {"who", phrase_list(s->arena, s->phrases, first->items, first->count, MOST_NAMES)},
        END_OF_SLOTS};
    struct phrase_slot other[] = {
        {"who", phrase_list(s->arena, s->phrases, second->items, second->count, MOST_NAMES)},
        END_OF_SLOTS};
    struct bilingual left = phrase_clause(s->arena, s->phrases, first_key, one),
                     right = phrase_clause(s->arena, s->phrases, second_key, other);
    struct phrase_slot slots[] = {
        {"first", first->count ? left : right},
        {"second", first->count && second->count ? right : phrase_name(SLICE_EMPTY)},
        END_OF_SLOTS};
    json_t *evidence = json_array();
    json_array_extend(evidence, first->evidence);
    json_array_extend(evidence, second->evidence);
    if (first->count + second->count)
        say(s, "period.clauses", slots, evidence);
    else
        json_decref(evidence);
}

static void say_open(struct summing *s)
{
    struct picking open = pick_nothing(s);
    for (uint32_t i = 0; i < s->briefs.list.count; i++) {
        if (!s->briefs.list.items[i].is_confirmed)
            pick(&open, s->briefs.list.items[i].label, s->briefs.list.items[i].any, MOST_TITLES);
    }
    say_picked(s, &open, MOST_TITLES, "period.all_confirmed", "period.open.one", "period.open");
}

static void say_many(struct summing *s)
{
    say_numbers(s);
    say_disputes(s);
    say_names(s, "period.denied", &s->briefs.deniers, "period.confirmed", &s->briefs.confirmers);
    say_names(s, "period.investigated", &s->briefs.investigators, "period.asked",
              &s->briefs.askers);
    say_open(s);
}

/* Its own sentences. */
static void say_one(struct summing *s, const json_t *incident)
{
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        json_array_extend(s->sentences[lang],
                          json_object_get(json_object_get(incident, "summary"), lang_code(lang)));
}

static void say_neighbour(struct summing *s, const char *key, const struct entry *entry,
                          struct buf *json)
{
    json_t *incident = entry ? read_incident(s, entry, json) : NULL;
    if (!incident)
        return;
    json_t *evidence = json_array();
    const json_t *sentences =
        json_object_get(json_object_get(incident, "summary"), lang_code(LANG_ID));
    json_array_append(evidence, brief_evidence(json_array_get(sentences, 0)));
    struct phrase_slot slots[] = {
        {"title", brief_words(s->arena, incident, "title")},
        {"date", phrase_date(s->arena, s->phrases, entry->first_date)},
        END_OF_SLOTS,
    };
    say(s, key, slots, evidence);
    json_decref(incident);
}

/* Nothing happened: what was before, what came after. */
static void say_none(struct summing *s, struct civil since, struct bilingual time, struct buf *json)
{
    const struct entry *before = NULL, *after = NULL;
    int32_t first, last, from, to;
    bool has_since = civil_interval(since, &from, &to);
    for (uint32_t i = 0; i < s->pieces->entries.count; i++) {
        const struct entry *entry = &s->pieces->entries.items[i];
        if (!civil_interval(entry->first_date, &first, &last))
            continue;
        if (has_since && first < from)
            before = entry; /* they are in order of their days */
        else
            after = after ? after : entry;
    }
    struct phrase_slot slots[] = {{"when", time}, END_OF_SLOTS};
    say(s, "period.none", slots, json_array());
    say(s, "period.nothing", NULL, json_array());
    say_neighbour(s, "period.before", before, json);
    say_neighbour(s, "period.after", after, json);
    if (!before && !after)
        say(s, "period.alone", NULL, json_array());
}

json_t *period_summary(struct pieces *pieces, const struct phrases *phrases, struct civil since,
                       struct civil until)
{
    struct summing s = {
        .pieces = pieces,
        .arena = &pieces->arena,
        .phrases = phrases,
        .sentences = {[LANG_ID] = json_array(), [LANG_EN] = json_array()},
    };
    briefs_init(&s.briefs, &pieces->arena, phrases);
    struct bilingual time = time_of(&s, since, until);
    json_t *summary = json_object(), *incident = NULL;
    struct buf json;
    buf_init(&json, 0);
    for (uint32_t i = 0; i < pieces->shown && pieces->status == STATUS_OK; i++) {
        json_decref(incident);
        incident = read_incident(&s, &pieces->entries.items[i], &json);
        if (incident)
            briefs_add(&s.briefs, incident);
    }
    if (s.briefs.list.count)
        say_opening(&s, time);
    else
        say_none(&s, since, time, &json);
    if (s.briefs.list.count == 1 && incident)
        say_one(&s, incident);
    else if (s.briefs.list.count)
        say_many(&s);
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        json_object_set_new(summary, lang_code(lang), s.sentences[lang]);
    json_decref(incident);
    briefs_release(&s.briefs);
    buf_release(&json);
    return summary;
}
