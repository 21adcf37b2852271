/* Our stages beside the bare libraries, on the same bytes, in the same run, in turns: only the
 * ratios mean anything.
 *
 * usage: bench ARTICLES.jsonl PAGES.warc.gz [ROUNDS]
 * Prints a CSV line for each measurement: name, seconds of ours, seconds of the yardstick, their
 * ratio, the most that the ratio may be. The best of the rounds counts, for the machine's other
 * work only ever adds. */
#include "acquire/source.h"
#include "base/file.h"
#include "base/utf8.h"
#include "engine/engine.h"

#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <zlib.h>

struct documents {
    struct arena arena;
    struct source_doc *items;
    uint32_t count, capacity;
    size_t bytes;
};

struct bench {
    struct engine *engine;
    struct engine_worker *worker;
    struct documents articles, pages;
    struct slice *texts; /* of the articles: headline and body as one, as text_build cuts them */
    const char *warc;
};

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void load(struct documents *documents, const char *path)
{
    struct source_options options = {.format = SOURCE_AUTO};
    struct source *source = source_open(&path, 1, &options);
    struct error error = ERROR_NONE;
    struct source_doc doc;
    enum source_event event;
    arena_init(&documents->arena);
    while ((event = source_next(source, &documents->arena, &doc, &error)) != SOURCE_END) {
        if (event != SOURCE_DOC)
            continue;
        VEC_ADD(&documents->arena, documents, doc);
        documents->bytes += doc.bytes.len;
    }
    source_free(source);
}

static void extract_all(struct bench *bench, const struct documents *documents)
{
    struct arena arena;
    struct buf json;
    arena_init(&arena);
    buf_init(&json, 0);
    for (uint32_t i = 0; i < documents->count; i++) {
        struct extraction extraction;
        arena_clear(&arena);
        buf_clear(&json);
        if (engine_extract(bench->worker, &documents->items[i], &arena, &extraction, NULL) ==
            STATUS_OK)
            report_write(&extraction.report, &json, NULL);
    }
    buf_release(&json);
    arena_release(&arena);
}

static void compose_texts(struct bench *bench)
{
    struct documents *articles = &bench->articles;
    bench->texts = ARENA_ARRAY(&articles->arena, struct slice, articles->count);
    for (uint32_t i = 0; i < articles->count; i++)
        bench->texts[i] =
            arena_printf(&articles->arena, "%.*s\n\n%.*s", SLICE_ARG(articles->items[i].title),
                         SLICE_ARG(articles->items[i].bytes));
}

static void ours_text(struct bench *bench)
{
    extract_all(bench, &bench->articles);
}

/* ICU's word and sentence breaks of the same text (headline, empty line, article), as an extractor
 * would ask for them: UTF-8 in, and the rules that src/text/ asks for where it asks ICU (those of
 * Indonesian are the same). */
static void bare_breaks(struct bench *bench)
{
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "en", NULL, 0, &status);
    UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &status);
    volatile int32_t sum = 0;
    for (uint32_t i = 0; i < bench->articles.count; i++) {
        struct slice bytes = bench->texts[i];
        UText *text = utext_openUTF8(NULL, bytes.ptr, (int64_t)bytes.len, &status);
        ubrk_setUText(words, text, &status);
        while (ubrk_next(words) != UBRK_DONE)
            sum += ubrk_getRuleStatus(words);
        ubrk_setUText(sentences, text, &status);
        while (ubrk_next(sentences) != UBRK_DONE)
            sum++;
        utext_close(text);
    }
    ubrk_close(words);
    ubrk_close(sentences);
}

static void ours_pages(struct bench *bench)
{
    extract_all(bench, &bench->pages);
}

static void ours_articles_of_pages(struct bench *bench)
{
    struct arena arena;
    arena_init(&arena);
    for (uint32_t i = 0; i < bench->pages.count; i++) {
        struct article article;
        arena_clear(&arena);
        engine_article(bench->engine, &bench->pages.items[i], &arena, &article, NULL);
    }
    arena_release(&arena);
}

static size_t walk(const xmlNode *node)
{
    size_t sum = 0;
    for (; node; node = node->next) {
        if (node->type == XML_TEXT_NODE && node->content)
            sum += strlen((const char *)node->content);
        sum += walk(node->children); /* the yardstick's pages are ours and shallow */
    }
    return sum;
}

