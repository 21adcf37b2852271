/* Where data is posted, sold or talked of: known sites first, then new ones by the words that lead
 * to them. */
#include "recognize/names.h"

enum { TOLD_BEFORE = 14, TOLD_BEHIND = 6 }; /* tokens between a network and what was done there */

static void add_platform(struct document *doc, struct slice name, uint32_t first, uint32_t end,
                         const char *rule)
{
    struct platform *platform = NULL;
    for (uint32_t i = 0; i < doc->findings->platforms.count && !platform; i++) {
        if (name_equal(doc, doc->findings->platforms.items[i].name, name))
            platform = &doc->findings->platforms.items[i];
    }
    if (!platform) {
        platform = VEC_PUSH(doc->arena, &doc->findings->platforms);
        platform->name = name;
    }
    VEC_ADD(doc->arena, &platform->mentions, document_mention(doc, first, end, rule));
    document_own(doc, first, end, OWNER_PLATFORM);
}

static bool is_written_as_name(const struct document *doc, uint32_t first, uint32_t end)
{
    struct slice text = tokens_text(doc->text, first, end);
    for (size_t i = 0; i < text.len; i++) {
        if ((text.ptr[i] >= 'A' && text.ptr[i] <= 'Z') || text.ptr[i] == '.')
            return true;
    }
    return false;
}

static const struct lex_hit *cue_before(const struct document *doc, uint32_t end)
{
    return end > 0 ? hit_before(doc, end, LEX_PLATFORM_CUE) : NULL;
}

/* "akun pemantau @ancaman_id di platform X": somebody told of it there. */
static bool has_handle(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        struct slice word = token_text(doc->text, t);
        if (word.len && word.ptr[0] == '@')
            return true;
    }
    return false;
}

/* Networks where everybody talks play a part only where something was put there: "posted on
 * Twitter", "cuitan di X". */
static bool is_used(const struct document *doc, const struct lex_hit *hit)
{
    const char *kind = lex_attr(hit->entry, "kind");
    if (!kind || (strcmp(kind, "social") != 0 && strcmp(kind, "host") != 0 &&
                  strcmp(kind, "messenger") != 0))
        return true;
    const struct sentence *sentence = sentence_of(doc, hit->first);
    uint32_t from = hit->first > sentence->first_token + TOLD_BEFORE ? hit->first - TOLD_BEFORE
                                                                     : sentence->first_token;
    uint32_t to =
        hit->end + TOLD_BEHIND < sentence->end_token ? hit->end + TOLD_BEHIND : sentence->end_token;
    bool account =
        hit_before(doc, hit->first, LEX_NICKNAME_CUE) || hit_at(doc, hit->end, LEX_NICKNAME_CUE);
    /* Speakers have channels too; a messenger's is where sellers announce. */
    const struct lex_hit *cue = cue_before(doc, hit->first);
    bool posted = cue && (lex_attr_is(cue->entry, "kind", "post") ||
                          (strcmp(kind, "social") != 0 && lex_attr_is(cue->entry, "kind", "site")));
    bool part = strcmp(kind, "messenger") == 0 && is_small_word(doc, hit->end, "platform_part");
    return account || has_handle(doc, sentence->first_token, sentence->end_token) || posted ||
           (part && doc->is_leak_story) || hit_first_in(doc, from, to, LEX_INCIDENT_CUE);
}

/* "situs raid forum", "forum breached", "akun twitter": written small, a name of two words behind a
 * word for a site (a forum's of one in Indonesian), or a network behind one for an account. */
static bool is_named_site(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *account = hit_before(doc, hit->first, LEX_NICKNAME_CUE);
    bool forum = lex_attr_is(hit->entry, "kind", "forum") && doc->text->lang == LANG_ID;
    return ((hit->end > hit->first + 1 || forum) && cue_before(doc, hit->first)) ||
           (account && lex_attr_is(hit->entry, "kind", "social") &&
            lex_attr_is(account->entry, "kind", "weak"));
}

static void known_platforms(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_PLATFORM, t)) < doc->text->tokens.count;) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_PLATFORM);
        if (!document_is_free(doc, t, hit->end) ||
            (!is_written_as_name(doc, t, hit->end) && !is_named_site(doc, hit))) {
            t++;
            continue;
        }
        if (is_used(doc, hit))
            add_platform(doc, slice_of(lex_name(hit->entry, LANG_UND)), t, hit->end,
                         document_lexicon_rule(doc, hit->entry));
        else
            document_reject(doc, t, hit->end, "platform", "platform.only-named");
        t = hit->end;
    }
}

