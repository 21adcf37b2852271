/* align/ and timeline/ from the outside: real sentences in, through extraction, one timeline out.
 * Each test is a little pile of reports and what the timeline must say of it. */
#include "test.h"

#include "engine/engine.h"
#include "engine/gather.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

struct piece {
    const char *url, *title, *published, *text;
};

struct fixture {
    struct engine *engine;
    struct engine_worker *worker;
};

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    struct engine_options options = {0};
    assert_int_equal(engine_open(&options, &f->engine, NULL), STATUS_OK);
    f->worker = engine_worker_new(f->engine);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    engine_worker_free(f->worker);
    engine_free(f->engine);
    free(f);
    return 0;
}

static enum status take(void *context, struct slice bytes, struct error *error)
{
    (void)error;
    return buf_append(context, bytes);
}

/* The timeline of the pieces, the last one first where `backwards`. */
static char *timeline_of(struct fixture *f, const struct piece *pieces, unsigned count,
                         bool backwards, struct civil since)
{
    struct gathering *gathering = gathering_new();
    struct timeline_options options = {.lexicon = engine_lexicon(f->engine), .since = since};
    struct buf out;
    struct sink sink = {take, &out};
    struct arena arena;
    arena_init(&arena);
    buf_init(&out, 0);
    for (unsigned i = 0; i < count; i++) {
        const struct piece *piece = &pieces[backwards ? count - 1 - i : i];
        struct source_doc doc = {.bytes = slice_of(piece->text), .charset = SLICE("utf-8")};
        struct extraction extraction;
        doc.media = MEDIA_TEXT;
        doc.url = slice_of(piece->url);
        doc.title = slice_of(piece->title);
        civil_parse(slice_of(piece->published), &doc.published);
        assert_int_equal(engine_extract(f->worker, &doc, &arena, &extraction, NULL), STATUS_OK);
        assert_int_equal(gathering_add(gathering, &extraction.report, NULL), STATUS_OK);
    }
    assert_int_equal(gathering_write(gathering, &options, NULL, &sink, NULL), STATUS_OK);
    gathering_free(gathering);
    arena_release(&arena);
    return out.ptr;
}

static json_t *read_timeline(void **state, const struct piece *pieces, unsigned count)
{
    char *text = timeline_of(*state, pieces, count, false, CIVIL_NONE);
    json_t *root = json_loads(text, 0, NULL);
    free(text);
    assert_non_null(root);
    return root;
}

static json_t *incident_of(const json_t *timeline, size_t number)
{
    return json_array_get(json_object_get(timeline, "incidents"), number);
}

static const char *text_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static const json_t *dispute_of(const json_t *incident, const char *verdict)
{
    size_t i;
    const json_t *dispute;
    json_array_foreach(json_object_get(incident, "disputes"), i, dispute)
    {
        if (strcmp(text_of(dispute, "verdict"), verdict) == 0)
            return dispute;
    }
    return NULL;
}

static const struct piece first_day = {
    "https://a.example/1", "Data Pelanggan TokoMaju Diduga Bocor", "2024-03-04",
    "JAKARTA - Peretas bernama Kurawa menjual 1.254.310 data pelanggan PT TokoMaju di "
    "BreachForums, "
    "Senin (4/3/2024).\n\nData yang bocor meliputi nama, alamat email, dan nomor telepon. Kurawa "
    "membagikan 500 data contoh.\n\n\"Kami sedang menyelidiki dugaan kebocoran ini,\" kata juru "
    "bicara "
    "TokoMaju, Sinta Larasati, Senin (4/3/2024)."};
static const struct piece next_day = {
    "https://b.example/2", "TokoMaju denies data of 1.2 million customers leaked", "2024-03-05",
    "JAKARTA - A hacker known as Kurawa is selling 1.2 million customer records of PT TokoMaju on "
    "BreachForums.\n\nThe leaked data includes names, email addresses and phone numbers. Kurawa "
    "shared a "
    "sample of 500 thousand records.\n\nTokoMaju denied the leak. \"No data was taken from our "
    "servers,\" "
    "said TokoMaju spokesperson Sinta Larasati on Tuesday, March 5, 2024."};
