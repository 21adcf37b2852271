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

/* Room for `more` bytes; as buf_append fails. */
enum status buf_grow(struct buf *buf, size_t more);

/* Inline for those who append a few bytes at a time. The capacity never passes the maximum (and its
 * NUL). */
static inline enum status buf_append(struct buf *buf, struct slice bytes)
{
    if (bytes.len >= buf->capacity - buf->len) {
        enum status status = buf_grow(buf, bytes.len);
        if (status != STATUS_OK)
            return status;
    }
    if (bytes.len)
        memcpy(buf->ptr + buf->len, bytes.ptr, bytes.len);
    buf->len += bytes.len;
    buf->ptr[buf->len] = '\0';
    return STATUS_OK;
}

/* For one who writes in place: room for `more` bytes behind what is there, NULL where the maximum
 * would be passed. Then buf_take says where the new content ends, at most that far. */
static inline char *buf_room(struct buf *buf, size_t more)
{
    if (more >= buf->capacity - buf->len && buf_grow(buf, more) != STATUS_OK)
        return NULL;
    return buf->ptr + buf->len;
}

static inline void buf_take(struct buf *buf, char *end)
{
    buf->len = (size_t)(end - buf->ptr);
    *end = '\0';
}

static inline struct slice buf_slice(const struct buf *buf)
{
    return (struct slice){buf->ptr, buf->len};
}

#endif
