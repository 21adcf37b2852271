/* base/pattern_needs: never asks for more than a match has. */
#include "test.h"

#include "base/pattern_needs.h"

static void assert_needs(const char *pattern, const char *bytes, uint32_t most_visible)
{
    struct pattern_needs needs = pattern_needs(slice_of(pattern));
    for (unsigned byte = 0; byte < 256; byte++) {
        bool wanted = byte && strchr(bytes, (int)byte);
        if (byte_set_has(&needs.bytes, (unsigned char)byte) != wanted)
            fail_msg("%s: byte %u", pattern, byte);
    }
    if (needs.most_visible != most_visible)
        fail_msg("%s: at most %u", pattern, needs.most_visible);
}

static void reads_what_must_stand(void **state)
{
    (void)state;
    assert_needs("(?<![\\w.+-])([\\w.+%-]{1,64})@(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,24}\\b", "@.",
                 PATTERN_NO_LIMIT);
    assert_needs("foto|photo", "ot", PATTERN_NO_LIMIT);
    assert_needs("a(?:b|)c?d{0,2}e{2}", "ae", PATTERN_NO_LIMIT);
    assert_needs("(?-i:A)x(?=.*:)(?!y)(?<!z)", "ax:", PATTERN_NO_LIMIT);
    assert_needs("kes", "e", PATTERN_NO_LIMIT); /* KELVIN SIGN, LONG S */
    assert_needs("é?[@]\\d+\\g{-1}", "", PATTERN_NO_LIMIT);
}

static void reads_the_length_of_whole_lines(void **state)
{
    (void)state;
    assert_needs("^\\W{0,3}(?:baca|lihat)\\s+juga\\s*:?$", "ajug", 13);
    assert_needs("^(?:ab?){1,3}.{2,5}$", "a", 11);
    assert_needs("^[\\d|]{1,30}$", "", 30);
    assert_needs("^a.*$", "a", PATTERN_NO_LIMIT);
    assert_needs("^ab|cd$", "", PATTERN_NO_LIMIT);
    assert_needs("^a\\$", "a$", PATTERN_NO_LIMIT);
    assert_needs("^(a)\\1$", "a", PATTERN_NO_LIMIT);
}

static void says_nothing_where_it_is_lost(void **state)
{
    (void)state;
    assert_needs("^a\\x41$", "", PATTERN_NO_LIMIT);
    assert_needs("^(?x) a $", "", PATTERN_NO_LIMIT);
    assert_needs("(?<name>a)", "", PATTERN_NO_LIMIT);
    assert_needs("(*COMMIT)a", "", PATTERN_NO_LIMIT);
    assert_needs("\\Qa?\\E", "", PATTERN_NO_LIMIT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_must_stand),
        cmocka_unit_test(reads_the_length_of_whole_lines),
        cmocka_unit_test(says_nothing_where_it_is_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
