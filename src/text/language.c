/* A piece of text in, its language out: Indonesian, English or neither.
 *
 * Three letters at a time, the text is held against the profiles of fifteen languages
 * (language_profiles.h): the two that we read, their neighbours (Javanese, Sundanese, Tagalog,
 * Dutch) and some that share their letters. Malay has the letters of Indonesian, so words decide: a
 * text with more words of the one than of the other. Integers only. */
#include "text/language.h"

#include "base/utf8.h"
#include "text/language_profiles.h"
#include "text/packed_word.h"

#include <stdlib.h>

enum {
    LANGUAGES = sizeof profile_languages / sizeof *profile_languages,
    LANES = 16, /* so many sums at once are a few steps for the machine */
    GRAM_LETTERS = 3,
    GRAM_BYTES = GRAM_LETTERS + LANGUAGES,
    ID = 0, /* places in profile_languages */
    EN = 1,
    READ_BYTES = 20000,     /* more text does not change the answer */
    WORD_MAX = PACKED_MOST, /* letters; longer ones are no words */
    GRAMS_MIN = 3,
    NEIGHBOUR_MIN = 2, /* words; one alone may be a name */
    /* In eighths of a natural logarithm, as in the profiles. */
    EXPECTED = 6,   /* news is rather in one of our languages than in another */
    HALF_SURE = 80, /* lead at which the score is 50 */
};

/* Words that tell neighbours apart, chosen by hand. Malay is held against words that Malay has not,
 * Javanese and Sundanese (NEIGHBOUR) against the commonest words of Indonesian. In the order of
 * their bytes: they are looked up by halving. */
enum telling { MALAY = 1, NOT_MALAY = 2, NEIGHBOUR = 4, INDONESIAN = 8 };

