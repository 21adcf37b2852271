/* One group of reports -> one incident: its days, its name, and all parts in their order. */
#include "timeline/timeline.h"

enum {
    BEFORE_DAYS = 120
}; /* a leak is told of this long after it happened; what is older is another story */

static void widen(struct incident *incident, struct civil date)
{
    if (date.precision < PRECISION_DAY)
        return;
    date = civil_cut(date, PRECISION_DAY);
    if (incident->first_date.precision == PRECISION_NONE ||
        civil_to_days(date) < civil_to_days(incident->first_date))
        incident->first_date = date;
    if (incident->last_date.precision == PRECISION_NONE ||
        civil_to_days(date) > civil_to_days(incident->last_date))
        incident->last_date = date;
}

/* From the leak, or the first report, to the last report. */
static void find_days(struct making *m)
{
    struct incident *incident = m->incident;
    incident->first_date = incident->last_date = CIVIL_NONE;
    for (uint32_t i = 0; i < incident->group->reports.count; i++)
        widen(incident, report_day(m, incident->group->reports.items[i]));
    bool dated = incident->first_date.precision != PRECISION_NONE;
    int32_t first = dated ? civil_to_days(incident->first_date) : 0,
            last = dated ? civil_to_days(incident->last_date) : 0;
    for (uint32_t i = 0; i < incident->events.count; i++) {
        const struct happening *event = &incident->events.items[i];
        if (event->date.precision < PRECISION_DAY)
            continue;
        int32_t day = civil_to_days(event->date);
        if (!dated || (day >= first - BEFORE_DAYS && day <= last))
            widen(incident, event->date);
    }
}

static void find_months(struct making *m)
{
    struct incident *incident = m->incident;
    if (incident->first_date.precision != PRECISION_NONE)
        return;
    for (uint32_t i = 0; i < incident->events.count; i++) { /* a month or a year at least */
        struct civil date = incident->events.items[i].date;
        if (date.precision != PRECISION_NONE && incident->first_date.precision == PRECISION_NONE)
            incident->first_date = incident->last_date = date;
    }
}

static bool is_slug(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/* "Jimbo" -> "jimbo": what is no letter or digit becomes a dash. */
static struct slice slug(struct arena *arena, struct slice name)
{
    char out[64];
    size_t length = 0;
    for (size_t i = 0; i < name.len && length < sizeof out; i++) {
        char c = name.ptr[i] >= 'A' && name.ptr[i] <= 'Z' ? (char)(name.ptr[i] - 'A' + 'a')
                                                          : name.ptr[i];
        if (is_slug(c))
            out[length++] = c;
        else if (length && out[length - 1] != '-')
            out[length++] = '-';
    }
    while (length && out[length - 1] == '-')
        length--;
    return length ? arena_dup(arena, (struct slice){out, length}) : SLICE("unknown");
}

static void make_names(struct making *m)
{
    struct incident *incident = m->incident;
    struct slice who = SLICE("unknown");
    char day[32];
    if (incident->victims.count)
        who = incident->agencies.items[incident->victims.items[0]].id;
    else if (incident->actors.count && incident->actors.items[0].kind != ACTOR_PERSON)
        who = incident->actors.items[0].name;
    struct civil month = incident->first_date.precision > PRECISION_MONTH
                             ? civil_cut(incident->first_date, PRECISION_MONTH)
                             : incident->first_date;
    civil_format(month, day);
    incident->id =
        arena_printf(m->arena, "%.*s-%s", SLICE_ARG(slug(m->arena, who)), day[0] ? day : "undated");
    bool confirmed = false;
    for (uint32_t i = 0; i < incident->events.count; i++)
        confirmed = confirmed || incident->events.items[i].type == EVENT_CONFIRMED;
    struct phrase_slot slots[] = {
        {"victim", cast_victims(m)},
        {"actor", cast_threats(m)},
        {"month", phrase_date(m->arena, m->phrases, month)},
        {NULL, {{SLICE_EMPTY}}},
    };
    const char *key = !incident->victims.count ? "title.unknown"
                      : confirmed              ? "title.confirmed"
                                               : "title";
    incident->title = phrase_fill(m->arena, m->phrases, key, slots);
}

void incident_make(struct making *m, const struct incident_group *group, struct incident *out)
{
    memset(out, 0, sizeof *out);
    m->incident = out;
    m->canonicals.count = 0;
    out->group = group;
    out->origins = group->origins;
    make_cast(m);
    make_things(m);
    make_ledger(m);
    make_events(m);
    find_days(m);
    find_months(m);
    make_disputes(m);
    make_names(m);
    make_summary(m);
}
