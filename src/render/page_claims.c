/* The claims ledger: who said which number, since when, on what. And the one number that an
 * incident is known by, with what speaks against it; and the disputes, side by side. */
#include "render/page_int.h"

#include "base/hash.h"

enum { MOST_STANCES = 6, MOST_REPEATED = 8, MOST_CITED = 8 };

static void chip(struct markup *h, const char *group, struct slice word)
{
    markup_raw(h, "<span class=\"chip ");
    markup_raw(h, group);
    markup_raw(h, "-");
    markup_text(h, word);
    markup_raw(h, "\">");
    markup_word(h, group, word);
    markup_raw(h, "</span>");
}

static void faint(struct markup *h, const char *phrase)
{
    markup_raw(h, "<span class=faint>");
    markup_phrase(h, phrase);
    markup_raw(h, "</span>");
}

/* Those who confirmed or denied it, and who had said it first. */
static void said_firmly(struct page *page, const json_t *claim, const json_t *names)
{
    struct markup *h = &page->html;
    struct slice by = json_text(claim, "by");
    bool is_among = false;
    size_t i;
    const json_t *name;
    json_array_foreach(names, i, name)
    {
        markup_raw(h, i ? ", <b>" : "<b>");
        markup_name(h, page->incident, slice_of(json_string_value(name)));
        markup_raw(h, "</b>");
        is_among = is_among || slice_is(by, json_string_value(name));
    }
    if (json_array_size(names) == 0)
        faint(h, "page.nobody_named");
    if (!by.len || is_among)
        return;
    markup_raw(h, " · ");
    markup_phrase(h, "page.first_by");
    markup_raw(h, " <b>");
    markup_name(h, page->incident, by);
    markup_raw(h, "</b>");
}

/* "Jimbo", or that the report itself says it; of what is confirmed or denied, who did that. */
static void said_by(struct page *page, const json_t *claim)
{
    struct markup *h = &page->html;
    struct slice by = json_text(claim, "by"), status = json_text(claim, "status");
    if (slice_is(status, "confirmed") || slice_is(status, "denied")) {
        said_firmly(
            page, claim,
            json_object_get(claim, slice_is(status, "denied") ? "denied_by" : "confirmed_by"));
        return;
    }
    if (!by.len) {
        faint(h, "page.by.nobody");
        return;
    }
    markup_phrase(h, "page.by");
    markup_raw(h, " <b>");
    markup_name(h, page->incident, by);
    markup_raw(h, "</b>");
}

/* What became of a number, by whose word, and since when. */
static void stated(struct page *page, const json_t *claim)
{
    struct markup *h = &page->html;
    chip(h, "status", json_text(claim, "status"));
    markup_raw(h, " ");
    said_by(page, claim);
    markup_raw(h, " · ");
    markup_day(h, claim, "first_date");
}

static bool same_number(const json_t *claim, const json_t *side)
{
    return json_whole(claim, "value") == json_whole(side, "value") &&
           slice_equal(json_text(claim, "unit"), json_text(side, "unit")) &&
           slice_equal(json_text(claim, "detail"), json_text(side, "detail"));
}

/* The disputes in which the number stands. */
static void against(struct page *page, const json_t *claim)
{
    struct markup *h = &page->html;
    size_t i, k, shown = 0;
    const json_t *dispute, *side;
    json_array_foreach(json_object_get(page->incident, "disputes"), i, dispute)
    {
        bool is_about = slice_is(json_text(dispute, "verdict"), "denial");
        json_array_foreach(json_object_get(dispute, "sides"), k, side) is_about =
            is_about || same_number(claim, side);
        if (!is_about)
            continue;
        markup_raw(h, shown++ ? "" : "<ul class=against>");
        markup_printf(h, "<li><a class=chip-link href=\"#d%u-%zu\">", page->incident_number, i + 1);
        chip(h, "verdict", json_text(dispute, "verdict"));
        markup_raw(h, "</a> ");
        markup_member(h, dispute, "gist");
        markup_raw(h, "</li>");
    }
    if (shown)
        markup_raw(h, "</ul>");
}

