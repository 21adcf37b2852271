/* Name shapes: capital letters, and where they mean nothing. */
#include "recognize/names.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "recognize/agencies.h"

enum { MOST_WORDS = 8 };

/* "Jokowi Instruksikan Kemenkominfo": a headline's verb has a capital as well, and has lost its
 * prefix. */
static bool is_headline_verb(const struct document *doc, const struct token *token)
{
    enum { SHORTEST = 7 };
    struct slice word = slice_sub(doc->text->bytes, token->span);
    return in_title(doc, token->span) &&
           doc->text->sentences.items[token->sentence].lang == LANG_ID && word.len >= SHORTEST &&
           slice_ends_with(word, SLICE("kan"));
}

/* "Klang Valley Users Network", "Department of Information": a noun among other capitals. */
static bool is_inside_name(const struct document *doc, uint32_t token, const struct lex_hit *stop)
{
    if (!lex_attr(stop->entry, "noun") || token_of(doc, token)->flags & TOKEN_SENTENCE_START)
        return false;
    return is_capital(doc, token - 1) || is_capital(doc, token + 1) ||
           is_small_word(doc, token - 1, "of");
}

/* By the word alone, whosever it is. */
bool name_look_at(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    const struct number *number = number_over(doc, token);
    if (number && number->has_scale) /* "96M", "204 Juta" */
        return false;
    /* "Yang", "The": capital by its place, or in a headline. An acronym or an initial is never a
     * stop word. */
    const struct lex_hit *stop = hit_at(doc, token, LEX_STOPWORD);
    if (stop && !(t->flags & (TOKEN_ALL_CAPS | TOKEN_INITIAL)) && !is_inside_name(doc, token, stop))
        return false;
    return !is_headline_verb(doc, t);
}

uint32_t name_run_behind(const struct document *doc, uint32_t first, bool with_of)
{
    uint32_t end = first, sentence = doc->text->tokens.items[first].sentence;
    unsigned words = 0;
    while (words < MOST_WORDS && name_word(doc, end) &&
           doc->text->tokens.items[end].sentence == sentence) {
        end++;
        words++;
        uint32_t next = end;
        if (is_mark(doc, end, "-") && !(doc->text->tokens.items[end].flags & TOKEN_SPACE_BEFORE))
            next = end + 1 + (with_of && name_word(doc, end + 2)); /* "Hi-tech Crimes" */
        else if (is_mark(doc, end, "&") ||
                 (with_of && (is_small_word(doc, end, "of") || is_small_word(doc, end, "and"))))
            next = end + 1;
        if (with_of && next > end && is_small_word(doc, next, "day_lead"))
            next++;
        if (next > end && name_word(doc, next) &&
            doc->text->tokens.items[next].sentence == sentence)
            end = next;
    }
    return end;
}

/* "Wirasari e-Government Agency": where a word begins that a small "e" and a hyphen lead to. */
static uint32_t over_small_e(const struct document *doc, uint32_t first)
{
    bool led =
        first > 2 && is_mark(doc, first - 1, "-") && token_is(doc->text, first - 2, "e") &&
        !((token_of(doc, first)->flags | token_of(doc, first - 1)->flags) & TOKEN_SPACE_BEFORE);
    return led && name_word(doc, first - 3) &&
                   token_of(doc, first - 3)->sentence == token_of(doc, first)->sentence
               ? first - 2
               : first;
}

uint32_t name_run_start(const struct document *doc, uint32_t end)
{
    uint32_t first = end;
    unsigned words = 0;
    while (first > 0 && words < MOST_WORDS && name_word(doc, first - 1) &&
           doc->text->tokens.items[first - 1].sentence ==
               doc->text->tokens.items[end - 1].sentence) {
        first--;
        words++;
        if (first > 1 &&
            (is_mark(doc, first - 1, "&") ||
             (is_mark(doc, first - 1, "-") &&
              !(doc->text->tokens.items[first].flags & TOKEN_SPACE_BEFORE))) &&
            name_word(doc, first - 2))
            first--;
        first = over_small_e(doc, first);
    }
    return first;
}

