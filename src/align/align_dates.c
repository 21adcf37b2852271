/* Days by alignment: never a guess, always with the report that gave it. */
#include "align/align.h"

static bool is_dated(const struct report_keys *keys)
{
    return keys->published.precision >= PRECISION_DAY &&
           keys->published_basis != DATE_BASIS_ALIGNED;
}

/* The only day of `weekday` that dated reports of the group tell; CIVIL_NONE where there is none,
 * or more than one. */
static struct civil only_day(const struct keys_list *reports, const struct incident_group *group,
                             uint8_t weekday, uint32_t *teller)
{
    struct civil found = CIVIL_NONE;
    for (uint32_t i = 0; i < group->reports.count; i++) {
        const struct report_keys *keys = &reports->items[group->reports.items[i]];
        for (uint32_t d = 0; d < keys->dates.count && is_dated(keys); d++) {
            const struct key_date *date = &keys->dates.items[d];
            if (date->value.precision != PRECISION_DAY ||
                civil_weekday(date->value) != (enum weekday)weekday)
                continue;
            if (found.precision != PRECISION_NONE && !civil_same(found, date->value))
                return CIVIL_NONE;
            if (found.precision == PRECISION_NONE)
                *teller = group->reports.items[i];
            found = date->value;
        }
    }
    return found;
}

static void set_day(struct report_keys *keys, struct civil day, uint32_t teller)
{
    keys->published = day;
    keys->published_basis = DATE_BASIS_ALIGNED;
    keys->dated_by = teller;
}

static void date_one(struct keys_list *reports, const struct incident_group *group, uint32_t index)
{
    struct report_keys *keys = &reports->items[index];
    for (uint32_t d = 0; d < keys->dates.count; d++) {
        const struct key_date *date = &keys->dates.items[d];
        uint32_t teller = NO_INDEX;
        if (date->value.precision != PRECISION_NONE || !date->weekday)
            continue;
        struct civil day = only_day(reports, group, date->weekday, &teller);
        if (day.precision != PRECISION_NONE) {
            set_day(keys, day, teller);
            return;
        }
    }
}

void align_dates(struct keys_list *reports, const struct incident_group *group,
                 const uint32_t *copy_of)
{
    for (uint32_t i = 0; i < group->reports.count; i++) {
        struct report_keys *keys = &reports->items[group->reports.items[i]];
        if (keys->published.precision == PRECISION_NONE)
            date_one(reports, group, group->reports.items[i]);
    }
    for (uint32_t i = 0; i < group->reports.count;
         i++) { /* a copy is of its origin's day, and the other way round */
        uint32_t index = group->reports.items[i], origin = copy_of[index];
        struct report_keys *keys = &reports->items[index];
        if (origin != NO_INDEX && keys->published.precision == PRECISION_NONE &&
            reports->items[origin].published.precision >= PRECISION_DAY)
            set_day(keys, civil_cut(reports->items[origin].published, PRECISION_DAY), origin);
        else if (origin != NO_INDEX &&
                 reports->items[origin].published.precision == PRECISION_NONE &&
                 keys->published.precision >= PRECISION_DAY)
            set_day(&reports->items[origin], civil_cut(keys->published, PRECISION_DAY), index);
    }
}
