/* One report for people to read. */
#include "cli/show.h"

enum { VALUE_COLUMN = 34, DATE_COLUMN = 16 };

static void place(struct view *view, const json_t *item)
{
    bool in_title = slice_is(json_text(item, "in"), "title");
    if (json_is_integer(json_object_get(item, "start")))
        pen_text(&view->pen, STYLE_FAINT,
                 arena_printf(&view->arena, "[%s%lld]", in_title ? "t" : "",
                              (long long)json_integer_value(json_object_get(item, "start"))));
}

static void quoted(struct view *view, const json_t *item)
{
    pen_text(&view->pen, STYLE_FAINT,
             arena_printf(&view->arena, "“%.*s”", SLICE_ARG(json_text(item, "exact"))));
    place(view, item);
}

static void first_mention(struct view *view, const json_t *item)
{
    const json_t *mention = json_array_get(json_object_get(item, "mentions"), 0);
    if (mention)
        place(view, mention);
}

static void show_head(struct view *view, const json_t *report)
{
    struct pen *pen = &view->pen;
    const json_t *source = json_object_get(report, "source");
    struct slice day = json_text(json_object_get(report, "published"), "value"),
                 title = json_text(report, "title");
    pen_line(pen, 0);
    pen_text(pen, STYLE_STRONG, title.len ? title : json_text(report, "id"));
    pen_line(pen, 0);
    pen_text(pen, STYLE_FAINT, json_text(report, "id"));
    pen_text(pen, STYLE_NAME, json_text(source, "site"));
    pen_text(pen, STYLE_PLAIN, day.len ? day : show_phrase(view, "show.undated"));
    pen_text(pen, STYLE_PLAIN, json_text(report, "lang"));
    pen_text(pen, STYLE_FAINT, json_text(source, "url"));
}

static void show_cast(struct view *view, const json_t *report)
{
    size_t i;
    const json_t *item;
    if (json_array_size(json_object_get(report, "agencies")))
        show_heading(view, "show.bodies");
    json_array_foreach(json_object_get(report, "agencies"), i, item)
    {
        struct slice name = show_bilingual(view, item, "name"),
                     role = show_word(view, "role", json_text(item, "role"));
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_NAME, name.len ? name : json_text(item, "id"));
        pen_text(&view->pen, STYLE_PLAIN, arena_printf(&view->arena, "– %.*s", SLICE_ARG(role)));
        first_mention(view, item);
    }
    if (json_array_size(json_object_get(report, "actors")))
        show_heading(view, "show.people");
    json_array_foreach(json_object_get(report, "actors"), i, item)
    {
        struct slice title = json_text(item, "title"), kind = json_text(item, "kind");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_NAME, json_text(item, "name"));
        if (!slice_is(kind, "person"))
            pen_text(&view->pen, STYLE_WARNING, show_phrase(view, "show.actors"));
        if (title.len)
            pen_text(&view->pen, STYLE_PLAIN,
                     arena_printf(&view->arena, "– %.*s", SLICE_ARG(title)));
        first_mention(view, item);
    }
}

static void show_counts(struct view *view, const json_t *counts)
{
    size_t i;
    const json_t *count;
    if (json_array_size(counts))
        show_heading(view, "show.counts");
    json_array_foreach(counts, i, count)
    {
        struct slice by = json_text(count, "by");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_STRONG, show_amount(view, count));
        pen_column(&view->pen, VALUE_COLUMN);
        pen_text(&view->pen, STYLE_PLAIN, show_word(view, "kind", json_text(count, "kind")));
        pen_text(&view->pen, STYLE_PLAIN, show_word(view, "status", json_text(count, "status")));
        pen_text(&view->pen, STYLE_NAME, by);
        quoted(view, count);
    }
}

static void show_events(struct view *view, const json_t *events)
{
    size_t i;
    const json_t *event;
    if (json_array_size(events))
        show_heading(view, "show.events");
    json_array_foreach(events, i, event)
    {
        struct slice date = json_text(event, "date");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_STRONG, date.len ? date : show_phrase(view, "show.undated"));
        pen_column(&view->pen, DATE_COLUMN);
        pen_text(&view->pen, STYLE_PLAIN, json_text(event, "type"));
        pen_text(&view->pen, STYLE_NAME, json_text(event, "who"));
        quoted(view, event);
    }
}

static void show_labels(struct view *view, const json_t *list, const char *heading)
{
    size_t i;
    const json_t *item;
    if (json_array_size(list))
        show_heading(view, heading);
    json_array_foreach(list, i, item)
    {
        struct slice label = show_bilingual(view, item, "label");
        struct slice shown = label.len ? label : json_text(item, "name");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_PLAIN, shown.len ? shown : json_text(item, "exact"));
        first_mention(view, item);
        place(view, item);
    }
}

void show_report(struct view *view, const json_t *report)
{
    show_head(view, report);
    show_cast(view, report);
    show_events(view, json_object_get(report, "events"));
    show_counts(view, json_object_get(report, "counts"));
    show_labels(view, json_object_get(report, "fields"), "show.fields");
    show_labels(view, json_object_get(report, "platforms"), "show.platforms");
    show_labels(view, json_object_get(report, "money"), "show.money");
    show_labels(view, json_object_get(report, "laws"), "show.laws");
    pen_line(&view->pen, 0);
}
