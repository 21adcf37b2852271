/* Quotation marks -> spans. Curly marks say themselves whether they open; a straight one opens
 * before a word without space behind it, or where none is open. */
#include "recognize/quote_spans.h"

#include "base/fold.h"
#include "base/utf8.h"

enum { SHORTEST_WORDS = 5, SHORTEST_WITH_VERB = 2, VERB_BEHIND = 14 };

enum mark { MARK_NONE, MARK_OPENS, MARK_CLOSES, MARK_EITHER };

static uint32_t sign_at(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    size_t at = t ? t->span.start : 0;
    return t && t->class == TOKEN_PUNCT ? utf8_next(doc->text->bytes, &at) : 0;
}

static bool is_single(uint32_t c)
{
    return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019;
}

/* Two single marks typed for a double one: ''Lampu menyala,''. */
static bool is_typed_double(const struct document *doc, uint32_t token)
{
    return is_single(sign_at(doc, token)) && is_single(sign_at(doc, token + 1)) &&
           !(token_of(doc, token + 1)->flags & TOKEN_SPACE_BEFORE);
}

/* Does a curly single mark open a few words before a token, in its sentence? */
static bool is_small_open(const struct document *doc, uint32_t token)
{
    enum { FEW_WORDS = 4 };
    uint32_t first = sentence_of(doc, token)->first_token;
    for (uint32_t t = token; t > first && token - t < FEW_WORDS; t--) {
        if (sign_at(doc, t - 1) == 0x2018)
            return true;
    }
    return false;
}

/* White space in front of a token, or nothing at all. */
static bool is_apart(const struct document *doc, uint32_t token)
{
    return token == 0 || token_of(doc, token)->flags & (TOKEN_SPACE_BEFORE | TOKEN_NEWLINE_BEFORE);
}

/* A word right behind a mark. */
static bool touches_word(const struct document *doc, uint32_t mark)
{
    const struct token *next = token_of(doc, mark + 1);
    return next && next->class == TOKEN_WORD && !(next->flags & TOKEN_SPACE_BEFORE);
}

/* Single marks, in a report that has no double ones: ‘The lamps are lit,’ said Moss. They open
 * behind a space and close behind the mark that ends a sentence or its part. */
static enum mark single_mark(const struct document *doc, uint32_t token)
{
    const struct token *next = token_of(doc, token + 1);
    bool apart = is_apart(doc, token);
    if (token > 0 && !apart &&
        (is_mark(doc, token - 1, ",") || is_mark(doc, token - 1, ".") ||
         is_mark(doc, token - 1, "?") || is_mark(doc, token - 1, "!")))
        return MARK_CLOSES;
    bool behind_word = token > 0 && !apart && token_of(doc, token - 1)->class == TOKEN_WORD &&
                       (!next || next->class == TOKEN_PUNCT || is_apart(doc, token + 1));
    if (behind_word && sign_at(doc, token) == 0x2019 && is_small_open(doc, token))
        return MARK_CLOSES; /* ‘lampdim’ */
    if (behind_word && is_mark(doc, token + 1, ",") && !is_apart(doc, token + 1))
        return MARK_CLOSES; /* 'Nobody answered', he said; "the customers', too" has none open */
    return apart && touches_word(doc, token) && sign_at(doc, token) != 0x2019 ? MARK_OPENS
                                                                              : MARK_NONE;
}

static enum mark mark_at(const struct document *doc, uint32_t token, bool singles)
{
    uint32_t c = sign_at(doc, token);
    if (is_single(c) && is_typed_double(doc, token))
        return MARK_EITHER;
    if (is_single(c) && singles)
        return single_mark(doc, token);
    if (!c || !fold_is_double_quote(c))
        return MARK_NONE;
    if (c == 0x201C || c == 0x201E || c == 0xAB)
        return MARK_OPENS;
    if (c == 0x201D && is_apart(doc, token) && touches_word(doc, token))
        return MARK_EITHER; /* ”Lampu menyala,” kata Budi */
    return c == 0x201D || c == 0xBB ? MARK_CLOSES : MARK_EITHER;
}

/* No double mark in the body from a token on, to another. */
static bool has_singles_only(const struct document *doc, uint32_t from, uint32_t end)
{
    for (uint32_t t = from; t < end; t++) {
        uint32_t c = token_of(doc, t)->span.start < doc->text->body_start ? 0 : sign_at(doc, t);
        if (c && (fold_is_double_quote(c) || is_typed_double(doc, t)))
            return false;
    }
    return true;
}

/* A straight mark in front of a word that touches it, behind a space: it opens, though one is open
 * still. Not `"Kami cek, "kata dia`, where a blank has slipped. */
