/* Bytes in any encoding in, UTF-8 out. See charset.h.
 *
 * Valid UTF-8 is believed first: text in another encoding is hardly ever valid by accident, and
 * pages that are labelled ISO-8859-1 yet hold UTF-8 are common. Then the carrier, the page, and
 * ICU's guess. ICU's converters do the work. */
#include "acquire/charset.h"

#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#define META_SEARCH_BYTES 4096
#define DETECT_BYTES (64u << 10)
#define NAME_MAX_BYTES 40
#define SURE_ENOUGH 30 /* of 100, by ICU's reckoning */

/* What bytes 0x80 to 0x9F are in windows-1252; 0 for none. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/* A label as browsers read it, in `name`: small letters, and the Latin ones are all windows-1252.
 */
static bool read_label(struct slice label, char name[static NAME_MAX_BYTES])
{
    label = slice_trim(label);
    while (label.len > 0 && (label.ptr[0] == '"' || label.ptr[0] == '\''))
        label = (struct slice){label.ptr + 1, label.len - 1};
    size_t length = 0;
    while (length < label.len && length < NAME_MAX_BYTES - 1) {
        char byte = label.ptr[length];
        if (byte >= 'A' && byte <= 'Z')
            byte |= 0x20;
        if (!((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
              strchr("-_:.", byte)) ||
            !byte)
            break;
        name[length++] = byte;
    }
    name[length] = '\0';
    static const char *const latin[] = {"iso-8859-1",  "iso8859-1", "iso_8859-1", "latin1",
                                        "latin-1",     "us-ascii",  "ascii",      "ansi",
                                        "windows1252", "cp1252"};
    for (size_t i = 0; i < sizeof latin / sizeof *latin; i++)
        if (strcmp(name, latin[i]) == 0)
            snprintf(name, NAME_MAX_BYTES, "windows-1252");
    if (strcmp(name, "utf8") == 0)
        snprintf(name, NAME_MAX_BYTES, "utf-8");
    return length > 0;
}

static bool is_utf8_name(const char *name)
{
    return strcmp(name, "utf-8") == 0;
}

/* "charset=…" in the first bytes of a page. */
static bool find_meta(struct slice bytes, char name[static NAME_MAX_BYTES])
{
    struct slice start = {bytes.ptr, bytes.len < META_SEARCH_BYTES ? bytes.len : META_SEARCH_BYTES};
    for (size_t i = 0; i + 9 < start.len; i++) {
        if ((start.ptr[i] | 0x20) != 'c' || strncasecmp(start.ptr + i, "charset", 7) != 0)
            continue;
        size_t at = i + 7;
        while (at < start.len && start.ptr[at] == ' ')
            at++;
        if (at < start.len && start.ptr[at] == '=')
            return read_label((struct slice){start.ptr + at + 1, start.len - at - 1}, name);
    }
    return false;
}

static bool convert(struct arena *arena, struct slice bytes, const char *name, struct slice *out)
{
    UErrorCode status = U_ZERO_ERROR;
    if (bytes.len > INT32_MAX / 4)
        return false;
    int32_t needed = ucnv_convert("UTF-8", name, NULL, 0, bytes.ptr, (int32_t)bytes.len, &status);
    if (status != U_BUFFER_OVERFLOW_ERROR || needed <= 0)
        return false;
    char *text = arena_alloc(arena, (size_t)needed + 1);
    status = U_ZERO_ERROR;
    ucnv_convert("UTF-8", name, text, needed + 1, bytes.ptr, (int32_t)bytes.len, &status);
    if (U_FAILURE(status))
        return false;
    *out = (struct slice){text, (size_t)needed};
    return true;
}

/* How many sequences of several bytes are valid UTF-8, and how many bytes are none. */
static void count_utf8(struct slice bytes, size_t *valid, size_t *invalid)
{
    *valid = *invalid = 0;
    struct slice rest = bytes;
    while (rest.len > 0) {
        size_t good = utf8_valid_prefix(rest);
        for (size_t i = 0; i < good; i++)
            *valid += ((unsigned char)rest.ptr[i] & 0xC0) == 0xC0;
        if (good == rest.len)
            break;
        (*invalid)++;
        rest = (struct slice){rest.ptr + good + 1, rest.len - good - 1};
    }
}

/* UTF-8 stays, each byte that is none is read as windows-1252. */
static struct slice decode_mixed(struct arena *arena, struct slice bytes)
{
    char *text = arena_alloc(arena, bytes.len * 3 + 1);
    size_t length = 0;
    struct slice rest = bytes;
    while (rest.len > 0) {
        size_t good = utf8_valid_prefix(rest);
        memcpy(text + length, rest.ptr, good);
        length += good;
        if (good == rest.len)
            break;
        unsigned char byte = (unsigned char)rest.ptr[good];
        uint32_t letter = byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80] : byte;
        length += utf8_encode(letter ? letter : 0xFFFD, text + length);
        rest = (struct slice){rest.ptr + good + 1, rest.len - good - 1};
    }
    return (struct slice){text, length};
}

