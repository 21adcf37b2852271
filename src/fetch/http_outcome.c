/* A transfer at its end in; what to do about it out: on to the next hop, once more later, or done.
 */
#include "fetch/http_int.h"

#include "acquire/http_message.h"

#include <stdlib.h>

enum { ROBOTS_MAX_HOPS = 5, FAILURES_UNTIL_GONE = 3 };

static bool is_redirect(long status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/* What may well work later. */
static bool is_passing_status(long status)
{
    return status == 408 || status == 425 || status == 429 || status == 500 || status == 502 ||
           status == 503 || status == 504;
}

/* To a request for the rest: another part, or none. Then the page is asked as a whole. */
static bool is_no_rest(long status)
{
    return status == 206 || status == 416;
}

static bool is_passing_failure(CURLcode code)
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_WRITE_ERROR:
        return false;
    default:
        return true;
    }
}

/* Seconds, or a date (then the wait is counted from the server's own clock); 0 where nothing was
 * said. */
static long retry_after_s(const struct transfer *transfer)
{
    uint64_t seconds;
    if (http_read_number(transfer_header(transfer, "Retry-After"), &seconds))
        return (long)seconds;
    time_t then = transfer_date(transfer, "Retry-After"), now = transfer_date(transfer, "Date");
    return then > 0 && now > 0 && then > now ? (long)(then - now) : 0;
}

static const char *failure_text(const struct transfer *transfer, CURLcode code)
{
    if (transfer->is_private_address)
        return "its address is one of a private network (see --allow-private)";
    return transfer->error_text[0] ? transfer->error_text : curl_easy_strerror(code);
}

/* How long to wait before another try; -1 where it is not worth it. */
static long wait_before_retry(struct transfer *transfer, unsigned attempts, long asked_s)
{
    struct http *http = transfer->http;
    if (attempts > http->options.max_retries)
        return -1;
    long wait = http_backoff_ms(http, attempts), most = http->options.max_wait_ms;
    if (asked_s > most / 1000)
        return -1;
    if (asked_s * 1000 > wait)
        wait = asked_s * 1000;
    return wait > most ? most : wait;
}

static void lose_host(struct host *host, long asked_s, long status)
{
    if (asked_s > 0)
        snprintf(host->gone, sizeof host->gone, "the host answers %ld and asks to wait %ld s",
                 status, asked_s);
    else if (++host->failures >= FAILURES_UNTIL_GONE && !host->gone[0])
        snprintf(host->gone, sizeof host->gone, "the host failed %d times in a row",
                 FAILURES_UNTIL_GONE);
}

/* Once more later, or the end. `exchange` is NULL where there was no answer. */
static void retry_or_fail(struct transfer *transfer, bool is_passing, const char *why,
                          struct http_exchange *exchange)
{
    struct job *job = transfer->job;
    long asked = exchange ? retry_after_s(transfer) : 0;
    long status = exchange ? exchange->http_status : 0;
    long wait = is_passing ? wait_before_retry(transfer, ++job->attempts, asked) : -1;
    if (wait >= 0) {
        /* 429 and 503 speak of the host, the others of this page. */
        if (status == 429 || status == 503)
            transfer->host->ready_ms = http_now_ms() + wait;
        http_again(transfer->http, transfer->host, job, wait);
        return;
    }
    if (is_passing)
        lose_host(transfer->host, status == 429 || status == 503 ? asked : 0, status);
    char message[320];
    snprintf(message, sizeof message, "%s%s", why,
             job->attempts > 1 ? ", also when tried again" : "");
    struct http_result result = {
        .status = STATUS_NETWORK, .message = message, .last = exchange, .retry_after_s = asked};
    http_end(transfer->http, job, &result);
}

static void redirect(struct transfer *transfer, struct http_exchange *exchange)
{
    struct http *http = transfer->http;
    struct job *job = transfer->job;
    struct arena arena;
    char location[2048];
    if (job->redirects >= http->options.max_redirects) {
        http_end_with(http, job, STATUS_NETWORK, "too many redirects");
        return;
    }
    arena_init(&arena);
    snprintf(location, sizeof location, "%.*s", SLICE_ARG(exchange->location));
    const char *url =
        exchange->location.len < sizeof location ? url_redirect(job->url, location, &arena) : NULL;
    if (!url) {
        http_end_with(http, job, STATUS_NETWORK, "redirected to what is no web address");
    } else {
        job->redirects++;
        job->attempts = 0;
        part_drop(job);
        free(job->url);
        job->url = strdup(url);
        if (!job->url)
            abort();
        http_queue(http, job, true);
    }
    arena_release(&arena);
}

/* Not OK, with the reason in `why`, where the body cannot be decoded: it is archived all the same.
 */
static enum status tell_exchange(struct transfer *transfer, struct http_exchange *exchange,
                                 struct error *why)
{
    struct http *http = transfer->http;
    enum status status = transfer_describe(transfer, exchange, why);
    if (http->handler.exchanged && http->stopped == STATUS_OK)
        http->stopped = http->handler.exchanged(http->handler.context, exchange, http->error);
    return status;
}

