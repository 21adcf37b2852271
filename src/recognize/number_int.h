/* What the number grammar reads, piece by piece: private to numbers.c and number_pieces.c. */
#ifndef RUNUT_NUMBER_INT_H
#define RUNUT_NUMBER_INT_H

#include "recognize/number_figures.h"
#include "recognize/recognize.h"

enum piece_kind {
    PIECE_NONE,
    PIECE_FIGURE,
    PIECE_VALUE,
    PIECE_TEEN,  /* belas: ten more */
    PIECE_TIMES, /* puluh, ratus, hundred, dozen */
    PIECE_SCALE,
    PIECE_PART, /* setengah, half, quarter: in millionths */
    PIECE_ARTICLE,
    PIECE_AND,
    PIECE_SOME, /* beberapa, several */
    PIECE_OF,
    PIECE_POINT, /* koma, point */
};

struct piece {
    enum piece_kind kind;
    uint32_t end; /* the token behind it */
    uint64_t value;
    uint32_t millionths;
    uint8_t decimals;
    bool is_vague, is_bare, is_one, is_ordinal, is_ambiguous, is_grouped;
    uint64_t high; /* belasan: 19 */
};

struct number_reader {
    struct document *doc;
    struct figure_habits habits;
};

/* The piece that begins at a token; PIECE_NONE where there is none. */
struct piece number_piece(const struct number_reader *reader, uint32_t token);

/* The scale word or letter at a token; NULL where there is none, or where a letter is none ("15
 * m"). */
const struct lex_hit *number_scale_at(const struct document *doc, uint32_t token);

#endif
