/* runut lexicon check | find WORD…: is what a journalist wrote in order, and what does a word mean
 * to runut? */
#include "cli/command.h"

#include "base/fold.h"
#include "base/map.h"
#include "recognize/recognize.h"
#include "timeline/exchange.h"
#include "timeline/phrases.h"

#include <stdlib.h>

/* Words of a class that take different parts in the grammar ("lalu" moves a unit and counts back)
 * may share a form. Of titles only one is read, whatever their kinds. */
static bool take_different_parts(const struct lex_entry *a, const struct lex_entry *b)
{
    if (a->class == LEX_TITLE)
        return false;
    static const char *const parts[] = {"kind", "side", "pos", "what", "type"};
    for (unsigned i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *left = lex_attr(a, parts[i]), *right = lex_attr(b, parts[i]);
        if (left && right && strcmp(left, right) != 0)
            return true;
    }
    return false;
}

/* Another form that two entries of one class share in one language is read as the first of them:
 * never meant; nor is one that stands twice in an entry. */
static unsigned check_shared_forms(const struct lexicon *lexicon, struct arena *arena)
{
    unsigned troubles = 0;
    struct map seen;
    map_init(&seen, arena);
    for (uint32_t i = 0; i < lexicon_form_count(lexicon); i++) {
        struct lex_form_view form = lexicon_form(lexicon, i);
        const struct lex_entry *entry = form.entry, *other;
        bool is_title = entry->class == LEX_TITLE; /* in any language, in any letters */
        struct slice letters = is_title ? fold(arena, form.text) : form.text;
        struct slice key = arena_printf(arena, "%u %u %.*s", entry->class,
                                        is_title ? LANG_UND : form.lang, SLICE_ARG(letters));
        uint32_t before = map_get(&seen, key);
        if (before == MAP_NONE) {
            map_set(&seen, key, i);
        } else if ((other = lexicon_form(lexicon, before).entry) == entry) {
            printf("%s:%u: \"%.*s\" stands twice in \"%s\"\n", entry->file, entry->line,
                   SLICE_ARG(form.text), entry->id);
            troubles++;
        } else if (!take_different_parts(other, entry)) {
            printf("%s:%u: \"%.*s\" (%s) stands at \"%s\" too (%s:%u)\n", entry->file, entry->line,
                   SLICE_ARG(form.text), lex_class_name(entry->class), other->id, other->file,
                   other->line);
            troubles++;
        }
    }
    return troubles;
}

static unsigned check_empty_entries(const struct lexicon *lexicon)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries(lexicon, &entries);
    unsigned troubles = 0;
    for (size_t i = 0; i < count; i++) {
        if (!entries[i]->name[LANG_UND]) {
            printf("%s:%u: \"%s\" has no form\n", entries[i]->file, entries[i]->line,
                   entries[i]->id);
            troubles++;
        }
    }
    return troubles;
}

/* Names that a reader sees in both languages. */
static unsigned check_both_languages(const struct lexicon *lexicon)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries(lexicon, &entries);
    unsigned troubles = 0;
    for (size_t i = 0; i < count; i++) {
        const struct lex_entry *entry = entries[i];
        if (entry->class == LEX_FIELD && (!entry->name[LANG_ID] || !entry->name[LANG_EN])) {
            printf("%s:%u: field \"%s\" has no name in %s\n", entry->file, entry->line, entry->id,
                   entry->name[LANG_ID] ? "English" : "Indonesian");
            troubles++;
        }
    }
    return troubles;
}

static unsigned complain_entry(const struct lex_entry *entry, const char *what)
{
    printf("%s:%u: \"%s\" %s\n", entry->file, entry->line, entry->id, what);
    return 1;
}

/* What an event's word asks for beside it (`near=`): as event_thing_at() of recognize/event_days.h
 * knows it. */
static bool is_thing(const struct lexicon *lexicon, const char *kind)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries(lexicon, &entries);
    for (size_t i = 0; i < count; i++) {
        if ((entries[i]->class == LEX_EVENT_THING && lex_is_kind(entries[i], kind)) ||
            (entries[i]->class == LEX_UNIT && lex_attr_is(entries[i], "unit", kind)))
            return true;
    }
    return strcmp(kind, "money") == 0;
}

static unsigned check_events(const struct lexicon *lexicon)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries(lexicon, &entries);
    unsigned troubles = 0;
    for (size_t i = 0; i < count; i++) {
        const char *near = entries[i]->class == LEX_EVENT ? lex_attr(entries[i], "near") : NULL;
        if (near && !is_thing(lexicon, near)) {
            printf("%s:%u: \"%s\" asks for near=%s, which is no kind of thing\n", entries[i]->file,
                   entries[i]->line, entries[i]->id, near);
            troubles++;
        }
    }
    return troubles;
}

