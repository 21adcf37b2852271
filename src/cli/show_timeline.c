/* A timeline for people to read: one incident after the other, each claim with its place. */
#include "cli/show.h"

enum { MOST_PLACES = 4, VALUE_COLUMN = 34, DATE_COLUMN = 16 };

/* The incident at hand: its reports are numbered 1, 2 … in the order of its list of sources. Of a
 * period: all its incidents, each named before the number. */
struct numbering {
    const json_t *reports, *incidents;
};

static size_t number_of(const struct numbering *numbering, struct slice id)
{
    size_t i;
    const json_t *report;
    json_array_foreach(numbering->reports, i, report)
    {
        if (slice_is(id, json_string_value(report)))
            return i + 1;
    }
    return 0;
}

/* "3", or "kpu-2023-11 3" */
static struct slice source_of(struct view *view, const struct numbering *numbering, struct slice id)
{
    size_t i;
    const json_t *incident;
    json_array_foreach(numbering->incidents, i, incident)
    {
        struct numbering own = {json_object_get(incident, "reports"), NULL};
        if (number_of(&own, id))
            return arena_printf(&view->arena, "%.*s %zu", SLICE_ARG(json_text(incident, "id")),
                                number_of(&own, id));
    }
    size_t number = number_of(numbering, id);
    return number ? arena_printf(&view->arena, "%zu", number) : id;
}

static void show_places(struct view *view, const struct numbering *numbering,
                        const json_t *evidence)
{
    size_t i;
    const json_t *place;
    json_array_foreach(evidence, i, place)
    {
        if (i == MOST_PLACES) {
            pen_words(&view->pen, STYLE_FAINT, "…");
            return;
        }
        bool in_title = slice_is(json_text(place, "in"), "title");
        struct slice text = arena_printf(
            &view->arena, "[%.*s:%s%lld]",
            SLICE_ARG(source_of(view, numbering, json_text(place, "report"))), in_title ? "t" : "",
            (long long)json_integer_value(json_object_get(place, "start")));
        pen_text(&view->pen, STYLE_FAINT, text);
    }
}

static struct slice filled(struct view *view, const char *key, struct slice number)
{
    struct phrase_slot slots[] = {{"number", phrase_name(number)}, END_OF_SLOTS};
    return phrase_fill(&view->arena, view->phrases, key, slots).in[view->lang];
}

static void show_head(struct view *view, const json_t *incident)
{
    struct pen *pen = &view->pen;
    struct slice first = json_text(incident, "first_date"), last = json_text(incident, "last_date");
    size_t reports = json_array_size(json_object_get(incident, "reports"));
    pen_line(pen, 0);
    pen_text(pen, STYLE_STRONG, show_bilingual(view, incident, "title"));
    pen_line(pen, 0);
    pen_text(pen, STYLE_FAINT, json_text(incident, "id"));
    pen_words(pen, STYLE_FAINT, "·");
    pen_text(pen, STYLE_PLAIN, first.len ? first : show_phrase(view, "show.undated"));
    if (last.len && !slice_equal(first, last)) {
        pen_words(pen, STYLE_PLAIN, "–");
        pen_text(pen, STYLE_PLAIN, last);
    }
    pen_words(pen, STYLE_FAINT, "·");
    pen_text(pen, STYLE_PLAIN,
             filled(view, reports == 1 ? "show.reports.one" : "show.reports",
                    arena_printf(&view->arena, "%zu", reports)));
    pen_words(pen, STYLE_FAINT, "·");
    json_int_t origins = json_integer_value(json_object_get(incident, "origins"));
    pen_text(pen, STYLE_PLAIN,
             filled(view, origins == 1 ? "show.origins.one" : "show.origins",
                    arena_printf(&view->arena, "%lld", (long long)origins)));
}

static void show_summary(struct view *view, const struct numbering *numbering,
                         const json_t *summary)
{
    enum lang other = view->lang == LANG_ID ? LANG_EN : LANG_ID;
    for (unsigned l = 0; l < 2; l++) {
        const char *first = lang_code(l ? other : view->lang);
        size_t i;
        const json_t *statement;
        if (l == 0)
            show_heading(view, "show.summary");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_FAINT, arena_printf(&view->arena, "(%s)", first));
        json_array_foreach(json_object_get(summary, first), i, statement)
        {
            pen_text(&view->pen, STYLE_PLAIN, json_text(statement, "text"));
            if (l == 0)
                show_places(view, numbering, json_object_get(statement, "evidence"));
        }
    }
}

