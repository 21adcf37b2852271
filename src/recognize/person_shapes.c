/* What a person's name looks like: where it ends, and what is written as no person is. */
#include "recognize/people.h"

enum { MOST_SYLLABLE = 6, SHORT = 5 };

static bool is_particle(const struct document *doc, uint32_t token)
{
    return is_small_word(doc, token, "name_particle");
}

bool person_is_common(const struct document *doc, uint32_t token)
{
    return token_of(doc, token)->key != KEY_UNKNOWN && !hit_at(doc, token, LEX_GIVEN_NAME);
}

/* "seung", "wen": letters with one group of vowels (behind a short word, two) and no word of a
 * compound ("-led", "-based"); in no lexicon, unless what is before the hyphen is a short word of
 * none ("Jae-oh"). */
static bool is_syllable(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    struct slice word = token_text(doc->text, token);
    bool given = hit_at(doc, token, LEX_GIVEN_NAME) != NULL; /* "jin" */
    bool behind_one =
        !person_is_common(doc, token - 2) && token_text(doc->text, token - 2).len <= SHORT;
    if ((t->key != KEY_UNKNOWN && !given && !behind_one) || word.len < 2 ||
        word.len > MOST_SYLLABLE)
        return false;
    unsigned groups = 0;
    bool vowel_before = false;
    for (size_t i = 0; i < word.len; i++) {
        bool vowel = memchr("aeiouywAEIOUYW", word.ptr[i], 14) != NULL;
        groups += vowel && !vowel_before;
        vowel_before = vowel;
    }
    bool of_two = groups == 2 && behind_one && t->key == KEY_UNKNOWN &&
                  !slice_ends_with(word, SLICE("ed")); /* "Som-anek" */
    return groups == 1 || of_two;
}

bool person_ends_in_syllable(const struct document *doc, uint32_t end)
{
    return end > 1 && is_mark(doc, end - 2, "-") && token_of(doc, end - 1)->flags & TOKEN_ALL_SMALL;
}

/* "Cho Jwa-jin", "Jae-yong Lee": a name whose second syllable is written small behind a hyphen. The
 * token behind it; `end` where the name ends there. */
static uint32_t over_hyphen(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct token *tail = token_of(doc, end + 1);
    bool joined = is_mark(doc, end, "-") && tail &&
                  !(token_of(doc, end)->flags & TOKEN_SPACE_BEFORE) &&
                  !(tail->flags & TOKEN_SPACE_BEFORE) && tail->flags & TOKEN_ALL_SMALL &&
                  doc->owner[end + 1] == OWNER_NONE;
    if (!joined || (end == first + 1 && !name_word(doc, end + 2)) ||
        is_small_word(doc, end + 1, "compound_tail") || !is_syllable(doc, end + 1) ||
        token_text(doc->text, end - 1).len > MOST_SYLLABLE)
        return end;
    return end > first + 1 ? end + 2 : name_run_end(doc, end + 2, false);
}

/* "Softpedia's Gabriela Vatu": what is somebody's is another name. */
static uint32_t up_to_possessive(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t + 1 < end; t++) {
        if (possessive_length(token_text(doc->text, t)))
            return t + 1;
    }
    return end;
}

uint32_t person_run_behind(const struct document *doc, uint32_t first)
{
    uint32_t end = name_run_end(doc, first, false);
    if (end == first)
        return first;
    end = over_hyphen(doc, first, end);
    while (is_particle(doc, end)) {
        uint32_t next = is_mark(doc, end + 1, "-") ? end + 2 : end + 1; /* "Omar al-Beshir" */
        if (!name_word(doc, next) || hit_at(doc, next, LEX_PLACE))
            break;
        end = name_run_end(doc, next, false);
    }
    /* "Ramon "Monching" Villaseñor" */
    if (is_quotation_mark(doc, end) && name_word(doc, end + 1) && is_quotation_mark(doc, end + 2) &&
        name_word(doc, end + 3) &&
        token_of(doc, end + 3)->sentence == token_of(doc, first)->sentence)
        end = name_run_end(doc, end + 3, false);
    return up_to_possessive(doc, first, end);
}

bool person_has_initial(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first + 1; t + 1 < end; t++) {
        if (doc->text->tokens.items[t].flags & TOKEN_INITIAL)
            return true;
    }
    return false;
}

/* "PhishMe", "TechRadar", "BitPaymer": companies and programs are written so; of people only those
 * with "Mc", "Mac" and the like before their name. */
bool person_is_like_product(const struct document *doc, uint32_t token)
{
    struct slice word = token_text(doc->text, token);
    bool alone = !name_word(doc, token + 1) && !(token && name_word(doc, token - 1));
    bool mac = slice_starts_with(word, SLICE("Mac")) || slice_starts_with(word, SLICE("Van"));
    bool mc = slice_starts_with(word, SLICE("Mc")) || slice_starts_with(word, SLICE("De"));
    size_t small = 0, longest = mac ? 3 : alone && !mc ? 1 : 2;
    bool led = word.len > 3 && word.ptr[1] >= 'A' && word.ptr[1] <= 'Z'; /* "PDDikti" */
    for (size_t i = 1; i < word.len; i++) {
        bool upper = word.ptr[i] >= 'A' && word.ptr[i] <= 'Z';
        if ((upper && small + 1 > longest) ||
            (led && i > 1 && word.ptr[i] >= 'a' && word.ptr[i] <= 'z'))
            return true;
        small = word.ptr[i] >= 'a' && word.ptr[i] <= 'z' ? small + 1 : 0;
    }
    return false;
}

/* "M.Epid.", "Sp.OT.", "S.Tr.Kom": a degree that no lexicon has. */
bool person_has_inner_dot(const struct document *doc, uint32_t token)
{
    struct slice word = token_text(doc->text, token);
    const char *dot = memchr(word.ptr, '.', word.len);
    return dot && dot + 1 < word.ptr + word.len;
}

/* "Gus", "Sultan": leads to a name as a title does, and belongs to it. */
bool person_is_honorific(const struct lex_hit *hit)
{
    return hit && hit->class == LEX_TITLE && lex_attr_is(hit->entry, "kind", "honorific");
}
