/* text + lexicon in, findings out. Takes a tokenized document, runs the recognizers in their order
 * (recognize.c's table), never opens a file, never sees another document. Every finding names its
 * rule.
 *
 * A recognizer is `void recognize_X(struct document *doc)`: it reads tokens, lexicon hits and what
 * earlier recognizers found, and adds to doc->findings. All memory is the document's arena. */
#ifndef RUNUT_RECOGNIZE_H
#define RUNUT_RECOGNIZE_H

#include "lexicon/lexicon.h"
#include "recognize/findings.h"

/* What a token has been taken for; a later recognizer leaves it alone. */
enum owner {
    OWNER_NONE = 0,
    OWNER_DATE,
    OWNER_TIME,
    OWNER_MONEY,
    OWNER_LAW,
    OWNER_PLACE,
    OWNER_AGENCY,
    OWNER_PERSON,
    OWNER_THREAT_ACTOR,
    OWNER_PLATFORM,
    OWNER_FIELD,
    OWNER_COUNT,
};

/* A number as written, in figures or words, with its scale: "2,3 juta", "dua ratus empat juta",
 * "half a million". Made once by recognize_numbers for dates, money and counts. */
struct number {
    uint32_t first_token, end_token;
    uint64_t value;     /* rounded down to an integer */
    uint64_t low, high; /* what the written precision allows: 2,3 juta is 2,300,000 … 2,399,999 */
    uint32_t hundredths;  /* the fraction of a number without scale: 74.50 has 50 */
    uint32_t millionths;  /* the same, exactly: 0.009478 has 9478 */
    uint64_t scale;       /* 1000 for ribu, … ; 1 without */
    struct slice figures; /* as written where it is figures without words; else empty */
    bool has_scale;       /* ribu, juta, million … took part */
    bool is_words;        /* written in words alone */
    bool is_vague;        /* "ratusan ribu", "hundreds of thousands": value is the lower bound */
    bool is_ambiguous; /* the notation could be read either way (1.500): `value` is the reading by
                          language */
    bool is_ordinal;   /* "ke-3", "3rd", "pertama" */
    const char *rule;
};

/* What speaks for an event, for a person, for a body, for a hacker, for a victim and for a leaked
 * kind of data, read once from shared/event_weights.tsv, name_weights.tsv, body_weights.tsv,
 * threat_weights.tsv, victim_weights.tsv and field_weights.tsv; for the status of a number, from
 * shared/count_votes.tsv and count_weights.tsv. In `arena`. */
struct sign_weights;
struct count_weights;
struct learnt {
    const struct sign_weights *bodies, *events, *fields, *names, *threats, *victims;
    const struct count_weights *counts;
};
/* A line of the numbers' tables that names nothing is STATUS_LEXICON. */
enum status learnt_read(struct arena *arena, const struct lexicon *lexicon, struct learnt *learnt,
                        struct error *error);
enum status count_weights_read(struct arena *arena, const struct lexicon *lexicon,
                               const struct count_weights **out, struct error *error);

struct token_range {
    uint32_t first, end;
};

/* What the rules say of the kind of data that begins at a token. */
struct field_reading {
    const char *rule; /* NULL where they say nothing */
    bool refused, denied;
};

struct document {
    struct arena *arena;
    const struct lexicon *lexicon;
    const struct learnt *learnt;
    const struct text *text;
    struct lex_hits hits;
    uint64_t *small_words;  /* by token: the bits of the kinds of small words that start there */
    struct civil published; /* CIVIL_NONE where unknown */
    struct slice dateline_place;
    uint8_t *owner;              /* enum owner, one per token */
    uint32_t *index_hint;        /* by token: 1 + the actor or agency last found there; 0 unasked */
    uint8_t *is_name_like;       /* by token: 1 + what names.c found out; 0 unasked */
    uint8_t *is_title_case;      /* the same by sentence */
    VEC(struct number) numbers;  /* in order of the text */
    uint32_t *number_of;         /* by token: 1 + the number that it is part of; 0 without one
                                    (recognize_numbers makes it) */
    struct map platform_numbers; /* of findings->platforms, by folded name (recognize_platforms
                                    makes it) */
    VEC(struct slice) regions;   /* names that the text calls regions (agencies_regions.c) */
    const char *country;         /* the id of the one that a text of other countries alone is about,
                                    NULL (agencies_abroad.c) */
    bool is_abroad;              /* and that it names more than once */
    struct slice *body_names;    /* of findings->agencies: all forms, folded; NULL unasked
                                    (body_nouns.c) */
    VEC(struct token_range) likely_bodies; /* names that weigh as bodies' (agencies_context.c) */
    const char *field_setting;            /* what the text is about, for kinds of data (fields.c) */
    struct field_reading *field_readings; /* by token (fields.c) */
    bool is_leak_story;                   /* the report is about data that got out (leak_story.c) */
    uint32_t robbed_asked;                /* names that role_is_robbed() looked for */
    bool explain;                         /* keep rejections */
    struct findings *findings;
};

