/* Movable feasts against published calendars. */
#include "base/feasts.h"

#include "test.h"

static void is_day(struct civil date, int year, unsigned month, unsigned day)
{
    assert_int_equal(date.precision, PRECISION_DAY);
    assert_int_equal(date.year, year);
    assert_int_equal(date.month, month);
    assert_int_equal(date.day, day);
}

static void easter(void **state)
{
    (void)state;
    is_day(feast_easter(2013), 2013, 3, 31);
    is_day(feast_easter(2024), 2024, 3, 31);
    is_day(feast_easter(2038), 2038, 4, 25);
    is_day(feast_orthodox_easter(2018), 2018, 4, 8);
    is_day(feast_orthodox_easter(2020), 2020, 4, 19);
}

static void islamic(void **state)
{
    (void)state;
    is_day(feast_islamic_in(2021, 10, 1, ISLAMIC_RECKONED), 2021, 5, 13);
    is_day(feast_islamic_in(2023, 10, 1, ISLAMIC_RECKONED), 2023, 4, 22);
    is_day(feast_islamic_in(2023, 12, 10, ISLAMIC_RECKONED), 2023, 6, 29);
    is_day(feast_islamic_in(2023, 1, 1, ISLAMIC_RECKONED), 2023, 7, 19);
    is_day(feast_islamic_in(2018, 12, 10, ISLAMIC_UMM_AL_QURA), 2018, 8, 21);
}

static void nth_weekday(void **state)
{
    (void)state;
    is_day(feast_nth_weekday(2014, 9, TUESDAY, 3), 2014, 9, 16);
    is_day(feast_nth_weekday(2013, 10, FRIDAY, -1), 2013, 10, 25);
    is_day(feast_nth_weekday(2023, 11, THURSDAY, 4), 2023, 11, 23);
    assert_int_equal(feast_nth_weekday(2023, 2, MONDAY, 5).precision, PRECISION_NONE);
}

static void moon(void **state)
{
    (void)state;
    is_day(feast_moon(2013, 1, 21, 0, 160), 2013, 2, 10); /* Chinese new year */
    is_day(feast_moon(2023, 1, 21, 0, 160), 2023, 1, 22);
    is_day(feast_moon(2020, 10, 17, 348, 125), 2020, 11, 14); /* Diwali */
    is_day(feast_moon(2022, 10, 17, 348, 125), 2022, 10, 24);
    is_day(feast_moon(2023, 5, 7, 180, 170), 2023, 6, 4); /* Waisak */
    assert_int_equal(feast_moon(2023, 2, 30, 0, 0).precision, PRECISION_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(easter), cmocka_unit_test(islamic),
                                       cmocka_unit_test(nth_weekday), cmocka_unit_test(moon)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
