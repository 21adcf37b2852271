/* Days by alignment: never a guess, always with the report that gave it. */
#include "align/align.h"

static bool is_dated(const struct report_keys *keys)
{
    return keys->published.precision >= PRECISION_DAY &&
           keys->published_basis != ARTICLE_BASIS_ALIGNED;
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

/* The days on which dated reports of the group were published; false where there is none. */
static bool published_days(const struct keys_list *reports, const struct incident_group *group,
                           int32_t *first, int32_t *last)
{
    bool any = false;
    for (uint32_t i = 0; i < group->reports.count; i++) {
        const struct report_keys *keys = &reports->items[group->reports.items[i]];
        if (!is_dated(keys))
            continue;
        int32_t day = civil_to_days(keys->published);
        *first = any && *first < day ? *first : day;
        *last = any && *last > day ? *last : day;
        any = true;
    }
    return any;
}

/* The dated report that was published nearest to a day. */
static uint32_t nearest_report(const struct keys_list *reports, const struct incident_group *group,
                               int32_t day)
{
    uint32_t best = NO_INDEX;
    int32_t least = INT32_MAX;
    for (uint32_t i = 0; i < group->reports.count; i++) {
        const struct report_keys *keys = &reports->items[group->reports.items[i]];
        if (!is_dated(keys))
            continue;
        int32_t far = civil_to_days(keys->published) - day;
        far = far < 0 ? -far : far;
        if (far < least)
            least = far, best = group->reports.items[i];
    }
    return best;
}

/* The only day of `weekday` among the incident's days and those right beside them; what is said of
 * an incident is not said before its first report. */
static struct civil fitting_day(const struct keys_list *reports, const struct incident_group *group,
                                uint8_t weekday, uint32_t *teller)
{
    enum { BESIDE_DAYS = 2, WEEK = 7 };
    int32_t first = 0, last = 0;
    struct civil found = CIVIL_NONE;
    if (!published_days(reports, group, &first, &last) || last - first > 2 * WEEK)
        return CIVIL_NONE;
    for (int32_t day = first - BESIDE_DAYS; day <= last + BESIDE_DAYS; day++) {
        struct civil date = civil_from_days(day);
        if (civil_weekday(date) != (enum weekday)weekday)
            continue;
        if (found.precision != PRECISION_NONE)
            return CIVIL_NONE;
        found = date;
        *teller = nearest_report(reports, group, day);
    }
    bool is_before = found.precision != PRECISION_NONE && civil_to_days(found) < first;
    return is_before ? CIVIL_NONE : found;
}

static bool is_bare_weekday(const struct key_date *date)
{
    return date->value.precision == PRECISION_NONE && date->weekday;
}

static void set_day(struct report_keys *keys, struct civil day, uint32_t teller)
{
    keys->published = day;
    keys->published_basis = ARTICLE_BASIS_ALIGNED;
    keys->dated_by = teller;
}

/* Of a report of which only the month or the year is known, what lies in it; and nothing that is
 * before a day which the report tells itself, as it was written after that one. */
static bool is_allowed(const struct report_keys *keys, struct civil day)
{
    int32_t first, last;
    if (civil_interval(keys->published, &first, &last) &&
        (civil_to_days(day) < first || civil_to_days(day) > last))
        return false;
    for (uint32_t d = 0; d < keys->dates.count; d++) {
        const struct key_date *date = &keys->dates.items[d];
        if (date->value.precision >= PRECISION_DAY && date->dated_by == NO_INDEX &&
            civil_to_days(date->value) > civil_to_days(day))
            return false;
    }
    return true;
}

static void date_one(struct keys_list *reports, const struct incident_group *group, uint32_t index)
{
    struct report_keys *keys = &reports->items[index];
    struct civil latest = CIVIL_NONE;
    uint32_t latest_teller = NO_INDEX;
    for (uint32_t d = 0; d < keys->dates.count; d++) {
        struct key_date *date = &keys->dates.items[d];
        uint32_t teller = NO_INDEX;
        if (!is_bare_weekday(date))
            continue;
        struct civil day = only_day(reports, group, date->weekday, &teller);
        if (day.precision == PRECISION_NONE)
            day = fitting_day(reports, group, date->weekday, &teller);
        if (day.precision == PRECISION_NONE || !is_allowed(keys, day))
            continue;
        date->value = day;
        date->dated_by = teller;
        if (latest.precision == PRECISION_NONE || civil_to_days(day) > civil_to_days(latest))
            latest = day, latest_teller = teller;
    }
    if (latest.precision != PRECISION_NONE && keys->published.precision == PRECISION_NONE)
        set_day(keys, latest, latest_teller);
}

/* A copy is of the day of what it copies, or the other way round; its weekdays look back from it.
 */
static void share_day(struct report_keys *keys, const struct report_keys *other, uint32_t teller)
{
    enum { WEEK = 7 };
    if (keys->published.precision != PRECISION_NONE || other->published.precision < PRECISION_DAY)
        return;
    set_day(keys, civil_cut(other->published, PRECISION_DAY), teller);
    for (uint32_t d = 0; d < keys->dates.count; d++) {
        struct key_date *date = &keys->dates.items[d];
        if (!is_bare_weekday(date))
            continue;
        int32_t back = (int32_t)civil_weekday(keys->published) - (int32_t)date->weekday;
        date->value = civil_from_days(civil_to_days(keys->published) - (back + WEEK) % WEEK);
        date->dated_by = teller;
    }
}

void align_dates(struct keys_list *reports, const struct incident_group *group,
                 const uint32_t *copy_of)
{
    for (uint32_t i = 0; i < group->reports.count; i++) {
        if (reports->items[group->reports.items[i]].published.precision < PRECISION_DAY)
            date_one(reports, group, group->reports.items[i]);
    }
    for (uint32_t i = 0; i < group->reports.count; i++) {
        uint32_t index = group->reports.items[i], origin = copy_of[index];
        if (origin == NO_INDEX)
            continue;
        share_day(&reports->items[index], &reports->items[origin], origin);
        share_day(&reports->items[origin], &reports->items[index], index);
    }
}
