/* Hackers, sellers and gangs: an alias behind a word such as "peretas" or "user named", or a gang
 * that the lexicon knows. A forum, a victim or a piece of malware is never one. */
#include "recognize/threats.h"

#include "recognize/agencies.h"
#include "recognize/role_cues.h"

enum {
    WRITING_REACH = 6, /* "a report on leaks in hospitals published by" */
    VARIANT_REACH = 7,
    GROUP_REACH = 5,
    MOST_CREW_WORDS = 4,
    MOST_LED = 6,       /* words between the doer and his alias */
    MOST_COMPARED = 500 /* names beyond are not held against all others, nor looked for again */
};

bool threat_is_expert_besides(const struct document *doc, const struct lex_hit *cue)
{
    enum { MOST_KIND = 3 }; /* "a hacker and digital security expert" */
    uint32_t joint = cue->end;
    if (!is_small_word(doc, joint, "and") && !is_small_word(doc, joint, "also_is"))
        return false;
    for (uint32_t t = joint + 1; t <= joint + MOST_KIND && t < doc->text->tokens.count; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        if (title && lex_attr_is(title->entry, "kind", "profession"))
            return !lex_attr(title->entry, "weak");
        if (token_of(doc, t)->class != TOKEN_WORD)
            return false;
    }
    return false;
}

/* "Dusk" of "Dusk Team", "Dusk Ransomware Group": the name without what it is the name of. */
static struct slice without_kind(const struct document *doc, struct span span)
{
    uint32_t first = token_at_byte(doc->text, span.start),
             end = token_at_byte(doc->text, span.end - 1) + 1;
    for (; end > first + 1; end--) {
        const struct lex_hit *cue = hit_at(doc, end - 1, LEX_INCIDENT_CUE);
        if (!is_small_word(doc, end - 1, "group") &&
            !is_small_word(doc, end - 1, "program_of_gang") &&
            !(cue && lex_attr(cue->entry, "cyber")))
            break;
    }
    return slice_sub(doc->text->bytes, name_span(doc, first, end));
}

static struct actor *actor_of(struct document *doc, struct span span, enum actor_kind kind)
{
    struct actor *actor;
    struct slice name = slice_sub(doc->text->bytes, span), bare = without_kind(doc, span);
    for (uint32_t i = 0; i < doc->findings->actors.count && i < MOST_COMPARED; i++) {
        actor = &doc->findings->actors.items[i];
        bool same = actor->kind != ACTOR_PERSON &&
                    (name_equal(doc, actor->name, name) ||
                     (actor->mentions.count &&
                      name_equal(doc, without_kind(doc, actor->mentions.items[0].span), bare)));
        if (same)
            return actor;
    }
    actor = VEC_PUSH(doc->arena, &doc->findings->actors);
    actor->name = name;
    actor->kind = kind;
    actor->agency = NO_INDEX;
    return actor;
}

/* One gang is told of, "the ransomware group", behind its names. */
static bool has_group_behind(const struct document *doc, uint32_t end)
{
    enum { REACH = 3 };
    for (uint32_t t = end; t < end + REACH && t < doc->text->tokens.count; t++) {
        const struct lex_hit *noun = hit_at(doc, t, LEX_NICKNAME_CUE);
        if (noun && threat_means_group(doc, noun))
            return true;
        if (token_of(doc, t)->class != TOKEN_WORD)
            return false;
    }
    return false;
}

void threat_add_actor(struct document *doc, uint32_t first, uint32_t end, enum actor_kind kind,
                      const char *rule)
{
    struct span span = name_span(doc, first, end);
    if (has_small_word(doc, first, end, "group")) /* "Dusk Team" */
        kind = ACTOR_THREAT_GROUP;
    bool again = first > 1 && is_mark(doc, first - 1, "/") && /* "the ALPHV/BlackCat group" */
                 doc->owner[first - 2] == OWNER_THREAT_ACTOR && has_group_behind(doc, end);
    struct actor *actor =
        again ? &doc->findings->actors.items[actor_at(doc, first - 2)] : actor_of(doc, span, kind);
    VEC_ADD(doc->arena, &actor->mentions, ((struct mention){span, rule}));
    document_own(doc, first, end, OWNER_THREAT_ACTOR);
}

