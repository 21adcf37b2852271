/* What `fetch` and `daily` share: the crawl's options out of the settings, the clock, and how
 * troubles are told. */
#ifndef RUNUT_FETCHING_H
#define RUNUT_FETCHING_H

#include "cli/command.h"
#include "fetch/crawl.h"

/* Troubles, one line each on standard error, as text or as JSON. */
struct trouble_log {
    bool as_json;
    uint32_t count;
};

void trouble_log_init(struct trouble_log *log, const struct settings *settings);
void trouble(struct trouble_log *log, const char *subject, const char *message);
/* The same for what ends the run. */
void trouble_error(struct trouble_log *log, const struct error *error);

/* The present in UTC: --now where it is given, else the clock. */
struct moment {
    char text[32]; /* "2026-01-31T04:05:06Z" */
    bool is_fixed;
};
int moment_init(struct moment *moment, const struct settings *settings);
const char *moment_text(struct moment *moment);

/* The crawl's options; strings are the arena's, the settings' or the engine's. EXIT_USAGE after a
 * line on what is wrong. */
int fetching_options(const struct settings *settings, const struct engine *engine,
                     struct arena *arena, struct crawl_options *out);

/* How many bytes a file of the archive may have. */
uint64_t fetching_rotation(const struct settings *settings);
/* How the names of archive files begin that a run at this time writes: "runut-20260131040506". */
void fetching_archive_name(const char *now, char out[static 32]);

/* Adds the sources file and the arguments to the crawl. */
int fetching_sources(const struct command_line *line, struct crawl *crawl, struct trouble_log *log);

/* The options that fetching_options reads; for the commands' tables. */
#define FETCHING_OPTION_NAMES                                                                      \
    "config", "sources", "all", "since", "now", "delay", "max-delay", "timeout", "low-speed",      \
        "max-retries", "max-wait", "contact", "ca-file", "allow-private", "log-format", "lexicons"

#endif
