/* Joins what the stages found into one report. */
#include "report/report.h"

#include "base/utf8.h"

#include "base/hash.h"

void report_assemble(struct arena *arena, const struct source_doc *doc,
                     const struct article *article, const struct text *text,
                     struct findings *findings, struct report *out)
{
    memset(out, 0, sizeof *out);
    out->source_id = doc->id;
    out->url = doc->url;
    out->path = doc->path;
    out->fetched = doc->fetched;
    out->canonical_url = article->canonical_url;
    out->site = article->site;
    out->publisher = article->publisher;
    out->lang = text->lang;
    out->lang_score = text->lang_score;
    out->composed = text->bytes;
    out->body_start = text->body_start;
    out->dateline_place = article->dateline_place;
    out->credit = article->credit;
    out->published = article->published;
    out->published_basis = article->published_basis;
    out->found = *findings;
    for (uint32_t i = 0; i < article->authors.count; i++)
        VEC_ADD(arena, &out->authors, article->authors.items[i]);
    for (uint32_t i = 0; i < article->warnings.count; i++)
        VEC_ADD(arena, &out->found.warnings, article->warnings.items[i]);
    for (uint32_t i = 0; i < article->masked_title.count && out->body_start; i++)
        VEC_ADD(arena, &out->masked, article->masked_title.items[i]);
    for (uint32_t i = 0; i < article->masked.count; i++) {
        struct masked masked = article->masked.items[i];
        masked.span.start += out->body_start;
        masked.span.end += out->body_start;
        VEC_ADD(arena, &out->masked, masked);
    }
    if (article->cuts.count > 0) {
        struct utf8_index points;
        utf8_index_init(&points, arena, doc->bytes);
        for (uint32_t i = 0; i < article->cuts.count; i++) {
            struct span cut = article->cuts.items[i];
            VEC_ADD(arena, &out->cuts,
                    ((struct span){utf8_point_of_byte(&points, cut.start),
                                   utf8_point_of_byte(&points, cut.end)}));
        }
    }

    char hex[SHA256_HEX_SIZE];
    struct slice address = article->canonical_url.len ? article->canonical_url : doc->url;
    struct slice identity[] = {address, SLICE("\n"), text->bytes};
    sha256_hex(identity, 3, hex);
    out->id = arena_printf(arena, "r-%.16s", hex);
    sha256_hex(&doc->bytes, 1, hex);
    out->sha256 = arena_dup(arena, (struct slice){hex, 64});
}
