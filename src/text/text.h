/* Clean text in, sentences and tokens out. Takes the composed text of one document, gives arrays of
 * spans into it, never changes a byte and knows no word lists (abbreviations and vocabulary come in
 * from outside).
 *
 * There is one offset space: bytes of `bytes`, which is "TITLE\n\nBODY" (or just the body).
 * Everything below body_start belongs to the headline. */
#ifndef RUNUT_TEXT_H
#define RUNUT_TEXT_H

#include "base/error.h"
#include "base/map.h"
#include "base/vec.h"

enum lang { LANG_UND = 0, LANG_ID = 1, LANG_EN = 2 };
const char *lang_code(enum lang lang); /* "und", "id", "en" */

enum token_class {
    /* Letters, perhaps with inner apostrophes, dots or digits: "RT", "Asy'ari", "Kaspersky's",
     * "breached.to", "S.H.". A hyphen or slash is a token of its own: "data", "-", "data"; "RT",
     * "/", "RW"; "e", "-", "KTP". */
    TOKEN_WORD,
    /* Begins with a digit: "204.807.222", "2,3", "09.21", "3rd", "27". Figures joined by slashes
     * are one token
     * ("28/11/2023", "12/8", "27/2022"), by hyphens only as a date ("2023-11-28"; "200", "-",
     * "300"). Letters that mean something by themselves are cut off: "Rp", "1,2"; "500", "GB";
     * "2,3", "jt". */
    TOKEN_NUMBER,
    TOKEN_PUNCT,  /* one mark */
    TOKEN_SYMBOL, /* $, %, +, … */
};

enum token_flag {
    TOKEN_CAPITAL = 1 << 0,  /* first letter is upper case */
    TOKEN_ALL_CAPS = 1 << 1, /* two letters or more, all upper case */
    TOKEN_HAS_DIGIT = 1 << 2,
    TOKEN_SPACE_BEFORE = 1 << 3,
    TOKEN_NEWLINE_BEFORE = 1 << 4,
    TOKEN_SENTENCE_START = 1 << 5, /* first word of its sentence (quotes and brackets skipped) */
    TOKEN_INITIAL = 1 << 6, /* one capital letter with a dot: "A." (the dot is part of the token) */
    TOKEN_ABBREVIATION = 1 << 7, /* known abbreviation with its dot: "Kab.", "Dr." */
    TOKEN_CLITIC = 1 << 8,       /* `key` is that of the word without -nya, -lah, -kah, -pun, 's */
    TOKEN_IN_QUOTE = 1 << 9,     /* inside quotation marks (set by text_build) */
    TOKEN_ALL_SMALL = 1 << 10,   /* nothing but small letters, a to z */
};

#define KEY_UNKNOWN 0u /* a word that no lexicon has */

struct token {
    struct span span;
    uint32_t key;      /* vocabulary number of the folded word, 0 if no lexicon has it */
    uint32_t stem;     /* vocabulary number of its stem, 0 if no lexicon asks for it */
    uint32_t sentence; /* index */
    uint16_t flags;    /* enum token_flag */
    uint8_t class;     /* enum token_class */
    char only;         /* its byte where it has just one (",", "a", "7"); else NUL */
};

struct sentence {
    struct span span; /* without surrounding white space */
    uint32_t first_token, end_token;
    uint32_t paragraph;
    uint8_t lang; /* enum lang; that of its paragraph */
};

struct paragraph {
    struct span span;
    uint32_t first_sentence, end_sentence;
};

struct text {
    struct slice bytes;
    uint32_t body_start; /* where the body begins in `bytes`; 0 without a headline */
    enum lang lang;
    unsigned lang_score; /* 0..100 */
    VEC(struct token) tokens;
    uint32_t *token_near; /* by each TOKEN_STEP bytes: what token_at_byte tells of the first */
    VEC(struct sentence) sentences;
    VEC(struct paragraph) paragraphs;
};

