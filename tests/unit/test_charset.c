/* acquire/charset: who is believed about an encoding. */
#include "test.h"

#include "acquire/charset.h"

static struct arena arena;

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static struct charset_result decode(const char *bytes, size_t length, const char *claim)
{
    struct charset_result result;
    charset_decode(&arena, (struct slice){bytes, length}, slice_of(claim), &result);
    return result;
}

#define DECODE(bytes, claim) decode(bytes, sizeof(bytes) - 1, claim)

static void believes_bytes_first(void **state)
{
    (void)state;
    struct charset_result result = DECODE("<meta charset=iso-8859-1>caf\xC3\xA9", "windows-1252");
    assert_slice(result.text, "<meta charset=iso-8859-1>café");
    assert_int_equal(result.basis, CHARSET_VALID);
    assert_slice(DECODE("\xEF\xBB\xBFsatu", "").text, "satu");
    assert_slice(DECODE("\xFF\xFEs\0a\0", "").text, "sa");
    assert_slice(DECODE("\xFE\xFF\0s\0a", "utf-8").text, "sa");
}

static void believes_claims_of_old_encodings(void **state)
{
    (void)state;
    assert_slice(DECODE("\x93"
                        "data\x94 caf\xE9",
                        "ISO-8859-1")
                     .text,
                 "“data” café");
    struct charset_result result = DECODE("<meta charset=\"windows-1252\">\x96 caf\xE9", "");
    assert_slice(result.text, "<meta charset=\"windows-1252\">– café");
    assert_int_equal(result.basis, CHARSET_META);
    assert_slice(DECODE("\x82\xA0", "shift_jis").text, "あ");
}

static void mends_mixtures(void **state)
{
    (void)state;
    /* UTF-8 with one piece of another page in it, and one cut off inside a letter. */
    assert_slice(DECODE("caf\xC3\xA9 caf\xC3\xA9 na\xEFve", "iso-8859-1").text, "café café naïve");
    assert_slice(DECODE("caf\xC3\xA9 caf\xC3\xA9 \xC3", "utf-8").text, "café café Ã");
    assert_slice(DECODE("a\xFF"
                        "b",
                        "utf-8")
                     .text,
                 "aÿb");
    assert_slice(DECODE("a\0b", "").text, "a\xEF\xBF\xBD"
                                          "b");
}

static void keeps_places(void **state)
{
    (void)state;
    assert_true(DECODE("caf\xC3\xA9", "").is_same);
    assert_int_equal(DECODE("\xEF\xBB\xBFx", "").skipped, 3);
    assert_false(DECODE("caf\xE9", "latin1").is_same);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(believes_bytes_first),
        cmocka_unit_test(believes_claims_of_old_encodings),
        cmocka_unit_test(mends_mixtures),
        cmocka_unit_test(keeps_places),
    };
    return cmocka_run_group_tests_name("charset", tests, NULL, tear_down);
}
