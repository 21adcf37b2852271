/* Two books -> changes. What is known of an incident is a set of facts with keys; keys are
 * compared, values of the same key too. */
#include "render/compare.h"

#include "render/render_int.h"
#include "report/json_put.h"

/* One thing that is known of an incident. */
struct fact {
    struct slice key, value;
    struct change change; /* as it would be told */
};
struct facts {
    struct map keys; /* key -> index into list */
    VEC(struct fact) list;
};

struct comparing {
    struct book *older, *newer;
    struct arena *arena;
    struct change_list *out;
    const json_t *incident; /* the one at hand */
    struct book *book;      /* its book */
};

static struct bilingual both_of(const json_t *object, const char *key)
{
    return (struct bilingual){
        {SLICE_EMPTY, json_in(object, key, LANG_ID), json_in(object, key, LANG_EN)}};
}

static void add_fact(struct comparing *c, struct facts *facts, const char *what, struct slice key,
                     struct slice value, struct bilingual words, const json_t *evidence)
{
    const json_t *place = json_array_get(evidence, 0);
    bool is_new;
    map_intern(&facts->keys, key, &is_new);
    if (!is_new)
        return;
    struct fact *fact = VEC_PUSH(c->arena, &facts->list);
    fact->key = key;
    fact->value = value;
    fact->change = (struct change){.what = what,
                                   .words = words,
                                   .report = json_text(place, "report"),
                                   .exact = json_text(place, "exact")};
    fact->change.url = json_text(book_source(c->book, fact->change.report), "url");
}

static void add_claims(struct comparing *c, struct facts *facts)
{
    size_t i;
    const json_t *claim;
    json_array_foreach(json_object_get(c->incident, "counts"), i, claim)
    {
        struct slice by = json_text(claim, "by");
        struct bilingual words = {{SLICE_EMPTY, book_amount(c->book, c->arena, claim, LANG_ID),
                                   book_amount(c->book, c->arena, claim, LANG_EN)}};
        struct slice key =
            arena_printf(c->arena, "claim %.*s %.*s %.*s", SLICE_ARG(words.in[LANG_EN]),
                         SLICE_ARG(json_text(claim, "kind")), SLICE_ARG(by));
        uint32_t before = facts->list.count;
        add_fact(c, facts, "claim", key, json_text(claim, "status"), words,
                 json_object_get(claim, "evidence"));
        if (facts->list.count > before)
            facts->list.items[before].change.by = facts_body_name(c->incident, by, LANG_EN);
    }
}

static void add_list(struct comparing *c, struct facts *facts, const char *list, const char *what,
                     const char *const *keys, const char *words)
{
    size_t i;
    const json_t *item;
    json_array_foreach(json_object_get(c->incident, list), i, item)
    {
        struct slice key = slice_of(what), name = json_text(item, words);
        for (unsigned k = 0; keys[k]; k++)
            key = arena_printf(c->arena, "%.*s %.*s", SLICE_ARG(key),
                               SLICE_ARG(json_text(item, keys[k])));
        if (slice_is(slice_of(what),
                     "dispute")) /* its gist is its identity: both numbers and the verdict */
            key = arena_printf(c->arena, "%.*s %.*s", SLICE_ARG(key),
                               SLICE_ARG(json_in(item, "gist", LANG_EN)));
        add_fact(c, facts, what, key, SLICE_EMPTY,
                 name.len ? phrase_name(name) : both_of(item, words),
                 json_object_get(item, "evidence"));
    }
}

static void add_reports(struct comparing *c, struct facts *facts)
{
    size_t i;
    const json_t *report;
    json_array_foreach(json_object_get(c->incident, "reports"), i, report)
    {
        struct slice id = slice_of(json_string_value(report));
        const json_t *source = book_source(c->book, id);
        struct slice title = json_text(source, "title");
        uint32_t before = facts->list.count;
        add_fact(c, facts, "report", arena_printf(c->arena, "report %.*s", SLICE_ARG(id)),
                 SLICE_EMPTY, phrase_name(title.len ? title : id), NULL);
        if (facts->list.count > before) {
            facts->list.items[before].change.report = id;
            facts->list.items[before].change.url = json_text(source, "url");
        }
    }
}

static void collect(struct comparing *c, struct book *book, const json_t *incident,
                    struct facts *facts)
{
    static const char *const event_keys[] = {"type", "date", "who", "whom", NULL};
    static const char *const field_keys[] = {"id", NULL}, *const actor_keys[] = {"name", NULL};
    static const char *const dispute_keys[] = {"about", "verdict", NULL};
    memset(facts, 0, sizeof *facts);
    map_init(&facts->keys, c->arena);
    c->book = book;
    c->incident = incident;
    add_reports(c, facts);
    add_claims(c, facts);
    add_list(c, facts, "disputes", "dispute", dispute_keys, "gist");
    add_list(c, facts, "events", "event", event_keys, "gist");
    add_list(c, facts, "fields", "field", field_keys, "label");
    add_list(c, facts, "actors", "actor", actor_keys, "name");
}

