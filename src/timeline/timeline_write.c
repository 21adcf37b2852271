/* Aligned reports -> the timeline's JSON. Each incident is made once and put aside until all are
 * known: only then can they be written in their order, and only one of them is in memory at a time.
 */
#include "timeline/timeline_write.h"

#include "base/spool.h"
#include "timeline/timeline_json.h"

#include <stdlib.h>

enum { MOST_LISTED = 12, SPOOL_MEMORY_BYTES = 16 << 20 };

/* An incident that is put aside. */
struct entry {
    struct slice id;
    struct civil first_date;
    uint32_t piece;             /* its JSON in the spool */
    uint32_t twin;              /* 2, 3 … for the second, third of one id */
    struct bilingual title;     /* for a period's summary, as is */
    struct statement statement; /* its first sentence */
};

struct writing {
    struct arena keep, one, told, scratch;
    struct making making;
    const struct timeline_options *options;
    const struct told_source *source;
    VEC(struct entry) entries;
    struct spool *spool;
    struct sink *sink;
    struct error *error;
    enum status status;
};

static void put(struct writing *w, struct slice bytes)
{
    if (w->status == STATUS_OK)
        w->status = w->sink->write(w->sink->context, bytes, w->error);
}

static void put_json(struct writing *w, json_t *value)
{
    char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
    if (text)
        put(w, slice_of(text));
    else
        w->status = error_set(w->error, STATUS_FORMAT, "a part of the timeline is no valid text");
    free(text);
    json_decref(value);
}

static bool has_period(const struct timeline_options *options)
{
    return options->since.precision != PRECISION_NONE || options->until.precision != PRECISION_NONE;
}

static bool is_in_period(const struct timeline_options *options, const struct incident *incident)
{
    int32_t first, last, from, to;
    if (!has_period(options))
        return true;
    if (!civil_interval(incident->first_date, &first, &to) ||
        !civil_interval(incident->last_date, &from, &last))
        return false;
    if (civil_interval(options->since, &from, &to) && last < from)
        return false;
    return !civil_interval(options->until, &from, &to) || first <= to;
}

/* Reads the group's reports again and makes the incident. */
static void make_one(struct writing *w, const struct incident_group *group, struct incident *out)
{
    arena_clear(&w->one);
    arena_clear(&w->told);
    struct told *told = ARENA_ARRAY(&w->told, struct told, group->reports.count);
    for (uint32_t i = 0; i < group->reports.count && w->status == STATUS_OK; i++) {
        uint32_t report = group->reports.items[i];
        w->status = w->source->load(w->source->context, &w->making.reports->items[report], report,
                                    &w->told, &told[i], w->error);
    }
    if (w->status != STATUS_OK)
        return;
    w->making.told = told;
    memset(&w->making.canonicals, 0, sizeof w->making.canonicals);
    incident_make(&w->making, group, out);
}

static int by_day(const void *a, const void *b)
{
    const struct entry *left = a, *right = b;
    int order = civil_compare(left->first_date, right->first_date);
    if (!order)
        order = slice_compare(left->id, right->id);
    return order ? order : (left->piece > right->piece) - (left->piece < right->piece);
}

static int by_name(const void *a, const void *b)
{
    const struct entry *left = *(const struct entry *const *)a,
                       *right = *(const struct entry *const *)b;
    int order = slice_compare(left->id, right->id);
    return order ? order : (left > right) - (left < right);
}

/* "kpu-2023-11", "kpu-2023-11-2" … in order of their days. */
static void number_twins(struct writing *w)
{
    const struct entry **sorted = ARENA_ARRAY(&w->keep, const struct entry *, w->entries.count);
    for (uint32_t i = 0; i < w->entries.count; i++)
        sorted[i] = &w->entries.items[i];
    if (w->entries.count)
        qsort(sorted, w->entries.count, sizeof *sorted, by_name);
    for (uint32_t i = 1; i < w->entries.count; i++) {
        const struct entry *before = sorted[i - 1];
        if (slice_equal(before->id, sorted[i]->id))
            w->entries.items[sorted[i] - w->entries.items].twin =
                before->twin ? before->twin + 1 : 2;
    }
}

