/* Documents by their digest, versions of articles, and the reports read out of them. */
#include "store/store_int.h"

#include "base/hash.h"

#include <stdio.h>

enum { PAGES_MAX = 64 };

/* The document's id; the same bytes are kept once. */
static enum status put_document(struct store *store, struct slice bytes, const char *sha256,
                                int64_t *id, struct error *error)
{
    enum status status = STATUS_OK;
    struct buf packed;
    sqlite3_stmt *known =
        store_statement(store, "SELECT id FROM documents WHERE sha256 = ?1", error);
    if (!known)
        return STATUS_STORE;
    bind_text(known, 1, sha256);
    bool found = store_row(store, known, &status, error);
    if (found)
        *id = sqlite3_column_int64(known, 0);
    sqlite3_reset(known);
    if (found || status != STATUS_OK)
        return status;
    sqlite3_stmt *insert =
        store_statement(store, "INSERT INTO documents (sha256, body) VALUES (?1, ?2)", error);
    if (!insert)
        return STATUS_STORE;
    buf_init(&packed, 0);
    pack_bytes(bytes, &packed);
    bind_text(insert, 1, sha256);
    bind_bytes(insert, 2, buf_slice(&packed));
    status = store_do(store, insert, error);
    buf_release(&packed);
    *id = sqlite3_last_insert_rowid(store->db);
    return status;
}

static enum status put_page(struct store *store, int64_t version, uint32_t number,
                            const struct store_page *page, struct error *error)
{
    char sha256[SHA256_HEX_SIZE];
    int64_t document = 0;
    sha256_hex(&page->bytes, 1, sha256);
    enum status status = put_document(store, page->bytes, sha256, &document, error);
    sqlite3_stmt *statement =
        status != STATUS_OK ? NULL
                            : store_statement(store,
                                              "INSERT INTO pages VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
                                              " ?7, ?8, ?9, ?10)",
                                              error);
    if (!statement)
        return STATUS_STORE;
    sqlite3_bind_int64(statement, 1, version);
    sqlite3_bind_int64(statement, 2, number);
    sqlite3_bind_int64(statement, 3, document);
    bind_text(statement, 4, page->url);
    bind_text(statement, 5, page->charset);
    sqlite3_bind_int(statement, 6, page->is_html);
    const char *const texts[] = {page->source_id, page->title, page->lang, page->published};
    for (int i = 0; i < 4; i++)
        bind_text(statement, 7 + i, texts[i] ? texts[i] : "");
    return store_do(store, statement, error);
}

/* Number and digest of the article's last version; 0 and "" where there is none. */
static enum status last_version(struct store *store, int64_t article, uint32_t *number,
                                char *digest, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement = store_statement(
        store,
        "SELECT number, sha256 FROM versions WHERE article = ?1 ORDER BY number DESC LIMIT 1",
        error);
    *number = 0;
    digest[0] = '\0';
    if (!statement)
        return STATUS_STORE;
    sqlite3_bind_int64(statement, 1, article);
    if (store_row(store, statement, &status, error)) {
        *number = (uint32_t)sqlite3_column_int64(statement, 0);
        snprintf(digest, SHA256_HEX_SIZE, "%s", column_text(statement, 1));
    }
    sqlite3_reset(statement);
    return status;
}

