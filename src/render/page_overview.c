/* All incidents -> the overview: search, filters, and one row each with a bar over the years. */
#include "render/page_int.h"

#include <stdlib.h>

static bool days_of(const json_t *incident, int32_t *first, int32_t *last)
{
    int32_t unused;
    if (!civil_interval(json_day(incident, "first_date"), first, &unused))
        return false;
    if (!civil_interval(json_day(incident, "last_date"), &unused, last) || *last < *first)
        *last = *first;
    return true;
}

struct years page_years(const json_t *incidents)
{
    struct years years = {0, 0};
    bool is_first = true;
    size_t i;
    const json_t *incident;
    json_array_foreach(incidents, i, incident)
    {
        int32_t first, last;
        if (!days_of(incident, &first, &last))
            continue;
        years.first = is_first || first < years.first ? first : years.first;
        years.last = is_first || last > years.last ? last : years.last;
        is_first = false;
    }
    /* Whole years on both sides, so that the ticks have their places. */
    years.first = civil_to_days(civil_day(civil_from_days(years.first).year, 1, 1));
    years.last = civil_to_days(civil_day(civil_from_days(years.last).year, 12, 31));
    return years;
}

/* Thousandths of the width; one hundredth stays free on both sides. */
static int part_of(const struct years *years, int32_t day)
{
    return 10 + (int)((int64_t)980 * (day - years->first) / (years->last - years->first));
}

static void axis(struct markup *h, const struct years *years)
{
    int first = civil_from_days(years->first).year, last = civil_from_days(years->last).year;
    int step = (last - first) / 8 + 1;
    markup_raw(
        h, "<div class=\"row axis-row\" aria-hidden=true><span></span><svg class=bar height=20>");
    for (int year = first; year <= last; year += step) {
        int at = part_of(years, civil_to_days(civil_day(year, 1, 1)));
        markup_printf(h, "<text class=axis x=\"%d.%d%%\" y=14>%d</text>", at / 10, at % 10, year);
    }
    markup_raw(h, "</svg></div>\n");
}

/* "kpu|bssn" */
static void put_list(struct markup *h, const char *name, const json_t *list, const char *key)
{
    size_t i;
    const json_t *item;
    markup_printf(h, " %s=\"|", name);
    json_array_foreach(list, i, item)
    {
        if (key && strcmp(key, "name") == 0 && slice_is(json_text(item, "kind"), "person"))
            continue;
        markup_text(h, key ? json_text(item, key) : slice_of(json_string_value(item)));
        markup_raw(h, "|");
    }
    markup_raw(h, "\"");
}

void page_row(struct page *page, const struct overview *overview, size_t at, bool for_search)
{
    struct markup *h = &page->html;
    const json_t *incident = json_array_get(overview->incidents, at);
    const struct slice *file = overview->files ? &overview->files[at] : NULL;
    const struct years *years = &overview->years;
    const json_t *claim = facts_main_claim(incident);
    size_t disputes = json_array_size(json_object_get(incident, "disputes"));
    int32_t first, last;
    markup_raw(h, "<li class=row");
    put_list(h, "data-victim", json_object_get(incident, "victims"), NULL);
    put_list(h, "data-actor", json_object_get(incident, "actors"), "name");
    put_list(h, "data-field", json_object_get(incident, "fields"), "id");
    put_list(h, "data-dispute", json_object_get(incident, "disputes"), "verdict");
    if (for_search)
        page_search_words(page, incident);
    markup_raw(h, "><div><a class=title href=\"");
    markup_raw(h, file ? "" : "#");
    markup_text(h, file ? *file : json_text(incident, "id"));
    markup_raw(h, file ? ".html" : "");
    markup_raw(h, "\">");
    markup_member(h, incident, "title");
    markup_raw(h, "</a><p class=facts>");
    markup_day(h, incident, "first_date");
    markup_raw(h, " · ");
    if (claim) {
        markup_raw(h, "<b>");
        markup_amount(h, claim);
        markup_raw(h, "</b> · ");
    }
    markup_number_of(h, "show.reports", json_array_size(json_object_get(incident, "reports")));
    if (facts_is_confirmed(incident)) {
        markup_raw(h, " · <span class=\"chip status-confirmed\">");
        markup_word(h, "status", SLICE("confirmed"));
        markup_raw(h, "</span>");
    }
    if (facts_has_event(incident, "denied")) {
        markup_raw(h, " · <span class=\"chip status-denied\">");
        markup_word(h, "status", SLICE("denied"));
        markup_raw(h, "</span>");
    }
    if (disputes) {
        markup_raw(h, " · <span class=\"chip verdict-chip\">");
        markup_number_of(h, "page.disputes", disputes);
        markup_raw(h, "</span>");
    }
    markup_raw(h, "</p>");
    if (for_search)
        page_search_claims(page, incident, file);
    markup_raw(h, "</div><svg class=bar height=20 aria-hidden=true><line class=rail x1=0 "
                  "x2=\"100%\" y1=10 y2=10 />");
    if (days_of(incident, &first, &last)) {
        int from = part_of(years, first), to = part_of(years, last);
        markup_printf(h,
                      "<rect x=\"%d.%d%%\" y=6 width=\"%d.%d%%\" height=8 rx=4 /><circle "
                      "cx=\"%d.%d%%\" cy=10 r=5 />",
                      from / 10, from % 10, (to - from) / 10, (to - from) % 10, from / 10,
                      from % 10);
    }
    markup_raw(h, "</svg></li>\n");
}

