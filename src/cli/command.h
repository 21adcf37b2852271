/* What a command is, and what all commands share.
 *
 * To add a command: a file cmd_NAME.c that defines `const struct command command_NAME`, and a line
 * in main.c's table. To add an option: a line in options.c's table and a member here; then name it
 * in the commands that take it. */
#ifndef RUNUT_COMMAND_H
#define RUNUT_COMMAND_H

#include "acquire/source.h"
#include "engine/engine.h"

#include <jansson.h>
#include <stdio.h>

/* Exit statuses, as published. */
enum exit_status {
    EXIT_OK = 0,
    EXIT_SOME_FAILED = 1,
    EXIT_USAGE = 2,
    EXIT_LEXICON = 3,
    EXIT_STORE = 4
};

/* Every option's value, as options.c's table allows it. Zero is the default of each but of those to
 * which the table gives another. */
struct settings {
    const char *lexicons; /* folder */
    const char *from;     /* source format */
    const char *format;   /* output format, one of the command's; NULL: what it writes of itself */
    const char *output;   /* file; NULL: standard output */
    const char *now;      /* ISO time that stands for the present; NULL: nothing depends on it */
    struct civil since, until; /* days, months or years */
    const char *color;         /* auto, always, never */
    const char *lang;          /* id, en; NULL: either */
    const char *by;            /* how eval groups */
    const char *files_from;    /* a list of files */
    const char *sources;       /* OPML or list */
    const char *contact, *ca_file;
    const char *log_format;            /* text, json */
    const char *store, *out, *archive; /* folders */
    const char *config;                /* runut.conf */
    const char *pairs;                 /* pairs of reports that were found elsewhere */
    double delay, timeout, max_wait, max_delay, low_speed; /* seconds */
    double rotate;                                         /* megabytes */
    long max_retries, max_changes, keep_days;
    long quote_limit; /* code points; 0: none */
    long jobs;        /* threads; 0: one per processor */
    bool explain;
    bool quiet; /* no progress */
    bool bytes; /* trace evidence to bytes of the payload */
    bool all;   /* no filter of relevance */
    bool allow_private;
    bool no_archive;
    bool no_mask;     /* NIK, telephone numbers … as they are */
    bool check;       /* compare only */
    bool exit_code;   /* news show in the exit status */
    bool part, merge; /* a timeline in pieces */
    bool help;
};

enum { OPTIONS_MAX = 64 };

struct command_line {
    const struct command *command;
    struct settings settings;
    const char *origins[OPTIONS_MAX]; /* where each option's value is from; NULL: not set */
    struct arena memory;              /* of values out of a file */
    const char *const *arguments;     /* what is no option */
    size_t argument_count;
};

struct command {
    const char *name;
    const char *arguments; /* for the usage line: "[FILE…|-]" */
    const char *summary;   /* one line */
    const char *details;   /* a few lines for --help; may be NULL */
    const char *const
        *options;        /* names from options.c's table, NULL-terminated; --help is always there */
    const char *formats; /* that --format takes, with ", " between them */
    int (*run)(const struct command_line *line); /* gives an exit status */
};

/* Reads the words after the command's name. EXIT_OK, or EXIT_USAGE after one line on standard
 * error. */
int options_parse(const struct command *command, int count, char *const *words,
                  struct command_line *line);
void command_line_release(struct command_line *line);

/* What a configuration file says; the command line has the last word. `value` must live as long as
 * the line. EXIT_LEXICON after a complaint where `known`, which has all that a configuration may
 * hold, has no such option, or where it does not take the value. */
int options_configure(struct command_line *line, const struct command *known, struct slice key,
                      const char *value, const char *origin);
/* A value that names a file or a folder: one that is relative is so to the configuration's folder.
 */
bool options_is_path(struct slice key);
/* The options of a command with what is in force, in the table's order; a value is NULL where there
 * is none, an origin where nobody said so. */
void options_each(const struct command_line *line,
                  void (*take)(void *context, const char *name, const char *value,
                               const char *origin),
                  void *context);

/* Reads --config, or runut.conf in the folder of --store, where the command takes them (config.c).
 */
int config_read(struct command_line *line);
void options_help(const struct command *command, FILE *out);

/* What an input says, for a terminal: control characters (but line ends and tabs) and those that
 * turn the direction of writing become blanks, in place; the length stays. Gives `text`. */
struct slice plain(struct slice text);

/* Data on standard output, as it is; where that is a terminal, with what would steer it written as
 * JSON may write it ("\\u009b"). False where it cannot be written. */
bool print_data(struct slice bytes);
/* The same of a value on a line of its own; takes the reference. `flags` as jansson's. */
void print_json(json_t *value, size_t flags);

/* "runut: …" on standard error. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
void complain_error(const struct error *error);
/* The exit status that a failure means. */
int exit_of(enum status status);

/* Opens an engine as the settings say; complains and gives NULL (exit status in `*code`) where that
 * fails. */
struct engine *engine_from_settings(const struct settings *settings, int *code);
/* The source for the line's arguments; never NULL, nothing is opened yet. */
struct source *source_from_line(const struct command_line *line);
/* LANG_UND where none was asked for. */
enum lang lang_from_settings(const struct settings *settings);
unsigned jobs_from_settings(const struct settings *settings);
/* --color and NO_COLOR and the kind of `stream`. */
bool wants_color(const struct settings *settings, FILE *stream);

/* A line of progress on standard error for long work: rate and time left. Only on a terminal, only
 * after a second. */
struct progress {
    bool active, shown;
    double began, last;
    uint64_t items;
};
void progress_begin(struct progress *progress, const struct settings *settings);
void progress_step(struct progress *progress, uint64_t done_bytes, uint64_t all_bytes);
void progress_end(struct progress *progress);

#endif
