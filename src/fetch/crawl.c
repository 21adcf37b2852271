/* What an answer is, and what is asked next. See crawl.h. */
#include "fetch/crawl_int.h"

#include "acquire/http_message.h"
#include "acquire/inflate.h"
#include "acquire/tracking.h"
#include "fetch/address.h"

#include <stdio.h>
#include <stdlib.h>

enum { DEPTH_MAX = 3, SITEMAPS_MAX = 20, ARTICLES_DEFAULT = 20000, FEED_MAX_BYTES = 50 << 20 };

static enum status take_exchange(void *context, const struct http_exchange *exchange,
                                 struct error *error);
static enum status take_end(void *context, const struct http_result *result, struct error *error);

struct crawl *crawl_new(const struct crawl_options *options, const struct crawl_handler *handler)
{
    struct crawl *crawl = calloc(1, sizeof *crawl);
    struct http_handler http_handler = {take_exchange, take_end, crawl};
    if (!crawl)
        abort();
    crawl->options = *options;
    crawl->handler = *handler;
    if (!crawl->options.max_articles)
        crawl->options.max_articles = ARTICLES_DEFAULT;
    arena_init(&crawl->arena);
    map_init(&crawl->seen, &crawl->arena);
    crawl->http = http_new(&options->http, &http_handler);
    return crawl;
}

void crawl_free(struct crawl *crawl)
{
    if (!crawl)
        return;
    http_free(crawl->http);
    pages_free(crawl);
    arena_release(&crawl->arena);
    free(crawl);
}

/* Asks whether an address is wanted now, and what is known of its last answer. What a given address
 * is shows in its answer; where it answered before it is known. */
static bool wants(const struct crawl *crawl, struct task *task, struct crawl_validators *validators)
{
    const struct crawl_handler *handler = &crawl->handler;
    *validators = (struct crawl_validators){NULL, NULL, false};
    if (!handler->want)
        return true;
    bool maybe_source = task->kind == TASK_GIVEN || task->kind == TASK_FEED;
    if (maybe_source &&
        !handler->want(handler->context, CRAWL_SOURCE, task->url, task->key, validators))
        return false;
    if (task->kind == TASK_GIVEN && validators->is_known)
        task->kind = TASK_FEED;
    if (task->kind == TASK_FEED)
        return true;
    bool wanted = handler->want(handler->context, CRAWL_ARTICLE, task->url, task->key, validators);
    task->is_known_article = validators->is_known;
    return wanted;
}

void crawl_ask(struct crawl *crawl, const struct task *task, const char *url,
               const struct crawl_validators *validators)
{
    struct task *copy = ARENA_NEW(&crawl->arena, struct task);
    *copy = *task;
    struct http_request request = {.url = url,
                                   .etag = validators->etag,
                                   .last_modified = validators->last_modified,
                                   .is_urgent = copy->kind == TASK_PAGE, /* its group waits */
                                   .context = copy,
                                   .kind = (int)copy->kind};
    http_add(crawl->http, &request);
}

/* Each address once: in the form that is sent, without what only tracks. */
static bool is_new(struct crawl *crawl, const char *url, struct task *task)
{
    struct url_parts parts;
    bool first;
    task->url = url;
    if (url_read(url, &crawl->arena, &parts))
        task->url = parts.whole;
    task->key = tracking_clean(&crawl->arena, crawl->options.tracking, slice_of(task->url)).ptr;
    map_intern(&crawl->seen, slice_of(task->key), &first);
    return first;
}

static bool add(struct crawl *crawl, const char *url, enum task_kind kind, unsigned depth,
                bool is_given)
{
    struct task task = {.kind = kind, .depth = depth, .is_given = is_given};
    struct crawl_validators validators;
    if (!is_new(crawl, url, &task) || !wants(crawl, &task, &validators))
        return false;
    bool is_article = task.kind == TASK_ARTICLE || task.kind == TASK_GIVEN;
    const char *all = is_article ? pages_all_url(crawl, task.key) : NULL;
    if (all)
        task.kind = TASK_ALL;
    crawl_ask(crawl, &task, all ? all : task.url, &validators);
    return true;
}

void crawl_add(struct crawl *crawl, const char *url)
{
    add(crawl, arena_string(&crawl->arena, slice_of(url)), TASK_GIVEN, 0, true);
}

void crawl_add_article(struct crawl *crawl, const char *url)
{
    add(crawl, arena_string(&crawl->arena, slice_of(url)), TASK_ARTICLE, 0, false);
}

