/* Where documents come from: files, standard input, JSONL, WARC; gzip and zstd are undone,
 * recognized by content. Takes names, gives one source_doc after the other, never looks into a
 * page. Text and JSONL come as valid UTF-8; a page keeps the bytes that it had. A bad record is a
 * problem of its own: it is reported and the next one comes. */
#ifndef RUNUT_SOURCE_H
#define RUNUT_SOURCE_H

#include "base/arena.h"
#include "base/civil.h"
#include "base/error.h"

enum media {
    MEDIA_TEXT, /* an article as plain text, perhaps with a page's leftovers around it */
    MEDIA_HTML,
};

/* The bytes of one document and what its carrier said about it. All slices live in the document's
 * arena. */
struct source_doc {
    enum media media;
    struct slice bytes;
    struct slice charset; /* a claim from outside (HTTP header, WARC); empty where none */
    struct slice id;      /* the id that the input record had */
    struct slice url;
    struct slice path;      /* the file; "-" for standard input */
    uint64_t line;          /* of a JSONL record, 1-based; 0 otherwise */
    uint64_t offset;        /* of a WARC record in its (compressed) file */
    struct slice title;     /* given by the record; empty where not */
    struct slice lang;      /* likewise: "id", "en" or empty */
    struct civil published; /* likewise; no precision where not given */
    struct slice fetched;   /* ISO time of the capture, as given */
    /* Pages: the next one of the same article, where several were given; else NULL. */
    struct source_doc *next_page;
};

enum source_format { SOURCE_AUTO, SOURCE_JSONL, SOURCE_TEXT, SOURCE_HTML, SOURCE_WARC, SOURCE_WET };

/* "auto", "jsonl", …; false for any other word. */
bool source_format_from_name(const char *name, enum source_format *out);

struct source;

struct source_options {
    enum source_format format;
    size_t max_doc_bytes;   /* a larger document is refused with STATUS_LIMIT; 0 means 32 MiB */
    const char *files_from; /* a file with one more path a line ("-": standard input); NULL: none */
};

/* `paths` and `options->files_from` must outlive the source; with neither, standard input is read.
 * Nothing is opened yet. A folder stands for the files in it and below, sorted by name, hidden ones
 * left out. */
struct source *source_open(const char *const *paths, size_t count,
                           const struct source_options *options);
void source_free(struct source *source);

enum source_event { SOURCE_DOC, SOURCE_PROBLEM, SOURCE_END };

/* The next document, in `arena`, joined with those behind it that are further pages of the same
 * article; or a problem with one input (told in `error`, which is cleared first), after which the
 * next call goes on; or the end. */
enum source_event source_next(struct source *source, struct arena *arena, struct source_doc *doc,
                              struct error *error);

/* Bytes read so far and in all (0 where unknown), for a progress line. */
void source_progress(const struct source *source, uint64_t *done_bytes, uint64_t *all_bytes);

#endif
