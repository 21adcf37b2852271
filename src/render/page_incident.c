/* One incident -> its section of the page: head, summary, number, chart, ledger, disputes, events,
 * fields, cast, sources. */
#include "render/page_int.h"

/* "day by [2]": a day that came from another report. */
static void dated_by(struct page *page, struct slice report)
{
    struct markup *h = &page->html;
    const struct cited *cited = report.len ? page_cited(page, report) : NULL;
    if (!cited)
        return;
    markup_printf(h, " <a class=chip href=\"#s%u\">", cited->number);
    markup_number_of(h, "show.aligned", cited->in_incident);
    markup_raw(h, "</a>");
}

static void statements(struct page *page, const json_t *summary, enum lang lang)
{
    struct markup *h = &page->html;
    size_t i;
    const json_t *statement;
    markup_raw(h, lang == LANG_ID ? "<p class=id lang=id>" : "<p class=en lang=en>");
    json_array_foreach(json_object_get(summary, lang_code(lang)), i, statement)
    {
        markup_raw(h, i ? " " : "");
        markup_text(h, json_text(statement, "text"));
        page_citations(page, json_object_get(statement, "evidence"));
    }
    markup_raw(h, "</p>\n");
}

static void page_summary(struct page *page)
{
    const json_t *summary = json_object_get(page->incident, "summary");
    page_section(page, "show.summary", "summary");
    statements(page, summary, LANG_ID);
    statements(page, summary, LANG_EN);
    markup_raw(&page->html, "</section>\n");
}

void page_period(struct page *page)
{
    const json_t *period = json_object_get(page->html.book->timeline, "period"),
                 *summary = json_object_get(period, "summary");
    if (!period)
        return;
    markup_raw(&page->html, "<section><h2>");
    markup_phrase(&page->html, "show.period");
    markup_raw(&page->html, "</h2>\n");
    statements(page, summary, LANG_ID);
    statements(page, summary, LANG_EN);
    markup_raw(&page->html, "</section>\n");
}

static void page_events(struct page *page)
{
    struct markup *h = &page->html;
    const json_t *event, *events = json_object_get(page->incident, "events");
    size_t i;
    if (json_array_size(events) == 0)
        return;
    page_section(page, "show.events", "events");
    markup_raw(h, "<ol class=events>\n");
    json_array_foreach(events, i, event)
    {
        markup_raw(h, "<li><span class=day>");
        markup_day(h, event, "date");
        markup_raw(h, "</span><div>");
        markup_member(h, event, "gist");
        page_citations(page, json_object_get(event, "evidence"));
        dated_by(page, json_text(event, "dated_by"));
        if (json_is_true(json_object_get(event, "background"))) {
            markup_raw(h, " <span class=chip>");
            markup_phrase(h, "page.background");
            markup_raw(h, "</span>");
        }
        markup_raw(h, "</div></li>\n");
    }
    markup_raw(h, "</ol></section>\n");
}

static void fields_of_class(struct page *page, const char *class)
{
    struct markup *h = &page->html;
    size_t i, shown = 0;
    const json_t *field;
    json_array_foreach(json_object_get(page->incident, "fields"), i, field)
    {
        bool is_specific = slice_is(json_text(field, "pdp_class"), "specific");
        if (is_specific != (strcmp(class, "specific") == 0))
            continue;
        if (shown++ == 0) {
            markup_raw(h, "<dt>");
            markup_phrase(h, is_specific ? "page.pdp.specific" : "page.pdp.general");
            markup_raw(h, "</dt><dd><ul class=fields>");
        }
        bool denied = json_is_true(json_object_get(field, "denied"));
        markup_raw(h, denied ? "<li class=denied>" : "<li>");
        markup_member(h, field, "label");
        if (denied) {
            markup_raw(h, " (");
            markup_phrase(h, "show.denied");
            markup_raw(h, ")");
        }
        page_citations(page, json_object_get(field, "evidence"));
        markup_raw(h, "</li>");
    }
    if (shown)
        markup_raw(h, "</ul></dd>\n");
}

static void page_fields(struct page *page)
{
    if (json_array_size(json_object_get(page->incident, "fields")) == 0)
        return;
    page_section(page, "show.fields", "fields");
    markup_raw(&page->html, "<dl>");
    fields_of_class(page, "specific");
    fields_of_class(page, "general");
    markup_raw(&page->html, "</dl></section>\n");
}

