/* A page's tree in, what is known about its article out. See metadata.h. */
#include "article/metadata.h"

#include <stdlib.h>

#include "article/furniture.h"
#include "article/lines.h"
#include "article/visible.h"

#define TITLE_MAX_BYTES 400

/* What the head of a page says, by name or property; the first of a name counts. */
struct head {
    struct slice og_title, twitter_title, title, description, site_name, canonical, og_url, author,
        section;
    struct slice dates[6]; /* by rank of their names, see date_names */
    struct slice modified, language;
};

/* Names under which pages put the date of publication, the most trustworthy first. */
static const struct {
    const char *name;
    unsigned rank;
} date_names[] = {
    {"article:published_time", 0},
    {"og:article:published_time", 0},
    {"datepublished", 1},
    {"article.published", 1},
    {"parsely-pub-date", 1},
    {"publishdate", 2},
    {"publish-date", 2},
    {"publish_date", 2},
    {"pubdate", 2},
    {"content_publisheddate", 2},
    {"publication_date", 2},
    {"published_at", 2},
    {"sailthru.date", 3},
    {"dc.date.issued", 3},
    {"dcterms.created", 3},
    {"dc.date", 4},
    {"dcterms.date", 4},
    {"date", 4},
    {"article_date_original", 4},
    {"cxenseparse:recs:publishtime", 4},
    {"og:pubdate", 4},
    {"og:published_time", 4},
    {"rnews:datepublished", 4},
    {"displaydate", 5},
    {"datecreated", 5},
};

static void keep_first(struct slice *slot, struct slice value)
{
    value = slice_trim(value);
    if (slot->len == 0)
        *slot = value;
}

static bool is_name(struct slice name, const char *wanted)
{
    return name.len == strlen(wanted) && strncasecmp(name.ptr, wanted, name.len) == 0;
}

static void read_meta(const struct html *html, uint32_t node, struct head *head)
{
    struct slice content = html_attribute(html, node, "content");
    struct slice names[] = {html_attribute(html, node, "property"),
                            html_attribute(html, node, "name"),
                            html_attribute(html, node, "itemprop")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct slice name = names[i];
        if (name.len == 0 || content.len == 0)
            continue;
        if (is_name(name, "og:title"))
            keep_first(&head->og_title, content);
        else if (is_name(name, "twitter:title"))
            keep_first(&head->twitter_title, content);
        else if (is_name(name, "og:site_name"))
            keep_first(&head->site_name, content);
        else if (is_name(name, "og:url"))
            keep_first(&head->og_url, content);
        else if (is_name(name, "author") || is_name(name, "article:author") || is_name(name, "byl"))
            keep_first(&head->author, content);
        else if (is_name(name, "article:section"))
            keep_first(&head->section, content);
        else if (is_name(name, "article:modified_time") || is_name(name, "datemodified") ||
                 is_name(name, "og:updated_time"))
            keep_first(&head->modified, content);
        for (size_t d = 0; d < sizeof date_names / sizeof *date_names; d++)
            if (is_name(name, date_names[d].name))
                keep_first(&head->dates[date_names[d].rank], content);
    }
}

static void read_head(const struct html *html, struct arena *arena, struct head *head,
                      struct jsonld *jsonld)
{
    for (uint32_t node = 0; node < html->nodes.count; node++) {
        const struct html_node *item = &html->nodes.items[node];
        if (item->tag == TAG_meta) {
            read_meta(html, node, head);
        } else if (item->tag == TAG_title && head->title.len == 0) {
            head->title = html_text(html, node, arena);
        } else if (item->tag == TAG_link &&
                   is_name(html_attribute(html, node, "rel"), "canonical")) {
            keep_first(&head->canonical, html_attribute(html, node, "href"));
        } else if (item->tag == TAG_html) {
            keep_first(&head->language, html_attribute(html, node, "lang"));
        } else if (item->tag == TAG_script && item->text.len > 0) {
            jsonld_add(arena, item->text, jsonld);
        }
    }
}

/* --- addresses --- */

struct slice metadata_site(struct slice url)
{
    size_t at = slice_find(url, SLICE("://"), 0);
    if (at >= url.len)
        return SLICE_EMPTY;
    struct slice host = {url.ptr + at + 3, url.len - at - 3};
    for (size_t i = 0; i < host.len; i++)
        if (strchr("/?#:", host.ptr[i])) {
            host.len = i;
            break;
        }
    if (slice_starts_with(host, SLICE("www.")))
        host = (struct slice){host.ptr + 4, host.len - 4};
    return host;
}

