/* Lists of bodies, "big corporations such as Acme, Bee and Cee": what one of them suffers all do,
 * and who stands in a list in a sentence that tells of a leak is seldom there by chance. Only signs
 * for the choice of the victims are set here; what they weigh is learnt. */
#include "recognize/role_int.h"

enum {
    ENOUGH = 3,     /* bodies that make a list and no pair */
    LEAD_REACH = 2, /* between a word that opens a list and its first name */
    CUE_ENOUGH = 2
};

/* Do two names stand side by side? `and` is set where an "and" joins them. */
static bool is_joint(const struct document *doc, uint32_t from, uint32_t to, bool *and)
{
    from = behind_brackets(doc, from);
    to = role_description_start(doc, to, sentence_of(doc, to)->first_token);
    *and = *and || (from < to && has_small_word(doc, from, to, "list_and"));
    return role_is_joined(doc, from, to);
}

/* Where the list that begins at a place ends: behind its last place. Two names with a comma alone
 * between them make none ("For data of A, B pays"). */
static uint32_t list_end(const struct weighing *w, uint32_t i)
{
    uint32_t end = i + 1, sentence = token_of(w->doc, w->places.items[i].first)->sentence,
             bodies = 1;
    bool and = false;
    for (; end < w->places.count; end++) {
        const struct place *place = &w->places.items[end], *before = &w->places.items[end - 1];
        bool again = place->agency == before->agency || place->first < before->end; /* "(LB)" */
        if (token_of(w->doc, place->first)->sentence != sentence ||
            (!again && !is_joint(w->doc, before->end, place->first, &and)))
            break;
        bodies += !again;
    }
    return and || bodies >= ENOUGH ? end : i + 1;
}

/* "such as Acme …", "yakni Acme …", "three firms: Acme …"; "… and Cee among them". */
static bool is_led(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t start = sentence_of(doc, first)->first_token;
    first = role_description_start(doc, first, start);
    for (uint32_t t = first; t > start && first - t < LEAD_REACH; t--) {
        const struct lex_hit *cue = role_cue_before(doc, t);
        if ((cue && lex_attr(cue->entry, "list")) || is_mark(doc, t - 1, ":"))
            return true;
    }
    const struct lex_hit *cue = role_cue_at(doc, end, "before");
    return cue && lex_attr(cue->entry, "list");
}

/* The sentence tells of a leak, or of who was hit; or it says whose the data are that the one in
 * front of it tells of ("More databases leaked. They belong to A, B and C."). */
static bool tells_of_leak(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    return role_sentence_tells(doc, token) ||
           has_small_word(doc, s->first_token, s->end_token, "struck") ||
           (s > doc->text->sentences.items &&
            has_small_word(doc, s->first_token, s->end_token, "belonging_to") &&
            role_sentence_tells(doc, s[-1].first_token));
}

/* Only where the sentence tells of a leak, or of who was hit. */
static void tell_list(struct weighing *w, uint32_t from, uint32_t to)
{
    const struct document *doc = w->doc;
    uint32_t bodies = 0, offices = 0, cued = 0, last = NO_INDEX;
    bool spared = false;
    for (uint32_t i = from; i < to; i++) {
        const struct place *place = &w->places.items[i];
        bodies += place->agency != last;
        offices +=
            place->agency != last && role_is_office(&doc->findings->agencies.items[place->agency]);
        cued += place->victim >= CUE_ENOUGH || place->suffers >= CUE_ENOUGH;
        spared = spared || place->spared;
        last = place->agency;
    }
    if (bodies < 2 || spared || !tells_of_leak(doc, w->places.items[from].first))
        return;
    bool led = is_led(doc, w->places.items[from].first, w->places.items[to - 1].end);
    for (uint32_t i = from; i < to; i++) {
        uint32_t agency = w->places.items[i].agency, *signs = &w->tallies[agency].signs;
        bool office = role_is_office(&doc->findings->agencies.items[agency]);
        victim_sign_if(signs, !offices, VICTIM_SIGN_LISTED);
        victim_sign_if(signs, !offices && bodies >= ENOUGH, VICTIM_SIGN_LISTED_3);
        victim_sign_if(signs, !offices && led, VICTIM_SIGN_LIST_LED);
        victim_sign_if(signs, cued && !office, VICTIM_SIGN_LIST_CUED);
        victim_sign_if(signs, offices && !cued, VICTIM_SIGN_AMONG_OFFICES);
    }
}

void roles_in_lists(struct weighing *w)
{
    for (uint32_t i = 0, end; i < w->places.count; i = end) {
        end = list_end(w, i);
        tell_list(w, i, end);
    }
}
