/* JSON text without a tree. See emit.h. */
#include "report/emit.h"

#include "base/utf8.h"

/* Room for so many bytes and a comma before them, which is written where one is due. NULL where
 * nothing more may be written. */
static char *begin(struct emitter *e, size_t bytes)
{
    char *at = e->failed ? NULL : buf_room(e->out, bytes + e->wants_comma);
    e->failed = at == NULL;
    if (at && e->wants_comma)
        *at++ = ',';
    return at;
}

static void end_value(struct emitter *e, char *at)
{
    buf_take(e->out, at);
    e->wants_comma = true;
}

static void put(struct emitter *e, const char *bytes, size_t len)
{
    if (!e->failed && buf_append(e->out, (struct slice){bytes, len}) != STATUS_OK)
        e->failed = true;
}

static void put_value(struct emitter *e, const char *bytes, size_t len)
{
    char *at = begin(e, len);
    if (!at)
        return;
    memcpy(at, bytes, len);
    end_value(e, at + len);
}

void emit_open(struct emitter *e, char bracket)
{
    put_value(e, &bracket, 1);
    e->wants_comma = false;
}

void emit_close(struct emitter *e, char bracket)
{
    put(e, &bracket, 1);
    e->wants_comma = true;
}

void emit_name(struct emitter *e, const char *name, size_t len)
{
    char *at = begin(e, len + 3);
    if (!at)
        return;
    *at++ = '"';
    memcpy(at, name, len);
    memcpy(at + len, "\":", 2);
    buf_take(e->out, at + len + 2);
    e->wants_comma = false;
}

void emit_null(struct emitter *e)
{
    put_value(e, "null", 4);
}

void emit_boolean(struct emitter *e, bool value)
{
    put_value(e, value ? "true" : "false", value ? 4 : 5);
}

void emit_integer(struct emitter *e, int64_t value)
{
    char digits[20];
    size_t at = sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (value < 0)
        digits[--at] = '-';
    put_value(e, digits + at, sizeof digits - at);
}

void emit_decimal(struct emitter *e, int64_t whole, uint32_t millionths)
{
    char digits[7] = {'.', '0', '0', '0', '0', '0', '0'};
    size_t len = 2;
    emit_integer(e, whole);
    for (size_t i = 6; i > 0; i--) {
        digits[i] = (char)('0' + millionths % 10);
        if (millionths % 10 && i >= len)
            len = i + 1;
        millionths /= 10;
    }
    put(e, digits, len);
}

static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c != '"' && c != '\\';
}

/* Eight bytes at a time: the high bit of each byte of the result, where some byte is written with a
 * backslash. Bytes behind the first such one may be told too. */
static uint64_t specials(uint64_t eight)
{
    const uint64_t each = 0x0101010101010101u;
    uint64_t quote = eight ^ each * '"', backslash = eight ^ each * '\\';
    return (((eight - each * 0x20) & ~eight) | ((quote - each) & ~quote) |
            ((backslash - each) & ~backslash)) &
           each << 7;
}

/* Where the next byte stands that is written with a backslash; the end where none is. */
static size_t find_special(struct slice text, size_t at)
{
    uint64_t eight;
    for (; text.len - at >= sizeof eight; at += sizeof eight) {
        memcpy(&eight, text.ptr + at, sizeof eight);
        if (specials(eight))
            break;
    }
    while (at < text.len && is_plain((unsigned char)text.ptr[at]))
        at++;
    return at;
}

/* Names and words: ASCII, nothing special. Read up to the end by eights, the last of which may
 * reach back; what is shorter is filled up. */
static bool is_simple(struct slice text)
{
    const uint64_t beyond_ascii = 0x8080808080808080u;
    uint64_t eight, seen = 0;
    if (text.len < sizeof eight) {
        eight = 0x6161616161616161u;
        for (size_t i = 0; i < text.len; i++)
            eight = eight << 8 | (unsigned char)text.ptr[i];
        return !(specials(eight) | (eight & beyond_ascii));
    }
    for (size_t at = 0; at < text.len - sizeof eight; at += sizeof eight) {
        memcpy(&eight, text.ptr + at, sizeof eight);
        seen |= specials(eight) | (eight & beyond_ascii);
    }
    memcpy(&eight, text.ptr + text.len - sizeof eight, sizeof eight);
    return !(seen | specials(eight) | (eight & beyond_ascii));
}

static void put_escaped(struct emitter *e, unsigned char c)
{
    static const char hex[] = "0123456789ABCDEF";
    static const char letters[0x20] = {
        ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
    char short_form[2] = {'\\', c < 0x20 ? letters[c] : (char)c};
    char long_form[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
    if (short_form[1])
        put(e, short_form, sizeof short_form);
    else
        put(e, long_form, sizeof long_form);
}

static void put_simple(struct emitter *e, struct slice text)
{
    char *out = begin(e, text.len + 2);
    if (!out)
        return;
    out[0] = '"';
    if (text.len)
        memcpy(out + 1, text.ptr, text.len);
    out[text.len + 1] = '"';
    end_value(e, out + text.len + 2);
}

static void put_string(struct emitter *e, struct slice text)
{
    put_value(e, "\"", 1);
    for (size_t from = 0; from < text.len;) {
        size_t special = find_special(text, from);
        put(e, text.ptr + from, special - from);
        if (special < text.len)
            put_escaped(e, (unsigned char)text.ptr[special]);
        from = special + 1;
    }
    put(e, "\"", 1);
}

void emit_string(struct emitter *e, struct slice text)
{
    if (is_simple(text))
        put_simple(e, text);
    else if (utf8_valid_prefix(text) == text.len)
        put_string(e, text);
}

void emit_any(struct emitter *e, const char *key, struct slice value)
{
    if (is_simple(value)) {
        emit_key(e, key);
        put_simple(e, value);
    } else if (utf8_valid_prefix(value) == value.len) {
        emit_key(e, key);
        put_string(e, value);
    }
}

void emit_slice(struct emitter *e, const char *key, struct slice value)
{
    if (value.len)
        emit_any(e, key, value);
}

void emit_text(struct emitter *e, const char *key, const char *value)
{
    if (value)
        emit_any(e, key, slice_of(value));
}

void emit_civil(struct emitter *e, const char *key, struct civil value)
{
    char text[32];
    civil_format(value, text);
    emit_key(e, key);
    if (text[0])
        put_simple(e, slice_of(text));
    else
        emit_null(e);
}
