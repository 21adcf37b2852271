/* Any bytes as the content of a page's JSON-LD: what is no JSON is ignored, names and dates are
 * within their caps. */
#include "fuzz.h"

#include "article/jsonld.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = ARENA_EMPTY;
    struct jsonld jsonld = {.is_article = false};
    jsonld_add(&arena, (struct slice){(const char *)data, size}, &jsonld);
    jsonld_add(&arena, (struct slice){(const char *)data, size / 2}, &jsonld);
    REQUIRE(jsonld.authors.names.count <= 12 && jsonld.editors.names.count <= 12);
    REQUIRE(jsonld.headline.len <= size && jsonld.body.len <= size);
    REQUIRE(jsonld.is_article || (jsonld.headline.len == 0 && jsonld.published.len == 0));
    arena_release(&arena);
    return 0;
}
