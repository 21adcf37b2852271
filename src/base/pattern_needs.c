/* Walks a regular expression once. A sequence needs what its items need and is as long as they are
 * together; alternatives need what all of them need and are as long as the longest; an item that
 * may stand zero times needs nothing. See pattern_needs.h. */
#include "base/pattern_needs.h"

enum { DEEPEST = 32 };

struct reader {
    struct slice pattern;
    size_t at;
    bool lost;          /* something that is not read here: nothing can be said */
    bool splits_at_top; /* "^a|b$" */
};

static char look(const struct reader *r, size_t ahead)
{
    return r->at + ahead < r->pattern.len ? r->pattern.ptr[r->at + ahead] : '\0';
}

static bool is_among(char c, const char *letters)
{
    return c && strchr(letters, c);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static uint32_t add(uint32_t a, uint32_t b)
{
    return b > PATTERN_NO_LIMIT - a ? PATTERN_NO_LIMIT : a + b;
}

static uint32_t multiply(uint32_t a, uint32_t times)
{
    uint64_t product = (uint64_t)a * times;
    return a == 0 ? 0 : product > PATTERN_NO_LIMIT ? PATTERN_NO_LIMIT : (uint32_t)product;
}

/* "k" and "s" have relatives beyond ASCII that match them where case does not count. */
static void need_byte(struct pattern_needs *needs, char c)
{
    unsigned char byte = (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    if (byte < 0x80 && byte != 'k' && byte != 's')
        byte_set_add(&needs->bytes, byte);
}

static void skip_braces(struct reader *r)
{
    while (r->at < r->pattern.len && look(r, 0) != '}')
        r->at++;
    r->at++;
}

/* "\." needs a dot; "\d" no certain byte; "\s" and "\b" take no place; "\g{-1}" may be of any
 * length. */
static void read_escape(struct reader *r, struct pattern_needs *item)
{
    char c = look(r, 1);
    bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    bool has_name = is_among(c, "gpPkxo"); /* "\g1", "\pL" and "\x41" are not read */
    r->at += 2;
    item->most_visible = is_among(c, "gk") || is_digit(c) ? PATTERN_NO_LIMIT : 1;
    if (is_among(c, "sbBAzZhnrt"))
        item->most_visible = 0;
    if (has_name && look(r, 0) == '{')
        skip_braces(r);
    else if (has_name || is_among(c, "QEcNRX") || c == '\0')
        r->lost = true;
    else if (is_digit(c))
        while (is_digit(look(r, 0)))
            r->at++;
    else if (!is_letter)
        need_byte(item, c);
}

static void skip_class(struct reader *r)
{
    r->at++;
    if (look(r, 0) == '^')
        r->at++;
    if (look(r, 0) == ']')
        r->at++;
    while (r->at < r->pattern.len && look(r, 0) != ']') {
        if (look(r, 0) == '[' && is_among(look(r, 1), ":.="))
            r->lost = true;
        r->at += look(r, 0) == '\\' ? 2 : 1;
    }
    r->at++;
}

static uint32_t read_number(struct reader *r)
{
    uint32_t number = 0;
    for (; is_digit(look(r, 0)); r->at++)
        number = add(multiply(number, 10), (uint32_t)(look(r, 0) - '0'));
    return number;
}

/* Behind an item: what is left of what it needs, and how often it may stand. */
static void read_quantifier(struct reader *r, struct pattern_needs *item)
{
    char c = look(r, 0);
    uint32_t least = c == '?' || c == '*' ? 0 : 1;
    uint32_t most = c == '*' || c == '+' ? PATTERN_NO_LIMIT : 1;
    if (is_among(c, "?*+")) {
        r->at++;
    } else if (c == '{' && (is_digit(look(r, 1)) || look(r, 1) == ',')) {
        r->at++;
        least = most = read_number(r);
        if (look(r, 0) == ',') {
            r->at++;
            most = is_digit(look(r, 0)) ? read_number(r) : PATTERN_NO_LIMIT;
        }
        skip_braces(r);
    } else {
        return;
    }
    if (is_among(look(r, 0), "?+")) /* lazy, possessive */
        r->at++;
    if (least == 0)
        item->bytes = (struct byte_set){{0}};
    item->most_visible = multiply(item->most_visible, most);
}

static struct pattern_needs read_alternatives(struct reader *r, unsigned depth);

enum group_kind { GROUP_TEXT, GROUP_AHEAD, GROUP_OTHER };

/* Behind "(?": is the group text of the match, text that the match is followed by, or neither? */
static enum group_kind read_group_kind(struct reader *r)
{
    char c = look(r, 0);
    if (is_among(c, ":>=|!")) {
        r->at++;
        return c == '=' ? GROUP_AHEAD : c == '!' ? GROUP_OTHER : GROUP_TEXT;
    }
    if (c == '<' && is_among(look(r, 1), "=!")) {
        r->at += 2;
        return GROUP_OTHER;
    }
    while (is_among(look(r, 0), "-ims")) /* options, for the group or from here on */
        r->at++;
    if (look(r, 0) == ':')
        r->at++;
    else if (look(r, 0) != ')')
        r->lost = true;
    return GROUP_TEXT;
}

static void read_group(struct reader *r, unsigned depth, struct pattern_needs *item)
{
    enum group_kind kind = GROUP_TEXT;
    r->at++;
    if (look(r, 0) == '?') {
        r->at++;
        kind = read_group_kind(r);
    } else if (look(r, 0) == '*') {
        r->lost = true;
    }
    struct pattern_needs inside = read_alternatives(r, depth + 1);
    if (look(r, 0) != ')')
        r->lost = true;
    r->at++;
    if (kind != GROUP_OTHER)
        *item = inside;
    if (kind != GROUP_TEXT)
        item->most_visible = 0;
}

static struct pattern_needs read_item(struct reader *r, unsigned depth)
{
    struct pattern_needs item = {.most_visible = 1};
    char c = look(r, 0);
    if (c == '\\') {
        read_escape(r, &item);
    } else if (c == '[') {
        skip_class(r);
    } else if (c == '(') {
        read_group(r, depth, &item);
    } else {
        if (is_among(c, "^$"))
            item.most_visible = 0;
        else if (c != '.')
            need_byte(&item, c);
        r->at++;
    }
    read_quantifier(r, &item);
    return item;
}

static struct pattern_needs read_sequence(struct reader *r, unsigned depth)
{
    struct pattern_needs sequence = {.most_visible = 0};
    while (r->at < r->pattern.len && !r->lost && !is_among(look(r, 0), "|)")) {
        struct pattern_needs item = read_item(r, depth);
        for (unsigned i = 0; i < 4; i++)
            sequence.bytes.words[i] |= item.bytes.words[i];
        sequence.most_visible = add(sequence.most_visible, item.most_visible);
    }
    return sequence;
}

static struct pattern_needs read_alternatives(struct reader *r, unsigned depth)
{
    r->lost = r->lost || depth > DEEPEST;
    struct pattern_needs needs = read_sequence(r, depth);
    while (!r->lost && look(r, 0) == '|') {
        r->at++;
        r->splits_at_top = r->splits_at_top || depth == 0;
        struct pattern_needs other = read_sequence(r, depth);
        for (unsigned i = 0; i < 4; i++)
            needs.bytes.words[i] &= other.bytes.words[i];
        if (other.most_visible > needs.most_visible)
            needs.most_visible = other.most_visible;
    }
    return needs;
}

struct pattern_needs pattern_needs(struct slice pattern)
{
    struct reader reader = {.pattern = pattern};
    struct pattern_needs needs = read_alternatives(&reader, 0);
    if (reader.lost || reader.at != pattern.len)
        return (struct pattern_needs){.most_visible = PATTERN_NO_LIMIT};
    bool is_whole = pattern.len > 2 && pattern.ptr[0] == '^' &&
                    pattern.ptr[pattern.len - 1] == '$' && pattern.ptr[pattern.len - 2] != '\\' &&
                    !reader.splits_at_top;
    if (!is_whole)
        needs.most_visible = PATTERN_NO_LIMIT;
    return needs;
}
