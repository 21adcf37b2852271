/* runut status: sources, failures, last success, next try, and how much there is. Looks only. */
#include "cli/daily.h"

struct listing {
    struct daily *daily;
    uint32_t failing;
};

static const char *day_and_time(const char *time)
{
    return time && time[0] ? time : "never";
}

static enum status list_source(void *context, const struct store_source *source,
                               struct error *error)
{
    struct listing *listing = context;
    (void)error;
    printf("%s\n    last success %s, %u items, %u taken", source->url,
           day_and_time(source->last_success), source->items, source->wanted);
    if (source->failures) {
        listing->failing++;
        printf("\n    failed %u time%s: %s; next try %s", source->failures,
               source->failures == 1 ? "" : "s", source->message, day_and_time(source->next_try));
    }
    putchar('\n');
    return STATUS_OK;
}

static int show(struct daily *daily)
{
    struct listing listing = {.daily = daily};
    struct store_totals totals;
    struct error error = ERROR_NONE;
    enum status status = daily->settings->check ? store_check(daily->store, &error) : STATUS_OK;
    if (status == STATUS_OK)
        status = store_totals(daily->store, &totals, &error);
    if (status == STATUS_OK)
        status = store_sources_each(daily->store, list_source, &listing, &error);
    if (status != STATUS_OK) {
        complain_error(&error);
        return EXIT_STORE;
    }
    printf("%llu source%s, %u failing\n", (unsigned long long)totals.sources,
           totals.sources == 1 ? "" : "s", listing.failing);
    printf("%llu articles in %llu versions, %llu reports, %llu waiting to be fetched, %llu unread, "
           "%llu unreadable\n",
           (unsigned long long)totals.articles, (unsigned long long)totals.versions,
           (unsigned long long)totals.reports, (unsigned long long)totals.waiting,
           (unsigned long long)totals.unread, (unsigned long long)totals.failed);
    printf("%llu incidents (%llu more were merged into them), %llu changes noted, %.1f MB\n",
           (unsigned long long)totals.incidents, (unsigned long long)totals.merged,
           (unsigned long long)totals.changes, (double)totals.bytes / 1e6);
    return EXIT_OK;
}

static int run_status(const struct command_line *line)
{
    struct daily daily;
    int code = daily_open(&daily, line, STORE_READ, false);
    if (code == EXIT_OK)
        code = show(&daily);
    daily_close(&daily);
    return code;
}

static const char *const options[] = {"store", "config", "check", "log-format", NULL};

const struct command command_status = {
    .name = "status",
    .arguments = "",
    .summary = "Show a store's sources and their troubles, and how much it holds",
    .details = "--check reads the whole file first and says whether it is sound.",
    .options = options,
    .run = run_status,
};
