/* Records are built whole in memory, packed, and appended with one write: after a crash a file ends
 * with whole records and at most one half. */
#include "fetch/warc_write.h"

#include "acquire/http_message.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/vec.h"
#include "fetch/http.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define UUID_SIZE 48
#define DIGEST_SIZE 72
#define SEEN_MAX 500000u
/* Pages are written far more often than they are read again; higher levels gain 5 % and cost three
 * times as much. */
#define PACK_LEVEL 3

#define RECORD_END "\r\n\r\n"
#define RECORD_END_BYTES (sizeof RECORD_END - 1)

#define PROFILE_SAME "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
#define PROFILE_304 "http://netpreserve.org/warc/1.1/revisit/server-not-modified"

struct warc_writer {
    struct warc_write_options options;
    struct arena arena;
    struct map seen_numbers; /* payload digests of responses */
    VEC(struct warc_stored) seen;
    struct buf head, record, packed; /* HTTP head as stored; a record; a gzip member */
    z_stream deflater;
    char *path; /* without ".open"; NULL while no file is open */
    int descriptor;
    unsigned serial;
    uint64_t written_bytes;
};

/* What the records of one exchange share. */
struct facts {
    const struct http_exchange *exchange;
    const char *date;
    char response_id[UUID_SIZE], payload_digest[DIGEST_SIZE];
    bool is_new;                 /* worth a look back from later ones */
    bool is_same;                /* the same bytes stand in `original` */
    struct warc_stored original; /* or, of a 304, the last answer 200; empty where unknown */
};

