/* Bytes as the store keeps them: one zstd frame each. */
#include "store/store_int.h"

#include <stdlib.h>
#include <zstd.h>

enum { LEVEL = 3, UNPACKED_MAX = 256 << 20 };

void pack_bytes(struct slice bytes, struct buf *out)
{
    size_t room = ZSTD_compressBound(bytes.len);
    char *packed = malloc(room);
    if (!packed)
        abort();
    size_t len = ZSTD_compress(packed, room, bytes.ptr ? bytes.ptr : "", bytes.len, LEVEL);
    if (ZSTD_isError(len))
        abort(); /* the room is sufficient by definition */
    buf_clear(out);
    buf_append(out, (struct slice){packed, len});
    free(packed);
}

enum status unpack_bytes(struct slice packed, struct arena *arena, struct slice *out,
                         struct error *error)
{
    unsigned long long size = ZSTD_getFrameContentSize(packed.ptr, packed.len);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > UNPACKED_MAX)
        return error_set(error, STATUS_STORE, "damaged: a document cannot be unpacked");
    char *bytes = arena_alloc(arena, (size_t)size + 1);
    size_t len = ZSTD_decompress(bytes, (size_t)size, packed.ptr, packed.len);
    if (ZSTD_isError(len) || len != size)
        return error_set(error, STATUS_STORE, "damaged: a document cannot be unpacked");
    *out = (struct slice){bytes, len};
    return STATUS_OK;
}
