/* An application of some body's, "PeduliLindungi": what leaks from it is told of its owner where
 * the text names that, else of the application, which then stands for it. */
#include "recognize/agencies.h"
#include "recognize/role_cues.h"

/* Does the text name the body? */
static bool names_body(const struct document *doc, const char *id)
{
    enum { MOST = 500 };
    uint32_t t = next_with(doc, LEX_AGENCY, 0);
    for (unsigned seen = 0; seen < MOST && t < doc->text->tokens.count; seen++) {
        if (slice_is(slice_of(hit_at(doc, t, LEX_AGENCY)->entry->id), id))
            return true;
        t = next_with(doc, LEX_AGENCY, t + 1);
    }
    return false;
}

/* Does the sentence tell of a leak, or of so many data? */
static bool tells_of_leak(const struct document *doc, const struct sentence *s)
{
    enum { MANY = 10000 };
    return has_number_from(doc, s->first_token, s->end_token, MANY) ||
           hit_first_in(doc, s->first_token, s->end_token, LEX_INCIDENT_CUE);
}

static bool robs(const struct lex_hit *cue)
{
    return cue && lex_attr_is(cue->entry, "role", "victim");
}

/* "3.2 billion data of PeduliLindungi users": what is told to have leaked is its own. Behind the
 * name ("the PeduliLindungi app") that is told of what works, too. */
static bool is_robbed_at(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    return robs(role_cue_in_front(doc, hit->first, s->first_token)) ||
           (robs(role_cue_behind(doc, hit->first, hit->end, s->end_token)) &&
            tells_of_leak(doc, s));
}

bool agency_is_owned_app(const struct document *doc, const struct lex_hit *hit)
{
    enum { MOST = 100 };
    const char *owner = lex_attr(hit->entry, "app");
    if (!owner)
        return false;
    uint32_t t = next_with(doc, LEX_AGENCY, 0);
    for (unsigned seen = 0; doc->is_leak_story && seen < MOST && t < doc->text->tokens.count;
         seen++) {
        const struct lex_hit *mention = hit_at(doc, t, LEX_AGENCY);
        if (mention->entry == hit->entry && is_robbed_at(doc, mention))
            return names_body(doc, owner);
        t = next_with(doc, LEX_AGENCY, t + 1);
    }
    return true;
}
