/* runut report: a timeline as a page to check facts on, or as a folder of pages. */
#include "cli/books.h"
#include "cli/output.h"

static int write_page(struct book *book, const struct settings *settings,
                      const struct render_options *options, int code)
{
    struct output output;
    struct error error = ERROR_NONE;
    int opened = output_open(&output, settings);
    if (opened != EXIT_OK)
        return opened;
    enum status status = page_write(book, options, &output.sink, &error);
    if (status != STATUS_OK) {
        complain_error(&error);
        code = exit_of(status);
    }
    return output_close(&output, code);
}

static int run_report(const struct command_line *line)
{
    struct render_options options;
    int code;
    if (!render_options_from(&line->settings, &options))
        return EXIT_USAGE;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    struct book *book = book_from_line(engine, line, &code);
    if (book)
        code = write_page(book, &line->settings, &options, code);
    book_free(book);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"lang", "lexicons", "no-mask", "output", "quote-limit", NULL};

const struct command command_report = {
    .name = "report",
    .arguments = "[TIMELINE [REPORTS…]]",
    .summary = "Write a timeline as an HTML page to check facts on",
    .details = "The page needs nothing else and asks nothing of the network. With the reports, "
               "each claim leads to its\n"
               "sentence in the article's text; --quote-limit shows excerpts alone. --lang is the "
               "language that it opens in.",
    .options = options,
    .run = run_report,
};
