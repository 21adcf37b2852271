/* What a run writes: timeline.json, the same under the day's name, changes.json, and
 * former-ids.json for links to ids that incidents had. Each is put in place whole.
 *
 * The store says first that the outputs are behind ("unwritten"), and only when they stand that
 * they are not: a run that dies in between leaves the next one to write them. */
#include "cli/daily_align.h"

#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *path_in(struct daily *daily, const char *name)
{
    return arena_printf(&daily->arena, "%s/%s", daily->out_folder, name).ptr;
}

/* --- the timeline --- */

/* The day's copy is another name of the same file, as timeline.json is only ever replaced. */
static enum status write_snapshot(struct daily *daily, struct error *error)
{
    const char *from = path_in(daily, "timeline.json");
    const char *to =
        path_in(daily, arena_printf(&daily->arena, "timeline-%s.json", daily->day).ptr);
    const char *temporary = arena_printf(&daily->arena, "%s.new", to).ptr;
    struct stat about, there;
    struct buf bytes;
    if (stat(from, &about) == 0 && stat(to, &there) == 0 && about.st_ino == there.st_ino &&
        about.st_dev == there.st_dev)
        return STATUS_OK;
    unlink(temporary);
    if (link(from, temporary) == 0) {
        if (rename(temporary, to) == 0)
            return STATUS_OK;
        unlink(temporary);
    }
    buf_init(&bytes, (size_t)4 << 30); /* a file system without links */
    enum status status = file_read(from, &bytes, error);
    if (status == STATUS_OK)
        status = file_write_atomic(to, buf_slice(&bytes), error);
    buf_release(&bytes);
    return status;
}

/* --- the feed of changes --- */

static enum status take_change(void *context, const struct store_change *change,
                               struct error *error)
{
    json_t *items = context, *item = json_object(), *own = json_object(), *tags = json_array();
    char id[32];
    (void)error;
    snprintf(id, sizeof id, "%lld", (long long)change->id);
    json_object_set_new(item, "id", json_string(id));
    if (change->url[0])
        json_object_set_new(item, "url", json_string(change->url));
    json_object_set_new(item, "title", json_string(change->text_id));
    json_object_set_new(item, "content_text",
                        json_sprintf("%s\n%s", change->text_id, change->text_en));
    json_object_set_new(item, "date_published", json_string(change->time));
    json_array_append_new(tags, json_string(change->kind));
    json_array_append_new(tags, json_string(change->incident));
    json_object_set_new(item, "tags", tags);
    json_object_set_new(own, "incident", json_string(change->incident));
    json_object_set_new(own, "kind", json_string(change->kind));
    json_object_set_new(own, "id", json_string(change->text_id));
    json_object_set_new(own, "en", json_string(change->text_en));
    json_object_set_new(item, "_runut", own);
    json_array_append_new(items, item);
    return STATUS_OK;
}

/* Unless it stands there so already. Takes `value`. */
static enum status write_json(struct daily *daily, const char *name, json_t *value, size_t flags,
                              struct error *error)
{
    const char *path = path_in(daily, name);
    struct buf before;
    char *text = json_dumps(value, flags);
    enum status status = STATUS_OK;
    json_decref(value);
    if (!text)
        return error_set(error, STATUS_STORE, "%s would be no valid text", name);
    struct slice whole = arena_printf(&daily->arena, "%s\n", text);
    free(text);
    buf_init(&before, 64u << 20);
    if (file_read(path, &before, NULL) != STATUS_OK || !slice_equal(buf_slice(&before), whole))
        status = file_write_atomic(path, whole, error);
    buf_release(&before);
    return status;
}

static enum status write_changes(struct daily *daily, struct error *error)
{
    json_t *feed = json_object(), *items = json_array();
    json_object_set_new(feed, "version", json_string("https://jsonfeed.org/version/1.1"));
    json_object_set_new(feed, "title", json_string("runut: perubahan / changes"));
    json_object_set_new(feed, "items", items);
    enum status status = store_changes_each(daily->store, (uint32_t)daily->settings->max_changes,
                                            take_change, items, error);
    if (status == STATUS_OK)
        return write_json(daily, "changes.json", feed, JSON_INDENT(1), error);
    json_decref(feed);
    return status;
}

static enum status take_former(void *context, const struct store_incident *incident,
                               struct error *error)
{
    (void)error;
    if (incident->merged_into)
        json_object_set_new(context, incident->id, json_string(incident->merged_into));
    return STATUS_OK;
}

