/* Tokens -> numbers as written, in figures or words, with scale: "2,3 juta", "dua ratus empat
 * juta", "half a million", "200+ million", "100 ribu 2". What a number counts is left to others
 * (dates, money, counts).
 *
 * The grammar reads pieces from left to right: a group (hundreds + rest) grows until a scale closes
 * it. Everything is checked for overflow; a number that 64 bits do not hold is none. */
#include "recognize/number_int.h"

/* --- the value as it grows --- */

struct amount {
    uint64_t total, hundreds, rest; /* total + hundreds + rest + millionths */
    uint32_t millionths;
    uint8_t decimals;
    uint64_t last_scale; /* of the scale read last; 0 before */
    uint64_t step;       /* what the last figure written stands for: 2,3 juta has 100,000 */
    bool group_open, overflow, has_scale, is_words, is_vague, is_ordinal, is_ambiguous, is_rough,
        has_figures;
    uint64_t vague_factor; /* a vague number ends below value times this */
};

static uint64_t times(struct amount *amount, uint64_t a, uint64_t b)
{
    uint64_t product;
    if (__builtin_mul_overflow(a, b, &product))
        amount->overflow = true;
    return amount->overflow ? 0 : product;
}

static uint64_t plus(struct amount *amount, uint64_t a, uint64_t b)
{
    uint64_t sum;
    if (__builtin_add_overflow(a, b, &sum))
        amount->overflow = true;
    return amount->overflow ? 0 : sum;
}

static void close_group(struct amount *amount, uint64_t scale)
{
    uint64_t whole = times(amount, plus(amount, amount->hundreds, amount->rest), scale);
    /* millionths * scale / 10^6: both fit, as scales end at 10^12 */
    uint64_t fraction = amount->millionths * (scale >= 1000000 ? scale / 1000000 : 1) /
                        (scale >= 1000000 ? 1 : 1000000 / scale);
    amount->total = plus(amount, amount->total, plus(amount, whole, fraction));
    amount->step = scale;
    for (unsigned i = 0; i < amount->decimals && amount->step >= 10; i++)
        amount->step /= 10;
    amount->hundreds = amount->rest = amount->millionths = amount->decimals = 0;
    amount->last_scale = scale;
    amount->has_scale = true;
    amount->group_open = false;
}

/* --- steps: each takes a piece into the amount, or refuses it --- */

static bool take_figure(const struct number_reader *r, struct amount *amount,
                        const struct piece *piece)
{
    if (amount->group_open)
        return false;
    if (amount->has_scale) { /* "100 ribu 2 data": small figures go on only where the thing counted
                                follows */
        const struct lex_hit *unit = hit_at(r->doc, piece->end, LEX_UNIT);
        struct piece next = number_piece(r, piece->end);
        bool hundreds = next.kind == PIECE_TIMES && !next.is_vague;
        if (!(unit || hundreds) || piece->decimals || piece->is_grouped || piece->value >= 1000 ||
            piece->value >= amount->last_scale)
            return false;
        amount->step = 1;
    } else if (amount->is_words) {
        return false;
    }
    amount->rest = piece->value;
    amount->millionths = piece->millionths;
    amount->decimals = piece->decimals;
    amount->is_ambiguous |= piece->is_ambiguous;
    amount->is_ordinal |= piece->is_ordinal;
    amount->group_open = amount->has_figures = true;
    return true;
}

static bool take_value(struct amount *amount, const struct piece *piece)
{
    if (amount->has_figures && amount->group_open)
        return false;
    uint64_t value = piece->value;
    if (value == 100) { /* seratus */
        if (amount->group_open)
            return false;
        amount->hundreds = 100;
    } else if (amount->rest == 0) {
        if (amount->group_open && amount->hundreds == 0)
            return false;
        amount->rest = value;
    } else if (amount->rest >= 20 && amount->rest % 10 == 0 && amount->rest < 100 && value < 10 &&
               value > 0) {
        amount->rest += value;
    } else {
        return false;
    }
    amount->is_words = amount->group_open = true;
    amount->is_ordinal |= piece->is_ordinal;
    if (amount->has_scale)
        amount->step = 1;
    return true;
}