static bool surely_opens(const struct document *doc, uint32_t token)
{
    return is_apart(doc, token) && touches_word(doc, token) && is_capital(doc, token + 1) &&
           sign_at(doc, token) == '"';
}

/* A straight mark right behind a word, with a space behind it: it closes, though none is open. */
static bool surely_closes(const struct document *doc, uint32_t token)
{
    bool touches = !is_apart(doc, token) && token_of(doc, token - 1)->class == TOKEN_WORD;
    return touches && token_of(doc, token + 1) && is_apart(doc, token + 1) &&
           sign_at(doc, token) == '"';
}

/* `who goes by “Lampu”`: one word, which nobody says, or the name of an account. */
static bool is_alias(const struct document *doc, const struct quote_span *span)
{
    bool word = span->end == span->first + 1 && token_of(doc, span->first)->class == TOKEN_WORD;
    for (uint32_t t = span->first; !word && t < span->end; t++) {
        if (doc->owner[t] != OWNER_THREAT_ACTOR && doc->owner[t] != OWNER_PLATFORM)
            return false;
    }
    return true;
}

static void close_span(struct document *doc, struct quote_spans *out, struct quote_span *span,
                       uint32_t end, uint32_t marks)
{
    span->end = end;
    span->after = end + marks;
    span->closed = marks > 0;
    bool lost = !marks && span->first == span->before + 1 && is_single(sign_at(doc, span->before));
    if (span->end > span->first && !lost && !is_alias(doc, span)) /* nobody closed a single mark */
        VEC_ADD(doc->arena, out, *span);
}

/* ‘Tidak ada data yang bocor,’ katanya: a paragraph that such a mark begins, and that has no double
 * ones, though the report has. */
static bool begins_with_single(const struct document *doc, uint32_t token, uint32_t paragraph)
{
    uint32_t first = paragraph_start(doc, paragraph);
    bool last = paragraph + 1 == doc->text->paragraphs.count;
    return token == first && sign_at(doc, token) == 0x2018 && !is_typed_double(doc, token) &&
           has_singles_only(doc, first,
                            last ? doc->text->tokens.count : paragraph_start(doc, paragraph + 1));
}

void quote_spans_find(struct document *doc, struct quote_spans *out)
{
    struct quote_span span = {0};
    uint32_t of_singles = NO_INDEX; /* the paragraph that has singles alone */
    bool open = false, all_singles = has_singles_only(doc, 0, doc->text->tokens.count);
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        if (token->span.start < doc->text->body_start)
            continue;
        uint32_t paragraph = doc->text->sentences.items[token->sentence].paragraph;
        if (open && paragraph != span.paragraph) {
            close_span(doc, out, &span, t, 0);
            open = false;
        }
        if (!all_singles && begins_with_single(doc, t, paragraph))
            of_singles = paragraph;
        enum mark mark = mark_at(doc, t, all_singles || of_singles == paragraph);
        if (mark == MARK_NONE || (mark == MARK_CLOSES && !open) ||
            (mark == MARK_EITHER && !open && surely_closes(doc, t)))
            continue;
        open = open && !(mark == MARK_EITHER && surely_opens(doc, t)); /* the first never closed */
        uint32_t marks = is_typed_double(doc, t) ? 2 : 1;
        if (open) {
            close_span(doc, out, &span, t, marks);
            open = false;
        } else {
            span = (struct quote_span){.first = t + marks, .before = t, .paragraph = paragraph};
            open = true;
        }
        t += marks - 1;
    }
    if (open)
        close_span(doc, out, &span, doc->text->tokens.count, 0);
}

const struct lex_hit *verb_in(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *verb = hit_first_in(doc, first, end, LEX_SPEECH_VERB);
    return verb ? verb : hit_first_in(doc, first, end, LEX_SPEECH_CUE);
}

/* What belongs to the quotation's own sentence behind it: to the next quotation or the end of the
 * paragraph, but no further than one sentence that begins after it. */
uint32_t quote_tail_end(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    uint32_t end = doc->text->tokens.count;
    if (index + 1 < spans->count && spans->items[index + 1].before < end)
        end = spans->items[index + 1].before;
    if (span->after >= doc->text->tokens.count)
        return span->after;
    uint32_t sentence = doc->text->tokens.items[span->after].sentence;
    uint32_t sentence_end = doc->text->sentences.items[sentence].end_token;
    uint32_t paragraph = doc->text->sentences.items[sentence].paragraph;
    if (paragraph != span->paragraph)
        return span->after;
    return sentence_end < end ? sentence_end : end;
}

