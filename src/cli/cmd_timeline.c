/* runut timeline: reports in, one timeline out. */
#include "cli/each_line.h"
#include "cli/output.h"
#include "engine/gather.h"

static enum status take_report(void *context, struct slice line, struct error *error)
{
    return gathering_add_json(context, line, error);
}

static void explain_pair(void *context, const struct report_keys *a, const struct report_keys *b,
                         const struct pair_score *score, const char *outcome)
{
    (void)context;
    fprintf(stderr, "%.*s %.*s %d %s:", SLICE_ARG(a->id), SLICE_ARG(b->id), score->points, outcome);
    for (unsigned i = 0; i < score->reason_count; i++)
        fprintf(stderr, " %s %+d", score->reasons[i].name, score->reasons[i].points);
    fputc('\n', stderr);
}

/* False after a complaint. */
static bool read_day(const char *text, const char *option, struct civil *out)
{
    *out = CIVIL_NONE;
    if (!text || (civil_parse(slice_of(text), out) && out->precision <= PRECISION_DAY))
        return true;
    complain("--%s takes a day as 2023-11-28 (or a month, or a year), not \"%s\"", option, text);
    return false;
}

static int run_timeline(const struct command_line *line)
{
    struct gathering *gathering = NULL;
    struct timeline_options options = {.lexicon = NULL};
    struct align_observer observer = {explain_pair, NULL};
    struct output output;
    struct error error = ERROR_NONE;
    int code;
    if (!read_day(line->settings.since, "since", &options.since) ||
        !read_day(line->settings.until, "until", &options.until))
        return EXIT_USAGE;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    code = output_open(&output, &line->settings);
    if (code == EXIT_OK) {
        gathering = gathering_new();
        gathering_mask(gathering, engine_article_rules(engine)->identities);
        code = each_line(line, take_report, gathering);
        options.lexicon = engine_lexicon(engine);
        enum status status = gathering_write(
            gathering, &options, line->settings.explain ? &observer : NULL, &output.sink, &error);
        if (status != STATUS_OK) {
            complain_error(&error);
            code = exit_of(status);
        }
    }
    code = output_close(&output, code);
    gathering_free(gathering);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"explain", "lexicons", "no-mask", "output",
                                      "quiet",   "since",    "until",   NULL};

const struct command command_timeline = {
    .name = "timeline",
    .arguments = "[FILE…|-]",
    .summary = "Align reports (as `runut extract` writes them) into one timeline of incidents",
    .details = "The order of the reports does not matter. --explain tells on standard error what "
               "speaks for and against\n"
               "each pair of reports. With --since or --until only incidents of that time are "
               "shown, with a summary of it.",
    .options = options,
    .run = run_timeline,
};
