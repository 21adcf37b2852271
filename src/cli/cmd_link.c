/* runut link: lines of `runut keys`, sorted by key, in; pairs of reports that may be joined out. */
#include "cli/each_line.h"
#include "cli/output.h"
#include "engine/shuffle.h"

struct run {
    struct linking *linking;
    struct output output;
};

static enum status take_line(void *context, struct slice line, struct error *error)
{
    struct run *run = context;
    return linking_add(run->linking, line, &run->output.sink, error);
}

static int run_link(const struct command_line *line)
{
    struct run run = {.linking = NULL};
    struct error error = ERROR_NONE;
    int code = output_open(&run.output, &line->settings);
    if (code == EXIT_OK) {
        run.linking = linking_new(line->settings.explain);
        code = each_line(line, take_line, &run);
        enum status status = linking_end(run.linking, &run.output.sink, &error);
        if (status != STATUS_OK) {
            complain_error(&error);
            code = exit_of(status);
        }
    }
    code = output_close(&run.output, code);
    linking_free(run.linking);
    return code;
}

static const char *const options[] = {"explain", "output", "quiet", NULL};

const struct command command_link = {
    .name = "link",
    .arguments = "[FILE…|-]",
    .summary =
        "Print the pairs of reports that may be joined, of lines of `runut keys` sorted by key",
    .details =
        "REPORT, REPORT and points, with tabs between them; --explain adds what speaks for and "
        "against the pair.\n"
        "All lines of one key must come in one piece; a pair is printed for each key that it "
        "shares.",
    .options = options,
    .run = run_link,
};
