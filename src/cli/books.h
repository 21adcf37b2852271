/* What export, report and diff share: a timeline and perhaps reports from the command line, opened
 * as a book. */
#ifndef RUNUT_BOOKS_H
#define RUNUT_BOOKS_H

#include "cli/command.h"
#include "render/render.h"

/* The timeline in `path` ("-": standard input). NULL after a complaint; `code` tells. */
struct book *book_from_file(const struct engine *engine, const char *path, int *code);

/* The line's first argument is the timeline (none: standard input), the others hold reports. A
 * report that cannot be read is complained about and makes `code` EXIT_SOME_FAILED; NULL where
 * there is no timeline. */
struct book *book_from_line(const struct engine *engine, const struct command_line *line,
                            int *code);

/* The settings' lang and quote_limit. */
struct render_options render_options_from(const struct settings *settings);

#endif
