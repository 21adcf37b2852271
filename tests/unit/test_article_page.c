/* article/page and its helpers: pages in, articles out. */
#include "test.h"
#include "with_engine.h"

#include "article/page_names.h"

static enum status try_page(struct slice bytes, const char *fetched, struct article *article)
{
    struct source_doc doc = {
        .media = MEDIA_HTML, .bytes = bytes, .fetched = slice_of(fetched), .published = CIVIL_NONE};
    return engine_article(engine, &doc, &arena, article, NULL);
}

static struct article read_page(const char *head, const char *body)
{
    struct article article;
    struct slice page = arena_printf(
        &arena, "<!DOCTYPE html><html><head>%s</head><body>%s</body></html>", head, body);
    assert_int_equal(try_page(page, "", &article), STATUS_OK);
    return article;
}

#define ONE                                                                                        \
    "Sebuah forum gelap menjajakan data pelanggan toko daring, kata seorang peneliti keamanan "    \
    "siber, Rabu."
#define TWO                                                                                        \
    "Pengelola toko membantah ada kebocoran dan mengatakan akan memeriksa sistem mereka lebih "    \
    "dahulu."
#define THREE                                                                                      \
    "Polisi sudah menerima laporan itu, dan penyelidikan atas penjual data masih berjalan sampai " \
    "sekarang."
#define BODY "<p>" ONE "</p><p>" TWO "</p><p>" THREE "</p>"
#define TEXT ONE "\n\n" TWO "\n\n" THREE

static void leaves_out_what_is_around(void **state)
{
    (void)state;
    struct article article = read_page(
        "<title>Toko Bantah Kebocoran - Warta</title><script>var x = '<p>" ONE "</p>';</script>",
        "<nav><ul><li><a href=/>Beranda</a><li><a href=/n>Nasional</a></ul></nav>"
        "<main><h1>Toko Bantah Kebocoran</h1><div class=byline>Oleh Rina</div>"
        "<figure><img><figcaption>Warga memeriksa ponsel, Rabu (29/11/2023).</figcaption></figure>"
        "<div class=article-body><p>" ONE
        "</p><p><strong>Baca juga:</strong> <a href=/b>Cara Memeriksa Data</a></p>"
        "<div class=ads>Advertisement</div><p>" TWO "</p><p>" THREE "</p></div>"
        "<div class=related><h3>Berita terkait</h3><p>Hujan deras melanda kota itu sejak pagi, "
        "kata petugas badan cuaca.</p></div>"
        "</main><aside><p>Jadwal siaran langsung pertandingan malam ini, lengkap dengan susunan "
        "pemain.</p></aside>"
        "<footer><p>Hak cipta 2023, dilarang menyalin tanpa izin tertulis dari redaksi, kata "
        "kami.</p></footer>");
    assert_slice(article.text, TEXT);
    assert_slice(article.title, "Toko Bantah Kebocoran");
    assert_int_equal(article.captions.count, 1);
}

static void joins_what_advertisements_split(void **state)
{
    (void)state;
    struct article article =
        read_page("", "<h1>Toko Bantah</h1><div><div><p>" ONE "</p></div><div id=ad-1></div>"
                      "<div><p>" TWO "</p></div><div><p>" THREE "</p></div></div>");
    assert_slice(article.text, TEXT);
    article =
        read_page("", "<h1>Toko Bantah</h1><div>" ONE "<br><br>" TWO "<br/><br/>" THREE "</div>");
    assert_slice(article.text, TEXT);
}

static void does_not_believe_wrappers(void **state)
{
    (void)state;
    struct article article =
        read_page("", "<div class='page has-sidebar comments-open'><h1>Toko Bantah</h1>"
                      "<div class=sidebar-layout><h1>Toko</h1>" BODY "</div></div>");
    assert_slice(article.text, TEXT);
}

