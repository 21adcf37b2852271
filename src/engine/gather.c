/* Reports one by one -> a timeline. */
#include "engine/gather.h"

#include "article/mask.h"
#include "base/spool.h"

#include <stdlib.h>

enum { SPOOL_MEMORY_BYTES = 16 << 20 };

struct gathering {
    struct arena arena, one; /* what stays; what a single report needs */
    struct key_names names;
    struct keys_list reports;
    struct known_pairs pairs;
    bool pairs_are_known;
    struct spool *spool;
    struct buf json;
    const struct patterns *identities;
};

struct gathering *gathering_new(void)
{
    struct gathering *gathering = calloc(1, sizeof *gathering);
    if (!gathering)
        abort();
    arena_init(&gathering->arena);
    arena_init(&gathering->one);
    key_names_init(&gathering->names, &gathering->arena);
    gathering->spool = spool_new(SPOOL_MEMORY_BYTES);
    buf_init(&gathering->json, 0);
    return gathering;
}

void gathering_free(struct gathering *gathering)
{
    if (!gathering)
        return;
    buf_release(&gathering->json);
    spool_free(gathering->spool);
    arena_release(&gathering->one);
    arena_release(&gathering->arena);
    free(gathering->reports.items);
    free(gathering);
}

void gathering_mask(struct gathering *gathering, const struct patterns *identities)
{
    gathering->identities = identities;
}

/* Masks are of the same length, so that every span stays; mostly a report is masked already, and
 * nothing happens. */
enum status gather_read(const struct patterns *identities, struct slice json, struct arena *arena,
                        struct report *report, struct error *error)
{
    enum status status = report_read(json, arena, report, error);
    if (status == STATUS_OK)
        report->composed = mask_text(identities, report->composed, arena, NULL);
    return status;
}

static enum status read_masked(struct gathering *gathering, struct slice json,
                               struct report *report, struct error *error)
{
    arena_clear(&gathering->one);
    return gather_read(gathering->identities, json, &gathering->one, report, error);
}

/* On the heap, for a large list that grew in an arena would leave its old selves there. */
static struct report_keys *new_report(struct keys_list *reports)
{
    if (reports->count == reports->capacity) {
        reports->capacity = reports->capacity ? reports->capacity + reports->capacity / 2 : 256;
        reports->items = realloc(reports->items, reports->capacity * sizeof *reports->items);
        if (!reports->items)
            abort(); /* as the arena does */
    }
    return &reports->items[reports->count++];
}

static enum status take(struct gathering *gathering, const struct report *report, struct slice json,
                        struct error *error)
{
    uint32_t place = spool_count(gathering->spool);
    enum status status = spool_add(gathering->spool, json, error);
    if (status == STATUS_OK)
        keys_from_report(&gathering->names, report, place, new_report(&gathering->reports));
    return status;
}

enum status gathering_add(struct gathering *gathering, const struct report *report,
                          struct error *error)
{
    buf_clear(&gathering->json);
    enum status status = report_write(report, &gathering->json, error);
    return status == STATUS_OK ? take(gathering, report, buf_slice(&gathering->json), error)
                               : status;
}

enum status gathering_add_json(struct gathering *gathering, struct slice json, struct error *error)
{
    struct report report;
    enum status status = read_masked(gathering, json, &report, error);
    return status == STATUS_OK ? take(gathering, &report, json, error) : status;
}

enum status gathering_add_pair(struct gathering *gathering, struct slice line, struct error *error)
{
    struct slice a, b, points;
    int64_t number = 0;
    gathering->pairs_are_known = true;
    if (!line.len)
        return STATUS_OK;
    if (!slice_next_part(&line, '\t', &a) || !slice_next_part(&line, '\t', &b) ||
        !slice_next_part(&line, '\t', &points) || !a.len || !b.len || !points.len || points.len > 6)
        return error_set(error, STATUS_FORMAT, "no line of runut link");
    for (size_t i = 0; i < points.len; i++) {
        if (points.ptr[i] < '0' || points.ptr[i] > '9')
            return error_set(error, STATUS_FORMAT, "no line of runut link");
        number = number * 10 + (points.ptr[i] - '0');
    }
    VEC_ADD(&gathering->arena, &gathering->pairs,
            ((struct known_pair){key_names_share(&gathering->names, a),
                                 key_names_share(&gathering->names, b), (int)number}));
    return STATUS_OK;
}

static enum status load(void *context, const struct report_keys *keys, uint32_t index,
                        struct arena *arena, struct told *out, struct error *error)
{
    struct gathering *gathering = context;
    struct report report;
    enum status status = spool_read(gathering->spool, keys->place, &gathering->json, error);
    if (status == STATUS_OK)
        status = read_masked(gathering, buf_slice(&gathering->json), &report, error);
    if (status == STATUS_OK)
        told_from_report(arena, &report, keys, index, out);
    return status;
}

enum status gathering_write(struct gathering *gathering, const struct timeline_options *options,
                            const struct align_observer *observer, struct sink *sink,
                            struct error *error)
{
    struct alignment alignment;
    struct told_source source = {load, gathering};
    const struct known_pairs *known = gathering->pairs_are_known ? &gathering->pairs : NULL;
    enum status status =
        align_reports(&gathering->arena, &gathering->reports, known, observer, &alignment, error);
    if (status != STATUS_OK)
        return status;
    return timeline_write(&gathering->reports, &alignment, options, &source, sink, error);
}
