/* Which incidents are of a period, and what stands of it in the timeline. */
#include "timeline/timeline_period.h"

#include "report/json_put.h"
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

void period_write(struct pieces *pieces, const struct phrases *phrases,
                  const struct timeline_options *options)
{
    json_t *object = json_object();
    put_civil(object, "since", options->since);
    put_civil(object, "until", options->until);
    json_object_set_new(object, "summary",
                        period_summary(pieces, phrases, options->since, options->until));
    pieces_put(pieces, SLICE("\"period\":"));
    pieces_put_json(pieces, object);
    pieces_put(pieces, SLICE(",\n"));
}
