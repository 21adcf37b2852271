/* runut article: documents in, what was taken as their articles out, and why. */
#include "cli/command.h"

#include "report/report.h"

#include <jansson.h>
#include <stdlib.h>

static const char *kind_name(enum block_kind kind)
{
    static const char *const names[] = {
        [BLOCK_TITLE] = "title",        [BLOCK_PARAGRAPH] = "keep", [BLOCK_CAPTION] = "caption",
        [BLOCK_DATELINE_TIME] = "date", [BLOCK_DROPPED] = "drop",
    };
    return names[kind];
}

static void print_slice(struct slice text)
{
    plain(text);
    fwrite(text.ptr ? text.ptr : "", 1, text.len, stdout);
}

/* One line for each block: what became of it, by which rule, how it begins. */
static void print_explanation(const struct article *article)
{
    for (uint32_t i = 0; i < article->blocks.count; i++) {
        const struct article_block *block = &article->blocks.items[i];
        size_t shown = block->text.len < 100 ? block->text.len : 100;
        while (shown > 0 && shown < block->text.len &&
               ((unsigned char)block->text.ptr[shown] & 0xC0) == 0x80)
            shown--;
        printf("%-8s %-24s ", kind_name(block->kind), block->rule ? block->rule : "");
        plain(block->text);
        for (size_t b = 0; b < shown; b++)
            putchar(block->text.ptr[b] == '\n' ? ' ' : block->text.ptr[b]);
        puts(shown < block->text.len ? "…" : "");
    }
    puts("");
}

static bool print_names(const char *label, const struct slice *names, uint32_t count)
{
    if (count == 0 || names[0].len == 0)
        return false;
    printf("%s", label);
    for (uint32_t i = 0; i < count; i++)
        printf("%s%.*s", i ? ", " : "", SLICE_ARG(plain(names[i])));
    puts("");
    return true;
}

static bool print_when(const char *label, struct civil date, enum article_basis basis)
{
    char when[32];
    civil_format(date, when);
    return when[0] && printf("%s %s (%s)\n", label, when, article_basis_name(basis)) > 0;
}

/* What is known of the article, a line each. */
static void print_head(const struct article *article)
{
    bool any = print_names("By ", article->authors.items, article->authors.count);
    any |= print_names("Edited by ", article->editors.items, article->editors.count);
    any |= print_when("Published", article->published, article->published_basis);
    any |= print_when("Modified", article->modified, ARTICLE_BASIS_METADATA);
    any |= print_names("", &article->publisher, 1);
    any |= print_names("Section: ", &article->section, 1);
    if (article->canonical_url.len > 0)
        any |= printf("<%.*s>\n", SLICE_ARG(plain(article->canonical_url))) > 0;
    if (any)
        puts("");
}

static void print_text(const struct article *article, bool is_markdown)
{
    if (article->title.len > 0)
        printf("%s%.*s\n\n", is_markdown ? "# " : "", SLICE_ARG(plain(article->title)));
    if (is_markdown)
        print_head(article);
    print_slice(slice_trim(article->text));
    puts("");
    for (uint32_t i = 0; is_markdown && i < article->captions.count; i++)
        printf("%s> %.*s\n", i ? "" : "\n", SLICE_ARG(plain(article->captions.items[i])));
}

/* Names of files may be any bytes: what is no text is null too. */
static json_t *text_or_null(struct slice text)
{
    json_t *value = text.len ? json_stringn(text.ptr, text.len) : NULL;
    return value ? value : json_null();
}

static json_t *json_list(const struct slice *texts, uint32_t count)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(list, text_or_null(texts[i]));
    return list;
}

static json_t *json_when(struct civil date, enum article_basis basis)
{
    char when[32];
    civil_format(date, when);
    return when[0] ? json_pack("{s:s, s:s, s:s}", "value", when, "precision",
                               precision_name(date.precision), "basis", article_basis_name(basis))
                   : json_null();
}

