/* The only user of PCRE2. Compiled code is shared; match data and the JIT stack belong to a thread.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "base/patterns.h"

#include "base/map.h"
#include "base/pattern_filter.h"
#include "base/vec.h"

#include <pcre2.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

enum { MOST_GROUPS = 8, MATCH_LIMIT = 200000 };

#define NOT_TRIED UINT32_MAX

struct rule {
    const char *name;
    struct slice pattern;
    uint32_t options;
    pcre2_code *code;      /* NULL: not tried yet */
    atomic_bool *is_ready; /* the code is made; before that nobody may match */
    struct need need;
};

struct patterns {
    struct arena arena;
    struct map names, kind_numbers;
    VEC(struct rule) rules;
    VEC(struct pattern_kind) kinds;
    struct pattern_filter *filter;
    pcre2_match_context *context;
    pthread_mutex_t *making; /* codes */
};

void patterns_free(struct patterns *patterns)
{
    if (!patterns)
        return;
    for (uint32_t i = 0; i < patterns->rules.count; i++)
        pcre2_code_free(patterns->rules.items[i].code);
    pcre2_match_context_free(patterns->context);
    pthread_mutex_destroy(patterns->making);
    arena_release(&patterns->arena);
    free(patterns);
}

static unsigned char other_case(int byte)
{
    bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return (unsigned char)(letter ? byte ^ 0x20 : byte);
}

/* What a loose pattern tells of the rule that it was made of. */
static void study(struct need *need, const pcre2_code *loose)
{
    const unsigned char *bitmap = NULL;
    uint32_t type = 0, unit = 0;
    pcre2_pattern_info(loose, PCRE2_INFO_MINLENGTH, &need->shortest);
    pcre2_pattern_info(loose, PCRE2_INFO_LASTCODETYPE, &type);
    pcre2_pattern_info(loose, PCRE2_INFO_LASTCODEUNIT, &unit);
    if (type == 1 && unit < 0x80)
        byte_set_add(&need->read.bytes, (unsigned char)pattern_small_letter((char)unit));
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
}

/* PCRE2 studies beginnings only of patterns that are not anchored and ask for no properties of
 * Unicode. So a rule is read without its "^" and with \w, \d, \s as ASCII has them; whatever lies
 * beyond ASCII may begin a match then. The rule itself is compiled when it is first tried, as most
 * never are. */
static bool study_loosely(struct rule *rule)
{
    struct need *need = &rule->need;
    unsigned skip = need->read.at_start;
    int failed;
    PCRE2_SIZE at;
    need->first = (struct byte_set){{UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}};
    pcre2_code *loose =
        pcre2_compile((PCRE2_SPTR)rule->pattern.ptr + skip, rule->pattern.len - skip,
                      rule->options & ~(uint32_t)PCRE2_UCP, &failed, &at, NULL);
    if (!loose)
        return false;
    study(need, loose);
    pcre2_code_free(loose);
    return true;
}

/* NULL where it is no pattern: `code` and `at` tell why. */
static pcre2_code *compile(const struct rule *rule, int *code, PCRE2_SIZE *at)
{
    return pcre2_compile((PCRE2_SPTR)rule->pattern.ptr, rule->pattern.len, rule->options, code, at,
                         NULL);
}

