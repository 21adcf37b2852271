/* lexicons/ in, one immutable structure out, shared by all threads. Also: which entries stand where
 * in a text.
 *
 * An entry has an id that both languages share; alignment rests on it. A form is a phrase of one to
 * twelve words. The format is told in lexicons/README.md; `runut lexicon check` is lexicon_load
 * plus lexicon_check. */
#ifndef RUNUT_LEXICON_H
#define RUNUT_LEXICON_H

#include "base/hash.h"
#include "base/patterns.h"
#include "text/text.h"

enum lex_class {
    LEX_NONE = 0,
#define CLASS(identifier, name, holds) LEX_##identifier,
#include "lexicon/classes.def"
#undef CLASS
    LEX_CLASS_COUNT
};

const char *lex_class_name(enum lex_class class);

struct lex_attribute {
    const char *name, *value;
    int64_t number; /* the value as an integer, 0 where it is none */
};

struct lex_entry {
    const char *id;
    enum lex_class class;
    uint32_t number;  /* unique, by file and line order */
    const char *file; /* "shared/agencies.lex" */
    uint32_t line;
    const char *name[3]; /* canonical form by enum lang; [LANG_UND] holds the first form of any
                            language. NULL: none */
    const char *kind;    /* the attribute "kind", which most ask for; "" without one */
    const struct lex_attribute *attributes;
    uint32_t attribute_count;
    /* One bit of 64 for each attribute's name, and for each one's value: most are asked for what
     * they do not have. Filled by lexicon_load, asked through lex_attr… and lex_hits. */
    uint64_t name_bits, value_bits;
};

/* The bit of a word: known when compiled where the word is written out. */
static inline unsigned lex_hash(const char *word)
{
    return word[0] ? word[0] * 5u + word[1] * 3u + (unsigned)strlen(word) : 0;
}
static inline uint64_t lex_bit(const char *word)
{
    return (uint64_t)1 << lex_hash(word) % 64;
}
/* Of a value that entries of a class have; another for the same value of another class. */
static inline uint64_t lex_value_bit(enum lex_class class, const char *value)
{
    return (uint64_t)1 << (lex_hash(value) + (unsigned)class * 11u) % 64;
}

/* One matching phrase: tokens first … end - 1. */
struct lex_hit {
    uint32_t first, end;
    const struct lex_entry *entry;
    uint8_t class;   /* of the entry, once more: look-ups ask for nothing else */
    uint8_t lang;    /* enum lang of the form; LANG_UND: any */
    bool is_stem;    /* matched through a stem (~form) */
    bool is_acronym; /* the form is written in capitals only */
};

/* All hits of a text by first token; among those of one token the longer first, then by entry
 * number. */
struct lex_hits {
    VEC(struct lex_hit) list;
    uint32_t *
        begin; /* begin[t] … begin[t + 1] are those that start at token t; tokens.count + 1 items */
    /* By token, one bit for each class: most look-ups find nothing, and these say so at once. */
    uint64_t *starting; /* hits that start at the token */
    uint64_t *covering; /* hits that the token is part of */
    uint64_t *ending;   /* hits that end just before the token */
    uint64_t present;   /* hits anywhere in the text */
    /* By token, the bits of the values (lex_value_bit) of those that start there, or end just
     * before it. */
    uint64_t *values_starting, *values_ending;
};
_Static_assert(LEX_CLASS_COUNT <= 64, "a class is a bit");

struct lexicon;

/* A file's bytes by its name below lexicons/; the embedded ones, or those of a folder. */
struct lexicon_file {
    const char *name;
    struct slice bytes;
};

/* Files in any order; their names and bytes must outlive the lexicon. STATUS_LEXICON with file,
 * line and column for the first mistake. */
enum status lexicon_load(const struct lexicon_file *files, size_t count, struct lexicon **out,
                         struct error *error);
void lexicon_free(struct lexicon *lexicon);

/* The files inside the binary, listed in `arena`. */
const struct lexicon_file *lexicon_embedded(struct arena *arena, size_t *count);

/* Reads the *.lex, *.rules, *.tsv and *.txt files of a folder's shared/, id/ and en/ instead. In
 * `arena`. */
enum status lexicon_read_folder(const char *folder, struct arena *arena,
                                const struct lexicon_file **files, size_t *count,
                                struct error *error);

/* SHA-256 over names and bytes, hexadecimal. Made when asked for: few runs do. */
void lexicon_digest(const struct lexicon *lexicon, char out[static SHA256_HEX_SIZE]);

/* The vocabulary for text/; valid as long as the lexicon. */
struct vocabulary lexicon_vocabulary(const struct lexicon *lexicon);

/* A rules file by its name without folder and ending ("furniture"); NULL where there is none. */
const struct patterns *lexicon_patterns(const struct lexicon *lexicon, const char *name);

