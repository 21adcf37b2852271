/* Suspects whom the police name by initials alone, and whose initials they are. */
#include "recognize/threats.h"

enum { MOST_INITIALS = 4 };

static const char initials_rule[] = "threat.initials";

/* "RA (27) dan DS (31)": the next initials of a list; NO_INDEX where it ends. */
static uint32_t next_initials(const struct document *doc, uint32_t t)
{
    uint32_t at = t + 1;
    if (is_mark(doc, at, "(") && is_mark(doc, at + 2, ")"))
        at += 3;
    uint32_t joint = at;
    at += is_mark(doc, at, ",");
    at += is_small_word(doc, at, "and");
    const struct token *token = token_of(doc, at);
    bool goes_on = at > joint && token && token->flags & TOKEN_ALL_CAPS &&
                   token_text(doc->text, at).len <= MOST_INITIALS && doc->owner[at] == OWNER_NONE;
    return goes_on ? at : NO_INDEX;
}

/* "seorang pemuda berinisial MFR yang diduga mencuri data": whom the police caught for the leak.
 * Where the text says that the thief is caught and gives his alias, the initials are his. */
bool threat_initials_at(struct document *doc, uint32_t t)
{
    const struct lex_hit *cue = threat_cue_ending(doc, t, "named");
    const struct sentence *s = sentence_of(doc, t);
    struct slice word = token_text(doc->text, t);
    if (!cue || !lex_attr(cue->entry, "initials") || word.len > MOST_INITIALS ||
        !(token_of(doc, t)->flags & TOKEN_ALL_CAPS))
        return false;
    bool caught = false, did = false;
    for (uint32_t i = s->first_token; i < s->end_token; i++) {
        const struct lex_hit *event = hit_at(doc, i, LEX_EVENT),
                             *deed = i > t ? hit_at(doc, i, LEX_INCIDENT_CUE) : NULL;
        caught = caught || (event && lex_attr_is(event->entry, "type", "arrest"));
        did = did || (deed && !lex_attr(deed->entry, "weak"));
    }
    for (uint32_t at = t; caught && did && at < s->end_token; at = next_initials(doc, at))
        threat_add_actor(doc, at, at + 1, ACTOR_THREAT_ACTOR, initials_rule);
    return caught && did;
}

static struct actor *only_actor(const struct document *doc, bool by_initials, uint32_t *index)
{
    struct actor *found = NULL;
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        struct actor *actor = &doc->findings->actors.items[i];
        if ((actor->mentions.items[0].rule == initials_rule) != by_initials)
            continue;
        if (found)
            return NULL;
        found = actor;
        *index = i;
    }
    return found;
}

/* One suspect with initials and one alias: they are one man. */
void threat_join_initials(struct document *doc)
{
    uint32_t with_initials = 0, with_alias = 0;
    struct actor *initials = only_actor(doc, true, &with_initials),
                 *alias = only_actor(doc, false, &with_alias);
    if (!initials || !alias || doc->findings->actors.count != 2)
        return;
    VEC_ADD(doc->arena, &alias->aliases, initials->name);
    for (uint32_t m = 0; m < initials->mentions.count; m++)
        VEC_ADD(doc->arena, &alias->mentions, initials->mentions.items[m]);
    mentions_sort(&alias->mentions);
    doc->findings->actors.items[0] = *alias;
    doc->findings->actors.items[1] = (struct actor){0};
    doc->findings->actors.count = 1;
}
