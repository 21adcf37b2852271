/* A book -> one HTML page that needs nothing else: no request leaves it, its one style and one
 * script are named in its policy by their digests, and all of it but search and filters works
 * without a script. */
#include "render/page_int.h"

#include "base/file.h"
#include "base/hash.h"

extern const struct embedded_file page_files[];
extern const uint64_t page_file_count;

static struct slice asset(const char *name)
{
    for (uint64_t i = 0; i < page_file_count; i++) {
        if (strcmp(page_files[i].name, name) == 0)
            return (struct slice){page_files[i].start,
                                  (size_t)(page_files[i].end - page_files[i].start)};
    }
    return SLICE_EMPTY;
}

void page_init(struct page *page, struct book *book, const struct render_options *options,
               struct arena *arena, struct sink *sink, struct error *error)
{
    memset(page, 0, sizeof *page);
    page->html = (struct markup){{sink, error, STATUS_OK}, book, arena, options};
    map_init(&page->cited_of, arena);
}

/* An overview of a folder may load scripts, but only by its own script, which names them itself. */
static void policy(struct markup *h, bool is_folder)
{
    char style[SHA256_BASE64_SIZE], script[SHA256_BASE64_SIZE];
    sha256_base64(asset("page.css"), style);
    sha256_base64(asset("page.js"), script);
    markup_printf(
        h,
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src "
        "'sha256-%s'; "
        "script-src 'sha256-%s'%s; base-uri 'none'; form-action 'none'\">\n",
        style, script, is_folder ? " 'strict-dynamic'" : "");
}

/* Two radio buttons and a rule of the style: no script is needed. */
static void language_switch(struct markup *h, bool in_english)
{
    markup_printf(
        h,
        "<div class=languages role=radiogroup aria-label=\"Bahasa / Language\">"
        "<input type=radio name=language id=lang-id%s><label for=lang-id lang=id>Indonesia</label>"
        "<input type=radio name=language id=lang-en%s><label for=lang-en "
        "lang=en>English</label></div>",
        in_english ? "" : " checked", in_english ? " checked" : "");
}

void page_begin(struct page *page, const struct bilingual *title, const char *home)
{
    struct markup *h = &page->html;
    bool in_english = h->options->lang == LANG_EN;
    struct bilingual name = {{SLICE_EMPTY, phrase_text(h->book->phrases, LANG_ID, "page.title"),
                              phrase_text(h->book->phrases, LANG_EN, "page.title")}};
    markup_printf(h, "<!DOCTYPE html>\n<html lang=%s>\n<head>\n<meta charset=utf-8>\n",
                  in_english ? "en" : "id");
    policy(h, page->is_folder);
    markup_raw(h, "<meta name=viewport content=\"width=device-width, initial-scale=1\">\n<meta "
                  "name=referrer content=no-referrer>\n"
                  "<meta name=robots content=noindex>\n<title>");
    markup_text(h, title->in[in_english ? LANG_EN : LANG_ID]);
    markup_raw(h, "</title>\n<style>");
    put_bytes(&h->to, asset("page.css"));
    markup_raw(h, "</style>\n</head>\n<body id=top>\n<a class=skip href=\"#main\">");
    markup_phrase(h, "page.skip");
    markup_raw(h, "</a>\n");
    markup_raw(h, "<header class=bar-top><a href=\"");
    markup_raw(h, home ? home : "#top");
    markup_raw(h, "\">");
    markup_both(h, home ? &(struct bilingual){{SLICE_EMPTY,
                                               phrase_text(h->book->phrases, LANG_ID, "page.home"),
                                               phrase_text(h->book->phrases, LANG_EN, "page.home")}}
                        : &name);
    markup_raw(h, "</a>");
    language_switch(h, in_english);
    markup_raw(h, "</header>\n<main id=main>\n<h1>");
    markup_both(h, title);
    markup_raw(h, "</h1>\n");
}

void page_section(struct page *page, const char *key, const char *anchor)
{
    struct markup *h = &page->html;
    char level = page->is_alone ? '2' : '3';
    markup_printf(h, "<section id=\"%s%u\"><h%c class=part>", anchor, page->incident_number, level);
    markup_phrase(h, key);
    markup_printf(h, "</h%c>\n", level);
}

void page_end(struct page *page)
{
    struct markup *h = &page->html;
    markup_raw(h, "</main>\n<footer class=foot><p>");
    markup_phrase(h, h->book->options.identities ? "page.foot" : "page.foot.unmasked");
    markup_raw(h, "</p></footer>\n<script>");
    put_bytes(&h->to, asset("page.js"));
    markup_raw(h, "</script>\n</body>\n</html>\n");
}

/* "12 incidents from 34 reports" */
void page_lead(struct page *page, const json_t *incidents)
{
    struct markup *h = &page->html;
    markup_raw(h, "<p class=lead>");
    markup_number_of(h, "page.incidents", json_array_size(incidents));
    markup_raw(h, " · ");
    markup_number_of(h, "show.reports",
                     json_object_size(json_object_get(h->book->timeline, "reports")));
    markup_raw(h, "</p>\n");
}

void page_unaligned(struct page *page)
{
    const json_t *reports = json_object_get(page->html.book->timeline, "unaligned");
    if (json_array_size(reports) == 0)
        return;
    page->incident_number++;
    markup_raw(&page->html, "<article class=incident><h2>");
    markup_phrase(&page->html, "show.unaligned");
    markup_raw(&page->html, "</h2>\n");
    page_sources(page, reports);
    markup_raw(&page->html, "</article>\n");
}

enum status page_write(struct book *book, const struct render_options *options, struct sink *sink,
                       struct error *error)
{
    const json_t *incidents = json_object_get(book->timeline, "incidents"), *incident;
    struct bilingual title = {{SLICE_EMPTY, phrase_text(book->phrases, LANG_ID, "page.title"),
                               phrase_text(book->phrases, LANG_EN, "page.title")}};
    struct arena arena;
    struct page page;
    size_t i;
    arena_init(&arena);
    page_init(&page, book, options, &arena, sink, error);
    json_array_foreach(incidents, i, incident) page_collect(&page, incident);
    page_begin(&page, &title, NULL);
    page_lead(&page, incidents);
    page_period(&page);
    struct overview overview = {.incidents = incidents,
                                .count = json_array_size(incidents),
                                .years = page_years(incidents)};
    page_overview(&page, &overview);
    json_array_foreach(incidents, i, incident) page_incident(&page, incident);
    page_unaligned(&page);
    page_end(&page);
    arena_release(&arena);
    return page.html.to.status;
}
