/* A body that broke off in, the range that is missing asked for and joined to it (RFC 9110 sections
 * 13.1.5 and 15.3.7).
 *
 * Only where the server gave a strong validator: that the rest is the rest of the same bytes is its
 * word, not our guess. All else (another range, another size, another coding) is refused, and the
 * page is asked anew as a whole. */
#include "fetch/http_int.h"

#include "acquire/http_message.h"

#include <stdlib.h>

/* A date tells two versions apart only where none can have been made after it was given. */
enum { STRONG_AFTER_S = 60, VALIDATOR_MAX = 256 };

/* Of all parts that wait together; what does not fit is asked as a whole. */
#define PARTS_MAX_BYTES (64u << 20)

/* What came, until the rest comes. */
struct part {
    size_t *held_bytes; /* what all parts hold */
    struct buf request_head, head, body;
    char validator[VALIDATOR_MAX];
    uint64_t total; /* of all bytes; 0: the server did not say */
};

struct range {
    uint64_t first, last, total;
};

void part_drop(struct job *job)
{
    if (!job->part)
        return;
    *job->part->held_bytes -= job->part->body.len;
    buf_release(&job->part->request_head);
    buf_release(&job->part->head);
    buf_release(&job->part->body);
    free(job->part);
    job->part = NULL;
}

size_t part_bytes(const struct job *job)
{
    return job->part ? job->part->body.len : 0;
}

const char *part_validator(const struct job *job)
{
    return job->part->validator;
}

/* False where the answer has no strong validator (RFC 9110 section 8.8). */
static bool read_validator(const struct transfer *transfer, char out[static VALIDATOR_MAX])
{
    struct slice etag = transfer_header(transfer, "ETag"),
                 modified = transfer_header(transfer, "Last-Modified"), value = etag;
    if (!slice_starts_with(etag, SLICE("\""))) {
        time_t then = transfer_date(transfer, "Last-Modified"),
               now = transfer_date(transfer, "Date");
        if (etag.len || then <= 0 || now < then + STRONG_AFTER_S)
            return false;
        value = modified;
    }
    if (value.len == 0 || value.len >= VALIDATOR_MAX)
        return false;
    snprintf(out, VALIDATOR_MAX, "%.*s", SLICE_ARG(value));
    return true;
}

/* "bytes 500-999/1234"; a total of "*" is no range that can be checked. */
static bool read_range(struct slice value, struct range *out)
{
    struct slice rest = value, unit, first, last;
    return slice_next_part(&rest, ' ', &unit) && http_is_name(unit, "bytes") &&
           slice_next_part(&rest, '-', &first) && slice_next_part(&rest, '/', &last) &&
           http_read_number(first, &out->first) && http_read_number(last, &out->last) &&
           http_read_number(rest, &out->total) && out->first <= out->last && out->last < out->total;
}

static bool is_same_field(const struct transfer *transfer, const struct part *part,
                          const char *name)
{
    struct slice now = transfer_header(transfer, name),
                 then = http_header(buf_slice(&part->head), name);
    return slice_equal(now, then);
}

/* Does what came continue the part, to its end or not? */
static bool continues(const struct transfer *transfer, const struct part *part, struct range *range)
{
    struct slice etag = transfer_header(transfer, "ETag");
    return read_range(transfer_header(transfer, "Content-Range"), range) &&
           range->first == part->body.len && (!part->total || range->total == part->total) &&
           transfer->body.len <= range->last - range->first + 1 &&
           is_same_field(transfer, part, "Content-Encoding") &&
           (etag.len == 0 || is_same_field(transfer, part, "ETag"));
}

static void append(struct part *part, struct slice bytes)
{
    buf_append(&part->body, bytes);
    *part->held_bytes += bytes.len;
}

static void begin_part(struct transfer *transfer)
{
    char validator[VALIDATOR_MAX];
    size_t *held = &transfer->http->part_bytes;
    part_drop(transfer->job);
    if (transfer->body.len == 0 || *held + transfer->body.len > PARTS_MAX_BYTES ||
        !read_validator(transfer, validator) ||
        http_is_name(transfer_header(transfer, "Accept-Ranges"), "none"))
        return;
    struct part *part = calloc(1, sizeof *part);
    if (!part)
        abort();
    transfer->job->part = part;
    part->held_bytes = held;
    memcpy(part->validator, validator, sizeof validator);
    http_read_number(transfer_header(transfer, "Content-Length"), &part->total);
    buf_init(&part->request_head, 0);
    buf_init(&part->head, 0);
    buf_init(&part->body, transfer->http->options.max_body_bytes + 1);
    buf_append(&part->request_head, buf_slice(&transfer->request_head));
    buf_append(&part->head, buf_slice(&transfer->head));
    append(part, buf_slice(&transfer->body));
}

void part_keep(struct transfer *transfer)
{
    struct job *job = transfer->job;
    struct range range;
    long status = 0;
    curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
    if (status == 200 && !job->refuses_ranges)
        begin_part(transfer);
    else if (status == 206 && job->part && continues(transfer, job->part, &range))
        append(job->part, buf_slice(&transfer->body));
    else if (status == 206)
        part_drop(job);
}

bool part_join(struct transfer *transfer)
{
    struct job *job = transfer->job;
    struct part *part = job->part;
    struct range range;
    if (!continues(transfer, part, &range) || range.last + 1 != range.total ||
        transfer->body.len != range.last - range.first + 1)
        return false;
    transfer->joined_at = part->body.len;
    append(part, buf_slice(&transfer->body));
    buf_clear(&transfer->request_head);
    buf_clear(&transfer->head);
    buf_clear(&transfer->body);
    buf_append(&transfer->request_head, buf_slice(&part->request_head));
    buf_append(&transfer->head, buf_slice(&part->head));
    buf_append(&transfer->body, buf_slice(&part->body));
    part_drop(job);
    return true;
}
