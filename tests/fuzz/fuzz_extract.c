/* Any bytes as a page (first byte odd) or a text: the whole way to a report. What was written must
 * be read back, with every span at its place: report_read refuses anything else. */
#include "fuzz.h"

#include "base/utf8.h"
#include "engine/engine.h"

static struct engine *engine;
static struct engine_worker *worker;

static void set_up(void)
{
    struct engine_options options = {.explain = true};
    struct error error = ERROR_NONE;
    REQUIRE(engine_open(&options, &engine, &error) == STATUS_OK);
    worker = engine_worker_new(engine);
}

static void check_round_trip(const struct report *report, struct arena *arena)
{
    struct buf json, again;
    struct report back;
    struct error error = ERROR_NONE;
    buf_init(&json, 0);
    buf_init(&again, 0);
    REQUIRE(report_write(report, &json, &error) == STATUS_OK);
    if (report_read(buf_slice(&json), arena, &back, &error) != STATUS_OK)
        fprintf(stderr, "%s\n%s", error.message, json.ptr);
    REQUIRE(error.status == STATUS_OK);
    REQUIRE(report_write(&back, &again, &error) == STATUS_OK);
    if (!slice_equal(buf_slice(&json), buf_slice(&again)))
        fprintf(stderr, "%s%s", json.ptr, again.ptr);
    REQUIRE(slice_equal(buf_slice(&json), buf_slice(&again)));
    buf_release(&json);
    buf_release(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = ARENA_EMPTY;
    struct extraction extraction;
    struct error error = ERROR_NONE;
    struct source_doc doc = {.path = SLICE("fuzz"), .published = CIVIL_NONE};
    if (!engine)
        set_up();
    if (size == 0)
        return 0;
    doc.media = data[0] % 2 ? MEDIA_HTML : MEDIA_TEXT;
    doc.bytes = (struct slice){(const char *)data + 1, size - 1};
    if (doc.media == MEDIA_TEXT) /* the source stage's promise to the article stage */
        doc.bytes = utf8_repair(&arena, doc.bytes, NULL);
    if (data[0] % 4 >= 2)
        doc.published = civil_day(2023, 11, 29);
    if (engine_extract(worker, &doc, &arena, &extraction, &error) == STATUS_OK)
        check_round_trip(&extraction.report, &arena);
    else
        REQUIRE(error.status != STATUS_OK && error.message[0]);
    arena_release(&arena);
    return 0;
}
