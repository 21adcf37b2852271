/* Evidence -> links to its place, and quotations with what stands around them. */
#include "render/page_int.h"

enum {
    MOST_CITATIONS = 4,
    MOST_QUOTES = 12,
    USUAL_QUOTE = 320,
    MOST_IN_ATTRIBUTE = 120,
    MOST_DEPTH = 20
};

struct cited *page_cited(const struct page *page, struct slice report)
{
    uint32_t at = map_get(&page->cited_of, report);
    return at == MAP_NONE ? NULL : &page->cited.items[at];
}

static void remember(struct page *page, const json_t *place)
{
    struct cited *cited = page_cited(page, json_text(place, "report"));
    struct mark mark = {(uint32_t)json_whole(place, "start"), (uint32_t)json_whole(place, "end"),
                        slice_is(json_text(place, "in"), "title")};
    struct mark *other;
    if (!cited || json_whole(place, "end") > INT32_MAX || mark.end < mark.start)
        return;
    VEC_EACH(other, &cited->marks)
    {
        if (other->start == mark.start && other->end == mark.end &&
            other->in_title == mark.in_title)
            return;
    }
    VEC_ADD(page->html.arena, &cited->marks, mark);
}

/* Everything below that has a report, a start and an end. */
static void collect_places(struct page *page, const json_t *value, unsigned depth)
{
    size_t i;
    const char *key;
    json_t *part;
    if (depth == MOST_DEPTH)
        return;
    if (json_is_object(value) && json_object_get(value, "start") &&
        json_object_get(value, "report")) {
        remember(page, value);
        return;
    }
    json_array_foreach(value, i, part) collect_places(page, part, depth + 1);
    if (!json_is_object(value))
        return;
    json_object_foreach((json_t *)value, key, part) collect_places(page, part, depth + 1);
}

void page_collect(struct page *page, const json_t *incident)
{
    size_t i;
    const json_t *report;
    json_array_foreach(json_object_get(incident, "reports"), i, report)
    {
        struct slice id = slice_of(json_string_value(report));
        if (page_cited(page, id))
            continue;
        map_set(&page->cited_of, id, page->cited.count);
        struct cited *cited = VEC_PUSH(page->html.arena, &page->cited);
        cited->report = id;
        cited->number = page->cited.count;
        cited->in_incident = (uint32_t)i + 1;
    }
    collect_places(page, incident, 0);
}

/* Is the place in a text that the page shows? */
static bool is_shown(const struct page *page, const json_t *place)
{
    const struct book_text *text = book_text_of(page->html.book, json_text(place, "report"));
    bool in_title = slice_is(json_text(place, "in"), "title");
    uint64_t end = json_whole(place, "end");
    if (!text || end > INT32_MAX || end < json_whole(place, "start"))
        return false;
    const struct utf8_index *points = in_title ? &text->title_points : &text->text_points;
    return utf8_byte_of_point(points, (uint32_t)end) != UINT32_MAX;
}

/* How many code points of another's words an attribute may hold. */
static uint32_t attribute_points(const struct markup *h)
{
    uint32_t limit = h->options->quote_limit;
    return limit && limit < MOST_IN_ATTRIBUTE ? limit : MOST_IN_ATTRIBUTE;
}

void page_cite_end(struct page *page, const struct cited *cited)
{
    struct markup *h = &page->html;
    const json_t *source = book_source(h->book, cited->report);
    struct slice site = json_text(source, "site"), title = json_text(source, "title");
    struct slice name = site.len ? site : cut_quote(h->arena, title, attribute_points(h));
    if (name.len)
        markup_attribute(h, "aria-label",
                         arena_printf(h->arena, "[%u] %.*s", cited->in_incident, SLICE_ARG(name)));
    markup_printf(h, ">[%u]</a>", cited->in_incident);
}

static void place_link(struct page *page, const json_t *place)
{
    struct markup *h = &page->html;
    const struct cited *cited = page_cited(page, json_text(place, "report"));
    if (!cited)
        return;
    markup_printf(h, "<a class=cite href=\"#s%u", cited->number);
    if (is_shown(page, place))
        markup_printf(h, "-%s%llu-%llu", slice_is(json_text(place, "in"), "title") ? "t" : "",
                      (unsigned long long)json_whole(place, "start"),
                      (unsigned long long)json_whole(place, "end"));
    markup_raw(h, "\"");
    markup_attribute(h, "title",
                     cut_quote(h->arena, json_text(place, "exact"), attribute_points(h)));
    page_cite_end(page, cited);
}

