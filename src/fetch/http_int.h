/* Inside fetch/: hosts, jobs and transfers. http.c decides what is asked when, http_transfer.c
 * asks, http_outcome.c decides what an answer means, http_part.c completes bodies that broke off.
 */
#ifndef RUNUT_HTTP_INT_H
#define RUNUT_HTTP_INT_H

#include "acquire/robots.h"
#include "base/buf.h"
#include "base/map.h"
#include "fetch/address.h"
#include "fetch/http.h"

#include <curl/curl.h>

/* One request on its way. */
struct job {
    struct job *next;
    struct http_request request; /* its strings are ours */
    char *url;                   /* of this hop; request.url at first */
    int64_t not_before_ms;
    unsigned redirects, attempts; /* attempts of this hop */
    struct part *part;   /* of this hop: what came of a body that broke off; NULL: nothing */
    bool refuses_ranges; /* its server did not give what was asked for */
};

struct job_list {
    struct job *first, *last;
};

enum robots_state { ROBOTS_UNKNOWN, ROBOTS_KNOWN };

struct robots_slot {
    enum robots_state state;
    struct robots robots;
    unsigned attempts;
    char gone[160]; /* why nobody can know what is allowed; "" while somebody can */
};

/* What shares one connection and one delay: a name and a port (80 and 443 count as one). */
struct host {
    struct host *next; /* among those with work */
    char *name;
    struct arena arena;           /* robots */
    struct robots_slot robots[2]; /* by scheme: http, https */
    struct job_list jobs, later;  /* later: waits for another try, soonest first */
    int64_t ready_ms;
    unsigned failures; /* jobs lost in a row because it did not answer */
    char gone[160];    /* why nothing more is asked in this run; "" while it is */
    bool is_active, is_listed;
};

/* One question under way. Used again and again. */
struct transfer {
    struct transfer *next; /* among the idle ones */
    struct transfer *next_of_all;
    bool is_active;
    struct http *http;
    struct host *host;
    struct job *job; /* what it is for; robots.txt is asked on behalf of the job that needs it */
    bool is_robots, is_proxied;
    unsigned robots_hops;
    CURL *easy;
    struct curl_slist *headers;
    char *url;
    struct buf request_head, head, body;
    size_t max_body_bytes, joined_at;
    bool is_truncated, is_too_large, is_private_address;
    char error_text[CURL_ERROR_SIZE];
};

struct http {
    struct http_options options;
    struct http_handler handler;
    CURLM *multi;
    struct arena arena; /* hosts */
    struct buf plain;   /* the decoded body of the exchange that is told */
    size_t part_bytes;  /* what waits for its rest (http_part.c) */
    struct map host_numbers;
    VEC(struct host *) hosts;
    struct host *work; /* hosts with jobs */
    bool has_new_work; /* a host joined them */
    struct transfer *idle, *all;
    unsigned active;
    uint64_t random;
    struct error *error; /* of http_run */
    enum status stopped; /* what a callback said */
};

/* http.c */
int64_t http_now_ms(void);
void http_queue(struct http *http, struct job *job,
                bool in_front); /* by its url; ends it where that is refused */
bool http_refuses(const struct http *http, const struct url_parts *parts); /* by its host alone */
void http_again(struct http *http, struct host *host, struct job *job, long wait_ms);
void http_end(struct http *http, struct job *job,
              struct http_result *result); /* tells the caller, frees the job */
void http_end_with(struct http *http, struct job *job, enum status status, const char *message);
long http_backoff_ms(struct http *http, unsigned attempts);

/* http_transfer.c */
struct transfer *transfer_new(struct http *http);
void transfer_free(struct transfer *transfer);
void transfer_start(struct transfer *transfer,
                    const char *url); /* host, job and is_robots are set */
/* Not OK: the body cannot be decoded; then `out` has none. */
enum status transfer_describe(struct transfer *transfer, struct http_exchange *out,
                              struct error *error);
struct slice transfer_header(const struct transfer *transfer, const char *name);
/* What curl_getdate makes of a field; -1 where it is none. */
time_t transfer_date(const struct transfer *transfer, const char *name);
/* What holds for the job's address; where robots.txt itself was redirected, not for that. */
struct robots_slot *transfer_robots(const struct transfer *transfer);

/* http_part.c: the transfer broke off: keeps what came of the body, where its rest can be asked
 * for.
 */
void part_keep(struct transfer *transfer);
/* The transfer brought a 206 to a job with a part. True: it was the rest, and the transfer now
 * holds the first answer's heads and all of the body. False: it is something else. */
bool part_join(struct transfer *transfer);
size_t part_bytes(const struct job *job);          /* how much is there; 0: nothing */
const char *part_validator(const struct job *job); /* where there is something */
void part_drop(struct job *job);

/* http_outcome.c: the transfer is at its end; true where it was started again at once (robots.txt
 * elsewhere). */
bool transfer_finish(struct transfer *transfer, CURLcode code);

/* proxy.c: what the environment says for an address; NULL for none. The string is the
 * environment's. */
const char *proxy_for(const struct url_parts *url);

#endif
