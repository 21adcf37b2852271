/* Until pages are read: the bytes as they are. */
#include "article/article.h"

enum status article_from_html(struct arena *arena, const struct source_doc *doc, const struct article_rules *rules,
                              struct article *out, struct error *error)
{
    return article_from_text(arena, doc, rules, out, error);
}
