/* Lines of parts -> one timeline. */
#include "timeline/timeline_merge.h"

#include "base/json_text.h"
#include "base/spool.h"
#include "timeline/timeline_period.h"

#include <stdlib.h>

enum { SPOOL_MEMORY_BYTES = 16 << 20 };

struct merged_report {
    struct slice id;
    uint32_t piece; /* its JSON */
    bool is_unaligned;
};

struct merging {
    struct pieces pieces;
    struct spool *spool; /* of the reports' entries */
    VEC(struct merged_report) reports;
    struct buf one, other;
};

struct merging *merging_new(void)
{
    struct merging *merging = calloc(1, sizeof *merging);
    if (!merging)
        abort();
    pieces_init(&merging->pieces, NULL, NULL);
    merging->spool = spool_new(SPOOL_MEMORY_BYTES);
    buf_init(&merging->one, 0);
    buf_init(&merging->other, 0);
    return merging;
}

void merging_free(struct merging *merging)
{
    if (!merging)
        return;
    buf_release(&merging->other);
    buf_release(&merging->one);
    spool_free(merging->spool);
    pieces_release(&merging->pieces);
    free(merging);
}

static bool is_object(struct slice json)
{
    return json.len >= 2 && json.ptr[0] == '{' && json.ptr[json.len - 1] == '}';
}

/* The first day may be empty: an incident without any. */
static bool next_column(struct slice *rest, struct slice *column)
{
    size_t end = slice_find(*rest, SLICE("\t"), 0);
    if (end == rest->len)
        return false;
    *column = (struct slice){rest->ptr, end};
    *rest = (struct slice){rest->ptr + end + 1, rest->len - end - 1};
    return true;
}

static enum status add_incident(struct merging *merging, struct slice rest, struct error *error)
{
    struct slice day, id, first_report;
    struct civil first_date = CIVIL_NONE;
    if (!next_column(&rest, &day) || !next_column(&rest, &id) ||
        !next_column(&rest, &first_report) || (day.len && !civil_parse(day, &first_date)) ||
        !is_object(rest))
        return error_set(error, STATUS_FORMAT, "no line of a timeline's part");
    merging->pieces.error = error;
    pieces_add(&merging->pieces, id, first_date, first_report, rest, false);
    return merging->pieces.status;
}

static enum status add_report(struct merging *merging, struct slice rest, struct error *error)
{
    struct slice id, state;
    if (!next_column(&rest, &id) || !next_column(&rest, &state) || !is_object(rest) ||
        (!slice_is(state, "aligned") && !slice_is(state, "unaligned")))
        return error_set(error, STATUS_FORMAT, "no line of a timeline's part");
    VEC_ADD(&merging->pieces.arena, &merging->reports,
            ((struct merged_report){arena_dup(&merging->pieces.arena, id),
                                    spool_count(merging->spool), slice_is(state, "unaligned")}));
    return spool_add(merging->spool, rest, error);
}

enum status merging_add(struct merging *merging, struct slice line, struct error *error)
{
    struct slice kind = SLICE_EMPTY;
    if (next_column(&line, &kind) && slice_is(kind, "incident"))
        return add_incident(merging, line, error);
    if (slice_is(kind, "report"))
        return add_report(merging, line, error);
    return error_set(error, STATUS_FORMAT, "no line of a timeline's part");
}

static bool is_same_piece(struct merging *merging, struct spool *spool, uint32_t a, uint32_t b,
                          enum status *status, struct error *error)
{
    if (*status == STATUS_OK)
        *status = spool_read(spool, a, &merging->one, error);
    if (*status == STATUS_OK)
        *status = spool_read(spool, b, &merging->other, error);
    return *status == STATUS_OK &&
           slice_equal(buf_slice(&merging->one), buf_slice(&merging->other));
}

static int by_first_report(const void *a, const void *b)
{
    const struct entry *left = a, *right = b;
    int order = slice_compare(left->first_report, right->first_report);
    return order ? order : (left->piece > right->piece) - (left->piece < right->piece);
}

