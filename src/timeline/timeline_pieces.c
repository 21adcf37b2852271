/* Incidents put aside -> the timeline's frame with the incidents in their order. */
#include "timeline/timeline_pieces.h"

#include "base/json_text.h"
#include "base/spool.h"
#include "report/json_put.h"

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
    char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY | JSON_PLAIN_REALS);
    if (text)
        pieces_put(pieces, slice_of(text));
    else
        pieces->status =
            error_set(pieces->error, STATUS_FORMAT, "a part of the timeline is no valid text");
    free(text);
    json_decref(value);
}

static void pieces_put_string(struct pieces *pieces, struct slice text)
{
    pieces_put_json(pieces, json_slice(text));
}

void pieces_add(struct pieces *pieces, struct slice id, struct civil first_date,
                struct slice first_report, struct slice json, bool is_outside)
{
    uint32_t piece = spool_count(pieces->spool);
    if (pieces->status == STATUS_OK)
        pieces->status = spool_add(pieces->spool, json, pieces->error);
    if (pieces->status != STATUS_OK)
        return;
    VEC_ADD(&pieces->arena, &pieces->entries,
            ((struct entry){arena_dup(&pieces->arena, id), first_date,
                            arena_dup(&pieces->arena, first_report), piece, is_outside}));
}

static int by_day(const void *a, const void *b)
{
    const struct entry *left = a, *right = b;
    if (left->is_outside != right->is_outside)
        return left->is_outside ? 1 : -1;
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

enum telling_apart { BY_DAY, BY_REPORT };

static void lengthen(struct pieces *pieces, struct entry *entry, enum telling_apart how)
{
    if (how == BY_REPORT)
        entry->id = arena_printf(&pieces->arena, "%.*s-%.*s", SLICE_ARG(entry->id),
                                 SLICE_ARG(entry->first_report));
    else if (entry->first_date.precision >= PRECISION_DAY)
        entry->id = arena_printf(&pieces->arena, "%.*s-%02u", SLICE_ARG(entry->id),
                                 (unsigned)entry->first_date.day);
}

/* Those that share an id get a longer one. */
static void tell_apart(struct pieces *pieces, enum telling_apart how)
{
    uint32_t count = pieces->entries.count;
    struct entry **sorted = ARENA_ARRAY(&pieces->arena, struct entry *, count);
    for (uint32_t i = 0; i < count; i++)
        sorted[i] = &pieces->entries.items[i];
    if (count)
        qsort(sorted, count, sizeof *sorted, by_name);
    for (uint32_t i = 0, next; i < count; i = next) {
        struct slice id = sorted[i]->id;
        for (next = i + 1; next < count && slice_equal(sorted[next]->id, id);)
            next++;
        for (uint32_t k = i; k < next && next - i > 1; k++)
            lengthen(pieces, sorted[k], how);
    }
}

void pieces_finish(struct pieces *pieces)
{
    tell_apart(pieces, BY_DAY);
    tell_apart(pieces, BY_REPORT);
    if (pieces->entries.count)
        qsort(pieces->entries.items, pieces->entries.count, sizeof *pieces->entries.items, by_day);
    for (pieces->shown = 0;
         pieces->shown < pieces->entries.count && !pieces->entries.items[pieces->shown].is_outside;)
        pieces->shown++;
}

/* Its id goes in front of what was put aside as {"title":…}. */
static void write_incident(struct pieces *pieces, const struct entry *entry, struct buf *json)
{
    pieces->status = spool_read(pieces->spool, entry->piece, json, pieces->error);
    pieces_put(pieces, SLICE("{\"id\":"));
    pieces_put_string(pieces, entry->id);
    pieces_put(pieces, SLICE(","));
    if (pieces->status == STATUS_OK)
        pieces_put(pieces, (struct slice){json->ptr + 1, json->len - 1});
}

void pieces_write_incidents(struct pieces *pieces)
{
    struct buf json;
    buf_init(&json, 0);
    pieces_put(pieces, SLICE("{\"type\":\"timeline\",\"format\":1,\n\"incidents\":["));
    for (uint32_t i = 0; i < pieces->shown && pieces->status == STATUS_OK; i++) {
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
