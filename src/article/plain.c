/* An article as plain text in, with or without a page's leftovers around it; the article alone out.
 *
 * The text that comes out is the input without the pieces in `cuts`, otherwise to the letter:
 * researchers join their own offsets back. Where the rules would leave nothing, nothing is cut: a
 * sentence that looks like a link is still all that we were given. */
#include "article/article.h"

#include "article/lines.h"
#include "article/metadata.h"
#include "article/visible.h"
#include "base/fold.h"
#include "base/map.h"
#include "base/utf8.h"

#define REPEAT_MIN_BYTES 40
#define LINK_MAX_BYTES 170
#define LINKS_BEHIND_MARK 1
#define CREDIT_LINE_BYTES 400

static void cut(struct line *line, const char *rule)
{
    if (!line->cut_rule)
        line->cut_rule = rule;
}

/* A headline of another report: no sentence end, not long, more than a word. */
static bool is_link_like(const struct line *line)
{
    if (line_is_blank(line) || line->is_prose || line->is_date || line->text.len > LINK_MAX_BYTES)
        return false;
    char last = line->text.ptr[line->text.len - 1];
    return last != '.' && last != ',' && last != ';' && !slice_ends_with(line->text, SLICE("”"));
}

/* "• Pilkada Tahun Ini Dianggap Riskan, KPU Disarankan Menunda": a bullet, then capitals as only
 * headlines have them. */
static bool is_bullet_link(const struct line *line)
{
    static const char *const bullets[] = {"• ", "▪ ", "► ", "» ", "> ", "◆ "};
    struct slice text = line->text, word;
    bool has_bullet = false;
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets && !has_bullet; i++)
        if (slice_starts_with(text, slice_of(bullets[i]))) {
            text = (struct slice){text.ptr + strlen(bullets[i]), text.len - strlen(bullets[i])};
            has_bullet = true;
        }
    if (!has_bullet || !is_link_like(line))
        return false;
    unsigned words = 0, capitals = 0;
    while (slice_next_part(&text, ' ', &word)) {
        size_t at = 0;
        if (word.len < 2)
            continue;
        words++;
        uint32_t first = utf8_next(word, &at);
        capitals += fold_is_upper(first) || fold_is_digit(first);
    }
    return words >= 5 && capitals * 10 >= words * 7;
}

static void drop_marked(struct lines *lines)
{
    unsigned links_to_come = 0;
    for (uint32_t i = 0; i < lines->all.count; i++) {
        struct line *line = &lines->all.items[i];
        if (line_is_blank(line))
            continue;
        if (line->verdict.kind == FURNITURE_DROP || line->verdict.kind == FURNITURE_NEXT) {
            cut(line, line->verdict.rule);
            links_to_come = line->verdict.kind == FURNITURE_NEXT ? LINKS_BEHIND_MARK : 0;
            continue;
        }
        if (links_to_come > 0 && is_link_like(line) && line->verdict.kind == FURNITURE_NONE) {
            cut(line, "next.headline");
            links_to_come--;
            continue;
        }
        links_to_come = 0;
        if (is_bullet_link(line))
            cut(line, "drop.bullet-headline");
    }
}

/* Behind "Terkini" there is the page's margin. Where much prose follows, the mark stood inside the
 * article (a box): then only the short lines behind it go. */
static void drop_margin(struct lines *lines)
{
    size_t prose_before = 0;
    for (uint32_t i = 0; i < lines->all.count; i++) {
        struct line *line = &lines->all.items[i];
        if (line->is_prose && !line->cut_rule)
            prose_before += line->text.len;
        if (line->verdict.kind != FURNITURE_END || line->cut_rule)
            continue;
        cut(line, line->verdict.rule);
        size_t prose_behind = 0;
        for (uint32_t j = i + 1; j < lines->all.count; j++)
            if (lines->all.items[j].is_prose && !lines->all.items[j].cut_rule)
                prose_behind += lines->all.items[j].text.len;
        bool is_box = prose_behind * 3 > prose_before;
        for (uint32_t j = i + 1; j < lines->all.count; j++) {
            struct line *behind = &lines->all.items[j];
            if (is_box && behind->is_prose)
                break;
            if (!line_is_blank(behind) && behind->verdict.kind != FURNITURE_BYLINE)
                cut(behind, "end.margin");
        }
    }
}

