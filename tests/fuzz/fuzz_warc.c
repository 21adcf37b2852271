/* Any bytes as a web archive: every record comes out or is told of, and the reader comes to an end. */
#include "fuzz.h"

#include "acquire/http_message.h"
#include "acquire/inflate.h"
#include "acquire/source.h"

#include <sys/mman.h>
#include <unistd.h>

/* A body in each coding: it is undone or refused, and never larger than allowed. */
static void undo(struct slice bytes)
{
    static const char *const codings[] = {"gzip", "deflate", "br", "zstd", "gzip, br", "x,zstd,,identity"};
    for (size_t i = 0; i < sizeof codings / sizeof *codings; i++) {
        struct error error = ERROR_NONE;
        struct buf out;
        buf_init(&out, 1 << 16);
        enum status status = inflate_body(bytes, slice_of(codings[i]), &out, &error);
        REQUIRE(out.len <= 1 << 16 && (status == STATUS_OK || error.message[0]));
        buf_release(&out);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct source_options options = {.format = SOURCE_WARC, .max_doc_bytes = 1 << 20};
    struct arena arena = ARENA_EMPTY;
    struct source_doc doc;
    struct error error = ERROR_NONE;
    enum source_event event;
    char path[64];
    const char *paths[] = {path};
    int file = memfd_create("fuzz", 0);
    REQUIRE(file >= 0 && write(file, data, size) == (ssize_t)size);
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    struct source *source = source_open(paths, 1, &options);
    size_t events = 0;
    while ((event = source_next(source, &arena, &doc, &error)) != SOURCE_END) {
        REQUIRE(event == SOURCE_DOC || error.message[0]);
        REQUIRE(event != SOURCE_DOC || doc.bytes.len <= 1 << 20);
        REQUIRE(++events <= size + 16);
        arena_clear(&arena);
    }
    source_free(source);
    close(file);
    struct http_message message;
    struct buf body;
    buf_init(&body, 1 << 20);
    if (http_message_read((struct slice){(const char *)data, size}, &message))
        http_unchunk(message.body, &body);
    REQUIRE(body.len <= size);
    undo((struct slice){(const char *)data, size});
    buf_release(&body);
    arena_release(&arena);
    return 0;
}
