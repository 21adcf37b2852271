/* The order of things: which host is asked next, and when. See http.h. */
#include "fetch/http_int.h"

#include <stdlib.h>
#include <time.h>

struct http_options http_defaults(void)
{
    return (struct http_options){
        .user_agent = "runut/" RUNUT_VERSION " (news timeline builder)",
        .product = "runut",
        .seed = 1,
        .delay_ms = 1000,
        .max_delay_ms = 30 * 1000,
        .connect_timeout_ms = 20 * 1000,
        .timeout_ms = 120 * 1000,
        .low_speed_seconds = 30,
        .low_speed_bytes = 200,
        .backoff_ms = 2000,
        .max_wait_ms = 120 * 1000,
        .max_body_bytes = 32u << 20,
        .max_hosts = 32,
        .max_redirects = 8,
        .max_retries = 3,
    };
}

int64_t http_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct http *http_new(const struct http_options *options, const struct http_handler *handler)
{
    struct http *http = calloc(1, sizeof *http);
    if (!http || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
        !(http->multi = curl_multi_init()))
        abort();
    http->options = *options;
    http->handler = *handler;
    http->random = options->seed * 0x9e3779b97f4a7c15u + 1;
    arena_init(&http->arena);
    buf_init(&http->plain, options->max_body_bytes);
    map_init(&http->host_numbers, &http->arena);
    curl_multi_setopt(http->multi, CURLMOPT_MAXCONNECTS, (long)options->max_hosts * 2);
    return http;
}

static void job_free(struct job *job)
{
    free((char *)job->request.url);
    free((char *)job->request.etag);
    free((char *)job->request.last_modified);
    free(job->url);
    part_drop(job);
    free(job);
}

static void list_free(struct job_list *list)
{
    while (list->first) {
        struct job *job = list->first;
        list->first = job->next;
        job_free(job);
    }
}

void http_free(struct http *http)
{
    if (!http)
        return;
    for (uint32_t i = 0; i < http->hosts.count; i++) {
        list_free(&http->hosts.items[i]->jobs);
        list_free(&http->hosts.items[i]->later);
        arena_release(&http->hosts.items[i]->arena);
    }
    while (http->all) {
        struct transfer *transfer = http->all;
        http->all = transfer->next_of_all;
        if (transfer->is_active) { /* a callback said stop */
            curl_multi_remove_handle(http->multi, transfer->easy);
            job_free(transfer->job);
        }
        transfer_free(transfer);
    }
    curl_multi_cleanup(http->multi);
    buf_release(&http->plain);
    arena_release(&http->arena);
    free(http);
    curl_global_cleanup();
}

/* Doubles with each attempt; three quarters to five quarters of it, so that many clients do not
 * come back together. */
long http_backoff_ms(struct http *http, unsigned attempts)
{
    long wait = http->options.backoff_ms;
    for (unsigned i = 1; i < attempts && wait < http->options.max_wait_ms; i++)
        wait *= 2;
    http->random ^= http->random << 13;
    http->random ^= http->random >> 7;
    http->random ^= http->random << 17;
    return wait * 3 / 4 + (long)(http->random % (uint64_t)(wait / 2 + 1));
}

static void push(struct job_list *list, struct job *job, bool in_front)
{
    job->next = in_front ? list->first : NULL;
    if (in_front)
        list->first = job;
    else if (list->last)
        list->last->next = job;
    else
        list->first = job;
    if (!in_front || !list->last)
        list->last = job;
}

static struct job *pop(struct job_list *list)
{
    struct job *job = list->first;
    if (job) {
        list->first = job->next;
        if (!list->first)
            list->last = NULL;
        job->next = NULL;
    }
    return job;
}

static void list_host(struct http *http, struct host *host)
{
    if (host->is_listed)
        return;
    host->is_listed = true;
    http->has_new_work = true;
    host->next = http->work;
    http->work = host;
}

/* The jobs of one host that wait are few: those that failed. Sorted, so that the first is the
 * soonest. */
void http_again(struct http *http, struct host *host, struct job *job, long wait_ms)
{
    struct job **at = &host->later.first;
    list_host(http, host);
    if (wait_ms <= 0) {
        push(&host->jobs, job, true);
        return;
    }
    job->not_before_ms = http_now_ms() + wait_ms;
    while (*at && (*at)->not_before_ms <= job->not_before_ms)
        at = &(*at)->next;
    job->next = *at;
    *at = job;
    if (!job->next)
        host->later.last = job;
}

