/* runut export: a timeline in a format of others. */
#include "cli/books.h"
#include "cli/output.h"

static int write_export(struct book *book, const struct command_line *line,
                        const struct render_options *options, int code)
{
    struct output output;
    struct error error = ERROR_NONE;
    int opened = output_open(&output, &line->settings);
    if (opened != EXIT_OK)
        return opened;
    enum status status = export_write(book, line->settings.format, options, &output.sink, &error);
    if (status != STATUS_OK) {
        complain_error(&error);
        code = exit_of(status);
    }
    code = output_close(&output, code);
    for (uint32_t i = 0; i < book_note_count(book) && status == STATUS_OK && !line->settings.quiet;
         i++)
        fprintf(stderr, "runut: note: %.*s\n", SLICE_ARG(book_note(book, i)));
    return code;
}

static int run_export(const struct command_line *line)
{
    struct render_options options = render_options_from(&line->settings);
    int code;
    if (!line->settings.format) {
        complain("export needs --format (%s)", EXPORT_FORMATS);
        return EXIT_USAGE;
    }
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    struct book *book = book_from_line(engine, line, &code);
    if (book)
        code = write_export(book, line, &options, code);
    book_free(book);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"format", "lang",  "lexicons",    "no-mask",
                                      "output", "quiet", "quote-limit", NULL};

const struct command command_export = {
    .name = "export",
    .arguments = "[TIMELINE [REPORTS…]]",
    .summary = "Write a timeline in a format of others: " EXPORT_FORMATS,
    .details = "What a format cannot say is left out, and told on standard error. With the "
               "reports, annotations carry the "
               "words\naround a quotation.",
    .options = options,
    .formats = EXPORT_FORMATS,
    .run = run_export,
};
