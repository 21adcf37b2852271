/* Of four bytes five bits each, which tell letters apart in either case, are folded into a number
 * below 32768; a bit for each such number says whether a string may begin so. See pattern_scan.h.
 */
#include "base/pattern_scan.h"

#include "base/vec.h"

enum { FIVE_BITS = 31, NUMBERS = 1 << 15, BUCKETS = 512 };

struct string {
    struct slice text;
    uint32_t three; /* its first three bytes */
    uint32_t next;  /* of its bucket: a number of `strings`, 0: none */
    uint32_t rule;
};

struct pattern_scan {
    VEC(struct string) strings;    /* from 1 on */
    VEC(struct string) pairs;      /* of one or two bytes: looked for by themselves */
    uint32_t buckets[BUCKETS];     /* by the number of their first three bytes */
    uint64_t begins[NUMBERS / 64]; /* of the first four */
    struct rule_set rules;         /* all that have strings */
};

static uint32_t push(uint32_t four, char byte)
{
    return four << 5 | ((unsigned char)byte & FIVE_BITS);
}

/* Of the last four, whatever was pushed before. */
static uint32_t number_of(uint32_t four)
{
    return (four ^ four >> 5) % NUMBERS;
}

static uint32_t bucket_of(uint32_t three)
{
    return (three ^ three >> 6) % BUCKETS;
}

static void add_string(struct arena *arena, struct pattern_scan *scan, struct slice text,
                       uint32_t rule)
{
    struct string string = {.text = text, .rule = rule};
    uint32_t three = 0;
    if (text.len < 3) {
        VEC_ADD(arena, &scan->pairs, string);
        return;
    }
    for (unsigned i = 0; i < 3; i++)
        three = push(three, text.ptr[i]);
    for (unsigned i = 0; i <= FIVE_BITS; i++) { /* any byte may stand behind three */
        uint32_t number = number_of(push(three, (char)i));
        if (text.len == 3 || i == ((unsigned char)text.ptr[3] & FIVE_BITS))
            scan->begins[number / 64] |= (uint64_t)1 << number % 64;
    }
    uint32_t *bucket = &scan->buckets[bucket_of(three)];
    string.three = three;
    string.next = *bucket;
    *bucket = scan->strings.count;
    VEC_ADD(arena, &scan->strings, string);
}

struct pattern_scan *pattern_scan_new(struct arena *arena, const struct literals *needed,
                                      uint32_t rules)
{
    struct pattern_scan *scan = ARENA_NEW(arena, struct pattern_scan);
    VEC_ADD(arena, &scan->strings, (struct string){.rule = 0});
    for (uint32_t rule = 0; rule < rules; rule++) {
        for (uint32_t i = 0; i < needed[rule].count; i++)
            add_string(arena, scan, needed[rule].items[i], rule);
        if (needed[rule].count)
            rule_set_add(&scan->rules, rule);
    }
    return scan;
}

static char small_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool stands_at(struct slice text, size_t at, struct slice string)
{
    if (text.len - at < string.len)
        return false;
    for (size_t i = 0; i < string.len; i++) {
        if (small_letter(text.ptr[at + i]) != string.ptr[i])
            return false;
    }
    return true;
}

static void look_closely(const struct pattern_scan *scan, struct slice text, size_t at,
                         uint32_t three, struct rule_set *found)
{
    const struct string *strings = scan->strings.items;
    for (uint32_t i = scan->buckets[bucket_of(three)]; i; i = strings[i].next)
        if (strings[i].three == three && stands_at(text, at, strings[i].text))
            rule_set_add(found, strings[i].rule);
}

static bool has_all(const struct byte_set *present, const char *bytes, size_t len)
{
    bool has = true;
    for (size_t i = 0; i < len; i++)
        has = has && byte_set_has(present, (unsigned char)bytes[i]);
    return has;
}

static uint64_t eight_at(const char *bytes)
{
    uint64_t eight;
    memcpy(&eight, bytes, sizeof eight);
    return eight;
}

/* Eight places at once, bytes that differ in one bit as letters do taken for the same. */
static bool may_have_pair(struct slice text, struct slice pair)
{
    const uint64_t each = 0x0101010101010101u, fold = each * 0x20, top = each << 7;
    uint64_t first = each * (unsigned char)pair.ptr[0] | fold;
    uint64_t second = each * (unsigned char)pair.ptr[1] | fold, same = 0;
    size_t at = 0;
    for (; text.len - at > sizeof each; at += sizeof each) {
        uint64_t differ = ((eight_at(text.ptr + at) | fold) ^ first) |
                          ((eight_at(text.ptr + at + 1) | fold) ^ second);
        same |= (differ - each) & ~differ & top;
    }
    for (; at + 1 < text.len; at++)
        same |= (text.ptr[at] | 0x20) == (pair.ptr[0] | 0x20) &&
                (text.ptr[at + 1] | 0x20) == (pair.ptr[1] | 0x20);
    return same;
}

void pattern_scan_run(const struct pattern_scan *scan, struct slice text,
                      const struct byte_set *present, struct rule_set *found)
{
    /* LONG S, KELVIN SIGN: hardly any text has all of their bytes. */
    if (has_all(present, "\xC5\xBF", 2) || has_all(present, "\xE2\x84\xAA", 3)) {
        for (unsigned i = 0; i < PATTERN_RULES_MAX / 64; i++)
            found->words[i] |= scan->rules.words[i];
        return;
    }
    for (uint32_t i = 0; i < scan->pairs.count; i++) {
        const struct string *pair = &scan->pairs.items[i];
        if (has_all(present, pair->text.ptr, pair->text.len) &&
            (pair->text.len < 2 || may_have_pair(text, pair->text)))
            rule_set_add(found, pair->rule);
    }
    uint32_t four = 0;
    for (size_t at = 0; at < text.len && at < 3; at++)
        four = push(four, text.ptr[at]);
    for (size_t at = 3; at < text.len; at++) {
        four = push(four, text.ptr[at]);
        uint32_t number = number_of(four);
        if (scan->begins[number / 64] >> number % 64 & 1)
            look_closely(scan, text, at - 3, four >> 5 & (NUMBERS - 1), found);
    }
    if (text.len >= 3) /* the last three have nothing behind them */
        look_closely(scan, text, text.len - 3, four % NUMBERS, found);
}
