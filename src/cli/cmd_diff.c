/* runut diff: what is new between two timelines. */
#include "cli/books.h"
#include "cli/output.h"
#include "cli/pen.h"
#include "render/compare.h"

/* The phrases are those of the engine's lexicon, in an arena of their own. */
struct showing {
    struct pen pen;
    struct arena arena;
    struct phrases *phrases;
    enum lang lang;
};

static struct slice word_of(struct showing *showing, const char *group, struct slice word)
{
    struct slice key = arena_printf(&showing->arena, "%s.%.*s", group, SLICE_ARG(word));
    struct slice shown = phrase_text(showing->phrases, showing->lang, key.ptr);
    return shown.len ? shown : word;
}

static void show_change(struct showing *showing, const struct change *change)
{
    static const char *const signs[] = {"+", "-", "~"};
    static const enum style styles[] = {STYLE_NAME, STYLE_FAINT, STYLE_WARNING};
    struct pen *pen = &showing->pen;
    pen_line(pen, 2);
    pen_words(pen, styles[change->way], signs[change->way]);
    pen_column(pen, 4);
    pen_text(pen, STYLE_FAINT, word_of(showing, "diff", slice_of(change->what)));
    pen_text(pen, STYLE_STRONG, change->words.in[showing->lang]);
    if (change->before.len)
        pen_text(pen, STYLE_PLAIN, word_of(showing, "status", change->before));
    if (change->way == CHANGE_OTHER)
        pen_words(pen, STYLE_PLAIN, "→");
    if (change->after.len)
        pen_text(pen, STYLE_PLAIN, word_of(showing, "status", change->after));
    pen_text(pen, STYLE_NAME, change->by);
    if (change->exact.len && change->way != CHANGE_GONE && change->exact.len < 200)
        pen_text(pen, STYLE_FAINT,
                 arena_printf(&showing->arena, "“%.*s”", SLICE_ARG(change->exact)));
    if (change->way != CHANGE_GONE)
        pen_text(pen, STYLE_FAINT, change->url);
}

static void show_changes(struct showing *showing, const struct change_list *changes)
{
    struct slice last = SLICE_EMPTY;
    for (uint32_t i = 0; i < changes->count; i++) {
        const struct change *change = &changes->items[i];
        if (i == 0 || !slice_equal(change->incident, last)) {
            if (i)
                pen_line(&showing->pen, 0);
            pen_text(&showing->pen, STYLE_HEADING, change->title.in[showing->lang]);
            pen_text(&showing->pen, STYLE_FAINT, change->incident);
        }
        last = change->incident;
        show_change(showing, change);
        if (i + 1 == changes->count || !slice_equal(changes->items[i + 1].incident, last))
            pen_line(&showing->pen, 0);
    }
    if (changes->count == 0) {
        pen_text(&showing->pen, STYLE_PLAIN,
                 phrase_text(showing->phrases, showing->lang, "diff.nothing"));
        pen_line(&showing->pen, 0);
    }
}

static int write_json(const struct change_list *changes, const struct settings *settings)
{
    struct output output;
    struct error error = ERROR_NONE;
    int code = output_open(&output, settings);
    if (code != EXIT_OK)
        return code;
    enum status status = changes_write(changes, &output.sink, &error);
    if (status != STATUS_OK)
        complain_error(&error);
    return output_close(&output, exit_of(status));
}

static int compare(const struct engine *engine, const struct command_line *line,
                   const struct render_options *options, bool as_json)
{
    struct showing showing = {.pen = pen_new(stdout, wants_color(&line->settings, stdout)),
                              .lang = options->lang == LANG_ID ? LANG_ID : LANG_EN};
    struct change_list changes = {0};
    struct error error = ERROR_NONE;
    int code;
    struct book *newer = NULL, *older = book_from_file(engine, line->arguments[0], &code);
    arena_init(&showing.arena);
    if (older)
        newer = book_from_file(engine, line->arguments[1], &code);
    if (newer && phrases_load(&showing.arena, engine_lexicon(engine), &showing.phrases, &error) !=
                     STATUS_OK) {
        complain_error(&error);
        code = EXIT_LEXICON;
    } else if (newer) {
        books_compare(older, newer, &showing.arena, &changes);
        if (as_json)
            code = write_json(&changes, &line->settings);
        else
            show_changes(&showing, &changes);
    }
    book_free(newer);
    book_free(older);
    arena_release(&showing.arena);
    return code;
}

static int run_diff(const struct command_line *line)
{
    bool as_json = line->settings.format && strcmp(line->settings.format, "json") == 0;
    struct render_options options = render_options_from(&line->settings);
    int code;
    if (line->argument_count != 2) {
        complain("diff takes an older and a newer timeline");
        return EXIT_USAGE;
    }
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    code = compare(engine, line, &options, as_json);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"color",   "format", "lang", "lexicons",
                                      "no-mask", "output", NULL};

const struct command command_diff = {
    .name = "diff",
    .arguments = "OLDER NEWER",
    .summary = "Tell what is new, gone or changed between two timelines",
    .details = "--output goes with --format json. + is new, - is gone, ~ is told "
               "otherwise.",
    .options = options,
    .formats = "text, json",
    .run = run_diff,
};
