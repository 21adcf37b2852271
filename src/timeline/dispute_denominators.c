/* Claims held against registers and populations: those that the reports name, and the dated table
 * of the lexicon. */
#include "base/fold.h"
#include "timeline/dispute.h"

#include <stdio.h>

enum {
    MOST_TIMES = 3,     /* a claim beyond three times a register is about something else */
    NEAR_PER_MILLE = 5, /* this near to a register it was the register that was meant */
    MOST_TOTALS = 12,
};

static bool is_total(const struct claim *claim)
{
    return !claim->victim.len &&
           (claim->count.kind == KIND_TOTAL || claim->count.kind == KIND_CONFIRMED) &&
           claim->count.unit != UNIT_BYTES && claim->count.unit != UNIT_FILES;
}

static bool exceeds(const struct count *claim, uint64_t whole)
{
    return claim->low > whole && claim->value / MOST_TIMES <= whole;
}

static bool is_near(const struct count *claim, uint64_t whole)
{
    uint64_t gap = claim->value > whole ? claim->value - whole : whole - claim->value;
    return gap <= whole / 1000 * NEAR_PER_MILLE;
}

/* The finest telling of a number stands for all. */
static bool is_told_finer(const struct making *m, const struct claim *claim)
{
    for (uint32_t i = 0; i < m->incident->claims.count; i++) {
        const struct claim *other = &m->incident->claims.items[i];
        if (other != claim && is_total(other) &&
            judge_tellings(&other->count, &claim->count).rule &&
            count_fineness(&other->count) > count_fineness(&claim->count))
            return true;
    }
    return false;
}

/* Another telling of the same number was held against this register already; against any one where
 * it exceeds it: one that is too small is enough. */
static bool is_told(const struct making *m, const struct claim *claim, const struct claim *whole)
{
    for (uint32_t i = 0; i < m->incident->disputes.count; i++) {
        const struct dispute *dispute = &m->incident->disputes.items[i];
        const struct claim *other = dispute->sides[0].claim;
        bool same_register = dispute->sides[1].claim == whole;
        if ((same_register || dispute->verdict == VERDICT_EXCEEDS_DENOMINATOR) && other &&
            (other->count.value == claim->count.value ||
             judge_tellings(&other->count, &claim->count).rule))
            return true;
    }
    return false;
}

/* A register that the reports name: 200 million claimed of a roll of 190 million; 204,807,203
 * beside 204,807,222. */
static void against_text(struct making *m, const struct claim *claim)
{
    const struct incident *incident = m->incident;
    for (uint32_t i = 0; i < incident->claims.count; i++) {
        const struct claim *whole = &incident->claims.items[i];
        if (whole->count.kind != KIND_CONTEXT || whole->count.detail != DETAIL_DENOMINATOR ||
            whole->count.value < 1000)
            continue;
        if (is_told(m, claim, whole))
            continue;
        struct judgement judgement = {VERDICT_EXCEEDS_DENOMINATOR,
                                      "dispute.more-than-the-register"};
        if (is_near(&claim->count, whole->count.value) && claim->count.value != whole->count.value)
            judgement =
                (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.beside-the-register"};
        else if (whole->count.bound == BOUND_AT_LEAST ||
                 !exceeds(&claim->count, whole->count.value))
            continue;
        struct dispute *dispute = dispute_add(m, "count", judgement);
        dispute->sides[0] = side_of_claim(m, claim);
        dispute->sides[1] = side_of_claim(m, whole);
        struct phrase_slot slots[] = {{"amount", dispute->sides[1].says}, END_OF_SLOTS};
        dispute->sides[1].says = phrase_fill(m->arena, m->phrases, "denominator.text", slots);
        dispute_tell(m, dispute, NULL);
    }
}

/* Does what is counted hold one of the "|"-separated words? */
static bool is_of(struct making *m, struct slice what, const char *of)
{
    char key[64];
    bool found = false;
    snprintf(key, sizeof key, "of.%s", of);
    struct slice words = phrase_text(m->phrases, LANG_EN, key), word;
    struct slice folded = fold(m->scratch, what);
    while (!found && slice_next_part(&words, '|', &word)) {
        struct slice wanted = fold(m->scratch, word);
        found = wanted.len && slice_find(folded, wanted, 0) < folded.len;
    }
    arena_clear(m->scratch);
    return found;
}

static bool has_body(const struct making *m, const char *id)
{
    for (uint32_t i = 0; id && i < m->incident->agencies.count; i++) {
        if (slice_is(m->incident->agencies.items[i].id, id))
            return true;
    }
    return false;
}

/* Was a total published by the day of a claim? */
static bool was_known(const struct making *m, const struct lex_entry *entry,
                      const struct claim *claim)
{
    struct civil dated,
        day = claim->first_date.precision ? claim->first_date : m->incident->first_date;
    int32_t from, published, last, end;
    const char *text = lex_attr(entry, "dated");
    return text && civil_parse(slice_of(text), &dated) && civil_interval(day, &from, &last) &&
           civil_interval(dated, &published, &end) && published <= last;
}

/* The newest total that was known by then. */
static const struct lex_entry *table_entry(struct making *m, const struct claim *claim)
{
    const struct lex_entry *const *entries, *best = NULL;
    size_t count = lexicon_entries(m->lexicon, &entries);
    for (size_t i = 0; i < count; i++) {
        const struct lex_entry *entry = entries[i];
        if (entry->class != LEX_DENOMINATOR || !has_body(m, lex_attr(entry, "body")) ||
            !lex_attr(entry, "of") || !was_known(m, entry, claim) ||
            !is_of(m, claim->count.what, lex_attr(entry, "of")))
            continue;
        if (!best || lex_attr_number(entry, "year", 0) > lex_attr_number(best, "year", 0))
            best = entry;
    }
    return best;
}

static void against_table(struct making *m, const struct claim *claim)
{
    const struct lex_entry *entry = table_entry(m, claim);
    uint64_t whole = entry ? (uint64_t)lex_attr_number(entry, "value", 0) : 0;
    char key[64];
    if (!entry || !exceeds(&claim->count, whole))
        return;
    struct dispute *dispute = dispute_add(
        m, "count", (struct judgement){VERDICT_EXCEEDS_DENOMINATOR, "dispute.more-than-the-table"});
    struct phrase_slot slots[] = {
        {"number", phrase_number(m->arena, m->phrases, whole)},
        {"year",
         phrase_name(arena_printf(m->arena, "%lld", (long long)lex_attr_number(entry, "year", 0)))},
        END_OF_SLOTS,
    };
    snprintf(key, sizeof key, "denominator.%s", lex_attr(entry, "of"));
    dispute->sides[0] = side_of_claim(m, claim);
    dispute->sides[1] = (struct side){
        .says = phrase_fill(m->arena, m->phrases, key, slots), .source = entry, .value = whole};
    dispute_tell(m, dispute, NULL);
}

void dispute_denominators(struct making *m)
{
    unsigned totals = 0;
    for (uint32_t i = 0; i < m->incident->claims.count && totals < MOST_TOTALS; i++) {
        const struct claim *claim = &m->incident->claims.items[i];
        if (!is_total(claim) || is_told_finer(m, claim))
            continue;
        uint32_t before = m->incident->disputes.count;
        totals++;
        against_text(m, claim);
        if (m->incident->disputes.count == before)
            against_table(m, claim);
    }
}
