/* When two written names are one person's. */
#include "recognize/person_names.h"

#include "base/fold.h"
#include "text/text.h"

enum { MOST_WORDS = PERSON_NAME_WORDS };

uint32_t person_name_words(struct arena *arena, struct slice name,
                           struct slice words[PERSON_NAME_WORDS])
{
    struct slice folded = fold(arena, name), part;
    uint32_t count = 0;
    while (count < MOST_WORDS && slice_next_part(&folded, ' ', &part)) {
        if (part.len > 3 && part.ptr[1] == '.' && count + 1 < MOST_WORDS) {
            words[count++] = (struct slice){part.ptr, 1}; /* "G.Plate" */
            part = (struct slice){part.ptr + 2, part.len - 2};
        }
        part.len -= possessive_length(part);
        while (part.len && (part.ptr[part.len - 1] == '.' || part.ptr[part.len - 1] == ','))
            part.len--;
        if (part.len)
            words[count++] = part;
    }
    return count;
}

/* At most one letter more, less or other; only for words of four letters or more. */
static bool nearly_equal(struct slice a, struct slice b)
{
    if (a.len > b.len) {
        struct slice swap = a;
        a = b, b = swap;
    }
    if (a.len < 4 || b.len - a.len > 1)
        return false;
    size_t head = 0, tail = 0;
    while (head < a.len && a.ptr[head] == b.ptr[head])
        head++;
    while (tail < a.len - head && a.ptr[a.len - 1 - tail] == b.ptr[b.len - 1 - tail])
        tail++;
    if (a.len == b.len && head + tail + 2 == a.len && a.ptr[head] == b.ptr[head + 1] &&
        a.ptr[head + 1] == b.ptr[head])
        return true; /* two letters changed places */
    return head + tail + (a.len == b.len) >= a.len;
}

static bool same_word(struct slice a, struct slice b, bool loose)
{
    if (slice_equal(a, b))
        return true;
    if ((a.len == 1 && b.ptr[0] == a.ptr[0]) || (b.len == 1 && a.ptr[0] == b.ptr[0]))
        return loose; /* an initial */
    return loose && nearly_equal(a, b);
}

/* A bit for the first letter of each word; all bits where something else than ASCII tells. */
static uint32_t first_letters(struct slice name)
{
    uint32_t letters = 0;
    for (size_t i = 0; i < name.len; i++) {
        unsigned letter = (unsigned)(name.ptr[i] | 0x20) - 'a';
        bool begins = i == 0 || name.ptr[i - 1] == ' ';
        if (name.ptr[i] & 0x80 || (begins && letter >= 26))
            return UINT32_MAX;
        if (begins)
            letters |= (uint32_t)1 << letter;
    }
    return letters;
}

/* "Jokowi" of Joko Widodo: the first name and the first letters of the second, two or three. */
static bool is_blend(struct slice word, struct slice first, struct slice second)
{
    size_t rest = word.len > first.len ? word.len - first.len : 0;
    return first.len >= 3 && (rest == 2 || rest == 3) && second.len > rest &&
           slice_starts_with(word, first) &&
           slice_starts_with(second, (struct slice){word.ptr + first.len, rest});
}

static bool is_same_name(struct arena *arena, struct slice a, struct slice b)
{
    struct slice left[MOST_WORDS], right[MOST_WORDS];
    uint32_t left_count = person_name_words(arena, a, left),
             right_count = person_name_words(arena, b, right);
    if (left_count > right_count) {
        struct slice swap[MOST_WORDS];
        memcpy(swap, left, sizeof swap);
        memcpy(left, right, sizeof left);
        memcpy(right, swap, sizeof right);
        uint32_t count = left_count;
        left_count = right_count, right_count = count;
    }
    if (left_count == 0)
        return false;
    /* A slip in a name that stands alone: "Samuel" for Semuel Abrijani Pangerapan, "Ghufon" for Ali
     * Ghufron Mukti. */
    for (uint32_t i = 0; left_count == 1 && right_count > 1 && i < right_count; i++) {
        if (left[0].len >= (i ? 6 : 5) && left[0].ptr[0] == right[i].ptr[0] &&
            nearly_equal(left[0], right[i]))
            return true;
    }
    if (left_count == 1 && right_count > 1 && is_blend(left[0], right[0], right[1]))
        return true;
    /* Every word of the shorter stands in the longer, in the same order; exactly one of them may be
     * only nearly so, and a name of one word must be exactly so. */
    uint32_t at = 0, exact = 0;
    for (uint32_t i = 0; i < left_count; i++) {
        while (at < right_count && !same_word(left[i], right[at], left_count > 1))
            at++;
        if (at == right_count)
            return false;
        exact += slice_equal(left[i], right[at]);
        at++;
    }
    return exact + 1 >= left_count && exact > 0;
}

bool person_same_name(struct arena *arena, struct slice a, struct slice b)
{
    /* Most names are another's: without a word in common there is no need to take them apart. */
    if (!(first_letters(a) & first_letters(b)))
        return false;
    struct arena_mark mark = arena_mark(arena);
    bool same = is_same_name(arena, a, b);
    arena_rewind(arena, mark);
    return same;
}

/* One word of four letters or more begins one of the first `most` words of a longer name. */
static bool begins_word(struct arena *arena, struct slice form, struct slice name, uint32_t most)
{
    enum { SHORTEST = 4 };
    struct slice word[MOST_WORDS], words[MOST_WORDS];
    if (!(first_letters(form) & first_letters(name)))
        return false;
    struct arena_mark mark = arena_mark(arena);
    bool begins = false;
    if (person_name_words(arena, form, word) == 1 && word[0].len >= SHORTEST) {
        uint32_t count = person_name_words(arena, name, words);
        for (uint32_t i = 0; count > 1 && i < count && i < most && !begins; i++)
            begins = slice_starts_with(words[i], word[0]);
    }
    arena_rewind(arena, mark);
    return begins;
}

bool person_is_short_form(struct arena *arena, struct slice form, struct slice name)
{
    return begins_word(arena, form, name, MOST_WORDS);
}

bool person_is_clipped(struct arena *arena, struct slice form, struct slice name)
{
    /* Held against many names, which nearly all begin with another letter. */
    bool ascii = form.len && name.len && !((form.ptr[0] | name.ptr[0]) & 0x80);
    if (ascii && fold_ascii((unsigned char)form.ptr[0]) != fold_ascii((unsigned char)name.ptr[0]))
        return false;
    return begins_word(arena, form, name, 1);
}
