/* timeline/phrases: numbers, days and lists as each language writes them; and how two tellings of a
 * number are judged. */
#include "test.h"

#include "engine/engine.h"
#include "timeline/dispute.h"

#include <stdlib.h>

struct fixture {
    struct engine *engine;
    struct arena arena;
    struct phrases *phrases;
};

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    struct engine_options options = {0};
    assert_int_equal(engine_open(&options, &f->engine, NULL), STATUS_OK);
    arena_init(&f->arena);
    assert_int_equal(phrases_load(&f->arena, engine_lexicon(f->engine), &f->phrases, NULL),
                     STATUS_OK);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    arena_release(&f->arena);
    engine_free(f->engine);
    free(f);
    return 0;
}

static void numbers(void **state)
{
    static const struct {
        uint64_t value;
        const char *id, *en;
    } cases[] = {
        {7, "7", "7"},
        {2300, "2.300", "2,300"},
        {500000, "500 ribu", "500,000"},
        {204807203, "204.807.203", "204,807,203"},
        {204000000, "204 juta", "204 million"},
        {2300000, "2,3 juta", "2.3 million"},
        {1250000000, "1,25 miliar", "1.25 billion"},
        {1250000001, "1.250.000.001", "1,250,000,001"},
        {18446744073709551615u, "18.446.744.073.709.551.615", "18,446,744,073,709,551,615"},
    };
    struct fixture *f = *state;
    for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct bilingual shown = phrase_number(&f->arena, f->phrases, cases[i].value);
        assert_slice(shown.in[LANG_ID], cases[i].id);
        assert_slice(shown.in[LANG_EN], cases[i].en);
    }
}

static void days_and_lists(void **state)
{
    struct fixture *f = *state;
    struct bilingual day = phrase_on_date(&f->arena, f->phrases, civil_day(2023, 11, 28));
    struct bilingual month = phrase_on_date(&f->arena, f->phrases, civil_month(2023, 5));
    assert_slice(day.in[LANG_ID], "pada 28 November 2023");
    assert_slice(day.in[LANG_EN], "on 28 November 2023");
    assert_slice(month.in[LANG_ID], "pada Mei 2023");
    assert_slice(month.in[LANG_EN], "in May 2023");
    struct bilingual year = phrase_on_date(&f->arena, f->phrases, civil_year(2023));
    assert_slice(year.in[LANG_ID], "pada tahun 2023");
    assert_slice(year.in[LANG_EN], "in 2023");
    struct bilingual names[3] = {phrase_name(SLICE("a")), phrase_name(SLICE("b")),
                                 phrase_name(SLICE("c"))};
    assert_slice(phrase_list(&f->arena, f->phrases, names, 1, 9).in[LANG_ID], "a");
    assert_slice(phrase_list(&f->arena, f->phrases, names, 2, 9).in[LANG_ID], "a dan b");
    assert_slice(phrase_list(&f->arena, f->phrases, names, 3, 9).in[LANG_EN], "a, b, and c");
    assert_slice(phrase_list(&f->arena, f->phrases, names, 3, 2).in[LANG_EN], "a, b, and 1 more");
}

static void empty_brackets_vanish(void **state)
{
    struct fixture *f = *state;
    struct phrase_slot slots[] = {{"victim", phrase_name(SLICE("KPU"))}, END_OF_SLOTS};
    struct bilingual title = phrase_fill(&f->arena, f->phrases, "title", slots);
    assert_slice(title.in[LANG_ID], "Dugaan kebocoran data KPU");
    assert_slice(title.in[LANG_EN], "Alleged data leak at KPU");
}

/* A sentence as it stands alone, and as a part of a longer one. */
static void clauses(void **state)
{
    struct fixture *f = *state;
    struct phrase_slot slots[] = {
        {"a", phrase_name(SLICE("x"))}, {"b", phrase_name(SLICE("y"))}, END_OF_SLOTS};
    assert_slice(phrase_fill(&f->arena, f->phrases, "dispute.superseded", slots).in[LANG_EN],
                 "The figure of x was later replaced by y.");
    assert_slice(phrase_clause(&f->arena, f->phrases, "dispute.superseded", slots).in[LANG_EN],
                 "the figure of x was later replaced by y");
    assert_slice(phrase_clause(&f->arena, f->phrases, "dispute.superseded", slots).in[LANG_ID],
                 "angka x kemudian diganti dengan y");
}

static void sums_of_money(void **state)
{
    static const struct {
        const char *currency;
        int64_t hundredths;
        const char *id, *en;
    } cases[] = {
        {"IDR", 114000000000, "Rp1,14 miliar", "Rp 1.14 billion"},
        {"USD", 7400000, "US$74 ribu", "US$74,000"},
        {"BTC", 200, "2 BTC", "2 BTC"},
        {"EUR", 150000, "EUR 1.500", "EUR 1,500"},
    };
    struct fixture *f = *state;
    for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct bilingual shown =
            phrase_money(&f->arena, f->phrases, cases[i].currency, cases[i].hundredths, 0);
        assert_slice(shown.in[LANG_ID], cases[i].id);
        assert_slice(shown.in[LANG_EN], cases[i].en);
    }
}

static struct count count_of(uint64_t value, uint64_t high, enum unit unit,
                             enum count_detail detail)
{
    return (struct count){
        .value = value, .low = value, .high = high, .unit = unit, .detail = detail};
}

static void tellings(void **state)
{
    (void)state;
    struct count rows = count_of(252327304, 252327304, UNIT_RECORDS, DETAIL_ROWS);
    struct count rounded = count_of(252000000, 252999999, UNIT_RECORDS, DETAIL_NONE);
    struct count people = count_of(252000000, 252999999, UNIT_PEOPLE, DETAIL_NONE);
    struct count unique = count_of(204807203, 204807203, UNIT_RECORDS, DETAIL_UNIQUE);
    struct count few = count_of(500, 500, UNIT_RECORDS, DETAIL_NONE);
    struct count many = count_of(500000, 500999, UNIT_RECORDS, DETAIL_NONE);
    assert_int_equal(judge_tellings(&rows, &rounded).verdict, VERDICT_ROUNDING);
    assert_string_equal(judge_tellings(&rows, &rounded).rule, "dispute.meets");
    assert_int_equal(judge_tellings(&rows, &people).verdict, VERDICT_ROWS_AS_PEOPLE);
    assert_int_equal(judge_tellings(&few, &many).verdict, VERDICT_UNIT_SLIP);
    assert_null(judge_tellings(&rows, &unique).rule);
    assert_null(judge_tellings(&rows, &rows).rule);
    assert_true(count_fineness(&rows) > count_fineness(&rounded));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers),
        cmocka_unit_test(days_and_lists),
        cmocka_unit_test(empty_brackets_vanish),
        cmocka_unit_test(clauses),
        cmocka_unit_test(sums_of_money),
        cmocka_unit_test(tellings),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
