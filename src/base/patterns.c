/* The only user of PCRE2. Compiled code is shared; match data and the JIT stack belong to a thread.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "base/patterns.h"

#include "base/map.h"
#include "base/pattern_needs.h"
#include "base/vec.h"

#include <pcre2.h>
#include <pthread.h>
#include <stdlib.h>

enum { MOST_GROUPS = 8, MATCH_LIMIT = 200000 };

/* What must be in a subject before it is worth a match: PCRE2's own study of the pattern, and ours,
 * asked once. */
struct need {
    uint32_t shortest;     /* characters */
    struct byte_set first; /* with which a match can begin; all where unknown */
    struct pattern_needs read;
    bool at_start; /* anchored: a match can only begin at the subject's first byte */
};

struct rule {
    const char *name;
    pcre2_code *code;
    struct need need;
};

struct patterns {
    struct arena arena;
    struct map names;
    VEC(struct rule) rules;
    pcre2_match_context *context;
};

void patterns_free(struct patterns *patterns)
{
    if (!patterns)
        return;
    for (uint32_t i = 0; i < patterns->rules.count; i++)
        pcre2_code_free(patterns->rules.items[i].code);
    pcre2_match_context_free(patterns->context);
    arena_release(&patterns->arena);
    free(patterns);
}

static unsigned char other_case(int byte)
{
    bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return (unsigned char)(letter ? byte ^ 0x20 : byte);
}

static unsigned char lower_case(unsigned char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (unsigned char)(byte | 0x20) : byte;
}

/* PCRE2 studies beginnings only of patterns that are not anchored and ask for no properties of
 * Unicode. So the pattern is asked once more without its "^" and with \w, \d, \s as ASCII has them;
 * whatever lies beyond ASCII may begin a match then. */
static void study_first(struct need *need, struct slice pattern, uint32_t options)
{
    const unsigned char *bitmap = NULL;
    uint32_t type = 0, unit = 0;
    unsigned skip = need->at_start && pattern.ptr[0] == '^';
    int failed;
    PCRE2_SIZE at;
    need->first = (struct byte_set){{UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}};
    pcre2_code *loose = pcre2_compile((PCRE2_SPTR)pattern.ptr + skip, pattern.len - skip,
                                      options & ~(uint32_t)PCRE2_UCP, &failed, &at, NULL);
    if (!loose)
        return;
    pcre2_pattern_info(loose, PCRE2_INFO_FIRSTCODETYPE, &type);
    pcre2_pattern_info(loose, PCRE2_INFO_FIRSTCODEUNIT, &unit);
    pcre2_pattern_info(loose, PCRE2_INFO_FIRSTBITMAP, &bitmap);
    bool is_one = type == 1 && unit < 0x80;
    if (bitmap || is_one)
        need->first.words[0] = need->first.words[1] = 0;
    for (unsigned byte = 0; bitmap && byte < 0x80; byte++) {
        if (bitmap[byte / 8] >> byte % 8 & 1)
            byte_set_add(&need->first, (unsigned char)byte);
    }
    if (is_one) { /* in either case */
        byte_set_add(&need->first, (unsigned char)unit);
        byte_set_add(&need->first, other_case((int)unit));
    }
    pcre2_code_free(loose);
}

static void study(struct rule *rule, struct slice pattern, uint32_t options)
{
    uint32_t all = 0, type = 0, unit = 0;
    struct need *need = &rule->need;
    pcre2_pattern_info(rule->code, PCRE2_INFO_ALLOPTIONS, &all);
    pcre2_pattern_info(rule->code, PCRE2_INFO_MINLENGTH, &need->shortest);
    pcre2_pattern_info(rule->code, PCRE2_INFO_LASTCODETYPE, &type);
    pcre2_pattern_info(rule->code, PCRE2_INFO_LASTCODEUNIT, &unit);
    need->at_start = all & PCRE2_ANCHORED;
    need->read = pattern_needs(pattern);
    if (type == 1 && unit < 0x80)
        byte_set_add(&need->read.bytes, lower_case((unsigned char)unit));
    study_first(need, pattern, options);
}

