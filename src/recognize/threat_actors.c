/* Hackers, sellers and gangs: an alias behind a word such as "peretas" or "user named", or a gang
 * that the lexicon knows. A forum, a victim or a piece of malware is never one. */
#include "recognize/threats.h"

#include "recognize/agencies.h"

enum { NOUN_REACH = 6, MOST_ALIAS_WORDS = 3, DEED_BEFORE = 6, DEED_BEHIND = 7 };

const struct lex_hit *threat_cue_ending(const struct document *doc, uint32_t end, const char *kind)
{
    if (!lex_ends(&doc->hits, end, LEX_NICKNAME_CUE))
        return NULL;
    for (uint32_t t = end > 6 ? end - 6 : 0; t < end; t++) {
        if (!lex_starts(&doc->hits, t, LEX_NICKNAME_CUE))
            continue;
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_hit *hit = &doc->hits.list.items[i];
            if (hit->class == LEX_NICKNAME_CUE && hit->end == end &&
                token_of(doc, t)->sentence == token_of(doc, end)->sentence &&
                lex_is_kind(hit->entry, kind))
                return hit;
        }
    }
    return NULL;
}

/* The word for a hacker or an account close before `token` in its sentence; NULL where none. */
static const struct lex_hit *noun_near(const struct document *doc, uint32_t token)
{
    uint32_t sentence = doc->text->tokens.items[token].sentence;
    for (uint32_t t = token; t > 0 && token - t < NOUN_REACH;) {
        t--;
        if (doc->text->tokens.items[t].sentence != sentence)
            return NULL;
        const struct lex_hit *hit = hit_at(doc, t, LEX_NICKNAME_CUE);
        if (hit && !lex_is_kind(hit->entry, "named"))
            return hit;
    }
    return NULL;
}

/* "paksu88", "zenith_x": written as no word is. */
static bool is_like_handle(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t->class == TOKEN_WORD &&
           (t->flags & TOKEN_HAS_DIGIT ||
            memchr(token_text(doc->text, token).ptr, '_', t->span.end - t->span.start));
}

/* An alias looks like a name or like no word at all: "Jimbo", "GnosticPlayers", "0xUser_1",
 * "@handle" is an account. */
static uint32_t alias_end(const struct document *doc, uint32_t first)
{
    const struct token *t = token_of(doc, first);
    if (!t || doc->owner[first] != OWNER_NONE || t->class != TOKEN_WORD ||
        t->flags & TOKEN_ALL_SMALL)
        return first;
    bool like_handle = is_like_handle(doc, first);
    if (!like_handle && !(t->flags & TOKEN_CAPITAL))
        return first;
    uint32_t end = name_run_end(doc, first, false);
    for (uint32_t i = first + 1; i < end;
         i++) { /* "Hacker Bjorka Bocor dari KPU", a headline's capitals */
        if (hit_at(doc, i, LEX_TITLE) || hit_at(doc, i, LEX_PLATFORM_CUE) ||
            hit_at(doc, i, LEX_INCIDENT_CUE))
            end = i;
    }
    if (end == first && like_handle)
        end = first + 1;
    return end - first <= MOST_ALIAS_WORDS ? end : first;
}

static bool is_other_name(const struct document *doc, uint32_t first, uint32_t end)
{
    if (end == first + 1 && token_of(doc, first)->flags & TOKEN_INITIAL)
        return true; /* "S." of "Rifqi Priyo S." */
    static const enum lex_class others[] = {
        LEX_PLACE,       LEX_OUTLET,   LEX_PLATFORM, LEX_MALWARE,      LEX_AGENCY,
        LEX_AGENCY_HEAD, LEX_MONTH,    LEX_WEEKDAY,  LEX_TITLE,        LEX_NOT_NAME,
        LEX_FIELD,       LEX_STOPWORD, LEX_DEGREE,   LEX_NICKNAME_CUE, LEX_INCIDENT_CUE};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        const struct lex_hit *hit = hit_at(doc, first, others[i]);
        if (hit && (hit->end >= end || others[i] == LEX_TITLE || others[i] == LEX_AGENCY_HEAD ||
                    others[i] == LEX_PLACE ||
                    (others[i] == LEX_INCIDENT_CUE && in_title(doc, token_of(doc, first)->span))))
            return true;
    }
    return false;
}

