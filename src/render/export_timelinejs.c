/* A book -> TimelineJS 3's JSON in one language: a slide for each event that has a year and each
 * number claimed.
 *
 * Its texts are HTML, so everything is escaped. */
#include "render/render_int.h"

#include "report/json_put.h"

static void put_html(struct buf *out, struct slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        const char *entity = c == '<'    ? "&lt;"
                             : c == '>'  ? "&gt;"
                             : c == '&'  ? "&amp;"
                             : c == '"'  ? "&quot;"
                             : c == '\'' ? "&#39;"
                                         : NULL;
        if (entity)
            buf_append(out, slice_of(entity));
        else
            buf_append_char(out, c);
    }
}

static json_t *date_json(struct civil date)
{
    json_t *out = json_object();
    put_integer(out, "year", (uint64_t)date.year);
    if (date.precision >= PRECISION_MONTH)
        put_integer(out, "month", date.month);
    if (date.precision >= PRECISION_DAY)
        put_integer(out, "day", date.day);
    return out;
}

/* The quotations with links to their sources. */
static json_t *text_json(struct exporting *e, struct slice headline, const json_t *evidence)
{
    struct buf html, head;
    size_t i;
    const json_t *place;
    json_t *text = json_object();
    buf_init(&html, 0);
    buf_init(&head, 0);
    put_html(&head, headline);
    json_array_foreach(evidence, i, place)
    {
        const json_t *source = book_source(e->book, json_text(place, "report"));
        struct slice url = json_text(source, "url"), site = json_text(source, "site");
        if (i == 3)
            break;
        buf_append(&html, SLICE("<p>“"));
        put_html(&html,
                 cut_quote(&e->book->one, json_text(place, "exact"), e->options->quote_limit));
        buf_append(&html, SLICE("” "));
        if (is_web_address(url)) {
            buf_append(&html, SLICE("<a href=\""));
            put_html(&html, url);
            buf_append(&html, SLICE("\" rel=\"noopener noreferrer\">"));
        }
        put_html(&html, site.len ? site : json_text(source, "title"));
        buf_append(&html, is_web_address(url) ? SLICE("</a></p>") : SLICE("</p>"));
    }
    json_object_set_new(text, "headline", json_slice(buf_slice(&head)));
    json_object_set_new(text, "text", json_slice(buf_slice(&html)));
    buf_release(&html);
    buf_release(&head);
    return text;
}

static void add_slide(struct exporting *e, json_t *slides, const json_t *incident, const char *kind,
                      size_t number, struct civil date, struct slice headline, struct slice group,
                      const json_t *evidence)
{
    json_t *slide = json_object();
    struct slice shown = phrase_date(&e->book->one, e->book->phrases, date).in[e->lang];
    if (date.precision == PRECISION_NONE) {
        book_leave_out(e->book, "timelinejs: a slide needs a year; what has no day is left out");
        json_decref(slide);
        return;
    }
    put_slice(slide, "unique_id",
              arena_printf(&e->book->one, "%.*s-%s-%zu", SLICE_ARG(json_text(incident, "id")), kind,
                           number + 1));
    put_slice(slide, "group", group);
    json_object_set_new(slide, "start_date", date_json(date));
    put_slice(slide, "display_date", shown);
    json_object_set_new(slide, "text", text_json(e, headline, evidence));
    json_object_set_new(slide, "autolink", json_false());
    json_array_append_new(slides, slide);
}

static struct slice claim_headline(struct exporting *e, const json_t *incident, const json_t *claim)
{
    enum lang lang = e->lang;
    struct slice amount = book_amount(e->book, &e->book->one, claim, lang);
    struct slice by = facts_body_name(incident, facts_sayer(claim), lang);
    struct slice status = book_phrase(e->book, lang, "status", json_text(claim, "status"));
    return arena_printf(&e->book->one, "%.*s · %.*s%s%.*s", SLICE_ARG(amount), SLICE_ARG(status),
                        by.len ? " · " : "", SLICE_ARG(by));
}

void export_timelinejs(struct exporting *e)
{
    size_t i, k;
    const json_t *incident, *item, *incidents = json_object_get(e->book->timeline, "incidents");
    json_t *root = json_object(), *slides = json_array();
    json_array_foreach(incidents, i, incident)
    {
        struct slice title = json_in(incident, "title", e->lang);
        json_array_foreach(json_object_get(incident, "events"), k, item)
            add_slide(e, slides, incident, "event", k, json_day(item, "date"),
                      json_in(item, "gist", e->lang), title, json_object_get(item, "evidence"));
        json_array_foreach(json_object_get(incident, "counts"), k, item)
        {
            if (slice_is(json_text(item, "kind"), "past") ||
                slice_is(json_text(item, "kind"), "context")) {
                book_leave_out(e->book, "timelinejs: numbers of other incidents and of populations "
                                        "have no slide");
                continue;
            }
            add_slide(e, slides, incident, "claim", k, json_day(item, "first_date"),
                      claim_headline(e, incident, item), title, json_object_get(item, "evidence"));
        }
        arena_clear(&e->book->one);
    }
    if (json_array_size(incidents) == 1) {
        struct buf head;
        buf_init(&head, 0);
        put_html(&head, json_in(json_array_get(incidents, 0), "title", e->lang));
        json_object_set_new(
            root, "title",
            json_pack("{s:{s:o}}", "text", "headline", json_slice(buf_slice(&head))));
        buf_release(&head);
    }
    json_object_set_new(root, "events", slides);
    put_json_value(&e->to, root, JSON_INDENT(1));
    put_words(&e->to, "\n");
    book_leave_out(e->book,
                   "timelinejs: disputes, kinds of data, people, roles, platforms, money and "
                   "laws have no place there");
}
