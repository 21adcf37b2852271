/* Until the stage lands: the text as it is. */
#include "article/article.h"

enum status article_from_text(struct arena *arena, const struct source_doc *doc, const struct article_rules *rules,
                              struct article *out, struct error *error)
{
    (void)arena, (void)rules, (void)error;
    memset(out, 0, sizeof *out);
    out->title = doc->title;
    out->text = doc->bytes;
    out->published = doc->published;
    out->published_basis = DATE_BASIS_METADATA;
    return STATUS_OK;
}

enum status article_from_html(struct arena *arena, const struct source_doc *doc, const struct article_rules *rules,
                              struct article *out, struct error *error)
{
    return article_from_text(arena, doc, rules, out, error);
}
