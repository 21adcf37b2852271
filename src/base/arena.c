/* Chunks are linked, the newest first; each is at least twice as large as the one before it, up to
 * a limit. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#endif

enum { ALIGNMENT = 16, FIRST_CHUNK = 64 << 10, LARGEST_CHUNK = 4 << 20 };

struct arena_chunk {
    struct arena_chunk *next;
    size_t size, used; /* bytes behind this header */
    _Alignas(ALIGNMENT) char bytes[];
};

static _Noreturn void out_of_memory(size_t bytes)
{
    fprintf(stderr, "runut: out of memory (%zu bytes)\n", bytes);
    abort();
}

static struct arena_chunk *chunk_new(struct arena *arena, size_t size)
{
    struct arena_chunk *chunk = malloc(sizeof *chunk + size);
    if (!chunk)
        out_of_memory(size);
    chunk->next = arena->chunks;
    chunk->size = size;
    chunk->used = 0;
    arena->chunks = chunk;
    ASAN_POISON_MEMORY_REGION(chunk->bytes, size);
    return chunk;
}

void arena_init(struct arena *arena)
{
    *arena = (struct arena)ARENA_EMPTY;
}

void arena_release(struct arena *arena)
{
    struct arena_chunk *chunk = arena->chunks;
    while (chunk) {
        struct arena_chunk *next = chunk->next;
        ASAN_UNPOISON_MEMORY_REGION(chunk->bytes, chunk->size);
        free(chunk);
        chunk = next;
    }
    arena_init(arena);
}

void arena_clear(struct arena *arena)
{
    struct arena_chunk *kept = arena->chunks;
#ifndef ARENA_MALLOC
    if (kept && kept->size <= LARGEST_CHUNK) {
        struct arena older = {kept->next, 0};
        arena_release(&older);
        kept->next = NULL;
        kept->used = 0;
        ASAN_POISON_MEMORY_REGION(kept->bytes, kept->size);
        arena->used_bytes = 0;
        return;
    }
#endif
    (void)kept;
    arena_release(arena);
}

struct arena_mark arena_mark(const struct arena *arena)
{
    struct arena_chunk *chunk = arena->chunks;
    return (struct arena_mark){chunk, chunk ? chunk->used : 0, arena->used_bytes};
}

/* The newest chunk is kept where it is younger than the mark: at a chunk's edge one would be asked
 * for and given back each time. */
void arena_rewind(struct arena *arena, struct arena_mark mark)
{
    struct arena_chunk *newest = arena->chunks, *older = newest;
    if (newest != mark.chunk) {
        for (older = newest->next; older != mark.chunk;) {
            struct arena_chunk *next = older->next;
            ASAN_UNPOISON_MEMORY_REGION(older->bytes, older->size);
            free(older);
            older = next;
        }
        newest->next = mark.chunk;
        newest->used = 0;
        ASAN_POISON_MEMORY_REGION(newest->bytes, newest->size);
    }
    if (mark.chunk) {
        mark.chunk->used = mark.used;
        ASAN_POISON_MEMORY_REGION(mark.chunk->bytes + mark.used, mark.chunk->size - mark.used);
    }
    arena->used_bytes = mark.used_bytes;
}

void *arena_room(struct arena *arena, size_t bytes)
{
    size_t rounded = (bytes + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (rounded < bytes)
        out_of_memory(bytes);
    if (rounded == 0)
        rounded = ALIGNMENT;
    struct arena_chunk *chunk = arena->chunks;
#ifdef ARENA_MALLOC
    chunk = chunk_new(arena, rounded);
#else
    if (!chunk || chunk->size - chunk->used < rounded) {
        size_t size = chunk ? chunk->size * 2 : FIRST_CHUNK;
        if (size > LARGEST_CHUNK)
            size = LARGEST_CHUNK;
        chunk = chunk_new(arena, size < rounded ? rounded : size);
    }
#endif
    void *object = chunk->bytes + chunk->used;
    chunk->used += rounded;
    arena->used_bytes += rounded;
    /* Only what was asked for: the rounding stays poisoned and catches an overrun. */
    ASAN_UNPOISON_MEMORY_REGION(object, bytes ? bytes : 1);
    return object;
}

void *arena_alloc(struct arena *arena, size_t bytes)
{
    return memset(arena_room(arena, bytes), 0, bytes ? bytes : 1);
}

struct slice arena_dup(struct arena *arena, struct slice text)
{
    char *copy = arena_room(arena, text.len + 1);
    if (text.len)
        memcpy(copy, text.ptr, text.len);
    copy[text.len] = '\0';
    return (struct slice){copy, text.len};
}

const char *arena_string(struct arena *arena, struct slice text)
{
    return arena_dup(arena, text).ptr;
}

struct slice arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *out = arena_alloc(arena, (size_t)(len < 0 ? 0 : len) + 1);
    vsnprintf(out, (size_t)(len < 0 ? 0 : len) + 1, format, again);
    va_end(again);
    return (struct slice){out, (size_t)(len < 0 ? 0 : len)};
}