static enum status write_former_ids(struct daily *daily, struct error *error)
{
    json_t *ids = json_object();
    enum status status = store_incidents_each(daily->store, take_former, ids, error);
    if (status == STATUS_OK)
        return write_json(daily, "former-ids.json", ids, JSON_INDENT(1) | JSON_SORT_KEYS, error);
    json_decref(ids);
    return status;
}

/* What runs that were killed left half written; nobody else writes here while we hold the store. */
static void sweep(struct daily *daily)
{
    static const char *const beginnings[] = {"timeline.json.", "changes.json.", "former-ids.json."};
    DIR *folder = opendir(daily->out_folder);
    struct dirent *entry;
    while (folder && (entry = readdir(folder)) != NULL) {
        struct slice name = slice_of(entry->d_name);
        bool is_ours = slice_starts_with(name, SLICE("timeline-")) &&
                       slice_ends_with(name, SLICE(".json.new"));
        for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
            struct slice beginning = slice_of(beginnings[i]);
            is_ours =
                is_ours || (slice_starts_with(name, beginning) && name.len == beginning.len + 6);
        }
        if (is_ours)
            unlink(path_in(daily, entry->d_name));
    }
    if (folder)
        closedir(folder);
}

/* --- all of it --- */

enum status daily_mark(struct daily *daily, struct error *error)
{
    return store_meta_set(daily->store, "timeline", "behind", error);
}

/* Is what stands in the output folder what the store last gave? */
static enum status look(struct daily *daily, bool *is_written, struct error *error)
{
    const char *state, *bytes;
    struct stat about;
    enum status status = store_meta_get(daily->store, "timeline", &daily->arena, &state, error);
    if (status == STATUS_OK)
        status = store_meta_get(daily->store, "timeline_bytes", &daily->arena, &bytes, error);
    if (status != STATUS_OK)
        return status;
    *is_written = strcmp(state, "written") == 0 &&
                  stat(path_in(daily, "timeline.json"), &about) == 0 &&
                  (uint64_t)about.st_size == strtoull(bytes, NULL, 10);
    return STATUS_OK;
}

static enum status set_state(struct daily *daily, const char *state, uint64_t bytes,
                             struct error *error)
{
    char number[32];
    snprintf(number, sizeof number, "%llu", (unsigned long long)bytes);
    enum status status = store_meta_set(daily->store, "timeline", state, error);
    return status == STATUS_OK ? store_meta_set(daily->store, "timeline_bytes", number, error)
                               : status;
}

static enum status renew(struct daily *daily, struct aligned *aligned, struct error *error)
{
    enum status status = aligned_make(aligned, daily, error);
    if (status == STATUS_OK)
        status = store_begin(daily->store, error);
    if (status == STATUS_OK)
        status = aligned_store(aligned, daily, error);
    if (status == STATUS_OK)
        status = set_state(daily, "unwritten", 0, error);
    if (status == STATUS_OK)
        status = store_commit(daily->store, error);
    if (status == STATUS_OK)
        status = file_write_atomic(path_in(daily, "timeline.json"), buf_slice(&aligned->timeline),
                                   error);
    if (status == STATUS_OK)
        status = store_begin(daily->store, error);
    if (status == STATUS_OK)
        status = set_state(daily, "written", aligned->timeline.len, error);
    return status == STATUS_OK ? store_commit(daily->store, error) : status;
}

enum status daily_write(struct daily *daily, struct error *error)
{
    bool is_written = false;
    enum status status = STATUS_OK;
    if (mkdir(daily->out_folder, 0777) != 0 && errno != EEXIST) {
        error_set(error, STATUS_STORE, "%s", strerror(errno));
        error_at(error, daily->out_folder, 0, 0);
        return STATUS_STORE;
    }
    sweep(daily);
    status = look(daily, &is_written, error);
    if (status == STATUS_OK && !is_written) {
        struct aligned aligned;
        aligned_init(&aligned);
        status = renew(daily, &aligned, error);
        aligned_release(&aligned);
    }
    if (status == STATUS_OK)
        status = write_snapshot(daily, error);
    if (status == STATUS_OK)
        status = write_former_ids(daily, error);
    return status == STATUS_OK ? write_changes(daily, error) : status;
}

enum status daily_check_written(struct daily *daily, bool *same, struct error *error)
{
    struct aligned aligned;
    struct buf written;
    aligned_init(&aligned);
    buf_init(&written, (size_t)4 << 30);
    enum status status = file_read(path_in(daily, "timeline.json"), &written, error);
    if (status == STATUS_OK)
        status = aligned_make(&aligned, daily, error);
    *same = slice_equal(buf_slice(&aligned.timeline), buf_slice(&written));
    buf_release(&written);
    aligned_release(&aligned);
    return status;
}
