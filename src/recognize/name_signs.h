/* Inside recognize/: what tells that a run of capitals is a person's name, and what tells that it
 * is a body's, a product's, a place's. */
#ifndef RUNUT_NAME_SIGNS_H
#define RUNUT_NAME_SIGNS_H

#include "recognize/people.h"

/* Of how many words a name is. */
#define NAME_SORTS(X) X(ONE, "one") X(TWO, "two") X(MORE, "more")

/* The signs, with the names that name_weights.tsv and `explain` call them by. Those with "ever"
 * hold where they hold of the name's first or last word anywhere in the text. */
/* clang-format off */
#define NAME_SIGNS(X)                                                                              \
    X(ENGLISH, "english")                                                                          \
    X(TITLED, "titled") X(OFFICE, "office") /* behind a title; an office, a rank */                \
    X(TITLED_BEHIND, "titled-behind")       /* "X, a lawyer" */                               \
    X(TITLE_NEXT, "title-next")             /* "X researchers", "X spokeswoman Jane Doe" */        \
    X(SAID_BY, "said-by") X(SAYS, "says")   /* a verb of speech before it; behind it */            \
    X(HEARS, "hears")                       /* "told X" */                                         \
    X(GIVEN, "given") X(GIVEN_WEAK, "given-weak") X(GIVEN_LAST, "given-last")                      \
    X(COMMON_FIRST, "common-first") X(COMMON_LAST, "common-last") /* words that lexicons have */   \
    X(CAPS, "caps") X(CAMEL, "camel") X(HYPHEN, "hyphen")                                          \
    X(START, "start") X(HEADLINE, "headline") /* it begins its sentence; in the headline */        \
    X(OWNS, "owns")                         /* "X's" */                                            \
    X(THE, "the") X(IN, "in") X(OF, "of") X(BY, "by") X(AND, "and") X(WITH, "with") /* before */   \
    X(PLAIN_BEFORE, "plain-before")         /* another word written small */                       \
    X(FIRM_BEFORE, "firm-before")           /* "security firm X" */                                \
    X(STAFF, "staff")                       /* "researchers at X" */                               \
    X(COMMA, "comma") X(BRACKET, "bracket") X(WHO, "who") X(WHICH, "which") /* behind */           \
    X(THING_NEXT, "thing-next")             /* "X customers", "X data": what firms have */         \
    X(NOUN_NEXT, "noun-next")               /* a small word that no lexicon has */                 \
    X(HE, "he") X(IT, "it")                 /* in its sentence or the next one */                  \
    X(EVER_TITLED, "ever-titled") X(EVER_TITLE_NEXT, "ever-title-next") X(EVER_SAYS, "ever-says")  \
    X(EVER_OWNS, "ever-owns") X(EVER_IN, "ever-in") X(EVER_OF, "ever-of") X(EVER_THE, "ever-the")                        \
    X(EVER_THING_NEXT, "ever-thing-next") X(EVER_NOUN_NEXT, "ever-noun-next")                      \
    X(EVER_FIRM_BEFORE, "ever-firm-before") X(EVER_STAFF, "ever-staff")                            \
    X(EVER_TAIL, "ever-tail")               /* it ends a longer run */                             \
    X(LONE, "lone")                         /* in a long English text it never does */             \
    X(EVER_SURNAME, "ever-surname")         /* it ends one that begins with a given name */          \
    X(EVER_LONGER, "ever-longer")           /* it begins a longer run */                           \
    X(OFTEN, "often")                       /* three times or more */
/* clang-format on */

#define NAME_SORT_ITEM(identifier, name) NAME_##identifier,
enum name_sort { NAME_SORTS(NAME_SORT_ITEM) NAME_SORT_COUNT_ };

#define NAME_SIGN_ITEM(identifier, name) NAME_SIGN_##identifier,
enum name_sign { NAME_SIGNS(NAME_SIGN_ITEM) NAME_SIGN_COUNT_ };
_Static_assert(NAME_SIGN_COUNT_ <= 64, "a sign is a bit");

/* What is told of each capital word of a document, over all its mentions. */
struct name_words;
struct name_words *name_words_read(struct document *doc);

/* What a candidate weighs: hundredths of a log-odds that it is a person's name; noted for `explain`
 * where that is asked for (`rule` and `found`: what came of it, set later). */
struct name_weight {
    enum name_sort sort;
    uint64_t signs;
    int weight;
};
struct name_weight name_weigh(const struct document *doc, const struct name_words *words,
                              const struct person_candidate *candidate);
void name_weight_note(struct document *doc, const struct person_candidate *candidate,
                      const struct name_weight *weight, const char *rule, bool found);

#endif