static struct actor *actor_of(struct document *doc, struct slice name, enum actor_kind kind)
{
    struct actor *actor;
    VEC_EACH(actor, &doc->findings->actors)
    {
        if (actor->kind != ACTOR_PERSON && name_equal(doc, actor->name, name))
            return actor;
    }
    actor = VEC_PUSH(doc->arena, &doc->findings->actors);
    actor->name = name;
    actor->kind = kind;
    actor->agency = NO_INDEX;
    return actor;
}

void threat_add_actor(struct document *doc, uint32_t first, uint32_t end, enum actor_kind kind,
                      const char *rule)
{
    struct span span = name_span(doc, first, end);
    struct actor *actor = actor_of(doc, slice_sub(doc->text->bytes, span), kind);
    VEC_ADD(doc->arena, &actor->mentions, ((struct mention){span, rule}));
    document_own(doc, first, end, OWNER_THREAT_ACTOR);
}

static bool means_group(const struct document *doc, uint32_t cue_first, uint32_t cue_end)
{
    for (uint32_t t = cue_first; t < cue_end; t++) {
        if (is_small_word(doc, t, "group"))
            return true;
    }
    return false;
}

/* "a user named nightjar": a word written small that no lexicon has, where a name must come. */
static bool is_small_alias(const struct document *doc, uint32_t first, bool in_quotes)
{
    const struct token *token = token_of(doc, first);
    return token && doc->owner[first] == OWNER_NONE && token->class == TOKEN_WORD &&
           token->key == KEY_UNKNOWN && token->span.end - token->span.start > 2 &&
           (!in_quotes || is_quotation_mark(doc, first + 1));
}

static bool tells_of_others(const struct document *doc, uint32_t first, uint32_t end);

/* "akun Instagram polres_x diretas": an account that somebody broke into. */
static bool is_broken_into(const struct document *doc, uint32_t end)
{
    for (uint32_t t = end; t < end + 3 && t < doc->text->tokens.count; t++) {
        const struct lex_hit *cue = hit_at(doc, t, LEX_INCIDENT_CUE);
        struct slice word = token_text(doc->text, t);
        if (cue && lex_attr_is(cue->entry, "kind", "break") && slice_starts_with(word, SLICE("di")))
            return true;
    }
    return false;
}

/* In the report of a leak "akun kr4ken_id" and "penjual Vorlex" need no quotation marks: the one is
 * written as no word is, the other no word that anything knows. */
static const char *bare_alias_rule(const struct document *doc, const struct lex_hit *weak,
                                   uint32_t first, uint32_t end)
{
    const struct token *token = token_of(doc, first);
    if (end == first + 1 && is_like_handle(doc, first) && !tells_of_others(doc, first, end) &&
        !is_broken_into(doc, end))
        return "threat.like-handle";
    bool unknown = token->key == KEY_UNKNOWN && !(token->flags & TOKEN_ALL_CAPS);
    bool by =
        weak->first > 0 && is_small_word(doc, weak->first - 1, "by"); /* "dijual oleh akun X" */
    return (lex_attr(weak->entry, "seller") || by) && unknown && end == first + 1 ? "threat.seller"
                                                                                  : NULL;
}

/* "a group called INC Ransom": what the lexicon has for words of a break-in or a firm is the name
 * of a gang where a word for gangs and one for names lead to it. The end of it; `t` where there is
 * none.
 */
static uint32_t gang_end(const struct document *doc, uint32_t t)
{
    const struct lex_hit *named = threat_cue_ending(doc, t, "named");
    const struct lex_hit *noun = named ? noun_near(doc, named->first) : NULL;
    uint32_t end = name_run_end(doc, t, false);
    bool gang = noun && means_group(doc, noun->first, noun->end) && end == t + 2 &&
                hit_at(doc, t + 1, LEX_INCIDENT_CUE);
    return gang ? end : t;
}

