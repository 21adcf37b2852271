/* Where data is posted, sold or talked of: known sites first, then new ones by the words that lead
 * to them. */
#include "recognize/platforms.h"

#include "base/fold.h"
#include "recognize/names.h"

/* tokens between a network and what was done there, or what says that nothing was */
enum {
    TOLD_BEFORE = 14,
    TOLD_BEHIND = 6,
    CONTACT_REACH = 9,
    TALK_REACH = 3,
    HANDLE_REACH = 3,
    OFFICIAL_REACH = 2
};
enum { MOST_NAMINGS = 100 }; /* the first ones tell: no square over a text's length */

void platform_add(struct document *doc, struct slice name, uint32_t first, uint32_t end,
                  const char *rule)
{
    bool is_new;
    uint32_t number = map_intern(&doc->platform_numbers, fold(doc->arena, name), &is_new);
    if (is_new)
        VEC_ADD(doc->arena, &doc->findings->platforms, (struct platform){.name = name});
    struct platform *platform = &doc->findings->platforms.items[number];
    VEC_ADD(doc->arena, &platform->mentions, document_mention(doc, first, end, rule));
    document_own(doc, first, end, OWNER_PLATFORM);
}

static bool is_written_as_name(const struct document *doc, uint32_t first, uint32_t end)
{
    struct slice text = tokens_text(doc->text, first, end);
    for (size_t i = 0; i < text.len; i++) {
        if ((text.ptr[i] >= 'A' && text.ptr[i] <= 'Z') ||
            (text.ptr[i] >= '0' && text.ptr[i] <= '9') || text.ptr[i] == '.')
            return true;
    }
    return false;
}

const struct lex_hit *platform_cue_before(const struct document *doc, uint32_t end)
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

/* "Requests for comment to the seller via Telegram": where people are asked or told; "Simak berita
 * di kanal Telegram": where readers are asked to look. */
static bool is_contact(const struct document *doc, uint32_t from, uint32_t first)
{
    bool via = platform_cue_is(platform_cue_before(doc, first), "way");
    for (uint32_t t = first; t-- > from;) {
        if (is_small_word(doc, t, "invitation") ||
            (via && first - t <= CONTACT_REACH && is_small_word(doc, t, "contact")))
            return true;
    }
    return false;
}

/* "its official Instagram account": where a body speaks for itself. */
static bool is_official(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t from = first > OFFICIAL_REACH ? first - OFFICIAL_REACH : 0;
    return has_small_word(doc, from, end + OFFICIAL_REACH, "official");
}

/* "mengaku belajar menjual data dari YouTube", "learned it from YouTube": where somebody was
 * taught.
 */
static bool is_learnt_from(const struct document *doc, uint32_t first)
{
    enum { LEARNT_REACH = 10 };
    uint32_t from = sentence_of(doc, first)->first_token;
    from = first > from + LEARNT_REACH ? first - LEARNT_REACH : from;
    return has_small_word(doc, from, first, "learnt_from");
}

/* "bot Telegram", "a Discord server", "a Facebook post" that nobody speaks in: the part of a
 * network where something is put. */
static bool has_part(const struct document *doc, const struct lex_hit *hit, bool social)
{
    const char *part = social                            ? "network_part"
                       : lex_is_kind(hit->entry, "host") ? "host_part"
                                                         : "platform_part";
    const struct sentence *sentence = sentence_of(doc, hit->first);
    return (is_small_word(doc, hit->end, part) ||
            (hit->first && is_small_word(doc, hit->first - 1, part))) &&
           !(social &&
             hit_first_in(doc, sentence->first_token, sentence->end_token, LEX_SPEECH_VERB));
}

static bool leads_to_place(const struct document *doc, uint32_t token)
{
    return is_small_word(doc, token, "place_of_sale") || is_small_word(doc, token, "put_place");
}

/* "mengunggah tangkapan layarnya di X", "muncul pada 21 Mei di Twitter": what was put there, and no
 * statement. */
static bool is_put_in(const struct document *doc, uint32_t from, uint32_t first)
{
    const struct lex_hit *way = platform_cue_before(doc, first); /* "hosted on the app Telegram" */
    uint32_t lead = platform_cue_is(way, "way") ? way->first : first;
    lead -= lead > from && is_small_word(doc, lead - 1, "article");
    bool host = lead > from && is_small_word(doc, lead - 1, "host_lead");
    bool by_way = lead < first && leads_to_place(doc, lead); /* "put out over Twitter" */
    if (lead <= from || !(host || by_way || leads_to_place(doc, lead - 1)))
        return false;
    return has_small_word(doc, from, first, "put") &&
           !has_small_word(doc, from, first, "statement");
}

/* "On Telegram, the group released a sample": the place opens the sentence, and what was put there
 * stands behind it. */
