/* What stands whole in the web archive, so that later captures of the same bytes refer to it. */
#include "store/store_int.h"

static enum status get_archived(struct store *store, sqlite3_stmt *row, struct arena *arena,
                                struct store_archived *out, bool *found, struct error *error)
{
    enum status status = STATUS_OK;
    *found = store_row(store, row, &status, error);
    if (*found)
        *out = (struct store_archived){column_copy(row, 0, arena), column_copy(row, 1, arena),
                                       column_copy(row, 2, arena)};
    sqlite3_reset(row);
    return status;
}

enum status store_archived_get(struct store *store, const char *digest, const char *since,
                               struct arena *arena, struct store_archived *out, bool *found,
                               struct error *error)
{
    sqlite3_stmt *row = store_statement(
        store, "SELECT digest, url, date FROM archived WHERE digest = ?1 AND date >= ?2", error);
    *found = false;
    if (!row)
        return STATUS_STORE;
    bind_text(row, 1, digest);
    bind_text(row, 2, since);
    return get_archived(store, row, arena, out, found, error);
}

enum status store_archived_last(struct store *store, const char *url, struct arena *arena,
                                struct store_archived *out, bool *found, struct error *error)
{
    sqlite3_stmt *row = store_statement(
        store, "SELECT digest, url, date FROM archived WHERE url = ?1 ORDER BY date DESC LIMIT 1",
        error);
    *found = false;
    if (!row)
        return STATUS_STORE;
    bind_text(row, 1, url);
    return get_archived(store, row, arena, out, found, error);
}

enum status store_archived_put(struct store *store, const struct store_archived *archived,
                               struct error *error)
{
    sqlite3_stmt *statement =
        store_statement(store, "INSERT OR REPLACE INTO archived VALUES (?1, ?2, ?3)", error);
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, archived->digest);
    bind_text(statement, 2, archived->url);
    bind_text(statement, 3, archived->date);
    return store_do(store, statement, error);
}

enum status store_archived_forget(struct store *store, const char *before, struct error *error)
{
    sqlite3_stmt *statement = store_statement(store, "DELETE FROM archived WHERE date < ?1", error);
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, before);
    return store_do(store, statement, error);
}
