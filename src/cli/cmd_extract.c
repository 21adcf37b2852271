/* runut extract: documents in, reports as NDJSON out, in the order of the input whatever the number
 * of threads. */
#include "cli/command.h"

#include "base/workers.h"
#include "cli/evidence_bytes.h"

#include <errno.h>
#include <stdlib.h>

/* One document on its way. Used again and again, so that memory stays flat. */
struct job {
    struct job *next_free;
    struct arena arena;
    struct source_doc doc;
    struct buf json;
    struct error error;
    bool is_problem; /* the source's, not the document's */
};

struct run {
    struct source *source;
    struct engine_worker **workers;
    struct job *free_jobs;
    struct progress progress;
    bool wants_bytes, some_failed, output_failed;
};

static struct job *job_take(struct run *run)
{
    struct job *job = run->free_jobs;
    if (job) {
        run->free_jobs = job->next_free;
    } else {
        job = calloc(1, sizeof *job);
        if (!job)
            abort();
        arena_init(&job->arena);
        buf_init(&job->json, 0);
    }
    error_clear(&job->error);
    job->is_problem = false;
    return job;
}

static void job_give_back(struct run *run, struct job *job)
{
    arena_clear(&job->arena);
    buf_clear(&job->json);
    job->next_free = run->free_jobs;
    run->free_jobs = job;
}

static void *produce(void *context)
{
    struct run *run = context;
    struct job *job = job_take(run);
    enum source_event event = source_next(run->source, &job->arena, &job->doc, &job->error);
    if (event == SOURCE_END) {
        job_give_back(run, job);
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
    if (engine_extract(run->workers[worker], &job->doc, &job->arena, &extraction, &job->error) ==
        STATUS_OK)
        report_write(&extraction.report, &job->json, &job->error);
    if (job->error.status == STATUS_OK && run->wants_bytes)
        evidence_add_bytes(&job->json, &extraction.article, &job->doc, &job->error);
    if (job->error.status != STATUS_OK)
        error_at(&job->error, job->doc.path.len ? arena_string(&job->arena, job->doc.path) : NULL,
                 job->doc.line, 0);
}

static bool consume(void *context, void *item)
{
    struct run *run = context;
    struct job *job = item;
    uint64_t done, all;
    if (job->error.status != STATUS_OK) {
        run->some_failed = true;
        complain_error(&job->error);
    } else if (!print_data(buf_slice(&job->json))) {
        run->output_failed = true;
    }
    source_progress(run->source, &done, &all);
    progress_step(&run->progress, done, all);
    job_give_back(run, job);
    return !run->output_failed;
}

static void jobs_free(struct run *run)
{
    while (run->free_jobs) {
        struct job *job = run->free_jobs;
        run->free_jobs = job->next_free;
        arena_release(&job->arena);
        buf_release(&job->json);
        free(job);
    }
}

static void run_all(struct run *run, const struct engine *engine, const struct settings *settings)
{
    unsigned threads = jobs_from_settings(settings);
    run->workers = calloc(threads, sizeof *run->workers);
    if (!run->workers)
        abort();
    for (unsigned i = 0; i < threads; i++)
        run->workers[i] = engine_worker_new(engine);
    struct workers_job job = {produce, work, consume, run, threads, 0};
    progress_begin(&run->progress, settings);
    workers_run(&job);
    progress_end(&run->progress);
    for (unsigned i = 0; i < threads; i++)
        engine_worker_free(run->workers[i]);
    free(run->workers);
    jobs_free(run);
}

static int run_extract(const struct command_line *line)
{
    struct run run = {.wants_bytes = line->settings.bytes};
    int code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    run.source = source_from_line(line, &code);
    if (run.source)
        run_all(&run, engine, &line->settings);
    source_free(run.source);
    engine_free(engine);
    if (run.output_failed && errno != EPIPE) {
        complain("standard output: %s", strerror(errno));
        return EXIT_STORE;
    }
    return code != EXIT_OK ? code : run.some_failed ? EXIT_SOME_FAILED : EXIT_OK;
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
