/* One address in, one exchange out: what libcurl is told, and what it tells. */
#include "fetch/http_int.h"

#include "acquire/http_message.h"
#include "acquire/inflate.h"

#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#define HEAD_MAX_BYTES (128u << 10)
#define KEPT_BODY_BYTES (1u << 20)

static size_t take_head(char *bytes, size_t size, size_t count, void *context)
{
    struct transfer *transfer = context;
    struct slice line = {bytes, size * count};
    if (slice_starts_with(line, SLICE("HTTP/")))
        buf_clear(&transfer->head); /* what stood there was a 100 or 103 */
    if (buf_append(&transfer->head, line) != STATUS_OK) {
        transfer->is_too_large = true;
        return 0;
    }
    return line.len;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
    struct transfer *transfer = context;
    size_t len = size * count, room = transfer->max_body_bytes - transfer->body.len;
    if (len <= room)
        return buf_append(&transfer->body, (struct slice){bytes, len}) == STATUS_OK ? len : 0;
    if (transfer->is_robots) {
        buf_append(&transfer->body, (struct slice){bytes, room});
        transfer->is_truncated = true;
    } else {
        transfer->is_too_large = true;
    }
    return 0;
}

static int take_sent(CURL *easy, curl_infotype kind, char *bytes, size_t len, void *context)
{
    struct transfer *transfer = context;
    struct slice text = {bytes, len};
    (void)easy;
    if (kind != CURLINFO_HEADER_OUT || !slice_starts_with(text, SLICE("GET ")))
        return 0; /* CONNECT is between us and the proxy */
    buf_clear(&transfer->request_head);
    size_t line = slice_find(text, SLICE("\r\n"), 0), version = line;
    while (version > 0 && text.ptr[version - 1] != ' ')
        version--;
    buf_append(&transfer->request_head, (struct slice){bytes, version});
    buf_append(&transfer->request_head, SLICE("HTTP/1.1"));
    buf_append(&transfer->request_head, (struct slice){bytes + line, len - line});
    return 0;
}

/* The last word on where we connect to: after the name was resolved. A proxy is the user's own
 * choice. */
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    struct transfer *transfer = context;
    if (purpose != CURLSOCKTYPE_IPCXN)
        return CURL_SOCKET_BAD;
    if (!transfer->is_proxied && !transfer->http->options.allow_private &&
        address_is_private(&address->addr)) {
        transfer->is_private_address = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

struct transfer *transfer_new(struct http *http)
{
    struct transfer *transfer = calloc(1, sizeof *transfer);
    if (!transfer || !(transfer->easy = curl_easy_init()))
        abort();
    transfer->http = http;
    buf_init(&transfer->request_head, HEAD_MAX_BYTES);
    buf_init(&transfer->head, HEAD_MAX_BYTES);
    buf_init(&transfer->body, http->options.max_body_bytes + 1);
    return transfer;
}

void transfer_free(struct transfer *transfer)
{
    curl_easy_cleanup(transfer->easy);
    curl_slist_free_all(transfer->headers);
    buf_release(&transfer->request_head);
    buf_release(&transfer->head);
    buf_release(&transfer->body);
    free(transfer->url);
    free(transfer);
}

static void add_header(struct transfer *transfer, const char *name, const char *value)
{
    char line[1024];
    /* A validator that would not fit one line, or that holds a line's end, is not worth sending. */
    if (!value || strlen(value) > 900 || strpbrk(value, "\r\n"))
        return;
    snprintf(line, sizeof line, "%s: %s", name, value);
    struct curl_slist *longer = curl_slist_append(transfer->headers, line);
    if (!longer)
        abort();
    transfer->headers = longer;
}

/* The rest of a body that broke off, or what changed since an earlier answer. */
static void add_conditions(struct transfer *transfer)
{
    const struct job *job = transfer->job;
    char range[64];
    if (part_bytes(job)) {
        snprintf(range, sizeof range, "bytes=%zu-", part_bytes(job));
        add_header(transfer, "Range", range);
        add_header(transfer, "If-Range", part_validator(job));
    } else {
        add_header(transfer, "If-None-Match", job->request.etag);
        add_header(transfer, "If-Modified-Since", job->request.last_modified);
    }
}

static void set_headers(struct transfer *transfer)
{
    curl_slist_free_all(transfer->headers);
    transfer->headers = NULL;
    add_header(transfer, "Accept",
               transfer->is_robots
                   ? "text/plain, */*;q=0.5"
                   : "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
    add_header(transfer, "Accept-Language", "id, en;q=0.9");
    /* Undone by us: libcurl would not keep what came, and an archive holds what came. */
    add_header(transfer, "Accept-Encoding", "gzip, deflate, br, zstd");
    if (!transfer->is_robots)
        add_conditions(transfer);
    curl_easy_setopt(transfer->easy, CURLOPT_HTTPHEADER, transfer->headers);
}

static void set_limits(CURL *easy, const struct http_options *options)
{
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, options->connect_timeout_ms);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, options->timeout_ms);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, options->low_speed_seconds);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, options->low_speed_bytes);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
}