static const struct piece years_before = {"https://a.example/0", "Data TokoMaju Bocor",
                                          "2019-06-11",
                                          "JAKARTA - Peretas bernama Gatot99 menjual 77.000 data "
                                          "pengguna PT TokoMaju, Selasa (11/6/2019)."
                                          "\n\nData yang bocor meliputi nama dan kata sandi."};
static const struct piece of_nothing = {"https://a.example/9", "Harga Beras Naik", "2024-03-04",
                                        "JAKARTA - Harga beras naik 12 persen sejak pekan lalu, "
                                        "kata Menteri Perdagangan, Senin (4/3/2024)."};

static void both_languages_are_one_incident(void **state)
{
    const struct piece pieces[] = {first_day, next_day, years_before, of_nothing};
    json_t *timeline = read_timeline(state, pieces, 4);
    assert_int_equal(json_array_size(json_object_get(timeline, "incidents")), 2);
    assert_int_equal(json_array_size(json_object_get(timeline, "unaligned")), 1);
    const json_t *old = incident_of(timeline, 0), *new = incident_of(timeline, 1);
    assert_string_equal(text_of(old, "first_date"), "2019-06-11");
    assert_string_equal(text_of(new, "first_date"), "2024-03-04");
    assert_int_equal(json_array_size(json_object_get(new, "reports")), 2);
    assert_int_equal(json_integer_value(json_object_get(new, "origins")), 2);
    json_decref(timeline);
}

static void every_difference_has_its_verdict(void **state)
{
    const struct piece pieces[] = {first_day, next_day};
    json_t *timeline = read_timeline(state, pieces, 2);
    const json_t *incident = incident_of(timeline, 0);
    assert_non_null(dispute_of(incident, "rounding"));  /* 1.254.310, 1.2 million */
    assert_non_null(dispute_of(incident, "unit_slip")); /* 500, 500 thousand */
    assert_null(dispute_of(incident, "contradiction"));
    json_decref(timeline);
}

static void a_summary_says_the_same_in_both_languages(void **state)
{
    const struct piece pieces[] = {first_day, next_day};
    json_t *timeline = read_timeline(state, pieces, 2);
    const json_t *summary = json_object_get(incident_of(timeline, 0), "summary");
    const json_t *id = json_object_get(summary, "id"), *en = json_object_get(summary, "en");
    assert_true(json_array_size(id) >= 3 && json_array_size(id) <= 8);
    assert_int_equal(json_array_size(id), json_array_size(en));
    for (size_t i = 0; i < json_array_size(id); i++) {
        const json_t *left = json_object_get(json_array_get(id, i), "evidence");
        const json_t *right = json_object_get(json_array_get(en, i), "evidence");
        assert_true(json_array_size(left) >= 1);
        assert_true(json_equal(left, right));
    }
    json_decref(timeline);
}

static void the_order_of_reports_plays_no_part(void **state)
{
    const struct piece pieces[] = {first_day, next_day, years_before, of_nothing};
    char *forwards = timeline_of(*state, pieces, 4, false, CIVIL_NONE);
    char *backwards = timeline_of(*state, pieces, 4, true, CIVIL_NONE);
    assert_string_equal(forwards, backwards);
    free(forwards);
    free(backwards);
}

static void a_report_given_twice_is_there_once(void **state)
{
    const struct piece once[] = {first_day}, twice[] = {first_day, first_day};
    char *one = timeline_of(*state, once, 1, false, CIVIL_NONE);
    char *two = timeline_of(*state, twice, 2, false, CIVIL_NONE);
    assert_string_equal(one, two);
    free(one);
    free(two);
}

static void a_reprint_is_no_origin(void **state)
{
    struct piece reprint = first_day;
    reprint.url = "https://c.example/reprint";
    reprint.title = "Terkini: Data TokoMaju Dijual";
    const struct piece pieces[] = {first_day, reprint};
    json_t *timeline = read_timeline(state, pieces, 2);
    const json_t *incident = incident_of(timeline, 0);
    assert_int_equal(json_array_size(json_object_get(incident, "reports")), 2);
    assert_int_equal(json_integer_value(json_object_get(incident, "origins")), 1);
    const json_t *count = json_array_get(json_object_get(incident, "counts"), 0);
    assert_int_equal(json_integer_value(json_object_get(count, "origins")), 1);
    json_decref(timeline);
}