static enum status add_rule(struct patterns *patterns, struct slice line, struct error *error)
{
    size_t name_len = 0;
    while (name_len < line.len && line.ptr[name_len] != ' ' && line.ptr[name_len] != '\t')
        name_len++;
    struct slice name = {line.ptr, name_len};
    struct slice pattern = slice_trim((struct slice){line.ptr + name_len, line.len - name_len});
    if (pattern.len == 0)
        return error_set(error, STATUS_LEXICON, "rule \"%.*s\" has no pattern", SLICE_ARG(name));
    bool is_new;
    map_intern(&patterns->names, name, &is_new);
    if (!is_new)
        return error_set(error, STATUS_LEXICON, "rule \"%.*s\" stands twice", SLICE_ARG(name));
    uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NO_UTF_CHECK;
    if (slice_starts_with(pattern, SLICE("(?-i)")))
        options &= ~(uint32_t)PCRE2_CASELESS;
    int code;
    PCRE2_SIZE at;
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)pattern.ptr, pattern.len,
                                         options & ~(uint32_t)PCRE2_NO_UTF_CHECK, &code, &at, NULL);
    if (!compiled) {
        PCRE2_UCHAR why[120];
        pcre2_get_error_message(code, why, sizeof why);
        error_set(error, STATUS_LEXICON, "rule \"%.*s\": %s", SLICE_ARG(name), (char *)why);
        if (error && error->column == 0)
            error->column = (uint64_t)(pattern.ptr - line.ptr) + at + 1;
        return STATUS_LEXICON;
    }
    pcre2_jit_compile(compiled,
                      PCRE2_JIT_COMPLETE); /* where there is no JIT the interpreter does it */
    struct rule *rule = VEC_PUSH(&patterns->arena, &patterns->rules);
    rule->name = arena_string(&patterns->arena, name);
    rule->code = compiled;
    study(rule, pattern, options & ~(uint32_t)PCRE2_NO_UTF_CHECK);
    return STATUS_OK;
}

enum status patterns_compile(struct slice rules, const char *file_name, struct patterns **out,
                             struct error *error)
{
    struct patterns *patterns = calloc(1, sizeof *patterns);
    if (!patterns)
        abort();
    arena_init(&patterns->arena);
    map_init(&patterns->names, &patterns->arena);
    patterns->context = pcre2_match_context_create(NULL);
    pcre2_set_match_limit(patterns->context, MATCH_LIMIT);
    struct slice line;
    uint64_t number = 0;
    *out = NULL;
    while (slice_next_line(&rules, &line)) {
        number++;
        line = slice_trim(line);
        if (line.len == 0 || line.ptr[0] == '#')
            continue;
        enum status status = add_rule(patterns, line, error);
        if (status != STATUS_OK) {
            error_at(error, file_name, number, error ? error->column : 0);
            patterns_free(patterns);
            return status;
        }
    }
    *out = patterns;
    return STATUS_OK;
}

static pthread_key_t match_data_key;

static void match_data_free(void *data)
{
    pcre2_match_data_free(data);
}

static void match_data_key_make(void)
{
    if (pthread_key_create(&match_data_key, match_data_free) != 0)
        abort();
}

/* One per thread for all sets: a match is over before the next begins. Freed with its thread. */
static pcre2_match_data *match_data(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, match_data_key_make);
    pcre2_match_data *data = pthread_getspecific(match_data_key);
    if (!data) {
        data = pcre2_match_data_create(MOST_GROUPS + 1, NULL);
        pthread_setspecific(match_data_key, data);
    }
    return data;
}

/* What a subject is like, for may_match. */
struct look {
    struct byte_set bytes; /* those that it has; of letters in capitals the small ones too */
    uint32_t visible;      /* ASCII characters besides blanks: at most what a pattern counts */
};

static struct look look_at(struct slice subject, size_t from)
{
    struct look look = {.visible = 0};
    for (size_t i = from; i < subject.len; i++) {
        unsigned char byte = (unsigned char)subject.ptr[i];
        byte_set_add(&look.bytes, byte);
        look.visible += byte > ' ' && byte < 0x7f;
    }
    const uint64_t capitals = 0x7fffffe; /* A to Z in the second word; a to z stand 32 bits on */
    look.bytes.words[1] |= (look.bytes.words[1] & capitals) << 32;
    return look;
}

