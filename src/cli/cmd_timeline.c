/* runut timeline: reports in, one timeline out; or parts of one out; or parts in. */
#include "cli/each_line.h"
#include "cli/output.h"
#include "engine/gather.h"

#include <inttypes.h>
#include "timeline/timeline_merge.h"

static enum status take_report(void *context, struct slice line, struct error *error)
{
    return gathering_add_json(context, line, error);
}

static void print_reasons(const struct pair_score *score)
{
    for (unsigned i = 0; i < score->reason_count; i++)
        fprintf(stderr, " %s %+d", score->reasons[i].name, score->reasons[i].points);
}

static void explain_pair(void *context, const struct report_keys *a, const struct report_keys *b,
                         const struct pair_score *score, const char *outcome,
                         const struct align_veto *veto)
{
    (void)context;
    fprintf(stderr, "%.*s %.*s %d %s:", SLICE_ARG(a->id), SLICE_ARG(b->id), score->points, outcome);
    print_reasons(score);
    if (veto) {
        fprintf(stderr,
                "; against it %" PRIu32 " of %" PRIu32
                " pairs, %d points on average, most %.*s %.*s %d:",
                veto->against, veto->looked, veto->average, SLICE_ARG(veto->a->id),
                SLICE_ARG(veto->b->id), veto->score.points);
        print_reasons(&veto->score);
    }
    fputc('\n', stderr);
}

static enum status take_pair(void *context, struct slice line, struct error *error)
{
    return gathering_add_pair(context, line, error);
}

/* Reports, and pairs where they are given; an empty list of pairs is one, too, but one that cannot
 * be read would tear incidents apart. */
static int take_all(struct gathering *gathering, const struct command_line *line)
{
    int code = each_line(line, take_report, gathering);
    if (!line->settings.pairs || code == EXIT_STORE)
        return code;
    gathering_add_pair(gathering, SLICE_EMPTY, NULL);
    return each_line_of(line->settings.pairs, take_pair, gathering) == EXIT_OK ? code : EXIT_USAGE;
}

static int gather_and_write(const struct engine *engine, const struct command_line *line,
                            const struct timeline_options *options, struct sink *sink)
{
    struct align_observer observer = {explain_pair, NULL};
    struct error error = ERROR_NONE;
    struct gathering *gathering = gathering_new();
    gathering_mask(gathering, engine_article_rules(engine)->identities);
    enum status status = STATUS_OK;
    int code = take_all(gathering, line);
    if (code == EXIT_OK || code == EXIT_SOME_FAILED)
        status = gathering_write(gathering, options, line->settings.explain ? &observer : NULL,
                                 sink, &error);
    if (status != STATUS_OK) {
        complain_error(&error);
        code = exit_of(status);
    }
    gathering_free(gathering);
    return code;
}

static enum status take_part(void *context, struct slice line, struct error *error)
{
    return merging_add(context, line, error);
}

static int merge_and_write(const struct command_line *line, const struct timeline_options *options,
                           struct sink *sink)
{
    struct error error = ERROR_NONE;
    struct merging *merging = merging_new();
    int code = each_line(line, take_part, merging);
    enum status status = merging_write(merging, options, sink, &error);
    if (status != STATUS_OK) {
        complain_error(&error);
        code = exit_of(status);
    }
    merging_free(merging);
    return code;
}

/* False after a complaint. */
static bool is_sensible(const struct settings *settings)
{
    if (settings->part && (settings->since.precision || settings->until.precision))
        complain("a part is of all days: --since and --until go with --merge");
    else if (settings->merge && (settings->part || settings->pairs))
        complain("--merge reads parts, --part and --pairs make them");
    else
        return true;
    return false;
}

static int run_timeline(const struct command_line *line)
{
    struct timeline_options options = {.since = line->settings.since,
                                       .until = line->settings.until,
                                       .is_part = line->settings.part};
    struct output output;
    int code;
    if (!is_sensible(&line->settings))
        return EXIT_USAGE;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    options.lexicon = engine_lexicon(engine);
    code = output_open(&output, &line->settings);
    if (code == EXIT_OK)
        code = line->settings.merge ? merge_and_write(line, &options, &output.sink)
                                    : gather_and_write(engine, line, &options, &output.sink);
    code = output_close(&output, code);
    engine_free(engine);
    return code;
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
