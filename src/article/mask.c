/* Identity-shaped strings -> stars. */
#include "article/mask.h"

#include "article/article.h"

enum { MOST_DIGITS = 32, MOST_MASKED = 10000 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static unsigned two_digits(struct slice digits, size_t at)
{
    return (unsigned)(digits.ptr[at] - '0') * 10 + (unsigned)(digits.ptr[at + 1] - '0');
}

bool mask_is_national_id(struct slice digits)
{
    static const unsigned char longest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (digits.len != 16)
        return false;
    unsigned day = two_digits(digits, 6), month = two_digits(digits, 8);
    unsigned serial = two_digits(digits, 12) * 100 + two_digits(digits, 14);
    if (day > 40)
        day -= 40;
    if (two_digits(digits, 2) == 0 || two_digits(digits, 4) == 0 || serial == 0)
        return false;
    return month >= 1 && month <= 12 && day >= 1 && day <= longest[month - 1];
}

/* Do cards of this length begin so? */
static bool is_issued(struct slice digits)
{
    unsigned first = two_digits(digits, 0);
    switch (digits.len) {
    case 13:
        return first / 10 == 4;
    case 14:
        return first == 30 || first == 36 || first == 38 || first == 39;
    case 15:
        return first == 34 || first == 37;
    case 16:
        return first >= 20 && first < 70;
    case 19:
        return first >= 40 && first < 70;
    }
    return false;
}

bool mask_is_card(struct slice digits)
{
    unsigned sum = 0;
    if (digits.len < 2 || !is_issued(digits))
        return false;
    for (size_t i = 0; i < digits.len; i++) {
        unsigned digit = (unsigned)(digits.ptr[digits.len - 1 - i] - '0');
        if (i % 2 == 1)
            digit = digit < 5 ? digit * 2 : digit * 2 - 9;
        sum += digit;
    }
    return sum % 10 == 0;
}

/* Is it built like what its rule takes it for? */
static bool is_built_so(struct slice class, struct slice exact)
{
    char digits[MOST_DIGITS];
    size_t count = 0;
    for (size_t i = 0; i < exact.len && count < MOST_DIGITS; i++) {
        if (is_digit(exact.ptr[i]))
            digits[count++] = exact.ptr[i];
    }
    struct slice number = {digits, count};
    if (slice_is(class, "national_id"))
        return mask_is_national_id(number);
    if (slice_is(class, "card_number"))
        return mask_is_card(number);
    return true;
}

/* A rule whose match is not built so may hide another's at the same place: NIKs stand behind cards.
 */
static bool is_other_number(const struct patterns *identities, struct slice text,
                            struct slice *class, struct span *span)
{
    struct pattern_match match;
    if (is_built_so(SLICE("card_number"), slice_sub(text, *span))) {
        *class = SLICE("card_number");
        return true;
    }
    if (!patterns_match_rule(identities, "national_id.nik", text, span->start, &match) ||
        match.span.start != span->start ||
        !is_built_so(SLICE("national_id"), slice_sub(text, match.span)))
        return false;
    *class = SLICE("national_id");
    *span = match.span;
    return true;
}

static size_t count_figures(struct slice text)
{
    size_t figures = 0;
    for (size_t i = 0; i < text.len; i++)
        figures += is_digit(text.ptr[i]);
    return figures;
}

/* Is there anything to look for: an address, or six figures with no more than marks and blanks
 * between them? Passports are the shortest of the numbers; most lines end here. */
static bool may_identify(struct slice text)
{
    enum { FEWEST_FIGURES = 6, OTHER = 0, FIGURE, MARK, AT };
    static const uint8_t kinds[256] = {
        ['0'] = FIGURE, ['1'] = FIGURE, ['2'] = FIGURE, ['3'] = FIGURE, ['4'] = FIGURE,
        ['5'] = FIGURE, ['6'] = FIGURE, ['7'] = FIGURE, ['8'] = FIGURE, ['9'] = FIGURE,
        [' '] = MARK,   ['.'] = MARK,   ['-'] = MARK,   ['('] = MARK,   [')'] = MARK,
        ['+'] = MARK,   ['/'] = MARK,   ['\0'] = MARK,  ['@'] = AT,
    };
    unsigned figures = 0;
    if (count_figures(text) < FEWEST_FIGURES && (!text.len || !memchr(text.ptr, '@', text.len)))
        return false;
    for (size_t i = 0; i < text.len; i++) {
        uint8_t kind = kinds[(unsigned char)text.ptr[i]];
        if (kind == OTHER)
            figures = 0;
        else if (kind == AT || (kind == FIGURE && ++figures == FEWEST_FIGURES))
            return true;
    }
    return false;
}

/* Are there eight words in a row that may be figures spelled out: short, and beginning as matches
 * of the rules of that kind do? Rarely; these rules are tried on no other line. */
static bool may_spell(const struct byte_set *begins, struct slice text)
{
    enum { FEWEST_WORDS = 8, LONGEST = 8 };
    unsigned run = 0;
    for (size_t i = 0; i < text.len;) {
        size_t first = i;
        while (i < text.len && (unsigned char)((text.ptr[i] | 32) - 'a') < 26)
            i++;
        if (i == first) {
            char c = text.ptr[i++];
            if (c != ' ' && c != ',' && c != '.' && c != '-')
                run = 0;
        } else if (i - first > LONGEST || !byte_set_has(begins, (unsigned char)text.ptr[first])) {
            run = 0;
        } else if (++run == FEWEST_WORDS) {
            return true;
        }
    }
    return false;
}

/* Appends what is to be masked in the line that begins at `start`. */
static void mask_line(const struct patterns *identities, const struct rule_set *possible,
                      struct slice line, uint32_t start, struct arena *arena,
                      struct masked_list *out, uint32_t most)
{
    struct pattern_match match;
    size_t from = 0;
    struct pattern_walk walk;
    patterns_walk_begin(&walk, identities, possible, line);
    while (from < line.len && out->count < most && patterns_walk_next(&walk, from, &match)) {
        struct slice rest = slice_of(match.name), class;
        struct span span = match.groups[0].end ? match.groups[0] : match.span;
        slice_next_part(&rest, '.', &class);
        bool is_spelled = slice_is(class, "spelled");
        bool is_told = is_spelled || slice_is(rest, "named");
        bool is_number = slice_is(class, "national_id") || slice_is(class, "card_number");
        if (is_number && !is_told) /* their groups hold separators */
            span = match.span;
        from = match.span.end > from ? match.span.end : from + 1;
        if (slice_is(class, "keep"))
            continue;
        if (is_spelled)
            class = rest;
        if (is_told || is_built_so(class, slice_sub(line, span)) ||
            (is_number && is_other_number(identities, line, &class, &span)))
            VEC_ADD(arena, out, ((struct masked){{span.start + start, span.end + start}, class}));
    }
}

/* What is to be masked, in order, without overlap. Appends to `out`. No identity goes over the end
 * of a line, and few lines may hold one. */
static void mask_find(const struct patterns *identities, struct slice text, struct arena *arena,
                      struct masked_list *out)
{
    uint32_t most = out->count + MOST_MASKED;
    const struct pattern_kind *spelled = patterns_kind(identities, "spelled");
    struct slice rest = text, line;
    while (slice_next_part(&rest, '\n', &line)) {
        bool spells = may_spell(&spelled->first, line);
        if (!spells && !may_identify(line))
            continue;
        struct rule_set possible = patterns_possible(identities, line);
        if (!spells)
            possible = rule_set_without(possible, &spelled->rules);
        mask_line(identities, &possible, line, (uint32_t)(line.ptr - text.ptr), arena, out, most);
    }
}

/* Letters and digits alone, which are single bytes here, so that a reader still sees what it was.
 * Letters beyond ASCII (in the name part of an address) stay: their bytes may not change in number.
 */
static void put_stars(char *text, struct span span)
{
    for (uint32_t i = span.start; i < span.end; i++) {
        char c = text[i];
        if (is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            text[i] = '*';
    }
}

struct slice mask_text(const struct patterns *identities, struct slice text, struct arena *arena,
                       struct masked_list *found)
{
    struct masked_list own = {0}, *list = found ? found : &own;
    uint32_t first = list->count;
    if (!identities || text.len == 0)
        return text;
    mask_find(identities, text, arena, list);
    if (list->count == first)
        return text;
    struct slice copy = arena_dup(arena, text);
    for (uint32_t i = first; i < list->count; i++)
        put_stars((char *)copy.ptr, list->items[i].span);
    return copy;
}

void mask_told(const struct patterns *identities, struct arena *arena, struct article *article)
{
    article->title = mask_text(identities, article->title, arena, &article->masked_title);
    article->text = mask_text(identities, article->text, arena, &article->masked);
    for (uint32_t i = 0; i < article->authors.count; i++)
        article->authors.items[i] = mask_text(identities, article->authors.items[i], arena, NULL);
    for (uint32_t i = 0; i < article->editors.count; i++)
        article->editors.items[i] = mask_text(identities, article->editors.items[i], arena, NULL);
    article->captions.count = article->blocks.count = 0;
}

void mask_article(const struct patterns *identities, struct arena *arena, struct article *article)
{
    uint32_t captions = article->captions.count, blocks = article->blocks.count;
    mask_told(identities, arena, article);
    article->captions.count = captions;
    article->blocks.count = blocks;
    for (uint32_t i = 0; i < article->captions.count; i++)
        article->captions.items[i] = mask_text(identities, article->captions.items[i], arena, NULL);
    for (uint32_t i = 0; i < article->blocks.count; i++)
        article->blocks.items[i].text =
            mask_text(identities, article->blocks.items[i].text, arena, NULL);
}