static struct change *tell(struct comparing *c, enum change_way way, const struct change *change,
                           const json_t *incident)
{
    struct change *out = VEC_PUSH(c->arena, c->out);
    *out = *change;
    out->way = way;
    out->incident = json_text(incident, "id");
    out->title = both_of(incident, "title");
    return out;
}

static void compare_facts(struct comparing *c, const json_t *old_one, const json_t *new_one)
{
    struct facts before, now;
    const struct fact *fact;
    collect(c, c->older, old_one, &before);
    collect(c, c->newer, new_one, &now);
    VEC_EACH(fact, &now.list)
    {
        uint32_t at = map_get(&before.keys, fact->key);
        if (at == MAP_NONE) {
            tell(c, CHANGE_NEW, &fact->change, new_one)->after = fact->value;
        } else if (!slice_equal(before.list.items[at].value, fact->value)) {
            struct change *change = tell(c, CHANGE_OTHER, &fact->change, new_one);
            change->before = before.list.items[at].value;
            change->after = fact->value;
        }
    }
    VEC_EACH(fact, &before.list)
    {
        if (map_get(&now.keys, fact->key) == MAP_NONE)
            tell(c, CHANGE_GONE, &fact->change, new_one)->before = fact->value;
    }
}

/* The older incident that most of the reports were in, or that has the same id; one that is taken
 * already does not count. MAP_NONE where there is none. */
static uint32_t partner(const struct map *old_of_report, const struct map *old_of_id,
                        const bool *taken, uint32_t *votes, uint32_t old_count,
                        const json_t *incident)
{
    uint32_t best = MAP_NONE;
    size_t i;
    const json_t *report;
    if (old_count)
        memset(votes, 0, sizeof *votes * old_count);
    json_array_foreach(json_object_get(incident, "reports"), i, report)
    {
        uint32_t at = map_get(old_of_report, slice_of(json_string_value(report)));
        if (at == MAP_NONE || taken[at])
            continue;
        votes[at]++;
        if (best == MAP_NONE || votes[at] > votes[best])
            best = at;
    }
    if (best == MAP_NONE) {
        best = map_get(old_of_id, json_text(incident, "id"));
        if (best != MAP_NONE && taken[best])
            best = MAP_NONE;
    }
    return best;
}

void books_compare(struct book *older, struct book *newer, struct arena *arena,
                   struct change_list *out)
{
    struct comparing c = {.older = older, .newer = newer, .arena = arena, .out = out};
    const json_t *old_list = json_object_get(older->timeline, "incidents"), *incident, *report;
    struct map old_of_report, old_of_id;
    uint32_t old_count = (uint32_t)json_array_size(old_list);
    bool *taken = ARENA_ARRAY(arena, bool, old_count);
    uint32_t *votes = ARENA_ARRAY(arena, uint32_t, old_count);
    struct change whole = {.what = "incident"};
    size_t i, k;
    map_init(&old_of_report, arena);
    map_init(&old_of_id, arena);
    json_array_foreach(old_list, i, incident)
    {
        map_set(&old_of_id, json_text(incident, "id"), (uint32_t)i);
        json_array_foreach(json_object_get(incident, "reports"), k, report)
            map_set(&old_of_report, slice_of(json_string_value(report)), (uint32_t)i);
    }
    json_array_foreach(json_object_get(newer->timeline, "incidents"), i, incident)
    {
        uint32_t at = partner(&old_of_report, &old_of_id, taken, votes, old_count, incident);
        if (at == MAP_NONE) {
            tell(&c, CHANGE_NEW, &whole, incident);
            continue;
        }
        taken[at] = true;
        compare_facts(&c, json_array_get(old_list, at), incident);
    }
    json_array_foreach(old_list, i, incident)
    {
        if (!taken[i])
            tell(&c, CHANGE_GONE, &whole, incident);
    }
}

static json_t *both_json(const struct bilingual *words)
{
    json_t *both = json_object();
    put_slice(both, "id", words->in[LANG_ID]);
    put_slice(both, "en", words->in[LANG_EN]);
    return both;
}

enum status changes_write(const struct change_list *changes, struct sink *sink, struct error *error)
{
    static const char *const ways[] = {"new", "gone", "changed"};
    struct output_to to = {sink, error, STATUS_OK};
    bool begun = false;
    put_words(&to, "{\"type\":\"diff\",\"format\":1,\"changes\":[");
    for (uint32_t i = 0; i < changes->count; i++) {
        const struct change *change = &changes->items[i];
        json_t *out = json_object();
        put_text(out, "way", ways[change->way]);
        put_text(out, "what", change->what);
        put_slice(out, "incident", change->incident);
        json_object_set_new(out, "title", both_json(&change->title));
        if (!phrase_is_empty(&change->words))
            json_object_set_new(out, "words", both_json(&change->words));
        put_slice(out, "by", change->by);
        put_slice(out, "before", change->before);
        put_slice(out, "after", change->after);
        put_slice(out, "report", change->report);
        put_slice(out, "exact", change->exact);
        put_slice(out, "url", change->url);
        put_array_item(&to, out, &begun);
    }
    put_words(&to, "\n]}\n");
    return to.status;
}
