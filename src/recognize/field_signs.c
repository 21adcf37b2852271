/* The signs of a mention of a kind of data; what they weigh is learnt (scripts/learn-weights
 * fields). See field_signs.h. */
#include "recognize/field_signs.h"

#include "recognize/names.h"
#include "recognize/sign_weights.h"

enum {
    MANY = 1000,
    LEAD_SENTENCES = 2,
    LATE_SHARE = 3, /* the last third */
    OPENER_REACH = 9,
    BEHIND_REACH = 8,
    NEXT_REACH = 2,
    NEAR = 6
};

const struct sign_names field_names =
    SIGN_NAMES("shared/field_weights.tsv", FIELD_SORTS, FIELD_SIGNS);

/* The sentence whose signs were told last. */
struct sentence_signs {
    uint32_t sentence;
    uint64_t signs;
};

static bool tells(const struct document *doc, uint32_t first, uint32_t end, const char *kind)
{
    return has_hit_with(doc, first, end, LEX_INCIDENT_CUE, "kind", kind);
}

static bool has_villain(const struct document *doc, uint32_t first, uint32_t end)
{
    return owner_in(doc, first, end, OWNER_THREAT_ACTOR) ||
           has_hit_with(doc, first, end, LEX_NICKNAME_CUE, "kind", "noun") ||
           has_hit_with(doc, first, end, LEX_VOICE, "kind", "villain");
}

static bool has_many(const struct document *doc, const struct sentence *s)
{
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct number *number = number_at(doc, t);
        if (number && (number->has_scale || number->value >= MANY) && doc->owner[t] != OWNER_DATE)
            return true;
    }
    return false;
}

/* "Ada …", "In it are …" */
static bool begins_with_list(const struct document *doc, const struct sentence *s)
{
    enum { FRONT = 4 };
    uint32_t to = s->first_token + FRONT < s->end_token ? s->first_token + FRONT : s->end_token;
    return field_cue_in(doc, s->first_token, to, "begins") != NULL;
}

static uint64_t signs_of_words(const struct document *doc, const struct sentence *s)
{
    uint32_t first = s->first_token, end = s->end_token;
    unsigned kinds = field_count(doc, first, end);
    return sign_if(tells(doc, first, end, "leak"), FIELD_SIGN_TOLD) |
           sign_if(tells(doc, first, end, "break"), FIELD_SIGN_BROKEN) |
           sign_if(tells(doc, first, end, "sale"), FIELD_SIGN_SOLD) |
           sign_if(has_villain(doc, first, end), FIELD_SIGN_VILLAIN) |
           sign_if(owner_in(doc, first, end, OWNER_PLATFORM), FIELD_SIGN_PLATFORM) |
           sign_if(hit_first_in(doc, first, end, LEX_UNIT) != NULL, FIELD_SIGN_DATA) |
           sign_if(field_cue_in(doc, first, end, "advice"), FIELD_SIGN_ADVICE_HERE) |
           sign_if(field_cue_in(doc, first, end, "law") || owner_in(doc, first, end, OWNER_LAW),
                   FIELD_SIGN_LAW) |
           sign_if(field_cue_in(doc, first, end, "form"), FIELD_SIGN_FORM) |
           sign_if(field_cue_in(doc, first, end, "reader"), FIELD_SIGN_READER) |
           sign_if(field_cue_in(doc, first, end, "if"), FIELD_SIGN_IF) |
           sign_if(field_cue_in(doc, first, end, "could"), FIELD_SIGN_COULD) |
           sign_if(field_cue_in(doc, first, end, "deny"), FIELD_SIGN_DENIED) |
           sign_if(end > first && is_mark(doc, end - 1, "?"), FIELD_SIGN_ASKED) |
           sign_if(owner_in(doc, first, end, OWNER_AGENCY), FIELD_SIGN_BODY) |
           sign_if(owner_in(doc, first, end, OWNER_PERSON), FIELD_SIGN_PERSON) |
           sign_if(hit_first_in(doc, first, end, LEX_SPEECH_VERB), FIELD_SIGN_SAYS) |
           sign_if(begins_with_list(doc, s), FIELD_SIGN_BEGINS) |
           sign_if(owner_in(doc, first, end, OWNER_FIELD), FIELD_SIGN_TAKEN_HERE) |
           sign_if(has_many(doc, s), FIELD_SIGN_MANY) | sign_if(kinds >= 2, FIELD_SIGN_KINDS_2) |
           sign_if(kinds >= 3, FIELD_SIGN_KINDS_3) | sign_if(kinds >= 5, FIELD_SIGN_KINDS_5);
}

/* What the sentences before and behind tell; those of the same paragraph alone are about the same
 * data. */