#define OTHER                                                                                      \
    "<p>Hujan deras melanda kota itu sejak pagi, kata petugas badan cuaca, dan beberapa jalan "    \
    "utama tergenang sampai sore hari.</p><p>Petugas mengimbau warga untuk menunda perjalanan, "   \
    "dan sekolah di tiga kecamatan meliburkan murid sampai Jumat.</p>"

/* Names that tell of the subject or the layout, on what holds headline and text. */
static void does_not_believe_names_around_the_headline(void **state)
{
    (void)state;
    const char *title = "<title>Toko Bantah</title>";
    struct article article =
        read_page(title, "<article class='post-7 type-post hentry category-newsletter tag-cookie'>"
                         "<h1>Toko Bantah</h1>" BODY "</article><div class=widget>" OTHER "</div>");
    assert_slice(article.text, TEXT);
    article = read_page(title, "<article class=author-article><h1>Toko Bantah</h1>"
                               "<div class=article-text>" BODY "</div></article>"
                               "<div class=widget>" OTHER "</div>");
    assert_slice(article.text, TEXT);
    /* Elsewhere the same names are believed. */
    article = read_page(title, "<article><h1>Toko Bantah</h1>" BODY "</article>"
                               "<div class=tag-cookie>" OTHER "</div>"
                               "<div class=author-box>" OTHER "</div>");
    assert_slice(article.text, TEXT);
}

/* The next report, on the same page for those who scroll on. */
static void takes_the_report_below_its_headline(void **state)
{
    (void)state;
    struct article article =
        read_page("<title>Toko Bantah</title>",
                  "<main><article><h1>Toko Bantah</h1><div class=text>" BODY "</div></article>"
                  "<article><h1>Hujan Deras</h1><div class=text>" OTHER OTHER "</div></article>"
                  "</main>");
    assert_slice(article.text, TEXT);
}

static void reads_on_in_a_heading_that_never_closes(void **state)
{
    (void)state;
    struct article article =
        read_page("", "<h1>Toko Bantah</h1><main><h2>Pelanggan cemas"
                      "<div><p>" ONE " " TWO "</p><p>" TWO " " THREE "</p></div></main>");
    assert_slice(article.text, ONE " " TWO "\n\n" TWO " " THREE);
}

static void leaves_out_notes_of_the_outlet(void **state)
{
    (void)state;
    struct article article = read_page(
        "", "<h1>Toko Bantah</h1><div>" BODY
            "<p>Subscribe now to our weekend edition for the full story.</p>"
            "<p>If you’re seeing this message but you’re already a subscriber, click here.</p>"
            "<p>This article is the copyrighted property of Warta.</p>"
            "<p>Written permission must be obtained before reprint in online media.</p>"
            "<p>We want to hear what you think about this article.</p>"
            "<p>This post contains references to products from one or more advertisers.</p></div>");
    assert_slice(article.text, TEXT);
    article = read_page("", "<h1>Toko Bantah</h1><div>" BODY
                            "<p>Written permission from patients was never obtained.</p></div>");
    assert_slice(article.text, TEXT "\n\nWritten permission from patients was never obtained.");
}

