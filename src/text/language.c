/* A piece of text in, its language out: Indonesian, English or neither.
 *
 * Three letters at a time, the text is held against the profiles of fifteen languages
 * (language_profiles.h): the two that we read, their neighbours (Javanese, Sundanese, Tagalog,
 * Dutch) and some that share their letters. Malay has the letters of Indonesian, so words decide: a
 * text with more words of the one than of the other. Integers only. */
#include "base/utf8.h"
#include "text/text.h"

#include "text/language_profiles.h"

enum {
    LANGUAGES = sizeof profile_languages / sizeof *profile_languages,
    GRAM_BYTES = 3 + LANGUAGES,
    ID = 0, /* places in profile_languages */
    EN = 1,
    READ_BYTES = 20000, /* more text does not change the answer */
    WORD_MAX = 24,      /* letters; longer ones are no words */
    GRAMS_MIN = 3,
    NEIGHBOUR_MIN = 2, /* words; one alone may be a name */
    /* In eighths of a natural logarithm, as in the profiles. */
    EXPECTED = 6,   /* news is rather in one of our languages than in another */
    HALF_SURE = 80, /* lead at which the score is 50 */
};

/* Words that tell neighbours apart, chosen by hand. Malay is held against words that Malay has not,
 * Javanese and Sundanese against the commonest words of Indonesian. */
static const char *const malay_words[] = {
    "adakah", "ahad",    "bahawa",   "bilion",   "bimbit",   "disember", "hendaklah",
    "iaitu",  "isnin",   "jenayah",  "julai",    "jumaat",   "justeru",  "kerana",
    "kes",    "khamis",  "manakala", "menerusi", "ogos",     "pelbagai", "polis",
    "sahaja", "selepas", "seramai",  "siasatan", "disiasat", "syarikat",
};
static const char *const not_malay_words[] = {
    "agustus", "bahwa",  "beberapa",  "berbagai", "bisa",    "desember", "juli",
    "jumat",   "kamis",  "karena",    "kasus",    "miliar",  "minggu",   "perusahaan",
    "polisi",  "rupiah", "sedangkan", "senin",    "setelah", "tetapi",   "yaitu",
};
static const char *const neighbour_words[] = {
    /* Javanese */
    "akeh",
    "amarga",
    "dheweke",
    "ing",
    "iki",
    "iku",
    "ingkang",
    "kabeh",
    "kang",
    "kanthi",
    "karo",
    "kuwi",
    "lan",
    "marang",
    "menyang",
    "minangka",
    "nalika",
    "nanging",
    "ngenani",
    "ora",
    "padha",
    "saka",
    "sawijining",
    "sing",
    "uga",
    "wis",
    "wong",
    "yaiku",
    "yen",
    /* Sundanese */
    "anu",
    "ayeuna",
    "dina",
    "eta",
    "geus",
    "henteu",
    "ieu",
    "jalma",
    "jeung",
    "kana",
    "keur",
    "ku",
    "lamun",
    "nu",
    "nyaeta",
    "oge",
    "pikeun",
    "sarta",
    "teh",
    "teu",
    "urang",
    "y~n",
    "~ta",
    "og~",
    "t~h",
    "nya~ta",
};
static const char *const indonesian_words[] = {
    "adalah", "akan", "atau",  "bisa",   "dalam",    "dan",    "dari",  "dengan",
    "ini",    "itu",  "juga",  "karena", "ke",       "kepada", "oleh",  "pada",
    "para",   "saat", "sudah", "telah",  "tersebut", "tidak",  "untuk", "yang",
};

struct tally {
    int32_t scores[LANGUAGES];
    uint32_t grams, known;
    uint32_t malay, not_malay, neighbour, indonesian;
};

