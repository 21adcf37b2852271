/* What a word means to the lexicon: its key and the key of its stem, remembered from word to word.
 */
#include "text/tokenize.h"

#include "base/fold.h"

#include <libstemmer.h>
#include <stdlib.h>

enum { CACHE_BITS = 14, CACHE_WORD = 24 };

/* The bytes of a word of up to CACHE_WORD bytes; with its length they say which it is. */
struct packed_word {
    uint64_t head, middle, tail;
};

/* Direct-mapped: a newer word with the same hash replaces the older. Long words are looked up each
 * time. */
struct cached_word {
    struct packed_word bytes;
    uint32_t key, stem;
    uint8_t len, lang; /* len 0: free */
    bool is_clitic;
};

struct word_cache {
    struct cached_word slots[1 << CACHE_BITS];
};

struct word_cache *word_cache_new(void)
{
    return calloc(1, sizeof(struct word_cache));
}

void word_cache_free(struct word_cache *cache)
{
    free(cache);
}

struct slice text_stem(struct text_tools *tools, struct arena *arena, struct slice folded_word,
                       enum lang lang)
{
    struct sb_stemmer *stemmer = tools->stemmers[lang];
    if (!stemmer || folded_word.len > 64)
        return folded_word;
    const sb_symbol *stem =
        sb_stemmer_stem(stemmer, (const sb_symbol *)folded_word.ptr, (int)folded_word.len);
    if (!stem)
        return folded_word;
    return arena_dup(arena, (struct slice){(const char *)stem, (size_t)sb_stemmer_length(stemmer)});
}

bool word_is_known(struct text_tools *tools, struct slice word)
{
    return tools->vocabulary.key_of(tools->vocabulary.context, fold(&tools->scratch, word)) !=
           KEY_UNKNOWN;
}

/* Indonesian enclitics and the English possessive. The word before them must be known and have
 * three letters. */
static uint32_t key_without_clitic(struct text_tools *tools, struct slice folded)
{
    static const struct slice endings[] = {{"nya", 3}, {"lah", 3}, {"kah", 3},
                                           {"pun", 3}, {"'s", 2},  {"'", 1}};
    for (unsigned i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (folded.len >= endings[i].len + 2 && slice_ends_with(folded, endings[i])) {
            struct slice shorter = {folded.ptr, folded.len - endings[i].len};
            if (endings[i].ptr[0] != '\'' && shorter.len < 3)
                continue;
            uint32_t key = tools->vocabulary.key_of(tools->vocabulary.context, shorter);
            if (key != KEY_UNKNOWN)
                return key;
        }
    }
    return KEY_UNKNOWN;
}

static struct cached_word look_up(struct text_tools *tools, struct slice word, enum lang lang)
{
    struct cached_word found = {.lang = (uint8_t)lang};
    struct slice folded = fold(&tools->scratch, word);
    if (folded.len > 1 && folded.ptr[folded.len - 1] == '.')
        folded.len--; /* an abbreviation is looked up without its dot */
    found.key = tools->vocabulary.key_of(tools->vocabulary.context, folded);
    if (found.key == KEY_UNKNOWN) {
        found.key = key_without_clitic(tools, folded);
        found.is_clitic = found.key != KEY_UNKNOWN;
    }
    if (folded.len >= 4 && lang != LANG_UND) {
        struct slice stem = text_stem(tools, &tools->scratch, folded, lang);
        found.stem = tools->vocabulary.stem_key_of(tools->vocabulary.context, stem, lang);
    }
    /* "Indonesia's" stands in the name of a ministry, so it has a key of its own; it is "Indonesia"
     * all the same. */
    if (found.stem == KEY_UNKNOWN && !found.is_clitic && found.key != KEY_UNKNOWN &&
        slice_ends_with(folded, SLICE("'s"))) {
        found.stem = key_without_clitic(tools, folded);
        found.is_clitic = found.stem != KEY_UNKNOWN;
    }
    return found;
}

static uint64_t eight_bytes(const char *at)
{
    uint64_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

static uint64_t four_bytes(const char *at)
{
    uint32_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/* Head and tail overlap where the word is short. */
static struct packed_word pack(struct slice word)
{
    const char *ptr = word.ptr, *end = ptr + word.len;
    if (word.len >= 8)
        return (struct packed_word){eight_bytes(ptr), word.len > 16 ? eight_bytes(ptr + 8) : 0,
                                    eight_bytes(end - 8)};
    if (word.len >= 4)
        return (struct packed_word){four_bytes(ptr), 0, four_bytes(end - 4)};
    return (struct packed_word){(unsigned char)ptr[0], (unsigned char)ptr[word.len / 2],
                                (unsigned char)end[-1]};
}

static struct cached_word *slot_for(struct word_cache *cache, const struct packed_word *bytes)
{
    uint64_t hash = bytes->head * 0x9e3779b97f4a7c15ULL ^ bytes->middle;
    hash = ((hash ^ hash >> 32) + bytes->tail) * 0xe7037ed1a0b428dbULL;
    return &cache->slots[hash >> (64 - CACHE_BITS)];
}

void word_look_up(struct text_tools *tools, const struct text *text, struct token *token)
{
    struct slice word = slice_sub(text->bytes, token->span);
    struct cached_word local, *found = &local;
    if (word.len <= CACHE_WORD) {
        struct packed_word bytes = pack(word);
        found = slot_for(tools->cache, &bytes);
        if (found->bytes.head != bytes.head || found->bytes.tail != bytes.tail ||
            found->bytes.middle != bytes.middle || found->len != word.len ||
            found->lang != text->lang) {
            *found = look_up(tools, word, text->lang);
            found->bytes = bytes;
            found->len = (uint8_t)word.len;
        }
    } else {
        local = look_up(tools, word, text->lang);
    }
    token->key = found->key;
    token->stem = found->stem;
    if (found->is_clitic)
        token->flags |= TOKEN_CLITIC;
}
