/* Inside recognize/: what tells that a name is a hacker's, a seller's or a gang's ("peretas X", "X
 * claimed responsibility"), over all its mentions, and what that weighs. */
#ifndef RUNUT_THREAT_SIGNS_H
#define RUNUT_THREAT_SIGNS_H

#include "recognize/sign_weights.h"
#include "recognize/threats.h"

/* What the name looks like. */
#define THREAT_SORTS(X)                                                                            \
    X(ACCOUNT, "account")   /* "@qorvex" */                                                        \
    X(HANDLE, "handle")     /* "paksu88", "zenith_x" */                                            \
    X(CAMEL, "camel")       /* "GhostLedger" */                                                    \
    X(SMALL, "small")       /* "nightjar" */                                                       \
    X(INITIALS, "initials") /* "MFR" */                                                            \
    X(STRANGE, "strange")   /* one word that no lexicon has, as "Qorvex" */                        \
    X(WORD, "word")         /* and one that a lexicon has */                                       \
    X(LONG_STRANGE, "long-strange") X(LONG, "long") /* the same of several words */

/* The signs, with the names that threat_weights.tsv and `explain` call them by. */
/* clang-format off */
#define THREAT_SIGNS(X)                                                                            \
    X(ENGLISH, "english") X(LEAK, "leak")                                                          \
    X(RULED, "ruled")               /* a rule takes it for one */                                  \
    X(HELD, "held")                 /* as a man who is held for it, by his own name */             \
    X(KNOWN, "known")               /* the lexicon has it for one */                               \
    X(TWICE, "twice") X(OFTEN, "often") /* two, three mentions */                                  \
    X(FOREMOST, "foremost")         /* none of the others as often */                              \
    X(HEADLINE, "headline") X(STARTS_ONLY, "starts-only") /* its capital may be the sentence's */  \
    X(NOUN, "noun") X(MANY, "many") /* right behind "hacker"; behind "gang", "hackers" */          \
    X(WEAK, "weak") X(USER, "user") X(SELLER, "seller") X(GANG, "gang") X(ALIAS, "alias")          \
    X(NAMED, "named") X(PLAIN, "plain") X(PSEUDONYM, "pseudonym") X(INITIALED, "initialed")        \
    X(NAMED_NEAR, "named-near")     /* and a word for hackers close before */                      \
    X(REFUSED, "refused")           /* what leads to it tells of somebody or something else */     \
    X(INSERTED, "inserted") X(QUOTED, "quoted")                                                    \
    X(NEAR, "near") X(NEAR_WEAK, "near-weak") X(NOUN_BEHIND, "noun-behind") /* such a word close */\
    X(NEXT_NOUN, "next-noun") X(NEXT_GANG, "next-gang") X(NEXT_RANSOM, "next-ransom")              \
    X(RANSOM_BEFORE, "ransom-before") X(APPOSED, "apposed") /* "X, a hacker" */                    \
    X(AGENT, "agent") X(CRIME, "crime") X(BY, "by") X(ACT, "act") X(LET_OUT, "let-out")            \
    X(CLAIMS, "claims") X(TELLS, "tells") X(SAYS, "says") X(SAID_BY, "said-by")                    \
    X(FORUM, "forum") X(SALE, "sale") X(TOLD, "told") /* in its sentence */                        \
    X(JOINED, "joined")             /* to a hacker's name in a list */                             \
    X(SUSPECT, "suspect") X(CAUGHT, "caught") X(GUILTY, "guilty") X(DEED, "deed")                  \
    X(BYSTANDER, "bystander") X(AGED, "aged")                                                      \
    X(TITLED, "titled") X(TITLE_NEXT, "title-next")                                                \
    X(ROBBED, "robbed") X(BODY_BEFORE, "body-before") X(OWNS, "owns")                              \
    X(THING_NEXT, "thing-next") X(IN, "in") X(VARIANT, "variant") X(GOOD, "good")                  \
    X(GIVEN, "given") X(IS_OTHER, "is-other")                                                      \
    X(ONLY, "only")                 /* no rule takes another for a hacker */
/* clang-format on */

#define THREAT_SORT_ITEM(identifier, name) THREAT_##identifier,
enum threat_sort { THREAT_SORTS(THREAT_SORT_ITEM) THREAT_SORT_COUNT_ };

#define THREAT_SIGN_ITEM(identifier, name) THREAT_SIGN_##identifier,
enum threat_sign { THREAT_SIGNS(THREAT_SIGN_ITEM) THREAT_SIGN_COUNT_ };
_Static_assert(THREAT_SIGN_COUNT_ <= 64, "a sign is a bit");

#define THREAT_SIGN_IF(holds, sign) sign_if(holds, THREAT_SIGN_##sign)

/* The signs of the mention that tokens [first, end) are. */
uint64_t threat_signs_of(const struct document *doc, uint32_t first, uint32_t end);

/* What a name looks like. */
enum threat_sort threat_sort_of(const struct document *doc, uint32_t first, uint32_t end);

#endif