static bool is_title_case(const struct document *doc, uint32_t sentence)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    unsigned words = 0, capitals = 0;
    /* "Hal itu diungkap Direktur Jenderal Imigrasi Budi Santoso." is a sentence full of names:
     * headlines have no full stop, and no colon behind them. */
    if (s->end_token > s->first_token &&
        (token_is(doc->text, s->end_token - 1, ".") || token_is(doc->text, s->end_token - 1, ":")))
        return false;
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        if (token->class != TOKEN_WORD || token->span.end - token->span.start < 4)
            continue;
        words++;
        capitals += (token->flags & TOKEN_CAPITAL) != 0;
    }
    return words >= 4 && capitals * 10 >= words * 8;
}

bool sentence_is_title_case(const struct document *doc, uint32_t sentence)
{
    if (!doc->is_title_case[sentence])
        doc->is_title_case[sentence] = 1 + is_title_case(doc, sentence);
    return doc->is_title_case[sentence] > 1;
}

uint32_t behind_brackets(const struct document *doc, uint32_t at)
{
    enum { BRACKET_REACH = 14 };
    for (uint32_t t = at + 1; is_mark(doc, at, "(") && t < at + BRACKET_REACH; t++) {
        if (is_mark(doc, t, ")"))
            return t + 1;
    }
    return at;
}

uint32_t name_over_age(const struct document *doc, uint32_t at)
{
    enum { YOUNGEST = 12, OLDEST = 99 };
    const struct number *age = number_at(doc, at + 1);
    bool between = (is_mark(doc, at, "(") && is_mark(doc, at + 2, ")")) ||
                   (is_mark(doc, at, ",") && is_mark(doc, at + 2, ","));
    bool told = between && age && age->end_token == at + 2 && age->value >= YOUNGEST &&
                age->value <= OLDEST && !age->is_words;
    return told ? at + 2 + is_mark(doc, at, "(") : at;
}

bool punct_is_quotation_mark(const struct document *doc, uint32_t token)
{
    static const char *const marks[] = {"\"", "“", "”", "'", "‘", "’", "«", "»"};
    for (unsigned i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (is_mark(doc, token, marks[i]))
            return true;
    }
    return false;
}

/* "Penyuluhan", "Kepegawaian": what a directorate is for, by the shape of Indonesian nouns. */
bool is_office_noun(const struct document *doc, uint32_t token)
{
    struct slice word = token_text(doc->text, token);
    bool prefix = slice_starts_with(word, SLICE("Pe")) || slice_starts_with(word, SLICE("Ke"));
    return word.len >= 8 && prefix && slice_ends_with(word, SLICE("an"));
}

struct slice name_slug(struct document *doc, struct slice name)
{
    struct slice folded = fold(doc->arena, name);
    char *out = arena_alloc(doc->arena, folded.len + 1);
    size_t used = 0, at = 0;
    while (at < folded.len) {
        size_t from = at;
        uint32_t c = utf8_next(folded, &at);
        if (fold_is_letter(c) || fold_is_digit(c)) {
            memcpy(out + used, folded.ptr + from, at - from);
            used += at - from;
        } else if (c != '\'' && used && out[used - 1] != '-') {
            out[used++] = '-';
        }
    }
    while (used && out[used - 1] == '-')
        used--;
    return (struct slice){out, used};
}

struct slice name_initials(struct document *doc, uint32_t first, uint32_t end)
{
    char *out = arena_alloc(doc->arena, (size_t)(end - first) * 4 + 1);
    size_t used = 0;
    for (uint32_t t = first; t < end; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        size_t at = token->span.start;
        if (token->class == TOKEN_WORD && token->flags & TOKEN_CAPITAL)
            used += utf8_encode(utf8_next(doc->text->bytes, &at), out + used);
    }
    return (struct slice){out, used};
}

static bool is_plain(char c)
{
    return fold_is_letter((unsigned char)c) || fold_is_digit((unsigned char)c);
}

static bool is_one_plain_word(struct slice name)
{
    for (size_t i = 0; i < name.len; i++) {
        if (name.ptr[i] & 0x80 || !is_plain(name.ptr[i]))
            return false;
    }
    return true;
}

