/* runut summarize: one report for somebody who has a minute. Its two or three most telling
 * sentences in its own words, the numbers that it claims, and the summary that a timeline would
 * give, in both languages. */
#include "align/bodies.h"
#include "base/json_text.h"
#include "cli/output.h"
#include "engine/gather.h"
#include "report/json_put.h"

#include <stdlib.h>

enum { MOST_SENTENCES = 3, MOST_CLAIMS = 6 };

struct weighed {
    struct span span;
    int weight;
};

/* What a sentence tells of the incident: numbers most, then what happened, then whose data and
 * which. */
static int weight_of(const struct findings *found, struct span span, uint32_t body_start)
{
    int weight = 0, fields = 0;
    for (uint32_t i = 0; i < found->counts.count; i++) {
        const struct count *count = &found->counts.items[i];
        if (count->mention.span.start >= span.start && count->mention.span.end <= span.end)
            weight += count->kind == KIND_TOTAL || count->kind == KIND_CONFIRMED ? 4
                      : count->kind == KIND_SAMPLE || count->kind == KIND_SUBSET ? 2
                                                                                 : 0;
    }
    for (uint32_t i = 0; i < found->events.count; i++) {
        const struct event *event = &found->events.items[i];
        if (event->mention.span.start < span.start || event->mention.span.end > span.end)
            continue;
        bool firm = event->type == EVENT_DENIED || event->type == EVENT_CONFIRMED ||
                    event->type == EVENT_LEAK_PUBLISHED || event->type == EVENT_ARREST;
        weight += firm ? 3 : event->type == EVENT_STATEMENT ? 0 : 1;
    }
    for (uint32_t i = 0; i < found->agencies.count; i++) {
        const struct agency *agency = &found->agencies.items[i];
        for (uint32_t k = 0; agency->role == ROLE_VICTIM && k < agency->mentions.count; k++)
            weight += agency->mentions.items[k].span.start >= span.start &&
                      agency->mentions.items[k].span.end <= span.end;
    }
    for (uint32_t i = 0; i < found->fields.count; i++) {
        for (uint32_t k = 0; k < found->fields.items[i].mentions.count; k++)
            fields += found->fields.items[i].mentions.items[k].span.start >= span.start &&
                      found->fields.items[i].mentions.items[k].span.end <= span.end;
    }
    return span.start < body_start ? 0 : weight + (fields > 2 ? 2 : fields ? 1 : 0);
}

static int by_weight(const void *a, const void *b)
{
    const struct weighed *left = a, *right = b;
    if (left->weight != right->weight)
        return left->weight > right->weight ? -1 : 1;
    return (left->span.start > right->span.start) - (left->span.start < right->span.start);
}

static int by_place(const void *a, const void *b)
{
    const struct weighed *left = a, *right = b;
    return (left->span.start > right->span.start) - (left->span.start < right->span.start);
}

/* Of another victim's leak, or of an earlier one. */
static bool is_of_another(const struct report *report, struct span span)
{
    uint32_t of = scope_at(&report->found, span);
    return of == OF_EARLIER || (of < report->found.agencies.count &&
                                !is_main_victim(report, &report->found.agencies.items[of]));
}

static json_t *telling_sentences(struct arena *arena, const struct extraction *extraction)
{
    const struct text *text = &extraction->text;
    struct weighed *all = ARENA_ARRAY(arena, struct weighed, text->sentences.count);
    uint32_t count = 0;
    json_t *array = json_array();
    for (uint32_t i = 0; i < text->sentences.count; i++) {
        struct span span = text->sentences.items[i].span;
        int weight = weight_of(&extraction->report.found, span, extraction->report.body_start);
        if (weight > 0 && !is_of_another(&extraction->report, span))
            all[count++] = (struct weighed){span, weight};
    }
    if (count)
        qsort(all, count, sizeof *all, by_weight);
    count = count < MOST_SENTENCES ? count : MOST_SENTENCES;
    if (count)
        qsort(all, count, sizeof *all, by_place);
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(array,
                              json_slice(slice_sub(extraction->report.composed, all[i].span)));
    return array;
}

static enum status append(void *context, struct slice bytes, struct error *error)
{
    return buf_append(context, bytes) == STATUS_OK
               ? STATUS_OK
               : error_set(error, STATUS_LIMIT, "the summary is too large");
}