/* A report without a day, in which somebody speaks on the weekday of `when`. */
static struct piece undated(char *text, size_t size, const char *when)
{
    snprintf(text, size,
             "JAKARTA - Peretas bernama Kurawa menjual 1,2 juta data pelanggan PT TokoMaju di "
             "BreachForums.\n\n\"Kami sedang menyelidiki dugaan kebocoran ini,\" kata juru bicara "
             "TokoMaju, Sinta Larasati, %s. Kurawa membagikan 500 data contoh.",
             when);
    return (struct piece){"https://d.example/4", "TokoMaju Menelusuri Kebocoran", "", text};
}

static void a_weekday_alone_is_a_day_of_the_incident(void **state)
{
    static const struct {
        const char *when, *day, *teller;
    } cases[] = {
        {"Senin", "2024-03-04", "https://a.example/1"}, /* a dated report tells that Monday */
        {"Kamis", "2024-03-07", "https://b.example/2"}, /* two days behind the last report */
        {"Sabtu", "", ""}, /* two days before the first one: that would be no report of it yet */
        {"Jumat", "", ""}, /* as far from the one Friday as from the other */
        {"Kamis, sesudah rapat pada 9 Maret 2024", "", ""}, /* written after the ninth */
    };
    for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[600];
        const struct piece pieces[] = {first_day, next_day,
                                       undated(text, sizeof text, cases[i].when)};
        json_t *timeline = read_timeline(state, pieces, 3);
        const json_t *reports = json_object_get(timeline, "reports"), *report;
        const char *id;
        assert_int_equal(json_array_size(json_object_get(incident_of(timeline, 0), "reports")), 3);
        json_object_foreach((json_t *)reports, id, report)
        {
            const json_t *published = json_object_get(report, "published");
            if (strcmp(text_of(report, "url"), "https://d.example/4") != 0)
                continue;
            assert_string_equal(text_of(published, "value"), cases[i].day);
            if (!cases[i].day[0])
                continue;
            assert_string_equal(text_of(published, "basis"), "aligned");
            assert_string_equal(
                text_of(json_object_get(reports, text_of(published, "report")), "url"),
                cases[i].teller);
        }
        json_decref(timeline);
    }
}

static const json_t *count_of(const json_t *incident, json_int_t value)
{
    size_t i;
    const json_t *count;
    json_array_foreach(json_object_get(incident, "counts"), i, count)
    {
        if (json_integer_value(json_object_get(count, "value")) == value)
            return count;
    }
    return NULL;
}

/* "turn by basis" of a line of a number's history. */
static void assert_turn(const json_t *count, size_t at, const char *turn, const char *by,
                        const char *basis)
{
    const json_t *line = json_array_get(json_object_get(count, "history"), at);
    assert_string_equal(text_of(line, "turn"), turn);
    assert_string_equal(text_of(line, "by"), by);
    assert_string_equal(text_of(line, "basis"), basis);
}

static const struct piece claim = {
    "https://a.example/1", "Data 1,2 juta pemilih milik KPU dijual", "2024-03-04",
    "JAKARTA - Peretas bernama Kurawa mengklaim menjual 1,2 juta data pemilih milik KPU di "
    "BreachForums, Senin (4/3/2024)."};

/* One claims, one repeats, one denies the claim of another; a report without a day comes where its
 * aligned day puts it. */
static void a_number_has_a_history(void **state)
{
    const struct piece repeat = {
        "https://b.example/2", "Pemilih Diminta Waspada", "",
        "JAKARTA - Peretas bernama Kurawa mengklaim menjual 1,2 juta data pemilih milik KPU di "
        "BreachForums. Bawaslu menelusuri kebocoran itu, kata anggota Bawaslu Sinta Larasati, "
        "Selasa."};
    const struct piece denial = {
        "https://c.example/3", "KPU Membantah", "2024-03-06",
        "JAKARTA - KPU membantah kebocoran 1,2 juta data pemilih yang dijual peretas bernama "
        "Kurawa di BreachForums, Rabu (6/3/2024)."};
    const struct piece pieces[] = {denial, repeat, claim};
    json_t *timeline = read_timeline(state, pieces, 3);
    const json_t *count = count_of(incident_of(timeline, 0), 1200000);
    assert_non_null(count);
    assert_string_equal(text_of(count, "by"), "Kurawa");
    assert_string_equal(text_of(count, "status"), "denied");
    assert_turn(count, 0, "first", "Kurawa", "");
    assert_turn(count, 1, "repeated", "Kurawa", "aligned");
    const json_t *denied_by = json_object_get(count, "denied_by");
    assert_int_equal(json_array_size(denied_by), 1);
    assert_string_equal(json_string_value(json_array_get(denied_by, 0)), "kpu");
    assert_null(json_object_get(count, "confirmed_by"));
    json_decref(timeline);
}

