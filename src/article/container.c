/* A page's paragraphs in, the element that holds the article out.
 *
 * Every paragraph of prose gives its weight to the elements around it, less with each step; links,
 * bad names and short lines take away. All in integers, so that a machine's way to round decides
 * nothing. */
#include "article/container.h"

#include "article/lines.h"
#include "base/map.h"

enum {
    PROSE_MIN_BYTES = 60,
    BRIEF_MIN_BYTES = 25,
    WEIGHT_MAX_BYTES = 800, /* one endless paragraph is not ten */
    COMMA_BYTES = 15,
    STEPS_MAX = 6, /* elements around a paragraph that it counts for */
    TEASERS_MIN = 3,
};

static uint32_t parent_of(const struct html *html, uint32_t node)
{
    return html->nodes.items[node].parent;
}

/* Nodes are numbered in the order of the page, so that what is inside an element is a range. */
bool chooser_is_above(const struct chooser *chooser, uint32_t above, uint32_t node)
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
void chooser_ask_witness(struct chooser *chooser, struct slice witness)
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

void chooser_find_headline(struct chooser *chooser, struct slice title)
{
    struct slice title_key = lines_key(chooser->arena, title);
    for (uint32_t i = 0; i < chooser->blocks->all.count && title_key.len > 0; i++) {
        const struct page_block *block = &chooser->blocks->all.items[i];
        if (block->heading != 1 ||
            !lines_same_title(lines_key(chooser->arena, block->text), title_key))
            continue;
        chooser->headline = block->element;
        return;
    }
}

static bool holds_headline(const struct chooser *chooser, uint32_t node)
{
    return chooser->headline != HTML_NONE && chooser_is_above(chooser, node, chooser->headline);
}

/* --- weights --- */

bool chooser_ends_sentence(struct slice text)
{
    static const char *const ends[] = {".", "!", "?", "”", "\"", "…", ":", ")", "’", "'"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (slice_ends_with(text, slice_of(ends[i])))
            return true;
    return false;
}

static uint32_t weight_of(const struct page_block *block, uint32_t least)
{
    uint32_t bytes = (uint32_t)block->text.len;
    if (bytes < least || block->heading || block->is_caption || block->link_bytes * 2 > bytes)
        return 0;
    uint32_t plain = bytes - block->link_bytes;
    uint32_t weight = (plain < WEIGHT_MAX_BYTES ? plain : WEIGHT_MAX_BYTES) +
                      COMMA_BYTES * (block->commas < 10 ? block->commas : 10);
    if (!chooser_ends_sentence(block->text))
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
        if (chooser_is_above(chooser, node, block->element))
            return true;
        has_any = true;
    }
    return !has_any;
}

/* Names are not believed of an element that holds most of the page: <div class="has-sidebar">; nor
 * of one that holds the headline and some of the page's prose: <article class="author-article">. */
static void forgive_wrappers(struct chooser *chooser, uint32_t total)
{
    uint8_t *kinds = chooser->blocks->kinds;
    for (uint32_t node = 0; node < chooser->html->nodes.count; node++)
        if ((kinds[node] == KIND_NEVER || kinds[node] == KIND_WEAK ||
             kinds[node] == KIND_CAPTION) &&
            ((chooser->prose[node] * 2ull > total && has_heading(chooser, node)) ||
             (chooser->prose[node] * 8ull > total && holds_headline(chooser, node))))
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
            !chooser_is_above(chooser, node, best))
            chooser->blocks->kinds[node] = KIND_NEVER;
}

enum element_kind chooser_worst_kind(const struct chooser *chooser, uint32_t node, uint32_t stop)
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

/* What each block has counts for all elements around it. */
static void add_up(struct chooser *chooser)
{
    const struct html *html = chooser->html;
    for (uint32_t i = 0; i < chooser->blocks->all.count; i++) {
        const struct page_block *block = &chooser->blocks->all.items[i];
        for (uint32_t node = block->element; node != HTML_NONE; node = parent_of(html, node)) {
            chooser->prose[node] += chooser->weights[i];
            chooser->all_bytes[node] += (uint32_t)block->text.len;
            chooser->links[node] += block->link_bytes;
        }
    }
}

/* Paragraphs, list items and cells stand in something; other elements with text of their own are
 * containers. */
uint32_t chooser_container_of(const struct html *html, uint32_t element)
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
        uint32_t node = chooser_container_of(html, chooser->blocks->all.items[i].element);
        enum element_kind worst = chooser_worst_kind(chooser, node, HTML_NONE);
        weight = worst == KIND_NEVER ? weight / 16 : worst == KIND_WEAK ? weight / 4 : weight;
        for (unsigned step = 0; step < STEPS_MAX && node != HTML_NONE; step++) {
            chooser->scores[node] += weight;
            weight = step == 0 ? weight * 2 / 3 : weight / 2;
            node = parent_of(html, node);
        }
    }
}

/* The likeliest element inside `within`; `by_headline`: rather one that holds the headline. */
static uint32_t best_container(const struct chooser *chooser, uint32_t within, bool by_headline)
{
    uint32_t best = within;
    uint64_t best_score = 0;
    for (uint32_t node = within; node < chooser->ends[within]; node++) {
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
        if (by_headline && holds_headline(chooser, node))
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
            if (chooser->weights[i] == 0 || !chooser_is_above(chooser, above, element) ||
                chooser_is_above(chooser, top, element) ||
                chooser_worst_kind(chooser, element, above) != KIND_PLAIN)
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

static bool is_in_article(const struct chooser *chooser, uint32_t node)
{
    for (; node != HTML_NONE; node = parent_of(chooser->html, node)) {
        if (chooser->html->nodes.items[node].tag == TAG_article ||
            chooser->blocks->kinds[node] == KIND_ARTICLE)
            return true;
    }
    return false;
}

/* A brief may be of short sentences alone: where no paragraph is prose by its length, those are
 * that end as sentences do and stand in what the page calls its article. */
static void weigh(struct chooser *chooser)
{
    const struct page_blocks *blocks = chooser->blocks;
    bool has_prose = false;
    for (uint32_t i = 0; i < blocks->all.count; i++) {
        chooser->weights[i] = weight_of(&blocks->all.items[i], PROSE_MIN_BYTES);
        has_prose = has_prose || chooser->weights[i] > 0;
    }
    for (uint32_t i = 0; i < blocks->all.count && !has_prose; i++) {
        const struct page_block *block = &blocks->all.items[i];
        if (chooser_ends_sentence(block->text) && is_in_article(chooser, block->element))
            chooser->weights[i] = weight_of(block, BRIEF_MIN_BYTES);
    }
}

void chooser_init(struct chooser *chooser, const struct html *html, struct page_blocks *blocks,
                  struct arena *arena)
{
    uint32_t nodes = html->nodes.count, count = blocks->all.count;
    *chooser = (struct chooser){
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
        .headline = HTML_NONE,
    };
    weigh(chooser);
    find_ends(chooser);
    add_up(chooser);
}

uint32_t chooser_find_container(struct chooser *chooser)
{
    forgive_wrappers(chooser, chooser->prose[0]);
    forgive_classes(chooser, chooser->prose[0]);
    score(chooser);
    /* What holds headline and text may be more than the text's own element. */
    uint32_t best = best_container(chooser, 0, true);
    find_teasers(chooser, best_container(chooser, best, false));
    return climb(chooser, best);
}
