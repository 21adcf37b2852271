/* Which bodies are the victims of a report's leak: those for which the signs speak
 * (victim_signs.c), by weights that were learnt from annotated reports. scripts/learn-weights reads
 * the numbers here. */
#include "recognize/agencies.h"
#include "recognize/role_int.h"

enum {
    LEAST_WEIGHT = 0,
    MORE_FOR_SECOND = 30, /* in unseen reports further victims were wrong more often, but for those
                             in a list */
    LEAST_OF_BEST = -110, /* where none has as much: a leak has a victim, were it the regulator */
};

/* A regional office speaks for its body: "KPU Jateng" is no second victim beside KPU. */
static void spare_regional_offices(struct findings *found)
{
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        struct agency *part = &found->agencies.items[a];
        for (uint32_t b = 0; part->role == ROLE_VICTIM && b < found->agencies.count; b++) {
            const struct agency *body = &found->agencies.items[b];
            if (body->role == ROLE_VICTIM && body->known && !part->known &&
                agency_id_is_below(part->id, body->id)) {
                part->role = ROLE_RESPONDER;
                part->role_rule = "role.regional-office";
            }
        }
    }
}

static void make_victim(const struct weighing *w, uint32_t a, const char *rule)
{
    const struct tally *tally = &w->tallies[a];
    struct agency *agency = &w->doc->findings->agencies.items[a];
    bool counted = tally->signs >> VICTIM_SIGN_PAST_ALONE & 1;
    agency->role = ROLE_VICTIM;
    agency->role_rule = rule                       ? rule
                        : tally->rule[ROLE_VICTIM] ? tally->rule[ROLE_VICTIM]
                        : counted                  ? "role.number-of-its-own"
                                                   : "role.main-body";
}

/* "Kemendagri membantah data Dukcapil bocor": the ministry answers for its part, whose leak it is
 * by more than the words of who answers. */
static void spare_wholes(struct document *doc, const struct victim_candidate *candidates)
{
    struct findings *found = doc->findings;
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        const struct agency *part = &found->agencies.items[a];
        const struct lex_entry *entry = part->role == ROLE_VICTIM ? agency_entry(doc, part) : NULL;
        const char *under = entry ? lex_attr(entry, "under") : NULL;
        uint32_t index = under ? agency_with_id(doc, slice_of(under)) : NO_INDEX;
        if (index == NO_INDEX || candidates[index].signs >> VICTIM_SIGN_STRONG & 1 ||
            candidates[index].weight >= candidates[a].weight ||
            found->agencies.items[index].role != ROLE_VICTIM)
            continue;
        found->agencies.items[index].role = ROLE_RESPONDER;
        found->agencies.items[index].role_rule = "role.answers-for-part";
    }
}

/* Parliament and experts speak of leaks; they are no victims for want of a better one. */
static bool is_watcher(const struct agency *agency)
{
    enum agency_role usual = role_usual(agency->kind);
    return usual == ROLE_OVERSIGHT ||
           (usual == ROLE_COMMENTER && !slice_is(agency->kind, "university"));
}

/* The one of most weight; NO_INDEX where none is. `watchers`: be it one of these. */
static uint32_t weightiest(const struct findings *found, const struct victim_candidate *candidates,
                           bool watchers)
{
    uint32_t best = NO_INDEX;
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        if (!candidates[a].is_bystander && (watchers || !is_watcher(&found->agencies.items[a])) &&
            (best == NO_INDEX || candidates[a].weight > candidates[best].weight))
            best = a;
    }
    return best;
}

void victims_choose(struct weighing *w)
{
    struct findings *found = w->doc->findings;
    struct victim_candidate *candidates = victim_signs(w);
    uint32_t chosen = 0;
    victim_signs_weigh(w->doc, candidates);
    uint32_t first = weightiest(found, candidates, true);
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        bool listed = candidates[a].signs >> VICTIM_SIGN_LISTED & 1;
        int least = a == first || listed ? LEAST_WEIGHT : LEAST_WEIGHT + MORE_FOR_SECOND;
        if (candidates[a].is_bystander || candidates[a].weight < least)
            continue;
        make_victim(w, a, NULL);
        chosen++;
    }
    uint32_t best = weightiest(found, candidates, false);
    if (!chosen && best != NO_INDEX && candidates[best].weight >= LEAST_OF_BEST)
        make_victim(w, best, "role.main-body");
    spare_regional_offices(found);
    spare_wholes(w->doc, candidates);
    if (w->doc->explain)
        victim_signs_note(w->doc, candidates);
}