/* "Grim Tide ransomware group": two words or more, or one written as no word is, need no "the". */
static bool stands_out(const struct document *doc, uint32_t first, uint32_t end)
{
    bool unknown = false;
    for (uint32_t t = first; t < end; t++)
        unknown = unknown || token_of(doc, t)->key == KEY_UNKNOWN;
    return unknown && (end > first + 1 || threat_is_camel(doc, first));
}

/* "The Lockpick and Ember Tide ransomware groups": with the word for gangs behind the second name
 * the first is one too. */
static void add_gangs(struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t other = first > 2 && is_small_word(doc, first - 1, "list_and") ? first - 2 : first;
    if (other < first && doc->owner[other] == OWNER_NONE && is_capital(doc, other) &&
        is_small_word(doc, other - 1, "the") && threat_alias_end(doc, other) == first - 1 &&
        !threat_is_known(doc, other, first - 1))
        threat_add_actor(doc, other, first - 1, ACTOR_THREAT_GROUP, "threat.gang");
    threat_add_actor(doc, first, end, ACTOR_THREAT_GROUP, "threat.gang");
}

/* "the Harrow Street gang": the name before the word for a gang, in English. */
static bool gang_at(struct document *doc, uint32_t t)
{
    uint32_t first = t + is_small_word(doc, t, "the");
    bool is_led = first > t || (t > 0 && is_small_word(doc, t - 1, "the"));
    uint32_t end = first < doc->text->tokens.count ? threat_alias_end(doc, first) : first;
    is_led = is_led || (doc->text->lang == LANG_EN && stands_out(doc, first, end));
    if (end == first || !is_led || threat_is_other_name(doc, first, end) ||
        sentence_is_title_case(doc, token_of(doc, t)->sentence))
        return false;
    const struct lex_hit *noun = hit_with(doc, end, LEX_NICKNAME_CUE, "kind", "noun"),
                         *weak = hit_with(doc, end, LEX_NICKNAME_CUE, "kind", "weak");
    bool by = is_led && first &&
              threat_cue_ending(doc, first - 1, "agent"); /* "claimed by the X group" */
    bool is_gang =
        (noun && threat_means_group(doc, noun)) ||
        (weak && (lex_attr(weak->entry, "gang") || (by && threat_means_group(doc, weak))));
    if (is_gang)
        add_gangs(doc, first, end);
    return is_gang;
}

/* "claimed by Umbra Collective", "hacktivists of Zarya Legion", "kelompok Anak Rimba Cyber Team":
 * behind what only criminals do, or are, a name that ends like a crew's. */
static bool crew_did(const struct document *doc, uint32_t t, uint32_t end)
{
    if (end <= t + 1 || end > t + MOST_CREW_WORDS || !is_small_word(doc, end - 1, "crew_end"))
        return false;
    uint32_t at = t - (t > 0 && is_small_word(doc, t - 1, "the"));
    const struct lex_hit *agent = threat_cue_ending(doc, at, "agent"),
                         *gang = threat_cue_ending(doc, at, "weak");
    bool did =
        (agent && lex_attr(agent->entry, "crime")) || (gang && lex_attr(gang->entry, "gang"));
    if (!did && at > 0 && is_small_word(doc, at - 1, "body_link"))
        did = threat_cue_ending(doc, at - 1, "noun") != NULL;
    return did && !threat_is_known(doc, t, end) && !hit_at(doc, t, LEX_AGENCY_HEAD) &&
           !hit_at(doc, t, LEX_INCIDENT_CUE) && !hit_at(doc, t, LEX_NICKNAME_CUE);
}

/* "enam anggota Tegal Black Hat", "the Volmer Cyber Army": a name that ends like a crew's. */
static bool crew_at(struct document *doc, uint32_t t, bool is_story)
{
    uint32_t end = name_run_end(doc, t, false);
    if (crew_did(doc, t, end)) {
        threat_add_actor(doc, t, end, ACTOR_THREAT_GROUP, "threat.crew");
        return true;
    }
    const struct lex_hit *crew =
        is_story && end > t + 1 ? hit_ending(doc, end, LEX_NICKNAME_CUE, "kind", "crew") : NULL;
    if (!crew || crew->first <= t || crew->first > t + MOST_ALIAS_WORDS ||
        sentence_is_title_case(doc, token_of(doc, t)->sentence))
        return false;
    threat_add_actor(doc, t, end, ACTOR_THREAT_GROUP, "threat.crew");
    return true;
}

