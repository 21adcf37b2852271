/* Bytes put aside: a buffer first, an unlinked file behind it. */
#include "base/spool.h"

#include "base/vec.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct piece {
    uint64_t offset, length;
};

struct spool {
    struct arena arena;
    VEC(struct piece) pieces;
    struct buf memory; /* what is not in the file yet: the bytes from `written` on */
    uint64_t written;
    size_t memory_bytes;
    int descriptor; /* -1: no file so far */
};

struct spool *spool_new(size_t memory_bytes)
{
    struct spool *spool = calloc(1, sizeof *spool);
    if (!spool)
        abort();
    arena_init(&spool->arena);
    buf_init(&spool->memory, SIZE_MAX);
    spool->memory_bytes = memory_bytes;
    spool->descriptor = -1;
    return spool;
}

void spool_free(struct spool *spool)
{
    if (!spool)
        return;
    if (spool->descriptor >= 0)
        close(spool->descriptor);
    buf_release(&spool->memory);
    arena_release(&spool->arena);
    free(spool);
}

static enum status open_file(struct spool *spool, struct error *error)
{
    const char *folder = getenv("TMPDIR");
    char *path = NULL;
    if (asprintf(&path, "%s/runut-XXXXXX", folder && *folder ? folder : "/tmp") < 0)
        abort();
    spool->descriptor = mkostemp(path, O_CLOEXEC);
    if (spool->descriptor >= 0) {
        unlink(path);
    } else {
        error_set(error, STATUS_STORE, "temporary file: %s", strerror(errno));
        error_at(error, path, 0, 0);
    }
    free(path);
    return spool->descriptor >= 0 ? STATUS_OK : STATUS_STORE;
}

static enum status flush_memory(struct spool *spool, struct error *error)
{
    struct slice rest = buf_slice(&spool->memory);
    if (spool->descriptor < 0 && open_file(spool, error) != STATUS_OK)
        return STATUS_STORE;
    while (rest.len) {
        ssize_t put = pwrite(spool->descriptor, rest.ptr, rest.len, (off_t)spool->written);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return error_set(error, STATUS_STORE, "temporary file: %s", strerror(errno));
        rest.ptr += put, rest.len -= (size_t)put;
        spool->written += (uint64_t)put;
    }
    buf_clear(&spool->memory);
    return STATUS_OK;
}

enum status spool_add(struct spool *spool, struct slice piece, struct error *error)
{
    VEC_ADD(&spool->arena, &spool->pieces,
            ((struct piece){spool->written + spool->memory.len, piece.len}));
    if (buf_append(&spool->memory, piece) != STATUS_OK)
        return error_set(error, STATUS_LIMIT, "too large to be put aside");
    return spool->memory.len > spool->memory_bytes ? flush_memory(spool, error) : STATUS_OK;
}

static enum status read_file(struct spool *spool, const struct piece *piece, struct buf *out,
                             struct error *error)
{
    char part[64 << 10];
    for (uint64_t done = 0; done < piece->length;) {
        uint64_t wanted = piece->length - done < sizeof part ? piece->length - done : sizeof part;
        ssize_t got = pread(spool->descriptor, part, (size_t)wanted, (off_t)(piece->offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return error_set(error, STATUS_STORE, "temporary file: %s",
                             got < 0 ? strerror(errno) : "shorter than it was");
        enum status status = buf_append(out, (struct slice){part, (size_t)got});
        if (status != STATUS_OK)
            return error_set(error, status, "larger than %zu bytes", out->max_bytes);
        done += (uint64_t)got;
    }
    return STATUS_OK;
}

enum status spool_read(struct spool *spool, uint32_t number, struct buf *out, struct error *error)
{
    const struct piece *piece = &spool->pieces.items[number];
    buf_clear(out);
    if (piece->offset < spool->written)
        return read_file(spool, piece, out, error);
    enum status status = buf_append(
        out, (struct slice){spool->memory.ptr + (piece->offset - spool->written), piece->length});
    return status == STATUS_OK ? status
                               : error_set(error, status, "larger than %zu bytes", out->max_bytes);
}

uint32_t spool_count(const struct spool *spool)
{
    return spool->pieces.count;
}
