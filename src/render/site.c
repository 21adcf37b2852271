/* A book -> a folder of pages: an index, in parts where there are many incidents, a page for each
 * incident, and scripts with all rows, which the index loads when somebody searches. */
#include "render/page_int.h"

#include <stdio.h>

enum {
    ROWS_A_PAGE = 250,
    SEARCH_FILE_BYTES = 700 * 1024, /* of rows; as a script they are a little larger */
    MOST_NAME = 100,
    TEXT_BYTES_A_PAGE = 1 << 20, /* beyond that a page shows excerpts instead of whole articles */
    EXCERPT_POINTS = 300
};

struct site {
    struct book *book;
    const struct render_options *options;
    const struct site_target *target;
    struct error *error;
    struct arena keep, one;
    struct map taken;    /* names of files */
    struct slice *names; /* of incidents, without ".html" */
    struct buf page;     /* the one being written */
    struct buf rows;     /* of the search, as many as fill a file */
    struct overview overview;
    const json_t *incidents;
    size_t count, parts;
    enum status status;
};

static enum status take_bytes(void *context, struct slice bytes, struct error *error)
{
    struct site *site = context;
    if (buf_append(&site->page, bytes) == STATUS_OK)
        return STATUS_OK;
    return error_set(error, STATUS_LIMIT, "a page is too large");
}

/* An id comes from a file that may be anybody's; a name of a file is ours alone. */
static bool is_plain(struct slice id)
{
    for (size_t i = 0; i < id.len; i++) {
        char c = id.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'))
            return false;
    }
    return id.len && id.len <= MOST_NAME && !slice_starts_with(id, SLICE("index")) &&
           id.ptr[0] != '-';
}

static void name_pages(struct site *site)
{
    size_t i;
    const json_t *incident;
    site->names = ARENA_ARRAY(&site->keep, struct slice, site->count);
    json_array_foreach(site->incidents, i, incident)
    {
        struct slice id = json_text(incident, "id");
        bool is_new = false;
        if (is_plain(id))
            map_intern(&site->taken, id, &is_new);
        site->names[i] = is_new ? id : arena_printf(&site->keep, "incident_%zu", i + 1);
    }
}

static void hand_over(struct site *site, struct slice name, const char *ending,
                      const struct page *page)
{
    struct slice file = arena_printf(&site->one, "%.*s.%s", SLICE_ARG(name), ending);
    if (site->status == STATUS_OK)
        site->status = page->html.to.status;
    if (site->status == STATUS_OK)
        site->status = site->target->write(site->target->context, file.ptr, buf_slice(&site->page),
                                           site->error);
    buf_clear(&site->page);
    arena_clear(&site->one);
}

static size_t text_bytes(const struct site *site, const json_t *incident)
{
    size_t i, bytes = 0;
    const json_t *report;
    json_array_foreach(json_object_get(incident, "reports"), i, report)
    {
        const struct book_text *text =
            book_text_of(site->book, slice_of(json_string_value(report)));
        bytes += text ? text->text.len : 0;
    }
    return bytes;
}

/* Parts keep their first rows from day to day; the last one also holds what does not fill another.
 */
static size_t part_of(const struct site *site, size_t at)
{
    size_t part = at / ROWS_A_PAGE;
    return part < site->parts ? part : site->parts - 1;
}

static size_t part_end(const struct site *site, size_t part)
{
    return part + 1 < site->parts ? (part + 1) * ROWS_A_PAGE : site->count;
}

static void incident_page(struct site *site, size_t at)
{
    const json_t *incident = json_array_get(site->incidents, at);
    struct render_options options = *site->options;
    struct sink sink = {take_bytes, site};
    struct page page;
    struct bilingual title = {
        {SLICE_EMPTY, json_in(incident, "title", LANG_ID), json_in(incident, "title", LANG_EN)}};
    char home[64] = "index.html";
    size_t part = part_of(site, at);
    if (part + 1 < site->parts)
        snprintf(home, sizeof home, "index-%zu.html", part + 1);
    if (!options.quote_limit && text_bytes(site, incident) > TEXT_BYTES_A_PAGE)
        options.quote_limit = EXCERPT_POINTS;
    page_init(&page, site->book, &options, &site->one, &sink, site->error);
    page_collect(&page, incident);
    page.is_alone = true;
    page_begin(&page, &title, home);
    page_incident(&page, incident);
    page_end(&page);
    hand_over(site, site->names[at], "html", &page);
}

