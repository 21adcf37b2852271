/* phrases.tsv -> sentences in both languages. */
#include "timeline/phrases.h"

#include "base/map.h"

#include <stdio.h>

enum { MOST_FILLED = 4096 };

struct phrases {
    struct map keys[3]; /* key -> index into texts */
    struct {
        struct slice *items;
        uint32_t count, capacity;
    } texts;
};

static const char *const files[3] = {NULL, "id/phrases.tsv", "en/phrases.tsv"};

static enum status load_file(struct arena *arena, struct slice bytes, enum lang lang,
                             struct phrases *phrases, struct error *error)
{
    struct slice line;
    uint64_t number = 0;
    while (slice_next_line(&bytes, &line)) {
        struct slice rest = line, key;
        number++;
        if (slice_trim(line).len == 0 || line.ptr[0] == '#')
            continue;
        slice_next_part(&rest, '\t', &key);
        if (key.len == line.len || rest.len == 0 ||
            map_get(&phrases->keys[lang], key) != MAP_NONE) {
            error_set(error, STATUS_LEXICON, "a phrase is a key of its own, a tab and its words");
            error_at(error, files[lang], number, 0);
            return STATUS_LEXICON;
        }
        map_set(&phrases->keys[lang], key, phrases->texts.count);
        VEC_ADD(arena, &phrases->texts, rest);
    }
    return STATUS_OK;
}

/* Each key of one file must stand in the other. */
static enum status check_twin(struct slice bytes, enum lang lang, const struct phrases *phrases,
                              struct error *error)
{
    enum lang other = lang == LANG_ID ? LANG_EN : LANG_ID;
    struct slice line, key;
    uint64_t number = 0;
    while (slice_next_line(&bytes, &line)) {
        struct slice rest = line;
        number++;
        if (slice_trim(line).len == 0 || line.ptr[0] == '#')
            continue;
        slice_next_part(&rest, '\t', &key);
        if (map_get(&phrases->keys[other], key) != MAP_NONE)
            continue;
        error_set(error, STATUS_LEXICON, "\"%.*s\" stands here but not in %s", SLICE_ARG(key),
                  files[other]);
        error_at(error, files[lang], number, 0);
        return STATUS_LEXICON;
    }
    return STATUS_OK;
}

enum status phrases_load(struct arena *arena, const struct lexicon *lexicon, struct phrases **out,
                         struct error *error)
{
    struct phrases *phrases = ARENA_NEW(arena, struct phrases);
    enum status status = STATUS_OK;
    for (enum lang lang = LANG_ID; lang <= LANG_EN && status == STATUS_OK; lang++) {
        map_init(&phrases->keys[lang], arena);
        status = load_file(arena, lexicon_data(lexicon, files[lang]), lang, phrases, error);
    }
    for (enum lang lang = LANG_ID; lang <= LANG_EN && status == STATUS_OK; lang++)
        status = check_twin(lexicon_data(lexicon, files[lang]), lang, phrases, error);
    *out = phrases;
    return status;
}

struct slice phrase_text(const struct phrases *phrases, enum lang lang, const char *key)
{
    uint32_t at = map_get(&phrases->keys[lang], slice_of(key));
    return at == MAP_NONE ? SLICE_EMPTY : phrases->texts.items[at];
}

struct bilingual phrase_name(struct slice name)
{
    return (struct bilingual){{SLICE_EMPTY, name, name}};
}

bool phrase_is_empty(const struct bilingual *phrase)
{
    return phrase->in[LANG_ID].len == 0 && phrase->in[LANG_EN].len == 0;
}

struct filling {
    char text[MOST_FILLED];
    size_t length;
};

static void put(struct filling *filling, struct slice words)
{
    if (filling->length + words.len > sizeof filling->text)
        return; /* longer than any sentence of ours */
    if (words.len)
        memcpy(filling->text + filling->length, words.ptr, words.len);
    filling->length += words.len;
}

