/* Files named on the command line -> a book. */
#include "cli/books.h"

#include "acquire/stream.h"
#include "base/file.h"

enum { MOST_LINE_BYTES = 64 << 20 };

struct book *book_from_file(const struct engine *engine, const char *path, int *code)
{
    struct book_options options = {engine_lexicon(engine),
                                   engine_article_rules(engine)->identities};
    struct error error = ERROR_NONE;
    struct book *book = NULL;
    struct buf bytes;
    buf_init(&bytes, 0);
    enum status status = file_read(path, &bytes, &error);
    if (status == STATUS_OK)
        status = book_open(&options, buf_slice(&bytes), &book, &error);
    if (status != STATUS_OK) {
        error_at(&error, path, 0, 0);
        complain_error(&error);
    }
    *code = exit_of(status);
    buf_release(&bytes);
    return book;
}

/* False where something could not be read. */
static bool add_reports(struct book *book, const char *path)
{
    struct error error = ERROR_NONE;
    struct stream *stream;
    struct buf line;
    bool is_end = false, good = true;
    if (stream_open(path, &stream, &error) != STATUS_OK) {
        error_at(&error, path, 0, 0);
        complain_error(&error);
        return false;
    }
    buf_init(&line, MOST_LINE_BYTES);
    for (uint64_t number = 1; !is_end; number++) {
        enum status status = stream_line(stream, &line, &is_end, &error);
        if (is_end && status == STATUS_OK)
            break;
        if (status == STATUS_OK && slice_trim(buf_slice(&line)).len)
            status = book_add_report(book, buf_slice(&line), &error);
        if (status != STATUS_OK) {
            error_at(&error, path, number, 0);
            complain_error(&error);
            error_clear(&error);
            good = false;
        }
        if (status == STATUS_IO)
            break;
    }
    buf_release(&line);
    stream_close(stream);
    return good;
}

struct book *book_from_line(const struct engine *engine, const struct command_line *line, int *code)
{
    struct book *book =
        book_from_file(engine, line->argument_count ? line->arguments[0] : "-", code);
    for (size_t i = 1; book && i < line->argument_count; i++) {
        if (!add_reports(book, line->arguments[i]))
            *code = EXIT_SOME_FAILED;
    }
    return book;
}

struct render_options render_options_from(const struct settings *settings)
{
    return (struct render_options){lang_from_settings(settings), (uint32_t)settings->quote_limit};
}
