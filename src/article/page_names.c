/* A class attribute in, what its words tell out. See page_names.h. */
#include "article/page_names.h"

#include <strings.h>

#define NAME_MAX_BYTES 1000

static bool is_letter(char byte)
{
    return ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

static enum element_kind kind_of_column(struct slice column)
{
    static const struct {
        const char *name;
        enum element_kind kind;
    } kinds[] = {
        {"article", KIND_ARTICLE}, {"content", KIND_CONTENT}, {"weak", KIND_WEAK},
        {"never", KIND_NEVER},     {"caption", KIND_CAPTION},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (slice_is(column, kinds[i].name))
            return kinds[i].kind;
    return KIND_PLAIN;
}

struct page_names page_names_read(struct arena *arena, struct slice table)
{
    struct page_names names = {0};
    struct slice line, word, kind, whole;
    while (slice_next_line(&table, &line)) {
        if (!slice_next_part(&line, '\t', &word) || !slice_next_part(&line, '\t', &kind) ||
            word.len == 0 || !is_letter(word.ptr[0]))
            continue;
        struct page_name entry = {.word = word, .kind = kind_of_column(kind)};
        entry.is_whole = slice_next_part(&line, '\t', &whole) && slice_is(whole, "whole");
        if (entry.kind != KIND_PLAIN)
            VEC_ADD(arena, &names.by_letter[(word.ptr[0] | 0x20) - 'a'], entry);
    }
    return names;
}

/* Does the word stand at `at`, where a part of the name begins? */
static bool stands_at(const struct page_name *entry, struct slice name, size_t at)
{
    size_t length = entry->word.len;
    if (at + length > name.len || strncasecmp(name.ptr + at, entry->word.ptr, length) != 0)
        return false;
    char behind = at + length < name.len ? name.ptr[at + length] : ' ';
    return !entry->is_whole || !is_letter(behind) ||
           (behind < 'a' && name.ptr[at + length - 1] >= 'a');
}

/* "hasSidebar", "with-ads", "no-comments" tell of the page, not of the element. */
static bool is_told_of_page(struct slice name, size_t at)
{
    static const char *const before[] = {"has",     "with", "no",   "is",
                                         "without", "show", "hide", "under"};
    while (at > 0 && !is_letter(name.ptr[at - 1]) && name.ptr[at - 1] != ' ')
        at--;
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        size_t length = strlen(before[i]);
        if (at >= length && strncasecmp(name.ptr + at - length, before[i], length) == 0 &&
            (at == length || !is_letter(name.ptr[at - length - 1])))
            return true;
    }
    return false;
}

/* What the part of a name that begins at `at` tells; `best` is what the parts before it told. */
static enum element_kind kind_of_part(const struct page_names *names, struct slice name, size_t at,
                                      enum element_kind best)
{
    unsigned letter = (unsigned)(name.ptr[at] | 0x20) - 'a';
    for (uint32_t i = 0; i < names->by_letter[letter].count; i++) {
        const struct page_name *entry = &names->by_letter[letter].items[i];
        if (!stands_at(entry, name, at))
            continue;
        if (is_told_of_page(name, at))
            return best;
        if (entry->kind == KIND_ARTICLE)
            return KIND_ARTICLE;
        if (best == KIND_PLAIN || entry->kind == KIND_NEVER)
            best = entry->kind;
    }
    return best;
}

/* WordPress writes a post's keywords into its classes: "hentry category-news tag-cookie-law". They
 * tell what it is about. The length of such a class at `at`, else 0. */
static size_t keyword_length(struct slice name, size_t at)
{
    static const char *const signs[] = {"tag-", "category-"};
    if (at > 0 && name.ptr[at - 1] != ' ')
        return 0;
    struct slice rest = {name.ptr + at, name.len - at};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (slice_starts_with(rest, slice_of(signs[i])))
            return slice_find(rest, SLICE(" "), 0);
    return 0;
}

/* Parts of a name begin at its beginning, behind a sign, or with a capital behind a small letter.
 */
enum element_kind page_names_kind(const struct page_names *names, struct slice name)
{
    enum element_kind best = KIND_PLAIN;
    bool is_post = slice_find(name, SLICE("hentry"), 0) < name.len ||
                   slice_find(name, SLICE("type-post"), 0) < name.len;
    for (size_t at = 0; at < name.len && at < NAME_MAX_BYTES && best != KIND_ARTICLE; at++) {
        at += is_post ? keyword_length(name, at) : 0;
        if (at >= name.len)
            break;
        bool is_border = at == 0 || !is_letter(name.ptr[at - 1]) ||
                         (name.ptr[at] < 'a' && name.ptr[at - 1] >= 'a');
        if (is_border && is_letter(name.ptr[at]))
            best = kind_of_part(names, name, at, best);
    }
    return best;
}
