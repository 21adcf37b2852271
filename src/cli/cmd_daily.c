/* runut daily: what is new fetched, read, aligned and written, once a day, for years. Also what its
 * sister commands share. */
#include "cli/daily.h"

#include <time.h>

enum { EXIT_NEWS = 10, EXIT_NEW_DISPUTES = 11 };

void moment_add(const char *time, int64_t seconds, char out[static 32])
{
    struct civil civil;
    struct tm utc;
    time_t when = 0;
    if (civil_parse(slice_of(time), &civil) && civil.precision >= PRECISION_DAY)
        when = (time_t)civil_to_days(civil) * 86400 + civil.hour * 3600 + civil.minute * 60 +
               civil.second;
    when += (time_t)seconds;
    gmtime_r(&when, &utc);
    strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

/* A run of the morning belongs to the day of those who read it: the machine's own, or that of --now
 * as it is written. */
static void name_day(struct daily *daily)
{
    struct tm local;
    time_t when = time(NULL);
    if (daily->settings->now) {
        snprintf(daily->day, sizeof daily->day, "%.10s", daily->settings->now);
    } else {
        localtime_r(&when, &local);
        strftime(daily->day, sizeof daily->day, "%Y-%m-%d", &local);
    }
}

static int open_all(struct daily *daily, const struct command_line *line, enum store_mode mode,
                    bool wants_engine)
{
    const struct settings *settings = &line->settings;
    struct error error = ERROR_NONE;
    *daily = (struct daily){.line = line, .settings = settings};
    arena_init(&daily->arena);
    if (!settings->store) {
        complain("%s needs the folder of a store (--store DIR)", line->command->name);
        return EXIT_USAGE;
    }
    trouble_log_init(&daily->log, settings);
    int code = moment_init(&daily->moment, settings);
    if (code != EXIT_OK)
        return code;
    snprintf(daily->now, sizeof daily->now, "%s", moment_text(&daily->moment));
    name_day(daily);
    daily->out_folder = settings->out ? settings->out : settings->store;
    if (wants_engine && !(daily->engine = engine_from_settings(settings, &code)))
        return code;
    if (wants_engine)
        code = fetching_options(settings, daily->engine, &daily->arena, &daily->crawl_options);
    /* Sitemaps hold years: without a word on it, only what is new is wanted. */
    char since[32];
    moment_add(daily->now, -30 * 86400, since);
    if (wants_engine && !settings->since.precision)
        civil_parse((struct slice){since, 10}, &daily->crawl_options.since);
    if (code == EXIT_OK && store_open(settings->store, mode, &daily->store, &error) != STATUS_OK) {
        trouble_error(&daily->log, &error);
        code = EXIT_STORE;
    }
    return code;
}

int with_daily(const struct command_line *line, enum store_mode mode, bool wants_engine,
               int (*work)(struct daily *daily))
{
    struct daily daily;
    int code = open_all(&daily, line, mode, wants_engine);
    if (code == EXIT_OK)
        code = work(&daily);
    store_close(daily.store);
    engine_free(daily.engine);
    arena_release(&daily.arena);
    return code;
}

static int run_all(struct daily *daily)
{
    struct error error = ERROR_NONE;
    enum status status = daily_fetch(daily, &error);
    if (status == STATUS_OK)
        status = daily_read(daily, &error);
    if (status == STATUS_OK)
        status = daily_write(daily, &error);
    if (status != STATUS_OK) {
        trouble_error(&daily->log, &error);
        return status == STATUS_USAGE ? EXIT_USAGE : EXIT_STORE;
    }
    if (daily->log.count > 0)
        return EXIT_SOME_FAILED;
    if (!daily->settings->exit_code)
        return EXIT_OK;
    return daily->new_disputes ? EXIT_NEW_DISPUTES : daily->new_claims ? EXIT_NEWS : EXIT_OK;
}

static int run_daily(const struct command_line *line)
{
    return with_daily(line, STORE_WRITE, true, run_all);
}

static const char *const options[] = {
    "store",       "out",       "archive", "no-archive",          "rotate",
    "max-changes", "exit-code", "jobs",    FETCHING_OPTION_NAMES, NULL};

const struct command command_daily = {
    .name = "daily",
    .arguments = "[URL…]",
    .summary = "Fetch what is new, and write the timeline anew where anything is",
    .details =
        "Made for cron: silent when all is well, one line for each source that failed. A run that "
        "was broken off\n"
        "is completed by the next one; two runs of one store never work at once.\n"
        "Items of feeds and sitemaps that are older than 30 days are left (--since). After an "
        "update everything\n"
        "is read anew from the store.\n"
        "What was received is kept in DIR/warc as a web archive (--archive, --no-archive).\n"
        "Writes timeline.json, timeline-YYYY-MM-DD.json and changes.json (JSON Feed) to --out.",
    .options = options,
    .run = run_daily,
};
