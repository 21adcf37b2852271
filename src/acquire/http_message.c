/* A stored HTTP response in, its parts out. See http_message.h. */
#include "acquire/http_message.h"

#define HEAD_MAX_BYTES (256u << 10)

bool http_is_name(struct slice name, const char *wanted)
{
    name = slice_trim(name);
    return name.len == strlen(wanted) && strncasecmp(name.ptr, wanted, name.len) == 0;
}

bool http_has_type(struct slice content_type, const char *type)
{
    struct slice rest = content_type, first;
    return slice_next_part(&rest, ';', &first) && http_is_name(first, type);
}

struct slice http_charset(struct slice content_type)
{
    struct slice rest = content_type, part;
    while (slice_next_part(&rest, ';', &part)) {
        part = slice_trim(part);
        if (part.len > 8 && strncasecmp(part.ptr, "charset=", 8) == 0)
            return (struct slice){part.ptr + 8, part.len - 8};
    }
    return SLICE_EMPTY;
}

struct slice http_header(struct slice head, const char *name)
{
    struct slice rest = head, line;
    slice_next_line(&rest, &line);
    while (slice_next_line(&rest, &line)) {
        struct slice value = line, key;
        if (slice_next_part(&value, ':', &key) && http_is_name(key, name))
            return slice_trim(value);
    }
    return SLICE_EMPTY;
}

bool http_read_number(struct slice digits, uint64_t *out)
{
    digits = slice_trim(digits);
    *out = 0;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '9')
            return false;
        *out = *out * 10 + (uint64_t)(digits.ptr[i] - '0');
    }
    return digits.len > 0 && digits.len <= 18;
}

static void read_header(struct slice line, struct http_message *out)
{
    struct slice rest = line, name;
    if (!slice_next_part(&rest, ':', &name))
        return;
    struct slice value = slice_trim(rest);
    if (http_is_name(name, "Content-Type"))
        out->content_type = value;
    else if (http_is_name(name, "Content-Encoding"))
        out->encoding = value;
    else if (http_is_name(name, "Transfer-Encoding"))
        out->is_chunked = http_is_name(value, "chunked");
}

bool http_message_read(struct slice bytes, struct http_message *out)
{
    *out = (struct http_message){.status = 0};
    struct slice rest = bytes, line;
    if (!slice_starts_with(bytes, SLICE("HTTP/")) || !slice_next_line(&rest, &line))
        return false;
    size_t blank = slice_find(line, SLICE(" "), 0);
    uint64_t status;
    if (blank + 4 > line.len || !http_read_number((struct slice){line.ptr + blank + 1, 3}, &status))
        return false;
    out->status = (unsigned)status;
    while (slice_next_line(&rest, &line) && bytes.len - rest.len < HEAD_MAX_BYTES) {
        if (line.len == 0) {
            out->body = rest;
            return true;
        }
        read_header(line, out);
    }
    return false;
}

/* The size that begins a chunk: hexadecimal digits, perhaps an extension behind a semicolon. */
static bool read_chunk_size(struct slice line, uint64_t *out)
{
    size_t at = 0;
    *out = 0;
    for (; at < line.len && at < 12; at++) {
        char digit = line.ptr[at];
        int value = digit >= '0' && digit <= '9'                     ? digit - '0'
                    : (digit | 0x20) >= 'a' && (digit | 0x20) <= 'f' ? (digit | 0x20) - 'a' + 10
                                                                     : -1;
        if (value < 0)
            break;
        *out = *out * 16 + (uint64_t)value;
    }
    struct slice behind = slice_trim((struct slice){line.ptr + at, line.len - at});
    return at > 0 && (behind.len == 0 || behind.ptr[0] == ';');
}

bool http_unchunk(struct slice body, struct buf *out)
{
    struct slice rest = body, line;
    bool has_any = false;
    while (slice_next_line(&rest, &line)) {
        uint64_t size;
        if (line.len == 0)
            continue; /* the end of the chunk before */
        if (!read_chunk_size(line, &size))
            return has_any || buf_append(out, body) ==
                                  STATUS_OK; /* archives keep bodies that were unchunked */
        has_any = true;
        if (size == 0)
            return true;
        struct slice chunk = {rest.ptr, size < rest.len ? (size_t)size : rest.len};
        if (buf_append(out, chunk) != STATUS_OK)
            return false;
        rest = (struct slice){rest.ptr + chunk.len, rest.len - chunk.len};
    }
    return true;
}