/* Was it told already that this body said this? */
static bool is_told(const json_t *events, size_t at)
{
    const json_t *event = json_array_get(events, at), *before;
    for (size_t i = 0; i < at; i++) {
        before = json_array_get(events, i);
        if (slice_equal(json_text(before, "type"), json_text(event, "type")) &&
            slice_equal(json_text(before, "who"), json_text(event, "who")) &&
            !json_is_true(json_object_get(before, "background")))
            return true;
    }
    return false;
}

/* Who denied it and who confirmed it, when, and where that is read; or that nobody confirmed it. */
static void stances(struct page *page)
{
    struct markup *h = &page->html;
    const json_t *event, *events = json_object_get(page->incident, "events");
    bool has_confirmation = false;
    size_t i, shown = 0;
    markup_raw(h, "<ul class=stances>");
    json_array_foreach(events, i, event)
    {
        bool is_denial = slice_is(json_text(event, "type"), "denied");
        bool is_confirmation = slice_is(json_text(event, "type"), "confirmed");
        if ((!is_denial && !is_confirmation) ||
            json_is_true(json_object_get(event, "background")) || is_told(events, i) ||
            shown++ >= MOST_STANCES)
            continue;
        has_confirmation = has_confirmation || is_confirmation;
        markup_raw(h, is_denial ? "<li class=is-denied>" : "<li class=is-confirmed>");
        markup_member(h, event, "gist");
        markup_raw(h, ", ");
        markup_day(h, event, "date");
        page_citations(page, json_object_get(event, "evidence"));
        markup_raw(h, "</li>");
    }
    if (!has_confirmation) {
        bool is_confirmed = facts_is_confirmed(page->incident);
        markup_raw(h, is_confirmed ? "<li class=is-confirmed>" : "<li class=is-open>");
        markup_phrase(h, is_confirmed ? "page.confirmed" : "page.nobody");
        markup_raw(h, "</li>");
    }
    markup_raw(h, "</ul>");
}

/* A sentence tells more than a headline. */
static const json_t *telling_place(const json_t *evidence)
{
    size_t i;
    const json_t *place;
    json_array_foreach(evidence, i, place)
    {
        if (!slice_is(json_text(place, "in"), "title"))
            return place;
    }
    return json_array_get(evidence, 0);
}

/* The number, who said it first and when, the words, and what speaks for it and against it: what a
 * reader came for, before anything else. */
void page_head_number(struct page *page)
{
    struct markup *h = &page->html;
    const json_t *claim = facts_main_claim(page->incident),
                 *evidence = json_object_get(claim, "evidence");
    markup_raw(h, "<div class=verdict-box>");
    if (claim) {
        markup_raw(h, "<p class=big>");
        markup_amount(h, claim);
        markup_raw(h, "</p><p>");
        stated(page, claim);
        markup_raw(h, " · ");
        markup_number_of(h, "show.origins", json_whole(claim, "origins"));
        page_citations(page, evidence);
        markup_raw(h, "</p>");
        if (json_array_size(evidence))
            page_quote(page, telling_place(evidence));
    } else {
        markup_raw(h, "<p class=big>");
        markup_phrase(h, "page.no_number");
        markup_raw(h, "</p>");
    }
    stances(page);
    if (claim)
        against(page, claim);
    markup_raw(h, "</div>\n");
}

static void cite_report(struct page *page, struct slice report)
{
    const struct cited *cited = page_cited(page, report);
    if (!cited)
        return;
    markup_printf(&page->html, " <a class=cite href=\"#s%u\"", cited->number);
    page_cite_end(page, cited);
}

/* One line for several reports, but where the day is another report's, which is cited with it. */
static bool is_same_turn(const json_t *a, const json_t *b)
{
    return a && facts_same_turn(a, b) && !json_text(a, "dated_by").len &&
           !json_text(b, "dated_by").len;
}