/* The alias at `t`, in quotation marks or not, and what leads to it. */
static bool alias_at(struct document *doc, uint32_t t, bool is_story)
{
    if (!lex_ends(&doc->hits, t, LEX_NICKNAME_CUE))
        return false;
    uint32_t first = is_quotation_mark(doc, t) ? t + 1 : t, end = alias_end(doc, first);
    if (end == first && is_small_alias(doc, first, first > t) &&
        (first > t || threat_cue_ending(doc, t, "named")))
        end = first + 1;
    bool quoted = first > t && end > first && is_quotation_mark(doc, end);
    uint32_t gang = first == t ? gang_end(doc, t) : t;
    end = gang > end ? gang : end;
    if (end == first || (first > t && !quoted) || (gang == t && is_other_name(doc, first, end)))
        return false;
    const struct lex_hit *noun = threat_cue_ending(doc, t, "noun"),
                         *weak = threat_cue_ending(doc, t, "weak"),
                         *named = threat_cue_ending(doc, t, "named");
    if (named && !noun_near(doc, named->first) &&
        !(is_story && lex_attr(named->entry, "pseudonym")))
        named = NULL;
    if (named && lex_attr(named->entry, "initials") &&
        !threat_cue_ending(doc, named->first, "noun"))
        named = NULL; /* "a seller of iced tea with the initials MAH" is a suspect with a name of
                         his own */
    const char *rule = named                        ? "threat.named"
                       : noun                       ? "threat.noun"
                       : weak && quoted && is_story ? "threat.quoted"
                       : weak && is_story           ? bare_alias_rule(doc, weak, first, end)
                                                    : NULL;
    if (!rule ||
        (sentence_is_title_case(doc, doc->text->tokens.items[t].sentence) && !quoted && !named))
        return false;
    const struct lex_hit *cue = named ? noun_near(doc, named->first) : noun ? noun : weak;
    cue = cue ? cue : named;
    threat_add_actor(
        doc, first, end,
        means_group(doc, cue->first, cue->end) ? ACTOR_THREAT_GROUP : ACTOR_THREAT_ACTOR, rule);
    return true;
}

/* "Jimbo, a hacker known only by that name" */
static bool apposition_at(struct document *doc, uint32_t t, uint32_t end)
{
    uint32_t at = end + 1;
    if (end == t || !is_mark(doc, end, ",") || is_other_name(doc, t, end) ||
        sentence_is_title_case(doc, doc->text->tokens.items[t].sentence))
        return false;
    if (is_mark(doc, at, "a") || is_mark(doc, at, "an") || is_mark(doc, at, "the") ||
        is_mark(doc, at, "seorang") || is_mark(doc, at, "sang"))
        at++;
    const struct lex_hit *hit =
        at < doc->text->tokens.count ? hit_at(doc, at, LEX_NICKNAME_CUE) : NULL;
    if (!hit || !lex_is_kind(hit->entry, "noun"))
        return false;
    threat_add_actor(doc, t, end,
                     means_group(doc, hit->first, hit->end) ? ACTOR_THREAT_GROUP
                                                            : ACTOR_THREAT_ACTOR,
                     "threat.apposition");
    return true;
}

static const struct lex_hit *cue_starting(const struct document *doc, uint32_t token,
                                          const char *kind)
{
    for (uint32_t i = token < doc->text->tokens.count ? doc->hits.begin[token] : 0;
         token < doc->text->tokens.count && i < doc->hits.begin[token + 1]; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (hit->class == LEX_NICKNAME_CUE && lex_is_kind(hit->entry, kind))
            return hit;
    }
    return NULL;
}

/* "klaim penjual, n0ctis, yang": the alias between commas behind the word for him. */
static bool inserted_at(struct document *doc, uint32_t t, uint32_t end)
{
    if (t == 0 || end == t || !is_mark(doc, t - 1, ",") || !is_mark(doc, end, ",") ||
        !lex_ends(&doc->hits, t - 1, LEX_NICKNAME_CUE) || is_other_name(doc, t, end))
        return false;
    const struct lex_hit *noun = threat_cue_ending(doc, t - 1, "noun"),
                         *weak = threat_cue_ending(doc, t - 1, "weak");
    bool is_seller = weak && lex_attr(weak->entry, "seller");
    if (end != t + 1 || !(noun || is_seller) ||
        !(is_like_handle(doc, t) || token_of(doc, t)->key == KEY_UNKNOWN))
        return false; /* "the hacker, Budi Santoso, said" is told of by his own name */
    threat_add_actor(doc, t, end, ACTOR_THREAT_ACTOR, "threat.inserted");
    return true;
}

