/* A name's place in, the words beside it that say what part its body plays out. See role_cues.h. */
#include "recognize/role_cues.h"

enum {
    DESCRIPTION_WORDS = 6, /* "state-owned sharia lender" */
    WORDS_BETWEEN = 3,     /* between an owner's noun and the name: "data pemilih tetap KPU" */
    EXPERT_REACH = 5,
    FINE_REACH = 8,
    SUM_REACH = 8,
    DESCRIPTION_REACH = 16,
    SAYS_MUCH = 4, /* weight of a strong cue */
    ADVERBS = 2,   /* small words that may stand between a name and its verb */
};

/* "paid a $9,500 ransom", "membayar 5 bitcoin sebagai tebusan": is what was paid a ransom, behind
 * its sum? */
static bool leads_to_ransom(const struct document *doc, const struct lex_hit *cue)
{
    for (uint32_t t = cue->end; t < cue->end + SUM_REACH && t < doc->text->tokens.count; t++) {
        const struct lex_hit *what = hit_at(doc, t, LEX_INCIDENT_CUE);
        if (what && lex_attr_is(what->entry, "kind", "ransom"))
            return true;
        bool of_sum = hit_at(doc, t, LEX_CURRENCY) || hit_at(doc, t, LEX_SCALE);
        if (is_mark(doc, t, ";") ||
            (token_of(doc, t)->class == TOKEN_WORD && !of_sum && !hit_at(doc, t, LEX_STOPWORD)))
            return false;
    }
    return false;
}

/* "told the regulator of the breach in May": are they who have to know of one, and is that what
 * they were told of? */
static bool tells_of_breach(const struct document *doc, const struct lex_hit *cue)
{
    enum { LISTENER_REACH = 7, BREACH_REACH = 4 };
    bool listener = false;
    uint32_t end = cue->end + LISTENER_REACH;
    for (uint32_t t = cue->end; t < end && t < doc->text->tokens.count; t++) {
        if (token_of(doc, t)->class == TOKEN_PUNCT)
            return false;
        if (listener && is_small_word(doc, t, "told_of"))
            return hit_first_in(doc, t, t + BREACH_REACH, LEX_INCIDENT_CUE) != NULL;
        listener = listener || is_small_word(doc, t, "has_to_know");
    }
    return false;
}

const struct lex_hit *role_cue_at(const struct document *doc, uint32_t token, const char *side)
{
    const struct lex_hit *cue = hit_with(doc, token, LEX_ROLE_CUE, "side", side);
    if (cue && lex_attr(cue->entry, "breach") && !tells_of_breach(doc, cue))
        return NULL;
    return cue && lex_attr(cue->entry, "sum") && !leads_to_ransom(doc, cue) ? NULL : cue;
}

const struct lex_hit *role_cue_before(const struct document *doc, uint32_t end)
{
    return hit_ending(doc, end, LEX_ROLE_CUE, "side", "before");
}

static bool is_small(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t && t->class == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) &&
           (hit_at(doc, token, LEX_STOPWORD) || is_small_word(doc, token, "in_progress"));
}

static bool is_plain_word(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t && t->class == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) &&
           !hit_at(doc, token, LEX_STOPWORD) && !hit_at(doc, token, LEX_SPEECH_VERB) &&
           doc->owner[token] != OWNER_AGENCY && doc->owner[token] != OWNER_PERSON;
}

static bool is_possessive(const struct document *doc, uint32_t end)
{
    struct slice last = token_text(doc->text, end - 1);
    return possessive_length(last) || slice_ends_with(last, SLICE("'"));
}

/* "Kepala Dinas Sosial Wirasari Budi Santoso mengakui …": what the holder of its office does, the
 * body does. Over his degrees and his name. */
static uint32_t behind_holder(const struct document *doc, uint32_t at, uint32_t sentence_end)
{
    uint32_t t = at;
    while (t < sentence_end &&
           (lex_hit_over(&doc->hits, t, LEX_DEGREE) || (t > at && token_is(doc->text, t, "."))))
        t++;
    if (t >= sentence_end || doc->owner[t] != OWNER_PERSON)
        return at;
    while (t < sentence_end && doc->owner[t] == OWNER_PERSON)
        t++;
    return t;
}

