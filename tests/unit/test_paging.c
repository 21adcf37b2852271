/* acquire/paging: which addresses are pages of one article. */
#include "test.h"

#include "acquire/paging.h"

static void assert_page(const char *url, const char *base, unsigned page)
{
    struct slice got, rest;
    unsigned number;
    assert_true(paging_read(slice_of(url), &got, &rest, &number));
    assert_slice(got, base);
    assert_int_equal(number, page);
}

static void reads_numbers(void **state)
{
    (void)state;
    assert_page("https://a.id/read/toko-bocor", "https://a.id/read/toko-bocor", 1);
    assert_page("https://a.id/read/toko-bocor?page=2", "https://a.id/read/toko-bocor", 2);
    assert_page("https://a.id/read/toko-bocor?utm=x&page=all#top",
                "https://a.id/read/toko-bocor?utm=x", PAGE_ALL);
    assert_page("https://a.id/read/toko-bocor/3", "https://a.id/read/toko-bocor", 3);
    assert_page("https://a.id/read/toko-bocor/page/3/", "https://a.id/read/toko-bocor", 3);
    assert_page("https://a.id/2023/11/28", "https://a.id/2023/11/28", 1);
    assert_page("https://a.id/read/123/toko-bocor-28", "https://a.id/read/123/toko-bocor-28", 1);
}

static void compares_addresses(void **state)
{
    (void)state;
    struct slice one = SLICE("https://a.id/read/toko-bocor");
    assert_true(paging_is_same_article(one, SLICE("https://a.id/read/toko-bocor?page=2")));
    assert_true(paging_is_same_article(one, SLICE("https://a.id/read/toko-bocor/2")));
    assert_false(paging_is_same_article(one, one));
    assert_false(paging_is_same_article(one, SLICE("https://a.id/read/toko-bantah?page=2")));
    assert_false(paging_is_same_article(SLICE("x"), SLICE("x?page=2")));
}

static void finds_own_address(void **state)
{
    (void)state;
    assert_slice(
        paging_own_url(SLICE("<head><link href='https://a.id/1' rel=\"canonical\"></head>")),
        "https://a.id/1");
    assert_slice(paging_own_url(SLICE("<meta property=\"og:url\" content=\"https://a.id/2\"/>")),
                 "https://a.id/2");
    assert_slice(paging_own_url(SLICE("<a href=\"https://a.id/2\">")), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_numbers),
        cmocka_unit_test(compares_addresses),
        cmocka_unit_test(finds_own_address),
    };
    return cmocka_run_group_tests_name("paging", tests, NULL, NULL);
}