static uint32_t add_items(struct crawl *crawl, const struct feed *feed, unsigned depth)
{
    bool is_given = feed->kind == FEED_LIST && depth == 0;
    uint32_t wanted = 0;
    for (uint32_t i = 0; i < feed->items.count; i++) {
        const struct feed_item *item = &feed->items.items[i];
        enum task_kind kind = is_given ? TASK_GIVEN : item->is_feed ? TASK_FEED : TASK_ARTICLE;
        if (item->is_feed ? depth >= DEPTH_MAX : crawl->articles >= crawl->options.max_articles)
            continue;
        if (!is_given && !filter_wants(&crawl->options, item))
            continue;
        wanted++;
        if (kind == TASK_ARTICLE && crawl->options.only_sources)
            continue;
        crawl->articles += add(crawl, arena_string(&crawl->arena, item->url), kind, depth + 1,
                               is_given || (item->is_feed && depth == 0)) &&
                           !item->is_feed;
    }
    return wanted;
}

enum status crawl_add_file(struct crawl *crawl, struct slice bytes, struct error *error)
{
    struct feed feed;
    enum status status = feed_parse(bytes, SLICE_EMPTY, &crawl->arena, &feed, error);
    if (status == STATUS_OK)
        add_items(crawl, &feed, 0);
    return status;
}

enum status crawl_emit(struct crawl *crawl, const struct http_exchange *exchange, const char *date,
                       struct error *error)
{
    const struct crawl_handler *handler = &crawl->handler;
    return handler->exchange ? handler->exchange(handler->context, exchange, date, error)
                             : STATUS_OK;
}

/* Pages of articles are given on when the article is whole. */
static enum status take_exchange(void *context, const struct http_exchange *exchange,
                                 struct error *error)
{
    struct crawl *crawl = context;
    if (exchange->request && exchange->http_status == 200 && !exchange->is_broken)
        return STATUS_OK;
    return crawl_emit(crawl, exchange, crawl->handler.date(crawl->handler.context), error);
}

enum status crawl_tell(struct crawl *crawl, const struct task *task,
                       const struct http_result *result, struct crawl_end *end, struct error *error)
{
    const struct http_exchange *last = result->last;
    end->url = task->url;
    end->key = task->key;
    end->final_url = last ? last->url : task->url;
    end->is_given = task->is_given;
    end->retry_after_s = result->retry_after_s;
    end->http_status = last ? last->http_status : 0;
    if (last && last->etag.len)
        end->etag = arena_string(&crawl->arena, last->etag);
    if (last && last->last_modified.len)
        end->last_modified = arena_string(&crawl->arena, last->last_modified);
    if (!end->title)
        end->title = "";
    return crawl->handler.end(crawl->handler.context, end, error);
}

/* Something other than a page: told by the type, or by the first bytes where the type says nothing.
 */
static bool looks_like_feed(const struct http_exchange *exchange)
{
    static const char *const roots[] = {"<rss",    "<rdf:",         "<feed",
                                        "<urlset", "<sitemapindex", "<opml"};
    struct slice start = slice_trim(exchange->body), type = exchange->content_type;
    if (slice_starts_with(start, SLICE("\xef\xbb\xbf")))
        start = slice_trim((struct slice){start.ptr + 3, start.len - 3});
    if (slice_starts_with(start, SLICE("\x1f\x8b")))
        return true;
    if (slice_starts_with(start, SLICE("<?xml"))) { /* XHTML begins like this too */
        size_t html = slice_find(start, SLICE("<html"), 0);
        return html == start.len || html > 1000;
    }
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        if (slice_starts_with(start, slice_of(roots[i])))
            return true;
    }
    return slice_starts_with(start, SLICE("{")) ||
           (http_has_type(type, "text/plain") && slice_starts_with(start, SLICE("http")));
}

static bool is_front_page(const char *url)
{
    struct arena arena;
    struct url_parts parts;
    arena_init(&arena);
    bool is_front = url_read(url, &arena, &parts) && strcmp(parts.path, "/") == 0;
    arena_release(&arena);
    return is_front;
}

/* What robots.txt names: the second choice where a front page names no feed. */
static uint32_t add_sitemaps(struct crawl *crawl, const char *url, unsigned depth)
{
    uint32_t count, added = 0;
    const struct slice *sitemaps = http_sitemaps(crawl->http, url, &count);
    for (uint32_t i = 0; i < count && i < SITEMAPS_MAX; i++)
        added += add(crawl, arena_string(&crawl->arena, sitemaps[i]), TASK_FEED, depth + 1, true);
    return added;
}

