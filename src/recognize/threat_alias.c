/* What leads to a hacker's alias: "peretas X", "a user named X", "penjual itu, X,", "the hacker
 * (“X”)". */
#include "recognize/threats.h"

#include "recognize/role_cues.h"

/* "penjual itu, X,", "the hacker (“X”)": steps back over a mark that puts a name behind its noun.
 */
static bool step_over_mark(const struct document *doc, uint32_t *at)
{
    if (*at > 0 &&
        (is_mark(doc, *at - 1, ",") || is_mark(doc, *at - 1, "(") || is_mark(doc, *at - 1, ":"))) {
        --*at;
        *at -= *at > 0 && is_small_word(doc, *at - 1, "that_thing");
        return true;
    }
    return false;
}

/* "kucing_x", not "@kucing_x". */
static bool is_plain_handle(const struct document *doc, uint32_t token)
{
    return threat_is_handle(doc, token) && token_text(doc->text, token).ptr[0] != '@';
}

bool threat_find_lead(const struct document *doc, uint32_t t, struct threat_lead *lead)
{
    uint32_t at = t;
    *lead = (struct threat_lead){.first = t};
    if (t > 0 && is_quotation_mark(doc, t - 1)) {
        lead->is_quoted = true;
        at--;
    }
    if (at > 1 && is_small_word(doc, at - 1, "the") && threat_cue_ending(doc, at - 1, "named"))
        at--; /* "a gang dubbed the Night Heron" */
    const struct lex_hit *pseudonym =
        at > 1 && is_small_word(doc, at - 1, "of") ? threat_cue_ending(doc, at - 1, "named") : NULL;
    at -= pseudonym && lex_attr(pseudonym->entry, "pseudonym"); /* "the nickname of X" */
    if (!lex_ends(&doc->hits, at, LEX_NICKNAME_CUE))
        lead->is_inserted = step_over_mark(doc, &at);
    lead->noun = threat_cue_ending(doc, at, "noun");
    lead->weak = threat_cue_ending(doc, at, "weak");
    lead->named = threat_cue_ending(doc, at, "named");
    if (lead->is_inserted && !lead->is_quoted && lead->weak &&
        lex_attr(lead->weak->entry, "alias")) /* "(alias: X)" */
        lead->noun = threat_noun_near(doc, lead->weak->first);
    const struct lex_hit *near = lead->is_inserted && !lead->noun && !lead->weak && at > 0
                                     ? threat_noun_near(doc, at)
                                     : NULL; /* "geng ransomware asal Rusia, X," */
    for (uint32_t i = near ? near->end : at; i < at; i++) {
        if (is_mark(doc, i, ";") || is_mark(doc, i, ","))
            near = NULL; /* "the ransomware group; senior citizens, X," */
    }
    if (near && (lex_attr(near->entry, "gang") ||
                 (lex_is_kind(near->entry, "noun") && threat_means_group(doc, near))))
        lead->noun = near;
    else if (near && lex_attr(near->entry, "user") && is_plain_handle(doc, t))
        lead->weak = near; /* "pengguna lain, kucing_x," */
    return lead->noun || lead->weak || lead->named;
}

/* "a user named nightjar": a word written small that no lexicon has, where a name must come. */
static bool is_small_alias(const struct document *doc, uint32_t first)
{
    const struct token *token = token_of(doc, first);
    return token && doc->owner[first] == OWNER_NONE && token->class == TOKEN_WORD &&
           token->key == KEY_UNKNOWN && token->span.end - token->span.start > 2;
}

/* "a group called INC Ransom": what the lexicon has for words of a break-in or a firm is the name
 * of a gang where a word for gangs and one for names lead to it. The end of it; `t` where there is
 * none. */
static uint32_t gang_end(const struct document *doc, const struct threat_lead *lead)
{
    const struct lex_hit *noun =
        lead->named && !lead->is_quoted ? threat_noun_near(doc, lead->named->first) : NULL;
    uint32_t t = lead->first, end = name_run_end(doc, t, false);
    bool gang = noun && threat_means_group(doc, noun) && end == t + 2 &&
                hit_at(doc, t + 1, LEX_INCIDENT_CUE);
    return gang ? end : t;
}

/* “The Ghost”: between quotation marks a name may hold any word. */
static uint32_t quoted_end(const struct document *doc, uint32_t first)
{
    for (uint32_t t = first; t < first + MOST_ALIAS_WORDS + 1 && t < doc->text->tokens.count; t++) {
        if (is_quotation_mark(doc, t))
            return t > first && is_capital(doc, t - 1) && is_capital(doc, first) ? t : first;
    }
    return first;
}

