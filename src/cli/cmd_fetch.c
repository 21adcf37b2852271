/* runut fetch: addresses, feeds and lists in, a web archive in a folder out. */
#include "cli/fetching.h"
#include "fetch/warc_write.h"

struct run {
    struct moment moment;
    struct trouble_log log;
    struct warc_writer *writer; /* NULL: --check */
    struct progress progress;
    uint32_t articles;
};

static const char *tell_date(void *context)
{
    struct run *run = context;
    return moment_text(&run->moment);
}

static enum status take_exchange(void *context, const struct http_exchange *exchange,
                                 const char *date, struct error *error)
{
    struct run *run = context;
    return run->writer ? warc_write(run->writer, exchange, date, error) : STATUS_OK;
}

static enum status take_article(void *context, const struct crawl_article *article,
                                struct error *error)
{
    struct run *run = context;
    (void)error;
    run->articles++;
    if (!run->writer)
        printf("%s: a page\n", article->url);
    progress_step(&run->progress, 0, 0);
    return STATUS_OK;
}

static enum status take_end(void *context, const struct crawl_end *end, struct error *error)
{
    struct run *run = context;
    (void)error;
    if (end->status != STATUS_OK)
        trouble(&run->log, end->url, end->message);
    else if (!run->writer)
        printf("%s: %u items, %u wanted\n", end->url, end->items, end->wanted);
    return STATUS_OK;
}

static int crawl_all(const struct command_line *line, struct run *run,
                     const struct crawl_options *options)
{
    struct crawl_handler handler = {.exchange = take_exchange,
                                    .article = take_article,
                                    .end = take_end,
                                    .date = tell_date,
                                    .context = run};
    struct error error = ERROR_NONE;
    struct crawl *crawl = crawl_new(options, &handler);
    int code = fetching_sources(line, crawl, &run->log);
    if (code == EXIT_OK) {
        progress_begin(&run->progress, &line->settings);
        enum status status = crawl_run(crawl, &error);
        if (status == STATUS_OK && run->writer)
            status = warc_writer_finish(run->writer, &error);
        progress_end(&run->progress);
        if (status != STATUS_OK)
            trouble_error(&run->log, &error);
        code = exit_of(status);
    }
    crawl_free(crawl);
    return code;
}

static int fetch_into(const struct command_line *line, struct run *run, const struct engine *engine,
                      struct arena *arena)
{
    struct crawl_options options;
    int code = fetching_options(&line->settings, engine, arena, &options);
    if (code != EXIT_OK)
        return code;
    char name[32];
    fetching_archive_name(moment_text(&run->moment), name);
    struct warc_write_options archive = {.folder = line->settings.output,
                                         .name = name,
                                         .software = "runut/" RUNUT_VERSION,
                                         .user_agent = options.http.user_agent,
                                         .max_bytes = fetching_rotation(&line->settings)};
    options.only_sources = line->settings.check;
    run->writer = line->settings.check ? NULL : warc_writer_new(&archive);
    code = crawl_all(line, run, &options);
    warc_writer_free(run->writer);
    if (code == EXIT_OK && run->log.count > 0)
        code = EXIT_SOME_FAILED;
    return code;
}

static int run_fetch(const struct command_line *line)
{
    struct run run = {.articles = 0};
    struct arena arena;
    bool has_target = line->settings.output || line->settings.check;
    if (!has_target || (line->argument_count == 0 && !line->settings.sources)) {
        complain(has_target ? "fetch needs addresses, or a file of them (--sources FILE)"
                            : "fetch needs a folder to write to (-o DIR)");
        return EXIT_USAGE;
    }
    trouble_log_init(&run.log, &line->settings);
    int code = moment_init(&run.moment, &line->settings);
    if (code != EXIT_OK)
        return code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    arena_init(&arena);
    code = fetch_into(line, &run, engine, &arena);
    arena_release(&arena);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"output", "check", "quiet", "rotate", FETCHING_OPTION_NAMES,
                                      NULL};

const struct command command_fetch = {
    .name = "fetch",
    .arguments = "[URL…]",
    .summary = "Fetch articles politely into a web archive (WARC)",
    .details =
        "An address may be an article, a feed, a sitemap, a list or a site's front page "
        "(its feeds are found then).\n"
        "Of feeds only what speaks of leaks and break-ins is fetched, unless --all is "
        "given. robots.txt is kept to.\n"
        "-o names a folder; read it with `runut extract DIR`. --check writes nothing: it asks "
        "the sources alone and\n"
        "tells of each what it gives, or why it gives nothing.",
    .options = options,
    .run = run_fetch,
};
