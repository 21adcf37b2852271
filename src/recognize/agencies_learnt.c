/* Other names of organisations that the text itself teaches: acronyms and short names in brackets,
 * initials, a firm without the word for what it is; and every further mention of them. */
#include "recognize/agencies.h"

#include "base/fold.h"

enum { MOST_INITIALS = 16 };

bool is_acronym(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    if (!t || t->class != TOKEN_WORD || t->span.end - t->span.start < 2 ||
        t->span.end - t->span.start > 10)
        return false;
    struct slice text = token_text(doc->text, token);
    unsigned upper = 0;
    for (size_t i = 0; i < text.len; i++)
        upper += text.ptr[i] >= 'A' && text.ptr[i] <= 'Z';
    return upper >= 2 && upper * 2 >= text.len;
}

/* Initials of `first` … `end` begin like the acronym does, two letters at least. */
static bool initials_fit(struct document *doc, uint32_t first, uint32_t end, struct slice acronym)
{
    struct slice initials = name_initials(doc, first, end);
    return initials.len >= 2 && acronym.len >= 2 && (initials.ptr[0] == acronym.ptr[0]) &&
           slice_find(acronym, (struct slice){initials.ptr + 1, 1}, 1) < acronym.len;
}

/* The acronym begins like a word of the name does, or has three letters that do: "National Agency
 * for …" is in its own tongue "Agence nationale …". */
static bool stands_for(struct document *doc, uint32_t first, uint32_t end, struct slice acronym)
{
    enum { ENOUGH = 3 };
    struct slice initials = name_initials(doc, first, end);
    bool used[MOST_INITIALS] = {false};
    unsigned same = 0;
    for (size_t i = 0; i < acronym.len; i++) {
        size_t at = 0;
        while (at < initials.len &&
               (at >= MOST_INITIALS || used[at] || initials.ptr[at] != acronym.ptr[i]))
            at++;
        if (at == initials.len)
            continue;
        if (i == 0)
            return true;
        used[at] = true;
        same++;
    }
    return same >= ENOUGH;
}

/* The acronym alone in brackets at a token, one that nobody bears yet or the lexicon's of a body;
 * empty where none stands there. */
static struct slice acronym_in_brackets(const struct document *doc, uint32_t at)
{
    bool one = is_mark(doc, at, "(") && is_mark(doc, at + 2, ")") && is_acronym(doc, at + 1) &&
               (doc->owner[at + 1] == OWNER_NONE || doc->owner[at + 1] == OWNER_AGENCY);
    return one ? token_text(doc->text, at + 1) : SLICE_EMPTY;
}

uint32_t agency_end_before_acronym(struct document *doc, uint32_t first, uint32_t end)
{
    enum { MOST_WORDS = 12, MOST_SMALL = 2 };
    uint32_t at = end;
    unsigned small = 0;
    bool over = false;
    for (; at < first + MOST_WORDS && at < doc->text->tokens.count && small <= MOST_SMALL; at++) {
        if (token_of(doc, at)->class != TOKEN_WORD ||
            token_of(doc, at)->sentence != token_of(doc, first)->sentence ||
            doc->owner[at] != OWNER_NONE)
            break;
        bool link = !is_capital(doc, at);
        if (link && !hit_at(doc, at, LEX_STOPWORD))
            break;
        small = link ? small + 1 : 0;
        over = over || link;
    }
    struct slice acronym = over && !small ? acronym_in_brackets(doc, at) : SLICE_EMPTY;
    return acronym.len && stands_for(doc, first, at, acronym) ? at : end;
}

/* "Nomor Induk Kependudukan (NIK)" has an acronym too: an organisation's long form has an
 * organisation's word in it. */
static bool has_head(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *place = hit_at(doc, first, LEX_PLACE);
    if (place && place->end == end)
        return false; /* "Amerika Serikat (AS)": "Serikat" is the country's */
    return hit_first_in(doc, first, end, LEX_AGENCY_HEAD) != NULL;
}

/* "CISSReC (Communication and Information System Security Research Center)": behind a known body
 * its long form. */
