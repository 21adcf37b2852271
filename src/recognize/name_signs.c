/* The signs of a run of capitals that might be a person's name; what they weigh is learnt
 * (scripts/learn-name-weights). */
#include "recognize/name_signs.h"

#include "base/map.h"
#include "recognize/agencies.h"
#include "recognize/sign_weights.h"

enum { OFTEN = 3, ENDING_LETTERS = 3, LONG_TEXT = 6 };

const struct sign_names names_of_names =
    SIGN_NAMES("shared/name_weights.tsv", NAME_SORTS, NAME_SIGNS);

struct name_word {
    uint64_t signs; /* of its mentions */
    uint32_t count;
};

struct name_words {
    struct map numbers;
    VEC(struct name_word) words;
};

/* What a firm has, behind its name: "customers", "data", "accounts". */
static bool is_thing(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t && t->flags & TOKEN_ALL_SMALL &&
           (hit_at(doc, token, LEX_UNIT) || hit_at(doc, token, LEX_FIELD) ||
            hit_at(doc, token, LEX_INCIDENT_CUE) || body_noun_at(doc, token));
}

static uint64_t signs_before(const struct document *doc, uint32_t first)
{
    const struct token *t = token_of(doc, first);
    uint32_t at = first - (first > 0);
    bool start = t->flags & TOKEN_SENTENCE_START || first == 0, link = false;
    uint64_t signs = sign_if(start, NAME_SIGN_START);
    if (start)
        return signs;
    static const struct {
        const char *kind;
        enum name_sign sign;
    } links[] = {{"day_lead", NAME_SIGN_THE}, {"place_link", NAME_SIGN_IN},
                 {"body_link", NAME_SIGN_OF}, {"by", NAME_SIGN_BY},
                 {"and", NAME_SIGN_AND},      {"beside", NAME_SIGN_WITH}};
    for (unsigned i = 0; i < sizeof links / sizeof *links; i++) {
        bool holds = is_small_word(doc, at, links[i].kind);
        signs |= sign_if(holds, links[i].sign);
        link = link || holds;
    }
    const struct lex_hit *of = link ? hit_before(doc, at, LEX_TITLE) : NULL;
    signs |= sign_if(of != NULL, NAME_SIGN_STAFF) |
             sign_if(at < first && body_noun_at(doc, at), NAME_SIGN_FIRM_BEFORE);
    bool plain = !link && token_of(doc, at)->flags & TOKEN_ALL_SMALL &&
                 !hit_before(doc, first, LEX_TITLE) && !hit_before(doc, first, LEX_SPEECH_VERB);
    return signs | sign_if(plain, NAME_SIGN_PLAIN_BEFORE);
}

static uint64_t signs_behind(const struct document *doc, uint32_t end)
{
    const struct token *next = token_of(doc, end);
    uint64_t signs =
        sign_if(possessive_length(token_text(doc->text, end - 1)) != 0, NAME_SIGN_OWNS);
    if (!next || next->sentence != token_of(doc, end - 1)->sentence)
        return signs;
    const struct lex_hit *behind = next->class == TOKEN_WORD ? hit_at(doc, end, LEX_TITLE) : NULL;
    bool kin = behind && lex_attr(behind->entry, "kin"); /* "Orvel's daughter": any noun */
    bool title = behind && !kin, small = next->flags & TOKEN_ALL_SMALL,
         comma = is_mark(doc, end, ",");
    uint32_t verb = end + is_small_word(doc, end, "before_speech");
    bool says = verb < doc->text->tokens.count && hit_at(doc, verb, LEX_SPEECH_VERB);
    return signs | sign_if(title, NAME_SIGN_TITLE_NEXT) | sign_if(says, NAME_SIGN_SAYS) |
           sign_if(comma, NAME_SIGN_COMMA) | sign_if(is_mark(doc, end, "("), NAME_SIGN_BRACKET) |
           sign_if(is_small_word(doc, end + comma, "who"), NAME_SIGN_WHO) |
           sign_if(is_small_word(doc, end + comma, "which"), NAME_SIGN_WHICH) |
           sign_if(small && is_thing(doc, end), NAME_SIGN_THING_NEXT) |
           sign_if(small && (kin || next->key == KEY_UNKNOWN), NAME_SIGN_NOUN_NEXT);
}

static void tell_word(struct document *doc, struct name_words *words, uint32_t token,
                      uint64_t signs)
{
    bool is_new;
    uint32_t number = map_intern(&words->numbers, bare_word(doc, token), &is_new);
    if (is_new)
        VEC_ADD(doc->arena, &words->words, (struct name_word){0});
    words->words.items[number].signs |= signs;
    words->words.items[number].count++;
}