static struct slice first_url(struct slice a, struct slice b, struct slice c, struct slice d)
{
    struct slice urls[] = {a, b, c, d};
    for (size_t i = 0; i < 4; i++)
        if (slice_starts_with(urls[i], SLICE("http")))
            return urls[i];
    return SLICE_EMPTY;
}

/* --- dates --- */

/* "Sun, 03 Dec 2023 11:00:00 +0700" has no other meaning than "3 Dec 2023 11:00 +0700", which the
 * rules know. */
bool metadata_date(const struct article_rules *rules, struct slice text, struct civil *out)
{
    text = slice_trim(text);
    if (civil_parse(text, out))
        return out->precision >= PRECISION_DAY && out->year >= 1990 && out->year <= 2100;
    bool is_number = text.len == 10 || text.len == 13;
    for (size_t i = 0; i < text.len && is_number; i++)
        is_number = text.ptr[i] >= '0' && text.ptr[i] <= '9';
    if (is_number) {
        int64_t seconds = 0;
        for (size_t i = 0; i < 10; i++)
            seconds = seconds * 10 + (text.ptr[i] - '0');
        *out = civil_from_days((int32_t)(seconds / 86400));
        out->hour = (uint8_t)(seconds % 86400 / 3600);
        out->minute = (uint8_t)(seconds % 3600 / 60);
        out->second = (uint8_t)(seconds % 60);
        out->precision = PRECISION_SECOND;
        out->zone_minutes = 0;
        return out->year >= 1990;
    }
    return visible_date_read(rules->visible_dates, NULL, text, out, NULL);
}

bool metadata_is_future(struct civil date, struct slice fetched)
{
    struct civil capture;
    if (date.precision < PRECISION_DAY || !civil_parse(slice_trim(fetched), &capture) ||
        capture.precision < PRECISION_DAY)
        return false;
    return civil_to_days(date) > civil_to_days(capture) + 1;
}

/* "/2023/11/28/" in an address. */
static bool date_of_url(struct slice url, struct civil *out)
{
    for (size_t i = 0; i + 12 <= url.len; i++) {
        const char *p = url.ptr + i;
        char sign = p[0];
        if ((sign != '/' && sign != '-') || (p[1] != '1' && p[1] != '2'))
            continue;
        struct slice part = {p + 1, 10};
        char text[11];
        memcpy(text, part.ptr, 10);
        text[10] = '\0';
        if ((text[4] != '/' && text[4] != '-') || text[4] != text[7])
            continue;
        text[4] = text[7] = '-';
        char behind = p[11];
        if (behind >= '0' && behind <= '9')
            continue;
        if (civil_parse((struct slice){text, 10}, out) && out->precision == PRECISION_DAY &&
            out->year >= 1995)
            return true;
    }
    return false;
}

/* A <time> or an itemprop whose element says that it is the publication. */
static bool date_of_elements(const struct html *html, const struct article_rules *rules,
                             struct arena *arena, struct civil *out)
{
    struct civil any = CIVIL_NONE;
    for (uint32_t node = 0; node < html->nodes.count; node++) {
        const struct html_node *item = &html->nodes.items[node];
        struct slice itemprop = html_attribute(html, node, "itemprop");
        bool is_published = is_name(itemprop, "datePublished");
        if (item->tag != TAG_time && !is_published)
            continue;
        struct slice value = html_attribute(html, node, "datetime");
        if (value.len == 0)
            value = html_attribute(html, node, "content");
        if (value.len == 0)
            value = html_text(html, node, arena);
        struct civil date;
        if (!metadata_date(rules, value, &date))
            continue;
        if (is_published) {
            *out = date;
            return true;
        }
        if (any.precision == PRECISION_NONE && item->tag == TAG_time)
            any = date;
    }
    (void)any;
    return false;
}

