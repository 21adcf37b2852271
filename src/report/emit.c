/* JSON text without a tree. See emit.h. */
#include "report/emit.h"

#include "base/utf8.h"

static void put(struct emitter *e, const char *bytes, size_t len)
{
    if (!e->failed && buf_append(e->out, (struct slice){bytes, len}) != STATUS_OK)
        e->failed = true;
}

static void begin_value(struct emitter *e)
{
    if (e->wants_comma)
        put(e, ",", 1);
    e->wants_comma = true;
}

void emit_open(struct emitter *e, char bracket)
{
    begin_value(e);
    put(e, &bracket, 1);
    e->wants_comma = false;
}

void emit_close(struct emitter *e, char bracket)
{
    put(e, &bracket, 1);
    e->wants_comma = true;
}

void emit_key(struct emitter *e, const char *key)
{
    begin_value(e);
    put(e, "\"", 1);
    put(e, key, strlen(key));
    put(e, "\":", 2);
    e->wants_comma = false;
}

void emit_null(struct emitter *e)
{
    begin_value(e);
    put(e, "null", 4);
}

void emit_boolean(struct emitter *e, bool value)
{
    begin_value(e);
    if (value)
        put(e, "true", 4);
    else
        put(e, "false", 5);
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
    begin_value(e);
    if (value < 0)
        put(e, "-", 1);
    put(e, digits + at, sizeof digits - at);
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

static bool is_well_formed(struct slice text)
{
    return utf8_valid_prefix(text) == text.len;
}

static void put_string(struct emitter *e, struct slice text)
{
    size_t from = 0;
    begin_value(e);
    put(e, "\"", 1);
    if (!text.len)
        text.ptr = "";
    for (size_t at = 0; at < text.len; at++) {
        if (is_plain((unsigned char)text.ptr[at]))
            continue;
        put(e, text.ptr + from, at - from);
        put_escaped(e, (unsigned char)text.ptr[at]);
        from = at + 1;
    }
    put(e, text.ptr + from, text.len - from);
    put(e, "\"", 1);
}

void emit_string(struct emitter *e, struct slice text)
{
    if (is_well_formed(text))
        put_string(e, text);
}

void emit_any(struct emitter *e, const char *key, struct slice value)
{
    if (!is_well_formed(value))
        return;
    emit_key(e, key);
    put_string(e, value);
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

void emit_number(struct emitter *e, const char *key, int64_t value)
{
    emit_key(e, key);
    emit_integer(e, value);
}

void emit_civil(struct emitter *e, const char *key, struct civil value)
{
    char text[32];
    civil_format(value, text);
    emit_key(e, key);
    if (text[0])
        put_string(e, slice_of(text));
    else
        emit_null(e);
}
