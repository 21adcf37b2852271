/* Answers to the pages of one article in, the whole article out. The pages are kept until the last
 * has come, so that they stand together in an archive. */
#include "fetch/crawl_int.h"

#include "acquire/paging.h"
#include "article/outlets.h"
#include "fetch/address.h"

enum { LINKS_MAX = 4000, PAGES_DEFAULT = 12 };

/* Of one article: with more it is taken as far as it came. */
#define GROUP_MAX_BYTES (64u << 20)

struct group {
    struct arena arena;
    const char *url, *key, *final_url;
    VEC(struct crawl_page) pages;
    unsigned last_page; /* number of the page fetched last */
    size_t bytes;       /* of all pages, decoded */
};

static struct http_exchange *copy_exchange(struct arena *arena, const struct http_exchange *from)
{
    struct http_exchange *to = ARENA_NEW(arena, struct http_exchange);
    struct slice *const slices[] = {&to->request_head, &to->response_head, &to->received,
                                    &to->content_type, &to->etag,          &to->last_modified,
                                    &to->location};
    *to = *from;
    to->request = NULL;
    to->url = arena_string(arena, slice_of(from->url));
    to->ip = arena_string(arena, slice_of(from->ip));
    for (size_t i = 0; i < sizeof slices / sizeof *slices; i++)
        *slices[i] = arena_dup(arena, *slices[i]);
    bool is_plain = from->body.ptr == from->received.ptr;
    to->body = is_plain ? to->received : arena_dup(arena, from->body);
    return to;
}

static enum status deliver(struct crawl *crawl, const struct crawl_article *article,
                           struct error *error)
{
    enum status status = STATUS_OK;
    for (unsigned i = 0; i < article->page_count && status == STATUS_OK; i++)
        status = crawl_emit(crawl, article->pages[i].exchange, article->pages[i].date, error);
    return status == STATUS_OK ? crawl->handler.article(crawl->handler.context, article, error)
                               : status;
}

static enum status finish(struct crawl *crawl, struct group *group, struct error *error)
{
    struct crawl_article article = {group->url, group->key, group->final_url, group->pages.items,
                                    group->pages.count};
    enum status status = deliver(crawl, &article, error);
    arena_release(&group->arena);
    return status;
}

/* Groups that a stopped run left behind. */
void pages_free(struct crawl *crawl)
{
    for (uint32_t i = 0; i < crawl->groups.count; i++)
        arena_release(&crawl->groups.items[i]->arena);
}

/* "&amp;" is the only entity that addresses commonly hold. */
static struct slice without_entities(struct arena *arena, struct slice text)
{
    char *out = arena_alloc(arena, text.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++) {
        out[len++] = text.ptr[i];
        if (text.ptr[i] == '&' && text.len - i > 4 && memcmp(text.ptr + i, "&amp;", 5) == 0)
            i += 4;
    }
    return (struct slice){out, len};
}

/* The next link of a page, absolute, in `arena`. */
static bool next_link(struct arena *arena, struct slice page, struct slice base, size_t *at,
                      struct slice *out)
{
    while ((*at = slice_find(page, SLICE("href="), *at)) < page.len) {
        size_t value = *at + 5;
        char quote = value < page.len ? page.ptr[value] : 0;
        *at = value;
        if (quote != '"' && quote != '\'')
            continue;
        const char *end = memchr(page.ptr + value + 1, quote, page.len - value - 1);
        if (!end)
            return false;
        struct slice link = {page.ptr + value + 1, (size_t)(end - page.ptr) - value - 1};
        *at = value + 1 + link.len;
        if (link.len == 0 || link.len > 2000)
            continue;
        *out = feed_resolve(base, without_entities(arena, link), arena);
        if (out->len)
            return true;
    }
    return false;
}

/* The page to ask next: all at once where that is linked, else the lowest number over `after`.
 * Empty where there is none. */