uint32_t role_behind_description(const struct document *doc, uint32_t at, uint32_t sentence_end)
{
    if (!is_mark(doc, at, ",") ||
        !(is_small_word(doc, at + 1, "article") || is_small_word(doc, at + 1, "relative_thing") ||
          is_small_word(doc, at + 1, "based") || body_noun_at(doc, at + 1)))
        return at;
    for (uint32_t t = at + 2; t < at + DESCRIPTION_REACH && t < sentence_end; t++) {
        if (is_mark(doc, t, ","))
            return t + 1;
    }
    return at;
}

uint32_t role_behind_where(const struct document *doc, uint32_t at)
{
    uint32_t in = at + 1;
    if (!is_small_word(doc, at, "place_link"))
        return at;
    in += is_small_word(doc, in, "day_lead"); /* "in the UK" */
    uint32_t end = is_capital(doc, in) ? name_run_end(doc, in, false) : in;
    const struct lex_hit *place = in < doc->text->tokens.count ? hit_at(doc, in, LEX_PLACE) : NULL;
    end = place && place->end > end ? place->end : end;
    if (end == in || owner_in(doc, in, end, OWNER_AGENCY) || owner_in(doc, in, end, OWNER_DATE))
        return at;
    const struct lex_hit *wider = is_mark(doc, end, ",") && end + 1 < doc->text->tokens.count
                                      ? hit_at(doc, end + 1, LEX_PLACE)
                                      : NULL;
    return wider ? wider->end + is_mark(doc, wider->end, ",") : place ? end : at;
}

/* "said | its billing system was hacked", "mengungkapkan | sistem informasinya dibobol": behind
 * what a body calls its own, where it tells what befell that; the token itself where it does not.
 */
static uint32_t behind_own_thing(const struct document *doc, uint32_t at)
{
    enum { LEAD = 5, WORDS = 4 }; /* "12,000 of its clients" */
    bool id = doc->text->lang == LANG_ID, own = false;
    unsigned words = 0;
    for (uint32_t t = at; t < at + LEAD + WORDS && t < doc->text->tokens.count; t++) {
        const struct token *token = token_of(doc, t);
        if (own && role_cue_at(doc, t, "after"))
            return t;
        bool number = number_over(doc, t) != NULL;
        if ((token->class != TOKEN_WORD && !number) || token->flags & TOKEN_CAPITAL ||
            is_small_word(doc, t, "relative_clause") || /* "customers whose data": whoever's */
            (own && ++words > WORDS) || (!own && t >= at + LEAD))
            return at;
        own = own || (id ? slice_ends_with(token_text(doc->text, t), SLICE("nya"))
                         : is_small_word(doc, t, "its"));
    }
    return at;
}

uint32_t role_behind_own_words(const struct document *doc, uint32_t at)
{
    const struct lex_hit *verb =
        at < doc->text->tokens.count ? hit_at(doc, at, LEX_SPEECH_VERB) : NULL;
    bool reports = !verb && is_small_word(doc, at, "reports");
    uint32_t t = verb ? verb->end : at + reports;
    t += verb && is_small_word(doc, t, "clause_link");
    const struct lex_hit *self =
        verb && t < doc->text->tokens.count ? hit_at(doc, t, LEX_PRONOUN) : NULL;
    if (self && lex_attr_is(self->entry, "person", "3") && lex_attr_is(self->entry, "number", "0"))
        return self->end;
    uint32_t thing = verb || reports ? behind_own_thing(doc, t) : t;
    return thing > t ? thing : at;
}

bool role_is_apart(const struct document *doc, uint32_t first)
{
    if (first < 2 || !is_mark(doc, first - 1, ",") || token_of(doc, first - 2)->class != TOKEN_WORD)
        return false;
    uint32_t whole = first - 2; /* "anak usaha Grup Acme, X," */
    while (whole && doc->owner[whole - 1] == OWNER_AGENCY)
        whole--;
    const struct lex_hit *part =
        doc->owner[first - 2] == OWNER_AGENCY && whole ? role_cue_before(doc, whole) : NULL;
    if (part && lex_attr(part->entry, "part"))
        return true;
    const struct lex_hit *place =
        is_capital(doc, first - 2) ? hit_before(doc, first - 1, LEX_PLACE) : NULL;
    return !is_capital(doc, first - 2) ||
           (place && place->first && is_small_word(doc, place->first - 1, "place_of_origin"));
}

/* "fined $58,000 by X for a data breach": who fines stands behind "by", and
 * its verb over a sum of money in front of that. The verb; NULL where there is none. */