static bool is_put_behind(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    uint32_t to = hit->end + TOLD_BEFORE < s->end_token ? hit->end + TOLD_BEFORE : s->end_token;
    bool opens =
        hit->first == s->first_token + 1 && is_small_word(doc, s->first_token, "place_in_front");
    return opens && has_small_word(doc, hit->end, to, "put") &&
           !has_small_word(doc, hit->end, to, "statement");
}

/* "diungkap di X", "diungkap di media sosial X" */
static bool is_posted_at(const struct document *doc, uint32_t first)
{
    const struct lex_hit *cue = platform_cue_before(doc, first);
    if (cue && !lex_is_kind(cue->entry, "post") && cue->first)
        cue = platform_cue_before(doc, cue->first);
    return platform_cue_is(cue, "post");
}

/* "akun Twitter", not "pengguna Facebook", "Facebook admitted" */
static bool is_account(const struct lex_hit *cue)
{
    return cue && !lex_attr(cue->entry, "user") && !lex_is_kind(cue->entry, "act") &&
           !lex_is_kind(cue->entry, "guilt");
}

/* "akun Twitter", "spotted by the account lampdim on X" */
static bool has_account(const struct document *doc, uint32_t from, uint32_t first)
{
    enum { ACCOUNT_REACH = 6 };
    from = first > from + ACCOUNT_REACH ? first - ACCOUNT_REACH : from;
    for (uint32_t t = from; t < first; t++) {
        const struct lex_hit *cue = hit_at(doc, t, LEX_NICKNAME_CUE);
        if (is_account(cue) && (cue->end == first || lex_is_kind(cue->entry, "weak")))
            return true;
    }
    return is_account(hit_before(doc, first, LEX_NICKNAME_CUE));
}

/* "Facebook users", "pengguna Facebook": the word for its people on either side; NULL where none
 * stands there. */
static const struct lex_hit *users_beside(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *before = hit_before(doc, hit->first, LEX_UNIT);
    const struct lex_hit *unit = before ? before : hit_at(doc, hit->end, LEX_UNIT);
    return unit && lex_attr_is(unit->entry, "unit", "people") ? unit : NULL;
}

/* "533 million Facebook users", "533 juta pengguna Facebook": so many of its own users. */
static bool counts_its_users(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *users = users_beside(doc, hit);
    uint32_t first = users && users->first < hit->first ? users->first : hit->first;
    const struct number *number = first ? number_over(doc, first - 1) : NULL;
    return users && number && number->end_token == first;
}

/* "data of a million Facebook users leaked", "data pengguna Facebook bocor": its users beside a
 * word of leaking, and no account that tells of it. */
static bool leaks_its_users(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    return users_beside(doc, hit) &&
           hit_first_in(doc, s->first_token, s->end_token, LEX_INCIDENT_CUE) &&
           !has_handle(doc, s->first_token, s->end_token);
}

/* Does a condition hold where the platform is named, somewhere in the text? */
static bool is_named_where(const struct document *doc, const struct lex_entry *entry,
                           bool (*holds)(const struct document *doc, const struct lex_hit *hit))
{
    uint32_t t = 0;
    for (unsigned seen = 0; seen < MOST_NAMINGS; seen++, t++) {
        t = next_with(doc, LEX_PLATFORM, t);
        if (t >= doc->text->tokens.count)
            break;
        const struct lex_hit *hit = hit_at(doc, t, LEX_PLATFORM);
        if (hit->entry == entry && holds(doc, hit))
            return true;
    }
    return false;
}

static bool loses_its_users(const struct document *doc, const struct lex_hit *hit)
{
    return counts_its_users(doc, hit) || leaks_its_users(doc, hit);
}

bool platform_is_victim(const struct document *doc, const struct lex_entry *entry)
{
    return is_named_where(doc, entry, loses_its_users);
}

/* "Facebook admitted that …", "Facebook executives were asked": the firm, which the text tells of.
 */
static bool is_told_of(const struct document *doc, const struct lex_hit *hit)
{
    return doc->text->lang == LANG_EN && hit->end < doc->text->tokens.count &&
           !hit_before(doc, hit->first, LEX_SPEECH_CUE) &&
           (hit_at(doc, hit->end, LEX_SPEECH_VERB) || hit_at(doc, hit->end, LEX_TITLE));
}

/* `The minister wrote on Twitter: “…”`: what somebody said of it there, in a sentence that tells
 * of no data. */
static bool is_statement(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    const struct lex_hit *post = platform_cue_before(doc, hit->first);
    bool quoted = post && lex_attr(post->entry, "wrote");
    for (uint32_t t = s->first_token; t < s->end_token; t++)
        quoted = quoted || is_quotation_mark(doc, t);
    return quoted && !hit_first_in(doc, s->first_token, s->end_token, LEX_INCIDENT_CUE) &&
           !hit_first_in(doc, s->first_token, s->end_token, LEX_UNIT);
}