/* "2019-03 – 2020-05", each part but the one at hand a link. */
static void part_links(struct page *page, const struct site *site, size_t own)
{
    struct markup *h = &page->html;
    if (site->parts == 1)
        return;
    markup_raw(h, "<nav class=parts><ul class=fields>");
    for (size_t part = 0; part < site->parts; part++) {
        markup_raw(h, "<li>");
        if (part == own)
            markup_raw(h, "<a aria-current=page href=\"#top\">");
        else if (part + 1 == site->parts)
            markup_raw(h, "<a href=\"index.html\">");
        else
            markup_printf(h, "<a href=\"index-%zu.html\">", part + 1);
        markup_text(h,
                    json_text(json_array_get(site->incidents, part * ROWS_A_PAGE), "first_date"));
        markup_raw(h, " – ");
        markup_text(
            h, json_text(json_array_get(site->incidents, part_end(site, part) - 1), "first_date"));
        markup_raw(h, "</a></li>");
    }
    markup_raw(h, "</ul></nav>\n");
}

static enum status take_rows(void *context, struct slice bytes, struct error *error)
{
    struct site *site = context;
    if (buf_append(&site->rows, bytes) == STATUS_OK)
        return STATUS_OK;
    return error_set(error, STATUS_LIMIT, "a row is too large");
}

/* All rows with their words and claims, in files of a size that opens at once. */
static void search_files(struct site *site)
{
    struct sink to_rows = {take_rows, site}, to_page = {take_bytes, site};
    struct page rows, file;
    for (size_t i = 0; i < site->count && site->status == STATUS_OK; i++) {
        page_init(&rows, site->book, site->options, &site->one, &to_rows, site->error);
        page_row(&rows, &site->overview, i, true);
        site->status = rows.html.to.status;
        if (site->rows.len < SEARCH_FILE_BYTES && i + 1 < site->count)
            continue;
        page_init(&file, site->book, site->options, &site->one, &to_page, site->error);
        page_search_file(&file, buf_slice(&site->rows));
        buf_clear(&site->rows);
        site->overview.search_files++;
        hand_over(site, arena_printf(&site->one, "index-search-%zu", site->overview.search_files),
                  "js", &file);
    }
}

static void index_page(struct site *site, size_t part)
{
    struct sink sink = {take_bytes, site};
    struct page page;
    struct phrases *phrases = site->book->phrases;
    struct bilingual title = {{SLICE_EMPTY, phrase_text(phrases, LANG_ID, "page.title"),
                               phrase_text(phrases, LANG_EN, "page.title")}};
    site->overview.first = part * ROWS_A_PAGE;
    site->overview.count = part_end(site, part) - site->overview.first;
    page_init(&page, site->book, site->options, &site->one, &sink, site->error);
    page.is_folder = true;
    page_begin(&page, &title, NULL);
    page_lead(&page, site->incidents);
    part_links(&page, site, part);
    if (part + 1 == site->parts)
        page_period(&page);
    page_overview(&page, &site->overview);
    if (part + 1 == site->parts)
        page_unaligned(&page);
    page_end(&page);
    hand_over(site,
              part + 1 == site->parts ? SLICE("index")
                                      : arena_printf(&site->one, "index-%zu", part + 1),
              "html", &page);
}

enum status site_write(struct book *book, const struct render_options *options,
                       const struct site_target *target, struct error *error)
{
    struct site site = {.book = book, .options = options, .target = target, .error = error};
    arena_init(&site.keep);
    arena_init(&site.one);
    buf_init(&site.page, 0);
    map_init(&site.taken, &site.keep);
    site.incidents = json_object_get(book->timeline, "incidents");
    site.count = json_array_size(site.incidents);
    site.parts = site.count < ROWS_A_PAGE ? 1 : site.count / ROWS_A_PAGE;
    name_pages(&site);
    site.overview = (struct overview){
        .incidents = site.incidents, .years = page_years(site.incidents), .files = site.names};
    buf_init(&site.rows, 0);
    search_files(&site);
    for (size_t i = 0; i < site.count && site.status == STATUS_OK; i++)
        incident_page(&site, i);
    for (size_t i = 0; i < site.parts && site.status == STATUS_OK; i++)
        index_page(&site, i);
    buf_release(&site.page);
    buf_release(&site.rows);
    arena_release(&site.one);
    arena_release(&site.keep);
    return site.status;
}