static const struct {
    const char *word;
    uint8_t of;
} telling_words[] = {
    {"adakah", MALAY},
    {"adalah", INDONESIAN},
    {"agustus", NOT_MALAY},
    {"ahad", MALAY},
    {"akan", INDONESIAN},
    {"akeh", NEIGHBOUR},
    {"amarga", NEIGHBOUR},
    {"anu", NEIGHBOUR},
    {"atau", INDONESIAN},
    {"ayeuna", NEIGHBOUR},
    {"bahawa", MALAY},
    {"bahwa", NOT_MALAY},
    {"beberapa", NOT_MALAY},
    {"berbagai", NOT_MALAY},
    {"bilion", MALAY},
    {"bimbit", MALAY},
    {"bisa", NOT_MALAY | INDONESIAN},
    {"dalam", INDONESIAN},
    {"dan", INDONESIAN},
    {"dari", INDONESIAN},
    {"dengan", INDONESIAN},
    {"desember", NOT_MALAY},
    {"dheweke", NEIGHBOUR},
    {"dina", NEIGHBOUR},
    {"disember", MALAY},
    {"disiasat", MALAY},
    {"eta", NEIGHBOUR},
    {"geus", NEIGHBOUR},
    {"hendaklah", MALAY},
    {"henteu", NEIGHBOUR},
    {"iaitu", MALAY},
    {"ieu", NEIGHBOUR},
    {"iki", NEIGHBOUR},
    {"iku", NEIGHBOUR},
    {"ing", NEIGHBOUR},
    {"ingkang", NEIGHBOUR},
    {"ini", INDONESIAN},
    {"isnin", MALAY},
    {"itu", INDONESIAN},
    {"jalma", NEIGHBOUR},
    {"jenayah", MALAY},
    {"jeung", NEIGHBOUR},
    {"juga", INDONESIAN},
    {"julai", MALAY},
    {"juli", NOT_MALAY},
    {"jumaat", MALAY},
    {"jumat", NOT_MALAY},
    {"justeru", MALAY},
    {"kabeh", NEIGHBOUR},
    {"kamis", NOT_MALAY},
    {"kana", NEIGHBOUR},
    {"kang", NEIGHBOUR},
    {"kanthi", NEIGHBOUR},
    {"karena", NOT_MALAY | INDONESIAN},
    {"karo", NEIGHBOUR},
    {"kasus", NOT_MALAY},
    {"ke", INDONESIAN},
    {"kepada", INDONESIAN},
    {"kerana", MALAY},
    {"kes", MALAY},
    {"keur", NEIGHBOUR},
    {"khamis", MALAY},
    {"ku", NEIGHBOUR},
    {"kuwi", NEIGHBOUR},
    {"lamun", NEIGHBOUR},
    {"lan", NEIGHBOUR},
    {"manakala", MALAY},
    {"marang", NEIGHBOUR},
    {"menerusi", MALAY},
    {"menyang", NEIGHBOUR},
    {"miliar", NOT_MALAY},
    {"minangka", NEIGHBOUR},
    {"minggu", NOT_MALAY},
    {"nalika", NEIGHBOUR},
    {"nanging", NEIGHBOUR},
    {"ngenani", NEIGHBOUR},
    {"nu", NEIGHBOUR},
    {"nyaeta", NEIGHBOUR},
    {"nya~ta", NEIGHBOUR},
    {"oge", NEIGHBOUR},
    {"ogos", MALAY},
    {"og~", NEIGHBOUR},
    {"oleh", INDONESIAN},
    {"ora", NEIGHBOUR},
    {"pada", INDONESIAN},
    {"padha", NEIGHBOUR},
    {"para", INDONESIAN},
    {"pelbagai", MALAY},
    {"perusahaan", NOT_MALAY},
    {"pikeun", NEIGHBOUR},
    {"polis", MALAY},
    {"polisi", NOT_MALAY},
    {"rupiah", NOT_MALAY},
    {"saat", INDONESIAN},
    {"sahaja", MALAY},
    {"saka", NEIGHBOUR},
    {"sarta", NEIGHBOUR},
    {"sawijining", NEIGHBOUR},
    {"sedangkan", NOT_MALAY},
    {"selepas", MALAY},
    {"senin", NOT_MALAY},
    {"seramai", MALAY},
    {"setelah", NOT_MALAY},
    {"siasatan", MALAY},
    {"sing", NEIGHBOUR},
    {"sudah", INDONESIAN},
    {"syarikat", MALAY},
    {"teh", NEIGHBOUR},
    {"telah", INDONESIAN},
    {"tersebut", INDONESIAN},
    {"tetapi", NOT_MALAY},
    {"teu", NEIGHBOUR},
    {"tidak", INDONESIAN},
    {"t~h", NEIGHBOUR},
    {"uga", NEIGHBOUR},
    {"untuk", INDONESIAN},
    {"urang", NEIGHBOUR},
    {"wis", NEIGHBOUR},
    {"wong", NEIGHBOUR},
    {"yaiku", NEIGHBOUR},
    {"yaitu", NOT_MALAY},
    {"yang", INDONESIAN},
    {"yen", NEIGHBOUR},
    {"y~n", NEIGHBOUR},
    {"~ta", NEIGHBOUR},
};

struct tally {
    int32_t scores[LANES];
    uint32_t grams, known;
    uint32_t malay, not_malay, neighbour, indonesian;
};

/* What a word adds to a tally. */
struct word_tally {
    struct packed_word word; /* of length 0: free */
    uint16_t scores[LANES];
    uint8_t known, told; /* sequences that a profile has; bits of enum telling */
};

/* Direct-mapped: a newer word with the same hash replaces the older. */
enum { SEEN_BITS = 12 };

struct language_reader {
    struct word_tally seen[1 << SEEN_BITS];
};

struct language_reader *language_reader_new(void)
{
    struct language_reader *reader = calloc(1, sizeof *reader);
    if (!reader)
        abort();
    return reader;
}

void language_reader_free(struct language_reader *reader)
{
    free(reader);
}

static unsigned place_of(char letter)
{
    return letter == ' ' ? 0 : letter == '~' ? 27 : (unsigned)(letter - 'a' + 1);
}