static const struct lex_hit *fines_in_front(const struct document *doc, uint32_t first,
                                            uint32_t sentence_first)
{
    uint32_t by = first - (first > sentence_first && is_small_word(doc, first - 1, "day_lead"));
    if (by < sentence_first + 2 || !is_small_word(doc, by - 1, "by"))
        return NULL;
    for (uint32_t t = by - 1; t > sentence_first && by - t <= FINE_REACH; t--) {
        const struct lex_hit *verb = role_cue_at(doc, t - 1, "after");
        if (verb && lex_attr_is(verb->entry, "role", "regulator"))
            return verb;
        if (doc->owner[t - 1] == OWNER_AGENCY || is_mark(doc, t - 1, ";"))
            return NULL;
    }
    return NULL;
}

bool role_is_of_category(const struct document *doc, const struct lex_hit *cue, uint32_t first)
{
    return cue && lex_attr(cue->entry, "people") &&
           has_small_word(doc, sentence_of(doc, first)->first_token, first, "category");
}

/* Which of several of that name: a number of one figure. */
static bool is_serial(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t && t->class == TOKEN_NUMBER && token_text(doc->text, token).len == 1;
}

/* "Veltro, the bike-sharing company that was hit by ransomware last month, has …": the cue that is
 * told of the name in the words that describe it, from the comma to the next; NULL. */
static const struct lex_hit *cue_in_description(const struct document *doc, uint32_t from,
                                                uint32_t to)
{
    for (uint32_t t = from + 1; t + 1 < to; t++) {
        if (doc->owner[t] == OWNER_AGENCY || doc->owner[t] == OWNER_PERSON)
            return NULL; /* "a unit of Acme, which was hacked" */
        uint32_t at = t + 1;
        if (!is_small_word(doc, t, "relative_clause"))
            continue;
        for (unsigned skipped = 0; skipped <= ADVERBS && at < to; skipped++, at++) {
            const struct lex_hit *cue = role_cue_at(doc, at, "after");
            if (cue)
                return lex_attr_is(cue->entry, "role", "victim") &&
                               lex_attr_number(cue->entry, "weight", 0) >= SAYS_MUCH
                           ? cue
                           : NULL;
            if (!is_small(doc, at))
                break;
        }
        return NULL;
    }
    return NULL;
}

/* The cue that follows the name, over small words ("juga", "telah", "has"), or "X's voter roll
 * database". */
const struct lex_hit *role_cue_behind(const struct document *doc, uint32_t first, uint32_t end,
                                      uint32_t sentence_end)
{
    if (fines_in_front(doc, first, sentence_of(doc, first)->first_token))
        return NULL; /* "for data breach" tells what somebody else was fined for */
    uint32_t at = behind_brackets(doc, end);
    at += at > end && is_serial(doc, at); /* "Pusat Data Sementara (PDS) 2 diserang" */
    at = behind_holder(doc, at, sentence_end);
    at = role_behind_where(doc, at);
    uint32_t described = at;
    at = role_behind_description(doc, at, sentence_end);
    const struct lex_hit *told = cue_in_description(doc, described, at);
    if (told)
        return told;
    if (role_is_apart(doc, first) && is_mark(doc, at, ","))
        at++; /* "a smaller rival, Bhinneka, disclosed that …" */
    uint32_t own = role_behind_own_words(doc, at);
    if (own > at && !role_cue_at(doc, at, "after"))
        at = own;
    uint32_t behind = at;
    for (unsigned skipped = 0; skipped <= ADVERBS && at < sentence_end; skipped++, at++) {
        const struct lex_hit *cue = role_cue_at(doc, at, "after");
        if (cue && ((lex_attr(cue->entry, "tight") && at > behind) ||
                    (at > end && doc->owner[at] == OWNER_AGENCY)))
            break; /* "X said the attack …", "X and Personal Data Protection Commission" */
        if (cue)
            return role_is_of_category(doc, cue, first) ? NULL : cue;
        if (is_small_word(doc, at, "purpose"))
            break; /* "bekerja sama dengan X untuk melacak" */
        if (is_small_word(doc, at, "modal"))
            skipped--; /* "appears to have suffered" */
        else if (!is_small(doc, at) || is_small_word(doc, at, "time_link"))
            break; /* "met X after the breach" */
    }
    if (!is_possessive(doc, end))
        return NULL;
    for (at = end; at < end + WORDS_BETWEEN && at < sentence_end && is_plain_word(doc, at); at++) {
        const struct lex_hit *cue = role_cue_at(doc, at, "after");
        if (cue && lex_attr(cue->entry, "owner"))
            return cue;
    }
    return NULL;
}