static struct slice slot_value(const struct phrase_slot *slots, struct slice name, enum lang lang)
{
    for (; slots && slots->name; slots++) {
        if (slice_is(name, slots->name))
            return slots->value.in[lang];
    }
    return SLICE_EMPTY;
}

/* Without brackets; false where a slot is empty. */
static bool fill_part(struct filling *filling, struct slice words, const struct phrase_slot *slots,
                      enum lang lang)
{
    bool complete = true;
    for (size_t at = 0; at < words.len;) {
        size_t open = slice_find(words, SLICE("{"), at),
               close = slice_find(words, SLICE("}"), open);
        put(filling, (struct slice){words.ptr + at, open - at});
        if (close >= words.len)
            break;
        struct slice value =
            slot_value(slots, (struct slice){words.ptr + open + 1, close - open - 1}, lang);
        complete = complete && value.len;
        put(filling, value);
        at = close + 1;
    }
    return complete;
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static void fill_words(struct filling *filling, struct slice words, const struct phrase_slot *slots,
                       enum lang lang)
{
    filling->length = 0;
    for (size_t at = 0; at < words.len;) {
        size_t open = slice_find(words, SLICE("["), at),
               close = slice_find(words, SLICE("]"), open);
        fill_part(filling, (struct slice){words.ptr + at, open - at}, slots, lang);
        if (close >= words.len)
            break;
        size_t before = filling->length;
        if (!fill_part(filling, (struct slice){words.ptr + open + 1, close - open - 1}, slots,
                       lang))
            filling->length = before;
        at = close + 1;
    }
}

static struct slice fill(struct arena *arena, const struct phrases *phrases, enum lang lang,
                         const char *key, const struct phrase_slot *slots)
{
    struct filling filling;
    fill_words(&filling, phrase_text(phrases, lang, key), slots, lang);
    /* A sentence begins with a capital, whatever was filled in there ("more than …", "pihak …"). */
    bool is_sentence = filling.length && filling.text[filling.length - 1] == '.';
    if (is_sentence && is_lower(filling.text[0]))
        filling.text[0] = (char)(filling.text[0] - 'a' + 'A');
    return arena_dup(arena, (struct slice){filling.text, filling.length});
}

struct bilingual phrase_clause(struct arena *arena, const struct phrases *phrases, const char *key,
                               const struct phrase_slot *slots)
{
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++) {
        struct filling filling;
        struct slice words = phrase_text(phrases, lang, key);
        if (slice_ends_with(words, SLICE(".")))
            words.len--;
        fill_words(&filling, words, slots, lang);
        out.in[lang] = arena_dup(arena, (struct slice){filling.text, filling.length});
    }
    return out;
}

struct bilingual phrase_fill(struct arena *arena, const struct phrases *phrases, const char *key,
                             const struct phrase_slot *slots)
{
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        out.in[lang] = fill(arena, phrases, lang, key, slots);
    return out;
}

/* 204807203 -> "204.807.203" */
static struct slice grouped(struct arena *arena, uint64_t value, struct slice separator)
{
    char digits[32], out[64];
    int count = snprintf(digits, sizeof digits, "%llu", (unsigned long long)value);
    size_t length = 0;
    for (int i = 0; i < count; i++) {
        if (i && (count - i) % 3 == 0 && separator.len)
            out[length++] = separator.ptr[0];
        out[length++] = digits[i];
    }
    return arena_dup(arena, (struct slice){out, length});
}

/* value / scale with at most two decimals, where nothing is lost; empty otherwise. */
static struct slice scaled(struct arena *arena, uint64_t value, uint64_t scale,
                           struct slice decimal)
{
    uint64_t hundredths = value / (scale / 100);
    if (value < scale || value % (scale / 100) != 0)
        return SLICE_EMPTY;
    if (hundredths % 100 == 0)
        return arena_printf(arena, "%llu", (unsigned long long)(hundredths / 100));
    unsigned rest = (unsigned)(hundredths % 100);
    if (rest % 10 == 0)
        return arena_printf(arena, "%llu%.*s%u", (unsigned long long)(hundredths / 100),
                            SLICE_ARG(decimal), rest / 10);
    return arena_printf(arena, "%llu%.*s%02u", (unsigned long long)(hundredths / 100),
                        SLICE_ARG(decimal), rest);
}