static bool take_times(struct amount *amount, const struct piece *piece)
{
    if (piece->is_vague) {
        if (amount->group_open || amount->has_scale)
            return false;
        amount->rest = piece->value;
        amount->is_vague = true;
        amount->vague_factor = piece->high ? (piece->high + 1) / piece->value : 10;
    } else if (!amount->group_open || (amount->is_vague && amount->rest != 1)) {
        return false;
    } else if (piece->value == 100) {
        if (amount->hundreds || amount->millionths || amount->rest >= 100)
            return false;
        amount->hundreds = amount->rest * 100;
        amount->rest = 0;
    } else if (amount->rest > 0 && amount->rest < 100) {
        amount->rest = times(amount, amount->rest, piece->value);
    } else {
        return false;
    }
    amount->is_words = amount->group_open = true;
    return true;
}

static bool take_scale(struct amount *amount, const struct piece *piece)
{
    if (amount->has_scale && piece->value >= amount->last_scale)
        return false;
    if (!amount->group_open) {
        if (amount->has_scale || !(piece->is_one || piece->is_vague || piece->is_bare))
            return false;
        amount->rest = 1;
        amount->is_words = true;
        amount->is_vague = piece->is_vague || piece->is_bare;
        amount->vague_factor = piece->is_bare ? 100 : 1000;
    } else if (piece->is_vague && !amount->is_vague) {
        amount->is_rough = true; /* "28 ribuan" */
    }
    close_group(amount, piece->value);
    return true;
}

/* "half a million", "setengah juta", "two and a half million", "satu setengah juta". Takes the
 * scale too. */
static bool take_part(const struct number_reader *r, struct amount *amount,
                      const struct piece *piece, uint32_t *end)
{
    struct piece next = number_piece(r, piece->end);
    for (unsigned i = 0; i < 2 && (next.kind == PIECE_OF || next.kind == PIECE_ARTICLE); i++)
        next = number_piece(r, next.end);
    if ((next.kind != PIECE_SCALE && !(next.kind == PIECE_TIMES && next.value == 12)) ||
        next.is_vague || amount->has_scale || amount->millionths)
        return false;
    amount->millionths = piece->millionths;
    amount->decimals = 1;
    amount->is_words = true;
    close_group(amount, next.value);
    if (next.value == 12) /* half a dozen is a plain six */
        amount->has_scale = false;
    *end = next.end;
    return true;
}

/* "a hundred thousand", "a million", "a few hundred": the article and the vague word need what they
 * multiply. */
static bool take_lead(const struct number_reader *r, struct amount *amount,
                      const struct piece *piece, uint32_t *end)
{
    struct piece next = number_piece(r, piece->end);
    if (amount->group_open || amount->has_scale)
        return false;
    bool some = piece->kind == PIECE_SOME;
    if (next.kind == PIECE_SOME && !some) { /* a few */
        some = true;
        *end = next.end;
        next = number_piece(r, next.end);
    }
    if ((next.kind != PIECE_SCALE && next.kind != PIECE_TIMES) || next.is_vague || next.is_one)
        return false;
    amount->rest = 1;
    amount->group_open = amount->is_words = true;
    amount->is_vague = some;
    amount->vague_factor = 10;
    return true;
}

/* "a million and a half": half of the scale before; not "3 million and a half of the files". */
static bool take_half_more(const struct number_reader *r, struct amount *amount,
                           const struct piece *part, uint32_t *end)
{
    enum piece_kind next = number_piece(r, part->end).kind;
    if (amount->group_open || !amount->has_scale || next == PIECE_SCALE || next == PIECE_OF)
        return false;
    amount->total =
        plus(amount, amount->total, times(amount, amount->last_scale, part->millionths) / 1000000);
    amount->step = amount->last_scale / 10;
    *end = part->end;
    return true;
}