/* Runs everything. `published` may be CIVIL_NONE. `findings` is filled from empty. */
void recognize(struct arena *arena, const struct lexicon *lexicon, const struct learnt *learnt,
               const struct text *text, struct civil published, struct slice dateline_place,
               bool explain, struct findings *findings);

/* The recognizers, in the order in which they run (see the table in recognize.c for why). */
void recognize_numbers(struct document *doc);
void recognize_laws(struct document *doc);
void recognize_dates(struct document *doc);
void recognize_money(struct document *doc);
void recognize_platforms(struct document *doc);
void recognize_threat_actors(struct document *doc);
void recognize_agencies(struct document *doc);
void recognize_people(struct document *doc);
void recognize_likely_bodies(struct document *doc); /* what is no person's name either */
void recognize_fields(struct document *doc);
void recognize_quotes(struct document *doc);
void recognize_indirect_quotes(struct document *doc);
void recognize_counts(struct document *doc);
void recognize_earlier_fields(struct document *doc);
void recognize_stated_lists(struct document *doc);
void recognize_roles(struct document *doc); /* agencies[].role, counts[].victim */
void recognize_events(struct document *doc);
void recognize_scopes(struct document *doc); /* which stretches tell of which of several victims */

/* A count that proves to be another victim's (counts.c). */
void count_set_aside(struct count *count);

/* By sentence: of which leaks its numbers tell, as bits (counts.c). */
enum { OF_THIS_LEAK = 1, OF_EARLIER_LEAK = 2 };
const uint8_t *leaks_of_sentences(const struct document *doc);

/* --- helpers that recognizers share (document.c) --- */

/* True for a word of this kind in lexicons/shared/small_words.lex ("list_and", "region"). */
bool is_small_word_of(const struct document *doc, uint32_t token, const char *kind);
/* Fills small_words from the hits. Called once they are there. */
void document_note_small_words(struct document *doc);
static inline bool is_small_word(const struct document *doc, uint32_t token, const char *kind)
{
    /* Inline, for few words are small words of the kind. */
    return token < doc->text->tokens.count &&
           doc->small_words[token] & lex_value_bit(LEX_SMALL_WORD, kind) &&
           is_small_word_of(doc, token, kind);
}
/* The text's first sentence behind the headline; sentences.count where there is none. */
uint32_t first_of_body(const struct document *doc);
bool has_small_word(const struct document *doc, uint32_t first, uint32_t end, const char *kind);
/* Marks tokens as taken. */
void document_own(struct document *doc, uint32_t first, uint32_t end, enum owner owner);
bool document_is_free(const struct document *doc, uint32_t first, uint32_t end);
/* Notes a refused candidate when explaining. */
void document_reject(struct document *doc, uint32_t first, uint32_t end, const char *kind,
                     const char *rule);
/* A mention over tokens. */
struct mention document_mention(const struct document *doc, uint32_t first, uint32_t end,
                                const char *rule);
/* In order of the text, so that the first is the first. */
void mentions_sort(struct mentions *mentions);
/* "class:entry-id" for a hit that needs no other rule name. */
const char *document_lexicon_rule(struct document *doc, const struct lex_entry *entry);

/* The longest hit of a class at a token; NULL where none. Shorthands for lex_hit_* on doc->hits. */
static inline const struct lex_hit *hit_at(const struct document *doc, uint32_t token,
                                           enum lex_class class)
{
    return lex_hit_at(&doc->hits, token, class);
}
/* Never over the end of a sentence: a headline's last word does not lead to the text's first. */
static inline const struct lex_hit *hit_before(const struct document *doc, uint32_t end,
                                               enum lex_class class)
{
    if (!lex_ends(&doc->hits, end, class))
        return NULL;
    const struct lex_hit *hit = lex_hit_before(&doc->hits, end, class);
    bool apart =
        hit && end < doc->text->tokens.count &&
        doc->text->tokens.items[hit->first].sentence != doc->text->tokens.items[end].sentence;
    return apart ? NULL : hit;
}

/* The hit of a class that begins at `token`, or ends before `end`, and whose entry's attribute has
 * the value; NULL where none. Of several that end there the longest. */
