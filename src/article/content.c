/* A page's paragraphs in, those of the article out: first the element that holds the article, then
 * what in it is none.
 *
 * The element is found by weight: every paragraph of prose gives its weight to the elements around
 * it, less with each step, and links, bad names and short lines take away. All in integers, so that
 * a machine's way to round decides nothing. */
#include "article/content.h"

#include "article/furniture.h"
#include "article/lines.h"
#include "base/map.h"

enum {
    PROSE_MIN_BYTES = 60,
    WEIGHT_MAX_BYTES = 800, /* one endless paragraph is not ten */
    COMMA_BYTES = 15,
    STEPS_MAX = 6, /* elements around a paragraph that it counts for */
    TEASERS_MIN = 3,
};

struct chooser {
    const struct html *html;
    struct page_blocks *blocks;
    struct arena *arena;
    uint32_t *weights;   /* by block: how much prose it is; 0 for none */
    uint64_t *scores;    /* by node */
    uint32_t *prose;     /* by node: weight inside */
    uint32_t *all_bytes; /* by node: text inside */
    uint32_t *links;     /* by node: text in links inside */
    uint32_t *ends;      /* by node: the number behind its last node */
    bool *witnessed;     /* by block */
};

static uint32_t parent_of(const struct html *html, uint32_t node)
{
    return html->nodes.items[node].parent;
}

/* Nodes are numbered in the order of the page, so that what is inside an element is a range. */
static bool is_above(const struct chooser *chooser, uint32_t above, uint32_t node)
{
    return node >= above && node < chooser->ends[above];
}

static void find_ends(struct chooser *chooser)
{
    for (uint32_t node = chooser->html->nodes.count; node > 0; node--) {
        uint32_t last = chooser->html->nodes.items[node - 1].last_child;
        chooser->ends[node - 1] = last == HTML_NONE ? node : chooser->ends[last];
    }
}

/* --- the witness --- */