/* The entry of three letters; NULL where no profile has them. */
static const char *find_gram(const char *gram)
{
    unsigned pair = 28 * place_of(gram[0]) + place_of(gram[1]);
    for (unsigned i = profile_begin[pair]; i < profile_begin[pair + 1]; i++) {
        const char *entry = profile_grams + (size_t)i * GRAM_BYTES;
        if (entry[2] == gram[2])
            return entry;
    }
    return NULL;
}

/* What a word tells: bits of enum telling. */
static uint8_t told_by(const char *word)
{
    size_t low = 0, high = sizeof telling_words / sizeof *telling_words;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(telling_words[middle].word, word);
        if (order == 0)
            return telling_words[middle].of;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/* `word` has a blank on both sides. */
static void weigh(char *word, size_t length, struct word_tally *out)
{
    /* Sums of whole entries, letters and all: so many at once are one step for the machine. */
    uint16_t sums[GRAM_BYTES] = {0};
    uint8_t known = 0;
    for (size_t i = 0; i + 3 <= length; i++) {
        const unsigned char *entry = (const unsigned char *)find_gram(word + i);
        if (!entry)
            continue;
        known++;
        for (int b = 0; b < GRAM_BYTES; b++)
            sums[b] = (uint16_t)(sums[b] + entry[b]);
    }
    for (int l = 0; l < LANGUAGES; l++)
        out->scores[l] = (uint16_t)(sums[GRAM_LETTERS + l] - known * '0');
    out->known = known;
    word[length - 1] = '\0';
    out->told = told_by(word + 1);
}

/* `word` has a blank on both sides. */
static void add_word(struct language_reader *reader, struct tally *tally, char *word, size_t length)
{
    struct packed_word packed = packed_word((struct slice){word + 1, length - 2});
    struct word_tally *seen = &reader->seen[packed_hash(&packed) >> (64 - SEEN_BITS)];
    if (!packed_equal(&seen->word, &packed)) {
        weigh(word, length, seen);
        seen->word = packed;
    }
    for (int l = 0; l < LANES; l++)
        tally->scores[l] += seen->scores[l];
    tally->grams += (uint32_t)length - 2;
    tally->known += seen->known;
    if (seen->told) {
        tally->malay += (seen->told & MALAY) != 0;
        tally->not_malay += (seen->told & NOT_MALAY) != 0;
        tally->neighbour += (seen->told & NEIGHBOUR) != 0;
        tally->indonesian += (seen->told & INDONESIAN) != 0;
    }
}

/* 0 for what is no letter; '~' for a letter outside a to z. */
static char fold_letter(uint32_t letter)
{
    if (letter < 0x80)
        return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z' ? (char)(letter | 0x20) : 0;
    bool is_mark = (letter >= 0x2000 && letter < 0x2070) || (letter >= 0x20A0 && letter < 0x2C00) ||
                   (letter >= 0x3000 && letter < 0x3040) || letter >= 0xFE00;
    return letter >= 0xC0 && letter != 0xD7 && letter != 0xF7 && !is_mark ? '~' : 0;
}

/* Behind the letters of ASCII at `at`. */
static size_t behind_letters(struct slice text, size_t at, size_t end)
{
    while (at < end && (unsigned char)((text.ptr[at] | 0x20) - 'a') < 26)
        at++;
    return at;
}

/* "redmart.lazada.sg", "ketua@kpu.go.id": the words of an address are no language's. */
static bool is_of_address(struct slice text, size_t first, size_t behind, size_t end)
{
    bool before = first > 1 && text.ptr[first - 1] == '.' &&
                  behind_letters(text, first - 2, first - 1) == first - 1;
    return before || (behind + 1 < end && text.ptr[behind] == '.' &&
                      behind_letters(text, behind + 1, behind + 2) == behind + 2);
}

/* The words from `at` on; the last ends at `end` at the latest. */
static void read_words(struct language_reader *reader, struct tally *tally, struct slice text,
                       size_t at, size_t end)
{
    char word[WORD_MAX + 3] = " ";
    size_t length = 1, first = at;
    while (at < end) {
        size_t from = at;
        first = length == 1 ? at : first;
        at = behind_letters(text, at, end);
        size_t behind = at;
        for (size_t i = from; i < at && length + (i - from) <= WORD_MAX; i++)
            word[length + (i - from)] = (char)(text.ptr[i] | 0x20);
        length += at - from;
        char letter = at < end ? fold_letter(utf8_next(text, &at)) : 0;
        if (letter && length++ <= WORD_MAX)
            word[length - 1] = letter;
        if (letter && at < end)
            continue;
        if (length > 1 && length <= WORD_MAX + 1 && !is_of_address(text, first, behind, end)) {
            word[length] = ' ';
            add_word(reader, tally, word, length + 1);
        }
        length = 1;
    }
}

static void add_tally(struct tally *sum, const struct tally *one)
{
    for (int l = 0; l < LANES; l++)
        sum->scores[l] += one->scores[l];
    sum->grams += one->grams;
    sum->known += one->known;
    sum->malay += one->malay;
    sum->not_malay += one->not_malay;
    sum->neighbour += one->neighbour;
    sum->indonesian += one->indonesian;
}

static enum lang decide(struct tally tally, unsigned *score)
{
    *score = 0;
    if (tally.grams < GRAMS_MIN || tally.known * 2 < tally.grams)
        return LANG_UND;
    tally.scores[ID] += EXPECTED;
    tally.scores[EN] += EXPECTED;
    int best = 0;
    for (int l = 1; l < LANGUAGES; l++)
        if (tally.scores[l] > tally.scores[best])
            best = l;
    if (best != ID && best != EN)
        return LANG_UND;
    if (best == ID && (tally.malay > tally.not_malay ||
                       (tally.neighbour >= NEIGHBOUR_MIN && tally.neighbour > tally.indonesian)))
        return LANG_UND;
    int32_t lead = INT32_MAX;
    for (int l = 0; l < LANGUAGES; l++)
        if (l != best && tally.scores[best] - tally.scores[l] < lead)
            lead = tally.scores[best] - tally.scores[l];
    *score = (unsigned)((int64_t)lead * 100 / (lead + HALF_SURE));
    return best == ID ? LANG_ID : LANG_EN;
}

enum lang language_guess(struct language_reader *reader, struct slice text, unsigned *score)
{
    struct tally tally = {.grams = 0};
    read_words(reader, &tally, text, 0, text.len < READ_BYTES ? text.len : READ_BYTES);
    return decide(tally, score);
}

struct language_line {
    struct span span; /* without the newline */
    struct tally tally;
};

enum lang language_guess_lines(struct language_reader *reader, struct arena *arena,
                               struct slice text, struct language_lines *lines, unsigned *score)
{
    struct tally all = {.grams = 0};
    size_t end = text.len < READ_BYTES ? text.len : READ_BYTES, next;
    for (size_t at = 0; at < end; at = next) {
        const char *newline = memchr(text.ptr + at, '\n', end - at);
        size_t stop = newline ? (size_t)(newline - text.ptr) : end;
        struct language_line line = {.span = {(uint32_t)at, (uint32_t)stop}};
        next = stop + 1;
        read_words(reader, &line.tally, text, at, stop);
        add_tally(&all, &line.tally);
        if (stop > at && (newline || stop == text.len))
            VEC_ADD(arena, lines, line);
    }
    return decide(all, score);
}

static bool has_letters(struct slice text, uint32_t from, uint32_t to)
{
    for (uint32_t at = from; at < to; at++)
        if ((unsigned char)text.ptr[at] >= 0x80 || fold_letter((unsigned char)text.ptr[at]))
            return true;
    return false;
}

bool language_of_part(const struct language_lines *lines, struct slice text, struct span part,
                      enum lang *lang, unsigned *score)
{
    uint32_t low = 0, high = lines->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (lines->items[middle].span.end <= part.start)
            low = middle + 1;
        else
            high = middle;
    }
    const struct language_line *line = low < lines->count ? &lines->items[low] : NULL;
    if (!line || line->span.start > part.start || line->span.end < part.end ||
        has_letters(text, line->span.start, part.start) ||
        has_letters(text, part.end, line->span.end))
        return false;
    *lang = decide(line->tally, score);
    return true;
}
