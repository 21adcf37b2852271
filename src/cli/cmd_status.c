/* runut status: sources, failures, last success, next try, and how much there is; for people, as
 * JSON, or the sources as OPML. Looks only. */
#include "cli/daily.h"

#include "acquire/feed.h"

#include <jansson.h>

struct listing {
    uint32_t failing;
    json_t *sources;  /* --format json */
    struct feed feed; /* --format opml */
    struct arena arena;
};

typedef enum status (*source_taker)(void *context, const struct store_source *source,
                                    struct error *error);

static const char *day_and_time(const char *time)
{
    return time && time[0] ? time : "never";
}

static enum status put_text(void *context, const struct store_source *source, struct error *error)
{
    struct listing *listing = context;
    (void)error;
    printf("%s\n    last success %s, %u items, %u taken", source->url,
           day_and_time(source->last_success), source->items, source->wanted);
    if (source->failures) {
        listing->failing++;
        printf("\n    failed %u time%s: %s; next try %s", source->failures,
               source->failures == 1 ? "" : "s", source->message, day_and_time(source->next_try));
    }
    putchar('\n');
    return STATUS_OK;
}

static json_t *text_or_null(const char *text)
{
    return text && text[0] ? json_string(text) : json_null();
}

static enum status put_json(void *context, const struct store_source *source, struct error *error)
{
    struct listing *listing = context;
    json_t *object = json_object();
    (void)error;
    json_object_set_new(object, "url", json_string(source->url));
    json_object_set_new(object, "title", text_or_null(source->title));
    json_object_set_new(object, "last_try", text_or_null(source->last_try));
    json_object_set_new(object, "last_success", text_or_null(source->last_success));
    json_object_set_new(object, "next_try", text_or_null(source->next_try));
    json_object_set_new(object, "failures", json_integer(source->failures));
    json_object_set_new(object, "message", text_or_null(source->message));
    json_object_set_new(object, "items", json_integer(source->items));
    json_object_set_new(object, "wanted", json_integer(source->wanted));
    json_array_append_new(listing->sources, object);
    return STATUS_OK;
}

static enum status put_outline(void *context, const struct store_source *source,
                               struct error *error)
{
    struct listing *listing = context;
    struct feed_item *item = VEC_PUSH(&listing->arena, &listing->feed.items);
    (void)error;
    item->url = arena_dup(&listing->arena, slice_of(source->url));
    item->title = arena_dup(&listing->arena, slice_of(source->title));
    return STATUS_OK;
}

static void end_text(struct listing *listing, const struct store_totals *totals)
{
    printf("%llu source%s, %u failing\n", (unsigned long long)totals->sources,
           totals->sources == 1 ? "" : "s", listing->failing);
    printf("%llu articles in %llu versions, %llu reports, %llu waiting to be fetched, %llu unread, "
           "%llu unreadable\n",
           (unsigned long long)totals->articles, (unsigned long long)totals->versions,
           (unsigned long long)totals->reports, (unsigned long long)totals->waiting,
           (unsigned long long)totals->unread, (unsigned long long)totals->failed);
    printf("%llu incidents (%llu former ids lead to them), %llu changes noted, %.1f MB\n",
           (unsigned long long)totals->incidents, (unsigned long long)totals->merged,
           (unsigned long long)totals->changes, (double)totals->bytes / 1e6);
}

static void end_json(struct listing *listing, const struct store_totals *totals)
{
    json_t *object = json_object();
    const struct {
        const char *name;
        uint64_t value;
    } numbers[] = {{"articles", totals->articles},   {"versions", totals->versions},
                   {"reports", totals->reports},     {"waiting", totals->waiting},
                   {"unread", totals->unread},       {"unreadable", totals->failed},
                   {"incidents", totals->incidents}, {"merged", totals->merged},
                   {"changes", totals->changes},     {"bytes", totals->bytes}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        json_object_set_new(object, numbers[i].name, json_integer((json_int_t)numbers[i].value));
    json_object_set(object, "sources", listing->sources);
    print_json(object, JSON_INDENT(1));
}

static void end_opml(struct listing *listing)
{
    struct buf out;
    buf_init(&out, 0);
    listing->feed.title = SLICE("runut");
    feed_write_opml(&listing->feed, &out);
    print_data(buf_slice(&out));
    buf_release(&out);
}

static int show(struct daily *daily)
{
    static const struct {
        const char *name;
        source_taker take;
    } formats[] = {{"text", put_text}, {"json", put_json}, {"opml", put_outline}};
    const char *format = daily->settings->format;
    struct listing listing = {.failing = 0};
    struct store_totals totals;
    struct error error = ERROR_NONE;
    source_taker take = put_text;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (format && strcmp(formats[i].name, format) == 0)
            take = formats[i].take;
    }
    arena_init(&listing.arena);
    listing.sources = json_array();
    enum status status = daily->settings->check ? store_check(daily->store, &error) : STATUS_OK;
    if (status == STATUS_OK)
        status = store_totals(daily->store, &totals, &error);
    if (status == STATUS_OK)
        status = store_sources_each(daily->store, take, &listing, &error);
    if (status != STATUS_OK)
        trouble_error(&daily->log, &error);
    else if (take == put_text)
        end_text(&listing, &totals);
    else if (take == put_json)
        end_json(&listing, &totals);
    else
        end_opml(&listing);
    json_decref(listing.sources);
    arena_release(&listing.arena);
    return status == STATUS_OK ? EXIT_OK : EXIT_STORE;
}

static int run_status(const struct command_line *line)
{
    return with_daily(line, STORE_READ, false, show);
}

static const char *const options[] = {"store", "config", "check", "format", "log-format", NULL};

const struct command command_status = {
    .name = "status",
    .arguments = "",
    .summary = "Show a store's sources and their troubles, and how much it holds",
    .details =
        "--check reads the whole file first and says whether it is sound. --format opml writes "
        "the sources alone,\n"
        "to be given to --sources or to a feed reader.",
    .options = options,
    .formats = "text, json, opml",
    .run = run_status,
};