static bool is_named_elsewhere(struct document *doc, uint32_t token)
{
    struct slice word = token_text(doc->text, token);
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        struct slice other = token_text(doc->text, t);
        if (!(token_of(doc, t)->flags & TOKEN_SENTENCE_START) && other.len == word.len &&
            name_equal(doc, other, word))
            return true;
    }
    return threat_is_handle(doc, token);
}

/* "data itu ditawarkan akun Megalampa di forum": a name that nothing knows, behind the word for an
 * account and what that did. */
static bool is_account_that_sold(const struct document *doc, uint32_t t)
{
    const struct lex_hit *account = hit_before(doc, t, LEX_NICKNAME_CUE);
    return account && lex_is_kind(account->entry, "weak") && account->first > 0 &&
           doc->is_leak_story && doc->text->lang == LANG_ID &&
           is_small_word(doc, account->first - 1, "let_out") && is_capital(doc, t) &&
           token_of(doc, t)->key == KEY_UNKNOWN && !is_capital(doc, t + 1);
}

/* "data yang dijual paksu88", "Leaked by: nightjar": what is no word, behind what was done. */
static bool doer_at(struct document *doc, uint32_t t)
{
    bool colon = t > 0 && is_mark(doc, t - 1, ":");
    const struct token *token = token_of(doc, t);
    bool did = t > 0 && threat_is_handle(doc, t) &&
               (is_small_word(doc, t - 1, "let_out") || is_small_word(doc, t - 1, "put_up"));
    bool by_account = doc->text->lang == LANG_EN && t > 1 && is_small_word(doc, t - 1, "the") &&
                      is_capital(doc, t) && token->key == KEY_UNKNOWN &&
                      is_small_word(doc, t + 1, "account") &&
                      threat_cue_ending(doc, t - 1, "agent"); /* "uploaded by the X account" */
    bool signed_so = colon && token->class == TOKEN_WORD && token->key == KEY_UNKNOWN &&
                     threat_cue_ending(doc, t - 1, "agent");
    if (!did && !signed_so && !by_account && !is_account_that_sold(doc, t))
        return false;
    threat_add_actor(doc, t, t + 1, ACTOR_THREAT_ACTOR, "threat.doer");
    return true;
}

/* "a report published by Acme": what is published is somebody's writing, and no loot. */
static bool is_writing(const struct document *doc, const struct lex_hit *agent)
{
    uint32_t first = sentence_of(doc, agent->first)->first_token;
    uint32_t from = agent->first > first + WRITING_REACH ? agent->first - WRITING_REACH : first;
    return has_small_word(doc, from, agent->first, "writing");
}

/* "uploaded by Bjorka", "Bjorka membocorkan": who does what only a hacker does. One word, for an
 * official is named in full, and without a title on either side. */
static bool agent_at(struct document *doc, uint32_t t, uint32_t end)
{
    if (!lex_ends(&doc->hits, t, LEX_NICKNAME_CUE) &&
        !lex_starts(&doc->hits, t + 1, LEX_NICKNAME_CUE))
        return false;
    const struct token *token = token_of(doc, t);
    const struct lex_hit *agent = threat_cue_ending(doc, t, "agent");
    if (end != t + 1 || threat_is_other_name(doc, t, end) ||
        sentence_is_title_case(doc, token->sentence) || token->flags & TOKEN_ALL_CAPS)
        return false;
    const struct lex_hit *act = hit_with(doc, end, LEX_NICKNAME_CUE, "kind", "act");
    /* "Hindari mengunggah foto": what begins a sentence is a name where it is one elsewhere too. */
    bool starts_known = token->flags & TOKEN_SENTENCE_START &&
                        (token->key != KEY_UNKNOWN || !is_named_elsewhere(doc, t));
    bool is_end = !agent && t > 0 &&
                  name_word(doc, t - 1) && /* "the Turkish Crime Family claims" */
                  token_of(doc, t - 1)->sentence == token->sentence;
    bool asked = !agent && t > 0 && /* "When was X breached?", "data of X has leaked" */
                 (is_small_word(doc, t - 1, "is") || is_small_word(doc, t - 1, "body_link"));
    const struct lex_hit *named = threat_cue_ending(doc, t, "named");
    if (named && threat_names_other(doc, named)) /* "a campaign dubbed X stole the data" */
        return false;
    if ((!agent && !act) || starts_known || asked || is_end ||
        (agent && !lex_attr(agent->entry, "crime") && is_writing(doc, agent)) ||
        (t > 0 && hit_before(doc, t, LEX_TITLE)) ||
        (end < doc->text->tokens.count && hit_at(doc, end, LEX_TITLE)) ||
        role_is_robbed(doc, t, end))
        return false;
    threat_add_actor(doc, t, end, ACTOR_THREAT_ACTOR, agent ? "threat.agent" : "threat.act");
    return true;
}

