/* text/language: Indonesian, English, and their neighbours. */
#include "test.h"

#include "text/language.h"

/* One for all tests: what it has seen must not matter. */
static struct language_reader *reader;

static int set_up(void **state)
{
    (void)state;
    reader = language_reader_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    language_reader_free(reader);
    return 0;
}

static void assert_language(const char *text, enum lang wanted)
{
    unsigned score;
    enum lang got = language_guess(reader, slice_of(text), &score);
    if (got != wanted)
        print_error("%s: %s\n", lang_code(got), text);
    assert_int_equal(got, wanted);
    assert_true(score <= 100);
}

static void knows_ours(void **state)
{
    (void)state;
    assert_language(
        "Peretas mengaku telah membobol basis data pelanggan dan menjualnya di forum gelap.",
        LANG_ID);
    assert_language("Data pemilih bocor", LANG_ID);
    assert_language(
        "The hacker claimed to have stolen the customer database and put it up for sale.", LANG_EN);
    assert_language("Voter data leaked", LANG_EN);
    /* English words in an Indonesian sentence. */
    assert_language(
        "Sampel data yang di-share di dark web itu dicek oleh tim cyber security mereka.", LANG_ID);
}

static void knows_neighbours(void **state)
{
    (void)state;
    assert_language(
        "Polis memaklumkan siasatan mendapati syarikat itu gagal melindungi data pengguna.",
        LANG_UND);
    assert_language(
        "Wong-wong ing desa kuwi padha ngenteni kabar saka pamarentah amarga dalane rusak.",
        LANG_UND);
    assert_language(
        "Warga di eta lembur keur nungguan béja ti pamaréntah sabab jalanna geus ruksak.",
        LANG_UND);
    assert_language("De minister zei dat de gegevens van duizenden klanten op straat liggen.",
                    LANG_UND);
    assert_language("Sinabi ng pulisya na ninakaw ang datos ng libu-libong mamamayan.", LANG_UND);
}

static void says_nothing_of_little(void **state)
{
    (void)state;
    assert_language("", LANG_UND);
    assert_language("204.807.222", LANG_UND);
    assert_language("个人信息泄露事件", LANG_UND);
}

static void remembers_without_effect(void **state)
{
    static const char *const text =
        "Peretas mengaku telah membobol basis data; the hacker says so. Wong-wong ing desa.";
    unsigned before, after;
    (void)state;
    struct language_reader *fresh = language_reader_new();
    enum lang lang = language_guess(fresh, slice_of(text), &before);
    language_reader_free(fresh);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(language_guess(reader, slice_of(text), &after), lang);
        assert_int_equal(after, before);
    }
}

/* A line says the same on the way as read again; a part of one, or two of them, must be read. */
static void keeps_what_lines_told(void **state)
{
    static const char *const lines[] = {
        "Peretas mengaku telah membobol basis data pelanggan.",
        "",
        "  The hacker claimed to have stolen the customer database.  ",
        "De minister zei dat de gegevens van duizenden klanten op straat liggen.",
    };
    char text[512] = "";
    struct arena arena;
    struct language_lines told = {0};
    unsigned whole_score, all_score, score, again;
    enum lang lang;
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s\n", lines[i]);
    arena_init(&arena);
    struct slice whole = slice_of(text);
    enum lang all = language_guess_lines(reader, &arena, whole, &told, &all_score);
    assert_int_equal(all, language_guess(reader, whole, &whole_score));
    assert_int_equal(all_score, whole_score);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct slice line = slice_trim(slice_of(lines[i]));
        uint32_t start = (uint32_t)slice_find(whole, line, 0);
        struct span span = {start, start + (uint32_t)line.len}, less = {start + 3, span.end},
                    more = {start, span.end + 9};
        if (!line.len)
            continue;
        assert_true(language_of_part(&told, whole, span, &lang, &score));
        assert_int_equal(lang, language_guess(reader, line, &again));
        assert_int_equal(score, again);
        assert_false(language_of_part(&told, whole, less, &lang, &score));
        assert_false(language_of_part(&told, whole, more, &lang, &score));
    }
    arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_ours),
        cmocka_unit_test(knows_neighbours),
        cmocka_unit_test(says_nothing_of_little),
        cmocka_unit_test(remembers_without_effect),
        cmocka_unit_test(keeps_what_lines_told),
    };
    return cmocka_run_group_tests_name("language", tests, set_up, tear_down);
}
