/* See daily_archive.h. */
#include "cli/daily_archive.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

enum { REFER_S = 30 * 86400 };

static const char *folder_of(struct daily *daily)
{
    return daily->settings->archive
               ? daily->settings->archive
               : arena_printf(&daily->arena, "%s/warc", daily->settings->store).ptr;
}

static bool give(const struct store_archived *archived, bool found, struct warc_stored *out)
{
    if (found)
        *out = (struct warc_stored){slice_of(archived->digest), slice_of(archived->url),
                                    slice_of(archived->date)};
    return found;
}

/* A store that fails here fails again where it is told. */
static bool by_digest(void *context, const char *digest, struct warc_stored *out)
{
    struct daily_archive *archive = context;
    struct store_archived archived;
    bool found;
    arena_clear(&archive->answers);
    store_archived_get(archive->daily->store, digest, archive->since, &archive->answers, &archived,
                       &found, NULL);
    return give(&archived, found, out);
}

static bool last_of(void *context, const char *url, struct warc_stored *out)
{
    struct daily_archive *archive = context;
    struct store_archived archived;
    bool found;
    arena_clear(&archive->answers);
    store_archived_last(archive->daily->store, url, &archive->answers, &archived, &found, NULL);
    return give(&archived, found, out);
}

void archive_open(struct daily_archive *archive, struct daily *daily)
{
    *archive = (struct daily_archive){.daily = daily, .memory = {by_digest, last_of, archive}};
    arena_init(&archive->answers);
    if (daily->settings->no_archive)
        return;
    moment_add(daily->now, -REFER_S, archive->since);
    fetching_archive_name(daily->now, archive->name);
    struct warc_write_options options = {.folder = folder_of(daily),
                                         .name = archive->name,
                                         .software = "runut/" RUNUT_VERSION,
                                         .user_agent = daily->crawl_options.http.user_agent,
                                         .max_bytes = fetching_rotation(daily->settings),
                                         .memory = &archive->memory};
    archive->writer = warc_writer_new(&options);
}

enum status archive_take(struct daily_archive *archive, const struct http_exchange *exchange,
                         const char *date, struct error *error)
{
    return archive->writer ? warc_write(archive->writer, exchange, date, error) : STATUS_OK;
}

enum status archive_finish(struct daily_archive *archive, struct error *error)
{
    struct store *store = archive->daily->store;
    uint32_t count;
    if (!archive->writer)
        return STATUS_OK;
    enum status status = warc_writer_finish(archive->writer, error);
    const struct warc_stored *stored = warc_writer_stored(archive->writer, &count);
    if (status != STATUS_OK || count == 0)
        return status;
    status = store_begin(store, error);
    for (uint32_t i = 0; i < count && status == STATUS_OK; i++) {
        struct store_archived archived = {stored[i].digest.ptr, stored[i].url.ptr,
                                          stored[i].date.ptr};
        status = store_archived_put(store, &archived, error);
    }
    return status == STATUS_OK ? store_commit(store, error) : status;
}

void archive_close(struct daily_archive *archive)
{
    warc_writer_free(archive->writer);
    arena_release(&archive->answers);
}

/* "runut-20260131040506-00000.warc.gz", as we name them; all else in the folder is not ours. */
static bool is_ours(const char *name)
{
    const char *shape = "runut-00000000000000-00000.warc.gz";
    for (; *name && *shape; name++, shape++) {
        if (*shape == '0' ? *name < '0' || *name > '9' : *name != *shape)
            return false;
    }
    return !*name && !*shape;
}

static enum status remove_files(struct daily *daily, const char *cut, uint64_t *files,
                                struct error *error)
{
    const char *folder = folder_of(daily);
    char first_kept[32];
    struct dirent *entry;
    DIR *entries = opendir(folder);
    enum status status = STATUS_OK;
    fetching_archive_name(cut, first_kept);
    while (entries && status == STATUS_OK && (entry = readdir(entries)) != NULL) {
        if (!is_ours(entry->d_name) || strncmp(entry->d_name, first_kept, strlen(first_kept)) >= 0)
            continue;
        const char *path = arena_printf(&daily->arena, "%s/%s", folder, entry->d_name).ptr;
        if (unlink(path) == 0) {
            ++*files;
        } else {
            status = error_set(error, STATUS_STORE, "%s", strerror(errno));
            error_at(error, path, 0, 0);
        }
    }
    if (entries)
        closedir(entries);
    return status;
}

/* First the store forgets what can be referred to, then it goes. */
enum status archive_prune(struct daily *daily, const char *before, uint64_t *files,
                          struct error *error)
{
    char cut[32];
    *files = 0;
    if (daily->settings->no_archive)
        return STATUS_OK;
    moment_add(before, -REFER_S, cut);
    enum status status = store_begin(daily->store, error);
    if (status == STATUS_OK)
        status = store_archived_forget(daily->store, cut, error);
    if (status == STATUS_OK)
        status = store_commit(daily->store, error);
    return status == STATUS_OK ? remove_files(daily, cut, files, error) : status;
}
