/* The signs of a name that might be a body's; what they weigh is learnt (scripts/learn-name-weights
 * bodies). */
#include "recognize/body_signs.h"

#include "recognize/agencies.h"
#include "recognize/name_signs.h"
#include "recognize/role_cues.h"
#include "recognize/sign_weights.h"

/* Weights of persons' names, in hundredths. */
enum { MUCH = 150, SOME = 0, LITTLE = -150, NOTHING = -300 };

const struct sign_names body_names = SIGN_NAMES("shared/body_weights.tsv", BODY_SORTS, BODY_SIGNS);

/* The signs that persons' names have as well. */
static uint64_t out_of_name_signs(uint64_t signs)
{
#define PAIR(identifier, name) {NAME_SIGN_##identifier, BODY_SIGN_##identifier},
    static const struct {
        enum name_sign name;
        enum body_sign body;
    } pairs[] = {BODY_SIGNS_OF_NAMES(PAIR)};
#undef PAIR
    uint64_t out = 0;
    for (unsigned i = 0; i < sizeof pairs / sizeof *pairs; i++)
        out |= (signs >> pairs[i].name & 1) << pairs[i].body;
    return out;
}

/* "A, X and B", where A or B is a body. */
static bool is_listed(const struct document *doc, uint32_t first, uint32_t end)
{
    return (first > 1 && is_item_joint(doc, first - 1) && doc->owner[first - 2] == OWNER_AGENCY) ||
           (is_item_joint(doc, end) && end + 1 < doc->text->tokens.count &&
            doc->owner[end + 1] == OWNER_AGENCY);
}

static bool is_caps(const struct document *doc, uint32_t first, uint32_t end)
{
    while (first < end && token_of(doc, first)->flags & TOKEN_ALL_CAPS)
        first++;
    return first == end;
}

void body_signs_tell(const struct document *doc, const struct name_words *words,
                     struct body_candidate *candidate, uint32_t first, uint32_t end)
{
    const struct sentence *s = sentence_of(doc, first);
    uint32_t lead = first_of_body(doc), sentence = token_of(doc, first)->sentence;
    bool told = hit_first_in(doc, s->first_token, s->end_token, LEX_INCIDENT_CUE) != NULL;
    struct person_candidate person = {.first = first, .end = end, .agency = NO_INDEX};
    person.title_first = person.title_end = first;
    people_title_before(doc, first, &person.title_first);
    struct name_weight weight = name_weigh(doc, words, &person);
    if (!candidate->seen || weight.weight > candidate->person_weight)
        candidate->person_weight = weight.weight;
    candidate->signs |=
        out_of_name_signs(weight.signs) |
        sign_if(in_title(doc, token_of(doc, first)->span), BODY_SIGN_HEADLINE) |
        sign_if(sentence == lead, BODY_SIGN_LEAD) | sign_if(told, BODY_SIGN_TOLD) |
        sign_if(is_caps(doc, first, end), BODY_SIGN_CAPS) |
        sign_if(is_listed(doc, first, end), BODY_SIGN_LISTED) |
        sign_if(first && role_cue_before(doc, first), BODY_SIGN_CUED_BEFORE) |
        sign_if(end < s->end_token && role_cue_at(doc, end, "after"), BODY_SIGN_CUED_BEHIND) |
        sign_if(token_of(doc, first)->key == KEY_UNKNOWN, BODY_SIGN_UNKNOWN) |
        sign_if(name_is_written_specially(doc, first), BODY_SIGN_SPECIAL);
}

/* Those of all its mentions together. */
static uint64_t signs_in_all(const struct document *doc, const struct body_candidate *c, int most,
                             bool no_owner)
{
    return sign_if(doc->text->lang == LANG_EN, BODY_SIGN_ENGLISH) |
           sign_if(!c->is_firm, BODY_SIGN_STARTS_ONLY) | sign_if(c->seen >= 2, BODY_SIGN_TWICE) |
           sign_if(c->seen >= 3, BODY_SIGN_OFTEN) | sign_if(c->seen >= 6, BODY_SIGN_MOST) |
           sign_if(c->seen == most, BODY_SIGN_FOREMOST) |
           sign_if(c->organisation >= 1, BODY_SIGN_CUES_1) |
           sign_if(c->organisation >= 2, BODY_SIGN_CUES_2) |
           sign_if(c->organisation >= 4, BODY_SIGN_CUES_4) |
           sign_if(c->hints >= 1, BODY_SIGN_HINTED) |
           sign_if(c->hints >= 2, BODY_SIGN_HINTED_TWICE) |
           sign_if(c->is_called_body, BODY_SIGN_CALLED) |
           sign_if(c->person_weight >= MUCH, BODY_SIGN_LIKE_PERSON) |
           sign_if(c->person_weight >= SOME, BODY_SIGN_LIKE_SOME) |
           sign_if(c->person_weight < LITTLE, BODY_SIGN_LIKE_NOBODY) |
           sign_if(c->person_weight < NOTHING, BODY_SIGN_LIKE_THING) |
           sign_if(c->is_thing, BODY_SIGN_IS_THING) | sign_if(c->is_medium, BODY_SIGN_MEDIUM) |
           sign_if(c->person >= 1, BODY_SIGN_PERSON_1) |
           sign_if(c->person >= 3, BODY_SIGN_PERSON_3) |
           sign_if(c->person >= 6, BODY_SIGN_PERSON_6) |
           sign_if(c->in_longer, BODY_SIGN_IN_LONGER) | sign_if(no_owner, BODY_SIGN_NO_OWNER) |
           sign_if(doc->is_leak_story, BODY_SIGN_LEAK);
}

int body_weigh(struct document *doc, struct body_candidate *c, int most, bool no_owner, bool found)
{
    enum body_sort sort = c->end == c->first + 1   ? BODY_ONE
                          : c->end == c->first + 2 ? BODY_TWO
                                                   : BODY_MORE;
    c->signs |= signs_in_all(doc, c, most, no_owner);
    int weight = sign_weights_of(doc->learnt->bodies, sort, c->signs);
    if (doc->explain) {
        struct slice signs = sign_names_text(doc->arena, &body_names, c->signs);
        struct name_weighing noted = {
            tokens_span(doc->text, c->first, c->end), weight,  body_names.kinds[sort],
            arena_string(doc->arena, signs),          c->rule, found};
        VEC_ADD(doc->arena, &doc->findings->body_weighings, noted);
    }
    return weight;
}

void recognize_likely_bodies(struct document *doc)
{
    bool any = false;
    const struct token_range *name;
    VEC_EACH(name, &doc->likely_bodies)
    {
        if (!document_is_free(doc, name->first, name->end))
            continue;
        agency_add_new(doc, name->first, name->end, NULL, "agency.weighed");
        any = true;
    }
    if (!any)
        return;
    agencies_find_again(doc);
    doc->body_names = NULL; /* there are more of them */
}