static void reads_metadata(void **state)
{
    (void)state;
    struct article article = read_page(
        "<meta property=og:title content='Toko Bantah Kebocoran | Kompas.com'><title>x</title>"
        "<link rel=canonical href='https://tekno.kompas.com/read/2023/11/29/1/toko'>"
        "<script type='application/ld+json'>[{\"@type\": \"BreadcrumbList\"}, {\"@graph\": "
        "[{\"@type\": [\"NewsArticle\"],"
        "\"headline\": \"Toko\n Bantah\", \"datePublished\": \"2023-11-29T18:30:00Z\", \"author\": "
        "[{\"name\": \"Rina Sari\"}, \"Budi\"], \"editor\": {\"name\": \"Andi Wijaya\"},"
        "\"dateModified\": \"2023-11-30T02:00:00Z\", \"articleSection\": \"Tekno\","
        "\"publisher\": {\"name\": \"PT X\"}}]}]</script>",
        BODY);
    char when[32];
    civil_format(article.published, when);
    assert_slice(article.title, "Toko Bantah Kebocoran");
    assert_string_equal(when, "2023-11-30T01:30:00+07:00"); /* the outlet's own zone */
    assert_int_equal(article.published_basis, ARTICLE_BASIS_METADATA);
    assert_slice(article.site, "tekno.kompas.com");
    assert_slice(article.publisher, "Kompas.com");
    assert_slice(article.canonical_url, "https://tekno.kompas.com/read/2023/11/29/1/toko");
    assert_int_equal(article.authors.count, 2);
    assert_slice(article.authors.items[0], "Rina Sari");
    assert_int_equal(article.authors_basis, ARTICLE_BASIS_METADATA);
    assert_slice(article.editors.items[0], "Andi Wijaya");
    assert_slice(article.section, "Tekno");
    civil_format(article.modified, when);
    assert_string_equal(when, "2023-11-30T09:00:00+07:00");
    article = read_page("<meta property=article:published_time content=2023-11-29>"
                        "<meta property=article:modified_time content=2023-11-01>",
                        BODY);
    assert_int_equal(article.modified.precision, PRECISION_NONE); /* before it appeared */
}

static void takes_a_brief_of_short_sentences(void **state)
{
    (void)state;
    static const char brief[] = "<h1>Toko Bantah</h1><p>Polisi memeriksa tiga saksi kemarin.</p>"
                                "<p>Toko itu masih tutup sampai hari ini.</p>";
    struct article article;
    struct slice page = arena_printf(&arena,
                                     "<nav><p>Semua berita hari ini ada di sini.</p></nav>"
                                     "<article>%s</article><p>Ikuti kami di sini juga.</p>",
                                     brief);
    assert_int_equal(try_page(page, "", &article), STATUS_OK);
    assert_slice(article.text, "Polisi memeriksa tiga saksi kemarin.\n\n"
                               "Toko itu masih tutup sampai hari ini.");
    /* Nothing says that it is an article. */
    assert_int_equal(try_page(arena_printf(&arena, "<div>%s</div>", brief), "", &article),
                     STATUS_FORMAT);
}

/* What is shown to those who have not subscribed is said to be that, and their invitation is no
 * article. */
static void tells_of_what_is_for_subscribers(void **state)
{
    (void)state;
    static const char *const invitations[] = {
        "Subscribe to continue reading this article.", "Already a subscriber? Log in.",
        "This article is only available to our subscribers.",
        "Artikel ini khusus pelanggan. Silakan berlangganan untuk melanjutkan membaca.",
        "Untuk melanjutkan membaca, masuk atau daftar."};
    struct article article;
    for (size_t i = 0; i < sizeof invitations / sizeof *invitations; i++) {
        struct slice page = arena_printf(&arena, "<h1>Toko Bantah</h1><div><p>" ONE "</p><p>%s</p>",
                                         invitations[i]);
        assert_int_equal(try_page(page, "", &article), STATUS_OK);
        assert_slice(article.text, ONE);
        assert_int_equal(article.warnings.count, 1);
        page = arena_printf(&arena, "<h1>Toko Bantah</h1><div><p>%s</p>", invitations[i]);
        assert_int_equal(try_page(page, "", &article), STATUS_FORMAT);
    }
    article = read_page("", "<h1>Toko Bantah</h1><p>" ONE "</p>"
                            "<p>This article is only the beginning of a series on the shop.</p>");
    assert_int_equal(article.warnings.count, 0);
}

static struct civil date_of(const char *head, const char *above, const char *below,
                            const char *fetched)
{
    struct article article;
    struct slice page = arena_printf(
        &arena,
        "<html><head>%s</head><body><h1>Toko Bantah Kebocoran</h1>%s<div>" BODY "</div>%s</body>",
        head, above, below);
    assert_int_equal(try_page(page, fetched, &article), STATUS_OK);
    return article.published;
}

