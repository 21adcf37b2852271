/* A line of a page's text in, what kind of leftover it is out: "Baca juga", bylines, captions,
 * pagers, margins. The patterns are lexicons/shared/furniture.rules; the part of a rule's name
 * before the dot says what it does. */
#ifndef RUNUT_FURNITURE_H
#define RUNUT_FURNITURE_H

#include "base/patterns.h"
#include "base/vec.h"

enum furniture {
    FURNITURE_NONE,
    FURNITURE_DROP,    /* never the article */
    FURNITURE_HEAD,    /* not the article where it stands above the first paragraph */
    FURNITURE_NEXT,    /* announces links: the headline behind it goes too */
    FURNITURE_END,     /* the page's margin begins */
    FURNITURE_BYLINE,  /* who wrote and who edited it */
    FURNITURE_CAPTION, /* told below a picture: kept, but no paragraph */
};

struct furniture_verdict {
    enum furniture kind;
    const char *rule;              /* lives as long as the patterns; NULL for FURNITURE_NONE */
    struct slice authors, editors; /* of a byline: their names */
    struct rule_set pieces;        /* for furniture_pieces */
};

/* `line` is trimmed. Lines over 600 bytes are paragraphs. `possible`: the rules that the line does
 * not rule out; NULL where nobody knows them yet. */
struct furniture_verdict furniture_judge(const struct patterns *rules,
                                         const struct rule_set *possible, struct slice line);

/* Is it a rule for lines that stand where the rest of the article is for subscribers? */
bool furniture_is_wall(const char *rule);

/* The pieces inside a line that do not belong to it (a photographer's credit, an outlet's slogan),
 * from left to right; bytes of `line`. `verdict` is what was judged of this very line; NULL where
 * it was not. */
struct furniture_pieces {
    struct pattern_walk walk;
    size_t from;
};
void furniture_pieces_begin(struct furniture_pieces *pieces, const struct patterns *rules,
                            const struct furniture_verdict *verdict, struct slice line);
bool furniture_pieces_next(struct furniture_pieces *pieces, struct pattern_match *match);

struct name_list {
    VEC(struct slice) names;
};
struct bylines {
    struct name_list authors, editors;
};
/* The names of a byline, appended; nothing of another line. */
void furniture_take_names(struct arena *arena, const struct furniture_verdict *verdict,
                          struct bylines *out);
/* "Miftahul Huda, Ari Nugroho dan Rina" -> three names, appended. At most 12, of at most 80 bytes
 * each. */
void furniture_split_names(struct arena *arena, struct slice names, struct name_list *out);

#endif
