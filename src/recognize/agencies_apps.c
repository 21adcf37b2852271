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

/* "data PeduliLindungi", "PeduliLindungi users": what is told to have leaked is its own. */
static bool is_robbed_at(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    const struct lex_hit *front = role_cue_in_front(doc, hit->first, s->first_token),
                         *behind = role_cue_behind(doc, hit->first, hit->end, s->end_token);
    return (front && lex_attr_is(front->entry, "role", "victim")) ||
           (behind && lex_attr_is(behind->entry, "role", "victim"));
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