/* "the Harrow Street gang": the name before the word for a gang, in English. */
static bool gang_at(struct document *doc, uint32_t t)
{
    uint32_t first = token_is(doc->text, t, "The") ? t + 1 : t;
    bool is_led = first > t || (t > 0 && token_is(doc->text, t - 1, "the"));
    uint32_t end = is_led && first < doc->text->tokens.count ? alias_end(doc, first) : first;
    if (end == first || is_other_name(doc, first, end) ||
        sentence_is_title_case(doc, token_of(doc, t)->sentence))
        return false;
    const struct lex_hit *noun = cue_starting(doc, end, "noun");
    bool is_gang =
        (noun && means_group(doc, noun->first, noun->end)) || token_is(doc->text, end, "gang");
    if (is_gang)
        threat_add_actor(doc, first, end, ACTOR_THREAT_GROUP, "threat.gang");
    return is_gang;
}

/* "uploaded by Bjorka", "Bjorka membocorkan": who does what only a hacker does. One word, for an
 * official is named in full, and without a title on either side. */
static bool agent_at(struct document *doc, uint32_t t, uint32_t end)
{
    if (!lex_ends(&doc->hits, t, LEX_NICKNAME_CUE) &&
        !lex_starts(&doc->hits, t + 1, LEX_NICKNAME_CUE))
        return false;
    const struct token *token = token_of(doc, t);
    if (end != t + 1 || is_other_name(doc, t, end) ||
        sentence_is_title_case(doc, token->sentence) || token->flags & TOKEN_ALL_CAPS)
        return false;
    const struct lex_hit *agent = threat_cue_ending(doc, t, "agent"),
                         *act = cue_starting(doc, end, "act");
    bool starts_known = token->flags & TOKEN_SENTENCE_START && token->key != KEY_UNKNOWN;
    if ((!agent && !act) || starts_known || (t > 0 && hit_before(doc, t, LEX_TITLE)) ||
        (end < doc->text->tokens.count && hit_at(doc, end, LEX_TITLE)))
        return false;
    threat_add_actor(doc, t, end, ACTOR_THREAT_ACTOR, agent ? "threat.agent" : "threat.act");
    return true;
}

/* "akun Twitter @son1x777": the mark and the word behind it, or one token. The end of it; `t` where
 * there is none. */
static uint32_t handle_end(const struct document *doc, uint32_t t)
{
    const struct token *word = token_of(doc, t + 1);
    struct slice text = token_text(doc->text, t);
    if (text.ptr[0] != '@')
        return t;
    if (text.len > 2)
        return t + 1;
    bool joined = is_mark(doc, t, "@") && word && !(word->flags & TOKEN_SPACE_BEFORE) &&
                  doc->owner[t + 1] == OWNER_NONE;
    return joined ? t + 2 : t;
}

/* "tulis akun @x", "akun @x mengumumkan": one who tells of what others did. */
static bool tells_of_others(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct sentence *s = sentence_of(doc, first);
    uint32_t to = end + 3 < s->end_token ? end + 3 : s->end_token;
    uint32_t from = first > s->first_token + 4 ? first - 4 : s->first_token;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if (doc->owner[t] == OWNER_THREAT_ACTOR || hit_at(doc, t, LEX_THREAT_GROUP))
            return true;
    }
    for (uint32_t t = from; t < to; t++) { /* who claims it may well have done it */
        const struct lex_hit *verb = t < first || t >= end ? hit_at(doc, t, LEX_SPEECH_VERB) : NULL;
        if (verb && !lex_attr_is(verb->entry, "stance", "claims"))
            return true;
    }
    return false;
}

/* A handle behind a word for an account, close to what it did or claims: "diretas oleh akun @x",
 * "@x, akun yang juga mendeface". */