static void drop_repeats(struct lines *lines)
{
    struct map seen;
    map_init(&seen, lines->arena);
    for (uint32_t i = 0; i < lines->all.count; i++) {
        struct line *line = &lines->all.items[i];
        if (line_is_blank(line) || line->cut_rule || line->key.len < REPEAT_MIN_BYTES)
            continue;
        bool is_new;
        map_intern(&seen, line->key, &is_new);
        if (!is_new)
            cut(line, "repeat.paragraph");
    }
}

static bool has_kept_line(const struct lines *lines)
{
    for (uint32_t i = 0; i < lines->all.count; i++)
        if (!line_is_blank(&lines->all.items[i]) && !lines->all.items[i].cut_rule)
            return true;
    return false;
}

static void add_cut(struct arena *arena, struct article *out, uint32_t start, uint32_t end)
{
    struct span *last = out->cuts.count ? &out->cuts.items[out->cuts.count - 1] : NULL;
    if (last && last->end == start)
        last->end = end;
    else
        VEC_ADD(arena, &out->cuts, ((struct span){start, end}));
}

static void cut_inside(const struct lines *lines, struct line *line, struct article *out)
{
    struct furniture_pieces pieces;
    struct pattern_match match;
    uint32_t text_start = (uint32_t)(line->text.ptr - lines->input.ptr);
    furniture_pieces_begin(&pieces, lines->rules->furniture, &line->verdict, line->text);
    while (furniture_pieces_next(&pieces, &match)) {
        add_cut(lines->arena, out, text_start + match.span.start, text_start + match.span.end);
        /* A photographer's credit at the end of a line: the line was told below a picture. */
        if (match.span.end == line->text.len && strncmp(match.name, "inline.photo", 12) == 0)
            line->keep_rule = match.name;
    }
}

/* The number behind the last line that is kept and not blank. */
static uint32_t end_of_kept(const struct lines *lines)
{
    uint32_t end = lines->all.count;
    while (end > 0 &&
           (line_is_blank(&lines->all.items[end - 1]) || lines->all.items[end - 1].cut_rule))
        end--;
    return end;
}

/* With a line goes the blank one behind it, where there was one before it too, and those at the end
 * of the text. */
static void collect_cuts(struct lines *lines, struct article *out)
{
    bool was_blank = true, was_cut = false;
    uint32_t end = end_of_kept(lines);
    for (uint32_t i = 0; i < lines->all.count; i++) {
        struct line *line = &lines->all.items[i];
        if (line_is_blank(line) ? was_cut && (was_blank || i >= end) : line->cut_rule != NULL) {
            add_cut(lines->arena, out, line->whole.start, line->whole.end);
            was_cut = true;
            continue;
        }
        was_cut = false;
        was_blank = line_is_blank(line);
        if (!was_blank)
            cut_inside(lines, line, out);
    }
}

static struct slice text_without_cuts(struct arena *arena, struct slice input,
                                      const struct article *article)
{
    if (article->cuts.count == 0)
        return input;
    char *text = arena_alloc(arena, input.len + 1);
    size_t length = 0;
    uint32_t from = 0;
    for (uint32_t i = 0; i <= article->cuts.count; i++) {
        uint32_t to = i < article->cuts.count ? article->cuts.items[i].start : (uint32_t)input.len;
        memcpy(text + length, input.ptr + from, to - from);
        length += to - from;
        if (i < article->cuts.count)
            from = article->cuts.items[i].end;
    }
    return (struct slice){text, length};
}

/* Dateline and wire credit: place and day from the first paragraph that has one, the credit from
 * any line that is one. */
static void find_origin(const struct lines *lines, struct article *out, struct civil *dateline_day)
{
    const struct article_rules *rules = lines->rules;
    struct pattern_match match;
    for (uint32_t i = 0; i < lines->all.count; i++) {
        const struct line *line = &lines->all.items[i];
        if (line_is_blank(line) || (line->cut_rule && strncmp(line->cut_rule, "end.", 4) == 0))
            continue;
        if (!line->cut_rule && out->dateline_place.len == 0 && line->is_prose &&
            patterns_first_of(rules->datelines, &line->datelines, line->text, &match)) {
            struct span behind = {match.groups[0].end, match.span.end};
            out->dateline_place = slice_trim(slice_sub(line->text, match.groups[0]));
            visible_date_of_dateline(rules->visible_dates, slice_sub(line->text, behind),
                                     dateline_day);
        }
        if (out->credit.len == 0 && (line->text.len < CREDIT_LINE_BYTES || line->is_prose) &&
            patterns_first_of(rules->credits, &line->credits, line->text, &match))
            out->credit = slice_trim(slice_sub(line->text, match.groups[0]));
    }
}

