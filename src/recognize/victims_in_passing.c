/* Numbers of a victim that a report names in passing. */
#include "recognize/role_int.h"

/* "Benesse Holdings" under a headline on Benesse: the first word of its name stands there. */
static bool is_in_headline(struct document *doc, uint32_t agency)
{
    const struct agency *body = &doc->findings->agencies.items[agency];
    uint32_t name = body->mentions.count
                        ? token_at_byte(doc->text, body->mentions.items[0].span.start)
                        : doc->text->tokens.count;
    if (name >= doc->text->tokens.count || hit_at(doc, name, LEX_AGENCY_HEAD))
        return false;
    for (uint32_t t = 0; t < name && in_title(doc, token_of(doc, t)->span); t++) {
        if (name_equal(doc, token_text(doc->text, t), token_text(doc->text, name)))
            return true;
    }
    return false;
}

/* "tech portal X reported that …", "according to an analysis by X": the body named beside the
 * number is who tells it. */
static bool is_source_of(const struct document *doc, const struct count *count)
{
    enum { CUE_REACH = 8, BY_REACH = 3 };
    uint32_t at = token_at_byte(doc->text, count->mention.span.start);
    const struct mention *mention;
    if (at >= doc->text->tokens.count)
        return false;
    const struct sentence *sentence = sentence_of(doc, at);
    VEC_EACH(mention, &doc->findings->agencies.items[count->victim].mentions)
    {
        uint32_t first = token_at_byte(doc->text, mention->span.start),
                 end = token_at_byte(doc->text, mention->span.end);
        if (first < sentence->first_token || end > sentence->end_token)
            continue;
        uint32_t from =
            first > sentence->first_token + CUE_REACH ? first - CUE_REACH : sentence->first_token;
        uint32_t near =
            first > sentence->first_token + BY_REACH ? first - BY_REACH : sentence->first_token;
        if (hit_first_in(doc, from, first, LEX_SPEECH_CUE) ||
            hit_first_in(doc, near, first, LEX_SPEECH_VERB) || /* "reported by X" */
            (end < at && hit_at(doc, end, LEX_SPEECH_VERB)) ||
            (end < at && is_mark(doc, end, ",") &&
             hit_first_in(doc, end, end + CUE_REACH, LEX_SPEECH_VERB))) /* "X, a site, said" */
            return true;
    }
    return false;
}

/* A number of a victim that is named in passing, beside one that the report is about, is of another
 * leak: "Cathay was fined after nine million clients were lost" in a report on Air India. */
void counts_of_victims_in_passing(struct document *doc)
{
    enum { TIMES = 3 };
    struct findings *found = doc->findings;
    uint32_t most = 0;
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        const struct agency *agency = &found->agencies.items[a];
        uint32_t weight = agency->role == ROLE_VICTIM ? agency_prominence(doc, agency) : 0;
        most = weight > most ? weight : most;
    }
    for (uint32_t c = 0; c < found->counts.count; c++) {
        struct count *count = &found->counts.items[c];
        if (count->kind != KIND_TOTAL || count->victim == NO_INDEX ||
            in_title(doc, count->mention.span) ||
            agency_prominence(doc, &found->agencies.items[count->victim]) * TIMES > most ||
            is_source_of(doc, count) || is_in_headline(doc, count->victim))
            continue;
        count_set_aside(count);
    }
}