static void add_to_kind(struct patterns *patterns, struct slice name, const struct rule *rule)
{
    struct slice word;
    bool is_new;
    slice_next_part(&name, '.', &word);
    uint32_t number = map_intern(&patterns->kind_numbers, word, &is_new);
    if (is_new)
        VEC_ADD(&patterns->arena, &patterns->kinds, (struct pattern_kind){.first = {{0}}});
    struct pattern_kind *kind = &patterns->kinds.items[number];
    rule_set_add(&kind->rules, (uint32_t)(rule - patterns->rules.items));
    byte_set_join(&kind->first, &rule->need.first);
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
    if (patterns->rules.count == PATTERN_RULES_MAX)
        return error_set(error, STATUS_LEXICON, "more than %u rules", PATTERN_RULES_MAX);
    struct rule *rule = VEC_PUSH(&patterns->arena, &patterns->rules);
    rule->name = arena_string(&patterns->arena, name);
    rule->pattern = arena_dup(&patterns->arena, pattern);
    rule->options = PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS;
    if (slice_starts_with(pattern, SLICE("(?-i)")))
        rule->options &= ~(uint32_t)PCRE2_CASELESS;
    rule->is_ready = ARENA_NEW(&patterns->arena, atomic_bool);
    rule->need.read = pattern_needs(&patterns->arena, rule->pattern);
    int code;
    PCRE2_SIZE at;
    if (!study_loosely(rule) && !(rule->code = compile(rule, &code, &at))) {
        PCRE2_UCHAR why[120];
        pcre2_get_error_message(code, why, sizeof why);
        error_set(error, STATUS_LEXICON, "rule \"%.*s\": %s", SLICE_ARG(name), (char *)why);
        if (error && error->column == 0)
            error->column = (uint64_t)(pattern.ptr - line.ptr) + at + 1;
        return STATUS_LEXICON;
    }
    add_to_kind(patterns, name, rule);
    return STATUS_OK;
}

static void make_filter(struct patterns *patterns)
{
    uint32_t count = patterns->rules.count;
    const struct need **needs = ARENA_ARRAY(&patterns->arena, const struct need *, count);
    for (uint32_t i = 0; i < count; i++)
        needs[i] = &patterns->rules.items[i].need;
    patterns->filter = pattern_filter_new(&patterns->arena, needs, count);
}

