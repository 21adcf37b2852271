/* runut.conf, lines of "key = value", into the settings; and runut config, which shows what is in
 * force and where it is from. */
#include "cli/fetching.h"

#include "base/file.h"

#include <stdlib.h>
#include <unistd.h>

enum { CONFIG_MAX_BYTES = 1 << 20 };

extern const struct command command_config; /* its options are the keys */

/* A file named in a configuration is looked for beside it, wherever the program runs. */
static const char *value_of(struct command_line *line, struct slice key, struct slice value,
                            const char *path)
{
    const char *slash = strrchr(path, '/');
    if (value.len >= 2 && value.ptr[0] == '"' && value.ptr[value.len - 1] == '"')
        value = (struct slice){value.ptr + 1, value.len - 2};
    if (!options_is_path(key) || !slash || value.len == 0 || value.ptr[0] == '/')
        return arena_string(&line->memory, value);
    return arena_printf(&line->memory, "%.*s%.*s", (int)(slash - path + 1), path, SLICE_ARG(value))
        .ptr;
}

static int read_line(struct command_line *line, struct slice text, const char *path,
                     unsigned number)
{
    const char *origin = arena_printf(&line->memory, "%s:%u", path, number).ptr;
    struct slice value = slice_trim(text), key;
    if (value.len == 0 || value.ptr[0] == '#')
        return EXIT_OK;
    size_t equals = slice_find(value, SLICE("="), 0);
    if (equals == value.len) {
        complain("%s: a line is \"key = value\"", origin);
        return EXIT_LEXICON;
    }
    key = slice_trim((struct slice){value.ptr, equals});
    value = slice_trim((struct slice){value.ptr + equals + 1, value.len - equals - 1});
    return options_configure(line, &command_config, key, value_of(line, key, value, path), origin);
}

static bool takes_config(const struct command *command)
{
    for (unsigned i = 0; command->options && command->options[i]; i++) {
        if (strcmp(command->options[i], "config") == 0)
            return true;
    }
    return false;
}

int config_read(struct command_line *line)
{
    const char *path = line->settings.config;
    struct error error = ERROR_NONE;
    struct buf bytes;
    int code = EXIT_OK;
    unsigned number = 0;
    if (!takes_config(line->command))
        return EXIT_OK;
    if (!path && line->settings.store) {
        path = arena_printf(&line->memory, "%s/runut.conf", line->settings.store).ptr;
        if (access(path, F_OK) != 0)
            return EXIT_OK;
    }
    if (!path)
        return EXIT_OK;
    buf_init(&bytes, CONFIG_MAX_BYTES);
    if (file_read(path, &bytes, &error) != STATUS_OK) {
        complain_error(&error);
        code = EXIT_LEXICON;
    }
    struct slice rest = buf_slice(&bytes), text;
    while (code == EXIT_OK && slice_next_line(&rest, &text))
        code = read_line(line, text, path, ++number);
    buf_release(&bytes);
    return code;
}

/* The output is a configuration itself. */
static void show(void *context, const char *name, const char *value, const char *origin)
{
    (void)context;
    if (strcmp(name, "config") == 0)
        return;
    if (value)
        printf("# %s\n%s = %s\n", origin ? origin : "default", name, value);
    else
        printf("# not set\n#%s =\n", name);
}

static int run_config(const struct command_line *line)
{
    options_each(line, show, NULL);
    return EXIT_OK;
}

/* All options of all commands that read a configuration (tests/fetch/test_config.py holds that). */
static const char *const options[] = {"store",       "out",       "archive", "no-archive",
                                      "rotate",      "exit-code", "jobs",    "keep-days",
                                      "max-changes", "check",     "from",    "files-from",
                                      "format",      "output",    "quiet",   FETCHING_OPTION_NAMES,
                                      NULL};

const struct command command_config = {
    .name = "config",
    .arguments = "",
    .summary = "Show the options in force and where each is from",
    .details = "Options of fetch, daily and their sisters may stand in runut.conf in the store's "
               "folder, or in the file of\n"
               "--config: one \"key = value\" a line, the keys being the options' names. Files "
               "named there are looked for\n"
               "beside it. The command line has the last word.",
    .options = options,
    .formats = "text, json, opml",
    .run = run_config,
};
