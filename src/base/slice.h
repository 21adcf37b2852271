/* Borrowed pieces of text, and places in a text. Neither owns memory; a slice is not terminated and
 * may hold NUL. */
#ifndef RUNUT_SLICE_H
#define RUNUT_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct slice {
    const char *ptr; /* may be NULL only where len is 0 */
    size_t len;      /* bytes */
};

/* Half open, in bytes of the one text that a document's offsets point into. */
struct span {
    uint32_t start, end;
};

#define SLICE_EMPTY ((struct slice){NULL, 0})
#define SLICE(literal) ((struct slice){"" literal, sizeof(literal) - 1})

/* For printf("%.*s", SLICE_ARG(s)). */
#define SLICE_ARG(s) (int)(s).len, (s).ptr ? (s).ptr : ""

static inline struct slice slice_of(const char *text)
{
    return (struct slice){text, text ? strlen(text) : 0};
}

static inline bool slice_equal(struct slice a, struct slice b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static inline bool slice_is(struct slice a, const char *b)
{
    return slice_equal(a, slice_of(b));
}

static inline struct slice slice_sub(struct slice whole, struct span span)
{
    return (struct slice){whole.ptr + span.start, span.end - span.start};
}

static inline bool slice_starts_with(struct slice a, struct slice prefix)
{
    return a.len >= prefix.len && (prefix.len == 0 || memcmp(a.ptr, prefix.ptr, prefix.len) == 0);
}

static inline bool slice_ends_with(struct slice a, struct slice suffix)
{
    return a.len >= suffix.len &&
           (suffix.len == 0 || memcmp(a.ptr + a.len - suffix.len, suffix.ptr, suffix.len) == 0);
}

/* The first eight bytes, or all where there are fewer, as one number; what is missing is 0. Copying
 * a few bytes by memcpy is a call. */
static inline uint64_t slice_eight(struct slice text)
{
    uint64_t eight;
    uint32_t head, tail;
    if (text.len >= 8) {
        memcpy(&eight, text.ptr, sizeof eight);
        return eight;
    }
    if (text.len >= 4) { /* in the middle both have the same bytes */
        memcpy(&head, text.ptr, sizeof head);
        memcpy(&tail, text.ptr + text.len - 4, sizeof tail);
        return head | (uint64_t)tail << 8 * (text.len - 4);
    }
    eight = 0;
    for (size_t i = 0; i < text.len; i++)
        eight |= (uint64_t)(unsigned char)text.ptr[i] << 8 * i;
    return eight;
}

/* Bytewise order; a prefix comes first. */
static inline int slice_compare(struct slice a, struct slice b)
{
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.ptr, b.ptr, shorter) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

/* Without ASCII white space and no-break space (U+00A0) on both sides. */
struct slice slice_trim(struct slice text);

/* First place of `needle` in `text` at or after `from`; text.len where there is none. */
size_t slice_find(struct slice text, struct slice needle, size_t from);

/* Takes the next line (without its "\n" or "\r\n") off the front of `rest`; false at the end. */
bool slice_next_line(struct slice *rest, struct slice *line);

/* Takes the part up to `separator` off the front of `rest`; false when nothing is left. */
bool slice_next_part(struct slice *rest, char separator, struct slice *part);
/* Is it one of those parts? */
bool slice_has_part(struct slice whole, char separator, struct slice part);

#endif
