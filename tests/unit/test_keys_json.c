/* align/keys_json: keys that went over the network are as good as those that stayed. */
#include "test.h"

#include "align/align.h"
#include "align/candidates.h"
#include "align/keys_json.h"

struct fixture {
    struct key_names names;
    struct buf json;
};

static struct fixture set_up(struct arena *arena)
{
    struct fixture f;
    arena_init(arena);
    key_names_init(&f.names, arena);
    buf_init(&f.json, 0);
    return f;
}

static struct report_keys some_keys(struct arena *arena, const char *id, uint32_t first_hash)
{
    struct report_keys keys = {.id = slice_of(id), .tells = true, .dated_by = NO_INDEX};
    civil_parse(SLICE("2023-11-28"), &keys.anchor);
    keys.first_year = 2022, keys.last_year = 2023;
    VEC_ADD(arena, &keys.agencies,
            ((struct key_agency){SLICE("dinas-arsip-kota"), ROLE_VICTIM, false, true}));
    VEC_ADD(arena, &keys.agencies,
            ((struct key_agency){SLICE("bssn"), ROLE_REGULATOR, true, false}));
    VEC_ADD(arena, &keys.actors,
            ((struct key_actor){SLICE("“Kumbang” É"), SLICE("\"kumbang\" é"), true}));
    VEC_ADD(arena, &keys.actors,
            ((struct key_actor){SLICE("Rina Wahyuni"), SLICE("rina wahyuni"), false}));
    VEC_ADD(arena, &keys.counts, ((struct key_count){204807222, 204807222, 204807222, true}));
    VEC_ADD(arena, &keys.counts, ((struct key_count){500000, 500000, UINT64_MAX, false}));
    VEC_ADD(arena, &keys.fields, SLICE("nik"));
    VEC_ADD(arena, &keys.platforms, SLICE("breachforums"));
    struct key_date date = {CIVIL_NONE, TUESDAY, NO_INDEX};
    VEC_ADD(arena, &keys.dates, date);
    assert_true(civil_parse(SLICE("2023-11-27T09:21:05+07:00"), &date.value));
    VEC_ADD(arena, &keys.dates, date);
    assert_true(civil_parse(SLICE("2022"), &date.value));
    VEC_ADD(arena, &keys.dates, date);
    keys.words.count = SKETCH_SIZE;
    keys.words.hashes = ARENA_ARRAY(arena, uint32_t, SKETCH_SIZE);
    for (uint32_t i = 0; i < SKETCH_SIZE; i++)
        keys.words.hashes[i] = i + 1 < SKETCH_SIZE ? first_hash + i * 977 : UINT32_MAX;
    return keys;
}

static struct report_keys over_the_network(struct fixture *f, const struct report_keys *keys)
{
    struct report_keys out;
    buf_clear(&f->json);
    assert_int_equal(keys_write(keys, &f->json, NULL), STATUS_OK);
    assert_null(memchr(f->json.ptr, '\n', f->json.len));
    assert_null(memchr(f->json.ptr, '\t', f->json.len));
    assert_int_equal(keys_read(buf_slice(&f->json), &f->names, &out, NULL), STATUS_OK);
    return out;
}

static void assert_same_keys(const struct report_keys *a, const struct report_keys *b)
{
    assert_true(slice_equal(a->id, b->id) && civil_same(a->anchor, b->anchor));
    assert_int_equal(a->first_year, b->first_year);
    assert_int_equal(a->last_year, b->last_year);
    assert_int_equal(a->agencies.count, b->agencies.count);
    for (uint32_t i = 0; i < a->agencies.count; i++) {
        const struct key_agency *left = &a->agencies.items[i], *right = &b->agencies.items[i];
        assert_true(slice_equal(left->id, right->id) && left->role == right->role &&
                    left->known == right->known && left->is_main == right->is_main);
    }
    assert_int_equal(a->actors.count, b->actors.count);
    for (uint32_t i = 0; i < a->actors.count; i++) {
        const struct key_actor *left = &a->actors.items[i], *right = &b->actors.items[i];
        assert_true(slice_equal(left->name, right->name) &&
                    slice_equal(left->folded, right->folded) &&
                    left->is_villain == right->is_villain);
    }
    assert_int_equal(a->counts.count, b->counts.count);
    for (uint32_t i = 0; i < a->counts.count; i++) {
        const struct key_count *left = &a->counts.items[i], *right = &b->counts.items[i];
        assert_true(left->value == right->value && left->low == right->low &&
                    left->high == right->high && left->is_total == right->is_total);
    }
    assert_int_equal(a->dates.count, b->dates.count);
    for (uint32_t i = 0; i < a->dates.count; i++)
        assert_true(civil_same(a->dates.items[i].value, b->dates.items[i].value) &&
                    a->dates.items[i].weekday == b->dates.items[i].weekday);
    assert_int_equal(a->fields.count, b->fields.count);
    assert_true(slice_equal(a->fields.items[0], b->fields.items[0]));
    assert_int_equal(a->platforms.count, b->platforms.count);
    assert_true(slice_equal(a->platforms.items[0], b->platforms.items[0]));
    assert_int_equal(a->words.count, b->words.count);
    assert_memory_equal(a->words.hashes, b->words.hashes, a->words.count * sizeof *a->words.hashes);
}

