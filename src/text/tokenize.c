/* Word pieces -> tokens. ICU is right about words and wrong, for news, about four things: it
 * cuts dates at slashes, glues "Rp1,2" and "500GB", cuts the dot off "A." and "Kab.", and gives
 * each slash of a date its own piece. */
#include "text/tokenize.h"

#include "base/fold.h"
#include "base/utf8.h"

enum { MOST_TOKENS = 2000000 };

static bool is_digit_at(struct slice text, uint32_t at)
{
    return at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9';
}

static bool is_char(struct slice text, struct span span, char c)
{
    return span.end - span.start == 1 && text.ptr[span.start] == c;
}

/* "28/11/2023", "12/8", "2023-11-28": how many of the pieces from `at` are one token (1: just this
 * one). */
static uint32_t joined_figures(struct slice text, const struct pieces *pieces, uint32_t at)
{
    const struct piece *items = pieces->items;
    uint32_t end = at + 1;
    if (items[at].shape != SHAPE_FIGURE)
        return 1;
    for (unsigned parts = 1; parts < 3 && end + 1 < pieces->count; parts++) {
        struct span mark = items[end].span, next = items[end + 1].span;
        if (mark.start != items[end - 1].span.end || next.start != mark.end ||
            items[end + 1].shape != SHAPE_FIGURE ||
            !(is_char(text, mark, '/') || is_char(text, mark, '-')) ||
            text.ptr[mark.start] != text.ptr[items[at].span.end])
            break;
        end += 2;
    }
    bool hyphens = end > at + 1 && text.ptr[items[at].span.end] == '-';
    if (hyphens) { /* a range is no date: only three parts, one of them a year */
        struct span first = items[at].span, last = items[end - 1].span;
        bool has_year = first.end - first.start == 4 || last.end - last.start == 4;
        if (end - at != 5 || !has_year)
            return 1;
    }
    return end - at;
}

/* Where a piece changes from letters to figures or back; its end where it does not. Figures keep ,
 * and . inside. */
static uint32_t glue_point(struct slice text, struct span span)
{
    bool figures = is_digit_at(text, span.start);
    for (uint32_t i = span.start; i < span.end; i++) {
        char c = text.ptr[i];
        if (figures ? !(is_digit_at(text, i) || c == '.' || c == ',') : is_digit_at(text, i))
            return i;
    }
    return span.end;
}

static uint8_t class_of(struct slice text, struct span span)
{
    size_t at = span.start;
    uint32_t first = utf8_next(text, &at);
    if (fold_is_digit(first))
        return TOKEN_NUMBER;
    if (fold_is_letter(first))
        return TOKEN_WORD;
    switch (first) {
    case '$':
    case '%':
    case '+':
    case '=':
    case '<':
    case '>':
    case '^':
    case '|':
    case '~':
    case 0x20AC:
    case 0xA3:
    case 0xA5:
        return TOKEN_SYMBOL;
    default:
        return TOKEN_PUNCT;
    }
}

static uint16_t flags_of_letters(struct slice text, struct span span)
{
    unsigned letters = 0, upper = 0;
    uint16_t flags = 0;
    for (size_t at = span.start; at < span.end;) {
        size_t here = at;
        uint32_t c = utf8_next(text, &at);
        if (fold_is_digit(c)) {
            flags |= TOKEN_HAS_DIGIT;
        } else if (fold_is_letter(c)) {
            letters++;
            if (fold_is_upper(c)) {
                upper++;
                if (here == span.start)
                    flags |= TOKEN_CAPITAL;
            }
        }
    }
    if (letters >= 2 && upper == letters)
        flags |= TOKEN_ALL_CAPS;
    return flags;
}

/* The same without a look at each letter, where the shape tells enough. */
static uint16_t letter_flags(struct slice text, struct span span, uint8_t shape)
{
    bool is_shouted = shape & SHAPE_UPPER && !(shape & SHAPE_LOWER);
    if (shape & SHAPE_OTHER || (is_shouted && shape != SHAPE_UPPER))
        return flags_of_letters(text, span);
    if (shape == SHAPE_LOWER)
        return TOKEN_ALL_SMALL;
    uint16_t flags = shape & SHAPE_FIGURE ? TOKEN_HAS_DIGIT : 0;
    if (shape & SHAPE_UPPER && fold_is_upper((unsigned char)text.ptr[span.start]))
        flags |= TOKEN_CAPITAL;
    if (is_shouted && span.end - span.start >= 2)
        flags |= TOKEN_ALL_CAPS;
    return flags;
}

