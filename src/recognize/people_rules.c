/* The signs by which a rule takes a name for a person's: a title, a verb of speech, an apposition,
 * the shape of the name. */
#include "recognize/agencies.h"
#include "recognize/people.h"
#include "recognize/threats.h"

enum { SPEAKS_SOON = 5 };

static const struct lex_hit *speech_before(const struct document *doc, uint32_t first)
{
    const struct lex_hit *verb = hit_before(doc, first, LEX_SPEECH_VERB);
    bool other = verb && (lex_attr(verb->entry, "naming") || lex_attr(verb->entry, "outlet"));
    if (verb)
        return other && !hit_at(doc, first, LEX_GIVEN_NAME) ? NULL : verb;
    const struct lex_hit *cue = hit_before(doc, first, LEX_SPEECH_CUE);
    bool quoted =
        cue && lex_attr_is(cue->entry, "kind", "medium") &&
        hit_at(doc, first, LEX_GIVEN_NAME); /* "dikutip dari Budi", not "… Reef Gazette" */
    return cue && (quoted || lex_attr_is(cue->entry, "kind", "source")) ? cue : NULL;
}

/* "Budi mengatakan", "Tiong explained"; Indonesian may put "juga", "sendiri", "pun" between. */
static bool speech_after(const struct document *doc, uint32_t end)
{
    end += is_small_word(doc, end, "before_speech");
    if (end >= doc->text->tokens.count)
        return false;
    const struct lex_hit *verb = hit_at(doc, end, LEX_SPEECH_VERB),
                         *field = hit_at(doc, end, LEX_FIELD); /* "kata sandi" */
    return verb && !(field && field->end > verb->end);
}

static bool opens_bracket(const struct document *doc, uint32_t from, uint32_t to)
{
    bool open = false;
    for (uint32_t t = from; t < to; t++)
        open = is_mark(doc, t, "(") || (open && !is_mark(doc, t, ")"));
    return open;
}

/* "tersangka berinisial MAH", "with the initials MAH"; a hacker's alias may stand so too, and is
 * none. */
static bool initials_before(const struct document *doc, uint32_t first)
{
    const struct lex_hit *cue = hit_before(doc, first, LEX_NICKNAME_CUE);
    if (!cue || !lex_attr(cue->entry, "initials"))
        return false;
    const struct lex_hit *who = cue->first ? hit_before(doc, cue->first, LEX_NICKNAME_CUE) : NULL;
    return !who || !lex_attr_is(who->entry, "kind", "noun");
}

/* Behind a title the words may be the office's: "Direktur Jenderal Informasi dan Komunikasi Publik
 * Kementerian …", "(Dirjen Aptika)". A body or another part of the office follows, or the bracket
 * closes. */
bool people_is_office(const struct document *doc, const struct person_candidate *c)
{
    const struct token *next = token_of(doc, c->end);
    if (!next || next->sentence != doc->text->tokens.items[c->first].sentence)
        return false;
    if (doc->owner[c->end] == OWNER_AGENCY && !(next->flags & TOKEN_NEWLINE_BEFORE))
        return true;
    /* "Menteri Pertahanan Anu, Robert Gates": the name proper stands behind the comma. */
    if (is_mark(doc, c->end, ",") && name_word(doc, c->end + 1) &&
        hit_at(doc, c->end + 1, LEX_GIVEN_NAME) && !hit_at(doc, c->first, LEX_GIVEN_NAME))
        return true;
    /* "Direktur Jenderal Ekosistem Digital Komdigi" */
    if (c->end == c->first + 1 && is_capital(doc, c->end) && hit_at(doc, c->end, LEX_NOT_NAME) &&
        !hit_at(doc, c->first, LEX_GIVEN_NAME) && !(next->flags & TOKEN_NEWLINE_BEFORE))
        return true;
    if (is_mark(doc, c->end, ")") &&
        opens_bracket(doc, c->title_first ? c->title_first - 1 : 0, c->first))
        return true;
    /* "Direktur Jenderal Perlindungan Data Pribadi (JPDP)": short for all of it */
    bool is_short =
        is_mark(doc, c->end, "(") && is_mark(doc, c->end + 2, ")") && is_capital(doc, c->end + 1);
    if (is_short && c->end == c->first + 1 && !hit_at(doc, c->first, LEX_GIVEN_NAME) &&
        (token_of(doc, c->first)->key != KEY_UNKNOWN || name_word(doc, c->end + 3)))
        return true;
    return (is_small_word(doc, c->end, "and") || is_mark(doc, c->end, "&")) &&
           c->end - c->first < 2 && name_word(doc, c->end + 1) &&
           !hit_at(doc, c->end + 1, LEX_TITLE);
}

/* "warga Tripoli", "korban Ebola": such a word leads to a name only where the name looks like one.
 */
