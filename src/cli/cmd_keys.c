/* runut keys: reports in, lines for an engine's shuffle out. */
#include "cli/each_line.h"
#include "cli/output.h"
#include "engine/shuffle.h"

struct run {
    struct keying *keying;
    struct output output;
};

static enum status take_report(void *context, struct slice line, struct error *error)
{
    struct run *run = context;
    return keying_add(run->keying, line, &run->output.sink, error);
}

static int run_keys(const struct command_line *line)
{
    struct run run = {.keying = NULL};
    int code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    code = output_open(&run.output, &line->settings);
    if (code == EXIT_OK) {
        run.keying = keying_new(engine_article_rules(engine)->identities);
        code = each_line(line, take_report, &run);
    }
    code = output_close(&run.output, code);
    keying_free(run.keying);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"lexicons", "no-mask", "output", "quiet", NULL};

const struct command command_keys = {
    .name = "keys",
    .arguments = "[FILE…|-]",
    .summary = "Print what each report (as `runut extract` writes them) is looked up by, for an "
               "engine's shuffle",
    .details = "One line for each key: KEY, day, reach, report and what a comparison needs of it, "
               "with tabs between them.\n"
               "A report that tells of no incident has one line with the key \"-\". Sorted by KEY "
               "the lines go to `runut link`.",
    .options = options,
    .run = run_keys,
};