uint32_t quote_head_start(const struct document *doc, const struct quote_spans *spans,
                          uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    uint32_t first = paragraph_start(doc, span->paragraph);
    if (index > 0 && spans->items[index - 1].after > first)
        first = spans->items[index - 1].after;
    return first;
}

/* Behind the quotation before, in its paragraph, with a verb of speech between: so many sentences
 * behind the one that it ends in. */
static bool follows(const struct document *doc, const struct quote_spans *spans, uint32_t index,
                    uint32_t sentences)
{
    const struct quote_span *span = &spans->items[index],
                            *before = &spans->items[index ? index - 1 : 0];
    return index > 0 && before->paragraph == span->paragraph && before->after < span->before &&
           token_of(doc, span->before)->sentence ==
               token_of(doc, before->after)->sentence + sentences &&
           hit_first_in(doc, before->after, span->before, LEX_SPEECH_VERB);
}

bool quote_goes_on(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    return follows(doc, spans, index, 1);
}

bool quote_is_taken_up(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    return follows(doc, spans, index, 0);
}

bool quote_is_joined(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    enum { MOST_BETWEEN = 8 };
    const struct quote_span *span = &spans->items[index],
                            *before = &spans->items[index ? index - 1 : 0];
    bool joined = false;
    if (!index || before->after >= span->before || span->before - before->after > MOST_BETWEEN ||
        token_of(doc, span->before)->sentence != token_of(doc, before->after)->sentence)
        return false;
    for (uint32_t t = before->after; t < span->before; t++) {
        if (doc->owner[t] != OWNER_NONE || is_capital(doc, t) ||
            (token_of(doc, t)->class != TOKEN_WORD && !is_mark(doc, t, ",")))
            return false;
        joined = joined || is_small_word(doc, t, "list_and");
    }
    return joined;
}

static unsigned words_in(const struct document *doc, uint32_t first, uint32_t end)
{
    unsigned words = 0;
    for (uint32_t t = first; t < end; t++)
        words += doc->text->tokens.items[t].class == TOKEN_WORD ||
                 doc->text->tokens.items[t].class == TOKEN_NUMBER;
    return words;
}

/* `They were "officials of the ministry", according to Budi`: right behind the comma. */
static bool source_follows(const struct document *doc, const struct quote_span *span)
{
    bool behind = is_mark(doc, span->after, ",");
    const struct lex_hit *cue = behind || is_mark(doc, span->end - 1, ",")
                                    ? hit_at(doc, span->after + behind, LEX_SPEECH_CUE)
                                    : NULL;
    return cue && lex_attr_is(cue->entry, "kind", "source");
}

/* `run a "significant" risk, the government says`, `"will not pay", Budi said`: the verb stands
 * behind the only comma of the sentence's rest. */
static bool verb_closes(const struct document *doc, const struct quote_span *span, uint32_t end)
{
    enum { NEAR = 6 };
    uint32_t comma = 0;
    for (uint32_t t = span->end; t < end; t++) {
        if (is_mark(doc, t, ","))
            comma = is_small_word(doc, t + 1, "phrase_end") ? 0 : t + 1;
        else if (comma && t <= comma + NEAR && hit_at(doc, t, LEX_SPEECH_VERB))
            return true;
    }
    if (is_small_word(doc, span->after + 1, "how") && span->after < end)
        return hit_first_in(doc, span->after, end, LEX_SPEECH_VERB) != NULL;
    return quote_closing_name(doc, span->after, end) != 0;
}

uint32_t quote_closing_name(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t comma = 0;
    for (uint32_t t = first; t < end; t++)
        comma = is_mark(doc, t, ",") ? t + 1 : comma;
    uint32_t name = comma && is_small_word(doc, comma, "the") ? comma + 1 : comma;
    uint32_t t = name;
    while (comma && t < end && (doc->owner[t] == OWNER_AGENCY || doc->owner[t] == OWNER_PERSON))
        t++;
    bool verb = t > name && t < end && token_of(doc, t)->class == TOKEN_WORD && !is_capital(doc, t);
    return verb && is_mark(doc, t + 1, ".") ? name : 0;
}

/* "a file named “…”", "known as “…”", "berjudul “…”". */
static bool is_entitled(const struct document *doc, const struct quote_span *span)
{
    uint32_t t = span->before, start = sentence_of(doc, span->before)->first_token;
    if (t > start + 1 && is_small_word(doc, t - 1, "entitled_link"))
        t--;
    return t > start && is_small_word(doc, t - 1, "entitled");
}

