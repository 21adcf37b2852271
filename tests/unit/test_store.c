/* The store: versions, reports, incidents, and what is refused. */
#include "store/store.h"
#include "test.h"

#include <stdlib.h>
#include <unistd.h>

static char folder[64];

static int make_folder(void **state)
{
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/runut-store-XXXXXX");
    return mkdtemp(folder) ? 0 : 1;
}

static int remove_folder(void **state)
{
    char command[128];
    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command);
}

static struct store *open_store(void)
{
    struct store *store;
    struct error error = ERROR_NONE;
    if (store_open(folder, STORE_WRITE, &store, &error) != STATUS_OK)
        fail_msg("%s: %s", error.place, error.message);
    return store;
}

static int64_t add_article(struct store *store, const char *url, const char *bytes, bool *is_new)
{
    struct error error = ERROR_NONE;
    struct store_article article = {.url = url,
                                    .final_url = url,
                                    .first_seen = "2026-01-01T00:00:00Z",
                                    .last_seen = "2026-01-01T00:00:00Z",
                                    .message = ""};
    struct store_page page = {.bytes = slice_of(bytes), .url = url, .charset = "", .is_html = true};
    assert_int_equal(store_article_put(store, &article, &error), STATUS_OK);
    assert_int_equal(
        store_version_add(store, article.id, "2026-01-01T00:00:00Z", &page, 1, is_new, &error),
        STATUS_OK);
    return article.id;
}

static int64_t read_it(struct store *store, const char *id, const char *digest, bool *is_news)
{
    struct error error = ERROR_NONE;
    struct arena arena;
    struct store_version version;
    bool found;
    arena_init(&arena);
    assert_int_equal(store_version_next(store, 0, true, &arena, &version, &found, &error),
                     STATUS_OK);
    assert_true(found);
    struct store_reading reading = {
        .version = version.id, .report_id = id, .text_digest = digest, .json = SLICE("{}")};
    assert_int_equal(store_reading_put(store, &reading, is_news, &error), STATUS_OK);
    int64_t result = version.id;
    arena_release(&arena);
    return result;
}

static enum status count_report(void *context, const struct store_report *report,
                                struct error *error)
{
    (void)report, (void)error;
    ++*(unsigned *)context;
    return STATUS_OK;
}

static void versions(void **state)
{
    struct error error = ERROR_NONE;
    struct store *store = open_store();
    struct store_totals totals;
    bool is_new, is_news;
    unsigned reports = 0;
    (void)state;
    assert_int_equal(store_begin(store, &error), STATUS_OK);
    add_article(store, "https://a.id/1", "one", &is_new);
    assert_true(is_new);
    add_article(store, "https://a.id/1", "one", &is_new);
    assert_false(is_new);
    read_it(store, "r-1", "says one", &is_news);
    assert_true(is_news);
    add_article(store, "https://a.id/1", "one with another banner", &is_new);
    assert_true(is_new);
    read_it(store, "r-1", "says one", &is_news); /* the same text: forgotten */
    assert_false(is_news);
    add_article(store, "https://a.id/1", "two", &is_new);
    read_it(store, "r-2", "says two", &is_news);
    assert_true(is_news);
    add_article(store, "https://b.id/1", "two", &is_new);
    read_it(store, "r-2", "says two", &is_news);
    assert_int_equal(store_commit(store, &error), STATUS_OK);
    assert_int_equal(store_totals(store, &totals, &error), STATUS_OK);
    assert_int_equal(totals.versions, 3);
    assert_int_equal(totals.reports, 2);
    assert_int_equal(totals.unread, 0);
    assert_int_equal(store_reports_each(store, count_report, &reports, &error), STATUS_OK);
    assert_int_equal(reports, 2); /* of one id, as two articles tell it */
    assert_int_equal(store_check(store, &error), STATUS_OK);
    store_close(store);
}

static void rollback(void **state)
{
    struct error error = ERROR_NONE;
    struct store *store = open_store();
    struct store_totals totals;
    bool is_new;
    (void)state;
    assert_int_equal(store_begin(store, &error), STATUS_OK);
    add_article(store, "https://a.id/1", "one", &is_new);
    store_close(store);
    store = open_store();
    assert_int_equal(store_totals(store, &totals, &error), STATUS_OK);
    assert_int_equal(totals.articles, 0);
    store_close(store);
}

static void one_writer(void **state)
{
    struct error error = ERROR_NONE;
    struct store *store = open_store(), *second;
    (void)state;
    assert_int_equal(store_open(folder, STORE_WRITE, &second, &error), STATUS_STORE);
    assert_string_equal(error.message, "another run is at work in this store");
    error_clear(&error);
    assert_int_equal(store_open(folder, STORE_READ, &second, &error), STATUS_OK);
    store_close(second);
    store_close(store);
}

static void poke(long offset, const char *bytes, size_t len)
{
    char path[128];
    snprintf(path, sizeof path, "%s/store.sqlite", folder);
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    fseek(file, offset, SEEK_SET);
    fwrite(bytes, 1, len, file);
    fclose(file);
}

static void refused(void **state)
{
    struct error error = ERROR_NONE;
    struct store *store = open_store();
    (void)state;
    store_close(store);
    poke(60, "\0\0\0\x63", 4);
    assert_int_equal(store_open(folder, STORE_WRITE, &store, &error), STATUS_STORE);
    assert_non_null(strstr(error.message, "newer version"));
    error_clear(&error);
    poke(68, "\0\0\0\x63", 4);
    assert_int_equal(store_open(folder, STORE_WRITE, &store, &error), STATUS_STORE);
    assert_non_null(strstr(error.message, "another program"));
    error_clear(&error);
    poke(0, "garbage!", 8);
    assert_int_equal(store_open(folder, STORE_READ, &store, &error), STATUS_STORE);
    assert_non_null(strstr(error.message, "damaged"));
}

static void missing(void **state)
{
    struct error error = ERROR_NONE;
    struct store *store;
    (void)state;
    assert_int_equal(store_open(folder, STORE_READ, &store, &error), STATUS_STORE);
    assert_string_equal(error.message, "there is no store here");
}

static void pruned(void **state)
{
    struct error error = ERROR_NONE;
    struct store *store = open_store();
    struct store_incident incident = {"x-2026-01", NULL, "t", "t", "", "", ""};
    struct store_totals totals;
    struct store_pruned gone;
    bool flag;
    (void)state;
    assert_int_equal(store_begin(store, &error), STATUS_OK);
    int64_t kept = add_article(store, "https://a.id/1", "one", &flag);
    read_it(store, "r-1", "one", &flag);
    add_article(store, "https://a.id/1", "two", &flag);
    read_it(store, "r-2", "two", &flag);
    add_article(store, "https://a.id/2", "three", &flag);
    read_it(store, "r-3", "three", &flag);
    assert_int_equal(store_incident_put(store, &incident, &error), STATUS_OK);
    assert_int_equal(store_member_add(store, "x-2026-01", kept, &error), STATUS_OK);
    assert_int_equal(store_prune(store, "2026-02-01", &gone, &error), STATUS_OK);
    assert_int_equal(store_commit(store, &error), STATUS_OK);
    assert_int_equal(gone.articles, 1);
    assert_int_equal(gone.documents, 2);
    assert_int_equal(store_totals(store, &totals, &error), STATUS_OK);
    assert_int_equal(totals.articles, 2);
    assert_int_equal(totals.reports, 1);
    assert_int_equal(store_compact(store, &error), STATUS_OK);
    store_close(store);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(versions), TEST(rollback), TEST(one_writer),
                                       TEST(refused),  TEST(missing),  TEST(pruned)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
