/* base/: UTF-8, folding, maps, buffers, arenas, workers. */
#include "test.h"

#include "base/buf.h"
#include "base/file.h"
#include "base/fold.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "base/workers.h"

#include <stdlib.h>
#include <unistd.h>

static void repairs_ill_formed_utf8(void **state)
{
    struct arena arena = ARENA_EMPTY;
    uint32_t repaired;
    (void)state;
    assert_slice(utf8_repair(&arena,
                             SLICE("Asy\xe2\x80\x99"
                                   "ari"),
                             &repaired),
                 "Asy\xe2\x80\x99"
                 "ari");
    assert_int_equal(repaired, 0);
    assert_slice(utf8_repair(&arena,
                             SLICE("a\xff"
                                   "b"),
                             &repaired),
                 "a\xef\xbf\xbd"
                 "b");
    assert_int_equal(repaired, 1);
    assert_slice(utf8_repair(&arena, SLICE("a\xe2\x80"), &repaired), "a\xef\xbf\xbd");
    assert_slice(utf8_repair(&arena, SLICE("\xc0\xaf"), &repaired), "\xef\xbf\xbd\xef\xbf\xbd");
    assert_slice(utf8_repair(&arena, SLICE("\xed\xa0\x80"), &repaired),
                 "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
    assert_slice(utf8_repair(&arena, (struct slice){"a\0b", 3}, &repaired), "a\xef\xbf\xbd"
                                                                            "b");
    assert_int_equal(repaired, 1);
    arena_release(&arena);
}

/* Every byte that begins a character, in a text longer than one mark and with sequences across
 * marks. */
static void translates_offsets_both_ways(void **state)
{
    struct arena arena = ARENA_EMPTY;
    struct utf8_index index;
    char text[1000];
    size_t len = 0;
    (void)state;
    for (unsigned i = 0; len < 900; i++)
        len += utf8_encode(i % 7 == 0   ? 0x1F512
                           : i % 3 == 0 ? 0x201C
                           : i % 5 == 0 ? 0xE9
                                        : 'a',
                           text + len);
    struct slice slice = {text, len};
    utf8_index_init(&index, &arena, slice);
    uint32_t point = 0;
    for (size_t at = 0; at < len; point++) {
        assert_int_equal(utf8_point_of_byte(&index, (uint32_t)at), point);
        assert_int_equal(utf8_byte_of_point(&index, point), at);
        utf8_next(slice, &at);
    }
    assert_int_equal(utf8_byte_of_point(&index, point), len);
    assert_int_equal(utf8_byte_of_point(&index, point + 1), UINT32_MAX);
    assert_int_equal(utf8_count(slice), point);
    arena_release(&arena);
}

static void folds_case_width_and_quotes(void **state)
{
    struct arena arena = ARENA_EMPTY;
    (void)state;
    assert_slice(fold(&arena, SLICE("KPU")), "kpu");
    assert_slice(fold(&arena, SLICE("Asy\xe2\x80\x99"
                                    "ari")),
                 "asy'ari");
    assert_slice(fold(&arena, SLICE("e\xe2\x80\x93KTP")), "e-ktp");
    assert_slice(fold(&arena, SLICE("STRASSE\xc3\x89")), "strasse\xc3\xa9");
    assert_slice(fold(&arena, SLICE("\xef\xbc\xab\xef\xbc\xb0\xef\xbc\xb5")), "kpu");
    arena_release(&arena);
}

static void maps_and_interns(void **state)
{
    struct arena arena = ARENA_EMPTY;
    struct map map;
    char key[16];
    bool is_new;
    (void)state;
    map_init(&map, &arena);
    assert_int_equal(map_get(&map, SLICE("x")), MAP_NONE);
    for (uint32_t i = 0; i < 5000; i++) {
        snprintf(key, sizeof key, "k%u", i);
        assert_int_equal(map_intern(&map, slice_of(key), &is_new), i);
        assert_true(is_new);
    }
    assert_int_equal(map_intern(&map, SLICE("k77"), &is_new), 77);
    assert_false(is_new);
    map_set(&map, SLICE("k77"), 9);
    assert_int_equal(map_get(&map, SLICE("k77")), 9);
    assert_int_equal(map_get(&map, SLICE_EMPTY), MAP_NONE);
    arena_release(&arena);
}

static void buffers_refuse_more_than_their_maximum(void **state)
{
    struct buf buf;
    (void)state;
    buf_init(&buf, 10);
    assert_int_equal(buf_append(&buf, SLICE("12345678")), STATUS_OK);
    assert_int_equal(buf_append(&buf, SLICE("abc")), STATUS_LIMIT);
    assert_slice(buf_slice(&buf), "12345678");
    assert_int_equal(buf_printf(&buf, "%d", 42), STATUS_OK);
    assert_slice(buf_slice(&buf), "1234567842");
    buf_release(&buf);
}

static void arenas_give_zeroed_separate_memory(void **state)
{
    struct arena arena = ARENA_EMPTY;
    VEC(uint64_t) numbers = {0};
    (void)state;
    for (uint64_t i = 0; i < 100000; i++)
        VEC_ADD(&arena, &numbers, i * i);
    for (uint64_t i = 0; i < 100000; i++)
        assert_int_equal(numbers.items[i], i * i);
    arena_clear(&arena);
    const char *again = arena_alloc(&arena, 1000);
    for (unsigned i = 0; i < 1000; i++)
        assert_int_equal(again[i], 0);
    assert_slice(arena_printf(&arena, "%s-%d", "a", 7), "a-7");
    arena_release(&arena);
}

/* Notes made in between are gone, within a chunk and over several, and what was there before is as
 * it was; a million of them take no more memory than one. */
static void arenas_give_back_what_came_since(void **state)
{
    struct arena arena = ARENA_EMPTY;
    struct arena_mark nothing = arena_mark(&arena);
    (void)state;
    arena_printf(&arena, "first");
    arena_rewind(&arena, nothing);
    assert_int_equal(arena.used_bytes, 0);
    struct slice kept = arena_printf(&arena, "kept");
    size_t used = arena.used_bytes;
    for (unsigned i = 0; i < 1000; i++) {
        struct arena_mark mark = arena_mark(&arena);
        for (unsigned k = 0; k < 3 + i % 5 * 40; k++)
            memset(arena_room(&arena, 3000), 'x', 3000);
        arena_rewind(&arena, mark);
        assert_int_equal(arena.used_bytes, used);
    }
    assert_slice(kept, "kept");
    assert_slice(arena_printf(&arena, "%s-%d", "b", 8), "b-8");
    assert_slice(kept, "kept");
    arena_release(&arena);
}

static void splits_lines_and_trims(void **state)
{
    struct slice rest = SLICE("one\r\n\ntwo"), line;
    (void)state;
    assert_true(slice_next_line(&rest, &line));
    assert_slice(line, "one");
    assert_true(slice_next_line(&rest, &line));
    assert_slice(line, "");
    assert_true(slice_next_line(&rest, &line));
    assert_slice(line, "two");
    assert_false(slice_next_line(&rest, &line));
    assert_slice(slice_trim(SLICE(" \t\xc2\xa0 x y \n\xc2\xa0")), "x y");
    assert_int_equal(slice_find(SLICE("abcabc"), SLICE("ca"), 0), 2);
    assert_int_equal(slice_find(SLICE("abc"), SLICE("x"), 0), 3);
}

static void hashes_by_the_standard(void **state)
{
    char hex[SHA256_HEX_SIZE];
    struct slice pieces[] = {SLICE("a"), SLICE_EMPTY, SLICE("bc")};
    (void)state;
    sha256_hex(pieces, 3, hex); /* FIPS 180-2, appendix B.1 */
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

struct countdown {
    unsigned next, all, seen, enough, threads;
    bool in_order, is_numbered;
    unsigned values[1000];
};

static void *produce(void *context)
{
    struct countdown *c = context;
    if (c->next == c->all)
        return NULL;
    c->values[c->next] = c->next;
    return &c->values[c->next++];
}

static void work(void *context, void *item, unsigned worker)
{
    unsigned *value = item;
    struct countdown *c = context;
    if (worker >= c->threads)
        c->is_numbered = false;
    if (*value % 13 == 0)
        usleep(200); /* some take longer: the order must not care */
    *value *= 2;
}

static bool consume(void *context, void *item)
{
    struct countdown *c = context;
    c->in_order = c->in_order && *(unsigned *)item == c->seen * 2;
    c->seen++;
    return c->seen < c->enough;
}

static void workers_keep_the_order(void **state)
{
    (void)state;
    for (unsigned threads = 1; threads <= 4; threads++) {
        struct countdown countdown = {
            .all = 1000, .enough = 2000, .threads = threads, .in_order = true, .is_numbered = true};
        struct workers_job job = {produce, work, consume, &countdown, threads, 0};
        workers_run(&job);
        assert_int_equal(countdown.seen, 1000);
        assert_true(countdown.in_order);
        assert_true(countdown.is_numbered);
    }
}

static void workers_stop_when_told(void **state)
{
    (void)state;
    for (unsigned threads = 1; threads <= 4; threads++) {
        struct countdown countdown = {
            .all = 1000, .enough = 50, .threads = threads, .in_order = true};
        struct workers_job job = {produce, work, consume, &countdown, threads, 8};
        workers_run(&job);
        assert_in_range(countdown.next, 50, 50 + 8);
        assert_int_equal(countdown.seen, countdown.next); /* what was under way came back */
        assert_true(countdown.in_order);
    }
}

static void writes_files_whole(void **state)
{
    char path[] = "/tmp/runut-test-XXXXXX";
    struct error error = ERROR_NONE;
    struct buf buf;
    (void)state;
    close(mkstemp(path));
    buf_init(&buf, 100);
    assert_int_equal(file_write_atomic(path, SLICE("hello"), &error), STATUS_OK);
    assert_int_equal(file_read(path, &buf, &error), STATUS_OK);
    assert_slice(buf_slice(&buf), "hello");
    assert_int_equal(file_write_atomic("/no/such/folder/x", SLICE("x"), &error), STATUS_STORE);
    assert_string_equal(error.place, "/no/such/folder/x");
    error_clear(&error);
    assert_int_equal(file_read("/", &buf, &error), STATUS_IO);
    unlink(path);
    buf_release(&buf);
}

static void the_first_error_wins(void **state)
{
    struct error error = ERROR_NONE;
    char text[200];
    (void)state;
    error_set(&error, STATUS_FORMAT, "bad %s", "thing");
    error_set(&error, STATUS_IO, "later");
    error_at(&error, "file.jsonl", 7, 3);
    error_at(&error, "other", 1, 1);
    error_format(&error, text, sizeof text);
    assert_string_equal(text, "file.jsonl:7:3: bad thing");
    assert_int_equal(error.status, STATUS_FORMAT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repairs_ill_formed_utf8),
        cmocka_unit_test(translates_offsets_both_ways),
        cmocka_unit_test(folds_case_width_and_quotes),
        cmocka_unit_test(maps_and_interns),
        cmocka_unit_test(buffers_refuse_more_than_their_maximum),
        cmocka_unit_test(arenas_give_zeroed_separate_memory),
        cmocka_unit_test(arenas_give_back_what_came_since),
        cmocka_unit_test(splits_lines_and_trims),
        cmocka_unit_test(hashes_by_the_standard),
        cmocka_unit_test(workers_keep_the_order),
        cmocka_unit_test(workers_stop_when_told),
        cmocka_unit_test(writes_files_whole),
        cmocka_unit_test(the_first_error_wins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