static struct bilingual keep_words(struct writing *w, const struct bilingual *words)
{
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        out.in[lang] = arena_dup(&w->keep, words->in[lang]);
    return out;
}

/* What a period's summary says of an incident; its evidence goes with it. */
static void keep_words_of(struct writing *w, const struct incident *incident, struct entry *entry)
{
    entry->title = keep_words(w, &incident->title);
    if (incident->summary.count == 0)
        return;
    const struct statement *from = &incident->summary.items[0];
    entry->statement.text = keep_words(w, &from->text);
    for (uint32_t i = 0; i < from->evidence.count; i++) {
        struct evidence *evidence = ARENA_NEW(&w->keep, struct evidence);
        *evidence = *from->evidence.items[i];
        evidence->exact = arena_dup(&w->keep, evidence->exact);
        VEC_ADD(&w->keep, &entry->statement.evidence, (const struct evidence *)evidence);
    }
}

static void put_aside(struct writing *w, const struct incident *incident)
{
    struct entry *entry = VEC_PUSH(&w->keep, &w->entries);
    entry->id = arena_dup(&w->keep, incident->id);
    entry->first_date = incident->first_date;
    entry->piece = spool_count(w->spool);
    if (has_period(w->options))
        keep_words_of(w, incident, entry);
    json_t *value = incident_to_json(&w->making, incident);
    char *text = json_dumps(value, JSON_COMPACT);
    w->status = text
                    ? spool_add(w->spool, slice_of(text), w->error)
                    : error_set(w->error, STATUS_FORMAT, "a part of the timeline is no valid text");
    free(text);
    json_decref(value);
}

static void collect(struct writing *w)
{
    for (uint32_t g = 0; g < w->making.alignment->groups.count && w->status == STATUS_OK; g++) {
        struct incident incident;
        make_one(w, &w->making.alignment->groups.items[g], &incident);
        if (w->status == STATUS_OK && is_in_period(w->options, &incident))
            put_aside(w, &incident);
    }
    if (w->entries.count)
        qsort(w->entries.items, w->entries.count, sizeof *w->entries.items, by_day);
    number_twins(w);
}

/* Its id goes in front of what was put aside as {"title":…}. */
static void write_incident(struct writing *w, const struct entry *entry, struct buf *json)
{
    struct slice id = entry->id;
    if (entry->twin)
        id = arena_printf(&w->keep, "%.*s-%u", SLICE_ARG(id), entry->twin);
    w->status = spool_read(w->spool, entry->piece, json, w->error);
    put(w, SLICE("{\"id\":"));
    put_json(w, json_stringn(id.ptr, id.len));
    put(w, SLICE(","));
    if (w->status == STATUS_OK)
        put(w, (struct slice){json->ptr + 1, json->len - 1});
}

static void write_incidents(struct writing *w)
{
    struct buf json;
    buf_init(&json, 0);
    put(w, SLICE("{\"type\":\"timeline\",\"format\":1,\n\"incidents\":["));
    for (uint32_t i = 0; i < w->entries.count && w->status == STATUS_OK; i++) {
        put(w, i ? SLICE(",\n") : SLICE("\n"));
        write_incident(w, &w->entries.items[i], &json);
    }
    put(w, SLICE("],\n"));
    buf_release(&json);
}

struct statements {
    struct statement *items;
    uint32_t count, capacity;
};