static struct slice number_in(struct arena *arena, const struct phrases *phrases, enum lang lang,
                              uint64_t value)
{
    static const struct {
        uint64_t scale;
        const char *key;
    } scales[] = {{1000000000, "number.billion"}, {1000000, "number.million"}};
    struct slice decimal = phrase_text(phrases, lang, "number.decimal");
    for (unsigned i = 0; i < sizeof scales / sizeof *scales; i++) {
        struct slice number = scaled(arena, value, scales[i].scale, decimal);
        if (value >= scales[i].scale && !number.len)
            break;
        if (number.len) {
            struct phrase_slot slots[] = {{"number", phrase_name(number)}, END_OF_SLOTS};
            return fill(arena, phrases, lang, scales[i].key, slots);
        }
    }
    if (value >= 10000 && value % 1000 == 0 && value < 1000000) {
        struct slice number = arena_printf(arena, "%llu", (unsigned long long)(value / 1000));
        struct phrase_slot slots[] = {{"number", phrase_name(number)}, END_OF_SLOTS};
        return fill(arena, phrases, lang, "number.thousand", slots);
    }
    return grouped(arena, value, phrase_text(phrases, lang, "number.thousands"));
}

struct bilingual phrase_number(struct arena *arena, const struct phrases *phrases, uint64_t value)
{
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        out.in[lang] = number_in(arena, phrases, lang, value);
    return out;
}

/* "1,3 TB": sizes in the largest unit that fits, cut to two decimals. */
static struct bilingual size_of(struct arena *arena, const struct phrases *phrases, uint64_t bytes)
{
    static const struct {
        uint64_t scale;
        const char *key;
    } sizes[] = {
        {1000000000000, "unit.bytes.12"}, {1000000000, "unit.bytes.9"}, {1000000, "unit.bytes.6"}};
    for (unsigned i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        if (bytes < sizes[i].scale)
            continue;
        struct bilingual number = {{SLICE_EMPTY}};
        for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
            number.in[lang] = scaled(arena, bytes / (sizes[i].scale / 100) * (sizes[i].scale / 100),
                                     sizes[i].scale, phrase_text(phrases, lang, "number.decimal"));
        struct phrase_slot slots[] = {{"number", number}, END_OF_SLOTS};
        return phrase_fill(arena, phrases, sizes[i].key, slots);
    }
    struct phrase_slot slots[] = {{"number", phrase_number(arena, phrases, bytes)}, END_OF_SLOTS};
    return phrase_fill(arena, phrases, "unit.bytes", slots);
}

struct bilingual phrase_amount(struct arena *arena, const struct phrases *phrases,
                               const struct count *count)
{
    char key[64];
    bool told_apart = count->unit == UNIT_RECORDS &&
                      (count->detail == DETAIL_UNIQUE || count->detail == DETAIL_ROWS);
    struct phrase_slot number[] = {{"number", phrase_number(arena, phrases, count->value)},
                                   END_OF_SLOTS};
    snprintf(key, sizeof key, "unit.%s%s%s", unit_name(count->unit), told_apart ? "." : "",
             told_apart ? count_detail_name(count->detail) : "");
    struct phrase_slot amount[] = {{"amount", count->unit == UNIT_BYTES
                                                  ? size_of(arena, phrases, count->value)
                                                  : phrase_fill(arena, phrases, key, number)},
                                   END_OF_SLOTS};
    snprintf(key, sizeof key, "bound.%s", bound_name(count->bound));
    return phrase_fill(arena, phrases, key, amount);
}