bool name_equal(struct document *doc, struct slice a, struct slice b)
{
    if (slice_equal(a, b))
        return true;
    if (!a.len || !b.len)
        return false;
    /* Nearly always the first letters tell that they differ. */
    bool are_plain = !((a.ptr[0] | b.ptr[0]) & 0x80) && is_plain(a.ptr[0]) && is_plain(b.ptr[0]);
    if (are_plain && (a.ptr[0] | 0x20) != (b.ptr[0] | 0x20))
        return false;
    /* No copies for words in ASCII: many names may be held against many. */
    if (is_one_plain_word(a) && is_one_plain_word(b))
        return a.len == b.len && strncasecmp(a.ptr, b.ptr, a.len) == 0;
    return slice_equal(fold(doc->arena, a), fold(doc->arena, b));
}

bool is_domain_name(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    if (!t || t->flags & TOKEN_ALL_SMALL)
        return false;
    struct slice word = token_text(doc->text, token);
    const char *dot = word.len ? memrchr(word.ptr, '.', word.len) : NULL;
    size_t letters = 0;
    for (const char *c = dot ? dot + 1 : NULL; c && c < word.ptr + word.len; c++) {
        if (*c >= '0' && *c <= '9')
            return false; /* "2.5GB" */
        letters++;
    }
    return letters >= 2 && dot > word.ptr;
}

struct span name_span(const struct document *doc, uint32_t first, uint32_t end)
{
    struct span span = tokens_span(doc->text, first, end);
    span.end -= possessive_length(slice_sub(doc->text->bytes, span));
    return span;
}

/* "cermati.com", "iPhone", "8tracks": not written as a common word is. */
bool name_is_written_specially(const struct document *doc, uint32_t token)
{
    if (token_of(doc, token)->flags & TOKEN_ALL_SMALL)
        return false;
    struct slice text = token_text(doc->text, token);
    if (text.len && memchr(text.ptr + 1, '@', text.len - 1)) /* an e-mail address */
        return false;
    bool letter = false, special = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool lower = c >= 'a' && c <= 'z', upper = c >= 'A' && c <= 'Z',
             digit = c >= '0' && c <= '9';
        special = special || (i > 0 && upper) || (digit && letter) ||
                  (i > 0 && digit && !letter && text.len > i + 1 &&
                   ((text.ptr[i + 1] >= 'a' && text.ptr[i + 1] <= 'z') ||
                    (text.ptr[i + 1] >= 'A' && text.ptr[i + 1] <= 'Z'))) ||
                  (c == '.' && i > 2 && i + 2 < text.len && text.ptr[i + 1] >= 'a' &&
                   text.ptr[i + 1] <= 'z');
        letter = letter || lower || upper;
    }
    return special && letter;
}

/* Behind the hyphen of "Apps-builder.com"; the token where none joins it to what is written so. */
static uint32_t over_hyphen(const struct document *doc, uint32_t end)
{
    const struct token *behind = token_of(doc, end + 1);
    bool joined = is_mark(doc, end, "-") && behind && !(behind->flags & TOKEN_SPACE_BEFORE) &&
                  !(token_of(doc, end)->flags & TOKEN_SPACE_BEFORE);
    return joined && name_is_written_specially(doc, end + 1) ? end + 2 : end;
}

/* "Lampion Card CEO Jane Doe": an office inside an English run, in front of a name. */
static bool is_office_of_holder(const struct document *doc, uint32_t first, uint32_t at,
                                uint32_t end)
{
    const struct lex_hit *title = hit_at(doc, at, LEX_TITLE);
    return doc->text->lang == LANG_EN && title && title->end < end &&
           lex_attr_is(title->entry, "kind", "office") && lex_attr(title->entry, "of") &&
           !given_name_at(doc, first) && token_of(doc, title->end)->class == TOKEN_WORD;
}

uint32_t agency_name_end(const struct document *doc, uint32_t t)
{
    if (token_of(doc, t)->flags & TOKEN_ALL_SMALL)
        return over_hyphen(doc, t + 1) > t + 1 ? over_hyphen(doc, t + 1) : t;
    uint32_t end = name_run_end(doc, t, false);
    if (end == t && doc->owner[t] == OWNER_NONE && token_of(doc, t)->class != TOKEN_PUNCT &&
        name_is_written_specially(doc, t))
        end = t + 1;
    if (end > t)
        end = over_hyphen(doc, end);
    for (uint32_t i = t; i < end; i++) { /* a possessive ends the name */
        if (possessive_length(token_text(doc->text, i)))
            return i + 1;
        if (i > t && is_office_of_holder(doc, t, i, end))
            return i;
    }
    return end;
}