static void takes_no_wrong_date(void **state)
{
    (void)state;
    char text[32];
    civil_format(date_of("", "<div>Rabu, 29 Nov 2023 09:21 WIB</div>", "", ""), text);
    assert_string_equal(text, "2023-11-29T09:21:00+07:00");
    /* Beside other reports, in a script, in the future of the capture. */
    civil_format(
        date_of("", "",
                "<div class=terkini><p>Hujan deras</p><span>Kamis, 18 Desember 2025</span></div>",
                ""),
        text);
    assert_string_equal(text, "");
    civil_format(date_of("<script>var date = '2023-11-29';</script>", "", "", ""), text);
    assert_string_equal(text, "");
    civil_format(date_of("<meta property=article:published_time content=2025-01-01>", "", "",
                         "2023-12-01T00:00:00Z"),
                 text);
    assert_string_equal(text, "");
    civil_format(date_of("<link rel=canonical href=https://a.id/2023/11/29/x>", "", "", ""), text);
    assert_string_equal(text, "2023-11-29");
}

/* As large Indonesian sites build their pages: a dateline outside the first paragraph, boxes
 * between paragraphs, the reporters below the text. */
static void knows_indonesian_habits(void **state)
{
    (void)state;
    struct article article = read_page(
        "<meta name=publishdate content='2023/11/29 09:21:00'>",
        "<article class=detail><h1>Toko Bantah Kebocoran</h1><div class=detail__date>Rabu, 29 Nov "
        "2023 09:21 WIB</div>"
        "<div class=detail__body><div class=detail__body-text><strong>Jakarta</strong> - <p>" ONE
        "</p>"
        "<div class=parallax><p>ADVERTISEMENT</p><div>SCROLL TO CONTINUE WITH CONTENT</div></div>"
        "<table class=linksisip><tr><td><div><strong>Baca juga: </strong><a href=#>Cara Memeriksa "
        "Data Bocor</a></div></table>"
        "<p>" TWO "</p><p>Simak Video: \"Polisi Buru Penjual Data\"</p><br>[Gambas:Video 20detik]"
        "<p>" THREE "</p><strong>(rns/fay)</strong></div></div></article>"
        "<section class=terkait><article><h2><a href=#>Hujan Deras Landa Kota Sejak "
        "Pagi</a></h2></article></section>");
    assert_slice(article.text, "Jakarta - " TEXT);
    article = read_page(
        "",
        "<article><h1>Toko bantah kebocoran</h1><div class=post-content>Jakarta (ANTARA) - " ONE
        "<br/><br/><span><b>Baca juga: <a href=#>Kominfo panggil toko</a></b></span><br/><br/>" TWO
        "<br/><br/>" THREE
        "<br/><p>Pewarta: Rina Sari<br/>Editor: Budi Hartono<br/>Copyright © ANTARA 2023"
        "</p></div></article>");
    assert_slice(article.text, "Jakarta (ANTARA) - " TEXT);
    assert_slice(article.credit, "ANTARA");
    assert_slice(article.dateline_place, "Jakarta");
    assert_int_equal(article.authors.count, 1);
    assert_slice(article.authors.items[0], "Rina Sari");
    assert_slice(article.editors.items[0], "Budi Hartono");
}

