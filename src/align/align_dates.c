/* Days by alignment: never a guess, always with the report that gave it. */
#include "align/align.h"

static bool is_dated(const struct told *told)
{
    return told->published.precision >= PRECISION_DAY &&
           told->published_basis != DATE_BASIS_ALIGNED;
}

/* The only day of `weekday` that dated reports of the group tell; CIVIL_NONE where there is none,
 * or more than one. */
static struct civil only_day(const struct told_list *reports, const struct incident_group *group,
                             uint8_t weekday, uint32_t *teller)
{
    struct civil found = CIVIL_NONE;
    for (uint32_t i = 0; i < group->reports.count; i++) {
        const struct told *told = &reports->items[group->reports.items[i]];
        for (uint32_t d = 0; d < told->dates.count && is_dated(told); d++) {
            const struct told_date *date = &told->dates.items[d];
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

static void set_day(struct told *told, struct civil day, uint32_t teller)
{
    told->published = day;
    told->published_basis = DATE_BASIS_ALIGNED;
    told->dated_by = teller;
    /* What the report tells on that weekday happened that day. */
    for (uint32_t d = 0; d < told->dates.count; d++) {
        struct told_date *date = &told->dates.items[d];
        if (date->value.precision == PRECISION_NONE && date->weekday &&
            civil_weekday(day) == (enum weekday)date->weekday)
            date->value = day;
    }
}

static void date_one(struct told_list *reports, const struct incident_group *group, uint32_t index)
{
    struct told *told = &reports->items[index];
    for (uint32_t d = 0; d < told->dates.count; d++) {
        const struct told_date *date = &told->dates.items[d];
        uint32_t teller = NO_INDEX;
        if (date->value.precision != PRECISION_NONE || !date->weekday)
            continue;
        struct civil day = only_day(reports, group, date->weekday, &teller);
        if (day.precision != PRECISION_NONE) {
            set_day(told, day, teller);
            return;
        }
    }
}

/* A statement whose sentence holds the weekday takes the day as well. */
static void date_events(struct told *told)
{
    for (uint32_t i = 0; i < told->events.count; i++) {
        struct told_event *event = &told->events.items[i];
        for (uint32_t d = 0; d < told->dates.count && event->date.precision == PRECISION_NONE;
             d++) {
            const struct told_date *date = &told->dates.items[d];
            bool inside = !date->evidence.in_title &&
                          date->evidence.start >= event->evidence.start &&
                          date->evidence.end <= event->evidence.end;
            if (inside && date->value.precision == PRECISION_DAY && date->weekday) {
                event->date = date->value;
                event->basis = BASIS_ALIGNED;
            }
        }
    }
}

void align_dates(struct told_list *reports, const struct incident_group *group,
                 const uint32_t *copy_of)
{
    for (uint32_t i = 0; i < group->reports.count; i++) {
        struct told *told = &reports->items[group->reports.items[i]];
        if (told->published.precision == PRECISION_NONE)
            date_one(reports, group, group->reports.items[i]);
    }
    for (uint32_t i = 0; i < group->reports.count;
         i++) { /* a copy is of its origin's day, and the other way round */
        uint32_t index = group->reports.items[i], origin = copy_of[index];
        struct told *told = &reports->items[index];
        if (origin != NO_INDEX && told->published.precision == PRECISION_NONE &&
            reports->items[origin].published.precision >= PRECISION_DAY)
            set_day(told, civil_cut(reports->items[origin].published, PRECISION_DAY), origin);
        else if (origin != NO_INDEX &&
                 reports->items[origin].published.precision == PRECISION_NONE &&
                 told->published.precision >= PRECISION_DAY)
            set_day(&reports->items[origin], civil_cut(told->published, PRECISION_DAY), index);
        if (told->published_basis == DATE_BASIS_ALIGNED)
            date_events(told);
    }
}
