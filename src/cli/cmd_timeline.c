/* runut timeline: reports in, one timeline out; or parts of one out; or parts in. */
#include "cli/each_line.h"
#include "cli/output.h"
#include "engine/gather.h"
#include "timeline/timeline_merge.h"

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

static enum status take_pair(void *context, struct slice line, struct error *error)
{
    return gathering_add_pair(context, line, error);
}

/* Reports, and pairs where they are given; an empty list of pairs is one, too. */
static int take_all(struct gathering *gathering, const struct command_line *line)
{
    int code = each_line(line, take_report, gathering);
    if (!line->settings.pairs || code == EXIT_STORE)
        return code;
    gathering_add_pair(gathering, SLICE_EMPTY, NULL);
    int pairs_code = each_line_of(line->settings.pairs, take_pair, gathering);
    return pairs_code == EXIT_OK ? code : pairs_code;
}

static int gather_and_write(const struct engine *engine, const struct command_line *line,
                            const struct timeline_options *options, struct sink *sink)
{
    struct align_observer observer = {explain_pair, NULL};
    struct error error = ERROR_NONE;
    struct gathering *gathering = gathering_new();
    gathering_mask(gathering, engine_article_rules(engine)->identities);
    int code = take_all(gathering, line);
    enum status status = gathering_write(gathering, options,
                                         line->settings.explain ? &observer : NULL, sink, &error);
    if (status != STATUS_OK) {
        complain_error(&error);
        code = exit_of(status);
    }
    gathering_free(gathering);
    return code;
}

static int make(const struct command_line *line, struct timeline_options *options)
{
    struct output output;
    int code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    options->lexicon = engine_lexicon(engine);
    code = output_open(&output, &line->settings);
    if (code == EXIT_OK)
        code = gather_and_write(engine, line, options, &output.sink);
    code = output_close(&output, code);
    engine_free(engine);
    return code;
}

static enum status take_part(void *context, struct slice line, struct error *error)
{
    return merging_add(context, line, error);
}

static int merge(const struct command_line *line)
{
    struct output output;
    struct error error = ERROR_NONE;
    int code = output_open(&output, &line->settings);
    if (code != EXIT_OK)
        return code;
    struct merging *merging = merging_new();
    code = each_line(line, take_part, merging);
    enum status status = merging_write(merging, &output.sink, &error);
    if (status != STATUS_OK) {
        complain_error(&error);
        code = exit_of(status);
    }
    merging_free(merging);
    return output_close(&output, code);
}

/* False after a complaint. */
static bool is_sensible(const struct settings *settings)
{
    if ((settings->part || settings->merge) && (settings->since || settings->until))
        complain("--since and --until are for a timeline in one go, not for parts");
    else if (settings->merge && (settings->part || settings->pairs))
        complain("--merge reads parts, --part and --pairs make them");
    else
        return true;
    return false;
}

static int run_timeline(const struct command_line *line)
{
    struct timeline_options options = {.is_part = line->settings.part};
    if (!is_sensible(&line->settings) || !read_day(line->settings.since, "since", &options.since) ||
        !read_day(line->settings.until, "until", &options.until))
        return EXIT_USAGE;
    return line->settings.merge ? merge(line) : make(line, &options);
}

static const char *const options[] = {"explain", "lexicons", "merge", "no-mask", "output", "pairs",
                                      "part",    "quiet",    "since", "until",   NULL};

const struct command command_timeline = {
    .name = "timeline",
    .arguments = "[FILE…|-]",
    .summary = "Align reports (as `runut extract` writes them) into one timeline of incidents",
    .details = "The order of the reports does not matter. --explain tells on standard error what "
               "speaks for and against\n"
               "each pair of reports. With --since or --until only incidents of that time are "
               "shown, with a summary of it.\n"
               "In pieces: `runut keys`, `runut link`, then --pairs --part for reports that hang "
               "together, and --merge for\n"
               "all parts, gives the same bytes as all reports in one go (contrib/spark).",
    .options = options,
    .run = run_timeline,
};
