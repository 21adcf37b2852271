/* What a word means to the lexicon: its key and the key of its stem, remembered from word to word.
 */
#include "text/tokenize.h"

#include "base/fold.h"
#include "text/packed_word.h"

#include <libstemmer.h>
#include <stdlib.h>

enum { CACHE_BITS = 14 };

/* Direct-mapped: a newer word with the same hash replaces the older. Long words are looked up each
 * time. */
struct cached_word {
    struct packed_word word; /* of length 0: free */
    uint32_t key, stem;
    uint8_t lang;
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

enum abbreviation abbreviation_of(struct text_tools *tools, struct slice word)
{
    enum { LONGEST = 12 };
    if (word.len > LONGEST)
        return ABBREVIATION_NONE;
    return tools->vocabulary.abbreviation_of(tools->vocabulary.context,
                                             fold(&tools->scratch, word));
}

uint32_t particle_length(struct slice word)
{
    static const struct slice particles[] = {{"nya", 3}, {"lah", 3}, {"kah", 3}, {"pun", 3}};
    for (unsigned i = 0; i < sizeof particles / sizeof *particles; i++) {
        if (slice_ends_with(word, particles[i]))
            return (uint32_t)particles[i].len;
    }
    return 0;
}

/* Indonesian particles and the English possessive. The word before them must be known and have two
 * letters, before a particle three. */
static uint32_t key_without_clitic(struct text_tools *tools, struct slice folded)
{
    uint32_t particle = particle_length(folded),
             length = particle ? particle : possessive_length(folded);
    if (!length && slice_ends_with(folded, SLICE("'")))
        length = 1;
    if (!length || folded.len < length + (particle ? 3 : 2))
        return KEY_UNKNOWN;
    folded.len -= length;
    return tools->vocabulary.key_of(tools->vocabulary.context, folded);
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

void word_look_up(struct text_tools *tools, const struct text *text, struct token *token)
{
    struct slice word = slice_sub(text->bytes, token->span);
    struct cached_word local, *found = &local;
    if (word.len <= PACKED_MOST) {
        struct packed_word packed = packed_word(word);
        found = &tools->cache->slots[packed_hash(&packed) >> (64 - CACHE_BITS)];
        if (!packed_equal(&found->word, &packed) || found->lang != text->lang) {
            *found = look_up(tools, word, text->lang);
            found->word = packed;
        }
    } else {
        local = look_up(tools, word, text->lang);
    }
    token->key = found->key;
    token->stem = found->stem;
    if (found->is_clitic)
        token->flags |= TOKEN_CLITIC;
}