struct warc_writer *warc_writer_new(const struct warc_write_options *options)
{
    struct warc_writer *writer = calloc(1, sizeof *writer);
    if (!writer ||
        deflateInit2(&writer->deflater, PACK_LEVEL, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        abort();
    writer->options = *options;
    if (!writer->options.max_bytes)
        writer->options.max_bytes = 1ull << 30;
    writer->descriptor = -1;
    arena_init(&writer->arena);
    map_init(&writer->seen_numbers, &writer->arena);
    buf_init(&writer->head, 1u << 20);
    buf_init(&writer->record, 0);
    buf_init(&writer->packed, 0);
    return writer;
}

void warc_writer_free(struct warc_writer *writer)
{
    if (!writer)
        return;
    if (writer->descriptor >= 0)
        close(writer->descriptor);
    deflateEnd(&writer->deflater);
    buf_release(&writer->head);
    buf_release(&writer->record);
    buf_release(&writer->packed);
    arena_release(&writer->arena);
    free(writer->path);
    free(writer);
}

static void new_id(char out[static UUID_SIZE])
{
    unsigned char bytes[16];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        abort();
    bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x40);
    bytes[8] = (unsigned char)((bytes[8] & 0x3f) | 0x80);
    int at = snprintf(out, UUID_SIZE, "urn:uuid:");
    for (unsigned i = 0; i < 16; i++)
        at += snprintf(out + at, UUID_SIZE - (size_t)at, "%s%02x",
                       i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", bytes[i]);
}

static enum status store_error(struct warc_writer *writer, struct error *error, const char *what)
{
    error_set(error, STATUS_STORE, "%s", what);
    error_at(error, writer->path ? writer->path : writer->options.folder, 0, 0);
    return STATUS_STORE;
}

static enum status append_file(struct warc_writer *writer, struct error *error)
{
    struct slice rest = buf_slice(&writer->packed);
    while (rest.len) {
        ssize_t put = write(writer->descriptor, rest.ptr, rest.len);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0) {
            const char *why = strerror(errno);
            (void)!ftruncate(writer->descriptor, (off_t)writer->written_bytes);
            return store_error(writer, error, why);
        }
        rest.ptr += put, rest.len -= (size_t)put;
    }
    writer->written_bytes += writer->packed.len;
    return STATUS_OK;
}

static void pack(struct warc_writer *writer, struct slice bytes, int level, int flush)
{
    z_stream *deflater = &writer->deflater;
    char piece[64 << 10];
    deflater->next_in = NULL;
    deflater->avail_in = 0;
    deflater->next_out = (Bytef *)piece;
    deflater->avail_out = sizeof piece;
    deflateParams(deflater, level, Z_DEFAULT_STRATEGY); /* ends the block before */
    deflater->next_in = (Bytef *)(uintptr_t)bytes.ptr;
    deflater->avail_in = (uInt)bytes.len;
    do {
        deflate(deflater, flush);
        size_t made = sizeof piece - deflater->avail_out;
        buf_append(&writer->packed, (struct slice){piece, made});
        deflater->next_out = (Bytef *)piece;
        deflater->avail_out = sizeof piece;
        if (made < sizeof piece)
            break;
    } while (true);
}

/* Packs writer->record as one member and appends it. Its last bytes may be packed already: a page
 * in its Content-Encoding. */
static enum status flush_record(struct warc_writer *writer, size_t packed_bytes,
                                struct error *error)
{
    struct slice record = buf_slice(&writer->record),
                 rest = {record.ptr + record.len - packed_bytes, packed_bytes};
    record.len -= packed_bytes;
    deflateReset(&writer->deflater);
    buf_clear(&writer->packed);
    pack(writer, record, PACK_LEVEL, packed_bytes ? Z_NO_FLUSH : Z_FINISH);
    if (packed_bytes)
        pack(writer, rest, Z_NO_COMPRESSION, Z_FINISH);
    return append_file(writer, error);
}

/* The head of a record up to what is special to its type; record_close adds the rest. */
static void record_open(struct buf *record, const char *type, const char *id, const char *date)
{
    buf_clear(record);
    buf_printf(record, "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <%s>\r\nWARC-Date: %s\r\n",
               type, id, date);
}

static void record_close(struct buf *record, struct slice head, struct slice body,
                         const char *content_type)
{
    char digest[SHA1_BASE32_SIZE];
    struct slice pieces[] = {head, body};
    sha1_base32(pieces, 2, digest);
    buf_printf(record,
               "WARC-Block-Digest: sha1:%s\r\nContent-Type: %s\r\nContent-Length: %zu\r\n\r\n",
               digest, content_type, head.len + body.len);
    buf_append(record, head);
    buf_append(record, body);
    buf_append(record, SLICE(RECORD_END));
}

static enum status write_info(struct warc_writer *writer, const char *date, struct error *error)
{
    char id[UUID_SIZE];
    const char *name = strrchr(writer->path, '/');
    struct buf *info = &writer->head;
    buf_clear(info);
    buf_printf(info,
               "software: %s\r\nformat: WARC File Format 1.1\r\n"
               "conformsTo: "
               "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"
               "robots: obey\r\nhttp-header-user-agent: %s\r\n",
               writer->options.software, writer->options.user_agent);
    new_id(id);
    record_open(&writer->record, "warcinfo", id, date);
    buf_printf(&writer->record, "WARC-Filename: %s\r\n", name ? name + 1 : writer->path);
    record_close(&writer->record, buf_slice(info), SLICE_EMPTY, "application/warc-fields");
    return flush_record(writer, 0, error);
}

/* A name that is taken, by this run or an earlier one, is passed over. */
static enum status open_file(struct warc_writer *writer, const char *date, struct error *error)
{
    char *open_path = NULL;
    enum status status = STATUS_OK;
    if (mkdir(writer->options.folder, 0777) != 0 && errno != EEXIST)
        return store_error(writer, error, strerror(errno));
    if (writer->serial == 0)
        status = warc_mend(writer->options.folder, error);
    if (status != STATUS_OK)
        return status;
    for (; writer->serial < 100000; writer->serial++) {
        free(writer->path);
        free(open_path);
        if (asprintf(&writer->path, "%s/%s-%05u.warc.gz", writer->options.folder,
                     writer->options.name, writer->serial) < 0 ||
            asprintf(&open_path, "%s.open", writer->path) < 0)
            abort();
        if (access(writer->path, F_OK) == 0)
            continue;
        writer->descriptor =
            open(open_path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0666);
        if (writer->descriptor >= 0 || errno != EEXIST)
            break;
    }
    const char *why = writer->descriptor < 0 ? strerror(errno) : NULL;
    if (!why)
        flock(writer->descriptor, LOCK_EX | LOCK_NB); /* tells warc_mend that we live */
    free(open_path);
    writer->serial++;
    writer->written_bytes = 0;
    return why ? store_error(writer, error, why) : write_info(writer, date, error);
}

enum status warc_writer_finish(struct warc_writer *writer, struct error *error)
{
    enum status status = STATUS_OK;
    char *open_path;
    if (writer->descriptor < 0)
        return STATUS_OK;
    if (asprintf(&open_path, "%s.open", writer->path) < 0)
        abort();
    if (fsync(writer->descriptor) != 0 && errno != EINVAL)
        status = store_error(writer, error, strerror(errno));
    if (close(writer->descriptor) != 0 && status == STATUS_OK)
        status = store_error(writer, error, strerror(errno));
    if (status == STATUS_OK && rename(open_path, writer->path) != 0)
        status = store_error(writer, error, strerror(errno));
    writer->descriptor = -1;
    free(open_path);
    return status;
}

/* A field that does not hold for the block: of the framing, or another length. */
static bool is_untrue(struct slice name, struct slice value, size_t length)
{
    uint64_t said;
    return http_is_name(name, "Transfer-Encoding") ||
           (http_is_name(name, "Content-Length") &&
            (!http_read_number(value, &said) || said != length));
}

/* The head as stored: a status line of HTTP/1.1 (readers know no other), and lengths that hold for
 * the body as stored. */
static void adapt_head(struct buf *out, const struct http_exchange *exchange, bool has_body)
{
    struct slice rest = exchange->response_head, line, name;
    size_t length = exchange->received.len;
    bool has_length = !has_body; /* an answer 304 tells the length of what it does not send */
    buf_clear(out);
    slice_next_line(&rest, &line);
    size_t space = slice_find(line, SLICE(" "), 0);
    size_t reason = slice_find(line, SLICE(" "), space + 1);
    buf_printf(out, "HTTP/1.1 %ld%.*s\r\n", exchange->http_status, (int)(line.len - reason),
               line.ptr + reason);
    if (reason == line.len)
        out->len -= 2, buf_append(out, SLICE(" \r\n"));
    while (slice_next_line(&rest, &line)) {
        struct slice value = line;
        if (line.len == 0 || !slice_next_part(&value, ':', &name))
            continue;
        if (has_body && is_untrue(name, value, length))
            buf_append(out, SLICE("X-Archive-Orig-"));
        else if (http_is_name(name, "Content-Length"))
            has_length = true;
        buf_append(out, line);
        buf_append(out, SLICE("\r\n"));
    }
    if (exchange->joined_at)
        buf_printf(out, "X-Archive-Joined: bytes 0-%zu, %zu-%zu\r\n", exchange->joined_at - 1,
                   exchange->joined_at, length - 1);
    if (!has_length)
        buf_printf(out, "Content-Length: %zu\r\n", length);
    buf_append(out, SLICE("\r\n"));
}

static enum status write_answer(struct warc_writer *writer, const struct facts *facts,
                                struct error *error)
{
    const struct http_exchange *exchange = facts->exchange;
    bool is_304 = exchange->http_status == 304, is_revisit = is_304 || facts->is_same;
    struct buf *record = &writer->record;
    adapt_head(&writer->head, exchange, !is_304);
    record_open(record, is_revisit ? "revisit" : "response", facts->response_id, facts->date);
    buf_printf(record, "WARC-Target-URI: %s\r\n", exchange->url);
    if (exchange->ip[0])
        buf_printf(record, "WARC-IP-Address: %s\r\n", exchange->ip);
    buf_printf(record, "WARC-Protocol: %s\r\n", exchange->protocol);
    if (!is_304)
        buf_printf(record, "WARC-Payload-Digest: %s\r\n", facts->payload_digest);
    if (is_revisit)
        buf_printf(record, "WARC-Profile: %s\r\n", is_304 ? PROFILE_304 : PROFILE_SAME);
    if (facts->original.date.len)
        buf_printf(record, "WARC-Refers-To-Target-URI: %.*s\r\nWARC-Refers-To-Date: %.*s\r\n",
                   SLICE_ARG(facts->original.url), SLICE_ARG(facts->original.date));
    else if (is_304)
        buf_printf(record, "WARC-Refers-To-Target-URI: %s\r\n", exchange->url);
    if (exchange->is_truncated)
        buf_append(record, SLICE("WARC-Truncated: length\r\n"));
    record_close(record, buf_slice(&writer->head), is_revisit ? SLICE_EMPTY : exchange->received,
                 "application/http; msgtype=response");
    bool is_packed = !is_revisit && http_header(exchange->response_head, "Content-Encoding").len;
    return flush_record(writer, is_packed ? exchange->received.len + RECORD_END_BYTES : 0, error);
}

static enum status write_question(struct warc_writer *writer, const struct facts *facts,
                                  struct error *error)
{
    char id[UUID_SIZE];
    new_id(id);
    record_open(&writer->record, "request", id, facts->date);
    buf_printf(&writer->record, "WARC-Target-URI: %s\r\nWARC-Concurrent-To: <%s>\r\n",
               facts->exchange->url, facts->response_id);
    record_close(&writer->record, facts->exchange->request_head, SLICE_EMPTY,
                 "application/http; msgtype=request");
    return flush_record(writer, 0, error);
}

static void remember(struct warc_writer *writer, const struct facts *facts)
{
    bool is_new;
    if (writer->seen.count == SEEN_MAX)
        return;
    struct warc_stored *seen = VEC_PUSH(&writer->arena, &writer->seen);
    seen->digest = arena_dup(&writer->arena, slice_of(facts->payload_digest));
    seen->url = arena_dup(&writer->arena, slice_of(facts->exchange->url));
    seen->date = arena_dup(&writer->arena, slice_of(facts->date));
    map_intern(&writer->seen_numbers, seen->digest, &is_new);
}

/* Only what was sent whole is worth a look back; small bodies of errors are all alike. */
static void look_back(struct warc_writer *writer, struct facts *facts)
{
    const struct http_exchange *exchange = facts->exchange;
    const struct warc_memory *memory = writer->options.memory;
    char hex[SHA256_HEX_SIZE];
    sha256_hex(&exchange->received, 1, hex);
    snprintf(facts->payload_digest, sizeof facts->payload_digest, "sha256:%s", hex);
    if (exchange->http_status == 304 && memory)
        memory->last_of(memory->context, exchange->url, &facts->original);
    if (exchange->http_status != 200 || exchange->received.len == 0 || exchange->is_truncated)
        return;
    uint32_t number = map_get(&writer->seen_numbers, slice_of(facts->payload_digest));
    facts->is_same = number != MAP_NONE;
    if (facts->is_same)
        facts->original = writer->seen.items[number];
    else if (memory)
        facts->is_same =
            memory->by_digest(memory->context, facts->payload_digest, &facts->original);
    facts->is_new = !facts->is_same;
}

const struct warc_stored *warc_writer_stored(const struct warc_writer *writer, uint32_t *count)
{
    *count = writer->seen.count;
    return writer->seen.items;
}

enum status warc_write(struct warc_writer *writer, const struct http_exchange *exchange,
                       const char *date, struct error *error)
{
    struct facts facts = {.exchange = exchange, .date = date};
    enum status status = STATUS_OK;
    if (writer->descriptor >= 0 && writer->written_bytes >= writer->options.max_bytes)
        status = warc_writer_finish(writer, error);
    if (status == STATUS_OK && writer->descriptor < 0)
        status = open_file(writer, date, error);
    if (status != STATUS_OK)
        return status;
    new_id(facts.response_id);
    look_back(writer, &facts);
    status = write_question(writer, &facts, error);
    if (status == STATUS_OK)
        status = write_answer(writer, &facts, error);
    if (status == STATUS_OK && facts.is_new)
        remember(writer, &facts);
    return status;
}
