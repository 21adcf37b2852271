/* Inside recognize/: what tells that a name that nothing knows is a body's ("Kestrelle says",
 * "Kurir Anterin kebobolan"), over all its mentions, and what that weighs. */
#ifndef RUNUT_BODY_SIGNS_H
#define RUNUT_BODY_SIGNS_H

#include "recognize/name_signs.h"

/* Of how many words the name is. */
#define BODY_SORTS(X) X(ONE, "one") X(TWO, "two") X(MORE, "more")

/* The signs, with the names that body_weights.tsv and `explain` call them by. The first are those
 * of name_signs.h, where they hold of one mention at least. */
/* clang-format off */
#define BODY_SIGNS_OF_NAMES(X)                                                                     \
    X(TITLED, "titled") X(TITLE_NEXT, "title-next") X(SAID_BY, "said-by") X(SAYS, "says")          \
    X(OWNS, "owns") X(THE, "the") X(IN, "in") X(OF, "of") X(BY, "by") X(AND, "and")                \
    X(WITH, "with") X(PLAIN_BEFORE, "plain-before") X(FIRM_BEFORE, "firm-before")                  \
    X(STAFF, "staff") X(COMMA, "comma") X(BRACKET, "bracket") X(WHO, "who") X(WHICH, "which")      \
    X(THING_NEXT, "thing-next") X(NOUN_NEXT, "noun-next") X(HEARS, "hears")                        \
    X(TITLED_BEHIND, "titled-behind") X(GIVEN, "given") X(GIVEN_WEAK, "given-weak")                \
    X(COMMON_FIRST, "common-first") X(COMMON_LAST, "common-last") X(HE, "he") X(IT, "it")          \
    X(EVER_TAIL, "ever-tail") X(EVER_LONGER, "ever-longer") X(EVER_SURNAME, "ever-surname")
#define BODY_SIGNS(X) BODY_SIGNS_OF_NAMES(X)                                                       \
    X(ENGLISH, "english")                                                                          \
    X(UNKNOWN, "unknown")        /* its first word is in no lexicon */                             \
    X(SPECIAL, "special")        /* written like nothing else: "LotteMart", "Lion24" */            \
    X(CAPS, "caps")              /* all in capitals */                                             \
    X(STARTS_ONLY, "starts-only") /* its capital may be that of the sentence */                    \
    X(TWICE, "twice") X(OFTEN, "often") X(MOST, "most") /* two, three, six mentions */             \
    X(FOREMOST, "foremost")      /* none of the others as often */                                 \
    X(HEADLINE, "headline") X(LEAD, "lead")                                                        \
    X(CUES_1, "cues-1") X(CUES_2, "cues-2") X(CUES_4, "cues-4") /* what the rules say for it */    \
    X(HINTED, "hinted") X(HINTED_TWICE, "hinted-twice")                                            \
    X(CUED_BEFORE, "cued-before") X(CUED_BEHIND, "cued-behind") /* by a word that finds none */    \
    X(CALLED, "called") X(LISTED, "listed") /* beside a body in a list */                          \
    X(LIKE_PERSON, "like-person") X(LIKE_NOBODY, "like-nobody") /* by name_weights.tsv */          \
    X(LIKE_SOME, "like-some") X(LIKE_THING, "like-thing") /* little; not at all */                 \
    X(IS_THING, "is-thing") X(MEDIUM, "medium")                                                    \
    X(PERSON_1, "person-1") X(PERSON_3, "person-3") X(PERSON_6, "person-6")                        \
    X(IN_LONGER, "in-longer")    /* a word of a longer name */                                     \
    X(TOLD, "told")              /* in a sentence that tells of a leak */                          \
    X(NO_OWNER, "no-owner")      /* the report names no body but offices */                        \
    X(LEAK, "leak")
/* clang-format on */

#define BODY_SORT_ITEM(identifier, name) BODY_##identifier,
enum body_sort { BODY_SORTS(BODY_SORT_ITEM) BODY_SORT_COUNT_ };

#define BODY_SIGN_ITEM(identifier, name) BODY_SIGN_##identifier,
enum body_sign { BODY_SIGNS(BODY_SIGN_ITEM) BODY_SIGN_COUNT_ };
_Static_assert(BODY_SIGN_COUNT_ <= 64, "a sign is a bit");

/* A name, and what the rules of agencies_context.c saw beside its mentions. */
struct body_candidate {
    struct slice name;
    uint32_t first, end; /* first sight */
    int organisation, person;
    int seen, hints; /* how often it stands in the text, how often beside what hints at a body */
    bool is_firm; /* its capital is its own: seen inside a sentence, or written like nothing else */
    bool is_called_body; /* "the company X" */
    bool is_titled;      /* "Director X" */
    bool is_thing;       /* "the X portal" */
    bool is_medium;      /* "the portal X reported" */
    bool in_longer;      /* a word of a longer name */
    uint64_t signs;      /* of its mentions */
    int person_weight;   /* the most that a mention weighs as a person's name */
    const char *rule;
};

/* Adds the signs of one mention. */
void body_signs_tell(const struct document *doc, const struct name_words *words,
                     struct body_candidate *candidate, uint32_t first, uint32_t end);

/* What the candidate weighs, in hundredths of a log-odds, `most` being how often the name that
 * comes back most does; kept for `explain` with whether it was `found` by a rule. */
int body_weigh(struct document *doc, struct body_candidate *candidate, int most, bool no_owner,
               bool found);

#endif