static void bare_html(struct bench *bench)
{
    volatile size_t sum = 0;
    for (uint32_t i = 0; i < bench->pages.count; i++) {
        struct slice bytes = bench->pages.items[i].bytes;
        htmlDocPtr page =
            htmlReadMemory(bytes.ptr, (int)bytes.len, NULL, "utf-8",
                           HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
        sum += walk(xmlDocGetRootElement(page));
        xmlFreeDoc(page);
    }
}

static void ours_warc(struct bench *bench)
{
    struct source_options options = {.format = SOURCE_AUTO};
    struct source *source = source_open(&bench->warc, 1, &options);
    struct arena arena;
    struct buf json;
    struct error error = ERROR_NONE;
    struct source_doc doc;
    enum source_event event;
    arena_init(&arena);
    buf_init(&json, 0);
    while ((event = source_next(source, &arena, &doc, &error)) != SOURCE_END) {
        struct extraction extraction;
        buf_clear(&json);
        if (event == SOURCE_DOC &&
            engine_extract(bench->worker, &doc, &arena, &extraction, NULL) == STATUS_OK)
            report_write(&extraction.report, &json, NULL);
        arena_clear(&arena);
    }
    buf_release(&json);
    arena_release(&arena);
    source_free(source);
}

static void bare_zlib(struct bench *bench)
{
    char piece[64 << 10];
    gzFile file = gzopen(bench->warc, "rb");
    while (file && gzread(file, piece, sizeof piece) > 0)
        continue;
    gzclose(file);
}

static void bare_zlib_and_pages(struct bench *bench)
{
    bare_zlib(bench);
    extract_all(bench, &bench->pages);
}

struct measurement {
    const char *name;
    void (*ours)(struct bench *bench);
    void (*bare)(struct bench *bench);
    double most;
};

static const struct measurement measurements[] = {
    {"text to report / ICU word and sentence breaks", ours_text, bare_breaks, 4.0},
    {"page to article / libxml2 parse and walk", ours_articles_of_pages, bare_html, 2.0},
    {"page to report / libxml2 parse and walk", ours_pages, bare_html, 2.5},
    {"WARC to reports / zlib and pages to reports", ours_warc, bare_zlib_and_pages, 1.3},
};

static double best_of(double best, double now)
{
    return best == 0 || now < best ? now : best;
}

int main(int count, char **words)
{
    struct bench bench = {.engine = NULL};
    struct engine_options options = {.lexicon_folder = NULL};
    int rounds = count > 3 ? atoi(words[3]) : 3;
    if (count < 3) {
        fputs("usage: bench ARTICLES.jsonl PAGES.warc.gz [ROUNDS]\n", stderr);
        return 2;
    }
    double began = seconds();
    if (engine_open(&options, &bench.engine, NULL) != STATUS_OK)
        return 1;
    double start_up = seconds() - began;
    bench.worker = engine_worker_new(bench.engine);
    bench.warc = words[2];
    load(&bench.articles, words[1]);
    compose_texts(&bench);
    load(&bench.pages, words[2]);
    printf("measurement,ours seconds,yardstick seconds,ratio,most\n");
    for (unsigned i = 0; i < sizeof measurements / sizeof *measurements; i++) {
        const struct measurement *m = &measurements[i];
        double ours = 0, bare = 0;
        for (int round = 0; round < rounds; round++) {
            double start = seconds();
            m->ours(&bench);
            double middle = seconds();
            m->bare(&bench);
            ours = best_of(ours, middle - start);
            bare = best_of(bare, seconds() - middle);
        }
        printf("%s,%.3f,%.3f,%.2f,%.1f\n", m->name, ours, bare, ours / bare, m->most);
        fflush(stdout);
        if (i == 0)
            fprintf(stderr, "text: %u documents, %.2f MB: %.0f documents/s, %.2f MB/s\n",
                    bench.articles.count, (double)bench.articles.bytes / 1e6,
                    bench.articles.count / ours, (double)bench.articles.bytes / 1e6 / ours);
        if (i == 2)
            fprintf(stderr, "pages: %u documents, %.2f MB: %.0f documents/s, %.2f MB/s\n",
                    bench.pages.count, (double)bench.pages.bytes / 1e6, bench.pages.count / ours,
                    (double)bench.pages.bytes / 1e6 / ours);
    }
    fprintf(stderr, "start-up (lexicons loaded): %.1f ms\n", start_up * 1e3);
    arena_release(&bench.articles.arena);
    arena_release(&bench.pages.arena);
    engine_worker_free(bench.worker);
    engine_free(bench.engine);
    return 0;
}