/* Letters and digits only, so that quotes, blanks and entities make no difference. */
static struct slice letters_of(struct arena *arena, struct slice text)
{
    char *out = arena_alloc(arena, text.len + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.ptr[i];
        bool is_letter =
            ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || (byte >= '0' && byte <= '9');
        if (is_letter)
            out[length++] = (char)(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
    }
    return (struct slice){out, length};
}

/* A block is witnessed where its beginning stands in the witness. */
static void ask_witness(struct chooser *chooser, struct slice witness)
{
    struct slice letters = letters_of(chooser->arena, witness);
    for (uint32_t i = 0; letters.len > 200 && i < chooser->blocks->all.count; i++) {
        struct slice text = chooser->blocks->all.items[i].text;
        if (text.len < 30)
            continue;
        struct slice key =
            letters_of(chooser->arena, (struct slice){text.ptr, text.len < 120 ? text.len : 120});
        if (key.len > 60)
            key.len = 60;
        chooser->witnessed[i] =
            key.len >= 20 && memmem(letters.ptr, letters.len, key.ptr, key.len) != NULL;
    }
}

/* --- weights --- */

static bool ends_sentence(struct slice text)
{
    static const char *const ends[] = {".", "!", "?", "”", "\"", "…", ":", ")", "’", "'"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (slice_ends_with(text, slice_of(ends[i])))
            return true;
    return false;
}

static uint32_t weight_of(const struct page_block *block)
{
    uint32_t bytes = (uint32_t)block->text.len;
    if (bytes < PROSE_MIN_BYTES || block->heading || block->is_caption ||
        block->link_bytes * 2 > bytes)
        return 0;
    uint32_t plain = bytes - block->link_bytes;
    uint32_t weight = (plain < WEIGHT_MAX_BYTES ? plain : WEIGHT_MAX_BYTES) +
                      COMMA_BYTES * (block->commas < 10 ? block->commas : 10);
    if (!ends_sentence(block->text))
        weight /= 2;
    if (block->is_list || block->is_cell)
        weight /= 2;
    return weight;
}

/* Does the element hold a first-rank heading? True everywhere on a page that has none. */
static bool has_heading(const struct chooser *chooser, uint32_t node)
{
    bool has_any = false;
    for (uint32_t i = 0; i < chooser->blocks->all.count; i++) {
        const struct page_block *block = &chooser->blocks->all.items[i];
        if (block->heading != 1)
            continue;
        if (is_above(chooser, node, block->element))
            return true;
        has_any = true;
    }
    return !has_any;
}

/* Names are not believed of an element that holds most of the page: <div class="has-sidebar">. */
static void forgive_wrappers(struct chooser *chooser, uint32_t total)
{
    uint8_t *kinds = chooser->blocks->kinds;
    for (uint32_t node = 0; node < chooser->html->nodes.count; node++)
        if ((kinds[node] == KIND_NEVER || kinds[node] == KIND_WEAK ||
             kinds[node] == KIND_CAPTION) &&
            chooser->prose[node] * 2ull > total && has_heading(chooser, node))
            kinds[node] = KIND_PLAIN;
}

/* Nor of a class that most of the article's own paragraphs have: <div class="subscriber-only">
 * around each. */
static void forgive_classes(struct chooser *chooser, uint32_t total)
{
    const struct html *html = chooser->html;
    struct map classes;
    VEC(uint32_t) sums = {0};
    uint32_t *class_of = ARENA_ARRAY(chooser->arena, uint32_t, html->nodes.count);
    map_init(&classes, chooser->arena);
    for (unsigned pass = 0; pass < 2; pass++) {
        uint32_t article_end = 0;
        for (uint32_t node = 0; node < html->nodes.count; node++) {
            uint8_t *kind = &chooser->blocks->kinds[node];
            if ((*kind == KIND_ARTICLE || html->nodes.items[node].tag == TAG_article) &&
                chooser->ends[node] > article_end)
                article_end = chooser->ends[node];
            if (*kind <= KIND_CONTENT || node >= article_end || chooser->prose[node] == 0)
                continue;
            if (pass == 1 && class_of[node] > 0 && sums.items[class_of[node] - 1] * 2ull > total)
                *kind = KIND_PLAIN;
            struct slice name = html_attribute(html, node, "class");
            if (pass == 1 || name.len == 0)
                continue;
            bool is_new;
            uint32_t number = map_intern(&classes, name, &is_new);
            if (is_new)
                VEC_ADD(chooser->arena, &sums, 0);
            sums.items[number] += chooser->prose[node];
            class_of[node] = number + 1;
        }
    }
}

static bool is_link_line(const struct page_block *block)
{
    return block->text.len >= 20 && block->text.len < 300 &&
           block->link_bytes * 10 > block->text.len * 8;
}

/* Lists of other reports: a linked headline to every paragraph or two. What holds `best` is none.
 */
static void find_teasers(struct chooser *chooser, uint32_t best)
{
    uint32_t nodes = chooser->html->nodes.count;
    uint16_t *headlines = ARENA_ARRAY(chooser->arena, uint16_t, nodes);
    uint16_t *paragraphs = ARENA_ARRAY(chooser->arena, uint16_t, nodes);
    for (uint32_t i = 0; i < chooser->blocks->all.count; i++) {
        const struct page_block *block = &chooser->blocks->all.items[i];
        bool is_headline = is_link_line(block);
        if (!is_headline && chooser->weights[i] == 0)
            continue;
        for (uint32_t node = block->element; node != HTML_NONE;
             node = parent_of(chooser->html, node)) {
            uint16_t *count = is_headline ? &headlines[node] : &paragraphs[node];
            *count += *count < UINT16_MAX;
        }
    }
    for (uint32_t node = 1; node < nodes; node++)
        if (headlines[node] >= TEASERS_MIN && headlines[node] * 2u >= paragraphs[node] &&
            !is_above(chooser, node, best))
            chooser->blocks->kinds[node] = KIND_NEVER;
}

static enum element_kind worst_kind(const struct chooser *chooser, uint32_t node, uint32_t stop)
{
    enum element_kind worst = KIND_PLAIN;
    for (; node != stop && node != HTML_NONE; node = parent_of(chooser->html, node)) {
        enum element_kind kind = chooser->blocks->kinds[node];
        if (kind == KIND_NEVER)
            return KIND_NEVER;
        if (kind == KIND_WEAK)
            worst = KIND_WEAK;
    }
    return worst;
}

static void add_up(struct chooser *chooser)
{
    const struct html *html = chooser->html;
    for (uint32_t i = 0; i < chooser->blocks->all.count; i++) {
        const struct page_block *block = &chooser->blocks->all.items[i];
        uint32_t weight = chooser->weights[i];
        for (uint32_t node = block->element; node != HTML_NONE; node = parent_of(html, node)) {
            chooser->prose[node] += weight;
            chooser->all_bytes[node] += (uint32_t)block->text.len;
            chooser->links[node] += block->link_bytes;
        }
    }
}

/* Paragraphs, list items and cells stand in something; other elements with text of their own are
 * containers. */
static uint32_t container_of(const struct html *html, uint32_t element)
{
    while (element != 0) {
        uint8_t tag = html->nodes.items[element].tag;
        if (tag != TAG_p && tag != TAG_li && tag != TAG_ul && tag != TAG_ol &&
            tag != TAG_blockquote && tag != TAG_pre && tag != TAG_h1 && tag != TAG_h2 &&
            tag != TAG_h3 && tag != TAG_h4)
            break;
        element = parent_of(html, element);
    }
    return element;
}

static void score(struct chooser *chooser)
{
    const struct html *html = chooser->html;
    for (uint32_t i = 0; i < chooser->blocks->all.count; i++) {
        uint64_t weight = chooser->weights[i] * 64ull;
        if (weight == 0)
            continue;
        if (chooser->witnessed[i])
            weight *= 3;
        uint32_t node = container_of(html, chooser->blocks->all.items[i].element);
        enum element_kind worst = worst_kind(chooser, node, HTML_NONE);
        weight = worst == KIND_NEVER ? weight / 16 : worst == KIND_WEAK ? weight / 4 : weight;
        for (unsigned step = 0; step < STEPS_MAX && node != HTML_NONE; step++) {
            chooser->scores[node] += weight;
            weight = step == 0 ? weight * 2 / 3 : weight / 2;
            node = parent_of(html, node);
        }
    }
}

static uint32_t best_container(const struct chooser *chooser)
{
    uint32_t best = 0;
    uint64_t best_score = 0;
    for (uint32_t node = 0; node < chooser->html->nodes.count; node++) {
        uint64_t value = chooser->scores[node];
        if (value == 0)
            continue;
        uint64_t all = chooser->all_bytes[node], links = chooser->links[node];
        value = value * (all - links + 1) / (all + 1);
        uint8_t tag = chooser->html->nodes.items[node].tag;
        if (chooser->blocks->kinds[node] == KIND_ARTICLE)
            value = value * 3 / 2;
        else if (chooser->blocks->kinds[node] == KIND_CONTENT || tag == TAG_article ||
                 tag == TAG_main)
            value = value * 5 / 4;
        if (value > best_score) {
            best_score = value;
            best = node;
        }
    }
    return best;
}

/* Articles are cut up by advertisements into several elements: goes up while the element above has
 * more prose that looks like ours. */
static uint32_t climb(const struct chooser *chooser, uint32_t best)
{
    const struct html *html = chooser->html;
    uint32_t top = best;
    for (uint32_t above = parent_of(html, best); above != HTML_NONE && above != 0;
         above = parent_of(html, above)) {
        uint32_t more = 0, count = 0, witnessed = 0;
        for (uint32_t i = 0; i < chooser->blocks->all.count; i++) {
            uint32_t element = chooser->blocks->all.items[i].element;
            if (chooser->weights[i] == 0 || !is_above(chooser, above, element) ||
                is_above(chooser, top, element) ||
                worst_kind(chooser, element, above) != KIND_PLAIN)
                continue;
            more += chooser->weights[i];
            count++;
            witnessed += chooser->witnessed[i];
        }
        uint32_t tag = html->nodes.items[above].tag;
        bool is_page = tag == TAG_body || tag == TAG_html;
        if (more * 10ull >= chooser->prose[top] * (is_page ? 5ull : 1ull) && count >= 1 &&
            more / count >= 100)
            top = above;
        else if (witnessed > 0)
            top = above;
    }
    return top;
}

/* --- inside the container --- */

struct picker {
    const struct chooser *chooser;
    const struct article_rules *rules;
    struct content *out;
    struct slice title_key;
    struct map seen;
    uint32_t text_container; /* of the last paragraph that was kept; HTML_NONE before the first */
    bool is_margin;
    unsigned links_to_come;
};

static void drop(struct picker *picker, uint32_t i, const char *rule)
{
    picker->out->verdicts[i] = (struct content_verdict){BLOCK_DROPPED, rule};
}

static bool is_link_list(const struct page_block *block)
{
    uint32_t bytes = (uint32_t)block->text.len;
    return bytes > 0 && (block->link_bytes * 10 > bytes * 8 ||
                         (bytes < 200 && block->link_bytes * 10 > bytes * 6));
}

/* True where the furniture rules decided. */
static bool judge_line(struct picker *picker, uint32_t i, const struct page_block *block)
{
    struct furniture_verdict verdict = furniture_judge(picker->rules->furniture, block->text);
    switch (verdict.kind) {
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
        picker->out->verdicts[i] = (struct content_verdict){BLOCK_CAPTION, verdict.rule};
        return true;
    case FURNITURE_DROP:
    case FURNITURE_BYLINE:
        break;
    }
    drop(picker, i, verdict.rule);
    return true;
}

static void pick(struct picker *picker, uint32_t i)
{
    const struct chooser *chooser = picker->chooser;
    const struct page_block *block = &chooser->blocks->all.items[i];
    uint32_t weight = chooser->weights[i], bytes = (uint32_t)block->text.len;
    enum element_kind worst = worst_kind(chooser, block->element, picker->out->container);
    if (!is_above(chooser, picker->out->container, block->element)) {
        drop(picker, i, "page.outside");
        return;
    }
    /* A box inside the article looks like its end, but then the next paragraph stands where the
     * last one stood. */
    uint32_t container = container_of(chooser->html, block->element);
    if (picker->is_margin && weight > 0 &&
        (chooser->witnessed[i] || container == picker->text_container))
        picker->is_margin = false;
    if (picker->is_margin) {
        drop(picker, i, "end.margin");
        return;
    }
    struct slice key = lines_key(chooser->arena, block->text);
    if (picker->title_key.len > 0 && lines_same_title(key, picker->title_key)) {
        drop(picker, i, "title.repeated");
        return;
    }
    if (worst == KIND_NEVER && !chooser->witnessed[i]) {
        drop(picker, i, "page.name");
        return;
    }
    if (block->is_caption && !chooser->witnessed[i]) {
        picker->out->verdicts[i] = (struct content_verdict){BLOCK_CAPTION, "page.caption"};
        return;
    }
    if (judge_line(picker, i, block))
        return;
    if (worst == KIND_WEAK && !chooser->witnessed[i]) {
        drop(picker, i, "page.weak-name");
        return;
    }
    if (is_link_list(block) && !chooser->witnessed[i]) {
        drop(picker, i, "page.links");
        return;
    }
    if (picker->links_to_come > 0) {
        picker->links_to_come--;
        if (weight == 0 && !ends_sentence(block->text)) {
            drop(picker, i, "next.headline");
            return;
        }
    }
    bool is_short = bytes < 25 && !ends_sentence(block->text);
    if (picker->text_container == HTML_NONE && weight == 0 && !chooser->witnessed[i]) {
        drop(picker, i, "page.above-text");
        return;
    }
    if (is_short && !block->heading && block->tag != TAG_p && !block->is_list && !block->is_quote) {
        drop(picker, i, "page.short");
        return;
    }
    if (bytes >= 40) {
        bool is_new;
        map_intern(&picker->seen, key, &is_new);
        if (!is_new) {
            drop(picker, i, "repeat.paragraph");
            return;
        }
    }
    if (weight > 0)
        picker->text_container = container;
    picker->out->verdicts[i] =
        (struct content_verdict){BLOCK_PARAGRAPH, block->heading ? "page.heading" : "page.text"};
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
            (!block->heading && (ends_sentence(block->text) || block->is_list)))
            break;
        *verdict = (struct content_verdict){BLOCK_DROPPED, "page.below-text"};
    }
}

