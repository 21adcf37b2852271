/* Addresses in, what the servers answered out: many hosts at once, each with one connection and a
 * delay of its own.
 *
 * Asks robots.txt first and keeps to it (RFC 9309), waits between two requests to a host, tries
 * again later what may work later, follows redirects hop by hop (each hop is a request like any
 * other: robots, delay, checks), and gives up with one line that says why. Only http and https; TLS
 * is always verified; no address of the own network is connected to unless that is allowed. Bodies
 * are given as they came and undone of gzip, deflate, br and zstd; one that broke off is completed
 * by a range where the server's validator is strong. One thread; the only user of libcurl but
 * address.c.
 *
 * Life: http_new, http_add (as often as wanted, also from inside a callback), http_run, http_free.
 */
#ifndef RUNUT_HTTP_H
#define RUNUT_HTTP_H

#include "base/error.h"
#include "base/slice.h"

struct http;

struct http_options {
    const char *user_agent; /* sent with each request */
    const char *product;    /* its product token, looked for in robots.txt */
    const char *ca_file;    /* certificates to trust instead of the system's; NULL: the system's */
    uint64_t seed;          /* of the jitter in waiting times */
    long delay_ms;          /* between the end of one request to a host and the next */
    long max_delay_ms;      /* the most of a Crawl-delay that is kept to */
    long connect_timeout_ms, timeout_ms;
    long low_speed_seconds; /* a transfer that stays below low_speed_bytes a second for so long is
                               given up */
    long low_speed_bytes;
    long backoff_ms;  /* the first wait before another try; doubles with each */
    long max_wait_ms; /* a longer wait (Retry-After included) means to give up for this run */
    size_t max_body_bytes;
    unsigned max_hosts; /* hosts asked at the same time */
    unsigned max_redirects;
    unsigned max_retries;
    bool allow_private;
};

/* What is meant when nobody says otherwise. */
struct http_options http_defaults(void);

struct http_request {
    const char *url;
    const char *etag,
        *last_modified; /* of an earlier answer, to be sent back; NULL: unconditional */
    bool is_urgent;     /* before all else that is asked of its host */
    void *context;      /* the caller's */
    int kind;           /* the caller's */
};

/* One question and its answer, redirects and robots.txt included. Good during the callback. */
struct http_exchange {
    const struct http_request *request; /* what it was for; NULL: robots.txt */
    const char *url;
    const char *ip;             /* of the server, or of the proxy */
    const char *protocol;       /* "http/1.1", "h2" */
    struct slice request_head;  /* as sent, with the empty line; written as HTTP/1.1 */
    struct slice response_head; /* likewise; all fields are those of the wire */
    struct slice received;      /* the body in its Content-Encoding, Transfer-Encoding undone */
    struct slice body;          /* decoded */
    size_t joined_at;           /* the body is of two answers, the second from here; 0: of one */
    bool is_broken;             /* the body cannot be decoded: there is none */
    long http_status;
    bool is_truncated; /* robots.txt only: `received` is cut at the most that is read */
    struct slice content_type, etag, last_modified, location; /* empty where not sent */
};

/* How one request ended. Good during the callback; `request` too. */
struct http_result {
    const struct http_request *request;
    enum status
        status; /* OK: the last exchange says what came (any HTTP status but retried ones) */
    const char *message;              /* why not; "" where OK */
    const struct http_exchange *last; /* the last answer; NULL where there was none */
    bool is_robots;                   /* refused by robots.txt */
    long retry_after_s;               /* what the server asked for; 0: nothing */
};

struct http_handler {
    /* Each exchange, as it ends, before `done`. May be NULL. Anything but STATUS_OK ends http_run
     * with it. */
    enum status (*exchanged)(void *context, const struct http_exchange *exchange,
                             struct error *error);
    /* Once for each request added. Anything but STATUS_OK ends http_run with it. */
    enum status (*done)(void *context, const struct http_result *result, struct error *error);
    void *context;
};

/* `options`' strings must outlive it. Never NULL. */
struct http *http_new(const struct http_options *options, const struct http_handler *handler);
void http_free(struct http *http);

/* Copies the request. An address that is refused is told through `done`, as all ends are. */
void http_add(struct http *http, const struct http_request *request);

/* The sitemaps that robots.txt of the address's host names; known once the address was asked. Good
 * until http_free. */
const struct slice *http_sitemaps(struct http *http, const char *url, uint32_t *count);

/* Works until every request is done. */
enum status http_run(struct http *http, struct error *error);

#endif
