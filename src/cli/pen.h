/* Text on a terminal or into a pipe: wrapped at words, indented, coloured where wanted. Nothing
 * that comes from an input can steer the terminal: control characters and those that turn the
 * direction of writing are left out. */
#ifndef RUNUT_PEN_H
#define RUNUT_PEN_H

#include "base/slice.h"

#include <stdio.h>

enum style { STYLE_PLAIN, STYLE_STRONG, STYLE_FAINT, STYLE_HEADING, STYLE_WARNING, STYLE_NAME };

struct pen {
    FILE *out;
    bool color;
    unsigned width;  /* columns */
    unsigned indent; /* of wrapped lines */
    unsigned column;
    bool space; /* a space is due before the next word */
};

/* The width is the terminal's, else 100. */
struct pen pen_new(FILE *out, bool color);

/* Words, wrapped. */
void pen_text(struct pen *pen, enum style style, struct slice text);
void pen_words(struct pen *pen, enum style style, const char *text);
/* Ends the line and indents the next by `indent` columns. */
void pen_line(struct pen *pen, unsigned indent);
/* Goes to a column; at least one space away. */
void pen_column(struct pen *pen, unsigned column);

#endif
