/* Which names are hackers', sellers' and gangs': what the rules took and what stands beside their
 * words is weighed by all that the text tells of it (threat_signs.h). */
#include "recognize/threat_signs.h"

#include "base/map.h"

enum {
    CUE_BEFORE = 8, /* how far from a word for hackers a name is asked for */
    CUE_BEHIND = 6,
    FAR_BEHIND = 16, /* of a man by his name: "X, then an auditor at …, leaked" */
    MOST_WORDS = 4,
    MOST_CANDIDATES = 200,
    ENOUGH = 50,      /* hundredths of a log-odds: what no rule took becomes a hacker */
    TOO_LITTLE = -100 /* and what one took does not */
};

struct threat_candidate {
    uint32_t first, end; /* first sight */
    uint32_t actor;      /* that a rule made of it; NO_INDEX */
    unsigned seen;
    bool is_held; /* that man is told of by his own name */
    bool is_near; /* a word for hackers */
    bool is_firm; /* its capital is not the sentence's */
    uint64_t signs;
};

struct threat_mention {
    uint32_t first, end, candidate;
    bool is_part; /* of the name: "Boykov" */
};

struct threat_candidates {
    struct map numbers;   /* by name */
    struct map parts;     /* by the first or the last word of a name of several */
    VEC(uint32_t) wholes; /* by the number of a part: whose it is */
    VEC(struct threat_candidate) all;
    VEC(struct threat_mention) mentions;
};

/* "qorvex" of "@qorvex" */
static struct slice name_of(const struct document *doc, uint32_t first, uint32_t end)
{
    struct slice name = slice_sub(doc->text->bytes, name_span(doc, first, end));
    return name.len > 1 && name.ptr[0] == '@' ? (struct slice){name.ptr + 1, name.len - 1} : name;
}

static uint32_t number_of(struct document *doc, struct threat_candidates *found, uint32_t first,
                          uint32_t end)
{
    bool is_new;
    uint32_t number = map_intern(&found->numbers, name_of(doc, first, end), &is_new);
    if (is_new)
        VEC_ADD(doc->arena, &found->all,
                ((struct threat_candidate){.first = first, .end = end, .actor = NO_INDEX}));
    return number;
}

static void add_part(struct document *doc, struct threat_candidates *found, uint32_t word,
                     uint32_t number)
{
    bool is_new;
    struct slice name = name_of(doc, word, word + 1);
    if (map_get(&found->numbers, name) != MAP_NONE || token_of(doc, word)->class != TOKEN_WORD)
        return;
    map_intern(&found->parts, name, &is_new);
    if (is_new)
        VEC_ADD(doc->arena, &found->wholes, number);
}

static void add_mention(struct document *doc, struct threat_candidates *found, uint32_t first,
                        uint32_t end, bool is_near)
{
    uint32_t part = end == first + 1 ? map_get(&found->parts, name_of(doc, first, end)) : MAP_NONE;
    uint32_t number =
        part == MAP_NONE ? number_of(doc, found, first, end) : found->wholes.items[part];
    struct threat_candidate *candidate = &found->all.items[number];
    const struct token *token = token_of(doc, first);
    candidate->seen++;
    candidate->is_near = candidate->is_near || is_near;
    candidate->is_firm = candidate->is_firm || !(token->flags & TOKEN_SENTENCE_START);
    VEC_ADD(doc->arena, &found->mentions,
            ((struct threat_mention){first, end, number, part != MAP_NONE}));
    if (candidate->seen == 1 && end > first + 1) {
        add_part(doc, found, first, number);
        add_part(doc, found, end - 1, number);
    }
}

/* What the rules took. */
static void collect_ruled(struct document *doc, struct threat_candidates *found)
{
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        const struct actor *actor = &doc->findings->actors.items[i];
        const struct mention *mention;
        VEC_EACH(mention, &actor->mentions)
        {
            uint32_t first = token_at_byte(doc->text, mention->span.start),
                     end = token_at_byte(doc->text, mention->span.end - 1) + 1;
            add_mention(doc, found, first, end, true);
            struct threat_candidate *c =
                &found->all.items[found->mentions.items[found->mentions.count - 1].candidate];
            c->actor = i;
            c->is_held = threat_has_own_name(actor);
        }
    }
}

