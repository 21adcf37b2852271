/* Archive files that a writer left when it died: whole records and at most one half. See
 * warc_write.h. */
#include "fetch/warc_write.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>
#include <zlib.h>

#define ENDING ".warc.gz.open"
#define STEP_BYTES (64u << 10)

/* Where the last whole gzip member ends, which is a record; -1 where the file cannot be read. */
static off_t find_end(int descriptor)
{
    unsigned char in[STEP_BYTES], out[STEP_BYTES];
    z_stream zlib = {0};
    off_t done = 0, end = 0; /* `done`: all bytes of members before this one's */
    ssize_t got = 0;
    int result = Z_OK;
    if (inflateInit2(&zlib, 31) != Z_OK)
        abort();
    while (result == Z_OK && (got = read(descriptor, in, sizeof in)) > 0) {
        zlib.next_in = in;
        zlib.avail_in = (uInt)got;
        do {
            zlib.next_out = out;
            zlib.avail_out = sizeof out;
            result = inflate(&zlib, Z_NO_FLUSH);
            if (result == Z_STREAM_END) {
                end = done += (off_t)zlib.total_in;
                result = inflateReset(&zlib);
            } else if (result == Z_BUF_ERROR) {
                result = Z_OK; /* wants more */
            }
        } while (result == Z_OK && (zlib.avail_in > 0 || zlib.avail_out == 0));
    }
    inflateEnd(&zlib);
    return got < 0 ? -1 : end;
}

static enum status fail(const char *path, struct error *error)
{
    error_set(error, STATUS_STORE, "%s", strerror(errno));
    error_at(error, path, 0, 0);
    return STATUS_STORE;
}

static enum status mend_file(const char *path, struct error *error)
{
    int descriptor = open(path, O_RDWR | O_CLOEXEC);
    enum status status = STATUS_OK;
    char *whole = strndup(path, strlen(path) - (sizeof ".open" - 1));
    if (!whole)
        abort();
    if (descriptor < 0) {
        status = errno == ENOENT ? STATUS_OK : fail(path, error);
    } else if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        off_t end = find_end(descriptor);
        if (end < 0 || (end > 0 && (ftruncate(descriptor, end) != 0 || fsync(descriptor) != 0)))
            status = fail(path, error);
        else if ((end > 0 ? rename(path, whole) : unlink(path)) != 0)
            status = fail(path, error);
    }
    if (descriptor >= 0)
        close(descriptor);
    free(whole);
    return status;
}

enum status warc_mend(const char *folder, struct error *error)
{
    DIR *entries = opendir(folder);
    struct dirent *entry;
    enum status status = STATUS_OK;
    if (!entries)
        return fail(folder, error);
    while (status == STATUS_OK && (entry = readdir(entries)) != NULL) {
        char *path;
        if (!slice_ends_with(slice_of(entry->d_name), SLICE(ENDING)))
            continue;
        if (asprintf(&path, "%s/%s", folder, entry->d_name) < 0)
            abort();
        status = mend_file(path, error);
        free(path);
    }
    closedir(entries);
    return status;
}
