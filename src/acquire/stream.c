/* A file's bytes in, its content's bytes out: reading, gzip, zstd, lines. See stream.h. */
#include "acquire/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#define INPUT_BYTES (64u << 10)
#define PEEK_MAX_BYTES (1u << 20)
#define BOUNDARIES 64
/* Real pages reach a ratio of 30 and repetitive server logs 100; a bomb has 1000. */
#define RATIO_MAX 250u
#define RATIO_FREE_BYTES (8u << 20)

enum coding { CODING_PLAIN, CODING_GZIP, CODING_ZSTD };

/* Content from byte `content` on was made from the file's byte `file` on. */
struct boundary {
    uint64_t content, file;
};

struct stream {
    int fd;
    enum coding coding;
    bool is_input_end, is_end, is_in_member;
    bool is_failed;       /* the data cannot be read on */
    struct error failure; /* not told yet: what could be read before it comes first */
    unsigned char input[INPUT_BYTES];
    size_t input_start, input_end;
    uint64_t input_total; /* bytes read from the file */
    uint64_t size_bytes;
    z_stream zlib;
    bool has_zlib;
    ZSTD_DStream *zstd;
    uint64_t member_input, member_output;
    char *output;
    size_t output_start, output_end, output_capacity;
    uint64_t output_total; /* bytes ever made */
    struct boundary boundaries[BOUNDARIES];
    unsigned boundary_count;
};

static enum status read_input(struct stream *stream, struct error *error)
{
    if (stream->input_start > 0) {
        memmove(stream->input, stream->input + stream->input_start,
                stream->input_end - stream->input_start);
        stream->input_end -= stream->input_start;
        stream->input_start = 0;
    }
    while (!stream->is_input_end && stream->input_end < INPUT_BYTES) {
        ssize_t got =
            read(stream->fd, stream->input + stream->input_end, INPUT_BYTES - stream->input_end);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return error_set(error, STATUS_IO, "%s", strerror(errno));
        if (got == 0)
            stream->is_input_end = true;
        stream->input_end += (size_t)got;
        stream->input_total += (uint64_t)got;
        if (got > 0)
            break;
    }
    return STATUS_OK;
}