/* Does a word for hackers, for what they call themselves or do stand close by, in the sentence? */
static bool is_near_cue(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct sentence *s = sentence_of(doc, first);
    uint32_t from = first > s->first_token + CUE_BEFORE ? first - CUE_BEFORE : s->first_token,
             to = end + (end > first + 1 ? FAR_BEHIND : CUE_BEHIND);
    to = to < s->end_token ? to : s->end_token;
    for (uint32_t t = from; t < to; t++) {
        if (t >= first && t < end)
            continue;
        const struct lex_hit *told = hit_at(doc, t, LEX_INCIDENT_CUE),
                             *claim = t == end ? hit_at(doc, t, LEX_SPEECH_VERB) : NULL;
        if (lex_starts(&doc->hits, t, LEX_NICKNAME_CUE) ||
            (told && (lex_is_kind(told->entry, "ransom") || lex_attr(told->entry, "cyber"))) ||
            (claim && lex_attr_is(claim->entry, "stance", "claims")))
            return true;
    }
    return false;
}

/* "“Mbah Data”": the end of what quotation marks hold; `first` where it is no name. */
static uint32_t quoted_end(const struct document *doc, uint32_t first)
{
    uint32_t end = first;
    while (end < doc->text->tokens.count && end < first + MOST_WORDS + 1 &&
           !is_quotation_mark(doc, end) && doc->owner[end] == OWNER_NONE)
        end++;
    end -= end > first && (is_mark(doc, end - 1, ",") || is_mark(doc, end - 1, "."));
    bool named = end > first && end < doc->text->tokens.count &&
                 (is_capital(doc, first) || threat_is_handle(doc, first) ||
                  (end == first + 1 && token_of(doc, first)->class == TOKEN_WORD));
    return named && (is_quotation_mark(doc, end) || is_quotation_mark(doc, end + 1)) ? end : first;
}

/* The end of a name that begins at a token, whoever bears it; the token where none begins. */
static uint32_t candidate_end(const struct document *doc, uint32_t t)
{
    const struct token *token = token_of(doc, t), *next = token_of(doc, t + 1);
    bool first = token->flags & TOKEN_SENTENCE_START || t == 0,
         quoted = t > 0 && is_quotation_mark(doc, t - 1) && !(token->flags & TOKEN_SPACE_BEFORE);
    if (token->flags & TOKEN_ALL_SMALL && !quoted && !lex_ends(&doc->hits, t, LEX_NICKNAME_CUE))
        return t; /* as most words are */
    if (quoted && quoted_end(doc, t) > t)
        return quoted_end(doc, t);
    if (is_mark(doc, t, "@") && next && !(next->flags & TOKEN_SPACE_BEFORE) &&
        doc->owner[t + 1] == OWNER_NONE)
        return t + 2;
    if (is_account_name(doc, t))
        return t + 1;
    const struct lex_hit *cue = hit_at(doc, t, LEX_NICKNAME_CUE);
    if (!first && name_word(doc, t - 1) && !lex_ends(&doc->hits, t, LEX_NICKNAME_CUE) &&
        !lex_ends(&doc->hits, t, LEX_TITLE) && !lex_ends(&doc->hits, t, LEX_INCIDENT_CUE))
        return t; /* inside another name */
    if (cue && first)
        return t;
    uint32_t end = threat_alias_end(doc, t), run = name_run_end(doc, t, false);
    if (end == t && run <= t + MOST_WORDS)
        end = run;
    if (end == t && threat_is_handle(doc, t))
        end = t + 1;
    if (end == t && token->class == TOKEN_WORD && token->key == KEY_UNKNOWN &&
        (threat_cue_ending(doc, t, "named") || threat_cue_ending(doc, t, "weak") ||
         threat_cue_ending(doc, t, "noun")))
        end = t + 1; /* "akun zeynorax" */
    return end;
}

/* What they did not take. */
static void collect_others(struct document *doc, struct threat_candidates *found)
{
    for (uint32_t t = 0; t < doc->text->tokens.count && found->all.count < MOST_CANDIDATES; t++) {
        uint32_t end = doc->owner[t] == OWNER_NONE ? candidate_end(doc, t) : t;
        if (end == t || !document_is_free(doc, t, end) || threat_is_known(doc, t, end))
            continue;
        bool headline = sentence_is_title_case(doc, token_of(doc, t)->sentence);
        add_mention(doc, found, t, end, !headline && is_near_cue(doc, t, end));
        t = end - 1;
    }
}

