/* runut report: a timeline as a page to check facts on, or as a folder of pages. */
#include "cli/books.h"
#include "cli/output.h"

#include <errno.h>
#include <sys/stat.h>

enum { MANY_INCIDENTS = 200 };

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
    if (book_incident_count(book) > MANY_INCIDENTS)
        complain("note: a page of %zu incidents opens slowly; -o DIR/ gives each its own",
                 book_incident_count(book));
    return output_close(&output, code);
}

static enum status write_file(void *context, const char *name, struct slice bytes,
                              struct error *error)
{
    const char *folder = context;
    char path[4096];
    if (snprintf(path, sizeof path, "%s%s%s", folder, folder[strlen(folder) - 1] == '/' ? "" : "/",
                 name) >= (int)sizeof path)
        return error_set(error, STATUS_STORE, "%s: the name is too long", folder);
    struct new_file file;
    enum status status = new_file_open(&file, path, error);
    if (status != STATUS_OK)
        return status;
    file.is_fleeting = true; /* thousands of pages, each made again by the same command */
    status = new_file_write(&file, bytes, error);
    if (status == STATUS_OK)
        return new_file_commit(&file, error);
    new_file_abandon(&file);
    return status;
}

static int write_site(struct book *book, const struct settings *settings,
                      const struct render_options *options, int code)
{
    struct error error = ERROR_NONE;
    struct site_target target = {write_file, (void *)settings->output};
    if (mkdir(settings->output, 0777) != 0 && errno != EEXIST) {
        complain("%s: %s", settings->output, strerror(errno));
        return EXIT_STORE;
    }
    if (site_write(book, options, &target, &error) == STATUS_OK)
        return code;
    complain_error(&error);
    return EXIT_STORE;
}

/* "DIR/", or a folder that is there. */
static bool is_folder(const char *output)
{
    struct stat found;
    if (!output || strcmp(output, "-") == 0)
        return false;
    return output[strlen(output) - 1] == '/' ||
           (stat(output, &found) == 0 && S_ISDIR(found.st_mode));
}

static int run_report(const struct command_line *line)
{
    struct render_options options = render_options_from(&line->settings);
    int code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    struct book *book = book_from_line(engine, line, &code);
    if (book && is_folder(line->settings.output))
        code = write_site(book, &line->settings, &options, code);
    else if (book)
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
    .details = "Where the output is a folder (-o DIR/), each incident has a page of its own, for "
               "large timelines.\n"
               "The page needs nothing else and asks nothing of the network. With the reports, "
               "each claim leads to its\n"
               "sentence in the article's text; --quote-limit shows excerpts alone. --lang is the "
               "language that it opens in.",
    .options = options,
    .run = run_report,
};
