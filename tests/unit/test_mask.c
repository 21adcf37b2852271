/* Structures of identity numbers; names and digests that exports are built on. */
#include "test.h"

#include "article/mask.h"
#include "base/hash.h"

static void national_ids(void **state)
{
    (void)state;
    assert_true(mask_is_national_id(SLICE("3171234506890001")));
    assert_true(mask_is_national_id(SLICE("3273014506900004")));  /* a woman's day: 45 is 5 */
    assert_true(mask_is_national_id(SLICE("3273012902960001")));  /* a leap day */
    assert_true(mask_is_national_id(SLICE("3273017112900001")));  /* 71 is 31 */
    assert_false(mask_is_national_id(SLICE("3273013002960001"))); /* no 30 February */
    assert_false(mask_is_national_id(SLICE("3273017212900001"))); /* no day 32 */
    assert_false(mask_is_national_id(SLICE("3273010013900001"))); /* no month 13 */
    assert_false(mask_is_national_id(SLICE("3273010106900000"))); /* no serial number 0 */
    assert_false(mask_is_national_id(SLICE("3200010106900001"))); /* no regency 00 */
    assert_false(mask_is_national_id(SLICE("327301010690001")));
}

static void cards(void **state)
{
    (void)state;
    assert_true(mask_is_card(SLICE("4111111111111111")));
    assert_true(mask_is_card(SLICE("378282246310005")));
    assert_false(mask_is_card(SLICE("4111111111111112")));
    assert_false(mask_is_card(SLICE("41111111")));
    assert_true(mask_is_card(SLICE("4222222222222")));       /* thirteen */
    assert_true(mask_is_card(SLICE("30569309025904")));      /* fourteen */
    assert_true(mask_is_card(SLICE("6228480012345678911"))); /* nineteen */
    assert_false(mask_is_card(SLICE("5222222222221")));      /* thirteen begin with 4 alone */
    assert_false(mask_is_card(SLICE("6228480012345678912")));
    assert_false(mask_is_card(SLICE("")));
}

static void uuids(void **state)
{
    char one[UUID_TEXT_SIZE], same[UUID_TEXT_SIZE], other[UUID_TEXT_SIZE];
    struct slice whole[] = {SLICE("incident kpu")}, parts[] = {SLICE("incident "), SLICE("kpu")},
                 third[] = {SLICE("incident kpk")};
    (void)state;
    uuid_of_name(whole, 1, one);
    uuid_of_name(parts, 2, same);
    uuid_of_name(third, 1, other);
    assert_string_equal(one, same);
    assert_string_not_equal(one, other);
    assert_int_equal(strlen(one), 36);
    assert_int_equal(one[14], '5');           /* version */
    assert_non_null(strchr("89ab", one[19])); /* variant */
}

static void base64(void **state)
{
    char digest[SHA256_BASE64_SIZE];
    (void)state;
    sha256_base64(SLICE(""), digest);
    assert_string_equal(digest, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    sha256_base64(SLICE("abc"), digest);
    assert_string_equal(digest, "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(national_ids), cmocka_unit_test(cards),
                                       cmocka_unit_test(uuids), cmocka_unit_test(base64)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
