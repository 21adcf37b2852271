/* Where a command's result goes: standard output, or a file that is there only once it is whole
 * (--output). */
#ifndef RUNUT_OUTPUT_H
#define RUNUT_OUTPUT_H

#include "base/file.h"
#include "cli/command.h"
#include "timeline/timeline_write.h"

struct output {
    struct new_file file; /* not open: standard output */
    struct sink sink;     /* writes here */
    struct buf pending;   /* small pieces are gathered */
};

/* Complains and gives an exit status other than EXIT_OK where the file cannot be written. */
int output_open(struct output *output, const struct settings *settings);
/* Ends it: the file is put in its place where `code` is EXIT_OK or EXIT_SOME_FAILED, else nothing
 * is left behind. Gives `code`, or EXIT_STORE after a complaint. */
int output_close(struct output *output, int code);

#endif
