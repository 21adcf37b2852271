/* The signs of a name that might be a hacker's; what they weigh is learnt
 * (scripts/learn-name-weights hackers). */
#include "recognize/threat_signs.h"

#include "recognize/agencies.h"
#include "recognize/people.h"
#include "recognize/role_cues.h"

enum {
    BEHIND_REACH = 6,
    MOST_ADJECTIVES = 5,
    SUSPECT_REACH = 5,
    MOST_INITIALS = 4,
    SAYS_ROBBED = 3
};

const struct sign_names threat_names =
    SIGN_NAMES("shared/threat_weights.tsv", THREAT_SORTS, THREAT_SIGNS);

static bool has(const struct lex_hit *cue, const char *attribute)
{
    return cue && lex_attr(cue->entry, attribute);
}

/* What leads to the name. */
static uint64_t signs_of_lead(const struct document *doc, uint32_t first, uint32_t end)
{
    struct threat_lead lead;
    bool led = threat_find_lead(doc, first, &lead);
    const struct lex_hit *named = led ? lead.named : NULL, *weak = led ? lead.weak : NULL;
    if (lead.is_quoted && token_of(doc, first)->flags & TOKEN_SPACE_BEFORE)
        return 0; /* "… by a known group,” Doe said" */
    if (!led)
        return THREAT_SIGN_IF(lead.is_quoted, QUOTED);
    return THREAT_SIGN_IF(lead.noun != NULL, NOUN) |
           THREAT_SIGN_IF(lead.noun && threat_means_group(doc, lead.noun), MANY) |
           THREAT_SIGN_IF(weak != NULL, WEAK) | THREAT_SIGN_IF(has(weak, "user"), USER) |
           THREAT_SIGN_IF(has(weak, "seller"), SELLER) | THREAT_SIGN_IF(has(weak, "gang"), GANG) |
           THREAT_SIGN_IF(has(weak, "alias"), ALIAS) | THREAT_SIGN_IF(named != NULL, NAMED) |
           THREAT_SIGN_IF(has(named, "plain"), PLAIN) |
           THREAT_SIGN_IF(has(named, "pseudonym"), PSEUDONYM) |
           THREAT_SIGN_IF(has(named, "initials"), INITIALED) |
           THREAT_SIGN_IF(named && threat_noun_near(doc, named->first), NAMED_NEAR) |
           THREAT_SIGN_IF(threat_lead_is_refused(doc, &lead, end), REFUSED) |
           THREAT_SIGN_IF(lead.is_inserted, INSERTED) | THREAT_SIGN_IF(lead.is_quoted, QUOTED);
}

/* "X, a Russian-speaking gang": behind the comma a word for hackers, before the next one. */
static bool is_apposed(const struct document *doc, uint32_t end)
{
    uint32_t at = end + 1, last = sentence_of(doc, end - 1)->end_token;
    if (!is_mark(doc, end, ","))
        return false;
    bool article = is_small_word(doc, at, "article");
    uint32_t reach = at + 1 + (article ? MOST_ADJECTIVES : 0);
    for (; at < last && at < reach && !is_mark(doc, at, ","); at++) {
        if (hit_with(doc, at + article, LEX_NICKNAME_CUE, "kind", "noun"))
            return true;
    }
    return false;
}

