/* Who spoke before a quotation: the person named last, one who speaks before one who is only named;
 * the account of the paragraph before. */
#include "recognize/quote_voices.h"

/* Where the words in front of a name begin that tell who it is: "menurut | Kabid Humas Polda Metro
 * Jaya Brigjen Pol | Ade Ary". */
static uint32_t described_from(const struct document *doc, uint32_t first)
{
    uint32_t start = sentence_of(doc, first)->first_token, from = first;
    while (from > start && !hit_before(doc, from, LEX_SPEECH_CUE) &&
           !hit_before(doc, from, LEX_SPEECH_VERB)) {
        const struct lex_hit *title = hit_before(doc, from, LEX_TITLE);
        if (title && title->first >= start)
            from = title->first;
        else if (doc->owner[from - 1] == OWNER_AGENCY || is_capital(doc, from - 1))
            from--;
        else
            break;
    }
    return from;
}

/* "kepada Bangkok Post", "pleaded with Bjorka", "pressed Santos on whether". */
static bool is_spoken_to(const struct document *doc, struct span span)
{
    uint32_t first = token_at_byte(doc->text, span.start);
    if (first >= doc->text->tokens.count)
        return false;
    first = described_from(doc, first);
    if (hit_before(doc, first, LEX_SPEECH_CUE))
        return false; /* "according to Budi" */
    return first > 0 &&
           (is_small_word(doc, first - 1, "spoken_to") || is_small_word(doc, first - 1, "asked")) &&
           token_of(doc, first - 1)->sentence == token_of(doc, first)->sentence;
}

/* "The opposition's | Karen Lamp was harsher": a sentence begins with whose he is. */
static bool is_of_somebody(const struct document *doc, uint32_t start, uint32_t described)
{
    enum { WORDS = 3 };
    return described > start && described <= start + WORDS &&
           possessive_length(token_text(doc->text, described - 1));
}

/* Is the person of a mention the one who speaks there: a verb of speech close by, or the sentence's
 * first word? */
static bool speaks(const struct document *doc, struct span span)
{
    enum { VERB_REACH = 6 };
    uint32_t first = token_at_byte(doc->text, span.start), end = token_at_byte(doc->text, span.end);
    if (first >= doc->text->tokens.count)
        return false;
    const struct sentence *sentence = sentence_of(doc, first);
    const struct lex_hit *title = hit_at(doc, sentence->first_token, LEX_TITLE);
    uint32_t described = described_from(doc, first);
    if (first <= sentence->first_token + 1 || (title && title->end >= first) ||
        described <= sentence->first_token || /* "Opposition MP Xx Yy shared pictures" */
        is_of_somebody(doc, sentence->first_token, described))
        return true; /* "Semuel, the ministry's director general, remarked" */
    uint32_t to = end + VERB_REACH < sentence->end_token ? end + VERB_REACH : sentence->end_token;
    uint32_t from = first > sentence->first_token ? first - 1 : first;
    bool named = false; /* behind the quotation, if any, that the sentence begins with */
    for (uint32_t t = sentence->first_token; t < first && !named; t++)
        named = doc->owner[t] == OWNER_PERSON && !(token_of(doc, t)->flags & TOKEN_IN_QUOTE);
    if (!named && first > sentence->first_token)
        to = sentence->end_token; /* "Advocate Mara Quill, of the Moths, said" */
    const struct lex_hit *cue = hit_before(doc, described, LEX_SPEECH_CUE);
    return hit_first_in(doc, end, to, LEX_SPEECH_VERB) ||
           (hit_at(doc, from, LEX_SPEECH_VERB) && !is_spoken_to(doc, span)) ||
           (hit_before(doc, described, LEX_SPEECH_VERB) && !is_spoken_to(doc, span)) ||
           (cue &&
            (lex_attr_is(cue->entry, "kind", "source") || lex_attr_is(cue->entry, "kind", "told") ||
             lex_attr_is(cue->entry, "kind", "comes")));
}

/* Who spoke in the sentences just before: "Budi membantah kabar itu. “…”". One who speaks there
 * comes before one who is only named: "Budi menyoroti kasus itu. Datanya milik Citra. “…,”
 * ucapnya." */
uint32_t person_before(const struct document *doc, uint32_t token, uint32_t *named_at)
{
    enum {
        SENTENCES = 4,
        FARTHEST = 4000
    }; /* tokens: a text of nothing but quotations costs no square */
    uint32_t own = token_of(doc, token)->sentence, best = NO_INDEX;
    uint32_t near = doc->text->sentences.items[own > SENTENCES ? own - SENTENCES : 0].first_token;
    uint32_t from = token > FARTHEST ? token - FARTHEST : 0;
    *named_at = 0;
    for (uint32_t end = token; end > from; end--) {
        if (best != NO_INDEX && end <= near)
            break;
        if (doc->owner[end - 1] != OWNER_PERSON)
            continue;
        uint32_t actor = actor_at(doc, end - 1), first = end - 1;
        while (first > 0 && doc->owner[first - 1] == OWNER_PERSON &&
               actor_at(doc, first - 1) == actor)
            first--;
        const struct actor *person = actor != NO_INDEX ? &doc->findings->actors.items[actor] : NULL;
        struct span span = tokens_span(doc->text, first, end);
        bool said = token_of(doc, first)->flags & TOKEN_IN_QUOTE; /* of whom somebody speaks */
        end = first + 1;
        if (!person || person->kind != ACTOR_PERSON || said || is_spoken_to(doc, span))
            continue;
        if (best == NO_INDEX)
            best = actor, *named_at = span.end;
        if (first >= near && speaks(doc, span))
            return actor;
    }
    return best;
}

/* The account named in the paragraph in front of the quotation's, and no person with it. */
struct slice handle_before(const struct document *doc, const struct quote_span *span)
{
    struct slice handle = SLICE_EMPTY;
    for (uint32_t t = span->before;
         t > 0 && sentence_of(doc, t - 1)->paragraph + 1 >= span->paragraph; t--) {
        if (doc->owner[t - 1] == OWNER_PERSON)
            return SLICE_EMPTY;
        if (is_account_name(doc, t - 1))
            handle = token_text(doc->text, t - 1);
    }
    return handle;
}
