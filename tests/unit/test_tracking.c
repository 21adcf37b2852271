/* acquire/tracking: which addresses are one. */
#include "test.h"

#include "acquire/tracking.h"

#define NAMES "# a comment\nutm_*\nfbclid\n\n*\n"

static void assert_clean(const char *url, const char *wanted)
{
    struct arena arena;
    arena_init(&arena);
    assert_slice(tracking_clean(&arena, SLICE(NAMES), slice_of(url)), wanted);
    arena_release(&arena);
}

static void takes_what_tracks(void **state)
{
    (void)state;
    assert_clean("https://a.id/x?utm_source=rss&utm_medium=feed", "https://a.id/x");
    assert_clean("https://a.id/x?id=7&UTM_source=rss&page=2", "https://a.id/x?id=7&page=2");
    assert_clean("https://a.id/x?fbclid#top", "https://a.id/x#top");
    assert_clean("https://a.id/x?fbclid=1&fbclid=2&b", "https://a.id/x?b");
}

static void leaves_the_rest(void **state)
{
    (void)state;
    static const char *const urls[] = {"https://a.id/x",           "https://a.id/x?id=7",
                                       "https://a.id/x?fbclids=1", "https://a.id/x?",
                                       "https://a.id/utm_x?=1",    "https://a.id/x?a=utm_b=1",
                                       "https://a.id/x#?utm_a=1",  "x?&&a=%26utm_a=1"};
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++)
        assert_clean(urls[i], urls[i]);
}

static void stops_at_too_many(void **state)
{
    char url[4096] = "https://a.id/?";
    (void)state;
    for (unsigned i = 0; i < 300; i++)
        strcat(url, "utm_a=1&");
    assert_clean(url, url);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_what_tracks),
        cmocka_unit_test(leaves_the_rest),
        cmocka_unit_test(stops_at_too_many),
    };
    return cmocka_run_group_tests_name("tracking", tests, NULL, NULL);
}
