/* A line in, its kind of leftover out. See furniture.h. */
#include "article/furniture.h"

#include "base/fold.h"
#include "base/utf8.h"

#define LINE_MAX_BYTES 600
#define NAMES_MAX 12
#define NAME_MAX_BYTES 80

#define PIECES "inline"
#define EDITORS "editor."

static enum furniture kind_of_rule(const char *name)
{
    static const struct {
        const char *prefix;
        enum furniture kind;
    } kinds[] = {
        {"drop.", FURNITURE_DROP},       {"wall.", FURNITURE_DROP},   {"head.", FURNITURE_HEAD},
        {"next.", FURNITURE_NEXT},       {"end.", FURNITURE_END},     {"byline.", FURNITURE_BYLINE},
        {"caption.", FURNITURE_CAPTION}, {EDITORS, FURNITURE_BYLINE},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strncmp(name, kinds[i].prefix, strlen(kinds[i].prefix)) == 0)
            return kinds[i].kind;
    return FURNITURE_NONE;
}

struct furniture_verdict furniture_judge(const struct patterns *rules,
                                         const struct rule_set *possible, struct slice line)
{
    struct furniture_verdict verdict = {.kind = FURNITURE_NONE};
    struct pattern_match match;
    if (line.len == 0)
        return verdict;
    struct rule_set left = possible ? *possible : patterns_possible(rules, line);
    const struct rule_set *pieces = &patterns_kind(rules, PIECES)->rules;
    verdict.pieces = rule_set_common(left, pieces);
    left = rule_set_without(left, pieces);
    if (line.len > LINE_MAX_BYTES || !patterns_first_of(rules, &left, line, &match))
        return verdict;
    verdict.kind = kind_of_rule(match.name);
    if (verdict.kind != FURNITURE_NONE) {
        verdict.rule = match.name;
        bool is_of_editors = strncmp(match.name, EDITORS, strlen(EDITORS)) == 0;
        if (!is_of_editors)
            verdict.authors = slice_trim(slice_sub(line, match.groups[0]));
        verdict.editors = slice_trim(slice_sub(line, match.groups[is_of_editors ? 0 : 1]));
    }
    return verdict;
}

bool furniture_is_wall(const char *rule)
{
    return rule && strncmp(rule, "wall.", strlen("wall.")) == 0;
}

void furniture_pieces_begin(struct furniture_pieces *pieces, const struct patterns *rules,
                            const struct furniture_verdict *verdict, struct slice line)
{
    struct rule_set possible = {{0}};
    pieces->from = 0;
    if (verdict) {
        possible = verdict->pieces;
    } else if (rules) {
        possible = patterns_possible(rules, line);
        possible = rule_set_common(possible, &patterns_kind(rules, PIECES)->rules);
    }
    patterns_walk_begin(&pieces->walk, rules, &possible, line);
}

bool furniture_pieces_next(struct furniture_pieces *pieces, struct pattern_match *match)
{
    struct slice line = pieces->walk.subject;
    while (pieces->from <= line.len && patterns_walk_next(&pieces->walk, pieces->from, match)) {
        pieces->from = match->span.end;
        if (match->span.end > match->span.start)
            return true;
        pieces->from++;
        while (pieces->from < line.len && ((unsigned char)line.ptr[pieces->from] & 0xC0) == 0x80)
            pieces->from++;
    }
    return false;
}

/* Where the next separator between names begins, and how long it is; false where none follows. */
static bool next_separator(struct slice names, size_t from, size_t *at, size_t *length)
{
    static const char *const separators[] = {",", ";", "|", "/", " dan ", " and ", " & ", "•"};
    bool found = false;
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        size_t place = slice_find(names, slice_of(separators[i]), from);
        if (place < names.len && (!found || place < *at)) {
            *at = place;
            *length = strlen(separators[i]);
            found = true;
        }
    }
    return found;
}

void furniture_split_names(struct arena *arena, struct slice names, struct name_list *out)
{
    size_t from = 0;
    while (from < names.len && out->names.count < NAMES_MAX) {
        size_t at = names.len, length = 0;
        next_separator(names, from, &at, &length);
        struct slice name = slice_trim((struct slice){names.ptr + from, at - from});
        bool is_known = false;
        for (uint32_t i = 0; i < out->names.count; i++)
            is_known = is_known || slice_equal(out->names.items[i], name);
        size_t first = 0;
        if (name.len > 1 && name.len <= NAME_MAX_BYTES && !is_known &&
            fold_is_letter(utf8_next(name, &first)))
            VEC_ADD(arena, &out->names, name);
        from = at + length;
    }
}

void furniture_take_names(struct arena *arena, const struct furniture_verdict *verdict,
                          struct bylines *out)
{
    if (verdict->kind != FURNITURE_BYLINE)
        return;
    furniture_split_names(arena, verdict->authors, &out->authors);
    furniture_split_names(arena, verdict->editors, &out->editors);
}
