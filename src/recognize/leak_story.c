/* Whether a report tells of data that got out, not of pipes, laws or attacks in general. */
#include "recognize/agencies.h"

enum {
    EARLY_SENTENCES = 5,
    LEAKS_ENOUGH = 3,
    COMPUTER_WEIGHT = 2,
    COMPUTERS_ENOUGH = 4,
    TOKENS_A_STEP = 75,
    KINDS_ENOUGH = 3,
    CUE_REACH = 8,     /* tokens between a word for leaking and what leaks */
    WORDS_BETWEEN = 5, /* "data of a few of its patients" */
    SAYS_MUCH = 4,     /* weight of a strong cue of a victim */
};

/* "X suffered a data breach", "breach at X": a strong cue of a victim on either side of a name. */
static bool tells_of_victim(const struct document *doc, uint32_t token)
{
    static const char *const sides[] = {"after", "before"};
    for (unsigned i = 0; i < sizeof sides / sizeof *sides; i++) {
        const struct lex_hit *cue = role_cue_at(doc, token, sides[i]);
        if (cue && lex_attr_is(cue->entry, "role", "victim") &&
            lex_attr_number(cue->entry, "weight", 0) >= SAYS_MUCH)
            return true;
    }
    return false;
}

/* "Peretas menjual data pengguna X", "hackers took names, phone numbers and addresses": who breaks
 * in, and a sale or several kinds of data, in the first sentences; or a sale of these where data is
 * dealt in: "a Telegram channel sells names, addresses and ID numbers". */
static bool tells_of_haul(const struct document *doc)
{
    unsigned sales = 0, hacks = 0, kinds = 0, places = 0;
    for (uint32_t i = 0; i < doc->hits.list.count; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (token_of(doc, hit->first)->sentence >= EARLY_SENTENCES)
            break;
        bool cue = hit->class == LEX_INCIDENT_CUE;
        sales += cue && lex_is_kind(hit->entry, "sale");
        hacks += cue && lex_is_kind(hit->entry, "break") && lex_attr(hit->entry, "cyber");
        kinds += hit->class == LEX_FIELD;
        places += hit->class == LEX_PLATFORM && lex_attr(hit->entry, "kind") &&
                  !lex_attr_is(hit->entry, "kind", "social");
    }
    return (hacks && (sales || kinds >= KINDS_ENOUGH)) ||
           (places && sales && kinds >= KINDS_ENOUGH);
}

/* Is there a sentence with several kinds of data: "names, addresses and phone numbers"? */
static bool lists_kinds(const struct document *doc)
{
    unsigned kinds = 0;
    uint32_t sentence = NO_INDEX;
    for (uint32_t t = 0; (t = next_with(doc, LEX_FIELD, t)) < doc->text->tokens.count; t++) {
        kinds = token_of(doc, t)->sentence == sentence ? kinds + 1 : 1;
        sentence = token_of(doc, t)->sentence;
        if (kinds >= KINDS_ENOUGH)
            return true;
    }
    return false;
}

/* "claims that personal data of 2.4 crore policyholders has been put up for sale", "two men who
 * dealt in customer records": data of so many is on sale, early in the text, or data of kinds that
 * are listed anywhere. */
static bool tells_of_sale(const struct document *doc)
{
    for (uint32_t i = 0; i < doc->hits.list.count; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        const struct sentence *s = sentence_of(doc, hit->first);
        if (token_of(doc, hit->first)->sentence >= EARLY_SENTENCES)
            return false;
        if (hit->class != LEX_INCIDENT_CUE || !lex_attr_is(hit->entry, "kind", "sale"))
            continue;
        bool data = false, many = false;
        for (uint32_t t = s->first_token; t < s->end_token; t++) {
            const struct lex_hit *unit = hit_at(doc, t, LEX_UNIT);
            const struct lex_hit *scale = hit_at(doc, t, LEX_SCALE);
            data = data || (unit && lex_attr(unit->entry, "digital"));
            many = many || (scale && hit_first_in(doc, scale->end, scale->end + 3, LEX_UNIT));
        }
        if (data && (many || lists_kinds(doc)))
            return true;
    }
    return false;
}

/* Is it of people that something is kept at `token`: "data of a few patients", "a patient's
 * information", "personal data"? */
static bool is_kept_of_people(const struct document *doc, uint32_t token)
{
    uint32_t behind = token + 1, before = token < 2 ? 0 : token - 2;
    bool of = is_small_word(doc, behind, "kept_of");
    return is_small_word(doc, token, "kept_data") &&
           ((token && is_small_word(doc, token - 1, "of_people")) ||
            has_hit_with(doc, before, token, LEX_UNIT, "unit", "people") ||
            (of && has_hit_with(doc, behind, behind + WORDS_BETWEEN, LEX_UNIT, "unit", "people")));
}