/* "The minister confirmed the leak in a story on Instagram": where somebody speaks of it, and
 * nothing was put. */
static bool is_spoken_at(const struct document *doc, const struct sentence *s, uint32_t from,
                         const struct lex_hit *hit)
{
    return hit_first_in(doc, s->first_token, hit->first, LEX_SPEECH_VERB) &&
           has_small_word(doc, from, hit->end + TALK_REACH, "talk_form") &&
           !has_small_word(doc, from, hit->first, "put");
}

/* "Pastebin dan AnonFiles": joined to one that plays a part. */
static bool is_beside_platform(const struct document *doc, uint32_t first)
{
    uint32_t at = first;
    while (at && is_item_joint(doc, at - 1))
        at--;
    return at < first && at && doc->owner[at - 1] == OWNER_PLATFORM;
}

/* "a private GitHub repository", "laman GitHub privat": where its owner keeps what is his, and
 * where it is taken from. */
static bool is_own_store(const struct document *doc, const struct lex_hit *hit)
{
    bool behind = doc->text->lang == LANG_ID;
    return lex_is_kind(hit->entry, "host") &&
           (behind ? has_small_word(doc, hit->end, hit->end + OFFICIAL_REACH, "own_store")
                   : hit->first && is_small_word(doc, hit->first - 1, "own_store"));
}

/* Networks where everybody talks play a part only where something was put there: "posted on
 * Twitter", "cuitan di X". */
static bool is_used(const struct document *doc, const struct lex_hit *hit)
{
    bool social = lex_is_kind(hit->entry, "social"),
         messenger = lex_is_kind(hit->entry, "messenger");
    if (!social && !messenger && !lex_is_kind(hit->entry, "host"))
        return true;
    const struct sentence *sentence = sentence_of(doc, hit->first);
    uint32_t from = hit->first > sentence->first_token + TOLD_BEFORE ? hit->first - TOLD_BEFORE
                                                                     : sentence->first_token;
    uint32_t to =
        hit->end + TOLD_BEHIND < sentence->end_token ? hit->end + TOLD_BEHIND : sentence->end_token;
    bool account =
        has_account(doc, from, hit->first) || is_account(hit_at(doc, hit->end, LEX_NICKNAME_CUE));
    bool handle = has_handle(doc, sentence->first_token, sentence->end_token);
    const struct lex_hit *incident = hit_first_in(doc, from, to, LEX_INCIDENT_CUE);
    bool talk = is_small_word(doc, hit->end, "talk") ||
                (hit->first && is_small_word(doc, hit->first - 1, "talk"));
    if (is_contact(doc, sentence->first_token, hit->first) || (messenger && talk) ||
        is_own_store(doc, hit) ||
        (social && (is_official(doc, hit->first, hit->end) || is_learnt_from(doc, hit->first) ||
                    (!handle && has_small_word(doc, from, hit->first, "statement")))))
        return false;
    if (social && !handle && !account && is_spoken_at(doc, sentence, from, hit))
        return false;
    /* Speakers have channels too; a messenger's is where sellers announce. */
    const struct lex_hit *cue = platform_cue_before(doc, hit->first);
    if (platform_is_victim(doc, hit->entry))
        return is_posted_at(doc, hit->first);
    if (social && !account && !handle && is_named_where(doc, hit->entry, is_told_of))
        incident = NULL;
    bool channel = !social && cue && !lex_is_kind(cue->entry, "way");
    return incident || account || handle || channel ||
           (is_posted_at(doc, hit->first) && !(social && is_statement(doc, hit))) ||
           is_beside_platform(doc, hit->first) ||
           (doc->is_leak_story &&
            (has_part(doc, hit, social) || is_put_in(doc, from, hit->first) ||
             (is_put_behind(doc, hit) && !(social && is_statement(doc, hit)))));
}

/* "X" and "Exploit" are words too: something must lead to a place or an account. A name of several
 * words, or with a dot, is none. */
static bool is_led(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *account =
        hit->first ? hit_before(doc, hit->first, LEX_NICKNAME_CUE) : NULL;
    if (hit->end > hit->first + 1 ||
        memchr(token_text(doc->text, hit->first).ptr, '.', token_text(doc->text, hit->first).len))
        return true;
    return is_capital(doc, hit->first) && hit->first &&
           (is_small_word(doc, hit->first - 1, "place_of_sale") ||
            is_beside_platform(doc, hit->first) || platform_cue_before(doc, hit->first) ||
            (account && lex_is_kind(account->entry, "weak")) ||
            (hit_at(doc, hit->end, LEX_NICKNAME_CUE) && /* "by X user @lampdim" */
             has_handle(doc, hit->end, hit->end + HANDLE_REACH)));
}