static bool detect(struct slice bytes, char name[static NAME_MAX_BYTES])
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    size_t looked = bytes.len < DETECT_BYTES ? bytes.len : DETECT_BYTES;
    bool found = false;
    ucsdet_setText(detector, bytes.ptr, (int32_t)looked, &status);
    ucsdet_enableInputFilter(detector, 1); /* tags are no text */
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    if (U_SUCCESS(status) && match && ucsdet_getConfidence(match, &status) >= SURE_ENOUGH) {
        const char *guess = ucsdet_getName(match, &status);
        found = U_SUCCESS(status) && read_label(slice_of(guess), name);
    }
    ucsdet_close(detector);
    return found;
}

static bool use(struct arena *arena, struct slice bytes, const char *name, enum charset_basis basis,
                struct charset_result *out)
{
    if (is_utf8_name(name) || !convert(arena, bytes, name, &out->text))
        return false;
    out->name = arena_string(arena, slice_of(name));
    out->basis = basis;
    return true;
}

static bool decode_bom(struct arena *arena, struct slice bytes, struct charset_result *out)
{
    static const struct {
        const char *mark, *name;
        size_t length;
    } marks[] = {
        {"\xEF\xBB\xBF", "utf-8", 3}, {"\xFF\xFE", "utf-16le", 2}, {"\xFE\xFF", "utf-16be", 2}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (!slice_starts_with(bytes, (struct slice){marks[i].mark, marks[i].length}))
            continue;
        struct slice rest = {bytes.ptr + marks[i].length, bytes.len - marks[i].length};
        if (i > 0)
            return use(arena, rest, marks[i].name, CHARSET_BOM, out);
        if (utf8_valid_prefix(rest) != rest.len)
            return false;
        *out = (struct charset_result){rest, "utf-8", CHARSET_BOM, true, 3, 0};
        return true;
    }
    return false;
}

static void use_mixed(struct arena *arena, struct slice bytes, const char *name,
                      enum charset_basis basis, struct charset_result *out)
{
    out->text = decode_mixed(arena, bytes);
    out->name = name;
    out->basis = basis;
}

static void decode_invalid(struct arena *arena, struct slice bytes, struct slice claim,
                           struct charset_result *out)
{
    char name[NAME_MAX_BYTES];
    size_t valid, invalid;
    count_utf8(bytes, &valid, &invalid);
    /* Cut off in the middle of a letter, or with another page's bytes pasted in: still UTF-8,
     * whatever its label. */
    if (valid > invalid) {
        use_mixed(arena, bytes, "utf-8", CHARSET_MIXED, out);
        return;
    }
    bool is_told_utf8 = false;
    if (read_label(claim, name)) {
        is_told_utf8 = is_utf8_name(name);
        if (use(arena, bytes, name, CHARSET_CLAIM, out))
            return;
    }
    /* A page cannot say in single bytes that it has double ones. */
    if (!is_told_utf8 && find_meta(bytes, name) && strncmp(name, "utf-16", 6) != 0 &&
        use(arena, bytes, name, CHARSET_META, out))
        return;
    if (detect(bytes, name) && use(arena, bytes, name, CHARSET_DETECTED, out))
        return;
    use_mixed(arena, bytes, "windows-1252", CHARSET_DETECTED, out);
}

void charset_decode(struct arena *arena, struct slice bytes, struct slice claim,
                    struct charset_result *out)
{
    memset(out, 0, sizeof *out);
    if (decode_bom(arena, bytes, out)) {
        out->text = utf8_repair(arena, out->text, &out->repaired);
        return;
    }
    char name[NAME_MAX_BYTES];
    bool is_escaped =
        read_label(claim, name) && (strncmp(name, "iso-2022", 8) == 0 ||
                                    strcmp(name, "utf-16") == 0 || strncmp(name, "utf-16", 6) == 0);
    if (!is_escaped && utf8_valid_prefix(bytes) == bytes.len)
        *out = (struct charset_result){bytes, "utf-8", CHARSET_VALID, true, 0, 0};
    else
        decode_invalid(arena, bytes, claim, out);
    out->text = utf8_repair(arena, out->text, &out->repaired);
    out->is_same = out->is_same && out->repaired == 0;
}
