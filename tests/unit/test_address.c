/* Addresses that may not be connected to, and the parts of a web address. */
#include "fetch/address.h"
#include "test.h"

static void private_hosts(void **state)
{
    static const char *const bad[] = {
        "localhost",      "a.localhost",     "127.0.0.1",  "127.1",
        "0x7f000001",     "10.2.3.4",        "172.16.0.1", "172.31.255.255",
        "192.168.1.1",    "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1",      "255.255.255.255", "::1",        "::",
        "fe80::1",        "fd00::1",         "ff02::1",    "::ffff:127.0.0.1",
        "64:ff9b::a00:1", "2002:7f00:1::",   "2001:db8::1"};
    static const char *const good[] = {"172.32.0.1",     "8.8.8.8",      "100.128.0.1",
                                       "203.0.114.1",    "2606:4700::1", "::ffff:8.8.8.8",
                                       "2002:808:808::", "example.org",  "localhost.example.org"};
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (!address_is_private_host(bad[i]))
            fail_msg("%s should be private", bad[i]);
    }
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        if (address_is_private_host(good[i]))
            fail_msg("%s should be public", good[i]);
    }
}

static void parts(void **state)
{
    struct arena arena;
    struct url_parts out;
    (void)state;
    arena_init(&arena);
    assert_true(url_read("HTTPS://User:Pass@WWW.Example.ID:443/a%20b/c?x=1&y=2#top", &arena, &out));
    assert_true(out.is_https);
    assert_string_equal(out.host, "www.example.id");
    assert_int_equal(out.port, 443);
    assert_string_equal(out.path, "/a%20b/c?x=1&y=2");
    assert_string_equal(out.whole, "https://www.example.id/a%20b/c?x=1&y=2");
    assert_true(url_read("http://[::1]:8080", &arena, &out));
    assert_string_equal(out.host, "::1");
    assert_int_equal(out.port, 8080);
    assert_string_equal(out.path, "/");
    assert_false(url_read("ftp://example.id/x", &arena, &out));
    assert_false(url_read("javascript:alert(1)", &arena, &out));
    assert_false(url_read("file:///etc/passwd", &arena, &out));
    arena_release(&arena);
}

static void redirects(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    assert_string_equal(url_redirect("https://a.id/x/y?z", "../w", &arena), "https://a.id/w");
    assert_string_equal(url_redirect("https://a.id/x", "//b.id/w", &arena), "https://b.id/w");
    assert_string_equal(url_redirect("https://a.id/x", "/berita lama", &arena),
                        "https://a.id/berita%20lama");
    assert_null(url_redirect("https://a.id/x", "file:///etc/passwd", &arena));
    arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(private_hosts),
        cmocka_unit_test(parts),
        cmocka_unit_test(redirects),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
