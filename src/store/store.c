/* Opening, checking, locking, transactions; how statements are run. See store.h. */
#include "store/store_int.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define APPLICATION_ID 0x72756e75 /* "runu" */
enum { HEADER_BYTES = 100, BUSY_MS = 10000 };

enum status store_failed(struct store *store, struct error *error)
{
    int code = sqlite3_errcode(store->db);
    bool is_damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    error_set(error, STATUS_STORE, "%s%s", is_damaged ? "the store is damaged: " : "",
              sqlite3_errmsg(store->db));
    error_at(error, store->path, 0, 0);
    return STATUS_STORE;
}

static enum status refuse(struct store *store, struct error *error, const char *why)
{
    error_set(error, STATUS_STORE, "%s", why);
    error_at(error, store->path, 0, 0);
    return STATUS_STORE;
}

static uint32_t read_u32(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static enum status refuse_format(struct store *store, unsigned format, struct error *error)
{
    char why[160];
    snprintf(why, sizeof why,
             "made by a newer version of runut (format %u, this one knows up to %u)", format,
             store_format);
    return refuse(store, error, why);
}

/* Then a half page is what a power cut left, and the journal mends it. */
static bool has_journal(const struct store *store)
{
    struct stat about;
    char *path = NULL;
    if (asprintf(&path, "%s-wal", store->path) < 0)
        abort();
    bool has = stat(path, &about) == 0 && about.st_size > 0;
    free(path);
    return has;
}

/* By the file's own first bytes, without SQLite, which could already write (a journal of the dead).
 * `*exists` is false where there is no file, or an empty one that a crash left. */
static enum status look_at_header(struct store *store, bool *exists, struct error *error)
{
    unsigned char header[HEADER_BYTES];
    struct stat about;
    int descriptor = open(store->path, O_RDONLY | O_CLOEXEC);
    *exists = false;
    if (descriptor < 0)
        return errno == ENOENT ? STATUS_OK : refuse(store, error, strerror(errno));
    ssize_t got = read(descriptor, header, sizeof header);
    int failed = fstat(descriptor, &about);
    close(descriptor);
    if (got == 0)
        return STATUS_OK;
    *exists = true;
    if (got < HEADER_BYTES || failed || memcmp(header, "SQLite format 3", 16) != 0)
        return refuse(store, error, "is damaged, or no store at all");
    uint32_t id = read_u32(header + 68), format = read_u32(header + 60);
    if (id != APPLICATION_ID && !(id == 0 && format == 0))
        return refuse(store, error, "is a database of another program");
    if (format > store_format)
        return refuse_format(store, format, error);
    uint32_t page_bytes = (uint32_t)header[16] << 8 | header[17];
    page_bytes = page_bytes == 1 ? 65536 : page_bytes;
    if (page_bytes < 512 || (about.st_size % page_bytes != 0 && !has_journal(store)))
        return refuse(store, error, "is damaged: it ends inside a page");
    return STATUS_OK;
}

/* The lock is the kernel's: it cannot be left behind. */
static enum status take_lock(struct store *store, const char *folder, struct error *error)
{
    char *path = NULL;
    enum status status = STATUS_OK;
    if (asprintf(&path, "%s/lock", folder) < 0)
        abort();
    store->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (store->lock < 0 || flock(store->lock, LOCK_EX | LOCK_NB) != 0) {
        error_set(error, STATUS_STORE, "%s",
                  errno == EWOULDBLOCK ? "another run is at work in this store" : strerror(errno));
        error_at(error, errno == EWOULDBLOCK ? folder : path, 0, 0);
        status = STATUS_STORE;
    }
    free(path);
    return status;
}

static enum status execute(struct store *store, const char *sql, struct error *error)
{
    return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK ? STATUS_OK
                                                                       : store_failed(store, error);
}

static enum status get_number(struct store *store, const char *sql, uint64_t *out,
                              struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement = store_statement(store, sql, error);
    if (!statement)
        return STATUS_STORE;
    if (store_row(store, statement, &status, error))
        *out = (uint64_t)sqlite3_column_int64(statement, 0);
    sqlite3_reset(statement);
    return status;
}

static enum status migrate(struct store *store, enum store_mode mode, struct error *error)
{
    uint64_t format = 0;
    char pragma[80];
    enum status status = get_number(store, "PRAGMA user_version", &format, error);
    if (status != STATUS_OK || format == store_format)
        return status;
    if (format > store_format)
        return refuse_format(store, (unsigned)format, error);
    if (mode == STORE_READ)
        return refuse(store, error,
                      format ? "is of an older version; `runut daily` brings it up to date"
                             : "is empty");
    status = store_begin(store, error);
    for (unsigned i = (unsigned)format; i < store_format && status == STATUS_OK; i++)
        status = execute(store, store_migrations[i], error);
    snprintf(pragma, sizeof pragma, "PRAGMA user_version = %u; PRAGMA application_id = %d",
             store_format, APPLICATION_ID);
    if (status == STATUS_OK)
        status = execute(store, pragma, error);
    if (status == STATUS_OK)
        status = store_commit(store, error);
    if (status != STATUS_OK) {
        store_rollback(store);
        return status;
    }
    /* The header must tell the format, whatever becomes of the journal. */
    return execute(store, "PRAGMA wal_checkpoint(TRUNCATE)", error);
}

/* A folder that we may not write to, without a journal: then nobody writes, and SQLite needs no
 * files beside. */
static bool is_frozen(const struct store *store)
{
    char *folder = strndup(store->path, (size_t)(strrchr(store->path, '/') - store->path));
    bool frozen = folder && access(folder, W_OK) != 0 && !has_journal(store);
    free(folder);
    return frozen;
}

static void append_frozen_name(const struct store *store, struct buf *out)
{
    buf_append(out, SLICE("file:"));
    for (const char *in = store->path; *in; in++) {
        if (strchr("?#%", *in))
            buf_printf(out, "%%%02X", (unsigned char)*in);
        else
            buf_append_char(out, *in);
    }
    buf_append(out, SLICE("?immutable=1"));
}

static int open_file(struct store *store, enum store_mode mode)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX |
                (mode == STORE_WRITE ? SQLITE_OPEN_CREATE : 0);
    if (mode == STORE_WRITE || !is_frozen(store))
        return sqlite3_open_v2(store->path, &store->db, flags, NULL);
    struct buf name;
    buf_init(&name, 0);
    append_frozen_name(store, &name);
    int code = sqlite3_open_v2(name.ptr, &store->db,
                               SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
    buf_release(&name);
    return code;
}

static enum status open_database(struct store *store, enum store_mode mode, bool exists,
                                 struct error *error)
{
    if (mode == STORE_READ && !exists)
        return refuse(store, error, "there is no store here");
    if (open_file(store, mode) != SQLITE_OK)
        return store_failed(store, error);
    sqlite3_busy_timeout(store->db, BUSY_MS);
    sqlite3_extended_result_codes(store->db, 0);
    enum status status = execute(store,
                                 "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                                 "PRAGMA cell_size_check = ON; PRAGMA cache_size = -32000;"
                                 "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY",
                                 error);
    if (status == STATUS_OK && mode == STORE_WRITE)
        status = execute(store, "PRAGMA journal_mode = WAL", error);
    if (status == STATUS_OK && mode == STORE_READ)
        status = execute(store, "PRAGMA query_only = ON", error);
    return status == STATUS_OK ? migrate(store, mode, error) : status;
}

enum status store_open(const char *folder, enum store_mode mode, struct store **out,
                       struct error *error)
{
    struct store *store = calloc(1, sizeof *store);
    bool exists;
    enum status status = STATUS_OK;
    if (!store || asprintf(&store->path, "%s/store.sqlite", folder) < 0)
        abort();
    store->lock = -1;
    *out = NULL;
    if (mode == STORE_WRITE && mkdir(folder, 0777) != 0 && errno != EEXIST) {
        error_set(error, STATUS_STORE, "%s", strerror(errno));
        error_at(error, folder, 0, 0);
        status = STATUS_STORE;
    }
    if (status == STATUS_OK)
        status = look_at_header(store, &exists, error);
    if (status == STATUS_OK && mode == STORE_WRITE)
        status = take_lock(store, folder, error);
    if (status == STATUS_OK)
        status = open_database(store, mode, exists, error);
    if (status != STATUS_OK) {
        store_close(store);
        return status;
    }
    *out = store;
    return STATUS_OK;
}

void store_close(struct store *store)
{
    if (!store)
        return;
    if (store->in_transaction)
        store_rollback(store);
    for (unsigned i = 0; i < store->statement_count; i++)
        sqlite3_finalize(store->statements[i].statement);
    sqlite3_close(store->db);
    if (store->lock >= 0)
        close(store->lock);
    free(store->path);
    free(store);
}

sqlite3_stmt *store_statement(struct store *store, const char *sql, struct error *error)
{
    for (unsigned i = 0; i < store->statement_count; i++) {
        if (store->statements[i].sql == sql) {
            sqlite3_stmt *statement = store->statements[i].statement;
            sqlite3_reset(statement);
            sqlite3_clear_bindings(statement);
            return statement;
        }
    }
    if (store->statement_count == STATEMENTS_MAX)
        abort(); /* more literals than room: a bug */
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) !=
        SQLITE_OK) {
        store_failed(store, error);
        return NULL;
    }
    store->statements[store->statement_count].sql = sql;
    store->statements[store->statement_count++].statement = statement;
    return statement;
}

