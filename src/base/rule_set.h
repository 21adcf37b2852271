/* Some of a set's rules: a bit for each. */
#ifndef RUNUT_RULE_SET_H
#define RUNUT_RULE_SET_H

#include <stdbool.h>
#include <stdint.h>

#define PATTERN_RULES_MAX 256u

struct rule_set {
    uint64_t words[PATTERN_RULES_MAX / 64];
};

static inline void rule_set_add(struct rule_set *set, uint32_t rule)
{
    set->words[rule / 64] |= (uint64_t)1 << rule % 64;
}

static inline void rule_set_remove(struct rule_set *set, uint32_t rule)
{
    set->words[rule / 64] &= ~((uint64_t)1 << rule % 64);
}

static inline bool rule_set_is_empty(const struct rule_set *set)
{
    uint64_t any = 0;
    for (unsigned i = 0; i < PATTERN_RULES_MAX / 64; i++)
        any |= set->words[i];
    return !any;
}

static inline void rule_set_join(struct rule_set *set, const struct rule_set *others)
{
    for (unsigned i = 0; i < PATTERN_RULES_MAX / 64; i++)
        set->words[i] |= others->words[i];
}

static inline struct rule_set rule_set_common(struct rule_set set, const struct rule_set *others)
{
    for (unsigned i = 0; i < PATTERN_RULES_MAX / 64; i++)
        set.words[i] &= others->words[i];
    return set;
}

static inline struct rule_set rule_set_without(struct rule_set set, const struct rule_set *others)
{
    for (unsigned i = 0; i < PATTERN_RULES_MAX / 64; i++)
        set.words[i] &= ~others->words[i];
    return set;
}

/* The first rule from `from` on; PATTERN_RULES_MAX where there is none. */
static inline uint32_t rule_set_next(const struct rule_set *set, uint32_t from)
{
    while (from < PATTERN_RULES_MAX) {
        uint64_t rest = set->words[from / 64] >> from % 64;
        if (rest)
            return from + (uint32_t)__builtin_ctzll(rest);
        from = (from | 63) + 1;
    }
    return PATTERN_RULES_MAX;
}

#define RULE_SET_EACH(rule, set)                                                                   \
    for (uint32_t rule = rule_set_next((set), 0); rule < PATTERN_RULES_MAX;                        \
         rule = rule_set_next((set), rule + 1))

#endif
