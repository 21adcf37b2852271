/* Suspects whom the police name by initials alone, and whose initials they are. */
#include "recognize/threats.h"

enum {
    MOST_INITIALS = 4,
    SENTENCES_AROUND = 3,
    MOST_AROUND = 120,
    WHO_REACH = 2,
    MOST_NAME_WORDS = 4,
    GUILT_REACH = 40,
    DEED_REACH = 9,
    LISTED_ENOUGH = 3,
    MOST_LISTED = 12,
    ARREST_REACH = 400
};

static const char initials_rule[] = "threat.initials", charged_rule[] = "threat.charged",
                  arrested_rule[] = "threat.arrested";

/* "tersangka berinisial C": a capital letter alone. */
static bool is_letter(const struct document *doc, uint32_t t)
{
    return token_of(doc, t)->flags & TOKEN_CAPITAL && token_text(doc->text, t).len == 1;
}

/* "MFR"; "Al (19)" where an age tells that these are initials too. */
static bool are_initials(const struct document *doc, uint32_t t)
{
    const struct token *token = token_of(doc, t);
    return token && token->class == TOKEN_WORD && doc->owner[t] == OWNER_NONE &&
           token_text(doc->text, t).len <= MOST_INITIALS &&
           (token->flags & (TOKEN_ALL_CAPS | TOKEN_INITIAL) || is_letter(doc, t) ||
            (token->flags & TOKEN_CAPITAL && name_over_age(doc, t + 1) > t + 1));
}

/* "RA (27) dan DS (31)": the next initials of a list; NO_INDEX where it ends. */
static uint32_t next_initials(const struct document *doc, uint32_t t)
{
    uint32_t joint = name_over_age(doc, t + 1), at = joint;
    at += is_mark(doc, at, ",");
    at += is_small_word(doc, at, "and");
    return (at > joint || is_mark(doc, joint - 1, ",")) && are_initials(doc, at) ? at : NO_INDEX;
}

/* Do the sentences around tell that he was caught, and of a leak or a break-in? */
static bool is_caught_thief(const struct document *doc, uint32_t t)
{
    const struct sentence *all = doc->text->sentences.items, *s = sentence_of(doc, t), *from = s;
    uint32_t i = token_of(doc, t)->sentence, count = doc->text->sentences.count;
    uint32_t end = all[i + SENTENCES_AROUND < count ? i + SENTENCES_AROUND : count - 1].end_token;
    bool caught = false, did = false;
    from -= i < SENTENCES_AROUND ? i : SENTENCES_AROUND;
    if (doc->hits.present >> LEX_THREAT_GROUP & 1) /* that one may be another man */
        from = s, end = s->end_token;
    uint32_t at = from->first_token;
    at = t > at + MOST_AROUND ? t - MOST_AROUND : at;
    end = end > t + MOST_AROUND ? t + MOST_AROUND : end;
    for (; at < end && !(caught && did); at++) {
        const struct lex_hit *event = hit_at(doc, at, LEX_EVENT),
                             *deed = from < s || at > t ? hit_at(doc, at, LEX_INCIDENT_CUE) : NULL;
        caught = caught || (event && lex_attr_is(event->entry, "type", "arrest")) ||
                 is_small_word(doc, at, "suspect");
        did = did || (deed && !lex_attr(deed->entry, "weak"));
    }
    return caught && did;
}

/* "Empat lainnya, yakni AP, AR, RW, dan WG": three or more, most of which nothing knows. */
static bool begins_list(const struct document *doc, uint32_t t)
{
    unsigned listed = 0, unknown = 0;
    for (uint32_t at = t; at != NO_INDEX && listed < MOST_LISTED; at = next_initials(doc, at)) {
        if (!are_initials(doc, at) || token_text(doc->text, at).len > 3)
            return false;
        listed++;
        unknown += token_of(doc, at)->key == KEY_UNKNOWN && !hit_at(doc, at, LEX_FIELD);
    }
    return listed >= LISTED_ENOUGH && unknown > listed / 2 && token_of(doc, t)->key == KEY_UNKNOWN;
}

/* "menetapkan dua tersangka, yakni FEP dan MJK": right behind the word for suspects and the one
 * that opens a list, initials that nothing knows. */
static bool is_list_of_suspects(const struct document *doc, uint32_t t)
{
    uint32_t first = sentence_of(doc, t)->first_token, at = t;
    bool opens =
        at > first && (is_small_word(doc, at - 1, "list_opens") || is_mark(doc, at - 1, ":"));
    at -= opens;
    at -= at > first && (is_mark(doc, at - 1, ",") || is_small_word(doc, at - 1, "that_thing"));
    at -= at > first && is_small_word(doc, at - 1, "that_thing");
    return opens && at > first && is_small_word(doc, at - 1, "suspect") &&
           token_of(doc, t)->flags & TOKEN_ALL_CAPS && token_of(doc, t)->key == KEY_UNKNOWN &&
           !hit_at(doc, t, LEX_FIELD);
}

