/* What is remembered from run to run, in one SQLite file: sources and their state, articles with
 * all their versions, the bytes they came as, the reports read out of them, the ids that incidents
 * have and had, and what changed when.
 *
 * One folder, one writer: opening for writing takes the folder's lock and keeps it until
 * store_close (the kernel lets go of it when the process dies). Readers take no lock. A store of a
 * newer format, a damaged one and a file that is none are refused before anything is touched. Every
 * failure is STATUS_STORE and names the file. One thread. The only user of SQLite.
 *
 * Times are ISO 8601 in UTC to the second ("2026-01-31T04:05:06Z"), so that their order is that of
 * their letters. Strings given out live in the arena that was passed, or during the callback. */
#ifndef RUNUT_STORE_H
#define RUNUT_STORE_H

#include "base/arena.h"
#include "base/error.h"

struct store;

enum store_mode { STORE_READ, STORE_WRITE };

/* STORE_WRITE makes the folder and the store where there is none, and brings an older one up to
 * date. */
enum status store_open(const char *folder, enum store_mode mode, struct store **out,
                       struct error *error);
void store_close(struct store *store); /* rolls back what was not committed; NULL is allowed */

/* All changes happen between these. */
enum status store_begin(struct store *store, struct error *error);
enum status store_commit(struct store *store, struct error *error);
void store_rollback(struct store *store);

/* SQLite's own check of the whole file; the first complaint goes into `error`. */
enum status store_check(struct store *store, struct error *error);
/* Gives space of what was deleted back to the system. Not inside a transaction. */
enum status store_compact(struct store *store, struct error *error);

/* Named values of the program. "" where not set. */
enum status store_meta_get(struct store *store, const char *key, struct arena *arena,
                           const char **value, struct error *error);
enum status store_meta_set(struct store *store, const char *key, const char *value,
                           struct error *error);

/* A query that counts; for status. */
struct store_totals {
    uint64_t sources, articles, waiting, versions, reports, unread, failed, incidents, merged,
        changes, bytes;
};
enum status store_totals(struct store *store, struct store_totals *out, struct error *error);

/* --- sources --- */

struct store_source {
    const char *url, *title;
    const char *etag, *last_modified;               /* NULL: none */
    const char *last_try, *last_success, *next_try; /* NULL: never */
    const char *message;                            /* of the last failure; "" where it went well */
    uint32_t failures;                              /* in a row */
    uint32_t items, wanted;
};

enum status store_source_get(struct store *store, const char *url, struct arena *arena,
                             struct store_source *out, bool *found, struct error *error);
enum status store_source_put(struct store *store, const struct store_source *source,
                             struct error *error);
/* Unless it ever answered. */
enum status store_source_forget(struct store *store, const char *url, struct error *error);
enum status store_sources_each(struct store *store,
                               enum status (*take)(void *context, const struct store_source *,
                                                   struct error *),
                               void *context, struct error *error);

/* --- articles: addresses that were fetched, or shall be --- */

struct store_article {
    int64_t id;
    const char *url, *final_url; /* an import without address: "import:" and its id or digest */
    const char *etag, *last_modified; /* NULL: none */
    const char *first_seen, *last_seen;
    const char *next_look; /* NULL: never again */
    const char *message;   /* of the last failure; "" where it went well */
    uint32_t failures;
    bool has_version;
};

enum status store_article_get(struct store *store, const char *url, struct arena *arena,
                              struct store_article *out, bool *found, struct error *error);
/* Inserts or replaces by url; gives the id in `article->id`. */
enum status store_article_put(struct store *store, struct store_article *article,
                              struct error *error);
/* Those whose next look is due, or planned for after `horizon`, which nobody plans (the clock was
 * wrong). */
enum status
store_articles_due(struct store *store, const char *now, const char *horizon, uint32_t limit,
                   enum status (*take)(void *context, const struct store_article *, struct error *),
                   void *context, struct error *error);

/* --- versions: what an article was at one time --- */

struct store_page {
    struct slice bytes;
    const char *url, *charset;
    bool is_html;
    const char *source_id, *title, *lang, *published; /* of an imported record; "" otherwise */
};

enum version_state { VERSION_UNREAD, VERSION_READ, VERSION_FAILED };

struct store_version {
    int64_t id, article;
    uint32_t number; /* 1 … */
    enum version_state state;
    const char *url, *fetched, *message;
    const struct store_page *pages; /* only where asked for */
    uint32_t page_count;
    bool is_pruned; /* its bytes are gone */
};

