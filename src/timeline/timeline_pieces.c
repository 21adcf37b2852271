/* Incidents put aside -> the timeline's frame with the incidents in their order. */
#include "timeline/timeline_pieces.h"

#include "base/spool.h"

#include <stdlib.h>

enum { SPOOL_MEMORY_BYTES = 16 << 20 };

void pieces_init(struct pieces *pieces, struct sink *sink, struct error *error)
{
    memset(pieces, 0, sizeof *pieces);
    arena_init(&pieces->arena);
    pieces->spool = spool_new(SPOOL_MEMORY_BYTES);
    pieces->sink = sink;
    pieces->error = error;
}

void pieces_release(struct pieces *pieces)
{
    spool_free(pieces->spool);
    arena_release(&pieces->arena);
}

void pieces_put(struct pieces *pieces, struct slice bytes)
{
    if (pieces->status == STATUS_OK)
        pieces->status = pieces->sink->write(pieces->sink->context, bytes, pieces->error);
}

void pieces_put_json(struct pieces *pieces, json_t *value)
{
    char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
    if (text)
        pieces_put(pieces, slice_of(text));
    else
        pieces->status =
            error_set(pieces->error, STATUS_FORMAT, "a part of the timeline is no valid text");
    free(text);
    json_decref(value);
}

void pieces_put_string(struct pieces *pieces, struct slice text)
{
    pieces_put_json(pieces, json_stringn(text.ptr ? text.ptr : "", text.len));
}

void pieces_add(struct pieces *pieces, struct slice id, struct civil first_date,
                struct slice first_report, struct slice json)
{
    uint32_t piece = spool_count(pieces->spool);
    if (pieces->status == STATUS_OK)
        pieces->status = spool_add(pieces->spool, json, pieces->error);
    if (pieces->status != STATUS_OK)
        return;
    struct entry *entry = VEC_PUSH(&pieces->arena, &pieces->entries);
    entry->id = arena_dup(&pieces->arena, id);
    entry->first_date = first_date;
    entry->first_report = arena_dup(&pieces->arena, first_report);
    entry->piece = piece;
}

static int by_day(const void *a, const void *b)
{
    const struct entry *left = a, *right = b;
    int order = civil_compare(left->first_date, right->first_date);
    if (!order)
        order = slice_compare(left->id, right->id);
    if (!order)
        order = slice_compare(left->first_report, right->first_report);
    return order ? order : (left->piece > right->piece) - (left->piece < right->piece);
}

static int by_name(const void *a, const void *b)
{
    const struct entry *left = *(const struct entry *const *)a,
                       *right = *(const struct entry *const *)b;
    int order = slice_compare(left->id, right->id);
    return order ? order : (left > right) - (left < right);
}

/* In order of their days. */
static void number_twins(struct pieces *pieces)
{
    const struct entry **sorted =
        ARENA_ARRAY(&pieces->arena, const struct entry *, pieces->entries.count);
    for (uint32_t i = 0; i < pieces->entries.count; i++)
        sorted[i] = &pieces->entries.items[i];
    if (pieces->entries.count)
        qsort(sorted, pieces->entries.count, sizeof *sorted, by_name);
    for (uint32_t i = 1; i < pieces->entries.count; i++) {
        const struct entry *before = sorted[i - 1];
        if (slice_equal(before->id, sorted[i]->id))
            pieces->entries.items[sorted[i] - pieces->entries.items].twin =
                before->twin ? before->twin + 1 : 2;
    }
}

void pieces_sort(struct pieces *pieces)
{
    if (pieces->entries.count)
        qsort(pieces->entries.items, pieces->entries.count, sizeof *pieces->entries.items, by_day);
    number_twins(pieces);
}

/* Its id goes in front of what was put aside as {"title":…}. */
static void write_incident(struct pieces *pieces, const struct entry *entry, struct buf *json)
{
    struct slice id = entry->id;
    if (entry->twin)
        id = arena_printf(&pieces->arena, "%.*s-%u", SLICE_ARG(id), entry->twin);
    pieces->status = spool_read(pieces->spool, entry->piece, json, pieces->error);
    pieces_put(pieces, SLICE("{\"id\":"));
    pieces_put_string(pieces, id);
    pieces_put(pieces, SLICE(","));
    if (pieces->status == STATUS_OK)
        pieces_put(pieces, (struct slice){json->ptr + 1, json->len - 1});
}

void pieces_write_incidents(struct pieces *pieces)
{
    struct buf json;
    buf_init(&json, 0);
    pieces_put(pieces, SLICE("{\"type\":\"timeline\",\"format\":1,\n\"incidents\":["));
    for (uint32_t i = 0; i < pieces->entries.count && pieces->status == STATUS_OK; i++) {
        pieces_put(pieces, i ? SLICE(",\n") : SLICE("\n"));
        write_incident(pieces, &pieces->entries.items[i], &json);
    }
    pieces_put(pieces, SLICE("],\n"));
    buf_release(&json);
}

void pieces_write_reports(struct pieces *pieces, const struct report_entries *reports)
{
    bool is_first = true;
    pieces_put(pieces, SLICE("\"unaligned\":["));
    for (uint32_t i = 0; i < reports->count; i++) {
        if (!reports->is_unaligned(reports->context, i))
            continue;
        if (!is_first)
            pieces_put(pieces, SLICE(","));
        pieces_put_string(pieces, reports->id(reports->context, i));
        is_first = false;
    }
    pieces_put(pieces, SLICE("],\n\"reports\":{"));
    for (uint32_t i = 0; i < reports->count && pieces->status == STATUS_OK; i++) {
        pieces_put(pieces, i ? SLICE(",\n") : SLICE("\n"));
        pieces_put_string(pieces, reports->id(reports->context, i));
        pieces_put(pieces, SLICE(":"));
        reports->put(reports->context, i);
    }
    pieces_put(pieces, SLICE("}}\n"));
}
