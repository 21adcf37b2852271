/* Documents through the engine by several threads and back in their order: what `extract` and the
 * daily run share. */
#ifndef RUNUT_ERRANDS_H
#define RUNUT_ERRANDS_H

#include "base/workers.h"
#include "cli/command.h"

/* One document on its way; the first member of what a command keeps of it. */
struct errand {
    struct errand *next_free;
    struct arena arena;
    struct buf json;
    struct error error;
};

/* Used again and again, so that memory stays flat. Zeroed memory has none. */
struct errands {
    struct errand *free;
    struct engine_worker **workers; /* by the number of their thread, while errands_run runs */
};

/* An errand of `bytes` in all, with nothing in it; what stands behind the errand itself is as it
 * was left, zero at first. Calling thread, as errand_give_back. */
void *errand_take(struct errands *errands, size_t bytes);
void errand_give_back(struct errands *errands, struct errand *errand);

/* workers_run with as many threads as the settings tell; `job` has the rest. Frees all errands. */
void errands_run(struct errands *errands, const struct engine *engine,
                 const struct settings *settings, struct workers_job job);

#endif
