/* One compressed body in, its bytes out. See inflate.h. */
#include "acquire/inflate.h"

#include "acquire/http_message.h"

#include <brotli/decode.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

#define STEP_BYTES (64u << 10)
#define RATIO_MAX 250u
#define RATIO_FREE_BYTES (8u << 20)
#define CODINGS_MAX 4u
/* RFC 9659: what a zstd body of HTTP may ask for. */
#define ZSTD_WINDOW_BITS 23

static bool is_bomb(uint64_t made, uint64_t consumed)
{
    return made > RATIO_FREE_BYTES && made / RATIO_MAX > consumed;
}

/* What was made by one step; `consumed` bytes went in so far. */
static enum status take(struct buf *out, struct slice made, uint64_t consumed, struct error *error)
{
    size_t most = out->max_bytes, room = most > out->len ? most - out->len : 0;
    if (made.len > room) {
        buf_append(out, (struct slice){made.ptr, room});
        return error_set(error, STATUS_LIMIT, "body is larger than %zu bytes", most);
    }
    if (buf_append(out, made) != STATUS_OK)
        return error_set(error, STATUS_LIMIT, "body is larger than %zu bytes", most);
    if (is_bomb(out->len, consumed))
        return error_set(error, STATUS_LIMIT, "body grows more than %u times", RATIO_MAX);
    return STATUS_OK;
}

/* `window` is zlib's window_bits: 15 + 32 for gzip or zlib by their heads, -15 for raw deflate. */
static enum status run_zlib(struct slice body, int window, struct buf *out, struct error *error)
{
    z_stream zlib = {0};
    unsigned char step[STEP_BYTES];
    enum status status = STATUS_OK;
    int result = Z_OK;
    if (inflateInit2(&zlib, window) != Z_OK)
        return error_set(error, STATUS_FORMAT, "compression cannot start");
    zlib.next_in = (unsigned char *)(uintptr_t)body.ptr;
    zlib.avail_in = (uInt)body.len;
    while (status == STATUS_OK && result == Z_OK) {
        zlib.next_out = step;
        zlib.avail_out = sizeof step;
        result = inflate(&zlib, Z_NO_FLUSH);
        struct slice made = {(char *)step, sizeof step - zlib.avail_out};
        status = take(out, made, zlib.total_in, error);
    }
    inflateEnd(&zlib);
    if (status == STATUS_OK && result != Z_STREAM_END)
        status = error_set(error, STATUS_FORMAT, "broken compressed body");
    return status;
}

static enum status run_zstd(struct slice body, struct buf *out, struct error *error)
{
    ZSTD_DStream *zstd = ZSTD_createDStream();
    static const size_t step_bytes = STEP_BYTES;
    char step[STEP_BYTES];
    enum status status = STATUS_OK;
    ZSTD_inBuffer in = {body.ptr, body.len, 0};
    size_t left = 1;
    if (!zstd)
        abort();
    ZSTD_DCtx_setParameter(zstd, ZSTD_d_windowLogMax, ZSTD_WINDOW_BITS);
    while (status == STATUS_OK && (left != 0 || in.pos < in.size)) {
        ZSTD_outBuffer made = {step, step_bytes, 0};
        size_t before = in.pos;
        left = ZSTD_decompressStream(zstd, &made, &in);
        if (ZSTD_isError(left) || (made.pos == 0 && in.pos == before))
            status = error_set(error, STATUS_FORMAT, "broken zstd body");
        else
            status = take(out, (struct slice){step, made.pos}, in.pos, error);
    }
    ZSTD_freeDStream(zstd);
    return status;
}

static enum status run_brotli(struct slice body, struct buf *out, struct error *error)
{
    BrotliDecoderState *brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    uint8_t step[STEP_BYTES];
    enum status status = STATUS_OK;
    const uint8_t *in = (const uint8_t *)body.ptr;
    size_t left = body.len;
    if (!brotli)
        abort();
    while (status == STATUS_OK && result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        uint8_t *at = step;
        size_t room = sizeof step;
        result = BrotliDecoderDecompressStream(brotli, &left, &in, &room, &at, NULL);
        status =
            take(out, (struct slice){(char *)step, sizeof step - room}, body.len - left, error);
    }
    BrotliDecoderDestroyInstance(brotli);
    if (status == STATUS_OK && result != BROTLI_DECODER_RESULT_SUCCESS)
        status = error_set(error, STATUS_FORMAT, "broken br body");
    return status;
}

static enum status undo(struct slice body, struct slice coding, struct buf *out,
                        struct error *error)
{
    const unsigned char *head = (const unsigned char *)body.ptr;
    if (http_is_name(coding, "gzip") || http_is_name(coding, "x-gzip") ||
        http_is_name(coding, "deflate")) {
        bool is_gzip = body.len >= 2 && head[0] == 0x1f && head[1] == 0x8b;
        bool is_zlib =
            body.len >= 2 && (head[0] & 0x0f) == 8 && (head[0] * 256u + head[1]) % 31 == 0;
        if (is_gzip || is_zlib)
            return run_zlib(body, 15 + 32, out, error);
        if (http_is_name(coding, "deflate") && body.len > 0 && head[0] != '<' && head[0] != ' ' &&
            head[0] != '\n')
            return run_zlib(body, -15, out, error);
    } else if (http_is_name(coding, "zstd") && body.len >= 4 &&
               memcmp(head, "\x28\xb5\x2f\xfd", 4) == 0) {
        return run_zstd(body, out, error);
    } else if (http_is_name(coding, "br") && body.len > 0 && head[0] != '<') {
        /* A stream can begin with any byte: what is broken from the start and could be text is
         * taken for text. */
        size_t before = out->len;
        enum status status = run_brotli(body, out, error);
        if (status != STATUS_FORMAT || out->len > before ||
            memchr(body.ptr, '<', body.len < 512 ? body.len : 512) == NULL)
            return status;
        error_clear(error);
    }
    return take(out, body, body.len, error);
}

enum status inflate_body(struct slice body, struct slice coding, struct buf *out,
                         struct error *error)
{
    struct slice parts[CODINGS_MAX], rest = coding, part;
    struct buf stages[2];
    enum status status = STATUS_OK;
    unsigned count = 0;
    if (body.len > UINT32_MAX / 2)
        return error_set(error, STATUS_LIMIT, "body is too large");
    while (slice_next_part(&rest, ',', &part)) {
        part = slice_trim(part);
        if (part.len == 0 || http_is_name(part, "identity"))
            continue;
        if (count == CODINGS_MAX)
            return error_set(error, STATUS_LIMIT, "body is compressed too often");
        parts[count++] = part;
    }
    if (count == 0)
        return take(out, body, body.len, error);
    buf_init(&stages[0], out->max_bytes);
    buf_init(&stages[1], out->max_bytes);
    while (status == STATUS_OK && count > 0) { /* the last one was applied last */
        struct buf *to = --count == 0 ? out : &stages[count % 2];
        if (to != out)
            buf_clear(to);
        status = undo(body, parts[count], to, error);
        body = buf_slice(to);
    }
    buf_release(&stages[0]);
    buf_release(&stages[1]);
    return status;
}
