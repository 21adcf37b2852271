/* The parts of a daily run, which `daily`, `import`, `rebuild` and `prune` put together: fetch into
 * the store, read what is new, align, write. Each part may be broken off at any moment; the next
 * run does what is left. */
#ifndef RUNUT_DAILY_H
#define RUNUT_DAILY_H

#include "cli/fetching.h"
#include "store/store.h"

struct daily {
    const struct command_line *line;
    const struct settings *settings;
    struct engine *engine;
    struct crawl_options crawl_options;
    struct store *store;
    struct moment moment;
    char now[32]; /* when the run began */
    char day[16]; /* that the run's output is named after */
    struct trouble_log log;
    struct arena arena; /* of the run */
    const char *out_folder;
    uint32_t articles, news; /* fetched; that say something new */
    uint32_t new_claims,
        new_disputes; /* what the changes of this run are: incidents and claims, disputes */
};

/* Opens all of it: log, clock, engine, store (folder: --store); does the work and closes it. Gives
 * what `work` gives, or the exit status after a line on what cannot be opened. */
int with_daily(const struct command_line *line, enum store_mode mode, bool wants_engine,
               int (*work)(struct daily *daily));

/* Fetches all that is due. Troubles of sources are told one a line; STATUS_STORE where the store
 * fails. */
enum status daily_fetch(struct daily *daily, struct error *error);

/* Files and archives into the store, as `extract` would take them. */
enum status daily_import(struct daily *daily, struct source *source, struct error *error);

/* Reads every version that nobody has read. */
enum status daily_read(struct daily *daily, struct error *error);

/* Reads every version again and compares (`is_check`: each difference is a trouble) or replaces. */
enum status daily_read_again(struct daily *daily, bool is_check, struct error *error);

/* Aligns and writes where anything is new, or where an output is missing. */
enum status daily_write(struct daily *daily, struct error *error);

/* Aligns from scratch and compares with what was written. */
enum status daily_check_written(struct daily *daily, bool *same, struct error *error);

/* Marks that the reports changed; inside a transaction. */
enum status daily_mark(struct daily *daily, struct error *error);

/* `time` moved by seconds, in the same form. */
void moment_add(const char *time, int64_t seconds, char out[static 32]);

#endif
