/* The only user of PCRE2. Compiled code is shared; match data and the JIT stack belong to a thread. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "base/patterns.h"

#include "base/map.h"
#include "base/vec.h"

#include <pcre2.h>
#include <pthread.h>
#include <stdlib.h>

enum { MOST_GROUPS = 8, MATCH_LIMIT = 200000 };

struct rule {
    const char *name;
    pcre2_code *code;
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
    pcre2_code *compiled =
        pcre2_compile((PCRE2_SPTR)pattern.ptr, pattern.len, options & ~(uint32_t)PCRE2_NO_UTF_CHECK, &code, &at, NULL);
    if (!compiled) {
        PCRE2_UCHAR why[120];
        pcre2_get_error_message(code, why, sizeof why);
        error_set(error, STATUS_LEXICON, "rule \"%.*s\": %s", SLICE_ARG(name), (char *)why);
        if (error && error->column == 0)
            error->column = (uint64_t)(pattern.ptr - line.ptr) + at + 1;
        return STATUS_LEXICON;
    }
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE); /* where there is no JIT the interpreter does it */
    struct rule *rule = VEC_PUSH(&patterns->arena, &patterns->rules);
    rule->name = arena_string(&patterns->arena, name);
    rule->code = compiled;
    return STATUS_OK;
}

enum status patterns_compile(struct slice rules, const char *file_name, struct patterns **out, struct error *error)
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

static bool try_rule(const struct patterns *patterns, const struct rule *rule, struct slice subject, size_t from,
                     struct pattern_match *match)
{
    pcre2_match_data *data = match_data();
    if (from > subject.len)
        return false;
    int got = pcre2_match(rule->code, (PCRE2_SPTR)(subject.ptr ? subject.ptr : ""), subject.len, from,
                          PCRE2_NO_UTF_CHECK, data, patterns->context);
    if (got < 0)
        return false;
    unsigned groups = got == 0 ? MOST_GROUPS + 1 : (unsigned)got;
    const PCRE2_SIZE *places = pcre2_get_ovector_pointer(data);
    memset(match, 0, sizeof *match);
    match->name = rule->name;
    match->span = (struct span){(uint32_t)places[0], (uint32_t)places[1]};
    for (unsigned i = 1; i < groups; i++) {
        if (places[2 * i] != PCRE2_UNSET)
            match->groups[i - 1] = (struct span){(uint32_t)places[2 * i], (uint32_t)places[2 * i + 1]};
    }
    return true;
}

bool patterns_first(const struct patterns *patterns, struct slice subject, size_t from, struct pattern_match *match)
{
    for (uint32_t i = 0; i < patterns->rules.count; i++) {
        if (try_rule(patterns, &patterns->rules.items[i], subject, from, match))
            return true;
    }
    return false;
}

bool patterns_next(const struct patterns *patterns, struct slice subject, size_t from, struct pattern_match *match)
{
    struct pattern_match one;
    bool found = false;
    for (uint32_t i = 0; i < patterns->rules.count; i++) {
        if (try_rule(patterns, &patterns->rules.items[i], subject, from, &one) &&
            (!found || one.span.start < match->span.start)) {
            *match = one;
            found = true;
        }
    }
    return found;
}

unsigned patterns_count(const struct patterns *patterns)
{
    return patterns->rules.count;
}

bool patterns_match_rule(const struct patterns *patterns, const char *name, struct slice subject, size_t from,
                         struct pattern_match *match)
{
    uint32_t number = map_get(&patterns->names, slice_of(name));
    return number != MAP_NONE && try_rule(patterns, &patterns->rules.items[number], subject, from, match);
}