void bind_text(sqlite3_stmt *statement, int at, const char *text)
{
    if (text)
        sqlite3_bind_text(statement, at, text, -1, SQLITE_TRANSIENT);
    else
        sqlite3_bind_null(statement, at);
}

void bind_bytes(sqlite3_stmt *statement, int at, struct slice bytes)
{
    sqlite3_bind_blob64(statement, at, bytes.len ? bytes.ptr : "", bytes.len, SQLITE_STATIC);
}

enum status store_do(struct store *store, sqlite3_stmt *statement, struct error *error)
{
    int code = sqlite3_step(statement);
    enum status status =
        code == SQLITE_DONE || code == SQLITE_ROW ? STATUS_OK : store_failed(store, error);
    sqlite3_reset(statement);
    return status;
}

bool store_row(struct store *store, sqlite3_stmt *statement, enum status *status,
               struct error *error)
{
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    *status = code == SQLITE_DONE ? STATUS_OK : store_failed(store, error);
    sqlite3_reset(statement);
    return false;
}

const char *column_or_null(sqlite3_stmt *statement, int at)
{
    return (const char *)sqlite3_column_text(statement, at);
}

const char *column_text(sqlite3_stmt *statement, int at)
{
    const char *text = column_or_null(statement, at);
    return text ? text : "";
}

