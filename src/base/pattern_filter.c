/* A subject in, the rules that it does not rule out. See pattern_filter.h. */
#include "base/pattern_filter.h"

enum { WORDS = PATTERN_RULES_MAX / 64, STEP = 16, STEPS = 40 };

struct pattern_filter {
    const struct need *const *needs;
    struct pattern_scan *scan;
    struct rule_set with_strings; /* those that the scan can refuse */
    /* Those that may match a subject with so many visible characters, in steps. */
    struct rule_set for_visible[STEPS];
};

struct pattern_filter *pattern_filter_new(struct arena *arena, const struct need *const *needs,
                                          uint32_t count)
{
    struct pattern_filter *filter = ARENA_NEW(arena, struct pattern_filter);
    struct literals *strings = ARENA_ARRAY(arena, struct literals, count);
    filter->needs = needs;
    for (uint32_t rule = 0; rule < count; rule++) {
        strings[rule] = needs[rule]->read.literals;
        if (strings[rule].count)
            rule_set_add(&filter->with_strings, rule);
        for (uint32_t step = 0; step < STEPS; step++)
            if (needs[rule]->read.most_visible >= step * STEP)
                rule_set_add(&filter->for_visible[step], rule);
    }
    filter->scan = pattern_scan_new(arena, strings, count);
    return filter;
}

/* What a subject is like. */
struct look {
    struct byte_set bytes; /* those that it has; of letters in capitals the small ones too */
    uint32_t visible;      /* ASCII characters besides blanks: at most what a pattern counts */
};

static struct look look_at(struct slice subject)
{
    struct look look = {.visible = 0};
    for (size_t i = 0; i < subject.len; i++) {
        unsigned char byte = (unsigned char)subject.ptr[i];
        byte_set_add(&look.bytes, byte);
        look.visible += byte > ' ' && byte < 0x7f;
    }
    const uint64_t capitals = 0x7fffffe; /* A to Z in the second word; a to z stand 32 bits on */
    look.bytes.words[1] |= (look.bytes.words[1] & capitals) << 32;
    return look;
}

static bool is_covered(const struct byte_set *needed, const struct byte_set *present)
{
    uint64_t missing = 0;
    for (unsigned i = 0; i < 4; i++)
        missing |= needed->words[i] & ~present->words[i];
    return !missing;
}

static bool meet(const struct byte_set *a, const struct byte_set *b)
{
    uint64_t common = 0;
    for (unsigned i = 0; i < 4; i++)
        common |= a->words[i] & b->words[i];
    return common;
}

static bool may_match(const struct need *need, struct slice subject, const struct look *look)
{
    if (subject.len < need->shortest || look->visible > need->read.most_visible ||
        !is_covered(&need->read.bytes, &look->bytes))
        return false;
    if (need->shortest == 0)
        return true;
    return need->at_start ? byte_set_has(&need->first, (unsigned char)subject.ptr[0])
                          : meet(&need->first, &look->bytes);
}

/* Takes off the rules none of whose strings stands in the subject. */
static void scan_strings(const struct pattern_filter *filter, struct slice subject,
                         struct rule_set *rules)
{
    struct rule_set asked, found = {{0}};
    for (unsigned i = 0; i < WORDS; i++)
        asked.words[i] = rules->words[i] & filter->with_strings.words[i];
    if (rule_set_is_empty(&asked))
        return;
    pattern_scan_run(filter->scan, subject, &found);
    for (unsigned i = 0; i < WORDS; i++)
        rules->words[i] &= ~asked.words[i] | found.words[i];
}

struct rule_set pattern_filter_run(const struct pattern_filter *filter, struct slice subject,
                                   const struct rule_set *wanted)
{
    struct look look = look_at(subject);
    uint32_t step = look.visible / STEP;
    const struct rule_set *fitting = &filter->for_visible[step < STEPS ? step : STEPS - 1];
    struct rule_set rules, left = {{0}};
    for (unsigned i = 0; i < WORDS; i++)
        rules.words[i] = wanted->words[i] & fitting->words[i];
    scan_strings(filter, subject, &rules);
    for (uint32_t rule = rule_set_next(&rules, 0); rule < PATTERN_RULES_MAX;
         rule = rule_set_next(&rules, rule + 1))
        if (may_match(filter->needs[rule], subject, &look))
            rule_set_add(&left, rule);
    return left;
}