void agencies_learn_long_forms(struct document *doc)
{
    for (uint32_t t = 1; t + 2 < doc->text->tokens.count; t++) {
        if (!is_mark(doc, t, "(") || doc->owner[t - 1] != OWNER_AGENCY || !name_word(doc, t + 1))
            continue;
        uint32_t end = name_run_end(doc, t + 1, true), index = agency_at(doc, t - 1);
        if (index != NO_INDEX && is_mark(doc, end, ")") && end > t + 3 &&
            initials_fit(doc, t + 1, end, token_text(doc->text, t - 1)))
            agency_add_alias(doc, index, t + 1, end, "agency.long-form-learnt");
    }
}

/* "Jabatan Perlindungan Data Pribadi (JPDP)": a head and the letters of all that follows it make a
 * body's name also of words that are none by themselves. Where it begins; `end` where it is none.
 */
static uint32_t spelt_out_start(struct document *doc, uint32_t end, struct slice acronym)
{
    uint32_t first = end;
    while (first > 0 && end - first < acronym.len && is_capital(doc, first - 1) &&
           token_of(doc, first - 1)->class == TOKEN_WORD && doc->owner[first - 1] == OWNER_NONE)
        first--;
    bool headed =
        first < end && hit_at(doc, first, LEX_AGENCY_HEAD) && !hit_at(doc, first, LEX_NOT_AGENCY);
    return headed && slice_equal(name_initials(doc, first, end), acronym) ? first : end;
}

static bool same_tokens(struct document *doc, uint32_t first, uint32_t end, struct slice name)
{
    struct slice text = tokens_text(doc->text, first, end);
    if (!possessive_length(name))
        text.len -= possessive_length(text);
    return slice_equal(text, name);
}

/* No part of a longer name: "Meridian", not "Meridian Street". */
static bool is_whole_name(const struct document *doc, uint32_t first, uint32_t end)
{
    bool possessive = possessive_length(token_text(doc->text, end - 1));
    bool behind = is_capital(doc, end) && token_of(doc, end)->class == TOKEN_WORD && !possessive &&
                  !(token_of(doc, end)->flags & (TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE));
    bool in_front = first && is_capital(doc, first - 1) &&
                    token_of(doc, first - 1)->class == TOKEN_WORD &&
                    !possessive_length(token_text(doc->text, first - 1)) &&
                    !(token_of(doc, first - 1)->flags & TOKEN_SENTENCE_START) &&
                    !(token_of(doc, first)->flags & (TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE));
    return !behind && !in_front;
}

/* "Seven said", "Seven's website", but not "Seven customers": an everyday word that is a body's
 * name in the text, and one that is none where its sentence gives it the capital. */
static bool is_everyday_word(const struct document *doc, uint32_t t, uint32_t end)
{
    bool everyday = end == t + 1 && !possessive_length(token_text(doc->text, t)) &&
                    (hit_at(doc, t, LEX_STOPWORD) || hit_at(doc, t, LEX_NUMBER_WORD));
    return everyday && token_of(doc, t)->flags & TOKEN_SENTENCE_START &&
           !(end < doc->text->tokens.count && hit_at(doc, end, LEX_SPEECH_VERB));
}

/* "Lampion Shop" beside Lampion Group: a word with a capital behind it makes another name of it,
 * where it is no office ("Lampion CEO Jane Doe") and no headline's. */
static bool begins_other_name(const struct document *doc, uint32_t first, uint32_t end)
{
    return is_capital(doc, end) && token_of(doc, end)->class == TOKEN_WORD &&
           !possessive_length(token_text(doc->text, end - 1)) &&
           token_of(doc, end)->sentence == token_of(doc, first)->sentence &&
           !(token_of(doc, end)->flags & TOKEN_NEWLINE_BEFORE) && !hit_at(doc, end, LEX_TITLE) &&
           !in_title(doc, token_of(doc, end)->span) &&
           !sentence_is_title_case(doc, token_of(doc, end)->sentence);
}

/* Where a name counts: anywhere, where no word with a capital stands behind it, on neither side. */
enum find_where { FIND_ANYWHERE, FIND_LAST, FIND_WHOLE };

