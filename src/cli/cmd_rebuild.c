/* runut rebuild: everything read out of the kept bytes once more; with --check, compared with what
 * stands. */
#include "cli/daily.h"

static int check(struct daily *daily)
{
    struct error error = ERROR_NONE;
    bool same = false;
    enum status status = store_check(daily->store, &error);
    if (status == STATUS_OK)
        status = daily_read_again(daily, true, &error);
    if (status == STATUS_OK)
        status = daily_check_written(daily, &same, &error);
    if (status != STATUS_OK) {
        trouble_error(&daily->log, &error);
        return EXIT_STORE;
    }
    if (!same)
        trouble(&daily->log, arena_printf(&daily->arena, "%s/timeline.json", daily->out_folder).ptr,
                "a rebuild gives another timeline");
    return same && daily->log.count == 0 ? EXIT_OK : EXIT_SOME_FAILED;
}

static int rebuild(struct daily *daily)
{
    struct error error = ERROR_NONE;
    enum status status = daily_read_again(daily, false, &error);
    if (status == STATUS_OK)
        status = daily_read(daily, &error);
    if (status == STATUS_OK)
        status = daily_write(daily, &error);
    if (status != STATUS_OK)
        trouble_error(&daily->log, &error);
    return status == STATUS_OK ? EXIT_OK : EXIT_STORE;
}

static int run_rebuild(const struct command_line *line)
{
    return with_daily(line, STORE_WRITE, true, line->settings.check ? check : rebuild);
}

static const char *const options[] = {"max-changes", "store", "config",   "out",        "check",
                                      "jobs",        "now",   "lexicons", "log-format", NULL};

const struct command command_rebuild = {
    .name = "rebuild",
    .arguments = "",
    .summary = "Read all articles of a store anew, as after an update of runut or of the lexicons",
    .details = "--check changes nothing: it tells whether the timeline that stands is the one that "
               "a rebuild gives (0)\n"
               "or not (1).",
    .options = options,
    .run = run_rebuild,
};
