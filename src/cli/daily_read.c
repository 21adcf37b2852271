/* Versions out of the store, through the engine by several threads, reports back into the store. */
#include "cli/daily.h"

#include "base/hash.h"
#include "cli/errands.h"

enum { ITEMS_OF_A_COMMIT = 400 };

struct item {
    struct errand on; /* its way */
    struct store_version version;
    struct slice report_id, text_digest;
};

struct reading {
    struct daily *daily;
    struct errands errands;
    int64_t last;   /* version read last */
    bool is_unread; /* only what nobody has read; else all, again */
    bool is_check;
    uint32_t uncommitted;
    enum status status;
    struct error *error;
};

static void *produce(void *context)
{
    struct reading *reading = context;
    struct item *item = errand_take(&reading->errands, sizeof *item);
    bool found = false;
    item->report_id = SLICE_EMPTY;
    if (reading->status == STATUS_OK)
        reading->status =
            store_version_next(reading->daily->store, reading->last, reading->is_unread,
                               &item->on.arena, &item->version, &found, reading->error);
    if (!found || reading->status != STATUS_OK) {
        errand_give_back(&reading->errands, &item->on);
        return NULL;
    }
    reading->last = item->version.id;
    return item;
}

/* The pages as the source would have given them. */
static struct source_doc *make_docs(struct item *item)
{
    const struct store_version *version = &item->version;
    struct source_doc *docs = ARENA_ARRAY(&item->on.arena, struct source_doc, version->page_count);
    bool has_address = strncmp(version->url, "import:", 7) != 0;
    for (uint32_t i = 0; i < version->page_count; i++) {
        const struct store_page *page = &version->pages[i];
        docs[i] = (struct source_doc){
            .media = page->is_html ? MEDIA_HTML : MEDIA_TEXT,
            .bytes = page->bytes,
            .charset = slice_of(page->charset),
            .id = slice_of(page->source_id),
            .url = has_address || i > 0 ? slice_of(page->url) : SLICE_EMPTY,
            .title = slice_of(page->title),
            .lang = slice_of(page->lang),
            .fetched = slice_of(version->fetched),
            .next_page = i + 1 < version->page_count ? &docs[i + 1] : NULL,
        };
        civil_parse(slice_of(page->published), &docs[i].published);
    }
    return docs;
}

static void work(void *context, void *pointer, unsigned worker)
{
    struct reading *reading = context;
    struct item *item = pointer;
    struct extraction extraction;
    char digest[SHA256_HEX_SIZE], published[32];
    if (item->version.is_pruned || item->version.page_count == 0)
        return;
    if (engine_extract(reading->errands.workers[worker], make_docs(item), &item->on.arena,
                       &extraction, &item->on.error) != STATUS_OK ||
        report_write(&extraction.report, &item->on.json, &item->on.error) != STATUS_OK)
        return;
    civil_format(extraction.report.published, published);
    struct slice said[] = {extraction.report.composed, SLICE("\n"), slice_of(published)};
    sha256_hex(said, 3, digest);
    item->text_digest = arena_dup(&item->on.arena, slice_of(digest));
    item->report_id = extraction.report.id;
    if (item->on.json.len && item->on.json.ptr[item->on.json.len - 1] == '\n')
        item->on.json.len--;
}

static enum status commit_now_and_then(struct reading *reading)
{
    if (++reading->uncommitted < ITEMS_OF_A_COMMIT)
        return STATUS_OK;
    reading->uncommitted = 0;
    enum status status = store_commit(reading->daily->store, reading->error);
    return status == STATUS_OK ? store_begin(reading->daily->store, reading->error) : status;
}

static enum status put_news(struct reading *reading, const struct store_reading *result)
{
    struct daily *daily = reading->daily;
    bool is_news;
    enum status status = store_reading_put(daily->store, result, &is_news, reading->error);
    if (status == STATUS_OK && is_news) {
        daily->news++;
        status = daily_mark(daily, reading->error);
    }
    return status == STATUS_OK ? commit_now_and_then(reading) : status;
}