enum abbreviation {
    ABBREVIATION_NONE,
    ABBREVIATION_ALWAYS, /* "kab", "dr": the dot ends no sentence and is part of the word */
    ABBREVIATION_BEFORE_CAPITALS, /* "no": the dot may end a sentence, but not in "No. KK" */
};

/* What the words mean to somebody else: the lexicon gives this so that text/ need not know it.
 * All must be safe to call from several threads. */
struct vocabulary {
    const void *context;
    /* The key of a folded word, 0 if unknown. */
    uint32_t (*key_of)(const void *context, struct slice folded_word);
    /* The key of a stem, 0 if unknown. */
    uint32_t (*stem_key_of)(const void *context, struct slice stem, enum lang lang);
    /* Whether a word with a dot behind it is an abbreviation, given without the dot. */
    enum abbreviation (*abbreviation_of)(const void *context, struct slice folded_word);
};

/* Boundaries, stemmers and memories of one worker; used by one thread at a time. */
struct text_tools;
struct text_tools *text_tools_new(const struct vocabulary *vocabulary);
void text_tools_free(struct text_tools *tools);

#define TEXT_MAX_BYTES (8u << 20)

/* Composes title and body, finds the language (unless `given` says it), cuts paragraphs, sentences
 * and tokens. Both slices must be valid UTF-8. STATUS_LIMIT past TEXT_MAX_BYTES or 2 million
 * tokens. */
enum status text_build(struct text_tools *tools, struct arena *arena, struct slice title,
                       struct slice body, enum lang given, struct text *out, struct error *error);

/* Cuts a phrase exactly as running text is cut (dots behind abbreviations left out); for the
 * lexicon. `spans` gets at most `room` items; returns how many there are. */
uint32_t text_split(struct text_tools *tools, struct slice phrase, struct span *spans,
                    uint32_t room);

/* The stem of a folded word by Snowball; in `arena`. The word itself where the language has no
 * stemmer. */
struct slice text_stem(struct text_tools *tools, struct arena *arena, struct slice folded_word,
                       enum lang lang);

/* --- looking at tokens --- */
static inline struct slice token_text(const struct text *text, uint32_t token)
{
    return slice_sub(text->bytes, text->tokens.items[token].span);
}

/* The bytes from the first token to the one before `end`. */
struct slice tokens_text(const struct text *text, uint32_t first, uint32_t end);
struct span tokens_span(const struct text *text, uint32_t first, uint32_t end);

/* Inline, for `exact` is nearly always a literal, of one byte, and wrong. */
static inline bool token_is(const struct text *text, uint32_t token, const char *exact)
{
    if (token >= text->tokens.count)
        return false;
    const struct token *t = &text->tokens.items[token];
    if (exact[0] == '\0' || exact[1] == '\0')
        return exact[0] != '\0' && t->only == exact[0];
    return t->only == '\0' && text->bytes.ptr[t->span.start] == exact[0] &&
           slice_is(token_text(text, token), exact);
}

/* The bytes that the English possessive takes at a word's end ("Kaspersky's"); 0 without one. */
static inline uint32_t possessive_length(struct slice word)
{
    return slice_ends_with(word, SLICE("'s")) ? 2 : slice_ends_with(word, SLICE("’s")) ? 4 : 0;
}
/* The same of an Indonesian particle: -nya, -lah, -kah, -pun. */
uint32_t particle_length(struct slice word);

/* Do the bytes from the token's first on begin with `name`? */
static inline bool text_goes_on(const struct text *text, uint32_t token, struct slice name)
{
    uint32_t start = text->tokens.items[token].span.start;
    return name.len && text->bytes.ptr[start] == name.ptr[0] &&
           slice_starts_with((struct slice){text->bytes.ptr + start, text->bytes.len - start},
                             name);
}

enum { TOKEN_STEP = 16 };

/* The token that holds or follows byte `at`; tokens.count at the end. */
uint32_t token_at_byte(const struct text *text, uint32_t at);

#endif
