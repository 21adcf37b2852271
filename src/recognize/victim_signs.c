/* What the report shows of each body that might be the victim: what the words beside its name say,
 * what else its sentences tell, and how it stands beside the others. */
#include "recognize/role_int.h"

enum { MUCH = 4 }; /* weight of a strong cue */

/* What sentences have, a bit each. */
enum { HAS_PAST = 1, HAS_BODY = 2, HAS_OTHERS = 4 };

static enum victim_sort sort_of(const struct agency *agency)
{
    bool watches = slice_has_part(SLICE("security ngo"), ' ', agency->kind);
    if (role_is_office(agency))
        return watches ? VICTIM_EXPERT : VICTIM_OFFICE;
    if (slice_is(agency->kind, "university"))
        return VICTIM_SCHOOL;
    return watches || !agency->kind.len ||
                   slice_has_part(SLICE("company bank insurer hospital facility"), ' ',
                                  agency->kind)
               ? VICTIM_FIRM
               : VICTIM_STATE;
}

/* By sentence. HAS_OTHERS: several bodies, or a person. */
static uint8_t *sentences_have(const struct weighing *w)
{
    const struct document *doc = w->doc;
    uint8_t *has = ARENA_ARRAY(doc->arena, uint8_t, doc->text->sentences.count + 1);
    const struct count *count;
    VEC_EACH(count, &doc->findings->counts)
    {
        uint32_t token = token_at_byte(doc->text, count->mention.span.start);
        if (token < doc->text->tokens.count && count->kind == KIND_PAST)
            has[token_of(doc, token)->sentence] |= HAS_PAST;
    }
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        if (doc->owner[t] == OWNER_PERSON)
            has[token_of(doc, t)->sentence] |= HAS_OTHERS;
    }
    for (uint32_t i = 0, last = NO_INDEX; i < w->places.count; i++) {
        uint8_t *of = &has[token_of(doc, w->places.items[i].first)->sentence];
        *of |= *of & HAS_BODY && w->places.items[i].agency != last ? HAS_OTHERS : HAS_BODY;
        last = w->places.items[i].agency;
    }
    return has;
}

static void signs_of_places(struct weighing *w)
{
    const struct document *doc = w->doc;
    const uint8_t *has = sentences_have(w);
    uint32_t lead = first_of_body(doc);
    for (uint32_t i = 0; i < w->places.count; i++) {
        uint32_t *signs = &w->tallies[w->places.items[i].agency].signs;
        uint32_t s = token_of(doc, w->places.items[i].first)->sentence;
        victim_sign_if(signs, s == lead, VICTIM_SIGN_LEAD);
        victim_sign_if(signs, has[s] & HAS_PAST, VICTIM_SIGN_PAST);
        victim_sign_if(signs, (has[s] & HAS_PAST) && !(has[s] & HAS_OTHERS),
                       VICTIM_SIGN_PAST_ALONE);
    }
}

static void signs_of_cues(struct tally *tally, uint32_t mentions)
{
    int weight = tally->weight[ROLE_VICTIM], others = 0;
    uint32_t *signs = &tally->signs;
    for (unsigned role = 0; role < ROLE_COUNT_; role++)
        others += role == ROLE_VICTIM ? 0 : tally->weight[role];
    victim_sign_if(signs, weight < 2, VICTIM_SIGN_UNCUED);
    victim_sign_if(signs, weight >= 3, VICTIM_SIGN_CUES_3);
    victim_sign_if(signs, weight >= 12, VICTIM_SIGN_CUES_12);
    victim_sign_if(signs, tally->strongest >= MUCH, VICTIM_SIGN_STRONG);
    victim_sign_if(signs, tally->cued && tally->cued * 2 >= mentions, VICTIM_SIGN_CUED_MOSTLY);
    victim_sign_if(signs, tally->weight[ROLE_RESPONDER] > 1, VICTIM_SIGN_RESPONDS);
    victim_sign_if(signs, tally->weight[ROLE_COMMENTER] > 1, VICTIM_SIGN_COMMENTS);
    victim_sign_if(signs, others > weight, VICTIM_SIGN_OTHERWISE);
    victim_sign_if(signs, tally->told > 1, VICTIM_SIGN_TOLD_AGAIN);
}

static void signs_among_others(struct weighing *w)
{
    const struct findings *found = w->doc->findings;
    uint32_t all = 0, owners = 0, most = 0, foremost = NO_INDEX;
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        uint32_t named = agency_prominence(w->doc, &found->agencies.items[a]);
        bool owner = !role_is_office(&found->agencies.items[a]);
        all += named;
        owners += owner;
        if (owner && named >= most) {
            foremost = named > most ? a : NO_INDEX;
            most = named;
        }
    }
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        uint32_t named = agency_prominence(w->doc, &found->agencies.items[a]);
        bool owner = !role_is_office(&found->agencies.items[a]);
        uint32_t *signs = &w->tallies[a].signs;
        victim_sign_if(signs, a == foremost, VICTIM_SIGN_FOREMOST);
        victim_sign_if(signs, named > 1 && named * 2 >= all, VICTIM_SIGN_HALF);
        victim_sign_if(signs, owner && owners == 1, VICTIM_SIGN_ONLY_OWNER);
    }
}

/* Where nothing is said in figures to have leaked, an office that no cue speaks for is no victim,
 * and neither is a firm that no sentence on a leak names; nor is one that is told of as another's
 * owner alone ("owned by X"), or that only speaks for another. */
static bool is_bystander(const struct weighing *w, uint32_t a)
{
    const struct findings *found = w->doc->findings;
    const struct tally *tally = &w->tallies[a];
    const struct agency *agency = &found->agencies.items[a];
    bool owner = tally->owning && tally->owning == agency->mentions.count;
    bool led = tally->signs >> VICTIM_SIGN_LIST_LED & 1; /* "three schools are hit: A, B and X" */
    bool may_be = found->counts.count || led || (tally->told && sort_of(agency) != VICTIM_STATE);
    return !tally->weight[ROLE_VICTIM] && (tally->speaks || (!tally->titled && (owner || !may_be)));
}

struct victim_candidate *victim_signs(struct weighing *w)
{
    const struct findings *found = w->doc->findings;
    struct victim_candidate *candidates =
        ARENA_ARRAY(w->doc->arena, struct victim_candidate, found->agencies.count + 1);
    signs_of_places(w);
    signs_among_others(w);
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        signs_of_cues(&w->tallies[a], found->agencies.items[a].mentions.count);
        bool bare =
            !found->counts.count && !w->tallies[a].weight[ROLE_VICTIM] && !w->tallies[a].titled;
        victim_sign_if(&w->tallies[a].signs, bare, VICTIM_SIGN_BARE);
        candidates[a].sort = sort_of(&found->agencies.items[a]);
        candidates[a].signs = w->tallies[a].signs;
        candidates[a].is_bystander = is_bystander(w, a);
    }
    return candidates;
}