static bool stands_so(const struct document *doc, uint32_t first, uint32_t end,
                      enum find_where where)
{
    return where == FIND_WHOLE  ? is_whole_name(doc, first, end)
           : where == FIND_LAST ? !begins_other_name(doc, first, end)
                                : true;
}

static void find_name(struct document *doc, uint32_t index, struct slice name,
                      enum find_where where)
{
    if (name.len < 2)
        return;
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        if (doc->owner[t] != OWNER_NONE || token->span.end - token->span.start > name.len + 4 ||
            doc->text->bytes.ptr[token->span.start] != name.ptr[0])
            continue;
        for (uint32_t end = t + 1; end <= t + 8 && end <= doc->text->tokens.count; end++) {
            if (!document_is_free(doc, t, end))
                break;
            if (same_tokens(doc, t, end, name) && !is_everyday_word(doc, t, end) &&
                stands_so(doc, t, end, where)) {
                struct agency *agency = &doc->findings->agencies.items[index];
                struct mention mention = document_mention(doc, t, end, "agency.again");
                mention.span.end = mention.span.start + (uint32_t)name.len;
                VEC_ADD(doc->arena, &agency->mentions, mention);
                document_own(doc, t, end, OWNER_AGENCY);
                break;
            }
        }
    }
}

static void find_name_again(struct document *doc, uint32_t index, struct slice name)
{
    find_name(doc, index, name, FIND_ANYWHERE);
}

/* "Meridian" of "Meridian Aerospace": the first word of a firm's name, no word of the lexicon's,
 * and of no other name in the text. */
static void find_first_word(struct document *doc, uint32_t index)
{
    enum { SHORTEST = 4 };
    const struct agency *agency = &doc->findings->agencies.items[index];
    struct span span = agency->mentions.items[0].span;
    uint32_t first = token_at_byte(doc->text, span.start);
    struct slice word = token_text(doc->text, first);
    if (token_of(doc, first)->span.end >= span.end || token_of(doc, first)->key != KEY_UNKNOWN ||
        word.len < SHORTEST || !agency_is_firm(agency) || possessive_length(word))
        return;
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        bool other = slice_equal(token_text(doc->text, t), word) &&
                     (doc->owner[t] == OWNER_AGENCY ? agency_at(doc, t) != index
                                                    : !is_whole_name(doc, t, t + 1));
        if (other)
            return;
    }
    find_name(doc, index, word, FIND_WHOLE);
}

/* "Selat Mobile" of "Selat Mobile Sdn Bhd", "Suraksha Jeevan" of "Suraksha Jeevan Insurance": the
 * name of a firm without the word for what it is, where it stands alone elsewhere. One word alone
 * must be no word of the lexicon's. */
void agencies_learn_short_names(struct document *doc)
{
    for (uint32_t i = 0; i < doc->findings->agencies.count && i < MOST_BODIES_COMPARED; i++) {
        struct agency agency = doc->findings->agencies.items[i];
        bool firm = agency_is_firm(&agency) || slice_is(agency.kind, "security");
        if (agency.known || !firm || agency.mentions.count == 0)
            continue;
        struct span span = agency.mentions.items[0].span;
        uint32_t first = token_at_byte(doc->text, span.start),
                 end = token_at_byte(doc->text, span.end - 1) + 1;
        const struct lex_hit *place = hit_before(doc, end, LEX_PLACE);
        end = place && place->first > first + 1 ? place->first : end; /* "Selat Mobile Malaysia" */
        uint32_t head = end;
        for (uint32_t t = end - 1; t > first; t--) {
            const struct lex_hit *hit = agency_head_at(doc, t, "last");
            if (!hit || hit->end < head || is_small_word(doc, t - 1, "of"))
                break;
            head = t;
        }
        bool lone = head == first + 1 && token_of(doc, first)->key != KEY_UNKNOWN;
        if (head < end && head > first && !lone && is_capital(doc, head - 1))
            find_name(doc, i, tokens_text(doc->text, first, head),
                      head == first + 1 ? FIND_LAST : FIND_ANYWHERE);
    }
}