static struct slice next_page(struct arena *arena, const struct http_exchange *exchange,
                              unsigned after)
{
    struct slice own = slice_of(exchange->url), best = SLICE_EMPTY, link, base, rest;
    unsigned best_number = PAGE_ALL, number;
    size_t at = 0;
    for (unsigned links = 0; links < LINKS_MAX && next_link(arena, exchange->body, own, &at, &link);
         links++) {
        if (!paging_is_same_article(own, link) || !paging_read(link, &base, &rest, &number))
            continue;
        if (number == PAGE_ALL && after == 1)
            return link;
        if (number > after && number < best_number) {
            best = link;
            best_number = number;
        }
    }
    return best;
}

static unsigned number_of(const char *url)
{
    struct slice base, rest;
    unsigned number;
    return paging_read(slice_of(url), &base, &rest, &number) ? number : 1;
}

/* Asks for the next page and gives true; false where there is none to ask. */
static bool ask_next(struct crawl *crawl, struct group *group, struct slice url)
{
    unsigned most = crawl->options.max_pages ? crawl->options.max_pages : PAGES_DEFAULT;
    if (url.len == 0 || group->pages.count >= most || group->bytes > GROUP_MAX_BYTES)
        return false;
    struct task task = {.kind = TASK_PAGE, .group = group, .url = arena_string(&crawl->arena, url)};
    crawl_ask(crawl, &task, task.url, &(struct crawl_validators){.is_known = false});
    return true;
}

static void keep(struct crawl *crawl, struct group *group, const struct http_exchange *exchange)
{
    struct crawl_page *page = VEC_PUSH(&group->arena, &group->pages);
    page->exchange = copy_exchange(&group->arena, exchange);
    group->bytes += exchange->body.len;
    page->date = arena_string(&group->arena, slice_of(crawl->handler.date(crawl->handler.context)));
}

enum status pages_begin(struct crawl *crawl, const struct task *task,
                        const struct http_exchange *exchange, struct error *error)
{
    enum status status = STATUS_OK;
    struct arena arena;
    arena_init(&arena);
    struct slice next = task->kind == TASK_ALL
                            ? SLICE_EMPTY
                            : next_page(&arena, exchange, number_of(exchange->url));
    if (next.len) {
        struct group *group = ARENA_NEW(&crawl->arena, struct group);
        VEC_ADD(&crawl->arena, &crawl->groups, group);
        arena_init(&group->arena);
        group->url = task->url;
        group->key = task->key;
        group->final_url = arena_string(&group->arena, slice_of(exchange->url));
        group->last_page = number_of(exchange->url);
        keep(crawl, group, exchange);
        if (!ask_next(crawl, group, next))
            status = finish(crawl, group, error);
    } else {
        struct crawl_page page = {exchange, crawl->handler.date(crawl->handler.context)};
        struct crawl_article article = {task->url, task->key, exchange->url, &page, 1};
        status = deliver(crawl, &article, error);
    }
    arena_release(&arena);
    return status;
}

enum status pages_continue(struct crawl *crawl, const struct task *task,
                           const struct http_exchange *exchange, struct error *error)
{
    struct group *group = task->group;
    struct arena arena;
    unsigned asked = number_of(task->url), number = number_of(exchange->url);
    bool goes_on = false;
    /* A redirect back to the first page is how a site says that there is no such page. */
    if (number == asked && number != group->last_page) {
        keep(crawl, group, exchange);
        group->last_page = number;
        arena_init(&arena);
        goes_on = number != PAGE_ALL && ask_next(crawl, group, next_page(&arena, exchange, number));
        arena_release(&arena);
    }
    return goes_on ? STATUS_OK : finish(crawl, group, error);
}

enum status pages_broken(struct crawl *crawl, const struct task *task, struct error *error)
{
    return finish(crawl, task->group, error);
}

const char *pages_all_url(struct crawl *crawl, const char *url)
{
    struct outlet outlet;
    struct url_parts parts;
    struct arena arena;
    const char *all = NULL;
    arena_init(&arena);
    if (url_read(url, &arena, &parts) && !strchr(parts.path, '?') && parts.path[1] &&
        outlet_find(crawl->options.outlets, slice_of(parts.host), &outlet) &&
        slice_is(outlet.paging, "?page=all"))
        all = arena_printf(&crawl->arena, "%s?page=all", parts.whole).ptr;
    arena_release(&arena);
    return all;
}
