/* Aligned reports -> the timeline's JSON. Incidents are made twice: once to know their order, once
 * to be written, so that only one of them is in memory at a time. */
#include "timeline/timeline_write.h"

#include "timeline/timeline_json.h"

#include <stdlib.h>

enum { MOST_LISTED = 12 };

/* What is remembered of an incident between the two rounds. */
struct entry {
    struct slice id;
    struct civil first_date;
    uint32_t group;
    uint32_t twin; /* 2, 3 … for the second, third of one id */
};

struct writing {
    struct arena keep, one, scratch;
    struct making making;
    const struct timeline_options *options;
    VEC(struct entry) entries;
    VEC(struct bilingual) titles;     /* of a period's incidents */
    VEC(struct statement) statements; /* their first sentences */
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

static void make_one(struct writing *w, uint32_t group, struct incident *out)
{
    arena_clear(&w->one);
    memset(&w->making.canonicals, 0, sizeof w->making.canonicals);
    incident_make(&w->making, &w->making.alignment->groups.items[group], out);
}

static int by_day(const void *a, const void *b)
{
    const struct entry *left = a, *right = b;
    int order = civil_compare(left->first_date, right->first_date);
    if (!order)
        order = slice_compare(left->id, right->id);
    return order ? order : (left->group > right->group) - (left->group < right->group);
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

static void collect(struct writing *w)
{
    for (uint32_t g = 0; g < w->making.alignment->groups.count; g++) {
        struct incident incident;
        make_one(w, g, &incident);
        if (is_in_period(w->options, &incident))
            VEC_ADD(&w->keep, &w->entries,
                    ((struct entry){arena_dup(&w->keep, incident.id), incident.first_date, g, 0}));
    }
    if (w->entries.count)
        qsort(w->entries.items, w->entries.count, sizeof *w->entries.items, by_day);
    number_twins(w);
}

static struct bilingual keep_words(struct writing *w, const struct bilingual *words)
{
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        out.in[lang] = arena_dup(&w->keep, words->in[lang]);
    return out;
}

/* The evidence itself belongs to the reports, so only the list is copied. */
static void keep_first_statement(struct writing *w, const struct incident *incident)
{
    VEC_ADD(&w->keep, &w->titles, keep_words(w, &incident->title));
    if (incident->summary.count == 0 || w->statements.count >= MOST_LISTED)
        return;
    const struct statement *from = &incident->summary.items[0];
    struct statement *to = VEC_PUSH(&w->keep, &w->statements);
    to->text = keep_words(w, &from->text);
    for (uint32_t i = 0; i < from->evidence.count; i++)
        VEC_ADD(&w->keep, &to->evidence, from->evidence.items[i]);
}

static void write_incidents(struct writing *w)
{
    put(w, SLICE("{\"type\":\"timeline\",\"format\":1,\n\"incidents\":["));
    for (uint32_t i = 0; i < w->entries.count && w->status == STATUS_OK; i++) {
        const struct entry *entry = &w->entries.items[i];
        struct incident incident;
        make_one(w, entry->group, &incident);
        if (entry->twin)
            incident.id = arena_printf(&w->one, "%.*s-%u", SLICE_ARG(incident.id), entry->twin);
        if (has_period(w->options))
            keep_first_statement(w, &incident);
        put(w, i ? SLICE(",\n") : SLICE("\n"));
        put_json(w, incident_to_json(&w->making, &incident));
    }
    put(w, SLICE("],\n"));
}

static void write_period(struct writing *w)
{
    const struct timeline_options *options = w->options;
    struct slice number = arena_printf(&w->keep, "%u", w->titles.count);
    struct phrase_slot slots[] = {
        {"since", phrase_date(&w->keep, w->making.phrases, options->since)},
        {"until", phrase_date(&w->keep, w->making.phrases, options->until)},
        {"number", phrase_name(number)},
        {"list",
         phrase_list(&w->keep, w->making.phrases, w->titles.items, w->titles.count, MOST_LISTED)},
        {NULL, {{SLICE_EMPTY}}},
    };
    struct statement head = {.text = phrase_fill(&w->keep, w->making.phrases,
                                                 w->titles.count ? "period.some" : "period.none",
                                                 slots)};
    VEC(struct statement) all = {0};
    char day[32];
    json_t *period = json_object(), *summary = json_object();
    for (uint32_t i = 0; i < w->statements.count; i++) {
        if (w->statements.items[i].evidence.count)
            VEC_ADD(&w->keep, &head.evidence, w->statements.items[i].evidence.items[0]);
    }
    VEC_ADD(&w->keep, &all, head);
    for (uint32_t i = 0; i < w->statements.count; i++)
        VEC_ADD(&w->keep, &all, w->statements.items[i]);
    civil_format(options->since, day);
    json_object_set_new(period, "since", day[0] ? json_string(day) : json_null());
    civil_format(options->until, day);
    json_object_set_new(period, "until", day[0] ? json_string(day) : json_null());
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
    const struct told_list *reports = w->making.reports;
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
        put_json(w, told_to_json(reports, alignment, i));
    }
    put(w, SLICE("}}\n"));
}

enum status timeline_write(const struct told_list *reports, const struct alignment *alignment,
                           const struct timeline_options *options, struct sink *sink,
                           struct error *error)
{
    struct writing w = {.options = options, .sink = sink, .error = error};
    struct phrases *phrases = NULL;
    arena_init(&w.keep);
    arena_init(&w.one);
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
    arena_release(&w.scratch);
    arena_release(&w.one);
    arena_release(&w.keep);
    return w.status;
}