static enum status read_feed(struct crawl *crawl, const struct task *task,
                             const struct http_result *result, struct error *error)
{
    struct arena arena;
    struct buf plain;
    struct feed feed = {.title = SLICE_EMPTY};
    struct error why = ERROR_NONE;
    struct slice body = result->last->body;
    struct crawl_end end = {.kind = CRAWL_SOURCE, .message = ""};
    arena_init(&arena);
    buf_init(&plain, FEED_MAX_BYTES);
    if (slice_starts_with(body, SLICE("\x1f\x8b"))) {
        end.status = inflate_body(body, SLICE("gzip"), &plain, &why);
        body = buf_slice(&plain);
    }
    if (end.status == STATUS_OK)
        end.status = feed_parse(body, slice_of(result->last->url), &arena, &feed, &why);
    if (end.status == STATUS_FORMAT && is_front_page(task->url))
        end.items = end.wanted = add_sitemaps(crawl, result->last->url, task->depth);
    if (end.items) {
        end.status = STATUS_OK; /* a site without feeds, but with sitemaps */
    } else if (end.status == STATUS_OK) {
        end.items = feed.items.count;
        end.wanted = add_items(crawl, &feed, task->depth);
        end.title = arena_string(&arena, feed.title);
    } else {
        end.message = why.message;
    }
    enum status status = crawl_tell(crawl, task, result, &end, error);
    buf_release(&plain);
    arena_release(&arena);
    return status;
}

static bool is_page(const struct http_exchange *exchange)
{
    struct slice type = exchange->content_type;
    return type.len == 0 || http_has_type(type, "text/html") ||
           http_has_type(type, "application/xhtml+xml") || http_has_type(type, "text/plain");
}

static enum status take_answer(struct crawl *crawl, const struct task *task,
                               const struct http_result *result, struct error *error)
{
    const struct http_exchange *exchange = result->last;
    bool is_feed =
        task->kind == TASK_FEED ||
        (task->kind == TASK_GIVEN && (looks_like_feed(exchange) || is_front_page(task->url)));
    enum status status;
    if (!is_feed && is_page(exchange) && exchange->body.len > 0)
        return task->kind == TASK_PAGE ? pages_continue(crawl, task, exchange, error)
                                       : pages_begin(crawl, task, exchange, error);
    status = crawl_emit(crawl, exchange, crawl->handler.date(crawl->handler.context), error);
    if (status != STATUS_OK)
        return status;
    if (is_feed)
        return read_feed(crawl, task, result, error);
    if (task->kind == TASK_PAGE)
        return pages_broken(crawl, task, error);
    struct slice type = exchange->body.len ? exchange->content_type : SLICE("nothing");
    char why[160];
    snprintf(why, sizeof why, "is no page but %.*s", (int)(type.len > 100 ? 100 : type.len),
             type.ptr);
    struct crawl_end end = {.kind = CRAWL_ARTICLE, .status = STATUS_UNSUPPORTED, .message = why};
    return crawl_tell(crawl, task, result, &end, error);
}

static enum status take_failure(struct crawl *crawl, const struct task *task,
                                const struct http_result *result, struct error *error)
{
    char why[64];
    bool is_source = task->kind == TASK_FEED || (task->is_given && !task->is_known_article);
    struct crawl_end end = {.kind = is_source ? CRAWL_SOURCE : CRAWL_ARTICLE,
                            .status = result->status,
                            .message = result->message};
    if (task->kind == TASK_PAGE)
        return pages_broken(crawl, task, error);
    if (result->status == STATUS_OK && result->last->http_status == 304) {
        end.is_unchanged = true;
    } else if (task->kind == TASK_ALL && !result->is_robots && result->status == STATUS_OK) {
        struct task plain = *task;
        struct crawl_validators validators;
        plain.kind = task->is_given ? TASK_GIVEN : TASK_ARTICLE;
        wants(crawl, &plain, &validators);
        crawl_ask(crawl, &plain, task->url, &validators);
        return STATUS_OK;
    } else if (result->status == STATUS_OK) {
        snprintf(why, sizeof why, "the server answers %ld", result->last->http_status);
        end.status = STATUS_NETWORK;
        end.message = why;
    }
    return crawl_tell(crawl, task, result, &end, error);
}

static enum status take_end(void *context, const struct http_result *result, struct error *error)
{
    struct crawl *crawl = context;
    const struct task *task = result->request->context;
    if (result->status == STATUS_OK && result->last->http_status == 200)
        return take_answer(crawl, task, result, error);
    return take_failure(crawl, task, result, error);
}

enum status crawl_run(struct crawl *crawl, struct error *error)
{
    return http_run(crawl->http, error);
}
