/* fetch/: how long is waited before another try, and what is meant when nobody says otherwise. */
#include "test.h"

#include "fetch/http_int.h"

static struct http *make(uint64_t seed)
{
    struct http_options options = http_defaults();
    struct http_handler handler = {NULL, NULL, NULL};
    options.seed = seed;
    return http_new(&options, &handler);
}

/* Doubles up to the most, and is spread from three quarters to five quarters of it. */
static void doubles_with_jitter(void **state)
{
    const long means[] = {2000, 4000, 8000, 16000, 32000, 64000, 128000, 128000};
    (void)state;
    for (unsigned attempts = 1; attempts <= 8; attempts++) {
        struct http *http = make(attempts);
        long least = 1 << 30, most = 0;
        for (unsigned i = 0; i < 2000; i++) {
            long wait = http_backoff_ms(http, attempts);
            least = wait < least ? wait : least;
            most = wait > most ? wait : most;
        }
        long mean = means[attempts - 1];
        assert_in_range(least, mean * 3 / 4, mean * 77 / 100);
        assert_in_range(most, mean * 123 / 100, mean * 5 / 4);
        http_free(http);
    }
}

/* Two clients that fail together do not come back together; the same seed does. */
static void differs_by_seed(void **state)
{
    struct http *one = make(1), *same = make(1), *other = make(2);
    unsigned equal = 0;
    (void)state;
    for (unsigned i = 0; i < 100; i++) {
        long wait = http_backoff_ms(one, 1);
        assert_int_equal(wait, http_backoff_ms(same, 1));
        equal += wait == http_backoff_ms(other, 1);
    }
    assert_in_range(equal, 0, 5);
    http_free(one);
    http_free(same);
    http_free(other);
}

static void defaults(void **state)
{
    struct http_options options = http_defaults();
    (void)state;
    assert_int_equal(options.delay_ms, 1000);
    assert_int_equal(options.max_delay_ms, 30000);
    assert_int_equal(options.low_speed_seconds, 30);
    assert_int_equal(options.max_redirects, 8);
    assert_false(options.allow_private);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(doubles_with_jitter),
        cmocka_unit_test(differs_by_seed),
        cmocka_unit_test(defaults),
    };
    return cmocka_run_group_tests_name("backoff", tests, NULL, NULL);
}
