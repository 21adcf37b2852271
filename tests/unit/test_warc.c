/* acquire/warc, http_message, inflate: records good and bad. */
#include "test.h"

#include "acquire/http_message.h"
#include "acquire/inflate.h"
#include "acquire/source.h"

#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

static struct arena arena;

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static struct slice record(const char *type, const char *uri, const char *content_type,
                           struct slice block, long length)
{
    return arena_printf(
        &arena,
        "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2023-12-01T00:00:00Z\r\n"
        "Content-Type: %s\r\nContent-Length: %ld\r\n\r\n%.*s\r\n\r\n",
        type, uri, content_type, length < 0 ? (long)block.len : length, SLICE_ARG(block));
}

static struct slice page(const char *headers, const char *body)
{
    return arena_printf(&arena,
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n%s\r\n%s",
                        headers, body);
}

#define HTTP "application/http; msgtype=response"

/* One line for each event of a file made of these records. */
static struct slice read_records(const struct slice *records, size_t count, bool is_gzip)
{
    char path[] = "/tmp/runut-warc-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    for (size_t i = 0; i < count; i++) {
        gzFile out = gzopen(path, is_gzip ? "ab" : "abT");
        gzwrite(out, records[i].ptr, (unsigned)records[i].len);
        gzclose(out);
    }
    const char *paths[] = {path};
    struct source_options options = {.format = SOURCE_AUTO};
    struct source *source = source_open(paths, 1, &options);
    struct source_doc doc;
    struct error error = ERROR_NONE;
    enum source_event event;
    struct slice all = SLICE_EMPTY;
    while ((event = source_next(source, &arena, &doc, &error)) != SOURCE_END)
        all = event == SOURCE_DOC
                  ? arena_printf(&arena, "%.*s%.*s %.*s|", SLICE_ARG(all), SLICE_ARG(doc.url),
                                 SLICE_ARG(doc.bytes))
                  : arena_printf(&arena, "%.*s! %s|", SLICE_ARG(all), error.message);
    source_free(source);
    unlink(path);
    return all;
}

static void reads_records(void **state)
{
    (void)state;
    struct slice records[] = {
        record("warcinfo", "", "application/warc-fields", SLICE("a: b\r\n"), -1),
        record("request", "http://a/1", "application/http", SLICE("GET / HTTP/1.1\r\n\r\n"), -1),
        record("response", "http://a/1", HTTP, page("", "<p>satu"), -1),
        record("response", "http://a/2", HTTP,
               page("Transfer-Encoding: chunked\r\n", "4\r\n<p>d\r\n2;x=y\r\nua\r\n0\r\n\r\n"), -1),
        record("response", "http://a/3", HTTP,
               SLICE("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>x"), -1),
        record("response", "http://a/4", HTTP,
               SLICE("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxyz"), -1),
        record("resource", "http://a/5", "text/html", SLICE("<p>lima"), -1),
        record("conversion", "http://a/6", "text/plain", SLICE("enam"), -1),
    };
    const char *wanted = "http://a/1 <p>satu|http://a/2 <p>dua|http://a/5 <p>lima|http://a/6 enam|";
    assert_slice(read_records(records, 8, false), wanted);
    assert_slice(read_records(records, 8, true), wanted);
}

static void goes_on_behind_broken_records(void **state)
{
    (void)state;
    struct slice good = record("resource", "http://a/9", "text/html", SLICE("<p>baik"), -1);
    struct slice wrong[] = {
        good, record("resource", "http://a/1", "text/html", SLICE("<p>pendek sekali"), 4), good};
    struct slice got = read_records(wrong, 3, false);
    assert_true(slice_starts_with(got, SLICE("http://a/9 <p>baik|! record at byte ")));
    assert_true(slice_ends_with(got, SLICE("its length is wrong|http://a/9 <p>baik|")));
    struct slice cut[] = {good, record("resource", "http://a/1", "text/html", SLICE("<p>x"), 5000)};
    got = read_records(cut, 2, false);
    assert_true(slice_ends_with(got, SLICE("the file ends inside it|")));
    struct slice garbage[] = {good, SLICE("hello\nworld\n"), good};
    got = read_records(garbage, 3, false);
    assert_true(slice_ends_with(got, SLICE("no record begins here|http://a/9 <p>baik|")));
}

