/* runut show: a timeline or reports, readable. */
#include "base/file.h"
#include "cli/command.h"
#include "cli/show.h"
#include "render/render.h"

#include <stdlib.h>

struct slice show_phrase(const struct view *view, const char *key)
{
    return phrase_text(view->phrases, view->lang, key);
}

struct slice show_word(struct view *view, const char *group, struct slice word)
{
    struct slice key = arena_printf(&view->arena, "%s.%.*s", group, SLICE_ARG(word));
    struct slice shown = show_phrase(view, key.ptr);
    return shown.len ? shown : word;
}

struct slice show_bilingual(const struct view *view, const json_t *object, const char *key)
{
    return json_in(object, key, view->lang);
}

void show_heading(struct view *view, const char *key)
{
    pen_line(&view->pen, 0);
    pen_line(&view->pen, 2);
    pen_text(&view->pen, STYLE_HEADING, show_phrase(view, key));
}

struct slice show_number(struct view *view, const json_t *number)
{
    struct bilingual shown =
        phrase_number(&view->arena, view->phrases, (uint64_t)json_integer_value(number));
    return shown.in[view->lang];
}

struct slice show_amount(struct view *view, const json_t *object)
{
    struct count count = facts_count(object);
    return phrase_amount(&view->arena, view->phrases, &count).in[view->lang];
}

static bool show_value(struct view *view, const char *path, json_t *root)
{
    struct slice type = json_text(root, "type");
    arena_clear(&view->arena);
    mask_json(view->identities, &view->arena, root);
    if (slice_is(type, "timeline"))
        show_timeline(view, root);
    else if (slice_is(type, "report"))
        show_report(view, root);
    else
        complain("%s: neither a report nor a timeline", path);
    return slice_is(type, "timeline") || slice_is(type, "report");
}

/* Whole values one after the other: a timeline, or reports one a line. */
static bool show_file(struct view *view, const char *path)
{
    struct buf bytes;
    struct error error = ERROR_NONE;
    bool good = true;
    buf_init(&bytes, 0);
    if (file_read(path, &bytes, &error) != STATUS_OK) {
        complain_error(&error);
        good = false;
    }
    for (size_t at = 0; good && at < bytes.len;) {
        json_error_t why;
        struct slice rest = slice_trim((struct slice){bytes.ptr + at, bytes.len - at});
        if (rest.len == 0)
            break;
        json_t *root = json_loadb(rest.ptr, rest.len, JSON_DISABLE_EOF_CHECK, &why);
        if (!root) {
            complain("%s: %s", path, why.text);
            good = false;
            break;
        }
        at = (size_t)(rest.ptr - bytes.ptr) + (size_t)why.position;
        good = show_value(view, path, root);
        json_decref(root);
    }
    buf_release(&bytes);
    return good;
}

static int run_show(const struct command_line *line)
{
    static const char *const standard_input[] = {"-"};
    const char *const *paths = line->argument_count ? line->arguments : standard_input;
    size_t count = line->argument_count ? line->argument_count : 1;
    struct view view = {.pen = pen_new(stdout, wants_color(&line->settings, stdout)),
                        .lang = lang_from_settings(&line->settings) == LANG_ID ? LANG_ID : LANG_EN};
    struct arena kept;
    struct phrases *phrases = NULL;
    struct error error = ERROR_NONE;
    int code;
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    arena_init(&kept);
    arena_init(&view.arena);
    enum status status = phrases_load(&kept, engine_lexicon(engine), &phrases, &error);
    view.phrases = phrases;
    view.identities = engine_article_rules(engine)->identities;
    code = exit_of(status);
    if (status != STATUS_OK)
        complain_error(&error);
    for (size_t i = 0; i < count && status == STATUS_OK; i++) {
        if (!show_file(&view, paths[i]))
            code = EXIT_SOME_FAILED;
    }
    arena_release(&view.arena);
    arena_release(&kept);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"color", "lang", "lexicons", "no-mask", NULL};

const struct command command_show = {
    .name = "show",
    .arguments = "[FILE…|-]",
    .summary = "Print a timeline, or reports, for people to read",
    .details = "[2:317] is the place in source 2 where it stands: the 317th character of its text; "
               "[2:t0] is in its headline.",
    .options = options,
    .run = run_show,
};