static uint64_t signs_of_neighbours(const struct document *doc, uint32_t sentence)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    uint64_t signs = 0;
    if (sentence && s[-1].span.start >= doc->text->body_start) {
        uint32_t first = s[-1].first_token, end = s[-1].end_token;
        signs |= sign_if(tells(doc, first, end, "leak"), FIELD_SIGN_TOLD_BEFORE) |
                 sign_if(field_cue_in(doc, first, end, "advice"), FIELD_SIGN_ADVICE_BEFORE) |
                 sign_if(field_cue_in(doc, first, end, "reader"), FIELD_SIGN_READER_BESIDE) |
                 sign_if(owner_in(doc, first, end, OWNER_FIELD), FIELD_SIGN_TAKEN_BEFORE);
    }
    if (sentence + 1 < doc->text->sentences.count) {
        uint32_t first = s[1].first_token, end = s[1].end_token;
        signs |= sign_if(tells(doc, first, end, "leak"), FIELD_SIGN_TOLD_BEHIND) |
                 sign_if(field_cue_in(doc, first, end, "reader"), FIELD_SIGN_READER_BESIDE) |
                 sign_if(owner_in(doc, first, end, OWNER_FIELD), FIELD_SIGN_TAKEN_BEHIND);
    }
    return signs;
}

static uint64_t signs_of_sentence(const struct document *doc, uint32_t sentence)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    uint32_t lead = first_of_body(doc), count = doc->text->sentences.count;
    return sign_if(in_title(doc, s->span), FIELD_SIGN_HEADLINE) |
           sign_if(sentence >= lead && sentence < lead + LEAD_SENTENCES, FIELD_SIGN_LEAD) |
           sign_if(sentence >= count - count / LATE_SHARE, FIELD_SIGN_LATE) |
           signs_of_words(doc, s) | signs_of_neighbours(doc, sentence);
}

/* A word that opens a list of data, in [first, end), of a sort ("list", "holds"; NULL: the others).
 */
static bool is_opened_by(const struct document *doc, uint32_t first, uint32_t end, const char *how)
{
    const struct lex_hit *open = field_cue_in(doc, first, end, "open");
    while (open) {
        const char *its = lex_attr(open->entry, "how");
        if (how ? its && strcmp(its, how) == 0 : !its)
            return true;
        open = field_cue_in(doc, open->first + 1, end, "open");
    }
    return false;
}

/* "2,3 juta NIK", "names of 1.5 million patients" */
static bool is_many(const struct number *number)
{
    return number && (number->has_scale || number->value >= MANY);
}

static bool opens_behind(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *open = field_cue_in(doc, first, end, "open");
    while (open && lex_attr(open->entry, "front"))
        open = field_cue_in(doc, open->first + 1, end, "open");
    return open != NULL;
}

/* Another kind of data behind a comma or an "and". */
static bool is_joined(const struct document *doc, const struct lex_hit *hit)
{
    uint32_t first = hit->first, end = hit->end;
    return (first && (is_item_joint(doc, first - 1) || is_mark(doc, first - 1, "/"))) ||
           is_item_joint(doc, end) || is_mark(doc, end, "/");
}

/* "Latitude disclosed": written like a name, in the middle of a sentence. */
static bool is_capital_inside(const struct document *doc, const struct lex_hit *hit)
{
    const struct token *token = token_of(doc, hit->first);
    return token->flags & TOKEN_CAPITAL &&
           !(token->flags & (TOKEN_ALL_CAPS | TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE)) &&
           !sentence_is_title_case(doc, token->sentence);
}

