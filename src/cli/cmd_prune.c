/* runut prune: what is old and tells of no incident is forgotten. */
#include "cli/daily_archive.h"

static int prune(struct daily *daily)
{
    struct store_pruned gone = {0};
    struct error error = ERROR_NONE;
    char before[32];
    uint64_t files = 0;
    moment_add(daily->now, -(int64_t)daily->settings->keep_days * 86400, before);
    enum status status = store_begin(daily->store, &error);
    if (status == STATUS_OK)
        status = store_prune(daily->store, before, &gone, &error);
    if (status == STATUS_OK && gone.articles)
        status = daily_mark(daily, &error);
    if (status == STATUS_OK)
        status = store_commit(daily->store, &error);
    if (status == STATUS_OK)
        status = store_compact(daily->store, &error);
    if (status == STATUS_OK)
        status = archive_prune(daily, before, &files, &error);
    if (status == STATUS_OK)
        status = daily_write(daily, &error);
    if (status != STATUS_OK) {
        trouble_error(&daily->log, &error);
        return EXIT_STORE;
    }
    printf("forgotten: %llu articles of no incident, %llu documents, %llu changes, %llu archive "
           "files\n",
           (unsigned long long)gone.articles, (unsigned long long)gone.documents,
           (unsigned long long)gone.changes, (unsigned long long)files);
    return EXIT_OK;
}

static int run_prune(const struct command_line *line)
{
    return with_daily(line, STORE_WRITE, true, prune);
}

static const char *const options[] = {"max-changes", "store",      "config",    "out",
                                      "archive",     "no-archive", "keep-days", "now",
                                      "lexicons",    "log-format", NULL};

const struct command command_prune = {
    .name = "prune",
    .arguments = "",
    .summary = "Forget what is old and belongs to no incident, and give the space back",
    .details =
        "Addresses stay known, so that nothing is fetched twice. Of articles that were "
        "edited the earlier versions'\n"
        "bytes go; what they said stays. Files of the web archive go 30 days later than the rest: "
        "captures of these days\n"
        "may refer to them.",
    .options = options,
    .run = run_prune,
};
