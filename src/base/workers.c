/* A ring of items in input order. The calling thread fills it at one end and empties it at the
 * other; the pool takes the oldest item that nobody works on. While the ring is full and its oldest
 * item not done, the calling thread takes one too: a thread that only waited would be woken for
 * each document, and would take the processor from one that works. */
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
    unsigned idle;    /* threads that wait for one */
    bool is_awaited;  /* the calling thread waits for the oldest */
    bool closed;
};

struct worker {
    struct pool *pool;
    unsigned number;
    pthread_t thread;
};

/* Takes an item and works on it; the lock is held before and after, not in between. */
static void work_on_next(struct pool *pool, unsigned number)
{
    struct slot *slot = &pool->slots[pool->next];
    pool->next = (pool->next + 1) % pool->size;
    pool->waiting--;
    slot->state = SLOT_WORKING;
    pthread_mutex_unlock(&pool->lock);
    pool->job->work(pool->job->context, slot->item, number);
    pthread_mutex_lock(&pool->lock);
    slot->state = SLOT_DONE;
    if (pool->is_awaited && slot == &pool->slots[pool->head])
        pthread_cond_signal(&pool->result_ready);
}

static void *worker_main(void *argument)
{
    struct worker *self = argument;
    struct pool *pool = self->pool;
    pthread_mutex_lock(&pool->lock);
    for (;;) {
        while (pool->waiting == 0 && !pool->closed) {
            pool->idle++;
            pthread_cond_wait(&pool->work_ready, &pool->lock);
            pool->idle--;
        }
        if (pool->waiting == 0)
            break;
        work_on_next(pool, self->number);
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
    if (pool->idle > 0)
        pthread_cond_signal(&pool->work_ready);
    pthread_mutex_unlock(&pool->lock);
}

/* The oldest item where it is done, else NULL. */
static void *take_oldest(struct pool *pool)
{
    void *item = NULL;
    pthread_mutex_lock(&pool->lock);
    struct slot *slot = &pool->slots[pool->head];
    if (pool->count > 0 && slot->state == SLOT_DONE) {
        item = slot->item;
        slot->state = SLOT_FREE;
        pool->head = (pool->head + 1) % pool->size;
        pool->count--;
    }
    pthread_mutex_unlock(&pool->lock);
    return item;
}

/* Works on an item that nobody has taken; where there is none, waits for the oldest. */
static void help(struct pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    if (pool->waiting > 0) {
        work_on_next(pool, 0);
    } else {
        pool->is_awaited = true;
        while (pool->slots[pool->head].state != SLOT_DONE)
            pthread_cond_wait(&pool->result_ready, &pool->lock);
        pool->is_awaited = false;
    }
    pthread_mutex_unlock(&pool->lock);
}

/* `count` is changed by this thread alone. */
static void run_pool(struct pool *pool)
{
    const struct workers_job *job = pool->job;
    bool more = true;
    while (more || pool->count > 0) {
        bool has_room = more && pool->count < pool->size;
        void *item = has_room ? job->produce(job->context) : NULL;
        if (item)
            put_item(pool, item);
        more = more && (item || !has_room);
        bool is_any_done = false;
        while ((item = take_oldest(pool)) != NULL) {
            more = job->consume(job->context, item) && more;
            is_any_done = true;
        }
        if (!is_any_done && pool->count > 0 && (!more || pool->count == pool->size))
            help(pool);
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
    unsigned started = 1; /* this one */
    for (; started < job->threads; started++) {
        workers[started].pool = &pool;
        workers[started].number = started;
        if (pthread_create(&workers[started].thread, NULL, worker_main, &workers[started]) != 0)
            break;
    }
    run_pool(&pool);
    pthread_mutex_lock(&pool.lock);
    pool.closed = true;
    pthread_cond_broadcast(&pool.work_ready);
    pthread_mutex_unlock(&pool.lock);
    for (unsigned i = 1; i < started; i++)
        pthread_join(workers[i].thread, NULL);
    pthread_cond_destroy(&pool.work_ready);
    pthread_cond_destroy(&pool.result_ready);
    pthread_mutex_destroy(&pool.lock);
    free(pool.slots);
    free(workers);
}