static void agencies(struct page *page)
{
    struct markup *h = &page->html;
    size_t i;
    const json_t *agency, *all = json_object_get(page->incident, "agencies");
    if (json_array_size(all) == 0)
        return;
    markup_raw(h, "<dt>");
    markup_phrase(h, "show.bodies");
    markup_raw(h, "</dt><dd><ul class=cast>");
    json_array_foreach(all, i, agency)
    {
        struct slice acronym = json_text(agency, "acronym"),
                     name = json_in(agency, "name", LANG_EN);
        markup_raw(h, "<li><b>");
        markup_text(h, acronym.len ? acronym : name.len ? name : json_text(agency, "id"));
        markup_raw(h, "</b> ");
        if (acronym.len && name.len) {
            markup_member(h, agency, "name");
            markup_raw(h, " ");
        }
        markup_raw(h, "<span class=\"chip role-");
        markup_text(h, json_text(agency, "role"));
        markup_raw(h, "\">");
        markup_word(h, "role", json_text(agency, "role"));
        markup_raw(h, "</span></li>");
    }
    markup_raw(h, "</ul></dd>\n");
}

static void people(struct page *page, bool threats)
{
    struct markup *h = &page->html;
    size_t i, shown = 0;
    const json_t *actor;
    json_array_foreach(json_object_get(page->incident, "actors"), i, actor)
    {
        struct slice title = json_text(actor, "title"), agency = json_text(actor, "agency");
        if (slice_is(json_text(actor, "kind"), "person") == threats)
            continue;
        if (shown++ == 0) {
            markup_raw(h, "<dt>");
            markup_phrase(h, threats ? "show.actors" : "show.people");
            markup_raw(h, "</dt><dd><ul class=cast>");
        }
        markup_raw(h, "<li><b>");
        markup_text(h, json_text(actor, "name"));
        markup_raw(h, "</b>");
        if (title.len) {
            markup_raw(h, ", ");
            markup_text(h, title);
        }
        if (agency.len) {
            markup_raw(h, " (");
            markup_name(h, page->incident, agency);
            markup_raw(h, ")");
        }
        page_citations(page, json_object_get(actor, "evidence"));
        markup_raw(h, "</li>");
    }
    if (shown)
        markup_raw(h, "</ul></dd>\n");
}

static void page_cast(struct page *page)
{
    page_section(page, "page.cast", "cast");
    markup_raw(&page->html, "<dl>");
    agencies(page);
    people(page, true);
    people(page, false);
}

static void things(struct page *page, const char *list, const char *key)
{
    struct markup *h = &page->html;
    size_t i;
    const json_t *thing, *all = json_object_get(page->incident, list);
    if (json_array_size(all) == 0)
        return;
    markup_raw(h, "<dt>");
    markup_phrase(h, key);
    markup_raw(h, "</dt><dd><ul class=fields>");
    json_array_foreach(all, i, thing)
    {
        const json_t *amount = json_object_get(thing, "amount");
        struct slice article = json_text(thing, "article");
        markup_raw(h, "<li>");
        markup_text(h, json_text(thing, "currency"));
        if (json_is_integer(amount)) {
            struct bilingual number =
                phrase_number(h->arena, h->book->phrases, json_whole(thing, "amount"));
            markup_raw(h, " ");
            markup_both(h, &number);
        } else if (json_is_real(amount)) {
            markup_printf(h, " %.15g", json_real_value(amount));
        }
        markup_text(h, json_text(thing, "name"));
        if (article.len) {
            struct phrase_slot slots[] = {{"number", phrase_name(article)}, END_OF_SLOTS};
            struct bilingual words = phrase_fill(h->arena, h->book->phrases, "show.article", slots);
            markup_raw(h, " ");
            markup_both(h, &words);
        }
        page_citations(page, json_object_get(thing, "evidence"));
        markup_raw(h, "</li>");
    }
    markup_raw(h, "</ul></dd>\n");
}

static void page_things(struct page *page)
{
    things(page, "platforms", "show.platforms");
    things(page, "money", "show.money");
    things(page, "laws", "show.laws");
    markup_raw(&page->html, "</dl></section>\n");
}

