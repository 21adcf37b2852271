/* A host name in, its outlet out. See outlets.h. */
#include "article/outlets.h"

static bool is_host_of(struct slice host, struct slice domain)
{
    if (!slice_ends_with(host, domain) || domain.len == 0)
        return false;
    return host.len == domain.len || host.ptr[host.len - domain.len - 1] == '.';
}

bool outlet_find(struct slice registry, struct slice host, struct outlet *out)
{
    struct slice line;
    bool found = false;
    memset(out, 0, sizeof *out);
    while (slice_next_line(&registry, &line)) {
        struct slice rest = line, domain;
        if (line.len == 0 || line.ptr[0] == '#' || !slice_next_part(&rest, '\t', &domain) ||
            !is_host_of(host, domain) || domain.len < out->domain.len)
            continue;
        struct slice *const columns[] = {&out->name, &out->languages, &out->zone,
                                         &out->wire, &out->feed,      &out->paging};
        out->domain = domain;
        for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
            if (!slice_next_part(&rest, '\t', columns[i]))
                *columns[i] = SLICE_EMPTY;
        found = true;
    }
    return found;
}

/* Minutes east of UTC of a zone column ("+07:00"); INT16_MIN where it is empty. */
static int outlet_zone_minutes(const struct outlet *outlet)
{
    struct slice zone = outlet->zone;
    if (zone.len != 6 || zone.ptr[3] != ':')
        return INT16_MIN;
    int hours = (zone.ptr[1] - '0') * 10 + zone.ptr[2] - '0';
    int minutes = hours * 60 + (zone.ptr[4] - '0') * 10 + zone.ptr[5] - '0';
    return zone.ptr[0] == '-' ? -minutes : minutes;
}

struct civil outlet_local(const struct outlet *outlet, struct civil date)
{
    int zone = outlet_zone_minutes(outlet);
    if (zone == INT16_MIN || date.precision <= PRECISION_DAY)
        return date;
    if (date.zone_minutes == CIVIL_NO_ZONE)
        date.zone_minutes = (int16_t)zone;
    if (date.zone_minutes != 0 || zone == 0)
        return date;
    int minutes = date.hour * 60 + date.minute + zone;
    int days = minutes < 0 ? -1 : minutes / 1440;
    struct civil day = civil_add_days(civil_cut(date, PRECISION_DAY), days);
    minutes -= days * 1440;
    date.year = day.year;
    date.month = day.month;
    date.day = day.day;
    date.hour = (uint8_t)(minutes / 60);
    date.minute = (uint8_t)(minutes % 60);
    date.zone_minutes = (int16_t)zone;
    return date;
}
