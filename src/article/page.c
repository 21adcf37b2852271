/* A page in, its article out: the tree, its paragraphs, the choice among them, and what the page
 * says of itself. */
#include "article/article.h"

#include "acquire/charset.h"
#include "article/blocks.h"
#include "article/content.h"
#include "article/furniture.h"
#include "article/html.h"
#include "article/lines.h"
#include "article/metadata.h"
#include "article/visible.h"
#include "base/buf.h"
#include "base/map.h"

#define TEXT_MAX_BYTES_PAGE (6u << 20)
#define CAPTIONS_MAX 100
#define BYLINE_MAX_BYTES 400
#define MOST_OF_A_BEGINNING 1200 /* bytes: what pages show to those who have not subscribed */
#define VISIBLE_DATES_MAX 40     /* blocks above the text that are asked for a date */

static void warn(struct arena *arena, struct article *out, const char *message)
{
    VEC_ADD(arena, &out->warnings, slice_of(message));
}

/* Binary files that were called pages. */
static bool is_binary(struct slice bytes)
{
    static const char *const magics[] = {"%PDF",
                                         "\x89PNG",
                                         "GIF8",
                                         "\xFF\xD8\xFF",
                                         "PK\x03\x04",
                                         "\x7f"
                                         "ELF",
                                         "RIFF"};
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if (slice_starts_with(bytes, slice_of(magics[i])))
            return true;
    size_t nul = 0, looked = bytes.len < 4096 ? bytes.len : 4096;
    for (size_t i = 0; i < looked; i++)
        nul += bytes.ptr[i] == '\0';
    return nul * 10 > looked;
}

/* What is being put together. */
struct gathering {
    struct arena *arena;
    const struct article_rules *rules;
    struct article *out;
    struct buf body;
    struct bylines bylines;
    bool is_joined; /* the next block goes on in the same line */
};

static void append_piece(struct gathering *gathering, const struct page_block *block,
                         struct slice piece)
{
    if (piece.len == 0 || buf_append(&gathering->body, piece) != STATUS_OK ||
        block->source == HTML_NONE)
        return;
    uint32_t end = (uint32_t)gathering->body.len;
    VEC_ADD(gathering->arena, &gathering->out->pieces,
            ((struct article_piece){.text = {end - (uint32_t)piece.len, end},
                                    .block = block->text,
                                    .block_offset = (uint32_t)(piece.ptr - block->text.ptr),
                                    .source = block->source}));
}

static void append_line(struct gathering *gathering, const struct page_block *block,
                        const struct furniture_verdict *verdict, struct slice line)
{
    struct furniture_pieces pieces;
    struct pattern_match match;
    size_t from = 0;
    furniture_pieces_begin(&pieces, gathering->rules->furniture, verdict, line);
    while (furniture_pieces_next(&pieces, &match)) {
        append_piece(gathering, block, (struct slice){line.ptr + from, match.span.start - from});
        from = match.span.end;
    }
    append_piece(gathering, block, (struct slice){line.ptr + from, line.len - from});
}

/* The lines of one block that are the article's: furniture may stand between two <br>. `whole` is
 * what was judged of the block as one line; NULL where it was not. */
static void append_block(struct gathering *gathering, const struct page_block *block,
                         const struct furniture_verdict *whole)
{
    struct slice text = block->text, rest = text, line;
    bool has_any = false;
    while (slice_next_line(&rest, &line)) {
        line = slice_trim(line);
        struct furniture_verdict verdict = {.kind = FURNITURE_NONE};
        bool is_part = line.len < text.len;
        if (is_part)
            verdict = furniture_judge(gathering->rules->furniture, NULL, line);
        furniture_take_names(gathering->arena, &verdict, &gathering->bylines);
        if (line.len == 0 || verdict.kind == FURNITURE_DROP || verdict.kind == FURNITURE_NEXT ||
            verdict.kind == FURNITURE_BYLINE)
            continue;
        if (has_any)
            buf_append_char(&gathering->body, '\n');
        else if (gathering->body.len > 0)
            buf_append(&gathering->body, gathering->is_joined ? SLICE(" ") : SLICE("\n\n"));
        append_line(gathering, block, is_part ? &verdict : whole, line);
        has_any = true;
        gathering->is_joined = false;
    }
}

