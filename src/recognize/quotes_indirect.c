/* What somebody is told to have said, in the reporter's words: "X said that the data is safe",
 * "data itu aman, kata X", "menurut X, data itu aman". Of a sentence that quotes nobody, once, and
 * only where it names who speaks or means him by a pronoun. */
#include "recognize/names.h"
#include "recognize/people.h"
#include "recognize/quote_voices.h"

#include <stdlib.h>

enum {
    SUBJECT_REACH = 40,  /* tokens between a sentence's beginning and its verb of speech */
    SHORTEST_CLAUSE = 4, /* words */
    OCCASION_REACH = 14, /* tokens between it and "that" */
    LISTENER_REACH = 6,  /* "told the staff of the shop | that" */
    SPEAKER_REACH = 12   /* tokens behind "kata" in which its speaker is named */
};

struct told {
    uint32_t first, end; /* tokens of the clause */
    struct speaker speaker;
};

static bool is_closing(const struct document *doc, uint32_t token)
{
    return is_mark(doc, token, ".") || is_mark(doc, token, ",") || is_mark(doc, token, "!") ||
           is_mark(doc, token, "?") || is_mark(doc, token, ";") || is_mark(doc, token, ":");
}

/* Is it long enough to say something, without the marks around it? */
static bool set_clause(const struct document *doc, uint32_t first, uint32_t end, struct told *told)
{
    unsigned words = 0;
    while (first < end && is_closing(doc, first))
        first++;
    while (end > first && is_closing(doc, end - 1))
        end--;
    for (uint32_t t = first; t < end && words < SHORTEST_CLAUSE; t++)
        words += token_of(doc, t)->class == TOKEN_WORD;
    told->first = first;
    told->end = end;
    return words >= SHORTEST_CLAUSE;
}

/* The person named in [first, end), else the body. */
static struct speaker named_in(struct document *doc, uint32_t first, uint32_t end, const char *rule)
{
    uint32_t actor = person_in(doc, first, end, false);
    uint32_t body = actor == NO_INDEX ? body_in(doc, first, end) : NO_INDEX;
    return (struct speaker){actor, body, rule, SLICE_EMPTY};
}

static bool is_somebody(const struct speaker *speaker)
{
    return speaker->actor != NO_INDEX || speaker->agency != NO_INDEX;
}

static bool comma_in(const struct document *doc, uint32_t first, uint32_t end)
{
    while (first < end && !is_mark(doc, first, ","))
        first++;
    return first < end;
}

/* "kata dia", "according to her", "menurutnya", "katanya": a pronoun alone in [first, end), or the
 * ending of the word for speech, stands for the person who spoke before. */
static uint32_t person_meant(const struct document *doc, const struct sentence *s,
                             const struct lex_hit *word, uint32_t first, uint32_t end)
{
    const struct lex_hit *pronoun = first < end ? hit_at(doc, first, LEX_PRONOUN) : NULL;
    bool he = pronoun && pronoun->end == end && lex_attr_number(pronoun->entry, "person", 0) == 3 &&
              lex_attr_number(pronoun->entry, "number", 0) == 1;
    uint32_t named_at;
    return he || ends_in_pronoun(doc, word) ? person_before(doc, s->first_token, &named_at)
                                            : NO_INDEX;
}

/* "said earlier": behind the word for when. */
static uint32_t over_when(const struct document *doc, uint32_t at, uint32_t end)
{
    while (at < end && is_small_word(doc, at, "said_when"))
        at++;
    return at;
}

/* "told reporters in Jakarta on Tuesday (28/11) | that", "said, Monday, | that": behind the
 * occasion on which it was said; `end` where something else leads to the link. */
static uint32_t behind_occasion(const struct document *doc, uint32_t at, uint32_t end)
{
    uint32_t until = at + OCCASION_REACH < end ? at + OCCASION_REACH : end, link = at;
    while (link < until && !is_small_word(doc, link, "clause_link") &&
           !hit_at(doc, link, LEX_SPEECH_VERB) && !is_quotation_mark(doc, link))
        link++;
    if (link >= until || link == at || !is_small_word(doc, link, "clause_link"))
        return end;
    uint32_t last = link - 1;
    while (last > at && (is_mark(doc, last, ",") || is_mark(doc, last, ")")))
        last--;
    bool told = is_small_word(doc, at - 1, "asked") && link - at <= LISTENER_REACH;
    bool occasion = told || doc->owner[last] == OWNER_DATE || doc->owner[last] == OWNER_PLACE ||
                    hit_before(doc, last + 1, LEX_SPEECH_CUE);
    return occasion ? link + 1 : end;
}