struct choice {
    struct slice value;
    struct bilingual words;
};
struct choices {
    struct map seen;
    VEC(struct choice) list;
};

static void choose(struct markup *h, struct choices *choices, struct slice value, struct slice id,
                   struct slice en)
{
    bool is_new;
    map_intern(&choices->seen, value, &is_new);
    if (is_new && value.len)
        VEC_ADD(
            h->arena, &choices->list,
            ((struct choice){value, {{SLICE_EMPTY, id.len ? id : value, en.len ? en : value}}}));
}

static int by_words(const void *a, const void *b)
{
    const struct choice *left = a, *right = b;
    int order = slice_compare(left->words.in[LANG_ID], right->words.in[LANG_ID]);
    return order ? order : slice_compare(left->value, right->value);
}

static void gather(struct markup *h, struct choices *choices, const json_t *incidents,
                   unsigned which)
{
    static const char *const lists[] = {"victims", "actors", "fields", "disputes"};
    size_t i, k;
    const json_t *incident, *item;
    json_array_foreach(incidents, i, incident)
    {
        json_array_foreach(json_object_get(incident, lists[which]), k, item)
        {
            if (which == 0) {
                struct slice id = slice_of(json_string_value(item));
                choose(h, choices, id, facts_body_name(incident, id, LANG_ID),
                       facts_body_name(incident, id, LANG_EN));
            } else if (which == 1 && !slice_is(json_text(item, "kind"), "person")) {
                choose(h, choices, json_text(item, "name"), SLICE_EMPTY, SLICE_EMPTY);
            } else if (which == 2) {
                choose(h, choices, json_text(item, "id"), json_in(item, "label", LANG_ID),
                       json_in(item, "label", LANG_EN));
            } else if (which == 3) {
                struct slice verdict = json_text(item, "verdict");
                choose(h, choices, verdict, book_phrase(h->book, LANG_ID, "verdict", verdict),
                       book_phrase(h->book, LANG_EN, "verdict", verdict));
            }
        }
    }
    if (choices->list.count)
        qsort(choices->list.items, choices->list.count, sizeof *choices->list.items, by_words);
}

/* An option cannot hide one of two languages, so it carries both and the script shows one. */
static void option(struct markup *h, struct slice value, const struct bilingual *words)
{
    enum lang shown = h->options->lang == LANG_EN ? LANG_EN : LANG_ID;
    markup_raw(h, "<option");
    markup_attribute(h, "value", value);
    markup_attribute(h, "data-id", words->in[LANG_ID]);
    markup_attribute(h, "data-en", words->in[LANG_EN]);
    markup_raw(h, ">");
    markup_text(h, words->in[shown]);
    markup_raw(h, "</option>");
}

/* Words that multiply a number, for the search: "204 juta" is a range. */
static void scales(struct markup *h)
{
    markup_raw(h, " data-scales=\"");
    markup_text(h, phrase_text(h->book->phrases, LANG_ID, "page.scales"));
    markup_raw(h, " ");
    markup_text(h, phrase_text(h->book->phrases, LANG_EN, "page.scales"));
    markup_raw(h, "\"");
}

static void filters(struct markup *h, const struct overview *overview)
{
    static const char *const names[] = {"victim", "actor", "field", "dispute"};
    static const char *const keys[] = {"show.victims", "show.actors", "show.fields",
                                       "show.disputes"};
    markup_printf(h, "<form class=filters hidden role=search data-files=%zu",
                  overview->search_files);
    scales(h);
    markup_raw(h, "><p class=search><label for=q>");
    markup_phrase(h, "page.search");
    markup_raw(h, "</label><input id=q type=search autocomplete=off></p>");
    for (unsigned i = 0; i < 4; i++) {
        struct choices choices = {.list = {0}};
        map_init(&choices.seen, h->arena);
        gather(h, &choices, overview->incidents, i);
        markup_printf(h, "<p><label for=f-%s>", names[i]);
        markup_phrase(h, keys[i]);
        markup_printf(h, "</label><select id=f-%s data-filter=%s>", names[i], names[i]);
        struct bilingual all = {{SLICE_EMPTY, phrase_text(h->book->phrases, LANG_ID, "page.all"),
                                 phrase_text(h->book->phrases, LANG_EN, "page.all")}};
        option(h, SLICE_EMPTY, &all);
        for (uint32_t k = 0; k < choices.list.count; k++)
            option(h, choices.list.items[k].value, &choices.list.items[k].words);
        markup_raw(h, "</select></p>");
    }
    markup_raw(h, "<p><button type=reset>");
    markup_phrase(h, "page.reset");
    markup_raw(h, "</button></p><p class=found role=status><span id=found></span> ");
    markup_number_of(h, "page.found", json_array_size(overview->incidents));
    if (overview->search_files) {
        markup_raw(h, "<span class=again hidden> ");
        markup_phrase(h, "page.part");
        markup_raw(h, "</span>");
    }
    markup_raw(h, "</p></form>\n");
}

void page_overview(struct page *page, const struct overview *overview)
{
    struct markup *h = &page->html;
    markup_raw(h, "<section class=overview><h2>");
    markup_phrase(h, "page.overview");
    markup_raw(h, "</h2>\n<noscript><p class=note>");
    markup_phrase(h, "page.noscript");
    markup_raw(h, "</p></noscript>\n");
    filters(h, overview);
    axis(h, &overview->years);
    markup_raw(h, "<ol class=rows>\n");
    for (size_t i = 0; i < overview->count; i++)
        page_row(page, overview, overview->first + i, !overview->search_files);
    markup_raw(h, "</ol></section>\n");
}
