/* Who is told by his own name to be the hacker: held, charged, convicted for a break-in. */
#include "recognize/threats.h"

enum {
    MOST_NAME_WORDS = 4,
    GUILT_REACH = 40,
    DEED_REACH = 9,
    CALLED_REACH = 400, /* how far behind his name he is looked for again */
    MOST_CALLED = 6,
    MOST_LISTED = 12,
    LEAD_REACH = 4,
    WORDS_BETWEEN = 2,
    GANG_REACH = 120
};

static const char charged_rule[] = "threat.charged", arrested_rule[] = "threat.arrested",
                  listed_rule[] = "threat.listed-guilty", role_rule[] = "threat.of-gang";

static bool has_kind(const struct document *doc, uint32_t token, const char *kind)
{
    return hit_with(doc, token, LEX_NICKNAME_CUE, "kind", kind) != NULL;
}

/* A break-in or a theft, by a word that tells of it whoever did it. */
static bool is_crime(const struct document *doc, uint32_t token)
{
    const struct lex_hit *deed = hit_at(doc, token, LEX_INCIDENT_CUE);
    return deed && ((lex_is_kind(deed->entry, "break") &&
                     (lex_attr(deed->entry, "cyber") || !lex_attr(deed->entry, "weak"))) ||
                    lex_attr(deed->entry, "theft"));
}

/* "pleaded guilty to hacking", "didakwa meretas": what is held against him is a break-in, and not
 * that he hid one. */
static bool is_held_for_break_in(const struct document *doc, const struct lex_hit *guilt)
{
    uint32_t end = sentence_of(doc, guilt->first)->end_token;
    for (uint32_t t = guilt->end; t < end && t < guilt->end + DEED_REACH; t++) {
        if (is_small_word(doc, t, "cover_up"))
            return false;
        if (is_crime(doc, t) || has_kind(doc, t, "deed"))
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
        if (has_kind(doc, t, "act") || has_kind(doc, t, "deed") ||
            (deed && lex_is_kind(deed->entry, "break") && lex_attr(deed->entry, "cyber")))
            return true;
    }
    return false;
}

/* "the FBI arrested Jane Doe": the word for it stands right in front. */
bool threat_is_arrested(const struct document *doc, uint32_t first)
{
    const struct lex_hit *arrest = hit_before(doc, first, LEX_EVENT);
    return arrest && lex_attr_is(arrest->entry, "type", "arrest");
}

/* Is it told of the name that ends at a token and not of somebody behind it: "Doe, who lives in
 * Bantul, was arrested", "Doe was later arrested", but "Doe was told that a man was arrested"? */
static bool is_of_him(const struct document *doc, uint32_t end, const struct lex_hit *cue)
{
    if (!is_mark(doc, end, ",") && !is_mark(doc, end, "("))
        return cue->first <= end + WORDS_BETWEEN;
    return !hit_first_in(doc, end, cue->first, LEX_SPEECH_VERB) &&
           !has_small_word(doc, end, cue->first, "list_opens");
}

/* What a court or the police hold against whose name ends at a token, behind it in its sentence and
 * before another's; NULL where nothing. */
static const struct lex_hit *guilt_behind(const struct document *doc, uint32_t end)
{
    uint32_t last = sentence_of(doc, end - 1)->end_token;
    for (uint32_t at = end; at < last && at < end + GUILT_REACH; at++) {
        const struct lex_hit *cue = hit_with(doc, at, LEX_NICKNAME_CUE, "kind", "guilt");
        if (cue)
            return lex_attr(cue->entry, "caught") && !is_of_him(doc, end, cue) ? NULL : cue;
        if (name_run_end(doc, at, false) > at + 1)
            return NULL; /* somebody else's, or his town's */
    }
    return NULL;
}

void threat_learn_of(const struct document *doc, uint32_t end, struct threat_told *told)
{
    const struct lex_hit *guilt = guilt_behind(doc, end);
    told->held = told->held || (guilt && is_held_for_break_in(doc, guilt));
    told->caught = told->caught || (guilt && lex_attr(guilt->entry, "caught"));
    told->did = told->did || (end < doc->text->tokens.count && does_deed(doc, end));
}

/* "Thompson, who lives in Seattle, was arrested", of whom the sentence before told by her whole
 * name. */
static struct threat_told told_of(const struct document *doc, uint32_t first, uint32_t end)
{
    struct threat_told told = {.caught = threat_is_arrested(doc, first)};
    struct slice given = token_text(doc->text, first), surname = token_text(doc->text, end - 1);
    uint32_t count = doc->text->tokens.count;
    unsigned called = 0;
    threat_learn_of(doc, end, &told);
    for (uint32_t t = end; t < end + CALLED_REACH && t < count && called < MOST_CALLED; t++) {
        struct slice word = token_text(doc->text, t);
        if (!slice_equal(word, surname) && !slice_equal(word, given))
            continue;
        called++;
        threat_learn_of(doc, t + 1, &told);
    }
    return told;
}

