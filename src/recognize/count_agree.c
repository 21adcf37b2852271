/* What only the whole list of candidates shows: rows beside identities, lists of earlier incidents,
 * a report that follows up, and that the same quantity is the same thing throughout. */
#include "recognize/count_int.h"

static const char rule_in_list[] = "count.in-list";

/* True where the quantity is also told on its own, away from the sentence. */
static bool is_told_apart(struct counter *counter, const struct candidate *c, uint32_t sentence)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        uint32_t there = candidate_sentence(counter, other);
        if (other != c && !other->is_dropped && candidate_same(other, c) &&
            (there > sentence ? there - sentence : sentence - there) > 1)
            return true;
    }
    return false;
}

static bool same_paragraph(const struct counter *counter, const struct candidate *a,
                           const struct candidate *b)
{
    return sentence_of(counter->doc, a->first)->paragraph ==
           sentence_of(counter->doc, b->first)->paragraph;
}

/* "15 million user records with 2.5 million unique email addresses": rows beside identities are no
 * second total. */
static void set_rows_apart(struct counter *counter)
{
    enum { NEAR_BY = 3 }; /* sentences */
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *unique = candidate_nth(counter, i);
        if (unique->is_dropped || !unique->is_unique || !unique->is_identity ||
            unique->kind != KIND_TOTAL)
            continue;
        uint32_t sentence = candidate_sentence(counter, unique);
        for (uint32_t j = 0; j < counter->list.count; j++) {
            struct candidate *rows = candidate_nth(counter, j);
            uint32_t there = candidate_sentence(counter, rows);
            uint32_t apart = there > sentence ? there - sentence : sentence - there;
            if (rows->is_dropped || rows->is_unique || rows->kind != KIND_TOTAL ||
                rows->unit == UNIT_BYTES || rows->value <= unique->value ||
                apart > (same_paragraph(counter, unique, rows) ? NEAR_BY : 1) ||
                is_told_apart(counter, rows, sentence))
                continue;
            candidate_set_kind(rows, KIND_CONTEXT, DETAIL_ROWS, "count.rows-beside-unique");
        }
    }
}

/* True where the quantity is told in another sentence as well. */
static bool is_told_elsewhere(const struct counter *counter, const struct candidate *c)
{
    const struct candidate *other;
    VEC_EACH(other, &counter->list)
    {
        if (!other->is_dropped && candidate_same(other, c) &&
            candidate_sentence(counter, other) != candidate_sentence(counter, c))
            return true;
    }
    return false;
}

/* A sentence that lists several earlier incidents: what stands among them without a name of its own
 * is one of them. */
static void set_lists_past(struct counter *counter)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        struct candidate *c = candidate_nth(counter, i);
        struct slice name = count_owner(counter, c);
        if (c->is_dropped || c->kind != KIND_TOTAL || c->kind_rule || c->unit == UNIT_BYTES ||
            c->in_title || (name.len && count_is_of_report(counter, name)) ||
            is_told_elsewhere(counter, c))
            continue;
        unsigned past = 0;
        for (uint32_t j = 0; j < counter->list.count; j++) {
            const struct candidate *other = candidate_nth(counter, j);
            past += !other->is_dropped && other->kind == KIND_PAST &&
                    other->kind_rule != rule_in_list &&
                    candidate_sentence(counter, other) == candidate_sentence(counter, c);
        }
        if (past >= 2)
            candidate_set_kind(c, KIND_PAST, DETAIL_NONE, rule_in_list);
    }
}

/* A report with no number of its own follows up an earlier incident: that one's number is what it
 * is about. */
static void keep_only_past(struct counter *counter)
{
    struct candidate *c;
    VEC_EACH(c, &counter->list)
    {
        if (!c->is_dropped && c->kind != KIND_PAST && c->kind != KIND_CONTEXT &&
            c->unit != UNIT_BYTES)
            return;
    }
    VEC_EACH(c, &counter->list)
    {
        if (!c->is_dropped && c->kind == KIND_PAST && c->kind_rule == count_rule_past)
            candidate_set_kind(c, KIND_TOTAL, DETAIL_NONE, "count.follow-up");
    }
}

/* The same quantity is the same thing throughout: the first mention in the headline or the lead
 * that is a plain total makes all of them totals, unless it is found against a claim; else the
 * first rule that decided holds for all. */
static void agree_on_kinds(struct counter *counter)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        struct candidate *first = candidate_nth(counter, i), *decided = NULL;
        bool is_first = !first->is_dropped;
        for (uint32_t j = 0; j < i && is_first; j++)
            is_first = candidate_nth(counter, j)->is_dropped ||
                       !candidate_same(candidate_nth(counter, j), first);
        if (!is_first)
            continue;
        for (uint32_t j = i; j < counter->list.count; j++) {
            struct candidate *other = candidate_nth(counter, j);
            if (other->is_dropped || !candidate_same(first, other))
                continue;
            /* what was told as this leak's number stays so, however it is spoken of later */
            bool later_past = j > i && !first->kind_rule &&
                              (other->kind == KIND_PAST || other->kind == KIND_SUBSET ||
                               other->kind_rule == count_rule_standing);
            bool decides = !decided || (!decided->kind_rule && other->kind == KIND_CONFIRMED);
            if (decides && !later_past && (other->kind_rule || other->in_title))
                decided = other;
        }
        if (!decided)
            continue;
        for (uint32_t j = i; j < counter->list.count; j++) {
            struct candidate *other = candidate_nth(counter, j);
            if (!other->is_dropped && candidate_same(first, other) && other != decided)
                candidate_set_kind(other, decided->kind, decided->detail,
                                   decided->kind_rule ? decided->kind_rule : "count.as-in-title");
        }
    }
}