/* "breachforums": no other word is spelt so. */
static bool is_spelt_as_no_word(const struct document *doc, const struct lex_hit *hit)
{
    enum { LONG_ENOUGH = 9 };
    return hit->end == hit->first + 1 && token_text(doc->text, hit->first).len >= LONG_ENOUGH &&
           (lex_is_kind(hit->entry, "forum") || lex_is_kind(hit->entry, "paste"));
}

/* "situs raid forum", "forum breached", "akun twitter": written small, a name of two words behind a
 * word for a site (a forum's of one in Indonesian), or a network behind one for an account. */
static bool is_named_site(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *account = hit_before(doc, hit->first, LEX_NICKNAME_CUE),
                         *cue = platform_cue_before(doc, hit->first);
    bool forum = lex_is_kind(hit->entry, "forum") && doc->text->lang == LANG_ID;
    if (!cue && hit->first > 1 && is_small_word(doc, hit->first - 1, "or"))
        cue = platform_cue_before(doc, hit->first - 1); /* "forum gelap atau raid forum" */
    return ((hit->end > hit->first + 1 || forum) && cue) ||
           (lex_is_kind(hit->entry, "social") &&
            ((account && lex_is_kind(account->entry, "weak")) || platform_cue_is(cue, "way") ||
             platform_cue_is(cue, "post")));
}

/* "BreachForums, successor to RaidForums", "X, formerly Twitter": named beside the one that is
 * told of. */
static bool is_former(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t at = hit->first; /* "menggantikan RaidForums dan | BreachForums" */
    while (at > 1 && is_item_joint(doc, at - 1))
        at--;
    const struct lex_hit *before = at < hit->first ? hit_before(doc, at, LEX_PLATFORM) : NULL;
    return platform_cue_is(platform_cue_before(doc, hit->first), "former") ||
           (before && platform_cue_is(platform_cue_before(doc, before->first), "former"));
}

static const char *why_not(const struct document *doc, const struct lex_hit *hit)
{
    if (is_former(doc, hit))
        return "platform.former";
    return is_used(doc, hit) ? NULL : "platform.only-named";
}

/* "Telcos Say Nothing Was Breached": a word for a leak that a headline or the place in its sentence
 * gives its capital. */
static bool may_be_leak_word(const struct document *doc, const struct lex_hit *hit)
{
    const struct token *token = token_of(doc, hit->first);
    return hit->end == hit->first + 1 && hit_at(doc, hit->first, LEX_INCIDENT_CUE) &&
           (token->flags & TOKEN_SENTENCE_START || sentence_is_title_case(doc, token->sentence));
}

/* What a platform is called, where its forms are not ("a WhatsApp group"). */
static struct slice name_of(const struct lex_entry *entry)
{
    const char *name = lex_attr(entry, "name");
    return slice_of(name ? name : lex_name(entry, LANG_UND));
}

/* "email, akun Facebook, dan agama": a kind of data in a list of such. */
static bool is_kind_of_data(const struct document *doc, const struct lex_hit *hit)
{
    enum { REACH = 4 };
    const struct lex_hit *field = lex_hit_over(&doc->hits, hit->first, LEX_FIELD);
    if (!field || field->end - field->first <= hit->end - hit->first)
        return false;
    const struct sentence *s = sentence_of(doc, hit->first);
    uint32_t from = field->first > s->first_token + REACH ? field->first - REACH : s->first_token,
             to = field->end + REACH < s->end_token ? field->end + REACH : s->end_token;
    return (field->first > from && is_item_joint(doc, field->first - 1) &&
            hit_first_in(doc, from, field->first, LEX_FIELD)) ||
           (is_item_joint(doc, field->end) && hit_first_in(doc, field->end, to, LEX_FIELD));
}

static void known_platforms(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_PLATFORM, t)) < doc->text->tokens.count;) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_PLATFORM);
        bool word = lex_attr(hit->entry, "led") || may_be_leak_word(doc, hit);
        if (!document_is_free(doc, t, hit->end) || is_kind_of_data(doc, hit) ||
            (word ? !is_led(doc, hit)
                  : !is_written_as_name(doc, t, hit->end) && !is_named_site(doc, hit) &&
                        !is_spelt_as_no_word(doc, hit))) {
            t++;
            continue;
        }
        const char *refused = why_not(doc, hit);
        if (refused)
            document_reject(doc, t, hit->end, "platform", refused);
        else
            platform_add(doc, name_of(hit->entry), t, hit->end,
                         document_lexicon_rule(doc, hit->entry));
        t = hit->end;
    }
}

void recognize_platforms(struct document *doc)
{
    map_init(&doc->platform_numbers, doc->arena);
    known_platforms(doc);
    platforms_find_new(doc);
}
