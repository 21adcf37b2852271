/* acquire/feed: every family, and the usual sins. */
#include "test.h"

#include "acquire/feed.h"
#include "base/buf.h"

#define BASE SLICE("https://news.example/feeds/all.xml")

static struct arena arena;

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static struct feed parse(const char *text)
{
    struct feed feed;
    struct error error = ERROR_NONE;
    assert_int_equal(feed_parse(slice_of(text), BASE, &arena, &feed, &error), STATUS_OK);
    return feed;
}

static void assert_date(struct civil value, const char *wanted)
{
    char text[32];
    civil_format(value, text);
    assert_string_equal(text, wanted);
}

static void reads_rss(void **state)
{
    (void)state;
    struct feed feed =
        parse("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A &amp; B</title>"
              "<item><title>&lt;b&gt;Data&lt;/b&gt; bocor &amp;amp; dijual</title><link> "
              "/a?x=1&amp;y=2#top </link>"
              "<pubDate>Tue, 28 Nov 2023 09:21:00 +0700</pubDate>"
              "<description><![CDATA[<p>Sebanyak <i>204</i> juta</p>]]></description></item>"
              "<item><title>no link</title></item>"
              "<item><guid>https://news.example/b</guid></item>"
              "<item><link>https://news.example/a?x=1&amp;y=2</link></item>"
              "<item><link>javascript:alert(1)</link></item></channel></rss>");
    assert_int_equal(feed.kind, FEED_RSS);
    assert_slice(feed.title, "A & B");
    assert_int_equal(feed.items.count, 2);
    assert_slice(feed.items.items[0].url, "https://news.example/a?x=1&y=2");
    assert_slice(feed.items.items[0].title, "Data bocor & dijual");
    assert_slice(feed.items.items[0].summary, "Sebanyak 204 juta");
    assert_date(feed.items.items[0].published, "2023-11-28T09:21:00+07:00");
    assert_slice(feed.items.items[1].url, "https://news.example/b");
}

static void reads_rdf_and_atom(void **state)
{
    (void)state;
    struct feed rdf = parse(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
        "xmlns=\"http://purl.org/rss/1.0/\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>R</title></channel>"
        "<item><link>https://r.example/1</link><dc:date>2023-11-28</dc:date></item></rdf:RDF>");
    assert_int_equal(rdf.items.count, 1);
    assert_date(rdf.items.items[0].published, "2023-11-28");
    struct feed atom =
        parse("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><link "
              "rel=\"self\" href=\"x\"/>"
              "<link href=\"../2\"/><updated>2023-11-28T02:21:00Z</updated></entry></feed>");
    assert_int_equal(atom.kind, FEED_ATOM);
    assert_slice(atom.items.items[0].url, "https://news.example/2");
    assert_date(atom.items.items[0].published, "2023-11-28T02:21:00+00:00");
}

static void reads_json_feed(void **state)
{
    (void)state;
    struct feed feed = parse(
        "{\"version\":\"https://jsonfeed.org/version/"
        "1.1\",\"title\":\"J\",\"items\":[{\"id\":\"1\",\"url\":"
        "\"/j\",\"content_html\":\"<p>a</p>\",\"date_published\":\"2023-11-28T09:21:00+07:00\"}]}");
    assert_int_equal(feed.kind, FEED_JSON);
    assert_slice(feed.items.items[0].url, "https://news.example/j");
    assert_slice(feed.items.items[0].summary, "a");
}

static void reads_sitemaps(void **state)
{
    (void)state;
    struct feed map = parse("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                            "xmlns:n=\"urn:n\"><url><loc>https://n.example/1"
                            "</loc><lastmod>2024-01-01</lastmod><n:news><n:publication><n:name>N</"
                            "n:name><n:language>id</n:language>"
                            "</n:publication><n:publication_date>2023-11-28</"
                            "n:publication_date><n:title>Bocor</n:title></n:news></url></urlset>");
    assert_int_equal(map.kind, FEED_SITEMAP);
    assert_slice(map.items.items[0].title, "Bocor");
    assert_slice(map.items.items[0].lang, "id");
    assert_date(map.items.items[0].published, "2023-11-28");
    struct feed index = parse(
        "<sitemapindex><sitemap><loc>https://n.example/s.xml.gz</loc></sitemap></sitemapindex>");
    assert_int_equal(index.kind, FEED_SITEMAP_INDEX);
    assert_true(index.items.items[0].is_feed);
}

