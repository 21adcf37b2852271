/* Organisations that no lexicon has, by the head that ends their name: "Health Department", "Acme
 * Airways Ltd". */
#include "recognize/agencies.h"

/* Over "and" and "&" in a name that ends in a head: "Law and Human Rights Ministry", "Smith & Sons
 * Ltd". */
static uint32_t run_start_over_and(const struct document *doc, uint32_t end, bool over_and,
                                   bool joined)
{
    if (end == sentence_of(doc, end)->first_token)
        return end; /* "… After the Hack": a headline; "Police in Ardania" */
    uint32_t first = name_run_start(doc, end);
    bool behind_and = end > 1 && (is_small_word(doc, end - 1, "and") || is_mark(doc, end - 1, "&"));
    if (joined && first == end && behind_and && name_word(doc, end - 2))
        return name_run_start(doc, end - 1); /* "Hayden Stephens and Associates" */
    if (over_and && first < end && first > 1 && !hit_before(doc, first - 1, LEX_PLACE) &&
        (is_small_word(doc, first - 1, "and") || is_mark(doc, first - 1, "&")) &&
        name_word(doc, first - 2))
        return name_run_start(doc, first - 1);
    return first;
}

/* "Cyber Security and Technology Crime Bureau", "Information Systems and Technology Directorate":
 * only words that also end the names of firms, and no name among them. */
static bool are_fields(const struct document *doc, uint32_t first, uint32_t end)
{
    bool firm = false;
    for (uint32_t t = first; t < end; t++) {
        const struct lex_hit *head = hit_at(doc, t, LEX_AGENCY_HEAD);
        if (token_of(doc, t)->key == KEY_UNKNOWN || hit_at(doc, t, LEX_GIVEN_NAME) ||
            doc->owner[t] != OWNER_NONE || hit_at(doc, t, LEX_PLACE) ||
            (head && !lex_attr_is(head->entry, "kind", "company")))
            return false;
        firm = firm || head;
    }
    return firm && end > first + 1;
}

/* "the Insurance Regulatory and Development Authority": what stands between "the" and the head is
 * one name, unless another body stands before "and". */
static uint32_t office_start_over_and(const struct document *doc, uint32_t first)
{
    if (first < 2 || !is_small_word(doc, first - 1, "list_and") || !name_word(doc, first - 2))
        return first;
    uint32_t start = name_run_start(doc, first - 1);
    bool led = start > 0 && is_small_word(doc, start - 1, "day_lead");
    return (led && !hit_first_in(doc, start, first - 1, LEX_AGENCY_HEAD)) ||
                   are_fields(doc, start, first - 1)
               ? start
               : first;
}

/* The last head of the run: "Health Department", not "Health". */
static const struct lex_hit *last_head_of_run(const struct document *doc,
                                              const struct lex_hit *head)
{
    for (uint32_t t = head->end; name_word(doc, t); t++) {
        if (possessive_length(token_text(doc->text, t - 1)) && !lex_attr(head->entry, "form"))
            break; /* "Crime Command's Squad" */
        const struct lex_hit *farther = agency_head_at(doc, t, "last");
        if (farther && lex_attr_is(head->entry, "kind", "court") &&
            lex_attr_is(farther->entry, "kind", "company"))
            break; /* "the Lampada District Court | Online Registration" */
        if (farther)
            head = farther;
        else if (!name_word(doc, t + 1))
            break;
    }
    return head;
}

/* "the CISSReC Cyber Security Research Institute": the name of a body stands in front. */
static bool is_behind_known(const struct document *doc, uint32_t first)
{
    const struct token *before = first ? token_of(doc, first - 1) : NULL;
    return before && doc->owner[first - 1] == OWNER_AGENCY && before->class == TOKEN_WORD &&
           before->sentence == token_of(doc, first)->sentence &&
           !(token_of(doc, first)->flags & TOKEN_NEWLINE_BEFORE) &&
           !slice_ends_with(token_text(doc->text, first - 1), SLICE("s"));
}

/* "Law Number 24 of 2013 on Population Administration": what a law is about. */
static bool is_of_law(const struct document *doc, uint32_t first)
{
    enum { LAW_REACH = 10 };
    uint32_t from = sentence_of(doc, first)->first_token;
    bool about = first && is_small_word(doc, first - 1, "about");
    from = first > from + LAW_REACH ? first - LAW_REACH : from;
    for (uint32_t t = from; about && t < first; t++) {
        if (doc->owner[t] == OWNER_LAW || hit_at(doc, t, LEX_LAW))
            return true;
    }
    return false;
}

/* "Acme (M) Sdn Bhd": the name in front of the brackets in which a firm's country stands. */
static uint32_t over_country(const struct document *doc, const struct lex_hit *head)
{
    uint32_t t = head->first;
    bool brackets = lex_attr(head->entry, "form") && t > 3 && is_mark(doc, t - 1, ")") &&
                    is_mark(doc, t - 3, "(") && is_capital(doc, t - 2) && name_word(doc, t - 4);
    return brackets ? t - 3 : t;
}

