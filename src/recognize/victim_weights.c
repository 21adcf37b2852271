/* What the signs of victims weigh: shared/victim_weights.tsv, whose kinds are sorts of bodies. */
#include "recognize/sign_weights.h"
#include "recognize/victim_signs.h"

const struct sign_names victim_names =
    SIGN_NAMES("shared/victim_weights.tsv", VICTIM_SORTS, VICTIM_SIGNS);

void victim_signs_weigh(const struct document *doc, struct victim_candidate *candidates)
{
    for (uint32_t a = 0; a < doc->findings->agencies.count; a++)
        candidates[a].weight =
            sign_weights_of(doc->learnt->victims, candidates[a].sort, candidates[a].signs);
}

void victim_signs_note(struct document *doc, const struct victim_candidate *candidates)
{
    for (uint32_t a = 0; a < doc->findings->agencies.count; a++) {
        const struct victim_candidate *c = &candidates[a];
        struct slice signs = sign_names_text(doc->arena, &victim_names, c->signs);
        struct victim_weighing noted = {a, c->weight, victim_names.kinds[c->sort],
                                        arena_string(doc->arena, signs)};
        if (!c->is_bystander)
            VEC_ADD(doc->arena, &doc->findings->victim_weighings, noted);
    }
}