/* "kelompok Medan Black Crew": a place may begin the name of a gang. */
static bool is_gang_of_place(const struct document *doc, const struct threat_lead *lead,
                             uint32_t end)
{
    const struct lex_hit *place = hit_at(doc, lead->first, LEX_PLACE);
    return lead->weak && lex_attr(lead->weak->entry, "gang") && place && place->end < end &&
           !threat_is_other_name(doc, place->end, end);
}

/* Does the quotation end behind a name? */
static bool is_closed(const struct document *doc, uint32_t end)
{
    uint32_t mark = end + (is_mark(doc, end, ",") || is_mark(doc, end, "."));
    return is_quotation_mark(doc, mark) &&
           (mark == end ||
            !(token_of(doc, mark)->flags & (TOKEN_SPACE_BEFORE | TOKEN_NEWLINE_BEFORE)));
}

/* "a group calling itself the Legion of Salt", "the hacker group X" */
static bool leads_to_group(const struct document *doc, const struct threat_lead *lead)
{
    const struct lex_hit *near = lead->named ? threat_noun_near(doc, lead->named->first) : NULL,
                         *noun = near ? near : lead->noun;
    return noun && threat_means_group(doc, noun);
}

/* "a group calling itself Legion", "pelaku yang dijuluki “Mbah Data”": any word may be the name. */
static bool is_named_surely(const struct document *doc, const struct threat_lead *lead)
{
    return lead->named && !threat_names_other(doc, lead->named) &&
           (leads_to_group(doc, lead) || lex_attr(lead->named->entry, "pseudonym") ||
            ((lead->is_quoted || (!lex_attr(lead->named->entry, "plain") &&
                                  !hit_at(doc, lead->first, LEX_AGENCY_HEAD))) &&
             threat_noun_near(doc, lead->named->first)));
}

/* "hacker group Legion": a word that may end a body's name is a gang's whole one behind the word
 * for gangs of hackers. */
static bool is_gang_with_end(const struct document *doc, const struct threat_lead *lead,
                             uint32_t end)
{
    const struct lex_hit *last = hit_with(doc, lead->first, LEX_AGENCY_HEAD, "pos", "last");
    return lead->noun && last && end == lead->first + 1 && threat_means_group(doc, lead->noun) &&
           !hit_with(doc, lead->first, LEX_AGENCY_HEAD, "pos", "first") &&
           !threat_is_known(doc, lead->first, end) && !hit_at(doc, lead->first, LEX_INCIDENT_CUE) &&
           !hit_at(doc, lead->first, LEX_NICKNAME_CUE) && !hit_at(doc, lead->first, LEX_TITLE);
}

/* The end of the name that a lead leads to; its first token where there is none. */
static uint32_t led_end(const struct document *doc, const struct threat_lead *lead)
{
    uint32_t first = lead->first, end = threat_alias_end(doc, first), gang = gang_end(doc, lead);
    if (gang > end)
        return gang;
    if (lead->is_quoted && (lead->noun || lead->named) && (end == first || !is_closed(doc, end)))
        end = quoted_end(doc, first); /* “Vexar and Mirk0n”, “Mbah Data” */
    uint32_t run = name_run_end(doc, first, false);
    if (run > end && end > first && run <= first + MOST_ALIAS_WORDS && !lead->is_quoted &&
        lead->named && !lex_attr(lead->named->entry, "plain") && is_named_surely(doc, lead) &&
        !sentence_is_title_case(doc, token_of(doc, first)->sentence))
        end = run; /* "menamakan diri Pembela Data" */
    if (!lead->is_quoted && leads_to_group(doc, lead))
        end = threat_long_end(doc, first, end);
    bool acts = lead->weak && !lex_attr(lead->weak->entry, "user") &&
                hit_with(doc, first + 1, LEX_NICKNAME_CUE, "kind", "act");
    if (end == first && is_small_alias(doc, first) &&
        (lead->is_quoted || acts ||
         /* "akun zeynorax mengunggahnya" */ (lead->named && !is_small_alias(doc, first + 1))))
        end = first + 1; /* not "known as script kiddies" */
    if (end == first || (lead->is_quoted && !is_closed(doc, end)) ||
        (gang == first && threat_is_other_name(doc, first, end) &&
         !is_gang_of_place(doc, lead, end) && !(lead->named && hit_at(doc, first, LEX_MALWARE)) &&
         !is_gang_with_end(doc, lead, end) &&
         !(is_named_surely(doc, lead) && !threat_is_known(doc, first, end))))
        return first;
    return end;
}

/* "akun Instagram polres_x diretas": an account that somebody broke into. */
static bool is_broken_into(const struct document *doc, uint32_t end)
{
    return has_small_word(doc, end, end + 3, "broken_into");
}

