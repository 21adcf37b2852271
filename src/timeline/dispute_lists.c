/* "13 data elements" against the list that follows. */
#include "timeline/dispute.h"

#include <stdio.h>

static struct side side_of_number(struct making *m, uint32_t number,
                                  const struct evidence *evidence)
{
    struct slice text = arena_printf(m->arena, "%u", number);
    struct side side = {.says = phrase_name(text), .text = text};
    evidence_add(m, &side.evidence, evidence);
    return side;
}

static void tell(struct making *m, const struct told_list_size *list, uint32_t listed,
                 struct judgement judgement)
{
    struct dispute *dispute = dispute_add(m, "fields", judgement);
    dispute->sides[0] = side_of_number(m, list->stated, &list->evidence);
    dispute->sides[1] = side_of_number(m, listed, &list->evidence);
    const char *key = judgement.verdict == VERDICT_DIFFERENT_QUANTITY
                          ? "dispute.stated_listed.split"
                          : "dispute.stated_listed";
    dispute_tell(m, dispute, key);
}

static bool is_told(const struct making *m, const struct told_list_size *list, uint32_t listed)
{
    char stated[16], said[16];
    snprintf(stated, sizeof stated, "%u", list->stated);
    snprintf(said, sizeof said, "%u", listed);
    for (uint32_t i = 0; i < m->incident->disputes.count; i++) {
        const struct dispute *dispute = &m->incident->disputes.items[i];
        if (strcmp(dispute->about, "fields") == 0 && slice_is(dispute->sides[0].text, stated) &&
            slice_is(dispute->sides[1].text, said))
            return true;
    }
    return false;
}

void dispute_lists(struct making *m)
{
    const struct incident_group *group = m->incident->group;
    for (uint32_t i = 0; i < group->reports.count; i++) {
        const struct told *told = &m->told[i];
        for (uint32_t l = 0; l < told->list_sizes.count; l++) {
            const struct told_list_size *list = &told->list_sizes.items[l];
            bool fits_split = list->stated == list->split;
            if (list->stated == list->listed || is_told(m, list, list->listed) ||
                is_told_of_another(m, told, list->of))
                continue;
            tell(m, list, list->listed,
                 fits_split
                     ? (struct judgement){VERDICT_DIFFERENT_QUANTITY, "dispute.slash-counted-once"}
                     : (struct judgement){VERDICT_CONTRADICTION, "dispute.stated-against-listed"});
        }
    }
}