static void one_turn(struct page *page, const json_t *stance)
{
    struct markup *h = &page->html;
    struct slice by = json_text(stance, "by"), dated_by = json_text(stance, "dated_by");
    markup_day(h, stance, "date");
    if (dated_by.len) {
        markup_raw(h, " <span class=faint>");
        markup_phrase(h, "page.day_of");
        cite_report(page, dated_by);
        markup_raw(h, "</span>");
    }
    markup_raw(h, " ");
    chip(h, "turn", json_text(stance, "turn"));
    if (by.len) {
        markup_raw(h, " ");
        markup_name(h, page->incident, by);
    }
}

/* The turns of a number: each first word, confirmation and denial; of those who repeat it, and of
 * the reports of one line, the first few. */
static void all_turns(struct page *page, const json_t *history)
{
    struct markup *h = &page->html;
    const json_t *stance, *before = NULL;
    unsigned repeated = 0, cited = 0;
    size_t i, left = 0;
    json_array_foreach(history, i, stance)
    {
        bool is_same = is_same_turn(before, stance);
        if (!is_same && slice_is(json_text(stance, "turn"), "repeated") &&
            repeated++ >= MOST_REPEATED) {
            left++;
            continue;
        }
        if (!is_same) {
            markup_raw(h, before ? "</li><li>" : "<li>");
            one_turn(page, stance);
            cited = 0;
        }
        if (cited++ < MOST_CITED)
            cite_report(page, json_text(stance, "report"));
        else if (cited == MOST_CITED + 1)
            markup_raw(h, " …");
        before = stance;
    }
    if (left) {
        markup_raw(h, "</li><li>");
        markup_number_of(h, "page.more_repeated", left);
    }
}

/* Who said a number first, who repeated it, who confirmed or denied it, day by day; and what took
 * its place. */
static void claim_history(struct page *page, const json_t *claim)
{
    struct markup *h = &page->html;
    const json_t *history = json_object_get(claim, "history"),
                 *replaced = json_object_get(claim, "replaced_by");
    if (json_array_size(history) < 2 && !replaced)
        return;
    markup_raw(h, "<ol class=history>");
    all_turns(page, history);
    if (replaced) {
        markup_raw(h, "</li><li>");
        markup_day(h, replaced, "date");
        markup_raw(h, " ");
        markup_phrase(h, "page.replaced_by");
        markup_raw(h, " <b>");
        markup_amount(h, replaced);
        markup_raw(h, "</b>");
    }
    markup_raw(h, "</li></ol>");
}

/* What a claim is, whatever its place in the ledger and whatever became of it. */
static bool is_same_claim(const json_t *a, const json_t *b)
{
    static const char *const keys[] = {"unit", "bound", "detail", "kind", "by", "victim", NULL};
    if (json_whole(a, "value") != json_whole(b, "value"))
        return false;
    for (unsigned i = 0; keys[i]; i++) {
        if (!slice_equal(json_text(a, keys[i]), json_text(b, keys[i])))
            return false;
    }
    return true;
}

void page_claim_anchor(struct markup *h, const json_t *incident, size_t index)
{
    const json_t *claims = json_object_get(incident, "counts"),
                 *claim = json_array_get(claims, index);
    unsigned twins = 0;
    char uuid[UUID_TEXT_SIZE];
    for (size_t i = 0; i < index; i++)
        twins += is_same_claim(json_array_get(claims, i), claim);
    struct slice name[] = {
        SLICE("claim "),
        json_text(incident, "id"),
        arena_printf(h->arena, " %llu %u ", (unsigned long long)json_whole(claim, "value"), twins),
        json_text(claim, "unit"),
        SLICE(" "),
        json_text(claim, "bound"),
        SLICE(" "),
        json_text(claim, "detail"),
        SLICE(" "),
        json_text(claim, "kind"),
        SLICE(" "),
        json_text(claim, "by"),
        SLICE(" "),
        json_text(claim, "victim"),
    };
    uuid_of_name(name, sizeof name / sizeof *name, uuid);
    markup_printf(h, "c-%.8s", uuid);
}

