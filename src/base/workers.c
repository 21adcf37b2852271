/* A ring of items in input order. The calling thread fills it at one end and empties it at the
 * other; the pool takes the oldest item that nobody works on. */
#include "base/workers.h"

#include <pthread.h>
#include <stdlib.h>

enum slot_state { SLOT_FREE, SLOT_WAITING, SLOT_WORKING, SLOT_DONE };

struct slot {
    void *item;
    enum slot_state state;
};

struct pool {
    const struct workers_job *job;
    pthread_mutex_t lock;
    pthread_cond_t work_ready, result_ready;
    struct slot *slots;
    unsigned size, head, next,
        count;        /* head: oldest; next: first not yet taken; count: in the ring */
    unsigned waiting; /* items nobody has taken */
    bool closed;
};

struct worker {
    struct pool *pool;
    unsigned number;
    pthread_t thread;
};

static void *worker_main(void *argument)
{
    struct worker *self = argument;
    struct pool *pool = self->pool;
    pthread_mutex_lock(&pool->lock);
    for (;;) {
        while (pool->waiting == 0 && !pool->closed)
            pthread_cond_wait(&pool->work_ready, &pool->lock);
        if (pool->waiting == 0)
            break;
        struct slot *slot = &pool->slots[pool->next];
        pool->next = (pool->next + 1) % pool->size;
        pool->waiting--;
        slot->state = SLOT_WORKING;
        pthread_mutex_unlock(&pool->lock);
        pool->job->work(pool->job->context, slot->item, self->number);
        pthread_mutex_lock(&pool->lock);
        slot->state = SLOT_DONE;
        if (slot == &pool->slots[pool->head]) /* the one that is waited for */
            pthread_cond_signal(&pool->result_ready);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

static void run_alone(const struct workers_job *job)
{
    void *item;
    while ((item = job->produce(job->context)) != NULL) {
        job->work(job->context, item, 0);
        if (!job->consume(job->context, item))
            return;
    }
}

static void put_item(struct pool *pool, void *item)
{
    pthread_mutex_lock(&pool->lock);
    struct slot *slot = &pool->slots[(pool->head + pool->count) % pool->size];
    slot->item = item;
    slot->state = SLOT_WAITING;
    pool->count++;
    pool->waiting++;
    pthread_cond_signal(&pool->work_ready);
    pthread_mutex_unlock(&pool->lock);
}

/* Waits for the oldest item; the ring must not be empty. */
static void *take_oldest(struct pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    struct slot *slot = &pool->slots[pool->head];
    while (slot->state != SLOT_DONE)
        pthread_cond_wait(&pool->result_ready, &pool->lock);
    void *item = slot->item;
    slot->state = SLOT_FREE;
    pool->head = (pool->head + 1) % pool->size;
    pool->count--;
    pthread_mutex_unlock(&pool->lock);
    return item;
}

/* Fills the ring, then empties half of it, so that threads are not woken for each item. */
static void run_pool(struct pool *pool)
{
    const struct workers_job *job = pool->job;
    bool more = true, wanted = true;
    while (more || pool->count > 0) {
        while (more && pool->count < pool->size) {
            void *item = job->produce(job->context);
            if (item)
                put_item(pool, item);
            else
                more = false;
        }
        unsigned rest = more ? pool->size / 2 : 0;
        while (pool->count > rest) {
            wanted = job->consume(job->context, take_oldest(pool)) && wanted;
            more = more && wanted;
        }
    }
}

void workers_run(const struct workers_job *job)
{
    if (job->threads <= 1) {
        run_alone(job);
        return;
    }
    struct pool pool = {.job = job,
                        .size = job->queue_length ? job->queue_length : 16 * job->threads};
    struct worker *workers = calloc(job->threads, sizeof *workers);
    pool.slots = calloc(pool.size, sizeof *pool.slots);
    if (!workers || !pool.slots)
        abort();
    pthread_mutex_init(&pool.lock, NULL);
    pthread_cond_init(&pool.work_ready, NULL);
    pthread_cond_init(&pool.result_ready, NULL);
    unsigned started = 0;
    for (; started < job->threads; started++) {
        workers[started].pool = &pool;
        workers[started].number = started;
        if (pthread_create(&workers[started].thread, NULL, worker_main, &workers[started]) != 0)
            break;
    }
    if (started > 0)
        run_pool(&pool);
    else
        run_alone(job);
    pthread_mutex_lock(&pool.lock);
    pool.closed = true;
    pthread_cond_broadcast(&pool.work_ready);
    pthread_mutex_unlock(&pool.lock);
    for (unsigned i = 0; i < started; i++)
        pthread_join(workers[i].thread, NULL);
    pthread_cond_destroy(&pool.work_ready);
    pthread_cond_destroy(&pool.result_ready);
    pthread_mutex_destroy(&pool.lock);
    free(pool.slots);
    free(workers);
}
