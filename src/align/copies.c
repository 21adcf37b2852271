/* Reprints by their words, translations by the things they name in one order. */
#include "align/align.h"

enum { REPRINT_ALIKE = 60, TRANSLATION_ALIKE = 40, FEWEST_THINGS = 6 };

static bool is_copy(const struct told *a, const struct told *b)
{
    if (a->lang == b->lang)
        return a->words.count >= 8 && b->words.count >= 8 &&
               sketch_alike(&a->words, &b->words) >= REPRINT_ALIKE;
    return a->things.count >= FEWEST_THINGS && b->things.count >= FEWEST_THINGS &&
           sketch_alike(&a->things, &b->things) >= TRANSLATION_ALIKE;
}

/* The wire's own report before its reprints, a dated one before an undated, the earlier before the
 * later. */
static bool comes_first(const struct told *a, const struct told *b)
{
    bool credit_a = a->credit.len > 0, credit_b = b->credit.len > 0;
    if (credit_a != credit_b)
        return credit_a;
    int order = civil_compare(a->published, b->published);
    return order ? order < 0 : slice_compare(a->id, b->id) < 0;
}

void align_find_copies(const struct told_list *reports, const struct incident_group *group,
                       uint32_t *copy_of)
{
    enum { MOST_COMPARED = 400 };
    for (uint32_t i = 0; i < group->reports.count; i++) {
        uint32_t mine = group->reports.items[i], best = NO_INDEX;
        for (uint32_t j = 0; j < group->reports.count && j < MOST_COMPARED; j++) {
            uint32_t other = group->reports.items[j];
            if (other == mine || !is_copy(&reports->items[mine], &reports->items[other]) ||
                !comes_first(&reports->items[other], &reports->items[mine]))
                continue;
            if (best == NO_INDEX || comes_first(&reports->items[other], &reports->items[best]))
                best = other;
        }
        copy_of[mine] = best;
    }
    /* A copy of a copy is a copy of its origin. Origins come first, so the chain has an end. */
    for (uint32_t i = 0; i < group->reports.count; i++) {
        uint32_t at = group->reports.items[i];
        while (copy_of[at] != NO_INDEX && copy_of[copy_of[at]] != NO_INDEX)
            copy_of[at] = copy_of[copy_of[at]];
    }
}