static uint16_t space_flags(struct slice text, uint32_t last_end, uint32_t start)
{
    if (start == 0)
        return TOKEN_SPACE_BEFORE | TOKEN_NEWLINE_BEFORE;
    uint16_t flags = start > last_end ? TOKEN_SPACE_BEFORE : 0;
    for (uint32_t at = last_end; at < start; at++)
        if (text.ptr[at] == '\n')
            flags |= TOKEN_NEWLINE_BEFORE;
    return flags;
}

struct builder {
    struct text_tools *tools;
    struct arena *arena;
    struct text *text;
    uint32_t last_end;
};

static void add_token(struct builder *b, struct span span, uint8_t shape)
{
    struct slice bytes = b->text->bytes;
    struct token *token = VEC_PUSH(b->arena, &b->text->tokens);
    token->span = span;
    token->class = class_of(bytes, span);
    token->only = span.end - span.start == 1 ? bytes.ptr[span.start] : '\0';
    token->flags = space_flags(bytes, b->last_end, span.start);
    b->last_end = span.end;
    if (token->class == TOKEN_WORD || token->class == TOKEN_NUMBER)
        token->flags |= letter_flags(bytes, span, shape);
    word_look_up(b->tools, b->text, token);
}

/* "1st", "23rd": English ordinals stay whole, though "St" is a word too. */
static bool is_ordinal_ending(struct slice letters)
{
    return slice_is(letters, "st") || slice_is(letters, "nd") || slice_is(letters, "rd") ||
           slice_is(letters, "th");
}

/* "Rp1,2" is two tokens where "rp" means something and "rp1,2" does not; likewise "500GB". */
static void add_piece(struct builder *b, struct span span, uint8_t shape)
{
    enum { ANY_SHAPE = SHAPE_FIGURE | SHAPE_OTHER };
    struct slice bytes = b->text->bytes;
    bool may_be_glued = shape & SHAPE_FIGURE && shape != SHAPE_FIGURE;
    uint32_t cut = may_be_glued ? glue_point(bytes, span) : span.end;
    if (cut > span.start && cut < span.end && !word_is_known(b->tools, slice_sub(bytes, span))) {
        bool figures_first = is_digit_at(bytes, span.start);
        struct span letters =
            figures_first ? (struct span){cut, span.end} : (struct span){span.start, cut};
        struct span figures =
            figures_first ? (struct span){span.start, cut} : (struct span){cut, span.end};
        if (glue_point(bytes, letters) == letters.end &&
            (figures_first || glue_point(bytes, figures) == figures.end) &&
            !(figures_first && is_ordinal_ending(slice_sub(bytes, letters))) &&
            word_is_known(b->tools, slice_sub(bytes, letters))) {
            add_token(b, (struct span){span.start, cut}, ANY_SHAPE);
            /* The rest is shorter: at most one more cut. */
            add_piece(b, (struct span){cut, span.end}, ANY_SHAPE);
            return;
        }
    }
    add_token(b, span, shape);
}

/* The dot of "A.", "S.H." and of known abbreviations belongs to the word. */
static bool dot_belongs(struct builder *b)
{
    struct slice bytes = b->text->bytes;
    struct token *token = &b->text->tokens.items[b->text->tokens.count - 1];
    struct slice word = slice_sub(bytes, token->span);
    if (token->class != TOKEN_WORD)
        return false;
    size_t at = 0;
    uint32_t first = utf8_next(word, &at);
    bool counts = token > b->text->tokens.items && token[-1].class == TOKEN_NUMBER;
    if (at == word.len && fold_is_upper(first)) {
        if (counts) /* "Rp 5 M." ends the sentence */
            return false;
        token->flags |= TOKEN_INITIAL;
        return true;
    }
    if (memchr(word.ptr, '.', word.len) && word.len <= 8) { /* S.H, U.S, M.Si, e.g */
        token->flags |= TOKEN_ABBREVIATION;
        return true;
    }
    if (abbreviation_of(b->tools, word) == ABBREVIATION_ALWAYS) {
        token->flags |= TOKEN_ABBREVIATION;
        return true;
    }
    return false;
}

