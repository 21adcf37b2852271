/* align/candidates.h: the list of pairs, which throws away what is found again. */
#include "test.h"

#include "align/candidates.h"

#include <stdlib.h>

enum { REPORTS = 1500, ROUNDS = 2500000 };

/* A fixed sequence, so that a failure can be seen again. */
static uint32_t next(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static void each_pair_is_there_once_in_order(void **state)
{
    struct pair_list pairs = {.items = NULL};
    unsigned char *seen = calloc(REPORTS, REPORTS);
    uint32_t random = 7, wanted = 0;
    (void)state;
    for (unsigned i = 0; i < ROUNDS; i++) {
        uint32_t a = next(&random) % REPORTS, b = next(&random) % REPORTS;
        if (a >= b)
            continue;
        wanted += !seen[a * REPORTS + b];
        seen[a * REPORTS + b] = 1;
        pairs_add(&pairs, (struct pair){a, b, 0});
    }
    pairs_unique(&pairs);
    assert_int_equal(pairs.count, wanted);
    for (size_t i = 0; i < pairs.count; i++) {
        const struct pair *pair = &pairs.items[i];
        assert_true(seen[pair->a * REPORTS + pair->b]);
        assert_true(i == 0 || pair->a > pair[-1].a ||
                    (pair->a == pair[-1].a && pair->b > pair[-1].b));
    }
    assert_true(pairs.room < ROUNDS); /* the pairs found again took no room for good */
    pairs_release(&pairs);
    free(seen);
}

static void nothing_to_throw_away(void **state)
{
    struct pair_list pairs = {.items = NULL};
    (void)state;
    pairs_unique(&pairs);
    assert_int_equal(pairs.count, 0);
    pairs_add(&pairs, (struct pair){1, 2, 0});
    pairs_unique(&pairs);
    pairs_unique(&pairs);
    assert_int_equal(pairs.count, 1);
    pairs_release(&pairs);
}

static void the_best_pairs_come_first(void **state)
{
    struct pair_list pairs = {.items = NULL};
    (void)state;
    pairs_add(&pairs, (struct pair){3, 4, 50});
    pairs_add(&pairs, (struct pair){1, 2, 50});
    pairs_add(&pairs, (struct pair){5, 6, 90});
    pairs_sort_by_points(&pairs);
    assert_int_equal(pairs.items[0].a, 5);
    assert_int_equal(pairs.items[1].a, 1);
    assert_int_equal(pairs.items[2].a, 3);
    pairs_release(&pairs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_pair_is_there_once_in_order),
        cmocka_unit_test(nothing_to_throw_away),
        cmocka_unit_test(the_best_pairs_come_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
