/* A timeline's JSON and the reports behind it -> a book: masked, and quick to look things up in. */
#include "render/render_int.h"

#include "article/mask.h"

#include <stdlib.h>

enum { MOST_DEPTH = 40 };

uint64_t json_whole(const json_t *object, const char *key)
{
    json_int_t value = json_integer_value(json_object_get(object, key));
    return value > 0 ? (uint64_t)value : 0;
}

struct civil json_day(const json_t *object, const char *key)
{
    struct civil day;
    return civil_parse(json_text(object, key), &day) ? day : CIVIL_NONE;
}

/* Names and addresses of things, not words of an article. */
static bool is_identifier(const char *key)
{
    static const char *const keys[] = {"id",   "report", "url",       "site", "copy_of",
                                       "date", "type",   "published", NULL};
    for (unsigned i = 0; keys[i]; i++) {
        if (strcmp(keys[i], key) == 0)
            return true;
    }
    return false;
}

static void mask_string(const struct patterns *identities, struct arena *arena, json_t *value)
{
    struct slice text = json_text_of(value);
    struct slice masked = mask_text(identities, text, arena, NULL);
    if (masked.ptr != text.ptr)
        json_string_setn(value, masked.ptr, masked.len);
}

static void mask_value(const struct patterns *identities, struct arena *arena, json_t *value,
                       unsigned depth)
{
    const char *key;
    json_t *part;
    size_t i;
    if (depth == MOST_DEPTH)
        return;
    if (json_is_string(value))
        mask_string(identities, arena, value);
    json_array_foreach(value, i, part) mask_value(identities, arena, part, depth + 1);
    if (!json_is_object(value))
        return;
    json_object_foreach(value, key, part)
    {
        if (!json_is_string(part) || !is_identifier(key))
            mask_value(identities, arena, part, depth + 1);
    }
}

void mask_json(const struct patterns *identities, struct arena *arena, json_t *root)
{
    if (identities)
        mask_value(identities, arena, root, 0);
}

static enum status load_mapping(struct book *book, struct error *error)
{
    struct slice rest = lexicon_data(book->options.lexicon, "shared/exports.tsv"), line;
    uint64_t number = 0;
    map_init(&book->mapping, &book->arena);
    while (slice_next_line(&rest, &line)) {
        struct slice parts = line, table = SLICE_EMPTY, ours = SLICE_EMPTY;
        number++;
        if (slice_trim(line).len == 0 || line.ptr[0] == '#')
            continue;
        slice_next_part(&parts, '\t', &table);
        slice_next_part(&parts, '\t', &ours);
        if (parts.len == 0) {
            error_set(error, STATUS_LEXICON, "a mapping is a table, our word and theirs");
            error_at(error, "shared/exports.tsv", number, 0);
            return STATUS_LEXICON;
        }
        map_set(&book->mapping, (struct slice){line.ptr, table.len + 1 + ours.len},
                book->mapped.count);
        VEC_ADD(&book->arena, &book->mapped, parts);
    }
    return STATUS_OK;
}

enum status book_open(const struct book_options *options, struct slice timeline, struct book **out,
                      struct error *error)
{
    struct book *book = calloc(1, sizeof *book);
    json_error_t why;
    enum status status;
    *out = NULL;
    if (!book)
        abort();
    book->options = *options;
    arena_init(&book->arena);
    arena_init(&book->one);
    map_init(&book->text_of, &book->arena);
    status = phrases_load(&book->arena, options->lexicon, &book->phrases, error);
    if (status == STATUS_OK)
        status = load_mapping(book, error);
    if (status == STATUS_OK) {
        book->timeline = json_loadb(timeline.ptr ? timeline.ptr : "", timeline.len,
                                    JSON_REJECT_DUPLICATES, &why);
        if (!book->timeline)
            status = error_set(error, STATUS_FORMAT, "not JSON: %s", why.text);
        else if (!slice_is(json_text(book->timeline, "type"), "timeline"))
            status = error_set(error, STATUS_FORMAT,
                               "not a timeline (\"type\": \"timeline\" is missing)");
    }
    if (status != STATUS_OK) {
        book_free(book);
        return status;
    }
    mask_json(book->options.identities, &book->one, book->timeline);
    arena_clear(&book->one);
    *out = book;
    return STATUS_OK;
}

void book_free(struct book *book)
{
    if (!book)
        return;
    json_decref(book->timeline);
    arena_release(&book->one);
    arena_release(&book->arena);
    free(book);
}

static void keep_text(struct book *book, const json_t *report, struct slice id)
{
    struct book_text *kept = VEC_PUSH(&book->arena, &book->texts);
    struct arena *arena = &book->arena;
    struct masked_list more = {0};
    kept->id = arena_dup(arena, id);
    kept->title = mask_text(book->options.identities, arena_dup(arena, json_text(report, "title")),
                            arena, &more);
    kept->text = mask_text(book->options.identities, arena_dup(arena, json_text(report, "text")),
                           arena, &more);
    kept->masked = (uint32_t)json_array_size(json_object_get(report, "masked")) + more.count;
    utf8_index_init(&kept->title_points, arena, kept->title);
    utf8_index_init(&kept->text_points, arena, kept->text);
    map_set(&book->text_of, kept->id, book->texts.count - 1);
}

enum status book_add_report(struct book *book, struct slice json, struct error *error)
{
    json_error_t why;
    enum status status = STATUS_OK;
    json_t *report = json_loadb(json.ptr ? json.ptr : "", json.len, JSON_REJECT_DUPLICATES, &why);
    struct slice id = json_text(report, "id");
    if (!report)
        return error_set(error, STATUS_FORMAT, "not JSON: %s", why.text);
    if (!slice_is(json_text(report, "type"), "report"))
        status = error_set(error, STATUS_FORMAT, "not a report (\"type\": \"report\" is missing)");
    else if (book_source(book, id) && map_get(&book->text_of, id) == MAP_NONE)
        keep_text(book, report, id);
    json_decref(report);
    return status;
}

const json_t *book_source(const struct book *book, struct slice report)
{
    return json_object_getn(json_object_get(book->timeline, "reports"),
                            report.ptr ? report.ptr : "", report.len);
}

const struct book_text *book_text_of(const struct book *book, struct slice report)
{
    uint32_t at = map_get(&book->text_of, report);
    return at == MAP_NONE ? NULL : &book->texts.items[at];
}

size_t book_incident_count(const struct book *book)
{
    return json_array_size(json_object_get(book->timeline, "incidents"));
}

uint32_t book_note_count(const struct book *book)
{
    return book->notes.count;
}

struct slice book_note(const struct book *book, uint32_t index)
{
    return book->notes.items[index];
}