/* "one hundred and six", "two and a half million", "4 thousand 3 hundred and 21". */
static bool and_goes_on(const struct number_reader *r, struct amount *amount,
                        const struct piece *piece, uint32_t *end)
{
    struct piece next = number_piece(r, piece->end);
    struct piece part = next.kind == PIECE_ARTICLE ? number_piece(r, next.end) : next;
    if (!amount->is_vague && next.kind == PIECE_ARTICLE && part.kind == PIECE_PART &&
        take_half_more(r, amount, &part, end))
        return true;
    if (amount->is_vague || (amount->has_figures && !amount->hundreds))
        return false;
    if (next.kind == PIECE_ARTICLE)
        return amount->group_open && part.kind == PIECE_PART && take_part(r, amount, &part, end);
    if (next.is_ordinal || !(amount->hundreds || (amount->has_scale && amount->last_scale == 1000)))
        return false;
    if (next.kind == PIECE_FIGURE && amount->hundreds && next.value < 100 && !next.decimals) {
        struct piece after = number_piece(r, next.end);
        if (after.kind == PIECE_TIMES || after.kind == PIECE_SCALE)
            return false;
        amount->rest = next.value;
        *end = next.end;
        return true;
    }
    return next.kind == PIECE_VALUE && next.value < 100 && amount->rest == 0;
}

/* "dua koma tiga juta", "two point zero three": figures in words behind the decimal sign. */
static bool take_point(const struct number_reader *r, struct amount *amount,
                       const struct piece *piece, uint32_t *end)
{
    if (!amount->group_open || amount->has_figures || amount->millionths || amount->is_vague)
        return false;
    uint32_t unit = 100000;
    struct piece next = number_piece(r, piece->end);
    while (next.kind == PIECE_VALUE && next.value < 10 && !next.is_ordinal && unit) {
        amount->millionths += (uint32_t)next.value * unit;
        amount->decimals++;
        unit /= 10;
        *end = next.end;
        next = number_piece(r, next.end);
    }
    return amount->decimals > 0;
}

static bool take(const struct number_reader *r, struct amount *amount, const struct piece *piece,
                 uint32_t *end)
{
    *end = piece->end;
    switch (piece->kind) {
    case PIECE_FIGURE:
        return take_figure(r, amount, piece);
    case PIECE_VALUE:
        return take_value(amount, piece);
    case PIECE_TEEN:
        if (amount->rest < 1 || amount->rest > 9 || amount->has_figures)
            return false;
        amount->rest += 10;
        return true;
    case PIECE_TIMES:
        return take_times(amount, piece);
    case PIECE_SCALE:
        return take_scale(amount, piece);
    case PIECE_PART:
        return take_part(r, amount, piece, end);
    case PIECE_ARTICLE:
    case PIECE_SOME:
        return take_lead(r, amount, piece, end);
    case PIECE_AND:
        return and_goes_on(r, amount, piece, end);
    case PIECE_OF: { /* "hundreds of thousands", "millions of" ends before the of */
        struct piece next = number_piece(r, piece->end);
        return amount->is_vague && !amount->has_scale && next.kind == PIECE_SCALE &&
               (next.is_vague || next.is_bare);
    }
    case PIECE_POINT:
        return take_point(r, amount, piece, end);
    case PIECE_NONE:
        break;
    }
    return false;
}

/* --- numbers --- */

static const char *rule_of(const struct amount *amount)
{
    if (amount->is_ordinal)
        return "number.ordinal";
    if (amount->is_vague)
        return "number.vague";
    if (amount->is_words && !amount->has_figures)
        return "number.words";
    if (amount->is_rough)
        return "number.rough";
    return amount->has_scale ? "number.scaled" : "number.figures";
}