/* Adds a version unless its bytes are those of the article's last one (then `*is_new` is false). */
enum status store_version_add(struct store *store, int64_t article, const char *fetched,
                              const struct store_page *pages, uint32_t count, bool *is_new,
                              struct error *error);

/* The version that comes after `after` (0: the first), unread ones only or those that were read;
 * with its pages. */
enum status store_version_next(struct store *store, int64_t after, bool is_unread,
                               struct arena *arena, struct store_version *out, bool *found,
                               struct error *error);

/* What was read out of a version. A version that says the same as the one before it (`text_digest`)
 * is forgotten, as pages change around articles all the time; `*is_news` tells whether the article
 * now says something else than before. */
struct store_reading {
    int64_t version;
    const char *report_id, *text_digest; /* NULL where it could not be read */
    struct slice json;
    const char *message; /* why not */
};
enum status store_reading_put(struct store *store, const struct store_reading *reading,
                              bool *is_news, struct error *error);
/* Replaces a report in place, for a rebuild. */
enum status store_reading_replace(struct store *store, const struct store_reading *reading,
                                  struct error *error);

/* The report read out of a version; empty where there is none. */
enum status store_report_get(struct store *store, int64_t version, struct arena *arena,
                             struct slice *json, struct error *error);
/* How many versions nobody has read. */
enum status store_unread(struct store *store, uint64_t *count, struct error *error);

/* The reports of the present in the order of their ids, then of their addresses. The same text
 * under two addresses that are one comes twice under one id. */
struct store_report {
    int64_t article, version;
    const char *id, *url;
    struct slice json;
};
enum status store_reports_each(struct store *store,
                               enum status (*take)(void *context, const struct store_report *,
                                                   struct error *),
                               void *context, struct error *error);

/* All reports of articles that have several, by article and version. `since`: only articles with a
 * version from then on. */
enum status store_edits_each(struct store *store, const char *since,
                             enum status (*take)(void *context, const struct store_report *,
                                                 const char *fetched, struct error *),
                             void *context, struct error *error);

/* --- incidents --- */

struct store_incident {
    const char *id;
    const char *merged_into; /* where it went; NULL: it stands (store/incident_names.h) */
    const char *first_seen, *last_changed;
    const char *title_id, *title_en;
    const char *facts; /* one key a line, sorted: what is known of it */
};

enum status store_incidents_each(struct store *store,
                                 enum status (*take)(void *context, const struct store_incident *,
                                                     struct error *),
                                 void *context, struct error *error);
enum status store_incident_put(struct store *store, const struct store_incident *incident,
                               struct error *error);

/* Which articles were told to be of which incident. */
enum status store_members_each(struct store *store,
                               enum status (*take)(void *context, int64_t article,
                                                   const char *incident, struct error *),
                               void *context, struct error *error);
enum status store_members_clear(struct store *store, struct error *error);
enum status store_member_add(struct store *store, const char *incident, int64_t article,
                             struct error *error);

/* --- what changed --- */

struct store_change {
    int64_t id;
    const char *time, *incident,
        *kind; /* "incident", "claim", "dispute", "denial", "merge", "renamed" */
    const char *text_id, *text_en;
    const char *url; /* of the first report; "" where unknown */
};

enum status store_change_add(struct store *store, const struct store_change *change,
                             struct error *error);
/* The newest first. */
enum status store_changes_each(struct store *store, uint32_t limit,
                               enum status (*take)(void *context, const struct store_change *,
                                                   struct error *),
                               void *context, struct error *error);

/* --- the web archive beside the store --- */

/* A payload that was stored whole. */
struct store_archived {
    const char *digest, *url, *date;
};

/* Not older than `since`. */
enum status store_archived_get(struct store *store, const char *digest, const char *since,
                               struct arena *arena, struct store_archived *out, bool *found,
                               struct error *error);
/* The last one of an address. */
enum status store_archived_last(struct store *store, const char *url, struct arena *arena,
                                struct store_archived *out, bool *found, struct error *error);
enum status store_archived_put(struct store *store, const struct store_archived *archived,
                               struct error *error);
enum status store_archived_forget(struct store *store, const char *before, struct error *error);

/* --- keeping it small --- */

struct store_pruned {
    uint64_t articles, versions, documents, changes;
};
/* Forgets what is older than `before`: articles that no incident holds (their addresses stay
 * known), the bytes of superseded versions, changes. */
enum status store_prune(struct store *store, const char *before, struct store_pruned *out,
                        struct error *error);

#endif
