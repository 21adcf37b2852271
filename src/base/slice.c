/* Searching and cutting slices. */
#include "base/slice.h"

static bool is_space_byte(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

struct slice slice_trim(struct slice text)
{
    for (;;) {
        if (text.len && is_space_byte(text.ptr[0])) {
            text.ptr++, text.len--;
        } else if (text.len >= 2 && memcmp(text.ptr, "\xc2\xa0", 2) == 0) {
            text.ptr += 2, text.len -= 2;
        } else {
            break;
        }
    }
    for (;;) {
        if (text.len && is_space_byte(text.ptr[text.len - 1]))
            text.len--;
        else if (text.len >= 2 && memcmp(text.ptr + text.len - 2, "\xc2\xa0", 2) == 0)
            text.len -= 2;
        else
            break;
    }
    return text;
}

size_t slice_find(struct slice text, struct slice needle, size_t from)
{
    if (from >= text.len)
        return text.len;
    const char *hit = memmem(text.ptr + from, text.len - from, needle.ptr, needle.len);
    return hit ? (size_t)(hit - text.ptr) : text.len;
}

bool slice_next_part(struct slice *rest, char separator, struct slice *part)
{
    if (!rest->ptr || rest->len == 0)
        return false;
    const char *cut = memchr(rest->ptr, separator, rest->len);
    part->ptr = rest->ptr;
    part->len = cut ? (size_t)(cut - rest->ptr) : rest->len;
    size_t taken = part->len + (cut ? 1 : 0);
    rest->ptr += taken;
    rest->len -= taken;
    return true;
}

bool slice_has_part(struct slice whole, char separator, struct slice part)
{
    struct slice other;
    while (slice_next_part(&whole, separator, &other)) {
        if (slice_equal(other, part))
            return true;
    }
    return false;
}

bool slice_next_line(struct slice *rest, struct slice *line)
{
    if (!slice_next_part(rest, '\n', line))
        return false;
    if (line->len && line->ptr[line->len - 1] == '\r')
        line->len--;
    return true;
}
