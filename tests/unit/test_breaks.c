/* text/breaks: pieces, their shapes and ends of sentences are ICU's. */
#include "test.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "text/breaks.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

/* The yardstick is ICU over the whole text. */
struct yardstick {
    struct breaks *breaks;
    UBreakIterator *words, *sentences;
    struct arena arena;
};

static int set_up(void **state)
{
    static struct yardstick yardstick;
    UErrorCode code = U_ZERO_ERROR;
    yardstick.breaks = breaks_new();
    yardstick.words = ubrk_open(UBRK_WORD, "en", NULL, 0, &code);
    yardstick.sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &code);
    arena_init(&yardstick.arena);
    *state = &yardstick;
    return U_FAILURE(code);
}

static int tear_down(void **state)
{
    struct yardstick *y = *state;
    breaks_free(y->breaks);
    ubrk_close(y->words);
    ubrk_close(y->sentences);
    arena_release(&y->arena);
    return 0;
}

struct bounds {
    struct slice text;
    UBreakIterator *iterator;
    bool is_same;
};

/* ICU's next piece that does not begin with white space; false at the end. */
static bool next_piece(UBreakIterator *words, struct slice text, struct span *piece)
{
    int32_t from = ubrk_current(words), to;
    for (; (to = ubrk_next(words)) != UBRK_DONE; from = to) {
        size_t look = (size_t)from;
        *piece = (struct span){(uint32_t)from, (uint32_t)to};
        if (!fold_is_space(utf8_next(text, &look)))
            return true;
    }
    return false;
}

/* ICU's next boundary that has something of its line on both sides; UBRK_DONE at the end. */
static int32_t next_inside(const struct bounds *bounds)
{
    struct slice text = bounds->text;
    for (int32_t at; (at = ubrk_next(bounds->iterator)) != UBRK_DONE;) {
        if ((size_t)at < text.len && text.ptr[at - 1] != '\n' && text.ptr[at] != '\n')
            return at;
    }
    return UBRK_DONE;
}

static void compare_sentence(void *context, uint32_t at)
{
    struct bounds *bounds = context;
    if (next_inside(bounds) != (int32_t)at)
        bounds->is_same = false;
}

static uint8_t shape_of(struct slice piece)
{
    uint8_t shape = 0;
    for (size_t i = 0; i < piece.len; i++) {
        char c = piece.ptr[i];
        shape |= c & 0x80               ? SHAPE_OTHER
                 : c >= 'A' && c <= 'Z' ? SHAPE_UPPER
                 : c >= 'a' && c <= 'z' ? SHAPE_LOWER
                 : c >= '0' && c <= '9' ? SHAPE_FIGURE
                                        : SHAPE_MARK;
    }
    return shape;
}

static bool words_are_same(struct yardstick *y, struct slice text)
{
    struct pieces pieces = {0};
    struct span wanted;
    if (!breaks_words(y->breaks, &y->arena, text, UINT32_MAX, &pieces))
        return false;
    ubrk_first(y->words);
    for (uint32_t i = 0; i < pieces.count; i++) {
        struct span got = pieces.items[i].span;
        if (!next_piece(y->words, text, &wanted) || got.start != wanted.start ||
            got.end != wanted.end || pieces.items[i].shape != shape_of(slice_sub(text, got)))
            return false;
    }
    return !next_piece(y->words, text, &wanted);
}

static void assert_same(struct yardstick *y, struct slice text)
{
    UErrorCode code = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.ptr, (int64_t)text.len, &code);
    ubrk_setUText(y->words, &utext, &code);
    ubrk_setUText(y->sentences, &utext, &code);
    assert_true(U_SUCCESS(code));
    ubrk_first(y->sentences);
    struct bounds bounds = {text, y->sentences, true};
    bool words = words_are_same(y, text);
    bool sentences = breaks_sentences(y->breaks, text, compare_sentence, &bounds) &&
                     bounds.is_same && next_inside(&bounds) == UBRK_DONE;
    if (!words || !sentences)
        print_error("%s differ: \"%.*s\"\n", words ? "sentences" : "words", SLICE_ARG(text));
    assert_true(words && sentences);
    utext_close(&utext);
    arena_clear(&y->arena);
}

