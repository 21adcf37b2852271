/* Names in, documents out: opens one input after the other, finds out what it is, and hands its
 * records to whoever can read them. See source.h. */
#include "acquire/source.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "acquire/header.h"
#include "acquire/jsonl.h"
#include "acquire/paging.h"
#include "acquire/stream.h"
#include "acquire/walk.h"
#include "acquire/warc.h"
#include "base/utf8.h"

#define DOC_MAX_BYTES (32u << 20)
#define SNIFF_BYTES 4096

struct source {
    const char *const *paths;
    size_t path_count, path_next;
    struct source_options options;
    bool is_stdin_only, is_stdin_given;
    struct stream *list; /* files_from */
    bool is_list_done;
    uint64_t list_line;
    struct walk *walk;
    const char *path; /* what is open now */
    struct stream *stream;
    struct warc *warc; /* of an archive, over `stream` */
    enum source_format format;
    uint64_t line;
    struct buf buffer;
    uint64_t done_bytes, all_bytes;
    /* Read already, to see whether it is the next page of the one before. */
    bool has_ahead;
    enum source_event ahead_event;
    struct source_doc ahead;
    struct error ahead_error;
    struct arena ahead_arena;
};

bool source_format_from_name(const char *name, enum source_format *out)
{
    static const char *const names[] = {
        [SOURCE_AUTO] = "auto", [SOURCE_JSONL] = "jsonl", [SOURCE_TEXT] = "text",
        [SOURCE_HTML] = "html", [SOURCE_WARC] = "warc",   [SOURCE_WET] = "wet",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0) {
            *out = (enum source_format)i;
            return true;
        }
    return false;
}

struct source *source_open(const char *const *paths, size_t count,
                           const struct source_options *options)
{
    struct source *source = calloc(1, sizeof *source);
    if (!source)
        abort();
    source->paths = paths;
    source->path_count = count;
    source->options = *options;
    if (source->options.max_doc_bytes == 0)
        source->options.max_doc_bytes = DOC_MAX_BYTES;
    source->is_stdin_only = count == 0 && !options->files_from;
    source->is_list_done = !options->files_from;
    source->walk = walk_new();
    arena_init(&source->ahead_arena);
    buf_init(&source->buffer, source->options.max_doc_bytes);
    for (size_t i = 0; i < count; i++) {
        struct stat info;
        if (stat(paths[i], &info) == 0 && S_ISREG(info.st_mode))
            source->all_bytes += (uint64_t)info.st_size;
    }
    return source;
}

void source_free(struct source *source)
{
    if (!source)
        return;
    warc_free(source->warc);
    stream_close(source->stream);
    stream_close(source->list);
    walk_free(source->walk);
    buf_release(&source->buffer);
    arena_release(&source->ahead_arena);
    free(source);
}

void source_progress(const struct source *source, uint64_t *done_bytes, uint64_t *all_bytes)
{
    *done_bytes = source->done_bytes + (source->stream ? stream_done_bytes(source->stream) : 0);
    *all_bytes = source->all_bytes;
}

static enum source_event problem(struct source *source, struct error *error, uint64_t line)
{
    error_at(error, source->path, line, error->column);
    return SOURCE_PROBLEM;
}

static void close_stream(struct source *source)
{
    source->done_bytes += stream_done_bytes(source->stream);
    warc_free(source->warc);
    source->warc = NULL;
    stream_close(source->stream);
    source->stream = NULL;
}

/* The next line of --files-from. An empty line is no name. */
static enum status next_listed(struct source *source, const char **path, struct error *error)
{
    *path = NULL;
    if (!source->list) {
        enum status status = stream_open(source->options.files_from, &source->list, error);
        if (status != STATUS_OK) {
            source->is_list_done = true;
            return status;
        }
    }
    bool is_end = false;
    do {
        source->list_line++;
        enum status status = stream_line(source->list, &source->buffer, &is_end, error);
        if (status != STATUS_OK) {
            source->is_list_done = status != STATUS_LIMIT;
            return status;
        }
    } while (!is_end && source->buffer.len == 0);
    source->is_list_done = is_end;
    if (!is_end)
        *path = source->buffer.ptr;
    return STATUS_OK;
}

/* Finds the next file to open; NULL in source->path at the end of all. */
static enum status next_path(struct source *source, struct error *error)
{
    for (;;) {
        enum status status = walk_next(source->walk, &source->path, error);
        if (status != STATUS_OK || source->path)
            return status;
        if (source->path_next < source->path_count) {
            walk_start(source->walk, source->paths[source->path_next++]);
        } else if (source->is_stdin_only && !source->is_stdin_given) {
            source->is_stdin_given = true;
            walk_start(source->walk, "-");
        } else if (!source->is_list_done) {
            const char *path;
            status = next_listed(source, &path, error);
            if (status != STATUS_OK) {
                error_at(error, source->options.files_from, source->list_line, 0);
                return status;
            }
            if (path)
                walk_start(source->walk, path);
        } else {
            return STATUS_OK;
        }
    }
}

