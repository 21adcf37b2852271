/* A page's tree in, its paragraphs out. See blocks.h. */
#include "article/blocks.h"

#include "base/buf.h"

#define BLOCKS_MAX 60000u
#define BLOCK_MAX_BYTES (1u << 20)
#define UNCLOSED_MIN_BYTES 120u

/* --- what class names say --- */

/* A word of a class or id counts where it begins there: "related-posts", "postRelated",
 * "is_related". */
struct class_word {
    const char *word;
    enum element_kind kind;
    bool is_whole; /* the name's part must be this word, not only begin with it */
};

/* By their first letters: the first of a letter is found by halving. */
static const struct class_word class_words[] = {
    {"ad", KIND_NEVER, true},
    {"ads", KIND_NEVER, true},
    {"advert", KIND_NEVER, false},
    {"article", KIND_CONTENT, true},
    {"article-body", KIND_ARTICLE, false},
    {"article-content", KIND_ARTICLE, false},
    {"article-text", KIND_ARTICLE, false},
    {"article__body", KIND_ARTICLE, false},
    {"article__content", KIND_ARTICLE, false},
    {"article_body", KIND_ARTICLE, false},
    {"articlebody", KIND_ARTICLE, false},
    {"aside", KIND_WEAK, false},
    {"author", KIND_NEVER, false},
    {"baca-juga", KIND_NEVER, false},
    {"bacajuga", KIND_NEVER, false},
    {"banner", KIND_WEAK, false},
    {"bio", KIND_WEAK, true},
    {"body", KIND_CONTENT, true},
    {"body-content", KIND_ARTICLE, false},
    {"breadcrumb", KIND_NEVER, false},
    {"byline", KIND_NEVER, false},
    {"caption", KIND_CAPTION, false},
    {"carousel", KIND_WEAK, false},
    {"comment", KIND_NEVER, false},
    {"consent", KIND_NEVER, false},
    {"content", KIND_CONTENT, true},
    {"cookie", KIND_NEVER, false},
    {"copyright", KIND_NEVER, false},
    {"credit", KIND_CAPTION, false},
    {"dateline", KIND_NEVER, true},
    {"detail-text", KIND_ARTICLE, false},
    {"detail__body", KIND_ARTICLE, false},
    {"disclaimer", KIND_NEVER, false},
    {"disqus", KIND_NEVER, false},
    {"entry", KIND_CONTENT, true},
    {"entry-content", KIND_ARTICLE, false},
    {"figcaption", KIND_CAPTION, false},
    {"foot", KIND_WEAK, true},
    {"footer", KIND_WEAK, false},
    {"gdpr", KIND_NEVER, false},
    {"header", KIND_WEAK, true},
    {"hidden", KIND_WEAK, true},
    {"lainnya", KIND_NEVER, false},
    {"lihatjg", KIND_NEVER, false},
    {"linksisip", KIND_NEVER, false},
    {"main", KIND_CONTENT, true},
    {"masthead", KIND_NEVER, false},
    {"menu", KIND_NEVER, false},
    {"meta", KIND_WEAK, true},
    {"metadata", KIND_WEAK, true},
    {"modal", KIND_NEVER, false},
    {"more-from", KIND_NEVER, false},
    {"most-read", KIND_NEVER, false},
    {"mostread", KIND_NEVER, false},
    {"nav", KIND_NEVER, true},
    {"navbar", KIND_NEVER, false},
    {"navigation", KIND_NEVER, false},
    {"newsletter", KIND_NEVER, false},
    {"outbrain", KIND_NEVER, false},
    {"pager", KIND_NEVER, false},
    {"pagination", KIND_NEVER, false},
    {"paging", KIND_NEVER, false},
    {"popular", KIND_NEVER, false},
    {"popup", KIND_NEVER, false},
    {"post", KIND_CONTENT, true},
    {"post-body", KIND_ARTICLE, false},
    {"post-content", KIND_ARTICLE, false},
    {"promo", KIND_NEVER, false},
    {"rail", KIND_WEAK, true},
    {"read-also", KIND_NEVER, false},
    {"read-more", KIND_NEVER, false},
    {"read__content", KIND_ARTICLE, false},
    {"readmore", KIND_NEVER, false},
    {"recirc", KIND_NEVER, false},
    {"recommend", KIND_NEVER, false},
    {"related", KIND_NEVER, false},
    {"share", KIND_NEVER, true},
    {"sharebar", KIND_NEVER, false},
    {"sharing", KIND_NEVER, false},
    {"sidebar", KIND_NEVER, false},
    {"skip", KIND_NEVER, true},
    {"slideshow", KIND_WEAK, false},
    {"social", KIND_NEVER, false},
    {"sponsor", KIND_NEVER, false},
    {"story", KIND_CONTENT, true},
    {"story-body", KIND_ARTICLE, false},
    {"story-content", KIND_ARTICLE, false},
    {"storybody", KIND_ARTICLE, false},
    {"subscribe", KIND_NEVER, true},
    {"subscription", KIND_NEVER, false},
    {"taboola", KIND_NEVER, false},
    {"tag", KIND_NEVER, true},
    {"taglist", KIND_NEVER, false},
    {"tags", KIND_NEVER, true},
    {"teaser", KIND_WEAK, false},
    {"terkait", KIND_NEVER, false},
    {"terkini", KIND_NEVER, false},
    {"terpopuler", KIND_NEVER, false},
    {"text", KIND_CONTENT, true},
    {"timestamp", KIND_NEVER, false},
    {"toolbar", KIND_WEAK, false},
    {"tools", KIND_WEAK, true},
    {"tooltip", KIND_NEVER, false},
    {"topics", KIND_NEVER, true},
    {"trending", KIND_NEVER, false},
    {"txt-article", KIND_ARTICLE, false},
    {"upnext", KIND_NEVER, false},
    {"widget", KIND_WEAK, false},
};