static void finish_page(struct transfer *transfer, CURLcode code)
{
    struct http_exchange exchange;
    struct error broken = ERROR_NONE;
    char why[64];
    if (transfer->is_too_large) {
        snprintf(why, sizeof why, "larger than %zu bytes", transfer->http->options.max_body_bytes);
        http_end_with(transfer->http, transfer->job, STATUS_LIMIT, why);
        return;
    }
    if (code != CURLE_OK) {
        bool is_passing = is_passing_failure(code) && !transfer->is_private_address;
        part_keep(transfer);
        retry_or_fail(transfer, is_passing, failure_text(transfer, code), NULL);
        return;
    }
    enum status decoded = tell_exchange(transfer, &exchange, &broken);
    if (part_bytes(transfer->job) && exchange.http_status == 206 && part_join(transfer))
        decoded = tell_exchange(transfer, &exchange, &broken);
    if (part_bytes(transfer->job) && is_no_rest(exchange.http_status)) {
        snprintf(why, sizeof why, "the server does not give the rest of a page that broke off");
        transfer->job->refuses_ranges = true;
        part_drop(transfer->job);
        retry_or_fail(transfer, true, why, NULL);
        return;
    }
    if (is_redirect(exchange.http_status) && exchange.location.len) {
        transfer->host->failures = 0;
        redirect(transfer, &exchange);
    } else if (is_passing_status(exchange.http_status)) {
        snprintf(why, sizeof why, "the server answers %ld", exchange.http_status);
        retry_or_fail(transfer, true, why, &exchange);
    } else if (decoded != STATUS_OK) {
        http_end_with(transfer->http, transfer->job, decoded, broken.message);
    } else {
        struct http_result result = {.status = STATUS_OK, .message = "", .last = &exchange};
        transfer->host->failures = 0;
        http_end(transfer->http, transfer->job, &result);
    }
}

/* Nobody can say what is allowed: then nothing is (RFC 9309 section 2.3.1.4). */
static void robots_failed(struct transfer *transfer, const char *why, bool is_passing, long asked_s)
{
    struct robots_slot *slot = transfer_robots(transfer);
    long wait = is_passing ? wait_before_retry(transfer, ++slot->attempts, asked_s) : -1;
    if (wait < 0) {
        snprintf(slot->gone, sizeof slot->gone, "robots.txt cannot be read: %s", why);
        slot->state = ROBOTS_KNOWN;
        slot->robots.disallow_all = true;
        wait = 0;
    }
    http_again(transfer->http, transfer->host, transfer->job, wait);
}

/* Redirects of robots.txt are followed at once and unasked, also to another host. */
static bool follow_robots(struct transfer *transfer, const struct http_exchange *exchange)
{
    struct arena arena;
    char location[2048];
    bool followed = false;
    if (transfer->robots_hops >= ROBOTS_MAX_HOPS || exchange->location.len >= sizeof location)
        return false;
    snprintf(location, sizeof location, "%.*s", SLICE_ARG(exchange->location));
    arena_init(&arena);
    const char *url = url_redirect(transfer->url, location, &arena);
    struct url_parts parts;
    if (url && url_read(url, &arena, &parts) && !http_refuses(transfer->http, &parts)) {
        transfer->robots_hops++;
        curl_multi_remove_handle(transfer->http->multi, transfer->easy);
        transfer_start(transfer, url);
        followed = true;
    }
    arena_release(&arena);
    return followed;
}

static bool finish_robots(struct transfer *transfer, CURLcode code)
{
    struct robots_slot *slot = transfer_robots(transfer);
    struct http_exchange exchange;
    char why[64];
    if (code != CURLE_OK && !transfer->is_truncated) {
        robots_failed(transfer, failure_text(transfer, code),
                      is_passing_failure(code) && !transfer->is_private_address, 0);
        return false;
    }
    tell_exchange(transfer, &exchange, NULL);
    long status = exchange.http_status;
    if (is_redirect(status) && exchange.location.len) {
        if (follow_robots(transfer, &exchange))
            return true;
        status = 404; /* too many hops: as if there were none (section 2.3.1.2) */
    }
    if (status == 429 || status >= 500) {
        snprintf(why, sizeof why, "the server answers %ld", status);
        robots_failed(transfer, why, is_passing_status(status), retry_after_s(transfer));
        return false;
    }
    if (!robots_for_status(status, &slot->robots)) {
        struct slice text = arena_dup(&transfer->host->arena, exchange.body);
        robots_parse(text, slice_of(transfer->http->options.product), &transfer->host->arena,
                     &slot->robots);
    }
    slot->state = ROBOTS_KNOWN;
    http_again(transfer->http, transfer->host, transfer->job, 0);
    return false;
}

bool transfer_finish(struct transfer *transfer, CURLcode code)
{
    if (transfer->is_robots)
        return finish_robots(transfer, code);
    finish_page(transfer, code);
    return false;
}