/* "akun Toko Basis Data tercatat di RaidForums sejak", "the account X joined BreachForums": who has
 * an account where data is dealt in. */
static bool is_registered(const struct document *doc, uint32_t end)
{
    enum { ADVERBS = 2, PLACE_REACH = 4 };
    uint32_t at = end;
    while (at < end + ADVERBS && !is_capital(doc, at) && hit_at(doc, at, LEX_STOPWORD))
        at++;
    if (!is_small_word(doc, at, "has_account"))
        return false;
    uint32_t last = at + PLACE_REACH;
    for (uint32_t t = at + 1; t <= last && t < doc->text->tokens.count; t++) {
        const struct lex_hit *site = hit_at(doc, t, LEX_PLATFORM);
        if (site)
            return !lex_attr_is(site->entry, "kind", "social");
    }
    return false;
}

/* "akun Rajasampel yang menjual data itu", "the account Xorv sold it" */
static bool sells(const struct document *doc, uint32_t end)
{
    end += is_small_word(doc, end, "relative_clause");
    bool passive = doc->text->lang == LANG_ID && is_small_word(doc, end, "let_out");
    return !passive && hit_with(doc, end, LEX_INCIDENT_CUE, "kind", "sale");
}

/* "Selain Garn Team, kelompok Ganosec juga beraksi": a hacker is named in front, in the sentence.
 */
static bool tells_of_hacker(struct document *doc, uint32_t token)
{
    enum { REACH = 12 };
    uint32_t first = sentence_of(doc, token)->first_token;
    first = token > first + REACH ? token - REACH : first;
    while (first < token && !threat_called(doc, first))
        first++;
    return first < token;
}

/* In the report of a leak "akun kr4ken_id", "penjual Vorlex" and "kelompok GhostLedger" need no
 * quotation marks: they are written as no word is, or no word that anything knows. */
static const char *bare_alias_rule(struct document *doc, const struct lex_hit *weak, uint32_t first,
                                   uint32_t end)
{
    const struct token *token = token_of(doc, first);
    if (end > first + 1 && lex_attr(weak->entry, "gang") &&
        ((threat_has_unknown(doc, first, end) && !hit_at(doc, first, LEX_GIVEN_NAME)) ||
         hit_at(doc, first, LEX_PLACE)) &&
        threat_sentence_has_gangs(doc, first))
        return "threat.gang"; /* "peretas yang tergabung dalam kelompok Medan Black Crew" */
    if (is_registered(doc, end))
        return "threat.registered";
    bool glued = threat_is_glued(doc, first, end), handle = glued || threat_is_handle(doc, first);
    for (uint32_t t = first + 1; t < end && !glued; t++)
        handle = handle || threat_is_handle(doc, t); /* "grup Kobalt Strik3rs" */
    if (end != first + 1 && !handle)
        return NULL;
    bool unknown = token->key == KEY_UNKNOWN &&
                   (!(token->flags & TOKEN_ALL_CAPS) || lex_attr(weak->entry, "owner"));
    bool by = weak->first > 0 &&
              (is_small_word(doc, weak->first - 1, "by") ||
               (lex_attr(weak->entry, "gang") &&
                hit_before(doc, weak->first, LEX_INCIDENT_CUE))); /* "dicuri kelompok X" */
    bool gang = lex_attr(weak->entry, "gang") &&
                (threat_is_camel(doc, first) || tells_of_hacker(doc, first));
    bool acts =
        (token->flags & TOKEN_ALL_SMALL && hit_with(doc, end, LEX_NICKNAME_CUE, "kind", "act")) ||
        (sells(doc, end) && !threat_tells_of_others(doc, first, end));
    return unknown && (lex_attr(weak->entry, "seller") || by || gang || acts) ? "threat.seller"
                                                                              : NULL;
}

/* "The first to report the leak was a Twitter account with the name of X": who tells of it did not
 * do it. */
static bool told_it_first(const struct document *doc, const struct lex_hit *named)
{
    const struct lex_hit *account = threat_noun_near(doc, named->first);
    if (!account || !lex_is_kind(account->entry, "weak") || lex_attr(account->entry, "seller"))
        return false;
    for (uint32_t t = account->first; t > sentence_of(doc, named->first)->first_token; t--) {
        if (is_small_word(doc, t - 1, "told_first"))
            return true;
        if (t < account->first && hit_at(doc, t - 1, LEX_SPEECH_VERB) &&
            !lex_hit_over(&doc->hits, t - 1, LEX_SMALL_WORD))
            return false; /* "the case came to light when X wrote that …" */
    }
    return false;
}

/* A place where data is dealt in, in a sentence; not one where people talk. */
static bool has_forum(const struct document *doc, const struct sentence *s)
{
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct lex_hit *site = hit_at(doc, t, LEX_PLATFORM);
        if (site && !lex_attr_is(site->entry, "kind", "social"))
            return true;
    }
    return false;
}

