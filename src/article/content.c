/* A page's paragraphs in, those of the article out: inside the element that holds it, what is none
 * of it. */
#include "article/content.h"

#include "article/container.h"
#include "article/lines.h"
#include "article/visible.h"
#include "base/fold.h"
#include "base/map.h"

enum {
    CAPTION_MIN_BYTES = 20,
    SHORT_BYTES = 25,
    DATELINE_MAX_BYTES = 80,
    REPEAT_MIN_BYTES = 40,
};

struct picker {
    const struct chooser *chooser;
    const struct article_rules *rules;
    struct content *out;
    struct slice title_key;
    struct map seen;
    uint32_t text_container;   /* of the last paragraph that was kept; HTML_NONE before the first */
    bool is_margin, has_title; /* the end of the article, its headline was seen */
    unsigned links_to_come;
};

static void drop(struct picker *picker, uint32_t i, const char *rule)
{
    picker->out->verdicts[i] = (struct content_verdict){.kind = BLOCK_DROPPED, .rule = rule};
}

static bool is_link_list(const struct page_block *block)
{
    uint32_t bytes = (uint32_t)block->text.len;
    return bytes > 0 && (block->link_bytes * 10 > bytes * 8 ||
                         (bytes < 200 && block->link_bytes * 10 > bytes * 6));
}

/* Does the block hold the headline's words and no more? Nearly none does: a headline that begins
 * with another letter is not folded for the answer. */
static bool is_title(const struct picker *picker, struct slice text)
{
    if (picker->title_key.len == 0)
        return false;
    unsigned char first = text.len > 0 ? (unsigned char)text.ptr[0] : 0;
    if (first > ' ' && first < 0x80 && fold_ascii(first) != picker->title_key.ptr[0])
        return false;
    return lines_same_title(lines_key(picker->chooser->arena, text), picker->title_key);
}

/* True where the furniture rules decided. */
static bool apply_verdict(struct picker *picker, uint32_t i,
                          const struct furniture_verdict *verdict)
{
    switch (verdict->kind) {
    case FURNITURE_NONE:
        return false;
    case FURNITURE_HEAD:
        if (picker->text_container != HTML_NONE)
            return false;
        break;
    case FURNITURE_NEXT:
        picker->links_to_come = 1;
        break;
    case FURNITURE_END:
        picker->is_margin = picker->text_container != HTML_NONE; /* above the text it is a menu */
        break;
    case FURNITURE_CAPTION:
        picker->out->verdicts[i] =
            (struct content_verdict){.kind = BLOCK_CAPTION, .rule = verdict->rule};
        return true;
    case FURNITURE_DROP:
    case FURNITURE_BYLINE:
        break;
    }
    drop(picker, i, verdict->rule);
    return true;
}

/* Blocks outside the container: captions between the headline and the text are the article's, the
 * rest is not. */
static void pick_outside(struct picker *picker, uint32_t i, const struct page_block *block)
{
    bool is_repeated = is_title(picker, block->text);
    picker->has_title = picker->has_title || (is_repeated && block->heading == 1);
    if (picker->has_title && block->is_caption && block->text.len >= CAPTION_MIN_BYTES &&
        picker->text_container == HTML_NONE && !is_link_list(block))
        picker->out->verdicts[i] =
            (struct content_verdict){.kind = BLOCK_CAPTION, .rule = "page.caption"};
    else
        drop(picker, i, is_repeated ? "title.repeated" : "page.outside");
}

/* The innermost <article> around `node`; 0 (the page) where there is none. */
static uint32_t article_around(const struct html *html, uint32_t node)
{
    while (node != 0 && html->nodes.items[node].tag != TAG_article)
        node = html->nodes.items[node].parent;
    return node;
}

/* The headline of the next report, on a page that goes on with it for those who scroll on. */
static bool is_next_headline(const struct picker *picker, const struct page_block *block)
{
    return block->heading == 1 && picker->text_container != HTML_NONE &&
           picker->chooser->headline != HTML_NONE &&
           !chooser_is_above(picker->chooser, article_around(picker->chooser->html, block->element),
                             picker->chooser->headline) &&
           !is_title(picker, block->text);
}

/* Why an element's name or its links tell against a block; NULL where they do not. */
static const char *reason_of_place(const struct picker *picker, uint32_t i,
                                   const struct page_block *block)
{
    enum element_kind worst =
        chooser_worst_kind(picker->chooser, block->element, picker->out->container);
    if (picker->chooser->witnessed[i])
        return NULL;
    if (worst == KIND_NEVER)
        return "page.name";
    if (worst == KIND_WEAK && !block->is_caption)
        return "page.weak-name";
    return is_link_list(block) && !block->is_caption ? "page.links" : NULL;
}

/* "Jakarta -" by itself, before the first paragraph. */
static bool is_dateline(const struct picker *picker, const struct page_block *block)
{
    struct pattern_match match;
    return block->text.len < DATELINE_MAX_BYTES && picker->rules->datelines &&
           patterns_match_rule(picker->rules->datelines, "dateline.alone", block->text, 0, &match);
}