const struct lex_hit *find_hit_with(const struct document *doc, uint32_t token,
                                    enum lex_class class, const char *attribute, const char *value);
static inline const struct lex_hit *hit_with(const struct document *doc, uint32_t token,
                                             enum lex_class class, const char *attribute,
                                             const char *value)
{
    /* Inline, for nearly always there is none, and the value is written out. */
    return token < doc->text->tokens.count && lex_starts(&doc->hits, token, class) &&
                   doc->hits.values_starting[token] & lex_value_bit(class, value)
               ? find_hit_with(doc, token, class, attribute, value)
               : NULL;
}
const struct lex_hit *find_hit_ending(const struct document *doc, uint32_t end,
                                      enum lex_class class, const char *attribute,
                                      const char *value);
static inline const struct lex_hit *hit_ending(const struct document *doc, uint32_t end,
                                               enum lex_class class, const char *attribute,
                                               const char *value)
{
    return lex_ends(&doc->hits, end, class) &&
                   doc->hits.values_ending[end] & lex_value_bit(class, value)
               ? find_hit_ending(doc, end, class, attribute, value)
               : NULL;
}

/* The first token at or behind `token` at which an entry of a class begins; tokens.count where
 * there is none. For a walk over all of them: most tokens begin none. */
static inline uint32_t next_with(const struct document *doc, enum lex_class class, uint32_t token)
{
    uint32_t count = doc->text->tokens.count;
    if (!(doc->hits.present >> class & 1))
        return count;
    while (token < count && !lex_starts(&doc->hits, token, class))
        token++;
    return token;
}

/* The first hit of a class in [first, end); NULL where none. */
const struct lex_hit *hit_first_in(const struct document *doc, uint32_t first, uint32_t end,
                                   enum lex_class class);

/* Is the longest hit of a class at a token in [first, end) one whose attribute has the value? */
bool has_hit_with(const struct document *doc, uint32_t first, uint32_t end, enum lex_class class,
                  const char *attribute, const char *value);

/* Is a token in [first, end) taken by an owner? */
bool owner_in(const struct document *doc, uint32_t first, uint32_t end, enum owner owner);

/* The actor or agency with a mention at or over a token; NO_INDEX where none. */
uint32_t actor_at(const struct document *doc, uint32_t token);
uint32_t agency_at(const struct document *doc, uint32_t token);

/* The number that covers / starts at a token; NULL where none. */
static inline const struct number *number_over(const struct document *doc, uint32_t token)
{
    uint32_t of = token < doc->text->tokens.count ? doc->number_of[token] : 0;
    return of ? &doc->numbers.items[of - 1] : NULL;
}
static inline const struct number *number_at(const struct document *doc, uint32_t token)
{
    const struct number *number = number_over(doc, token);
    return number && number->first_token == token ? number : NULL;
}
/* A number of at least `least`, and no price, in tokens [first, end)? */
bool has_number_from(const struct document *doc, uint32_t first, uint32_t end, uint64_t least);
/* "20-30", "20 sampai 30", "between 20 and 30": two numbers that are the ends of one range
 * (numbers.c). */
bool number_is_range(const struct document *doc, const struct number *a, const struct number *b);

static inline const struct token *token_of(const struct document *doc, uint32_t token)
{
    return token < doc->text->tokens.count ? &doc->text->tokens.items[token] : NULL;
}
static inline bool is_mark(const struct document *doc, uint32_t token, const char *mark)
{
    return token_is(doc->text, token, mark);
}
/* The comma or the "and" between the items of a list. */
static inline bool is_item_joint(const struct document *doc, uint32_t token)
{
    return is_mark(doc, token, ",") || is_small_word(doc, token, "list_and");
}
/* "-", "–", "—", and what typewriters have for it. */
static inline bool is_dash(const struct document *doc, uint32_t token)
{
    return is_mark(doc, token, "-") || is_mark(doc, token, "–") || is_mark(doc, token, "—") ||
           is_mark(doc, token, "--");
}
static inline bool is_capital(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t && t->flags & TOKEN_CAPITAL;
}
static inline const struct sentence *sentence_of(const struct document *doc, uint32_t token)
{
    return &doc->text->sentences.items[doc->text->tokens.items[token].sentence];
}
static inline uint32_t paragraph_start(const struct document *doc, uint32_t paragraph)
{
    uint32_t sentence = doc->text->paragraphs.items[paragraph].first_sentence;
    return doc->text->sentences.items[sentence].first_token;
}
static inline bool in_title(const struct document *doc, struct span span)
{
    return span.end <= doc->text->body_start;
}

#endif