/* The signs of one mention that tell of the others too. */
static uint64_t to_ever(uint64_t signs)
{
    static const enum name_sign pairs[][2] = {{NAME_SIGN_TITLED, NAME_SIGN_EVER_TITLED},
                                              {NAME_SIGN_TITLE_NEXT, NAME_SIGN_EVER_TITLE_NEXT},
                                              {NAME_SIGN_SAYS, NAME_SIGN_EVER_SAYS},
                                              {NAME_SIGN_OWNS, NAME_SIGN_EVER_OWNS},
                                              {NAME_SIGN_IN, NAME_SIGN_EVER_IN},
                                              {NAME_SIGN_OF, NAME_SIGN_EVER_OF},
                                              {NAME_SIGN_THE, NAME_SIGN_EVER_THE},
                                              {NAME_SIGN_FIRM_BEFORE, NAME_SIGN_EVER_FIRM_BEFORE},
                                              {NAME_SIGN_STAFF, NAME_SIGN_EVER_STAFF},
                                              {NAME_SIGN_THING_NEXT, NAME_SIGN_EVER_THING_NEXT},
                                              {NAME_SIGN_NOUN_NEXT, NAME_SIGN_EVER_NOUN_NEXT}};
    uint64_t ever = 0;
    for (unsigned i = 0; i < sizeof pairs / sizeof *pairs; i++)
        ever |= (signs >> pairs[i][0] & 1) << pairs[i][1];
    return ever;
}

/* "Acme CEO Jane Doe": two names, with a title between. */
static uint32_t up_to_title(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first + 1; t < end; t++) {
        if (hit_at(doc, t, LEX_TITLE) && !hit_at(doc, t, LEX_GIVEN_NAME))
            return t;
    }
    return end;
}

struct name_words *name_words_read(struct document *doc)
{
    struct name_words *words = ARENA_NEW(doc->arena, struct name_words);
    map_init(&words->numbers, doc->arena);
    for (uint32_t t = 0; t < doc->text->tokens.count;) {
        uint32_t end = up_to_title(doc, t, person_run_end(doc, t)), last = end - 1;
        if (end == t) {
            t++;
            continue;
        }
        uint64_t before =
            signs_before(doc, t) | sign_if(hit_before(doc, t, LEX_TITLE), NAME_SIGN_TITLED);
        uint64_t behind = signs_behind(doc, end);
        bool longer = end > t + 1, named = longer && is_sure_given_name(doc, t);
        tell_word(doc, words, last,
                  to_ever(before | behind) | sign_if(named, NAME_SIGN_EVER_SURNAME) |
                      sign_if(longer, NAME_SIGN_EVER_TAIL));
        if (longer)
            tell_word(doc, words, t, to_ever(before) | sign_if(true, NAME_SIGN_EVER_LONGER));
        t = end;
    }
    return words;
}

static uint64_t ever_signs(const struct document *doc, const struct name_words *words,
                           uint32_t token, uint32_t *count)
{
    uint32_t number = map_get(&words->numbers, bare_word(doc, token));
    *count = number == MAP_NONE ? 0 : words->words.items[number].count;
    return number == MAP_NONE ? 0 : words->words.items[number].signs;
}

/* "he", "its" in the sentence or the next one. */
static uint64_t signs_around(const struct document *doc, const struct person_candidate *c)
{
    uint32_t sentence = token_of(doc, c->first)->sentence;
    const struct sentence *s = &doc->text->sentences.items[sentence];
    bool more = sentence + 1 < doc->text->sentences.count && s[1].paragraph == s->paragraph;
    uint32_t end = more ? s[1].end_token : s->end_token;
    bool he = false, it = false;
    for (uint32_t t = c->end; (t = next_with(doc, LEX_PRONOUN, t)) < end; t++) {
        const struct lex_entry *entry = hit_at(doc, t, LEX_PRONOUN)->entry;
        bool third = lex_attr_number(entry, "person", 0) == 3;
        he = he || (third && lex_attr_number(entry, "number", 9) == 1);
        it = it || (third && lex_attr_number(entry, "number", 9) == 0);
    }
    return sign_if(he, NAME_SIGN_HE) | sign_if(it, NAME_SIGN_IT);
}

