/* The tables, format by format. A format that was ever released is never changed: what is new goes
 * into the next one. */
#include "store/store_int.h"

static const char format_1[] =
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"

    "CREATE TABLE sources (url TEXT PRIMARY KEY, title TEXT NOT NULL, etag TEXT, last_modified "
    "TEXT,"
    " last_try TEXT, last_success TEXT, next_try TEXT, message TEXT NOT NULL, failures INTEGER NOT "
    "NULL,"
    " items INTEGER NOT NULL, wanted INTEGER NOT NULL) WITHOUT ROWID;"

    "CREATE TABLE articles (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, final_url TEXT NOT "
    "NULL,"
    " etag TEXT, last_modified TEXT, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL, next_look "
    "TEXT,"
    " message TEXT NOT NULL, failures INTEGER NOT NULL,"
    " current INTEGER REFERENCES versions(id) ON DELETE SET NULL);"
    "CREATE INDEX articles_due ON articles(next_look) WHERE next_look IS NOT NULL;"
    "CREATE INDEX articles_current ON articles(current);"

    "CREATE TABLE documents (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, body BLOB NOT "
    "NULL);"

    /* sha256: of all pages; text_digest: of what the article says. */
    "CREATE TABLE versions (id INTEGER PRIMARY KEY,"
    " article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE, number INTEGER NOT NULL,"
    " fetched TEXT NOT NULL, sha256 TEXT NOT NULL, state INTEGER NOT NULL, message TEXT NOT NULL,"
    " text_digest TEXT, UNIQUE (article, number));"
    "CREATE INDEX versions_unread ON versions(id) WHERE state = 0;"

    "CREATE TABLE pages (version INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL, document INTEGER REFERENCES documents(id) DEFERRABLE INITIALLY "
    "DEFERRED, url TEXT NOT NULL,"
    " charset TEXT NOT NULL, is_html INTEGER NOT NULL, source_id TEXT NOT NULL, title TEXT NOT "
    "NULL,"
    " lang TEXT NOT NULL, published TEXT NOT NULL, PRIMARY KEY (version, number)) WITHOUT ROWID;"
    "CREATE INDEX pages_document ON pages(document);"

    "CREATE TABLE reports (version INTEGER PRIMARY KEY REFERENCES versions(id) ON DELETE CASCADE,"
    " id TEXT NOT NULL, json BLOB NOT NULL);"
    "CREATE INDEX reports_id ON reports(id);"

    "CREATE TABLE incidents (id TEXT PRIMARY KEY, merged_into TEXT REFERENCES incidents(id),"
    " first_seen TEXT NOT NULL, last_changed TEXT NOT NULL, title_id TEXT NOT NULL, title_en TEXT "
    "NOT NULL,"
    " facts TEXT NOT NULL) WITHOUT ROWID;"

    "CREATE TABLE members (article INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,"
    " incident TEXT NOT NULL REFERENCES incidents(id));"
    "CREATE INDEX members_incident ON members(incident);"

    "CREATE TABLE changes (id INTEGER PRIMARY KEY, time TEXT NOT NULL, incident TEXT NOT NULL,"
    " kind TEXT NOT NULL, text_id TEXT NOT NULL, text_en TEXT NOT NULL, url TEXT NOT NULL);";

/* Payloads that stand whole in the web archive, by their digest. */
static const char format_2[] =
    "CREATE TABLE archived (digest TEXT PRIMARY KEY, url TEXT NOT NULL, date TEXT NOT NULL)"
    " WITHOUT ROWID;"
    "CREATE INDEX archived_url ON archived(url, date);";

const char *const store_migrations[] = {format_1, format_2};
const unsigned store_format = sizeof store_migrations / sizeof *store_migrations;