/* "Princeton Digital Group of Singapore": where the firm is from. "Power Grid Corporation of India"
 * has its country in its name. */
static bool is_firm_of_place(const struct document *doc, const struct lex_hit *head)
{
    const struct lex_hit *place =
        head->end + 1 < doc->text->tokens.count ? hit_at(doc, head->end + 1, LEX_PLACE) : NULL;
    return place && lex_attr_is(head->entry, "kind", "company") && !lex_attr(head->entry, "placed");
}

/* "Lampada and Data Agency" in an Indonesian report, whose own "and" is another word. */
static bool is_foreign_and(const struct document *doc, uint32_t first)
{
    const struct lex_hit *word =
        first ? hit_with(doc, first - 1, LEX_SMALL_WORD, "kind", "and") : NULL;
    return word && doc->text->lang == LANG_ID && word->lang == LANG_EN;
}

/* "Cyber Crime Police is involved", "Personal Data Protection Agency": a word that is a name's only
 * inside one begins it at a sentence's start too, where an ordinary word with a capital follows. */
static uint32_t over_thing_before(const struct document *doc, uint32_t first, uint32_t t)
{
    const struct lex_hit *thing = first ? hit_at(doc, first - 1, LEX_STOPWORD) : NULL;
    bool name = thing && lex_attr(thing->entry, "noun") && first < t &&
                doc->text->lang == LANG_EN && is_capital(doc, first - 1) &&
                token_of(doc, first - 1)->flags & TOKEN_SENTENCE_START &&
                token_of(doc, first)->key != KEY_UNKNOWN && !hit_at(doc, first, LEX_PLACE) &&
                !sentence_is_title_case(doc, token_of(doc, t)->sentence);
    return name ? first - 1 : first;
}

/* Where the name begins that the head at `t` ends. */
static uint32_t first_of_last(const struct document *doc, const struct lex_hit *head, uint32_t t)
{
    const char *kind = lex_attr(head->entry, "kind");
    bool party = lex_attr_is(head->entry, "kind", "party"); /* "Justice Party" */
    bool over_and = is_foreign_and(doc, name_run_start(doc, t)) ||
                    (kind && slice_has_part(SLICE("company ministry"), ' ', slice_of(kind)));
    bool over_list = kind && slice_has_part(SLICE("state police"), ' ', slice_of(kind));
    uint32_t first = run_start_over_and(doc, t, over_and, lex_attr(head->entry, "joined"));
    if (over_list)
        first = office_start_over_and(doc, first);
    first = over_thing_before(doc, first, t);
    const struct lex_hit *office_before = hit_at(doc, first, LEX_TITLE); /* "CEO Acme Airways" */
    return office_before && office_before->end <= t && !party ? office_before->end : first;
}

/* Behind a title and behind whose it is: "Jakarta's Health Agency". */
static uint32_t behind_owner(const struct document *doc, const struct lex_hit *head, uint32_t first,
                             uint32_t t)
{
    first = agency_behind_origin(doc, first);
    uint32_t from = first;
    for (uint32_t i = from; i < t; i++) {
        const struct lex_hit *title = hit_at(doc, i, LEX_TITLE);
        if (title && !lex_attr_is(head->entry, "kind", "party"))
            first = title->end;
        else if (possessive_length(token_text(doc->text, i)) &&
                 (!lex_attr(head->entry, "form") || hit_at(doc, i, LEX_PLACE) ||
                  hit_at(doc, i, LEX_WEEKDAY) || hit_at(doc, i, LEX_NOT_NAME)))
            first = i + 1;
    }
    return first;
}

/* Is it a part of something else: of a place, a title, a law, of the name of a body or a gang in
 * front of it? */
static bool is_part_of_else(const struct document *doc, const struct lex_hit *head, uint32_t first,
                            uint32_t t)
{
    const struct lex_hit *airport =
        hit_at(doc, head->end, LEX_NOT_NAME); /* "Kualanamu International Airport" */
    const struct lex_hit *place = lex_hit_over(&doc->hits, t, LEX_PLACE),
                         *office = lex_hit_over(&doc->hits, t, LEX_TITLE);
    bool of_place = (airport && lex_attr(airport->entry, "place")) ||
                    (place && place->end > head->end);   /* "Australian Capital | Territory" */
    bool of_title = office && office->end > head->end && /* "Communications Minister" */
                    lex_attr_is(head->entry, "kind", "company");
    bool of_known = is_behind_known(doc, first) ||
                    (first > 1 && is_mark(doc, first - 1, "&") && /* "JP Morgan & Chase Co." */
                     doc->owner[first - 2] == OWNER_AGENCY);
    const struct lex_hit *field = lex_hit_over(&doc->hits, first, LEX_FIELD);
    bool of_field = field && field->end > head->end; /* "National Insurance numbers" */
    bool of_gang =
        first && doc->owner[first - 1] == OWNER_THREAT_ACTOR; /* "Medusa Ransomware Group" */
    bool of_police =
        lex_attr_is(head->entry, "kind", "police") && agency_is_part_of_police(doc, head->end);
    return of_place || of_title || of_field || of_known || of_gang || of_police ||
           is_of_law(doc, first);
}