/* A name that may be his: of two words or more, and of nobody in office. */
static uint32_t own_name_end(const struct document *doc, uint32_t first)
{
    if (first >= doc->text->tokens.count)
        return first;
    bool inside = first &&
                  (name_word(doc, first - 1) || /* "the People's Liberation Army" */
                   possessive_length(token_text(doc->text, first - 1))) &&
                  token_of(doc, first - 1)->sentence == token_of(doc, first)->sentence;
    uint32_t end = doc->owner[first] == OWNER_NONE ? name_run_end(doc, first, false) : first;
    if (inside || end < first + 2 || end > first + MOST_NAME_WORDS ||
        threat_is_other_name(doc, first, end) || hit_before(doc, first, LEX_TITLE) ||
        (first && is_small_word(doc, first - 1, "of")) || /* "the head of Civil Registration" */
        hit_first_in(doc, first, end, LEX_AGENCY_HEAD))
        return first;
    return end;
}

/* A gang, a forum where data is sold, or hackers are spoken of in front of a token. */
static bool speaks_of_gang(const struct document *doc, uint32_t token)
{
    for (uint32_t t = token; t > 0 && token - t < GANG_REACH; t--) {
        const struct lex_hit *site = hit_at(doc, t - 1, LEX_PLATFORM),
                             *hack = hit_at(doc, t - 1, LEX_INCIDENT_CUE);
        if (doc->owner[t - 1] == OWNER_THREAT_ACTOR || has_kind(doc, t - 1, "noun") ||
            (site && lex_is_kind(site->entry, "forum")) ||
            (hack && lex_is_kind(hack->entry, "break") && lex_attr(hack->entry, "cyber")))
            return true;
    }
    return false;
}

/* "The men convicted are A, B and C": a word for guilt leads to a list of names. */
static bool begins_guilty(const struct document *doc, uint32_t first)
{
    uint32_t from = sentence_of(doc, first)->first_token;
    if (first == from ||
        (!is_small_word(doc, first - 1, "is") && !is_small_word(doc, first - 1, "passive") &&
         !is_small_word(doc, first - 1, "list_opens") && !is_mark(doc, first - 1, ":")))
        return false;
    for (uint32_t t = first - 1; t > from && first - t <= LEAD_REACH; t--) {
        if (hit_ending(doc, t, LEX_NICKNAME_CUE, "kind", "guilt"))
            return speaks_of_gang(doc, first);
    }
    return false;
}

static void add_listed(struct document *doc, uint32_t first)
{
    uint32_t end = own_name_end(doc, first);
    for (unsigned i = 0; i < MOST_LISTED && end > first; i++) {
        threat_add_actor(doc, first, end, ACTOR_THREAT_ACTOR, listed_rule);
        first = name_over_age(doc, end);
        first += is_mark(doc, first, ",");
        first += is_small_word(doc, first, "and");
        end = first > end ? own_name_end(doc, first) : first;
    }
}

/* "menangkap pengelolanya, X,", "sentenced one of its members, X": of the gang or the forum that
 * was spoken of. */
static bool is_caught_of_gang(const struct document *doc, uint32_t first)
{
    uint32_t at = first, from = sentence_of(doc, first)->first_token;
    at -= at > from && is_mark(doc, at - 1, ",");
    const struct lex_hit *role = hit_ending(doc, at, LEX_SMALL_WORD, "kind", "gang_role");
    if (!role || role->first < from)
        return false;
    for (uint32_t t = role->first; t > from && role->first - t < LEAD_REACH; t--) {
        const struct lex_hit *event = hit_before(doc, t, LEX_EVENT);
        if (event && (lex_attr_is(event->entry, "type", "arrest") ||
                      lex_attr_is(event->entry, "type", "legal_action")))
            return speaks_of_gang(doc, first);
    }
    return false;
}

/* "Jane Doe, 19, … pleaded guilty to hacking": a name of two words or more, and the next one behind
 * it is none before the words for guilt. "The FBI arrested Jane Doe, 33": and what she did stands
 * behind her name here or where she is named again; who hid the thief is arrested too. */
bool threat_charged_at(struct document *doc, uint32_t t)
{
    uint32_t end = own_name_end(doc, t);
    if (end == t || sentence_is_title_case(doc, token_of(doc, t)->sentence))
        return false;
    if (begins_guilty(doc, t)) {
        add_listed(doc, t);
        return true;
    }
    struct threat_told told = told_of(doc, t, end);
    const char *rule = is_caught_of_gang(doc, t) ? role_rule
                       : told.caught && told.did ? arrested_rule
                       : told.held               ? charged_rule
                                                 : NULL;
    if (rule)
        threat_add_actor(doc, t, end, ACTOR_THREAT_ACTOR, rule);
    return rule != NULL;
}

bool threat_has_own_name(const struct actor *actor)
{
    const char *rule = actor->mentions.count ? actor->mentions.items[0].rule : NULL;
    return rule == charged_rule || rule == arrested_rule || rule == listed_rule ||
           rule == role_rule;
}