/* No two incidents share a report, so those of one first report are one line given twice. */
static enum status unique_incidents(struct merging *merging, struct error *error)
{
    struct entry *entries = merging->pieces.entries.items;
    enum status status = STATUS_OK;
    uint32_t kept = 0;
    if (merging->pieces.entries.count)
        qsort(entries, merging->pieces.entries.count, sizeof *entries, by_first_report);
    for (uint32_t i = 0; i < merging->pieces.entries.count && status == STATUS_OK; i++) {
        if (!kept || !slice_equal(entries[i].first_report, entries[kept - 1].first_report))
            entries[kept++] = entries[i];
        else if (!is_same_piece(merging, merging->pieces.spool, entries[i].piece,
                                entries[kept - 1].piece, &status, error) &&
                 status == STATUS_OK)
            status =
                error_set(error, STATUS_USAGE, "two parts tell differently of the incident of %.*s",
                          SLICE_ARG(entries[i].first_report));
    }
    merging->pieces.entries.count = kept;
    return status;
}

static int by_id(const void *a, const void *b)
{
    const struct merged_report *left = a, *right = b;
    int order = slice_compare(left->id, right->id);
    return order ? order : (left->piece > right->piece) - (left->piece < right->piece);
}

static enum status unique_reports(struct merging *merging, struct error *error)
{
    struct merged_report *reports = merging->reports.items;
    enum status status = STATUS_OK;
    uint32_t kept = 0;
    if (merging->reports.count)
        qsort(reports, merging->reports.count, sizeof *reports, by_id);
    for (uint32_t i = 0; i < merging->reports.count && status == STATUS_OK; i++) {
        if (!kept || !slice_equal(reports[i].id, reports[kept - 1].id))
            reports[kept++] = reports[i];
        else if (!is_same_piece(merging, merging->spool, reports[i].piece, reports[kept - 1].piece,
                                &status, error) &&
                 status == STATUS_OK)
            status = error_set(error, STATUS_USAGE, "two parts tell differently of the report %.*s",
                               SLICE_ARG(reports[i].id));
    }
    merging->reports.count = kept;
    return status;
}

static struct civil last_date_of(struct slice json)
{
    struct civil out;
    json_t *incident = json_loadb(json.ptr, json.len, 0, NULL);
    civil_parse(json_text(incident, "last_date"), &out);
    json_decref(incident);
    return out;
}

static enum status mark_outside(struct merging *merging, const struct timeline_options *options,
                                struct error *error)
{
    struct entry *entries = merging->pieces.entries.items;
    enum status status = STATUS_OK;
    for (uint32_t i = 0; i < merging->pieces.entries.count && status == STATUS_OK; i++) {
        status = spool_read(merging->pieces.spool, entries[i].piece, &merging->one, error);
        entries[i].is_outside =
            status == STATUS_OK &&
            !period_holds(options, entries[i].first_date, last_date_of(buf_slice(&merging->one)));
    }
    return status;
}

static struct slice id_of(void *context, uint32_t index)
{
    const struct merging *merging = context;
    return merging->reports.items[index].id;
}

static bool is_unaligned(void *context, uint32_t index)
{
    const struct merging *merging = context;
    return merging->reports.items[index].is_unaligned;
}

static void put_report(void *context, uint32_t index)
{
    struct merging *merging = context;
    struct pieces *pieces = &merging->pieces;
    if (pieces->status == STATUS_OK)
        pieces->status = spool_read(merging->spool, merging->reports.items[index].piece,
                                    &merging->one, pieces->error);
    pieces_put(pieces, buf_slice(&merging->one));
}

enum status merging_write(struct merging *merging, const struct timeline_options *options,
                          struct sink *sink, struct error *error)
{
    struct pieces *pieces = &merging->pieces;
    struct phrases *phrases = NULL;
    pieces->sink = sink;
    pieces->error = error;
    if (pieces->status == STATUS_OK && period_is_given(options))
        pieces->status = phrases_load(&pieces->arena, options->lexicon, &phrases, error);
    if (pieces->status == STATUS_OK)
        pieces->status = unique_incidents(merging, error);
    if (pieces->status == STATUS_OK && period_is_given(options))
        pieces->status = mark_outside(merging, options, error);
    if (pieces->status == STATUS_OK)
        pieces->status = unique_reports(merging, error);
    if (pieces->status != STATUS_OK)
        return pieces->status;
    const struct report_entries reports = {merging->reports.count, id_of, is_unaligned, put_report,
                                           merging};
    pieces_finish(pieces);
    pieces_write_incidents(pieces);
    if (period_is_given(options))
        period_write(pieces, phrases, options);
    pieces_write_reports(pieces, &reports);
    return pieces->status;
}
