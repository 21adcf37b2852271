/* Any bytes as a report's JSON. What is accepted must be writable and readable again. */
#include "fuzz.h"

#include "report/report.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = ARENA_EMPTY;
    struct report report, again;
    struct error error = ERROR_NONE;
    struct buf json;
    buf_init(&json, 0);
    if (report_read((struct slice){(const char *)data, size}, &arena, &report, &error) ==
        STATUS_OK) {
        REQUIRE(report_write(&report, &json, &error) == STATUS_OK);
        REQUIRE(report_read(buf_slice(&json), &arena, &again, &error) == STATUS_OK);
    } else {
        REQUIRE(error.message[0]);
    }
    buf_release(&json);
    arena_release(&arena);
    return 0;
}