static enum status put_again(struct reading *reading, const struct store_reading *result)
{
    enum status status = store_reading_replace(reading->daily->store, result, reading->error);
    if (status == STATUS_OK)
        status = daily_mark(reading->daily, reading->error);
    return status == STATUS_OK ? commit_now_and_then(reading) : status;
}

static void compare(struct reading *reading, const struct item *item)
{
    struct daily *daily = reading->daily;
    struct arena arena;
    struct slice kept = SLICE_EMPTY;
    arena_init(&arena);
    reading->status =
        store_report_get(daily->store, item->version.id, &arena, &kept, reading->error);
    if (reading->status == STATUS_OK && !slice_equal(kept, buf_slice(&item->on.json)))
        trouble(&daily->log, item->version.url,
                "reads differently now: `runut rebuild` takes the new reading");
    arena_release(&arena);
}

static bool consume(void *context, void *pointer)
{
    struct reading *reading = context;
    struct item *item = pointer;
    struct store_reading result = {
        .version = item->version.id,
        .report_id = item->report_id.len ? arena_string(&item->on.arena, item->report_id) : NULL,
        .text_digest = item->report_id.len ? item->text_digest.ptr : NULL,
        .json = buf_slice(&item->on.json),
        .message = item->on.error.message};
    if (reading->status == STATUS_OK && !item->version.is_pruned) {
        if (reading->is_check)
            compare(reading, item);
        else
            reading->status =
                reading->is_unread ? put_news(reading, &result) : put_again(reading, &result);
    }
    errand_give_back(&reading->errands, &item->on);
    return reading->status == STATUS_OK;
}

static enum status read_all(struct reading *reading)
{
    struct daily *daily = reading->daily;
    reading->status = store_begin(daily->store, reading->error);
    if (reading->status == STATUS_OK)
        errands_run(&reading->errands, daily->engine, daily->settings,
                    (struct workers_job){produce, work, consume, reading, 0, 0});
    if (reading->status == STATUS_OK)
        reading->status = store_commit(daily->store, reading->error);
    else
        store_rollback(daily->store);
    return reading->status;
}

/* What reads: the program and its words. */
static const char *reader_name(struct daily *daily)
{
    char digest[SHA256_HEX_SIZE];
    lexicon_digest(engine_lexicon(daily->engine), digest);
    return arena_printf(&daily->arena, RUNUT_VERSION " %s", digest).ptr;
}

static enum status set_reader(struct daily *daily, struct error *error)
{
    enum status status = store_begin(daily->store, error);
    if (status == STATUS_OK)
        status = store_meta_set(daily->store, "reader", reader_name(daily), error);
    return status == STATUS_OK ? store_commit(daily->store, error) : status;
}

enum status daily_read_again(struct daily *daily, bool is_check, struct error *error)
{
    struct reading reading = {.daily = daily, .is_check = is_check, .error = error};
    enum status status = read_all(&reading);
    return status == STATUS_OK && !is_check ? set_reader(daily, error) : status;
}

/* Reports of one timeline are all read alike: after an update everything is read anew, once. */
static enum status keep_up(struct daily *daily, struct error *error)
{
    const char *before;
    enum status status = store_meta_get(daily->store, "reader", &daily->arena, &before, error);
    if (status != STATUS_OK || strcmp(before, reader_name(daily)) == 0)
        return status;
    return daily_read_again(daily, false, error);
}

enum status daily_read(struct daily *daily, struct error *error)
{
    struct reading reading = {.daily = daily, .is_unread = true, .error = error};
    uint64_t unread = 0;
    enum status status = keep_up(daily, error);
    if (status == STATUS_OK)
        status = store_unread(daily->store, &unread, error);
    return status != STATUS_OK || unread == 0 ? status : read_all(&reading);
}