enum status patterns_compile(struct slice rules, const char *file_name, struct patterns **out,
                             struct error *error)
{
    struct patterns *patterns = calloc(1, sizeof *patterns);
    if (!patterns)
        abort();
    arena_init(&patterns->arena);
    map_init(&patterns->names, &patterns->arena);
    map_init(&patterns->kind_numbers, &patterns->arena);
    patterns->context = pcre2_match_context_create(NULL);
    pcre2_set_match_limit(patterns->context, MATCH_LIMIT);
    patterns->making = ARENA_NEW(&patterns->arena, pthread_mutex_t);
    pthread_mutex_init(patterns->making, NULL);
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
    make_filter(patterns);
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

/* Where there is no JIT the interpreter does it. */
static void make_ready(const struct patterns *patterns, struct rule *rule)
{
    int code;
    PCRE2_SIZE at;
    pthread_mutex_lock(patterns->making);
    if (!atomic_load_explicit(rule->is_ready, memory_order_relaxed)) {
        if (!rule->code)
            rule->code = compile(rule, &code, &at);
        if (rule->code)
            pcre2_jit_compile(rule->code, PCRE2_JIT_COMPLETE);
    }
    atomic_store_explicit(rule->is_ready, true, memory_order_release);
    pthread_mutex_unlock(patterns->making);
}

static bool try_rule(const struct patterns *patterns, struct rule *rule, struct slice subject,
                     size_t from, struct pattern_match *match)
{
    pcre2_match_data *data = match_data();
    if (from > subject.len)
        return false;
    if (!atomic_load_explicit(rule->is_ready, memory_order_acquire))
        make_ready(patterns, rule);
    if (!rule->code)
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

struct rule_set patterns_possible(const struct patterns *patterns, struct slice subject)
{
    return pattern_filter_run(patterns->filter, subject);
}

bool patterns_first_of(const struct patterns *patterns, const struct rule_set *possible,
                       struct slice subject, struct pattern_match *match)
{
    RULE_SET_EACH (i, possible) {
        if (try_rule(patterns, &patterns->rules.items[i], subject, 0, match))
            return true;
    }
    return false;
}

bool patterns_first(const struct patterns *patterns, struct slice subject,
                    struct pattern_match *match)
{
    struct rule_set possible = patterns_possible(patterns, subject);
    return patterns_first_of(patterns, &possible, subject, match);
}

struct pattern_sets {
    struct pattern_filter *filter;
    uint32_t count;
    uint32_t *starts; /* where each set's rules begin among all; one more for their end */
};

enum status pattern_sets_join(struct arena *arena, const struct patterns *const *sets,
                              uint32_t count, struct pattern_sets **out, struct error *error)
{
    const struct need *needs[PATTERN_RULES_MAX];
    struct pattern_sets *joined = ARENA_NEW(arena, struct pattern_sets);
    uint32_t rules = 0;
    joined->count = count;
    joined->starts = ARENA_ARRAY(arena, uint32_t, count + 1);
    for (uint32_t s = 0; s < count; s++) {
        if (sets[s]->rules.count > PATTERN_RULES_MAX - rules)
            return error_set(error, STATUS_LEXICON, "more than %u rules for lines",
                             PATTERN_RULES_MAX);
        for (uint32_t i = 0; i < sets[s]->rules.count; i++)
            needs[rules++] = &sets[s]->rules.items[i].need;
        joined->starts[s + 1] = rules;
    }
    const struct need **kept = ARENA_ARRAY(arena, const struct need *, rules);
    memcpy(kept, needs, rules * sizeof *kept);
    joined->filter = pattern_filter_new(arena, kept, rules);
    *out = joined;
    return STATUS_OK;
}

void pattern_sets_possible(const struct pattern_sets *sets, struct slice subject,
                           struct rule_set *possible)
{
    struct rule_set all = pattern_filter_run(sets->filter, subject);
    memset(possible, 0, sets->count * sizeof *possible);
    uint32_t s = 0;
    RULE_SET_EACH (i, &all) {
        while (i >= sets->starts[s + 1])
            s++;
        rule_set_add(&possible[s], i - sets->starts[s]);
    }
}

const struct pattern_kind *patterns_kind(const struct patterns *patterns, const char *word)
{
    static const struct pattern_kind none;
    uint32_t number = map_get(&patterns->kind_numbers, slice_of(word));
    return number == MAP_NONE ? &none : &patterns->kinds.items[number];
}

void patterns_walk_begin(struct pattern_walk *walk, const struct patterns *patterns,
                         const struct rule_set *possible, struct slice subject)
{
    walk->patterns = patterns;
    walk->subject = subject;
    walk->rules = possible ? *possible : patterns_possible(patterns, subject);
    RULE_SET_EACH (i, &walk->rules)
        walk->starts[i] = NOT_TRIED;
}

/* Where a rule's next match begins is known from its last try, unless the walk has passed it. */
static bool next_of_rule(struct pattern_walk *walk, uint32_t i, size_t from,
                         struct pattern_match *match)
{
    if (walk->starts[i] != NOT_TRIED && walk->starts[i] >= from)
        from = walk->starts[i];
    if (!try_rule(walk->patterns, &walk->patterns->rules.items[i], walk->subject, from, match)) {
        rule_set_remove(&walk->rules, i);
        return false;
    }
    walk->starts[i] = match->span.start;
    return true;
}

bool patterns_walk_next(struct pattern_walk *walk, size_t from, struct pattern_match *match)
{
    struct pattern_match one;
    bool found = false;
    RULE_SET_EACH (i, &walk->rules) {
        bool is_behind = found && walk->starts[i] != NOT_TRIED && walk->starts[i] >= from &&
                         walk->starts[i] >= match->span.start;
        if (!is_behind && next_of_rule(walk, i, from, &one) &&
            (!found || one.span.start < match->span.start)) {
            *match = one;
            found = true;
        }
    }
    return found;
}

bool patterns_match_rule(const struct patterns *patterns, const char *name, struct slice subject,
                         size_t from, struct pattern_match *match)
{
    uint32_t number = map_get(&patterns->names, slice_of(name));
    return number != MAP_NONE &&
           try_rule(patterns, &patterns->rules.items[number], subject, from, match);
}
