/* Sources and articles: what was asked, what came of it, when to ask again. */
#include "store/store_int.h"

#define SOURCE_COLUMNS                                                                             \
    "url, title, etag, last_modified, last_try, last_success, next_try, message, failures, "       \
    "items, "                                                                                      \
    "wanted"
#define ARTICLE_COLUMNS                                                                            \
    "id, url, final_url, etag, last_modified, first_seen, last_seen, next_look, message, "         \
    "failures, EXISTS (SELECT 1 FROM versions v WHERE v.article = articles.id)"

/* Strings are the statement's, good until its next step. */
static struct store_source read_source(sqlite3_stmt *row)
{
    return (struct store_source){
        .url = column_text(row, 0),
        .title = column_text(row, 1),
        .etag = column_or_null(row, 2),
        .last_modified = column_or_null(row, 3),
        .last_try = column_or_null(row, 4),
        .last_success = column_or_null(row, 5),
        .next_try = column_or_null(row, 6),
        .message = column_text(row, 7),
        .failures = (uint32_t)sqlite3_column_int64(row, 8),
        .items = (uint32_t)sqlite3_column_int64(row, 9),
        .wanted = (uint32_t)sqlite3_column_int64(row, 10),
    };
}

static const char *keep(struct arena *arena, const char *text)
{
    return text ? arena_string(arena, slice_of(text)) : NULL;
}

enum status store_source_get(struct store *store, const char *url, struct arena *arena,
                             struct store_source *out, bool *found, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement =
        store_statement(store, "SELECT " SOURCE_COLUMNS " FROM sources WHERE url = ?1", error);
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, url);
    *found = store_row(store, statement, &status, error);
    if (*found) {
        *out = read_source(statement);
        const char **const texts[] = {&out->url,           &out->title,    &out->etag,
                                      &out->last_modified, &out->last_try, &out->last_success,
                                      &out->next_try,      &out->message};
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
            *texts[i] = keep(arena, *texts[i]);
    }
    sqlite3_reset(statement);
    return status;
}

enum status store_source_put(struct store *store, const struct store_source *source,
                             struct error *error)
{
    sqlite3_stmt *statement = store_statement(
        store,
        "INSERT OR REPLACE INTO sources VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        error);
    if (!statement)
        return STATUS_STORE;
    const char *const texts[] = {source->url,           source->title,    source->etag,
                                 source->last_modified, source->last_try, source->last_success,
                                 source->next_try,      source->message};
    for (int i = 0; i < 8; i++)
        bind_text(statement, i + 1, texts[i]);
    sqlite3_bind_int64(statement, 9, source->failures);
    sqlite3_bind_int64(statement, 10, source->items);
    sqlite3_bind_int64(statement, 11, source->wanted);
    return store_do(store, statement, error);
}

enum status store_source_forget(struct store *store, const char *url, struct error *error)
{
    sqlite3_stmt *statement = store_statement(
        store, "DELETE FROM sources WHERE url = ?1 AND last_success IS NULL", error);
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, url);
    return store_do(store, statement, error);
}

enum status store_sources_each(struct store *store,
                               enum status (*take)(void *context, const struct store_source *,
                                                   struct error *),
                               void *context, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement =
        store_statement(store, "SELECT " SOURCE_COLUMNS " FROM sources ORDER BY url", error);
    if (!statement)
        return STATUS_STORE;
    while (status == STATUS_OK && store_row(store, statement, &status, error)) {
        struct store_source source = read_source(statement);
        status = take(context, &source, error);
    }
    sqlite3_reset(statement);
    return status;
}

static struct store_article read_article(sqlite3_stmt *row)
{
    return (struct store_article){
        .id = sqlite3_column_int64(row, 0),
        .url = column_text(row, 1),
        .final_url = column_text(row, 2),
        .etag = column_or_null(row, 3),
        .last_modified = column_or_null(row, 4),
        .first_seen = column_text(row, 5),
        .last_seen = column_text(row, 6),
        .next_look = column_or_null(row, 7),
        .message = column_text(row, 8),
        .failures = (uint32_t)sqlite3_column_int64(row, 9),
        .has_version = sqlite3_column_int(row, 10) != 0,
    };
}

enum status store_article_get(struct store *store, const char *url, struct arena *arena,
                              struct store_article *out, bool *found, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement =
        store_statement(store, "SELECT " ARTICLE_COLUMNS " FROM articles WHERE url = ?1", error);
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, url);
    *found = store_row(store, statement, &status, error);
    if (*found) {
        *out = read_article(statement);
        const char **const texts[] = {&out->url,           &out->final_url,  &out->etag,
                                      &out->last_modified, &out->first_seen, &out->last_seen,
                                      &out->next_look,     &out->message};
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
            *texts[i] = keep(arena, *texts[i]);
    }
    sqlite3_reset(statement);
    return status;
}

enum status store_article_put(struct store *store, struct store_article *article,
                              struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement =
        store_statement(store,
                        "INSERT INTO articles (url, final_url, etag, last_modified, first_seen, "
                        "last_seen, next_look, message, failures)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                        " ON CONFLICT (url) DO UPDATE SET final_url = ?2, etag = ?3, last_modified "
                        "= ?4, last_seen = ?6,"
                        " next_look = ?7, message = ?8, failures = ?9 RETURNING id",
                        error);
    if (!statement)
        return STATUS_STORE;
    const char *const texts[] = {article->url,           article->final_url,  article->etag,
                                 article->last_modified, article->first_seen, article->last_seen,
                                 article->next_look,     article->message};
    for (int i = 0; i < 8; i++)
        bind_text(statement, i + 1, texts[i]);
    sqlite3_bind_int64(statement, 9, article->failures);
    if (store_row(store, statement, &status, error))
        article->id = sqlite3_column_int64(statement, 0);
    sqlite3_reset(statement);
    return status;
}

enum status
store_articles_due(struct store *store, const char *now, const char *horizon, uint32_t limit,
                   enum status (*take)(void *context, const struct store_article *, struct error *),
                   void *context, struct error *error)
{
    enum status status = STATUS_OK;
    sqlite3_stmt *statement = store_statement(
        store,
        "SELECT " ARTICLE_COLUMNS
        " FROM articles WHERE next_look IS NOT NULL AND (next_look <= ?1 OR next_look > ?3)"
        " ORDER BY next_look, id LIMIT ?2",
        error);
    if (!statement)
        return STATUS_STORE;
    bind_text(statement, 1, now);
    sqlite3_bind_int64(statement, 2, limit);
    bind_text(statement, 3, horizon);
    while (status == STATUS_OK && store_row(store, statement, &status, error)) {
        struct store_article article = read_article(statement);
        status = take(context, &article, error);
    }
    sqlite3_reset(statement);
    return status;
}