/* "seorang pemuda berinisial MFR yang diduga mencuri data", "satu pelaku, ATP, 21,": whom the
 * police caught for the leak. Where the text says that the thief is caught and gives his alias, the
 * initials are his. A victim or a witness with initials is none. */
bool threat_initials_at(struct document *doc, uint32_t t)
{
    const struct lex_hit *cue = threat_cue_ending(doc, t, "named");
    bool led = cue && lex_attr(cue->entry, "initials");
    bool aged = !led && token_of(doc, t)->flags & TOKEN_ALL_CAPS &&
                token_of(doc, t)->key == KEY_UNKNOWN && name_over_age(doc, t + 1) > t + 1;
    if (!are_initials(doc, t) ||
        (!led && !aged && !begins_list(doc, t) && !is_list_of_suspects(doc, t)))
        return false;
    const struct sentence *s = sentence_of(doc, t);
    uint32_t who = led ? cue->first : t, reach = led ? WHO_REACH : 1;
    uint32_t from = who > s->first_token + reach ? who - reach : s->first_token;
    if (has_small_word(doc, from, who, "bystander") || !is_caught_thief(doc, t))
        return false;
    for (uint32_t at = t; at < s->end_token; at = next_initials(doc, at))
        threat_add_actor(doc, at, at + 1, ACTOR_THREAT_ACTOR, initials_rule);
    return true;
}

/* "pleaded guilty to hacking", "didakwa meretas": what is held against him is a break-in, and not
 * that he hid one. */
static bool is_held_for_break_in(const struct document *doc, const struct lex_hit *guilt)
{
    uint32_t end = sentence_of(doc, guilt->first)->end_token;
    for (uint32_t t = guilt->end; t < end && t < guilt->end + DEED_REACH; t++) {
        const struct lex_hit *deed = hit_at(doc, t, LEX_INCIDENT_CUE);
        if (is_small_word(doc, t, "cover_up"))
            return false;
        if (deed && lex_is_kind(deed->entry, "break") && lex_attr(deed->entry, "cyber"))
            return true;
    }
    return false;
}

/* "Doe, a release said, stole data": what only a thief does, close behind a token in its sentence.
 */
static bool does_deed(const struct document *doc, uint32_t token)
{
    uint32_t end = sentence_of(doc, token)->end_token;
    for (uint32_t t = token; t < end && t < token + DEED_REACH; t++) {
        const struct lex_hit *deed = hit_at(doc, t, LEX_INCIDENT_CUE);
        if (is_small_word(doc, t, "cover_up"))
            return false;
        if (hit_with(doc, t, LEX_NICKNAME_CUE, "kind", "act") ||
            (deed && lex_is_kind(deed->entry, "break") && lex_attr(deed->entry, "cyber")))
            return true;
    }
    return false;
}

/* "the FBI arrested Jane Doe, 33": behind the word for it, and what she did stands behind her name
 * here or where she is named again. Who hid the thief is arrested too. */
static bool is_arrested_for_it(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *arrest = hit_before(doc, first, LEX_EVENT);
    if (!arrest || !lex_attr_is(arrest->entry, "type", "arrest"))
        return false;
    struct slice name = token_text(doc->text, first), surname = token_text(doc->text, end - 1);
    for (uint32_t t = end - 1; t < end + ARREST_REACH && t < doc->text->tokens.count; t++) {
        struct slice word = token_text(doc->text, t);
        if ((slice_equal(word, surname) || slice_equal(word, name)) &&
            t + 1 < doc->text->tokens.count && does_deed(doc, t + 1))
            return true;
    }
    return false;
}

/* "Jane Doe, 19, … pleaded guilty to hacking": a name of two words or more, and the next one behind
 * it is none before the words for guilt. */
bool threat_charged_at(struct document *doc, uint32_t t)
{
    uint32_t first = t, end = name_run_end(doc, t, false);
    const struct sentence *s = sentence_of(doc, t);
    if (end < first + 2 || end > first + MOST_NAME_WORDS || threat_is_other_name(doc, first, end) ||
        hit_before(doc, first, LEX_TITLE) ||
        sentence_is_title_case(doc, token_of(doc, t)->sentence))
        return false;
    if (is_arrested_for_it(doc, first, end)) {
        threat_add_actor(doc, first, end, ACTOR_THREAT_ACTOR, arrested_rule);
        return true;
    }
    for (uint32_t at = end; at < s->end_token && at < end + GUILT_REACH; at++) {
        const struct lex_hit *cue = hit_with(doc, at, LEX_NICKNAME_CUE, "kind", "guilt");
        if (cue && is_held_for_break_in(doc, cue)) {
            threat_add_actor(doc, first, end, ACTOR_THREAT_ACTOR, charged_rule);
            return true;
        }
        if (name_run_end(doc, at, false) > at + 1)
            return false; /* somebody else's, or his town's */
    }
    return false;
}

bool threat_has_own_name(const struct actor *actor)
{
    const char *rule = actor->mentions.count ? actor->mentions.items[0].rule : NULL;
    return rule == charged_rule || rule == arrested_rule;
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
