/* What commands share: messages, exit statuses, the engine, progress. */
#include "cli/command.h"

#include "base/json_text.h"
#include "base/utf8.h"

#include <stdarg.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static bool steers(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e ||
           c == 0x200f || c == 0x61c;
}

/* Where the next character is that steers, from `at` on; the end where there is none. */
static size_t next_that_steers(struct slice text, size_t at)
{
    while (at < text.len) {
        size_t start = at;
        if (steers(utf8_next(text, &at)))
            return start;
    }
    return text.len;
}

bool print_data(struct slice bytes)
{
    bool is_seen = isatty(STDOUT_FILENO);
    for (size_t at = 0; at < bytes.len;) {
        size_t end = is_seen ? next_that_steers(bytes, at) : bytes.len;
        if (fwrite(bytes.ptr + at, 1, end - at, stdout) != end - at)
            return false;
        at = end;
        if (at < bytes.len)
            printf("\\u%04x", (unsigned)utf8_next(bytes, &at));
    }
    return !ferror(stdout);
}

void print_json(json_t *value, size_t flags)
{
    char *text = json_dumps(value, flags | JSON_PLAIN_REALS);
    if (!text)
        abort();
    print_data(slice_of(text));
    putchar('\n');
    free(text);
    json_decref(value);
}

struct slice plain(struct slice text)
{
    for (size_t at = 0; at < text.len;) {
        size_t start = at;
        if (steers(utf8_next(text, &at)))
            memset((char *)text.ptr + start, ' ', at - start);
    }
    return text;
}

void complain(const char *format, ...)
{
    char text[2048];
    va_list args;
    va_start(args, format);
    int length = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    struct slice message = {text, length < 0 ? 0 : (size_t)length};
    if (message.len >= sizeof text)
        message.len = sizeof text - 1;
    message.len = utf8_valid_prefix(message); /* names of files may be any bytes */
    fprintf(stderr, "runut: %.*s\n", SLICE_ARG(plain(message)));
}

void complain_error(const struct error *error)
{
    char text[600];
    error_format(error, text, sizeof text);
    complain("%s", text);
}

int exit_of(enum status status)
{
    switch (status) {
    case STATUS_OK:
        return EXIT_OK;
    case STATUS_USAGE:
        return EXIT_USAGE;
    case STATUS_LEXICON:
        return EXIT_LEXICON;
    case STATUS_STORE:
        return EXIT_STORE;
    default:
        return EXIT_SOME_FAILED;
    }
}

struct engine *engine_from_settings(const struct settings *settings, int *code)
{
    struct engine_options options = {.lexicon_folder = settings->lexicons,
                                     .explain = settings->explain,
                                     .no_mask = settings->no_mask};
    struct engine *engine;
    struct error error = ERROR_NONE;
    enum status status = engine_open(&options, &engine, &error);
    *code = exit_of(status);
    if (status != STATUS_OK)
        complain_error(&error);
    return engine;
}

struct source *source_from_line(const struct command_line *line)
{
    struct source_options options = {.format = SOURCE_AUTO,
                                     .files_from = line->settings.files_from};
    source_format_from_name(line->settings.from, &options.format);
    return source_open(line->arguments, line->argument_count, &options);
}

enum lang lang_from_settings(const struct settings *settings)
{
    if (!settings->lang)
        return LANG_UND;
    return strcmp(settings->lang, lang_code(LANG_ID)) == 0 ? LANG_ID : LANG_EN;
}

unsigned jobs_from_settings(const struct settings *settings)
{
    if (settings->jobs > 0)
        return (unsigned)settings->jobs;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    return processors > 1 ? (unsigned)(processors < 64 ? processors : 64) : 1;
}

bool wants_color(const struct settings *settings, FILE *stream)
{
    const char *when = settings->color, *no_color = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    if (strcmp(when, "always") == 0)
        return true;
    if (strcmp(when, "never") == 0 || (no_color && *no_color))
        return false;
    return isatty(fileno(stream)) && term && strcmp(term, "dumb") != 0;
}

/* Only for the progress line: what is shown there is never part of an output. */
static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void progress_begin(struct progress *progress, const struct settings *settings)
{
    *progress = (struct progress){.active = !settings->quiet && isatty(STDERR_FILENO)};
    if (progress->active)
        progress->began = progress->last = seconds();
}

void progress_step(struct progress *progress, uint64_t done_bytes, uint64_t all_bytes)
{
    progress->items++;
    if (!progress->active)
        return;
    double now = seconds();
    if (now - progress->last < 0.5 || now - progress->began < 1.0)
        return;
    progress->last = now;
    double elapsed = now - progress->began, rate = (double)progress->items / elapsed;
    fprintf(stderr, "\r\x1b[K%llu documents, %.0f/s", (unsigned long long)progress->items, rate);
    if (all_bytes > done_bytes && done_bytes > 0) {
        double left = elapsed * (double)(all_bytes - done_bytes) / (double)done_bytes;
        fprintf(stderr, ", %.0f%%, %.0f s left", 100.0 * (double)done_bytes / (double)all_bytes,
                left);
    }
    fflush(stderr);
    progress->shown = true;
}

void progress_end(struct progress *progress)
{
    if (progress->shown)
        fputs("\r\x1b[K", stderr);
}
