/* runut timeline: reports in, one timeline out. */
#include "acquire/stream.h"
#include "cli/output.h"
#include "engine/gather.h"

enum { MOST_LINE_BYTES = 64 << 20 };

struct run {
    struct gathering *gathering;
    struct progress progress;
    bool some_failed;
};

static void fail_at(struct run *run, struct error *error, const char *path, uint64_t line)
{
    error_at(error, path, line, 0);
    complain_error(error);
    error_clear(error);
    run->some_failed = true;
}

static void take_file(struct run *run, const char *path)
{
    struct error error = ERROR_NONE;
    struct stream *stream;
    struct buf line;
    bool is_end = false;
    if (stream_open(path, &stream, &error) != STATUS_OK) {
        fail_at(run, &error, path, 0);
        return;
    }
    buf_init(&line, MOST_LINE_BYTES);
    for (uint64_t number = 1;; number++) {
        enum status status = stream_line(stream, &line, &is_end, &error);
        if (is_end && status == STATUS_OK)
            break;
        if (status == STATUS_OK && slice_trim(buf_slice(&line)).len)
            status = gathering_add_json(run->gathering, buf_slice(&line), &error);
        if (status != STATUS_OK)
            fail_at(run, &error, path, number);
        if (status == STATUS_IO || is_end)
            break;
        progress_step(&run->progress, stream_done_bytes(stream), stream_size_bytes(stream));
    }
    buf_release(&line);
    stream_close(stream);
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

static void take_all(struct run *run, const struct command_line *line)
{
    static const char *const standard_input[] = {"-"};
    const char *const *paths = line->argument_count ? line->arguments : standard_input;
    size_t count = line->argument_count ? line->argument_count : 1;
    progress_begin(&run->progress, &line->settings);
    for (size_t i = 0; i < count; i++)
        take_file(run, paths[i]);
    progress_end(&run->progress);
}

static int run_timeline(const struct command_line *line)
{
    struct run run = {.gathering = NULL};
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
        run.gathering = gathering_new();
        gathering_mask(run.gathering, engine_article_rules(engine)->identities);
        take_all(&run, line);
        options.lexicon = engine_lexicon(engine);
        enum status status =
            gathering_write(run.gathering, &options, line->settings.explain ? &observer : NULL,
                            &output.sink, &error);
        code = status != STATUS_OK ? exit_of(status) : run.some_failed ? EXIT_SOME_FAILED : EXIT_OK;
        if (status != STATUS_OK)
            complain_error(&error);
    }
    code = output_close(&output, code);
    gathering_free(run.gathering);
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