/* "data pemilih tetap KPU": an owner's noun a few words in front. */
static const struct lex_hit *owner_in_front(const struct document *doc, uint32_t first,
                                            uint32_t sentence_first)
{
    for (uint32_t at = first; at > sentence_first && first - at <= WORDS_BETWEEN; at--) {
        const struct lex_hit *cue = role_cue_before(doc, at);
        bool owns = cue && (lex_attr(cue->entry, "owner") || lex_attr(cue->entry, "service"));
        if (owns && cue->first >= sentence_first)
            return cue;
        if (!is_plain_word(doc, at - 1) || is_small_word(doc, at - 1, "looked_at_by"))
            return NULL; /* "dugaan kebocoran data pasien diterima X" */
    }
    return NULL;
}

/* "Lembaga Pelindungan Data Pribadi (LPDP)": words of the body's own name do not tell its part. */
static bool is_of_own_name(const struct document *doc, const struct lex_hit *cue, uint32_t first)
{
    return doc->owner[cue->first] == OWNER_AGENCY && doc->owner[cue->end - 1] == OWNER_AGENCY &&
           doc->owner[first] == OWNER_AGENCY && agency_at(doc, cue->first) == agency_at(doc, first);
}

/* "Acme, a clinic run by | X": who runs a body that was named just before, in words that describe
 * it, is not whose data it is. */
static bool is_of_described(const struct document *doc, const struct lex_hit *cue)
{
    enum { WORDS = 5 };
    uint32_t t = cue->first;
    if (!lex_attr(cue->entry, "holder"))
        return false;
    while (t > 2 && cue->first - t < WORDS && is_plain_word(doc, t - 1))
        t--;
    return t > 2 && t < cue->first && is_small_word(doc, t - 1, "article") &&
           is_mark(doc, t - 2, ",") && doc->owner[t - 3] == OWNER_AGENCY;
}

static const struct lex_hit *cue_right_before(const struct document *doc, uint32_t first,
                                              uint32_t sentence_first)
{
    for (uint32_t at = first; at > sentence_first && first - at <= ADVERBS; at--) {
        const struct lex_hit *cue = role_cue_before(doc, at);
        if (cue && cue->first >= sentence_first)
            return (lex_attr(cue->entry, "tight") && at < first) || is_of_described(doc, cue) ||
                           is_of_own_name(doc, cue, first)
                       ? NULL
                       : cue;
        const struct token *before = token_of(doc, at - 1);
        bool country = doc->text->lang == LANG_EN && hit_before(doc, at, LEX_PLACE) &&
                       is_possessive(doc, at); /* "customers of Thailand's X" */
        if (before->class == TOKEN_WORD && !is_small(doc, at - 1) && !country)
            return NULL;
        if (before->class == TOKEN_PUNCT && !token_is(doc->text, at - 1, "(") &&
            !token_is(doc->text, at - 1, "\""))
            return NULL;
    }
    return NULL;
}

bool role_only_describes(const struct lex_hit *cue)
{
    return lex_attr_is(cue->entry, "role", "other");
}

/* The beginning of the words of a description that goes on at `at`: of "state-owned sharia" in
 * front of "lender". */
static uint32_t description_words(const struct document *doc, uint32_t at, uint32_t sentence_first)
{
    for (unsigned words = 0; words < DESCRIPTION_WORDS && at > sentence_first; words++) {
        const struct token *before = token_of(doc, at - 1);
        const struct lex_hit *farther = role_cue_before(doc, at);
        if (farther && role_only_describes(farther) && farther->first >= sentence_first) {
            at = farther->first; /* "e-commerce giant" */
            continue;
        }
        bool describes = is_plain_word(doc, at - 1) || token_is(doc->text, at - 1, "-") ||
                         (before->flags & TOKEN_CAPITAL && before->class == TOKEN_WORD);
        bool joins = is_small_word(doc, at - 1, "list_and") && at > sentence_first + 1 &&
                     is_plain_word(doc, at - 2); /* "the food and drink maker X" */
        if (farther || !(describes || joins) || doc->owner[at - 1] == OWNER_AGENCY)
            break;
        at--;
    }
    return at;
}

/* "a shipping company, X,", "sebuah perusahaan pelayaran, X,": the article of what describes a name
 * in front of a comma; the name's own beginning where nothing does. */