struct bilingual phrase_money(struct arena *arena, const struct phrases *phrases,
                              const char *currency, int64_t hundredths, uint32_t millionths)
{
    struct bilingual out = phrase_number(arena, phrases, (uint64_t)(hundredths / 100));
    unsigned digits = 6;
    for (; millionths && millionths % 10 == 0; millionths /= 10)
        digits--;
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++) {
        struct slice whole = out.in[lang];
        if (millionths)
            whole = arena_printf(arena, "%.*s%.*s%0*u",
                                 SLICE_ARG(grouped(arena, (uint64_t)(hundredths / 100),
                                                   phrase_text(phrases, lang, "number.thousands"))),
                                 SLICE_ARG(phrase_text(phrases, lang, "number.decimal")),
                                 (int)digits, millionths);
        out.in[lang] = whole;
    }
    char own[32];
    snprintf(own, sizeof own, "money.%s", currency);
    struct phrase_slot slots[] = {
        {"currency", phrase_name(slice_of(currency))}, {"amount", out}, END_OF_SLOTS};
    return phrase_fill(arena, phrases, phrase_text(phrases, LANG_EN, own).len ? own : "money",
                       slots);
}

struct bilingual phrase_date(struct arena *arena, const struct phrases *phrases, struct civil date)
{
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++) {
        char key[16];
        snprintf(key, sizeof key, "month.%u", date.month);
        struct slice month = phrase_text(phrases, lang, key);
        if (date.precision >= PRECISION_DAY)
            out.in[lang] = arena_printf(arena, "%u %.*s %d", date.day, SLICE_ARG(month), date.year);
        else if (date.precision == PRECISION_MONTH)
            out.in[lang] = arena_printf(arena, "%.*s %d", SLICE_ARG(month), date.year);
        else if (date.precision == PRECISION_YEAR)
            out.in[lang] = arena_printf(arena, "%d", date.year);
    }
    return out;
}

struct bilingual phrase_on_date(struct arena *arena, const struct phrases *phrases,
                                struct civil date)
{
    struct phrase_slot slots[] = {{"date", phrase_date(arena, phrases, date)}, END_OF_SLOTS};
    if (date.precision == PRECISION_NONE)
        return phrase_name(SLICE_EMPTY);
    return phrase_fill(arena, phrases,
                       date.precision >= PRECISION_DAY     ? "on.day"
                       : date.precision == PRECISION_MONTH ? "on.month"
                                                           : "on.year",
                       slots);
}

static struct slice list_in(struct arena *arena, const struct phrases *phrases, enum lang lang,
                            const struct bilingual *items, uint32_t count, uint32_t most)
{
    struct filling filling;
    uint32_t shown = count > most ? most : count;
    filling.length = 0;
    if (count == 2 && shown == 2) {
        struct phrase_slot slots[] = {{"first", items[0]}, {"last", items[1]}, END_OF_SLOTS};
        return fill(arena, phrases, lang, "list.and", slots);
    }
    uint32_t joined =
        shown == count && count > 2 ? shown - 1 : shown; /* the last comes with "and" */
    for (uint32_t i = 0; i < joined; i++) {
        if (i)
            put(&filling, SLICE(", "));
        put(&filling, items[i].in[lang]);
    }
    struct slice list = arena_dup(arena, (struct slice){filling.text, filling.length});
    if (joined < shown) {
        struct phrase_slot slots[] = {
            {"list", phrase_name(list)}, {"last", items[joined]}, END_OF_SLOTS};
        return fill(arena, phrases, lang, "list.last", slots);
    }
    if (shown == count)
        return list;
    struct phrase_slot slots[] = {{"list", phrase_name(list)},
                                  {"number", phrase_name(arena_printf(arena, "%u", count - shown))},
                                  END_OF_SLOTS};
    return fill(arena, phrases, lang, "list.more", slots);
}

struct bilingual phrase_list(struct arena *arena, const struct phrases *phrases,
                             const struct bilingual *items, uint32_t count, uint32_t most)
{
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN && count; lang++)
        out.in[lang] = list_in(arena, phrases, lang, items, count, most);
    return out;
}