static uint64_t signs_of_shape(const struct document *doc, const struct person_candidate *c)
{
    bool given = hit_at(doc, c->first, LEX_GIVEN_NAME), sure = is_sure_given_name(doc, c->first);
    bool caps = true, camel = false, hyphen = false, longer = c->end > c->first + 1;
    for (uint32_t t = c->first; t < c->end; t++) {
        bool initial = token_of(doc, t)->flags & TOKEN_INITIAL;
        caps = caps && (token_of(doc, t)->flags & TOKEN_ALL_CAPS || initial);
        camel = camel || person_is_like_product(doc, t);
        hyphen = hyphen || is_mark(doc, t, "-");
    }
    return sign_if(sure, NAME_SIGN_GIVEN) | sign_if(given && !sure, NAME_SIGN_GIVEN_WEAK) |
           sign_if(longer && hit_at(doc, c->end - 1, LEX_GIVEN_NAME), NAME_SIGN_GIVEN_LAST) |
           sign_if(person_is_common(doc, c->first), NAME_SIGN_COMMON_FIRST) |
           sign_if(longer && person_is_common(doc, c->end - 1), NAME_SIGN_COMMON_LAST) |
           sign_if(caps, NAME_SIGN_CAPS) | sign_if(camel, NAME_SIGN_CAMEL) |
           sign_if(hyphen, NAME_SIGN_HYPHEN);
}

/* "-ski": the last letters of the last word, as an entry of the table; empty where it is short. */
static const char *ending(const struct document *doc, uint32_t end, char *out)
{
    struct slice word = bare_word(doc, end - 1);
    *out = '\0';
    if (word.len < ENDING_LETTERS + 1)
        return out;
    for (unsigned i = 0; i < ENDING_LETTERS; i++) {
        char letter = (char)(word.ptr[word.len - ENDING_LETTERS + i] | 0x20);
        if (letter < 'a' || letter > 'z')
            return "";
        out[i + 1] = letter;
    }
    out[0] = '-';
    out[ENDING_LETTERS + 1] = '\0';
    return out;
}

struct name_weight name_weigh(const struct document *doc, const struct name_words *words,
                              const struct person_candidate *c)
{
    struct name_weight w = {.sort = c->end == c->first + 1   ? NAME_ONE
                                    : c->end == c->first + 2 ? NAME_TWO
                                                             : NAME_MORE};
    uint32_t title_first, title_end, last_count, first_count;
    const struct lex_hit *title =
        c->title_first < c->first ? hit_at(doc, c->title_first, LEX_TITLE) : NULL;
    bool office = title && (lex_attr_is(title->entry, "kind", "office") ||
                            lex_attr_is(title->entry, "kind", "rank"));
    const struct lex_hit *verb = hit_before(doc, c->first, LEX_SPEECH_VERB);
    bool hears = verb && lex_attr(verb->entry, "naming"),
         tells = verb && !hears && !lex_attr(verb->entry, "outlet");
    w.signs = signs_before(doc, c->first) | signs_behind(doc, c->end) | signs_around(doc, c) |
              signs_of_shape(doc, c) | ever_signs(doc, words, c->end - 1, &last_count);
    uint64_t ever_first = ever_signs(doc, words, c->first, &first_count);
    w.signs |= ever_first & sign_if(c->end == c->first + 1, NAME_SIGN_EVER_LONGER);
    if (c->end > c->first + 1) /* its own mention tells nothing new */
        w.signs &= ~sign_if(true, NAME_SIGN_EVER_TAIL);
    else if (doc->text->sentences.count >= LONG_TEXT && doc->text->lang == LANG_EN)
        w.signs |= sign_if(!(w.signs >> NAME_SIGN_EVER_TAIL & 1), NAME_SIGN_LONE);
    w.signs |=
        sign_if(c->title_first < c->first, NAME_SIGN_TITLED) | sign_if(office, NAME_SIGN_OFFICE) |
        sign_if(people_title_after(doc, c->end, &title_first, &title_end),
                NAME_SIGN_TITLED_BEHIND) |
        sign_if(tells || hit_before(doc, c->first, LEX_SPEECH_CUE), NAME_SIGN_SAID_BY) |
        sign_if(hears, NAME_SIGN_HEARS) | sign_if(doc->text->lang == LANG_EN, NAME_SIGN_ENGLISH) |
        sign_if(in_title(doc, token_of(doc, c->first)->span), NAME_SIGN_HEADLINE) |
        sign_if(last_count >= OFTEN, NAME_SIGN_OFTEN);
    char text[ENDING_LETTERS + 2];
    w.weight = sign_weights_of(doc->learnt->names, w.sort, w.signs) +
               sign_weights_of_entry(doc->learnt->names, ending(doc, c->end, text));
    return w;
}

void name_weight_note(struct document *doc, const struct person_candidate *c,
                      const struct name_weight *w, const char *rule, bool found)
{
    if (!doc->explain)
        return;
    char text[ENDING_LETTERS + 2];
    struct slice signs = sign_names_text(doc->arena, &names_of_names, w->signs);
    signs = arena_printf(doc->arena, "%.*s =%s", SLICE_ARG(signs), ending(doc, c->end, text));
    struct name_weighing noted = {
        tokens_span(doc->text, c->first, c->end), w->weight, names_of_names.kinds[w->sort],
        arena_string(doc->arena, signs),          rule,      found};
    VEC_ADD(doc->arena, &doc->findings->name_weighings, noted);
}
