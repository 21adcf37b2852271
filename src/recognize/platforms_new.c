/* Forums, markets and hosts that no lexicon has, by the words that lead to them or say behind them
 * what they are. */
#include "recognize/agencies.h"
#include "recognize/platforms.h"

enum {
    MOST_NAME_WORDS = 3,
    MOST_ADJECTIVES = 2,
    VICTIM_WEIGHT = 3,
    PUT_REACH = 8,
    FILE_REACH = 14
};

/* Where a new site's name may stand, and what says that it is one. */
struct candidate {
    uint32_t first, end;       /* the name */
    const struct lex_hit *cue; /* "forum", "hacking forum", "dijual di" */
    const char *rule;
};

static bool is_other_name(const struct document *doc, uint32_t first, uint32_t end)
{
    static const enum lex_class others[] = {
        LEX_PLATFORM,     LEX_PLACE, LEX_OUTLET,  LEX_AGENCY, LEX_AGENCY_HEAD, LEX_MALWARE,
        LEX_THREAT_GROUP, LEX_MONTH, LEX_WEEKDAY, LEX_TITLE,  LEX_NOT_NAME,    LEX_NOT_AGENCY};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        for (uint32_t t = first; t < end; t++) {
            const struct lex_hit *hit = hit_at(doc, t, others[i]);
            if (hit && others[i] == LEX_AGENCY_HEAD && t > first &&
                platform_cue_is(hit_at(doc, t, LEX_PLATFORM_CUE), "forum"))
                continue; /* "situs gelap Brack Forum" */
            if (hit && (t == first || hit->end >= end))
                return true;
        }
    }
    return false;
}

/* "hacking forum", "forum" */
static bool is_forum(const struct lex_hit *cue)
{
    return platform_cue_is(cue, "dark") || platform_cue_is(cue, "forum");
}

/* What a platform is. */
static bool tells_kind(const struct lex_hit *cue)
{
    return is_forum(cue) || platform_cue_is(cue, "site");
}

/* "9near.org" is no word, and a name. */
static bool may_be_name(const struct document *doc, uint32_t t)
{
    return token_of(doc, t)->class == TOKEN_WORD || is_domain_name(doc, t);
}

/* The end of a name that begins at a token; the token itself where there is none. In quotation
 * marks, and behind "bernama", a name may be written small. */
static uint32_t name_end(const struct document *doc, uint32_t first, bool is_led)
{
    const struct token *token = token_of(doc, first);
    if (!token || doc->owner[first] != OWNER_NONE || !may_be_name(doc, first))
        return first;
    uint32_t end = name_run_end(doc, first, false);
    if (end == first && (is_domain_name(doc, first) || (is_led && token->key == KEY_UNKNOWN)))
        end = first + 1;
    return end - first <= MOST_NAME_WORDS ? end : first;
}

/* "forum X", "forum bernama X", "forum, X,", "forum “X”": the cue before a name at a token. */
static const struct lex_hit *leading_cue(const struct document *doc, uint32_t name, bool *is_led)
{
    uint32_t at = name;
    bool quoted = at > 0 && is_quotation_mark(doc, at - 1);
    at -= quoted;
    const struct lex_hit *named = hit_before(doc, at, LEX_NICKNAME_CUE);
    bool is_named = named && (lex_is_kind(named->entry, "named"));
    if (is_named)
        at = named->first;
    bool comma = !is_named && at > 1 && is_mark(doc, at - 1, ",");
    at -= comma;
    const struct lex_hit *cue = at > 0 ? platform_cue_before(doc, at) : NULL;
    *is_led = quoted || is_named;
    bool fits = comma ? is_forum(cue) : !is_named || tells_kind(cue);
    return fits && !platform_cue_is(cue, "former") ? cue : NULL; /* "Acme (formerly Lampion)" */
}

/* "a dark web intelligence firm": who watches such places is none. */
static bool is_firm_of_it(const struct document *doc, uint32_t at)
{
    enum { MOST_WORDS = 3 };
    for (uint32_t t = at; t < at + MOST_WORDS && t < doc->text->tokens.count; t++) {
        if (is_small_word(doc, t, "watching_firm"))
            return true;
        if (token_of(doc, t)->class != TOKEN_WORD || is_small_word(doc, t, "clause_joint"))
            return false;
    }
    return false;
}

/* "Vexboard, a hacking forum": what the site is, said behind its name; NULL where nothing is. */
static const struct lex_hit *kind_behind(const struct document *doc, uint32_t end)
{
    uint32_t at = end + 1;
    bool article = is_small_word(doc, at, "article");
    if (!is_mark(doc, end, ",") || !(article || doc->text->lang == LANG_ID))
        return NULL;
    if (!article) { /* "Vexboard, forum jual beli data" */
        const struct lex_hit *cue = hit_at(doc, at, LEX_PLATFORM_CUE);
        return is_forum(cue) ? cue : NULL;
    }
    for (uint32_t t = at + 1; t <= at + 1 + MOST_ADJECTIVES && t < doc->text->tokens.count; t++) {
        const struct lex_hit *cue = hit_at(doc, t, LEX_PLATFORM_CUE);
        if (is_forum(cue))
            return is_firm_of_it(doc, cue->end) ? NULL : cue;
    }
    return NULL;
}