/* "the Hive ransomware", "the hacker group Anonymous": a word for hackers or for ransom in the
 * sentence. */
bool threat_sentence_has_gangs(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t i = doc->hits.begin[s->first_token]; i < doc->hits.begin[s->end_token]; i++) {
        const struct lex_entry *entry = doc->hits.list.items[i].entry;
        if ((entry->class == LEX_NICKNAME_CUE &&
             (lex_is_kind(entry, "noun") || lex_attr(entry, "gang"))) ||
            (entry->class == LEX_INCIDENT_CUE && lex_attr(entry, "cyber")))
            return true;
    }
    return false;
}

bool threat_is_variant_of(const struct document *doc, uint32_t token)
{
    uint32_t first = sentence_of(doc, token)->first_token;
    return has_small_word(doc, token > first + VARIANT_REACH ? token - VARIANT_REACH : first, token,
                          "variant");
}

/* "Royal Thai Police", "Everest Insurance": a word that is a gang's name begins that of a body.
 * "Medusa Ransomware Group" goes on with what the gang is. */
static bool begins_body(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t end = name_run_end(doc, hit->end, false);
    if (end == hit->end || token_of(doc, hit->end)->sentence != token_of(doc, hit->first)->sentence)
        return false;
    for (uint32_t t = hit->end; t < end; t++) {
        if (hit_at(doc, t, LEX_INCIDENT_CUE) || hit_at(doc, t, LEX_NICKNAME_CUE))
            return false;
    }
    for (uint32_t t = hit->end; t < end; t++) {
        const struct lex_hit *last = hit_with(doc, t, LEX_AGENCY_HEAD, "pos", "last"),
                             *of = hit_with(doc, t, LEX_AGENCY_HEAD, "pos", "of");
        bool firm = last && lex_attr(last->entry, "form") &&
                    lex_attr_is(last->entry, "kind", "company"); /* "Stormous Group" */
        if ((last && !firm) || (of && is_small_word(doc, of->end, "of")))
            return true;
    }
    /* "Royal Mail said": outside a headline any other name */
    return !hit_at(doc, hit->end, LEX_PLACE) && !in_title(doc, token_of(doc, hit->first)->span) &&
           !sentence_is_title_case(doc, token_of(doc, hit->first)->sentence);
}

/* "Royal Mail" beside "the Royal ransomware gang" */
static bool begins_other_name(const struct document *doc, uint32_t t)
{
    const struct lex_hit *hit = hit_at(doc, t, LEX_THREAT_GROUP);
    return hit && lex_attr(hit->entry, "word") && begins_body(doc, hit);
}

static bool known_group_at(struct document *doc, uint32_t t)
{
    const struct lex_hit *hit = hit_at(doc, t, LEX_THREAT_GROUP);
    if (!hit || !document_is_free(doc, t, hit->end) ||
        !(doc->text->tokens.items[t].flags & TOKEN_CAPITAL ||
          doc->text->tokens.items[t].flags & TOKEN_HAS_DIGIT))
        return false;
    bool told = is_mark(doc, hit->end, ",") && /* "Lazarus, the North Korean group" */
                has_small_word(doc, hit->end + 1, hit->end + 1 + GROUP_REACH, "group");
    if (lex_attr(hit->entry, "word") && !told &&
        (begins_body(doc, hit) || !threat_sentence_has_gangs(doc, t)))
        return false;
    if (threat_is_variant_of(doc, t))
        return false;
    bool alone = lex_is_kind(hit->entry, "seller");
    threat_add_actor(doc, t, hit->end, alone ? ACTOR_THREAT_ACTOR : ACTOR_THREAT_GROUP,
                     document_lexicon_rule(doc, hit->entry));
    return true;
}