/* At least `want` bytes of input where the file has them. */
static enum status want_input(struct stream *stream, size_t want, struct error *error)
{
    while (stream->input_end - stream->input_start < want && !stream->is_input_end) {
        enum status status = read_input(stream, error);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}

static bool is_gzip(const unsigned char *bytes, size_t count)
{
    return count >= 3 && bytes[0] == 0x1f && bytes[1] == 0x8b && bytes[2] == 8;
}

static bool is_zstd(const unsigned char *bytes, size_t count)
{
    return count >= 4 && bytes[0] == 0x28 && bytes[1] == 0xb5 && bytes[2] == 0x2f &&
           bytes[3] == 0xfd;
}

enum status stream_open(const char *path, struct stream **out, struct error *error)
{
    *out = NULL;
    bool is_stdin = strcmp(path, "-") == 0;
    int fd = is_stdin ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return error_set(error, STATUS_IO, "%s", strerror(errno));
    struct stat info = {0};
    if (fstat(fd, &info) == 0 && S_ISDIR(info.st_mode)) {
        close(fd);
        return error_set(error, STATUS_IO, "is a folder");
    }
    struct stream *stream = calloc(1, sizeof *stream);
    if (!stream)
        abort();
    stream->fd = fd;
    stream->size_bytes = S_ISREG(info.st_mode) ? (uint64_t)info.st_size : 0;
    enum status status = want_input(stream, 4, error);
    if (status != STATUS_OK) {
        stream_close(stream);
        return status;
    }
    if (is_gzip(stream->input, stream->input_end))
        stream->coding = CODING_GZIP;
    else if (is_zstd(stream->input, stream->input_end))
        stream->coding = CODING_ZSTD;
    *out = stream;
    return STATUS_OK;
}

void stream_close(struct stream *stream)
{
    if (!stream)
        return;
    if (stream->has_zlib)
        inflateEnd(&stream->zlib);
    ZSTD_freeDStream(stream->zstd);
    close(stream->fd);
    free(stream->output);
    free(stream);
}

static uint64_t input_offset(const struct stream *stream)
{
    return stream->input_total - (stream->input_end - stream->input_start);
}

static void begin_member(struct stream *stream)
{
    if (stream->boundary_count == BOUNDARIES) {
        stream->boundary_count--;
        memmove(stream->boundaries, stream->boundaries + 1,
                stream->boundary_count * sizeof *stream->boundaries);
    }
    stream->boundaries[stream->boundary_count++] =
        (struct boundary){stream->output_total, input_offset(stream)};
    stream->is_in_member = true;
    stream->member_input = stream->member_output = 0;
}

static void make_room(struct stream *stream)
{
    size_t held = stream->output_end - stream->output_start;
    if (stream->output_start > 0) {
        memmove(stream->output, stream->output + stream->output_start, held);
        stream->output_start = 0;
        stream->output_end = held;
    }
    if (stream->output_capacity - held < INPUT_BYTES) {
        stream->output_capacity =
            stream->output_capacity ? stream->output_capacity * 2 : 4 * INPUT_BYTES;
        stream->output = realloc(stream->output, stream->output_capacity);
        if (!stream->output)
            abort();
    }
}

static void account(struct stream *stream, size_t consumed, size_t made)
{
    stream->input_start += consumed;
    stream->output_end += made;
    stream->output_total += made;
    stream->member_input += consumed;
    stream->member_output += made;
}

static uint64_t member_offset(const struct stream *stream)
{
    return stream->boundary_count ? stream->boundaries[stream->boundary_count - 1].file : 0;
}

/* One step of gzip. Zero padding and anything else behind the last member is ignored, as gzip does.
 */
static enum status step_gzip(struct stream *stream, struct error *error)
{
    if (!stream->is_in_member) {
        enum status status = want_input(stream, 3, error);
        if (status != STATUS_OK)
            return status;
        if (!is_gzip(stream->input + stream->input_start,
                     stream->input_end - stream->input_start)) {
            stream->is_end = true;
            return STATUS_OK;
        }
        begin_member(stream);
        int made =
            stream->has_zlib ? inflateReset(&stream->zlib) : inflateInit2(&stream->zlib, 15 + 16);
        stream->has_zlib = true;
        if (made != Z_OK)
            return error_set(error, STATUS_FORMAT, "gzip cannot start");
    }
    size_t room = stream->output_capacity - stream->output_end;
    size_t given = stream->input_end - stream->input_start;
    stream->zlib.next_in = stream->input + stream->input_start;
    stream->zlib.avail_in = (uInt)given;
    stream->zlib.next_out = (unsigned char *)stream->output + stream->output_end;
    stream->zlib.avail_out = (uInt)room;
    int result = inflate(&stream->zlib, Z_NO_FLUSH);
    account(stream, given - stream->zlib.avail_in, room - stream->zlib.avail_out);
    if (result == Z_STREAM_END)
        stream->is_in_member = false;
    else if (result != Z_OK && result != Z_BUF_ERROR)
        return error_set(error, STATUS_FORMAT, "broken gzip data in the member at byte %llu",
                         (unsigned long long)member_offset(stream));
    else if (given == 0 && stream->is_input_end)
        return error_set(error, STATUS_FORMAT, "gzip data ends inside the member at byte %llu",
                         (unsigned long long)member_offset(stream));
    return STATUS_OK;
}

static enum status step_zstd(struct stream *stream, struct error *error)
{
    size_t given = stream->input_end - stream->input_start;
    if (!stream->zstd && !(stream->zstd = ZSTD_createDStream()))
        abort();
    if (!stream->is_in_member) {
        if (given == 0) {
            stream->is_end = true;
            return STATUS_OK;
        }
        begin_member(stream);
        ZSTD_initDStream(stream->zstd);
    }
    ZSTD_inBuffer in = {stream->input + stream->input_start, given, 0};
    ZSTD_outBuffer out = {stream->output + stream->output_end,
                          stream->output_capacity - stream->output_end, 0};
    size_t left = ZSTD_decompressStream(stream->zstd, &out, &in);
    if (ZSTD_isError(left))
        return error_set(error, STATUS_FORMAT, "broken zstd data: %s", ZSTD_getErrorName(left));
    account(stream, in.pos, out.pos);
    if (left == 0)
        stream->is_in_member = false;
    else if (given == 0 && out.pos == 0 && stream->is_input_end)
        return error_set(error, STATUS_FORMAT, "zstd data ends too early");
    return STATUS_OK;
}

static void step_plain(struct stream *stream)
{
    size_t room = stream->output_capacity - stream->output_end;
    size_t count = stream->input_end - stream->input_start;
    if (count > room)
        count = room;
    memcpy(stream->output + stream->output_end, stream->input + stream->input_start, count);
    account(stream, count, count);
    if (count == 0 && stream->is_input_end)
        stream->is_end = true;
}

static enum status produce_step(struct stream *stream, struct error *error)
{
    enum status status = STATUS_OK;
    if (stream->input_start == stream->input_end)
        status = read_input(stream, error);
    if (status != STATUS_OK)
        return status;
    if (stream->coding == CODING_PLAIN) {
        step_plain(stream);
        return STATUS_OK;
    }
    status = stream->coding == CODING_GZIP ? step_gzip(stream, error) : step_zstd(stream, error);
    if (status == STATUS_OK && stream->member_output > RATIO_FREE_BYTES &&
        stream->member_output / RATIO_MAX > stream->member_input)
        status =
            error_set(error, STATUS_LIMIT, "compressed data grows more than %u times", RATIO_MAX);
    return status;
}

/* Makes at least one more byte of content, or finds the end. A failure waits in the stream until
 * all that could be read before it was taken. */
static void produce(struct stream *stream)
{
    make_room(stream);
    size_t before = stream->output_end;
    while (stream->output_end == before && !stream->is_end)
        if (produce_step(stream, &stream->failure) != STATUS_OK)
            stream->is_end = stream->is_failed = true;
}

/* With nothing left to take: tells a failure, once. */
static enum status tell_failure(struct stream *stream, struct error *error)
{
    enum status status = stream->failure.status;
    if (status != STATUS_OK)
        error_set(error, status, "%s", stream->failure.message);
    error_clear(&stream->failure);
    return status;
}

enum status stream_peek(struct stream *stream, size_t want, struct slice *out, struct error *error)
{
    if (want > PEEK_MAX_BYTES)
        want = PEEK_MAX_BYTES;
    while (!stream->is_end && stream->output_end - stream->output_start < want)
        produce(stream);
    size_t held = stream->output_end - stream->output_start;
    *out = (struct slice){stream->output + stream->output_start, held < want ? held : want};
    return held > 0 ? STATUS_OK : tell_failure(stream, error);
}

void stream_skip(struct stream *stream, size_t bytes)
{
    size_t held = stream->output_end - stream->output_start;
    stream->output_start += bytes < held ? bytes : held;
}

enum status stream_line(struct stream *stream, struct buf *line, bool *is_end, struct error *error)
{
    bool is_over = false, has_any = false;
    buf_clear(line);
    *is_end = false;
    for (;;) {
        if (stream->output_start == stream->output_end && !stream->is_end)
            produce(stream);
        size_t held = stream->output_end - stream->output_start;
        if (held == 0) {
            enum status status = tell_failure(stream, error);
            if (status != STATUS_OK)
                return status;
            break;
        }
        has_any = true;
        const char *start = stream->output + stream->output_start;
        const char *newline = memchr(start, '\n', held);
        size_t take = newline ? (size_t)(newline - start) : held;
        if (!is_over && buf_append(line, (struct slice){start, take}) != STATUS_OK)
            is_over = true;
        stream->output_start += take + (newline ? 1 : 0);
        if (newline)
            break;
    }
    *is_end = !has_any;
    if (is_over)
        return error_set(error, STATUS_LIMIT, "line is longer than %zu bytes", line->max_bytes);
    if (line->len > 0 && line->ptr[line->len - 1] == '\r')
        line->ptr[--line->len] = '\0';
    return STATUS_OK;
}

enum status stream_take(struct stream *stream, uint64_t bytes, struct buf *out, uint64_t *got,
                        struct error *error)
{
    bool is_over = false;
    uint64_t taken = 0;
    enum status status = STATUS_OK;
    while (taken < bytes) {
        if (stream->output_start == stream->output_end && !stream->is_end)
            produce(stream);
        uint64_t held = stream->output_end - stream->output_start;
        if (held == 0) {
            status = tell_failure(stream, error);
            break;
        }
        if (held > bytes - taken)
            held = bytes - taken;
        struct slice piece = {stream->output + stream->output_start, (size_t)held};
        if (!is_over && buf_append(out, piece) != STATUS_OK)
            is_over = true;
        stream->output_start += (size_t)held;
        taken += held;
    }
    if (got)
        *got = taken;
    if (status == STATUS_OK && is_over)
        return error_set(error, STATUS_LIMIT, "larger than %zu bytes", out->max_bytes);
    return status;
}

bool stream_resync(struct stream *stream)
{
    if (stream->coding != CODING_GZIP || !stream->is_failed)
        return false;
    stream->is_failed = false;
    error_clear(&stream->failure);
    stream->is_in_member = false;
    stream->output_start = stream->output_end;
    /* Past the magic bytes of the member that failed, when it failed at once. */
    if (stream->member_input < 3 && stream->input_start < stream->input_end)
        stream->input_start++;
    for (;;) {
        if (want_input(stream, 3, NULL) != STATUS_OK || stream->input_end - stream->input_start < 3)
            return false;
        while (stream->input_end - stream->input_start >= 3) {
            if (is_gzip(stream->input + stream->input_start,
                        stream->input_end - stream->input_start)) {
                stream->is_end = false;
                return true;
            }
            stream->input_start++;
        }
    }
}

uint64_t stream_offset(const struct stream *stream)
{
    uint64_t at = stream->output_total - (stream->output_end - stream->output_start);
    if (stream->coding == CODING_PLAIN)
        return at;
    for (unsigned i = stream->boundary_count; i > 0; i--)
        if (stream->boundaries[i - 1].content <= at)
            return stream->boundaries[i - 1].file;
    return input_offset(stream);
}

uint64_t stream_done_bytes(const struct stream *stream)
{
    return input_offset(stream);
}

uint64_t stream_size_bytes(const struct stream *stream)
{
    return stream->size_bytes;
}