static void one_claim(struct page *page, const json_t *claim, size_t index)
{
    struct markup *h = &page->html;
    struct slice kind = json_text(claim, "kind"), victim = json_text(claim, "victim"),
                 detail = json_text(claim, "detail");
    struct civil first = json_day(claim, "first_date"), last = json_day(claim, "last_date");
    bool is_aside = slice_is(kind, "past") || slice_is(kind, "context");
    markup_raw(h, "<li id=\"");
    page_claim_anchor(h, page->incident, index);
    markup_raw(h, is_aside ? "\" class=aside>" : "\">");
    markup_raw(h, "<div class=claim><p class=amount>");
    markup_amount(h, claim);
    markup_raw(h, "</p><p class=facts>");
    chip(h, "kind", kind);
    markup_raw(h, " ");
    chip(h, "status", json_text(claim, "status"));
    markup_raw(h, " ");
    if (slice_is(detail, "announced") || slice_is(detail, "denominator")) {
        chip(h, "detail", detail);
        markup_raw(h, " ");
    }
    said_by(page, claim);
    if (victim.len) {
        markup_raw(h, " · ");
        markup_name(h, page->incident, victim);
    }
    markup_raw(h, " · ");
    markup_day(h, claim, "first_date");
    if (last.precision != PRECISION_NONE && !civil_same(first, last)) {
        markup_raw(h, " – ");
        markup_day(h, claim, "last_date");
    }
    markup_raw(h, " · ");
    markup_number_of(h, "show.origins", json_whole(claim, "origins"));
    markup_raw(h, "</p></div>");
    claim_history(page, claim);
    page_quotes(page, json_object_get(claim, "evidence"));
    markup_raw(h, "</li>\n");
}

void page_claims(struct page *page)
{
    struct markup *h = &page->html;
    const json_t *claim, *claims = json_object_get(page->incident, "counts");
    size_t i;
    if (json_array_size(claims) == 0)
        return;
    page_section(page, "show.counts", "claims");
    markup_raw(h, "<ol class=claims>\n");
    json_array_foreach(claims, i, claim) one_claim(page, claim, i);
    markup_raw(h, "</ol></section>\n");
}

static void one_side(struct page *page, const json_t *side)
{
    struct markup *h = &page->html;
    markup_raw(h, "<div class=side><p class=amount>");
    markup_member(h, side, "says");
    markup_raw(h, "</p>");
    if (json_object_get(side, "status")) {
        markup_raw(h, "<p class=facts>");
        stated(page, side);
        markup_raw(h, "</p>");
    }
    if (json_text(side, "source").len) {
        struct slice name = json_text(side, "source_name"), url = json_text(side, "source_url");
        markup_raw(h, "<p class=faint>");
        markup_text(h, name.len ? name : json_text(side, "source"));
        markup_raw(h, ", ");
        markup_day(h, side, "source_date");
        if (is_web_address(url)) {
            markup_raw(h, " <a href=\"");
            markup_text(h, url);
            markup_raw(h, "\">");
            markup_text(h, url);
            markup_raw(h, "</a>");
        }
        markup_raw(h, "</p>");
    }
    page_quotes(page, json_object_get(side, "evidence"));
    markup_raw(h, "</div>");
}

void page_disputes(struct page *page)
{
    struct markup *h = &page->html;
    const json_t *dispute, *side, *disputes = json_object_get(page->incident, "disputes");
    size_t i, k;
    if (json_array_size(disputes) == 0)
        return;
    page_section(page, "show.disputes", "disputes");
    json_array_foreach(disputes, i, dispute)
    {
        markup_printf(h, "<div class=dispute id=\"d%u-%zu\"><p class=gist>", page->incident_number,
                      i + 1);
        chip(h, "verdict", json_text(dispute, "verdict"));
        markup_raw(h, " ");
        markup_member(h, dispute, "gist");
        markup_raw(h, "</p><div class=sides>");
        json_array_foreach(json_object_get(dispute, "sides"), k, side) one_side(page, side);
        markup_raw(h, "</div></div>\n");
    }
    markup_raw(h, "</section>\n");
}