static void one_source(struct page *page, struct slice id, size_t in_list)
{
    struct markup *h = &page->html;
    const json_t *source = book_source(h->book, id);
    const struct cited *cited = page_cited(page, id);
    const struct book_text *text = book_text_of(h->book, id);
    const struct cited *copy = page_cited(page, json_text(source, "copy_of"));
    struct slice url = json_text(source, "url"), lang = json_text(source, "lang"),
                 title = json_text(source, "title");
    if (cited)
        markup_printf(h, "<li id=\"s%u\">", cited->number);
    else
        markup_raw(h, "<li>");
    markup_printf(h, "<p><span class=number>[%zu]</span> ", in_list);
    markup_raw(h, is_web_address(url) ? "<a rel=\"noopener noreferrer external\"" : "<span");
    if (is_web_address(url))
        markup_attribute(h, "href", url);
    if (slice_is(lang, "id") || slice_is(lang, "en"))
        markup_attribute(h, "lang", lang);
    markup_raw(h, ">");
    if (title.len)
        markup_text(h, title);
    else
        markup_phrase(h, "page.untitled");
    markup_raw(h, is_web_address(url) ? "</a>" : "</span>");
    markup_raw(h, "<br><span class=facts>");
    markup_text(h, json_text(source, "site"));
    markup_raw(h, " · ");
    markup_day(h, json_object_get(source, "published"), "value");
    if (slice_is(lang, "id") || slice_is(lang, "en")) {
        markup_raw(h, " · ");
        markup_word(h, "page.language", lang);
    }
    dated_by(page, json_text(json_object_get(source, "published"), "report"));
    if (copy) {
        markup_raw(h, " · <span class=chip>");
        markup_number_of(h, "show.copy", copy->in_incident);
        markup_raw(h, "</span>");
    }
    if (text && text->masked) {
        markup_raw(h, " · ");
        markup_number_of(h, "page.masked", text->masked);
    }
    markup_raw(h, "</span></p>");
    if (cited && text) {
        markup_raw(h, "<details class=article><summary>");
        markup_phrase(h, h->options->quote_limit ? "page.excerpts" : "page.text");
        markup_raw(h, "</summary><div");
        if (slice_is(lang, "id") || slice_is(lang, "en"))
            markup_attribute(h, "lang", lang);
        markup_raw(h, ">\n");
        page_article_text(page, cited, text);
        markup_raw(h, "</div></details>");
    }
    markup_raw(h, "</li>\n");
}

void page_sources(struct page *page, const json_t *reports)
{
    size_t i;
    const json_t *report;
    page_section(page, "show.sources", "sources");
    markup_raw(&page->html, "<ol class=sources>\n");
    json_array_foreach(reports, i, report)
        one_source(page, slice_of(json_string_value(report)), i + 1);
    markup_raw(&page->html, "</ol></section>\n");
}

static void head(struct page *page)
{
    struct markup *h = &page->html;
    markup_raw(h, "<header>");
    if (!page->is_alone) {
        markup_raw(h, "<h2>");
        markup_member(h, page->incident, "title");
        markup_raw(h, "</h2>");
    }
    markup_raw(h, "<p class=facts><code>");
    markup_text(h, json_text(page->incident, "id"));
    markup_raw(h, "</code> · ");
    markup_day(h, page->incident, "first_date");
    if (!slice_equal(json_text(page->incident, "first_date"),
                     json_text(page->incident, "last_date"))) {
        markup_raw(h, " – ");
        markup_day(h, page->incident, "last_date");
    }
    markup_raw(h, " · ");
    markup_number_of(h, "show.reports",
                     json_array_size(json_object_get(page->incident, "reports")));
    markup_raw(h, " · ");
    markup_number_of(h, "show.origins", json_whole(page->incident, "origins"));
    markup_raw(h, "</p></header>\n");
}

/* Ways to the sections below. */
static void jumps(struct page *page)
{
    static const char *const sections[][3] = {
        {"counts", "show.counts", "claims"},    {"disputes", "show.disputes", "disputes"},
        {"events", "show.events", "events"},    {"fields", "show.fields", "fields"},
        {"reports", "show.sources", "sources"},
    };
    struct markup *h = &page->html;
    markup_raw(h, "<ul class=jumps>");
    for (unsigned i = 0; i < sizeof sections / sizeof *sections; i++) {
        size_t number = json_array_size(json_object_get(page->incident, sections[i][0]));
        if (number == 0)
            continue;
        markup_printf(h, "<li><a href=\"#%s%u\">", sections[i][2], page->incident_number);
        markup_phrase(h, sections[i][1]);
        markup_printf(h, "</a> %zu</li>", number);
    }
    markup_raw(h, "</ul>\n");
}

void page_incident(struct page *page, const json_t *incident)
{
    struct markup *h = &page->html;
    page->incident = incident;
    page->incident_number++;
    markup_raw(h, "<article class=incident tabindex=-1");
    markup_attribute(h, "id", json_text(incident, "id"));
    markup_raw(h, ">\n");
    head(page);
    page_head_number(page);
    jumps(page);
    page_summary(page);
    page_chart(page);
    page_claims(page);
    page_disputes(page);
    page_events(page);
    page_fields(page);
    page_cast(page);
    page_things(page);
    page_sources(page, json_object_get(incident, "reports"));
    markup_raw(h, "<p class=top><a href=\"#top\">");
    markup_phrase(h, "page.top");
    markup_raw(h, "</a></p></article>\n");
}
