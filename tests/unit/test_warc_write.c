/* What is written as a web archive is read back by the reader; the same bytes twice are stored
 * once. */
#include "acquire/warc.h"
#include "base/hash.h"
#include "fetch/http.h"
#include "fetch/warc_write.h"
#include "test.h"

#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>

static const struct http_exchange page = {
    .url = "https://berita.example/a",
    .ip = "203.0.113.5",
    .protocol = "h2",
    .request_head = {"GET /a HTTP/1.1\r\nHost: berita.example\r\n\r\n", 41},
    .response_head =
        {"HTTP/2 200 \r\ncontent-type: text/html; charset=utf-8\r\ncontent-encoding: br\r\n\r\n",
         78},
    .received = {"\x0b\x08\x80<p>Data bocor</p>\x03", 21},
    .body = {"<p>Data bocor</p>", 17},
    .http_status = 200,
};

static unsigned list(const char *folder, char *path, size_t size)
{
    unsigned count = 0;
    DIR *dir = opendir(folder);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, size, "%s/%s", folder, entry->d_name);
        count++;
    }
    closedir(dir);
    return count;
}

static void read_back(void **state)
{
    char folder[] = "/tmp/runut-warc-XXXXXX", path[512];
    struct error error = ERROR_NONE;
    struct arena arena;
    struct source_doc doc = {0};
    struct stream *stream;
    (void)state;
    assert_non_null(mkdtemp(folder));
    struct warc_write_options options = {
        .folder = folder, .name = "t", .software = "s", .user_agent = "u"};
    struct warc_writer *writer = warc_writer_new(&options);
    struct http_exchange same = page, fresh = page;
    same.url = "https://berita.example/b";
    fresh.http_status = 304;
    fresh.received = fresh.body = SLICE_EMPTY;
    assert_int_equal(warc_write(writer, &page, "2026-01-31T04:05:06Z", &error), STATUS_OK);
    assert_int_equal(warc_write(writer, &same, "2026-01-31T04:05:07Z", &error), STATUS_OK);
    assert_int_equal(warc_write(writer, &fresh, "2026-01-31T04:05:08Z", &error), STATUS_OK);
    assert_int_equal(warc_writer_finish(writer, &error), STATUS_OK);
    warc_writer_free(writer);
    assert_int_equal(list(folder, path, sizeof path), 1);
    arena_init(&arena);
    assert_int_equal(stream_open(path, &stream, &error), STATUS_OK);
    struct warc *warc = warc_new(stream, 1 << 20);
    assert_int_equal(warc_next(warc, &arena, &doc, &error), SOURCE_DOC);
    assert_slice(doc.url, "https://berita.example/a");
    assert_slice(doc.bytes, "<p>Data bocor</p>");
    assert_slice(doc.charset, "utf-8");
    assert_slice(doc.fetched, "2026-01-31T04:05:06Z");
    assert_int_equal(warc_next(warc, &arena, &doc, &error), SOURCE_END); /* revisits are none */
    warc_free(warc);
    stream_close(stream);
    arena_release(&arena);
    unlink(path);
    rmdir(folder);
}

static void rotates(void **state)
{
    char folder[] = "/tmp/runut-warc-XXXXXX", path[512];
    struct error error = ERROR_NONE;
    (void)state;
    assert_non_null(mkdtemp(folder));
    struct warc_write_options options = {
        .folder = folder, .name = "t", .software = "s", .user_agent = "u", .max_bytes = 100};
    struct warc_writer *writer = warc_writer_new(&options);
    for (int i = 0; i < 3; i++)
        assert_int_equal(warc_write(writer, &page, "2026-01-31T04:05:06Z", &error), STATUS_OK);
    assert_int_equal(warc_writer_finish(writer, &error), STATUS_OK);
    warc_writer_free(writer);
    assert_int_equal(list(folder, path, sizeof path), 3);
    while (list(folder, path, sizeof path))
        unlink(path);
    rmdir(folder);
}

static void no_folder(void **state)
{
    struct error error = ERROR_NONE;
    struct warc_write_options options = {
        .folder = "/proc/none", .name = "t", .software = "s", .user_agent = "u"};
    struct warc_writer *writer = warc_writer_new(&options);
    (void)state;
    assert_int_equal(warc_write(writer, &page, "2026-01-31T04:05:06Z", &error), STATUS_STORE);
    warc_writer_free(writer);
}

static void sha1(void **state)
{
    char out[SHA1_BASE32_SIZE];
    struct slice text = SLICE("abc");
    (void)state;
    sha1_base32(&text, 1, out); /* A9993E364706816ABA3E25717850C26C9CD0D89D */
    assert_string_equal(out, "VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(read_back),
        cmocka_unit_test(rotates),
        cmocka_unit_test(no_folder),
        cmocka_unit_test(sha1),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