static void mark_quotes(struct text *text)
{
    bool open = false;
    for (uint32_t i = 0; i < text->tokens.count; i++) {
        struct token *token = &text->tokens.items[i];
        if (token->flags & TOKEN_NEWLINE_BEFORE)
            open = false;
        size_t at = token->span.start;
        uint32_t first = utf8_next(text->bytes, &at);
        if (first == '"' || (first >= 0x80 && fold_is_double_quote(first))) {
            bool opens = first == 0x201C || first == 0x201E || first == 0xAB;
            bool closes = first == 0x201D || first == 0xBB;
            open = opens ? true : closes ? false : !open;
        } else if (open) {
            token->flags |= TOKEN_IN_QUOTE;
        }
    }
}

static bool touches(const struct text *text, uint32_t i)
{
    return i < text->tokens.count &&
           !(text->tokens.items[i].flags & (TOKEN_SPACE_BEFORE | TOKEN_NEWLINE_BEFORE));
}

/* "breached.to", but not "S.H." */
static bool is_host(const struct text *text, const struct token *token)
{
    struct slice word = slice_sub(text->bytes, token->span);
    const char *point = token->class == TOKEN_WORD ? memchr(word.ptr, '.', word.len) : NULL;
    return point && point > word.ptr && point + 2 < word.ptr + word.len;
}

/* "breached.to/Thread-1-3-BILLION-SIM-CARDS": what stands in the path of an address is neither word
 * nor number of the text. An account ("t.me/kabarbaru") is: one word alone behind the host. */
static void mark_addresses(struct text *text)
{
    for (uint32_t t = 1; t + 1 < text->tokens.count; t++) {
        struct token *items = text->tokens.items;
        if (items[t].only != '/' || !touches(text, t) || !is_host(text, &items[t - 1]))
            continue;
        uint32_t end = t + 1, from = t + 1;
        while (touches(text, end))
            end++;
        while (end > from && items[end - 1].class == TOKEN_PUNCT)
            end--;
        if (from < end && items[from].class == TOKEN_WORD &&
            (from + 1 == end || items[from + 1].only == '/'))
            from++;
        for (uint32_t i = from; i < end; i++) {
            if (items[i].class == TOKEN_WORD || items[i].class == TOKEN_NUMBER) {
                items[i].class = TOKEN_SYMBOL;
                items[i].key = items[i].stem = 0;
                items[i].flags &= TOKEN_SPACE_BEFORE | TOKEN_NEWLINE_BEFORE | TOKEN_IN_QUOTE;
            }
        }
        t = end - 1;
    }
}

enum status tokenize(struct text_tools *tools, struct arena *arena, struct text *text,
                     struct error *error)
{
    struct pieces pieces = {0};
    if (!breaks_words(tools->breaks, &tools->scratch, text->bytes, MOST_TOKENS, &pieces))
        return error_set(error, STATUS_FORMAT, "text cannot be cut into words");
    if (pieces.count >= MOST_TOKENS)
        return error_set(error, STATUS_LIMIT, "more than %d words", MOST_TOKENS);
    VEC_RESERVE(arena, &text->tokens, pieces.count);
    struct builder builder = {tools, arena, text, 0};
    for (uint32_t i = 0; i < pieces.count;) {
        struct span span = pieces.items[i].span;
        if (is_char(text->bytes, span, '.') && text->tokens.count &&
            builder.last_end == span.start && span.end < text->bytes.len && dot_belongs(&builder)) {
            struct token *last = &text->tokens.items[text->tokens.count - 1];
            last->span.end = span.end;
            last->only = '\0';
            last->flags &= (uint16_t)~TOKEN_ALL_SMALL;
            builder.last_end = span.end;
            i++;
            continue;
        }
        uint32_t joined = joined_figures(text->bytes, &pieces, i);
        if (joined > 1)
            add_token(&builder, (struct span){span.start, pieces.items[i + joined - 1].span.end},
                      SHAPE_FIGURE | SHAPE_MARK);
        else
            add_piece(&builder, span, pieces.items[i].shape);
        i += joined;
    }
    mark_addresses(text);
    mark_quotes(text);
    return STATUS_OK;
}