static void undoes_chunks(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"3\r\nabc\r\n0\r\n\r\n", "abc"},
        {"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "abcde"},
        {"ff\r\nabc", "abc"},
        {"<p>not chunked", "<p>not chunked"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out;
        buf_init(&out, 0);
        assert_true(http_unchunk(slice_of(cases[i][0]), &out));
        assert_slice(buf_slice(&out), cases[i][1]);
        buf_release(&out);
    }
}

static void undoes_deflate(void **state)
{
    (void)state;
    unsigned char packed[200];
    uLongf length = sizeof packed;
    assert_int_equal(compress(packed, &length, (const unsigned char *)"<p>halo halo halo", 17),
                     Z_OK);
    struct slice zlib = {(char *)packed, length}, raw = {(char *)packed + 2, length - 6};
    struct buf out;
    buf_init(&out, 0);
    assert_int_equal(inflate_body(zlib, SLICE("deflate"), &out, NULL), STATUS_OK);
    assert_slice(buf_slice(&out), "<p>halo halo halo");
    buf_clear(&out);
    assert_int_equal(inflate_body(raw, SLICE("deflate"), &out, NULL), STATUS_OK);
    assert_slice(buf_slice(&out), "<p>halo halo halo");
    buf_clear(&out);
    assert_int_equal(inflate_body(SLICE("<p>plain"), SLICE("gzip"), &out, NULL), STATUS_OK);
    assert_slice(buf_slice(&out), "<p>plain");
    buf_clear(&out);
    buf_release(&out);
}

#define BR "\x0b\x08\x80<p>halo halo halo\x03"

static void undoes_brotli(void **state)
{
    (void)state;
    struct buf out;
    struct error error = ERROR_NONE;
    buf_init(&out, 100);
    assert_int_equal(inflate_body(SLICE(BR), SLICE("br"), &out, NULL), STATUS_OK);
    assert_slice(buf_slice(&out), "<p>halo halo halo");
    buf_clear(&out);
    struct slice cut = {BR, sizeof BR - 8};
    assert_int_equal(inflate_body(cut, SLICE("br"), &out, &error), STATUS_FORMAT);
    assert_string_equal(error.message, "broken br body");
    buf_clear(&out);
    assert_int_equal(inflate_body(SLICE("<p>plain"), SLICE("br"), &out, NULL), STATUS_OK);
    assert_slice(buf_slice(&out), "<p>plain");
    buf_release(&out);
}

/* One coding inside the other, as a cache may leave it; names that are none; more than fits. */
static void undoes_codings_in_turn(void **state)
{
    (void)state;
    unsigned char packed[200];
    uLongf length = sizeof packed;
    assert_int_equal(compress(packed, &length, (const unsigned char *)BR, sizeof BR - 1), Z_OK);
    struct slice twice = {(char *)packed, length};
    struct buf out;
    buf_init(&out, 100);
    assert_int_equal(inflate_body(twice, SLICE("br, deflate"), &out, NULL), STATUS_OK);
    assert_slice(buf_slice(&out), "<p>halo halo halo");
    buf_clear(&out);
    assert_int_equal(inflate_body(twice, SLICE("br,br,br,br,deflate"), &out, NULL), STATUS_LIMIT);
    assert_int_equal(inflate_body(SLICE("<p>x"), SLICE("utf-8"), &out, NULL), STATUS_OK);
    assert_int_equal(inflate_body(SLICE("<p>y"), SLICE("identity"), &out, NULL), STATUS_OK);
    assert_slice(buf_slice(&out), "<p>x<p>y");
    buf_release(&out);
    buf_init(&out, 10);
    assert_int_equal(inflate_body(SLICE(BR), SLICE("br"), &out, NULL), STATUS_LIMIT);
    assert_slice(buf_slice(&out), "<p>halo ha");
    buf_release(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_records), cmocka_unit_test(goes_on_behind_broken_records),
        cmocka_unit_test(undoes_chunks), cmocka_unit_test(undoes_deflate),
        cmocka_unit_test(undoes_brotli), cmocka_unit_test(undoes_codings_in_turn),
    };
    return cmocka_run_group_tests_name("warc", tests, NULL, tear_down);
}