static bool is_weak_title(const struct document *doc, const struct person_candidate *c)
{
    const struct lex_hit *title = hit_at(doc, c->title_first, LEX_TITLE);
    bool of_body = c->first && doc->owner[c->first - 1] == OWNER_AGENCY; /* "pelanggan X Home" */
    return title && lex_attr(title->entry, "weak") && (title->end == c->first || of_body) &&
           !hit_at(doc, c->first, LEX_GIVEN_NAME);
}

/* "kader mendukung Prabowo": a given name inside a sentence, with plain words on both sides. */
static bool stands_alone(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token), *next = token_of(doc, token + 1);
    bool opens = t->flags & TOKEN_SENTENCE_START && next && next->class == TOKEN_WORD;
    bool plain_before = opens || (token > 0 && token_of(doc, token - 1)->class == TOKEN_WORD &&
                                  !is_capital(doc, token - 1));
    bool plain_next = next && (next->class == TOKEN_PUNCT || !is_capital(doc, token + 1)) &&
                      !is_mark(doc, token + 1, "-");
    return is_sure_given_name(doc, token) && plain_before && plain_next &&
           !hit_at(doc, token, LEX_PLACE) && !hit_at(doc, token, LEX_AGENCY);
}

/* "Lizzie O'Shea of Digital Rights Watch": a name that no lexicon has, and the body behind "of". */
static bool is_of_body(const struct document *doc, const struct person_candidate *c)
{
    uint32_t at = c->end + 1 + is_small_word(doc, c->end + 1, "day_lead");
    if (!is_small_word(doc, c->end, "body_link") || at >= doc->text->tokens.count ||
        doc->owner[at] != OWNER_AGENCY || people_is_other(doc, c->first, c->end))
        return false;
    for (uint32_t t = c->first; t < c->end; t++) {
        if (hit_at(doc, t, LEX_TITLE) || hit_at(doc, t, LEX_NOT_NAME))
            return false;
    }
    return token_of(doc, c->end - 1)->key == KEY_UNKNOWN || hit_at(doc, c->first, LEX_GIVEN_NAME);
}

/* "Jane Doe (BN-Lampion)", "Jane Doe, R-Ohio,": behind a member of parliament his party and seat.
 */
static bool has_seat(const struct document *doc, uint32_t end)
{
    enum { MOST_PARTY_LETTERS = 6 };
    const struct token *party = token_of(doc, end + 1);
    bool apart = is_mark(doc, end, "(") || is_mark(doc, end, ",");
    return apart && party && party->class == TOKEN_WORD && is_mark(doc, end + 2, "-") &&
           token_text(doc->text, end + 1).len <= MOST_PARTY_LETTERS &&
           (party->flags & TOKEN_ALL_CAPS || token_text(doc->text, end + 1).len == 1) &&
           is_capital(doc, end + 1) && is_capital(doc, end + 3);
}

/* "FBI agents arrested Park Wynn": whom one arrests is a person. */
static bool is_arrested(const struct document *doc, const struct person_candidate *c)
{
    const struct lex_hit *arrest = hit_before(doc, c->first, LEX_EVENT);
    return arrest && lex_attr_is(arrest->entry, "type", "arrest") &&
           !people_is_other(doc, c->first, c->end);
}

/* "Jane Doe, who leads the team"; in "researchers at Acme Lamps, who found it" others are meant. */
static bool is_told_with_who(const struct document *doc, const struct person_candidate *c)
{
    uint32_t before = c->first - (c->first > 0);
    bool of_others = is_small_word(doc, before, "place_link") ||
                     is_small_word(doc, before, "body_link") ||
                     is_small_word(doc, before, "beside");
    return is_mark(doc, c->end, ",") && is_small_word(doc, c->end + 1, "who") && !of_others &&
           !person_is_common(doc, c->end - 1) && !people_is_other(doc, c->first, c->end);
}

/* "Rudiantara, the Minister of Communications": the office behind a name of one word is held by
 * people alone. */
static bool is_minister(const struct document *doc, const struct person_candidate *c)
{
    const struct lex_hit *title = hit_at(doc, c->title_first, LEX_TITLE);
    return title && (lex_attr(title->entry, "agency") || lex_attr(title->entry, "field")) &&
           (token_of(doc, c->first)->key == KEY_UNKNOWN || hit_at(doc, c->first, LEX_GIVEN_NAME));
}

/* "Chairman of the research institute Acme, Jane Doe, once said": between commas behind the body
 * that ends what an office is of. */
static bool is_named_behind_body(const struct document *doc, const struct person_candidate *c)
{
    const struct sentence *s = sentence_of(doc, c->first);
    uint32_t at = c->first;
    return at > s->first_token + 2 && is_mark(doc, at - 1, ",") && is_mark(doc, c->end, ",") &&
           doc->owner[at - 2] == OWNER_AGENCY &&
           hit_first_in(doc, s->first_token, at - 2, LEX_TITLE) &&
           hit_first_in(doc, c->end, c->end + SPEAKS_SOON, LEX_SPEECH_VERB) &&
           !people_is_other(doc, c->first, c->end);
}

