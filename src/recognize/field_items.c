/* Which words name a kind of data where they stand, and which. Their names are ordinary words, so
 * what is beside them decides. */
#include "recognize/fields.h"

#include "recognize/names.h"
#include "recognize/role_cues.h"

enum {
    FEW = 1000,
    FEW_NUMBERS = 100, /* "two phone numbers" to be called */
    ITEM_REACH = 5,
    MOST_WORDS_IN_LIST = 8,
    MODIFIERS_BEFORE = 1,
    MODIFIERS_BEHIND = 3
};

/* "visa and residence permit services": what both are for stands behind the second. */
static bool is_for_services(const struct document *doc, const struct lex_hit *hit)
{
    enum { REACH = 3, BRACKETED = 3 };
    bool named = is_mark(doc, hit->end, "(") && is_mark(doc, hit->end + 2, ")");
    uint32_t from = hit->end + (named ? BRACKETED : 0); /* "identity card (NID) services" */
    for (uint32_t t = from; t <= from + REACH && t < doc->text->tokens.count; t++) {
        if (is_small_word(doc, t, "services"))
            return true;
        const struct lex_hit *stop = hit_at(doc, t, LEX_STOPWORD);
        if (token_of(doc, t)->class != TOKEN_WORD || (stop && !is_small_word(doc, t, "list_and")))
            return false;
    }
    return false;
}

/* "the country", "the SIM card" */
static bool is_determined_thing(const struct document *doc, const struct lex_hit *hit)
{
    return lex_attr(hit->entry, "thing") && hit->first &&
           is_small_word(doc, hit->first - 1, "determiner");
}

/* "the country's", "passport office", "email providers": no kind of data, but something that has
 * one, or deals in it. */
static bool is_of_a_thing(const struct document *doc, const struct lex_hit *hit)
{
    struct slice last = token_text(doc->text, hit->end - 1);
    if (is_determined_thing(doc, hit))
        return true;
    if (hit->first && is_small_word(doc, hit->first - 1, "thing_of_field"))
        return true;
    return is_for_services(doc, hit) || possessive_length(last) ||
           is_small_word(doc, hit->end, "field_of_thing");
}

/* "a group by the name of X", "in the name of its founder", "the name of the cellular operator":
 * what something is called, and whose name is none of a person. */
static bool is_what_is_called(const struct document *doc, const struct lex_hit *hit)
{
    enum { REACH = 4 };
    if (!lex_attr(hit->entry, "called") || !is_small_word(doc, hit->end, "of"))
        return false;
    if (hit->first > 1 && is_small_word(doc, hit->first - 1, "article") &&
        is_small_word(doc, hit->first - 2, "by_name"))
        return true;
    for (uint32_t t = hit->end + 1; t <= hit->end + REACH && t < doc->text->tokens.count; t++) {
        if (token_of(doc, t)->class != TOKEN_WORD || possessive_length(token_text(doc->text, t)))
            return false;
        if (is_small_word(doc, t, "named_thing"))
            return true;
    }
    return false;
}

/* "The email includes a link", "an email that looks like …": one that was sent; not "the email,
 * name and age of each". */
static bool is_one_message(const struct document *doc, const struct lex_hit *hit)
{
    return hit->end == hit->first + 1 && is_small_word(doc, hit->first, "message") &&
           is_small_word(doc, hit->first - 1, "determiner") && !is_item_joint(doc, hit->end);
}

/* "a phishing email", "sent an e-mail", "lewat email": what somebody was written to by. */
static bool is_medium(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t lead = hit->first - (hit->first && (is_small_word(doc, hit->first - 1, "article") ||
                                                 is_quotation_mark(doc, hit->first - 1)));
    return lex_attr(hit->entry, "medium") && lead &&
           (is_small_word(doc, lead - 1, "medium_lead") || is_one_message(doc, hit));
}

/* "the email account of an employee", "akun email pegawai": what somebody got into, and in a list
 * only a kind of data. */
