/* Doubles up to its maximum; a failed append leaves the content as it was. */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { FIRST_CAPACITY = 256 };

void buf_init(struct buf *buf, size_t max_bytes)
{
    *buf = (struct buf){.ptr = NULL, .max_bytes = max_bytes ? max_bytes : (size_t)1 << 30};
}

void buf_clear(struct buf *buf)
{
    buf->len = 0;
    if (buf->ptr)
        buf->ptr[0] = '\0';
}

void buf_release(struct buf *buf)
{
    free(buf->ptr);
    buf->ptr = NULL;
    buf->len = buf->capacity = 0;
}

enum status buf_grow(struct buf *buf, size_t more)
{
    if (more > buf->max_bytes || buf->len > buf->max_bytes - more)
        return STATUS_LIMIT;
    size_t needed = buf->len + more + 1;
    if (needed <= buf->capacity)
        return STATUS_OK;
    size_t capacity = buf->capacity ? buf->capacity : FIRST_CAPACITY;
    while (capacity < needed)
        capacity *= 2;
    if (capacity - 1 > buf->max_bytes)
        capacity = buf->max_bytes + 1;
    char *grown = realloc(buf->ptr, capacity);
    if (!grown) {
        fprintf(stderr, "runut: out of memory (%zu bytes)\n", capacity);
        abort();
    }
    buf->ptr = grown;
    buf->capacity = capacity;
    return STATUS_OK;
}

enum status buf_append_char(struct buf *buf, char byte)
{
    return buf_append(buf, (struct slice){&byte, 1});
}

enum status buf_printf(struct buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    enum status status = len < 0 ? STATUS_FORMAT : buf_grow(buf, (size_t)len);
    if (status == STATUS_OK) {
        vsnprintf(buf->ptr + buf->len, (size_t)len + 1, format, again);
        buf->len += (size_t)len;
    }
    va_end(again);
    return status;
}