/* What a timeline of this report alone would say; NULL where the report tells of no incident. */
static json_t *incident_of(const struct engine *engine, const struct report *report,
                           struct error *error)
{
    struct gathering *gathering = gathering_new();
    struct timeline_options options = {.lexicon = engine_lexicon(engine)};
    struct buf bytes;
    struct sink sink = {append, &bytes};
    json_t *timeline = NULL, *incident = NULL;
    buf_init(&bytes, 0);
    if (gathering_add(gathering, report, error) == STATUS_OK &&
        gathering_write(gathering, &options, NULL, &sink, error) == STATUS_OK)
        timeline = json_loadb(bytes.ptr, bytes.len, 0, NULL);
    incident = json_incref(json_array_get(json_object_get(timeline, "incidents"), 0));
    json_decref(timeline);
    buf_release(&bytes);
    gathering_free(gathering);
    return incident;
}

static json_t *lead_claims(const json_t *incident)
{
    json_t *array = json_array();
    size_t i;
    json_t *count;
    json_array_foreach(json_object_get(incident, "counts"), i, count)
    {
        const char *kind = json_string_value(json_object_get(count, "kind"));
        if (i < MOST_CLAIMS && kind && strcmp(kind, "context") != 0 && strcmp(kind, "past") != 0)
            json_array_append(array, count);
    }
    return array;
}

static enum status summarize(const struct engine *engine, struct arena *arena,
                             const struct extraction *extraction, struct output *output,
                             struct error *error)
{
    const struct report *report = &extraction->report;
    json_t *incident = incident_of(engine, report, error), *root = json_object();
    if (error->status != STATUS_OK) {
        json_decref(root);
        return error->status;
    }
    put_text(root, "type", "summary");
    put_slice(root, "report", report->id);
    put_slice(root, "url", report->url);
    put_slice(root, "title", report_title(report));
    put_text(root, "lang", lang_code(report->lang));
    put_civil(root, "published", report->published);
    json_object_set_new(root, "sentences", telling_sentences(arena, extraction));
    json_object_set_new(root, "claims", lead_claims(incident));
    json_object_set(root, "summary", incident ? json_object_get(incident, "summary") : json_null());
    char *text = json_dumps(root, JSON_COMPACT | JSON_PLAIN_REALS);
    enum status status = output->sink.write(output, slice_of(text ? text : ""), error);
    if (status == STATUS_OK)
        status = output->sink.write(output, SLICE("\n"), error);
    free(text);
    json_decref(root);
    json_decref(incident);
    return status;
}

static int run_source(struct source *source, const struct engine *engine, struct output *output)
{
    struct engine_worker *worker = engine_worker_new(engine);
    struct arena arena;
    struct source_doc doc;
    int code = EXIT_OK;
    arena_init(&arena);
    for (;;) {
        struct error error = ERROR_NONE;
        struct extraction extraction;
        arena_clear(&arena);
        enum source_event event = source_next(source, &arena, &doc, &error);
        if (event == SOURCE_END)
            break;
        if (event != SOURCE_PROBLEM &&
            engine_extract(worker, &doc, &arena, &extraction, &error) == STATUS_OK)
            summarize(engine, &arena, &extraction, output, &error);
        if (error.status == STATUS_OK)
            continue;
        code = EXIT_SOME_FAILED;
        error_at(&error, doc.path.len ? arena_string(&arena, doc.path) : NULL, doc.line, 0);
        complain_error(&error);
    }
    arena_release(&arena);
    engine_worker_free(worker);
    return code;
}

static int run_summarize(const struct command_line *line)
{
    struct output output;
    int code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    struct source *source = source_from_line(line);
    code = output_open(&output, &line->settings);
    if (code == EXIT_OK)
        code = run_source(source, engine, &output);
    code = output_close(&output, code);
    source_free(source);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"from", "files-from", "lexicons", "now", "output", NULL};

const struct command command_summarize = {
    .name = "summarize",
    .arguments = "[FILE…|-]",
    .summary = "Say in short what each article tells: its telling sentences, its claims, a summary",
    .details =
        "One JSON object a line. The sentences are the article's own; the summary is made of its "
        "claims, in\nIndonesian and in English, each sentence with its evidence.",
    .options = options,
    .run = run_summarize,
};