/* "Directorate for Priority Crime Investigation (Hawks)": one name in the brackets. */
static bool is_short_name(const struct document *doc, uint32_t token)
{
    return doc->text->lang == LANG_EN && is_mark(doc, token + 1, ")") && name_word(doc, token) &&
           token_of(doc, token)->span.end - token_of(doc, token)->span.start > 3 &&
           !agency_is_something_else(doc, token, token + 1);
}

/* "Universitas Tanjung Raya (Untara)": a word in brackets made of letters of the name before it, in
 * their order. */
static bool is_blend(struct document *doc, uint32_t bracket)
{
    enum { SHORTEST = 4, LONGEST = 12 };
    if (!is_capital(doc, bracket + 1) || token_of(doc, bracket + 1)->class != TOKEN_WORD)
        return false;
    uint32_t first = bracket, sentence = token_of(doc, bracket)->sentence;
    while (first > 0 && bracket - first < LONGEST && doc->owner[first - 1] == OWNER_AGENCY &&
           token_of(doc, first - 1)->sentence == sentence)
        first--;
    struct slice word = fold(doc->arena, token_text(doc->text, bracket + 1)),
                 name = fold(doc->arena, tokens_text(doc->text, first, bracket));
    if (word.len < SHORTEST || name.len <= word.len || name.ptr[0] != word.ptr[0])
        return false;
    size_t at = 0;
    for (size_t i = 0; i < name.len && at < word.len; i++)
        at += name.ptr[i] == word.ptr[at];
    return at == word.len;
}

/* "Korea Internet and Security Agency (KISA)": the name runs on over small words in front as long
 * as its initials begin like the acronym. */
static uint32_t long_form_start(struct document *doc, uint32_t end, struct slice acronym)
{
    enum { LONGEST = 3 };
    uint32_t first = spelt_out_start(doc, end, acronym);
    if (first < end)
        return first;
    first = name_run_start(doc, end);
    if (first == end || initials_fit(doc, first, end, acronym))
        return first;
    uint32_t start = first;
    while (start > 1 && token_of(doc, start - 1)->flags & TOKEN_ALL_SMALL &&
           token_text(doc->text, start - 1).len <= LONGEST && name_word(doc, start - 2)) {
        start = name_run_start(doc, start - 1);
        if (initials_fit(doc, start, end, acronym))
            return start;
    }
    return first;
}

/* "PT PTC" beside "PT Pelita Training and Consulting (PTC)": a firm's form and the acronym alone
 * are the same firm. */
static void join_form_and_acronym(struct document *doc, uint32_t bracket)
{
    struct slice acronym = token_text(doc->text, bracket + 1);
    uint32_t into = agency_at(doc, bracket + 1);
    for (uint32_t i = 0; i < doc->findings->agencies.count && i < MOST_BODIES_COMPARED; i++) {
        const struct agency *agency = &doc->findings->agencies.items[i];
        if (i == into || agency->known || agency->mentions.count == 0)
            continue;
        struct span span = agency->mentions.items[0].span;
        const struct lex_hit *form =
            agency_head_at(doc, token_at_byte(doc->text, span.start), "first");
        if (form && lex_attr_is(form->entry, "kind", "company") &&
            form->end + 1 == token_at_byte(doc->text, span.end - 1) + 1 &&
            slice_equal(token_text(doc->text, form->end), acronym)) {
            agency_merge(doc, i, into);
            return;
        }
    }
}

/* The letters of the acronym are the initials of these tokens, in whatever order. */
static bool has_same_initials(struct document *doc, uint32_t first, uint32_t end,
                              struct slice acronym)
{
    struct slice initials = name_initials(doc, first, end);
    int letters[256] = {0};
    for (size_t i = 0; i < initials.len; i++)
        letters[(unsigned char)initials.ptr[i]]++;
    for (size_t i = 0; i < acronym.len; i++) {
        if (--letters[(unsigned char)acronym.ptr[i]] < 0)
            return false;
    }
    return initials.len == acronym.len && acronym.len > 2;
}