bool quote_is_fragment(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    const struct sentence *s = sentence_of(doc, span->before);
    unsigned words = words_in(doc, span->first, span->end);
    if (is_capital(doc, span->first) || words < SHORTEST_WITH_VERB ||
        token_of(doc, span->first)->class != TOKEN_WORD)
        return false;
    const struct lex_hit *cue = hit_first_in(doc, s->first_token, span->before, LEX_SPEECH_CUE);
    bool led = hit_first_in(doc, s->first_token, span->before, LEX_SPEECH_VERB) ||
               (cue && lex_attr_is(cue->entry, "kind", "source"));
    return !is_entitled(doc, span) && (led || source_follows(doc, span) ||
                                       verb_closes(doc, span, quote_tail_end(doc, spans, index)));
}

/* `"Data aman", kata Budi`, `"It is mended", he said`: behind the mark a comma and a verb of
 * speech, perhaps with who says it before it. */
static bool is_said_behind_comma(const struct document *doc, const struct quote_span *span)
{
    uint32_t t = span->after + 1;
    if (!span->closed || !is_mark(doc, span->after, ",") || t >= doc->text->tokens.count)
        return false;
    const struct lex_hit *pronoun = hit_at(doc, t, LEX_PRONOUN);
    t = pronoun ? pronoun->end : t;
    while (!pronoun && t < doc->text->tokens.count &&
           (doc->owner[t] == OWNER_PERSON || doc->owner[t] == OWNER_AGENCY))
        t++;
    return t < doc->text->tokens.count && hit_at(doc, t, LEX_SPEECH_VERB);
}

/* `"Jangan bayar," pesan Kepala BSSN Budi`, `"It was bad," recalls Jane`, `"Nanti saya cek,"
 * singkatnya.`: behind a comma and the mark one small word, and who it is that says so. */
static bool has_any_verb(const struct document *doc, const struct quote_span *span)
{
    const struct token *verb = token_of(doc, span->after), *next = token_of(doc, span->after + 1);
    if (!span->closed || !is_mark(doc, span->end - 1, ",") || !verb || !next ||
        verb->class != TOKEN_WORD || verb->flags & TOKEN_CAPITAL)
        return false;
    if (doc->text->lang == LANG_ID && next->class == TOKEN_PUNCT)
        return slice_ends_with(token_text(doc->text, span->after), SLICE("nya"));
    struct slice word = token_text(doc->text, span->after);
    bool ends = doc->text->lang == LANG_ID || slice_ends_with(word, SLICE("s")) ||
                slice_ends_with(word, SLICE("ed"));
    if (!ends || hit_at(doc, span->after, LEX_STOPWORD))
        return false;
    return doc->owner[span->after + 1] == OWNER_PERSON ||
           (is_capital(doc, span->after + 1) && hit_at(doc, span->after + 1, LEX_TITLE));
}

/* Scare quotes, titles and aliases are short and have nobody who says them. */
bool quote_is_speech(const struct document *doc, const struct quote_spans *spans, uint32_t index)
{
    const struct quote_span *span = &spans->items[index];
    unsigned words = words_in(doc, span->first, span->end);
    uint32_t end = quote_tail_end(doc, spans, index), first = quote_head_start(doc, spans, index);
    bool verb_behind = span->after < end &&
                       verb_in(doc, span->after,
                               end < span->after + VERB_BEHIND ? end : span->after + VERB_BEHIND) &&
                       !(is_mark(doc, span->end - 1, ".") && first < span->before &&
                         token_of(doc, span->after)->flags & TOKEN_SENTENCE_START);
    bool whole = first == span->before; /* begins its paragraph */
    struct slice last = token_text(doc->text, span->end - 1);
    bool ends =
        slice_is(last, ",") || slice_is(last, ".") || slice_is(last, "?") || slice_is(last, "!");
    if (is_entitled(doc, span) && !slice_is(last, ","))
        return false;
    bool led = span->before > first && /* `Kominfo menyatakan, "Data aman."` */
               (is_mark(doc, span->before - 1, ",") || is_mark(doc, span->before - 1, ":")) &&
               verb_in(doc, sentence_of(doc, span->before - 1)->first_token, span->before);
    bool stops = span->closed && is_mark(doc, span->after, "."); /* behind the mark: `aman".` */
    if ((led && stops) || is_said_behind_comma(doc, span))
        return words > SHORTEST_WITH_VERB;
    if ((led && ends) || has_any_verb(doc, span))
        return words >= SHORTEST_WITH_VERB;
    if ((verb_behind && ends) || (ends && quote_goes_on(doc, spans, index)))
        return words >= SHORTEST_WITH_VERB;
    if (quote_is_fragment(doc, spans, index))
        return true;
    if (whole || ends)
        return words >= SHORTEST_WORDS;
    return words >= SHORTEST_WORDS + 4 && verb_in(doc, first, span->before);
}