/* Where the clause begins behind "said", "said on Monday that"; `end` where it has none. */
static uint32_t clause_at(const struct document *doc, const struct lex_hit *verb, uint32_t end)
{
    uint32_t at = over_when(doc, verb->end, end);
    if (at + 2 >= end)
        return end;
    bool day = doc->owner[at] == OWNER_DATE || doc->owner[at + 1] == OWNER_DATE; /* "on Monday" */
    at += day;
    while (at < end && doc->owner[at] == OWNER_DATE)
        at++;
    if (is_small_word(doc, at, "clause_link"))
        return at + 1;
    uint32_t behind = behind_occasion(doc, verb->end, end);
    if (behind < end)
        return behind;
    bool plain = !day && lex_attr(verb->entry, "clause") &&
                 !hit_at(doc, at, LEX_SPEECH_CUE) &&      /* "said in a statement that" */
                 !is_small_word(doc, at, "no_content") && /* "claimed responsibility for it" */
                 !is_small_word(doc, at, "infinitive");   /* "was said to come from X" */
    return plain ? at : end;
}

/* "Kepala Diskominfo menegaskan", "However, the DICT undersecretary said": who holds the office
 * that [first, end) tells, behind its opening word, rather than its body. */
static void prefer_holder(struct document *doc, uint32_t first, uint32_t end,
                          struct speaker *speaker)
{
    uint32_t he = speaker->actor == NO_INDEX ? office_holder(doc, first, end) : NO_INDEX;
    if (speaker->actor == NO_INDEX && he == NO_INDEX && is_mark(doc, first + 1, ","))
        he = office_holder(doc, first + 2, end);
    if (he != NO_INDEX)
        *speaker = (struct speaker){he, NO_INDEX, speaker->rule, SLICE_EMPTY};
}

/* "Meski X menyatakan data itu aman, polisi menyelidikinya": what is told in a sentence that begins
 * so ends in front of its comma. */
static uint32_t clause_end(const struct document *doc, const struct sentence *s, uint32_t first)
{
    uint32_t end = s->end_token;
    if (!is_small_word(doc, s->first_token, "subordinates"))
        return end;
    for (uint32_t t = first; t < end; t++) {
        if (is_mark(doc, t, ","))
            return t;
    }
    return end;
}

/* "Anak perusahaan Grup Lampu, Lampu Terang, mengakui": the body that stands alone between commas
 * in front of the verb; NO_INDEX where none does. */
static uint32_t apposed_body(const struct document *doc, uint32_t own, uint32_t verb)
{
    uint32_t last = verb > own + 2 && is_mark(doc, verb - 1, ",") ? verb - 2 : own, first = last;
    if (first == own || doc->owner[first] != OWNER_AGENCY)
        return NO_INDEX;
    while (first > own && doc->owner[first - 1] == OWNER_AGENCY)
        first--;
    return first > own + 1 && is_mark(doc, first - 1, ",") ? agency_at(doc, last) : NO_INDEX;
}

/* "X said (that) …", "Ia menambahkan bahwa …"; not "what it shows, he added, will be told", where
 * he stands inside the clause. */
static bool told_behind_verb(struct document *doc, const struct sentence *s,
                             const struct lex_hit *verb, struct told *told)
{
    const struct earlier nobody = {NOBODY, NO_INDEX};
    uint32_t first = clause_at(doc, verb, s->end_token);
    bool inserted = is_mark(doc, over_when(doc, verb->end, s->end_token), ",") &&
                    comma_in(doc, s->first_token, verb->first);
    if (verb->first == s->first_token || verb->first - s->first_token > SUBJECT_REACH ||
        (lex_attr(verb->entry, "naming") &&
         behind_occasion(doc, verb->end, s->end_token) == s->end_token) ||
        inserted || !set_clause(doc, first, clause_end(doc, s, first), told))
        return false;
    told->speaker = pronoun_before(doc, s->first_token, verb->end, &nobody);
    if (!told->speaker.rule)
        told->speaker = speaker_in(doc, s->first_token, verb->end, &nobody);
    uint32_t apposed = apposed_body(doc, s->first_token, verb->first);
    if (told->speaker.actor == NO_INDEX && apposed != NO_INDEX)
        told->speaker.agency = apposed;
    prefer_holder(doc, s->first_token, verb->first, &told->speaker);
    told->speaker.rule = "quote.told-behind-verb";
    return is_somebody(&told->speaker);
}

