/* Reading with a cap, writing by rename. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static enum status read_all(int descriptor, struct buf *out, struct error *error)
{
    char piece[64 << 10];
    for (;;) {
        ssize_t got = read(descriptor, piece, sizeof piece);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return error_set(error, STATUS_IO, "%s", strerror(errno));
        if (got == 0)
            return STATUS_OK;
        if (buf_append(out, (struct slice){piece, (size_t)got}) != STATUS_OK)
            return error_set(error, STATUS_LIMIT, "larger than %zu bytes", out->max_bytes);
    }
}

enum status file_read(const char *path, struct buf *out, struct error *error)
{
    enum status status;
    int descriptor = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    buf_clear(out);
    if (descriptor < 0)
        status = error_set(error, STATUS_IO, "%s", strerror(errno));
    else
        status = read_all(descriptor, out, error);
    if (descriptor > STDIN_FILENO)
        close(descriptor);
    if (status == STATUS_OK)
        status = buf_append(out, SLICE_EMPTY); /* gives an empty file its terminated memory */
    if (status != STATUS_OK)
        error_at(error, path, 0, 0);
    return status;
}

static enum status write_all(int descriptor, struct slice bytes, struct error *error)
{
    while (bytes.len) {
        ssize_t put = write(descriptor, bytes.ptr, bytes.len);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return error_set(error, STATUS_STORE, "%s", strerror(errno));
        bytes.ptr += put, bytes.len -= (size_t)put;
    }
    return STATUS_OK;
}

/* After a rename the folder must be synced too, or a power cut can undo it. */
static void sync_folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
    int descriptor = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (descriptor >= 0) {
        (void)!fsync(descriptor);
        close(descriptor);
    }
    free(folder);
}

enum status new_file_open(struct new_file *file, const char *path, struct error *error)
{
    memset(file, 0, sizeof *file);
    file->path = strdup(path);
    if (!file->path || asprintf(&file->temporary, "%s.XXXXXX", path) < 0)
        abort();
    file->descriptor = mkostemp(file->temporary, O_CLOEXEC);
    if (file->descriptor < 0) {
        error_set(error, STATUS_STORE, "%s", strerror(errno));
        error_at(error, path, 0, 0);
        free(file->temporary);
        free(file->path);
        memset(file, 0, sizeof *file);
        file->descriptor = -1;
        return STATUS_STORE;
    }
    mode_t mask = umask(0);
    umask(mask);
    (void)!fchmod(file->descriptor, 0666 & ~mask);
    return STATUS_OK;
}

enum status new_file_write(struct new_file *file, struct slice bytes, struct error *error)
{
    enum status status = write_all(file->descriptor, bytes, error);
    if (status != STATUS_OK)
        error_at(error, file->path, 0, 0);
    return status;
}

static void new_file_end(struct new_file *file)
{
    free(file->temporary);
    free(file->path);
    memset(file, 0, sizeof *file);
    file->descriptor = -1;
}

enum status new_file_commit(struct new_file *file, struct error *error)
{
    bool good = file->is_fleeting || fsync(file->descriptor) == 0 || errno == EINVAL;
    good = close(file->descriptor) == 0 && good;
    good = good && rename(file->temporary, file->path) == 0;
    if (!good) {
        error_set(error, STATUS_STORE, "%s", strerror(errno));
        error_at(error, file->path, 0, 0);
        unlink(file->temporary);
    } else if (!file->is_fleeting) {
        sync_folder_of(file->path);
    }
    new_file_end(file);
    return good ? STATUS_OK : STATUS_STORE;
}

void new_file_abandon(struct new_file *file)
{
    if (!file->temporary)
        return;
    close(file->descriptor);
    unlink(file->temporary);
    new_file_end(file);
}

enum status file_write_atomic(const char *path, struct slice bytes, struct error *error)
{
    struct new_file file;
    enum status status = new_file_open(&file, path, error);
    if (status != STATUS_OK)
        return status;
    status = new_file_write(&file, bytes, error);
    if (status == STATUS_OK)
        return new_file_commit(&file, error);
    new_file_abandon(&file);
    return status;
}
