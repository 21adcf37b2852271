/* Where the ids of incidents go. */
#include "store/incident_names.h"
#include "test.h"

static struct incident_names names;
static struct arena arena;

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    names = (struct incident_names){.arena = &arena};
    map_init(&names.known_numbers, &arena);
    map_init(&names.homes, &arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

/* An incident that the store knows, with the articles first … last. */
static void know(const char *id, int64_t first, int64_t last)
{
    struct known_incident *known = VEC_PUSH(&arena, &names.known);
    known->id = slice_of(id);
    known->row.id = id;
    map_set(&names.known_numbers, known->id, names.known.count - 1);
    for (int64_t article = first; article <= last; article++)
        map_set(&names.homes, (struct slice){(const char *)&article, sizeof article},
                names.known.count - 1);
}

static void add(struct named_incident *incident, const char *id, int64_t first, int64_t last)
{
    incident->id = slice_of(id);
    for (int64_t article = first; article <= last; article++)
        VEC_ADD(&arena, &incident->articles, article);
}

static struct slice into(const char *id)
{
    return names.known.items[map_get(&names.known_numbers, slice_of(id))].into;
}

static struct slice before(const struct named_incident *incident, uint32_t at)
{
    assert_true(at < incident->before.count);
    return names.known.items[incident->before.items[at]].id;
}

static void the_same_stands(void **state)
{
    struct named_incident now[2] = {0};
    (void)state;
    know("kpu-2023-11", 1, 3);
    add(&now[0], "kpu-2023-11", 1, 5);
    add(&now[1], "bpjs-2021-05", 6, 7);
    incident_names_follow(&names, now, 2);
    assert_true(names.known.items[0].stands);
    assert_slice(before(&now[0], 0), "kpu-2023-11");
    assert_slice(into("kpu-2023-11"), "");
    assert_int_equal(now[1].before.count, 0); /* new */
}

static void another_id_is_pointed_to(void **state)
{
    struct named_incident now[1] = {0};
    (void)state;
    know("kpu-2023-11", 1, 3);
    add(&now[0], "kpu-2023-10", 1, 5); /* an earlier report came */
    incident_names_follow(&names, now, 1);
    assert_slice(into("kpu-2023-11"), "kpu-2023-10");
    assert_slice(before(&now[0], 0), "kpu-2023-11"); /* so it is not new */
}

static void two_become_one(void **state)
{
    struct named_incident now[1] = {0};
    (void)state;
    know("a-2020-01", 1, 2);
    know("b-2020-02", 3, 6);
    add(&now[0], "a-2020-01", 1, 6);
    incident_names_follow(&names, now, 1);
    assert_slice(into("b-2020-02"), "a-2020-01");
    assert_slice(into("a-2020-01"), "");
    assert_int_equal(now[0].before.count, 2);
}

static void one_becomes_two(void **state)
{
    struct named_incident now[2] = {0};
    (void)state;
    know("a-2020-01", 1, 5);
    add(&now[0], "a-2020-01-04", 1, 2);
    add(&now[1], "a-2020-01-28", 3, 5);
    incident_names_follow(&names, now, 2);
    assert_slice(into("a-2020-01"), "a-2020-01-28"); /* the larger part */
    assert_int_equal(now[0].before.count, 0);
}

static void an_id_that_stands_points_nowhere(void **state)
{
    struct named_incident now[2] = {0};
    (void)state;
    know("a-2020-01", 1, 5);
    add(&now[0], "b-2020-01", 1, 4);
    add(&now[1], "a-2020-01", 5, 5);
    incident_names_follow(&names, now, 2);
    assert_slice(into("a-2020-01"), "");
    assert_slice(before(&now[1], 0), "a-2020-01");
    assert_int_equal(now[0].before.count, 0);
}

static void pointers_go_along(void **state)
{
    struct named_incident now[1] = {0};
    (void)state;
    know("a-2020-03", 0, -1);
    know("a-2020-02", 1, 2);
    names.known.items[0].row.merged_into = "a-2020-02";
    add(&now[0], "a-2020-01", 1, 3);
    incident_names_follow(&names, now, 1);
    assert_slice(into("a-2020-02"), "a-2020-01");
    assert_slice(into("a-2020-03"), "a-2020-01");
}

static void circles_end(void **state)
{
    (void)state;
    know("a-2020-01", 0, -1);
    know("b-2020-01", 0, -1);
    names.known.items[0].row.merged_into = "b-2020-01";
    names.known.items[1].row.merged_into = "a-2020-01";
    incident_names_follow(&names, NULL, 0);
    assert_false(slice_equal(into("a-2020-01"), SLICE("a-2020-01")));
    assert_false(slice_equal(into("b-2020-01"), SLICE("b-2020-01")));
}

static void order_plays_no_part(void **state)
{
    struct named_incident now[3] = {0};
    (void)state;
    know("z-2020-01", 1, 4);
    add(&now[0], "c-2020-01", 9, 9);
    add(&now[1], "b-2020-01", 3, 4);
    add(&now[2], "a-2020-01", 1, 2); /* as large: the first id */
    incident_names_follow(&names, now, 3);
    assert_slice(into("z-2020-01"), "a-2020-01");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(the_same_stands),
                                       TEST(another_id_is_pointed_to),
                                       TEST(two_become_one),
                                       TEST(one_becomes_two),
                                       TEST(an_id_that_stands_points_nowhere),
                                       TEST(pointers_go_along),
                                       TEST(circles_end),
                                       TEST(order_plays_no_part)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