static uint64_t signs_beside(const struct document *doc, const struct lex_hit *hit)
{
    const struct sentence *s = sentence_of(doc, hit->first);
    uint32_t first = hit->first, end = hit->end;
    uint32_t from = first > s->first_token + OPENER_REACH ? first - OPENER_REACH : s->first_token,
             to = end + BEHIND_REACH < s->end_token ? end + BEHIND_REACH : s->end_token,
             near = first > s->first_token + NEAR ? first - NEAR : s->first_token,
             next = first > s->first_token + NEXT_REACH ? first - NEXT_REACH : s->first_token;
    const struct number *counted = first ? number_over(doc, first - 1) : NULL;
    bool of = is_small_word(doc, end, "data_of") || is_small_word(doc, end, "of");
    return sign_if(is_opened_by(doc, from, first, "list"), FIELD_SIGN_OPENED_LIST) |
           sign_if(is_opened_by(doc, from, first, "holds"), FIELD_SIGN_OPENED_HOLDS) |
           sign_if(is_opened_by(doc, from, first, NULL), FIELD_SIGN_OPENED_TAKEN) |
           sign_if(opens_behind(doc, end, to), FIELD_SIGN_OPENS_BEHIND) |
           sign_if(hit_first_in(doc, next, first, LEX_INCIDENT_CUE), FIELD_SIGN_LEAK_NEXT) |
           sign_if(hit_first_in(doc, end, to, LEX_INCIDENT_CUE), FIELD_SIGN_LEAK_BEHIND) |
           sign_if(is_joined(doc, hit), FIELD_SIGN_JOINED) |
           sign_if(is_many(counted), FIELD_SIGN_COUNTED_MANY) |
           sign_if(is_many(number_over(doc, end + of)) || is_many(number_over(doc, end + of + 1)),
                   FIELD_SIGN_OF_MANY) |
           sign_if(first && hit_at(doc, first - 1, LEX_UNIT), FIELD_SIGN_DATA_NEXT) |
           sign_if(token_of(doc, first)->flags & TOKEN_IN_QUOTE, FIELD_SIGN_QUOTED) |
           sign_if(field_cue_in(doc, near, to, "deny"), FIELD_SIGN_DENY_NEAR) |
           sign_if(field_cue_in(doc, from, first, "advice"), FIELD_SIGN_ADVICE_NEAR) |
           sign_if(field_cue_in(doc, near, first, "could"), FIELD_SIGN_COULD_NEAR) |
           sign_if(field_cue_in(doc, near, first, "by"), FIELD_SIGN_BY) |
           sign_if(first && is_small_word(doc, first - 1, "whose"), FIELD_SIGN_WHOSE) |
           sign_if(first && is_small_word(doc, first - 1, "determiner"), FIELD_SIGN_THE) |
           sign_if(end - first >= 2, FIELD_SIGN_LONG) |
           sign_if(lex_attr(hit->entry, "plain"), FIELD_SIGN_PLAIN) |
           sign_if(hit->class == LEX_FIELD_WORD, FIELD_SIGN_ORDINARY) |
           sign_if(is_capital_inside(doc, hit), FIELD_SIGN_CAPITAL);
}

/* How often a report names a kind, and what the rules make of it. */
struct kind_tally {
    unsigned seen, taken, denied;
};

struct report_tally {
    struct map kinds; /* by id */
    VEC(struct kind_tally) of_kinds;
    unsigned kinds_taken;
};

static void tally(const struct document *doc, const struct field_candidates *candidates,
                  struct report_tally *out)
{
    map_init(&out->kinds, doc->arena);
    const struct field_candidate *c;
    VEC_EACH(c, &candidates->list)
    {
        bool is_new;
        uint32_t at = map_intern(&out->kinds, slice_of(c->kind->id), &is_new);
        struct kind_tally *kind =
            is_new ? VEC_PUSH(doc->arena, &out->of_kinds) : &out->of_kinds.items[at];
        kind->seen++;
        kind->taken += c->sort == FIELD_TAKEN;
        kind->denied += c->reading.denied;
        out->kinds_taken += c->sort == FIELD_TAKEN && kind->taken == 1;
    }
}

static uint64_t signs_of_report(const struct field_candidate *c, const struct report_tally *report)
{
    enum { OFTEN = 4, MANY_KINDS = 3 };
    uint32_t at = map_get(&report->kinds, slice_of(c->kind->id));
    const struct kind_tally *kind = &report->of_kinds.items[at];
    bool here = c->sort == FIELD_TAKEN;
    unsigned others = report->kinds_taken - (here && kind->taken == 1);
    return sign_if(kind->seen >= 2, FIELD_SIGN_TWICE) |
           sign_if(kind->seen >= OFTEN, FIELD_SIGN_OFTEN) |
           sign_if(kind->taken > here, FIELD_SIGN_TAKEN_ELSEWHERE) |
           sign_if(kind->denied > c->reading.denied, FIELD_SIGN_DENIED_ELSEWHERE) |
           sign_if(others == 0, FIELD_SIGN_NONE_TAKEN) |
           sign_if(others >= MANY_KINDS, FIELD_SIGN_MANY_TAKEN);
}

void field_signs_tell(const struct document *doc, struct field_candidates *candidates)
{
    struct report_tally report = {0};
    tally(doc, candidates, &report);
    struct sentence_signs told = {.sentence = NO_INDEX};
    struct field_candidate *c;
    VEC_EACH(c, &candidates->list)
    {
        const uint64_t elsewhere =
            sign_if(true, FIELD_SIGN_TAKEN_ELSEWHERE) | sign_if(true, FIELD_SIGN_DENIED_ELSEWHERE);
        uint32_t sentence = token_of(doc, c->hit->first)->sentence;
        c->signs = signs_of_report(c, &report);
        if (!c->reading.rule && c->signs & elsewhere)
            continue; /* the rest would change nothing */
        if (sentence != told.sentence)
            told = (struct sentence_signs){sentence, signs_of_sentence(doc, sentence)};
        c->signs |= told.signs | signs_beside(doc, c->hit) |
                    sign_if(doc->text->lang == LANG_EN, FIELD_SIGN_ENGLISH);
    }
}
