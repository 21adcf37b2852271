/* "The site Lumoro leaked the data of its customers": names that a weak sign would make a hacker's,
 * and whose customers the rest of the text tells of. */
#include "recognize/names.h"
#include "recognize/role_cues.h"

enum {
    MOST_ASKED = 60, /* each is looked for in all the text */
    PEOPLE_SAY = 3,  /* weight of "customers of X", which hackers have none of */
    LEAK_SAYS = 4,   /* and of "stolen from X" */
    ENOUGH = 5       /* a hack by somebody and one of his are told with the same words, once */
};

static int weight_of(const struct lex_hit *cue)
{
    if (!cue || !lex_attr_is(cue->entry, "role", "victim"))
        return 0;
    int weight = (int)lex_attr_number(cue->entry, "weight", 0);
    bool people = lex_attr(cue->entry, "owner") && weight >= PEOPLE_SAY;
    return people || weight >= LEAK_SAYS ? weight : 0;
}

bool role_is_robbed(struct document *doc, uint32_t first, uint32_t end)
{
    struct slice name = slice_sub(doc->text->bytes, name_span(doc, first, end));
    int says = 0;
    if (doc->robbed_asked++ >= MOST_ASKED || !name.len)
        return false;
    for (uint32_t t = 0; t < doc->text->tokens.count && says < ENOUGH; t++) {
        if (!is_capital(doc, t) || !text_goes_on(doc->text, t, name))
            continue;
        uint32_t behind = t + (end - first);
        const struct lex_hit *after = role_cue_at(doc, behind, "after");
        says += t ? weight_of(role_cue_before(doc, t)) : 0;
        says += after && lex_attr(after->entry, "people") ? weight_of(after) : 0;
    }
    if (says >= ENOUGH)
        document_reject(doc, first, end, "actor", "role.robbed");
    return says >= ENOUGH;
}