/* What claims are held against is a number that somebody published on some day. */
static unsigned check_denominators(const struct lexicon *lexicon)
{
    const struct lex_entry *const *entries;
    size_t count = lexicon_entries(lexicon, &entries);
    unsigned troubles = 0;
    for (size_t i = 0; i < count; i++) {
        const struct lex_entry *entry = entries[i];
        struct civil dated;
        if (entry->class != LEX_DENOMINATOR)
            continue;
        const char *source = lex_attr(entry, "source"), *day = lex_attr(entry, "dated"),
                   *url = lex_attr(entry, "url");
        if (lex_attr_number(entry, "value", 0) <= 0 || lex_attr_number(entry, "year", 0) <= 0 ||
            !lex_attr(entry, "of"))
            troubles += complain_entry(entry, "needs value=, year= and of=");
        if (!source || !source[0])
            troubles += complain_entry(entry, "says in no source= who published it");
        if (!day || !civil_parse(slice_of(day), &dated))
            troubles += complain_entry(entry, "says in no dated= when it was published");
        if (!url || strncmp(url, "https://", 8) != 0)
            troubles += complain_entry(entry, "says in no url=https://… where that can be read");
    }
    return troubles;
}

/* Tables that are read only where they are needed. */
static unsigned check_tables(const struct lexicon *lexicon, struct arena *arena)
{
    struct phrases *phrases;
    struct exchange *rates;
    const struct count_weights *weights;
    struct error error = {0};
    if (phrases_load(arena, lexicon, &phrases, &error) == STATUS_OK &&
        exchange_load(arena, lexicon, &rates, &error) == STATUS_OK &&
        count_weights_read(arena, lexicon, &weights, &error) == STATUS_OK)
        return 0;
    complain_error(&error);
    return 1;
}

static int check(const struct lexicon *lexicon)
{
    const struct lex_entry *const *entries;
    struct arena arena;
    arena_init(&arena);
    unsigned troubles = check_shared_forms(lexicon, &arena) + check_empty_entries(lexicon) +
                        check_both_languages(lexicon) + check_events(lexicon) +
                        check_denominators(lexicon) + check_tables(lexicon, &arena);
    arena_release(&arena);
    if (troubles) {
        printf("%u troubles\n", troubles);
        return EXIT_LEXICON;
    }
    printf("%zu entries, %u forms, in order\n", lexicon_entries(lexicon, &entries),
           lexicon_form_count(lexicon));
    return EXIT_OK;
}

static void print_entry(const struct lexicon *lexicon, const struct lex_entry *entry)
{
    printf("%s:%u: %s \"%s\"", entry->file, entry->line, lex_class_name(entry->class), entry->id);
    for (uint32_t i = 0; i < entry->attribute_count; i++)
        printf(" %s=%s", entry->attributes[i].name, entry->attributes[i].value);
    putchar('\n');
    for (unsigned lang = 0; lang < 3; lang++) {
        const char *separator = lang == LANG_UND  ? "    any: "
                                : lang == LANG_ID ? "    id: "
                                                  : "    en: ";
        bool any = false;
        for (uint32_t i = 0; i < lexicon_form_count(lexicon); i++) {
            struct lex_form_view form = lexicon_form(lexicon, i);
            if (form.entry != entry || form.lang != (enum lang)lang)
                continue;
            printf("%s%.*s", any ? " | " : separator, SLICE_ARG(form.text));
            any = true;
        }
        if (any)
            putchar('\n');
    }
}

/* What the program itself would see: the words are read as a text of each language. */
static int find(const struct engine *engine, const char *phrase)
{
    const struct lexicon *lexicon = engine_lexicon(engine);
    struct vocabulary vocabulary = lexicon_vocabulary(lexicon);
    struct text_tools *tools = text_tools_new(&vocabulary);
    struct arena arena;
    struct map shown;
    bool found = false;
    arena_init(&arena);
    map_init(&shown, &arena);
    for (unsigned lang = LANG_ID; lang <= LANG_EN; lang++) {
        struct text text;
        struct lex_hits hits;
        if (text_build(tools, &arena, SLICE_EMPTY, slice_of(phrase), (enum lang)lang, &text,
                       NULL) != STATUS_OK)
            continue;
        lexicon_match(lexicon, &text, &arena, &hits);
        for (uint32_t i = 0; i < hits.list.count; i++) {
            const struct lex_entry *entry = hits.list.items[i].entry;
            bool is_new;
            map_intern(&shown, arena_printf(&arena, "%u", entry->number), &is_new);
            if (is_new)
                print_entry(lexicon, entry);
            found = true;
        }
    }
    if (!found)
        printf("\"%s\" means nothing to runut\n", phrase);
    arena_release(&arena);
    text_tools_free(tools);
    return found ? EXIT_OK : EXIT_SOME_FAILED;
}

static int run_lexicon(const struct command_line *line)
{
    int code;
    const char *what = line->argument_count ? line->arguments[0] : "";
    bool is_check = strcmp(what, "check") == 0 && line->argument_count == 1;
    bool is_find = strcmp(what, "find") == 0 && line->argument_count >= 2;
    if (!is_check && !is_find) {
        complain("lexicon takes \"check\", or \"find\" and words");
        return EXIT_USAGE;
    }
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    if (is_check)
        code = check(engine_lexicon(engine));
    for (size_t i = 1; is_find && i < line->argument_count; i++) {
        int one = find(engine, line->arguments[i]);
        code = one > code ? one : code;
    }
    engine_free(engine);
    return code;
}

static const char *const options[] = {"lexicons", NULL};

const struct command command_lexicon = {
    .name = "lexicon",
    .arguments = "check | find WORD…",
    .summary = "Check the lexicons, or tell what a word means and where it stands",
    .details = "`check` ends with status 3 where something is wrong; `find` with 1 where a word is "
               "unknown.",
    .options = options,
    .run = run_lexicon,
};
