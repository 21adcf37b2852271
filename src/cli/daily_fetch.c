/* The crawl's answers into the store. An article is in the store as soon as it is whole; what is
 * remembered of sources (that they have nothing new) only when all is done, so that a run that was
 * broken off asks them again. */
#include "cli/daily_archive.h"

#include "acquire/http_message.h"
#include "base/vec.h"

#include <stdlib.h>

enum { HOUR = 3600, DAY = 86400, FAILURES_MAX = 6, DUE_MAX = 5000, INTERVAL_MAX = 8 * DAY };

struct fetching {
    struct daily *daily;
    struct crawl *crawl;
    struct daily_archive archive;
    struct arena answers; /* of `want`; cleared with each */
    VEC(struct store_source) sources;
};

/* A time that no plan of ours can have set comes from a clock that was wrong: it does not hold
 * anything up. */
static bool is_due(const struct daily *daily, const char *time)
{
    char horizon[32];
    moment_add(daily->now, INTERVAL_MAX, horizon);
    return !time || strcmp(time, daily->now) <= 0 || strcmp(time, horizon) > 0;
}

/* By the clean address, or by the one it was named with before addresses were cleaned. */
static enum status get_article(struct store *store, const char *url, const char *key,
                               struct arena *arena, struct store_article *article, bool *found,
                               struct error *error)
{
    enum status status = store_article_get(store, key, arena, article, found, error);
    if (status == STATUS_OK && !*found && strcmp(url, key) != 0)
        status = store_article_get(store, url, arena, article, found, error);
    return status;
}

static bool want(void *context, enum crawl_kind kind, const char *url, const char *key,
                 struct crawl_validators *validators)
{
    struct fetching *fetching = context;
    struct daily *daily = fetching->daily;
    struct store_source source;
    struct store_article article;
    bool found;
    arena_clear(&fetching->answers);
    if (kind == CRAWL_SOURCE) {
        if (store_source_get(daily->store, url, &fetching->answers, &source, &found, NULL) !=
                STATUS_OK ||
            !found)
            return true;
        *validators = (struct crawl_validators){source.etag, source.last_modified,
                                                source.last_success != NULL};
        return is_due(daily, source.next_try);
    }
    if (get_article(daily->store, url, key, &fetching->answers, &article, &found, NULL) !=
            STATUS_OK ||
        !found)
        return true;
    *validators =
        (struct crawl_validators){article.etag, article.last_modified, article.has_version};
    return article.next_look && is_due(daily, article.next_look);
}

/* Articles are looked at again while they are young: that is when they are edited. */
static const char *plan_look(const struct daily *daily, const char *first_seen, char out[static 32])
{
    char day[32], week[32], month[32];
    moment_add(first_seen, DAY, day);
    moment_add(first_seen, 7 * DAY, week);
    moment_add(first_seen, 30 * DAY, month);
    if (strcmp(daily->now, month) > 0)
        return NULL;
    int64_t wait = strcmp(daily->now, day) < 0    ? 6 * HOUR
                   : strcmp(daily->now, week) < 0 ? DAY - HOUR
                                                  : 7 * DAY;
    moment_add(daily->now, wait, out);
    return out;
}

static const char *text_of(struct arena *arena, struct slice text)
{
    return text.len ? arena_string(arena, text) : NULL;
}

/* What is known of the article, or a new one. */
static enum status find_article(struct daily *daily, const char *url, const char *key,
                                struct arena *arena, struct store_article *article,
                                struct error *error)
{
    bool found;
    enum status status = get_article(daily->store, url, key, arena, article, &found, error);
    if (status == STATUS_OK && !found)
        *article = (struct store_article){.url = key, .final_url = url, .first_seen = daily->now};
    article->last_seen = daily->now;
    return status;
}