static void add_number(struct number_reader *r, struct amount *amount, uint32_t first, uint32_t end)
{
    struct document *doc = r->doc;
    struct number number = {.first_token = first, .end_token = end};
    number.value = plus(amount, amount->total, plus(amount, amount->hundreds, amount->rest));
    number.low = number.high = number.value;
    number.scale = amount->last_scale ? amount->last_scale : 1;
    if (amount->has_scale && amount->step > 1)
        number.high = plus(amount, number.value, amount->step - 1);
    if (amount->is_vague)
        number.high = times(amount, number.value, amount->vague_factor);
    if (amount->is_vague && number.high)
        number.high--;
    if (amount->overflow)
        return;
    number.millionths = amount->has_scale ? 0 : amount->millionths;
    number.hundredths = number.millionths / 10000;
    if (amount->has_figures && end == first + 1)
        number.figures = token_text(doc->text, first);
    number.has_scale = amount->has_scale;
    number.is_words = amount->is_words && !amount->has_figures;
    number.is_vague = amount->is_vague;
    number.is_ambiguous = amount->is_ambiguous;
    number.is_ordinal = amount->is_ordinal;
    number.rule = rule_of(amount);
    VEC_ADD(doc->arena, &doc->numbers, number);
    for (uint32_t t = first; t < end; t++)
        doc->number_of[t] = doc->numbers.count;
}

/* A hyphen inside a number word ("twenty-one") and a plus before the scale ("200+ million") are
 * passed over. */
static uint32_t joined(const struct number_reader *r, const struct amount *amount, uint32_t token)
{
    const struct document *doc = r->doc;
    const struct token *mark = token_of(doc, token), *next = token_of(doc, token + 1);
    if (!mark || !next || mark->flags & TOKEN_SPACE_BEFORE)
        return token;
    if (token_is(doc->text, token, "+") && amount->has_figures && number_scale_at(doc, token + 1))
        return token + 1;
    bool hyphen = token_is(doc->text, token, "-") && !(next->flags & TOKEN_SPACE_BEFORE);
    bool scale = amount->has_figures && number_scale_at(doc, token + 1); /* "28-million" */
    return hyphen && ((amount->is_words && !amount->has_figures && next->class == TOKEN_WORD) ||
                      scale)
               ? token + 1
               : token;
}

/* Most tokens are no piece of any number. */
static bool may_begin(const struct document *doc, uint32_t token)
{
    return token_of(doc, token)->class == TOKEN_NUMBER ||
           lex_starts_any(&doc->hits, token, LEX_SET(SCALE) | LEX_SET(NUMBER_WORD));
}

static uint32_t read_number(struct number_reader *r, uint32_t first)
{
    struct document *doc = r->doc;
    struct amount amount = {0};
    uint32_t end = first, sentence = token_of(doc, first)->sentence;
    for (unsigned pieces = 0; pieces < 40; pieces++) {
        uint32_t at = pieces ? joined(r, &amount, end) : end;
        const struct token *token = token_of(doc, at);
        if (!token || token->sentence != sentence ||
            (pieces && token->flags & TOKEN_NEWLINE_BEFORE))
            break;
        struct piece piece = number_piece(r, at);
        uint32_t piece_end;
        struct amount before = amount;
        if (!take(r, &amount, &piece, &piece_end)) {
            amount = before;
            break;
        }
        end = piece_end;
        if (amount.is_ordinal)
            break;
    }
    if (end == first || !(amount.group_open || amount.has_scale || amount.total))
        return first + 1;
    add_number(r, &amount, first, end);
    return end;
}

/* "ke-3", "ke 3": the place in an order. */
static void mark_prefixed_ordinals(struct document *doc)
{
    struct number *number;
    VEC_EACH(number, &doc->numbers)
    {
        uint32_t before = number->first_token;
        if (before && token_is(doc->text, before - 1, "-"))
            before--;
        const struct lex_hit *hit = before ? hit_before(doc, before, LEX_NUMBER_WORD) : NULL;
        if (hit && lex_attr(hit->entry, "prefix") && before < number->first_token) {
            number->is_ordinal = true;
            number->rule = "number.ordinal";
        }
    }
}