/* The 64 letters in which the profiles are written. */
static const unsigned char letter_values[128] = {
    ['0'] = 0,  ['1'] = 1,  ['2'] = 2,  ['3'] = 3,  ['4'] = 4,  ['5'] = 5,  ['6'] = 6,  ['7'] = 7,
    ['8'] = 8,  ['9'] = 9,  ['A'] = 10, ['B'] = 11, ['C'] = 12, ['D'] = 13, ['E'] = 14, ['F'] = 15,
    ['G'] = 16, ['H'] = 17, ['I'] = 18, ['J'] = 19, ['K'] = 20, ['L'] = 21, ['M'] = 22, ['N'] = 23,
    ['O'] = 24, ['P'] = 25, ['Q'] = 26, ['R'] = 27, ['S'] = 28, ['T'] = 29, ['U'] = 30, ['V'] = 31,
    ['W'] = 32, ['X'] = 33, ['Y'] = 34, ['Z'] = 35, ['a'] = 36, ['b'] = 37, ['c'] = 38, ['d'] = 39,
    ['e'] = 40, ['f'] = 41, ['g'] = 42, ['h'] = 43, ['i'] = 44, ['j'] = 45, ['k'] = 46, ['l'] = 47,
    ['m'] = 48, ['n'] = 49, ['o'] = 50, ['p'] = 51, ['q'] = 52, ['r'] = 53, ['s'] = 54, ['t'] = 55,
    ['u'] = 56, ['v'] = 57, ['w'] = 58, ['x'] = 59, ['y'] = 60, ['z'] = 61, ['-'] = 62, ['+'] = 63,
};

static unsigned place_of(char letter)
{
    return letter == ' ' ? 0 : letter == '~' ? 27 : (unsigned)(letter - 'a' + 1);
}

/* The values of three letters; NULL where no profile has them. */
static const char *find_gram(const char *gram)
{
    unsigned pair = 28 * place_of(gram[0]) + place_of(gram[1]);
    for (unsigned i = profile_begin[pair]; i < profile_begin[pair + 1]; i++) {
        const char *entry = profile_grams + (size_t)i * GRAM_BYTES;
        if (entry[2] == gram[2])
            return entry + 3;
    }
    return NULL;
}

static bool is_among(const char *const *words, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (words[i][0] == word[0] && strcmp(words[i], word) == 0)
            return true;
    return false;
}

#define IS_AMONG(words, word) is_among((words), sizeof(words) / sizeof *(words), (word))

/* `word` has a blank on both sides. */
static void add_word(struct tally *tally, char *word, size_t length)
{
    for (size_t i = 0; i + 3 <= length; i++) {
        const char *values = find_gram(word + i);
        tally->grams++;
        tally->known += values != NULL;
        for (int l = 0; values && l < LANGUAGES; l++)
            tally->scores[l] += letter_values[(unsigned char)values[l]];
    }
    word[length - 1] = '\0';
    tally->malay += IS_AMONG(malay_words, word + 1);
    tally->not_malay += IS_AMONG(not_malay_words, word + 1);
    tally->neighbour += IS_AMONG(neighbour_words, word + 1);
    tally->indonesian += IS_AMONG(indonesian_words, word + 1);
}

/* 0 for what is no letter; '~' for a letter outside a to z. */
static char fold_letter(uint32_t letter)
{
    if (letter >= 'A' && letter <= 'Z')
        return (char)(letter | 0x20);
    if (letter >= 'a' && letter <= 'z')
        return (char)letter;
    bool is_mark = (letter >= 0x2000 && letter < 0x2070) || (letter >= 0x20A0 && letter < 0x2C00) ||
                   (letter >= 0x3000 && letter < 0x3040) || letter >= 0xFE00;
    return letter >= 0xC0 && letter != 0xD7 && letter != 0xF7 && !is_mark ? '~' : 0;
}

static void read_text(struct tally *tally, struct slice text)
{
    char word[WORD_MAX + 3] = " ";
    size_t length = 1, at = 0;
    bool is_too_long = false;
    while (at < text.len && at < READ_BYTES) {
        char letter = fold_letter(utf8_next(text, &at));
        bool is_end = letter == 0 || at >= text.len || at >= READ_BYTES;
        if (letter && length <= WORD_MAX)
            word[length++] = letter;
        else if (letter)
            is_too_long = true;
        if (!is_end)
            continue;
        if (length > 1 && !is_too_long) {
            word[length++] = ' ';
            add_word(tally, word, length);
        }
        length = 1;
        is_too_long = false;
    }
}

enum lang language_guess(struct slice text, unsigned *score)
{
    struct tally tally = {.grams = 0};
    *score = 0;
    read_text(&tally, text);
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