/* What stands in front of it, but for what leads to it. */
static uint64_t signs_before(const struct document *doc, uint32_t first)
{
    uint32_t from = sentence_of(doc, first)->first_token, at = first, title;
    if (first == from)
        return 0;
    at -= is_quotation_mark(doc, at - 1);
    at -= at > from && is_small_word(doc, at - 1, "the");
    if (at == from)
        return 0;
    const struct lex_hit *agent = threat_cue_ending(doc, at, "agent"),
                         *verb = hit_before(doc, at, LEX_SPEECH_VERB),
                         *ransom = hit_before(doc, at, LEX_INCIDENT_CUE),
                         *near = threat_noun_near(doc, first), *role = role_cue_before(doc, at);
    uint32_t reach = first > from + SUSPECT_REACH ? first - SUSPECT_REACH : from;
    bool robbed = role && lex_attr_is(role->entry, "role", "victim") &&
                  lex_attr_number(role->entry, "weight", 0) >= SAYS_ROBBED;
    return THREAT_SIGN_IF(agent != NULL, AGENT) | THREAT_SIGN_IF(has(agent, "crime"), CRIME) |
           THREAT_SIGN_IF(is_small_word(doc, at - 1, "by"), BY) |
           THREAT_SIGN_IF(verb || hit_before(doc, at, LEX_SPEECH_CUE), SAID_BY) |
           THREAT_SIGN_IF(ransom && lex_is_kind(ransom->entry, "ransom"), RANSOM_BEFORE) |
           THREAT_SIGN_IF(near && lex_is_kind(near->entry, "noun"), NEAR) |
           THREAT_SIGN_IF(near && lex_is_kind(near->entry, "weak"), NEAR_WEAK) |
           THREAT_SIGN_IF(threat_is_variant_of(doc, first), VARIANT) |
           THREAT_SIGN_IF(is_small_word(doc, at - 1, "list_and") && at > from + 1 &&
                              doc->owner[at - 2] == OWNER_THREAT_ACTOR,
                          JOINED) |
           THREAT_SIGN_IF(has_small_word(doc, reach, first, "suspect"), SUSPECT) |
           THREAT_SIGN_IF(has_small_word(doc, reach, first, "bystander"), BYSTANDER) |
           THREAT_SIGN_IF(has_small_word(doc, reach, first, "good_hacker"), GOOD) |
           THREAT_SIGN_IF(people_title_before(doc, first, &title), TITLED) |
           THREAT_SIGN_IF(robbed, ROBBED) |
           THREAT_SIGN_IF(body_noun_at(doc, at - 1) != NULL, BODY_BEFORE) |
           THREAT_SIGN_IF(is_small_word(doc, at - 1, "place_link") ||
                              is_small_word(doc, at - 1, "body_link"),
                          IN);
}

/* A word for hackers close behind, in the sentence. */
static bool has_noun_behind(const struct document *doc, uint32_t end, uint32_t last)
{
    for (uint32_t t = end; t < last && t < end + BEHIND_REACH; t++) {
        if (hit_with(doc, t, LEX_NICKNAME_CUE, "kind", "noun"))
            return true;
    }
    return false;
}

/* What stands behind it. */
static uint64_t signs_behind(const struct document *doc, uint32_t end)
{
    uint32_t last = sentence_of(doc, end - 1)->end_token, at = end, title, title_end;
    bool owns = possessive_length(token_text(doc->text, end - 1)) != 0;
    at += at < last && is_quotation_mark(doc, at);
    if (at >= last)
        return THREAT_SIGN_IF(owns, OWNS);
    const struct lex_hit *noun = hit_with(doc, at, LEX_NICKNAME_CUE, "kind", "noun"),
                         *weak = hit_with(doc, at, LEX_NICKNAME_CUE, "kind", "weak"),
                         *ransom = hit_at(doc, at, LEX_INCIDENT_CUE),
                         *role = role_cue_at(doc, at, "after");
    uint32_t verb = at + is_small_word(doc, at, "before_speech");
    const struct lex_hit *says = verb < last ? hit_at(doc, verb, LEX_SPEECH_VERB) : NULL;
    bool claims = says && lex_attr_is(says->entry, "stance", "claims");
    bool robbed = role && lex_attr_is(role->entry, "role", "victim") &&
                  lex_attr_number(role->entry, "weight", 0) >= SAYS_ROBBED;
    return THREAT_SIGN_IF(noun != NULL, NEXT_NOUN) |
           THREAT_SIGN_IF((noun && threat_means_group(doc, noun)) || has(weak, "gang") ||
                              is_small_word(doc, at, "group"),
                          NEXT_GANG) |
           THREAT_SIGN_IF(ransom && lex_is_kind(ransom->entry, "ransom"), NEXT_RANSOM) |
           THREAT_SIGN_IF(hit_with(doc, at, LEX_NICKNAME_CUE, "kind", "act") != NULL, ACT) |
           THREAT_SIGN_IF(is_small_word(doc, at, "let_out") || is_small_word(doc, at, "put_up"),
                          LET_OUT) |
           THREAT_SIGN_IF(claims, CLAIMS) | THREAT_SIGN_IF(says && !claims, SAYS) |
           THREAT_SIGN_IF(robbed, ROBBED) |
           THREAT_SIGN_IF(has_noun_behind(doc, at, last), NOUN_BEHIND) |
           THREAT_SIGN_IF(name_over_age(doc, end) > end, AGED) |
           THREAT_SIGN_IF(hit_at(doc, at, LEX_TITLE) ||
                              people_title_after(doc, end, &title, &title_end),
                          TITLE_NEXT) |
           THREAT_SIGN_IF(hit_at(doc, at, LEX_UNIT) || hit_at(doc, at, LEX_FIELD), THING_NEXT) |
           THREAT_SIGN_IF(owns, OWNS) | THREAT_SIGN_IF(is_apposed(doc, end), APPOSED);
}