/* "the Rapidleaks forum", "the Rapidleaks cybercrime forum", in English. */
static const struct lex_hit *noun_behind(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *cue =
        first > 0 && is_small_word(doc, first - 1, "determiner") && end < doc->text->tokens.count
            ? hit_at(doc, end, LEX_PLATFORM_CUE)
            : NULL;
    if (platform_cue_is(cue, "site") &&
        is_domain_name(doc, first)) /* "the beached.to site forum" */
        cue = hit_at(doc, cue->end, LEX_PLATFORM_CUE);
    return doc->text->lang == LANG_EN && is_forum(cue) && !is_capital(doc, end) ? cue : NULL;
}

/* "penjual menawarkan data di situs X", "uploaded the files to the site X": the site is where the
 * sale is told of before, or something was put just before, and nobody broke into it. */
static bool is_selling_place(const struct document *doc, const struct lex_hit *cue, uint32_t name)
{
    const struct sentence *s = sentence_of(doc, name);
    uint32_t lead = cue->first;
    bool sold = false,
         taken = false; /* "dicuri di situs X", not "dicuri, lalu dijual di situs X" */
    if (lead > s->first_token && is_small_word(doc, lead - 1, "article"))
        lead--;
    bool joined = lead > s->first_token + 1 && is_small_word(doc, lead - 1, "list_and") &&
                  doc->owner[lead - 2] == OWNER_PLATFORM; /* "di forum A dan situs B" */
    if (!joined && !is_small_word(doc, cue->first, "place_of_sale") &&
        !(lead > s->first_token && (is_small_word(doc, lead - 1, "place_of_sale") ||
                                    is_small_word(doc, lead - 1, "host_lead"))))
        return false;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct lex_hit *word = hit_at(doc, t, LEX_INCIDENT_CUE),
                             *who = hit_at(doc, t, LEX_NICKNAME_CUE);
        if (word && t < cue->first && lex_is_kind(word->entry, "break") && !who)
            return false; /* "diretas", not "peretas" */
        bool put = (word && lex_is_kind(word->entry, "sale")) || is_small_word(doc, t, "put");
        if (t < cue->first && (put || (word && lex_attr(word->entry, "theft"))))
            taken = !put;
        sold = sold || (word && lex_is_kind(word->entry, "sale")) ||
               (who && lex_attr(who->entry, "seller"));
    }
    uint32_t near = lead > s->first_token + FILE_REACH ? lead - FILE_REACH : s->first_token;
    if (taken)
        return false;
    return sold || (doc->is_leak_story && has_small_word(doc, near, lead, "put") &&
                    !has_small_word(doc, s->first_token, name, "statement"));
}

static bool tells_of_leak(const struct document *doc, uint32_t token)
{
    const struct sentence *sentence = sentence_of(doc, token);
    for (uint32_t i = sentence->first_token; i < sentence->end_token; i++) {
        const struct lex_hit *hit = hit_at(doc, i, LEX_INCIDENT_CUE);
        if (hit && !lex_attr(hit->entry, "weak"))
            return true;
    }
    return false;
}

/* "Di forum X pelaku menulis …", "unggahan di forum X": of one who sells, or of what was put. */
static bool tells_of_post(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    return has_small_word(doc, s->first_token, s->end_token, "put") ||
           has_hit_with(doc, s->first_token, s->end_token, LEX_VOICE, "kind", "villain");
}

/* "Forum Merdeka": a cue with a capital inside a sentence is part of a name. */
static bool is_in_name(const struct document *doc, const struct lex_hit *cue)
{
    return is_capital(doc, cue->first) &&
           !(token_of(doc, cue->first)->flags & TOKEN_SENTENCE_START);
}

static bool tells_victim(const struct lex_hit *cue)
{
    return cue && lex_attr_is(cue->entry, "role", "victim") &&
           lex_attr_number(cue->entry, "weight", 0) >= VICTIM_WEIGHT;
}

/* "Marketplace X kebobolan", "customers of the marketplace X": whose data it is. */
static bool is_victim(const struct document *doc, const struct candidate *c)
{
    bool led = c->cue->first < c->first;
    uint32_t lead = led ? c->cue->first : c->first;
    if (led && is_small_word(doc, lead, "place_of_sale"))
        lead = 0; /* "data nasabah di situs X": what stands before says nothing of the site */
    lead -= lead > 0 && is_small_word(doc, lead - 1, "article");
    return tells_victim(role_cue_at(doc, c->end, "after")) ||
           tells_victim(lead ? role_cue_before(doc, lead) : NULL) ||
           (lead && led && hit_before(doc, lead, LEX_UNIT)); /* "91 juta akun marketplace X" */
}

/* Is the name that of a place where data is sold or posted? A word for such places alone says so,
 * and in the report of a leak "the forum X"; a site must be one where something is sold. */
