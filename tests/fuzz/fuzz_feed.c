/* Any bytes as what a crawler reads before it asks for pages: feeds, sitemaps, lists, robots.txt,
 * addresses in redirects. What comes out of a feed can be asked for, robots.txt always gives an
 * answer, and a redirect never leaves http and https. */
#include "fuzz.h"

#include "acquire/feed.h"
#include "acquire/paging.h"
#include "acquire/robots.h"
#include "acquire/tracking.h"
#include "fetch/address.h"

static void read_feed(struct slice bytes, struct arena *arena)
{
    struct feed feed;
    struct error error = ERROR_NONE;
    struct slice base, rest;
    unsigned page;
    if (feed_parse(bytes, SLICE("https://berita.example/a/feed"), arena, &feed, &error) !=
        STATUS_OK) {
        REQUIRE(error.message[0]);
        return;
    }
    REQUIRE(feed.items.count <= FEED_MAX_ITEMS);
    for (uint32_t i = 0; i < feed.items.count; i++) {
        struct slice url = feed.items.items[i].url;
        REQUIRE(slice_starts_with(url, SLICE("http://")) ||
                slice_starts_with(url, SLICE("https://")));
        paging_read(url, &base, &rest, &page);
    }
}

static void read_robots(struct slice bytes, struct arena *arena)
{
    struct robots robots;
    robots_parse(bytes, SLICE("runut"), arena, &robots);
    robots_allow(&robots, SLICE("/2023/11/data-bocor?page=all"), arena);
    REQUIRE(robots_allow(&robots, SLICE("/"), arena) == robots_allow(&robots, SLICE("/"), arena));
}

/* What is clean stays as it is; nothing grows. */
static void clean(struct slice bytes, struct arena *arena)
{
    struct slice names = SLICE("utm_*\nfbclid\n"), once = tracking_clean(arena, names, bytes);
    REQUIRE(once.len <= bytes.len && slice_equal(tracking_clean(arena, names, once), once));
}

static void follow(struct slice bytes, struct arena *arena)
{
    struct url_parts parts, again;
    if (bytes.len > 2000 || memchr(bytes.ptr, '\0', bytes.len))
        return;
    const char *url = url_redirect("https://berita.example/a?b", arena_string(arena, bytes), arena);
    if (!url)
        return;
    REQUIRE(url_read(url, arena, &parts) && parts.path[0] == '/' && parts.host[0]);
    REQUIRE(url_read(parts.whole, arena, &again) && strcmp(parts.whole, again.whole) == 0);
    address_is_private_host(parts.host);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice bytes = {(const char *)data, size};
    struct arena arena = ARENA_EMPTY;
    if (size == 0)
        return 0;
    read_feed(bytes, &arena);
    read_robots(bytes, &arena);
    follow(bytes, &arena);
    clean(bytes, &arena);
    arena_release(&arena);
    return 0;
}
