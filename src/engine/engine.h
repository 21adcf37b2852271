/* The façade that commands, tests, fuzzers and benchmarks use: one document through article, text,
 * recognize, report.
 *
 * An engine is loaded once and immutable afterwards; threads share it. A worker holds what one
 * thread needs. */
#ifndef RUNUT_ENGINE_H
#define RUNUT_ENGINE_H

#include "recognize/recognize.h"
#include "report/report.h"

struct engine;
struct engine_worker;

struct engine_options {
    const char *lexicon_folder; /* NULL: the lexicons inside the binary */
    bool explain;               /* keep what was rejected */
    bool no_mask;               /* identity-shaped strings stay as they are */
};

/* STATUS_LEXICON with file and line where a lexicon is wrong. Freed with engine_free. */
enum status engine_open(const struct engine_options *options, struct engine **out,
                        struct error *error);
void engine_free(struct engine *engine);

const struct lexicon *engine_lexicon(const struct engine *engine);
const struct article_rules *engine_article_rules(const struct engine *engine);

/* Never NULL. The engine must outlive it. */
struct engine_worker *engine_worker_new(const struct engine *engine);
void engine_worker_free(struct engine_worker *worker);

/* Everything that is known of one document on its way; all in the document's arena. Of the article
 * what a report tells: no captions, no blocks. */
struct extraction {
    struct article article;
    struct text text;
    struct report report;
};

/* The article alone. */
enum status engine_article(const struct engine *engine, const struct source_doc *doc,
                           struct arena *arena, struct article *out, struct error *error);

/* The whole way. On failure `error` tells what, and the place is the caller's to add. */
enum status engine_extract(struct engine_worker *worker, const struct source_doc *doc,
                           struct arena *arena, struct extraction *out, struct error *error);

#endif