/* Why a block is no part of the text although it stands in it; NULL where it is. */
static const char *reason_of_text(struct picker *picker, uint32_t i, const struct page_block *block)
{
    bool is_prose = picker->chooser->weights[i] > 0,
         is_sentence = chooser_ends_sentence(block->text);
    if (picker->links_to_come > 0) {
        picker->links_to_come--;
        if (!is_prose && !is_sentence)
            return "next.headline";
    }
    if (picker->text_container == HTML_NONE && !is_prose && !picker->chooser->witnessed[i])
        return is_dateline(picker, block) ? NULL : "page.above-text";
    if (block->text.len < SHORT_BYTES && !is_sentence && !block->heading && block->tag != TAG_p &&
        !block->is_list && !block->is_quote)
        return "page.short";
    if (block->text.len >= REPEAT_MIN_BYTES) {
        bool is_new;
        map_intern(&picker->seen, lines_key(picker->chooser->arena, block->text), &is_new);
        if (!is_new)
            return "repeat.paragraph";
    }
    return NULL;
}

static void pick(struct picker *picker, uint32_t i)
{
    const struct chooser *chooser = picker->chooser;
    const struct page_block *block = &chooser->blocks->all.items[i];
    if (!chooser_is_above(chooser, picker->out->container, block->element)) {
        pick_outside(picker, i, block);
        return;
    }
    /* A box inside the article looks like its end, but then the next paragraph stands where the
     * last one stood. */
    uint32_t container = chooser_container_of(chooser->html, block->element);
    if (picker->is_margin && chooser->weights[i] > 0 &&
        (chooser->witnessed[i] || container == picker->text_container))
        picker->is_margin = false;
    picker->is_margin = picker->is_margin || is_next_headline(picker, block);
    const char *reason = picker->is_margin ? "end.margin" : NULL;
    if (!reason && is_title(picker, block->text))
        reason = "title.repeated";
    if (!reason)
        reason = reason_of_place(picker, i, block);
    if (!reason && block->is_caption && !chooser->witnessed[i]) {
        picker->out->verdicts[i] =
            (struct content_verdict){.kind = BLOCK_CAPTION, .rule = "page.caption"};
        return;
    }
    struct civil date;
    if (!reason &&
        visible_date_read(picker->rules->visible_dates, NULL, block->text, &date, NULL)) {
        picker->out->verdicts[i] =
            (struct content_verdict){.kind = BLOCK_DATELINE_TIME, .rule = "date.visible"};
        return;
    }
    struct furniture_verdict verdict = {.kind = FURNITURE_NONE};
    if (!reason) {
        verdict = furniture_judge(picker->rules->furniture, NULL, block->text);
        if (apply_verdict(picker, i, &verdict))
            return;
    }
    if (!reason)
        reason = reason_of_text(picker, i, block);
    if (reason) {
        drop(picker, i, reason);
        return;
    }
    const char *rule = block->heading ? "page.heading" : "page.text";
    if (picker->text_container == HTML_NONE && chooser->weights[i] == 0 &&
        is_dateline(picker, block))
        rule = CONTENT_DATELINE;
    if (chooser->weights[i] > 0)
        picker->text_container = container;
    picker->out->verdicts[i] =
        (struct content_verdict){.kind = BLOCK_PARAGRAPH, .rule = rule, .line = verdict};
}

/* What ends the article without being a sentence (headings of boxes, names, leftovers) is none of
 * it. */
static void trim_end(const struct chooser *chooser, struct content *out)
{
    for (uint32_t i = chooser->blocks->all.count; i > 0; i--) {
        const struct page_block *block = &chooser->blocks->all.items[i - 1];
        struct content_verdict *verdict = &out->verdicts[i - 1];
        if (verdict->kind != BLOCK_PARAGRAPH)
            continue;
        if (chooser->weights[i - 1] > 0 || chooser->witnessed[i - 1] ||
            (!block->heading && (chooser_ends_sentence(block->text) || block->is_list)))
            break;
        *verdict = (struct content_verdict){.kind = BLOCK_DROPPED, .rule = "page.below-text"};
    }
}

static void choose_inside(const struct chooser *chooser, const struct article_rules *rules,
                          struct slice title, struct content *out)
{
    struct picker picker = {
        .chooser = chooser, .rules = rules, .out = out, .text_container = HTML_NONE};
    picker.title_key = lines_key(chooser->arena, title);
    map_init(&picker.seen, chooser->arena);
    for (uint32_t i = 0; i < chooser->blocks->all.count; i++)
        pick(&picker, i);
    trim_end(chooser, out);
}

void content_choose(const struct html *html, struct page_blocks *blocks,
                    const struct article_rules *rules, struct slice title, struct slice witness,
                    struct arena *arena, struct content *out)
{
    struct chooser chooser;
    *out =
        (struct content){.verdicts = ARENA_ARRAY(arena, struct content_verdict, blocks->all.count)};
    chooser_init(&chooser, html, blocks, arena);
    chooser_ask_witness(&chooser, witness);
    chooser_find_headline(&chooser, title);
    out->container = chooser_find_container(&chooser);
    choose_inside(&chooser, rules, title, out);
}