enum status store_version_add(struct store *store, int64_t article, const char *fetched,
                              const struct store_page *pages, uint32_t count, bool *is_new,
                              struct error *error)
{
    struct slice bodies[PAGES_MAX];
    char sha256[SHA256_HEX_SIZE], before[SHA256_HEX_SIZE];
    uint32_t number;
    if (count > PAGES_MAX)
        count = PAGES_MAX;
    for (uint32_t i = 0; i < count; i++)
        bodies[i] = pages[i].bytes;
    sha256_hex(bodies, count, sha256);
    enum status status = last_version(store, article, &number, before, error);
    *is_new = status == STATUS_OK && strcmp(sha256, before) != 0;
    if (!*is_new)
        return status;
    sqlite3_stmt *statement =
        store_statement(store,
                        "INSERT INTO versions (article, number, fetched, sha256, state, message) "
                        "VALUES (?1, ?2, ?3, ?4, 0, '')",
                        error);
    if (!statement)
        return STATUS_STORE;
    sqlite3_bind_int64(statement, 1, article);
    sqlite3_bind_int64(statement, 2, number + 1);
    bind_text(statement, 3, fetched);
    bind_text(statement, 4, sha256);
    status = store_do(store, statement, error);
    int64_t version = sqlite3_last_insert_rowid(store->db);
    for (uint32_t i = 0; i < count && status == STATUS_OK; i++)
        status = put_page(store, version, i + 1, &pages[i], error);
    return status;
}

static enum status read_pages(struct store *store, struct arena *arena, struct store_version *out,
                              struct error *error)
{
    enum status status = STATUS_OK;
    struct store_page *pages = ARENA_ARRAY(arena, struct store_page, PAGES_MAX);
    sqlite3_stmt *row =
        store_statement(store,
                        "SELECT d.body, p.url, p.charset, p.is_html, p.source_id, p.title, p.lang,"
                        " p.published FROM pages p LEFT JOIN documents d ON d.id = p.document"
                        " WHERE p.version = ?1 ORDER BY p.number",
                        error);
    if (!row)
        return STATUS_STORE;
    sqlite3_bind_int64(row, 1, out->id);
    while (status == STATUS_OK && out->page_count < PAGES_MAX &&
           store_row(store, row, &status, error)) {
        struct store_page *page = &pages[out->page_count++];
        if (sqlite3_column_type(row, 0) == SQLITE_NULL) {
            out->is_pruned = true;
            continue;
        }
        struct slice packed = {sqlite3_column_blob(row, 0), (size_t)sqlite3_column_bytes(row, 0)};
        status = unpack_bytes(packed, arena, &page->bytes, error);
        page->url = column_copy(row, 1, arena);
        page->charset = column_copy(row, 2, arena);
        page->is_html = sqlite3_column_int(row, 3) != 0;
        page->source_id = column_copy(row, 4, arena);
        page->title = column_copy(row, 5, arena);
        page->lang = column_copy(row, 6, arena);
        page->published = column_copy(row, 7, arena);
    }
    sqlite3_reset(row);
    out->pages = pages;
    if (status != STATUS_OK)
        error_at(error, store->path, 0, 0);
    return status;
}

enum status store_version_next(struct store *store, int64_t after, bool is_unread,
                               struct arena *arena, struct store_version *out, bool *found,
                               struct error *error)
{
    enum status status = STATUS_OK;
    /* Two statements, as only the literal state lets the partial index be used. */
    sqlite3_stmt *row =
        is_unread ? store_statement(
                        store,
                        "SELECT v.id, v.article, v.number, v.state, a.url, v.fetched, v.message"
                        " FROM versions v JOIN articles a ON a.id = v.article"
                        " WHERE v.state = 0 AND v.id > ?1 ORDER BY v.id LIMIT 1",
                        error)
                  : store_statement(
                        store,
                        "SELECT v.id, v.article, v.number, v.state, a.url, v.fetched, v.message"
                        " FROM versions v JOIN articles a ON a.id = v.article"
                        " WHERE v.state > 0 AND v.id > ?1 ORDER BY v.id LIMIT 1",
                        error);
    *found = false;
    if (!row)
        return STATUS_STORE;
    sqlite3_bind_int64(row, 1, after);
    if (store_row(store, row, &status, error)) {
        *found = true;
        *out = (struct store_version){
            .id = sqlite3_column_int64(row, 0),
            .article = sqlite3_column_int64(row, 1),
            .number = (uint32_t)sqlite3_column_int64(row, 2),
            .state = (enum version_state)sqlite3_column_int(row, 3),
            .url = column_copy(row, 4, arena),
            .fetched = column_copy(row, 5, arena),
            .message = column_copy(row, 6, arena),
        };
    }
    sqlite3_reset(row);
    return *found ? read_pages(store, arena, out, error) : status;
}

