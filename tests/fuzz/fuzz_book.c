/* Any bytes as a timeline's JSON. What is accepted must come out as a page, as a page with short
 * quotations, compared with itself, and in every format. */
#include "fuzz.h"

#include "render/compare.h"

#include <stdlib.h>

/* The seed's evidence is in this report. */
static const char report[] =
    "{\"type\":\"report\",\"id\":\"r-4a51c8be0d3c9f77\",\"title\":\"Data "
    "bocor\",\"text\":\"JAKARTA - Data 1,2 juta pemilih "
    "milik KPU ditawarkan peretas bernama Kumbang di BreachForums.\\n\\nKPU membantah.\\n\"}";

static enum status throw_away(void *context, struct slice bytes, struct error *error)
{
    (void)error;
    *(size_t *)context += bytes.len;
    return STATUS_OK;
}

static void write_all(struct book *book)
{
    size_t written = 0;
    struct sink sink = {throw_away, &written};
    struct error error = ERROR_NONE;
    struct render_options options[] = {{LANG_ID, 0}, {LANG_EN, 20}};
    struct arena arena = ARENA_EMPTY;
    struct change_list changes = {0};
    for (unsigned i = 0; i < 2; i++) {
        REQUIRE(page_write(book, &options[i], &sink, &error) == STATUS_OK);
        struct slice formats = SLICE(EXPORT_FORMATS), format;
        while (slice_next_part(&formats, ',', &format))
            REQUIRE(export_write(book, arena_string(&arena, slice_trim(format)), &options[i], &sink,
                                 &error) == STATUS_OK);
    }
    REQUIRE(written > 0);
    books_compare(book, book, &arena, &changes);
    arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct lexicon *lexicon; /* loaded once for all inputs */
    struct arena arena = ARENA_EMPTY;
    struct error error = ERROR_NONE;
    struct book *book;
    size_t count;
    if (!lexicon) {
        const struct lexicon_file *files = lexicon_embedded(&arena, &count);
        REQUIRE(lexicon_load(files, count, &lexicon, &error) == STATUS_OK);
    }
    struct book_options options = {lexicon, lexicon_patterns(lexicon, "identities")};
    if (book_open(&options, (struct slice){(const char *)data, size}, &book, &error) == STATUS_OK) {
        book_add_report(book, (struct slice){report, sizeof report - 1}, &error);
        write_all(book);
    } else {
        REQUIRE(error.message[0]);
    }
    book_free(book);
    arena_release(&arena);
    return 0;
}