const char *column_copy(sqlite3_stmt *statement, int at, struct arena *arena)
{
    return arena_string(arena, slice_of(column_text(statement, at)));
}

enum status store_begin(struct store *store, struct error *error)
{
    enum status status = execute(store, "BEGIN IMMEDIATE", error);
    store->in_transaction = status == STATUS_OK;
    return status;
}

enum status store_commit(struct store *store, struct error *error)
{
    enum status status = execute(store, "COMMIT", error);
    if (status != STATUS_OK)
        store_rollback(store);
    store->in_transaction = false;
    return status;
}

void store_rollback(struct store *store)
{
    for (unsigned i = 0; i < store->statement_count; i++)
        sqlite3_reset(store->statements[i].statement);
    if (!sqlite3_get_autocommit(store->db))
        sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    store->in_transaction = false;
}

enum status store_check(struct store *store, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement = store_statement(store, "PRAGMA integrity_check(1)", error);
    if (!statement)
        return STATUS_STORE;
    if (store_row(store, statement, &status, error) &&
        strcmp(column_text(statement, 0), "ok") != 0) {
        char why[200];
        snprintf(why, sizeof why, "the store is damaged: %s", column_text(statement, 0));
        status = refuse(store, error, why);
    }
    sqlite3_reset(statement);
    return status;
}

enum status store_compact(struct store *store, struct error *error)
{
    return execute(store, "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)", error);
}

enum status store_meta_get(struct store *store, const char *key, struct arena *arena,
                           const char **value, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement =
        store_statement(store, "SELECT value FROM meta WHERE key = ?1", error);
    *value = "";
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, key);
    if (store_row(store, statement, &status, error))
        *value = column_copy(statement, 0, arena);
    sqlite3_reset(statement);
    return status;
}

enum status store_meta_set(struct store *store, const char *key, const char *value,
                           struct error *error)
{
    sqlite3_stmt *statement =
        store_statement(store, "INSERT OR REPLACE INTO meta VALUES (?1, ?2)", error);
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, key);
    bind_text(statement, 2, value);
    return store_do(store, statement, error);
}

enum status store_totals(struct store *store, struct store_totals *out, struct error *error)
{
    static const char *const queries[] = {
        "SELECT count(*) FROM sources",
        "SELECT count(*) FROM articles",
        "SELECT count(*) FROM articles WHERE current IS NULL AND next_look IS NOT NULL",
        "SELECT count(*) FROM versions",
        "SELECT count(*) FROM articles WHERE current IS NOT NULL",
        "SELECT count(*) FROM versions WHERE state = 0",
        "SELECT count(*) FROM versions WHERE state = 2",
        "SELECT count(*) FROM incidents WHERE merged_into IS NULL",
        "SELECT count(*) FROM incidents WHERE merged_into IS NOT NULL",
        "SELECT count(*) FROM changes",
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    };
    uint64_t *const numbers[] = {&out->sources, &out->articles, &out->waiting, &out->versions,
                                 &out->reports, &out->unread,   &out->failed,  &out->incidents,
                                 &out->merged,  &out->changes,  &out->bytes};
    enum status status = STATUS_OK;
    for (unsigned i = 0; i < sizeof queries / sizeof *queries && status == STATUS_OK; i++)
        status = get_number(store, queries[i], numbers[i], error);
    return status;
}
