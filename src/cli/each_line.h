/* What commands that read records line by line share: files in their order, troubles told with file
 * and line, progress. */
#ifndef RUNUT_EACH_LINE_H
#define RUNUT_EACH_LINE_H

#include "cli/command.h"

/* Gives every line that is not empty of the arguments (standard input without any) to `take`. What
 * fails is told and left out; STATUS_STORE (the output failed) and STATUS_USAGE
 * (the whole input is of the wrong kind) end it. Gives an exit status. */
int each_line(const struct command_line *line,
              enum status (*take)(void *context, struct slice text, struct error *error),
              void *context);

/* The same for one file, without progress. */
int each_line_of(const char *path,
                 enum status (*take)(void *context, struct slice text, struct error *error),
                 void *context);

#endif