/* One character of each kind that the rules tell apart, ours and foreign ones. */
static const char *const kinds[] = {
    "a",      "Z",      "7",      "_",      ".",          ",",          ":",      "'",
    "\"",     "-",      "!",      ")",      "@",          " ",          "\n",     "\r",
    "\t",     "\f",     "\u00A0", "\u00E9", "\u00C9",     "\u01C0",     "\u2019", "\u201D",
    "\u2013", "\u2026", "\u20AC", "\u0301", "\u00AD",     "\u200D",     "\u2028", "\u3000",
    "\u4E2D", "\u30AB", "\u05D0", "\u0E01", "\U0001F600", "\U0001F1EE",
};
enum { KINDS = sizeof kinds / sizeof *kinds, RUNNING = 18 /* the first are in every text */ };

static struct slice text_of(const unsigned *choice, unsigned count, char *room)
{
    size_t len = 0;
    for (unsigned i = 0; i < count; i++) {
        size_t bytes = strlen(kinds[choice[i]]);
        memcpy(room + len, kinds[choice[i]], bytes);
        len += bytes;
    }
    return (struct slice){room, len};
}

static void every_string_of(struct yardstick *y, unsigned count, unsigned of)
{
    unsigned choice[8] = {0}, total = 1;
    char room[32];
    for (unsigned i = 0; i < count; i++)
        total *= of;
    for (unsigned number = 0; number < total; number++) {
        for (unsigned i = 0, rest = number; i < count; i++, rest /= of)
            choice[i] = rest % of;
        assert_same(y, text_of(choice, count, room));
    }
}

static void every_short_string(void **state)
{
    for (unsigned count = 1; count <= 3; count++)
        every_string_of(*state, count, KINDS);
    every_string_of(*state, 4, RUNNING);
}

/* Letters are commoner than other characters, and foreign ones are rare in most texts. */
static void random_texts(void **state)
{
    enum { TEXTS = 20000, LONGEST = 60 };
    uint64_t seed = 20231128;
    for (unsigned t = 0; t < TEXTS; t++) {
        unsigned choice[LONGEST], count = 4 + t % (LONGEST - 4);
        char room[LONGEST * 4];
        for (unsigned i = 0; i < count; i++) {
            seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
            unsigned draw = (unsigned)(seed >> 33), common = t % 16;
            bool is_letter = (draw >> 4 & 15) < 5;
            choice[i] = is_letter              ? draw % 3
                        : (draw & 15) < common ? (draw >> 8) % RUNNING
                                               : (draw >> 8) % KINDS;
        }
        assert_same(*state, text_of(choice, count, room));
    }
}

static void every_known_character(void **state)
{
    static const char *const around[][3] = {
        {"a", "a", ""},        {"1", "1", ""},          {"a", "1", "a"},       {"1", "a", ". b"},
        {"", "a.", ""},        {"Ya. ", " tidak", ""},  {"Ya. ", "Tidak", ""}, {"A", ".B", ""},
        {"Ya.", " Tidak", ""}, {"Ya", " Tidak. ", "x"},
    };
    for (uint32_t c = 1; c < 0x3400; c++) {
        for (size_t i = 0; i < sizeof around / sizeof *around; i++) {
            char text[64], mark[5] = "";
            mark[utf8_encode(c, mark)] = '\0';
            snprintf(text, sizeof text, "%s%s%s%s%s", around[i][0], mark, around[i][1], mark,
                     around[i][2]);
            assert_same(*state, slice_of(text));
        }
    }
}

static void running_text(void **state)
{
    static const char *const texts[] = {
        "",
        "KPU menyebut 204.807.222 pemilih (per 2 Juli 2023). \"Kami cek,\" kata Betty.",
        "Harganya 74.000 dolar AS, sekitar Rp 1,14 miliar.\nSumber: https://kpu.example/a_b?c=1.",
        "Dr. A. Betty Idroos, S.H., M.Si. hadir. e.g. no. U.S. officials said so. 3rd. Yes?! no…",
        "“Tidak benar,” katanya. ‘Ya.’ Orang–orang data\u00ADbase naïve cafés. “Ya.” tidak",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_same(*state, slice_of(texts[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(running_text),
        cmocka_unit_test(every_short_string),
        cmocka_unit_test(every_known_character),
        cmocka_unit_test(random_texts),
    };
    return cmocka_run_group_tests_name("breaks", tests, set_up, tear_down);
}