static void show_events(struct view *view, const struct numbering *numbering, const json_t *events)
{
    size_t i;
    const json_t *event;
    if (json_array_size(events))
        show_heading(view, "show.events");
    json_array_foreach(events, i, event)
    {
        struct slice date = json_text(event, "date");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, date.len ? STYLE_STRONG : STYLE_FAINT,
                 date.len ? date : show_phrase(view, "show.undated"));
        pen_column(&view->pen, DATE_COLUMN);
        pen_text(&view->pen, STYLE_PLAIN, show_bilingual(view, event, "gist"));
        if (json_is_true(json_object_get(event, "background")))
            pen_text(&view->pen, STYLE_FAINT,
                     arena_printf(&view->arena, "(%.*s)",
                                  SLICE_ARG(show_phrase(view, "page.background"))));
        show_places(view, numbering, json_object_get(event, "evidence"));
    }
}

/* "~2023-12-02": a day that came from another report. */
static struct slice marked_day(struct view *view, const json_t *stance, struct slice date)
{
    if (!date.len)
        return show_phrase(view, "show.undated");
    return json_text(stance, "dated_by").len ? arena_printf(&view->arena, "~%.*s", SLICE_ARG(date))
                                             : date;
}

/* "first Jimbo 2023-11-28 [3]; repeated 2023-11-29 [1] [2]; denied KPU 2023-11-30 [4]" */
static void show_turns(struct view *view, const struct numbering *numbering, const json_t *incident,
                       const json_t *count)
{
    enum { MOST_REPEATED = 6 };
    const json_t *history = json_object_get(count, "history"), *stance, *before = NULL;
    unsigned repeated = 0;
    size_t i;
    if (json_array_size(history) < 2)
        return;
    pen_line(&view->pen, VALUE_COLUMN);
    json_array_foreach(history, i, stance)
    {
        struct slice date = json_text(stance, "date"), by = json_text(stance, "by"),
                     turn = json_text(stance, "turn");
        bool is_same = before && facts_same_turn(before, stance);
        if (slice_is(turn, "repeated") && repeated++ >= MOST_REPEATED) {
            if (repeated == MOST_REPEATED + 1)
                pen_words(&view->pen, STYLE_FAINT, "…");
            continue;
        }
        if (!is_same) {
            if (before)
                pen_words(&view->pen, STYLE_FAINT, "·");
            pen_text(&view->pen, STYLE_PLAIN, show_word(view, "turn", turn));
            if (by.len)
                pen_text(&view->pen, STYLE_NAME, facts_body_name(incident, by, view->lang));
            pen_text(&view->pen, STYLE_PLAIN, marked_day(view, stance, date));
        }
        pen_text(&view->pen, STYLE_FAINT,
                 arena_printf(&view->arena, "[%.*s]",
                              SLICE_ARG(source_of(view, numbering, json_text(stance, "report")))));
        before = stance;
    }
}

static void show_counts(struct view *view, const struct numbering *numbering,
                        const json_t *incident)
{
    size_t i;
    const json_t *count, *counts = json_object_get(incident, "counts");
    if (json_array_size(counts))
        show_heading(view, "show.counts");
    json_array_foreach(counts, i, count)
    {
        struct slice by = facts_sayer(count), date = json_text(count, "first_date");
        struct slice victim = json_text(count, "victim"), status = json_text(count, "status");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_STRONG, show_amount(view, count));
        pen_column(&view->pen, VALUE_COLUMN);
        pen_text(&view->pen, STYLE_PLAIN, show_word(view, "kind", json_text(count, "kind")));
        pen_words(&view->pen, STYLE_FAINT, "·");
        pen_text(&view->pen, slice_is(status, "denied") ? STYLE_WARNING : STYLE_PLAIN,
                 show_word(view, "status", status));
        if (by.len) {
            pen_words(&view->pen, STYLE_FAINT, "·");
            pen_text(&view->pen, STYLE_NAME, facts_body_name(incident, by, view->lang));
        }
        if (victim.len) {
            pen_words(&view->pen, STYLE_FAINT, "·");
            pen_text(&view->pen, STYLE_PLAIN, facts_body_name(incident, victim, view->lang));
        }
        if (date.len) {
            const json_t *first = json_array_get(json_object_get(count, "history"), 0);
            pen_words(&view->pen, STYLE_FAINT, "·");
            pen_text(&view->pen, STYLE_PLAIN, marked_day(view, first, date));
        }
        show_places(view, numbering, json_object_get(count, "evidence"));
        show_turns(view, numbering, incident, count);
    }
}