/* The number that tells of what another one counts: the same number, else the last before it
 * within two sentences; NULL where there is none. */
static const struct candidate *lender(struct counter *counter, const struct candidate *c)
{
    const struct candidate *last = NULL;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        if (other->is_dropped || !other->has_unit || other->unit == UNIT_BYTES)
            continue;
        if (other->value == c->value)
            return other;
        if (other < c && candidate_sentence(counter, c) - candidate_sentence(counter, other) <= 2)
            last = other;
    }
    return last;
}

/* "2.9 million customers … lower than the 3.2 million claimed": customers too. */
static void lend_units(struct counter *counter)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        struct candidate *c = candidate_nth(counter, i);
        const struct candidate *other =
            c->is_dropped || c->has_unit || c->unit == UNIT_BYTES ? NULL : lender(counter, c);
        if (other)
            c->unit = other->unit;
    }
}

/* People, their accounts and their records are told one for the other; sizes and files are not. */
static bool is_of_people(const struct candidate *c)
{
    return c->unit != UNIT_BYTES && c->unit != UNIT_FILES;
}

static bool may_be_part(const struct candidate *c, const struct candidate *whole)
{
    return !c->is_dropped && !c->is_again && c->value < whole->value &&
           (c->unit == whole->unit || (is_of_people(c) && is_of_people(whole))) &&
           (c->kind == KIND_TOTAL || c->kind == KIND_SUBSET);
}

/* Two alone add up by chance, but not to the last figure, side by side, behind what they are of;
 * nor where a number grew to the other. */
static bool is_pair_of(const struct counter *counter, const struct candidate *first,
                       const struct candidate *second, const struct candidate *whole)
{
    uint32_t sentence = candidate_sentence(counter, first);
    return whole < first && first->value + second->value == whole->value &&
           candidate_sentence(counter, second) - sentence <= 1 &&
           !sentence_has_cue(counter, sentence, CUE_REVISED);
}

enum { WINDOW = 40 }; /* numbers looked at for a whole, and for its parts */

/* The end of the quantities from this one on that add up to the whole; 0 where none do. */
static uint32_t parts_from(struct counter *counter, uint32_t first, const struct candidate *whole)
{
    enum { PAIR = 2, FEWEST = 3, MOST = 10, EXACT = 200 };
    const struct candidate *one = NULL;
    uint64_t sum = 0;
    uint32_t parts = 0, end = first + WINDOW;
    for (uint32_t i = first; i < counter->list.count && i < end && parts < MOST; i++) {
        const struct candidate *c = candidate_nth(counter, i);
        if (!may_be_part(c, whole))
            continue;
        one = one ? one : c;
        sum += c->value;
        parts++;
        uint64_t off = sum > whole->value ? sum - whole->value : whole->value - sum;
        if ((parts >= FEWEST && off <= whole->value / EXACT) ||
            (parts == PAIR && is_pair_of(counter, one, c, whole)))
            return i + 1;
    }
    return 0;
}

static void set_parts(struct counter *counter, uint32_t first, uint32_t end,
                      const struct candidate *whole)
{
    struct candidate *other;
    for (uint32_t i = first; i < end; i++) {
        const struct candidate part = *candidate_nth(counter, i);
        if (!may_be_part(&part, whole))
            continue;
        VEC_EACH(other, &counter->list)
        {
            if (!other->is_dropped && candidate_same(other, &part))
                candidate_set_kind(other, KIND_SUBSET, DETAIL_NONE, "count.adds-up");
        }
    }
}

/* Three numbers or more, one behind the other, that add up to one of the same kind are its parts:
 * 199GB, 479GB and 42GB of 720GB; so are two of "72,000 pictures: 13,000 of … and 59,000 of …". */
static void set_parts_of_sums(struct counter *counter)
{
    for (uint32_t i = 0; i < counter->list.count; i++) {
        struct candidate *c = candidate_nth(counter, i);
        for (uint32_t j = 0; j < i && !c->is_again; j++)
            c->is_again = !candidate_nth(counter, j)->is_dropped &&
                          candidate_same(candidate_nth(counter, j), c);
    }
    for (uint32_t w = 0; w < counter->list.count; w++) {
        const struct candidate *whole = candidate_nth(counter, w);
        uint32_t end = 0;
        if (whole->is_dropped || whole->is_again || whole->kind != KIND_TOTAL)
            continue;
        for (uint32_t i = w > WINDOW ? w - WINDOW : 0;
             !end && i < counter->list.count && i < w + WINDOW; i++) {
            end = parts_from(counter, i, whole);
            if (end)
                set_parts(counter, i, end, whole);
        }
    }
}

void count_agree(struct counter *counter)
{
    lend_units(counter);
    set_rows_apart(counter);
    set_lists_past(counter);
    agree_on_kinds(counter);
    set_parts_of_sums(counter);
    keep_only_past(counter);
}