static uint32_t apposed_start(const struct document *doc, uint32_t first, uint32_t sentence_first)
{
    if (first < sentence_first + 2 || !is_mark(doc, first - 1, ","))
        return first;
    uint32_t end = first - 1, kinds = doc->text->lang == LANG_ID ? WORDS_BETWEEN : 0;
    const struct lex_hit *cue = role_cue_before(doc, end);
    for (; !cue && kinds && end > sentence_first && is_plain_word(doc, end - 1); kinds--)
        cue = role_cue_before(doc, --end);
    if (!cue || !role_only_describes(cue) || cue->first < sentence_first)
        return first;
    uint32_t at = description_words(doc, cue->first, sentence_first);
    return at > sentence_first && is_small_word(doc, at - 1, "article") ? at - 1 : first;
}

/* The beginning of what describes a name: of "the e-commerce giant" in "the e-commerce giant X". */
uint32_t role_description_start(const struct document *doc, uint32_t first, uint32_t sentence_first)
{
    const struct lex_hit *cue = cue_right_before(doc, first, sentence_first);
    if (!cue)
        return apposed_start(doc, first, sentence_first);
    if (!role_only_describes(cue) || has_small_word(doc, cue->end, first, "relative_clause"))
        return first; /* "Bank DKI, the bank that the Jakarta government owns" */
    return description_words(doc, cue->first, sentence_first);
}

/* A verb, a leak or data between an expert and a name: the name is what he speaks of. */
static bool tells_something(const struct document *doc, uint32_t token)
{
    return hit_at(doc, token, LEX_SPEECH_VERB) || hit_at(doc, token, LEX_EVENT) ||
           hit_at(doc, token, LEX_INCIDENT_CUE) || hit_at(doc, token, LEX_UNIT) ||
           hit_at(doc, token, LEX_COUNT_CUE) || token_of(doc, token)->class != TOKEN_WORD;
}

/* "pakar keamanan siber dari X", "a lecturer in law at X": a body that an expert speaks from. */
static const struct lex_hit *expert_in_front(const struct document *doc, uint32_t first,
                                             uint32_t sentence_first)
{
    if (first < sentence_first + 2 || !hit_at(doc, first - 1, LEX_STOPWORD))
        return NULL;
    for (uint32_t t = first - 1; t > sentence_first && first - t <= EXPERT_REACH; t--) {
        const struct lex_hit *cue = role_cue_before(doc, t);
        if (cue && cue->first >= sentence_first && lex_attr_is(cue->entry, "role", "commenter"))
            return cue;
        if (tells_something(doc, t - 1))
            return NULL;
    }
    return NULL;
}

/* "two hospitals in New York, | the …": in front of where they are. */
static uint32_t before_place(const struct document *doc, uint32_t end, uint32_t sentence_first)
{
    const struct lex_hit *place = hit_before(doc, end, LEX_PLACE);
    return place && place->first > sentence_first + 1 &&
                   is_small_word(doc, place->first - 1, "place_link")
               ? place->first - 1
               : end;
}

/* The cue that the name follows, over "the", "PT", a bracket, a quotation mark, or a description
 * ("e-commerce giant"). */
const struct lex_hit *role_cue_in_front(const struct document *doc, uint32_t first,
                                        uint32_t sentence_first)
{
    const struct lex_hit *expert = expert_in_front(doc, first, sentence_first);
    if (expert)
        return expert;
    const struct lex_hit *fines = fines_in_front(doc, first, sentence_first);
    if (fines)
        return fines;
    const struct lex_hit *cue = cue_right_before(doc, first, sentence_first);
    uint32_t lead = first - (first > sentence_first && is_small_word(doc, first - 1, "the"));
    if (!cue && lead > sentence_first + 1 && is_mark(doc, lead - 1, ",")) {
        /* "data pengguna dua e-commerce, Tokopedia dan Bhinneka" */
        uint32_t place = before_place(doc, lead - 1, sentence_first);
        const struct lex_hit *kind = role_cue_before(doc, place);
        if (kind && lex_attr(kind->entry, "comma"))
            return kind; /* "Datanya diretas, KPAI …" */
        uint32_t start = kind && role_only_describes(kind) ? kind->first : first;
        start = start < first && number_over(doc, start - 1) ? start - 1 : start;
        cue = start < first ? cue_right_before(doc, start, sentence_first) : NULL;
    }
    if (cue && role_only_describes(cue)) {
        const struct lex_hit *farther = cue_right_before(
            doc, role_description_start(doc, first, sentence_first), sentence_first);
        return farther ? farther : cue;
    }
    if (!cue && doc->text->lang == LANG_ID)
        cue = owner_in_front(doc, first, sentence_first);
    return cue;
}
