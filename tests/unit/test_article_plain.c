/* article/plain and its helpers: what is the article in a text, and what is left over of a page. */
#include "test.h"
#include "with_engine.h"

static struct article read_titled(const char *title, const char *text)
{
    struct source_doc doc = {
        .bytes = slice_of(text), .title = slice_of(title), .published = CIVIL_NONE};
    struct article article;
    assert_int_equal(engine_article(engine, &doc, &arena, &article, NULL), STATUS_OK);
    return article;
}

static struct article read_text(const char *text)
{
    return read_titled("", text);
}

static void assert_published(struct civil date, const char *wanted)
{
    char text[32];
    civil_format(date, text);
    assert_string_equal(text, wanted);
}

#define LEDE                                                                                       \
    "Jakarta (ANTARA) - Sebuah forum gelap menjajakan data pelanggan toko daring, kata peneliti "  \
    "keamanan siber.\n"
#define MORE                                                                                       \
    "Pengelola toko membantah ada kebocoran dan mengatakan akan memeriksa sistem mereka lebih "    \
    "dahulu.\n"

static void finds_headline_and_origin(void **state)
{
    (void)state;
    struct article article = read_text("Data Pelanggan Toko Daring Dijajakan\n\n" LEDE "\n" MORE);
    assert_slice(article.title, "Data Pelanggan Toko Daring Dijajakan");
    assert_slice(article.text, LEDE "\n" MORE);
    assert_int_equal(article.cuts.count, 1);
    assert_slice(article.dateline_place, "Jakarta");
    assert_slice(article.credit, "ANTARA");
    /* A body's short form that only begins like an agency's. */
    article = read_text("Direktur Jenderal Aplikasi Informatika (Aptika) Kominfo mengatakan toko "
                        "daring itu sudah diminta menjelaskan.\n" MORE);
    assert_slice(article.dateline_place, "");
}

static void keeps_a_text_without_headline(void **state)
{
    (void)state;
    struct article article = read_text(LEDE MORE);
    assert_slice(article.title, "");
    assert_slice(article.text, LEDE MORE);
    assert_int_equal(article.cuts.count, 0);
    article = read_text("Baca juga: Cara Memeriksa Data Bocor");
    assert_slice(article.text, "Baca juga: Cara Memeriksa Data Bocor");
    article = read_text("Peretas membobol toko daring");
    assert_slice(article.title, "");
}

static void drops_links_to_other_reports(void **state)
{
    (void)state;
    assert_slice(read_text(LEDE "\nBaca juga: Cara Memeriksa Data Bocor\n\n" MORE).text,
                 LEDE "\n" MORE);
    assert_slice(read_text(LEDE "\nBaca Juga\n\nCara Memeriksa Data Bocor\n\n" MORE).text,
                 LEDE "\n" MORE);
    /* Nothing but a paragraph follows: that one stays. */
    assert_slice(read_text(LEDE "SEE ALSO:\n" MORE).text, LEDE MORE);
    assert_slice(read_text(LEDE "• Hacker Jual Data Jutaan Warga di Forum Gelap\n" MORE).text,
                 LEDE MORE);
    /* A list of kinds of data is none. */
    assert_slice(read_text(LEDE "• nama lengkap dan alamat\n" MORE).text,
                 LEDE "• nama lengkap dan alamat\n" MORE);
}

static void drops_margin(void **state)
{
    (void)state;
    struct article article =
        read_text("Toko Daring Bantah Kebocoran\n" LEDE MORE "Halaman:\n\nTags\n\nTerkini\n\n"
                  "Hujan deras di Bogor\n\nKamis, 18 Desember 2025 | 15:15 WIB\n");
    assert_slice(article.text, LEDE MORE);
    assert_published(article.published, "");
    /* The word alone does not end an article. */
    article = read_text("Toko Daring Bantah Kebocoran\n" LEDE
                        "Kabar terkini menyebut toko itu sudah ditutup.\n" MORE);
    assert_slice(article.text, LEDE "Kabar terkini menyebut toko itu sudah ditutup.\n" MORE);
}

static void drops_repeats(void **state)
{
    (void)state;
    assert_slice(read_text(LEDE MORE LEDE MORE).text, LEDE MORE);
    struct article article =
        read_titled("Toko Daring Bantah Kebocoran", "Toko Daring Bantah Kebocoran\n\n" LEDE);
    assert_slice(article.text, LEDE);
    assert_slice(article.title, "Toko Daring Bantah Kebocoran");
}

/* With `line` between the headline and the text. */
static struct article read_below(const char *line, const char *end)
{
    return read_text(
        arena_printf(&arena, "Toko Daring Bantah Kebocoran\n%s%s" LEDE MORE, line, end).ptr);
}

static void reads_visible_dates(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Minggu, 3 Desember 2023 | 11:00 WIB", "2023-12-03T11:00:00+07:00"},
        {"28/11/2023, 09.21 WIB", "2023-11-28T09:21:00+07:00"},
        {"Jum'at, 3 Nop 2023 15:04 WITA", "2023-11-03T15:04:00+08:00"},
        {"Kompas.com - 06/10/2022, 09:14 WIB", "2022-10-06T09:14:00+07:00"},
        {"AUGUST 31, 2021", "2021-08-31"},
        {"Published Dec. 23, 2023, 1:45 p.m. ET", "2023-12-23T13:45:00"},
        {"24 Mei 2020 08:05", "2020-05-24T08:05:00"},
        {"Updated 24 May 2020", ""},
        {"31 Februari 2020", ""},
        {"Pemilu 2024", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct article article = read_below(cases[i][0], "\n");
        assert_published(article.published, cases[i][1]);
        assert_slice(article.title, "Toko Daring Bantah Kebocoran");
    }
}