static enum status put_article(struct daily *daily, const struct crawl_article *fetched,
                               struct arena *arena, struct error *error)
{
    const struct http_exchange *first = fetched->pages[0].exchange;
    struct store_article article;
    struct store_page *pages = ARENA_ARRAY(arena, struct store_page, fetched->page_count);
    char next_look[32];
    bool is_new = false;
    enum status status = find_article(daily, fetched->url, fetched->key, arena, &article, error);
    if (status != STATUS_OK)
        return status;
    article.final_url = fetched->final_url;
    article.etag = text_of(arena, first->etag);
    article.last_modified = text_of(arena, first->last_modified);
    article.next_look = plan_look(daily, article.first_seen, next_look);
    article.message = "";
    article.failures = 0;
    for (unsigned i = 0; i < fetched->page_count; i++) {
        const struct http_exchange *exchange = fetched->pages[i].exchange;
        pages[i] = (struct store_page){
            .bytes = exchange->body,
            .url = exchange->url,
            .charset = arena_string(arena, http_charset(exchange->content_type)),
            .is_html = !http_has_type(exchange->content_type, "text/plain"),
        };
    }
    status = store_article_put(daily->store, &article, error);
    if (status == STATUS_OK)
        status = store_version_add(daily->store, article.id, fetched->pages[0].date, pages,
                                   fetched->page_count, &is_new, error);
    /* While it did not answer it was taken for a source. */
    if (status == STATUS_OK)
        status = store_source_forget(daily->store, fetched->url, error);
    daily->articles += is_new;
    return status;
}

static enum status take_article(void *context, const struct crawl_article *fetched,
                                struct error *error)
{
    struct fetching *fetching = context;
    struct daily *daily = fetching->daily;
    struct arena arena;
    arena_init(&arena);
    enum status status = store_begin(daily->store, error);
    if (status == STATUS_OK)
        status = put_article(daily, fetched, &arena, error);
    if (status == STATUS_OK)
        status = store_commit(daily->store, error);
    arena_release(&arena);
    return status;
}

/* Waits double with each failure in a row; what the server asked for is kept to. */
static void plan_retry(const struct daily *daily, uint32_t failures, long asked_s,
                       char out[static 32])
{
    int64_t wait = HOUR;
    for (uint32_t i = 1; i < failures && wait < 7 * DAY; i++)
        wait *= 2;
    if (wait < asked_s)
        wait = asked_s;
    moment_add(daily->now, wait < 7 * DAY ? wait : 7 * DAY, out);
}

static enum status end_article(struct fetching *fetching, const struct crawl_end *end,
                               struct error *error)
{
    struct daily *daily = fetching->daily;
    struct store_article article;
    struct arena arena;
    char next_look[32];
    arena_init(&arena);
    enum status status = store_begin(daily->store, error);
    if (status == STATUS_OK)
        status = find_article(daily, end->url, end->key, &arena, &article, error);
    if (status == STATUS_OK) {
        article.message = end->message;
        if (end->is_unchanged) {
            article.failures = 0;
            article.next_look = plan_look(daily, article.first_seen, next_look);
        } else {
            bool is_final = end->http_status == 404 || end->http_status == 410 ||
                            end->status == STATUS_UNSUPPORTED || end->status == STATUS_LIMIT ||
                            ++article.failures >= FAILURES_MAX;
            plan_retry(daily, article.failures, end->retry_after_s, next_look);
            article.next_look = is_final ? NULL : next_look;
        }
        status = store_article_put(daily->store, &article, error);
    }
    if (status == STATUS_OK)
        status = store_commit(daily->store, error);
    arena_release(&arena);
    return status;
}

static const char *keep(struct fetching *fetching, const char *text)
{
    return text ? arena_string(&fetching->daily->arena, slice_of(text)) : NULL;
}

