/* Any bytes as a file of unknown format: JSONL, WARC, gzip, zstd, a page, a text. */
#include "read_source.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_source(data, size, SOURCE_AUTO);
    return 0;
}
