/* Wires the per-document stages. */
#include "engine/engine.h"

#include "acquire/tracking.h"

#include <stdlib.h>

struct engine {
    struct arena arena;
    struct lexicon *lexicon;
    struct article_rules article_rules;
    struct learnt learnt;
    bool explain, no_mask;
};

struct engine_worker {
    const struct engine *engine;
    struct text_tools *tools;
};

/* article/ asks for every set without checking, so a folder that lacks one is wrong. */
static enum status find_rules(struct engine *engine, const char *name, const struct patterns **out,
                              struct error *error)
{
    *out = lexicon_patterns(engine->lexicon, name);
    return *out ? STATUS_OK
                : error_set(error, STATUS_LEXICON, "the rules file \"%s.rules\" is missing", name);
}

static enum status load_article_rules(struct engine *engine, struct error *error)
{
    struct article_rules *rules = &engine->article_rules;
    enum status status = find_rules(engine, "furniture", &rules->furniture, error);
    if (status == STATUS_OK)
        status = find_rules(engine, "visible_dates", &rules->visible_dates, error);
    if (status == STATUS_OK)
        status = find_rules(engine, "credits", &rules->credits, error);
    if (status == STATUS_OK)
        status = find_rules(engine, "datelines", &rules->datelines, error);
    if (status == STATUS_OK)
        status = find_rules(engine, "identities", &rules->identities, error);
    const struct patterns *const line_sets[LINE_SETS] = {
        [LINE_FURNITURE] = rules->furniture,
        [LINE_DATES] = rules->visible_dates,
        [LINE_CREDITS] = rules->credits,
        [LINE_DATELINES] = rules->datelines,
    };
    struct pattern_sets *joined = NULL;
    if (status == STATUS_OK)
        status = pattern_sets_join(&engine->arena, line_sets, LINE_SETS, &joined, error);
    rules->line_sets = joined;
    if (engine->no_mask)
        rules->identities = NULL;
    rules->page_names = lexicon_data(engine->lexicon, "shared/page_names.tsv");
    rules->outlets = lexicon_data(engine->lexicon, "shared/outlets.tsv");
    rules->tracking = lexicon_data(engine->lexicon, "shared/tracking.tsv");
    return status;
}

enum status engine_open(const struct engine_options *options, struct engine **out,
                        struct error *error)
{
    struct engine *engine = calloc(1, sizeof *engine);
    const struct lexicon_file *files;
    size_t count;
    enum status status = STATUS_OK;
    if (!engine)
        abort();
    arena_init(&engine->arena);
    engine->explain = options->explain;
    engine->no_mask = options->no_mask;
    if (options->lexicon_folder)
        status =
            lexicon_read_folder(options->lexicon_folder, &engine->arena, &files, &count, error);
    else
        files = lexicon_embedded(&engine->arena, &count);
    if (status == STATUS_OK)
        status = lexicon_load(files, count, &engine->lexicon, error);
    if (status == STATUS_OK)
        status = load_article_rules(engine, error);
    if (status == STATUS_OK)
        status = learnt_read(&engine->arena, engine->lexicon, &engine->learnt, error);
    if (status != STATUS_OK) {
        engine_free(engine);
        engine = NULL;
    }
    *out = engine;
    return status;
}

void engine_free(struct engine *engine)
{
    if (!engine)
        return;
    lexicon_free(engine->lexicon);
    arena_release(&engine->arena);
    free(engine);
}

const struct lexicon *engine_lexicon(const struct engine *engine)
{
    return engine->lexicon;
}

const struct article_rules *engine_article_rules(const struct engine *engine)
{
    return &engine->article_rules;
}

struct engine_worker *engine_worker_new(const struct engine *engine)
{
    struct engine_worker *worker = calloc(1, sizeof *worker);
    struct vocabulary vocabulary = lexicon_vocabulary(engine->lexicon);
    if (!worker)
        abort();
    worker->engine = engine;
    worker->tools = text_tools_new(&vocabulary);
    return worker;
}

void engine_worker_free(struct engine_worker *worker)
{
    if (!worker)
        return;
    text_tools_free(worker->tools);
    free(worker);
}

/* What a page calls itself, or where it was found, without what only tracks. */
static void clean_address(const struct article_rules *rules, const struct source_doc *doc,
                          struct arena *arena, struct article *article)
{
    struct slice address = article->canonical_url.len ? article->canonical_url : doc->url;
    struct slice clean = tracking_clean(arena, rules->tracking, address);
    if (clean.len < address.len)
        article->canonical_url = clean;
}

static enum status read_article(const struct engine *engine, const struct source_doc *doc,
                                struct arena *arena, struct article *out, struct error *error)
{
    const struct article_rules *rules = &engine->article_rules;
    enum status status = doc->media == MEDIA_HTML
                             ? article_from_html(arena, doc, rules, out, error)
                             : article_from_text(arena, doc, rules, out, error);
    if (status == STATUS_OK)
        clean_address(rules, doc, arena, out);
    return status;
}

enum status engine_article(const struct engine *engine, const struct source_doc *doc,
                           struct arena *arena, struct article *out, struct error *error)
{
    enum status status = read_article(engine, doc, arena, out, error);
    if (status == STATUS_OK)
        mask_article(engine->article_rules.identities, arena, out);
    return status;
}

static enum lang given_language(struct slice lang)
{
    return slice_is(lang, "id") ? LANG_ID : slice_is(lang, "en") ? LANG_EN : LANG_UND;
}

enum status engine_extract(struct engine_worker *worker, const struct source_doc *doc,
                           struct arena *arena, struct extraction *out, struct error *error)
{
    struct findings findings;
    enum status status = read_article(worker->engine, doc, arena, &out->article, error);
    if (status != STATUS_OK)
        return status;
    mask_told(worker->engine->article_rules.identities, arena, &out->article);
    status = text_build(worker->tools, arena, out->article.title, out->article.text,
                        given_language(doc->lang), &out->text, error);
    if (status != STATUS_OK)
        return status;
    recognize(arena, worker->engine->lexicon, &worker->engine->learnt, &out->text,
              out->article.published, out->article.dateline_place, worker->engine->explain,
              &findings);
    report_assemble(arena, doc, &out->article, &out->text, &findings, &out->report);
    return STATUS_OK;
}
