/* Inside recognize/: what tells that a kind of data, where a text names it, is said to have leaked,
 * and what that weighs. */
#ifndef RUNUT_FIELD_SIGNS_H
#define RUNUT_FIELD_SIGNS_H

#include "recognize/fields.h"

/* Does a rule take the mention? */
#define FIELD_SORTS(X) X(TAKEN, "taken") X(SILENT, "silent")

/* clang-format off */
/* The signs, with the names that field_weights.tsv and `explain` call them by. */
#define FIELD_SIGNS(X)                                                                             \
    X(ENGLISH, "english")                                                                          \
    /* where the sentence stands */                                                                \
    X(HEADLINE, "headline") X(LEAD, "lead") X(LATE, "late")                                        \
    /* what the sentence tells, and the one before or behind */                                    \
    X(TOLD, "told") X(BROKEN, "broken") X(SOLD, "sold") X(TOLD_BEFORE, "told-before")              \
    X(TOLD_BEHIND, "told-behind") X(VILLAIN, "villain") X(PLATFORM, "platform")                    \
    X(DATA, "data") X(ADVICE_HERE, "advice-here") X(ADVICE_BEFORE, "advice-before")                \
    X(LAW, "law") X(FORM, "form") X(ASKED, "asked") X(READER, "reader")                            \
    X(READER_BESIDE, "reader-beside") X(IF, "if") X(COULD, "could") X(DENIED, "denied")            \
    X(MANY, "many")              /* a number of thousands */                                       \
    X(BEGINS, "begins")          /* "Ada …", "Isinya …" */                                         \
    X(BODY, "body") X(PERSON, "person") X(SAYS, "says")                                            \
    X(KINDS_2, "kinds-2") X(KINDS_3, "kinds-3") X(KINDS_5, "kinds-5")                              \
    X(TAKEN_HERE, "taken-here") X(TAKEN_BEFORE, "taken-before") X(TAKEN_BEHIND, "taken-behind")    \
    /* what is beside the mention */                                                               \
    X(OPENED_LIST, "opened-list") X(OPENED_HOLDS, "opened-holds") X(OPENED_TAKEN, "opened-taken")  \
    X(OPENS_BEHIND, "opens-behind") X(LEAK_NEXT, "leak-next") X(LEAK_BEHIND, "leak-behind")        \
    X(JOINED, "joined") X(COUNTED_MANY, "counted-many") X(OF_MANY, "of-many")                      \
    X(DATA_NEXT, "data-next") X(QUOTED, "quoted") X(DENY_NEAR, "deny-near")                        \
    X(ADVICE_NEAR, "advice-near") X(COULD_NEAR, "could-near") X(BY, "by") X(WHOSE, "whose")        \
    X(THE, "the")                                                                                  \
    /* the words themselves */                                                                     \
    X(LONG, "long") X(PLAIN, "plain") X(ORDINARY, "ordinary") X(CAPITAL, "capital")                \
    /* the whole report */                                                                         \
    X(TWICE, "twice") X(OFTEN, "often") X(TAKEN_ELSEWHERE, "taken-elsewhere")                      \
    X(DENIED_ELSEWHERE, "denied-elsewhere") X(NONE_TAKEN, "none-taken") X(MANY_TAKEN, "many-taken")
/* clang-format on */

#define FIELD_SORT_ITEM(identifier, name) FIELD_##identifier,
enum field_sort { FIELD_SORTS(FIELD_SORT_ITEM) FIELD_SORT_COUNT_ };

#define FIELD_SIGN_ITEM(identifier, name) FIELD_SIGN_##identifier,
enum field_sign { FIELD_SIGNS(FIELD_SIGN_ITEM) FIELD_SIGN_COUNT_ };
_Static_assert(FIELD_SIGN_COUNT_ <= 64, "a sign is a bit");

/* A mention of a kind of data. */
struct field_candidate {
    const struct lex_hit *hit;
    const struct lex_entry *kind, *second; /* second: NULL but where the words name two kinds */
    struct field_reading reading;          /* what the rules say of it */
    enum field_sort sort;
    uint64_t signs;
    int weight;
};

struct field_candidates {
    VEC(struct field_candidate) list; /* in order of the text */
};

/* Sets the signs of each. */
void field_signs_tell(const struct document *doc, struct field_candidates *candidates);

#endif