/* "Trust of Coast Harbours (TCH)" beside "Coast Harbours Trust (TCH)": one body, whose words stand
 * in another order, under an acronym of both. */
static void join_same_acronym(struct document *doc, uint32_t bracket)
{
    struct slice acronym = token_text(doc->text, bracket + 1);
    uint32_t into = agency_at(doc, bracket + 1);
    for (uint32_t i = 0; i < doc->findings->agencies.count && i < MOST_BODIES_COMPARED; i++) {
        const struct agency *other = &doc->findings->agencies.items[i];
        if (i == into || into == NO_INDEX || other->known || other->mentions.count == 0 ||
            doc->findings->agencies.items[into].known || !slice_equal(other->acronym, acronym))
            continue;
        struct span one = other->mentions.items[0].span,
                    two = doc->findings->agencies.items[into].mentions.items[0].span;
        if (has_same_initials(doc, token_at_byte(doc->text, one.start),
                              token_at_byte(doc->text, one.end - 1) + 1, acronym) &&
            has_same_initials(doc, token_at_byte(doc->text, two.start),
                              token_at_byte(doc->text, two.end - 1) + 1, acronym)) {
            agency_merge(doc, into > i ? into : i, into > i ? i : into);
            return;
        }
    }
}

/* "X Computer Incident Response Team (XY Gov-CIRT)": behind a body a short name of several words in
 * brackets, the last of which has the initials that the body's name ends with. */
static void learn_acronym_of_words(struct document *doc, uint32_t bracket)
{
    enum { MOST_TOKENS = 6, FEWEST = 3 };
    uint32_t body = bracket && doc->owner[bracket - 1] == OWNER_AGENCY ? agency_at(doc, bracket - 1)
                                                                       : NO_INDEX,
             first = bracket + 1, end = first, start = bracket;
    while (end < first + MOST_TOKENS && end < doc->text->tokens.count &&
           doc->owner[end] == OWNER_NONE &&
           (name_word(doc, end) || is_mark(doc, end, "-") || token_is(doc->text, end, "e")))
        end++;
    if (body == NO_INDEX || !is_mark(doc, end, ")") || end < first + 2 || !is_acronym(doc, end - 1))
        return;
    struct slice last = token_text(doc->text, end - 1);
    while (start > 0 && bracket - start < last.len && doc->owner[start - 1] == OWNER_AGENCY)
        start--;
    struct agency *agency = &doc->findings->agencies.items[body];
    if (last.len < FEWEST || !slice_equal(name_initials(doc, start, bracket), last))
        return;
    agency_add_alias(doc, body, first, end, "agency.acronym-learnt");
    if (!agency->acronym.len)
        agency->acronym = tokens_text(doc->text, first, end);
}

/* "Digital Economy and Society (DES) Minister": what an office is over, and no body. */
static bool are_fields_of_office(const struct document *doc, uint32_t first, uint32_t bracket)
{
    const struct lex_hit *title =
        bracket + 3 < doc->text->tokens.count ? hit_at(doc, bracket + 3, LEX_TITLE) : NULL;
    return title && lex_attr_is(title->entry, "kind", "office") &&
           is_small_word(doc, first, "portfolio") && is_small_word(doc, bracket - 1, "portfolio");
}

