/* Bytes through acquire/source: every problem names itself, no document is larger than allowed, and
 * the source comes to an end. */
#ifndef RUNUT_READ_SOURCE_H
#define RUNUT_READ_SOURCE_H

#include "fuzz.h"

#include "acquire/source.h"

#include <sys/mman.h>
#include <unistd.h>

static inline void read_source(const uint8_t *data, size_t size, enum source_format format)
{
    struct source_options options = {.format = format, .max_doc_bytes = 1 << 20};
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
        REQUIRE(event == SOURCE_DOC || (error.status != STATUS_OK && error.message[0]));
        REQUIRE(event != SOURCE_DOC || doc.bytes.len <= 1 << 20);
        REQUIRE(++events <= size + 16);
        arena_clear(&arena);
        error_clear(&error);
    }
    source_free(source);
    arena_release(&arena);
    close(file);
}

#endif