static bool is_mailbox(const struct document *doc, const struct lex_hit *hit)
{
    if (strcmp(hit->entry->id, "email") != 0)
        return false;
    uint32_t first = hit->first, end = hit->end;
    end += is_small_word(doc, end, "mailbox");
    first -= first && is_small_word(doc, first - 1, "mailbox_before");
    bool listed = is_item_joint(doc, end) || (first && is_item_joint(doc, first - 1));
    return (end > hit->end || first < hit->first) && !listed;
}

/* "Kabupaten Bantul", "Kantor Berita": a capital inside a sentence with a name behind it is part of
 * that name. */
static bool begins_name(const struct document *doc, const struct lex_hit *hit)
{
    const struct token *token = token_of(doc, hit->first), *next = token_of(doc, hit->end);
    return hit->end == hit->first + 1 && next && next->class == TOKEN_WORD &&
           token->flags & TOKEN_CAPITAL &&
           !(token->flags & (TOKEN_ALL_CAPS | TOKEN_SENTENCE_START)) &&
           next->flags & TOKEN_CAPITAL &&
           !(next->flags & (TOKEN_ALL_CAPS | TOKEN_NEWLINE_BEFORE)) &&
           next->sentence == token->sentence && !hit_at(doc, hit->end, LEX_FIELD) &&
           doc->text->lang == LANG_ID && !sentence_is_title_case(doc, token->sentence);
}

/* "Foto yang diunggah akun itu memperlihatkan …": a picture that shows something, and is no data.
 */
static bool is_shown(const struct document *doc, const struct lex_hit *hit)
{
    enum { REACH = 8 };
    if (strcmp(hit->entry->id, "photo") != 0 || hit->end != hit->first + 1)
        return false;
    uint32_t at = hit->end, end = at + REACH;
    if (!is_small_word(doc, at, "relative_clause"))
        return false;
    return has_small_word(doc, at + 1, end, "shows");
}

/* "lima kabupaten", "3 paspor": a few of a thing are no kind of data, but "403 nomor kartu" are;
 * nor is what a name or a handle follows: "akun Twitter @x". */
static bool is_thing(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t first = hit->first;
    first -= first && is_small_word(doc, first - 1, "piece"); /* "enam unit telepon" */
    const struct number *number = first ? number_over(doc, first - 1) : NULL;
    bool hyphen = number && number->first_token && is_mark(doc, number->first_token - 1, "-");
    if (number && !hyphen && number->end_token == first &&
        /* not "SHA-256 password hashes" */ !number->has_scale && !number->is_ordinal &&
        number->value <
            (has_small_word(doc, hit->first, hit->end, "number_of_field") ? FEW_NUMBERS : FEW) &&
        !(token_of(doc, first - 1)->flags & TOKEN_NEWLINE_BEFORE))
        return true;
    uint32_t behind = hit->end + is_quotation_mark(doc, hit->end);
    if (behind < doc->text->tokens.count && doc->owner[behind] == OWNER_THREAT_ACTOR)
        return true; /* "dengan nama akun “X”" */
    if (is_shown(doc, hit) || is_of_a_thing(doc, hit) || is_what_is_called(doc, hit) ||
        is_medium(doc, hit) || is_mailbox(doc, hit) || begins_name(doc, hit))
        return true;
    struct slice next =
        hit->end < doc->text->tokens.count ? token_text(doc->text, hit->end) : SLICE_EMPTY;
    bool social = strcmp(hit->entry->id, "social_media") == 0,
         account = social || strcmp(hit->entry->id, "username") == 0;
    if (social && hit->first && is_small_word(doc, hit->first - 1, "talk_place"))
        return true; /* where people talk: "viral di media sosial" */
    if (social && hit_at(doc, hit->end, LEX_PLATFORM))
        return true; /* "diunggah akun media sosial X" */
    return account && next.len &&
           (next.ptr[0] == '@' || slice_is(next, "“") || slice_is(next, "\""));
}

static bool separates(const struct document *doc, uint32_t token)
{
    return is_mark(doc, token, ",") || is_mark(doc, token, "/") || is_mark(doc, token, "&") ||
           is_small_word(doc, token, "list_and") || is_small_word(doc, token, "name_joint");
}

/* The kind of data, or the word for one, on one side of the item [first, end) of a list: a
 * separator, then close to it the other item. NULL where the list ends. */
