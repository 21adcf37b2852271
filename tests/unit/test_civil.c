/* base/civil: held against ICU's Gregorian calendar, and the ways in which people write ISO 8601.
 */
#include "test.h"

#include "base/civil.h"

#include <unicode/ucal.h>

static void agrees_with_icu(void **state)
{
    UErrorCode code = U_ZERO_ERROR;
    UCalendar *calendar = ucal_open(u"UTC", 3, "en", UCAL_GREGORIAN, &code);
    (void)state;
    ucal_setGregorianChange(calendar, -1e18, &code);
    for (int32_t day = -200000; day < 200000; day += 37) {
        ucal_setMillis(calendar, (double)day * 86400000.0, &code);
        struct civil date = civil_from_days(day);
        assert_int_equal(date.year, ucal_get(calendar, UCAL_YEAR, &code));
        assert_int_equal(date.month, ucal_get(calendar, UCAL_MONTH, &code) + 1);
        assert_int_equal(date.day, ucal_get(calendar, UCAL_DATE, &code));
        int weekday = ucal_get(calendar, UCAL_DAY_OF_WEEK, &code); /* Sunday is 1 */
        assert_int_equal(civil_weekday(date), weekday == UCAL_SUNDAY ? SUNDAY : weekday - 1);
        assert_int_equal(civil_to_days(date), day);
    }
    assert_true(U_SUCCESS(code));
    ucal_close(calendar);
}

static void assert_round(const char *in, const char *out)
{
    struct civil value;
    char text[32];
    assert_true(civil_parse(slice_of(in), &value));
    civil_format(value, text);
    assert_string_equal(text, out);
}

static void reads_and_writes_iso(void **state)
{
    struct civil value;
    (void)state;
    assert_round("2023", "2023");
    assert_round("2023-11", "2023-11");
    assert_round("2023-11-28", "2023-11-28");
    assert_round("2023-12-03T11:00:00+07:00", "2023-12-03T11:00:00+07:00");
    assert_round("2023-12-03 11:00", "2023-12-03T11:00:00");
    assert_round("2023-12-03T11:00:05.123Z", "2023-12-03T11:00:05+00:00");
    assert_round("2023-12-03T11:00:05-0330", "2023-12-03T11:00:05-03:30");
    static const char *const wrong[] = {"",
                                        "202",
                                        "2023-13",
                                        "2023-02-30",
                                        "2023-11-28x",
                                        "28-11-2023",
                                        "2023-11-28T25:00",
                                        "2023-1-1",
                                        "0000-01-01"};
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(civil_parse(slice_of(wrong[i]), &value));
}

static void moves_by_days_and_months(void **state)
{
    char text[32];
    (void)state;
    civil_format(civil_add_days(civil_day(2024, 2, 28), 2), text);
    assert_string_equal(text, "2024-03-01");
    civil_format(civil_add_months(civil_day(2023, 12, 31), 2), text);
    assert_string_equal(text, "2024-02-29");
    civil_format(civil_add_months(civil_month(2023, 1), -1), text);
    assert_string_equal(text, "2022-12");
}

static void orders_by_instant_then_precision(void **state)
{
    struct civil wib, utc;
    int32_t first, last;
    (void)state;
    civil_parse(SLICE("2023-12-03T11:00:00+07:00"), &wib);
    civil_parse(SLICE("2023-12-03T04:00:00Z"), &utc);
    assert_int_equal(civil_compare(wib, utc), 0);
    assert_false(civil_same(wib, utc));
    assert_true(civil_compare(civil_day(2023, 12, 1), civil_month(2023, 12)) < 0);
    assert_true(civil_compare(CIVIL_NONE, civil_year(1999)) > 0);
    assert_true(civil_interval(civil_month(2024, 2), &first, &last));
    assert_int_equal(last - first, 28);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_icu),
        cmocka_unit_test(reads_and_writes_iso),
        cmocka_unit_test(moves_by_days_and_months),
        cmocka_unit_test(orders_by_instant_then_precision),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
