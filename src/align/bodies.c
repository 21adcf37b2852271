/* Names of organisations held against each other. */
#include "align/bodies.h"

enum { MOST_SORT_PARTS = 3 }; /* "rs", "medical-center" */

bool share_a_name(struct slice a, bool a_known, struct slice b, bool b_known)
{
    enum { TELLING_LETTERS = 6 };
    struct slice part;
    while (!a_known && !b_known && slice_next_part(&a, '-', &part)) {
        if (part.len >= TELLING_LETTERS && slice_has_part(b, '-', part))
            return true;
    }
    return false;
}

/* All words of the shorter name are in the longer, and one of them is long enough to be nobody
 * else's. */
static bool is_part_of(struct slice shorter, struct slice longer)
{
    enum { TELLING_LETTERS = 5 };
    struct slice rest = shorter, part;
    bool telling = false;
    while (slice_next_part(&rest, '-', &part)) {
        if (!slice_has_part(longer, '-', part))
            return false;
        telling = telling || part.len >= TELLING_LETTERS;
    }
    return telling;
}

bool same_body(struct slice a, bool a_known, struct slice b, bool b_known)
{
    if (slice_equal(a, b))
        return true;
    return !a_known && !b_known && (is_part_of(a, b) || is_part_of(b, a));
}

static bool has_telling_part(struct slice id)
{
    enum { TELLING_LETTERS = 5 };
    struct slice part;
    while (slice_next_part(&id, '-', &part)) {
        if (part.len >= TELLING_LETTERS)
            return true;
    }
    return false;
}

/* `name` begins `id`, and one to three parts stand behind it. */
static bool is_followed_by_sort(struct slice id, struct slice name)
{
    unsigned parts = 0;
    struct slice part;
    if (!slice_starts_with(id, name) || id.len <= name.len || id.ptr[name.len] != '-')
        return false;
    id = (struct slice){id.ptr + name.len + 1, id.len - name.len - 1};
    while (slice_next_part(&id, '-', &part))
        parts++;
    return parts <= MOST_SORT_PARTS;
}

bool same_but_for_sort(struct slice a, struct slice b)
{
    struct slice sort, rest_a = a, rest_b = b;
    for (unsigned parts = 0; parts < MOST_SORT_PARTS; parts++) {
        if (slice_next_part(&rest_a, '-', &sort) && has_telling_part(rest_a) &&
            is_followed_by_sort(b, rest_a))
            return true;
        if (slice_next_part(&rest_b, '-', &sort) && has_telling_part(rest_b) &&
            is_followed_by_sort(a, rest_b))
            return true;
    }
    return false;
}

static bool is_in_headline(const struct report *report, const struct agency *agency)
{
    for (uint32_t i = 0; i < agency->mentions.count; i++) {
        if (agency->mentions.items[i].span.end <= report->body_start)
            return true;
    }
    return false;
}

/* How much of the report is about an agency: its mentions, those of the headline thrice. */
static uint32_t weight_of(const struct report *report, const struct agency *agency)
{
    uint32_t weight = 0;
    for (uint32_t i = 0; i < agency->mentions.count; i++)
        weight += agency->mentions.items[i].span.end <= report->body_start ? 3 : 1;
    return weight;
}

/* Whose number it is; NULL where it is nobody's. */
static const struct agency *owner_of(const struct report *report, const struct count *count)
{
    return count->victim < report->found.agencies.count
               ? &report->found.agencies.items[count->victim]
               : NULL;
}

/* "Kebocoran ini menyusul peretasan tahun lalu, data 1,5 juta pasien SingHealth dicuri": its
 * numbers are all of an earlier leak, and the report has others of its own. Named in passing, any
 * others will do; else they are of a victim that more is told of. */
static bool lost_earlier(const struct report *report, const struct agency *agency)
{
    enum { IN_PASSING = 2 }; /* its weight at most: two mentions, none in the headline */
    bool earlier = false, own = false, others = false;
    uint32_t weight = weight_of(report, agency);
    if (weight > IN_PASSING && is_in_headline(report, agency))
        return false;
    for (uint32_t i = 0; i < report->found.counts.count && !own; i++) {
        const struct count *count = &report->found.counts.items[i];
        const struct agency *owner = owner_of(report, count);
        bool claim = count->kind != KIND_PAST && count->kind != KIND_CONTEXT;
        if (owner == agency) {
            earlier |= count->kind == KIND_PAST;
            own |= claim;
        } else if (claim && !others) {
            others = weight <= IN_PASSING ||
                     (owner && owner->role == ROLE_VICTIM && weight_of(report, owner) > weight);
        }
    }
    return earlier && !own && others;
}

/* Several who all seem to have lost earlier are the report's own: their numbers were misread. */
static bool is_former(const struct report *report, const struct agency *agency)
{
    uint32_t victims = 0, former = 0;
    if (!lost_earlier(report, agency))
        return false;
    for (uint32_t i = 0; i < report->found.agencies.count; i++) {
        const struct agency *other = &report->found.agencies.items[i];
        victims += other->role == ROLE_VICTIM;
        former += other->role == ROLE_VICTIM && lost_earlier(report, other);
    }
    return victims == 1 || former < victims;
}

/* "Setahun penuh kebocoran: Tokopedia, BPJS, RedDoorz": so many that are told of alike, and the
 * headline names none of them, are each somebody else's story. */
static bool is_round_up(const struct report *report, uint32_t most)
{
    enum { SEVERAL = 3 };
    uint32_t alike = 0;
    for (uint32_t i = 0; i < report->found.agencies.count; i++) {
        const struct agency *agency = &report->found.agencies.items[i];
        if (agency->role == ROLE_VICTIM && is_in_headline(report, agency))
            return false;
        alike += agency->role == ROLE_VICTIM && 2 * weight_of(report, agency) >= most;
    }
    return alike >= SEVERAL;
}

bool is_main_victim(const struct report *report, const struct agency *agency)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < report->found.agencies.count; i++) {
        const struct agency *other = &report->found.agencies.items[i];
        uint32_t weight = other->role == ROLE_VICTIM ? weight_of(report, other) : 0;
        most = weight > most ? weight : most;
    }
    return agency->role == ROLE_VICTIM && 2 * weight_of(report, agency) >= most &&
           !is_former(report, agency) && !is_round_up(report, most);
}
