/* Files -> lines. */
#include "cli/each_line.h"

#include "acquire/stream.h"

enum { MOST_LINE_BYTES = 64 << 20 };

struct reading {
    enum status (*take)(void *context, struct slice text, struct error *error);
    void *context;
    struct progress progress;
    int code;
    bool is_over; /* nothing good can come any more */
};

static void fail_at(struct reading *reading, struct error *error, const char *path, uint64_t line)
{
    reading->is_over = error->status == STATUS_STORE || error->status == STATUS_USAGE;
    reading->code = exit_of(error->status);
    error_at(error, path, line, 0);
    complain_error(error);
    error_clear(error);
}

static void read_file(struct reading *reading, const char *path)
{
    struct error error = ERROR_NONE;
    struct stream *stream;
    struct buf line;
    bool is_end = false;
    if (stream_open(path, &stream, &error) != STATUS_OK) {
        fail_at(reading, &error, path, 0);
        return;
    }
    buf_init(&line, MOST_LINE_BYTES);
    for (uint64_t number = 1;; number++) {
        enum status status = stream_line(stream, &line, &is_end, &error);
        if (is_end && status == STATUS_OK)
            break;
        if (status == STATUS_OK && slice_trim(buf_slice(&line)).len)
            status = reading->take(reading->context, buf_slice(&line), &error);
        if (status != STATUS_OK)
            fail_at(reading, &error, path, number);
        if (status == STATUS_IO || reading->is_over || is_end)
            break;
        progress_step(&reading->progress, stream_done_bytes(stream), stream_size_bytes(stream));
    }
    buf_release(&line);
    stream_close(stream);
}

int each_line(const struct command_line *line,
              enum status (*take)(void *context, struct slice text, struct error *error),
              void *context)
{
    static const char *const standard_input[] = {"-"};
    struct reading reading = {.take = take, .context = context, .code = EXIT_OK};
    const char *const *paths = line->argument_count ? line->arguments : standard_input;
    size_t count = line->argument_count ? line->argument_count : 1;
    progress_begin(&reading.progress, &line->settings);
    for (size_t i = 0; i < count && !reading.is_over; i++)
        read_file(&reading, paths[i]);
    progress_end(&reading.progress);
    return reading.code;
}

int each_line_of(const char *path,
                 enum status (*take)(void *context, struct slice text, struct error *error),
                 void *context)
{
    struct reading reading = {.take = take, .context = context, .code = EXIT_OK};
    read_file(&reading, path);
    return reading.code;
}
