/* A pool of errands, and the threads that run them. See errands.h. */
#include "cli/errands.h"

#include <stdlib.h>

static void *zeroed(size_t count, size_t bytes)
{
    void *memory = calloc(count, bytes);
    if (!memory)
        abort();
    return memory;
}

void *errand_take(struct errands *errands, size_t bytes)
{
    struct errand *errand = errands->free;
    if (errand) {
        errands->free = errand->next_free;
    } else {
        errand = zeroed(1, bytes);
        arena_init(&errand->arena);
        buf_init(&errand->json, 0);
    }
    error_clear(&errand->error);
    return errand;
}

void errand_give_back(struct errands *errands, struct errand *errand)
{
    arena_clear(&errand->arena);
    buf_clear(&errand->json);
    errand->next_free = errands->free;
    errands->free = errand;
}

static void free_all(struct errands *errands)
{
    while (errands->free) {
        struct errand *errand = errands->free;
        errands->free = errand->next_free;
        arena_release(&errand->arena);
        buf_release(&errand->json);
        free(errand);
    }
}

void errands_run(struct errands *errands, const struct engine *engine,
                 const struct settings *settings, struct workers_job job)
{
    job.threads = jobs_from_settings(settings);
    errands->workers = zeroed(job.threads, sizeof *errands->workers);
    for (unsigned i = 0; i < job.threads; i++)
        errands->workers[i] = engine_worker_new(engine);
    workers_run(&job);
    for (unsigned i = 0; i < job.threads; i++)
        engine_worker_free(errands->workers[i]);
    free(errands->workers);
    free_all(errands);
}