static bool handle_at(struct document *doc, uint32_t t)
{
    const struct sentence *s = sentence_of(doc, t);
    uint32_t end = handle_end(doc, t);
    if (end == t || !noun_near(doc, t) || tells_of_others(doc, t, end))
        return false;
    uint32_t from = t > s->first_token + DEED_BEFORE ? t - DEED_BEFORE : s->first_token;
    uint32_t to = end + DEED_BEHIND < s->end_token ? end + DEED_BEHIND : s->end_token;
    bool did = false;
    for (uint32_t i = from; i < to && !did; i++) {
        const struct lex_hit *cue = hit_at(doc, i, LEX_INCIDENT_CUE),
                             *verb = hit_at(doc, i, LEX_SPEECH_VERB);
        const struct lex_hit *noun =
            hit_at(doc, i, LEX_NICKNAME_CUE); /* "hacker" alone tells of nobody's deed */
        did = (cue && lex_is_kind(cue->entry, "break") &&
               !(noun && lex_is_kind(noun->entry, "noun"))) ||
              (verb && lex_attr_is(verb->entry, "stance", "claims"));
    }
    if (did)
        threat_add_actor(doc, t, end, ACTOR_THREAT_ACTOR, "threat.handle");
    return did;
}

/* "the Hive ransomware", "the hacker group Anonymous": a word for hackers or for ransom in the
 * sentence. */
static bool sentence_tells_of_gangs(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t i = doc->hits.begin[s->first_token]; i < doc->hits.begin[s->end_token]; i++) {
        const struct lex_entry *entry = doc->hits.list.items[i].entry;
        if ((entry->class == LEX_NICKNAME_CUE && lex_attr_is(entry, "kind", "noun")) ||
            (entry->class == LEX_INCIDENT_CUE && lex_attr(entry, "cyber")))
            return true;
    }
    return false;
}

static bool known_group_at(struct document *doc, uint32_t t)
{
    const struct lex_hit *hit = hit_at(doc, t, LEX_THREAT_GROUP);
    if (!hit || !document_is_free(doc, t, hit->end) ||
        !(doc->text->tokens.items[t].flags & TOKEN_CAPITAL ||
          doc->text->tokens.items[t].flags & TOKEN_HAS_DIGIT))
        return false;
    if (lex_attr(hit->entry, "word") && !sentence_tells_of_gangs(doc, t))
        return false;
    bool alone = lex_is_kind(hit->entry, "seller");
    threat_add_actor(doc, t, hit->end, alone ? ACTOR_THREAT_ACTOR : ACTOR_THREAT_GROUP,
                     document_lexicon_rule(doc, hit->entry));
    return true;
}

static void find_again(struct document *doc)
{
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        if (doc->owner[t] != OWNER_NONE)
            continue;
        for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
            struct actor *actor = &doc->findings->actors.items[i];
            if (actor->kind == ACTOR_PERSON || !text_goes_on(doc->text, t, actor->name))
                continue;
            for (uint32_t end = t + 1;
                 end <= t + MOST_ALIAS_WORDS && end <= doc->text->tokens.count &&
                 document_is_free(doc, t, end);
                 end++) {
                struct span span = name_span(doc, t, end);
                if (!slice_equal(slice_sub(doc->text->bytes, span), actor->name))
                    continue;
                VEC_ADD(doc->arena, &actor->mentions, ((struct mention){span, "threat.again"}));
                document_own(doc, t, end, OWNER_THREAT_ACTOR);
                break;
            }
        }
    }
}

/* One who is named at a token, by the first rule that fits. Elsewhere than in a leak's story songs
 * are released by people too. */
static void find_at(struct document *doc, uint32_t t, bool is_story)
{
    if ((is_story && threat_initials_at(doc, t)) || alias_at(doc, t, is_story) ||
        known_group_at(doc, t))
        return;
    uint32_t end = alias_end(doc, t);
    if (apposition_at(doc, t, end) || handle_at(doc, t) || !is_story)
        return;
    if (!inserted_at(doc, t, end) && !gang_at(doc, t))
        agent_at(doc, t, end);
}

void recognize_threat_actors(struct document *doc)
{
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        /* Where nothing leads to it, a word written small is nobody's name. */
        bool is_small = token_of(doc, t)->flags & TOKEN_ALL_SMALL;
        bool is_led =
            lex_ends(&doc->hits, t, LEX_NICKNAME_CUE) || (t > 0 && is_mark(doc, t - 1, ","));
        if (doc->owner[t] == OWNER_NONE && (is_led || !is_small))
            find_at(doc, t, doc->is_leak_story);
    }
    find_again(doc);
    threat_join_initials(doc);
}
