/* Names of incidents stay with their articles. */
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

static void add(struct named_incident *incident, const char *natural, int64_t first, int64_t last)
{
    incident->natural = slice_of(natural);
    for (int64_t article = first; article <= last; article++)
        VEC_ADD(&arena, &incident->articles, article);
}

static void stays(void **state)
{
    struct named_incident now[2] = {0};
    (void)state;
    know("kpu-2023-11", 1, 3);
    add(&now[0], "kpu-2023-10", 1, 5);
    add(&now[1], "bpjs-2021-05", 6, 7);
    incident_names_assign(&names, now, 2);
    assert_slice(now[0].name, "kpu-2023-11");
    assert_slice(now[1].name, "bpjs-2021-05");
    assert_int_equal(now[1].known, NAME_NEW);
}

static void merges(void **state)
{
    struct named_incident now[1] = {0};
    (void)state;
    know("a-2020-01", 1, 2);
    know("b-2020-02", 3, 6);
    add(&now[0], "a-2020-01", 1, 6);
    incident_names_assign(&names, now, 1);
    assert_slice(now[0].name, "b-2020-02"); /* the larger part */
    assert_int_equal(now[0].merged.count, 1);
    assert_slice(names.known.items[now[0].merged.items[0]].id, "a-2020-01");
}

static void splits(void **state)
{
    struct named_incident now[2] = {0};
    (void)state;
    know("a-2020-01", 1, 5);
    add(&now[0], "a-2020-01", 1, 2);
    add(&now[1], "a-2020-01-2", 3, 5);
    incident_names_assign(&names, now, 2);
    assert_slice(now[1].name, "a-2020-01");
    assert_slice(now[0].name, "a-2020-01-2"); /* free, as nobody is called so */
}

static void never_again(void **state)
{
    struct named_incident now[1] = {0};
    (void)state;
    know("a-2020-01", 1, 2);
    add(&now[0], "a-2020-01", 8, 9); /* others under the same natural name */
    incident_names_assign(&names, now, 1);
    assert_slice(now[0].name, "a-2020-01-2");
}

static void order_plays_no_part(void **state)
{
    struct named_incident now[3] = {0};
    (void)state;
    know("a-2020-01", 1, 4);
    add(&now[0], "c-2020-01", 9, 9);
    add(&now[1], "b-2020-01", 3, 4);
    add(&now[2], "a-2020-01", 1, 2); /* as large: the one of that name */
    incident_names_assign(&names, now, 3);
    assert_slice(now[2].name, "a-2020-01");
    assert_slice(now[1].name, "b-2020-01");
    assert_slice(now[0].name, "c-2020-01");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(stays), TEST(merges), TEST(splits), TEST(never_again),
                                       TEST(order_plays_no_part)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
