/* One group of reports -> one incident: its days, its name, and all parts in their order. */
#include "timeline/timeline.h"

static void widen(struct civil *first, struct civil *last, struct civil date)
{
    if (date.precision < PRECISION_DAY)
        return;
    date = civil_cut(date, PRECISION_DAY);
    if (first->precision == PRECISION_NONE || civil_to_days(date) < civil_to_days(*first))
        *first = date;
    if (last->precision == PRECISION_NONE || civil_to_days(date) > civil_to_days(*last))
        *last = date;
}

static void find_report_days(struct making *m)
{
    struct incident *incident = m->incident;
    incident->first_report = incident->last_report = CIVIL_NONE;
    for (uint32_t i = 0; i < incident->group->reports.count; i++)
        widen(&incident->first_report, &incident->last_report,
              report_day(m, incident->group->reports.items[i]));
}

/* From the leak, or the first report, to the last report; without any day the first month or year
 * that is told. */
static void find_days(struct making *m)
{
    struct incident *incident = m->incident;
    incident->first_date = incident->first_report;
    incident->last_date = incident->last_report;
    for (uint32_t i = 0; i < incident->events.count; i++) {
        const struct happening *event = &incident->events.items[i];
        bool foretold = incident->last_report.precision >= PRECISION_DAY &&
                        event->date.precision >= PRECISION_DAY &&
                        civil_to_days(event->date) > civil_to_days(incident->last_report);
        if (!event->is_background && !foretold)
            widen(&incident->first_date, &incident->last_date, event->date);
    }
    for (uint32_t i = 0;
         i < incident->events.count && incident->first_date.precision == PRECISION_NONE; i++) {
        if (!incident->events.items[i].is_background)
            incident->first_date = incident->last_date = incident->events.items[i].date;
    }
}

struct confirmation incident_confirmation(const struct incident *incident)
{
    struct confirmation found = {NULL, NULL};
    for (uint32_t i = 0; i < incident->events.count && !found.event; i++) {
        const struct happening *event = &incident->events.items[i];
        if (event->type == EVENT_CONFIRMED && !event->is_background)
            found.event = event;
    }
    for (uint32_t i = 0; i < incident->claims.count && !found.claim; i++) {
        const struct claim *claim = &incident->claims.items[i];
        if (claim->count.kind == KIND_CONFIRMED && claim->status == STATUS_OF_CONFIRMED &&
            !claim->victim.len)
            found.claim = claim;
    }
    return found;
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
    bool is_confirmed = incident_confirmation(incident).event != NULL;
    struct phrase_slot slots[] = {
        {"victim", cast_victims(m)},
        {"actor", cast_threats(m)},
        {"month", phrase_date(m->arena, m->phrases, month)},
        END_OF_SLOTS,
    };
    const char *key = !incident->victims.count ? "title.unknown"
                      : is_confirmed           ? "title.confirmed"
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
    find_report_days(m);
    make_cast(m);
    make_things(m);
    make_ledger(m);
    make_events(m);
    find_days(m);
    make_disputes(m);
    make_names(m);
    make_summary(m);
}