/* Is the sentence over at a token, but for a day? "…, kata dia, Senin (6/5)." */
static bool is_over(const struct document *doc, const struct sentence *s, uint32_t at)
{
    if (at + 1 < s->end_token && doc->owner[at + 1] == OWNER_DATE) /* behind a comma, "on" */
        at++;
    while (at < s->end_token && doc->owner[at] == OWNER_DATE)
        at++;
    return at >= s->end_token || is_mark(doc, at, ".");
}

/* "Jakarta (ANTARA) - The data is safe, X said": behind the dateline that opens the article. */
static uint32_t behind_dateline(const struct document *doc, const struct sentence *s)
{
    enum { DATELINE_WORDS = 14 };
    uint32_t end = s->first_token + DATELINE_WORDS;
    bool first = s == doc->text->sentences.items || s[-1].span.start < doc->text->body_start;
    bool opens = first && doc->dateline_place.len &&
                 slice_starts_with(slice_sub(doc->text->bytes, s->span), doc->dateline_place);
    for (uint32_t t = s->first_token; opens && t < end && t < s->end_token; t++) {
        if (is_dash(doc, t) || is_mark(doc, t, ":"))
            return t + 1;
    }
    return s->first_token;
}

/* "…, kata X, Senin.", "…, X said.", "…, katanya."; not "what it shows, he said, is told", where a
 * pronoun says it inside the clause. */
static bool told_before_verb(struct document *doc, const struct sentence *s,
                             const struct lex_hit *verb, struct told *told)
{
    uint32_t comma = verb->first;
    while (comma > s->first_token && !is_mark(doc, comma, ","))
        comma--;
    if (comma == s->first_token || !set_clause(doc, behind_dateline(doc, s), comma, told))
        return false;
    bool verb_first = comma + 1 == verb->first; /* "kata X" */
    uint32_t end =
        verb->end + SPEAKER_REACH < s->end_token ? verb->end + SPEAKER_REACH : s->end_token;
    uint32_t from = verb_first ? verb->end : comma + 1, to = verb_first ? end : verb->first;
    const struct lex_hit *pronoun = from < end ? hit_at(doc, from, LEX_PRONOUN) : NULL;
    uint32_t behind = !verb_first ? verb->end : pronoun ? pronoun->end : from;
    uint32_t he = is_over(doc, s, behind)
                      ? person_meant(doc, s, verb, from, verb_first ? behind : to)
                      : NO_INDEX;
    told->speaker = (struct speaker){he, NO_INDEX, "quote.told-before-verb", SLICE_EMPTY};
    bool named = from < to && (doc->owner[from] != OWNER_NONE || hit_at(doc, from, LEX_TITLE));
    bool on_a_day = verb->end + 1 < s->end_token && doc->owner[verb->end + 1] == OWNER_DATE;
    if (he == NO_INDEX && named && (verb_first || on_a_day || is_over(doc, s, verb->end)))
        told->speaker = named_in(doc, from, to, "quote.told-before-verb");
    return is_somebody(&told->speaker);
}

/* "Menurut Ketua CISSReC itu, …": an office and "itu" mean who was named before. */
static uint32_t holder_meant(const struct document *doc, const struct sentence *s, uint32_t first,
                             uint32_t end)
{
    const struct lex_hit *pointer = end > first ? hit_at(doc, end - 1, LEX_PRONOUN) : NULL;
    uint32_t named_at;
    return pointer && lex_attr(pointer->entry, "epithet") &&
                   hit_first_in(doc, first, end, LEX_TITLE) &&
                   person_in(doc, first, end, false) == NO_INDEX
               ? person_before(doc, s->first_token, &named_at)
               : NO_INDEX;
}

/* "Menurut Ketua CISSReC, Budi Santoso, data itu …": behind a comma the holder of the office, the
 * comma behind him; the token itself where he does not follow. */