static bool is_letter(char byte)
{
    return ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

/* Does the word stand at `at`, where a part of the name begins? */
static bool is_class_word(struct slice name, size_t at, const struct class_word *entry)
{
    size_t length = strlen(entry->word);
    if (at + length > name.len || strncasecmp(name.ptr + at, entry->word, length) != 0)
        return false;
    char behind = at + length < name.len ? name.ptr[at + length] : ' ';
    return !entry->is_whole || !is_letter(behind) ||
           (behind < 'a' && name.ptr[at + length - 1] >= 'a');
}

/* "hasSidebar", "with-ads", "no-comments" tell of the page, not of the element. */
static bool is_told_of_page(struct slice name, size_t at)
{
    static const char *const before[] = {"has",     "with", "no",   "is",
                                         "without", "show", "hide", "under"};
    while (at > 0 && !is_letter(name.ptr[at - 1]) && name.ptr[at - 1] != ' ')
        at--;
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        size_t length = strlen(before[i]);
        if (at >= length && strncasecmp(name.ptr + at - length, before[i], length) == 0 &&
            (at == length || !is_letter(name.ptr[at - length - 1])))
            return true;
    }
    return false;
}

static size_t first_class_word(char letter)
{
    size_t low = 0, high = sizeof class_words / sizeof *class_words;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (class_words[middle].word[0] < letter)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* What the part of a name that begins at `at` tells; `best` is what the parts before it told. */
static enum element_kind kind_of_part(struct slice name, size_t at, enum element_kind best)
{
    char letter = (char)(name.ptr[at] | 0x20);
    for (size_t i = first_class_word(letter);
         i < sizeof class_words / sizeof *class_words && class_words[i].word[0] == letter; i++) {
        if (!is_class_word(name, at, &class_words[i]))
            continue;
        if (is_told_of_page(name, at))
            return best;
        if (class_words[i].kind == KIND_ARTICLE)
            return KIND_ARTICLE;
        if (best == KIND_PLAIN || class_words[i].kind == KIND_NEVER)
            best = class_words[i].kind;
    }
    return best;
}

/* WordPress writes a post's keywords into its classes: "hentry category-news tag-cookie-law". They
 * tell what it is about. The length of such a class at `at`, else 0. */
static size_t keyword_length(struct slice name, size_t at)
{
    static const char *const signs[] = {"tag-", "category-"};
    if (at > 0 && name.ptr[at - 1] != ' ')
        return 0;
    struct slice rest = {name.ptr + at, name.len - at};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (slice_starts_with(rest, slice_of(signs[i])))
            return slice_find(rest, SLICE(" "), 0);
    return 0;
}

/* Parts of a name begin at its beginning, behind a sign, or with a capital behind a small letter.
 */
static enum element_kind kind_of_name(struct slice name)
{
    enum element_kind best = KIND_PLAIN;
    bool is_post = slice_find(name, SLICE("hentry"), 0) < name.len ||
                   slice_find(name, SLICE("type-post"), 0) < name.len;
    for (size_t at = 0; at < name.len && at < 1000 && best != KIND_ARTICLE; at++) {
        at += is_post ? keyword_length(name, at) : 0;
        if (at >= name.len)
            break;
        bool is_border = at == 0 || !is_letter(name.ptr[at - 1]) ||
                         (name.ptr[at] < 'a' && name.ptr[at - 1] >= 'a');
        if (is_border && is_letter(name.ptr[at]))
            best = kind_of_part(name, at, best);
    }
    return best;
}

static enum element_kind kind_of_element(const struct html *html, uint32_t node)
{
    const struct html_node *element = &html->nodes.items[node];
    switch (element->tag) {
    case TAG_nav:
    case TAG_dialog:
        return KIND_NEVER;
    case TAG_footer:
    case TAG_aside:
        return KIND_WEAK;
    case TAG_figcaption:
        return KIND_CAPTION;
    case TAG_body:
    case TAG_html:
        return KIND_PLAIN; /* their classes list everything that the page has */
    default:
        break;
    }
    struct slice itemprop = html_attribute(html, node, "itemprop");
    if (slice_is(itemprop, "articleBody") || slice_is(itemprop, "reviewBody"))
        return KIND_ARTICLE;
    struct slice role = html_attribute(html, node, "role");
    if (slice_is(role, "navigation") || slice_is(role, "complementary") ||
        slice_is(role, "dialog") || slice_is(role, "search") || slice_is(role, "contentinfo"))
        return KIND_NEVER;
    enum element_kind by_class = kind_of_name(html_attribute(html, node, "class"));
    enum element_kind by_id = kind_of_name(html_attribute(html, node, "id"));
    enum element_kind kind = by_class == KIND_PLAIN || by_id == KIND_NEVER ? by_id : by_class;
    if (by_class == KIND_ARTICLE || by_id == KIND_ARTICLE)
        kind = KIND_ARTICLE;
    struct slice style = html_attribute(html, node, "style");
    bool is_hidden = slice_find(style, SLICE("display:none"), 0) < style.len ||
                     slice_find(style, SLICE("display: none"), 0) < style.len ||
                     slice_is(html_attribute(html, node, "aria-hidden"), "true");
    return is_hidden && kind != KIND_ARTICLE && kind != KIND_NEVER ? KIND_WEAK : kind;
}

/* --- gathering --- */

struct gatherer {
    const struct html *html;
    struct arena *arena;
    struct page_blocks *out;
    struct buf text;
    uint32_t link_bytes, strong_bytes, commas;
    bool has_space, is_full;
    unsigned breaks; /* <br> since the last letter */
    uint32_t source; /* of the first letter's piece of text */
};

static void flush(struct gatherer *gatherer, uint32_t element)
{
    struct slice text = slice_trim(buf_slice(&gatherer->text));
    if (text.len > 0 && gatherer->out->all.count < BLOCKS_MAX) {
        struct page_block *block = VEC_PUSH(gatherer->arena, &gatherer->out->all);
        block->text = arena_dup(gatherer->arena, text);
        block->element = element;
        block->source = gatherer->source;
        block->tag = gatherer->html->nodes.items[element].tag;
        block->link_bytes = gatherer->link_bytes;
        block->strong_bytes = gatherer->strong_bytes;
        block->commas = gatherer->commas;
    }
    buf_clear(&gatherer->text);
    gatherer->link_bytes = gatherer->strong_bytes = gatherer->commas = 0;
    gatherer->has_space = gatherer->is_full = false;
    gatherer->breaks = 0;
}

/* How many bytes from `at` on are neither white space nor might begin a no-break space. */
static size_t word_length(struct slice text, size_t at)
{
    size_t start = at;
    while (at < text.len && (unsigned char)text.ptr[at] > ' ' && text.ptr[at] != '\xC2')
        at++;
    return at - start;
}

static void append(struct gatherer *gatherer, struct slice bytes)
{
    size_t room = BLOCK_MAX_BYTES - gatherer->text.len;
    if (bytes.len > room) {
        bytes.len = room;
        gatherer->is_full = true;
    }
    buf_append(&gatherer->text, bytes);
}

static void add_text(struct gatherer *gatherer, struct slice text, bool is_link, bool is_strong)
{
    size_t before = gatherer->text.len;
    for (size_t i = 0; i < text.len && !gatherer->is_full;) {
        char byte = text.ptr[i];
        bool is_wide = byte == '\xC2' && i + 1 < text.len && text.ptr[i + 1] == '\xA0';
        if (is_wide || byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' ||
            byte == '\f') {
            gatherer->has_space = true;
            i += is_wide ? 2 : 1;
            continue;
        }
        size_t length = word_length(text, i);
        struct slice word = {text.ptr + i, length ? length : 1};
        if (gatherer->text.len > 0 && (gatherer->breaks > 0 || gatherer->has_space))
            append(gatherer, gatherer->breaks > 0 ? SLICE("\n") : SLICE(" "));
        gatherer->breaks = 0;
        gatherer->has_space = false;
        append(gatherer, word);
        for (size_t c = 0; c < word.len; c++)
            gatherer->commas += word.ptr[c] == ',';
        i += word.len;
    }
    uint32_t added = (uint32_t)(gatherer->text.len - before);
    gatherer->link_bytes += is_link ? added : 0;
    gatherer->strong_bytes += is_strong ? added : 0;
}

/* The innermost block element at or above `node`. */
static uint32_t block_element(const struct html *html, uint32_t node)
{
    while (node != 0 && !(html_tag_flags(html->nodes.items[node].tag) & TAG_IS_BLOCK))
        node = html->nodes.items[node].parent;
    return node;
}

static bool is_inside(const struct html *html, uint32_t node, uint32_t stop, enum html_tag a,
                      enum html_tag b)
{
    for (; node != stop && node != HTML_NONE; node = html->nodes.items[node].parent)
        if (html->nodes.items[node].tag == a || html->nodes.items[node].tag == b)
            return true;
    return false;
}

/* Fills what depends on the elements around a block. */
static void look_around(const struct html *html, const uint8_t *kinds, struct page_block *block)
{
    for (uint32_t node = block->element; node != HTML_NONE; node = html->nodes.items[node].parent) {
        uint8_t tag = html->nodes.items[node].tag;
        /* A long paragraph in a heading: the heading was never closed. */
        bool is_open = block->tag == TAG_p && block->text.len > UNCLOSED_MIN_BYTES;
        if (tag >= TAG_h1 && tag <= TAG_h6 && !block->heading && !is_open)
            block->heading = (uint8_t)(1 + tag - TAG_h1);
        block->is_quote = block->is_quote || tag == TAG_blockquote;
        block->is_list = block->is_list || tag == TAG_li || tag == TAG_dd || tag == TAG_dt;
        block->is_cell = block->is_cell || tag == TAG_td || tag == TAG_th || tag == TAG_caption;
        block->is_caption = block->is_caption || tag == TAG_figcaption || tag == TAG_figure ||
                            kinds[node] == KIND_CAPTION;
    }
}

void page_blocks(const struct html *html, struct arena *arena, struct page_blocks *out)
{
    *out = (struct page_blocks){.kinds = arena_alloc(arena, html->nodes.count)};
    struct gatherer gatherer = {.html = html, .arena = arena, .out = out};
    buf_init(&gatherer.text, BLOCK_MAX_BYTES);
    uint32_t node = 0, element = 0;
    while (node != HTML_NONE) {
        const struct html_node *item = &html->nodes.items[node];
        unsigned flags = html_tag_flags(item->tag);
        /* Entering or leaving a block element ends the block before. */
        uint32_t now = block_element(html, node);
        if (now != element) {
            flush(&gatherer, element);
            element = now;
        }
        if (item->tag == TAG_TEXT) {
            if (gatherer.text.len == 0)
                gatherer.source = item->source;
            bool is_link = is_inside(html, node, element, TAG_a, TAG_a);
            add_text(&gatherer, item->text, is_link,
                     is_inside(html, node, element, TAG_b, TAG_strong));
        } else if (item->tag == TAG_br) {
            if (++gatherer.breaks == 2)
                flush(&gatherer, element);
        } else {
            out->kinds[node] = (uint8_t)kind_of_element(html, node);
        }
        if ((flags & TAG_IS_VOID) || item->tag == TAG_head)
            node = html_next_outside(html, node, 0);
        else
            node = html_next(html, node, 0);
    }
    flush(&gatherer, element);
    buf_release(&gatherer.text);
    for (uint32_t i = 0; i < out->all.count; i++)
        look_around(html, out->kinds, &out->all.items[i]);
}