/* "was revealed by Tay, a security expert": who did it, with his profession behind a name of one
 * word that nothing knows. */
static bool is_done_by(const struct document *doc, const struct person_candidate *c)
{
    const struct lex_hit *title = hit_at(doc, c->title_first, LEX_TITLE);
    bool by = c->first && is_small_word(doc, c->first - 1, "by") &&
              !(token_of(doc, c->first - 1)->flags & TOKEN_SENTENCE_START);
    return by && title && !lex_attr(title->entry, "weak") &&
           token_of(doc, c->first)->key == KEY_UNKNOWN && is_mark(doc, c->end, ",");
}

/* "a man based in Santa Marta, who is said to …": "who" is the man, and no town. */
static bool is_where_somebody_is(const struct document *doc, const struct person_candidate *c)
{
    bool where = c->first && (is_small_word(doc, c->first - 1, "place_link") ||
                              is_small_word(doc, c->first - 1, "body_link"));
    return where && is_mark(doc, c->end, ",") && is_small_word(doc, c->end + 1, "who");
}

/* "Analysts at Harbor Sentinel say", "peneliti dari Harbor Sentinel mengatakan": where those work
 * who speak; "the company known as Phantom Fiber said": what a thing is called. Neither is a man.
 */
bool people_is_their_body(const struct document *doc, const struct person_candidate *c)
{
    if (c->first < 2 || given_name_at(doc, c->first) || given_name_at(doc, c->end - 1))
        return false;
    const struct lex_hit *named = hit_ending(doc, c->first, LEX_NICKNAME_CUE, "kind", "named");
    if (named && lex_attr(named->entry, "plain"))
        return threat_names_thing(doc, named);
    const struct lex_hit *who = is_small_word(doc, c->first - 1, "body_link")
                                    ? hit_before(doc, c->first - 1, LEX_VOICE)
                                    : NULL;
    return who && lex_is_kind(who->entry, "person");
}

/* The strongest sign that [first, end) is a person; NULL where there is none. */
const char *people_rule(const struct document *doc, struct person_candidate *c)
{
    uint32_t words = c->end - c->first;
    if (words == 1 && is_office_noun(doc, c->first))
        return NULL;
    bool one_acronym =
        words == 1 && doc->text->tokens.items[c->first].flags & (TOKEN_ALL_CAPS | TOKEN_INITIAL);
    if (one_acronym)
        return initials_before(doc, c->first) ? "person.initials" : NULL;
    if (c->title_end > c->title_first && !people_is_office(doc, c) && !is_weak_title(doc, c))
        return "person.title-before";
    if (!is_where_somebody_is(doc, c) &&
        people_title_after(doc, c->end, &c->title_first, &c->title_end))
        return words > 1 || speech_before(doc, c->first) || is_minister(doc, c) ||
                       is_done_by(doc, c)
                   ? "person.title-after"
                   : NULL;
    if (speech_before(doc, c->first))
        return "person.speech-before";
    if (speech_after(doc, c->end) &&
        !(words == 1 && doc->text->tokens.items[c->first].flags & TOKEN_SENTENCE_START &&
          doc->text->tokens.items[c->first].key != KEY_UNKNOWN &&
          !hit_at(doc, c->first, LEX_GIVEN_NAME)))
        return "person.speech-after";
    if (words > 1 && person_is_honorific(hit_at(doc, c->first, LEX_TITLE)))
        return "person.honorific";
    if (hit_before(doc, c->first, LEX_DEGREE) || hit_at(doc, c->end, LEX_DEGREE) ||
        (is_mark(doc, c->end, ",") && c->end + 1 < doc->text->tokens.count &&
         hit_at(doc, c->end + 1, LEX_DEGREE)))
        return "person.degree";
    if (person_has_initial(doc, c->first, c->end))
        return "person.initial";
    if (words > 1 && name_over_age(doc, c->end) > c->end)
        return "person.age"; /* "Masaomi Matsuzaki, 39, …", "Budi Santoso (22)" */
    if (words > 1 && has_seat(doc, c->end))
        return "person.seat";
    if (words > 1 && is_told_with_who(doc, c))
        return "person.who";
    if (words > 1 && is_arrested(doc, c))
        return "person.arrested";
    if (words > 1 && is_named_behind_body(doc, c))
        return "person.behind-body";
    if (words > 1 && is_of_body(doc, c))
        return "person.of-body";
    /* "Deputi Bidang Keamanan Siber dan Sandi Perekonomian BSSN": the end of an office */
    if (c->title_end > c->title_first && c->end < doc->text->tokens.count &&
        doc->owner[c->end] == OWNER_AGENCY && people_is_office(doc, c))
        return NULL;
    if (words > 1 && given_name_at(doc, c->first))
        return "person.given-name";
    if (words == 1 && stands_alone(doc, c->first))
        return "person.one-name";
    return NULL;
}
