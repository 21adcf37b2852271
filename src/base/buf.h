/* A growable byte buffer on the heap, with a maximum given at birth. Always terminated by a NUL
 * that does not count. */
#ifndef RUNUT_BUF_H
#define RUNUT_BUF_H

#include "base/error.h"
#include "base/slice.h"

struct buf {
    char *ptr;
    size_t len, capacity, max_bytes;
};

/* `max_bytes` is the most it may ever hold; 0 means 1 GiB. */
void buf_init(struct buf *buf, size_t max_bytes);
void buf_clear(struct buf *buf);   /* empty, memory kept */
void buf_release(struct buf *buf); /* memory freed, may be used again */

/* STATUS_LIMIT when the maximum would be passed; nothing is appended then. */
static inline enum status buf_append(struct buf *buf, struct slice bytes);
enum status buf_append_char(struct buf *buf, char byte);
enum status buf_printf(struct buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* buf_append where the memory must grow, or there is none yet. */
enum status buf_append_growing(struct buf *buf, struct slice bytes);

/* Inline for those who append a few bytes at a time. The capacity never passes the maximum (and its
 * NUL). */
static inline enum status buf_append(struct buf *buf, struct slice bytes)
{
    if (bytes.len >= buf->capacity - buf->len)
        return buf_append_growing(buf, bytes);
    if (bytes.len)
        memcpy(buf->ptr + buf->len, bytes.ptr, bytes.len);
    buf->len += bytes.len;
    buf->ptr[buf->len] = '\0';
    return STATUS_OK;
}

static inline struct slice buf_slice(const struct buf *buf)
{
    return (struct slice){buf->ptr, buf->len};
}

#endif