static void takes_the_day_of_a_dateline(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"JAKARTA, 4 May 2020 - ", "2020-05-04"},
        {"JAKARTA, May 4, 2020 (Reuters) - ", "2020-05-04"},
        {"Jakarta, Senin (4/5/2020) – ", "2020-05-04"},
        {"JAKARTA, (ANTARA), 4 Mei 2020 — ", "2020-05-04"},
        {"JAKARTA, 4 May - ", ""},
        {"JAKARTA - ", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct article article = read_below(cases[i][0], "");
        assert_published(article.published, cases[i][1]);
        assert_slice(slice_sub(article.dateline_place, (struct span){0, 3}),
                     cases[i][0][1] == 'A' ? "JAK" : "Jak");
    }
    /* A date line of the page says it better. */
    struct article article = read_text("Toko Daring Bantah Kebocoran\n5 Mei 2020 08:05\n"
                                       "JAKARTA, 4 Mei 2020 - " LEDE MORE);
    assert_published(article.published, "2020-05-05T08:05:00");
}

static void takes_bylines_and_credits_off(void **state)
{
    (void)state;
    struct article article =
        read_text("Toko Daring Bantah Kebocoran\nPenulis: Rina Sari, Budi Hartono | Editor: Andi\n"
                  "Warga memeriksa ponsel di sebuah warung kopi, Rabu (29/11/2023) (ANTARA "
                  "FOTO/Dian)\n" LEDE);
    assert_int_equal(article.authors.count, 2);
    assert_slice(article.authors.items[1], "Budi Hartono");
    assert_int_equal(article.authors_basis, ARTICLE_BASIS_TEXT);
    assert_int_equal(article.editors.count, 1);
    assert_slice(article.editors.items[0], "Andi");
    assert_slice(article.text,
                 "Warga memeriksa ponsel di sebuah warung kopi, Rabu (29/11/2023)\n" LEDE);
    assert_int_equal(article.captions.count, 1);
    article = read_text("Toko Daring Bantah Kebocoran\nEditor: Sinta Dewi\n" LEDE MORE
                        "Translated by: Budi Hartono\n");
    assert_int_equal(article.authors.count, 0);
    assert_int_equal(article.editors.count, 1);
    assert_slice(article.editors.items[0], "Sinta Dewi");
    assert_slice(article.text, LEDE MORE);
    article = read_text(
        "Toko Daring Bantah Kebocoran\noleh Rahadi diperbarui 20 Jun 2020, 13:39 WIB\n" LEDE);
    assert_int_equal(article.authors.count, 1);
    assert_slice(article.authors.items[0], "Rahadi");
    assert_slice(article.text, LEDE);
    article = read_text("Toko Daring Bantah Kebocoran\nRina Sari • 15 May 2024 10:19\n" LEDE);
    assert_int_equal(article.authors.count, 1);
    assert_slice(article.authors.items[0], "Rina Sari");
    assert_slice(article.text, LEDE);
}

#define POSTED "\nPosted: Senin, 13 September 2021 | 10:43 WIB\n\n"
#define CAPTION "Direktur Toko Andi Wijaya. (Toko)\n\n" /* no byline: it ends a sentence */

static void takes_a_byline_behind_a_standfirst(void **state)
{
    (void)state;
    struct article article =
        read_text("Toko Daring Bantah Kebocoran\n" LEDE "\nRina Sari\n" POSTED CAPTION MORE);
    assert_int_equal(article.authors.count, 1);
    assert_slice(article.authors.items[0], "Rina Sari");
    assert_slice(article.text, LEDE POSTED CAPTION MORE);
}

static void cuts_name_what_is_left_out(void **state)
{
    (void)state;
    const char *text = "nasional\n\nToko Daring Bantah Kebocoran\n" LEDE "Advertisement\n\n" MORE
                       "Tag: data, toko\n";
    struct article article = read_text(text);
    struct slice rest = slice_of(text);
    size_t kept = rest.len;
    for (uint32_t i = 0; i < article.cuts.count; i++) {
        assert_true(article.cuts.items[i].start < article.cuts.items[i].end);
        assert_true(i == 0 || article.cuts.items[i - 1].end < article.cuts.items[i].start);
        kept -= article.cuts.items[i].end - article.cuts.items[i].start;
    }
    assert_int_equal(kept, article.text.len);
    assert_slice(article.text, LEDE "\n" MORE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_headline_and_origin),
        cmocka_unit_test(keeps_a_text_without_headline),
        cmocka_unit_test(drops_links_to_other_reports),
        cmocka_unit_test(drops_margin),
        cmocka_unit_test(drops_repeats),
        cmocka_unit_test(reads_visible_dates),
        cmocka_unit_test(takes_the_day_of_a_dateline),
        cmocka_unit_test(takes_bylines_and_credits_off),
        cmocka_unit_test(takes_a_byline_behind_a_standfirst),
        cmocka_unit_test(cuts_name_what_is_left_out),
    };
    return cmocka_run_group_tests_name("article_plain", tests, set_up, tear_down);
}