static void find_date(const struct html *html, const struct source_doc *doc,
                      const struct article_rules *rules, const struct head *head,
                      struct arena *arena, struct page_meta *out)
{
    struct civil date;
    enum { TEXTS = 1 + sizeof head->dates / sizeof *head->dates };
    struct slice texts[TEXTS] = {out->jsonld.published};
    memcpy(texts + 1, head->dates, sizeof head->dates);
    out->published = CIVIL_NONE;
    for (size_t i = 0; i < TEXTS; i++)
        if (texts[i].len > 0 && metadata_date(rules, texts[i], &date) &&
            !metadata_is_future(date, doc->fetched)) {
            out->published = outlet_local(&out->outlet, date);
            out->published_basis = ARTICLE_BASIS_METADATA;
            return;
        }
    if (date_of_elements(html, rules, arena, &date) && !metadata_is_future(date, doc->fetched)) {
        out->published = outlet_local(&out->outlet, date);
        out->published_basis = ARTICLE_BASIS_METADATA;
    } else if (date_of_url(out->canonical_url, &date) && !metadata_is_future(date, doc->fetched)) {
        out->published = date;
        out->published_basis = ARTICLE_BASIS_URL;
    }
}

/* What is said to have changed before it appeared, or after it was captured, is a slip. */
static void find_modified(const struct source_doc *doc, const struct article_rules *rules,
                          const struct head *head, struct page_meta *out)
{
    struct slice text = out->jsonld.modified.len > 0 ? out->jsonld.modified : head->modified;
    struct civil date;
    out->modified = CIVIL_NONE;
    if (!metadata_date(rules, text, &date) || metadata_is_future(date, doc->fetched))
        return;
    date = outlet_local(&out->outlet, date);
    if (out->published.precision < PRECISION_DAY ||
        civil_to_days(date) >= civil_to_days(out->published))
        out->modified = date;
}

/* --- titles --- */

static struct slice name_key(struct arena *arena, struct slice name)
{
    char *key = arena_alloc(arena, name.len + 1);
    size_t length = 0;
    for (size_t i = 0; i < name.len; i++) {
        char byte = name.ptr[i];
        if ((byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'))
            key[length++] = (char)(byte | 0x20);
        else if ((byte >= '0' && byte <= '9') || (unsigned char)byte >= 0x80)
            key[length++] = byte;
    }
    return (struct slice){key, length};
}

/* Is this part of a title the outlet's name: that of the page, of the registry, or of the host? */
static bool is_outlet_name(const struct page_meta *meta, const struct head *head, struct slice part,
                           struct arena *arena)
{
    struct slice key = name_key(arena, part);
    struct slice names[] = {head->site_name, meta->jsonld.publisher, meta->outlet.name, meta->site};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct slice name = name_key(arena, names[i]);
        if (key.len >= 2 && name.len >= 2 &&
            (slice_starts_with(name, key) || slice_starts_with(key, name)))
            return true;
    }
    /* "The Jakarta Post" of thejakartapost.com */
    struct slice host = name_key(arena, meta->site);
    return key.len >= 4 && slice_find(host, key, 0) < host.len;
}

/* "Headline - Section | Outlet" -> "Headline". */
static struct slice without_outlet(const struct page_meta *meta, const struct head *head,
                                   struct slice title, struct arena *arena)
{
    static const char *const signs[] = {
        " - ", " | ", " – ", " — ", " :: ", " » ", " • ", " · ", " / ", "| "};
    for (unsigned rounds = 0; rounds < 3; rounds++) {
        size_t at = 0, length = 0;
        for (size_t s = 0; s < sizeof signs / sizeof *signs; s++) {
            struct slice sign = slice_of(signs[s]);
            for (size_t found = slice_find(title, sign, 0); found < title.len;
                 found = slice_find(title, sign, found + 1))
                if (found > at) {
                    at = found;
                    length = sign.len;
                }
        }
        struct slice behind = {title.ptr + at + length, title.len - at - length};
        if (at == 0 || !is_outlet_name(meta, head, slice_trim(behind), arena))
            break;
        title = slice_trim((struct slice){title.ptr, at});
    }
    return title;
}

/* How many of the words of `a` (of four letters and more) stand in `b`. */
static unsigned shared_words(struct slice a, struct slice b, struct arena *arena)
{
    unsigned shared = 0;
    struct slice rest = a, word, key = name_key(arena, b);
    while (slice_next_part(&rest, ' ', &word)) {
        struct slice word_key = name_key(arena, word);
        shared += word_key.len >= 4 && slice_find(key, word_key, 0) < key.len;
    }
    return shared;
}

/* The <h1> that has most in common with the titles of the head; the first of equals. The first of
 * all on a page whose head has no title. */
static struct slice find_heading(const struct html *html, const struct slice *candidates,
                                 size_t count, struct arena *arena)
{
    struct slice best = SLICE_EMPTY;
    unsigned best_shared = 0;
    bool has_any = false;
    for (size_t i = 0; i < count; i++)
        has_any = has_any || candidates[i].len > 0;
    for (uint32_t node = 0; node < html->nodes.count; node++) {
        if (html->nodes.items[node].tag != TAG_h1)
            continue;
        struct slice text = html_text(html, node, arena);
        unsigned shared = 0;
        for (size_t i = 0; i < count && text.len <= TITLE_MAX_BYTES; i++) {
            unsigned words = shared_words(text, candidates[i], arena);
            shared = words > shared ? words : shared;
        }
        if (text.len > 3 && (shared > best_shared || (!has_any && best.len == 0))) {
            best = text;
            best_shared = shared;
        }
    }
    return best;
}

/* "Opinion | Headline" -> "Headline", where another title is just that; "Outlet - Headline"
 * likewise. */
static struct slice without_kicker(const struct page_meta *meta, const struct head *head,
                                   struct slice title, const struct slice *candidates, size_t count,
                                   struct arena *arena)
{
    enum { KICKER_MAX_BYTES = 24 };
    for (size_t i = 0; i < count; i++) {
        struct slice shorter = candidates[i];
        if (shorter.len >= 15 && title.len > shorter.len && slice_ends_with(title, shorter) &&
            title.len - shorter.len <= KICKER_MAX_BYTES)
            return shorter;
    }
    static const char *const signs[] = {" - ", " | "};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t at = slice_find(title, slice_of(signs[i]), 0);
        struct slice before = {title.ptr, at < title.len ? at : 0};
        if (before.len >= 3 && before.len <= KICKER_MAX_BYTES &&
            is_outlet_name(meta, head, before, arena))
            return slice_trim((struct slice){title.ptr + at + 3, title.len - at - 3});
    }
    return title;
}