/* The names by which a hacker is called again: his alias, or the letters that are short for it; or
 * the whole name of one who has his own, its last word, its first. */
enum { MOST_CALLS = 4 };
struct calls {
    struct slice name[MOST_CALLS];
    unsigned count;
};

/* "Tegal Black Hat (TBH)": the letters in brackets behind the name; empty where none are. */
static struct slice letters_of(struct document *doc, const struct actor *actor)
{
    const struct mention *mention;
    VEC_EACH(mention, &actor->mentions)
    {
        uint32_t first = token_at_byte(doc->text, mention->span.start),
                 end = token_at_byte(doc->text, mention->span.end - 1) + 1;
        if (end > first + 1 && is_mark(doc, end, "(") && is_mark(doc, end + 2, ")") &&
            slice_equal(name_initials(doc, first, end), token_text(doc->text, end + 1)))
            return token_text(doc->text, end + 1);
    }
    return SLICE_EMPTY;
}

static struct calls calls_of(struct document *doc, const struct actor *actor)
{
    struct calls calls = {{actor->name}, 1};
    struct slice rest = actor->name, word = SLICE_EMPTY, given = SLICE_EMPTY;
    while (threat_has_own_name(actor) && slice_next_part(&rest, ' ', &word))
        given = given.len ? given : word;
    if (given.len) {
        calls.name[calls.count++] = word;
        calls.name[calls.count++] = given;
    }
    struct slice letters = letters_of(doc, actor);
    if (letters.len)
        calls.name[calls.count++] = letters;
    return calls;
}

/* The end of the name at a token; the token where another stands there. */
static uint32_t called_end(const struct document *doc, uint32_t t, struct slice name)
{
    if (!text_goes_on(doc->text, t, name))
        return t;
    for (uint32_t end = t + 1; end <= t + MOST_ALIAS_WORDS && end <= doc->text->tokens.count &&
                               document_is_free(doc, t, end);
         end++) {
        if (slice_equal(slice_sub(doc->text->bytes, name_span(doc, t, end)), name))
            return end;
    }
    return t;
}

static void find_again(struct document *doc)
{
    uint32_t count = doc->findings->actors.count;
    count = count < MOST_COMPARED ? count : MOST_COMPARED;
    struct calls *calls = ARENA_ARRAY(doc->arena, struct calls, count + 1);
    for (uint32_t i = 0; i < count; i++)
        calls[i] = calls_of(doc, &doc->findings->actors.items[i]);
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        for (uint32_t i = 0; i < count && doc->owner[t] == OWNER_NONE; i++) {
            struct actor *actor = &doc->findings->actors.items[i];
            uint32_t end = t;
            for (unsigned k = 0; actor->kind != ACTOR_PERSON && k < calls[i].count && end == t; k++)
                end = called_end(doc, t, calls[i].name[k]);
            if (end == t || begins_other_name(doc, t))
                continue;
            struct span span = name_span(doc, t, end);
            VEC_ADD(doc->arena, &actor->mentions, ((struct mention){span, "threat.again"}));
            document_own(doc, t, end, OWNER_THREAT_ACTOR);
        }
    }
}

/* "adalah akun yang juga menjual data X": an account of which the deed is told, in [from, to). */
static bool tells_of_account(const struct document *doc, uint32_t from, uint32_t to)
{
    for (uint32_t t = from + 1; t < to; t++) {
        const struct lex_hit *cue =
            is_small_word(doc, t - 1, "is") ? hit_at(doc, t, LEX_NICKNAME_CUE) : NULL;
        if (!cue || lex_is_kind(cue->entry, "named") ||
            !is_small_word(doc, cue->end, "relative_clause"))
            continue;
        for (uint32_t i = cue->end; i < to; i++) {
            if (hit_with(doc, i, LEX_INCIDENT_CUE, "kind", "sale") ||
                is_small_word(doc, i, "let_out"))
                return true;
        }
    }
    return false;
}

