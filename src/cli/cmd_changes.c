/* runut changes: articles that were edited after they had appeared, and what they say now that they
 * did not say before: claims, not lines. */
#include "cli/daily.h"

#include "base/json_text.h"
#include "base/map.h"
#include "base/vec.h"
#include "report/json_put.h"

#include <jansson.h>
#include <stdlib.h>

/* What one version says, one line each. */
struct saying {
    struct arena arena;
    VEC(struct slice) lines;
    struct map known;
    int64_t article;
};

struct listing {
    struct saying before, now;
    bool as_json;
    uint32_t edits;
};

static void say(struct saying *saying, struct slice line)
{
    if (map_get(&saying->known, line) != MAP_NONE)
        return;
    map_set(&saying->known, line, 1);
    VEC_ADD(&saying->arena, &saying->lines, line);
}

static void say_counts(struct saying *saying, const json_t *report)
{
    json_t *count;
    size_t i;
    json_array_foreach(json_object_get(report, "counts"), i, count)
    {
        struct slice by = json_text(count, "by");
        say(saying,
            arena_printf(&saying->arena, "count: %.*s %lld %.*s (%.*s, %.*s%s%.*s)",
                         SLICE_ARG(json_text(count, "bound")),
                         (long long)json_integer_value(json_object_get(count, "value")),
                         SLICE_ARG(json_text(count, "unit")), SLICE_ARG(json_text(count, "kind")),
                         SLICE_ARG(json_text(count, "status")), by.len ? ", by " : "",
                         SLICE_ARG(by)));
    }
}

/* Lists whose items one key tells apart, perhaps with a second one. */
static void say_list(struct saying *saying, const json_t *report, const char *list,
                     const char *label, const char *key, const char *more)
{
    json_t *item;
    size_t i;
    json_array_foreach(json_object_get(report, list), i, item)
    {
        struct slice extra = more ? json_text(item, more) : SLICE_EMPTY;
        say(saying,
            arena_printf(&saying->arena, "%s: %.*s%s%.*s%s", label, SLICE_ARG(json_text(item, key)),
                         extra.len ? " (" : "", SLICE_ARG(extra), extra.len ? ")" : ""));
    }
}

static void say_money(struct saying *saying, const json_t *report)
{
    json_t *money;
    size_t i;
    json_array_foreach(json_object_get(report, "money"), i, money)
    {
        say(saying, arena_printf(&saying->arena, "money: %.*s %.15g",
                                 SLICE_ARG(json_text(money, "currency")),
                                 json_number_value(json_object_get(money, "amount"))));
    }
}

static void saying_read(struct saying *saying, const struct store_report *report)
{
    json_t *root = json_loadb(report->json.ptr, report->json.len, 0, NULL);
    arena_clear(&saying->arena);
    memset(&saying->lines, 0, sizeof saying->lines);
    map_init(&saying->known, &saying->arena);
    saying->article = report->article;
    say(saying, arena_printf(&saying->arena, "title: %.*s", SLICE_ARG(json_text(root, "title"))));
    say_counts(saying, root);
    say_list(saying, root, "agencies", "agency", "id", "role");
    say_list(saying, root, "actors", "actor", "name", "kind");
    say_list(saying, root, "fields", "field", "id", NULL);
    say_list(saying, root, "platforms", "platform", "name", NULL);
    say_list(saying, root, "events", "event", "type", "date");
    say_list(saying, root, "quotes", "quote", "exact", "speaker");
    say_money(saying, root);
    json_decref(root);
}

static void show_json(const struct listing *listing, const struct store_report *report,
                      const char *fetched)
{
    json_t *object = json_object(), *gone = json_array(), *added = json_array();
    for (uint32_t i = 0; i < listing->before.lines.count; i++) {
        struct slice line = listing->before.lines.items[i];
        if (map_get(&listing->now.known, line) == MAP_NONE)
            json_array_append_new(gone, json_slice(line));
    }
    for (uint32_t i = 0; i < listing->now.lines.count; i++) {
        struct slice line = listing->now.lines.items[i];
        if (map_get(&listing->before.known, line) == MAP_NONE)
            json_array_append_new(added, json_slice(line));
    }
    json_object_set_new(object, "url", json_string(report->url));
    json_object_set_new(object, "seen", json_string(fetched));
    json_object_set_new(object, "gone", gone);
    json_object_set_new(object, "new", added);
    print_json(object, JSON_COMPACT);
}

static void show_text(struct listing *listing, const struct store_report *report,
                      const char *fetched)
{
    bool any = false;
    struct slice url = arena_dup(&listing->now.arena, slice_of(report->url));
    printf("%.*s\n  seen %s\n", SLICE_ARG(plain(url)), fetched);
    for (uint32_t i = 0; i < listing->before.lines.count; i++) {
        struct slice line = listing->before.lines.items[i];
        if (map_get(&listing->now.known, line) == MAP_NONE)
            any = printf("  - %.*s\n", SLICE_ARG(plain(line))) > 0;
    }
    for (uint32_t i = 0; i < listing->now.lines.count; i++) {
        struct slice line = listing->now.lines.items[i];
        if (map_get(&listing->before.known, line) == MAP_NONE)
            any = printf("  + %.*s\n", SLICE_ARG(plain(line))) > 0;
    }
    if (!any)
        printf("    other words, the same claims\n");
}

static enum status take_version(void *context, const struct store_report *report,
                                const char *fetched, struct error *error)
{
    struct listing *listing = context;
    (void)error;
    saying_read(&listing->now, report);
    if (listing->before.article == report->article) {
        listing->edits++;
        if (listing->as_json)
            show_json(listing, report, fetched);
        else
            show_text(listing, report, fetched);
    }
    struct saying swap = listing->before;
    listing->before = listing->now;
    listing->now = swap;
    listing->before.known.arena = &listing->before.arena; /* it moved with the arena */
    return STATUS_OK;
}

static int show(struct daily *daily)
{
    const char *format = daily->settings->format;
    struct listing listing = {.as_json = format && strcmp(format, "json") == 0};
    struct error error = ERROR_NONE;
    char since[32];
    civil_format(daily->settings->since, since);
    arena_init(&listing.before.arena);
    arena_init(&listing.now.arena);
    enum status status = store_edits_each(daily->store, since, take_version, &listing, &error);
    arena_release(&listing.before.arena);
    arena_release(&listing.now.arena);
    if (status != STATUS_OK)
        trouble_error(&daily->log, &error);
    return exit_of(status);
}

static int run_changes(const struct command_line *line)
{
    return with_daily(line, STORE_READ, false, show);
}

static const char *const options[] = {"store", "config", "since", "format", "log-format", NULL};

const struct command command_changes = {
    .name = "changes",
    .arguments = "",
    .summary = "Show which articles of a store were edited, and which of their claims changed",
    .details = "--since leaves out articles that were not edited since then.",
    .options = options,
    .formats = "text, json",
    .run = run_changes,
};
