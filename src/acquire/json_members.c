/* A walk over one JSON object. See json_members.h. */
#include "acquire/json_members.h"

#include "base/utf8.h"

enum { DEEPEST = 32, MOST_FIGURES = 18 };

struct scanner {
    struct slice line;
    size_t at;
    struct arena *arena;
};

static char look(const struct scanner *s)
{
    return s->at < s->line.len ? s->line.ptr[s->at] : '\0';
}

static void skip_blanks(struct scanner *s)
{
    while (look(s) == ' ' || look(s) == '\t' || look(s) == '\n' || look(s) == '\r')
        s->at++;
}

/* Behind blanks. */
static bool take(struct scanner *s, char wanted)
{
    skip_blanks(s);
    if (look(s) != wanted)
        return false;
    s->at++;
    return true;
}

static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c != '"' && c != '\\';
}

/* Where the next quote, backslash or control character stands, eight bytes at a time. */
static size_t plain_end(struct slice line, size_t at)
{
    const uint64_t each = 0x0101010101010101u;
    uint64_t eight;
    for (; line.len - at >= sizeof eight; at += sizeof eight) {
        memcpy(&eight, line.ptr + at, sizeof eight);
        uint64_t quote = eight ^ each * '"', backslash = eight ^ each * '\\';
        uint64_t special = ((eight - each * 0x20) & ~eight) | ((quote - each) & ~quote) |
                           ((backslash - each) & ~backslash);
        if (special & each << 7)
            break;
    }
    while (at < line.len && is_plain((unsigned char)line.ptr[at]))
        at++;
    return at;
}

/* Four hexadecimal figures; false where there are fewer. */
static bool take_hex(struct scanner *s, uint32_t *out)
{
    *out = 0;
    for (unsigned i = 0; i < 4; i++, s->at++) {
        char c = look(s), small = (char)(c | 0x20);
        bool is_figure = c >= '0' && c <= '9';
        if (!is_figure && (small < 'a' || small > 'f'))
            return false;
        *out = *out << 4 | (uint32_t)(is_figure ? c - '0' : small - 'a' + 10);
    }
    return true;
}

/* Behind "\u". NUL and halves of pairs are left to jansson. */
static bool take_point(struct scanner *s, uint32_t *out)
{
    uint32_t low;
    if (!take_hex(s, out) || *out == 0 || (*out >= 0xDC00 && *out <= 0xDFFF))
        return false;
    if (*out < 0xD800 || *out > 0xDBFF)
        return true;
    if (look(s) != '\\' || s->at + 1 >= s->line.len || s->line.ptr[s->at + 1] != 'u')
        return false;
    s->at += 2;
    if (!take_hex(s, &low) || low < 0xDC00 || low > 0xDFFF)
        return false;
    *out = 0x10000 + ((*out - 0xD800) << 10) + (low - 0xDC00);
    return true;
}

/* At a backslash: what it stands for goes to `out`, which has room for four bytes; its length, 0
 * where it stands for nothing. */
static unsigned take_escape(struct scanner *s, char *out)
{
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    uint32_t point;
    s->at++;
    char c = look(s);
    const char *letter = c ? strchr(letters, c) : NULL;
    s->at++;
    if (letter) {
        *out = meanings[letter - letters];
        return 1;
    }
    return c == 'u' && take_point(s, &point) ? utf8_encode(point, out) : 0;
}

/* Behind the opening quote; the string goes to the arena. */
static bool take_string(struct scanner *s, struct slice *out)
{
    size_t start = s->at, end = plain_end(s->line, start), length = 0;
    if (end < s->line.len && s->line.ptr[end] == '"') {
        *out = arena_dup(s->arena, (struct slice){s->line.ptr + start, end - start});
        s->at = end + 1;
        return true;
    }
    /* An escape is never shorter than what it stands for: the rest of the line is room enough, but
     * often far too much. */
    size_t close = end;
    while (close < s->line.len && s->line.ptr[close] != '"')
        close += s->line.ptr[close] == '\\' ? 2 : 1;
    if (close >= s->line.len)
        return false;
    char *text = arena_alloc(s->arena, close - start + 1);
    while (s->at < close) {
        end = plain_end(s->line, s->at);
        memcpy(text + length, s->line.ptr + s->at, end - s->at);
        length += end - s->at;
        s->at = end;
        if (s->at == close)
            break;
        unsigned escaped = look(s) == '\\' ? take_escape(s, text + length) : 0;
        if (!escaped)
            return false; /* a control character, or an escape of no meaning */
        length += escaped;
    }
    *out = (struct slice){text, length};
    return s->at++ == close;
}

/* A number without sign and fraction. */
static bool take_integer(struct scanner *s, struct slice *out)
{
    size_t start = s->at;
    while (look(s) >= '0' && look(s) <= '9')
        s->at++;
    struct slice figures = {s->line.ptr + start, s->at - start};
    bool is_padded = figures.len > 1 && figures.ptr[0] == '0';
    if (figures.len == 0 || figures.len > MOST_FIGURES || is_padded ||
        (look(s) && strchr(".eE", look(s))))
        return false;
    *out = arena_dup(s->arena, figures);
    return true;
}

static bool take_word(struct scanner *s)
{
    static const char *const words[] = {"null", "true", "false"};
    struct slice rest = {s->line.ptr + s->at, s->line.len - s->at};
    for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
        if (slice_starts_with(rest, slice_of(words[i]))) {
            s->at += strlen(words[i]);
            char behind = (char)(look(s) | 0x20);
            return behind < 'a' || behind > 'z'; /* else it is another word */
        }
    return false;
}

static bool skip_list(struct scanner *s, bool is_object, unsigned depth);

static bool take_value(struct scanner *s, unsigned depth, struct member *out)
{
    *out = (struct member){.kind = MEMBER_NONE};
    skip_blanks(s);
    char c = look(s);
    if (c == '"') {
        s->at++;
        out->kind = MEMBER_STRING;
        return take_string(s, &out->text);
    }
    if (c == '{' || c == '[') {
        s->at++;
        return depth < DEEPEST && skip_list(s, c == '{', depth + 1);
    }
    if (c >= '0' && c <= '9') {
        out->kind = MEMBER_INTEGER;
        return take_integer(s, &out->text);
    }
    return take_word(s);
}

/* A member's name and the colon. */
static bool take_name(struct scanner *s, struct slice *name)
{
    return take(s, '"') && take_string(s, name) && take(s, ':');
}

/* Behind the opening bracket of a list or an object that nobody asks for. */
static bool skip_list(struct scanner *s, bool is_object, unsigned depth)
{
    char close = is_object ? '}' : ']';
    struct slice name;
    struct member unused;
    if (take(s, close))
        return true;
    do {
        if ((is_object && !take_name(s, &name)) || !take_value(s, depth, &unused))
            return false;
    } while (take(s, ','));
    return take(s, close);
}

bool json_members(struct slice line, const char *const *names, unsigned count, struct arena *arena,
                  struct member *out)
{
    struct scanner s = {.line = line, .arena = arena};
    struct slice name;
    struct member value;
    memset(out, 0, count * sizeof *out);
    if (!take(&s, '{'))
        return false;
    if (!take(&s, '}')) {
        do {
            if (!take_name(&s, &name) || !take_value(&s, 0, &value))
                return false;
            for (unsigned i = 0; i < count; i++)
                if (slice_is(name, names[i]))
                    out[i] = value;
        } while (take(&s, ','));
        if (!take(&s, '}'))
            return false;
    }
    skip_blanks(&s);
    return s.at == line.len;
}