/* --- ranges: "200-300 juta", "antara 200 dan 300 juta" lend the scale to the first number --- */

bool number_is_range(const struct document *doc, const struct number *a, const struct number *b)
{
    uint32_t middle = a->end_token;
    if (b->first_token != middle + 1)
        return false;
    if (is_dash(doc, middle))
        return true;
    const struct lex_hit *word = hit_at(doc, middle, LEX_NUMBER_WORD);
    if (!word)
        return false;
    if (lex_attr(word->entry, "range"))
        return true;
    const struct lex_hit *before = hit_before(doc, a->first_token, LEX_NUMBER_WORD);
    return lex_attr(word->entry, "and") && before && lex_attr(before->entry, "between");
}

static void lend_scales(struct document *doc)
{
    for (uint32_t i = 0; i + 1 < doc->numbers.count; i++) {
        struct number *a = &doc->numbers.items[i], *b = &doc->numbers.items[i + 1];
        if (a->has_scale || !b->has_scale || a->is_ordinal || a->is_vague || a->value >= 1000 ||
            !number_is_range(doc, a, b))
            continue;
        uint64_t whole, fraction = (uint64_t)a->millionths * b->scale / 1000000;
        if (__builtin_mul_overflow(a->value, b->scale, &whole) || whole + fraction >= b->value)
            continue;
        a->value = a->low = a->high = whole + fraction;
        a->hundredths = a->millionths = 0;
        a->has_scale = true;
        a->scale = b->scale;
        a->rule = "number.range";
    }
}

/* "and 6M database": an English word stands in front of the number, in an Indonesian text. */
static bool is_in_english(const struct document *doc, const struct number *number)
{
    return doc->text->lang == LANG_ID && number->first_token > 0 &&
           is_small_word(doc, number->first_token - 1, "english");
}

static void lower_scale(struct number *number, uint64_t times)
{
    number->value /= times;
    number->low /= times;
    number->high /= times;
    number->scale /= times;
    number->rule = "number.letter-settled";
}

/* "6M database" of a title in English, in an Indonesian text that says "6 juta" as well: a letter
 * that is a thousand times more in Indonesian is read as the words beside or elsewhere tell. */
static void settle_letters(struct document *doc)
{
    enum { MOST_LETTERS = 50 };
    unsigned letters = 0;
    for (uint32_t i = 0; i < doc->numbers.count && letters < MOST_LETTERS; i++) {
        struct number *number = &doc->numbers.items[i];
        const struct lex_hit *hit =
            number->has_scale ? number_scale_at(doc, number->end_token - 1) : NULL;
        uint64_t here = hit ? (uint64_t)lex_attr_number(hit->entry, "times_id", 0) : 0,
                 abroad = hit ? (uint64_t)lex_attr_number(hit->entry, "times", 0) : 0;
        if (!here || !abroad || number->scale != here)
            continue;
        letters++;
        if (is_in_english(doc, number)) {
            lower_scale(number, here / abroad);
            continue;
        }
        for (uint32_t j = 0; j < doc->numbers.count; j++) {
            const struct number *other = &doc->numbers.items[j];
            if (other->scale != abroad || other->value != number->value / (here / abroad))
                continue;
            lower_scale(number, here / abroad);
            break;
        }
    }
}

void recognize_numbers(struct document *doc)
{
    struct number_reader reader = {.doc = doc};
    doc->number_of = ARENA_ARRAY(doc->arena, uint32_t, doc->text->tokens.count);
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        if (token_of(doc, t)->class == TOKEN_NUMBER)
            figure_learn(token_text(doc->text, t), &reader.habits);
    }
    for (uint32_t t = 0; t < doc->text->tokens.count;)
        t = may_begin(doc, t) ? read_number(&reader, t) : t + 1;
    mark_prefixed_ordinals(doc);
    lend_scales(doc);
    settle_letters(doc);
}