static void reads_and_writes_opml(void **state)
{
    struct buf out;
    (void)state;
    struct feed feed = parse(
        "<opml version=\"2.0\"><head><title>S</title></head><body><outline text=\"id\"><outline "
        "text=\"A &amp; B\" "
        "type=\"rss\" xmlUrl=\"https://a.example/rss\" language=\"id\"/></outline></body></opml>");
    assert_int_equal(feed.kind, FEED_OPML);
    assert_int_equal(feed.items.count, 1);
    buf_init(&out, 0);
    assert_int_equal(feed_write_opml(&feed, &out), STATUS_OK);
    struct feed again = parse(out.ptr);
    assert_slice(again.title, "S");
    assert_slice(again.items.items[0].title, "A & B");
    assert_slice(again.items.items[0].url, "https://a.example/rss");
    assert_slice(again.items.items[0].lang, "id");
    buf_release(&out);
}

static void reads_lists_and_pages(void **state)
{
    (void)state;
    struct feed list = parse("# mine\nhttps://a.example/1\n\nhttps://a.example/2\r\n");
    assert_int_equal(list.kind, FEED_LIST);
    assert_int_equal(list.items.count, 2);
    struct feed page = parse("<!doctype html><html><head><link rel=alternate "
                             "type='application/rss+xml' href='/rss' title=R>"
                             "<link rel=stylesheet href=x></head><body>x</body></html>");
    assert_int_equal(page.kind, FEED_PAGE);
    assert_slice(page.items.items[0].url, "https://news.example/rss");
    assert_true(page.items.items[0].is_feed);
}

static void reads_broken_feeds_as_far_as_they_go(void **state)
{
    (void)state;
    struct feed feed =
        parse("<rss><channel><item><title>a&nbsp;b</title><link>https://a.example/1</link></item>"
              "<item><link>https://a.example/2</link></item><item><link>https://a.ex");
    assert_true(feed.items.count >= 2);
}

static void refuses_what_is_none(void **state)
{
    static const char *const wrong[] = {
        "", "hello", "{}", "{\"version\":1}", "<html><body>x</body></html>", "<x/>"};
    (void)state;
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct feed feed;
        struct error error = ERROR_NONE;
        assert_int_equal(feed_parse(slice_of(wrong[i]), BASE, &arena, &feed, &error),
                         STATUS_FORMAT);
    }
}

/* Entities that grow, and files that a document wants read, are neither. */
static void expands_no_entities(void **state)
{
    (void)state;
    struct feed feed = parse("<!DOCTYPE rss [<!ENTITY a SYSTEM "
                             "\"file:///etc/passwd\">]><rss><channel><title>x&a;</title><item>"
                             "<link>https://a.example/1</link></item></channel></rss>");
    assert_slice(feed.title, "x");
}

static void reads_dates_with_their_sins(void **state)
{
    struct civil value;
    (void)state;
    static const char *const dates[][2] = {
        {"28 Nov 2023 09:21 GMT", "2023-11-28T09:21:00+00:00"},
        {"Sel, 28 Nop 2023 09:21:00 WIB", "2023-11-28T09:21:00+07:00"},
        {"Tue, 28 Nov 23 09:21:00 -0500", "2023-11-28T09:21:00-05:00"},
        {"Tue, 28 Nov 2023", "2023-11-28"},
        {"2023-11-28 09:21:00", "2023-11-28T09:21:00"}};
    for (unsigned i = 0; i < sizeof dates / sizeof *dates; i++) {
        assert_true(feed_date(slice_of(dates[i][0]), &value));
        assert_date(value, dates[i][1]);
    }
    assert_false(feed_date(SLICE("yesterday"), &value));
    assert_false(feed_date(SLICE("31 Feb 2023"), &value));
    assert_false(feed_date(SLICE(""), &value));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_rss),
        cmocka_unit_test(reads_rdf_and_atom),
        cmocka_unit_test(reads_json_feed),
        cmocka_unit_test(reads_sitemaps),
        cmocka_unit_test(reads_and_writes_opml),
        cmocka_unit_test(reads_lists_and_pages),
        cmocka_unit_test(reads_broken_feeds_as_far_as_they_go),
        cmocka_unit_test(refuses_what_is_none),
        cmocka_unit_test(expands_no_entities),
        cmocka_unit_test(reads_dates_with_their_sins),
    };
    return cmocka_run_group_tests(tests, NULL, tear_down);
}