/* Any other file by its full name ("shared/outlets.tsv"); empty where there is none. */
struct slice lexicon_data(const struct lexicon *lexicon, const char *name);

/* Finds all entries in the text; one pass. Forms of the other language match too (a report quotes
 * its neighbours), but an entry marked `strict` only in its own language. */
void lexicon_match(const struct lexicon *lexicon, const struct text *text, struct arena *arena,
                   struct lex_hits *out);

/* False for a word that nothing but longer names of firms has ("Husada" of "Prodia Widya Husada"):
 * where none of them stands it is as unknown as any. */
bool lexicon_has_word(const struct lexicon *lexicon, uint32_t key);

/* A set of classes; LEX_SET(MONTH) | LEX_SET(WEEKDAY). */
#define LEX_SET(class) ((uint64_t)1 << LEX_##class)

/* Looking at hits; nothing begins beyond the last token. */
static inline bool lex_starts_any(const struct lex_hits *hits, uint32_t token, uint64_t classes)
{
    return hits->starting[token] & classes;
}
static inline bool lex_ends(const struct lex_hits *hits, uint32_t end, enum lex_class class)
{
    return hits->ending[end] >> class & 1;
}
static inline bool lex_starts(const struct lex_hits *hits, uint32_t token, enum lex_class class)
{
    return hits->starting[token] >> class & 1;
}
/* From here on no hit of the class starts at the token. */
static inline void lex_forget(struct lex_hits *hits, uint32_t token, enum lex_class class)
{
    hits->starting[token] &= ~((uint64_t)1 << class);
}
/* The longest of a class that starts at `token`; NULL where there is none. */
static inline const struct lex_hit *lex_hit_at(const struct lex_hits *hits, uint32_t token,
                                               enum lex_class class)
{
    if (!lex_starts(hits, token, class))
        return NULL;
    uint32_t i = hits->begin[token];
    while (hits->list.items[i].class != class)
        i++;
    return &hits->list.items[i];
}
/* Where the first hit of a class that covers `token` and has no more than `most` words may start:
 * such a hit covers all between. */
static inline uint32_t lex_reach_back(const struct lex_hits *hits, uint32_t token,
                                      enum lex_class class, uint32_t most)
{
    uint32_t first = token;
    while (first > 0 && token - first + 1 < most && hits->covering[first - 1] >> class & 1)
        first--;
    return first;
}
/* The longest of a class that covers `token` (starts up to 11 tokens before it); NULL where there
 * is none. */
const struct lex_hit *lex_hit_over(const struct lex_hits *hits, uint32_t token,
                                   enum lex_class class);
/* The longest of a class that ends just before token `end`. */
const struct lex_hit *lex_hit_before(const struct lex_hits *hits, uint32_t end,
                                     enum lex_class class);

/* Looking at entries. */
const struct lex_entry *lexicon_entry(const struct lexicon *lexicon, enum lex_class class,
                                      const char *id);
size_t lexicon_entries(const struct lexicon *lexicon, const struct lex_entry *const **entries);
size_t lexicon_entries_of(const struct lexicon *lexicon, enum lex_class class,
                          const struct lex_entry *const **entries);
const struct lex_attribute *lex_find_attribute(const struct lex_entry *entry, const char *name);
static inline const struct lex_attribute *lex_attribute(const struct lex_entry *entry,
                                                        const char *name)
{
    return entry->name_bits & lex_bit(name) ? lex_find_attribute(entry, name) : NULL;
}
/* NULL where not set */
static inline const char *lex_attr(const struct lex_entry *entry, const char *name)
{
    const struct lex_attribute *attribute = lex_attribute(entry, name);
    return attribute ? attribute->value : NULL;
}
static inline int64_t lex_attr_number(const struct lex_entry *entry, const char *name,
                                      int64_t otherwise)
{
    const struct lex_attribute *attribute = lex_attribute(entry, name);
    return attribute && attribute->value[0] ? attribute->number : otherwise;
}
static inline bool lex_attr_is(const struct lex_entry *entry, const char *name, const char *value)
{
    const char *set = lex_attr(entry, name);
    return set && set[0] == value[0] && strcmp(set, value) == 0;
}
static inline bool lex_is_kind(const struct lex_entry *entry, const char *kind)
{
    return entry->kind[0] == kind[0] && strcmp(entry->kind, kind) == 0;
}
/* The name to show in a language: that language's canonical form, else any. Never NULL. */
const char *lex_name(const struct lex_entry *entry, enum lang lang);

/* The forms of all entries as written in the files, by number, for `runut lexicon`. */
struct lex_form_view {
    const struct lex_entry *entry;
    struct slice text;
    enum lang lang;
};
uint32_t lexicon_form_count(const struct lexicon *lexicon);
struct lex_form_view lexicon_form(const struct lexicon *lexicon, uint32_t number);

#endif
