/* An office that speaks, without its holder's name: "the CISSReC chairman said", "kata Menkominfo".
 */
#include "recognize/quote_voices.h"

#include "base/fold.h"

#include <string.h>

enum { OFFICE_WORDS = 14 };

struct office {
    uint32_t first, end, agency;
    const struct lex_hit *title;
    bool is_known; /* "the chairman", "ketua itu" */
};

static bool ends_office(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t->class != TOKEN_WORD || doc->owner[token] == OWNER_DATE ||
           (doc->owner[token] != OWNER_AGENCY && hit_at(doc, token, LEX_SPEECH_VERB)) ||
           is_small_word(doc, token, "phrase_end") || is_small_word(doc, token, "pointed");
}

/* "vice-chancellor Jane Doe": a hyphen inside a word. */
static bool is_inner_hyphen(const struct document *doc, uint32_t token)
{
    const struct token *next = token_of(doc, token + 1);
    return is_mark(doc, token, "-") && next && next->class == TOKEN_WORD &&
           !((token_of(doc, token)->flags | next->flags) & TOKEN_SPACE_BEFORE);
}

/* "chairman and chief executive" */
static bool joins(const struct document *doc, uint32_t token)
{
    return is_small_word(doc, token, "and") && hit_at(doc, token + 1, LEX_TITLE);
}

static bool office_at(const struct document *doc, uint32_t first, uint32_t end,
                      struct office *office)
{
    *office = (struct office){.first = first, .agency = NO_INDEX};
    uint32_t t = first;
    for (; t < end && (is_small_word(doc, t, "the") || is_small_word(doc, t, "its")); t++)
        office->is_known = true;
    office->first = t;
    for (; t < end && t < first + OFFICE_WORDS &&
           (!ends_office(doc, t) || joins(doc, t) || is_inner_hyphen(doc, t));
         t++) {
        if (doc->owner[t] == OWNER_PERSON || doc->owner[t] == OWNER_THREAT_ACTOR)
            return false;
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        if (title && !office->title)
            office->title = title;
        if (doc->owner[t] == OWNER_AGENCY && office->agency == NO_INDEX)
            office->agency = agency_at(doc, t);
    }
    office->end = t;
    for (uint32_t at = t; at < end && at < t + 2; at++) { /* ", Budi" */
        if (doc->owner[at] == OWNER_PERSON ||
            (at > t && is_capital(doc, at) && doc->owner[at] != OWNER_DATE))
            return false;
    }
    office->is_known = office->is_known || (t < end && is_small_word(doc, t, "pointed"));
    return office->title != NULL;
}

static bool has_title(struct document *doc, const struct actor *actor, const struct office *office)
{
    struct slice word = tokens_text(doc->text, office->title->first, office->title->end);
    struct slice title = fold(doc->arena, actor->title);
    return actor->title.len && slice_find(title, fold(doc->arena, word), 0) < title.len;
}

/* The last before a token who has the office, or else who is of its body. */
static uint32_t holder_before(struct document *doc, const struct office *office)
{
    uint32_t best = NO_INDEX, best_end = 0, at = token_of(doc, office->first)->span.start;
    bool best_titled = false;
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        const struct actor *actor = &doc->findings->actors.items[i];
        bool titled = has_title(doc, actor, office);
        bool same = office->agency != NO_INDEX && actor->agency == office->agency;
        if (actor->kind != ACTOR_PERSON || !(titled || same) ||
            (office->agency != NO_INDEX && actor->agency != NO_INDEX && !same))
            continue;
        const struct mention *mention;
        VEC_EACH(mention, &actor->mentions)
        {
            bool later = mention->span.end <= at && mention->span.end > best_end;
            if ((titled && !best_titled && mention->span.end <= at) ||
                (later && titled == best_titled))
                best = i, best_end = mention->span.end, best_titled = titled;
        }
    }
    return best;
}

/* Is he called by the same word of an office: "Dirjen", "Direktur Jenderal"? By its first letters.
 */
static bool has_like_title(struct document *doc, const struct actor *actor, struct slice word)
{
    enum { LETTERS = 3 };
    struct slice own = fold(doc->arena, actor->title), other = fold(doc->arena, word);
    return own.len >= LETTERS && other.len >= LETTERS && !memcmp(own.ptr, other.ptr, LETTERS);
}

uint32_t office_holder(struct document *doc, uint32_t first, uint32_t end)
{
    struct office office;
    if (first >= end || !office_at(doc, first, end, &office))
        return NO_INDEX;
    bool behind_body = /* "the Lampion undersecretary" */
        doc->text->lang == LANG_EN && office.agency != NO_INDEX && office.title->end == office.end;
    if (office.title->first != office.first && !behind_body)
        return NO_INDEX;
    uint32_t holder = holder_before(doc, &office);
    struct slice word = tokens_text(doc->text, office.title->first, office.title->end);
    return holder != NO_INDEX && has_like_title(doc, &doc->findings->actors.items[holder], word)
               ? holder
               : NO_INDEX;
}

struct speaker office_speaker(struct document *doc, uint32_t first, uint32_t end,
                              const struct earlier *earlier, const char *rule)
{
    struct office office;
    if (first >= end || !office_at(doc, first, end, &office))
        return NOBODY;
    uint32_t holder = holder_before(doc, &office);
    if (holder == NO_INDEX && office.is_known)
        holder = earlier->person;
    if (holder != NO_INDEX)
        return (struct speaker){holder, NO_INDEX, rule, SLICE_EMPTY};
    return (struct speaker){NO_INDEX, office.agency, rule,
                            tokens_text(doc->text, office.first, office.end)};
}

/* "Kepala BSSN menyampaikan bahwa …. “…,” kata dia.", "Hal senada disampaikan Wali Kota. “…”" */
struct speaker office_told(struct document *doc, uint32_t first, uint32_t end,
                           const struct earlier *earlier, uint32_t *told_at)
{
    enum { VERB_NEAR = 3, SENTENCES = 6 };
    struct speaker told = NOBODY;
    uint32_t own = token_of(doc, end) ? token_of(doc, end)->sentence : 0;
    uint32_t near = doc->text->sentences.items[own > SENTENCES ? own - SENTENCES : 0].first_token;
    first = near > first ? near : first;
    for (uint32_t t = first, next; t < end; t = next) {
        const struct sentence *s = sentence_of(doc, t);
        next = s->end_token;
        const struct lex_hit *cue = hit_first_in(doc, t, next < end ? next : end, LEX_SPEECH_CUE);
        bool passive = cue && lex_attr_is(cue->entry, "kind", "told");
        uint32_t at = passive ? cue->end : t;
        struct office office;
        if (at >= next || token_of(doc, at)->flags & TOKEN_IN_QUOTE ||
            !office_at(doc, at, next < end ? next : end, &office) ||
            (!passive && !hit_first_in(doc, office.end, office.end + VERB_NEAR, LEX_SPEECH_VERB)))
            continue;
        struct speaker by = office_speaker(doc, at, end, earlier, "quote.office-before");
        if (by.rule)
            told = by, *told_at = token_of(doc, at)->span.start;
    }
    return told;
}