static void find_title(const struct html *html, const struct head *head, struct arena *arena,
                       struct page_meta *out)
{
    /* og:title is written for readers; the others more for machines. */
    struct slice candidates[] = {head->og_title, head->title, head->twitter_title,
                                 out->jsonld.headline};
    for (size_t i = 0; i < 4; i++)
        candidates[i] = without_outlet(out, head, candidates[i], arena);
    struct slice best = find_heading(html, candidates, 4, arena);
    out->title_basis = best.len ? ARTICLE_BASIS_TEXT : ARTICLE_BASIS_METADATA;
    for (size_t i = 0; i < 4 && best.len == 0; i++)
        best = candidates[i];
    out->title = without_kicker(out, head, best, candidates, 4, arena);
    if (out->title.len > TITLE_MAX_BYTES)
        out->title = SLICE_EMPTY;
    if (out->title.len == 0)
        out->title_basis = ARTICLE_BASIS_NONE;
}

static void find_authors(const struct head *head, struct arena *arena, struct page_meta *out)
{
    const struct name_list *authors = &out->jsonld.authors, *editors = &out->jsonld.editors;
    for (uint32_t i = 0; i < authors->names.count; i++)
        furniture_split_names(arena, authors->names.items[i], &out->authors);
    for (uint32_t i = 0; i < editors->names.count; i++)
        furniture_split_names(arena, editors->names.items[i], &out->editors);
    if (out->authors.names.count == 0 && !slice_starts_with(head->author, SLICE("http")))
        furniture_split_names(arena, head->author, &out->authors);
}

void page_metadata(const struct html *html, const struct source_doc *doc,
                   const struct article_rules *rules, struct arena *arena, struct page_meta *out)
{
    memset(out, 0, sizeof *out);
    struct head head;
    memset(&head, 0, sizeof head);
    read_head(html, arena, &head, &out->jsonld);
    out->canonical_url = first_url(head.canonical, head.og_url, doc->url, out->jsonld.url);
    out->site = metadata_site(doc->url.len > 0 ? doc->url : out->canonical_url);
    outlet_find(rules->outlets, out->site, &out->outlet);
    out->section = out->jsonld.section.len > 0 ? out->jsonld.section : head.section;
    out->language = out->jsonld.language.len > 0 ? out->jsonld.language : head.language;
    struct slice names[] = {out->outlet.name, out->jsonld.publisher, head.site_name};
    for (size_t i = 0; i < 3 && out->publisher.len == 0; i++)
        out->publisher = names[i];
    find_title(html, &head, arena, out);
    find_authors(&head, arena, out);
    find_date(html, doc, rules, &head, arena, out);
    find_modified(doc, rules, &head, out);
}