/* Names in a byline that was left out, line by line: "Pewarta: …" above "Editor: …". */
static void read_byline(struct gathering *gathering, struct slice text)
{
    struct slice line;
    while (slice_next_line(&text, &line)) {
        struct furniture_verdict verdict =
            furniture_judge(gathering->rules->furniture, NULL, slice_trim(line));
        furniture_take_names(gathering->arena, &verdict, &gathering->bylines);
    }
}

static void gather_blocks(struct gathering *gathering, const struct page_blocks *blocks,
                          const struct content *content)
{
    struct article *out = gathering->out;
    for (uint32_t i = 0; i < blocks->all.count; i++) {
        struct slice text = blocks->all.items[i].text;
        struct content_verdict verdict = content->verdicts[i];
        struct article_block *block = VEC_PUSH(gathering->arena, &out->blocks);
        *block = (struct article_block){.kind = verdict.kind, .text = text, .rule = verdict.rule};
        if (verdict.kind == BLOCK_PARAGRAPH) {
            append_block(gathering, &blocks->all.items[i], &verdict.line);
            gathering->is_joined = strcmp(verdict.rule, CONTENT_DATELINE) == 0;
        } else if (verdict.kind == BLOCK_CAPTION && out->captions.count < CAPTIONS_MAX) {
            VEC_ADD(gathering->arena, &out->captions, text);
        } else if (text.len < BYLINE_MAX_BYTES && strcmp(verdict.rule, "page.outside") != 0) {
            read_byline(gathering, text);
        }
    }
}

static void collect(struct arena *arena, const struct article_rules *rules,
                    const struct page_blocks *blocks, const struct content *content,
                    const struct page_meta *meta, struct article *out)
{
    struct gathering gathering = {.arena = arena, .rules = rules, .out = out};
    buf_init(&gathering.body, TEXT_MAX_BYTES_PAGE);
    gather_blocks(&gathering, blocks, content);
    out->text = arena_dup(arena, buf_slice(&gathering.body));
    buf_release(&gathering.body);
    const struct name_list *authors =
        meta->authors.names.count ? &meta->authors : &gathering.bylines.authors;
    const struct name_list *editors =
        meta->editors.names.count ? &meta->editors : &gathering.bylines.editors;
    for (uint32_t i = 0; i < authors->names.count; i++)
        VEC_ADD(arena, &out->authors, authors->names.items[i]);
    for (uint32_t i = 0; i < editors->names.count; i++)
        VEC_ADD(arena, &out->editors, editors->names.items[i]);
    if (out->authors.count)
        out->authors_basis =
            meta->authors.names.count ? ARTICLE_BASIS_METADATA : ARTICLE_BASIS_TEXT;
}

/* A date among the blocks above and directly below the headline: never from behind the text, where
 * the dates of other reports stand. The nearest to the text, or that of the day `known` where one
 * of them is it. */
static bool find_visible_date(const struct article_rules *rules, const struct page_blocks *blocks,
                              const struct article *article, struct civil known, struct civil *out)
{
    uint32_t count = article->blocks.count, first_text = 0;
    while (first_text < count && article->blocks.items[first_text].kind != BLOCK_PARAGRAPH)
        first_text++;
    uint32_t last = first_text + 3 < count ? first_text + 3 : count;
    uint32_t from = last > VISIBLE_DATES_MAX ? last - VISIBLE_DATES_MAX : 0;
    bool is_found = false;
    for (uint32_t i = last; i > from; i--) {
        struct slice rest = blocks->all.items[i - 1].text, line;
        struct civil date;
        while (slice_next_line(&rest, &line)) {
            if (!visible_date_read(rules->visible_dates, NULL, slice_trim(line), &date, NULL))
                continue;
            bool is_known =
                known.precision >= PRECISION_DAY && civil_to_days(date) == civil_to_days(known);
            if (!is_found || is_known)
                *out = date;
            is_found = true;
            if (is_known)
                return true;
        }
    }
    return is_found;
}

/* The date that readers see against that of the metadata. Without metadata it is the date. Metadata
 * in UTC may lie on the day beside the outlet's own; and where readers see the day of the last
 * change without being told so, that is the day that the outlet gives its report. */
