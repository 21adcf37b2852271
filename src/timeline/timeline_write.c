/* Aligned reports -> the timeline's JSON. Each incident is made once and put aside until all are
 * known: only then can they be written in their order, and only one of them is in memory at a time.
 */
#include "timeline/timeline_write.h"

#include "align/keys_json.h"
#include "base/json_text.h"
#include "base/spool.h"
#include "timeline/timeline_json.h"
#include "timeline/timeline_period.h"
#include "timeline/timeline_pieces.h"

#include <stdlib.h>

/* A report that tells of another's leak, too. */
struct also {
    uint32_t report;
    struct slice of;
};

struct writing {
    struct arena one, told, scratch;
    struct pieces pieces;
    struct making making;
    const struct timeline_options *options;
    const struct told_source *source;
    VEC(struct also) also; /* by report, once the incidents are made */
};

/* Whose leaks the reports of an incident tell of besides. */
static void note_others(struct writing *w, const struct incident *incident)
{
    for (uint32_t i = 0; i < incident->group->reports.count; i++) {
        const struct told *told = &w->making.told[i];
        for (uint32_t a = 0; a < told->agencies.count; a++) {
            struct slice of = told->agencies.items[a].is_told_apart
                                  ? other_victim(&w->making, told, a)
                                  : SLICE_EMPTY;
            if (of.len)
                VEC_ADD(&w->pieces.arena, &w->also,
                        ((struct also){incident->group->reports.items[i],
                                       arena_dup(&w->pieces.arena, of)}));
        }
    }
}

static int by_report(const void *a, const void *b)
{
    const struct also *left = a, *right = b;
    if (left->report != right->report)
        return left->report < right->report ? -1 : 1;
    return slice_compare(left->of, right->of);
}

/* Reads the group's reports again and makes the incident. */
static void make_one(struct writing *w, const struct incident_group *group, struct incident *out)
{
    arena_clear(&w->one);
    arena_clear(&w->told);
    struct told *told = ARENA_ARRAY(&w->told, struct told, group->reports.count);
    for (uint32_t i = 0; i < group->reports.count && w->pieces.status == STATUS_OK; i++) {
        uint32_t report = group->reports.items[i];
        w->pieces.status = w->source->load(w->source->context, &w->making.reports->items[report],
                                           report, &w->told, &told[i], w->pieces.error);
    }
    if (w->pieces.status != STATUS_OK)
        return;
    w->making.told = told;
    memset(&w->making.canonicals, 0, sizeof w->making.canonicals);
    incident_make(&w->making, group, out);
}

static void put_aside(struct writing *w, const struct incident *incident)
{
    json_t *value = incident_to_json(&w->making, incident);
    char *text = json_dumps(value, JSON_COMPACT | JSON_PLAIN_REALS);
    if (text)
        pieces_add(&w->pieces, incident->id, incident->first_date,
                   w->making.reports->items[incident->group->reports.items[0]].id, slice_of(text),
                   !period_holds(w->options, incident->first_date, incident->last_date));
    else
        w->pieces.status =
            error_set(w->pieces.error, STATUS_FORMAT, "a part of the timeline is no valid text");
    free(text);
    json_decref(value);
}

static void collect(struct writing *w)
{
    for (uint32_t g = 0; g < w->making.alignment->groups.count && w->pieces.status == STATUS_OK;
         g++) {
        struct incident incident;
        make_one(w, &w->making.alignment->groups.items[g], &incident);
        if (w->pieces.status == STATUS_OK) {
            note_others(w, &incident);
            put_aside(w, &incident);
        }
    }
    if (w->also.count)
        qsort(w->also.items, w->also.count, sizeof *w->also.items, by_report);
}

static struct slice id_of(void *context, uint32_t index)
{
    const struct writing *w = context;
    return w->making.reports->items[index].id;
}

static bool is_unaligned(void *context, uint32_t index)
{
    const struct writing *w = context;
    return !w->making.reports->items[index].tells;
}

static void put_report(void *context, uint32_t index)
{
    enum { MOST_OTHERS = 12 };
    struct writing *w = context;
    struct slice others[MOST_OTHERS];
    uint32_t count = 0, low = 0, high = w->also.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (w->also.items[middle].report < index)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < w->also.count && w->also.items[low].report == index && count < MOST_OTHERS; low++)
        others[count++] = w->also.items[low].of;
    pieces_put_json(&w->pieces, report_entry_to_json(&w->making, index, others, count));
}

static void write_whole(struct writing *w)
{
    const struct report_entries reports = {w->making.reports->count, id_of, is_unaligned,
                                           put_report, w};
    pieces_finish(&w->pieces);
    pieces_write_incidents(&w->pieces);
    if (period_is_given(w->options))
        period_write(&w->pieces, w->making.phrases, w->options);
    pieces_write_reports(&w->pieces, &reports);
}

/* As timeline_merge.h describes it. */
static void write_part(struct writing *w)
{
    struct pieces *pieces = &w->pieces;
    struct buf json;
    char day[32];
    buf_init(&json, 0);
    for (uint32_t i = 0; i < pieces->entries.count && pieces->status == STATUS_OK; i++) {
        const struct entry *entry = &pieces->entries.items[i];
        pieces->status = spool_read(pieces->spool, entry->piece, &json, pieces->error);
        civil_format(entry->first_date, day);
        arena_clear(&w->one);
        pieces_put(pieces, arena_printf(&w->one, "incident\t%s\t%.*s\t%.*s\t", day,
                                        SLICE_ARG(entry->id), SLICE_ARG(entry->first_report)));
        pieces_put(pieces, buf_slice(&json));
        pieces_put(pieces, SLICE("\n"));
    }
    for (uint32_t i = 0; i < w->making.reports->count && pieces->status == STATUS_OK; i++) {
        if (!keys_fits_column(id_of(w, i)))
            pieces->status =
                error_set(pieces->error, STATUS_FORMAT, "a report's id has a blank in it");
        pieces_put(pieces, SLICE("report\t"));
        pieces_put(pieces, id_of(w, i));
        pieces_put(pieces, is_unaligned(w, i) ? SLICE("\tunaligned\t") : SLICE("\taligned\t"));
        put_report(w, i);
        pieces_put(pieces, SLICE("\n"));
    }
    buf_release(&json);
}

enum status timeline_write(const struct keys_list *reports, const struct alignment *alignment,
                           const struct timeline_options *options, const struct told_source *source,
                           struct sink *sink, struct error *error)
{
    struct writing w = {.options = options, .source = source};
    struct phrases *phrases = NULL;
    struct exchange *rates = NULL;
    arena_init(&w.one);
    arena_init(&w.told);
    arena_init(&w.scratch);
    pieces_init(&w.pieces, sink, error);
    w.pieces.status = phrases_load(&w.pieces.arena, options->lexicon, &phrases, error);
    if (w.pieces.status == STATUS_OK)
        w.pieces.status = exchange_load(&w.pieces.arena, options->lexicon, &rates, error);
    w.making = (struct making){.arena = &w.one,
                               .scratch = &w.scratch,
                               .reports = reports,
                               .alignment = alignment,
                               .lexicon = options->lexicon,
                               .phrases = phrases,
                               .rates = rates};
    if (w.pieces.status == STATUS_OK)
        collect(&w);
    if (w.pieces.status == STATUS_OK && options->is_part)
        write_part(&w);
    else if (w.pieces.status == STATUS_OK)
        write_whole(&w);
    enum status status = w.pieces.status;
    pieces_release(&w.pieces);
    arena_release(&w.scratch);
    arena_release(&w.told);
    arena_release(&w.one);
    return status;
}