static bool has_tag(struct slice text, const char *tag)
{
    size_t length = strlen(tag);
    for (size_t i = 0; i + length <= text.len; i++)
        if (text.ptr[i] == '<' && strncasecmp(text.ptr + i, tag, length) == 0)
            return true;
    return false;
}

/* What the first bytes of a file look like. */
static enum source_format sniff(struct slice start)
{
    struct slice text = start;
    if (slice_starts_with(text, SLICE("\xEF\xBB\xBF")))
        text = (struct slice){text.ptr + 3, text.len - 3};
    while (text.len > 0 && strchr(" \t\r\n", text.ptr[0]) && text.ptr[0])
        text = (struct slice){text.ptr + 1, text.len - 1};
    if (slice_starts_with(text, SLICE("WARC/")))
        return SOURCE_WARC;
    if (text.len > 0 && text.ptr[0] == '{')
        return SOURCE_JSONL;
    static const char *const page_tags[] = {"<!doctype", "<html", "<head",
                                            "<body",     "<meta", "<title"};
    for (size_t i = 0; i < sizeof page_tags / sizeof *page_tags; i++)
        if (has_tag(text, page_tags[i]))
            return SOURCE_HTML;
    static const char *const block_tags[] = {"<div", "<p>",   "<p ", "<article",
                                             "<h1",  "<?xml", "<!--"};
    for (size_t i = 0;
         text.len > 0 && text.ptr[0] == '<' && i < sizeof block_tags / sizeof *block_tags; i++)
        if (has_tag(text, block_tags[i]))
            return SOURCE_HTML;
    return SOURCE_TEXT;
}

static enum status open_next(struct source *source, struct error *error)
{
    enum status status = stream_open(source->path, &source->stream, error);
    if (status != STATUS_OK)
        return status;
    struct slice start;
    status = stream_peek(source->stream, SNIFF_BYTES, &start, error);
    if (status == STATUS_OK && start.len == 0)
        status = error_set(error, STATUS_FORMAT, "is empty");
    if (status != STATUS_OK) {
        close_stream(source);
        return status;
    }
    source->format = source->options.format == SOURCE_AUTO ? sniff(start) : source->options.format;
    source->line = 0;
    if (source->format == SOURCE_WARC || source->format == SOURCE_WET)
        source->warc = warc_new(source->stream, source->options.max_doc_bytes);
    if (source->format == SOURCE_JSONL && slice_starts_with(start, SLICE("\xEF\xBB\xBF")))
        stream_skip(source->stream, 3);
    return STATUS_OK;
}

static uint64_t count_newlines(struct slice text)
{
    uint64_t count = 0;
    for (size_t i = 0; i < text.len; i++)
        count += text.ptr[i] == '\n';
    return count;
}

/* Text must be UTF-8 without NUL: an offset into anything else would mean nothing. */
static enum status check_text(struct slice text, uint64_t first_line, uint64_t *line,
                              struct error *error)
{
    size_t valid = utf8_valid_prefix(text);
    const char *nul = memchr(text.ptr, '\0', valid);
    size_t good = nul ? (size_t)(nul - text.ptr) : valid;
    if (good == text.len)
        return STATUS_OK;
    *line = first_line + count_newlines((struct slice){text.ptr, good});
    return error_set(error, STATUS_FORMAT,
                     nul ? "text holds a NUL byte" : "text is not valid UTF-8");
}

/* A file that is one document: plain text or a page. */
static enum source_event whole_file(struct source *source, struct arena *arena,
                                    struct source_doc *doc, struct error *error)
{
    buf_clear(&source->buffer);
    enum status status = stream_take(source->stream, UINT64_MAX, &source->buffer, NULL, error);
    close_stream(source);
    struct slice bytes = buf_slice(&source->buffer);
    if (status != STATUS_OK)
        return problem(source, error,
                       source->format == SOURCE_TEXT ? 1 + count_newlines(bytes) : 0);
    doc->media = source->format == SOURCE_HTML ? MEDIA_HTML : MEDIA_TEXT;
    if (doc->media == MEDIA_TEXT) {
        if (slice_starts_with(bytes, SLICE("\xEF\xBB\xBF")))
            bytes = (struct slice){bytes.ptr + 3, bytes.len - 3};
        uint64_t line = 0;
        if (check_text(bytes, 1, &line, error) != STATUS_OK)
            return problem(source, error, line);
        bytes = header_take(arena_dup(arena, bytes), doc);
    }
    if (slice_trim(bytes).len == 0) {
        error_set(error, STATUS_FORMAT, "holds nothing but white space");
        return problem(source, error, 0);
    }
    doc->bytes = doc->media == MEDIA_TEXT ? bytes : arena_dup(arena, bytes);
    doc->path = arena_dup(arena, slice_of(source->path));
    return SOURCE_DOC;
}