static bool is_covered(const struct byte_set *needed, const struct byte_set *present)
{
    uint64_t missing = 0;
    for (unsigned i = 0; i < 4; i++)
        missing |= needed->words[i] & ~present->words[i];
    return !missing;
}

static bool meet(const struct byte_set *a, const struct byte_set *b)
{
    uint64_t common = 0;
    for (unsigned i = 0; i < 4; i++)
        common |= a->words[i] & b->words[i];
    return common;
}

/* False only where the rule cannot match; most rules fail here. */
static bool may_match(const struct rule *rule, struct slice subject, size_t from,
                      const struct look *look)
{
    const struct need *need = &rule->need;
    if (from > subject.len || subject.len - from < need->shortest ||
        look->visible > need->read.most_visible)
        return false;
    if (need->at_start)
        return from == 0 && is_covered(&need->read.bytes, &look->bytes) &&
               (need->shortest == 0 || byte_set_has(&need->first, (unsigned char)subject.ptr[0]));
    return is_covered(&need->read.bytes, &look->bytes) &&
           (meet(&need->first, &look->bytes) || need->shortest == 0);
}

static bool try_rule(const struct patterns *patterns, const struct rule *rule, struct slice subject,
                     size_t from, struct pattern_match *match)
{
    pcre2_match_data *data = match_data();
    if (from > subject.len)
        return false;
    int got = pcre2_match(rule->code, (PCRE2_SPTR)(subject.ptr ? subject.ptr : ""), subject.len,
                          from, PCRE2_NO_UTF_CHECK, data, patterns->context);
    if (got < 0)
        return false;
    unsigned groups = got == 0 ? MOST_GROUPS + 1 : (unsigned)got;
    const PCRE2_SIZE *places = pcre2_get_ovector_pointer(data);
    memset(match, 0, sizeof *match);
    match->name = rule->name;
    match->span = (struct span){(uint32_t)places[0], (uint32_t)places[1]};
    for (unsigned i = 1; i < groups; i++) {
        if (places[2 * i] != PCRE2_UNSET)
            match->groups[i - 1] =
                (struct span){(uint32_t)places[2 * i], (uint32_t)places[2 * i + 1]};
    }
    return true;
}

bool patterns_first(const struct patterns *patterns, struct slice subject, size_t from,
                    struct pattern_match *match)
{
    struct look look = look_at(subject, from);
    for (uint32_t i = 0; i < patterns->rules.count; i++) {
        const struct rule *rule = &patterns->rules.items[i];
        if (may_match(rule, subject, from, &look) && try_rule(patterns, rule, subject, from, match))
            return true;
    }
    return false;
}

static bool is_named(const struct rule *rule, const char *prefix)
{
    return !prefix || strncmp(rule->name, prefix, strlen(prefix)) == 0;
}

bool patterns_next(const struct patterns *patterns, const char *prefix, struct slice subject,
                   size_t from, struct pattern_match *match)
{
    struct pattern_match one;
    struct look look = look_at(subject, from);
    bool found = false;
    for (uint32_t i = 0; i < patterns->rules.count; i++) {
        const struct rule *rule = &patterns->rules.items[i];
        if (is_named(rule, prefix) && may_match(rule, subject, from, &look) &&
            try_rule(patterns, rule, subject, from, &one) &&
            (!found || one.span.start < match->span.start)) {
            *match = one;
            found = true;
        }
    }
    return found;
}

bool patterns_any_but(const struct patterns *patterns, const char *prefix, struct slice subject)
{
    struct pattern_match match;
    struct look look = look_at(subject, 0);
    for (uint32_t i = 0; i < patterns->rules.count; i++) {
        const struct rule *rule = &patterns->rules.items[i];
        if (!is_named(rule, prefix) && may_match(rule, subject, 0, &look) &&
            try_rule(patterns, rule, subject, 0, &match))
            return true;
    }
    return false;
}

bool patterns_match_rule(const struct patterns *patterns, const char *name, struct slice subject,
                         size_t from, struct pattern_match *match)
{
    uint32_t number = map_get(&patterns->names, slice_of(name));
    return number != MAP_NONE &&
           try_rule(patterns, &patterns->rules.items[number], subject, from, match);
}