static const struct lex_hit *item_beside(const struct document *doc, uint32_t first, uint32_t end,
                                         bool behind)
{
    const struct sentence *s = sentence_of(doc, first);
    bool separated = false;
    for (uint32_t step = 1; step <= ITEM_REACH; step++) {
        uint32_t at = behind ? end + step - 1 : first - step;
        if (at >= s->end_token || first < s->first_token + (behind ? 0 : step))
            return NULL;
        const struct lex_hit *field = lex_hit_over(&doc->hits, at, LEX_FIELD),
                             *word = lex_hit_over(&doc->hits, at, LEX_FIELD_WORD);
        if (separated && (field || word))
            return field ? field : word;
        separated = separated || separates(doc, at);
        if (!separated && step > (behind ? MODIFIERS_BEHIND : MODIFIERS_BEFORE))
            return NULL; /* "…, polisi menemukan perjanjian" is no item of the list before */
    }
    return NULL;
}

/* Is there such an item in the list that a word stands in? */
static bool has_in_list(const struct document *doc, const struct lex_hit *hit,
                        bool (*is_such)(const struct lex_hit *item))
{
    for (int behind = 0; behind < 2; behind++) {
        uint32_t first = hit->first, end = hit->end;
        for (unsigned items = 0; items < MOST_WORDS_IN_LIST; items++) {
            const struct lex_hit *item = item_beside(doc, first, end, behind);
            if (!item)
                break;
            if (is_such(item))
                return true;
            first = item->first;
            end = item->end;
        }
    }
    return false;
}

/* "kota, kode pos": an ordinary word is a kind of data only in a list with one. */
static bool is_sure_kind(const struct lex_hit *item)
{
    return item->class == LEX_FIELD;
}

/* "CV, KTP, surat lamaran": in a list of papers that are handed in a card is its copy. */
static bool is_paper(const struct lex_hit *item)
{
    return lex_attr(item->entry, "paper") != NULL;
}

/* "the city", "bank itu": one thing that is told of. */
static bool is_told_of(const struct document *doc, const struct lex_hit *hit)
{
    return (hit->first && is_small_word(doc, hit->first - 1, "determiner")) ||
           is_small_word(doc, hit->end, "that_thing");
}

/* "scans of contracts": of a paper, and of no patient. */
static bool is_scan_of(const struct document *doc, const struct lex_hit *hit)
{
    return is_small_word(doc, hit->first, "scan") && is_small_word(doc, hit->end, "of");
}

/* "NIK (KTP number)": alone in brackets it says another word for the kind before it. */
static bool is_other_word_for(const struct document *doc, const struct lex_hit *hit)
{
    return hit->first > 1 && is_mark(doc, hit->first - 1, "(") && is_mark(doc, hit->end, ")") &&
           lex_ends(&doc->hits, hit->first - 1, LEX_FIELD);
}

/* "stolen from the cloud provider Acme": a word that says what the body is whose name follows. */
static bool describes_body(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *noun = role_cue_at(doc, hit->end - 1, "before");
    return doc->text->lang == LANG_EN && hit->end < doc->text->tokens.count &&
           doc->owner[hit->end] == OWNER_AGENCY && noun && lex_attr(noun->entry, "discover");
}

/* The longest field that begins at `t` and is nobody else's. "Nama" inside "Nama Ibu Kandung" never
 * begins one. */
const struct lex_hit *field_at(const struct document *doc, uint32_t t)
{
    if (!lex_starts_any(&doc->hits, t, LEX_SET(FIELD) | LEX_SET(FIELD_WORD)))
        return NULL;
    const struct lex_hit *hit = hit_at(doc, t, LEX_FIELD);
    if (!hit) {
        hit = hit_at(doc, t, LEX_FIELD_WORD);
        if (hit &&
            (is_told_of(doc, hit) || is_scan_of(doc, hit) || !has_in_list(doc, hit, is_sure_kind)))
            return NULL;
    }
    if (!hit || is_thing(doc, hit) || is_other_word_for(doc, hit) || describes_body(doc, hit))
        return NULL;
    const struct lex_hit *over = lex_hit_over(&doc->hits, t, LEX_FIELD);
    if (over && over->first < t && over->end >= hit->end &&
        (is_other_word_for(doc, over) ||
         (is_determined_thing(doc, over) && over->entry != hit->entry)))
        return NULL; /* "the SIM card | number", "NIK (nomor | KTP)" */
    for (uint32_t i = hit->first; i < hit->end; i++) {
        bool body = doc->owner[i] == OWNER_AGENCY && i > hit->first; /* "nomor BPJS Kesehatan" */
        if (doc->owner[i] != OWNER_NONE && doc->owner[i] != OWNER_FIELD && !body)
            return NULL;
    }
    return hit;
}