static void test_round_trip(void **state)
{
    (void)state;
    struct arena arena;
    struct fixture f = set_up(&arena);
    struct report_keys before = some_keys(&arena, "r-a", 7), after = over_the_network(&f, &before);
    assert_same_keys(&before, &after);
    assert_true(after.tells);
    buf_release(&f.json);
    arena_release(&arena);
}

static void test_nothing_in_them(void **state)
{
    (void)state;
    struct arena arena;
    struct fixture f = set_up(&arena);
    struct report_keys before = {.id = SLICE("r-a"), .anchor = CIVIL_NONE};
    struct report_keys after = over_the_network(&f, &before);
    assert_slice(after.id, "r-a");
    assert_int_equal(after.anchor.precision, PRECISION_NONE);
    assert_int_equal(after.agencies.count + after.counts.count + after.words.count, 0);
    buf_release(&f.json);
    arena_release(&arena);
}

/* What counts in the end: the same keys to be looked up by, the same points. */
static void test_same_points(void **state)
{
    (void)state;
    struct arena arena;
    struct fixture f = set_up(&arena);
    struct report_keys a = some_keys(&arena, "r-a", 7), b = some_keys(&arena, "r-b", 8);
    struct report_keys a_after = over_the_network(&f, &a), b_after = over_the_network(&f, &b);
    struct pair_score score, score_after;
    struct posting_list postings = {.items = NULL}, postings_after = {.items = NULL};
    pair_score(&arena, &a, &b, &score);
    pair_score(&arena, &a_after, &b_after, &score_after);
    assert_int_equal(score.points, score_after.points);
    assert_int_equal(score.reason_count, score_after.reason_count);
    postings_of(&postings, &arena, &a, 0);
    postings_of(&postings_after, &arena, &a_after, 0);
    assert_true(postings.count > 0);
    assert_int_equal(postings.count, postings_after.count);
    for (size_t i = 0; i < postings.count; i++)
        assert_true(postings.items[i].key == postings_after.items[i].key &&
                    postings.items[i].day == postings_after.items[i].day);
    postings_release(&postings);
    postings_release(&postings_after);
    buf_release(&f.json);
    arena_release(&arena);
}

static void test_what_is_none(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",
        "[]",
        "{}",
        "{\"id\":\"r-a\"",
        "{\"id\":\"r-a\",\"day\":\"x\",\"years\":[0,0],\"bodies\":[],\"actors\":[],\"counts\":[],"
        "\"fields\":[],\"platforms\":[],\"dates\":[],\"words\":\"\"}",
        "{\"id\":\"r-a\",\"day\":\"\",\"years\":[0,0],\"bodies\":[[\"kpu\",\"king\",true,true]],"
        "\"actors\":[],\"counts\":[],\"fields\":[],\"platforms\":[],\"dates\":[],\"words\":\"\"}",
        "{\"id\":\"r-a\",\"day\":\"\",\"years\":[0,0],\"bodies\":[],\"actors\":[],\"counts\":[[1,1]"
        "],"
        "\"fields\":[],\"platforms\":[],\"dates\":[],\"words\":\"\"}",
        "{\"id\":\"r-a\",\"day\":\"\",\"years\":[0,0],\"bodies\":[],\"actors\":[],\"counts\":[],"
        "\"fields\":[],\"platforms\":[],\"dates\":[],\"words\":\"0000000g\"}",
    };
    struct arena arena;
    struct fixture f = set_up(&arena);
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct report_keys out;
        assert_int_equal(keys_read(slice_of(wrong[i]), &f.names, &out, NULL), STATUS_FORMAT);
    }
    buf_release(&f.json);
    arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_nothing_in_them),
        cmocka_unit_test(test_same_points),
        cmocka_unit_test(test_what_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
