/* Evidence lists, and questions that several makers ask. */
#include "timeline/cast.h"
#include "timeline/timeline.h"

void evidence_add(const struct making *m, struct evidence_list *list,
                  const struct evidence *evidence)
{
    if (evidence->exact.len)
        VEC_ADD(m->arena, list, evidence);
}

uint32_t evidence_origins(const struct making *m, const struct evidence_list *list)
{
    uint32_t *origins = ARENA_ARRAY(m->scratch, uint32_t, list->count);
    for (uint32_t i = 0; i < list->count; i++) {
        uint32_t report = list->items[i]->report, origin = m->alignment->copy_of[report];
        origins[i] = origin == NO_INDEX ? report : origin;
    }
    uint32_t unique = cast_sort_reports(origins, list->count);
    arena_clear(m->scratch);
    return unique;
}

struct civil report_day(const struct making *m, uint32_t report)
{
    struct civil published = m->reports->items[report].published;
    return published.precision >= PRECISION_DAY ? civil_cut(published, PRECISION_DAY) : published;
}
