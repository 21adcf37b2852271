/* A web archive in, documents out. See warc.h.
 *
 * Nothing in an archive is believed: lengths are checked against what stands behind the record, and
 * after a broken one the reader looks for the next line that begins a record. */
#include "acquire/warc.h"

#include "acquire/http_message.h"
#include "acquire/inflate.h"
#include "base/utf8.h"

#include <stdlib.h>

#define HEAD_LINE_MAX_BYTES (64u << 10)
#define HEAD_LINES_MAX 200

struct warc {
    struct stream *stream;
    struct buf line, block, plain;
    size_t max_doc_bytes;
    bool is_lost; /* not at a record's beginning */
};

/* What a record's head says. */
struct record {
    uint64_t offset, length;
    bool has_length;
    struct slice type, url, date, id, content_type;
};

struct warc *warc_new(struct stream *stream, size_t max_doc_bytes)
{
    struct warc *warc = calloc(1, sizeof *warc);
    if (!warc)
        abort();
    warc->stream = stream;
    warc->max_doc_bytes = max_doc_bytes;
    buf_init(&warc->line, HEAD_LINE_MAX_BYTES);
    buf_init(&warc->block, max_doc_bytes);
    buf_init(&warc->plain, max_doc_bytes);
    return warc;
}

void warc_free(struct warc *warc)
{
    if (!warc)
        return;
    buf_release(&warc->line);
    buf_release(&warc->block);
    buf_release(&warc->plain);
    free(warc);
}

static enum status broken(struct error *error, const struct record *record, const char *what)
{
    return error_set(error, STATUS_FORMAT, "record at byte %llu: %s",
                     (unsigned long long)record->offset, what);
}

static struct slice copy_value(struct arena *arena, struct slice value)
{
    if (value.len > 1 && value.ptr[0] == '<' && value.ptr[value.len - 1] == '>')
        value = (struct slice){value.ptr + 1, value.len - 2};
    uint32_t repaired;
    return utf8_repair(arena, arena_dup(arena, value), &repaired);
}

static void read_field(struct arena *arena, struct slice line, struct record *record)
{
    struct slice rest = line, name;
    if (!slice_next_part(&rest, ':', &name))
        return;
    struct slice value = slice_trim(rest);
    if (http_is_name(name, "WARC-Type"))
        record->type = copy_value(arena, value);
    else if (http_is_name(name, "WARC-Target-URI"))
        record->url = copy_value(arena, value);
    else if (http_is_name(name, "WARC-Date"))
        record->date = copy_value(arena, value);
    else if (http_is_name(name, "WARC-Record-ID"))
        record->id = copy_value(arena, value);
    else if (http_is_name(name, "Content-Type"))
        record->content_type = copy_value(arena, value);
    else if (http_is_name(name, "Content-Length"))
        record->has_length = http_read_number(value, &record->length);
}

/* Finds the line that begins a record. `*is_end` at the end of the file. */
static enum status find_record(struct warc *warc, struct record *record, bool *is_end,
                               struct error *error)
{
    for (;;) {
        struct slice one;
        enum status status = stream_peek(warc->stream, 1, &one, error);
        if (status != STATUS_OK)
            return status;
        record->offset = stream_offset(warc->stream);
        status = stream_line(warc->stream, &warc->line, is_end, error);
        if (status == STATUS_LIMIT) {
            error_clear(error);
            warc->line.len = 0;
        } else if (status != STATUS_OK || *is_end) {
            return status;
        }
        struct slice line = slice_trim(buf_slice(&warc->line));
        if (slice_starts_with(line, SLICE("WARC/1.")) ||
            slice_starts_with(line, SLICE("WARC/0."))) {
            warc->is_lost = false;
            return STATUS_OK;
        }
        if (line.len > 0 && !warc->is_lost) {
            warc->is_lost = true;
            return broken(error, record, "no record begins here");
        }
    }
}

static enum status read_head(struct warc *warc, struct arena *arena, struct record *record,
                             struct error *error)
{
    bool is_end = false;
    for (unsigned lines = 0; lines < HEAD_LINES_MAX; lines++) {
        enum status status = stream_line(warc->stream, &warc->line, &is_end, error);
        if (status != STATUS_OK)
            return status;
        if (warc->line.len == 0)
            return record->has_length ? STATUS_OK : broken(error, record, "no length");
        read_field(arena, buf_slice(&warc->line), record);
    }
    return broken(error, record, "too many header lines");
}

/* Behind a record there are two empty lines and then the next record or the end. */
static enum status check_end(struct warc *warc, const struct record *record, struct error *error)
{
    struct slice behind;
    enum status status = stream_peek(warc->stream, 4, &behind, error);
    if (status != STATUS_OK || behind.len == 0)
        return status;
    if (slice_starts_with(behind, SLICE("\r\n")) || slice_starts_with(behind, SLICE("\n")) ||
        slice_starts_with(behind, SLICE("WARC")))
        return STATUS_OK;
    warc->is_lost = true;
    return broken(error, record, "its length is wrong");
}

