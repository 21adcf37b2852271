/* A fixed pool of threads that turns items into results and hands the results back in the order of
 * the items.
 *
 * The producer runs in the calling thread, as does the consumer; `work` runs in the pool, and in
 * the calling thread too while it has nothing to read and nothing to hand back, so that there are
 * no more threads than asked for. At most `queue_length` items are under way, so memory is bounded
 * whatever the input. */
#ifndef RUNUT_WORKERS_H
#define RUNUT_WORKERS_H

#include <stdbool.h>

struct workers_job {
    /* Gives the next item, or NULL at the end. Calling thread. */
    void *(*produce)(void *context);
    /* Turns an item into a result in place. Thread number `worker`; 0 is the calling one. */
    void (*work)(void *context, void *item, unsigned worker);
    /* Takes the item back, in order, as soon as it is ready and the producer has given another.
     * Calling thread. False stops the run (what is under way is still consumed). */
    bool (*consume)(void *context, void *item);
    void *context;
    unsigned threads;      /* 1 …, the calling one among them */
    unsigned queue_length; /* items under way at most; 0 means 16 * threads */
};

/* Returns when all is consumed, or consume said stop. */
void workers_run(const struct workers_job *job);

#endif
