/* Dispatch: the table of commands, library start-up, and the last word on whether the output was
 * written. */
#include "cli/command.h"

#include <errno.h>
#include <jansson.h>
#include <libxml/parser.h>
#include <stdlib.h>

/* In the order in which the help lists them. */
/* clang-format off */
#define COMMANDS(X)                                                                                \
    X(extract)                                                                                     \
    X(timeline)                                                                                    \
    X(keys)                                                                                        \
    X(link)                                                                                        \
    X(show)                                                                                        \
    X(summarize)                                                                                   \
    X(report)                                                                                      \
    X(diff)                                                                                        \
    X(export)                                                                                      \
    X(explain)                                                                                     \
    X(article)                                                                                     \
    X(verify)                                                                                      \
    X(fetch)                                                                                       \
    X(daily)                                                                                       \
    X(status)                                                                                      \
    X(changes)                                                                                     \
    X(import)                                                                                      \
    X(rebuild)                                                                                     \
    X(prune)                                                                                       \
    X(config)                                                                                      \
    X(lexicon)                                                                                     \
    X(eval)                                                                                        \
    X(version)
/* clang-format on */

#define DECLARE(name) extern const struct command command_##name;
COMMANDS(DECLARE)

#define ADDRESS(name) &command_##name,
static const struct command *const commands[] = {COMMANDS(ADDRESS)};

enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

static void usage(FILE *out)
{
    fprintf(out, "usage: runut COMMAND [options] [FILE…|-]\n\n"
                 "Reads news reports in Indonesian and English and works out one incident "
                 "timeline.\n\ncommands:\n");
    for (unsigned i = 0; i < COMMAND_COUNT; i++)
        fprintf(out, "  %-10s %s\n", commands[i]->name, commands[i]->summary);
    fprintf(out, "\n`runut COMMAND --help` tells more.\n");
}

static const struct command *find_command(const char *name)
{
    for (unsigned i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    }
    return NULL;
}

/* A full disk shows only when the last bytes are written. */
static int finish_output(int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    if (errno == EPIPE)
        return code;
    complain("standard output: %s", strerror(errno));
    return EXIT_STORE;
}

static void start_libraries(void)
{
    xmlInitParser();
    json_object_seed(0); /* before there are threads */
}

int main(int count, char **words)
{
    struct command_line line;
    if (count < 2) {
        usage(stderr);
        return EXIT_USAGE;
    }
    if (strcmp(words[1], "--help") == 0 || strcmp(words[1], "-h") == 0 ||
        strcmp(words[1], "help") == 0) {
        usage(stdout);
        return finish_output(EXIT_OK);
    }
    const struct command *command =
        find_command(strcmp(words[1], "--version") == 0 ? "version" : words[1]);
    if (!command) {
        complain("there is no command \"%s\" (see runut --help)", words[1]);
        return EXIT_USAGE;
    }
    int code = options_parse(command, count - 2, words + 2, &line);
    if (code == EXIT_OK && !line.settings.help)
        code = config_read(&line);
    if (code == EXIT_OK && line.settings.help) {
        options_help(command, stdout);
    } else if (code == EXIT_OK) {
        start_libraries();
        code = command->run(&line);
    }
    command_line_release(&line);
    return finish_output(code);
}