static uint32_t over_holder(const struct document *doc, const struct sentence *s, uint32_t first,
                            uint32_t comma)
{
    uint32_t t = comma + 1;
    if (!is_mark(doc, comma, ",") || !hit_first_in(doc, first, comma, LEX_TITLE) ||
        person_in(doc, first, comma, false) != NO_INDEX)
        return comma;
    while (t < s->end_token && (hit_at(doc, t, LEX_DEGREE) || is_mark(doc, t, ".")))
        t++;
    uint32_t name = t;
    while (t < s->end_token && doc->owner[t] == OWNER_PERSON)
        t++;
    t = t > name ? people_behind_degrees(doc, t) : comma;
    return t < s->end_token && is_mark(doc, t, ",") ? t : comma;
}

/* "pakar di Y" behind a comma tells who he is; "masyarakat", "nasabah" begin what he says. */
static bool tells_of_source(const struct document *doc, uint32_t token)
{
    const struct lex_hit *voice = hit_at(doc, token, LEX_VOICE);
    if (voice && lex_attr(voice->entry, "reader"))
        return false;
    return voice || hit_at(doc, token, LEX_TITLE);
}

/* "Menurut X, pakar di Y, data itu …": behind the comma that no word for him follows. */
static bool told_by_source(struct document *doc, const struct sentence *s, struct told *told)
{
    const struct lex_hit *cue = hit_at(doc, s->first_token, LEX_SPEECH_CUE);
    if (!cue || !lex_attr_is(cue->entry, "kind", "source") || cue->end >= s->end_token)
        return false;
    uint32_t comma = cue->end, end = cue->end + SUBJECT_REACH;
    for (; comma + 1 < s->end_token && comma < end; comma++) {
        comma = over_holder(doc, s, cue->end, comma);
        if (is_mark(doc, comma, ",") && !tells_of_source(doc, comma + 1) &&
            doc->owner[comma + 1] != OWNER_DATE)
            break;
    }
    if (!is_mark(doc, comma, ",") || comma + 1 >= s->end_token ||
        !set_clause(doc, comma + 1, s->end_token, told))
        return false;
    uint32_t holder = holder_meant(doc, s, cue->end, comma);
    told->speaker = holder != NO_INDEX
                        ? (struct speaker){holder, NO_INDEX, "quote.told-by-source", SLICE_EMPTY}
                        : named_in(doc, cue->end, comma, "quote.told-by-source");
    prefer_holder(doc, cue->end, comma, &told->speaker);
    if (!is_somebody(&told->speaker))
        told->speaker.actor = person_meant(doc, s, cue, cue->end, comma);
    return is_somebody(&told->speaker);
}

static bool quotes_somebody(const struct document *doc, const struct sentence *s)
{
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if (token_of(doc, t)->flags & TOKEN_IN_QUOTE)
            return true;
    }
    return false;
}

/* ’’…’’: between marks that are no pair the words have been found as a quotation all the same. */
static bool is_quoted_already(const struct document *doc, const struct sentence *s)
{
    const struct quote *quote;
    VEC_EACH(quote, &doc->findings->quotes)
    {
        if (quote->direct && quote->mention.span.start < s->span.end &&
            quote->mention.span.end > s->span.start)
            return true;
    }
    return false;
}

static bool find_told(struct document *doc, const struct sentence *s, struct told *told)
{
    const struct lex_hit *verb = hit_first_in(doc, s->first_token, s->end_token, LEX_SPEECH_VERB);
    return told_by_source(doc, s, told) ||
           (verb && (told_behind_verb(doc, s, verb, told) || told_before_verb(doc, s, verb, told)));
}

static int by_place(const void *a, const void *b)
{
    const struct span *left = &((const struct quote *)a)->mention.span;
    const struct span *right = &((const struct quote *)b)->mention.span;
    return left->start < right->start ? -1 : left->start > right->start;
}

void recognize_indirect_quotes(struct document *doc)
{
    const struct sentence *s;
    VEC_EACH(s, &doc->text->sentences)
    {
        struct told told;
        if (s->span.start < doc->text->body_start || s->first_token >= s->end_token ||
            sentence_is_title_case(doc, token_of(doc, s->first_token)->sentence) ||
            quotes_somebody(doc, s) || !find_told(doc, s, &told) || is_quoted_already(doc, s))
            continue;
        const struct quote_span span = {.first = told.first,
                                        .end = told.end,
                                        .before = told.first,
                                        .after = told.end,
                                        .paragraph = s->paragraph};
        quote_add(doc, &span, told.speaker, false);
    }
    if (doc->findings->quotes.count)
        qsort(doc->findings->quotes.items, doc->findings->quotes.count, sizeof(struct quote),
              by_place);
}