void http_end(struct http *http, struct job *job, struct http_result *result)
{
    result->request = &job->request;
    if (http->stopped == STATUS_OK)
        http->stopped = http->handler.done(http->handler.context, result, http->error);
    job_free(job);
}

void http_end_with(struct http *http, struct job *job, enum status status, const char *message)
{
    struct http_result result = {.status = status, .message = message};
    http_end(http, job, &result);
}

/* Default ports of both schemes are one host, as mostly it is one machine. */
static struct host *find_host(struct http *http, const struct url_parts *parts)
{
    bool is_default = parts->port == (parts->is_https ? 443u : 80u), is_new;
    char port[16];
    snprintf(port, sizeof port, ":%u", parts->port);
    struct slice name = arena_printf(&http->arena, "%s%s", parts->host, is_default ? "" : port);
    uint32_t number = map_intern(&http->host_numbers, name, &is_new);
    if (is_new) {
        struct host *host = ARENA_NEW(&http->arena, struct host);
        host->name = (char *)arena_string(&http->arena, name);
        arena_init(&host->arena);
        VEC_ADD(&http->arena, &http->hosts, host);
    }
    return http->hosts.items[number];
}

/* The name of a host behind a proxy is resolved by the proxy: only what the address itself says can
 * be told. */
bool http_refuses(const struct http *http, const struct url_parts *parts)
{
    return !http->options.allow_private &&
           (address_is_private_host(parts->host) ||
            (proxy_for(parts) && address_is_local_name(parts->host)));
}

void http_queue(struct http *http, struct job *job, bool in_front)
{
    struct arena arena;
    struct url_parts parts;
    arena_init(&arena);
    if (!url_read(job->url, &arena, &parts)) {
        http_end_with(http, job, STATUS_NETWORK, "no http or https address");
    } else if (http_refuses(http, &parts)) {
        http_end_with(http, job, STATUS_NETWORK,
                      "its address is one of a private network (see --allow-private)");
    } else {
        struct host *host = find_host(http, &parts);
        push(&host->jobs, job, in_front);
        list_host(http, host);
    }
    arena_release(&arena);
}

const struct slice *http_sitemaps(struct http *http, const char *url, uint32_t *count)
{
    const struct slice *sitemaps = NULL;
    struct arena arena;
    struct url_parts parts;
    *count = 0;
    arena_init(&arena);
    if (url_read(url, &arena, &parts)) {
        const struct robots *robots = &find_host(http, &parts)->robots[parts.is_https].robots;
        sitemaps = robots->sitemaps.items;
        *count = robots->sitemaps.count;
    }
    arena_release(&arena);
    return sitemaps;
}

static char *copy_of(const char *text)
{
    char *copy = text ? strdup(text) : NULL;
    if (text && !copy)
        abort();
    return copy;
}

void http_add(struct http *http, const struct http_request *request)
{
    struct job *job = calloc(1, sizeof *job);
    if (!job)
        abort();
    job->request = *request;
    job->request.url = copy_of(request->url);
    job->request.etag = copy_of(request->etag);
    job->request.last_modified = copy_of(request->last_modified);
    job->url = copy_of(request->url);
    http_queue(http, job, request->is_urgent);
}

static void start(struct http *http, struct host *host, struct job *job,
                  const struct url_parts *parts, bool is_robots)
{
    struct transfer *transfer = http->idle;
    if (transfer) {
        http->idle = transfer->next;
    } else {
        transfer = transfer_new(http);
        transfer->next_of_all = http->all;
        http->all = transfer;
    }
    transfer->is_active = true;
    transfer->host = host;
    transfer->job = job;
    transfer->is_robots = is_robots;
    transfer->robots_hops = 0;
    host->is_active = true;
    http->active++;
    if (is_robots) {
        struct arena arena;
        arena_init(&arena);
        transfer_start(transfer, url_redirect(parts->whole, "/robots.txt", &arena));
        arena_release(&arena);
    } else {
        transfer_start(transfer, job->url);
    }
}

