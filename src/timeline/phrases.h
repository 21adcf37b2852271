/* The words of lexicons/{id,en}/phrases.tsv and what is put into them: numbers, dates and lists as
 * each language writes them. A sentence is made in both languages from the same values, so that
 * both say the same. */
#ifndef RUNUT_PHRASES_H
#define RUNUT_PHRASES_H

#include "base/civil.h"
#include "base/error.h"
#include "lexicon/lexicon.h"
#include "recognize/findings.h"

/* One thing said in both languages; index by enum lang. [LANG_UND] is not used. */
struct bilingual {
    struct slice in[3];
};

struct phrases;

/* Built in `arena`, borrows from the lexicon. STATUS_LEXICON where a line is no phrase, or where a
 * key stands in one language only. */
enum status phrases_load(struct arena *arena, const struct lexicon *lexicon, struct phrases **out,
                         struct error *error);

/* The words of a key as they stand; empty where there is no such key. */
struct slice phrase_text(const struct phrases *phrases, enum lang lang, const char *key);

/* A value for {name}. An empty value drops the bracketed part that it stands in. */
struct phrase_slot {
    const char *name;
    struct bilingual value;
};

/* What a list of slots ends with. */
#define END_OF_SLOTS ((struct phrase_slot){NULL, {{SLICE_EMPTY}}})

/* Fills the phrase of `key` in both languages. `slots` ends with END_OF_SLOTS; it may be NULL. */
struct bilingual phrase_fill(struct arena *arena, const struct phrases *phrases, const char *key,
                             const struct phrase_slot *slots);

/* The same as a part of a longer sentence: without the full stop and the capital. */
struct bilingual phrase_clause(struct arena *arena, const struct phrases *phrases, const char *key,
                               const struct phrase_slot *slots);

/* The same words in both languages: names. */
struct bilingual phrase_name(struct slice name);
bool phrase_is_empty(const struct bilingual *phrase);

/* "252.327.304", "204 juta" / "252,327,304", "204 million": short where at most two decimals are
 * lost to nothing. */
struct bilingual phrase_number(struct arena *arena, const struct phrases *phrases, uint64_t value);

/* "lebih dari 204 juta data" / "more than 204 million records". */
struct bilingual phrase_amount(struct arena *arena, const struct phrases *phrases,
                               const struct count *count);

/* "US$74 ribu" / "US$74,000", "Rp1,14 miliar" / "Rp 1.14 billion", "EUR 1.500" / "EUR 1,500". */
struct bilingual phrase_money(struct arena *arena, const struct phrases *phrases,
                              const char *currency, int64_t hundredths, uint32_t millionths);

/* "28 November 2023", "November 2023", "2023"; empty where there is no date. */
struct bilingual phrase_date(struct arena *arena, const struct phrases *phrases, struct civil date);

/* "pada 28 November 2023" / "on 28 November 2023", "in November 2023". */
struct bilingual phrase_on_date(struct arena *arena, const struct phrases *phrases,
                                struct civil date);

/* "a", "a dan b", "a, b, dan c"; past `most` items "a, b, dan 3 lainnya". */
struct bilingual phrase_list(struct arena *arena, const struct phrases *phrases,
                             const struct bilingual *items, uint32_t count, uint32_t most);

#endif
