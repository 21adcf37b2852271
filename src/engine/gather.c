/* Reports one by one -> a timeline. */
#include "engine/gather.h"

#include <stdlib.h>

struct gathering {
    struct arena arena, one; /* what stays; what a single report needs */
    struct told_list reports;
    const struct patterns *identities;
};

struct gathering *gathering_new(void)
{
    struct gathering *gathering = calloc(1, sizeof *gathering);
    if (!gathering)
        abort();
    arena_init(&gathering->arena);
    arena_init(&gathering->one);
    return gathering;
}

void gathering_free(struct gathering *gathering)
{
    if (!gathering)
        return;
    arena_release(&gathering->one);
    arena_release(&gathering->arena);
    free(gathering);
}

void gathering_mask(struct gathering *gathering, const struct patterns *identities)
{
    gathering->identities = identities;
}

void gathering_add(struct gathering *gathering, const struct report *report)
{
    uint32_t index = gathering->reports.count;
    told_from_report(&gathering->arena, report, index,
                     VEC_PUSH(&gathering->arena, &gathering->reports));
}

enum status gathering_add_json(struct gathering *gathering, struct slice json, struct error *error)
{
    struct report report;
    arena_clear(&gathering->one);
    enum status status = report_read(json, &gathering->one, &report, error);
    /* Of the same length, so that every span stays; mostly it is masked already, and nothing
     * happens. */
    report.composed = mask_text(gathering->identities, report.composed, &gathering->one, NULL);
    if (status == STATUS_OK)
        gathering_add(gathering, &report);
    return status;
}

uint32_t gathering_count(const struct gathering *gathering)
{
    return gathering->reports.count;
}

enum status gathering_write(struct gathering *gathering, const struct timeline_options *options,
                            const struct align_observer *observer, struct sink *sink,
                            struct error *error)
{
    struct alignment alignment;
    arena_release(&gathering->one);
    arena_init(&gathering->one);
    align_reports(&gathering->arena, &gathering->reports, observer, &alignment);
    return timeline_write(&gathering->reports, &alignment, options, sink, error);
}