static void put_json(const struct source_doc *doc, const struct article *article, bool explain)
{
    json_t *root = json_object();
    json_object_set_new(root, "path", text_or_null(doc->path));
    json_object_set_new(root, "title", text_or_null(article->title));
    json_object_set_new(root, "authors", json_list(article->authors.items, article->authors.count));
    json_object_set_new(root, "editors", json_list(article->editors.items, article->editors.count));
    json_object_set_new(root, "basis",
                        json_pack("{s:s, s:s}", "title", article_basis_name(article->title_basis),
                                  "authors", article_basis_name(article->authors_basis)));
    json_object_set_new(root, "published", json_when(article->published, article->published_basis));
    json_object_set_new(root, "modified", json_when(article->modified, ARTICLE_BASIS_METADATA));
    json_object_set_new(root, "publisher", text_or_null(article->publisher));
    json_object_set_new(root, "site", text_or_null(article->site));
    json_object_set_new(root, "section", text_or_null(article->section));
    json_object_set_new(root, "language", text_or_null(article->language));
    json_object_set_new(root, "canonical_url", text_or_null(article->canonical_url));
    json_object_set_new(root, "dateline_place", text_or_null(article->dateline_place));
    json_object_set_new(root, "credit", text_or_null(article->credit));
    json_object_set_new(root, "text", text_or_null(article->text));
    json_object_set_new(root, "captions",
                        json_list(article->captions.items, article->captions.count));
    json_t *blocks = json_array();
    for (uint32_t i = 0; explain && i < article->blocks.count; i++) {
        const struct article_block *block = &article->blocks.items[i];
        json_t *item = json_object();
        json_object_set_new(item, "kind", json_string(kind_name(block->kind)));
        json_object_set_new(item, "rule", block->rule ? json_string(block->rule) : json_null());
        json_object_set_new(item, "text", text_or_null(block->text));
        json_array_append_new(blocks, item);
    }
    if (explain)
        json_object_set(root, "blocks", blocks);
    json_decref(blocks);
    json_object_set_new(root, "warnings",
                        json_list(article->warnings.items, article->warnings.count));
    print_json(root, JSON_COMPACT);
}

enum shape { SHAPE_TEXT, SHAPE_MARKDOWN, SHAPE_JSON };

static enum shape shape_of(const char *format)
{
    bool is_json = format && strcmp(format, "json") == 0;
    return is_json                                     ? SHAPE_JSON
           : format && strcmp(format, "markdown") == 0 ? SHAPE_MARKDOWN
                                                       : SHAPE_TEXT;
}

/* One document after the other; a failure is told and the next comes. */
static int print_all(const struct command_line *line, struct source *source,
                     const struct engine *engine, enum shape shape)
{
    struct arena arena;
    struct source_doc doc;
    struct error error;
    int code = EXIT_OK;
    bool is_first = true;
    arena_init(&arena);
    error = (struct error)ERROR_NONE;
    for (;;) {
        arena_clear(&arena);
        enum source_event event = source_next(source, &arena, &doc, &error);
        if (event == SOURCE_END)
            break;
        struct article article;
        if (event == SOURCE_PROBLEM ||
            engine_article(engine, &doc, &arena, &article, &error) != STATUS_OK) {
            if (event != SOURCE_PROBLEM)
                error_at(&error, doc.path.len ? arena_string(&arena, doc.path) : NULL, doc.line, 0);
            complain_error(&error);
            code = EXIT_SOME_FAILED;
            continue;
        }
        if (shape == SHAPE_JSON) {
            put_json(&doc, &article, line->settings.explain);
            continue;
        }
        if (!is_first)
            puts("\n----\n");
        is_first = false;
        if (line->settings.explain)
            print_explanation(&article);
        print_text(&article, shape == SHAPE_MARKDOWN);
        for (uint32_t i = 0; i < article.warnings.count; i++)
            complain("%.*s: %.*s", SLICE_ARG(doc.path), SLICE_ARG(article.warnings.items[i]));
    }
    arena_release(&arena);
    return code;
}

static int run_article(const struct command_line *line)
{
    int code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    struct source *source = source_from_line(line);
    code = print_all(line, source, engine, shape_of(line->settings.format));
    source_free(source);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"from",     "files-from", "format", "explain",
                                      "lexicons", "no-mask",    NULL};

const struct command command_article = {
    .name = "article",
    .arguments = "[FILE…|-]",
    .summary = "Print what was taken as the article, and why",
    .details =
        "Prints the headline and the text of each document without menus, links to other reports,\n"
        "bylines and the like. --explain shows for each line or block of the page whether it was "
        "kept\n"
        "and the rule that decided. --format markdown adds what is known about the article; json "
        "has it all.",
    .options = options,
    .formats = "text, markdown, json",
    .run = run_article,
};
