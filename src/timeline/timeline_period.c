/* Which incidents are of a period, and what stands of it in the timeline. */
#include "timeline/timeline_period.h"

#include "timeline/timeline_summary.h"

bool period_is_given(const struct timeline_options *options)
{
    return options->since.precision != PRECISION_NONE || options->until.precision != PRECISION_NONE;
}

bool period_holds(const struct timeline_options *options, struct civil first_date,
                  struct civil last_date)
{
    int32_t first, last, from, to;
    if (!period_is_given(options))
        return true;
    if (!civil_interval(first_date, &first, &to) || !civil_interval(last_date, &from, &last))
        return false;
    if (civil_interval(options->since, &from, &to) && last < from)
        return false;
    return !civil_interval(options->until, &from, &to) || first <= to;
}

static void put_day(json_t *object, const char *key, struct civil date)
{
    char day[32];
    civil_format(date, day);
    json_object_set_new(object, key, day[0] ? json_string(day) : json_null());
}

void period_write(struct pieces *pieces, const struct phrases *phrases,
                  const struct timeline_options *options)
{
    json_t *object = json_object();
    put_day(object, "since", options->since);
    put_day(object, "until", options->until);
    json_object_set_new(object, "summary",
                        period_summary(pieces, phrases, options->since, options->until));
    pieces_put(pieces, SLICE("\"period\":"));
    pieces_put_json(pieces, object);
    pieces_put(pieces, SLICE(",\n"));
}
