/* Any bytes as a page: the tree is sound, the paragraphs are valid text, the article comes out or a
 * reason why not. */
#include "fuzz.h"

#include "article/article.h"
#include "article/blocks.h"
#include "base/utf8.h"
#include "engine/engine.h"

static struct engine *engine;

static void check_tree(const struct html *html)
{
    for (uint32_t i = 1; i < html->nodes.count; i++) {
        const struct html_node *node = &html->nodes.items[i];
        REQUIRE(node->parent < i);
        REQUIRE(node->first_child == HTML_NONE || node->first_child > i);
        REQUIRE(node->next == HTML_NONE ||
                (node->next > i && html->nodes.items[node->next].parent == node->parent));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct error error = ERROR_NONE;
    struct arena arena = ARENA_EMPTY;
    struct article article;
    struct html html;
    struct page_blocks blocks;
    struct engine_options options = {0};
    struct source_doc doc = {
        .media = MEDIA_HTML, .bytes = {(const char *)data, size}, .published = CIVIL_NONE};
    if (!engine)
        REQUIRE(engine_open(&options, &engine, &error) == STATUS_OK);
    uint32_t repaired;
    REQUIRE(html_parse(&arena, utf8_repair(&arena, doc.bytes, &repaired), &html, &error) ==
            STATUS_OK);
    check_tree(&html);
    page_blocks(
        &html,
        SLICE("related\tnever\nsidebar\tweak\ncontent\tcontent\twhole\nstory-body\tarticle\n"),
        &arena, &blocks);
    for (uint32_t i = 0; i < blocks.all.count; i++)
        REQUIRE(blocks.all.items[i].text.len > 0 &&
                blocks.all.items[i].link_bytes <= blocks.all.items[i].text.len);
    if (engine_article(engine, &doc, &arena, &article, &error) == STATUS_OK) {
        REQUIRE(utf8_valid_prefix(article.text) == article.text.len);
        REQUIRE(utf8_valid_prefix(article.title) == article.title.len);
    } else {
        REQUIRE(error.message[0]);
    }
    arena_release(&arena);
    return 0;
}