static bool is_domain(const struct document *doc, uint32_t token)
{
    struct slice text = token_text(doc->text, token);
    const char *dot = memrchr(text.ptr, '.', text.len);
    return dot && dot > text.ptr && text.ptr + text.len - dot >= 3 &&
           !(doc->text->tokens.items[token].flags & TOKEN_HAS_DIGIT);
}

static bool is_other_name(const struct document *doc, uint32_t first, uint32_t end)
{
    static const enum lex_class others[] = {
        LEX_PLACE, LEX_OUTLET,  LEX_AGENCY, LEX_AGENCY_HEAD, LEX_MALWARE,   LEX_THREAT_GROUP,
        LEX_MONTH, LEX_WEEKDAY, LEX_TITLE,  LEX_NOT_NAME,    LEX_NOT_AGENCY};
    for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
        for (uint32_t t = first; t < end; t++) {
            const struct lex_hit *hit = hit_at(doc, t, others[i]);
            if (hit && (t == first || hit->end >= end))
                return true;
        }
    }
    return false;
}

/* "penjual menawarkan data di situs X": the site is where the sale is told of before, and nobody
 * broke into it. */
static bool is_selling_place(const struct document *doc, const struct lex_hit *cue, uint32_t name)
{
    const struct sentence *s = sentence_of(doc, name);
    bool sold = false;
    if (!is_small_word(doc, cue->first, "place_of_sale") &&
        !(cue->first > s->first_token && is_small_word(doc, cue->first - 1, "place_of_sale")))
        return false;
    for (uint32_t t = s->first_token; t < cue->first; t++) {
        const struct lex_hit *word = hit_at(doc, t, LEX_INCIDENT_CUE),
                             *who = hit_at(doc, t, LEX_NICKNAME_CUE);
        if (word && lex_attr_is(word->entry, "kind", "break"))
            return false;
        sold = sold || (word && lex_attr_is(word->entry, "kind", "sale")) ||
               (who && lex_attr(who->entry, "seller"));
    }
    return sold;
}

/* Every other place where a site that was found new is named. */
static void find_again(struct document *doc)
{
    for (uint32_t i = 0; i < doc->findings->platforms.count; i++) {
        struct platform platform = doc->findings->platforms.items[i];
        const struct mention *found = &platform.mentions.items[0];
        uint32_t first = token_at_byte(doc->text, found->span.start);
        if (!slice_starts_with(slice_of(found->rule), SLICE("platform.")) ||
            token_text(doc->text, first).len != platform.name.len)
            continue;
        for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
            if (doc->owner[t] == OWNER_NONE && slice_equal(token_text(doc->text, t), platform.name))
                add_platform(doc, platform.name, t, t + 1, "platform.again");
        }
    }
}

/* "forum X", "dijual di X": X is a site for selling only where the sentence tells of selling or
 * posting data. */
static void new_platforms(struct document *doc)
{
    for (uint32_t t = 1; t < doc->text->tokens.count; t++) {
        const struct lex_hit *cue = cue_before(doc, t);
        const struct token *token = &doc->text->tokens.items[t];
        if (!cue || lex_attr_is(cue->entry, "kind", "way") || doc->owner[t] != OWNER_NONE ||
            token->class != TOKEN_WORD || sentence_is_title_case(doc, token->sentence))
            continue;
        uint32_t end = name_run_end(doc, t, false);
        if (end == t && is_domain(doc, t))
            end = t + 1;
        const struct sentence *sentence = sentence_of(doc, t);
        bool sale = false;
        for (uint32_t i = sentence->first_token; i < sentence->end_token && !sale; i++) {
            const struct lex_hit *hit = hit_at(doc, i, LEX_INCIDENT_CUE);
            sale = hit && !lex_attr(hit->entry, "weak");
        }
        bool forum = lex_attr_is(cue->entry, "kind", "site");
        const char *word = forum ? NULL : "post";
        if (end == t || end - t > 3 || is_other_name(doc, t, end) || (!sale && !word))
            continue;
        struct slice lead = tokens_text(doc->text, cue->first, cue->end);
        bool says_forum = slice_find(lead, SLICE("forum"), 0) < lead.len ||
                          slice_find(lead, SLICE("market"), 0) < lead.len ||
                          slice_find(lead, SLICE("gelap"), 0) < lead.len;
        if (forum && !says_forum && !is_selling_place(doc, cue, t))
            continue;
        add_platform(doc, tokens_text(doc->text, t, end), t, end,
                     forum ? "platform.after-forum" : "platform.after-post");
    }
}

void recognize_platforms(struct document *doc)
{
    known_platforms(doc);
    new_platforms(doc);
    find_again(doc);
}