static void traces_text_to_bytes(void **state)
{
    (void)state;
    struct slice page = SLICE(
        "\xEF\xBB\xBF<h1>Toko Bantah</h1><div><p>Sebuah <b>forum gelap</b> menjajakan "
        "&quot;data&quot;&nbsp;pelanggan "
        "<script>x()</script>toko daring, kata peneliti (Foto: Antara).</p><p>" TWO "</p></div>");
    struct source_doc doc = {.media = MEDIA_HTML, .bytes = page, .published = CIVIL_NONE};
    struct article article;
    struct span found;
    assert_int_equal(engine_article(engine, &doc, &arena, &article, NULL), STATUS_OK);
    size_t at = slice_find(article.text, SLICE("gelap"), 0);
    size_t end = slice_find(article.text, SLICE("daring"), 0) + 6;
    assert_true(article_trace(&article, &doc, (struct span){(uint32_t)at, (uint32_t)end}, &found));
    assert_slice(
        slice_sub(page, found),
        "gelap</b> menjajakan &quot;data&quot;&nbsp;pelanggan <script>x()</script>toko daring");
    assert_false(article_trace(&article, &doc, (struct span){5, 5}, &found));
    struct source_doc latin = {
        .media = MEDIA_HTML,
        .bytes =
            SLICE("<h1>Toko</h1><p>Caf\xE9 \x93"
                  "data\x94 itu ramai sekali, kata seorang peneliti keamanan siber, Rabu.</p>"),
        .published = CIVIL_NONE};
    assert_int_equal(engine_article(engine, &latin, &arena, &article, NULL), STATUS_OK);
    at = slice_find(article.text, SLICE("“data”"), 0);
    assert_true(
        article_trace(&article, &latin, (struct span){(uint32_t)at, (uint32_t)at + 10}, &found));
    assert_slice(slice_sub(latin.bytes, found), "\x93"
                                                "data\x94");
}

static void refuses_what_is_no_article(void **state)
{
    (void)state;
    struct article article;
    assert_int_equal(
        try_page(SLICE("<html><body><script>x()</script></body></html>"), "", &article),
        STATUS_FORMAT);
    assert_int_equal(try_page(SLICE("%PDF-1.4 ..."), "", &article), STATUS_FORMAT);
    assert_int_equal(try_page(SLICE(""), "", &article), STATUS_FORMAT);
    struct slice nested = SLICE_EMPTY;
    char *deep = arena_alloc(&arena, 5 * 100000);
    for (size_t i = 0; i < 100000; i++)
        memcpy(deep + 5 * i, "<div>", 5);
    nested = (struct slice){deep, 5 * 100000};
    assert_int_equal(try_page(nested, "", &article), STATUS_FORMAT);
}

static void tells_elements_by_their_names(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        enum element_kind kind;
    } cases[] = {
        {"related-posts", KIND_NEVER},
        {"postRelated", KIND_NEVER},
        {"is_related", KIND_PLAIN},
        {"unrelated", KIND_PLAIN},
        {"content-7", KIND_CONTENT},
        {"contents", KIND_PLAIN},
        {"sidebar story-body", KIND_ARTICLE},
        {"hentry tag-related", KIND_PLAIN},
        {"empty", KIND_PLAIN},
        {"unknown", KIND_PLAIN},
    };
    struct page_names names =
        page_names_read(&arena, SLICE("# comment\twhole\nrelated\tnever\ncontent\tcontent\twhole\n"
                                      "sidebar\tweak\nstory-body\tarticle\nempty\n"
                                      "unknown\tnone\n"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(page_names_kind(&names, slice_of(cases[i].name)), cases[i].kind);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leaves_out_what_is_around),
        cmocka_unit_test(joins_what_advertisements_split),
        cmocka_unit_test(does_not_believe_wrappers),
        cmocka_unit_test(does_not_believe_names_around_the_headline),
        cmocka_unit_test(takes_the_report_below_its_headline),
        cmocka_unit_test(reads_on_in_a_heading_that_never_closes),
        cmocka_unit_test(leaves_out_notes_of_the_outlet),
        cmocka_unit_test(reads_metadata),
        cmocka_unit_test(takes_a_brief_of_short_sentences),
        cmocka_unit_test(tells_of_what_is_for_subscribers),
        cmocka_unit_test(takes_no_wrong_date),
        cmocka_unit_test(knows_indonesian_habits),
        cmocka_unit_test(tells_elements_by_their_names),
        cmocka_unit_test(traces_text_to_bytes),
        cmocka_unit_test(refuses_what_is_no_article),
    };
    return cmocka_run_group_tests_name("article_page", tests, set_up, tear_down);
}