/* Kept for the end of the run. */
static enum status end_source(struct fetching *fetching, const struct crawl_end *end,
                              struct error *error)
{
    struct daily *daily = fetching->daily;
    struct store_source source;
    char next_try[32];
    bool found;
    enum status status =
        store_source_get(daily->store, end->url, &daily->arena, &source, &found, error);
    if (status != STATUS_OK)
        return status;
    if (!found)
        source = (struct store_source){.url = keep(fetching, end->url), .title = ""};
    source.last_try = daily->now;
    source.message = keep(fetching, end->message);
    source.next_try = NULL;
    if (end->status == STATUS_OK) {
        source.last_success = daily->now;
        source.failures = 0;
        if (!end->is_unchanged) {
            source.etag = keep(fetching, end->etag);
            source.last_modified = keep(fetching, end->last_modified);
            source.items = end->items;
            source.wanted = end->wanted;
            if (end->title[0])
                source.title = keep(fetching, end->title);
        }
    } else {
        plan_retry(daily, ++source.failures, end->retry_after_s, next_try);
        source.next_try = keep(fetching, next_try);
    }
    VEC_ADD(&daily->arena, &fetching->sources, source);
    return STATUS_OK;
}

static enum status take_end(void *context, const struct crawl_end *end, struct error *error)
{
    struct fetching *fetching = context;
    /* Single articles vanish all the time: `runut status` counts them. */
    if (end->status != STATUS_OK && (end->is_given || end->kind == CRAWL_SOURCE))
        trouble(&fetching->daily->log, end->url, end->message);
    return end->kind == CRAWL_SOURCE ? end_source(fetching, end, error)
                                     : end_article(fetching, end, error);
}

static enum status take_exchange(void *context, const struct http_exchange *exchange,
                                 const char *date, struct error *error)
{
    struct fetching *fetching = context;
    return archive_take(&fetching->archive, exchange, date, error);
}

static const char *tell_date(void *context)
{
    struct fetching *fetching = context;
    return moment_text(&fetching->daily->moment);
}

static enum status add_due(void *context, const struct store_article *article, struct error *error)
{
    struct fetching *fetching = context;
    (void)error;
    if (strncmp(article->url, "http", 4) == 0)
        VEC_ADD(&fetching->daily->arena, &fetching->sources,
                ((struct store_source){.url = keep(fetching, article->url)}));
    return STATUS_OK;
}

/* Gathered first: asking for an article looks into the store, too. */
static enum status add_articles_due(struct fetching *fetching, struct error *error)
{
    char horizon[32];
    moment_add(fetching->daily->now, INTERVAL_MAX, horizon);
    enum status status = store_articles_due(fetching->daily->store, fetching->daily->now, horizon,
                                            DUE_MAX, add_due, fetching, error);
    for (uint32_t i = 0; i < fetching->sources.count && status == STATUS_OK; i++)
        crawl_add_article(fetching->crawl, fetching->sources.items[i].url);
    fetching->sources.count = 0;
    return status;
}

static enum status put_sources(struct fetching *fetching, struct error *error)
{
    struct store *store = fetching->daily->store;
    enum status status = store_begin(store, error);
    for (uint32_t i = 0; i < fetching->sources.count && status == STATUS_OK; i++)
        status = store_source_put(store, &fetching->sources.items[i], error);
    return status == STATUS_OK ? store_commit(store, error) : status;
}

enum status daily_fetch(struct daily *daily, struct error *error)
{
    struct fetching fetching = {.daily = daily};
    struct crawl_handler handler = {.want = want,
                                    .exchange = take_exchange,
                                    .article = take_article,
                                    .end = take_end,
                                    .date = tell_date,
                                    .context = &fetching};
    arena_init(&fetching.answers);
    archive_open(&fetching.archive, daily);
    fetching.crawl = crawl_new(&daily->crawl_options, &handler);
    fetching_sources(daily->line, fetching.crawl,
                     &daily->log); /* what is wrong was told; what is due is still done */
    enum status status = add_articles_due(&fetching, error);
    if (status == STATUS_OK)
        status = crawl_run(fetching.crawl, error);
    if (status == STATUS_OK)
        status = archive_finish(&fetching.archive, error);
    if (status == STATUS_OK)
        status = put_sources(&fetching, error);
    archive_close(&fetching.archive);
    crawl_free(fetching.crawl);
    arena_release(&fetching.answers);
    return status;
}
