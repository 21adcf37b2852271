/* One compressed body in, its bytes out. See inflate.h. */
#include "acquire/inflate.h"

#include <zlib.h>
#include <zstd.h>

#define STEP_BYTES (64u << 10)
#define RATIO_MAX 250u
#define RATIO_FREE_BYTES (8u << 20)

static bool is_coding(struct slice coding, const char *name)
{
    return coding.len == strlen(name) && strncasecmp(coding.ptr, name, coding.len) == 0;
}

static bool is_bomb(uint64_t made, uint64_t consumed)
{
    return made > RATIO_FREE_BYTES && made / RATIO_MAX > consumed;
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
        size_t made = sizeof step - zlib.avail_out;
        if (buf_append(out, (struct slice){(char *)step, made}) != STATUS_OK)
            status =
                error_set(error, STATUS_LIMIT, "body is larger than %zu bytes", out->max_bytes);
        else if (is_bomb(zlib.total_out, zlib.total_in))
            status = error_set(error, STATUS_LIMIT, "body grows more than %u times", RATIO_MAX);
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
    while (status == STATUS_OK && (left != 0 || in.pos < in.size)) {
        ZSTD_outBuffer made = {step, step_bytes, 0};
        size_t before = in.pos;
        left = ZSTD_decompressStream(zstd, &made, &in);
        if (ZSTD_isError(left) || (made.pos == 0 && in.pos == before))
            status = error_set(error, STATUS_FORMAT, "broken zstd body");
        else if (buf_append(out, (struct slice){step, made.pos}) != STATUS_OK)
            status =
                error_set(error, STATUS_LIMIT, "body is larger than %zu bytes", out->max_bytes);
        else if (is_bomb(out->len, in.pos))
            status = error_set(error, STATUS_LIMIT, "body grows more than %u times", RATIO_MAX);
    }
    ZSTD_freeDStream(zstd);
    return status;
}

enum status inflate_body(struct slice body, struct slice coding, struct buf *out,
                         struct error *error)
{
    const unsigned char *head = (const unsigned char *)body.ptr;
    if (body.len > UINT32_MAX / 2)
        return error_set(error, STATUS_LIMIT, "body is too large");
    if (is_coding(coding, "gzip") || is_coding(coding, "x-gzip") || is_coding(coding, "deflate")) {
        bool is_gzip = body.len >= 2 && head[0] == 0x1f && head[1] == 0x8b;
        bool is_zlib =
            body.len >= 2 && (head[0] & 0x0f) == 8 && (head[0] * 256u + head[1]) % 31 == 0;
        if (is_gzip || is_zlib)
            return run_zlib(body, 15 + 32, out, error);
        if (is_coding(coding, "deflate") && body.len > 0 && head[0] != '<' && head[0] != ' ' &&
            head[0] != '\n')
            return run_zlib(body, -15, out, error);
    } else if (is_coding(coding, "zstd") && body.len >= 4 &&
               memcmp(head, "\x28\xb5\x2f\xfd", 4) == 0) {
        return run_zstd(body, out, error);
    } else if (is_coding(coding, "br") && body.len > 0 &&
               memchr(body.ptr, '<', body.len < 512 ? body.len : 512) == NULL) {
        return error_set(error, STATUS_UNSUPPORTED, "body is compressed with brotli");
    }
    if (buf_append(out, body) != STATUS_OK)
        return error_set(error, STATUS_LIMIT, "body is larger than %zu bytes", out->max_bytes);
    return STATUS_OK;
}