static void weigh_visible_date(const struct article_rules *rules, const struct source_doc *doc,
                               const struct page_blocks *blocks, const struct page_meta *meta,
                               struct article *out)
{
    struct civil visible;
    if (!find_visible_date(rules, blocks, out, out->published, &visible) ||
        metadata_is_future(visible, doc->fetched))
        return;
    bool is_better =
        out->published.precision == PRECISION_NONE || out->published_basis == ARTICLE_BASIS_URL;
    if (!is_better) {
        int32_t days = civil_to_days(visible) - civil_to_days(out->published);
        bool is_utc = out->published.precision > PRECISION_DAY && out->published.zone_minutes == 0;
        is_better = is_utc && (days == 1 || days == -1);
        if (!is_better && days > 0 && meta->modified.precision != PRECISION_NONE)
            is_better = civil_to_days(meta->modified) == civil_to_days(visible);
    }
    if (is_better) {
        out->published = outlet_local(&meta->outlet, visible);
        out->published_basis = ARTICLE_BASIS_TEXT;
    }
}

/* Place and wire credit; the dateline's day where the page tells none. */
static void find_origin(const struct article_rules *rules, const struct source_doc *doc,
                        struct article *out)
{
    struct slice rest = out->text, line;
    struct pattern_match match;
    struct civil day = CIVIL_NONE;
    while (slice_next_line(&rest, &line)) {
        line = slice_trim(line);
        if (out->dateline_place.len == 0 && line.len > 60 && rules->datelines &&
            patterns_first(rules->datelines, line, &match)) {
            struct span behind = {match.groups[0].end, match.span.end};
            out->dateline_place = slice_trim(slice_sub(line, match.groups[0]));
            visible_date_of_dateline(rules->visible_dates, slice_sub(line, behind), &day);
        }
        if (out->credit.len == 0 && line.len > 0 && rules->credits &&
            patterns_first(rules->credits, line, &match))
            out->credit = slice_trim(slice_sub(line, match.groups[0]));
    }
    if (out->published.precision == PRECISION_NONE && !metadata_is_future(day, doc->fetched) &&
        day.precision != PRECISION_NONE) {
        out->published = day;
        out->published_basis = ARTICLE_BASIS_TEXT;
    }
}

/* A page that shows next to nothing of what its structured data holds: then that is the article.
 * Tags and entities in it are undone by reading it as a page of its own. */
static void use_structured_body(struct arena *arena, const struct article_rules *rules,
                                const struct page_meta *meta, struct article *out)
{
    if (meta->jsonld.body.len < 400 || out->text.len * 3 > meta->jsonld.body.len)
        return;
    struct html html;
    struct page_blocks blocks;
    if (html_parse(arena, meta->jsonld.body, &html, NULL) != STATUS_OK)
        return;
    page_blocks(&html, rules->page_names, arena, &blocks);
    struct gathering gathering = {.arena = arena, .rules = rules, .out = out};
    buf_init(&gathering.body, TEXT_MAX_BYTES_PAGE);
    for (uint32_t i = 0; i < blocks.all.count; i++)
        append_block(&gathering, &blocks.all.items[i], NULL);
    out->pieces.count = 0; /* their places are in the script, not in the page */
    if (gathering.body.len > out->text.len * 2)
        out->text = arena_dup(arena, buf_slice(&gathering.body));
    buf_release(&gathering.body);
}

/* Does the page, or something on it, say that the article is for subscribers? */
static bool is_behind_wall(const struct article *article, const struct page_meta *meta)
{
    for (uint32_t i = 0; i < article->blocks.count; i++) {
        if (furniture_is_wall(article->blocks.items[i].rule))
            return true;
    }
    return meta->jsonld.is_for_subscribers;
}

