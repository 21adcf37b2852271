/* Suspects whom the police name by initials alone, and whose initials they are; hackers meant by a
 * pronoun. */
#include "recognize/threats.h"

enum {
    MOST_INITIALS = 4,
    MOST_LISTED_INITIALS = 7,
    SENTENCES_AROUND = 3,
    MOST_AROUND = 120,
    WHO_REACH = 2,
    LISTED_ENOUGH = 3,
    MOST_LISTED = 12,
    PRONOUN_REACH = 4,
    ASKED_BEHIND = 5
};

static const char initials_rule[] = "threat.initials";

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

/* "MZTBRP" of "RKV and MZTBRP": in a list they may be of a long name, where they are no word. */
static bool are_long_initials(const struct document *doc, uint32_t t)
{
    const struct token *token = token_of(doc, t);
    return token && token->class == TOKEN_WORD && doc->owner[t] == OWNER_NONE &&
           token->flags & TOKEN_ALL_CAPS && token->key == KEY_UNKNOWN &&
           token_text(doc->text, t).len <= MOST_LISTED_INITIALS;
}

/* "RA (27) dan DS (31)": the next initials of a list; NO_INDEX where it ends. */
static uint32_t next_initials(const struct document *doc, uint32_t t)
{
    uint32_t joint = name_over_age(doc, t + 1), at = joint;
    at += is_mark(doc, at, ",");
    at += is_small_word(doc, at, "and");
    bool joined = at > joint || is_mark(doc, joint - 1, ",");
    return joined && (are_initials(doc, at) || are_long_initials(doc, at)) ? at : NO_INDEX;
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

/* "menetapkan dua tersangka, yakni FEP dan MJK", "tersangka utama (RZK)": right behind the word for
 * suspects and what opens a list or a bracket, initials that nothing knows. */
static bool is_list_of_suspects(const struct document *doc, uint32_t t)
{
    uint32_t first = sentence_of(doc, t)->first_token, at = t;
    bool bracketed = at > first && is_mark(doc, at - 1, "(") && is_mark(doc, t + 1, ")");
    at -= bracketed;
    bool opens =
        at > first && (is_small_word(doc, at - 1, "list_opens") || is_mark(doc, at - 1, ":"));
    at -= opens;
    at -= at > first && (is_mark(doc, at - 1, ",") || is_small_word(doc, at - 1, "that_thing"));
    at -= at > first && is_small_word(doc, at - 1, "that_thing");
    at -= at > first && is_small_word(doc, at - 1, "main_one");
    return (opens || bracketed) && at > first && is_small_word(doc, at - 1, "suspect") &&
           token_of(doc, t)->flags & TOKEN_ALL_CAPS &&
           (token_of(doc, t)->key == KEY_UNKNOWN || (opens && bracketed)) &&
           !hit_at(doc, t, LEX_FIELD) && !hit_at(doc, t, LEX_NOT_NAME) && !hit_at(doc, t, LEX_LAW);
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

/* By what a hacker is told of: initials, his own name, or an alias. */
enum called { BY_INITIALS, BY_OWN_NAME, BY_ALIAS };

static enum called called_by(const struct actor *actor)
{
    return actor->mentions.items[0].rule == initials_rule ? BY_INITIALS
           : threat_has_own_name(actor)                   ? BY_OWN_NAME
                                                          : BY_ALIAS;
}

static void join(struct document *doc, struct actor *to, const struct actor *from)
{
    VEC_ADD(doc->arena, &to->aliases, from->name);
    for (uint32_t m = 0; m < from->mentions.count; m++)
        VEC_ADD(doc->arena, &to->mentions, from->mentions.items[m]);
    mentions_sort(&to->mentions);
}

/* Is it an alias that the text says is not his real name ("dengan nama samaran X", "who went by the
 * handle X")? */
static bool is_pseudonym(const struct document *doc, const struct actor *actor)
{
    uint32_t first = token_at_byte(doc->text, actor->mentions.items[0].span.start);
    first -= first && is_quotation_mark(doc, first - 1);
    const struct lex_hit *named = threat_cue_ending(doc, first, "named");
    return named && lex_attr(named->entry, "pseudonym");
}

/* "belum memastikan apakah WFR memang Korvax", "whether NRL is Korvax": a sentence that asks it of
 * the two, in this order. */
static bool asks_whether(const struct document *doc, const struct actor *one,
                         const struct actor *other)
{
    const struct mention *mention, *behind;
    VEC_EACH(mention, &one->mentions)
    {
        uint32_t t = token_at_byte(doc->text, mention->span.start);
        const struct sentence *s = sentence_of(doc, t);
        if (t == s->first_token || !is_small_word(doc, t - 1, "whether"))
            continue;
        VEC_EACH(behind, &other->mentions)
        {
            bool close = behind->span.start > mention->span.end &&
                         token_at_byte(doc->text, behind->span.start) <= t + ASKED_BEHIND;
            if (close && behind->span.end <= s->span.end)
                return true;
        }
    }
    return false;
}

/* One suspect with initials or by his own name, and one alias: they are one man, unless the report
 * asks whether they are. */
void threat_join_initials(struct document *doc)
{
    if (doc->findings->actors.count != 2)
        return;
    struct actor *one = &doc->findings->actors.items[0], *other = one + 1;
    if (called_by(other) < called_by(one)) {
        one = other;
        other = &doc->findings->actors.items[0];
    }
    bool initials = called_by(one) == BY_INITIALS && called_by(other) != BY_INITIALS;
    bool owner = called_by(one) == BY_OWN_NAME && other->kind == ACTOR_THREAT_ACTOR &&
                 called_by(other) == BY_ALIAS && is_pseudonym(doc, other);
    if ((!initials && !owner) || asks_whether(doc, one, other))
        return;
    struct actor *kept = initials ? other : one; /* initials say the least */
    join(doc, kept, initials ? one : other);
    doc->findings->actors.items[0] = *kept;
    doc->findings->actors.items[1] = (struct actor){0};
    doc->findings->actors.count = 1;
}

/* "Hackers broke in. They call themselves X": a pronoun close before a token, in the sentence
 * behind one that tells of hackers. */
bool threat_pronoun_near(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    bool meant = false;
    for (uint32_t t = token; t > s->first_token && token - t <= PRONOUN_REACH; t--) {
        const struct lex_hit *pronoun = hit_at(doc, t - 1, LEX_PRONOUN);
        meant = meant || (pronoun && lex_attr_number(pronoun->entry, "person", 0) == 3);
    }
    if (!meant || s == doc->text->sentences.items)
        return false;
    uint32_t from = s[-1].first_token, end = s->first_token;
    for (uint32_t t = end > from + MOST_AROUND ? end - MOST_AROUND : from; t < end; t++) {
        if (hit_with(doc, t, LEX_NICKNAME_CUE, "kind", "noun"))
            return true;
    }
    return false;
}
