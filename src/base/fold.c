/* NFKC and case folding in one step by ICU's "nfkc_cf" normalizer (UAX #31), then one form for
 * quotes and dashes. */
#include "base/fold.h"

#include "base/utf8.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

bool fold_is_other_letter(uint32_t code_point)
{
    return u_isalpha((UChar32)code_point) || u_getCombiningClass((UChar32)code_point) != 0;
}

bool fold_is_other_upper(uint32_t code_point)
{
    return u_isupper((UChar32)code_point) || u_istitle((UChar32)code_point);
}

bool fold_is_other_digit(uint32_t code_point)
{
    return u_isdigit((UChar32)code_point);
}

bool fold_is_other_space(uint32_t code_point)
{
    return u_isUWhiteSpace((UChar32)code_point) || code_point == 0x200B || code_point == 0xFEFF;
}

bool fold_is_double_quote(uint32_t code_point)
{
    switch (code_point) {
    case '"':
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
    case 0x2033:
    case 0xFF02:
        return true;
    default:
        return false;
    }
}

static bool fold_is_single_quote(uint32_t code_point)
{
    switch (code_point) {
    case '\'':
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x60:
    case 0xB4:
    case 0x2032:
    case 0x2039:
    case 0x203A:
        return true;
    default:
        return false;
    }
}

static bool is_dash(uint32_t code_point)
{
    return (code_point >= 0x2010 && code_point <= 0x2015) || code_point == 0x2212 ||
           code_point == 0xFE58 || code_point == 0xFE63 || code_point == 0xFF0D;
}

/* ASCII in lower case without quotes to unify is most of any text: eight bytes are looked at at
 * once, of each of which the top bit tells. */
static void look_over(struct slice text, bool *is_ascii, bool *is_folded)
{
    const uint64_t each = 0x0101010101010101u, top = each << 7;
    uint64_t seen = 0, changes = 0;
    while (text.len) {
        uint64_t eight = slice_eight(text), seven = eight & ~top;
        size_t taken = text.len < sizeof eight ? text.len : sizeof eight;
        seen |= eight;
        changes |= (seven + each * (0x80 - 'A')) & ~(seven + each * (0x7f - 'Z'));
        changes |= (seven + each * (0x80 - '`')) & ~(seven + each * (0x7f - '`'));
        text.ptr += taken, text.len -= taken;
    }
    *is_ascii = !(seen & top);
    *is_folded = *is_ascii && !(changes & top);
}

static struct slice fold_each(struct arena *arena, struct slice text)
{
    char *out = arena_room(arena, text.len + 1);
    out[text.len] = '\0';
    for (size_t i = 0; i < text.len; i++)
        out[i] = fold_ascii((unsigned char)text.ptr[i]);
    return (struct slice){out, text.len};
}

/* One code point stays one: quotes and dashes before normalization, which would take U+00B4 apart.
 */
static struct slice unify_marks(struct arena *arena, struct slice text)
{
    char *out = arena_alloc(arena, text.len + 1);
    size_t used = 0, at = 0;
    while (at < text.len) {
        uint32_t c = utf8_next(text, &at);
        if (fold_is_double_quote(c))
            c = '"';
        else if (fold_is_single_quote(c))
            c = '\'';
        else if (is_dash(c))
            c = '-';
        used += utf8_encode(c, out + used);
    }
    return (struct slice){out, used};
}

struct slice fold(struct arena *arena, struct slice text)
{
    bool is_ascii, is_folded;
    look_over(text, &is_ascii, &is_folded);
    if (is_folded)
        return text;
    if (is_ascii)
        return fold_each(arena, text);
    struct slice marked = unify_marks(arena, text);
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&code);
    /* Words are short; a longer piece than this keeps its case, which no lexicon entry reaches. */
    enum { MOST_UNITS = 1024 };
    UChar wide[MOST_UNITS], folded[MOST_UNITS];
    int32_t len = 0;
    u_strFromUTF8(wide, MOST_UNITS, &len, marked.ptr, (int32_t)marked.len, &code);
    if (U_SUCCESS(code))
        len = unorm2_normalize(normalizer, wide, len, folded, MOST_UNITS, &code);
    if (U_FAILURE(code))
        return marked;
    char *out = arena_alloc(arena, (size_t)len * 3 + 1);
    int32_t bytes = 0;
    u_strToUTF8(out, len * 3 + 1, &bytes, folded, len, &code);
    return U_FAILURE(code) ? marked : (struct slice){out, (size_t)bytes};
}