/* The next record of a JSONL file; SOURCE_END where it is used up. */
static enum source_event next_record(struct source *source, struct arena *arena,
                                     struct source_doc *doc, struct error *error)
{
    for (;;) {
        bool is_end = false;
        source->line++;
        enum status status = stream_line(source->stream, &source->buffer, &is_end, error);
        if (status != STATUS_OK) {
            if (status != STATUS_LIMIT)
                close_stream(source);
            return problem(source, error, source->line);
        }
        if (is_end) {
            close_stream(source);
            return SOURCE_END;
        }
        struct slice line = buf_slice(&source->buffer);
        if (slice_trim(line).len == 0)
            continue;
        uint64_t unused;
        if (check_text(line, source->line, &unused, error) != STATUS_OK ||
            jsonl_read(line, arena, doc, error) != STATUS_OK)
            return problem(source, error, source->line);
        doc->path = arena_dup(arena, slice_of(source->path));
        doc->line = source->line;
        return SOURCE_DOC;
    }
}

/* The next page or text of an archive; SOURCE_END where it is used up. */
static enum source_event next_archived(struct source *source, struct arena *arena,
                                       struct source_doc *doc, struct error *error)
{
    enum source_event event = warc_next(source->warc, arena, doc, error);
    if (event == SOURCE_PROBLEM)
        return problem(source, error, 0);
    if (event == SOURCE_DOC)
        doc->path = arena_dup(arena, slice_of(source->path));
    else
        close_stream(source);
    return event;
}

/* The next document as it stands in the inputs. */
static enum source_event read_next(struct source *source, struct arena *arena,
                                   struct source_doc *doc, struct error *error)
{
    for (;;) {
        memset(doc, 0, sizeof *doc);
        doc->published = CIVIL_NONE;
        error_clear(error);
        if (!source->stream) {
            if (next_path(source, error) != STATUS_OK)
                return SOURCE_PROBLEM;
            if (!source->path)
                return SOURCE_END;
            if (open_next(source, error) != STATUS_OK)
                return problem(source, error, 0);
        }
        enum source_event event;
        if (source->format == SOURCE_JSONL)
            event = next_record(source, arena, doc, error);
        else if (source->warc)
            event = next_archived(source, arena, doc, error);
        else
            event = whole_file(source, arena, doc, error);
        if (event != SOURCE_END)
            return event;
    }
}

static void copy_doc(struct arena *arena, const struct source_doc *from, struct source_doc *to)
{
    *to = *from;
    struct slice *const slices[] = {&to->bytes, &to->charset, &to->id,   &to->url,
                                    &to->path,  &to->title,   &to->lang, &to->fetched};
    for (size_t i = 0; i < sizeof slices / sizeof *slices; i++)
        if (slices[i]->len > 0)
            *slices[i] = arena_dup(arena, *slices[i]);
}

static struct slice url_of(const struct source_doc *doc)
{
    return doc->url.len > 0 ? doc->url : paging_own_url(doc->bytes);
}

/* Looks at the documents behind a page, as long as they are pages of the same article; the first
 * that is none waits for the next call. */
static void join_pages(struct source *source, struct arena *arena, struct source_doc *doc)
{
    struct slice url = url_of(doc);
    struct source_doc *last = doc;
    size_t bytes = doc->bytes.len;
    while (url.len > 0) {
        arena_clear(&source->ahead_arena);
        source->ahead_event =
            read_next(source, &source->ahead_arena, &source->ahead, &source->ahead_error);
        source->has_ahead = true;
        bytes += source->ahead.bytes.len;
        if (source->ahead_event != SOURCE_DOC || source->ahead.media != MEDIA_HTML ||
            bytes > source->options.max_doc_bytes ||
            !paging_is_same_article(url, url_of(&source->ahead)))
            return;
        last->next_page = ARENA_NEW(arena, struct source_doc);
        copy_doc(arena, &source->ahead, last->next_page);
        last = last->next_page;
        source->has_ahead = false;
    }
}

enum source_event source_next(struct source *source, struct arena *arena, struct source_doc *doc,
                              struct error *error)
{
    enum source_event event;
    if (source->has_ahead) {
        source->has_ahead = false;
        event = source->ahead_event;
        copy_doc(arena, &source->ahead, doc);
        *error = source->ahead_error;
    } else {
        event = read_next(source, arena, doc, error);
    }
    if (event == SOURCE_DOC && doc->media == MEDIA_HTML)
        join_pages(source, arena, doc);
    return event;
}