/* "data of patients allegedly leaked out": the cue of a leak at `token` speaks of what is kept of
 * people, though of no computers. */
static bool leaks_of_people(const struct document *doc, uint32_t token)
{
    const struct lex_hit *cue = hit_at(doc, token, LEX_INCIDENT_CUE);
    if (!lex_is_kind(cue->entry, "leak") || lex_attr(cue->entry, "weak") ||
        lex_attr(cue->entry, "cyber"))
        return false;
    uint32_t first = token < CUE_REACH ? 0 : token - CUE_REACH;
    for (uint32_t t = first; t < cue->end + CUE_REACH && t < doc->text->tokens.count; t++) {
        if (token_of(doc, t)->sentence == token_of(doc, token)->sentence &&
            is_kept_of_people(doc, t))
            return true;
    }
    return false;
}

/* Pipes leak, houses are broken into and secrets are exposed too: a report of leaked data has words
 * of computers in it, or speaks of data again and again. */
static bool is_of_computers(const struct document *doc)
{
    unsigned said = 0, kinds = 0, enough = 1 + doc->text->tokens.count / TOKENS_A_STEP;
    uint32_t sentence = NO_INDEX;
    if (enough > COMPUTERS_ENOUGH) /* a note of three lines says it once */
        enough = COMPUTERS_ENOUGH;
    for (uint32_t i = 0; i < doc->hits.list.count && said < enough; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (hit->class == LEX_INCIDENT_CUE && lex_attr(hit->entry, "cyber"))
            said += COMPUTER_WEIGHT;
        else if (hit->class == LEX_INCIDENT_CUE && leaks_of_people(doc, hit->first))
            said += COMPUTER_WEIGHT;
        said += (hit->class == LEX_UNIT && lex_attr(hit->entry, "digital")) ||
                (hit->class == LEX_FIELD && hit->end > hit->first + 1);
        if (hit->class == LEX_FIELD) { /* "names, addresses, incomes": a list of kinds of data */
            uint32_t in = token_of(doc, hit->first)->sentence;
            kinds = in == sentence ? kinds + 1 : 1;
            sentence = in;
            said += kinds == KINDS_ENOUGH ? COMPUTER_WEIGHT : 0;
        }
    }
    return said >= enough;
}

/* A strong cue of a victim in the first sentences. */
static bool tells_of_early_victim(const struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_ROLE_CUE, t)) < doc->text->tokens.count &&
                         token_of(doc, t)->sentence < EARLY_SENTENCES;
         t++) {
        if (tells_of_victim(doc, t))
            return true;
    }
    return false;
}

/* "146 people investigated over scams", "Lima Tips agar Tak Tertipu": the headline is of swindlers
 * or advises, and tells of no leak. Theft may be of money or codes, unless it is of data or of so
 * many people's. */
static bool headline_is_of_scams(const struct document *doc)
{
    bool scam = false, theft = false, of_data = false;
    for (uint32_t t = 0; t < doc->text->tokens.count && in_title(doc, token_of(doc, t)->span);
         t++) {
        const struct lex_hit *cue = hit_at(doc, t, LEX_INCIDENT_CUE);
        bool is_theft = cue && lex_attr(cue->entry, "theft");
        if (cue && !is_theft && !lex_attr(cue->entry, "weak"))
            return false;
        theft = theft || is_theft;
        of_data = of_data || hit_at(doc, t, LEX_UNIT);
        scam = scam || is_small_word(doc, t, "scam");
    }
    return scam && !(theft && of_data);
}

bool agencies_leak_story(const struct document *doc)
{
    if (!is_of_computers(doc) || headline_is_of_scams(doc))
        return false;
    if (tells_of_early_victim(doc))
        return true;
    unsigned leaks = 0, all = 0;
    for (uint32_t t = 0; (t = next_with(doc, LEX_INCIDENT_CUE, t)) < doc->text->tokens.count; t++) {
        const struct lex_hit *cue = hit_at(doc, t, LEX_INCIDENT_CUE);
        if (lex_attr(cue->entry, "weak"))
            continue;
        bool leak = lex_is_kind(cue->entry, "leak") || lex_is_kind(cue->entry, "ransom");
        if (leak && token_of(doc, t)->sentence < EARLY_SENTENCES)
            return true;
        all++;
        leaks += leak;
    }
    return tells_of_haul(doc) || tells_of_sale(doc) || (leaks > 0 && all >= LEAKS_ENOUGH);
}
