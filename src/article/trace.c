/* A part of an article's text in, where it stands in the bytes of its document out.
 *
 * Nothing is stored for each letter: a paragraph remembers where it begins in the page, and from
 * there the page is read again beside the text, past tags, entities and white space. Where the two
 * do not say the same, there is no answer. */
#include "article/article.h"

#include "article/html.h"
#include "base/utf8.h"

#define ENTITY_MAX_BYTES 40

/* The page, letter by letter as readers see it. */
struct reader {
    struct slice page;
    size_t at;
};

struct letter {
    uint32_t code_point; /* 0 for an entity, which may be any */
    size_t start, end;   /* in the page */
};

static bool is_name_of(struct slice page, size_t at, const char *name)
{
    size_t length = strlen(name);
    if (at + length >= page.len || strncasecmp(page.ptr + at, name, length) != 0)
        return false;
    char behind = page.ptr[at + length];
    return behind == '>' || behind == ' ' || behind == '/' || behind == '\n' || behind == '\t' ||
           behind == '\r';
}

/* Past a tag at `at`; elements without text for readers are passed with all that is in them. */
static size_t past_tag(struct slice page, size_t at)
{
    static const char *const skipped[] = {"script", "style",    "noscript", "svg",   "iframe",
                                          "button", "select",   "video",    "audio", "template",
                                          "object", "textarea", "canvas"};
    if (slice_starts_with((struct slice){page.ptr + at, page.len - at}, SLICE("<!--"))) {
        size_t end = slice_find(page, SLICE("-->"), at);
        return end < page.len ? end + 3 : page.len;
    }
    size_t end = slice_find(page, SLICE(">"), at);
    end = end < page.len ? end + 1 : page.len;
    for (size_t i = 0; i < sizeof skipped / sizeof *skipped; i++) {
        if (!is_name_of(page, at + 1, skipped[i]))
            continue;
        for (size_t close = slice_find(page, SLICE("</"), end); close < page.len;
             close = slice_find(page, SLICE("</"), close + 2))
            if (is_name_of(page, close + 2, skipped[i])) {
                end = slice_find(page, SLICE(">"), close);
                return end < page.len ? end + 1 : page.len;
            }
        return page.len;
    }
    return end;
}

/* The length of an entity at `at`, 0 where there is none. */
static size_t entity_length(struct slice page, size_t at, bool *is_space)
{
    size_t end = at + 1;
    while (end < page.len && end - at < ENTITY_MAX_BYTES && page.ptr[end] != ';' &&
           page.ptr[end] != '&' && page.ptr[end] != '<' && page.ptr[end] != ' ')
        end++;
    if (end >= page.len || page.ptr[end] != ';')
        return 0;
    static const char *const spaces[] = {"&nbsp;", "&#160;", "&#xa0;", "&#32;", "&#10;",
                                         "&#13;",  "&#9;",   "&#x20;", "&#xA0;"};
    struct slice entity = {page.ptr + at, end + 1 - at};
    *is_space = false;
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
        *is_space = *is_space || slice_is(entity, spaces[i]);
    return entity.len;
}

/* The next letter that is no white space. False at the end of the page. */
static bool next_letter(struct reader *reader, struct letter *out)
{
    while (reader->at < reader->page.len) {
        size_t start = reader->at;
        char byte = reader->page.ptr[start];
        bool is_space;
        if (byte == '<') {
            reader->at = past_tag(reader->page, start);
            continue;
        }
        size_t entity = byte == '&' ? entity_length(reader->page, start, &is_space) : 0;
        if (entity > 0) {
            reader->at = start + entity;
            *out = (struct letter){0, start, reader->at};
            if (!is_space)
                return true;
            continue;
        }
        uint32_t code_point = utf8_next(reader->page, &reader->at);
        *out = (struct letter){code_point, start, reader->at};
        if (code_point > ' ' && code_point != 0xA0)
            return true;
    }
    return false;
}

/* Reads the page beside the block's text; `part` is in bytes of the block. */
static bool trace_in_block(struct slice page, const struct article_piece *piece, struct span part,
                           struct span *out)
{
    struct reader reader = {page, piece->source};
    bool has_start = false;
    for (size_t at = 0; at < part.end;) {
        size_t start = at;
        uint32_t code_point = utf8_next(piece->block, &at);
        struct letter letter;
        if (code_point <= ' ')
            continue;
        if (!next_letter(&reader, &letter) ||
            (letter.code_point && letter.code_point != code_point))
            return false;
        if (start >= part.start && !has_start) {
            out->start = (uint32_t)letter.start;
            has_start = true;
        }
        out->end = (uint32_t)letter.end;
    }
    return has_start;
}

/* Places of a page that was converted from single bytes: a letter is a byte. */
static bool to_payload(const struct article *article, const struct source_doc *doc,
                       struct span *span)
{
    if (!article->page_is_converted) {
        span->start += article->page_skipped;
        span->end += article->page_skipped;
        return span->end <= doc->bytes.len;
    }
    if (utf8_count(article->page) != doc->bytes.len)
        return false;
    size_t before = utf8_count((struct slice){article->page.ptr, span->start});
    size_t inside = utf8_count(slice_sub(article->page, *span));
    *span = (struct span){(uint32_t)before, (uint32_t)(before + inside)};
    return true;
}

/* Text documents: past the cuts. A part with a cut in it is traced from its first letter to its
 * last. */
static bool trace_in_text(const struct article *article, struct span text, struct span *out)
{
    struct span span = {text.start, text.end - 1};
    for (uint32_t i = 0; i < article->cuts.count; i++) {
        struct span cut = article->cuts.items[i];
        uint32_t length = cut.end - cut.start;
        span.start += cut.start <= span.start ? length : 0;
        span.end += cut.start <= span.end ? length : 0;
    }
    *out = (struct span){span.start, span.end + 1};
    return true;
}

bool article_trace(const struct article *article, const struct source_doc *doc, struct span text,
                   struct span *out)
{
    if (text.start >= text.end || text.end > article->text.len)
        return false;
    if (doc->media == MEDIA_TEXT)
        return trace_in_text(article, text, out);
    struct span first = {0, 0}, last = {0, 0};
    bool has_first = false, has_last = false;
    for (uint32_t i = 0; i < article->pieces.count; i++) {
        const struct article_piece *piece = &article->pieces.items[i];
        uint32_t start = text.start > piece->text.start ? text.start : piece->text.start;
        uint32_t end = text.end < piece->text.end ? text.end : piece->text.end;
        if (start >= end)
            continue;
        uint32_t shift = piece->block_offset - piece->text.start;
        struct span found;
        if (!trace_in_block(article->page, piece, (struct span){start + shift, end + shift},
                            &found))
            return false;
        if (!has_first)
            first = found;
        has_first = has_first || start == text.start;
        last = found;
        has_last = end == text.end;
    }
    *out = (struct span){first.start, last.end};
    return has_first && has_last && to_payload(article, doc, out);
}