/* A heading directly before another heading of the same rank or before nothing heads nothing. */
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
    uint32_t nodes = html->nodes.count, count = blocks->all.count;
    struct chooser chooser = {
        .html = html,
        .blocks = blocks,
        .arena = arena,
        .weights = ARENA_ARRAY(arena, uint32_t, count),
        .scores = ARENA_ARRAY(arena, uint64_t, nodes),
        .prose = ARENA_ARRAY(arena, uint32_t, nodes),
        .all_bytes = ARENA_ARRAY(arena, uint32_t, nodes),
        .links = ARENA_ARRAY(arena, uint32_t, nodes),
        .ends = ARENA_ARRAY(arena, uint32_t, nodes),
        .witnessed = ARENA_ARRAY(arena, bool, count),
    };
    *out = (struct content){.verdicts = ARENA_ARRAY(arena, struct content_verdict, count)};
    for (uint32_t i = 0; i < count; i++)
        chooser.weights[i] = weight_of(&blocks->all.items[i]);
    find_ends(&chooser);
    add_up(&chooser);
    forgive_wrappers(&chooser, chooser.prose[0]);
    forgive_classes(&chooser, chooser.prose[0]);
    ask_witness(&chooser, witness);
    score(&chooser);
    uint32_t best = best_container(&chooser);
    find_teasers(&chooser, best);
    out->container = climb(&chooser, best);
    choose_inside(&chooser, rules, title, out);
}
