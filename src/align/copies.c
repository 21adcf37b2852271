/* Reprints by their words, translations by the things they name in one order. */
#include "align/align.h"

enum { REPRINT_ALIKE = 60, TRANSLATION_ALIKE = 40, FEWEST_THINGS = 6 };

static bool is_copy(const struct report_keys *a, const struct report_keys *b)
{
    if (a->lang == b->lang)
        return a->words.count >= 8 && b->words.count >= 8 &&
               sketch_alike(&a->words, &b->words) >= REPRINT_ALIKE;
    return a->things.count >= FEWEST_THINGS && b->things.count >= FEWEST_THINGS &&
           sketch_alike(&a->things, &b->things) >= TRANSLATION_ALIKE;
}

/* Letters and digits alone, in small ones: "Westland Gazette" and westlandgazette.example begin
 * alike. */
static size_t squeeze(struct slice name, char *out, size_t size)
{
    size_t length = 0;
    for (size_t i = 0; i < name.len && length < size; i++) {
        char c = name.ptr[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out[length++] = c;
    }
    return length;
}

/* Does the report say of itself that it retells that outlet's? */
static bool credits_site(const struct report_keys *a, const struct report_keys *b)
{
    enum { LONGEST = 80, SHORTEST = 4 };
    char credit[LONGEST], site[LONGEST];
    size_t credit_len = squeeze(a->credit, credit, LONGEST);
    struct slice host = b->site;
    if (host.len > 4 && memcmp(host.ptr, "www.", 4) == 0)
        host = (struct slice){host.ptr + 4, host.len - 4};
    size_t site_len = squeeze(host, site, LONGEST);
    return credit_len >= SHORTEST && site_len >= credit_len &&
           memcmp(credit, site, credit_len) == 0 && !slice_equal(a->site, b->site);
}

/* Of all that both tell, how much is in `a` alone? A retelling has little of its own. */
static bool is_retold(const struct report_keys *a, const struct report_keys *b)
{
    uint32_t own = 0;
    for (uint32_t i = 0; i < a->counts.count; i++) {
        bool shared = false;
        for (uint32_t j = 0; j < b->counts.count; j++)
            shared = shared || a->counts.items[i].value == b->counts.items[j].value;
        own += !shared;
    }
    return own * 2 <= a->counts.count;
}

/* The wire's own report before its reprints, a dated one before an undated, the earlier before the
 * later. */
static bool comes_first(const struct report_keys *a, const struct report_keys *b)
{
    bool credit_a = a->credit.len > 0, credit_b = b->credit.len > 0;
    if (credit_a != credit_b)
        return credit_a;
    int order = civil_compare(a->published, b->published);
    return order ? order < 0 : slice_compare(a->id, b->id) < 0;
}

void align_find_copies(const struct keys_list *reports, const struct incident_group *group,
                       uint32_t *copy_of)
{
    enum { MOST_COMPARED = 400 };
    for (uint32_t i = 0; i < group->reports.count; i++) {
        uint32_t mine = group->reports.items[i], best = NO_INDEX;
        for (uint32_t j = 0; j < group->reports.count && j < MOST_COMPARED; j++) {
            uint32_t other = group->reports.items[j];
            const struct report_keys *copy = &reports->items[mine],
                                     *origin = &reports->items[other];
            bool retold = credits_site(copy, origin) && is_retold(copy, origin);
            bool copied = is_copy(copy, origin) && comes_first(origin, copy);
            if (other == mine || credits_site(origin, copy) || (!retold && !copied))
                continue;
            if (best == NO_INDEX || comes_first(&reports->items[other], &reports->items[best]))
                best = other;
        }
        copy_of[mine] = best;
    }
    /* A copy of a copy is a copy of its origin. Three that name each other in a ring have none. */
    for (uint32_t i = 0; i < group->reports.count; i++) {
        uint32_t at = group->reports.items[i], steps = 0;
        while (copy_of[at] != NO_INDEX && copy_of[copy_of[at]] != NO_INDEX &&
               steps++ < MOST_COMPARED)
            copy_of[at] = copy_of[at] == at ? NO_INDEX : copy_of[copy_of[at]];
        if (steps >= MOST_COMPARED || copy_of[at] == at)
            copy_of[at] = NO_INDEX;
    }
}