/* The documents that only it has go first: then it can still be told which they are. */
static enum status delete_version(struct store *store, int64_t version, struct error *error)
{
    static const char *const steps[] = {
        "DELETE FROM documents WHERE id IN (SELECT document FROM pages WHERE version = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM pages p WHERE p.document = documents.id AND p.version <> "
        "?1)",
        "DELETE FROM pages WHERE version = ?1",
        "DELETE FROM reports WHERE version = ?1",
        "DELETE FROM versions WHERE id = ?1",
    };
    enum status status = STATUS_OK;
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == STATUS_OK; i++) {
        sqlite3_stmt *step = store_statement(store, steps[i], error);
        if (!step)
            return STATUS_STORE;
        sqlite3_bind_int64(step, 1, version);
        status = store_do(store, step, error);
    }
    return status;
}

/* What the article said before this version; "" where it said nothing. */
static enum status said_before(struct store *store, int64_t version, char *digest,
                               struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *row = store_statement(
        store,
        "SELECT o.text_digest FROM versions v JOIN versions o ON o.article = v.article"
        " AND o.number < v.number AND o.state = 1 WHERE v.id = ?1"
        " ORDER BY o.number DESC LIMIT 1",
        error);
    digest[0] = '\0';
    if (!row)
        return STATUS_STORE;
    sqlite3_bind_int64(row, 1, version);
    if (store_row(store, row, &status, error))
        snprintf(digest, SHA256_HEX_SIZE, "%s", column_text(row, 0));
    sqlite3_reset(row);
    return status;
}

static enum status put_report(struct store *store, const struct store_reading *reading,
                              struct error *error)
{
    struct buf packed;
    sqlite3_stmt *report =
        reading->report_id
            ? store_statement(store, "INSERT OR REPLACE INTO reports VALUES (?1, ?2, ?3)", error)
            : store_statement(store, "DELETE FROM reports WHERE version = ?1", error);
    if (!report)
        return STATUS_STORE;
    buf_init(&packed, 0);
    sqlite3_bind_int64(report, 1, reading->version);
    if (reading->report_id) {
        pack_bytes(reading->json, &packed);
        bind_text(report, 2, reading->report_id);
        bind_bytes(report, 3, buf_slice(&packed));
    }
    enum status status = store_do(store, report, error);
    buf_release(&packed);
    return status;
}

/* What cannot be read does not take the place of what could. */
static enum status choose_current(struct store *store, int64_t version, struct error *error)
{
    sqlite3_stmt *current = store_statement(
        store,
        "UPDATE articles SET current = (SELECT v.id FROM versions v WHERE v.article = articles.id "
        "AND v.state = 1"
        " ORDER BY v.number DESC LIMIT 1) WHERE id = (SELECT article FROM versions WHERE id = ?1)",
        error);
    if (!current)
        return STATUS_STORE;
    sqlite3_bind_int64(current, 1, version);
    return store_do(store, current, error);
}

enum status store_reading_replace(struct store *store, const struct store_reading *reading,
                                  struct error *error)
{
    sqlite3_stmt *state = store_statement(
        store, "UPDATE versions SET state = ?2, message = ?3, text_digest = ?4 WHERE id = ?1",
        error);
    if (!state)
        return STATUS_STORE;
    sqlite3_bind_int64(state, 1, reading->version);
    sqlite3_bind_int(state, 2, reading->report_id ? VERSION_READ : VERSION_FAILED);
    bind_text(state, 3, reading->message ? reading->message : "");
    bind_text(state, 4, reading->text_digest);
    enum status status = store_do(store, state, error);
    if (status == STATUS_OK)
        status = put_report(store, reading, error);
    return status == STATUS_OK ? choose_current(store, reading->version, error) : status;
}

