/* Walks a regular expression once. A sequence needs what its items need and is as long as they are
 * together; alternatives need what all of them need and are as long as the longest; an item that
 * may stand zero times needs nothing. Strings grow while items stand for certain strings ("cal",
 * "l(?:er)?"); where one does not ("\s+", "[a-z]") they end, and those that are likeliest to
 * refuse a line are kept. See pattern_needs.h. */
#include "base/pattern_needs.h"

enum { DEEPEST = 32 };

struct reader {
    struct arena *arena;
    struct slice pattern;
    size_t at;
    struct literals ending; /* what stands before the last "$" that is in no group */
    bool lost;              /* something that is not read here: nothing can be said */
    bool splits_at_top;     /* "^a|b$" */
};

/* A part of the pattern. */
struct part {
    struct pattern_needs needs;
    uint32_t figures_ahead; /* that it looks ahead at, which what follows may have too */
    bool is_exact;          /* it matches the strings of `exact` and no other, up to case */
    struct literals exact;
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
    unsigned char byte = (unsigned char)pattern_small_letter(c);
    if (byte < 0x80 && byte != 'k' && byte != 's')
        byte_set_add(&needs->bytes, byte);
}

static void skip_braces(struct reader *r)
{
    while (r->at < r->pattern.len && look(r, 0) != '}')
        r->at++;
    r->at++;
}

/* The bytes of the character at `at`; patterns are valid UTF-8. */
static size_t character_len(struct slice text, size_t at)
{
    unsigned char byte = (unsigned char)text.ptr[at];
    size_t len = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return len <= text.len - at ? len : text.len - at;
}

/* Has the character one form alone, or two that are known here? ASCII, and of the rest the marks
 * of Latin-1 (without MICRO SIGN, which is a letter) and the general punctuation. */
static bool has_known_cases(struct slice text, size_t at)
{
    unsigned char byte = (unsigned char)text.ptr[at];
    unsigned char next = at + 1 < text.len ? (unsigned char)text.ptr[at + 1] : 0;
    return byte < 0x80 || (byte == 0xC2 && next >= 0xA0 && next != 0xB5) ||
           (byte == 0xE2 && next >= 0x80 && next <= 0x82);
}

/* Characters that stand for themselves. */
static void be_text(struct reader *r, struct part *part, struct slice text)
{
    char *small = arena_alloc(r->arena, text.len);
    struct slice *string = ARENA_NEW(r->arena, struct slice);
    part->is_exact = true;
    for (size_t i = 0; i < text.len; i++) {
        need_byte(&part->needs, text.ptr[i]);
        part->needs.figures += is_digit(text.ptr[i]);
        small[i] = pattern_small_letter(text.ptr[i]);
    }
    for (size_t i = 0; i < text.len; i += character_len(text, i))
        part->is_exact = part->is_exact && has_known_cases(text, i);
    *string = (struct slice){small, text.len};
    part->exact = (struct literals){string, 1};
    part->needs.most_visible = (uint32_t)text.len;
}

/* From here on, up to what is written specially; a quantifier has the last character alone. */
static struct slice plain_text(const struct reader *r)
{
    static const char special[] = "\\[](){}|.^$?*+";
    size_t last = r->at, end = r->at + character_len(r->pattern, r->at);
    while (end < r->pattern.len && !is_among(r->pattern.ptr[end], special)) {
        last = end;
        end += character_len(r->pattern, end);
    }
    bool is_quantified = end < r->pattern.len && is_among(r->pattern.ptr[end], "?*+{");
    if (is_quantified && last > r->at)
        end = last;
    return (struct slice){r->pattern.ptr + r->at, end - r->at};
}

static void be_nothing(struct part *part)
{
    part->needs.most_visible = 0;
    part->is_exact = true;
    part->exact = literals_nothing();
}

/* "\." needs a dot; "\d" no certain byte; "\s" and "\b" take no place; "\g{-1}" may be of any
 * length. */
