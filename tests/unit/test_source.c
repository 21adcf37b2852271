/* acquire/source, stream, walk, jsonl: files of every kind, and what is wrong with them. */
#include "test.h"

#include "acquire/jsonl.h"
#include "acquire/source.h"
#include "base/buf.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

static char folder[64];
static struct arena arena;

static int set_up(void **state)
{
    (void)state;
    strcpy(folder, "/tmp/runut-source-XXXXXX");
    assert_non_null(mkdtemp(folder));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    char command[100];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    arena_release(&arena);
    return system(command);
}

static const char *write_file(const char *name, const char *bytes, size_t length)
{
    struct slice path = arena_printf(&arena, "%s/%s", folder, name);
    FILE *file = fopen(path.ptr, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    fclose(file);
    return path.ptr;
}

static const char *write_text(const char *name, const char *text)
{
    return write_file(name, text, strlen(text));
}

/* What came of a list of inputs: one line for each event. */
static struct slice read_all(const char *const *paths, size_t count, struct source_options options)
{
    static struct buf out;
    buf_init(&out, 0);
    struct source *source = source_open(paths, count, &options);
    struct source_doc doc;
    struct error error = ERROR_NONE;
    enum source_event event;
    struct arena scratch = ARENA_EMPTY;
    while ((event = source_next(source, &scratch, &doc, &error)) != SOURCE_END) {
        const char *place = event == SOURCE_DOC ? arena_string(&scratch, doc.path) : error.place;
        const char *slash = strrchr(place, '/');
        buf_printf(&out, "%s:%llu ", slash ? slash + 1 : place,
                   (unsigned long long)(event == SOURCE_DOC ? doc.line : error.line));
        if (event == SOURCE_DOC)
            buf_printf(&out, "%s \"%.*s\"\n", doc.media == MEDIA_HTML ? "page" : "text",
                       SLICE_ARG(doc.bytes));
        else
            buf_printf(&out, "! %s\n", error.message);
        arena_clear(&scratch);
    }
    source_free(source);
    arena_release(&scratch);
    struct slice result = arena_dup(&arena, buf_slice(&out));
    buf_release(&out);
    return result;
}

static struct slice read_one(const char *path)
{
    return read_all(&path, 1, (struct source_options){.format = SOURCE_AUTO});
}

static void knows_kinds_by_content(void **state)
{
    (void)state;
    assert_slice(read_one(write_text("a", "Satu berita.\n")), "a:0 text \"Satu berita.\n\"\n");
    assert_slice(read_one(write_text("b", "\xEF\xBB\xBFSatu.")), "b:0 text \"Satu.\"\n");
    assert_slice(read_one(write_text("c", " <!DOCTYPE html><p>x")),
                 "c:0 page \" <!DOCTYPE html><p>x\"\n");
    assert_slice(read_one(write_text("d", "{\"text\": \"Satu.\"}\n\n{\"html\": \"<p>x\"}")),
                 "d:1 text \"Satu.\"\nd:3 page \"<p>x\"\n");
    assert_slice(read_one(write_text("e", "1 < 2 dan <b> tebal")),
                 "e:0 text \"1 < 2 dan <b> tebal\"\n");
}

static void tells_what_is_wrong(void **state)
{
    (void)state;
    assert_slice(read_one(write_text("empty", "")), "empty:0 ! is empty\n");
    assert_slice(read_one(write_text("blank", " \n ")),
                 "blank:0 ! holds nothing but white space\n");
    assert_slice(read_one(write_text("bytes", "a\nb\xFFz")), "bytes:2 ! text is not valid UTF-8\n");
    assert_slice(read_one(write_file("nul", "a\n\nb\0c", 6)), "nul:3 ! text holds a NUL byte\n");
    assert_slice(read_one(write_text("j", "{\"id\": 1}\n{\"text\": 5}\n{\"text\": \"ok\"}\n")),
                 "j:1 ! record has no text\nj:2 text \"5\"\nj:3 text \"ok\"\n");
    struct slice broken = read_one(write_text("k", "{\"text\": \n{\"text\": \"ok\"}\n"));
    assert_true(slice_starts_with(broken, SLICE("k:1 ! not JSON")));
    assert_true(slice_ends_with(broken, SLICE("k:2 text \"ok\"\n")));
    assert_slice(read_one("/nowhere/at/all"), "all:0 ! No such file or directory\n");
}

static void refuses_what_is_too_large(void **state)
{
    (void)state;
    const char *path =
        write_text("long", "{\"text\": \"a line that is longer than the limit of this test\"}\n"
                           "{\"text\": \"ok\"}\n");
    assert_slice(read_all(&path, 1, (struct source_options){.max_doc_bytes = 32}),
                 "long:1 ! line is longer than 32 bytes\nlong:2 text \"ok\"\n");
}

static void walks_folders_in_order(void **state)
{
    (void)state;
    char path[100];
    snprintf(path, sizeof path, "%s/tree", folder);
    mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/tree/b", folder);
    mkdir(path, 0700);
    write_text("tree/c.txt", "tiga");
    write_text("tree/b/x.txt", "dua");
    write_text("tree/a.txt", "satu");
    write_text("tree/.hidden", "tidak");
    snprintf(path, sizeof path, "%s/tree", folder);
    assert_slice(read_one(path),
                 "a.txt:0 text \"satu\"\nx.txt:0 text \"dua\"\nc.txt:0 text \"tiga\"\n");
    snprintf(path, sizeof path, "%s/none", folder);
    mkdir(path, 0700);
    assert_slice(read_one(path), "none:0 ! no file in this folder\n");
}

static void reads_lists_of_files(void **state)
{
    (void)state;
    const char *one = write_text("one", "satu"), *two = write_text("two", "dua");
    struct slice names = arena_printf(&arena, "%s\n\n/nowhere\n%s\n", one, two);
    const char *list = write_file("list", names.ptr, names.len);
    assert_slice(
        read_all(NULL, 0, (struct source_options){.files_from = list}),
        "one:0 text \"satu\"\nnowhere:0 ! No such file or directory\ntwo:0 text \"dua\"\n");
}

static const char *write_gzip(const char *name, const char *const *members, size_t count)
{
    char path[100];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    unlink(path);
    for (size_t i = 0; i < count; i++) {
        gzFile file = gzopen(path, "ab");
        assert_non_null(file);
        gzputs(file, members[i]);
        gzclose(file);
    }
    return arena_string(&arena, slice_of(path));
}

static void undoes_gzip(void **state)
{
    (void)state;
    const char *members[] = {"{\"text\": \"satu\"}\n{\"te", "xt\": \"dua\"}\n"};
    assert_slice(read_one(write_gzip("g", members, 2)), "g:1 text \"satu\"\ng:2 text \"dua\"\n");
    const char *path = write_gzip("cut", members, 1);
    assert_int_equal(truncate(path, 30), 0);
    struct slice cut = read_one(path);
    assert_true(slice_find(cut, SLICE("gzip data ends inside the member at byte 0"), 0) < cut.len);
}

static void refuses_bombs(void **state)
{
    (void)state;
    char path[100], zeros[4096] = {0};
    snprintf(path, sizeof path, "%s/bomb", folder);
    memset(zeros, 'a', sizeof zeros);
    gzFile file = gzopen(path, "wb9");
    for (int i = 0; i < 5000; i++)
        gzwrite(file, zeros, sizeof zeros);
    gzclose(file);
    assert_slice(read_one(path), "bomb:1 ! compressed data grows more than 250 times\n");
}

/* The text of a line of JSONL, or what is wrong with it. */
static const char *line_text(const char *line)
{
    static char told[200];
    struct source_doc doc = {.published = CIVIL_NONE};
    struct error error = {0};
    if (jsonl_read(slice_of(line), &arena, &doc, &error) == STATUS_OK)
        snprintf(told, sizeof told, "%.*s", SLICE_ARG(doc.bytes));
    else
        snprintf(told, sizeof told, "! %.8s", error.message);
    return told;
}

static void reads_lines_of_json(void **state)
{
    (void)state;
    assert_string_equal(line_text("{\"text\":\"Halo\"}"), "Halo");
    assert_string_equal(line_text(" { \"a\" : [1, {\"b\":null}, []] , \"text\" : \"b\" } "), "b");
    assert_string_equal(line_text("{\"text\":\"a\\n\\\"\\u00e9\\ud83d\\ude00\\/\"}"), "a\n\"é😀/");
    assert_string_equal(line_text("{\"text\":\"a\",\"text\":\"b\"}"), "b");
    assert_string_equal(line_text("{\"text\":12}"), "12");
    assert_string_equal(line_text("{\"text\":-1}"), "-1");
    assert_string_equal(line_text("{\"text\":1234567890123456789}"), "1234567890123456789");
    assert_string_equal(line_text("{\"text\":null}"), "! record h");
    assert_string_equal(line_text("{\"text\":1.5}"), "! record h");
    assert_string_equal(line_text("{}"), "! record h");
}

static void refuses_what_is_no_json(void **state)
{
    static const char *const lines[] = {
        "",
        "{\"text\":\"a\"",
        "{\"text\":\"a\"} x",
        "{\"text\":\"a\",}",
        "{\"text\":\"\\x\"}",
        "{\"text\":\"\\u0000\"}",
        "{\"text\":\"\\ud83d\"}",
        "{\"text\":\"a\tb\"}",
        "{\"text\":012}",
        "{\"text\":nullx}",
        "{\"text\" \"a\"}",
    };
    (void)state;
    for (unsigned i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_string_equal(line_text(lines[i]), "! not JSON");
    assert_string_equal(line_text("[]"), "! record i");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_lines_of_json),
        cmocka_unit_test(refuses_what_is_no_json),
        cmocka_unit_test(knows_kinds_by_content),
        cmocka_unit_test(tells_what_is_wrong),
        cmocka_unit_test(refuses_what_is_too_large),
        cmocka_unit_test(walks_folders_in_order),
        cmocka_unit_test(reads_lists_of_files),
        cmocka_unit_test(undoes_gzip),
        cmocka_unit_test(refuses_bombs),
    };
    return cmocka_run_group_tests_name("source", tests, set_up, tear_down);
}