/* "Pelakunya kali ini diduga “Zorvex”", "dia adalah akun yang menjual …, yakni “Zorvex”": who did
 * it is told to be an alias between quotation marks. */
static bool told_to_be_at(struct document *doc, uint32_t t)
{
    if (t < 2 || !is_quotation_mark(doc, t - 1) || !is_capital(doc, t))
        return false;
    uint32_t end = t + 1, at = t - 1, first = sentence_of(doc, t)->first_token;
    while (end <= t + MOST_ALIAS_WORDS && !is_quotation_mark(doc, end))
        end++;
    if (!is_quotation_mark(doc, end) || !document_is_free(doc, t, end) ||
        threat_is_other_name(doc, t, end))
        return false;
    bool told = at > first + 1 && is_small_word(doc, at - 1, "list_opens") &&
                is_mark(doc, at - 2, ",") && tells_of_account(doc, first, at - 2);
    bool leads = at > first && !hit_before(doc, at, LEX_SPEECH_VERB) &&
                 (is_small_word(doc, at - 1, "modal") || is_small_word(doc, at - 1, "is"));
    for (unsigned words = 0; leads && !told && at > first && words < MOST_LED; words++, at--) {
        told = hit_ending(doc, at, LEX_VOICE, "kind", "villain") != NULL;
        if (!told && !is_small_word(doc, at - 1, "modal") && !hit_at(doc, at - 1, LEX_STOPWORD))
            break;
    }
    if (told)
        threat_add_actor(doc, t, end, ACTOR_THREAT_ACTOR, "threat.told-to-be");
    return told;
}

/* One who is named at a token, by the first rule that fits. Elsewhere than in a leak's story songs
 * are released by people too. */
static void find_at(struct document *doc, uint32_t t, bool is_story, bool of_hackers)
{
    uint32_t end = threat_alias_end(doc, t);
    if (((is_story || of_hackers) && threat_initials_at(doc, t)) || threat_joined_at(doc, t, end) ||
        threat_alias_at(doc, t, is_story, of_hackers) || known_group_at(doc, t) ||
        threat_apposition_at(doc, t, end) || threat_handle_at(doc, t) ||
        crew_at(doc, t, is_story || of_hackers) || (!is_story && !of_hackers))
        return;
    if (!gang_at(doc, t) && is_story && !agent_at(doc, t, end) && !doer_at(doc, t) &&
        !told_to_be_at(doc, t))
        threat_charged_at(doc, t);
}

/* The headline and the first sentence tell of hackers, though not of a leak. */
static bool begins_with_hackers(const struct document *doc)
{
    enum { FIRST_SENTENCES = 2 };
    for (uint32_t t = 0; (t = next_with(doc, LEX_NICKNAME_CUE, t)) < doc->text->tokens.count &&
                         token_of(doc, t)->sentence < FIRST_SENTENCES;
         t++) {
        if (lex_is_kind(hit_at(doc, t, LEX_NICKNAME_CUE)->entry, "noun"))
            return true;
    }
    return false;
}

/* No mark begins a name but that of "@handle", and no word written small to which nothing leads. */
static bool may_begin(const struct document *doc, uint32_t t)
{
    const struct token *token = token_of(doc, t);
    bool mark = token->class == TOKEN_PUNCT && doc->text->bytes.ptr[token->span.start] != '@';
    return doc->owner[t] == OWNER_NONE && !mark &&
           (!(token->flags & TOKEN_ALL_SMALL) || lex_ends(&doc->hits, t, LEX_NICKNAME_CUE) ||
            (t > 0 && token_of(doc, t - 1)->class != TOKEN_WORD)); /* a comma, a quotation mark */
}

void recognize_threat_actors(struct document *doc)
{
    bool of_hackers = begins_with_hackers(doc);
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        if (may_begin(doc, t))
            find_at(doc, t, doc->is_leak_story, of_hackers);
    }
    find_again(doc);
    if ((doc->is_leak_story || of_hackers || doc->findings->actors.count) && threat_choose(doc))
        find_again(doc);
    threat_join_initials(doc);
}