static void read_escape(struct reader *r, struct part *item)
{
    char c = look(r, 1);
    bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    bool has_name = is_among(c, "gpPkxo"); /* "\g1", "\pL" and "\x41" are not read */
    r->at += 2;
    item->needs.figures = c == 'd';
    item->needs.most_visible = is_among(c, "gk") || is_digit(c) ? PATTERN_NO_LIMIT : 1;
    if (is_among(c, "shnrt"))
        item->needs.most_visible = 0;
    if (has_name && look(r, 0) == '{')
        skip_braces(r);
    else if (has_name || is_among(c, "QEcNRX") || c == '\0')
        r->lost = true;
    else if (is_digit(c))
        while (is_digit(look(r, 0)))
            r->at++;
    else if (is_among(c, "bBAzZ"))
        be_nothing(item);
    else if (!is_letter)
        be_text(r, item, (struct slice){&c, 1});
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

/* The next character of a class; empty where it is a range or stands for several. */
static struct slice next_of_class(struct slice inside, size_t *at)
{
    size_t start = *at;
    if (inside.ptr[start] == '\\' && start + 1 < inside.len) {
        char c = pattern_small_letter(inside.ptr[++start]);
        if ((c >= 'a' && c <= 'z') || is_digit(c))
            start = inside.len; /* "\d" */
    }
    *at = start < inside.len ? start + character_len(inside, start) : start;
    bool is_range = *at + 1 < inside.len && inside.ptr[*at] == '-';
    return start == inside.len || is_range || !has_known_cases(inside, start)
               ? SLICE_EMPTY
               : (struct slice){inside.ptr + start, *at - start};
}

/* "[2-6]": of figures and ranges of figures alone. */
static bool is_figures_alone(struct slice inside)
{
    for (size_t i = 0; i < inside.len; i++)
        if (!is_digit(inside.ptr[i]) && !(inside.ptr[i] == '-' && i > 0 && i + 1 < inside.len))
            return false;
    return inside.len > 0;
}

/* "[ao]" is two strings, "[-–]" too; what is not a few characters is none. */
static void read_class(struct reader *r, struct part *item)
{
    enum { MOST_CHARACTERS = 8 };
    size_t start = r->at + 1;
    skip_class(r);
    item->needs.most_visible = 1;
    if (r->lost || r->at > r->pattern.len || r->at < start + 2 || r->pattern.ptr[start] == '^')
        return;
    struct slice inside = {r->pattern.ptr + start, r->at - start - 1};
    item->needs.figures = is_figures_alone(inside);
    struct slice *strings = ARENA_ARRAY(r->arena, struct slice, MOST_CHARACTERS);
    uint32_t count = 0;
    for (size_t at = 0; at < inside.len; count++) {
        struct slice next = next_of_class(inside, &at);
        if (next.len == 0 || count == MOST_CHARACTERS)
            return;
        struct part one = {0};
        be_text(r, &one, next);
        strings[count] = one.exact.items[0];
    }
    item->is_exact = true;
    item->exact = (struct literals){strings, count};
}

static uint32_t read_number(struct reader *r)
{
    uint32_t number = 0;
    for (; is_digit(look(r, 0)); r->at++)
        number = add(multiply(number, 10), (uint32_t)(look(r, 0) - '0'));
    return number;
}

/* The strings of which it needs one, however it came by them; none where nothing is known. */
static struct literals needed_literals(const struct part *part)
{
    struct literals known = part->is_exact ? part->exact : part->needs.literals;
    return literals_can_refuse(&known) ? known : (struct literals){0};
}

/* It may be repeated: what it needs it still needs, but what stands there is open. */
static void be_open(struct part *part)
{
    part->needs.literals = needed_literals(part);
    part->is_exact = false;
}

/* Behind an item: what is left of what it needs, and how often it may stand. */
static void read_quantifier(struct reader *r, struct part *item)
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
    struct literals nothing = literals_nothing(), joined;
    if (least == 0 && most == 1 && item->is_exact &&
        literals_join(r->arena, &item->exact, &nothing, &joined))
        item->exact = joined;
    else
        be_open(item);
    if (least == 0) {
        item->needs.bytes = (struct byte_set){{0}};
        item->needs.literals = (struct literals){0};
        item->figures_ahead = 0;
    }
    item->needs.most_visible = multiply(item->needs.most_visible, most);
    item->needs.figures = multiply(item->needs.figures, least);
}

static struct part read_alternatives(struct reader *r, unsigned depth);

/* What stands ahead may be counted already. */
static uint32_t all_figures(const struct part *part)
{
    return part->needs.figures > part->figures_ahead ? part->needs.figures : part->figures_ahead;
}

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
    /* Options, for the group or from here on. "m", with which "$" stands before every newline, is
     * not read. */
    while (is_among(look(r, 0), "-is"))
        r->at++;
    if (look(r, 0) == ':')
        r->at++;
    else if (look(r, 0) != ')')
        r->lost = true;
    return GROUP_TEXT;
}

static void read_group(struct reader *r, unsigned depth, struct part *item)
{
    enum group_kind kind = GROUP_TEXT;
    r->at++;
    if (look(r, 0) == '?') {
        r->at++;
        kind = read_group_kind(r);
    } else if (look(r, 0) == '*') {
        r->lost = true;
    }
    struct part inside = read_alternatives(r, depth + 1);
    if (look(r, 0) != ')')
        r->lost = true;
    r->at++;
    if (kind == GROUP_TEXT) {
        *item = inside;
        return;
    }
    be_nothing(item);
    if (kind == GROUP_AHEAD) {
        item->needs.bytes = inside.needs.bytes;
        item->needs.literals = needed_literals(&inside);
        item->figures_ahead = all_figures(&inside);
    }
}

static struct part read_item(struct reader *r, unsigned depth)
{
    struct part item = {.needs.most_visible = 1};
    char c = look(r, 0);
    if (c == '\\') {
        read_escape(r, &item);
    } else if (c == '[') {
        read_class(r, &item);
    } else if (c == '(') {
        read_group(r, depth, &item);
    } else {
        struct slice text = plain_text(r);
        if (is_among(c, "^$."))
            text.len = 1;
        if (is_among(c, "^$"))
            be_nothing(&item);
        else if (c != '.')
            be_text(r, &item, text);
        r->at += text.len;
    }
    read_quantifier(r, &item);
    return item;
}

