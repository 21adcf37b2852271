/* Well-formed UTF-8 as in table 3-7 of the Unicode Standard; repairs follow its "maximal subpart"
 * practice. */
#include "base/utf8.h"

/* The length of the well-formed sequence at `at`; 0 for an ill-formed one, whose maximal subpart is
 * `*bad` long. */
static size_t sequence_at(struct slice text, size_t at, size_t *bad)
{
    const unsigned char *p = (const unsigned char *)text.ptr + at;
    size_t left = text.len - at, need;
    unsigned char low = 0x80, high = 0xBF;
    *bad = 1;
    if (p[0] < 0x80)
        return 1;
    if (p[0] >= 0xC2 && p[0] <= 0xDF) {
        need = 2;
    } else if (p[0] >= 0xE0 && p[0] <= 0xEF) {
        need = 3;
        low = p[0] == 0xE0 ? 0xA0 : 0x80;
        high = p[0] == 0xED ? 0x9F : 0xBF;
    } else if (p[0] >= 0xF0 && p[0] <= 0xF4) {
        need = 4;
        low = p[0] == 0xF0 ? 0x90 : 0x80;
        high = p[0] == 0xF4 ? 0x8F : 0xBF;
    } else {
        return 0;
    }
    for (size_t i = 1; i < need; i++) {
        if (i >= left || p[i] < low || p[i] > high) {
            *bad = i;
            return 0;
        }
        low = 0x80, high = 0xBF;
    }
    return need;
}

size_t utf8_valid_prefix(struct slice text)
{
    size_t at = 0, bad;
    while (at < text.len) {
        uint64_t eight; /* most text is ASCII */
        while (text.len - at >= sizeof eight) {
            memcpy(&eight, text.ptr + at, sizeof eight);
            if (eight & 0x8080808080808080u)
                break;
            at += sizeof eight;
        }
        if (at == text.len)
            break;
        size_t len = sequence_at(text, at, &bad);
        if (len == 0)
            return at;
        at += len;
    }
    return at;
}

struct slice utf8_repair(struct arena *arena, struct slice text, uint32_t *repaired)
{
    uint32_t count = 0;
    if (repaired)
        *repaired = 0;
    if (utf8_valid_prefix(text) == text.len && (text.len == 0 || !memchr(text.ptr, 0, text.len)))
        return text;
    /* At worst every byte becomes a three-byte replacement. */
    char *out = arena_alloc(arena, text.len * 3 + 1);
    size_t used = 0, at = 0, bad;
    while (at < text.len) {
        size_t len = sequence_at(text, at, &bad);
        if (len == 0 || text.ptr[at] == '\0') {
            memcpy(out + used, "\xef\xbf\xbd", 3);
            used += 3;
            at += len ? len : bad;
            count++;
        } else {
            memcpy(out + used, text.ptr + at, len);
            used += len;
            at += len;
        }
    }
    if (repaired)
        *repaired = count;
    return (struct slice){out, used};
}

/* Of what is not ASCII. */
uint32_t utf8_next_long(struct slice text, size_t *at)
{
    const unsigned char *p = (const unsigned char *)text.ptr + *at;
    if (p[0] < 0xE0) {
        *at += 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3Fu);
    }
    if (p[0] < 0xF0) {
        *at += 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3Fu);
    }
    *at += 4;
    return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
           (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3Fu);
}

unsigned utf8_encode(uint32_t code_point, char *out)
{
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    if (code_point < 0x800) {
        out[0] = (char)(0xC0 | code_point >> 6);
        out[1] = (char)(0x80 | (code_point & 0x3F));
        return 2;
    }
    if (code_point < 0x10000) {
        out[0] = (char)(0xE0 | code_point >> 12);
        out[1] = (char)(0x80 | (code_point >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code_point & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code_point >> 18);
    out[1] = (char)(0x80 | (code_point >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code_point >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code_point & 0x3F));
    return 4;
}

/* Of eight bytes those that do not begin a code point: 10xxxxxx. */
static size_t count_continuations(uint64_t eight)
{
    const uint64_t each = 0x0101010101010101u;
    return (size_t)(((eight >> 7 & ~eight >> 6 & each) * each) >> 56);
}

static size_t count_points(const char *bytes, size_t len)
{
    size_t count = len, at = 0;
    for (uint64_t eight; len - at >= sizeof eight; at += sizeof eight) {
        memcpy(&eight, bytes + at, sizeof eight);
        count -= count_continuations(eight);
    }
    for (; at < len; at++)
        count -= ((unsigned char)bytes[at] & 0xC0) == 0x80;
    return count;
}

size_t utf8_count(struct slice text)
{
    return count_points(text.ptr, text.len);
}

enum { MARK_BYTES = 64 };

void utf8_index_init(struct utf8_index *index, struct arena *arena, struct slice text)
{
    uint32_t marks = (uint32_t)(text.len / MARK_BYTES) + 1, points = 0;
    index->text = text;
    index->marks = ARENA_ARRAY(arena, uint32_t, marks);
    for (uint32_t i = 0; i < marks; i++) {
        index->marks[i] = points;
        size_t from = (size_t)i * MARK_BYTES;
        size_t len = text.len - from < MARK_BYTES ? text.len - from : MARK_BYTES;
        points += (uint32_t)count_points(text.ptr + from, len);
    }
    index->is_ascii = points == text.len;
}

uint32_t utf8_point_of_byte(const struct utf8_index *index, uint32_t byte)
{
    if (index->is_ascii)
        return byte;
    uint32_t mark = byte / MARK_BYTES;
    return index->marks[mark] + (uint32_t)count_points(index->text.ptr + (size_t)mark * MARK_BYTES,
                                                       byte - mark * MARK_BYTES);
}

uint32_t utf8_byte_of_point(const struct utf8_index *index, uint32_t point)
{
    if (index->is_ascii)
        return point <= index->text.len ? point : UINT32_MAX;
    uint32_t low = 0, high = (uint32_t)(index->text.len / MARK_BYTES);
    while (low < high) { /* the last mark at or before the point */
        uint32_t middle = low + (high - low + 1) / 2;
        if (index->marks[middle] <= point)
            low = middle;
        else
            high = middle - 1;
    }
    uint32_t seen = index->marks[low];
    size_t at = (size_t)low * MARK_BYTES;
    /* A mark may fall inside a sequence, whose first byte was counted before it. */
    while (at < index->text.len && ((unsigned char)index->text.ptr[at] & 0xC0) == 0x80)
        at++;
    while (seen < point && at < index->text.len) {
        utf8_next(index->text, &at);
        seen++;
    }
    return seen == point ? (uint32_t)at : UINT32_MAX;
}
