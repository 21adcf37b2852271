/* Results to standard output or, whole or not at all, to a file. */
#include "cli/output.h"

#include <errno.h>

enum { PENDING_BYTES = 1 << 18 };

static enum status flush_pending(struct output *output, struct error *error)
{
    enum status status = STATUS_OK;
    struct slice bytes = buf_slice(&output->pending);
    if (output->file.temporary)
        status = new_file_write(&output->file, bytes, error);
    else if (!print_data(bytes))
        status = error_set(error, STATUS_STORE, "standard output: %s", strerror(errno));
    buf_clear(&output->pending);
    return status;
}

static enum status take_bytes(void *context, struct slice bytes, struct error *error)
{
    struct output *output = context;
    if (buf_append(&output->pending, bytes) != STATUS_OK)
        return error_set(error, STATUS_LIMIT, "one part of the output is too large");
    return output->pending.len < PENDING_BYTES ? STATUS_OK : flush_pending(output, error);
}

int output_open(struct output *output, const struct settings *settings)
{
    struct error error = ERROR_NONE;
    memset(output, 0, sizeof *output);
    buf_init(&output->pending, 0);
    output->sink = (struct sink){take_bytes, output};
    if (!settings->output || strcmp(settings->output, "-") == 0)
        return EXIT_OK;
    if (new_file_open(&output->file, settings->output, &error) == STATUS_OK)
        return EXIT_OK;
    complain_error(&error);
    return EXIT_STORE;
}

int output_close(struct output *output, int code)
{
    struct error error = ERROR_NONE;
    bool good = code == EXIT_OK || code == EXIT_SOME_FAILED;
    if (good && flush_pending(output, &error) != STATUS_OK)
        good = false;
    if (output->file.temporary && good)
        good = new_file_commit(&output->file, &error) == STATUS_OK;
    else
        new_file_abandon(&output->file);
    buf_release(&output->pending);
    if (error.status == STATUS_OK)
        return code;
    if (!(error.status == STATUS_STORE && errno == EPIPE))
        complain_error(&error);
    return EXIT_STORE;
}