/* One page by itself. */
static enum status read_page(struct arena *arena, const struct source_doc *doc,
                             const struct article_rules *rules, struct article *out,
                             struct error *error)
{
    memset(out, 0, sizeof *out);
    out->published = out->modified = CIVIL_NONE;
    if (is_binary(doc->bytes))
        return error_set(error, STATUS_FORMAT, "not a page: binary data");
    struct charset_result decoded;
    charset_decode(arena, doc->bytes, doc->charset, &decoded);
    struct html html;
    struct page_blocks blocks;
    struct page_meta meta;
    struct content content;
    enum status status = html_parse(arena, decoded.text, &html, error);
    if (status != STATUS_OK)
        return status;
    if (html.is_cut)
        warn(arena, out, "page is too large or too deeply nested: only its beginning was read");
    out->page = decoded.text;
    out->page_skipped = decoded.skipped;
    out->page_is_converted = !decoded.is_same;
    page_metadata(&html, doc, rules, arena, &meta);
    out->title = doc->title.len > 0 ? doc->title : meta.title;
    out->title_basis = doc->title.len > 0 ? ARTICLE_BASIS_METADATA : meta.title_basis;
    page_blocks(&html, rules->page_names, arena, &blocks);
    content_choose(&html, &blocks, rules, out->title, meta.jsonld.body, arena, &content);
    collect(arena, rules, &blocks, &content, &meta, out);
    use_structured_body(arena, rules, &meta, out);
    if (slice_trim(out->text).len == 0)
        return error_set(error, STATUS_FORMAT,
                         html.is_cut ? "no article in the part of the page that was read"
                         : is_behind_wall(out, &meta)
                             ? "page holds no article: it asks for a subscription"
                             : "page holds no article");
    out->site = meta.site;
    out->publisher = meta.publisher;
    out->canonical_url = meta.canonical_url;
    out->section = meta.section;
    out->language = meta.language;
    out->published = meta.published;
    out->published_basis = meta.published_basis;
    if (doc->published.precision != PRECISION_NONE) {
        out->published = doc->published;
        out->published_basis = ARTICLE_BASIS_METADATA;
    } else {
        weigh_visible_date(rules, doc, &blocks, &meta, out);
    }
    out->modified = meta.modified;
    if (is_behind_wall(out, &meta) && out->text.len < MOST_OF_A_BEGINNING)
        warn(arena, out,
             "the page asks for a subscription: this may be the beginning of its article alone");
    find_origin(rules, doc, out);
    return STATUS_OK;
}

/* The paragraphs of a further page that the pages before it do not have. */
static void add_page(struct arena *arena, const struct article *more, struct map *seen,
                     struct buf *body, struct article *out)
{
    struct slice rest = more->text, line;
    bool is_paragraph = true;
    while (slice_next_line(&rest, &line)) {
        bool is_new = true;
        line = slice_trim(line);
        if (line.len > 0)
            map_intern(seen, lines_key(arena, line), &is_new);
        if (line.len > 0 && is_new) {
            buf_append(body, is_paragraph ? SLICE("\n\n") : SLICE("\n"));
            buf_append(body, line);
        }
        is_paragraph = line.len == 0 || (is_paragraph && !is_new);
    }
    for (uint32_t i = 0; i < more->captions.count && out->captions.count < CAPTIONS_MAX; i++)
        VEC_ADD(arena, &out->captions, more->captions.items[i]);
    for (uint32_t i = 0; i < more->blocks.count; i++)
        VEC_ADD(arena, &out->blocks, more->blocks.items[i]);
}

static void add_pages(struct arena *arena, const struct source_doc *doc,
                      const struct article_rules *rules, struct article *out)
{
    struct buf body;
    struct map seen;
    buf_init(&body, TEXT_MAX_BYTES_PAGE);
    map_init(&seen, arena);
    buf_append(&body, out->text);
    struct slice rest = out->text, line;
    while (slice_next_line(&rest, &line))
        map_intern(&seen, lines_key(arena, line), NULL);
    for (const struct source_doc *next = doc->next_page; next; next = next->next_page) {
        struct article more;
        struct error error = ERROR_NONE;
        if (read_page(arena, next, rules, &more, &error) == STATUS_OK)
            add_page(arena, &more, &seen, &body, out);
        else
            VEC_ADD(arena, &out->warnings,
                    arena_printf(arena, "a further page was left out: %s", error.message));
    }
    out->text = arena_dup(arena, buf_slice(&body));
    buf_release(&body);
}

enum status article_from_html(struct arena *arena, const struct source_doc *doc,
                              const struct article_rules *rules, struct article *out,
                              struct error *error)
{
    enum status status = read_page(arena, doc, rules, out, error);
    if (status == STATUS_OK && doc->next_page)
        add_pages(arena, doc, rules, out);
    return status;
}
