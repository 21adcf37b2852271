/* What the search of the overview looks through: an incident's words, and its claims, which a match
 * shows below the row, each a link to its place in the ledger. A folder's rows are also written
 * into scripts of their own, which an overview loads when somebody searches: a page opened from a
 * file may ask for nothing else. */
#include "render/page_int.h"

#include "report/json_put.h"

enum { MOST_CLAIMS = 60 };

static void put_word(struct markup *h, struct slice word)
{
    if (word.len == 0)
        return;
    markup_text(h, word);
    markup_raw(h, " ");
}

/* ` data-words="…"`: names in both languages, and the titles and sites of the reports. */
void page_search_words(struct page *page, const json_t *incident)
{
    static const char *const lists[] = {"agencies", "fields", "platforms", "actors"};
    struct markup *h = &page->html;
    const json_t *item;
    size_t i;
    markup_raw(h, " data-words=\"");
    for (unsigned l = 0; l < 4; l++) {
        json_array_foreach(json_object_get(incident, lists[l]), i, item)
        {
            const char *const both = l == 1 ? "label" : "name";
            put_word(h, json_text(item, "acronym"));
            put_word(h, json_text(item, "name"));
            put_word(h, json_in(item, both, LANG_ID));
            put_word(h, json_in(item, both, LANG_EN));
        }
    }
    json_array_foreach(json_object_get(incident, "reports"), i, item)
    {
        const json_t *source = book_source(h->book, slice_of(json_string_value(item)));
        put_word(h, json_text(source, "title"));
        put_word(h, json_text(source, "site"));
    }
    markup_raw(h, "\"");
}

/* The claims, hidden until a search finds one. */
void page_search_claims(struct page *page, const json_t *incident, const struct slice *file)
{
    struct markup *h = &page->html;
    const json_t *claim, *claims = json_object_get(incident, "counts");
    size_t i;
    if (json_array_size(claims) == 0)
        return;
    markup_raw(h, "<ul class=hits hidden>");
    json_array_foreach(claims, i, claim)
    {
        struct slice by = facts_sayer(claim);
        uint64_t value = json_whole(claim, "value"), low = json_whole(claim, "low"),
                 high = json_whole(claim, "high");
        if (i == MOST_CLAIMS)
            break;
        markup_printf(h, "<li data-low=%llu data-high=%llu><a href=\"",
                      (unsigned long long)(low ? low : value),
                      (unsigned long long)(high ? high : value));
        if (file)
            markup_text(h, *file);
        markup_raw(h, file ? ".html#" : "#");
        page_claim_anchor(h, incident, i);
        markup_raw(h, "\">");
        markup_amount(h, claim);
        markup_raw(h, "</a> ");
        markup_word(h, "kind", json_text(claim, "kind"));
        markup_raw(h, " · ");
        markup_word(h, "status", json_text(claim, "status"));
        if (by.len) {
            markup_raw(h, " · ");
            markup_name(h, incident, by);
        }
        markup_raw(h, "</li>");
    }
    markup_raw(h, "</ul>");
}

void page_search_file(struct page *page, struct slice rows)
{
    struct output_to *to = &page->html.to;
    put_words(to, "runutRows(");
    put_json_value(to, json_slice(rows), JSON_ENSURE_ASCII);
    put_words(to, ");\n");
}
