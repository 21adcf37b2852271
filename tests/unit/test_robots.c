/* acquire/robots: RFC 9309, section by section. */
#include "test.h"

#include "acquire/robots.h"

static bool allowed(const char *file, const char *path)
{
    struct arena arena = ARENA_EMPTY;
    struct robots robots;
    robots_parse(slice_of(file), SLICE("runut"), &arena, &robots);
    bool answer = robots_allow(&robots, slice_of(path), &arena);
    arena_release(&arena);
    return answer;
}

static void takes_the_group_that_names_us(void **state)
{
    static const char file[] =
        "User-agent: *\nDisallow: /\n\nUser-Agent: RUNUT/1.0\nDisallow: /private\n";
    (void)state;
    assert_true(allowed(file, "/news"));
    assert_false(allowed(file, "/private/x"));
    assert_false(allowed("User-agent: *\nDisallow: /\n", "/news"));
    assert_true(allowed("User-agent: runutbot\nDisallow: /\n", "/news"));
    assert_true(allowed("", "/news"));
}

static void merges_groups_and_shares_rules(void **state)
{
    (void)state;
    static const char twice[] = "user-agent: runut\ndisallow: /a\nuser-agent: x\ndisallow: "
                                "/\nuser-agent: runut\ndisallow: /b";
    assert_false(allowed(twice, "/a"));
    assert_false(allowed(twice, "/b"));
    assert_true(allowed(twice, "/c"));
    static const char shared[] = "user-agent: x\nuser-agent: runut\nDisallow: /s\r\rAllow: /s/ok\r";
    assert_false(allowed(shared, "/s/1"));
    assert_true(allowed(shared, "/s/ok"));
}

static void lets_the_longest_match_win(void **state)
{
    (void)state;
    static const char file[] =
        "user-agent: *\nallow: /p\ndisallow: /\nallow: /folder\ndisallow: /folder\n"
        "disallow: /*.pdf$\nallow: /page\ndisallow: /*.html";
    assert_true(allowed(file, "/page"));
    assert_true(allowed(file, "/folder/x"));
    assert_false(allowed(file, "/other"));
    assert_false(allowed(file, "/page.html"));
    assert_false(allowed(file, "/p/report.pdf"));
    assert_true(allowed(file, "/p/report.pdf?x"));
}

static void knows_star_and_dollar(void **state)
{
    (void)state;
    static const char file[] =
        "user-agent: *\ndisallow: /a*b*c\ndisallow: /end$\ndisallow: /fish*.php";
    assert_false(allowed(file, "/a--b--c--"));
    assert_true(allowed(file, "/a--c--b"));
    assert_false(allowed(file, "/end"));
    assert_true(allowed(file, "/ending"));
    assert_false(allowed(file, "/fishheads/catfish.php?parameters"));
    assert_true(allowed(file, "/Fish.php"));
}

static void compares_octets_not_escapes(void **state)
{
    (void)state;
    assert_false(allowed("user-agent: *\ndisallow: /a%3cd.html", "/a%3Cd.html"));
    assert_false(allowed("user-agent: *\ndisallow: /%7Ejoe/", "/~joe/index.html"));
    assert_false(allowed("user-agent: *\ndisallow: /\xe3\x83\x84", "/%E3%83%84"));
    assert_true(allowed("user-agent: *\ndisallow: /a%2Fb", "/a/b"));
}

static void always_allows_robots_txt(void **state)
{
    (void)state;
    assert_true(allowed("user-agent: *\ndisallow: /", "/robots.txt"));
}

static void ignores_comments_and_nonsense(void **state)
{
    (void)state;
    assert_false(
        allowed("\xef\xbb\xbf# c\nuser-agent : * # all\nfoo\n: x\ndisallow : /x # y\n", "/x"));
    assert_true(allowed("disallow: /x\nuser-agent: *\nallow: /", "/x"));
    assert_true(allowed("user-agent: *\ndisallow:\n", "/x"));
}

static void reads_delays_and_sitemaps(void **state)
{
    struct arena arena = ARENA_EMPTY;
    struct robots robots;
    (void)state;
    robots_parse(
        SLICE(
            "sitemap: https://a.example/s.xml\nuser-agent: *\ncrawl-delay: 2.5\nuser-agent: runut\n"
            "crawl-delay: 99999999999999\n"),
        SLICE("runut"), &arena, &robots);
    assert_int_equal(robots.crawl_delay_ms, 3600 * 1000);
    assert_int_equal(robots.sitemaps.count, 1);
    robots_parse(SLICE("user-agent: *\ncrawl-delay: 2.5\n"), SLICE("runut"), &arena, &robots);
    assert_int_equal(robots.crawl_delay_ms, 2500);
    arena_release(&arena);
}

static void reads_meaning_from_the_status(void **state)
{
    struct arena arena = ARENA_EMPTY;
    struct robots robots;
    (void)state;
    assert_false(robots_for_status(200, &robots));
    assert_true(robots_for_status(404, &robots));
    assert_true(robots_allow(&robots, SLICE("/x"), &arena));
    assert_true(robots_for_status(503, &robots));
    assert_false(robots_allow(&robots, SLICE("/x"), &arena));
    assert_true(robots_for_status(0, &robots));
    assert_false(robots_allow(&robots, SLICE("/x"), &arena));
    arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_the_group_that_names_us),
        cmocka_unit_test(merges_groups_and_shares_rules),
        cmocka_unit_test(lets_the_longest_match_win),
        cmocka_unit_test(knows_star_and_dollar),
        cmocka_unit_test(compares_octets_not_escapes),
        cmocka_unit_test(always_allows_robots_txt),
        cmocka_unit_test(ignores_comments_and_nonsense),
        cmocka_unit_test(reads_delays_and_sitemaps),
        cmocka_unit_test(reads_meaning_from_the_status),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
