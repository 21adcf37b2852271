/* Any bytes as a web archive: every record comes out or is told of, and the reader comes to an end.
 */
#include "read_source.h"

#include "acquire/http_message.h"
#include "acquire/inflate.h"

/* A body in each coding: it is undone or refused, and never larger than allowed. */
static void undo(struct slice bytes)
{
    static const char *const codings[] = {"gzip", "deflate",  "br",
                                          "zstd", "gzip, br", "x,zstd,,identity"};
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
    read_source(data, size, SOURCE_WARC);
    struct http_message message;
    struct buf body;
    buf_init(&body, 1 << 20);
    if (http_message_read((struct slice){(const char *)data, size}, &message))
        http_unchunk(message.body, &body);
    REQUIRE(body.len <= size);
    undo((struct slice){(const char *)data, size});
    buf_release(&body);
    return 0;
}