enum status store_reading_put(struct store *store, const struct store_reading *reading,
                              bool *is_news, struct error *error)
{
    char before[SHA256_HEX_SIZE];
    *is_news = false;
    enum status status = said_before(store, reading->version, before, error);
    if (status != STATUS_OK)
        return status;
    if (reading->text_digest && strcmp(before, reading->text_digest) == 0)
        return delete_version(store, reading->version, error);
    *is_news = reading->report_id != NULL;
    return store_reading_replace(store, reading, error);
}

enum status store_report_get(struct store *store, int64_t version, struct arena *arena,
                             struct slice *json, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *row =
        store_statement(store, "SELECT json FROM reports WHERE version = ?1", error);
    *json = SLICE_EMPTY;
    if (!row)
        return STATUS_STORE;
    sqlite3_bind_int64(row, 1, version);
    if (store_row(store, row, &status, error)) {
        struct slice packed = {sqlite3_column_blob(row, 0), (size_t)sqlite3_column_bytes(row, 0)};
        status = unpack_bytes(packed, arena, json, error);
    }
    sqlite3_reset(row);
    return status;
}

enum status store_unread(struct store *store, uint64_t *count, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *row =
        store_statement(store, "SELECT count(*) FROM versions WHERE state = 0", error);
    if (!row)
        return STATUS_STORE;
    if (store_row(store, row, &status, error))
        *count = (uint64_t)sqlite3_column_int64(row, 0);
    sqlite3_reset(row);
    return status;
}

static enum status give_report(struct store *store, sqlite3_stmt *row, struct arena *arena,
                               struct store_report *out, struct error *error)
{
    struct slice packed = {sqlite3_column_blob(row, 4), (size_t)sqlite3_column_bytes(row, 4)};
    arena_clear(arena);
    *out = (struct store_report){
        .article = sqlite3_column_int64(row, 0),
        .version = sqlite3_column_int64(row, 1),
        .id = column_text(row, 2),
        .url = column_text(row, 3),
    };
    enum status status = unpack_bytes(packed, arena, &out->json, error);
    if (status != STATUS_OK)
        error_at(error, store->path, 0, 0);
    return status;
}

enum status store_reports_each(struct store *store,
                               enum status (*take)(void *context, const struct store_report *,
                                                   struct error *),
                               void *context, struct error *error)
{
    enum status status = STATUS_OK;
    struct arena arena;
    sqlite3_stmt *row =
        store_statement(store,
                        "SELECT a.id, r.version, r.id, a.url, r.json FROM reports r"
                        " JOIN articles a ON a.current = r.version ORDER BY r.id, a.url",
                        error);
    if (!row)
        return STATUS_STORE;
    arena_init(&arena);
    while (status == STATUS_OK && store_row(store, row, &status, error)) {
        struct store_report report;
        status = give_report(store, row, &arena, &report, error);
        if (status == STATUS_OK)
            status = take(context, &report, error);
    }
    sqlite3_reset(row);
    arena_release(&arena);
    return status;
}

enum status store_edits_each(struct store *store, const char *since,
                             enum status (*take)(void *context, const struct store_report *,
                                                 const char *fetched, struct error *),
                             void *context, struct error *error)
{
    enum status status = STATUS_OK;
    struct arena arena;
    sqlite3_stmt *row = store_statement(
        store,
        "SELECT a.id, v.id, r.id, a.url, r.json, v.fetched FROM articles a JOIN versions v ON "
        "v.article = a.id"
        " JOIN reports r ON r.version = v.id WHERE a.id IN (SELECT article FROM versions WHERE "
        "state = 1"
        " GROUP BY article HAVING count(*) > 1 AND max(fetched) >= ?1) ORDER BY a.id, v.number",
        error);
    if (!row)
        return STATUS_STORE;
    bind_text(row, 1, since);
    arena_init(&arena);
    while (status == STATUS_OK && store_row(store, row, &status, error)) {
        struct store_report report;
        status = give_report(store, row, &arena, &report, error);
        if (status == STATUS_OK)
            status = take(context, &report, column_text(row, 5), error);
    }
    sqlite3_reset(row);
    arena_release(&arena);
    return status;
}