/* What its sentence tells. */
static uint64_t signs_around(const struct document *doc, uint32_t first)
{
    const struct sentence *s = sentence_of(doc, first);
    uint64_t signs = 0;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct lex_hit *site = hit_at(doc, t, LEX_PLATFORM),
                             *told = hit_at(doc, t, LEX_INCIDENT_CUE),
                             *event = hit_at(doc, t, LEX_EVENT);
        signs |= THREAT_SIGN_IF(site && !lex_attr_is(site->entry, "kind", "social"), FORUM) |
                 THREAT_SIGN_IF(told != NULL, TOLD) |
                 THREAT_SIGN_IF(told && lex_is_kind(told->entry, "sale"), SALE) |
                 THREAT_SIGN_IF(event && lex_attr_is(event->entry, "type", "arrest"), CAUGHT);
    }
    return signs;
}

uint64_t threat_signs_of(const struct document *doc, uint32_t first, uint32_t end)
{
    struct threat_told told = {.caught = threat_is_arrested(doc, first)};
    threat_learn_of(doc, end, &told);
    return THREAT_SIGN_IF(told.caught, CAUGHT) | THREAT_SIGN_IF(told.held, GUILTY) |
           THREAT_SIGN_IF(told.did, DEED) |
           THREAT_SIGN_IF(threat_tells_that_hackers(doc, end), TELLS) |
           signs_of_lead(doc, first, end) | signs_before(doc, first) | signs_behind(doc, end) |
           signs_around(doc, first) |
           THREAT_SIGN_IF(in_title(doc, token_of(doc, first)->span), HEADLINE) |
           THREAT_SIGN_IF(hit_first_in(doc, first, end, LEX_GIVEN_NAME) != NULL, GIVEN) |
           THREAT_SIGN_IF(threat_is_other_name(doc, first, end), IS_OTHER) |
           THREAT_SIGN_IF(hit_at(doc, first, LEX_THREAT_GROUP) != NULL, KNOWN);
}

static bool is_caps(const struct document *doc, uint32_t first, uint32_t end)
{
    while (first < end && (token_of(doc, first)->flags & (TOKEN_ALL_CAPS | TOKEN_INITIAL) ||
                           (is_capital(doc, first) && token_text(doc->text, first).len == 1)))
        first++;
    return first == end;
}

enum threat_sort threat_sort_of(const struct document *doc, uint32_t first, uint32_t end)
{
    bool one = end == first + 1, camel = false, handle = false;
    struct slice text = tokens_text(doc->text, first, end);
    for (uint32_t t = first; t < end; t++) {
        camel = camel || threat_is_camel(doc, t);
        handle = handle || threat_is_handle(doc, t);
    }
    if (text.ptr[0] == '@')
        return THREAT_ACCOUNT;
    if (handle || threat_is_glued(doc, first, end))
        return THREAT_HANDLE;
    if (camel)
        return THREAT_CAMEL;
    if (one && token_of(doc, first)->flags & TOKEN_ALL_SMALL)
        return THREAT_SMALL;
    if (text.len <= MOST_INITIALS && is_caps(doc, first, end))
        return THREAT_INITIALS;
    if (one)
        return token_of(doc, first)->key == KEY_UNKNOWN ? THREAT_STRANGE : THREAT_WORD;
    return threat_has_unknown(doc, first, end) ? THREAT_LONG_STRANGE : THREAT_LONG;
}
