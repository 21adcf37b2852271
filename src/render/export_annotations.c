/* A book -> W3C Web Annotations, one JSON object a line: each claim, event, field and side of a
 * dispute as a mark on the article's text, found again by its words and by its place (code points
 * of the report's text). */
#include "render/render_int.h"

#include "base/hash.h"
#include "report/json_put.h"

enum { CONTEXT_POINTS = 32 };

/* What stands before and behind, where the report's text is at hand. */
static void put_context(struct exporting *e, json_t *quote, const json_t *place)
{
    const struct book_text *text = book_text_of(e->book, json_text(place, "report"));
    bool in_title = slice_is(json_text(place, "in"), "title");
    uint64_t start = json_whole(place, "start"), end = json_whole(place, "end");
    if (!text || start > end || end > INT32_MAX)
        return;
    const struct utf8_index *points = in_title ? &text->title_points : &text->text_points;
    uint32_t from =
        utf8_byte_of_point(points, start > CONTEXT_POINTS ? (uint32_t)start - CONTEXT_POINTS : 0);
    uint32_t first = utf8_byte_of_point(points, (uint32_t)start),
             last = utf8_byte_of_point(points, (uint32_t)end);
    uint32_t to = utf8_byte_of_point(points, (uint32_t)end + CONTEXT_POINTS);
    if (to == UINT32_MAX)
        to = (uint32_t)points->text.len;
    if (first == UINT32_MAX || last == UINT32_MAX)
        return;
    put_slice(quote, "prefix", slice_sub(points->text, (struct span){from, first}));
    put_slice(quote, "suffix", slice_sub(points->text, (struct span){last, to}));
}

static json_t *target_json(struct exporting *e, const json_t *place)
{
    struct slice report = json_text(place, "report"), exact = json_text(place, "exact");
    const json_t *source = book_source(e->book, report);
    struct slice url = json_text(source, "url");
    char instant[40];
    json_t *target = json_object(), *quote = json_object(), *position = json_object(),
           *selectors = json_array();
    json_object_set_new(
        target, "source",
        json_slice(is_web_address(url)
                       ? url
                       : arena_printf(&e->book->one, "urn:runut:%.*s", SLICE_ARG(report))));
    put_text(quote, "type", "TextQuoteSelector");
    json_object_set_new(quote, "exact", json_slice(cut_quote(&e->book->one, exact, 0)));
    if (!e->options->quote_limit)
        put_context(e, quote, place);
    put_text(position, "type", "TextPositionSelector");
    put_integer(position, "start", json_whole(place, "start"));
    put_integer(position, "end", json_whole(place, "end"));
    if (!e->options->quote_limit || utf8_count(exact) <= e->options->quote_limit)
        json_array_append(selectors, quote);
    else
        book_leave_out(
            e->book, "annotations: quotations past --quote-limit are marked by their place alone");
    json_decref(quote);
    json_array_append_new(selectors, position);
    json_object_set_new(target, "selector", selectors);
    if (format_instant(json_day(json_object_get(source, "published"), "value"), instant))
        json_object_set_new(target, "state",
                            json_pack("{s:s, s:s}", "type", "TimeState", "sourceDate", instant));
    put_slice(target, "runut:report", report);
    put_slice(target, "runut:in", json_text(place, "in"));
    return target;
}

static void annotate(struct exporting *e, const json_t *incident, const char *motivation,
                     struct slice tag, struct slice words, const json_t *evidence)
{
    size_t i;
    const json_t *place;
    json_array_foreach(evidence, i, place)
    {
        char uuid[UUID_TEXT_SIZE];
        struct slice start =
            arena_printf(&e->book->one, "%llu %llu", (unsigned long long)json_whole(place, "start"),
                         (unsigned long long)json_whole(place, "end"));
        struct slice name[] = {SLICE("annotation "), json_text(incident, "id"),
                               SLICE(" "),           tag,
                               SLICE(" "),           words,
                               SLICE(" "),           json_text(place, "report"),
                               SLICE(" "),           json_text(place, "in"),
                               SLICE(" "),           start};
        json_t *out = json_object();
        uuid_of_name(name, 12, uuid);
        json_object_set_new(
            out, "@context",
            json_pack("[s, {s:s}]", "http://www.w3.org/ns/anno.jsonld", "runut", "urn:runut:"));
        put_slice(out, "id", arena_printf(&e->book->one, "urn:uuid:%s", uuid));
        put_text(out, "type", "Annotation");
        put_text(out, "motivation", motivation);
        json_object_set_new(
            out, "body",
            json_pack("[{s:s, s:s, s:s, s:o}, {s:s, s:s, s:o}]", "type", "TextualBody", "purpose",
                      "describing", "language", lang_code(e->lang), "value", json_slice(words),
                      "type", "TextualBody", "purpose", "tagging", "value", json_slice(tag)));
        json_object_set_new(out, "target", target_json(e, place));
        put_json_value(&e->to, out, JSON_COMPACT);
        put_words(&e->to, "\n");
    }
}

static struct slice tag_of(struct book *book, const char *kind, struct slice a, struct slice b)
{
    return arena_printf(&book->one, "%s:%.*s%s%.*s", kind, SLICE_ARG(a), b.len ? ":" : "",
                        SLICE_ARG(b));
}

void export_annotations(struct exporting *e)
{
    struct book *book = e->book;
    size_t i, k;
    const json_t *incident, *item;
    json_array_foreach(json_object_get(book->timeline, "incidents"), i, incident)
    {
        json_array_foreach(json_object_get(incident, "counts"), k, item) annotate(
            e, incident, "identifying",
            tag_of(book, "count", json_text(item, "kind"), json_text(item, "status")),
            book_amount(book, &book->one, item, e->lang), json_object_get(item, "evidence"));
        json_array_foreach(json_object_get(incident, "events"), k, item)
            annotate(e, incident, "identifying",
                     tag_of(book, "event", json_text(item, "type"), json_text(item, "date")),
                     json_in(item, "gist", e->lang), json_object_get(item, "evidence"));
        json_array_foreach(json_object_get(incident, "fields"), k, item) annotate(
            e, incident, "classifying", tag_of(book, "field", json_text(item, "id"), SLICE_EMPTY),
            json_in(item, "label", e->lang), json_object_get(item, "evidence"));
        json_array_foreach(json_object_get(incident, "disputes"), k, item)
            annotate(e, incident, "assessing",
                     tag_of(book, "dispute", json_text(item, "verdict"), SLICE_EMPTY),
                     json_in(item, "gist", e->lang), json_object_get(item, "evidence"));
        arena_clear(&book->one);
    }
    book_leave_out(book, "annotations: claims, events, kinds of data and disputes are annotated; "
                         "people, bodies, platforms, money and laws are left out");
    book_leave_out(book, "annotations: places in an article's headline count from the headline's "
                         "first letter (runut:in)");
}