/* Begins the job, or ends it where it may not be done. */
static void begin(struct http *http, struct host *host, struct job *job)
{
    struct arena arena;
    struct url_parts parts;
    arena_init(&arena);
    bool good = url_read(job->url, &arena, &parts);
    struct robots_slot *slot = &host->robots[good && parts.is_https];
    if (!good) {
        http_end_with(http, job, STATUS_NETWORK, "no http or https address");
    } else if (host->gone[0]) {
        http_end_with(http, job, STATUS_NETWORK, host->gone);
    } else if (slot->state == ROBOTS_UNKNOWN) {
        start(http, host, job, &parts, true);
    } else if (slot->gone[0]) {
        http_end_with(http, job, STATUS_NETWORK, slot->gone);
    } else if (!robots_allow(&slot->robots, slice_of(parts.path), &arena)) {
        struct http_result result = {
            .status = STATUS_NETWORK, .message = "robots.txt does not allow it", .is_robots = true};
        http_end(http, job, &result);
    } else {
        start(http, host, job, &parts, false);
    }
    arena_release(&arena);
}

/* The next job of the host that may begin now; NULL where it must wait, then `*wake_ms` is at most
 * when. */
static struct job *next_job(struct host *host, int64_t now, int64_t *wake_ms)
{
    struct job *later = host->later.first;
    bool is_due = later && (later->not_before_ms <= now || host->gone[0]);
    if (!is_due && !host->jobs.first) {
        if (later && later->not_before_ms < *wake_ms)
            *wake_ms = later->not_before_ms;
        return NULL;
    }
    if (host->ready_ms > now && !host->gone[0]) {
        if (host->ready_ms < *wake_ms)
            *wake_ms = host->ready_ms;
        return NULL;
    }
    return pop(is_due ? &host->later : &host->jobs);
}

/* Starts what may start. Returns when something waits for the clock alone. */
static int64_t start_ready(struct http *http)
{
    int64_t now = http_now_ms(), wake = now + 1000;
    struct host **at = &http->work;
    while (*at && http->stopped == STATUS_OK) {
        struct host *host = *at;
        struct job *job = NULL;
        /* A job that ends without a transfer makes room for the next at once. */
        while (!host->is_active && http->active < http->options.max_hosts &&
               http->stopped == STATUS_OK && (job = next_job(host, now, &wake)) != NULL)
            begin(http, host, job);
        if (!host->is_active && !host->jobs.first && !host->later.first) {
            /* Callbacks may have put hosts in front of this one. */
            for (at = &http->work; *at != host;)
                at = &(*at)->next;
            *at = host->next;
            host->is_listed = false;
        } else {
            at = &host->next;
        }
    }
    return wake;
}

static long delay_of(const struct http *http, const struct robots_slot *slot)
{
    long asked = (long)slot->robots.crawl_delay_ms;
    if (asked > http->options.max_delay_ms)
        asked = http->options.max_delay_ms;
    return asked > http->options.delay_ms ? asked : http->options.delay_ms;
}

static void end_transfer(struct http *http, struct transfer *transfer, CURLcode code)
{
    struct host *host = transfer->host;
    const struct robots_slot *slot = transfer_robots(transfer);
    if (transfer_finish(transfer, code))
        return;
    int64_t ready_ms = http_now_ms() + delay_of(http, slot);
    if (host->ready_ms < ready_ms)
        host->ready_ms = ready_ms;
    curl_multi_remove_handle(http->multi, transfer->easy);
    host->is_active = transfer->is_active = false;
    http->active--;
    transfer->next = http->idle;
    http->idle = transfer;
}

/* True where a transfer ended. */
static bool take_ends(struct http *http)
{
    bool any = false;
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(http->multi, &left)) != NULL) {
        struct transfer *transfer = NULL;
        CURLcode code = message->data.result;
        if (message->msg != CURLMSG_DONE)
            continue;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&transfer);
        end_transfer(http, transfer, code);
        any = true;
    }
    return any;
}

enum status http_run(struct http *http, struct error *error)
{
    int running;
    http->error = error;
    for (;;) {
        http->has_new_work = false;
        int64_t wake = start_ready(http);
        if (http->stopped != STATUS_OK || (http->active == 0 && !http->work))
            break;
        curl_multi_perform(http->multi, &running);
        if (take_ends(http) || http->has_new_work)
            continue; /* something may begin */
        int64_t wait = wake - http_now_ms();
        if (wait > 0)
            curl_multi_poll(http->multi, NULL, 0, (int)wait, NULL);
    }
    http->error = NULL;
    return http->stopped;
}