/* Those of all its mentions together. */
static uint64_t signs_in_all(const struct document *doc, const struct threat_candidate *c,
                             unsigned most)
{
    uint32_t others = doc->findings->actors.count - (c->actor != NO_INDEX);
    return THREAT_SIGN_IF(doc->text->lang == LANG_EN, ENGLISH) |
           THREAT_SIGN_IF(doc->is_leak_story, LEAK) | THREAT_SIGN_IF(c->actor != NO_INDEX, RULED) |
           THREAT_SIGN_IF(c->is_held, HELD) | THREAT_SIGN_IF(c->seen >= 2, TWICE) |
           THREAT_SIGN_IF(c->seen >= 3, OFTEN) | THREAT_SIGN_IF(c->seen == most, FOREMOST) |
           THREAT_SIGN_IF(!c->is_firm, STARTS_ONLY) | THREAT_SIGN_IF(others == 0, ONLY);
}

static int weigh(struct document *doc, struct threat_candidate *c, unsigned most)
{
    enum threat_sort sort = threat_sort_of(doc, c->first, c->end);
    c->signs |= signs_in_all(doc, c, most);
    int weight = sign_weights_of(doc->learnt->threats, sort, c->signs);
    bool found = weight >= (c->actor == NO_INDEX ? ENOUGH : TOO_LITTLE);
    if (doc->explain) {
        struct slice signs = sign_names_text(doc->arena, &threat_names, c->signs);
        const char *rule = c->actor == NO_INDEX
                               ? NULL
                               : doc->findings->actors.items[c->actor].mentions.items[0].rule;
        struct name_weighing noted = {
            tokens_span(doc->text, c->first, c->end), weight, threat_names.kinds[sort],
            arena_string(doc->arena, signs),          rule,   found};
        VEC_ADD(doc->arena, &doc->findings->threat_weighings, noted);
    }
    return weight;
}

/* Takes back what the rules took of the actors that are marked. */
static void drop(struct document *doc, const bool *is_dropped)
{
    struct actor *all = doc->findings->actors.items;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        const struct mention *mention;
        if (!is_dropped[i]) {
            all[kept++] = all[i];
            continue;
        }
        VEC_EACH(mention, &all[i].mentions)
        {
            uint32_t first = token_at_byte(doc->text, mention->span.start),
                     end = token_at_byte(doc->text, mention->span.end - 1) + 1;
            document_own(doc, first, end, OWNER_NONE);
            document_reject(doc, first, end, "actor", "threat.weighed");
        }
    }
    if (kept < doc->findings->actors.count) /* their numbers are others now */
        memset(doc->index_hint, 0, doc->text->tokens.count * sizeof *doc->index_hint);
    doc->findings->actors.count = kept;
}

/* Names that weigh enough become hackers. */
static bool add(struct document *doc, const struct threat_candidates *found, const int *weights)
{
    const uint64_t group =
        THREAT_SIGN_IF(true, MANY) | THREAT_SIGN_IF(true, GANG) | THREAT_SIGN_IF(true, NEXT_GANG);
    bool any = false;
    for (uint32_t i = 0; i < found->mentions.count; i++) {
        const struct threat_mention *mention = &found->mentions.items[i];
        const struct threat_candidate *c = &found->all.items[mention->candidate];
        if (!c->is_near || c->actor != NO_INDEX || weights[mention->candidate] < ENOUGH ||
            mention->is_part || !document_is_free(doc, mention->first, mention->end))
            continue;
        threat_add_actor(doc, mention->first, mention->end,
                         c->signs & group ? ACTOR_THREAT_GROUP : ACTOR_THREAT_ACTOR,
                         "threat.weighed");
        any = true;
    }
    return any;
}

bool threat_choose(struct document *doc)
{
    struct threat_candidates found = {0};
    unsigned most = 0;
    map_init(&found.numbers, doc->arena);
    map_init(&found.parts, doc->arena);
    collect_ruled(doc, &found);
    collect_others(doc, &found);
    for (uint32_t i = 0; i < found.mentions.count; i++) {
        const struct threat_mention *mention = &found.mentions.items[i];
        struct threat_candidate *c = &found.all.items[mention->candidate];
        if (c->is_near)
            c->signs |= threat_signs_of(doc, mention->first, mention->end);
        most = c->is_near && c->seen > most ? c->seen : most;
    }
    int *weights = ARENA_ARRAY(doc->arena, int, found.all.count + 1);
    bool *is_dropped = ARENA_ARRAY(doc->arena, bool, doc->findings->actors.count + 1);
    memset(is_dropped, 1, doc->findings->actors.count);
    for (uint32_t i = 0; i < found.all.count; i++) {
        struct threat_candidate *c = &found.all.items[i];
        weights[i] = c->is_near ? weigh(doc, c, most) : 0;
        if (c->actor != NO_INDEX && weights[i] >= TOO_LITTLE)
            is_dropped[c->actor] = false; /* by one of its names */
    }
    drop(doc, is_dropped);
    return add(doc, &found, weights);
}
