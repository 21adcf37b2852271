/* Reports out of the store -> the timeline's bytes with an index of its incidents. Relies on the
 * timeline's layout: one incident a line, its "id" first (see timeline_write.h). */
#include "cli/daily_align.h"

#include "engine/gather.h"

#include <jansson.h>
#include <stdlib.h>

struct collecting {
    struct aligned *aligned;
    struct gathering *gathering;
};

void aligned_init(struct aligned *aligned)
{
    memset(aligned, 0, sizeof *aligned);
    arena_init(&aligned->arena);
    buf_init(&aligned->timeline, (size_t)4 << 30);
    map_init(&aligned->report_numbers, &aligned->arena);
}

void aligned_release(struct aligned *aligned)
{
    arena_release(&aligned->arena);
    buf_release(&aligned->timeline);
}

static enum status take_report(void *context, const struct store_report *report,
                               struct error *error)
{
    struct collecting *collecting = context;
    struct aligned *aligned = collecting->aligned;
    bool is_new;
    uint32_t number = map_intern(&aligned->report_numbers, slice_of(report->id), &is_new);
    struct placed_report *placed =
        is_new ? VEC_PUSH(&aligned->arena, &aligned->reports) : &aligned->reports.items[number];
    if (!placed->url.len && strncmp(report->url, "import:", 7) != 0)
        placed->url = arena_dup(&aligned->arena, slice_of(report->url));
    VEC_ADD(&aligned->arena, &placed->articles, report->article);
    return gathering_add_json(collecting->gathering, report->json, error);
}

static enum status take_bytes(void *context, struct slice bytes, struct error *error)
{
    struct aligned *aligned = context;
    return buf_append(&aligned->timeline, bytes) == STATUS_OK
               ? STATUS_OK
               : error_set(error, STATUS_LIMIT, "the timeline is larger than %zu bytes",
                           aligned->timeline.max_bytes);
}

/* The JSON object of a line "{…}," or "{…}],". */
static bool take_line(struct aligned *aligned, struct slice line)
{
    json_error_t why;
    struct placed_incident place = {(size_t)(line.ptr - aligned->timeline.ptr), 0, ""};
    json_t *incident = json_loadb(line.ptr, line.len, JSON_DISABLE_EOF_CHECK, &why), *report;
    size_t i;
    const char *id = json_string_value(json_object_get(incident, "id"));
    if (!id) {
        json_decref(incident);
        return false;
    }
    struct named_incident *named = VEC_PUSH(&aligned->arena, &aligned->incidents);
    named->id = arena_dup(&aligned->arena, slice_of(id));
    json_array_foreach(json_object_get(incident, "reports"), i, report)
    {
        const char *report_id = json_string_value(report);
        uint32_t number =
            report_id ? map_get(&aligned->report_numbers, slice_of(report_id)) : MAP_NONE;
        if (number == MAP_NONE)
            continue;
        const struct placed_report *placed = &aligned->reports.items[number];
        if (!place.url[0] && placed->url.len)
            place.url = placed->url.ptr;
        for (uint32_t a = 0; a < placed->articles.count; a++)
            VEC_ADD(&aligned->arena, &named->articles, placed->articles.items[a]);
    }
    place.end = place.start + (size_t)why.position;
    VEC_ADD(&aligned->arena, &aligned->places, place);
    json_decref(incident);
    return true;
}

static enum status find_incidents(struct aligned *aligned, struct error *error)
{
    struct slice rest = buf_slice(&aligned->timeline), line;
    bool inside = false;
    while (slice_next_line(&rest, &line)) {
        if (slice_starts_with(line, SLICE("\"incidents\":["))) {
            inside = true;
            if (slice_starts_with(line, SLICE("\"incidents\":[]")))
                return STATUS_OK;
        } else if (inside && line.len) {
            if (!slice_starts_with(line, SLICE("{\"id\":\"")) || !take_line(aligned, line))
                return error_set(error, STATUS_FORMAT,
                                 "an incident of the timeline cannot be read");
            if (slice_ends_with(line, SLICE("],")) &&
                aligned->places.items[aligned->places.count - 1].end + 2 ==
                    (size_t)(line.ptr + line.len - aligned->timeline.ptr))
                return STATUS_OK;
        }
    }
    return error_set(error, STATUS_FORMAT, "the timeline's incidents do not end");
}

enum status aligned_make(struct aligned *aligned, struct daily *daily, struct error *error)
{
    struct collecting collecting = {aligned, gathering_new()};
    struct timeline_options options = {.lexicon = engine_lexicon(daily->engine)};
    struct sink sink = {take_bytes, aligned};
    enum status status = store_reports_each(daily->store, take_report, &collecting, error);
    if (status == STATUS_OK)
        status = gathering_write(collecting.gathering, &options, NULL, &sink, error);
    gathering_free(collecting.gathering);
    if (status == STATUS_OK)
        status = find_incidents(aligned, error);
    if (status == STATUS_OK)
        status = incident_names_load(&aligned->names, daily->store, &aligned->arena, error);
    if (status == STATUS_OK)
        incident_names_follow(&aligned->names, aligned->incidents.items, aligned->incidents.count);
    return status;
}