/* "the Indonesian Cyber Research Institute CISSReC": what the body is whose name follows. */
static bool describes_next(const struct document *doc, const struct lex_hit *head)
{
    uint32_t end = head->end;
    return end < doc->text->tokens.count && doc->owner[end] == OWNER_AGENCY &&
           !lex_attr_is(head->entry, "kind", "company") &&
           !possessive_length(token_text(doc->text, end - 1)) &&
           !(token_of(doc, end)->flags & (TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE));
}

/* "Lampion Security Indonesia": behind a firm's head the country where it is that firm; one told of
 * ("Lampion Security, Indonesia") is none of the name. */
static uint32_t over_country_behind(const struct document *doc, const struct lex_hit *head)
{
    uint32_t end = head->end;
    const struct lex_hit *place =
        end < doc->text->tokens.count ? hit_at(doc, end, LEX_PLACE) : NULL;
    bool hospital = lex_attr_is(head->entry, "kind", "hospital"); /* "Lampion Hospital Kediri" */
    bool firm = (hospital || lex_attr_is(head->entry, "kind", "company")) &&
                doc->text->lang == LANG_EN && !possessive_length(token_text(doc->text, end - 1));
    bool country = place && (hospital || lex_attr_is(place->entry, "kind", "country")) &&
                   is_capital(doc, end) &&
                   token_of(doc, end)->sentence == token_of(doc, head->first)->sentence &&
                   !(token_of(doc, end)->flags & TOKEN_NEWLINE_BEFORE) &&
                   doc->owner[end] == OWNER_NONE;
    return firm && country && !name_word(doc, place->end) ? place->end : end;
}

/* "Psychotherapy Centre Lampiona": the one word behind a head that no lexicon has is of the name
 * where the text never has that without it, twice at least. */
static uint32_t over_word_behind(const struct document *doc, const struct lex_hit *head,
                                 uint32_t first, uint32_t end)
{
    enum { ENOUGH = 2 };
    const struct token *behind = name_word(doc, end) ? token_of(doc, end) : NULL;
    if (!behind || lex_attr(head->entry, "form") || behind->key != KEY_UNKNOWN ||
        behind->sentence != token_of(doc, first)->sentence || name_word(doc, end + 1) ||
        behind->flags & TOKEN_NEWLINE_BEFORE || possessive_length(token_text(doc->text, end - 1)))
        return end;
    struct slice name = tokens_text(doc->text, first, end), word = bare_word(doc, end);
    uint32_t words = end - first;
    unsigned told = 0;
    for (uint32_t t = 0; t + words < doc->text->tokens.count; t++) {
        if (!is_capital(doc, t) || !slice_equal(tokens_text(doc->text, t, t + words), name))
            continue;
        if (!slice_equal(bare_word(doc, t + words), word))
            return end;
        told++;
    }
    return told >= ENOUGH ? end + 1 : end;
}

/* "Response of Telecom Companies": no word of the name is one that nothing knows. */
static bool are_many(const struct document *doc, const struct lex_hit *head, uint32_t first)
{
    for (uint32_t t = first; t < head->first; t++) {
        if (token_of(doc, t)->key == KEY_UNKNOWN || hit_at(doc, t, LEX_GIVEN_NAME))
            return false;
    }
    return lex_attr(head->entry, "plural");
}

bool agency_by_last_head(struct document *doc, const struct lex_hit *head)
{
    head = last_head_of_run(doc, head);
    uint32_t t = over_country(doc, head), end = head->end;
    bool unit = agency_is_unit_of(doc, head);
    uint32_t run = first_of_last(doc, head, t), first = unit ? t : run;
    const struct lex_hit *form = agency_head_at(doc, run, "last");
    if ((first >= t && !unit) || agency_is_refused(doc, first, end) ||
        (form && form->end >= end)) /* "Sdn Bhd" alone */
        return false;
    first = behind_owner(doc, head, first, t);
    if ((first >= t && !unit) || is_part_of_else(doc, head, first, t) ||
        describes_next(doc, head) || are_many(doc, head, first))
        return false;
    if (is_small_word(doc, end, "of") &&
        name_word(doc, end + 1) && /* "Data Protection Commission of Ireland" */
        !is_firm_of_place(doc, head))
        end = name_run_end(doc, end + 1, false);
    else
        end = over_word_behind(doc, head, first, over_country_behind(doc, head));
    uint32_t police = lex_attr_is(head->entry, "kind", "police")
                          ? agency_police_of_unit(doc, first, end)
                          : NO_INDEX;
    if (police != NO_INDEX)
        agency_add_alias(doc, police, first, end, agency_unit);
    else
        agency_add_headed(doc, head, first, end, unit ? agency_bare_unit : "agency.head-last");
    return true;
}
