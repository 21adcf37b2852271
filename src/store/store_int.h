/* Inside store/: statements by number, prepared once. */
#ifndef RUNUT_STORE_INT_H
#define RUNUT_STORE_INT_H

#include "base/buf.h"
#include "store/store.h"

#include <sqlite3.h>

#define STATEMENTS_MAX 64

struct store {
    sqlite3 *db;
    char *path;
    int lock; /* descriptor; -1: none */
    bool in_transaction;
    struct {
        const char *sql; /* the key: the literal itself */
        sqlite3_stmt *statement;
    } statements[STATEMENTS_MAX];
    unsigned statement_count;
};

/* The statements that make each format out of the one before; [0] makes format 1. */
extern const char *const store_migrations[];
extern const unsigned store_format;

/* SQLite's word for the last failure, with the file's name. */
enum status store_failed(struct store *store, struct error *error);

/* A statement, reset, without bindings. `sql` must be a literal. NULL after store_failed. */
sqlite3_stmt *store_statement(struct store *store, const char *sql, struct error *error);
void bind_text(sqlite3_stmt *statement, int at, const char *text); /* NULL binds NULL */
void bind_bytes(sqlite3_stmt *statement, int at, struct slice bytes);

/* Runs a statement that gives no rows. */
enum status store_do(struct store *store, sqlite3_stmt *statement, struct error *error);
/* One row more: true; at the end or on failure false (`*status` tells which). */
bool store_row(struct store *store, sqlite3_stmt *statement, enum status *status,
               struct error *error);

/* Column values: "" or NULL for NULL. */
const char *column_text(sqlite3_stmt *statement, int at);
const char *column_or_null(sqlite3_stmt *statement, int at);
const char *column_copy(sqlite3_stmt *statement, int at, struct arena *arena);

/* pack.c: bytes as they are kept. unpack gives STATUS_STORE for what was never packed by us. */
void pack_bytes(struct slice bytes, struct buf *out);
enum status unpack_bytes(struct slice packed, struct arena *arena, struct slice *out,
                         struct error *error);

#endif