/* Was the place's report among those before it? */
static bool is_repeated(const json_t *evidence, size_t at)
{
    struct slice report = json_text(json_array_get(evidence, at), "report");
    for (size_t i = 0; i < at; i++) {
        if (slice_equal(json_text(json_array_get(evidence, i), "report"), report))
            return true;
    }
    return false;
}

void page_citations(struct page *page, const json_t *evidence)
{
    size_t i, shown = 0, count = json_array_size(evidence);
    const json_t *place;
    if (count)
        markup_raw(&page->html, " <span class=cites>");
    json_array_foreach(evidence, i, place)
    {
        if (is_repeated(evidence, i))
            continue;
        if (shown == MOST_CITATIONS) {
            markup_raw(&page->html, "<span class=more>…</span>");
            break;
        }
        place_link(page, place);
        shown++;
    }
    if (count)
        markup_raw(&page->html, "</span>");
}

/* The address, with a text fragment that makes a browser scroll to the words. */
static void original_link(struct page *page, const json_t *source, const json_t *place)
{
    struct markup *h = &page->html;
    struct slice url = json_text(source, "url"), exact = json_text(place, "exact");
    if (!is_web_address(url))
        return;
    markup_raw(h, "<span class=original> · <a rel=\"noopener noreferrer external\" href=\"");
    markup_text(h, url);
    bool is_whole = utf8_count(exact) <= attribute_points(h) && exact.len &&
                    slice_find(exact, SLICE("*"), 0) >= exact.len;
    if (is_whole && !slice_is(json_text(place, "in"), "title")) {
        markup_raw(h, slice_find(url, SLICE("#"), 0) < url.len ? ":~:text=" : "#:~:text=");
        for (size_t i = 0; i < exact.len; i++) {
            unsigned char c = (unsigned char)exact.ptr[i];
            bool is_plain =
                (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            markup_printf(h, is_plain ? "%c" : "%%%02X", c);
        }
    }
    markup_raw(h, "\">");
    markup_phrase(h, "page.original");
    markup_raw(h, "</a></span>");
}

/* The words, with their surroundings where the report's text is at hand. */
static void quoted_words(struct page *page, const json_t *place)
{
    struct markup *h = &page->html;
    const struct book_text *text = book_text_of(h->book, json_text(place, "report"));
    bool in_title = slice_is(json_text(place, "in"), "title");
    uint32_t most = h->options->quote_limit ? h->options->quote_limit : USUAL_QUOTE;
    if (!is_shown(page, place)) {
        markup_raw(h, "<b>");
        markup_text(h, cut_quote(h->arena, json_text(place, "exact"), most));
        markup_raw(h, "</b>");
        return;
    }
    const struct utf8_index *points = in_title ? &text->title_points : &text->text_points;
    uint32_t start = (uint32_t)json_whole(place, "start"), end = (uint32_t)json_whole(place, "end");
    struct span around = page_surroundings(points, start, end, most);
    uint32_t first = utf8_byte_of_point(points, start), last = utf8_byte_of_point(points, end);
    if (last > around.end)
        last = around.end;
    markup_text(h, slice_sub(points->text, (struct span){around.start, first}));
    markup_raw(h, "<b>");
    markup_text(h, slice_sub(points->text, (struct span){first, last}));
    markup_raw(h, "</b>");
    markup_text(h, slice_sub(points->text, (struct span){last, around.end}));
}

void page_quote(struct page *page, const json_t *place)
{
    struct markup *h = &page->html;
    struct slice report = json_text(place, "report");
    const json_t *source = book_source(h->book, report);
    struct slice site = json_text(source, "site"), lang = json_text(source, "lang");
    markup_raw(h, "<blockquote><p");
    if (slice_is(lang, "id") || slice_is(lang, "en"))
        markup_attribute(h, "lang", lang);
    markup_raw(h, ">");
    quoted_words(page, place);
    markup_raw(h, "</p><footer>");
    place_link(page, place);
    markup_raw(h, " ");
    markup_text(h, site.len ? site : json_text(source, "title"));
    if (json_is_object(json_object_get(source, "published"))) {
        markup_raw(h, ", ");
        markup_day(h, json_object_get(source, "published"), "value");
    }
    original_link(page, source, place);
    markup_raw(h, "</footer></blockquote>");
}

void page_quotes(struct page *page, const json_t *evidence)
{
    struct markup *h = &page->html;
    size_t i, count = json_array_size(evidence);
    const json_t *place;
    json_array_foreach(evidence, i, place)
    {
        if (i == 1) {
            markup_raw(h, "<details class=more-quotes><summary>");
            markup_number_of(h, "page.more_evidence", count - 1);
            markup_raw(h, "</summary>");
        }
        if (i == MOST_QUOTES)
            break;
        page_quote(page, place);
    }
    if (count > 1)
        markup_raw(h, "</details>");
}
