/* The number grammar, with the program's own lexicons. A case is a text, its language and the
 * numbers in it. */
#include "with_lexicon.h"

#include "recognize/recognize.h"

#include <inttypes.h>
#include <stdio.h>
static int set_up(void **state)
{
    return set_up_with(state, NULL, 0);
}

/* The numbers of a text as "value" or "low..high", with marks: ~ vague, ? ambiguous, # ordinal. */
static const char *numbers_of(struct fixture *f, const char *body, enum lang lang)
{
    struct text *text = ARENA_NEW(&f->arena, struct text);
    struct error error = ERROR_NONE;
    assert_int_equal(
        text_build(f->tools, &f->arena, SLICE_EMPTY, slice_of(body), lang, text, &error),
        STATUS_OK);
    struct document doc = {.arena = &f->arena, .lexicon = f->lexicon, .text = text};
    doc.owner = ARENA_ARRAY(&f->arena, uint8_t, text->tokens.count);
    lexicon_match(f->lexicon, text, &f->arena, &doc.hits);
    document_note_small_words(&doc);
    recognize_numbers(&doc);
    char line[1024] = "";
    size_t used = 0;
    const struct number *n;
    VEC_EACH(n, &doc.numbers)
    {
        used += (size_t)snprintf(line + used, sizeof line - used, "%s%s%s%s%" PRIu64,
                                 used ? " " : "", n->is_vague ? "~" : "",
                                 n->is_ambiguous ? "?" : "", n->is_ordinal ? "#" : "", n->value);
        if (n->millionths)
            used += (size_t)snprintf(line + used, sizeof line - used, ".%06" PRIu32, n->millionths);
        if (n->high != n->value)
            used += (size_t)snprintf(line + used, sizeof line - used, "..%" PRIu64, n->high);
    }
    return arena_string(&f->arena, slice_of(line));
}

struct number_case {
    const char *text, *numbers;
};

static void check(struct fixture *f, const struct number_case *cases, size_t count, enum lang lang)
{
    for (size_t i = 0; i < count; i++) {
        const char *got = numbers_of(f, cases[i].text, lang);
        if (strcmp(got, cases[i].numbers) != 0)
            fail_msg("\"%s\": got %s, not %s", cases[i].text, got, cases[i].numbers);
    }
}

static void indonesian(void **state)
{
    static const struct number_case cases[] = {
        {"204.807.222 pemilih", "204807222"},
        {"204,807,222 pemilih", "204807222"},
        {"204 juta data", "204000000..204999999"},
        {"2,3 juta data", "2300000..2399999"},
        {"Rp1.2 miliar", "1200000000..1299999999"},
        {"100.002 data", "?100002"},
        {"1.500 data", "?1500"},
        {"0,15 bitcoin", "0.150000"},
        {"0,009478 bitcoin", "0.009478"},
        {"1,2431 Bitcoin", "1.243100"},
        {"4,912 persen", "?4.912000"},
        {"2,3jt akun", "2300000..2399999"},
        {"ukuran 500GB", "500"},
        {"Rp 1,2 M", "1200000000..1299999999"},
        {"dua ratus empat juta", "204000000..204999999"},
        {"seratus ribu data", "100000..100999"},
        {"seribu data", "1000..1999"},
        {"tujuh belas orang", "17"},
        {"tiga puluh satu juta dua ratus lima puluh enam ribu tujuh ratus dua puluh satu",
         "31256721"},
        {"setengah juta data", "500000..599999"},
        {"satu setengah juta data", "1500000..1599999"},
        {"100 ribu 2 data", "100002"},
        {"28 ribuan data", "28000..28999"},
        {"ratusan ribu data", "~100000..999999"},
        {"jutaan data", "~1000000..999999999"},
        {"puluhan juta data", "~10000000..99999999"},
        {"beberapa juta data", "~1000000..9999999"},
        {"200-300 juta data", "200000000 300000000..300999999"},
        {"antara 200 dan 300 juta data", "200000000 300000000..300999999"},
        {"peringkat ke-3", "#3"},
        {"hari ketiga", "#3"},
        {"pada 28/11/2023", ""},
        {"bukan 1 juta seperti klaim", "1000000..1999999"},
        {"99999999999999999999 data", ""},
        {"99999999999 triliun", ""},
        {"beberapa orang", ""},
        {"keduanya", ""},
        {"dua koma tiga juta data", "2300000..2399999"},
        {"satu koma", "1"},
    };
    check(*state, cases, sizeof cases / sizeof *cases, LANG_ID);
}

static void english(void **state)
{
    static const struct number_case cases[] = {
        {"204,807,222 voters", "204807222"},
        {"204.807.222 voters", "204807222"},
        {"100.002 data", "?100002"},
        {"2.3 million", "2300000..2399999"},
        {"1,674.5 million people", "1674500000..1674599999"},
        {"The result is 12,34,567.89", "1234567.890000"},
        {"96M users", "96000000..96999999"},
        {"900k addresses", "900000..900999"},
        {"2B rows", "2000000000..2999999999"},
        {"148million people", "148000000..148999999"},
        {"200+ million", "200000000..200999999"},
        {"half a million accounts", "500000..599999"},
        {"two and a half million", "2500000..2599999"},
        {"a hundred thousand", "100000..100999"},
        {"a million people", "1000000..1999999"},
        {"hundreds of thousands of people", "~100000..999999"},
        {"tens of millions", "~10000000..99999999"},
        {"millions of records", "~1000000..999999999"},
        {"several hundred people", "~100..999"},
        {"a few thousand", "~1000..9999"},
        {"one hundred and sixty-one", "161"},
        {"twenty-one trillion", "21000000000000..21999999999999"},
        {"seven hundred twenty-one thousand and twelve", "721012"},
        {"4 thousand 3 hundred and 21", "4321"},
        {"3 hundred and 2 hundred", "300 200"},
        {"two dozen", "24"},
        {"two point two million", "2200000..2299999"},
        {"two hundred point zero three", "200.030000"},
        {"half a dozen", "6"},
        {"3rd place", "#3"},
        {"21-year-old", "21"},
        {"500 thousand example data", "500000..500999"},
        {"100 thousand 2 data", "100002"},
        {"a year", ""},
        {"several people", ""},
        {"5.191 million", "?5191000..5191999"},
    };
    check(*state, cases, sizeof cases / sizeof *cases, LANG_EN);
}

/* A sign that can be read either way is read as the rest of the document writes it. */
static void habits(void **state)
{
    static const struct number_case cases[] = {
        {"There were 6.418.588 threats and 4.500 more.", "6418588 ?4500"},
        {"It grew from 1.5 to 4.500 points.", "1.500000 ?4.500000"},
    };
    check(*state, cases, sizeof cases / sizeof *cases, LANG_EN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(indonesian, set_up, tear_down),
        cmocka_unit_test_setup_teardown(english, set_up, tear_down),
        cmocka_unit_test_setup_teardown(habits, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