void agencies_learn_acronyms(struct document *doc)
{
    for (uint32_t t = 1; t + 2 < doc->text->tokens.count; t++) {
        if (!is_mark(doc, t, "("))
            continue;
        learn_acronym_of_words(doc, t);
        uint32_t left = doc->owner[t - 1] == OWNER_AGENCY ? agency_at(doc, t - 1) : NO_INDEX;
        bool one_word = is_mark(doc, t + 2, ")") && is_acronym(doc, t + 1);
        bool short_name = left != NO_INDEX && (is_short_name(doc, t + 1) || is_blend(doc, t));
        if ((one_word || short_name) && left != NO_INDEX && doc->owner[t + 1] == OWNER_NONE) {
            agency_add_alias(doc, left, t + 1, t + 2, "agency.acronym-learnt");
            join_form_and_acronym(doc, t);
            join_same_acronym(doc, t);
        } else if (one_word && left == NO_INDEX && doc->owner[t + 1] == OWNER_NONE) {
            uint32_t first = long_form_start(doc, t, token_text(doc->text, t + 1));
            if (first + 1 < t && has_head(doc, first, t) && !are_fields_of_office(doc, first, t) &&
                initials_fit(doc, first, t, token_text(doc->text, t + 1)) &&
                (spelt_out_start(doc, t, token_text(doc->text, t + 1)) == first ||
                 !agency_is_refused(doc, first, t))) {
                const struct lex_hit *head = hit_at(doc, first, LEX_AGENCY_HEAD);
                const char *kind = head ? lex_attr(head->entry, "kind") : NULL;
                uint32_t index = agency_add_new(doc, first, t, kind, "agency.long-form");
                agency_add_alias(doc, index, t + 1, t + 2, "agency.acronym-learnt");
                join_same_acronym(doc, t);
            }
        } else if (is_acronym(doc, t - 1) && doc->owner[t - 1] == OWNER_NONE &&
                   name_word(doc, t + 1)) {
            uint32_t end = name_run_end(doc, t + 1, true);
            if (is_mark(doc, end, ")") && end > t + 2 && has_head(doc, t + 1, end) &&
                !agency_is_refused(doc, t + 1, end) &&
                initials_fit(doc, t + 1, end, token_text(doc->text, t - 1))) {
                uint32_t index = agency_add_new(doc, t + 1, end, NULL, "agency.long-form");
                agency_add_alias(doc, index, t - 1, t, "agency.acronym-learnt");
            }
        }
    }
}

/* In brackets behind another name they are that one's. */
static bool is_of_another(const struct document *doc, uint32_t index, uint32_t token)
{
    return is_mark(doc, token + 1, ")") && (token < 2 || doc->owner[token - 2] != OWNER_AGENCY ||
                                            agency_at(doc, token - 2) != index);
}

static bool is_roman(struct slice word)
{
    size_t i = 0;
    while (i < word.len && memchr("IVX", word.ptr[i], 3))
        i++;
    return i == word.len;
}

/* "National Privacy Commission … the NPC": the initials of a long name, where they stand in the
 * text as a word in capitals. */
static void find_initials(struct document *doc, uint32_t index)
{
    struct agency agency = doc->findings->agencies.items[index];
    for (uint32_t m = 0; m < agency.mentions.count; m++) {
        struct span span = agency.mentions.items[m].span;
        uint32_t first = token_at_byte(doc->text, span.start),
                 end = token_at_byte(doc->text, span.end - 1) + 1;
        struct slice initials = name_initials(doc, first, end);
        if (is_roman(initials))
            return; /* "III" is a number */
        for (uint32_t t = 0; initials.len > 2 && t < doc->text->tokens.count; t++) {
            if (doc->owner[t] == OWNER_NONE && slice_equal(token_text(doc->text, t), initials) &&
                !is_of_another(doc, index, t) && !agency_is_refused(doc, t, t + 1))
                agency_add_alias(doc, index, t, t + 1, "agency.initials");
        }
        if (initials.len > 2)
            return;
    }
}

void agencies_find_again(struct document *doc)
{
    for (uint32_t i = 0; i < doc->findings->agencies.count && i < MOST_BODIES_COMPARED; i++) {
        struct agency agency = doc->findings->agencies.items[i];
        if (agency.acronym.len)
            find_name_again(doc, i, agency.acronym);
        else
            find_initials(doc, i);
        /* "Cathay" of Cathay Pacific, learnt in this text */
        for (uint32_t m = 0; agency.known && m < agency.mentions.count; m++) {
            const struct mention *mention = &agency.mentions.items[m];
            if (slice_starts_with(slice_of(mention->rule), SLICE("agency.")))
                find_name_again(doc, i, slice_sub(doc->text->bytes, mention->span));
        }
        if (agency.known)
            continue;
        find_name_again(doc, i, agency.name_id.len ? agency.name_id : agency.name_en);
        if (agency_is_bare_unit(&agency))
            agency_find_small(doc, i);
        find_first_word(doc, i);
    }
}