static void set_tls(CURL *easy, const struct http_options *options)
{
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (options->ca_file)
        curl_easy_setopt(easy, CURLOPT_CAINFO, options->ca_file);
}

static void set_callbacks(struct transfer *transfer)
{
    CURL *easy = transfer->easy;
    curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_head);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, take_sent);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->error_text);
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
}

static void set_address(struct transfer *transfer)
{
    struct arena arena;
    struct url_parts parts;
    const char *proxy = NULL;
    arena_init(&arena);
    if (url_read(transfer->url, &arena, &parts))
        proxy = proxy_for(&parts);
    transfer->is_proxied = proxy != NULL;
    curl_easy_setopt(transfer->easy, CURLOPT_URL, transfer->url);
    curl_easy_setopt(transfer->easy, CURLOPT_PROXY, proxy ? proxy : "");
    curl_easy_setopt(transfer->easy, CURLOPT_NOPROXY, "");
    arena_release(&arena);
}

void transfer_start(struct transfer *transfer, const char *url)
{
    const struct http_options *options = &transfer->http->options;
    char *copy = strdup(url);
    if (!copy)
        abort();
    free(transfer->url);
    transfer->url = copy;
    buf_clear(&transfer->request_head);
    buf_clear(&transfer->head);
    if (transfer->body.capacity > KEPT_BODY_BYTES)
        buf_release(
            &transfer->body); /* one large page is no reason to keep so much for all hosts */
    buf_clear(&transfer->body);
    transfer->is_truncated = transfer->is_too_large = transfer->is_private_address = false;
    transfer->error_text[0] = '\0';
    transfer->joined_at = 0;
    transfer->max_body_bytes = transfer->is_robots
                                   ? ROBOTS_MAX_BYTES + 1 /* tells that there is more */
                                   : options->max_body_bytes - part_bytes(transfer->job);
    curl_easy_reset(transfer->easy);
    set_limits(transfer->easy, options);
    set_tls(transfer->easy, options);
    set_callbacks(transfer);
    set_address(transfer);
    curl_easy_setopt(transfer->easy, CURLOPT_USERAGENT, options->user_agent);
    set_headers(transfer);
    if (curl_multi_add_handle(transfer->http->multi, transfer->easy) != CURLM_OK)
        abort();
}

struct slice transfer_header(const struct transfer *transfer, const char *name)
{
    return http_header(buf_slice(&transfer->head), name);
}

time_t transfer_date(const struct transfer *transfer, const char *name)
{
    char text[64];
    struct slice value = transfer_header(transfer, name);
    snprintf(text, sizeof text, "%.*s", SLICE_ARG(value));
    return curl_getdate(text, NULL);
}

struct robots_slot *transfer_robots(const struct transfer *transfer)
{
    return &transfer->host->robots[strncmp(transfer->job->url, "https:", 6) == 0];
}

/* robots.txt is read as far as it can be, a part is not decoded. */
static enum status decode(struct transfer *transfer, bool is_part, struct slice *body,
                          struct error *error)
{
    struct slice coding = transfer_header(transfer, "Content-Encoding");
    struct buf *plain = &transfer->http->plain;
    *body = buf_slice(&transfer->body);
    if (coding.len == 0 || body->len == 0 || is_part)
        return STATUS_OK;
    if (plain->capacity > KEPT_BODY_BYTES)
        buf_release(plain);
    buf_clear(plain);
    enum status status = inflate_body(*body, coding, plain, error);
    if (status != STATUS_OK && !transfer->is_robots)
        buf_clear(plain);
    *body = buf_slice(plain);
    if (transfer->is_robots && body->len > ROBOTS_MAX_BYTES + 1)
        body->len = ROBOTS_MAX_BYTES + 1;
    return transfer->is_robots ? STATUS_OK : status;
}

enum status transfer_describe(struct transfer *transfer, struct http_exchange *out,
                              struct error *error)
{
    char *ip = NULL;
    long version = 0;
    curl_easy_getinfo(transfer->easy, CURLINFO_PRIMARY_IP, &ip);
    curl_easy_getinfo(transfer->easy, CURLINFO_HTTP_VERSION, &version);
    *out = (struct http_exchange){
        .request = transfer->is_robots ? NULL : &transfer->job->request,
        .url = transfer->url,
        .ip = ip ? ip : "",
        .protocol = version == CURL_HTTP_VERSION_2_0   ? "h2"
                    : version == CURL_HTTP_VERSION_1_0 ? "http/1.0"
                                                       : "http/1.1",
        .request_head = buf_slice(&transfer->request_head),
        .response_head = buf_slice(&transfer->head),
        .received = buf_slice(&transfer->body),
        .joined_at = transfer->joined_at,
        .is_truncated = transfer->is_truncated,
        .content_type = transfer_header(transfer, "Content-Type"),
        .etag = transfer_header(transfer, "ETag"),
        .last_modified = transfer_header(transfer, "Last-Modified"),
        .location = transfer_header(transfer, "Location"),
    };
    curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &out->http_status);
    if (transfer->joined_at)
        out->http_status = 200;
    enum status status = decode(transfer, out->http_status == 206, &out->body, error);
    out->is_broken = status != STATUS_OK;
    return status;
}
