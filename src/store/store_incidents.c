/* Incidents under names that stay, their members, what changed; and forgetting. */
#include "store/store_int.h"

enum status store_incidents_each(struct store *store,
                                 enum status (*take)(void *context, const struct store_incident *,
                                                     struct error *),
                                 void *context, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *row = store_statement(
        store,
        "SELECT id, merged_into, first_seen, last_changed, title_id, title_en, facts"
        " FROM incidents ORDER BY id",
        error);
    if (!row)
        return STATUS_STORE;
    while (status == STATUS_OK && store_row(store, row, &status, error)) {
        struct store_incident incident = {
            .id = column_text(row, 0),
            .merged_into = column_or_null(row, 1),
            .first_seen = column_text(row, 2),
            .last_changed = column_text(row, 3),
            .title_id = column_text(row, 4),
            .title_en = column_text(row, 5),
            .facts = column_text(row, 6),
        };
        status = take(context, &incident, error);
    }
    sqlite3_reset(row);
    return status;
}

enum status store_incident_put(struct store *store, const struct store_incident *incident,
                               struct error *error)
{
    sqlite3_stmt *statement = store_statement(
        store,
        "INSERT INTO incidents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE SET"
        " merged_into = ?2, last_changed = ?4, title_id = ?5, title_en = ?6, facts = ?7",
        error);
    if (!statement)
        return STATUS_STORE;
    const char *const texts[] = {
        incident->id,       incident->merged_into, incident->first_seen, incident->last_changed,
        incident->title_id, incident->title_en,    incident->facts};
    for (int i = 0; i < 7; i++)
        bind_text(statement, i + 1, texts[i]);
    return store_do(store, statement, error);
}

enum status store_members_each(struct store *store,
                               enum status (*take)(void *context, int64_t article,
                                                   const char *incident, struct error *),
                               void *context, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *row =
        store_statement(store, "SELECT article, incident FROM members ORDER BY article", error);
    if (!row)
        return STATUS_STORE;
    while (status == STATUS_OK && store_row(store, row, &status, error))
        status = take(context, sqlite3_column_int64(row, 0), column_text(row, 1), error);
    sqlite3_reset(row);
    return status;
}

enum status store_members_clear(struct store *store, struct error *error)
{
    sqlite3_stmt *statement = store_statement(store, "DELETE FROM members", error);
    return statement ? store_do(store, statement, error) : STATUS_STORE;
}

enum status store_member_add(struct store *store, const char *incident, int64_t article,
                             struct error *error)
{
    sqlite3_stmt *statement =
        store_statement(store, "INSERT OR REPLACE INTO members VALUES (?1, ?2)", error);
    if (!statement)
        return STATUS_STORE;
    sqlite3_bind_int64(statement, 1, article);
    bind_text(statement, 2, incident);
    return store_do(store, statement, error);
}

enum status store_change_add(struct store *store, const struct store_change *change,
                             struct error *error)
{
    sqlite3_stmt *statement =
        store_statement(store,
                        "INSERT INTO changes (time, incident, kind, text_id, text_en, url)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        error);
    if (!statement)
        return STATUS_STORE;
    const char *const texts[] = {change->time,    change->incident, change->kind,
                                 change->text_id, change->text_en,  change->url};
    for (int i = 0; i < 6; i++)
        bind_text(statement, i + 1, texts[i]);
    return store_do(store, statement, error);
}

enum status store_changes_each(struct store *store, uint32_t limit,
                               enum status (*take)(void *context, const struct store_change *,
                                                   struct error *),
                               void *context, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *row = store_statement(store,
                                        "SELECT id, time, incident, kind, text_id, text_en, url "
                                        "FROM changes ORDER BY id DESC LIMIT ?1",
                                        error);
    if (!row)
        return STATUS_STORE;
    sqlite3_bind_int64(row, 1, limit);
    while (status == STATUS_OK && store_row(store, row, &status, error)) {
        struct store_change change = {
            .id = sqlite3_column_int64(row, 0),
            .time = column_text(row, 1),
            .incident = column_text(row, 2),
            .kind = column_text(row, 3),
            .text_id = column_text(row, 4),
            .text_en = column_text(row, 5),
            .url = column_text(row, 6),
        };
        status = take(context, &change, error);
    }
    sqlite3_reset(row);
    return status;
}

static enum status forget(struct store *store, const char *sql, const char *before, uint64_t *count,
                          struct error *error)
{
    sqlite3_stmt *statement = store_statement(store, sql, error);
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, before);
    enum status status = store_do(store, statement, error);
    *count += (uint64_t)sqlite3_changes(store->db);
    return status;
}

enum status store_prune(struct store *store, const char *before, struct store_pruned *out,
                        struct error *error)
{
    uint64_t unused = 0;
    *out = (struct store_pruned){0};
    const struct {
        const char *sql;
        uint64_t *count;
    } steps[] = {
        /* Articles of no incident: the address stays, so that it is not fetched again. */
        {"DELETE FROM versions WHERE fetched < ?1 AND article IN (SELECT id FROM articles WHERE "
         "last_seen < ?1"
         " AND id NOT IN (SELECT article FROM members))",
         &out->articles},
        {"UPDATE articles SET next_look = NULL WHERE last_seen < ?1 AND current IS NULL", &unused},
        /* What an article was before: what it said is kept, the bytes are not. */
        {"UPDATE pages SET document = NULL WHERE version IN (SELECT v.id FROM versions v JOIN "
         "articles a"
         " ON a.id = v.article WHERE v.fetched < ?1 AND a.current <> v.id AND v.state > 0)",
         &out->versions},
        {"DELETE FROM documents WHERE ?1 <> '' AND id NOT IN (SELECT document FROM pages WHERE "
         "document IS NOT NULL)",
         &out->documents},
        {"DELETE FROM changes WHERE time < ?1", &out->changes},
    };
    enum status status = STATUS_OK;
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == STATUS_OK; i++)
        status = forget(store, steps[i].sql, before, steps[i].count, error);
    return status;
}