static enum status read_block(struct warc *warc, const struct record *record, struct error *error)
{
    uint64_t got;
    buf_clear(&warc->block);
    enum status status = stream_take(warc->stream, record->length, &warc->block, &got, error);
    if (status == STATUS_LIMIT) {
        error_clear(error);
        return error_set(error, STATUS_LIMIT, "record at byte %llu: larger than %zu bytes",
                         (unsigned long long)record->offset, warc->max_doc_bytes);
    }
    if (status != STATUS_OK)
        return status;
    if (got < record->length)
        return broken(error, record, "the file ends inside it");
    return check_end(warc, record, error);
}

/* Takes a record that nobody wants off the stream. */
static enum status skip_block(struct warc *warc, const struct record *record, struct error *error)
{
    struct buf nothing;
    uint64_t got;
    buf_init(&nothing, 1);
    enum status status = stream_take(warc->stream, record->length, &nothing, &got, NULL);
    buf_release(&nothing);
    if (status != STATUS_OK && status != STATUS_LIMIT)
        return broken(error, record, "broken compressed data");
    if (got < record->length)
        return broken(error, record, "the file ends inside it");
    return check_end(warc, record, error);
}

static bool is_page_type(struct slice type)
{
    return type.len == 0 || http_has_type(type, "text/html") ||
           http_has_type(type, "application/xhtml+xml");
}

/* The block of a response is an HTTP message. False where it is no page; STATUS_OK then too. */
static bool take_response(struct warc *warc, struct arena *arena, const struct record *record,
                          struct source_doc *doc, struct error *error)
{
    struct http_message message;
    if (!http_message_read(buf_slice(&warc->block), &message)) {
        broken(error, record, "no HTTP response in it");
        return false;
    }
    bool is_text = http_has_type(message.content_type, "text/plain");
    if (message.status != 200 || (!is_page_type(message.content_type) && !is_text))
        return false;
    buf_clear(&warc->plain);
    struct slice body = message.body;
    if (message.is_chunked) {
        if (!http_unchunk(body, &warc->plain)) {
            broken(error, record, "broken chunks");
            return false;
        }
        body = arena_dup(arena, buf_slice(&warc->plain));
        buf_clear(&warc->plain);
    }
    struct error why = ERROR_NONE;
    enum status status = inflate_body(body, message.encoding, &warc->plain, &why);
    if (status != STATUS_OK && (status != STATUS_FORMAT || warc->plain.len == 0)) {
        error_set(error, status, "record at byte %llu: %s", (unsigned long long)record->offset,
                  why.message);
        return false;
    }
    doc->media = is_text ? MEDIA_TEXT : MEDIA_HTML;
    doc->bytes = arena_dup(arena, buf_slice(&warc->plain));
    doc->charset = arena_dup(arena, http_charset(message.content_type));
    return true;
}

static bool take_payload(struct warc *warc, struct arena *arena, const struct record *record,
                         struct source_doc *doc, struct error *error)
{
    if (http_has_type(record->type, "response"))
        return take_response(warc, arena, record, doc, error);
    bool is_text = http_has_type(record->content_type, "text/plain");
    if (!is_text && !is_page_type(record->content_type))
        return false;
    doc->media = is_text ? MEDIA_TEXT : MEDIA_HTML;
    doc->bytes = arena_dup(arena, buf_slice(&warc->block));
    doc->charset = http_charset(record->content_type);
    return true;
}

/* Text must be valid; in an archive it is repaired rather than refused, as its other parts cannot
 * be mended either. */
static void finish(struct arena *arena, const struct record *record, struct source_doc *doc)
{
    if (doc->media == MEDIA_TEXT) {
        uint32_t repaired;
        doc->bytes = utf8_repair(arena, doc->bytes, &repaired);
    }
    doc->url = record->url;
    doc->fetched = record->date;
    doc->id = record->id;
    doc->offset = record->offset;
}

enum source_event warc_next(struct warc *warc, struct arena *arena, struct source_doc *doc,
                            struct error *error)
{
    for (;;) {
        struct record record = {.offset = 0};
        bool is_end = false;
        enum status status = find_record(warc, &record, &is_end, error);
        if (status == STATUS_OK && is_end)
            return SOURCE_END;
        if (status == STATUS_OK)
            status = read_head(warc, arena, &record, error);
        bool is_wanted = http_has_type(record.type, "response") ||
                         http_has_type(record.type, "resource") ||
                         http_has_type(record.type, "conversion");
        if (slice_ends_with(record.url, SLICE("/robots.txt")))
            is_wanted = false; /* text, but no article; crawlers keep it beside the pages */
        if (status == STATUS_OK)
            status =
                is_wanted ? read_block(warc, &record, error) : skip_block(warc, &record, error);
        if (status != STATUS_OK && stream_resync(warc->stream))
            warc->is_lost = false; /* a member begins with a record */
        if (status != STATUS_OK)
            return SOURCE_PROBLEM;
        if (!is_wanted)
            continue;
        if (take_payload(warc, arena, &record, doc, error) && slice_trim(doc->bytes).len > 0) {
            finish(arena, &record, doc);
            return SOURCE_DOC;
        }
        if (error->status != STATUS_OK)
            return SOURCE_PROBLEM;
    }
}
