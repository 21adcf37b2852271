/* Inside article/: the lines of a plain text, and what has been decided about each. plain.c reads
 * and cuts, head.c finds the headline and what stands around it. */
#ifndef RUNUT_LINES_H
#define RUNUT_LINES_H

#include "article/article.h"
#include "article/furniture.h"

#define LINES_MAX 200000u

struct line {
    struct span whole; /* bytes of the input, with the newline */
    struct slice text; /* trimmed; empty for a blank line */
    struct slice key;  /* folded, white space squeezed: for comparing */
    struct furniture_verdict verdict;
    struct rule_set credits, datelines; /* that may match */
    const char *cut_rule;               /* NULL: kept */
    const char *keep_rule;
    bool is_prose; /* a sentence or more */
    bool is_date;  /* a visible date and nothing else */
    struct civil date;
};

struct lines {
    struct arena *arena;
    const struct article_rules *rules;
    struct slice input;
    VEC(struct line) all;
    uint32_t first_prose; /* all.count where there is none */
    uint32_t filled;      /* lines that are not blank */
    struct bylines bylines;
};

/* STATUS_LIMIT past LINES_MAX lines. */
enum status lines_read(struct arena *arena, struct slice input, const struct article_rules *rules,
                       struct lines *lines, struct error *error);

/* Finds the headline where `given` is empty, drops the lines that repeat it and the menu above it.
 * Returns it. */
struct slice lines_find_title(struct lines *lines, struct slice given);

/* Drops bylines, names that stand alone around them, sections. Collects who wrote and who edited
 * it. */
void lines_drop_head(struct lines *lines);

/* The first publication date that stands by itself near the top; false where there is none. */
bool lines_find_date(const struct lines *lines, struct civil *out);

/* Same words up to case, quotes and white space, or one goes on only with an outlet's name. */
bool lines_same_title(struct slice a_key, struct slice b_key);

/* Folded, white space squeezed to one blank each. */
struct slice lines_key(struct arena *arena, struct slice text);

static inline bool line_is_blank(const struct line *line)
{
    return line->text.len == 0;
}

#endif
