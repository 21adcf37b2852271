/* report/: what is written is read back the same, and evidence that is not at its place is refused.
 */
#include "test.h"

#include "report/report.h"

#include <stdlib.h>

struct fixture {
    struct arena arena;
    struct report report;
    struct buf json;
};

static struct mention mention_of(const struct report *report, const char *words, const char *rule)
{
    size_t at = slice_find(report->composed, slice_of(words), 0);
    return (struct mention){{(uint32_t)at, (uint32_t)(at + strlen(words))}, rule};
}

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    struct report *r = &f->report;
    r->id = SLICE("r-0123456789abcdef");
    r->lang = LANG_ID;
    r->lang_score = 97;
    r->composed = SLICE("“KPU” bocor\n\nKata “Jimbo”: 204 juta data pemilih é dijual.");
    r->body_start = (uint32_t)slice_find(r->composed, SLICE("Kata"), 0);
    civil_parse(SLICE("2023-12-03T11:00:00+07:00"), &r->published);
    r->published_basis = ARTICLE_BASIS_TEXT;
    struct agency *agency = VEC_PUSH(&f->arena, &r->found.agencies);
    agency->id = SLICE("kpu");
    agency->name_id = SLICE("Komisi Pemilihan Umum");
    agency->role = ROLE_VICTIM;
    agency->known = true;
    VEC_ADD(&f->arena, &agency->mentions, mention_of(r, "KPU", "agency:kpu"));
    struct count *count = VEC_PUSH(&f->arena, &r->found.counts);
    *count =
        (struct count){.value = 204000000,
                       .low = 204000000,
                       .high = 204999999,
                       .kind = KIND_TOTAL,
                       .detail = DETAIL_ROWS,
                       .status = STATUS_OF_CLAIMED,
                       .unit = UNIT_RECORDS,
                       .what = SLICE("data pemilih"),
                       .by = SLICE("Jimbo"),
                       .victim = 0,
                       .when = CIVIL_NONE,
                       .mention = mention_of(r, "204 juta data pemilih é", "count.number-noun")};
    struct field *denied = VEC_PUSH(&f->arena, &r->found.fields);
    *denied = (struct field){"password", "kata sandi", "password", "general", true, {0}};
    assert_int_equal(report_write(r, &f->json, NULL),
                     STATUS_LIMIT); /* a buffer without room: nothing is written */
    assert_int_equal(f->json.len, 0);
    buf_init(&f->json, 0);
    assert_int_equal(report_write(r, &f->json, NULL), STATUS_OK);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    arena_release(&f->arena);
    buf_release(&f->json);
    free(f);
    return 0;
}

static void counts_places_in_code_points(void **state)
{
    struct fixture *f = *state;
    struct slice json = buf_slice(&f->json);
    const char *headline = "\"in\":\"title\",\"start\":1,\"end\":4,\"exact\":\"KPU\"";
    const char *body = "\"start\":14,\"end\":37,\"exact\":\"204 juta data pemilih é\"";
    assert_true(slice_find(json, slice_of(headline), 0) < json.len);
    assert_true(slice_find(json, slice_of(body), 0) < json.len);
}

static void reads_back_what_it_wrote(void **state)
{
    struct fixture *f = *state;
    struct report again;
    struct buf json;
    struct error error = ERROR_NONE;
    assert_int_equal(report_read(buf_slice(&f->json), &f->arena, &again, &error), STATUS_OK);
    assert_int_equal(again.found.counts.items[0].mention.span.start,
                     f->report.found.counts.items[0].mention.span.start);
    assert_int_equal(again.found.counts.items[0].victim, 0);
    assert_true(again.found.fields.items[0].denied);
    buf_init(&json, 0);
    assert_int_equal(report_write(&again, &json, NULL), STATUS_OK);
    assert_string_equal(json.ptr, f->json.ptr);
    buf_release(&json);
}

static void refuses_evidence_that_is_not_there(void **state)
{
    struct fixture *f = *state;
    struct report again;
    struct error error = ERROR_NONE;
    char *place = strstr(f->json.ptr, "\"start\":14");
    memcpy(place, "\"start\":15", 10);
    assert_int_equal(report_read(buf_slice(&f->json), &f->arena, &again, &error), STATUS_FORMAT);
    assert_string_equal(error.message, "an item's exact is not what stands at its start and end");
}

static void refuses_what_is_no_report(void **state)
{
    struct fixture *f = *state;
    static const char *const wrong[] = {"",
                                        "{",
                                        "[]",
                                        "{}",
                                        "{\"type\":\"timeline\"}",
                                        "{\"type\":\"report\"}",
                                        "{\"type\":\"report\",\"text\":\"x\"}",
                                        "null",
                                        "{\"type\":7,\"text\":\"x\"}"};
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct report again;
        struct error error = ERROR_NONE;
        assert_int_equal(report_read(slice_of(wrong[i]), &f->arena, &again, &error), STATUS_FORMAT);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(counts_places_in_code_points, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_back_what_it_wrote, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_evidence_that_is_not_there, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_what_is_no_report, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
