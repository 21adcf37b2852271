/* runut extract: documents in, reports as NDJSON out, in the order of the input whatever the number
 * of threads. */
#include "cli/errands.h"
#include "cli/evidence_bytes.h"

#include <errno.h>

struct job {
    struct errand on; /* its way */
    struct source_doc doc;
    bool is_problem; /* the source's, not the document's */
};

struct run {
    struct source *source;
    struct errands errands;
    struct progress progress;
    bool wants_bytes, some_failed, output_failed;
};

static void *produce(void *context)
{
    struct run *run = context;
    struct job *job = errand_take(&run->errands, sizeof *job);
    enum source_event event = source_next(run->source, &job->on.arena, &job->doc, &job->on.error);
    if (event == SOURCE_END) {
        errand_give_back(&run->errands, &job->on);
        return NULL;
    }
    job->is_problem = event == SOURCE_PROBLEM;
    return job;
}

static void work(void *context, void *item, unsigned worker)
{
    struct run *run = context;
    struct job *job = item;
    struct extraction extraction;
    if (job->is_problem)
        return;
    if (engine_extract(run->errands.workers[worker], &job->doc, &job->on.arena, &extraction,
                       &job->on.error) == STATUS_OK)
        report_write(&extraction.report, &job->on.json, &job->on.error);
    if (job->on.error.status == STATUS_OK && run->wants_bytes)
        evidence_add_bytes(&job->on.json, &extraction.article, &job->doc, &job->on.error);
    if (job->on.error.status != STATUS_OK)
        error_at(&job->on.error,
                 job->doc.path.len ? arena_string(&job->on.arena, job->doc.path) : NULL,
                 job->doc.line, 0);
}

static bool consume(void *context, void *item)
{
    struct run *run = context;
    struct job *job = item;
    uint64_t done, all;
    if (job->on.error.status != STATUS_OK) {
        run->some_failed = true;
        complain_error(&job->on.error);
    } else if (!print_data(buf_slice(&job->on.json))) {
        run->output_failed = true;
    }
    source_progress(run->source, &done, &all);
    progress_step(&run->progress, done, all);
    errand_give_back(&run->errands, &job->on);
    return !run->output_failed;
}

static int run_extract(const struct command_line *line)
{
    struct run run = {.wants_bytes = line->settings.bytes};
    int code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    run.source = source_from_line(line);
    progress_begin(&run.progress, &line->settings);
    errands_run(&run.errands, engine, &line->settings,
                (struct workers_job){produce, work, consume, &run, 0, 0});
    progress_end(&run.progress);
    source_free(run.source);
    engine_free(engine);
    if (run.output_failed && errno != EPIPE) {
        complain("standard output: %s", strerror(errno));
        return EXIT_STORE;
    }
    return run.some_failed ? EXIT_SOME_FAILED : EXIT_OK;
}

static const char *const options[] = {"from",  "jobs",       "lexicons", "no-mask", "now",
                                      "quiet", "files-from", "bytes",    NULL};

const struct command command_extract = {
    .name = "extract",
    .arguments = "[FILE…|-]",
    .summary = "Read articles and write what they say as reports, one JSON object a line",
    .options = options,
    .run = run_extract,
};