static void list_blocks(const struct lines *lines, struct slice title, struct article *out)
{
    struct slice title_key = lines_key(lines->arena, title);
    for (uint32_t i = 0; i < lines->all.count; i++) {
        const struct line *line = &lines->all.items[i];
        if (line_is_blank(line))
            continue;
        struct article_block *block = VEC_PUSH(lines->arena, &out->blocks);
        block->text = line->text;
        block->source = line->whole;
        bool is_caption = line->keep_rule || line->verdict.kind == FURNITURE_CAPTION;
        if (line->cut_rule) {
            block->kind = lines_same_title(title_key, line->key) ? BLOCK_TITLE : BLOCK_DROPPED;
            block->rule = line->cut_rule;
        } else if (line->is_date) {
            block->kind = BLOCK_DATELINE_TIME;
            block->rule = "date.visible";
        } else {
            block->kind = is_caption ? BLOCK_CAPTION : BLOCK_PARAGRAPH;
            block->rule = line->keep_rule ? line->keep_rule
                          : is_caption    ? line->verdict.rule
                                          : "paragraph";
            if (is_caption)
                VEC_ADD(lines->arena, &out->captions, line->text);
        }
    }
}

enum status article_from_text(struct arena *arena, const struct source_doc *doc,
                              const struct article_rules *rules, struct article *out,
                              struct error *error)
{
    memset(out, 0, sizeof *out);
    out->published = CIVIL_NONE;
    if (utf8_valid_prefix(doc->bytes) != doc->bytes.len)
        return error_set(error, STATUS_FORMAT, "text is not valid UTF-8");
    struct lines lines;
    enum status status = lines_read(arena, doc->bytes, rules, &lines, error);
    if (status != STATUS_OK)
        return status;
    if (lines.filled == 0)
        return error_set(error, STATUS_FORMAT, "no text");
    out->modified = CIVIL_NONE;
    out->title = lines_find_title(&lines, doc->title);
    if (lines.filled > 1) {
        lines_drop_head(&lines);
        drop_marked(&lines);
        drop_margin(&lines);
        drop_repeats(&lines);
    }
    if (!has_kept_line(&lines)) {
        for (uint32_t i = 0; i < lines.all.count; i++)
            lines.all.items[i].cut_rule = NULL;
        out->title = doc->title;
    }
    if (lines.filled > 1)
        collect_cuts(&lines, out);
    out->text = text_without_cuts(arena, doc->bytes, out);
    struct civil dateline_day = CIVIL_NONE;
    find_origin(&lines, out, &dateline_day);
    if (doc->published.precision != PRECISION_NONE) {
        out->published = doc->published;
        out->published_basis = ARTICLE_BASIS_METADATA;
    } else if (lines.filled > 1 && lines_find_date(&lines, &out->published)) {
        out->published_basis = ARTICLE_BASIS_TEXT;
    } else if (dateline_day.precision != PRECISION_NONE &&
               !metadata_is_future(dateline_day, doc->fetched)) {
        out->published = dateline_day;
        out->published_basis = ARTICLE_BASIS_TEXT;
    }
    for (uint32_t i = 0; i < lines.bylines.authors.names.count; i++)
        VEC_ADD(arena, &out->authors, lines.bylines.authors.names.items[i]);
    for (uint32_t i = 0; i < lines.bylines.editors.names.count; i++)
        VEC_ADD(arena, &out->editors, lines.bylines.editors.names.items[i]);
    out->authors_basis = out->authors.count ? ARTICLE_BASIS_TEXT : ARTICLE_BASIS_NONE;
    out->title_basis = doc->title.len   ? ARTICLE_BASIS_METADATA
                       : out->title.len ? ARTICLE_BASIS_TEXT
                                        : ARTICLE_BASIS_NONE;
    list_blocks(&lines, out->title, out);
    out->site = metadata_site(doc->url);
    return STATUS_OK;
}