/* "A user named Jane Doe complained": a man's own name, in a sentence that tells of no deed. */
static bool is_customer(const struct document *doc, const struct lex_hit *named, uint32_t first,
                        uint32_t end)
{
    const struct lex_hit *user = threat_noun_near(doc, named->first);
    const struct sentence *s = sentence_of(doc, first);
    return user && lex_attr(user->entry, "user") && lex_attr(named->entry, "plain") &&
           end == first + 2 &&
           (hit_at(doc, first, LEX_GIVEN_NAME) || hit_at(doc, first + 1, LEX_GIVEN_NAME)) &&
           !has_forum(doc, s) && !has_small_word(doc, s->first_token, s->end_token, "let_out") &&
           !hit_with(doc, end, LEX_NICKNAME_CUE, "kind", "act");
}

bool threat_lead_is_refused(const struct document *doc, const struct threat_lead *lead,
                            uint32_t end)
{
    const struct lex_hit *named = lead->named;
    const struct lex_hit *near = named ? threat_noun_near(doc, named->first) : NULL;
    return is_broken_into(doc, end) || /* "a man named Jane Doe" */
           (near && lex_attr(near->entry, "unsure") && lex_attr(named->entry, "plain")) ||
           (named && (threat_names_other(doc, named) || threat_names_thing(doc, named) ||
                      told_it_first(doc, named) || is_customer(doc, named, lead->first, end)));
}

/* Which rule makes a name that something leads to an alias; NULL where none does. */
static const char *alias_rule(struct document *doc, struct threat_lead *lead, uint32_t end,
                              bool is_story)
{
    const struct lex_hit *named = lead->named;
    if (named && !threat_noun_near(doc, named->first) &&
        !(is_story && ((lex_attr(named->entry, "pseudonym") && !threat_names_thing(doc, named)) ||
                       threat_pronoun_near(doc, named->first))))
        named = NULL;
    if (named && lex_attr(named->entry, "initials") &&
        !threat_cue_ending(
            doc, named->first - is_small_word(doc, named->first - 1, "relative_clause"), "noun"))
        named = NULL; /* "a seller of iced tea with the initials MAH" is a suspect with a name of
                         his own */
    if (named && (threat_names_other(doc, named) || is_customer(doc, named, lead->first, end)))
        named = NULL;
    if (lead->noun && hit_ending(doc, lead->noun->first, LEX_SMALL_WORD, "kind", "good_hacker"))
        lead->noun = NULL; /* "ethical hacker Jane Doe" */
    const struct lex_hit *near = named ? threat_noun_near(doc, named->first) : NULL;
    if (near && lex_attr(near->entry, "unsure") && lex_attr(named->entry, "plain") &&
        !(lead->is_quoted && end == lead->first + 1))
        named = NULL; /* "a man named Jane Doe" */
    lead->named = named;
    if (lead->weak && lex_attr(lead->weak->entry, "unsure"))
        lead->weak = NULL;
    if (lead->weak && is_small_word(doc, lead->weak->first, "peaceful_group"))
        lead->weak = NULL;
    if (lead->is_inserted) /* "klaim penjual, n0ctis, yang": weighed (threat_choice.c) */
        return NULL;
    if (named)
        return told_it_first(doc, named) ? NULL : "threat.named";
    if (lead->noun)
        return "threat.noun";
    if (!lead->weak || !is_story)
        return NULL;
    return lead->is_quoted ? "threat.quoted" : bare_alias_rule(doc, lead->weak, lead->first, end);
}

bool threat_alias_at(struct document *doc, uint32_t t, bool is_story, bool of_hackers)
{
    struct threat_lead lead;
    if (!threat_find_lead(doc, t, &lead))
        return false;
    uint32_t end = led_end(doc, &lead);
    bool gang = of_hackers && lead.noun && threat_means_group(doc, lead.noun);
    const char *rule = end > t ? alias_rule(doc, &lead, end, is_story || gang) : NULL;
    if (!rule ||
        (sentence_is_title_case(doc, token_of(doc, t)->sentence) && !lead.is_quoted &&
         !lead.named) ||
        role_is_robbed(doc, t, end))
        return false;
    const struct lex_hit *near = lead.named ? threat_noun_near(doc, lead.named->first) : NULL,
                         *cue = near        ? near
                                : lead.noun ? lead.noun
                                : lead.weak ? lead.weak
                                            : lead.named;
    threat_add_actor(doc, t, end,
                     threat_means_group(doc, cue) ? ACTOR_THREAT_GROUP : ACTOR_THREAT_ACTOR, rule);
    return true;
}