/* Two kinds of data may share one name: "date and place of birth". */
const struct lex_entry *field_part(const struct document *doc, const struct lex_entry *entry,
                                   const char *which)
{
    const char *id = lex_attr(entry, which);
    return id ? lexicon_entry(doc->lexicon, LEX_FIELD, id) : NULL;
}

/* "the numbers of identity cards (NIK)": behind a card the short name in brackets is the kind that
 * is meant; NULL where none stands there that says what it is by itself. */
static const struct lex_entry *short_name_behind(const struct document *doc,
                                                 const struct lex_hit *hit)
{
    uint32_t at = hit->end + 1;
    if (at + 1 >= doc->text->tokens.count || !is_mark(doc, hit->end, "(") ||
        !is_mark(doc, at + 1, ")") || !(token_of(doc, at)->flags & TOKEN_ALL_CAPS))
        return NULL;
    const struct lex_hit *meant = hit_at(doc, at, LEX_FIELD);
    return meant && lex_attr(meant->entry, "plain") && lex_attr(hit->entry, "copy") ? meant->entry
                                                                                    : NULL;
}

/* "copies of ID cards had leaked … 32 gigabytes, ID cards among them": a card, and no number of
 * one, of which the text has named the copies before. */
static bool is_copied_before(const struct document *doc, const struct lex_hit *hit,
                             const struct lex_entry *copy)
{
    enum { MOST_LOOKED_AT = 100 }; /* no square over a text that is one list */
    if (has_small_word(doc, hit->first, hit->end, "number_of"))
        return false;
    uint32_t t = 0;
    for (unsigned i = 0; i < MOST_LOOKED_AT && (t = next_with(doc, LEX_FIELD, t)) < hit->first;
         i++, t++) {
        if (hit_at(doc, t, LEX_FIELD)->entry == copy)
            return true;
    }
    return false;
}

/* "Account details" of a bank, "nomor kartu" in a text about BPJS: what it is about most. */
const char *field_setting(const struct document *doc)
{
    enum { OFTEN = 2 };
    unsigned banks = 0, insurers = 0;
    for (uint32_t t = 0; (t = next_with(doc, LEX_SMALL_WORD, t)) < doc->text->tokens.count; t++) {
        banks += is_small_word(doc, t, "bank");
        insurers += is_small_word(doc, t, "insurer");
    }
    if (banks < OFTEN && insurers < OFTEN)
        return NULL;
    return banks > insurers ? "bank" : "insurer";
}

/* The kind of data that a hit names. "Card numbers, expiration dates": some words belong to the
 * kind that stands beside them in the list. */
const struct lex_entry *field_kind(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_entry *of_word = field_part(doc, hit->entry, "field"),
                           *first = field_part(doc, hit->entry, "first"),
                           *beside = field_part(doc, hit->entry, "beside"),
                           *copy = field_part(doc, hit->entry, "copy");
    const struct lex_entry *meant = short_name_behind(doc, hit);
    if (!meant && doc->field_setting)
        meant = field_part(doc, hit->entry, doc->field_setting);
    if (meant)
        return meant;
    if (copy && (has_in_list(doc, hit, is_paper) || is_copied_before(doc, hit, copy)))
        return copy;
    for (int behind = 0; beside && behind < 2; behind++) {
        const struct lex_hit *item = item_beside(doc, hit->first, hit->end, behind);
        if (item && item->entry == beside)
            return beside;
    }
    return of_word ? of_word : first ? first : hit->entry;
}
