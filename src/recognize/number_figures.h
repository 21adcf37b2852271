/* Figures as written ("204.807.222", "2,3", "100,002") -> their value, private to the number
 * grammar. */
#ifndef RUNUT_NUMBER_FIGURES_H
#define RUNUT_NUMBER_FIGURES_H

#include "text/text.h"

/* What the figures of a document that can be read only one way show of its author's habits. */
struct figure_habits {
    bool dot_groups, comma_groups;     /* 204.807.222 / 204,807,222 */
    bool dot_decimals, comma_decimals; /* 2.35 / 2,35 */
};

/* What stands behind the figures and so speaks for one reading. */
enum figure_hint {
    HINT_NONE,
    HINT_SCALE,    /* ribu, million: decimals are likely */
    HINT_THING,    /* people, data: no decimals are possible */
    HINT_FRACTION, /* %, bitcoin: decimals are likely even with three figures */
};

struct figure {
    uint64_t whole;
    uint32_t millionths;
    uint8_t decimals; /* how many figures stood behind the decimal sign, six at most */
    bool is_grouped;
    bool is_ambiguous; /* both readings are possible: this one is by language, habits and hint */
};

/* False for what is no figure: dates, times with a colon, ten figures in a row that no 64 bits
 * hold. */
bool figure_read(struct slice digits, enum lang lang, const struct figure_habits *habits,
                 enum figure_hint hint, struct figure *out);

/* Adds what a figure shows of its author's habits. */
void figure_learn(struct slice digits, struct figure_habits *habits);

#endif