/* What the victim confirms is not confirmed by the hacker who said it first. */
static void a_hacker_confirms_nothing(void **state)
{
    const struct piece confirmation = {
        "https://b.example/2", "KPU confirms leak", "2024-03-06",
        "JAKARTA - KPU confirmed on Wednesday that 1.2 million voter records were stolen. A "
        "hacker named Kurawa is behind it."};
    const struct piece pieces[] = {claim, confirmation};
    json_t *timeline = read_timeline(state, pieces, 2);
    const json_t *count = count_of(incident_of(timeline, 0), 1200000);
    const json_t *confirmed_by = json_object_get(count, "confirmed_by");
    assert_string_equal(text_of(count, "by"), "Kurawa");
    assert_string_equal(text_of(count, "status"), "confirmed");
    assert_int_equal(json_array_size(confirmed_by), 1);
    assert_string_equal(json_string_value(json_array_get(confirmed_by, 0)), "kpu");
    json_decref(timeline);
}

static void a_period_leaves_out_what_was_before(void **state)
{
    const struct piece pieces[] = {first_day, next_day, years_before};
    struct civil since = civil_year(2024);
    char *text = timeline_of(*state, pieces, 3, false, since);
    json_t *timeline = json_loads(text, 0, NULL);
    const json_t *period = json_object_get(timeline, "period");
    assert_int_equal(json_array_size(json_object_get(timeline, "incidents")), 1);
    assert_string_equal(text_of(period, "since"), "2024");
    assert_true(json_array_size(json_object_get(json_object_get(period, "summary"), "id")) >= 2);
    json_decref(timeline);
    free(text);
}

/* No id stands for one of them more than for the other, also where only one of them is shown. */
static void two_incidents_of_one_month_have_their_days(void **state)
{
    const struct piece other = {"https://a.example/7", "Server TokoMaju Disandera", "2024-03-27",
                                "JAKARTA - Kelompok ransomware Lockgang menyandera 88.000 berkas "
                                "PT TokoMaju, Rabu (27/3/2024).\n\nYang diambil adalah rekam medis "
                                "dan nomor paspor karyawan."};
    const struct piece pieces[] = {first_day, next_day, other};
    json_t *timeline = read_timeline(state, pieces, 3);
    assert_string_equal(text_of(incident_of(timeline, 0), "id"), "pt-tokomaju-2024-03-04");
    assert_string_equal(text_of(incident_of(timeline, 1), "id"), "pt-tokomaju-2024-03-27");
    json_decref(timeline);
    char *text = timeline_of(*state, pieces, 3, false, civil_day(2024, 3, 20));
    timeline = json_loads(text, 0, NULL);
    assert_string_equal(text_of(incident_of(timeline, 0), "id"), "pt-tokomaju-2024-03-27");
    json_decref(timeline);
    free(text);
}

static void nothing_in_nothing_out(void **state)
{
    char *text = timeline_of(*state, NULL, 0, false, CIVIL_NONE);
    json_t *timeline = json_loads(text, 0, NULL);
    assert_int_equal(json_array_size(json_object_get(timeline, "incidents")), 0);
    json_decref(timeline);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_languages_are_one_incident),
        cmocka_unit_test(every_difference_has_its_verdict),
        cmocka_unit_test(a_summary_says_the_same_in_both_languages),
        cmocka_unit_test(the_order_of_reports_plays_no_part),
        cmocka_unit_test(a_report_given_twice_is_there_once),
        cmocka_unit_test(a_reprint_is_no_origin),
        cmocka_unit_test(a_weekday_alone_is_a_day_of_the_incident),
        cmocka_unit_test(a_number_has_a_history),
        cmocka_unit_test(a_hacker_confirms_nothing),
        cmocka_unit_test(a_period_leaves_out_what_was_before),
        cmocka_unit_test(two_incidents_of_one_month_have_their_days),
        cmocka_unit_test(nothing_in_nothing_out),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