static bool is_platform(const struct document *doc, const struct candidate *c)
{
    bool owns = possessive_length(token_text(doc->text, c->end - 1)) > 0;
    if (owns || is_other_name(doc, c->first, c->end) || is_in_name(doc, c->cue))
        return false;
    if (platform_cue_is(c->cue, "post"))
        return true;
    if (is_victim(doc, c))
        return false;
    if (platform_cue_is(c->cue, "site"))
        return (doc->is_leak_story || tells_of_leak(doc, c->first)) &&
               is_selling_place(doc, c->cue, c->first);
    bool told = doc->text->lang == LANG_EN || tells_of_post(doc, c->first);
    return tells_of_leak(doc, c->first) ||
           (doc->is_leak_story &&
            (platform_cue_is(c->cue, "dark") || (platform_cue_is(c->cue, "forum") && told)));
}

/* "shared on Tuesday through brached.to": an address where something was put. */
static bool is_put_at_address(const struct document *doc, uint32_t t)
{
    uint32_t first = sentence_of(doc, t)->first_token;
    if (t == first || hit_at(doc, t, LEX_AGENCY) || hit_at(doc, t, LEX_OUTLET) ||
        !is_small_word(doc, t - 1, "place_of_sale"))
        return false;
    for (uint32_t i = t; i-- > first && t - i <= PUT_REACH;) {
        if (is_small_word(doc, i, "put"))
            return tells_of_leak(doc, t) || doc->is_leak_story;
    }
    return false;
}

/* "dijual lewat sejumlah website, yaitu www.a.com, b.org, dan c.net": one of a list of addresses
 * that a word for sites opens, in a sentence that tells of a sale. */
static bool is_listed_address(const struct document *doc, uint32_t t)
{
    const struct sentence *s = sentence_of(doc, t);
    uint32_t at = t;
    while (at > s->first_token &&
           (is_domain_name(doc, at - 1) || is_mark(doc, at - 1, ",") || is_mark(doc, at - 1, ":") ||
            is_small_word(doc, at - 1, "list_and") || is_small_word(doc, at - 1, "list_opens")))
        at--;
    return at < t && platform_cue_is(platform_cue_before(doc, at), "site") &&
           has_hit_with(doc, s->first_token, at, LEX_INCIDENT_CUE, "kind", "sale");
}

static bool candidate_at(const struct document *doc, uint32_t t, struct candidate *c)
{
    bool is_led = false;
    c->first = t;
    c->cue = leading_cue(doc, t, &is_led);
    bool address = is_domain_name(doc, t);
    bool joined = t > 1 && address && is_small_word(doc, t - 1, "list_and") &&
                  doc->owner[t - 2] == OWNER_PLATFORM; /* "mega.nz and openload.ac" */
    bool put = !c->cue || platform_cue_is(c->cue, "way");
    if (address && ((put && (joined || is_put_at_address(doc, t))) || is_listed_address(doc, t))) {
        c->end = t + 1;
        c->rule = "platform.address";
        return true;
    }
    c->end = c->cue || is_capital(doc, t) ? name_end(doc, t, is_led && c->cue) : t;
    if (c->end == t)
        return false;
    c->rule = platform_cue_is(c->cue, "post") ? "platform.after-post" : "platform.after-forum";
    if (!c->cue || platform_cue_is(c->cue, "way")) {
        c->cue = kind_behind(doc, c->end);
        c->rule = "platform.told-behind";
    }
    if (!c->cue) {
        c->cue = noun_behind(doc, c->first, c->end);
        c->rule = "platform.before-forum";
    }
    return c->cue && is_platform(doc, c);
}

/* Every other place where a site that was found new is named. */
static void find_again(struct document *doc)
{
    struct map new_names;
    const struct platform *platform;
    map_init(&new_names, doc->arena);
    VEC_EACH(platform, &doc->findings->platforms)
    {
        const struct mention *found = &platform->mentions.items[0];
        uint32_t first = token_at_byte(doc->text, found->span.start);
        if (slice_starts_with(slice_of(found->rule), SLICE("platform.")) &&
            token_text(doc->text, first).len == platform->name.len)
            map_set(&new_names, platform->name, first);
    }
    for (uint32_t t = 0; new_names.count && t < doc->text->tokens.count; t++) {
        struct slice name = token_text(doc->text, t);
        if (doc->owner[t] == OWNER_NONE && map_get(&new_names, name) != MAP_NONE)
            platform_add(doc, name, t, t + 1, "platform.again");
    }
}

void platforms_find_new(struct document *doc)
{
    struct candidate c;
    if (!(doc->hits.present & LEX_SET(PLATFORM_CUE)) && !doc->is_leak_story)
        return;
    for (uint32_t t = 1; t < doc->text->tokens.count; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        if (doc->owner[t] == OWNER_NONE && may_be_name(doc, t) &&
            !sentence_is_title_case(doc, token->sentence) && candidate_at(doc, t, &c)) {
            platform_add(doc, tokens_text(doc->text, c.first, c.end), c.first, c.end, c.rule);
            t = c.end - 1;
        }
    }
    find_again(doc);
}
