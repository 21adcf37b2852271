/* acquire/header: the lines that a text file may open with. */
#include "test.h"

#include "acquire/header.h"

static struct source_doc doc;

static struct slice take(const char *text)
{
    doc = (struct source_doc){.published = CIVIL_NONE};
    return header_take(slice_of(text), &doc);
}

static void takes_what_it_says(void **state)
{
    (void)state;
    char day[32];
    assert_slice(take("url: https://a.example/x\r\npublished: 2023-11-28\ntitle:  Satu: dua "
                      "\nmood: calm\n---\nIsi.\n"),
                 "Isi.\n");
    civil_format(doc.published, day);
    assert_string_equal(day, "2023-11-28");
    assert_slice(doc.url, "https://a.example/x");
    assert_slice(doc.title, "Satu: dua");
}

static void knows_front_matter_and_none(void **state)
{
    (void)state;
    assert_slice(take("---\nid: a-1\npublished: none\nlang: en\n---\nBody"), "Body");
    assert_slice(doc.id, "a-1");
    assert_slice(doc.lang, "en");
    assert_int_equal(doc.published.precision, PRECISION_NONE);
}

static void leaves_articles_alone(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "title: a list without an end\nurl: x\n",
        "Jakarta: kota besar\n---\nIsi",
        "mood: calm\n---\nno known key",
        "title: two\nand a sentence\n---\nIsi",
        "---\n---\nIsi",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_slice(take(texts[i]), texts[i]);
        assert_int_equal(doc.title.len + doc.url.len, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_what_it_says),
        cmocka_unit_test(knows_front_matter_and_none),
        cmocka_unit_test(leaves_articles_alone),
    };
    return cmocka_run_group_tests_name("header", tests, NULL, NULL);
}
