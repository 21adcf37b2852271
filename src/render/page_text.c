/* A report's text -> paragraphs in which every place that something rests on is marked and can be
 * jumped to. */
#include "render/page_int.h"

#include <stdlib.h>

enum { MOST_OPEN = 64 };

static bool ends_sentence(struct slice text, size_t at)
{
    char c = text.ptr[at];
    bool is_mark = c == '.' || c == '!' || c == '?';
    return c == '\n' ||
           (is_mark && at + 1 < text.len && (text.ptr[at + 1] == ' ' || text.ptr[at + 1] == '\n'));
}

/* The sentence that holds bytes first … last, roughly: abbreviations make it shorter, which harms
 * nobody. */
static struct span sentence_of(struct slice text, uint32_t first, uint32_t last)
{
    size_t start = first, end = last;
    while (start > 0 && !ends_sentence(text, start - 1))
        start--;
    while (end < text.len && !ends_sentence(text, end))
        end++;
    if (end < text.len && text.ptr[end] != '\n')
        end++;
    while (start < first && text.ptr[start] == ' ')
        start++;
    return (struct span){(uint32_t)start, (uint32_t)end};
}

struct span page_surroundings(const struct utf8_index *points, uint32_t start, uint32_t end,
                              uint32_t most)
{
    uint32_t first = utf8_byte_of_point(points, start), last = utf8_byte_of_point(points, end);
    struct span sentence = sentence_of(points->text, first, last);
    uint32_t from = utf8_point_of_byte(points, sentence.start),
             to = utf8_point_of_byte(points, sentence.end);
    if (to - from > most) { /* as much on both sides; the words themselves before all */
        uint32_t own = end - start < most ? end - start : most, side = (most - own) / 2;
        from = start - from > side ? start - side : from;
        to = to - end > side ? end + side : to;
        if (own < end - start)
            to = start + own;
    }
    return (struct span){utf8_byte_of_point(points, from), utf8_byte_of_point(points, to)};
}

/* By place; of those that begin at one place the longer first, so that it holds the others. */
static int by_place(const void *a, const void *b)
{
    const struct mark *left = a, *right = b;
    if (left->start != right->start)
        return left->start < right->start ? -1 : 1;
    return (left->end < right->end) - (left->end > right->end);
}

static void open_mark(struct markup *h, const struct cited *cited, const struct mark *mark)
{
    markup_printf(h, "<mark id=\"s%u-%s%u-%u\">", cited->number, mark->in_title ? "t" : "",
                  mark->start, mark->end);
}

/* Text that ends paragraphs where it has line ends; open marks are closed and opened again (without
 * their names). */
static void running_text(struct markup *h, struct slice text, unsigned open)
{
    while (text.len) {
        size_t line = slice_find(text, SLICE("\n"), 0);
        markup_text(h, (struct slice){text.ptr, line});
        if (line == text.len)
            return;
        size_t next = line;
        while (next < text.len && (text.ptr[next] == '\n' || text.ptr[next] == ' '))
            next++;
        for (unsigned i = 0; i < open; i++)
            markup_raw(h, "</mark>");
        markup_raw(h, "</p>\n<p>");
        for (unsigned i = 0; i < open; i++)
            markup_raw(h, "<mark>");
        text = (struct slice){text.ptr + next, text.len - next};
    }
}

/* Marks nest; one that reaches out of another is cut at its end. */
static void marked_text(struct markup *h, const struct cited *cited,
                        const struct utf8_index *points, bool in_title)
{
    const struct mark *mark;
    uint32_t ends[MOST_OPEN], depth = 0, at = 0;
    VEC_EACH(mark, &cited->marks)
    {
        uint32_t start = utf8_byte_of_point(points, mark->start),
                 end = utf8_byte_of_point(points, mark->end);
        if (mark->in_title != in_title || start == UINT32_MAX || end == UINT32_MAX)
            continue;
        while (depth && ends[depth - 1] <= start) {
            running_text(h, slice_sub(points->text, (struct span){at, ends[depth - 1]}), depth);
            at = ends[--depth];
            markup_raw(h, "</mark>");
        }
        running_text(h, slice_sub(points->text, (struct span){at, start}), depth);
        at = start;
        if (depth == MOST_OPEN)
            continue;
        open_mark(h, cited, mark);
        ends[depth] = depth && end > ends[depth - 1] ? ends[depth - 1] : end;
        depth++;
    }
    while (depth) {
        running_text(h, slice_sub(points->text, (struct span){at, ends[depth - 1]}), depth);
        at = ends[--depth];
        markup_raw(h, "</mark>");
    }
    running_text(h, slice_sub(points->text, (struct span){at, (uint32_t)points->text.len}), 0);
}

/* Where quotations are limited: each mark with what stands around it, nothing else. */
static void excerpts(struct page *page, const struct cited *cited, const struct book_text *text)
{
    struct markup *h = &page->html;
    const struct mark *mark;
    VEC_EACH(mark, &cited->marks)
    {
        const struct utf8_index *points = mark->in_title ? &text->title_points : &text->text_points;
        uint32_t first = utf8_byte_of_point(points, mark->start),
                 last = utf8_byte_of_point(points, mark->end);
        if (first == UINT32_MAX || last == UINT32_MAX)
            continue;
        struct span around =
            page_surroundings(points, mark->start, mark->end, h->options->quote_limit);
        if (last > around.end)
            last = around.end;
        markup_raw(h, "<p>… ");
        markup_text(h, slice_sub(points->text, (struct span){around.start, first}));
        open_mark(h, cited, mark);
        markup_text(h, slice_sub(points->text, (struct span){first, last}));
        markup_raw(h, "</mark>");
        markup_text(h, slice_sub(points->text, (struct span){last, around.end}));
        markup_raw(h, " …</p>\n");
    }
}

void page_article_text(struct page *page, const struct cited *cited, const struct book_text *text)
{
    struct markup *h = &page->html;
    if (cited->marks.count)
        qsort(cited->marks.items, cited->marks.count, sizeof *cited->marks.items, by_place);
    if (h->options->quote_limit) {
        excerpts(page, cited, text);
        return;
    }
    if (text->title.len) {
        markup_raw(h, "<p class=headline>");
        marked_text(h, cited, &text->title_points, true);
        markup_raw(h, "</p>\n");
    }
    markup_raw(h, "<p>");
    marked_text(h, cited, &text->text_points, false);
    markup_raw(h, "</p>\n");
}