static void show_disputes(struct view *view, const struct numbering *numbering,
                          const json_t *disputes)
{
    size_t i;
    const json_t *dispute;
    if (json_array_size(disputes))
        show_heading(view, "show.disputes");
    json_array_foreach(disputes, i, dispute)
    {
        struct slice verdict = show_word(view, "verdict", json_text(dispute, "verdict"));
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_WARNING, verdict);
        pen_column(&view->pen, 26);
        pen_text(&view->pen, STYLE_PLAIN, show_bilingual(view, dispute, "gist"));
        show_places(view, numbering, json_object_get(dispute, "evidence"));
    }
}

/* Names in one paragraph: people with what they are, bodies with their roles. */
static void show_names(struct view *view, const json_t *incident, bool threats)
{
    size_t i, shown = 0;
    const json_t *actor;
    json_array_foreach(json_object_get(incident, "actors"), i, actor)
    {
        struct slice body = json_text(actor, "agency"), title = json_text(actor, "title");
        if (slice_is(json_text(actor, "kind"), "person") == threats)
            continue;
        if (shown++ == 0)
            show_heading(view, threats ? "show.actors" : "show.people");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_NAME, json_text(actor, "name"));
        if (title.len)
            pen_text(&view->pen, STYLE_PLAIN,
                     arena_printf(&view->arena, "– %.*s", SLICE_ARG(title)));
        if (body.len)
            pen_text(&view->pen, STYLE_FAINT,
                     arena_printf(&view->arena, "(%.*s)",
                                  SLICE_ARG(facts_body_name(incident, body, view->lang))));
    }
}

static void show_bodies(struct view *view, const json_t *incident)
{
    size_t i;
    const json_t *agency, *agencies = json_object_get(incident, "agencies");
    if (json_array_size(agencies))
        show_heading(view, "show.bodies");
    json_array_foreach(agencies, i, agency)
    {
        struct slice acronym = json_text(agency, "acronym"),
                     name = show_bilingual(view, agency, "name");
        struct slice role = show_word(view, "role", json_text(agency, "role"));
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_NAME, name.len ? name : json_text(agency, "id"));
        if (acronym.len && !slice_equal(acronym, name))
            pen_text(&view->pen, STYLE_PLAIN,
                     arena_printf(&view->arena, "(%.*s)", SLICE_ARG(acronym)));
        pen_text(&view->pen, STYLE_FAINT, arena_printf(&view->arena, "– %.*s", SLICE_ARG(role)));
    }
}

static void show_fields(struct view *view, const struct numbering *numbering, const json_t *fields)
{
    size_t i;
    const json_t *field;
    if (json_array_size(fields))
        show_heading(view, "show.fields");
    json_array_foreach(fields, i, field)
    {
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_PLAIN, show_bilingual(view, field, "label"));
        if (json_is_true(json_object_get(field, "denied")))
            pen_text(
                &view->pen, STYLE_WARNING,
                arena_printf(&view->arena, "(%.*s)", SLICE_ARG(show_phrase(view, "show.denied"))));
        show_places(view, numbering, json_object_get(field, "evidence"));
    }
}