/* How many incidents there are and which; then each one's first sentence. */
static struct statements period_statements(struct writing *w)
{
    struct bilingual *titles = ARENA_ARRAY(&w->keep, struct bilingual, w->entries.count);
    struct statements all = {0};
    VEC_PUSH(&w->keep, &all);
    for (uint32_t i = 0; i < w->entries.count; i++) {
        const struct entry *entry = &w->entries.items[i];
        titles[i] = entry->title;
        if (all.count > MOST_LISTED || !entry->statement.evidence.count)
            continue;
        VEC_ADD(&w->keep, &all, entry->statement);
        VEC_ADD(&w->keep, &all.items[0].evidence, entry->statement.evidence.items[0]);
    }
    struct phrase_slot slots[] = {
        {"since", phrase_date(&w->keep, w->making.phrases, w->options->since)},
        {"until", phrase_date(&w->keep, w->making.phrases, w->options->until)},
        {"number", phrase_name(arena_printf(&w->keep, "%u", w->entries.count))},
        {"list", phrase_list(&w->keep, w->making.phrases, titles, w->entries.count, MOST_LISTED)},
        {NULL, {{SLICE_EMPTY}}},
    };
    all.items[0].text = phrase_fill(&w->keep, w->making.phrases,
                                    w->entries.count ? "period.some" : "period.none", slots);
    return all;
}

static void put_day(json_t *object, const char *key, struct civil date)
{
    char day[32];
    civil_format(date, day);
    json_object_set_new(object, key, day[0] ? json_string(day) : json_null());
}

static void write_period(struct writing *w)
{
    struct statements all = period_statements(w);
    json_t *period = json_object(), *summary = json_object();
    put_day(period, "since", w->options->since);
    put_day(period, "until", w->options->until);
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        json_object_set_new(summary, lang == LANG_ID ? "id" : "en",
                            statements_to_json(w->making.reports, all.items, all.count, lang));
    json_object_set_new(period, "summary", summary);
    put(w, SLICE("\"period\":"));
    put_json(w, period);
    put(w, SLICE(",\n"));
}

static void write_reports(struct writing *w)
{
    const struct keys_list *reports = w->making.reports;
    const struct alignment *alignment = w->making.alignment;
    put(w, SLICE("\"unaligned\":["));
    for (uint32_t i = 0; i < alignment->unaligned.count; i++) {
        if (i)
            put(w, SLICE(","));
        put_json(w, json_stringn(reports->items[alignment->unaligned.items[i]].id.ptr,
                                 reports->items[alignment->unaligned.items[i]].id.len));
    }
    put(w, SLICE("],\n\"reports\":{"));
    for (uint32_t i = 0; i < reports->count && w->status == STATUS_OK; i++) {
        put(w, i ? SLICE(",\n") : SLICE("\n"));
        put_json(w, json_stringn(reports->items[i].id.ptr, reports->items[i].id.len));
        put(w, SLICE(":"));
        put_json(w, report_entry_to_json(reports, alignment, i));
    }
    put(w, SLICE("}}\n"));
}

enum status timeline_write(const struct keys_list *reports, const struct alignment *alignment,
                           const struct timeline_options *options, const struct told_source *source,
                           struct sink *sink, struct error *error)
{
    struct writing w = {.options = options, .source = source, .sink = sink, .error = error};
    struct phrases *phrases = NULL;
    arena_init(&w.keep);
    arena_init(&w.one);
    arena_init(&w.told);
    w.spool = spool_new(SPOOL_MEMORY_BYTES);
    arena_init(&w.scratch);
    w.status = phrases_load(&w.keep, options->lexicon, &phrases, error);
    w.making = (struct making){.arena = &w.one,
                               .scratch = &w.scratch,
                               .reports = reports,
                               .alignment = alignment,
                               .lexicon = options->lexicon,
                               .phrases = phrases};
    if (w.status == STATUS_OK) {
        collect(&w);
        write_incidents(&w);
        if (has_period(options))
            write_period(&w);
        write_reports(&w);
    }
    spool_free(w.spool);
    arena_release(&w.scratch);
    arena_release(&w.told);
    arena_release(&w.one);
    arena_release(&w.keep);
    return w.status;
}
