/* Of four bytes five bits each, which tell letters apart in either case, give a number below 32768;
 * a bit for each such number says whether a string may begin so. See pattern_scan.h. */
#include "base/pattern_scan.h"

#include "base/vec.h"

enum { NUMBER_BITS = 15, BUCKETS = 4096, PLACES_OF_FIVE_BITS = 32 };

struct string {
    struct slice text;
    struct rule_set rules; /* that need it, or another */
};

/* What a string may begin with: of three bytes with any behind them. */
struct beginning {
    uint32_t four;
    uint32_t string;
    uint32_t next; /* of its bucket: a number of `beginnings`, 0: none */
};

struct pattern_scan {
    VEC(struct string) strings;
    VEC(struct string) pairs;                 /* of one or two bytes: looked for by themselves */
    VEC(struct beginning) beginnings;         /* from 1 on */
    uint32_t buckets[BUCKETS];                /* by the number of the first four bytes */
    uint64_t begins[(1 << NUMBER_BITS) / 64]; /* by all of it */
    struct rule_set rules;                    /* all that have strings */
};

/* Five bits of each of four bytes. */
static uint32_t four_at(const char *bytes)
{
    uint32_t four;
    memcpy(&four, bytes, sizeof four);
    return four & 0x1f1f1f1fu;
}

static uint32_t number_of(uint32_t four)
{
    return four * 0x9e3779b1u >> (32 - NUMBER_BITS);
}

static struct string *find_string(struct pattern_scan *scan, uint32_t four, struct slice text)
{
    for (uint32_t i = scan->buckets[number_of(four) % BUCKETS]; i;
         i = scan->beginnings.items[i].next) {
        struct string *string = &scan->strings.items[scan->beginnings.items[i].string];
        if (slice_equal(string->text, text))
            return string;
    }
    return NULL;
}

static void add_beginning(struct arena *arena, struct pattern_scan *scan, uint32_t four,
                          uint32_t string)
{
    uint32_t number = number_of(four), *bucket = &scan->buckets[number % BUCKETS];
    scan->begins[number / 64] |= (uint64_t)1 << number % 64;
    VEC_ADD(arena, &scan->beginnings, ((struct beginning){four, string, *bucket}));
    *bucket = scan->beginnings.count - 1;
}

static void add_string(struct arena *arena, struct pattern_scan *scan, struct slice text,
                       uint32_t rule)
{
    struct string string = {.text = text};
    rule_set_add(&string.rules, rule);
    if (text.len < 3) {
        VEC_ADD(arena, &scan->pairs, string);
        return;
    }
    char first[4] = {0};
    memcpy(first, text.ptr, text.len < sizeof first ? text.len : sizeof first);
    struct string *known = find_string(scan, four_at(first), text);
    if (known) {
        rule_set_add(&known->rules, rule);
        return;
    }
    uint32_t number = scan->strings.count;
    VEC_ADD(arena, &scan->strings, string);
    for (unsigned i = 0; i < (text.len == 3 ? PLACES_OF_FIVE_BITS : 1); i++) {
        if (text.len == 3)
            first[3] = (char)i;
        add_beginning(arena, scan, four_at(first), number);
    }
}

struct pattern_scan *pattern_scan_new(struct arena *arena, const struct literals *needed,
                                      uint32_t rules)
{
    struct pattern_scan *scan = ARENA_NEW(arena, struct pattern_scan);
    VEC_ADD(arena, &scan->beginnings, (struct beginning){.four = 0});
    for (uint32_t rule = 0; rule < rules; rule++) {
        for (uint32_t i = 0; i < needed[rule].count; i++)
            add_string(arena, scan, needed[rule].items[i], rule);
        if (needed[rule].count)
            rule_set_add(&scan->rules, rule);
    }
    return scan;
}

static bool stands_at(struct slice text, size_t at, struct slice string)
{
    if (text.len - at < string.len)
        return false;
    for (size_t i = 0; i < string.len; i++) {
        if (pattern_small_letter(text.ptr[at + i]) != string.ptr[i])
            return false;
    }
    return true;
}

static void look_closely(const struct pattern_scan *scan, struct slice text, size_t at,
                         uint32_t four, struct rule_set *found)
{
    const struct beginning *beginnings = scan->beginnings.items;
    for (uint32_t i = scan->buckets[number_of(four) % BUCKETS]; i; i = beginnings[i].next) {
        const struct string *string = &scan->strings.items[beginnings[i].string];
        if (beginnings[i].four == four && stands_at(text, at, string->text))
            rule_set_join(found, &string->rules);
    }
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
        rule_set_join(found, &scan->rules);
        return;
    }
    for (uint32_t i = 0; i < scan->pairs.count; i++) {
        const struct string *pair = &scan->pairs.items[i];
        if (has_all(present, pair->text.ptr, pair->text.len) &&
            (pair->text.len < 2 || may_have_pair(text, pair->text)))
            rule_set_join(found, &pair->rules);
    }
    for (size_t at = 0; text.len - at >= 4; at++) {
        uint32_t four = four_at(text.ptr + at), number = number_of(four);
        if (scan->begins[number / 64] >> number % 64 & 1)
            look_closely(scan, text, at, four, found);
    }
    if (text.len >= 3) { /* the last three have nothing behind them */
        char last[4] = {0};
        memcpy(last, text.ptr + text.len - 3, 3);
        look_closely(scan, text, text.len - 3, four_at(last), found);
    }
}