static void show_things(struct view *view, const struct numbering *numbering,
                        const json_t *incident, const char *list, const char *heading)
{
    size_t i;
    const json_t *thing, *things = json_object_get(incident, list);
    if (json_array_size(things))
        show_heading(view, heading);
    json_array_foreach(things, i, thing)
    {
        struct slice article = json_text(thing, "article"), currency = json_text(thing, "currency");
        pen_line(&view->pen, 4);
        pen_text(&view->pen, STYLE_PLAIN, currency);
        if (json_is_integer(json_object_get(thing, "amount")))
            pen_text(&view->pen, STYLE_PLAIN, show_number(view, json_object_get(thing, "amount")));
        else if (json_is_real(json_object_get(thing, "amount")))
            pen_text(&view->pen, STYLE_PLAIN,
                     arena_printf(&view->arena, "%.15g",
                                  json_real_value(json_object_get(thing, "amount"))));
        pen_text(&view->pen, STYLE_PLAIN, json_text(thing, "name"));
        if (article.len)
            pen_text(&view->pen, STYLE_PLAIN, filled(view, "show.article", article));
        show_places(view, numbering, json_object_get(thing, "evidence"));
    }
}

static void show_source(struct view *view, const struct numbering *numbering, size_t number,
                        const json_t *source)
{
    struct pen *pen = &view->pen;
    struct slice copy = json_text(source, "copy_of"), site = json_text(source, "site"),
                 url = json_text(source, "url");
    const json_t *published = json_object_get(source, "published");
    struct slice day = json_text(published, "value"), by = json_text(published, "report");
    pen_line(pen, 4);
    pen_text(pen, STYLE_STRONG, arena_printf(&view->arena, "[%zu]", number));
    pen_text(pen, STYLE_PLAIN, day.len ? day : show_phrase(view, "show.undated"));
    pen_text(pen, STYLE_NAME, site);
    pen_text(pen, STYLE_PLAIN, json_text(source, "title"));
    pen_text(pen, STYLE_FAINT, url);
    if (by.len)
        pen_text(pen, STYLE_FAINT,
                 arena_printf(&view->arena, "(%.*s)",
                              SLICE_ARG(filled(
                                  view, "show.aligned",
                                  arena_printf(&view->arena, "[%zu]", number_of(numbering, by))))));
    if (copy.len)
        pen_text(pen, STYLE_FAINT,
                 arena_printf(&view->arena, "(%.*s)",
                              SLICE_ARG(filled(view, "show.copy",
                                               arena_printf(&view->arena, "[%zu]",
                                                            number_of(numbering, copy))))));
}

static void show_incident(struct view *view, const json_t *incident, const json_t *sources)
{
    struct numbering numbering = {json_object_get(incident, "reports"), NULL};
    size_t i;
    const json_t *report;
    show_head(view, incident);
    show_summary(view, &numbering, json_object_get(incident, "summary"));
    show_bodies(view, incident);
    show_names(view, incident, true);
    show_names(view, incident, false);
    show_events(view, &numbering, json_object_get(incident, "events"));
    show_counts(view, &numbering, incident);
    show_disputes(view, &numbering, json_object_get(incident, "disputes"));
    show_fields(view, &numbering, json_object_get(incident, "fields"));
    show_things(view, &numbering, incident, "platforms", "show.platforms");
    show_things(view, &numbering, incident, "money", "show.money");
    show_things(view, &numbering, incident, "laws", "show.laws");
    show_heading(view, "show.sources");
    json_array_foreach(numbering.reports, i, report)
        show_source(view, &numbering, i + 1, json_object_get(sources, json_string_value(report)));
    pen_line(&view->pen, 0);
}

void show_timeline(struct view *view, const json_t *timeline)
{
    const json_t *sources = json_object_get(timeline, "reports"), *incident, *id;
    const json_t *unaligned = json_object_get(timeline, "unaligned"),
                 *period = json_object_get(timeline, "period");
    size_t i;
    if (period) {
        struct numbering all = {NULL, json_object_get(timeline, "incidents")};
        show_heading(view, "show.period");
        show_summary(view, &all, json_object_get(period, "summary"));
        pen_line(&view->pen, 0);
    }
    json_array_foreach(json_object_get(timeline, "incidents"), i, incident)
    {
        show_incident(view, incident, sources);
        arena_clear(&view->arena);
    }
    if (json_array_size(unaligned))
        show_heading(view, "show.unaligned");
    struct numbering numbering = {unaligned, NULL};
    json_array_foreach(unaligned, i, id)
        show_source(view, &numbering, i + 1, json_object_get(sources, json_string_value(id)));
    pen_line(&view->pen, 0);
}
