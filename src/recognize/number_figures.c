/* Figures -> value. A dot or a comma may group thousands or begin the decimals; most figures can be
 * read one way only (two groups, other than three figures behind the sign, both signs). For the
 * rest ("1.500") the language decides, unless the document's own habits or the thing that is
 * counted speak against it. */
#include "recognize/number_figures.h"

enum { MOST_PARTS = 8, MOST_DIGITS = 18 };

struct parts {
    uint32_t lengths[MOST_PARTS];
    char signs[MOST_PARTS]; /* signs[i] stands before part i + 1 */
    unsigned count;
};

static bool split(struct slice digits, struct parts *parts)
{
    memset(parts, 0, sizeof *parts);
    parts->count = 1;
    if (digits.len == 0 || digits.len > 40)
        return false;
    for (size_t i = 0; i < digits.len; i++) {
        char c = digits.ptr[i];
        if (c >= '0' && c <= '9') {
            parts->lengths[parts->count - 1]++;
        } else if ((c == '.' || c == ',') && parts->count < MOST_PARTS) {
            parts->signs[parts->count - 1] = c;
            parts->count++;
        } else {
            return false;
        }
    }
    for (unsigned i = 0; i < parts->count; i++) {
        if (parts->lengths[i] == 0)
            return false;
    }
    return true;
}

/* True where parts 0 … count - 1 are 1-3 figures and then threes (or, in India, twos before the
 * last three). */
static bool are_groups(const struct parts *parts, unsigned count)
{
    if (count < 2 || parts->lengths[0] > 3)
        return false;
    for (unsigned i = 1; i < count; i++) {
        bool indian = parts->signs[0] == ',' && i + 1 < count && parts->lengths[i] == 2 &&
                      parts->lengths[0] <= 2;
        if (parts->lengths[i] != 3 && !indian)
            return false;
        if (parts->signs[i - 1] != parts->signs[0])
            return false;
    }
    return true;
}

enum shape {
    SHAPE_NONE,
    SHAPE_PLAIN,
    SHAPE_GROUPS,
    SHAPE_DECIMAL,
    SHAPE_GROUPS_DECIMAL,
    SHAPE_EITHER
};

static enum shape shape_of(struct slice digits, const struct parts *parts)
{
    if (parts->count == 1)
        return SHAPE_PLAIN;
    if (parts->count == 2) {
        if (parts->lengths[1] != 3 || parts->lengths[0] > 3 || digits.ptr[0] == '0')
            return SHAPE_DECIMAL;
        return SHAPE_EITHER;
    }
    if (are_groups(parts, parts->count))
        return SHAPE_GROUPS;
    bool other_sign = parts->signs[parts->count - 2] != parts->signs[0];
    return other_sign && are_groups(parts, parts->count - 1) ? SHAPE_GROUPS_DECIMAL : SHAPE_NONE;
}

void figure_learn(struct slice digits, struct figure_habits *habits)
{
    struct parts parts;
    if (!split(digits, &parts))
        return;
    char first = parts.signs[0];
    switch (shape_of(digits, &parts)) {
    case SHAPE_GROUPS:
        *(first == '.' ? &habits->dot_groups : &habits->comma_groups) = true;
        break;
    case SHAPE_DECIMAL:
        *(first == '.' ? &habits->dot_decimals : &habits->comma_decimals) = true;
        break;
    case SHAPE_GROUPS_DECIMAL:
        *(first == '.' ? &habits->dot_groups : &habits->comma_groups) = true;
        *(first == '.' ? &habits->comma_decimals : &habits->dot_decimals) = true;
        break;
    default:
        break;
    }
}

/* "1.500": thousands or decimals? */
static bool either_is_groups(char sign, enum lang lang, const struct figure_habits *habits,
                             enum figure_hint hint)
{
    bool native = sign == (lang == LANG_ID ? '.' : ','); /* the language's own sign for groups */
    bool groups = sign == '.' ? habits->dot_groups : habits->comma_groups;
    bool decimals = sign == '.' ? habits->dot_decimals : habits->comma_decimals;
    if (hint == HINT_FRACTION)
        return native && !(decimals && !groups);
    if (native)
        return !(hint == HINT_SCALE && decimals && !groups);
    if (groups && !decimals)
        return true;
    return hint == HINT_THING || (hint == HINT_NONE && !decimals && lang == LANG_ID);
}

static bool read_digits(struct slice digits, size_t from, size_t to, uint64_t *out)
{
    uint64_t value = 0;
    unsigned count = 0;
    for (size_t i = from; i < to; i++) {
        char c = digits.ptr[i];
        if (c < '0' || c > '9')
            continue;
        if (++count > MOST_DIGITS)
            return false;
        value = value * 10 + (uint64_t)(c - '0');
    }
    *out = value;
    return true;
}

bool figure_read(struct slice digits, enum lang lang, const struct figure_habits *habits,
                 enum figure_hint hint, struct figure *out)
{
    struct parts parts;
    memset(out, 0, sizeof *out);
    if (!split(digits, &parts))
        return false;
    enum shape shape = shape_of(digits, &parts);
    if (shape == SHAPE_NONE)
        return false;
    if (shape == SHAPE_EITHER) {
        out->is_ambiguous = true;
        shape = either_is_groups(parts.signs[0], lang, habits, hint) ? SHAPE_GROUPS : SHAPE_DECIMAL;
    }
    out->is_grouped = shape == SHAPE_GROUPS || shape == SHAPE_GROUPS_DECIMAL;
    size_t whole_end = digits.len;
    if (shape == SHAPE_DECIMAL || shape == SHAPE_GROUPS_DECIMAL)
        whole_end -= parts.lengths[parts.count - 1] + 1;
    for (size_t i = whole_end + 1, unit = 100000; i < digits.len && unit; i++, unit /= 10) {
        out->millionths += (uint32_t)((size_t)(digits.ptr[i] - '0') * unit);
        out->decimals++;
    }
    return read_digits(digits, 0, whole_end, &out->whole);
}