static void keep_better(struct literals *kept, struct literals other)
{
    if (literals_can_refuse(&other) && literals_are_better(&other, kept))
        *kept = other;
}

/* Adds an item: the strings before it go on where it is one of certain strings. What a lookahead
 * needs is needed too. */
static void append_item(struct reader *r, struct part *sequence, struct literals *best,
                        const struct part *item)
{
    struct literals longer = {0};
    byte_set_join(&sequence->needs.bytes, &item->needs.bytes);
    sequence->needs.most_visible = add(sequence->needs.most_visible, item->needs.most_visible);
    sequence->needs.figures = add(sequence->needs.figures, item->needs.figures);
    if (item->figures_ahead > sequence->figures_ahead)
        sequence->figures_ahead = item->figures_ahead;
    keep_better(best, item->needs.literals);
    if (item->is_exact && literals_cross(r->arena, &sequence->exact, &item->exact, &longer)) {
        sequence->exact = longer;
        return;
    }
    sequence->is_exact = false;
    keep_better(best, sequence->exact);
    sequence->exact = item->is_exact ? item->exact : literals_nothing();
}

static struct part read_sequence(struct reader *r, unsigned depth)
{
    struct part sequence = {.is_exact = true, .exact = literals_nothing()};
    struct literals best = {0};
    while (r->at < r->pattern.len && !r->lost && !is_among(look(r, 0), "|)")) {
        if (depth == 0 && look(r, 0) == '$')
            r->ending = sequence.exact;
        struct part item = read_item(r, depth);
        append_item(r, &sequence, &best, &item);
    }
    keep_better(&best, sequence.exact);
    sequence.needs.literals = best;
    return sequence;
}

/* Exact where both are; else what either needs, where both need something. */
static void join_alternative(struct reader *r, struct part *all, const struct part *other)
{
    struct literals joined;
    uint32_t one_figures = all_figures(all), two_figures = all_figures(other);
    all->figures_ahead = one_figures < two_figures ? one_figures : two_figures;
    for (unsigned i = 0; i < 4; i++)
        all->needs.bytes.words[i] &= other->needs.bytes.words[i];
    if (other->needs.most_visible > all->needs.most_visible)
        all->needs.most_visible = other->needs.most_visible;
    if (other->needs.figures < all->needs.figures)
        all->needs.figures = other->needs.figures;
    struct literals one = all->needs.literals, two = other->needs.literals;
    all->needs.literals = (struct literals){0};
    if (one.count && two.count && literals_join(r->arena, &one, &two, &joined))
        all->needs.literals = joined;
    all->is_exact = all->is_exact && other->is_exact &&
                    literals_join(r->arena, &all->exact, &other->exact, &joined);
    if (all->is_exact)
        all->exact = joined;
}

static struct part read_alternatives(struct reader *r, unsigned depth)
{
    r->lost = r->lost || depth > DEEPEST;
    struct part all = read_sequence(r, depth);
    while (!r->lost && look(r, 0) == '|') {
        r->at++;
        r->splits_at_top = r->splits_at_top || depth == 0;
        struct part other = read_sequence(r, depth);
        join_alternative(r, &all, &other);
    }
    return all;
}

/* The marks at the end of each string; none where one of them ends in a letter, which has cases. */
static struct literals last_marks(struct arena *arena, const struct literals *strings)
{
    struct slice *ends = ARENA_ARRAY(arena, struct slice, strings->count);
    for (uint32_t i = 0; i < strings->count; i++) {
        struct slice text = strings->items[i];
        size_t start = text.len;
        while (start > 0 && (unsigned char)text.ptr[start - 1] < 0x80 &&
               (text.ptr[start - 1] < 'a' || text.ptr[start - 1] > 'z'))
            start--;
        if (start == text.len)
            return (struct literals){0};
        ends[i] = (struct slice){text.ptr + start, text.len - start};
    }
    return (struct literals){ends, strings->count};
}

struct pattern_needs pattern_needs(struct arena *arena, struct slice pattern)
{
    struct reader reader = {.arena = arena, .pattern = pattern};
    struct part whole = read_alternatives(&reader, 0);
    if (reader.lost || reader.at != pattern.len)
        return (struct pattern_needs){.most_visible = PATTERN_NO_LIMIT};
    struct pattern_needs needs = whole.needs;
    needs.figures = all_figures(&whole);
    needs.at_start = pattern.len > 1 && pattern.ptr[0] == '^' && !reader.splits_at_top &&
                     !is_among(pattern.ptr[1], "?*+{");
    bool is_to_end = pattern.len > 2 && pattern.ptr[pattern.len - 1] == '$' &&
                     pattern.ptr[pattern.len - 2] != '\\' && !reader.splits_at_top;
    if (!is_to_end || pattern.ptr[0] != '^')
        needs.most_visible = PATTERN_NO_LIMIT;
    if (is_to_end)
        needs.endings = last_marks(arena, &reader.ending);
    return needs;
}
