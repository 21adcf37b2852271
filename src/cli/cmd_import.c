/* runut import: files and archives into a store, as if they had been fetched. */
#include "cli/daily.h"

#include "base/hash.h"

#include <stdlib.h>

/* The address, or what stands in for it: the record's id, or the digest of the bytes. */
static const char *key_of(const struct source_doc *doc, struct arena *arena)
{
    char digest[SHA256_HEX_SIZE];
    if (doc->url.len)
        return arena_string(arena, doc->url);
    if (doc->id.len)
        return arena_printf(arena, "import:%.*s", SLICE_ARG(doc->id)).ptr;
    sha256_hex(&doc->bytes, 1, digest);
    return arena_printf(arena, "import:%s", digest).ptr;
}

static struct store_page page_of(const struct source_doc *doc, struct arena *arena)
{
    char published[32];
    civil_format(doc->published, published);
    return (struct store_page){
        .bytes = doc->bytes,
        .url = arena_string(arena, doc->url),
        .charset = arena_string(arena, doc->charset),
        .is_html = doc->media == MEDIA_HTML,
        .source_id = arena_string(arena, doc->id),
        .title = arena_string(arena, doc->title),
        .lang = arena_string(arena, doc->lang),
        .published = arena_string(arena, slice_of(published)),
    };
}

static enum status put_doc(struct daily *daily, const struct source_doc *doc, struct arena *arena,
                           struct error *error)
{
    struct store_article article;
    uint32_t count = 0;
    bool found, is_new = false;
    const char *key = key_of(doc, arena),
               *fetched = doc->fetched.len ? arena_string(arena, doc->fetched) : daily->now;
    for (const struct source_doc *page = doc; page; page = page->next_page)
        count++;
    struct store_page *pages = ARENA_ARRAY(arena, struct store_page, count);
    count = 0;
    for (const struct source_doc *page = doc; page; page = page->next_page)
        pages[count++] = page_of(page, arena);
    enum status status = store_article_get(daily->store, key, arena, &article, &found, error);
    if (status == STATUS_OK && !found) {
        article = (struct store_article){.url = key,
                                         .final_url = key,
                                         .first_seen = daily->now,
                                         .last_seen = daily->now,
                                         .message = ""};
        status = store_article_put(daily->store, &article, error);
    }
    if (status == STATUS_OK)
        status = store_version_add(daily->store, article.id, fetched, pages, count, &is_new, error);
    daily->articles += is_new;
    return status;
}

enum status daily_import(struct daily *daily, struct source *source, struct error *error)
{
    enum { DOCS_OF_A_COMMIT = 500 };
    struct source_doc doc;
    struct arena arena;
    enum status status = store_begin(daily->store, error);
    uint32_t pending = 0;
    arena_init(&arena);
    for (bool goes_on = true; goes_on && status == STATUS_OK;) {
        struct error problem = ERROR_NONE;
        arena_clear(&arena);
        enum source_event event = source_next(source, &arena, &doc, &problem);
        goes_on = event != SOURCE_END;
        if (event == SOURCE_PROBLEM) {
            trouble_error(&daily->log, &problem);
        } else if (event == SOURCE_DOC) {
            status = put_doc(daily, &doc, &arena, error);
            if (status == STATUS_OK && ++pending >= DOCS_OF_A_COMMIT) {
                pending = 0;
                status = store_commit(daily->store, error);
                if (status == STATUS_OK)
                    status = store_begin(daily->store, error);
            }
        }
    }
    arena_release(&arena);
    return status == STATUS_OK ? store_commit(daily->store, error) : status;
}

static int import_all(struct daily *daily)
{
    struct error error = ERROR_NONE;
    struct source *source = source_from_line(daily->line);
    enum status status = daily_import(daily, source, &error);
    if (status == STATUS_OK)
        status = daily_read(daily, &error);
    if (status == STATUS_OK)
        status = daily_write(daily, &error);
    source_free(source);
    if (status != STATUS_OK) {
        trouble_error(&daily->log, &error);
        return EXIT_STORE;
    }
    return daily->log.count ? EXIT_SOME_FAILED : EXIT_OK;
}

static int run_import(const struct command_line *line)
{
    return with_daily(line, STORE_WRITE, true, import_all);
}

static const char *const options[] = {"max-changes", "store",      "config", "out",
                                      "from",        "files-from", "jobs",   "now",
                                      "lexicons",    "log-format", NULL};

const struct command command_import = {
    .name = "import",
    .arguments = "[FILE…|-]",
    .summary = "Take files and web archives into a store, and write the timeline anew",
    .details = "What can be given to `runut extract` can be imported. What is there already is "
               "passed over.",
    .options = options,
    .run = run_import,
};
